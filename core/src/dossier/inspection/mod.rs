//! Inspection of many dossiers (*kiểm tra định kỳ, đột xuất*): what was found, and which to look at.

mod findings;
mod sample;

pub use findings::{Finding, FindingCount, Findings, GroupBy};
pub use sample::{SamplePlan, Stratum};
