//! Floor 5: from a time limit and a start to the due moment, with every step and every reading.

mod explain;
mod inverse;
mod reckon;
mod running;
mod start;
mod stops;

pub(crate) use running::Running;
pub use start::{Counting, EndOfDay, OutsideHours, Start};
pub use stops::{Extension, Stop, Stopped, Stops};

use crate::calendar::{Calendar, Roll};
use crate::date::{Moment, shifted};
use crate::error::Result;
use crate::step::{Notice, Reading, Rule, Step};
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;
use reckon::{Reckoning, out_of_reach};

/// A due moment and how it came about (*hạn trả kết quả, ngày hẹn trả*).
///
/// # Example
///
/// ```
/// use motcua::{Calendar, TimeLimit, text::Language};
///
/// let limit = TimeLimit::working_days(5);
/// let received: motcua::Moment = "2026-02-11T15:40".parse()?;
/// let deadline = limit.due(&Calendar::vietnam(), received)?;
/// assert_eq!(deadline.due().to_string(), "2026-02-25T17:00");
/// assert!(deadline.steps().iter().any(|step| {
///     step.text(Language::Vietnamese) == "Ngày 17/02/2026 không tính: Tết Nguyên đán (mùng 1)."
/// }));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    due: Moment,
    day_zero: NaiveDate,
    end: NaiveDate,
    steps: Vec<Step>,
    notices: Vec<Notice>,
}

impl Deadline {
    /// The due day and hour.
    pub fn due(&self) -> Moment {
        self.due
    }

    /// Day 0: the day that was not counted.
    pub fn day_zero(&self) -> NaiveDate {
        self.day_zero
    }

    /// The last day before it moved off a day off.
    pub fn end(&self) -> NaiveDate {
        self.end
    }

    /// The same with the last day put off to the first working day after `through`: what stood in its way
    /// is not counted, and nothing before that day is given back.
    pub(crate) fn put_off(mut self, calendar: &Calendar, through: NaiveDate) -> Result<Self> {
        let on = self.due.date();
        let days = through.signed_duration_since(on).num_days() + 1;
        let days = u32::try_from(days).unwrap_or(0);
        self.end = shifted(through, 1).ok_or_else(|| out_of_reach(calendar))?;
        self.due = Moment::new(calendar.roll(self.end, Roll::Next)?, self.due.hour());
        let rule = Rule::Suspended { until: through, days, working: false };
        self.steps.push(Step { on, rule, source: None });
        let rule = Rule::DueHour { hour: self.due.hour() };
        self.steps.push(Step { on: self.due.date(), rule, source: None });
        self.notices.push(Notice::Reading { reading: Reading::LastDayPutOff, on });
        Ok(self)
    }

    /// What each rule did, in the order of the calculation.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The readings that defaults chose, and the days that are not settled.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }
}

impl TimeLimit {
    /// When a dossier received then is due, and why.
    ///
    /// # Law
    ///
    /// 91/2015/QH13, Điều 147 and 148: the day of the event is not counted; a last day off moves to
    /// the next working day; limits in hours run from the moment. A limit counted back
    /// ([`before`](TimeLimit::before)) starts from the day it is counted back from.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`HourRequired`](crate::ErrorKind::HourRequired) for a bare date where a limit in hours, a
    /// fraction of a day or a cut-off needs the hour;
    /// [`InvalidOption`](crate::ErrorKind::InvalidOption) for a fraction that comes to no whole second
    /// or day.
    pub fn due(self, calendar: &Calendar, start: impl Into<Start>) -> Result<Deadline> {
        let start = start.into();
        let reckoning = Reckoning::new(self, calendar, start)?;
        explain::deadline(self, calendar, start, &reckoning)
    }

    /// When it is due, without the account: for batches and screens.
    ///
    /// # Errors
    ///
    /// As [`due`](Self::due).
    #[inline]
    pub fn due_moment(self, calendar: &Calendar, start: impl Into<Start>) -> Result<Moment> {
        Ok(Reckoning::new(self, calendar, start.into())?.due)
    }
}
