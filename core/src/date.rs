//! Floor 0: civil days and moments of the desk, at Vietnam's time (UTC+07:00, no daylight saving).
//!
//! Days are [`chrono::NaiveDate`]; a moment is a day and an hour to the second. Text is ISO 8601 and
//! nothing else, read and written here without a formatting engine, which keeps the wasm small.

use crate::error::{Error, Failure, Result};
use chrono::{Datelike, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// Days from 0001-01-01 to 1970-01-01, the origin of day numbers.
const EPOCH_FROM_CE: i32 = 719_163;

/// A day from literals, for constants, tests and examples.
///
/// # Panics
///
/// When there is no such day. It is meant for literals; text and numbers from outside go through
/// [`parse_date`] or [`NaiveDate::from_ymd_opt`].
pub const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        #[expect(clippy::panic, reason = "a wrong literal is a mistake in the program text")]
        None => panic!("no such day"),
    }
}

/// The day number of a date: days since 1970-01-01, as numpy and Arrow count them.
#[inline]
pub fn day_number(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - EPOCH_FROM_CE
}

/// The date of a day number; `None` beyond the years that chrono knows.
pub fn from_day_number(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number.checked_add(EPOCH_FROM_CE)?)
}

/// The date so many days away. Within a year only the day of the year changes, which is far less work
/// than making a date from a day number.
#[inline]
pub(crate) fn shifted(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    let ordinal = date.ordinal().checked_add_signed(days);
    let within = ordinal.and_then(|ordinal| date.with_ordinal(ordinal));
    within.or_else(|| into_another_year(date, days))
}

fn into_another_year(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    let distance = chrono::Days::new(u64::from(days.unsigned_abs()));
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
}

/// Writes a day as `2026-02-11`.
pub fn text(day: NaiveDate) -> String {
    Iso(day).to_string()
}

/// Reads `2026-02-11`.
///
/// # Errors
///
/// [`InvalidDate`](crate::ErrorKind::InvalidDate) for anything else, another notation or a day that
/// does not exist included.
pub fn parse_date(text: &str) -> Result<NaiveDate> {
    iso_date(text.as_bytes()).ok_or_else(|| invalid(text, "an existing day written as 2026-02-11"))
}

fn invalid(text: &str, expected: &'static str) -> Error {
    Failure::InvalidDate { text: text.to_owned(), expected }.into()
}

fn iso_date(bytes: &[u8]) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else { return None };
    let year = digits(&[*y1, *y2, *y3, *y4])?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?)
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0u32, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
    })
}

/// An hour of the day (*giờ*), to the second, from 00:00 to 24:00 inclusive.
///
/// 24:00 is the end of the day, where the Civil Code lets a limit end (91/2015/QH13, Điều 148
/// khoản 6); it is not the same as 00:00 of the next day.
///
/// # Example
///
/// ```
/// use motcua::Hour;
///
/// let hour: Hour = "15:10".parse()?;
/// assert_eq!(hour, Hour::new(15, 10));
/// assert_eq!(Hour::MIDNIGHT.to_string(), "24:00");
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hour(u32);

impl Hour {
    /// 00:00, the beginning of the day.
    pub const ZERO: Self = Self(0);
    /// 24:00, the end of the day.
    pub const MIDNIGHT: Self = Self(24 * 3600);

    /// An hour from literals; what lies beyond 24:00 is 24:00.
    pub const fn new(hour: u32, minute: u32) -> Self {
        let seconds = hour.saturating_mul(3600).saturating_add(minute.saturating_mul(60));
        if seconds > Self::MIDNIGHT.0 { Self::MIDNIGHT } else { Self(seconds) }
    }

    /// An hour from the seconds since 00:00; `None` beyond 24:00.
    pub const fn from_seconds(seconds: u32) -> Option<Self> {
        if seconds > Self::MIDNIGHT.0 { None } else { Some(Self(seconds)) }
    }

    /// Seconds since 00:00, 86 400 at most.
    pub const fn seconds(self) -> u32 {
        self.0
    }
}

impl FromStr for Hour {
    type Err = Error;

    /// Reads `15:10`, `15:10:30` and `24:00`.
    fn from_str(text: &str) -> Result<Self> {
        iso_hour(text.as_bytes())
            .ok_or_else(|| invalid(text, "an hour written as 15:10, from 00:00 to 24:00"))
    }
}

