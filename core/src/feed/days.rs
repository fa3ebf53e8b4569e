//! The days of a calendar as events.
//!
//! Days off of one holiday that follow each other are one event: a subscriber sees Tết once, as the notices
//! speak of it, and a day more or less changes that event instead of adding another. The weekly rest is no
//! event, and so it parts two of them: what the weekend is needs no feed, and an event over it would say that
//! it is the holiday's. Two holidays side by side (30 April, 1 May) are two events, and so is a day off by a swap.

use super::event::{Event, EventKind, Status, Time};
use crate::calendar::{Calendar, Day, DayKind, DayName};
use crate::date::{Civil, shifted};
use crate::error::{Error, Failure, Result};
use crate::law::Holiday;
use crate::text::Language;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// What a run of days off is for; only days of one occasion are put together.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Occasion {
    Holiday(Holiday),
    Closure(String),
    Single,
}

fn occasion(day: &Day) -> Occasion {
    match day.name() {
        Some(DayName::Holiday(of) | DayName::InLieuOf(of)) => {
            let adjacent = of.holiday == Holiday::NationalDayAdjacent;
            Occasion::Holiday(if adjacent { Holiday::NationalDay } else { of.holiday })
        }
        _ if day.kind() == DayKind::Closure => Occasion::Closure(day.source().to_string()),
        _ => Occasion::Single,
    }
}

const fn slug(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "new-year",
        Holiday::Tet => "tet",
        Holiday::HungKings => "hung-kings",
        Holiday::Reunification => "reunification",
        Holiday::Labour => "labour",
        Holiday::NationalDay | Holiday::NationalDayAdjacent => "national-day",
        Holiday::Culture => "culture",
    }
}

/// The events of the days of a span, of the kinds that are asked for.
pub(super) fn events(
    calendar: &Calendar,
    span: &RangeInclusive<NaiveDate>,
    kinds: &[EventKind],
    language: Language,
) -> Result<Vec<Event>> {
    let (after, through) = (*span.start(), *span.end());
    if through < after {
        return Err(Error::from(Failure::ReversedSpan { after, through }));
    }
    let mut events = Vec::new();
    for day in calendar.days(span.clone())? {
        match day.kind() {
            DayKind::Makeup if kinds.contains(&EventKind::Makeup) => {
                let time = Time::Days { from: day.date(), through: day.date() };
                events.push(one(EventKind::Makeup, &day, time, language));
            }
            DayKind::SaturdayService if kinds.contains(&EventKind::SaturdayService) => {
                if let Some(hours) = calendar.sessions(day.date())? {
                    let (from, until) = (hours.open(), hours.close());
                    let time = Time::Hours { on: day.date(), from, until };
                    events.push(one(EventKind::SaturdayService, &day, time, language));
                }
            }
            _ => {}
        }
    }
    if kinds.contains(&EventKind::DaysOff) {
        for (key, mut run) in runs(calendar, span)? {
            run.retain(|day| span.contains(&day.date()));
            events.extend(days_off(key, &run, language));
        }
    }
    Ok(events)
}

/// The runs of days off of the years that a span touches, each with its key. The runs of a holiday in a year are
/// numbered; where a span begins must not change what an event is known by, so they are numbered over the whole
/// year, and a run is known by its first day even if that lies before the span.
fn runs(calendar: &Calendar, span: &RangeInclusive<NaiveDate>) -> Result<Vec<(String, Vec<Day>)>> {
    let (after, through) = (*span.start(), *span.end());
    let first = NaiveDate::from_ymd_opt(after.year(), 1, 1).unwrap_or(after);
    let last = NaiveDate::from_ymd_opt(through.year(), 12, 31).unwrap_or(through);
    let mut runs: Vec<(String, Vec<Day>)> = Vec::new();
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    for day in calendar.days(first..=last)? {
        let off = matches!(
            day.kind(),
            DayKind::Holiday | DayKind::Compensatory | DayKind::SwappedOff | DayKind::Closure
        );
        if !off {
            continue;
        }
        match runs.last_mut() {
            Some((_, run)) if run.last().is_some_and(|last| follows(last, &day)) => run.push(day),
            _ => {
                let key = match occasion(&day) {
                    Occasion::Holiday(holiday) => {
                        let stem = format!("{}-{}", slug(holiday), day.date().year());
                        let number = numbers.entry(stem.clone()).or_default();
                        *number += 1;
                        format!("{stem}-{number}")
                    }
                    Occasion::Closure(_) | Occasion::Single => super::line::day(day.date()),
                };
                runs.push((key, vec![day]));
            }
        }
    }
    Ok(runs)
}

fn follows(last: &Day, day: &Day) -> bool {
    let of = occasion(last);
    shifted(last.date(), 1) == Some(day.date()) && of != Occasion::Single && of == occasion(day)
}

fn name(day: &Day, language: Language) -> String {
    match (day.name(), language) {
        (None, _) => String::new(),
        (Some(name), Language::Vietnamese) => name.to_string(),
        (Some(name), Language::English) => name.english(),
    }
}

/// An event of one day by its own name.
fn one(kind: EventKind, day: &Day, time: Time, language: Language) -> Event {
    let mut event = Event {
        kind,
        key: super::line::day(day.date()),
        time,
        summary: name(day, language),
        about: Vec::new(),
        place: None,
        status: Status::of(day.standing()),
        standing: day.standing(),
        sources: Vec::new(),
    };
    event.cite(day.source().to_string());
    mark_projected(&mut event, language);
    event
}

/// One event of a run of days off; none of no days.
fn days_off(key: String, run: &[Day], language: Language) -> Option<Event> {
    let (first, last) = (run.first()?, run.last()?);
    let time = Time::Days { from: first.date(), through: last.date() };
    let mut event = Event { key, ..one(EventKind::DaysOff, first, time, language) };
    if let Occasion::Holiday(holiday) = occasion(first) {
        let in_lieu = run.iter().all(|day| day.kind() == DayKind::Compensatory);
        event.summary = match (language, in_lieu) {
            (Language::Vietnamese, false) => format!("Nghỉ {}", holiday.name()),
            (Language::Vietnamese, true) => format!("Nghỉ bù {}", holiday.name()),
            (Language::English, false) => holiday.name_en().to_owned(),
            (Language::English, true) => format!("{} (in lieu)", holiday.name_en()),
        };
    }
    event.standing = run.iter().map(Day::standing).max().unwrap_or(event.standing);
    event.status = Status::of(event.standing);
    for day in run {
        event.cite(day.source().to_string());
        let told = name(day, language);
        if !told.is_empty() && run.len() > 1 {
            event.about.push(format!("{}: {told}", Civil(day.date())));
        }
    }
    mark_projected(&mut event, language);
    Some(event)
}

/// A day that is not decided says so where a calendar shows it.
fn mark_projected(event: &mut Event, language: Language) {
    let word = match language {
        Language::Vietnamese => " (dự kiến)",
        Language::English => " (projected)",
    };
    if event.status == Status::Tentative && !event.summary.ends_with(word) {
        event.summary.push_str(word);
    }
}
