//! The inverse question: when must a dossier come in at the latest?

use super::reckon::{Amounts, Reckoning};
use super::start::Start;
use crate::calendar::Calendar;
use crate::date::{Moment, When, day_number, from_day_number};
use crate::error::{Failure, Result};
use crate::time_limit::{Direction, TimeLimit};
use chrono::NaiveDate;

impl TimeLimit {
    /// The latest day on which the desk receives whose due date is not after the one given
    /// (*ngày nộp muộn nhất*).
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`HourRequired`](crate::ErrorKind::HourRequired) for limits that run from a moment: ask
    /// [`latest_moment`](Self::latest_moment);
    /// [`InvalidOption`](crate::ErrorKind::InvalidOption) for a limit counted back; [`NoSuchDay`](crate::ErrorKind::NoSuchDay) when every
    /// start covered is due later.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::{Calendar, TimeLimit, date};
    ///
    /// let start = TimeLimit::working_days(5).latest_start(&Calendar::vietnam(), date(2026, 2, 25))?;
    /// assert_eq!(start, date(2026, 2, 11));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn latest_start(self, calendar: &Calendar, due: NaiveDate) -> Result<NaiveDate> {
        calendar.is_working(due)?;
        self.counted_forward()?;
        if Amounts::of(self, calendar)?.needs_clock() {
            return Err(Failure::HourRequired { when: due, limit: self.to_string() }.into());
        }
        // The due day never gets earlier as the start gets later, so halving finds the last start
        // in time: 16 questions whatever the limit.
        let in_time = |number: i32| {
            from_day_number(number).is_some_and(|day| {
                // The hour that no cut-off is passed at.
                let start = Start::new(When::At(Moment::new(day, crate::date::Hour::ZERO)));
                Reckoning::new(self, calendar, start).is_ok_and(|found| found.due.date() <= due)
            })
        };
        let (mut good, mut bad) =
            (day_number(*calendar.coverage().start()) - 1, day_number(due) + 1);
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            if in_time(middle) { good = middle } else { bad = middle }
        }
        from_day_number(good)
            .filter(|day| calendar.coverage().contains(day))
            .and_then(|day| calendar.last_receiving(day).ok())
            .ok_or_else(|| {
                let expected = "a due date that some day covered can lead to";
                Failure::NoSuchDay { when: due, expected }.into()
            })
    }

    /// The latest moment from which a limit in hours, working hours or a fraction of a day ends by
    /// the moment given.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`InvalidOption`](crate::ErrorKind::InvalidOption) for a limit that does not run from a
    /// moment, or is counted back.
    pub fn latest_moment(self, calendar: &Calendar, due: Moment) -> Result<Moment> {
        self.counted_forward()?;
        if !Amounts::of(self, calendar)?.needs_clock() {
            return Err(Failure::InvalidOption {
                option: "limit".to_owned(),
                value: self.to_string(),
                expected: "a limit in hours, working hours or a fraction of a day",
            }
            .into());
        }
        Ok(Reckoning::new(self.before(), calendar, Start::at(due))?.due)
    }

    /// Only a limit counted forward has a latest start, and can be stopped.
    pub(super) fn counted_forward(self) -> Result<()> {
        if self.direction() == Direction::After {
            return Ok(());
        }
        let (option, value) = ("limit".to_owned(), self.to_string());
        Err(Failure::InvalidOption { option, value, expected: "a limit counted forward" }.into())
    }
}
