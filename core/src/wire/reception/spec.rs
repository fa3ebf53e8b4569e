//! What is asked of receptions, as JSON: who receives by which rule, the lines of a matter.

use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::Hour;
use crate::error::Result;
use crate::law::{AtLeast, Per};
use crate::log::Entry;
use crate::reception::{
    Answer, Change, Delegated, Happening, Hours, Leader, Matter, MatterEvent, Nth, OwnMinimum,
    Pattern, Plan, Receiver, Schedule, Turn,
};
use crate::wire::calendar::WEEKDAYS;
use crate::wire::log::{line_keys, read_line};
use crate::wire::reader::{Fields, FromJson, Place, codes, read_with};
use chrono::{NaiveDate, Weekday};
use serde_json::Value;
use std::ops::RangeInclusive;

codes! { Receiver, Per, Delegated, Answer }

impl FromJson for Weekday {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let known = WEEKDAYS.iter().position(|name| place.value().as_str() == Some(name));
        let weekday = known.and_then(|at| u8::try_from(at).ok()).and_then(|at| at.try_into().ok());
        weekday.ok_or_else(|| place.refuse(&format!("one of {}", WEEKDAYS.join(", "))))
    }
}

/// A whole number from one through another.
fn within(place: &Place<'_>, least: u32, most: u32) -> Result<u32> {
    let number = u32::from_json(place)?;
    if (least..=most).contains(&number) {
        return Ok(number);
    }
    Err(place.refuse(&format!("a whole number from {least} to {most}")))
}

impl FromJson for OwnMinimum {
    /// Reads `{"days": 2, "per": "month", "source": "Quy chế …"}`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let own = place.object(&["days", "per", "source"])?;
        let least = AtLeast { days: within(&own.at("days"), 1, 31)?, per: own.read("per")? };
        let paper: String = own.read("source")?;
        Ok(Self { least, source: Citation::from(paper.as_str()) })
    }
}

impl FromJson for Pattern {
    /// Reads one of `{"weekly": "mon"}`, `{"monthly_day": 15}`, `{"monthly_weekday": {"nth": 3, "weekday":
    /// "thu"}}` and `{"dates": [...]}`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        const RULES: &[&str] = &["weekly", "monthly_day", "monthly_weekday", "dates"];
        let rule = place.object(RULES)?;
        let given = |key: &&&str| !rule.at(key).value().is_null();
        let mut keys = RULES.iter().filter(given);
        let (Some(key), None) = (keys.next(), keys.next()) else {
            return Err(place.refuse(&format!("one of {}", RULES.join(", "))));
        };
        Ok(match *key {
            "weekly" => Self::Weekly(rule.read("weekly")?),
            "monthly_day" => {
                let day = within(&rule.at("monthly_day"), 1, 31)?;
                Self::MonthlyDay(u8::try_from(day).unwrap_or(31))
            }
            "monthly_weekday" => {
                let named = rule.at("monthly_weekday");
                let named = named.object(&["nth", "weekday"])?;
                Self::MonthlyWeekday(named.read("nth")?, named.read("weekday")?)
            }
            _ => Self::Dates(rule.read("dates")?),
        })
    }
}

impl FromJson for Nth {
    /// Reads 1 to 4, or `"last"`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(text) if text == "last" => Ok(Self::Last),
            value => {
                let nth = value.as_u64().and_then(|nth| u8::try_from(nth).ok());
                let nth = nth.filter(|nth| (1..=4).contains(nth)).map(Self::From1To4);
                nth.ok_or_else(|| place.refuse("1, 2, 3, 4 or \"last\""))
            }
        }
    }
}

impl FromJson for Hours {
    /// Reads `"08:00-11:30"`, as office hours are written.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let read = || {
            let (from, until) = place.value().as_str()?.split_once('-')?;
            let (from, until): (Hour, Hour) = (from.parse().ok()?, until.parse().ok()?);
            Self::new(from, until).ok()
        };
        read().ok_or_else(|| place.refuse("hours written as \"08:00-11:30\""))
    }
}

impl FromJson for Change {
    /// Reads `{"on", "delegated": {"to"}, "noticed"}` or `{"on", "postponed": {"to"}, "noticed"}`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let change = place.object(&["on", "delegated", "postponed", "noticed"])?;
        let (delegated, postponed) = (change.at("delegated"), change.at("postponed"));
        let happening = match (delegated.value(), postponed.value()) {
            (Value::Object(_), Value::Null) => {
                Happening::Delegated { to: delegated.object(&["to"])?.read("to")? }
            }
            (Value::Null, Value::Object(_)) => {
                Happening::Postponed { to: postponed.object(&["to"])?.read("to")? }
            }
            _ => return Err(place.refuse("one of delegated, postponed, with its `to`")),
        };
        Ok(Self { on: change.read("on")?, happening, noticed: change.read("noticed")? })
    }
}

