//! Until when something that was given to somebody is to be done.

use super::{DueClock, Precision};
use crate::calendar::Calendar;
use crate::date::When;
use crate::deadline::Start;
use crate::error::{Error, Result};
use crate::time_limit::{Direction, TimeLimit};
use chrono::NaiveDate;

/// Until when something is to be done (*thời hạn được giao*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Until a day, closed or not: what the paper says is kept. An extension until a day off moves to the
    /// next working day instead: no paper has set it before, and more time is meant.
    Until(NaiveDate),
    /// Within a limit, counted from the day of assignment; one that is counted back is refused.
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

/// The limit, unless it is counted back: what is given to somebody cannot be due before it was given.
pub(crate) fn forward(limit: TimeLimit, place: &str) -> Result<TimeLimit> {
    match limit.direction() {
        Direction::After => Ok(limit),
        Direction::Before => {
            Err(Error::argument(place, &limit, "a limit that is counted from the assignment on"))
        }
    }
}

impl DueClock {
    /// Begins what was given at a moment.
    pub(crate) fn give(&mut self, calendar: &Calendar, given: Given, at: When) -> Result<()> {
        match given {
            Given::Within(limit) => self.begin(calendar, forward(limit, "limit")?, Start::new(at)),
            Given::Until(day) => {
                calendar.is_working(day)?;
                self.promise(calendar, day)
            }
        }
    }
}
