//! Floor 8: assigned tasks (*nhiệm vụ giao*): who gave what to whom until when, what became of it, and what
//! is wrong with the register itself.

mod alike;
mod assignment;
mod breaches;
mod checks;
mod course;
mod event;
mod file;
mod parts;
mod reminders;
mod state;

pub use crate::log::Given;
pub use assignment::{Assignment, Finish, Origin};
pub use breaches::BREACHES;
pub use checks::{CheckKind, Checked, Checks, Listed};
pub use course::{Standing, TaskCourse};
pub use event::{EVENT_CODES, Event};
pub use file::Task;
pub use parts::{Parts, parts};
pub use reminders::{Escalation, Reminder, Urgency, reminders};
pub use state::State;
