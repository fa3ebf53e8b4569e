//! Floor 8: the life of a petition (*đơn*): complaints, denunciations, feedback, recommendations, requests,
//! each stage with its own limit.

mod breaches;
mod changes;
mod course;
mod event;
mod file;
mod judge;
mod kind;
mod limitation;
mod reminders;
mod stage;
mod state;
mod terms;

pub use breaches::BREACHES;
pub use course::{PetitionCourse, Standing};
pub use event::{EVENT_CODES, Event};
pub use file::{Petition, StageAccount};
pub use kind::{Kind, Origin, Practice, Variant};
pub use limitation::{Action, Limitation, Obstacle};
pub use reminders::{Reminder, Urgency, reminders};
pub use stage::{Extensions, Stage, StageLimit, StageStart, limits, suspension};
pub use state::State;
pub use terms::Terms;
