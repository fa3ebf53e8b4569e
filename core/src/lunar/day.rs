//! Floor 1, room `lunar`: a lunar day, and the way to it and back.

use super::table::Year;
use crate::date::date;
use crate::error::{Error, Failure, Result};
use chrono::{Datelike, NaiveDate};

/// The first solar day that is converted, day 1 of month 12 of the lunar year 1899.
const FIRST: NaiveDate = date(1900, 1, 1);

/// The last solar day that is converted, day 1 of month 12 of the lunar year 2100.
const LAST: NaiveDate = date(2100, 12, 31);

/// A day of the Vietnamese lunar calendar (*ngày âm lịch*); it exists, by construction.
///
/// Prints as Vietnamese says it: `mùng 1 tháng Giêng năm Bính Ngọ`. Days are ordered by time, so a
/// leap month comes after the month whose number it repeats.
///
/// # Example
///
/// ```
/// use motcua::lunar::LunarDate;
///
/// let day = LunarDate::new(2025, 6, 15, true)?;
/// assert_eq!((day.year(), day.month(), day.day(), day.leap()), (2025, 6, 15, true));
/// assert_eq!(day.to_string(), "ngày 15 tháng Sáu nhuận năm Ất Tỵ");
/// assert!(day > LunarDate::new(2025, 6, 29, false)?);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LunarDate {
    // INVARIANT: the solar day of the fields below. It stands first, so that the derived order is
    // the order of time.
    solar: NaiveDate,
    year: i32,
    month: u8,
    leap: bool,
    day: u8,
}

impl LunarDate {
    /// The lunar day of these numbers; `leap` is for the second of two months of one number (*tháng
    /// nhuận*).
    ///
    /// Coverage is month 12 of the lunar year 1899 and the whole lunar years 1900 to 2100, which last
    /// until 28 January 2101.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) for another year, named by the solar day or,
    /// where that is unknown, by 1 January of the year; [`InvalidDate`](crate::ErrorKind::InvalidDate)
    /// for a month or a day that the year does not have.
    pub fn new(year: i32, month: u8, day: u8, leap: bool) -> Result<Self> {
        let row = Year::of(year).ok_or_else(|| no_such_year(year))?;
        let invalid = |expected| {
            let mark = if leap { "leap month" } else { "month" };
            let text = format!("day {day} of {mark} {month} of the lunar year {year}");
            Error::from(Failure::InvalidDate { text, expected })
        };
        let position = row.position(month, leap).ok_or_else(|| {
            invalid(if (1..=12).contains(&month) {
                "a leap month only where the year has it"
            } else {
                "a month from 1 to 12"
            })
        })?;
        let length = row.length(position);
        if day == 0 || u32::from(day) > length {
            return Err(invalid(if length == 30 {
                "a day from 1 to 30"
            } else {
                "a day from 1 to 29, the last of this month"
            }));
        }
        let solar = row.solar(position, day.into()).ok_or_else(|| no_such_year(year))?;
        if solar < FIRST {
            return Err(out_of_coverage(solar));
        }
        Ok(Self { solar, year, month, leap, day })
    }

    /// The lunar year (*năm*), by the number of the solar year in which it begins.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month (*tháng*), 1 (*tháng Giêng*) to 12 (*tháng Chạp*).
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month (*ngày*), 1 to 29 or 30.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Whether the month is a leap month (*tháng nhuận*).
    pub const fn leap(self) -> bool {
        self.leap
    }
}

/// The lunar day of a solar day (*đổi dương lịch sang âm lịch*), from 1900-01-01 to 2100-12-31.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) for any other day.
///
/// # Example
///
/// ```
/// use motcua::{date, lunar};
///
/// let day = lunar::from_solar(date(2026, 4, 26))?;
/// assert_eq!((day.month(), day.day()), (3, 10));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn from_solar(solar: NaiveDate) -> Result<LunarDate> {
    locate(solar).ok_or_else(|| out_of_coverage(solar))
}

fn locate(solar: NaiveDate) -> Option<LunarDate> {
    if !(FIRST..=LAST).contains(&solar) {
        return None;
    }
    let begun = Year::of(solar.year())?.first() <= solar;
    let year = if begun { solar.year() } else { solar.year() - 1 };
    let (month, leap, day) = Year::of(year)?.lunar(solar)?;
    Some(LunarDate { solar, year, month, leap, day })
}

/// The solar day of a lunar day (*đổi âm lịch sang dương lịch*).
///
/// The last lunar days of coverage fall in January 2101, where [`from_solar`] no longer answers.
///
/// # Example
///
/// ```
/// use motcua::{date, lunar, lunar::LunarDate};
///
/// let hung_kings = LunarDate::new(2026, 3, 10, false)?;
/// assert_eq!(lunar::to_solar(hung_kings), date(2026, 4, 26));
/// # Ok::<(), motcua::Error>(())
/// ```
pub const fn to_solar(lunar: LunarDate) -> NaiveDate {
    lunar.solar
}

