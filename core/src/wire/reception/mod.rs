//! Receiving citizens as JSON.

mod answer;
mod spec;

pub use answer::{AnswerChecked, AnswerMatter, AnswerSchedule};
pub(super) use spec::span;
pub use spec::{read_matter, read_schedule};
