//! Dates as cells hold them: text in its forms, and the serial numbers of a spreadsheet.

use crate::date::{Hour, Moment, When, shifted};
use crate::error::{Failure, Result};
use chrono::{Days, NaiveDate};

const EXPECTED: &str = "a day such as 02/03/2026, 2026-03-02, 20260302 or a spreadsheet's number, with or without an hour";

/// Reads the date of a cell (*ngày tháng trong ô*).
///
/// Day before month: `02/03/2026`, `2/3/2026`, with `-` or `.` too; `2026-03-02`; `20260302`; each with
/// `HH:mm` or `HH:mm:ss`, or `20260302150405` as the national message writes it; and the number of days of
/// the 1900 system of spreadsheets, whose fraction is the hour to the second. Two figures for a year are
/// refused, as is a bare number that could be a year (1900–2100), and 60, the 29 February 1900 that never was.
///
/// READING: 00:00 is no hour. No desk is open at midnight; a system writes it where it keeps the day alone.
///
/// # Errors
///
/// [`InvalidDate`](crate::ErrorKind::InvalidDate).
///
/// # Example
///
/// ```
/// use motcua::{When, date, intake::read_date};
///
/// assert_eq!(read_date("2/3/2026 00:00")?, When::Day(date(2026, 3, 2)));
/// assert_eq!(read_date("46083.75")?, read_date("02/03/2026 18:00:00")?);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn read_date(text: &str) -> Result<When> {
    // A spreadsheet marks a number that is text by a leading apostrophe.
    let bare = text.trim().trim_start_matches('\'').trim();
    let refused = |expected| Failure::InvalidDate { text: text.to_owned(), expected }.into();
    if let Some((days, fraction)) = serial(bare) {
        if days == 60 {
            return Err(refused("a day that was: 60 is 29 February 1900 of a spreadsheet"));
        }
        if fraction.is_none() && (1900..=2100).contains(&days) {
            return Err(refused("a whole date: a bare year is no day"));
        }
        return of_serial(days, fraction.unwrap_or_default()).ok_or_else(|| refused(EXPECTED));
    }
    written(bare).ok_or_else(|| refused(EXPECTED))
}

/// The whole number and the fraction of a spreadsheet's date.
fn serial(text: &str) -> Option<(u32, Option<&str>)> {
    let (days, fraction) = match text.split_once(['.', ',']) {
        Some((days, fraction)) => (days, Some(fraction)),
        None => (text, None),
    };
    let fraction_fits = fraction.is_none_or(|part| number(part, 1, 17).is_some());
    number(days, 1, 7)
        .filter(|_| fraction_fits)
        .and_then(|days| Some((u32::try_from(days).ok()?, fraction)))
}

/// A number of so many figures and nothing else.
fn number(text: &str, least: usize, most: usize) -> Option<u64> {
    let fits =
        (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

/// A day number of the 1900 system, where 1 is 1 January 1900 and a day that never was is counted.
fn of_serial(days: u32, fraction: &str) -> Option<When> {
    const DAY: u128 = 86_400;
    let before = u32::from(days > 60);
    let first = NaiveDate::from_ymd_opt(1899, 12, 31)?;
    let day = first.checked_add_days(Days::new(u64::from(days.checked_sub(before)?)))?;
    if days == 0 {
        return None;
    }
    let scale = 10_u128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    let part: u128 = if fraction.is_empty() { 0 } else { fraction.parse().ok()? };
    let seconds = (part * DAY * 2 + scale) / (scale * 2);
    if seconds == DAY {
        return shifted(day, 1).map(When::Day);
    }
    Some(at(day, Hour::from_seconds(u32::try_from(seconds).ok()?)?))
}

fn at(day: NaiveDate, hour: Hour) -> When {
    if hour == Hour::ZERO { When::Day(day) } else { When::At(Moment::new(day, hour)) }
}

/// A date that is written out.
fn written(text: &str) -> Option<When> {
    if let (14, Some((day, clock))) = (text.len(), text.split_at_checked(8))
        && let (Some(day), Some(clock)) = (compact(day), number(clock, 6, 6))
    {
        let seconds = seconds_of(clock / 10_000, clock / 100 % 100, clock % 100)?;
        return Some(at(day, seconds));
    }
    let parts: Vec<&str> =
        text.split([' ', 'T', '\u{a0}', '\t']).filter(|part| !part.is_empty()).collect();
    match *parts.as_slice() {
        [day] => date_of(day).map(When::Day),
        // Some systems write the hour first.
        [one, two] if one.contains(':') => Some(at(date_of(two)?, clock_of(one)?)),
        [one, two] => Some(at(date_of(one)?, clock_of(two)?)),
        _ => None,
    }
}

fn date_of(text: &str) -> Option<NaiveDate> {
    if let Some(day) = compact(text) {
        return Some(day);
    }
    let mark = ['/', '-', '.'].into_iter().find(|mark| text.contains(*mark))?;
    let parts: Vec<&str> = text.split(mark).collect();
    let [one, two, three] = *parts.as_slice() else { return None };
    let month = number(two, 1, 2)?;
    let (year, day) = match one.len() {
        4 => (number(one, 4, 4)?, number(three, 1, 2)?),
        _ => (number(three, 4, 4)?, number(one, 1, 2)?),
    };
    day_of(year, month, day)
}

/// `20260302`.
fn compact(text: &str) -> Option<NaiveDate> {
    let whole = number(text, 8, 8)?;
    day_of(whole / 10_000, whole / 100 % 100, whole % 100)
}

fn day_of(year: u64, month: u64, day: u64) -> Option<NaiveDate> {
    let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// `15:04`, `15:04:05`, and the empty fraction of a second that databases print.
fn clock_of(text: &str) -> Option<Hour> {
    let text = match text.split_once('.') {
        Some((clock, fraction)) => clock.get(..).filter(|_| number(fraction, 1, 7) == Some(0))?,
        None => text,
    };
    let parts: Vec<&str> = text.split(':').collect();
    match *parts.as_slice() {
        [hour, minute] => seconds_of(number(hour, 1, 2)?, number(minute, 2, 2)?, 0),
        [hour, minute, second] => {
            seconds_of(number(hour, 1, 2)?, number(minute, 2, 2)?, number(second, 2, 2)?)
        }
        _ => None,
    }
}

fn seconds_of(hour: u64, minute: u64, second: u64) -> Option<Hour> {
    if minute > 59 || second > 59 {
        return None;
    }
    Hour::from_seconds(u32::try_from(hour * 3600 + minute * 60 + second).ok()?)
}
