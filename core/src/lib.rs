//! Vietnamese administrative procedures: the official calendar, time limits, deadlines that explain themselves.
//!
//! Start with [`Calendar::vietnam`] for what a day is and [`TimeLimit::due`] for when something is due. What an
//! office keeps is a log: a [`Dossier`], a [`Task`], a [`Petition`], a [`RegisteredDocument`], all of them a
//! [`log::File`]. [`intake::Intake`] reads exports, [`statistics::Table`] counts them, [`report`] tells of them,
//! [`audit::check`] recomputes what others published, [`feed::Feed`] writes calendars.
//! This file only declares the floors of the house, which DESIGN.md describes, and re-exports.

pub mod audit;
pub mod calendar;
pub mod citation;
mod clock;
pub mod code;
pub mod correspondence;
pub mod date;
pub mod deadline;
pub mod document;
pub mod dossier;
pub mod error;
pub mod feed;
pub mod generate;
pub mod intake;
pub mod law;
pub mod log;
pub mod lunar;
pub mod petition;
pub mod procedure;
mod random;
mod ratio;
pub mod reception;
pub mod report;
pub mod statistics;
pub mod step;
pub mod task;
pub mod text;
pub mod time_limit;
pub mod wire;

pub use calendar::{Calendar, Day, DayKind, HalfDay, OfficeHours, Roll, SaturdayService};
pub use chrono::{NaiveDate, Weekday};
pub use citation::Citation;
pub use code::{AgencyCode, DossierCode, ProcedureCode};
pub use correspondence::RegisteredDocument;
pub use date::{Hour, Moment, When, date};
pub use deadline::{Deadline, Start};
pub use document::{DocumentKind, DocumentNumber, Serial};
pub use dossier::Dossier;
pub use error::{Detail, Error, ErrorKind, Result};
pub use petition::Petition;
pub use procedure::{Catalogue, Procedure};
pub use ratio::{MOST_DECIMALS, Ratio};
pub use task::Task;
pub use time_limit::TimeLimit;

/// The examples of the README are compiled and run with the documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;
