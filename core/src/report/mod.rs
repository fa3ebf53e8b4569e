//! Floor 12: what goes out to be read (*báo cáo*): tables, charts and pages, as values that become Markdown, CSV,
//! HTML, SVG and Vega-Lite by pure functions.
//!
//! Nothing is computed here that is not computed below, and no table or chart can be made without its
//! [`Basis`]: the period, the policy and the population of its figures.

mod chart;
mod compare;
mod csv;
mod findings;
mod given;
mod html;
mod label;
mod markdown;
mod number;
mod page;
mod settlement;
mod sheet;
mod vocabulary;
mod words;

pub use chart::{Chart, OnTimeBar, Series};
pub use compare::{comparison, ranking, ranking_of};
pub use csv::BOM;
pub use findings::findings;
pub use given::{DocumentFigures, TaskFigures, documents, tasks};
pub use label::{Basis, Label};
pub use number::Share;
pub use page::{Block, KeyFigure, Motto, Page};
pub use settlement::{rates, settlement};
pub use sheet::{Cell, Column, Sheet};
pub use vocabulary::Vocabulary;
