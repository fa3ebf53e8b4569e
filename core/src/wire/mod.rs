//! The top floor: the JSON shape of everything below, in and out. The bindings and the vectors speak it;
//! whoever uses the crate from Rust needs it only to load a notice or to store values.
//!
//! What comes in is checked strictly: unknown keys are refused, and an error names the place.

mod answer;
mod bridge;
mod calendar;
mod code;
mod deadline;
mod law;
mod limit;
mod notice;
mod procedure;
mod reader;
mod reference;

pub use answer::{
    AnswerDay, AnswerDayChange, AnswerDeadline, AnswerError, AnswerLunar, AnswerNotice, AnswerStep,
    AnswerStopped,
};
pub use calendar::CalendarSpec;
pub use code::{AnswerAgencyCode, AnswerDossierCode, AnswerProcedureCode, AnswerSectorCode};
pub use deadline::{DeadlineOptions, StopsSpec};
pub use law::{AnswerProvision, law_history, law_on, law_table};
pub use limit::{AnswerLimit, AnswerStated, LimitSpec};
pub use notice::{NoticeSpec, read_notice};
pub use procedure::{
    AnswerChange, AnswerCost, AnswerFinding, AnswerProcedure, AnswerProcess, AnswerSimplification,
    read_catalogue,
};
pub use reader::{FromJson, Place, read as read_json};
pub use reference::{AnswerCitation, AnswerDocument, AnswerLunarYear, LunarSpec};

use crate::date::{When, parse_date};
use crate::error::{Error, Failure, Result};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a value of a known shape.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) that names the place and what was expected.
pub fn read<T: DeserializeOwned>(value: &Value) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let found = at(value, &path).unwrap_or(value);
        let path = if path == "." { String::new() } else { path };
        invalid(&path, found, &error.into_inner().to_string())
    })
}

/// The value at a path such as `swaps[0].off`.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let mut value = value;
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        value = match part.strip_suffix(']') {
            Some(place) => value.get(place.parse::<usize>().ok()?)?,
            None => value.get(part)?,
        };
    }
    Some(value)
}

fn invalid(path: &str, value: &Value, expected: &str) -> Error {
    Failure::InvalidArgument {
        path: path.to_owned(),
        value: value.to_string(),
        expected: expected.to_owned(),
    }
    .into()
}

/// A day given as text; anything else is refused by type before it is read.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what is no text;
/// [`InvalidDate`](crate::ErrorKind::InvalidDate).
pub fn read_date(path: &str, value: &Value) -> Result<NaiveDate> {
    match value {
        Value::String(text) => parse_date(text),
        _ => Err(invalid(path, value, "a day written as \"2026-02-11\"")),
    }
}

/// A day or a moment given as text.
///
/// # Errors
///
/// As [`read_date`].
pub fn read_when(path: &str, value: &Value) -> Result<When> {
    match value {
        Value::String(text) => text.parse(),
        _ => Err(invalid(path, value, "a day or moment written as \"2026-02-11T15:40\"")),
    }
}

/// A count of days: a whole number.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a fraction, text or a number beyond 32 bits.
pub fn read_count(path: &str, value: &Value) -> Result<i32> {
    value
        .as_i64()
        .and_then(|count| i32::try_from(count).ok())
        .ok_or_else(|| invalid(path, value, "a whole number"))
}

/// One of the codes of a closed list.
fn read_code<T: Copy>(path: &str, text: &str, all: &[T], code: fn(T) -> &'static str) -> Result<T> {
    all.iter().copied().find(|choice| code(*choice) == text).ok_or_else(|| {
        let codes: Vec<_> = all.iter().map(|choice| code(*choice)).collect();
        let expected = format!("one of {}", codes.join(", "));
        invalid(path, &Value::String(text.to_owned()), &expected)
    })
}
