//! The rules of a dossier: which event can follow which, and where it takes the dossier. What it does to
//! the limit is in `limit`, which clause it breaks in `judge`. One event is looked at once; nothing is
//! counted again.

use super::event::Event;
use super::regime::Regime;
use super::state::State;
use super::terms::Terms;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Running;
use crate::error::Result;
use crate::log::{Breach, Course, Line, Next, Occurrence};
use crate::procedure::Channel;
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
pub(super) struct Play<'c> {
    pub(super) course: &'c DossierCourse,
    pub(super) now: Standing,
    pub(super) line: Line<'c, Event>,
    pub(super) at: When,
    pub(super) breaches: Vec<Breach>,
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

    pub(super) fn regime(&self) -> Cow<'c, Regime> {
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
}