impl FromJson for Turn {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let turn = place.object(&["rule", "room", "hours", "changes"])?;
        Ok(Self {
            pattern: turn.read("rule")?,
            room: turn.read("room")?,
            hours: turn.read("hours")?,
            changes: turn.read("changes")?,
        })
    }
}

impl FromJson for Leader {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let leader = place.object(&["name", "post", "agency", "receiver", "minimum", "turns"])?;
        Ok(Self {
            name: leader.read("name")?,
            post: leader.read("post")?,
            agency: leader.read("agency")?,
            receiver: leader.read::<Option<_>>("receiver")?.unwrap_or_default(),
            minimum: leader.read("minimum")?,
            turns: leader.read("turns")?,
        })
    }
}

/// The days asked for: a `year`, or `from` one day `through` another.
pub(in crate::wire) fn span(
    place: &Place<'_>,
    asked: &Fields<'_>,
) -> Result<RangeInclusive<NaiveDate>> {
    let year: Option<i32> = asked.read("year")?;
    let ends = (asked.read::<Option<NaiveDate>>("from")?, asked.read("through")?);
    match (year, ends) {
        (None, (Some(from), Some(through))) => Ok(from..=through),
        (Some(year), (None, None)) => {
            // A year that no date is written in cannot be told of, not even by an error.
            let written = Some(year).filter(|year| (1..=9999).contains(year));
            let day = |month, day| NaiveDate::from_ymd_opt(written?, month, day);
            let ends = day(1, 1).zip(day(12, 31));
            let expected = "a year from 1 to 9999";
            let (from, through) = ends.ok_or_else(|| asked.at("year").refuse(expected))?;
            Ok(from..=through)
        }
        _ => Err(place.refuse("a `year`, or `from` and `through`")),
    }
}

impl FromJson for Plan {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let plan =
            place.object(&["leaders", "year", "from", "through", "roll", "posted", "delegated"])?;
        let mut asked = Self::new(plan.read("leaders")?, span(place, &plan)?);
        asked.roll = plan.read("roll")?;
        asked.posted = plan.read("posted")?;
        asked.delegated = plan.read("delegated")?;
        Ok(asked)
    }
}

/// The reception days of a plan as it is asked for: see [`Plan`].
///
/// # Errors
///
/// As [`Plan::schedule`]; [`InvalidArgument`](crate::ErrorKind::InvalidArgument).
pub fn read_schedule(name: &str, asked: &Value, calendar: &Calendar) -> Result<Schedule> {
    read_with(name, asked, |place| Plan::from_json(place)?.schedule(calendar))
}

/// The log of a matter: its lines, each `{type, at, by, agency}` with the keys of its event.
///
/// # Errors
///
/// As [`Matter::record`]; [`InvalidArgument`](crate::ErrorKind::InvalidArgument).
pub fn read_matter(name: &str, asked: &Value, calendar: &Calendar) -> Result<Matter> {
    let entries = read_with(name, asked, |place| place.each(|place| read_line(place, event)))?;
    let mut matter = Matter::new("", calendar);
    let record = |entry: Entry<MatterEvent>| matter.record_entry(entry).map(|_| ());
    entries.into_iter().try_for_each(record)?;
    Ok(matter)
}

fn event(place: &Place<'_>, kind: &str) -> Result<MatterEvent> {
    let bare = |event| place.object(line_keys!()).map(|_| event);
    match kind {
        "received" => {
            let event = place.object(line_keys!("delegate"))?;
            Ok(MatterEvent::Received { delegate: event.read("delegate")? })
        }
        "answered" => {
            let event = place.object(line_keys!("answer"))?;
            Ok(MatterEvent::Answered { answer: event.read("answer")? })
        }
        "settled" => bare(MatterEvent::Settled),
        "reported" => bare(MatterEvent::Reported),
        "told" => bare(MatterEvent::Told),
        _ => Err(place.refuse(&format!(
            "an object whose `type` is one of {}",
            crate::reception::MATTER_EVENTS.join(", ")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read;
    use serde_json::json;

    #[test]
    fn a_rule_is_one_of_four() {
        let third = Pattern::MonthlyWeekday(Nth::From1To4(3), Weekday::Thu);
        let given = json!({ "monthly_weekday": { "nth": 3, "weekday": "thu" } });
        assert_eq!(read("rule", &given), Ok(third));
        for wrong in [
            json!({}),
            json!({ "weekly": "monday" }),
            json!({ "weekly": "mon", "monthly_day": 1 }),
            json!({ "monthly_day": 0 }),
            json!({ "monthly_day": 32 }),
            json!({ "monthly_weekday": { "nth": 5, "weekday": "thu" } }),
            json!({ "dates": "2026-03-02" }),
        ] {
            assert!(read::<Pattern>("rule", &wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn hours_end_after_they_begin() {
        assert!(read::<Hours>("hours", &json!("08:00-11:30")).is_ok());
        for wrong in ["11:30-08:00", "08:00-08:00", "08:00", "13:00-24:00", "8-11"] {
            assert!(read::<Hours>("hours", &json!(wrong)).is_err(), "{wrong}");
        }
    }
}
