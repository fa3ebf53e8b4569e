//! On which days dossiers arrive: by working day, weekday and season.

use crate::calendar::Calendar;
use crate::date::shifted;
use crate::error::{Error, Result};
use chrono::{Datelike, NaiveDate};

/// Receipts by weekday from Monday, and by month from January, in hundredths of an average day; made up, as
/// offices know them: a full Monday, and quiet weeks around Tết.
const BY_WEEKDAY: [u64; 7] = [130, 105, 100, 95, 90, 100, 100];
const BY_MONTH: [u64; 12] = [90, 70, 115, 105, 105, 110, 105, 105, 110, 105, 100, 80];

/// The days of a span with how much arrives on each; two passes over the days, and no list of them.
#[derive(Clone, Debug)]
pub(super) struct Arrival {
    through: NaiveDate,
    saturday: u64,
    rows: u128,
    whole: u128,
    /// The day of the next row, and the weight of the days through it.
    day: NaiveDate,
    passed: u128,
    given: u128,
}

impl Arrival {
    pub(super) fn new(
        calendar: &Calendar,
        from: NaiveDate,
        through: NaiveDate,
        rows: u64,
        saturday: u32,
    ) -> Result<Self> {
        let saturday = u64::from(saturday);
        let mut whole = 0;
        for day in calendar.days(from..=through)? {
            whole += u128::from(weight(&day, saturday));
        }
        if whole == 0 {
            let expected = "a span with a day on which the desk is open";
            return Err(Error::argument("from", &crate::date::text(from), expected));
        }
        let passed = u128::from(weight(&calendar.day(from)?, saturday));
        Ok(Self { through, saturday, rows: rows.into(), whole, day: from, passed, given: 0 })
    }

    /// The day of the row of this number; numbers must not fall.
    pub(super) fn day_of(&mut self, calendar: &Calendar, row: u64) -> Result<NaiveDate> {
        self.given = self.given.max(row.into());
        while self.passed * self.rows <= self.given * self.whole && self.day < self.through {
            let Some(next) = shifted(self.day, 1) else { break };
            self.day = next;
            self.passed += u128::from(weight(&calendar.day(next)?, self.saturday));
        }
        Ok(self.day)
    }
}

fn weight(day: &crate::calendar::Day, saturday: u64) -> u64 {
    if !day.receives() {
        return 0;
    }
    let at = |place: u32| usize::try_from(place).unwrap_or_default();
    let weekday = BY_WEEKDAY.get(at(day.date().weekday().num_days_from_monday())).copied();
    let month = BY_MONTH.get(at(day.date().month0())).copied();
    let whole = weekday.unwrap_or(100) * month.unwrap_or(100) * 10;
    if day.counts() { whole } else { whole * saturday / 1000 }
}
