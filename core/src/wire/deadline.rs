//! The options of a deadline and its stops, as JSON.

use super::limit::{CutoffInput, LimitSpec};
use super::{invalid, read, read_code, read_when};
use crate::calendar::Roll;
use crate::date::{When, parse_date};
use crate::deadline::{Counting, EndOfDay, Extension, OutsideHours, Start, Stop, Stops};
use crate::error::Result;
use serde::Deserialize;
use serde_json::Value;

/// The options of one calculation: every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineOptions {
    cutoff: Option<CutoffInput>,
    roll: Option<String>,
    end_of_day: Option<String>,
    outside_hours: Option<String>,
    #[serde(default)]
    span: bool,
}

impl DeadlineOptions {
    /// Reads options; `null` sets none.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument).
    pub fn read(value: &Value) -> Result<Self> {
        match value {
            Value::Null => Ok(Self::default()),
            Value::Object(_) => read(value),
            _ => Err(invalid("options", value, "an object of options")),
        }
    }

    /// The start with these options.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an unknown code;
    /// [`InvalidDate`](crate::ErrorKind::InvalidDate) for an hour that is none.
    pub fn start(&self, when: When) -> Result<Start> {
        let mut start = Start::new(when);
        if let Some(cutoff) = &self.cutoff {
            start = start.cutoff(cutoff.read()?);
        }
        if let Some(roll) = &self.roll {
            start = start.roll(read_code("roll", roll, &Roll::ALL, Roll::code)?);
        }
        if let Some(end) = &self.end_of_day {
            let end = read_code("end_of_day", end, &EndOfDay::ALL, EndOfDay::code)?;
            start = start.end_of_day(end);
        }
        if let Some(outside) = &self.outside_hours {
            let outside =
                read_code("outside_hours", outside, &OutsideHours::ALL, OutsideHours::code)?;
            start = start.outside_hours(outside);
        }
        if self.span {
            start = start.counting(Counting::Span);
        }
        Ok(start)
    }
}

/// Stops, extension and day of asking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopsSpec {
    #[serde(default)]
    stops: Vec<StopSpec>,
    extension: Option<Value>,
    now: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct StopSpec {
    kind: String,
    from: String,
    until: Option<String>,
}

impl StopsSpec {
    /// The stops.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an unknown kind;
    /// [`InvalidDate`](crate::ErrorKind::InvalidDate);
    /// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) for an extension that is none.
    pub fn stops(&self) -> Result<Stops> {
        let mut list = Vec::with_capacity(self.stops.len());
        for (place, stop) in self.stops.iter().enumerate() {
            let from: When = stop.from.parse()?;
            let until = stop.until.as_deref().map(str::parse).transpose()?;
            let path = format!("stops[{place}].kind");
            list.push(match read_code(&path, &stop.kind, &["suspend", "restart"], |kind| kind)? {
                "suspend" => Stop::Suspend { from, until },
                _ => Stop::Restart { from, until },
            });
        }
        let mut stops = Stops::new(list);
        if let Some(extension) = &self.extension {
            stops = stops.extended(read_extension(extension)?);
        }
        if let Some(now) = &self.now {
            stops = stops.asked_on(read_when("now", &Value::String(now.clone()))?);
        }
        Ok(stops)
    }
}

/// `{"date": …}`, an amount, or the words of one.
fn read_extension(value: &Value) -> Result<Extension> {
    match (value.get("date"), value) {
        (Some(Value::String(date)), Value::Object(keys)) if keys.len() == 1 => {
            Ok(Extension::To(parse_date(date)?))
        }
        (None, Value::Object(_)) => Ok(Extension::By(read::<LimitSpec>(value)?.limit()?)),
        (None, Value::String(text)) => Ok(Extension::By(text.parse()?)),
        _ => Err(invalid("extension", value, "{\"date\": …}, or an amount and a unit")),
    }
}
