//! Floor 11: synthetic exports with known truth, for examples, tests and measurements.

mod arrival;
mod dossier;
mod faults;
mod injected;
mod options;
mod print;
mod rows;
mod sheet;

pub use injected::Injected;
pub use options::{GenerateOptions, Sample};
pub use rows::{GeneratedRow, Generator, Truth};
