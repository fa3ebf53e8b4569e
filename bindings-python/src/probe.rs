//! The border by itself: each function gives back what it was given, once across and back, so that
//! the tests can try every conversion apart from what the crate does with it. Private by name.

use crate::convert::argument::{CountArg, DateArg, HourArg, MomentArg};
use crate::convert::json::{JsonAnswer, JsonArg};
use motcua::NaiveDate;
use pyo3::prelude::*;

/// The day that an argument is read as.
#[pyfunction]
pub(crate) fn _date(given: DateArg) -> NaiveDate {
    given.0
}

/// The day or moment that an argument is read as, in ISO 8601.
#[pyfunction]
pub(crate) fn _moment(given: MomentArg) -> String {
    given.0.to_string()
}

/// The hour that an argument is read as.
#[pyfunction]
pub(crate) fn _hour(given: HourArg) -> String {
    given.0.to_string()
}

/// The whole number that an argument is read as.
#[pyfunction]
pub(crate) fn _count(given: CountArg<i32>) -> i32 {
    given.0
}

/// The plain value that a structured argument is read as.
#[pyfunction]
pub(crate) fn _json(given: JsonArg) -> JsonAnswer {
    JsonAnswer(given.0)
}