fn iso_hour(bytes: &[u8]) -> Option<Hour> {
    let (clock, seconds) = match bytes {
        [clock @ .., b':', s1, s2] if clock.len() == 5 => (clock, digits(&[*s1, *s2])?),
        _ => (bytes, 0),
    };
    let [h1, h2, b':', m1, m2] = clock else { return None };
    let (hour, minute) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?);
    if minute > 59 || seconds > 59 {
        return None;
    }
    Hour::from_seconds(hour * 3600 + minute * 60 + seconds)
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute, second) = (self.0 / 3600, self.0 / 60 % 60, self.0 % 60);
        write!(f, "{hour:02}:{minute:02}")?;
        if second > 0 {
            write!(f, ":{second:02}")?;
        }
        Ok(())
    }
}

/// A civil moment of the desk (*thời điểm*): a day and an hour at Vietnam's time.
///
/// # Example
///
/// ```
/// use motcua::{Hour, Moment, date};
///
/// let received: Moment = "2026-02-11T15:40".parse()?;
/// assert_eq!(received, Moment::new(date(2026, 2, 11), Hour::new(15, 40)));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    date: NaiveDate,
    hour: Hour,
}

impl Moment {
    /// A moment from its day and hour.
    pub const fn new(date: NaiveDate, hour: Hour) -> Self {
        Self { date, hour }
    }

    /// The civil day.
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// The hour of that day.
    pub const fn hour(self) -> Hour {
        self.hour
    }

    /// The moment cut to its minute, to be compared by it.
    pub(crate) const fn minute(self) -> (NaiveDate, u32) {
        (self.date, self.hour.seconds() / 60)
    }
}

impl FromStr for Moment {
    type Err = Error;

    /// Reads `2026-02-11T15:40`, with or without seconds; a zone is refused, because which civil
    /// day it falls on is the caller's to say.
    fn from_str(text: &str) -> Result<Self> {
        let (day, hour) = text
            .split_once('T')
            .ok_or_else(|| invalid(text, "a moment written as 2026-02-11T15:40"))?;
        let whole = |_| invalid(text, "a moment written as 2026-02-11T15:40");
        Ok(Self::new(parse_date(day).map_err(whole)?, hour.parse().map_err(whole)?))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", Iso(self.date), self.hour)
    }
}

/// Writes a day as `2026-02-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Iso(pub(crate) NaiveDate);

impl fmt::Display for Iso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// Writes a day as a Vietnamese office does, `11/02/2026`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Civil(pub(crate) NaiveDate);

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}/{:02}/{:04}", self.0.day(), self.0.month(), self.0.year())
    }
}

/// A day, with its hour where it is known: what a deadline starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum When {
    /// A day without an hour.
    Day(NaiveDate),
    /// A day with its hour.
    At(Moment),
}

impl When {
    /// The civil day.
    pub const fn date(self) -> NaiveDate {
        match self {
            Self::Day(date) => date,
            Self::At(moment) => moment.date(),
        }
    }

    /// The moment, if the hour is known.
    pub const fn moment(self) -> Option<Moment> {
        match self {
            Self::Day(_) => None,
            Self::At(moment) => Some(moment),
        }
    }

    /// Whether it is surely before the other: by hour where both have one, otherwise by day.
    pub fn is_before(self, other: Self) -> bool {
        match (self.moment(), other.moment()) {
            (Some(one), Some(other)) => one < other,
            _ => self.date() < other.date(),
        }
    }

    /// Its earliest moment: a bare day begins at midnight. For putting in order.
    pub(crate) fn beginning(self) -> Moment {
        self.moment().unwrap_or(Moment::new(self.date(), Hour::ZERO))
    }
}

impl From<NaiveDate> for When {
    fn from(date: NaiveDate) -> Self {
        Self::Day(date)
    }
}

impl From<Moment> for When {
    fn from(moment: Moment) -> Self {
        Self::At(moment)
    }
}

impl FromStr for When {
    type Err = Error;

    /// Reads a date or a moment.
    fn from_str(text: &str) -> Result<Self> {
        if text.contains('T') {
            text.parse().map(Self::At)
        } else {
            parse_date(text).map(Self::Day)
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => write!(f, "{}", Iso(*date)),
            Self::At(moment) => write!(f, "{moment}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_iso_text_is_read() {
        assert_eq!(parse_date("2026-02-11").ok(), Some(date(2026, 2, 11)));
        for text in ["", "2026-2-11", "11/02/2026", "2026-02-30", "2026-02-11 ", "2026-02-11T08:00"]
        {
            assert!(parse_date(text).is_err(), "{text}");
        }
        for text in ["24:01", "9:00", "09:60", "09:00:60", "25:00", "0900"] {
            assert!(text.parse::<Hour>().is_err(), "{text}");
        }
    }

    #[test]
    fn day_numbers_count_from_1970() {
        assert_eq!(day_number(date(1970, 1, 1)), 0);
        assert_eq!(from_day_number(day_number(date(2100, 12, 31))), Some(date(2100, 12, 31)));
        assert_eq!(from_day_number(i32::MAX), None);
    }
}
