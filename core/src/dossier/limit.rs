//! What an event does to the limit of a dossier: it begins, stops, goes on, is counted again, is extended,
//! or gives way to a new date.

use super::course::{Play, Stopping};
use super::event::Extended;
use super::state::State;
use crate::calendar::{Calendar, Roll};
use crate::date::{Moment, When};
use crate::deadline::{Running, Start};
use crate::error::Result;
use crate::law::Supplement;
use crate::time_limit::{StartEvent, TimeLimit};
use chrono::NaiveDate;

impl Play<'_> {
    /// Begins the limit, once everything that it waits for has happened.
    pub(super) fn begin(&mut self) -> Result<()> {
        let (Some(received), None) = (self.now.received, self.now.running) else { return Ok(()) };
        let Some(limit) = self.course.terms.limit() else { return Ok(()) };
        let from = match self.course.terms.start() {
            StartEvent::Receipt => self.now.submitted.unwrap_or(received),
            StartEvent::FeePaid => match self.now.paid {
                Some(paid) if later(paid, received) => paid,
                Some(_) => received,
                None => return Ok(()),
            },
            _ => received,
        };
        let start = self.course.terms.options().moved_to(from);
        self.now.running = Some(Running::new(limit, start));
        self.settle()
    }

    /// Works the due moment out again.
    fn settle(&mut self) -> Result<()> {
        self.now.due = match self.now.running {
            Some(_) if self.is_stopped() => None,
            Some(running) => {
                let due = running.due(&self.course.calendar)?;
                Some(self.now.promised.map_or(due, |promised| promised.max(due)))
            }
            None => self.now.promised,
        };
        self.now.original = self.now.original.or(self.now.due);
        Ok(())
    }

    fn is_stopped(&self) -> bool {
        matches!(self.now.stopped, Some((Stopping::Suspend | Stopping::Restart, _)))
    }

    /// Stops the limit; one that is over has nothing left to stop.
    pub(super) fn stop(&mut self, stopping: Stopping) -> Result<()> {
        let calendar = &self.course.calendar;
        let over = match self.now.running {
            Some(running) => running.is_over(calendar, self.at)? && !self.promised_later(),
            None => true,
        };
        self.now.stopped = Some((if over { Stopping::Nothing } else { stopping }, self.at));
        self.settle()
    }

    fn promised_later(&self) -> bool {
        self.now.promised.is_some_and(|promised| promised.date() >= self.at.date())
    }

    /// Ends the stop that is open.
    pub(super) fn resume(&mut self) -> Result<()> {
        let Some((stopping, from)) = self.now.stopped.take() else { return Ok(()) };
        match stopping {
            Stopping::Nothing => self.settle(),
            Stopping::Restart => self.restart(),
            Stopping::Suspend => {
                let calendar = &self.course.calendar;
                if let Some(running) = self.now.running {
                    let (running, back) = running.given_back(calendar, from, self.at)?;
                    self.now.running = Some(running);
                    if let Some(promised) = self.now.promised {
                        let day = move_on(calendar, promised.date(), back.days, back.working)?;
                        self.now.promised = Some(Moment::new(day, promised.hour()));
                    }
                }
                self.settle()
            }
        }
    }

    /// The whole limit again: what was promised before is void.
    pub(super) fn restart(&mut self) -> Result<()> {
        self.now.running = self.now.running.map(|running| running.restarted(self.at));
        self.now.promised = None;
        self.settle()
    }

    pub(super) fn ask_for_papers(&mut self) -> Result<()> {
        let regime = self.regime().into_owned();
        if let Some(rule) = &regime.supplement_requests
            && self.now.requests >= rule.value
        {
            let breach = self.line.breach("second_supplement_request", Some(rule.source.clone()));
            self.breaches.push(breach.with("allowed", rule.value));
        }
        if let (Some(rule), Some(received), 0) =
            (&regime.supplement_notice, self.now.received, self.now.requests)
        {
            let by = rule.value.due_moment(&self.course.calendar, Start::new(received))?;
            if self.at.date() > by.date() {
                let breach = self.line.breach("late_supplement_notice", Some(rule.source.clone()));
                self.breaches.push(breach.with("by", by.date()));
            }
        }
        self.now.requests += 1;
        self.now.requested = Some(self.at);
        self.now.state = State::AwaitingSupplement;
        let stopping = match regime.supplement.map(|rule| rule.value) {
            Some(Supplement::Restart) => Stopping::Restart,
            Some(Supplement::Suspend) => Stopping::Suspend,
            Some(Supplement::Continue) | None => Stopping::Nothing,
        };
        self.stop(stopping)
    }

    pub(super) fn extend(&mut self, to: Extended) -> Result<()> {
        let calendar = &self.course.calendar;
        let Some(running) = self.now.running else {
            return Err(self.line.wrong("no limit", "a limit that has begun"));
        };
        let extended = match to {
            Extended::By(more) => running.extended_by(calendar, more)?,
            Extended::Until(day) => {
                let day = calendar.roll(day, Roll::Next)?;
                Moment::new(day, calendar.closing(day))
            }
        };
        let due = running.due(calendar)?;
        if extended < due {
            let expected = format!("a day on or after {}", due.date());
            return Err(self.line.wrong(&extended.date().to_string(), &expected));
        }
        self.now.promised = Some(extended);
        self.settle()
    }

    pub(super) fn new_date(&mut self, date: NaiveDate, apology: bool) -> Result<()> {
        let calendar = &self.course.calendar;
        calendar.is_working(date)?;
        let floor = self.now.due.map_or(self.at.date(), Moment::date);
        if date <= floor {
            let expected = format!("a day after {floor}");
            return Err(self.line.wrong(&date.to_string(), &expected));
        }
        let regime = self.regime().into_owned();
        if let Some(rule) = &regime.new_date {
            if self.now.new_dates >= u32::from(rule.value.at_most) {
                let breach = self.line.breach("second_new_date", Some(rule.source.clone()));
                self.breaches.push(breach.with("allowed", u32::from(rule.value.at_most)));
            }
            if !apology {
                self.breaches.push(self.line.breach("no_apology", Some(rule.source.clone())));
            }
            if let Some(due) = self.now.due {
                let before = rule.value.apology_days_before;
                let by = apology_day(calendar, due.date(), before)?;
                if self.at.date() > by {
                    let breach = self.line.breach("late_apology", Some(rule.source.clone()));
                    self.breaches.push(breach.with("by", by));
                }
            }
        }
        self.now.new_dates += 1;
        self.now.promised = Some(Moment::new(date, calendar.closing(date)));
        self.settle()
    }
}

/// The last day on which the citizen may answer a request for papers.
pub(super) fn answer_day(calendar: &Calendar, limit: TimeLimit, asked: When) -> Result<NaiveDate> {
    Ok(limit.due_moment(calendar, Start::new(asked))?.date())
}

/// The day by which the apology for a late result is due.
pub(super) fn apology_day(calendar: &Calendar, due: NaiveDate, before: u32) -> Result<NaiveDate> {
    if before == 0 {
        return Ok(due);
    }
    Ok(TimeLimit::days(before).before().due_moment(calendar, Start::on(due))?.date())
}

fn later(one: When, other: When) -> bool {
    match (one.moment(), other.moment()) {
        (Some(one), Some(other)) => one > other,
        _ => one.date() > other.date(),
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
