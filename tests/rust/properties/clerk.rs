//! What a clerk does with a wall calendar: turns it day by day and looks at the clock minute by minute.
//! Slow and obvious, written only from what `day` and `sessions` say of a single day.

use motcua::{Calendar, Hour, Moment, NaiveDate, Result, Roll};

fn counts(calendar: &Calendar, day: NaiveDate) -> Result<bool> {
    Ok(calendar.day(day)?.counts())
}

fn step(day: NaiveDate, forward: bool) -> NaiveDate {
    let next = if forward { day.succ_opt() } else { day.pred_opt() };
    next.unwrap_or(day)
}

/// Turns pages until so many counting days have been met.
pub(crate) fn add(calendar: &Calendar, from: NaiveDate, days: i32) -> Result<NaiveDate> {
    let (mut day, mut left) = (from, days.abs());
    while left > 0 {
        day = step(day, days > 0);
        left -= i32::from(counts(calendar, day)?);
    }
    Ok(day)
}

/// Counts the pages after the first day, the last included.
pub(crate) fn between(calendar: &Calendar, after: NaiveDate, through: NaiveDate) -> Result<u32> {
    let (mut day, mut found) = (after, 0);
    while day < through {
        day = step(day, true);
        found += u32::from(counts(calendar, day)?);
    }
    Ok(found)
}

/// Turns pages until a counting day lies open.
pub(crate) fn roll(calendar: &Calendar, from: NaiveDate, roll: Roll) -> Result<NaiveDate> {
    let mut day = from;
    while roll != Roll::None && !counts(calendar, day)? {
        day = step(day, roll == Roll::Next);
    }
    Ok(day)
}

/// The corresponding day of a later month, or the last day of that month.
pub(crate) fn months_later(from: NaiveDate, months: u32) -> Option<NaiveDate> {
    use chrono::Datelike;
    let (mut year, mut month) = (from.year(), from.month());
    for _ in 0..months {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (1..=from.day()).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day))
}

/// The minute after, 24:00 being the next day's 00:00.
fn next_minute(at: Moment) -> Moment {
    let seconds = at.hour().seconds() + 60;
    match Hour::from_seconds(seconds) {
        Some(hour) if hour < Hour::MIDNIGHT => Moment::new(at.date(), hour),
        _ => Moment::new(step(at.date(), true), Hour::ZERO),
    }
}

/// Whether the door is open in the minute that begins then.
fn door_open(calendar: &Calendar, at: Moment) -> Result<bool> {
    let within = |(open, close): (Hour, Hour)| open <= at.hour() && at.hour() < close;
    Ok(calendar.sessions(at.date())?.is_some_and(|sessions| sessions.iter().any(within)))
}

/// Whether the office clock runs in the minute that begins then.
fn clock_runs(calendar: &Calendar, at: Moment) -> Result<bool> {
    Ok(counts(calendar, at.date())? && door_open(calendar, at)?)
}

/// Waits at the door, minute by minute.
pub(crate) fn next_opening(calendar: &Calendar, from: Moment) -> Result<Moment> {
    let mut at = from;
    while !door_open(calendar, at)? {
        at = next_minute(at);
    }
    Ok(at)
}

/// Waits until the office clock has run so many minutes; the end of the last one.
pub(crate) fn add_minutes(calendar: &Calendar, from: Moment, minutes: u32) -> Result<Moment> {
    let (mut at, mut left) = (from, minutes);
    while left > 0 {
        left -= u32::from(clock_runs(calendar, at)?);
        // The close of a day that is worked to midnight is 24:00 of that day.
        let last = left == 0 && next_minute(at).date() != at.date();
        at = if last { Moment::new(at.date(), Hour::MIDNIGHT) } else { next_minute(at) };
    }
    Ok(at)
}

/// Minutes for which the office clock ran.
pub(crate) fn minutes_between(calendar: &Calendar, from: Moment, until: Moment) -> Result<u64> {
    let (mut at, mut found) = (from, 0);
    while at < until {
        found += u64::from(clock_runs(calendar, at)?);
        at = next_minute(at);
    }
    Ok(found)
}
