//! The options of a deadline and its stops, as JSON.

use super::reader::{Fields, FromJson, Place, codes};
use crate::calendar::Roll;
use crate::date::When;
use crate::deadline::{Counting, EndOfDay, Extension, OutsideHours, Start, Stop, Stops};
use crate::error::Result;
use crate::time_limit::{Cutoff, TimeLimit};
use serde_json::Value;

codes! { Roll, EndOfDay, OutsideHours }

/// The options of one calculation: every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeadlineOptions {
    cutoff: Option<Cutoff>,
    roll: Option<Roll>,
    end_of_day: Option<EndOfDay>,
    outside_hours: Option<OutsideHours>,
    span: bool,
}

impl DeadlineOptions {
    fn of(options: &Fields<'_>) -> Result<Self> {
        Ok(Self {
            cutoff: options.read("cutoff")?,
            roll: options.read("roll")?,
            end_of_day: options.read("end_of_day")?,
            outside_hours: options.read("outside_hours")?,
            span: options.read::<Option<_>>("span")?.unwrap_or_default(),
        })
    }

    /// The start with these options.
    pub fn start(&self, when: When) -> Start {
        let mut start = Start::new(when);
        if let Some(cutoff) = self.cutoff {
            start = start.cutoff(cutoff);
        }
        if let Some(roll) = self.roll {
            start = start.roll(roll);
        }
        if let Some(end) = self.end_of_day {
            start = start.end_of_day(end);
        }
        if let Some(outside) = self.outside_hours {
            start = start.outside_hours(outside);
        }
        if self.span {
            start = start.counting(Counting::Span);
        }
        start
    }
}

impl FromJson for DeadlineOptions {
    /// Reads options; null sets none.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value().is_null() {
            return Ok(Self::default());
        }
        Self::of(&place.object(&["cutoff", "roll", "end_of_day", "outside_hours", "span"])?)
    }
}

/// What is asked of one limit: `limit`, `received` and the options, in one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineRequest {
    /// The limit (*thời hạn*).
    pub limit: TimeLimit,
    /// What it runs from, with its options.
    pub start: Start,
}

impl DeadlineRequest {
    fn of(request: &Fields<'_>) -> Result<Self> {
        let limit = request.read("limit")?;
        let received = request.read("received")?;
        Ok(Self { limit, start: DeadlineOptions::of(request)?.start(received) })
    }
}

impl FromJson for DeadlineRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        Self::of(&place.object(&[
            "limit",
            "received",
            "cutoff",
            "roll",
            "end_of_day",
            "outside_hours",
            "span",
        ])?)
    }
}

/// What is asked of a limit with stops: the keys of [`DeadlineRequest`] and those of [`Stops`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoppedRequest {
    /// The limit and its start.
    pub asked: DeadlineRequest,
    /// What stopped or extended it.
    pub stops: Stops,
}

impl FromJson for StoppedRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let request = place.object(&[
            "limit",
            "received",
            "cutoff",
            "roll",
            "end_of_day",
            "outside_hours",
            "span",
            "stops",
            "extension",
            "now",
        ])?;
        Ok(Self { asked: DeadlineRequest::of(&request)?, stops: stops(&request)? })
    }
}

impl FromJson for Stops {
    /// Reads `stops`, `extension` and `now`, the day of asking.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        stops(&place.object(&["stops", "extension", "now"])?)
    }
}

fn stops(fields: &Fields<'_>) -> Result<Stops> {
    let mut stops = Stops::new(fields.read::<Vec<_>>("stops")?);
    if let Some(extension) = fields.read("extension")? {
        stops = stops.extended(extension);
    }
    if let Some(now) = fields.read::<Option<When>>("now")? {
        stops = stops.asked_on(now);
    }
    Ok(stops)
}

impl FromJson for Stop {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let stop = place.object(&["kind", "from", "until"])?;
        let kind = stop.at("kind").code(&["suspend", "restart"], |kind| kind)?;
        let (from, until) = (stop.read("from")?, stop.read("until")?);
        Ok(match kind {
            "suspend" => Self::Suspend { from, until },
            _ => Self::Restart { from, until },
        })
    }
}

impl FromJson for Extension {
    /// Reads `{"date": …}`, an amount, or the words of one.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::Object(members) if members.contains_key("date") => {
                place.object(&["date"])?.read("date").map(Self::To)
            }
            Value::Object(_) | Value::String(_) => TimeLimit::from_json(place).map(Self::By),
            _ => Err(place.refuse("{\"date\": …}, or an amount and a unit")),
        }
    }
}
