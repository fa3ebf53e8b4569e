//! Floor 7: what every register stands on. A register is a log of events that only grows; its rules
//! ([`Course`]) say which event can follow, what it changes and which clause it breaks. State, clock and
//! outcome are computed from the log, for dossiers, tasks, petitions and documents alike.

mod breach;
mod change;
mod course;
mod due_clock;
mod entry;
mod file;
mod given;
mod journal;
mod ledger;
mod outcome;
mod reminder;
mod soon;

pub use breach::{Breach, BreachKind};
pub use change::{DUE_CHANGES, DueChange};
pub use course::{Course, Line, Next, Occurrence, Standing};
pub use due_clock::{DueClock, Extended, Stopping};
pub use entry::{Act, Entry};
pub use file::File;
pub use given::Given;
pub(crate) use given::forward;
pub use journal::{Log, Moved};
pub use ledger::{Holder, Span, TimeUsed, Used};
pub use outcome::{Closing, Outcome, Precision};
pub use reminder::{Reminder, Urge};
pub use soon::Soon;
pub(crate) use soon::{Nearness, by_urgency, nearness_of};
