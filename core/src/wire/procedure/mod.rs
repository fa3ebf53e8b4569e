//! Procedures as JSON: in with the same keys as out.

mod answer;
mod spec;

pub use answer::{
    AnswerChange, AnswerCost, AnswerFinding, AnswerProcedure, AnswerProcess, AnswerSimplification,
};
pub use spec::read_catalogue;
