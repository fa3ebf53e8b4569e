//! A limit on its way: what it starts from now, and what stops have given back so far. It has a constant
//! size, so that a register keeps it beside its log and never counts the log again.

use super::Deadline;
use super::reckon::{Amounts, Reckoning, after, out_of_reach};
use super::start::Start;
use crate::calendar::{Calendar, Roll};
use crate::date::{Hour, Moment, When};
use crate::error::Result;
use crate::time_limit::TimeLimit;
use chrono::Days;

/// A limit with the stops that are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Running {
    limit: TimeLimit,
    start: Start,
    /// Days given back: working days for limits in working days, calendar days otherwise.
    days: u32,
    /// Seconds given back to limits that run on a clock.
    seconds: u64,
}

impl Running {
    pub(crate) const fn new(limit: TimeLimit, start: Start) -> Self {
        Self { limit, start, days: 0, seconds: 0 }
    }

    /// The whole limit again, with `until` as day 0.
    pub(crate) const fn restarted(self, until: When) -> Self {
        Self::new(self.limit, self.start.moved_to(until))
    }

    /// What it starts from now.
    pub(crate) const fn begun(&self) -> When {
        self.start.when()
    }

    /// When it is due as things stand.
    pub(crate) fn due(&self, calendar: &Calendar) -> Result<Moment> {
        Ok(self.reckon(calendar)?.due)
    }

    /// The account of the limit from its start in force, without what stops gave back.
    pub(crate) fn account(&self, calendar: &Calendar) -> Result<Deadline> {
        self.limit.due(calendar, self.start)
    }

    /// When it is due with so much more time, from the end before it moved off a day off.
    pub(crate) fn extended_by(&self, calendar: &Calendar, more: TimeLimit) -> Result<Moment> {
        more.counted_forward()?;
        let reckoning = self.reckon(calendar)?;
        let start = if Amounts::of(more, calendar)?.needs_clock() {
            Start::at(reckoning.due)
        } else {
            self.start.extended_from(reckoning.end)
        };
        Ok(Reckoning::new(more, calendar, start)?.due.max(reckoning.due))
    }

    /// So many days longer, of the unit of the limit: what a law adds to it.
    pub(crate) const fn lengthened(mut self, days: u32) -> Self {
        self.days += days;
        self
    }

    /// The last day as things stand, before it moves off a day off.
    pub(crate) fn last_day(&self, calendar: &Calendar) -> Result<chrono::NaiveDate> {
        Ok(self.reckon(calendar)?.end)
    }

    /// Whether a stop that begins then comes too late to stop anything.
    pub(crate) fn is_over(&self, calendar: &Calendar, from: When) -> Result<bool> {
        self.is_over_by(calendar, from, self.due(calendar)?)
    }

    /// Whether a stop that begins then comes after this due moment.
    pub(super) fn is_over_by(&self, calendar: &Calendar, from: When, due: Moment) -> Result<bool> {
        Ok(comes_too_late(from, Amounts::of(self.limit, calendar)?, due))
    }

    /// With the time from `from` to `until` given back, and how many days that was.
    pub(crate) fn given_back(
        mut self,
        calendar: &Calendar,
        from: When,
        until: When,
    ) -> Result<(Self, GivenBack)> {
        let begun = Reckoning::new(self.limit, calendar, self.start)?;
        let amounts = Amounts::of(self.limit, calendar)?;
        // What was stopped before the limit began to run took nothing from it.
        let begin = begun.clock_from.unwrap_or(Moment::new(begun.day_zero, Hour::ZERO));
        let (from, until) = (later(from, begin), later(until, begin));
        let working = matches!(amounts, Amounts::WorkingDays(_) | Amounts::WorkingSeconds(_));
        let days = if working {
            calendar.working_days_between(from.date(), until.date())?
        } else {
            u32::try_from(until.date().signed_duration_since(from.date()).num_days()).unwrap_or(0)
        };
        self.days += days;
        self.seconds += match amounts {
            Amounts::WorkingSeconds(_) => calendar.working_time_between(from.end(), until.end())?,
            Amounts::Seconds(_) => elapsed(from.end(), until.end()),
            _ => 0,
        };
        Ok((self, GivenBack { days, working }))
    }

    /// The calculation, with the time given back added to its end.
    pub(super) fn reckon(&self, calendar: &Calendar) -> Result<Reckoning> {
        let start = self.start;
        let mut reckoning = Reckoning::new(self.limit, calendar, start)?;
        if self.days == 0 && self.seconds == 0 {
            return Ok(reckoning);
        }
        match Amounts::of(self.limit, calendar)? {
            Amounts::WorkingDays(_) => {
                let days = i32::try_from(self.days).unwrap_or(i32::MAX);
                reckoning.end = calendar.add_working_days(reckoning.end, days)?;
                reckoning.finish_again(calendar, start, Roll::None)?;
            }
            amounts @ (Amounts::Calendar { .. } | Amounts::SameDay) => {
                let end = reckoning.end.checked_add_days(Days::new(u64::from(self.days)));
                reckoning.end = end.ok_or_else(|| out_of_reach(calendar))?;
                let roll = match amounts {
                    Amounts::SameDay => Roll::Next,
                    _ => start.roll.unwrap_or_default(),
                };
                reckoning.finish_again(calendar, start, roll)?;
            }
            Amounts::WorkingSeconds(_) => {
                reckoning.due = calendar.add_working_time(reckoning.due, self.seconds)?;
                reckoning.end = reckoning.due.date();
            }
            Amounts::Seconds(_) => {
                reckoning.due =
                    after(reckoning.due, self.seconds).ok_or_else(|| out_of_reach(calendar))?;
                reckoning.end = reckoning.due.date();
                calendar.is_working(reckoning.end)?;
            }
        }
        Ok(reckoning)
    }
}

/// What one stop gave back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GivenBack {
    pub(crate) days: u32,
    /// Whether they are working days.
    pub(crate) working: bool,
}

/// Whether a stop begins only when the time is over.
pub(super) fn comes_too_late(from: When, amounts: Amounts, due: Moment) -> bool {
    if amounts.needs_clock() { from.end() > due } else { from.date() > due.date() }
}

fn later(when: When, begin: Moment) -> When {
    if when.end() < begin { When::At(begin) } else { when }
}

/// Seconds on a clock that never stops.
fn elapsed(from: Moment, until: Moment) -> u64 {
    let days = until.date().signed_duration_since(from.date()).num_days();
    let seconds =
        days * 86_400 + i64::from(until.hour().seconds()) - i64::from(from.hour().seconds());
    u64::try_from(seconds).unwrap_or(0)
}
