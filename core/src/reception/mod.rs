//! Floor 8: receiving citizens (*tiếp công dân*). A [`Plan`] says who receives by which rule; its [`Schedule`]
//! is the days themselves, and [`Schedule::check`] holds them to the law. A [`Matter`] is the log of one
//! person who was received, up to the answer.

mod check;
mod finding;
mod leader;
mod matter;
mod pattern;
mod schedule;

pub use check::{Checked, Minimum};
pub use finding::{Finding, FindingKind};
pub use leader::{Change, Happening, Hours, Leader, OwnMinimum, Receiver, Turn};
pub use matter::{
    Answer, MATTER_BREACHES, MATTER_EVENTS, Matter, MatterCourse, MatterEvent, MatterStanding,
    MatterState,
};
pub use pattern::{Nth, Pattern};
pub use schedule::{Delegated, Plan, ReceptionDay, Schedule};
