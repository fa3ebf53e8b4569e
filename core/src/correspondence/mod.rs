//! Floor 8: registers of incoming and outgoing documents (*sổ văn bản đến, văn bản đi*): each document from its
//! arrival or draft to the file, the book of a year, the links between documents, counts by kind held against what was published.

mod book;
mod breaches;
mod counts;
mod course;
mod details;
mod event;
mod file;
mod links;
mod reminders;
mod rules;
mod state;

pub use book::{Book, BookFinding, BookFindingKind, Numbering, SymbolPart};
pub use breaches::BREACHES;
pub use counts::{Counts, Difference, Stated, StatedPart};
pub use course::{DocumentCourse, Standing};
pub use details::{Carrier, Details, Direction, Priority};
pub use event::{EVENT_CODES, Event, Fault};
pub use file::RegisteredDocument;
pub use links::{Link, LinkFinding, LinkFindingKind, links};
pub use reminders::{Reminder, Urgency, reminders};
pub use state::State;
