//! The calendar as a feed, as JSON: what it shall hold in, its text and its events out.

use super::reader::{FromJson, Place, codes, read_with};
use super::reception::span;
use crate::calendar::Calendar;
use crate::date::{Iso, Moment};
use crate::error::{Error, Result};
use crate::feed::{Appointment, Due, Event, EventKind, Feed, Time};
use crate::reception::Plan;
use serde::Serialize;
use serde_json::Value;

/// The kinds that are days of the calendar.
const OF_DAYS: [EventKind; 3] = [EventKind::DaysOff, EventKind::Makeup, EventKind::SaturdayService];

codes! { Due }

impl FromJson for Appointment {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let due = place.object(&["kind", "code", "name", "due", "source"])?;
        Ok(Self {
            kind: due.read::<Option<_>>("kind")?.unwrap_or_default(),
            code: due.read("code")?,
            name: due.read("name")?,
            due: due.read("due")?,
            source: due.read("source")?,
        })
    }
}

/// Reads what a feed shall hold: `name`, `stamp`, `language`; the days of a `year`, or `from` one `through`
/// another, of the kinds in `include`; a `reception` as it is planned; `deadlines`.
///
/// # Errors
///
/// As [`Feed::days`] and [`Plan::schedule`]; [`InvalidArgument`](crate::ErrorKind::InvalidArgument).
pub fn read_feed(name: &str, asked: &Value, calendar: &Calendar) -> Result<Feed> {
    read_with(name, asked, |place| {
        let asked = place.object(&[
            "name",
            "language",
            "stamp",
            "year",
            "from",
            "through",
            "include",
            "reception",
            "deadlines",
        ])?;
        let language = asked.read::<Option<_>>("language")?.unwrap_or_default();
        let mut feed =
            Feed::new(asked.read::<String>("name")?, language, asked.read::<Moment>("stamp")?);
        let include = asked.at("include");
        let kinds = include.each(|place| place.code(&OF_DAYS, EventKind::code))?;
        let given = |key: &&str| !asked.at(key).value().is_null();
        if ["year", "from", "through"].iter().any(given) || !kinds.is_empty() {
            let kinds = if include.value().is_null() { &OF_DAYS } else { kinds.as_slice() };
            feed = feed.days(calendar, span(place, &asked)?, kinds)?;
        }
        if let Some(plan) = asked.read::<Option<Plan>>("reception")? {
            feed = feed.receptions(&plan.schedule(calendar)?);
        }
        for (at, due) in asked.read::<Vec<Appointment>>("deadlines")?.iter().enumerate() {
            let placed = |error: Error| error.within("deadlines", at);
            feed = feed.appointment(calendar, due).map_err(placed)?;
        }
        Ok(feed)
    })
}

/// A feed: its text, and its events in the order of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFeed {
    text: String,
    events: Vec<AnswerEvent>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerEvent {
    uid: String,
    kind: &'static str,
    from: Iso,
    through: Iso,
    starts: Option<String>,
    ends: Option<String>,
    summary: String,
    place: Option<String>,
    status: &'static str,
    standing: &'static str,
    sources: Vec<String>,
}

impl From<&Feed> for AnswerFeed {
    fn from(feed: &Feed) -> Self {
        let events = feed.events().into_iter();
        Self { text: feed.text(), events: events.map(AnswerEvent::of).collect() }
    }
}

impl AnswerEvent {
    fn of((uid, event): (String, &Event)) -> Self {
        let (starts, ends) = match event.time() {
            Time::Days { .. } => (None, None),
            Time::Hours { from, until, .. } => (Some(from.to_string()), Some(until.to_string())),
            Time::At(moment) => (Some(moment.hour().to_string()), None),
        };
        Self {
            uid,
            kind: event.kind().code(),
            from: Iso(event.time().first()),
            through: Iso(event.time().last()),
            starts,
            ends,
            summary: event.summary().to_owned(),
            place: event.place().map(str::to_owned),
            status: event.status().code(),
            standing: event.standing().code(),
            sources: event.sources().to_vec(),
        }
    }
}
