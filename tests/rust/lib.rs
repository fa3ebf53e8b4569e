//! What the Rust tests share: the vectors, the table of subjects and the comparison.

pub mod compare;
pub mod documents;
pub mod figures;
pub mod golden;
pub mod petitions;
pub mod receptions;
pub mod reports;
pub mod subjects;
pub mod tasks;
pub mod vectors;
