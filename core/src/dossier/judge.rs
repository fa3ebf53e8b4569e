//! Which clause an event does not keep: answers that come too late, reasons and grounds that are missing,
//! ends after the due date.

use super::course::Play;
use super::limit::answer_day;
use super::state::State;
use super::terms::is_paper;
use crate::calendar::Roll;
use crate::citation::Citation;
use crate::date::Hour;
use crate::deadline::Start;
use crate::error::Result;
use crate::law::Duty;
use crate::log::{Course as _, Precision};
use crate::procedure::Channel;

impl Play<'_> {
    /// An online dossier is answered, one way or the other, within the hours the decree gives.
    pub(super) fn first_answer(&mut self) -> Result<()> {
        let regime = self.regime();
        let (Some(rule), Some(submitted)) = (&regime.first_answer, self.now.submitted) else {
            return Ok(());
        };
        let answered = self.now.received.is_some() || self.now.requests > 0;
        let online = self.now.channel == Some(Channel::Online);
        let (Some(from), Some(_)) = (submitted.moment(), self.at.moment()) else { return Ok(()) };
        if answered || !online {
            return Ok(());
        }
        let by = rule.value.due_moment(self.calendar(), Start::at(from))?;
        if Precision::Minute.is_after(self.at, by) {
            let breach = self.line.breach("late_first_answer", Some(rule.source.clone()));
            let breach = breach.with("by", by.date()).with("hour", by.hour());
            self.breaches.push(breach);
        }
        Ok(())
    }

    pub(super) fn reason_given(&mut self, event: &'static str, reason: Option<&str>) {
        let missing = reason.is_none_or(|reason| reason.trim().is_empty());
        let regime = self.regime();
        if missing && let Some(rule) = &regime.reasons {
            let breach = self.line.breach("no_reason", Some(rule.source.clone()));
            let breach = breach.with("event", event);
            self.breaches.push(breach);
        }
    }

    /// What the one-stop decrees give no ground for needs one from a sector's law.
    pub(super) fn grounded(&mut self, code: &'static str, ground: Option<&Citation>) {
        let regime = self.regime();
        if ground.is_none()
            && let Some(rule) = &regime.suspension
            && rule.value == Duty::NotProvided
        {
            let breach = self.line.breach(code, Some(rule.source.clone()));
            self.breaches.push(breach);
        }
    }

    pub(super) fn refused_in_time(&mut self) {
        let regime = self.regime();
        if let (Some(rule), Some(due)) = (&regime.refusal_in_time, self.now.clock.due())
            && self.course.precision().is_after(self.at, due)
        {
            let breach = self.line.breach("refusal_after_limit", Some(rule.source.clone()));
            let breach = breach.with("due", due.date());
            self.breaches.push(breach);
        }
    }

    /// A late result breaks its limit; one that nobody excused breaks the rule of the apology too.
    pub(super) fn finished_in_time(&mut self) {
        let Some(due) = self.now.clock.due() else { return };
        if !self.course.precision().is_after(self.at, due) {
            return;
        }
        self.breaches.push(self.line.breach("late_result", None).with("due", due.date()));
        let regime = self.regime();
        if let (Some(rule), 0) = (&regime.new_date, self.now.new_dates) {
            let breach = self.line.breach("overdue_without_apology", Some(rule.source.clone()));
            self.breaches.push(breach);
        }
    }

    /// Paper received at the desk goes to the unit on the same working day, after the cut-off hour on
    /// the next.
    pub(super) fn handed_to_the_unit(&mut self) -> Result<()> {
        let regime = self.regime();
        let (Some(rule), Some(received), 0) =
            (&regime.handover, self.now.received, self.now.transfers)
        else {
            return Ok(());
        };
        if !self.now.channel.is_some_and(is_paper) || self.now.requests > 0 {
            return Ok(());
        }
        let calendar = self.calendar();
        let late = received.moment().is_some_and(|at| at.hour() > Hour::new(rule.value, 0));
        let by = if late {
            calendar.add_working_days(received.date(), 1)?
        } else {
            calendar.roll(received.date(), Roll::Next)?
        };
        if self.at.date() > by {
            let breach = self.line.breach("late_handover", Some(rule.source.clone()));
            let breach = breach.with("by", by);
            self.breaches.push(breach);
        }
        Ok(())
    }

    pub(super) fn withdrawn_in_time(&mut self) {
        let regime = self.regime();
        if let (State::Ready, Some(rule)) = (self.now.state, &regime.stop_on_request) {
            let breach = self.line.breach("stop_after_result", Some(rule.source.clone()));
            self.breaches.push(breach);
        }
    }

    /// A dossier is not closed for want of papers before the citizen's time is over.
    pub(super) fn closed_in_time(&mut self) -> Result<()> {
        let regime = self.regime();
        let (Some(rule), Some(asked), State::AwaitingSupplement) =
            (&regime.supplement_answer, self.now.requested, self.now.state)
        else {
            return Ok(());
        };
        let last = answer_day(self.calendar(), rule.value, asked)?;
        if self.at.date() <= last {
            let breach = self.line.breach("closed_too_early", Some(rule.source.clone()));
            let breach = breach.with("last_day", last);
            self.breaches.push(breach);
        }
        Ok(())
    }
}
