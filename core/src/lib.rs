#![doc = "Vietnamese administrative procedures: the official calendar, time limits, deadlines that explain themselves."]

pub mod citation;
pub mod date;
pub mod error;
pub mod text;
pub mod time_limit;

pub use chrono::NaiveDate;
pub use citation::Citation;
pub use date::{Hour, Moment, When, date};
pub use error::{Detail, Error, ErrorKind, Result};
pub use time_limit::TimeLimit;
