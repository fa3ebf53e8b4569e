//! The rule by which reception days are fixed.

use crate::date::shifted;
use chrono::{Datelike, NaiveDate, Weekday};
use std::ops::RangeInclusive;

/// Which weekday of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nth {
    /// The first to the fourth, which every month has.
    From1To4(u8),
    /// The last.
    Last,
}

/// The rule of a reception day (*quy định ngày tiếp*).
///
/// # Example
///
/// ```
/// use motcua::reception::{Nth, Pattern};
/// use motcua::{Weekday, date};
///
/// let third = Pattern::MonthlyWeekday(Nth::From1To4(3), Weekday::Thu);
/// let days = third.days(&(date(2026, 3, 1)..=date(2026, 4, 30)));
/// assert_eq!(days, [date(2026, 3, 19), date(2026, 4, 16)]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pattern {
    /// On a weekday of every week.
    Weekly(Weekday),
    /// On a day of every month, by its number.
    ///
    /// READING: a month without that number takes its last day, as limits in months do.
    MonthlyDay(u8),
    /// On the nth weekday of every month.
    MonthlyWeekday(Nth, Weekday),
    /// On these days.
    Dates(Vec<NaiveDate>),
}

impl Pattern {
    /// The stable name used outside Rust.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Weekly(_) => "weekly",
            Self::MonthlyDay(_) => "monthly_day",
            Self::MonthlyWeekday(..) => "monthly_weekday",
            Self::Dates(_) => "dates",
        }
    }

    /// The days of a span that the rule names, before any is moved, in order.
    pub fn days(&self, span: &RangeInclusive<NaiveDate>) -> Vec<NaiveDate> {
        match self {
            Self::Weekly(weekday) => {
                let first = ahead(*span.start(), *weekday);
                let next = |day: &NaiveDate| shifted(*day, 7);
                std::iter::successors(first, next).take_while(|day| day <= span.end()).collect()
            }
            Self::MonthlyDay(number) => {
                in_months(span, |first, last| first.with_day(u32::from(*number)).or(Some(last)))
            }
            Self::MonthlyWeekday(Nth::From1To4(nth), weekday) => in_months(span, |first, _| {
                shifted(ahead(first, *weekday)?, 7 * (i32::from(*nth) - 1))
            }),
            Self::MonthlyWeekday(Nth::Last, weekday) => {
                in_months(span, |_, last| ahead(shifted(last, -6)?, *weekday))
            }
            Self::Dates(days) => {
                let mut days: Vec<_> =
                    days.iter().copied().filter(|day| span.contains(day)).collect();
                days.sort_unstable();
                days
            }
        }
    }
}

/// The first such weekday on or after a day.
fn ahead(day: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let days = weekday.days_since(day.weekday());
    shifted(day, i32::try_from(days).ok()?)
}

/// The first and the last day of the month of a day.
pub(super) fn month(day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first = day.with_day(1)?;
    let next = first.checked_add_months(chrono::Months::new(1))?;
    Some((first, next.pred_opt()?))
}

/// One day of each month, if it lies in the span.
fn in_months(
    span: &RangeInclusive<NaiveDate>,
    of: impl Fn(NaiveDate, NaiveDate) -> Option<NaiveDate>,
) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    let mut at = month(*span.start());
    while let Some((first, last)) = at.filter(|(first, _)| first <= span.end()) {
        days.extend(of(first, last).filter(|day| span.contains(day)));
        at = last.succ_opt().and_then(month);
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::date;

    fn march_to_may() -> RangeInclusive<NaiveDate> {
        date(2026, 3, 10)..=date(2026, 5, 30)
    }

    #[test]
    fn a_month_without_the_number_takes_its_last_day() {
        let days = Pattern::MonthlyDay(31).days(&march_to_may());
        // 31 May lies outside.
        assert_eq!(days, [date(2026, 3, 31), date(2026, 4, 30)]);
        let february = Pattern::MonthlyDay(30).days(&(date(2028, 2, 1)..=date(2028, 2, 29)));
        assert_eq!(february, [date(2028, 2, 29)]);
    }

    #[test]
    fn weekdays_are_counted_from_the_first_or_the_last() {
        let last = Pattern::MonthlyWeekday(Nth::Last, Weekday::Fri).days(&march_to_may());
        assert_eq!(last, [date(2026, 3, 27), date(2026, 4, 24), date(2026, 5, 29)]);
        let first = Pattern::MonthlyWeekday(Nth::From1To4(1), Weekday::Sun).days(&march_to_may());
        assert_eq!(first, [date(2026, 4, 5), date(2026, 5, 3)]);
    }

    #[test]
    fn a_week_has_one_such_day_and_both_ends_belong() {
        let span = date(2026, 3, 2)..=date(2026, 3, 16);
        let mondays = Pattern::Weekly(Weekday::Mon).days(&span);
        assert_eq!(mondays, [date(2026, 3, 2), date(2026, 3, 9), date(2026, 3, 16)]);
    }

    #[test]
    fn dates_are_those_of_the_span_in_order() {
        let dates = vec![date(2026, 5, 4), date(2026, 1, 5), date(2026, 3, 10)];
        assert_eq!(
            Pattern::Dates(dates).days(&march_to_may()),
            [date(2026, 3, 10), date(2026, 5, 4)]
        );
    }
}
