//! Until when something that was given to somebody is to be done.

use super::{DueClock, Precision};
use crate::calendar::Calendar;
use crate::date::When;
use crate::deadline::Start;
use crate::error::Result;
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;

/// Until when something is to be done (*thời hạn được giao*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Until a day, closed or not: what the paper says is kept.
    Until(NaiveDate),
    /// Within a limit, counted from the day of assignment.
    Within(TimeLimit),
}

impl Given {
    /// How finely it is judged.
    pub(crate) fn precision(given: Option<Self>) -> Precision {
        match given {
            Some(Self::Within(limit)) => Precision::of(Some(limit)),
            _ => Precision::Day,
        }
    }
}

impl DueClock {
    /// Begins what was given at a moment.
    pub(crate) fn give(&mut self, calendar: &Calendar, given: Given, at: When) -> Result<()> {
        match given {
            Given::Within(limit) => self.begin(calendar, limit, Start::new(at)),
            Given::Until(day) => {
                calendar.is_working(day)?;
                self.promise(calendar, day)
            }
        }
    }
}