/// The first day of a lunar year (*mùng 1 Tết, mùng 1 tháng Giêng*), for 1900 to 2100.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) for another year, named by its 1 January.
///
/// # Example
///
/// ```
/// use motcua::{date, lunar};
///
/// assert_eq!(lunar::new_year(2026)?, date(2026, 2, 17));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn new_year(year: i32) -> Result<NaiveDate> {
    tet(year).ok_or_else(|| no_such_year(year))
}

/// The commemoration of the Hùng Kings (*Giỗ Tổ Hùng Vương, mùng 10 tháng Ba*), for 1900 to 2100;
/// of two third months, the first.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) for another year, named by its 1 January.
///
/// # Example
///
/// ```
/// use motcua::{date, lunar};
///
/// assert_eq!(lunar::hung_kings_day(2026)?, date(2026, 4, 26));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn hung_kings_day(year: i32) -> Result<NaiveDate> {
    hung_kings(year).ok_or_else(|| no_such_year(year))
}

/// The month of a lunar year that comes twice (*tháng nhuận*), if there is one; for 1900 to 2100.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) for another year, named by its 1 January.
///
/// # Example
///
/// ```
/// use motcua::lunar;
///
/// assert_eq!(lunar::leap_month(2025)?, Some(6));
/// assert_eq!(lunar::leap_month(2026)?, None);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn leap_month(year: i32) -> Result<Option<u8>> {
    whole(year).map(Year::leap).ok_or_else(|| no_such_year(year))
}

/// [`new_year`] without the words of an error.
pub(crate) fn tet(year: i32) -> Option<NaiveDate> {
    whole(year).map(Year::first)
}

/// [`hung_kings_day`] without the words of an error.
pub(crate) fn hung_kings(year: i32) -> Option<NaiveDate> {
    let row = whole(year)?;
    row.solar(row.position(3, false)?, 10)
}

/// The row of a year that lies in coverage from its first day on.
fn whole(year: i32) -> Option<Year> {
    Year::of(year).filter(|row| row.first() >= FIRST)
}

fn no_such_year(year: i32) -> Error {
    let beyond = if year < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    out_of_coverage(NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(beyond))
}

fn out_of_coverage(when: NaiveDate) -> Error {
    Failure::OutOfCoverage { when, first: FIRST, last: LAST }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_does_not_exist_is_told_apart_from_what_is_not_covered() {
        let words = |year, month, day, leap| {
            LunarDate::new(year, month, day, leap).map_err(|error| error.to_string())
        };
        assert_eq!(
            words(2026, 6, 1, true),
            Err("`day 1 of leap month 6 of the lunar year 2026` is not a date: \
                expected a leap month only where the year has it"
                .to_owned())
        );
        assert_eq!(
            words(2101, 1, 1, false),
            Err("2101-01-01 is outside the calendar, which covers 1900-01-01 to 2100-12-31"
                .to_owned())
        );
        assert_eq!(
            words(1899, 11, 29, false),
            Err("1899-12-31 is outside the calendar, which covers 1900-01-01 to 2100-12-31"
                .to_owned())
        );
        for year in [i32::MIN, 1898, 1899, 2101, i32::MAX] {
            assert!(new_year(year).is_err(), "{year}");
            assert!(hung_kings_day(year).is_err(), "{year}");
            assert!(leap_month(year).is_err(), "{year}");
        }
    }

    #[test]
    fn the_days_follow_one_another() {
        let mut before: Option<LunarDate> = None;
        for solar in FIRST.iter_days().take_while(|day| *day <= LAST) {
            let lunar = locate(solar);
            assert_eq!(lunar.map(to_solar), Some(solar));
            if let (Some(lunar), Some(before)) = (lunar, before) {
                assert!(before < lunar, "{solar}");
                let next_of_month = (lunar.month, lunar.leap) == (before.month, before.leap)
                    && lunar.day == before.day + 1;
                assert!(next_of_month || (lunar.day == 1 && before.day >= 29), "{solar}");
            }
            before = lunar;
        }
    }

    proptest! {
        #[test]
        fn a_lunar_day_comes_back_from_its_solar_day(
            year in 1899i32..=2101,
            month in 0u8..=13,
            day in 0u8..=31,
            leap: bool,
        ) {
            if let Ok(lunar) = LunarDate::new(year, month, day, leap) {
                prop_assert_eq!((lunar.year(), lunar.month()), (year, month));
                prop_assert_eq!((lunar.day(), lunar.leap()), (day, leap));
                prop_assert!(to_solar(lunar) > LAST || locate(to_solar(lunar)) == Some(lunar));
            }
        }

        #[test]
        fn a_solar_day_comes_back_from_its_lunar_day(offset in 0u64..73_414) {
            let solar = FIRST + chrono::Days::new(offset);
            let again = from_solar(solar).and_then(|lunar| {
                LunarDate::new(lunar.year(), lunar.month(), lunar.day(), lunar.leap())
            });
            prop_assert_eq!(again.map(to_solar), Ok(solar));
        }
    }
}
