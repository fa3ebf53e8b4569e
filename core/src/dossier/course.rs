//! The rules of a dossier: which event can follow which, what it does to the limit, and which clause it
//! breaks. One event is looked at once; nothing is counted again.

use super::event::{Event, Extended};
use super::regime::Regime;
use super::state::State;
use super::terms::{Terms, is_paper};
use crate::calendar::{Calendar, Roll};
use crate::citation::Citation;
use crate::date::{Hour, Moment, When};
use crate::deadline::{Running, Start};
use crate::error::Result;
use crate::law::{Duty, Supplement};
use crate::log::{Breach, Course, Line, Next, Occurrence, Precision};
use crate::procedure::Channel;
use crate::time_limit::{StartEvent, TimeLimit};
use chrono::NaiveDate;
use std::borrow::Cow;

/// What a dossier is played by: its terms, its rules, the calendar of its desk.
#[derive(Clone, Debug, PartialEq)]
pub struct DossierCourse {
    pub(super) terms: Terms,
    pub(super) regime: Option<Regime>,
    pub(super) calendar: Calendar,
}

/// What the events of a dossier come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub(super) state: State,
    pub(super) channel: Option<Channel>,
    pub(super) submitted: Option<When>,
    pub(super) received: Option<When>,
    pub(super) paid: Option<When>,
    pub(super) ready: Option<When>,
    pub(super) ended: Option<When>,
    /// The limit on its way, once it has begun.
    pub(super) running: Option<Running>,
    /// The stop that is open, and since when.
    pub(super) stopped: Option<(Stopping, When)>,
    /// A day that was promised in place of the limit's: a new date, or an extension.
    pub(super) promised: Option<Moment>,
    /// The due moment as things stand; `None` while it is stopped or there is no limit.
    pub(super) due: Option<Moment>,
    /// The due moment on the first slip.
    pub(super) original: Option<Moment>,
    pub(super) requests: u32,
    pub(super) requested: Option<When>,
    pub(super) new_dates: u32,
    pub(super) consultations: u32,
    pub(super) transfers: u32,
}

/// What an open stop does when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stopping {
    /// Its time is given back.
    Suspend,
    /// The limit is counted again.
    Restart,
    /// Nothing: the time counts, or it came too late.
    Nothing,
}

/// The events that each state lets in. The order of the rows is that of [`State::ALL`].
const FOLLOWS: [(State, &[&str]); 13] = [
    (State::New, &["submitted", "received", "refused", "supplement_requested"]),
    (
        State::Submitted,
        &[
            "received",
            "refused",
            "supplement_requested",
            "fee_requested",
            "fee_paid",
            "withdrawn",
            "stopped",
        ],
    ),
    (State::NotReceived, &[]),
    (State::Received, IN_HAND),
    (State::Processing, IN_HAND),
    (
        State::AwaitingSupplement,
        &["refused", "supplemented", "consultation_answered", "withdrawn", "stopped"],
    ),
    (State::AwaitingFee, &["refused", "fee_paid", "consultation_answered", "withdrawn", "stopped"]),
    (
        State::Suspended,
        &["refused", "consultation_answered", "resumed", "restarted", "withdrawn", "stopped"],
    ),
    (State::Ready, &["fee_paid", "handed_over", "withdrawn"]),
    (State::HandedOver, &[]),
    (State::Refused, &[]),
    (State::Withdrawn, &[]),
    (State::Stopped, &[]),
];

/// What can happen while the office has the dossier in hand.
const IN_HAND: &[&str] = &[
    "refused",
    "supplement_requested",
    "fee_requested",
    "fee_paid",
    "consultation_asked",
    "consultation_answered",
    "field_checked",
    "suspended",
    "restarted",
    "extended",
    "new_date",
    "transferred",
    "result_ready",
    "handed_over",
    "withdrawn",
    "stopped",
];

/// The codes of the events that can follow in a state.
pub(super) fn follows(state: State) -> &'static [&'static str] {
    FOLLOWS.iter().find(|(of, _)| *of == state).map_or(&[], |(_, events)| events)
}

impl Course for DossierCourse {
    type Event = Event;
    type Standing = Standing;

    fn begin(&self) -> Standing {
        Standing {
            state: State::New,
            channel: None,
            submitted: None,
            received: None,
            paid: None,
            ready: None,
            ended: None,
            running: None,
            stopped: None,
            promised: None,
            due: None,
            original: None,
            requests: 0,
            requested: None,
            new_dates: 0,
            consultations: 0,
            transfers: 0,
        }
    }

