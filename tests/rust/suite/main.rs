//! What is tested of the crate from outside, in one program: each would link the whole of it once more.
//! The properties and the example of the office are programs of their own, for they are built like ones.

mod anchors;
mod audit_kinds;
mod catalogue;
mod correspondence_matrix;
mod dependencies;
mod dossier_matrix;
mod export;
mod feed;
mod floors;
mod golden_calendar;
mod intake;
mod lunar_astronomy;
mod official_days;
mod petition_matrix;
mod reception_matrix;
mod rules;
mod seed_documents;
mod seed_tasks;
mod task_matrix;
mod time_limit_corpus;
