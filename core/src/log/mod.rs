//! Floor 7: what every register stands on. A register is a log of events that only grows; its rules
//! ([`Course`]) say which event can follow, what it changes and which clause it breaks. State, clock and
//! outcome are computed from the log, for dossiers, tasks, petitions and documents alike.

mod breach;
mod course;
mod entry;
mod journal;
mod ledger;
mod outcome;

pub use breach::Breach;
pub use course::{Course, Line, Next, Occurrence};
pub use entry::{Act, Entry};
pub use journal::{Log, Moved};
pub use ledger::{Holder, Span, TimeUsed, Used};
pub use outcome::{Closing, Outcome, Precision};
