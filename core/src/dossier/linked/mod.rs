//! Linked one-stop (*một cửa liên thông*): one dossier, several bodies, each with a time of its own on the
//! calendar of its own.

mod log;
mod plan;
mod track;

pub use plan::{Linked, Plan, PlannedStage, Stage, StageOrder};
pub use track::{StageTrack, Tracked};
