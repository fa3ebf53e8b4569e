//! What an event does to the limit of a dossier, and what the decrees ask of it.

use super::course::Play;
use super::state::State;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Start;
use crate::error::Result;
use crate::law::Supplement;
use crate::log::Stopping;
use crate::time_limit::{StartEvent, TimeLimit};
use chrono::NaiveDate;

impl Play<'_> {
    /// Begins the limit, once everything that it waits for has happened.
    pub(super) fn begin(&mut self) -> Result<()> {
        let (Some(received), None) = (self.now.received, self.now.clock.begun()) else {
            return Ok(());
        };
        let Some(limit) = self.course.terms.limit() else { return Ok(()) };
        let from = match self.course.terms.start() {
            StartEvent::Receipt => self.now.submitted.unwrap_or(received),
            StartEvent::FeePaid => match self.now.paid {
                Some(paid) if received.is_before(paid) => paid,
                Some(_) => received,
                None => return Ok(()),
            },
            _ => received,
        };
        let start = self.course.terms.options().moved_to(from);
        self.now.clock.begin(self.calendar(), limit, start)
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
            let by = rule.value.due_moment(self.calendar(), Start::new(received))?;
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
        self.now.clock.stop(self.calendar(), stopping, self.at)
    }

    pub(super) fn new_date(&mut self, date: NaiveDate, apology: bool) -> Result<()> {
        let calendar = self.calendar();
        calendar.is_working(date)?;
        let floor = self.now.clock.due().map_or(self.at.date(), Moment::date);
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
            if let Some(due) = self.now.clock.due() {
                let before = rule.value.apology_days_before;
                let by = apology_day(calendar, due.date(), before)?;
                if self.at.date() > by {
                    let breach = self.line.breach("late_apology", Some(rule.source.clone()));
                    self.breaches.push(breach.with("by", by));
                }
            }
        }
        self.now.new_dates += 1;
        self.now.clock.promise(calendar, date)
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
