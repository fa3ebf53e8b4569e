//! Floor 8: the life of a dossier (*hồ sơ*): what happened to it, and everything that follows from that.

mod breaches;
mod changes;
mod course;
mod event;
mod file;
mod regime;
mod state;
mod terms;

pub use breaches::{BREACHES, BreachKind};
pub use changes::DueChange;
pub use course::{DossierCourse, Standing};
pub use event::{Channel, EVENT_CODES, Event, Extended};
pub use file::Dossier;
pub use regime::{Clause, Regime};
pub use state::{NationalStatus, State};
pub use terms::Terms;
