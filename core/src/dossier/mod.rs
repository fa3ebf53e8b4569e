//! Floor 8: the life of a dossier (*hồ sơ*): what happened to it, and everything that follows from that.

mod breaches;
mod changes;
mod course;
mod event;
mod file;
mod forms;
mod impact;
mod inspection;
mod judge;
mod limit;
mod linked;
mod regime;
mod reminders;
mod state;
mod terms;

pub use breaches::{BREACHES, LINKED_BREACHES};
pub use course::{DossierCourse, Standing};
pub use event::{EVENT_CODES, Event};
pub use file::Dossier;
pub use forms::{Column, Field, Filled, Item, Particulars, Register, RegisterRow, Table};
pub use impact::{Impact, impact, impact_by};
pub use inspection::{Finding, FindingCount, Findings, GroupBy, SamplePlan, Stratum};
pub use linked::{Linked, Plan, PlannedStage, Stage, StageOrder, StageTrack, Tracked};
pub use regime::{Clause, Regime};
pub use reminders::{Reminder, Urgency, reminders};
pub use state::{NationalStatus, State};
pub use terms::Terms;