    fn next(&self, before: &Standing, line: Line<'_, Event>) -> Result<Next<Standing>> {
        let allowed = follows(before.state);
        if !allowed.contains(&line.event.code()) {
            let expected = if allowed.is_empty() {
                "no event after the end".to_owned()
            } else {
                format!("one of {}", allowed.join(", "))
            };
            return Err(line.illegal(before.state.code(), &expected));
        }
        // Asked first, so that a day outside the coverage is said to be one.
        self.calendar.is_working(line.at.date())?;
        let mut play = Play { course: self, now: *before, line, at: line.at, breaches: Vec::new() };
        play.take(line.event)?;
        Ok(Next { standing: play.now, breaches: play.breaches })
    }
}

/// One event on its way through the rules.
struct Play<'c> {
    course: &'c DossierCourse,
    now: Standing,
    line: Line<'c, Event>,
    at: When,
    breaches: Vec<Breach>,
}

impl<'c> Play<'c> {
    fn take(&mut self, event: &Event) -> Result<()> {
        match event {
            Event::Submitted { channel } => {
                self.now.state = State::Submitted;
                self.now.channel = Some(*channel);
                self.now.submitted = Some(self.at);
            }
            Event::Received => {
                self.first_answer()?;
                self.now.state = State::Received;
                self.now.received = Some(self.at);
                self.begin()?;
            }
            Event::Refused { reason } => {
                self.first_answer()?;
                self.reason_given("refused", reason.as_deref());
                self.refused_in_time();
                let settled = self.now.received.is_some();
                self.end(if settled { State::Refused } else { State::NotReceived });
            }
            Event::SupplementRequested { reason } => {
                self.first_answer()?;
                self.reason_given("supplement_requested", reason.as_deref());
                self.ask_for_papers()?;
            }
            Event::Supplemented => {
                self.resume()?;
                self.back_in_hand();
            }
            Event::FeeRequested { ground, .. } => {
                self.now.state = State::AwaitingFee;
                let stop = if ground.is_some() { Stopping::Suspend } else { Stopping::Nothing };
                self.stop(stop)?;
            }
            Event::FeePaid { .. } => {
                self.now.paid = Some(self.at);
                if self.now.state == State::AwaitingFee {
                    self.resume()?;
                    self.back_in_hand();
                }
                self.begin()?;
            }
            Event::ConsultationAsked { .. } => {
                self.now.consultations += 1;
                self.now.state = State::Processing;
            }
            Event::ConsultationAnswered { .. } => {
                let Some(open) = self.now.consultations.checked_sub(1) else {
                    let state = self.now.state.code();
                    return Err(self.line.illegal(state, "a consultation that was asked for"));
                };
                self.now.consultations = open;
            }
            Event::FieldChecked => self.now.state = State::Processing,
            Event::Suspended { ground, .. } => {
                self.grounded("suspension_without_ground", ground.as_ref());
                self.now.state = State::Suspended;
                self.stop(Stopping::Suspend)?;
            }
            Event::Resumed => {
                self.resume()?;
                self.now.state = State::Processing;
            }
            Event::Restarted { ground, .. } => {
                self.grounded("restart_without_ground", ground.as_ref());
                self.now.stopped = None;
                self.restart()?;
                self.now.state = State::Processing;
            }
            Event::Extended { to, ground, .. } => {
                self.grounded("extension_without_ground", ground.as_ref());
                self.extend(*to)?;
            }
            Event::NewDate { date, apology, .. } => self.new_date(*date, *apology)?,
            Event::Transferred { .. } => {
                self.handed_to_the_unit()?;
                self.now.transfers += 1;
                self.now.state = State::Processing;
            }
            Event::ResultReady { .. } => {
                self.finished_in_time();
                self.now.state = State::Ready;
                self.now.ready = Some(self.at);
            }
            Event::HandedOver => {
                if self.now.ready.is_none() {
                    self.finished_in_time();
                }
                self.end(State::HandedOver);
            }
            Event::Withdrawn { .. } => {
                self.withdrawn_in_time();
                self.end(State::Withdrawn);
            }
            Event::Stopped { reason } => {
                self.reason_given("stopped", reason.as_deref());
                self.closed_in_time()?;
                self.end(State::Stopped);
            }
        }
        Ok(())
    }

