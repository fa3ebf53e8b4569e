//! The due date of a file as its log goes on. The limit begins, stops, goes on, begins again, is extended
//! or gives way to a day that was promised. It has a constant size and counts nothing twice, so that an
//! event costs the same at the end of a long log as at its beginning.

use super::Line;
use crate::calendar::{Calendar, Roll};
use crate::date::{Moment, When};
use crate::deadline::{Deadline, Running, Start};
use crate::error::Result;
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;

/// The clock of a file (*thời hạn của hồ sơ, nhiệm vụ, đơn*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DueClock {
    /// The limit on its way, once it has begun.
    running: Option<Running>,
    /// The stop that is open, and since when.
    stopped: Option<(Stopping, When)>,
    /// A day that was promised in place of the limit's: a new date, an extension, a date set outright.
    promised: Option<Moment>,
    /// The due moment as things stand; `None` while it is stopped or there is no limit.
    due: Option<Moment>,
    /// The first due moment there was.
    original: Option<Moment>,
}

/// What an open stop does when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopping {
    /// Its time is given back (*tạm dừng*).
    Suspend,
    /// The limit is counted again (*tính lại từ đầu*).
    Restart,
    /// Nothing: the time counts, or the stop came too late.
    Nothing,
}

/// How far a limit is extended (*gia hạn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extended {
    /// Until a day.
    Until(NaiveDate),
    /// By so much, from the end before it moved off a day off.
    By(TimeLimit),
}

impl DueClock {
    /// When it is due as things stand; `None` while it is stopped, and where there is no limit.
    pub const fn due(&self) -> Option<Moment> {
        self.due
    }

    /// When it was first due.
    pub const fn original(&self) -> Option<Moment> {
        self.original
    }

    /// The stop that is open, and since when.
    pub const fn stopped(&self) -> Option<(Stopping, When)> {
        self.stopped
    }

    /// From when the limit in force is counted.
    pub fn begun(&self) -> Option<When> {
        self.running.map(|running| running.begun())
    }

    /// How the limit in force is counted, day by day.
    pub(crate) fn account(&self, calendar: &Calendar) -> Result<Option<Deadline>> {
        self.running.map(|running| running.account(calendar)).transpose()
    }

    /// Begins a limit.
    pub(crate) fn begin(
        &mut self,
        calendar: &Calendar,
        limit: TimeLimit,
        start: Start,
    ) -> Result<()> {
        self.running = Some(Running::new(limit, start));
        self.settle(calendar)
    }

    /// Sets a day in place of the limit's, at the closing hour.
    pub(crate) fn promise(&mut self, calendar: &Calendar, day: NaiveDate) -> Result<()> {
        self.promised = Some(Moment::new(day, calendar.closing(day)));
        self.settle(calendar)
    }

    /// Stops the limit; one that is over has nothing left to stop.
    pub(crate) fn stop(&mut self, calendar: &Calendar, stopping: Stopping, at: When) -> Result<()> {
        let promised_later = self.promised.is_some_and(|promised| promised.date() >= at.date());
        let over = match self.running {
            Some(running) => running.is_over(calendar, at)? && !promised_later,
            None => true,
        };
        self.stopped = Some((if over { Stopping::Nothing } else { stopping }, at));
        self.settle(calendar)
    }

    /// Ends the stop that is open.
    pub(crate) fn resume(&mut self, calendar: &Calendar, at: When) -> Result<()> {
        let Some((stopping, from)) = self.stopped.take() else { return Ok(()) };
        match stopping {
            Stopping::Nothing => self.settle(calendar),
            Stopping::Restart => self.restart(calendar, at),
            Stopping::Suspend => {
                if let Some(running) = self.running {
                    let (running, back) = running.given_back(calendar, from, at)?;
                    self.running = Some(running);
                    if let Some(promised) = self.promised {
                        let day = move_on(calendar, promised.date(), back.days, back.working)?;
                        self.promised = Some(Moment::new(day, promised.hour()));
                    }
                }
                self.settle(calendar)
            }
        }
    }

    /// The whole limit again: what was promised before is void.
    pub(crate) fn restart(&mut self, calendar: &Calendar, at: When) -> Result<()> {
        self.stopped = None;
        self.running = self.running.map(|running| running.restarted(at));
        self.promised = None;
        self.settle(calendar)
    }

    /// Extends the limit, or the day that was set in place of one, until a day or by so much. The end of
    /// an extension that is not later than the end so far is refused.
    pub(crate) fn extend<E: super::Occurrence>(
        &mut self,
        calendar: &Calendar,
        to: Extended,
        line: Line<'_, E>,
    ) -> Result<()> {
        let due = match (self.running, self.promised) {
            (Some(running), _) => running.due(calendar)?,
            (None, Some(promised)) => promised,
            (None, None) => return Err(line.wrong("no limit", "a limit that has begun")),
        };
        let extended = match (to, self.running) {
            (Extended::By(more), Some(running)) => running.extended_by(calendar, more)?,
            (Extended::By(more), None) => {
                more.due_moment(calendar, Start::new(When::Day(due.date())))?
            }
            (Extended::Until(day), _) => {
                let day = calendar.roll(day, Roll::Next)?;
                Moment::new(day, calendar.closing(day))
            }
        };
        if extended < due {
            let expected = format!("a day on or after {}", due.date());
            return Err(line.wrong(&extended.date().to_string(), &expected));
        }
        self.promised = Some(extended);
        self.settle(calendar)
    }

    /// Nothing is due any more: the limit was answered, and no other has begun.
    pub(crate) fn answer(&mut self) {
        *self = Self { original: self.original, ..Self::default() };
    }

    /// Makes the limit longer by so many of its days, on top of every extension before: the increments
    /// of a law that extends more than once.
    pub(crate) fn lengthen(&mut self, calendar: &Calendar, days: u32) -> Result<()> {
        self.running = self.running.map(|running| running.lengthened(days));
        self.settle(calendar)
    }

    /// The last day of the limit in force, before it moves off a day off.
    pub(crate) fn last_day(&self, calendar: &Calendar) -> Result<Option<NaiveDate>> {
        self.running.map(|running| running.last_day(calendar)).transpose()
    }

    /// Forgets the stop that is open: the file has ended.
    pub(crate) const fn end(&mut self) {
        self.stopped = None;
    }

    /// Works the due moment out again.
    fn settle(&mut self, calendar: &Calendar) -> Result<()> {
        let stopped = matches!(self.stopped, Some((Stopping::Suspend | Stopping::Restart, _)));
        self.due = match self.running {
            Some(_) if stopped => None,
            Some(running) => {
                let due = running.due(calendar)?;
                Some(self.promised.map_or(due, |promised| promised.max(due)))
            }
            None => self.promised,
        };
        self.original = self.original.or(self.due);
        Ok(())
    }
}

/// A promised day moved on by the days that a stop gave back.
fn move_on(calendar: &Calendar, day: NaiveDate, days: u32, working: bool) -> Result<NaiveDate> {
    if working {
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        return calendar.add_working_days(day, days);
    }
    let moved = day.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(day);
    calendar.roll(moved, Roll::Next)
}
