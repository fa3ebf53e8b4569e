//! The values that steps and notices carry.

use crate::date::{Hour, Iso};
use chrono::NaiveDate;
use std::fmt;

/// One named value of a step or a notice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A whole number.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// An hour of the day.
    Hour(Hour),
    /// A code or words.
    Text(String),
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Hour> for Value {
    fn from(hour: Hour) -> Self {
        Self::Hour(hour)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Day(day) => write!(f, "{}", Iso(*day)),
            Self::Hour(hour) => write!(f, "{hour}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}
