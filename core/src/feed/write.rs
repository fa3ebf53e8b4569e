//! The feed and its text.

use super::event::{Appointment, Event, EventKind, Time};
use super::line::{day, escaped, local, mark, put, utc};
use super::{days, receptions};
use crate::calendar::Calendar;
use crate::date::{Moment, shifted};
use crate::error::{Error, Result};
use crate::reception::Schedule;
use crate::text::Language;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// The zone of every hour, as calendars know it.
const ZONE: &str = "Asia/Ho_Chi_Minh";

/// The lines before the events. The zone begins with the days that the crate covers, and has one offset.
const fn head(language: Language) -> [(&'static str, &'static str); 4] {
    let product = match language {
        Language::Vietnamese => "-//motcua//motcua//VI",
        Language::English => "-//motcua//motcua//EN",
    };
    [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", product), ("CALSCALE", "GREGORIAN")]
}

const TIME_ZONE: [(&str, &str); 9] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", ZONE),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "20000101T000000"),
    ("TZOFFSETFROM", "+0700"),
    ("TZOFFSETTO", "+0700"),
    ("TZNAME", "+07"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];

/// A calendar that others subscribe to (*lịch để đăng ký theo dõi*).
///
/// # Example
///
/// ```
/// use motcua::feed::{EventKind, Feed};
/// use motcua::text::Language;
/// use motcua::{Calendar, date};
///
/// let feed = Feed::new("Lịch nghỉ 2026", Language::Vietnamese, "2026-01-05T08:00".parse()?)
///     .days(&Calendar::vietnam(), date(2026, 1, 1)..=date(2026, 12, 31), &[EventKind::DaysOff])?;
/// let text = feed.text();
/// assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
/// assert!(text.contains("SUMMARY:Nghỉ Tết Nguyên đán\r\n"));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    name: String,
    language: Language,
    stamp: Moment,
    events: Vec<Event>,
    /// The codes of what is due.
    due: BTreeSet<String>,
}

impl Feed {
    /// An empty feed with the name that calendars show. `stamp` is when it was made, in Vietnam's time; the
    /// crate has no clock.
    pub fn new(name: impl Into<String>, language: Language, stamp: Moment) -> Self {
        Self { name: name.into(), language, stamp, events: Vec::new(), due: BTreeSet::new() }
    }

    /// With the days off, make-up days and Saturdays of service of a span, those kinds that are named.
    ///
    /// Days off of one holiday that follow each other are one event, the weekly rest is none.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan); [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn days(
        mut self,
        calendar: &Calendar,
        span: RangeInclusive<NaiveDate>,
        kinds: &[EventKind],
    ) -> Result<Self> {
        self.events.extend(days::events(calendar, &span, kinds, self.language)?);
        Ok(self)
    }

    /// With the reception days of a schedule.
    pub fn receptions(mut self, schedule: &Schedule) -> Self {
        self.events.extend(receptions::events(schedule, self.language));
        self
    }

    /// With something that is due. Its code is what it is known by, whatever its name and its day become; two with
    /// one code would change places for who subscribes as soon as the day of one moves.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a code that something else in the feed has;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn appointment(mut self, calendar: &Calendar, due: &Appointment) -> Result<Self> {
        let event = due.event(calendar, self.language)?;
        if !self.due.insert(due.code.clone()) {
            return Err(Error::argument("code", &due.code, "another code for each deadline"));
        }
        self.events.push(event);
        Ok(self)
    }

    /// The events in order, each with its identity: the same for the same feed, event and content key, whenever
    /// it is written, and another for every event of a feed.
    pub fn events(&self) -> Vec<(String, &Event)> {
        let mut events: Vec<_> = self.events.iter().collect();
        events.sort_by(|one, other| {
            let key = |event: &Event| (event.time.first(), event.kind);
            key(one).cmp(&key(other)).then_with(|| one.key.cmp(&other.key))
        });
        let mut seen: BTreeMap<u64, u32> = BTreeMap::new();
        let named = events.into_iter().map(|event| {
            let kind = event.kind.code();
            let own = mark(&format!("{}\n{kind}\n{}", self.name, event.key));
            let times = seen.entry(own).or_default();
            *times += 1;
            let again = if *times > 1 { format!("-{times}") } else { String::new() };
            (format!("{}-{own:016x}{again}@motcua", kind.replace('_', "-")), event)
        });
        named.collect()
    }

    /// The feed as the text of RFC 5545, every line ended by CRLF and folded at 75 octets.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (name, value) in head(self.language) {
            put(&mut text, name, value);
        }
        put(&mut text, "X-WR-CALNAME", &escaped(&self.name));
        put(&mut text, "X-WR-TIMEZONE", ZONE);
        for (name, value) in TIME_ZONE {
            put(&mut text, name, value);
        }
        for (identity, event) in self.events() {
            self.event(&mut text, &identity, event);
        }
        put(&mut text, "END", "VCALENDAR");
        text
    }

    fn event(&self, text: &mut String, identity: &str, event: &Event) {
        put(text, "BEGIN", "VEVENT");
        put(text, "UID", identity);
        put(text, "DTSTAMP", &utc(self.stamp));
        let zoned = |name: &str| format!("{name};TZID={ZONE}");
        match event.time {
            Time::Days { from, through } => {
                put(text, "DTSTART;VALUE=DATE", &day(from));
                // The end is the first day that is no longer part of it.
                put(text, "DTEND;VALUE=DATE", &day(shifted(through, 1).unwrap_or(through)));
            }
            Time::Hours { on, from, until } => {
                put(text, &zoned("DTSTART"), &local(Moment::new(on, from)));
                put(text, &zoned("DTEND"), &local(Moment::new(on, until)));
            }
            // Without an end it ends as it begins.
            Time::At(moment) => put(text, &zoned("DTSTART"), &local(moment)),
        }
        put(text, "SUMMARY", &escaped(&event.summary));
        put(text, "DESCRIPTION", &escaped(&event.description(self.language)));
        if let Some(place) = &event.place {
            put(text, "LOCATION", &escaped(place));
        }
        put(text, "CATEGORIES", &escaped(event.kind.category(self.language)));
        put(text, "STATUS", event.status.code());
        // Only who receives is busy; the rest tells of a day and takes nobody's time.
        let busy = event.kind == EventKind::Reception && event.status != super::Status::Cancelled;
        put(text, "TRANSP", if busy { "OPAQUE" } else { "TRANSPARENT" });
        put(text, "END", "VEVENT");
    }
}