    fn regime(&self) -> Cow<'c, Regime> {
        if let Some(regime) = &self.course.regime {
            return Cow::Borrowed(regime);
        }
        // The day of receipt decides; before it, the day of handing in.
        let known = self.now.received.or(self.now.submitted).unwrap_or(self.at);
        Cow::Owned(Regime::on(known.date()))
    }

    fn end(&mut self, state: State) {
        self.now.state = state;
        self.now.ended = Some(self.at);
        self.now.stopped = None;
    }

    fn back_in_hand(&mut self) {
        let received = self.now.received.is_some();
        self.now.state = if received { State::Processing } else { State::Submitted };
    }

    /// Begins the limit, once everything that it waits for has happened.
    fn begin(&mut self) -> Result<()> {
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
    fn stop(&mut self, stopping: Stopping) -> Result<()> {
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
    fn resume(&mut self) -> Result<()> {
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
    fn restart(&mut self) -> Result<()> {
        self.now.running = self.now.running.map(|running| running.restarted(self.at));
        self.now.promised = None;
        self.settle()
    }

    fn ask_for_papers(&mut self) -> Result<()> {
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

    fn extend(&mut self, to: Extended) -> Result<()> {
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

    fn new_date(&mut self, date: NaiveDate, apology: bool) -> Result<()> {
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

    /// An online dossier is answered, one way or the other, within the hours the decree gives.
    fn first_answer(&mut self) -> Result<()> {
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
        let by = rule.value.due_moment(&self.course.calendar, Start::at(from))?;
        if Precision::Minute.is_after(self.at, by) {
            let breach = self.line.breach("late_first_answer", Some(rule.source.clone()));
            let breach = breach.with("by", by.date()).with("hour", by.hour());
            self.breaches.push(breach);
        }
        Ok(())
    }

    fn reason_given(&mut self, event: &'static str, reason: Option<&str>) {
        let missing = reason.is_none_or(|reason| reason.trim().is_empty());
        let regime = self.regime();
        if missing && let Some(rule) = &regime.reasons {
            let breach = self.line.breach("no_reason", Some(rule.source.clone()));
            let breach = breach.with("event", event);
            self.breaches.push(breach);
        }
    }

    /// What the one-stop decrees give no ground for needs one from a sector's law.
    fn grounded(&mut self, code: &'static str, ground: Option<&Citation>) {
        let regime = self.regime();
        if ground.is_none()
            && let Some(rule) = &regime.suspension
            && rule.value == Duty::NotProvided
        {
            let breach = self.line.breach(code, Some(rule.source.clone()));
            self.breaches.push(breach);
        }
    }

    fn refused_in_time(&mut self) {
        let regime = self.regime();
        if let (Some(rule), Some(due)) = (&regime.refusal_in_time, self.now.due)
            && self.precision().is_after(self.at, due)
        {
            let breach = self.line.breach("refusal_after_limit", Some(rule.source.clone()));
            let breach = breach.with("due", due.date());
            self.breaches.push(breach);
        }
    }

    fn precision(&self) -> Precision {
        if self.course.terms.by_minute() { Precision::Minute } else { Precision::Day }
    }

    /// A late result breaks its limit; one that nobody excused breaks the rule of the apology too.
    fn finished_in_time(&mut self) {
        let Some(due) = self.now.due else { return };
        if !self.precision().is_after(self.at, due) {
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
    fn handed_to_the_unit(&mut self) -> Result<()> {
        let regime = self.regime();
        let (Some(rule), Some(received), 0) =
            (&regime.handover, self.now.received, self.now.transfers)
        else {
            return Ok(());
        };
        if !self.now.channel.is_some_and(is_paper) || self.now.requests > 0 {
            return Ok(());
        }
        let calendar = &self.course.calendar;
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

    fn withdrawn_in_time(&mut self) {
        let regime = self.regime();
        if let (State::Ready, Some(rule)) = (self.now.state, &regime.stop_on_request) {
            let breach = self.line.breach("stop_after_result", Some(rule.source.clone()));
            self.breaches.push(breach);
        }
    }

    /// A dossier is not closed for want of papers before the citizen's time is over.
    fn closed_in_time(&mut self) -> Result<()> {
        let regime = self.regime();
        let (Some(rule), Some(asked), State::AwaitingSupplement) =
            (&regime.supplement_answer, self.now.requested, self.now.state)
        else {
            return Ok(());
        };
        let last = answer_day(&self.course.calendar, rule.value, asked)?;
        if self.at.date() <= last {
            let breach = self.line.breach("closed_too_early", Some(rule.source.clone()));
            let breach = breach.with("last_day", last);
            self.breaches.push(breach);
        }
        Ok(())
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
