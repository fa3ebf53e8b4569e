//! Petitions as JSON.

/// The keys of the terms of a petition, and those that stand beside them.
macro_rules! petition_keys {
    ($($key:literal),*) => {
        &["kind", "variant", "remote", "wide", "origin", "practice", "limit", "source", $($key),*]
    };
}

mod file;
mod limits;
mod many;

pub use file::{AnswerPetition, AnswerStage, PetitionSpec, write_petition};
pub use limits::{
    AnswerLimitation, AnswerPetitionLimits, LimitationRequest, PetitionLimitsRequest,
};
pub use many::{AnswerPetitionReminder, PetitionList, PetitionTallyRequest};
