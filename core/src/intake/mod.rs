//! Floor 10: exports of dossier lists as offices really make them, read into records. No file is opened here:
//! a header and rows of cells come in; records, refused rows and findings go out, and every row is one of
//! them.

mod cell;
mod draft;
mod examine;
mod fault;
mod field;
mod finding;
mod layout;
mod options;
mod read;
mod row;
mod synonyms;
mod words;

pub use cell::read_date;
pub use fault::{Fault, Refused};
pub use field::Field;
pub use finding::{Finding, FindingKind, Findings};
pub use layout::Layout;
pub use options::{AT_DUE_FROM, BULK_FROM, IntakeOptions};
pub use read::{Accepted, Intake, Taken};
