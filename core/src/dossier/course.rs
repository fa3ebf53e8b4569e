//! The rules of a dossier: which event can follow which, and where it takes the dossier. What it does to
//! the limit is in `limit`, which clause it breaks in `judge`.

use super::event::Event;
use super::regime::Regime;
use super::state::State;
use super::terms::Terms;
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::log::{
    Breach, Closing, Course, DueClock, Holder, Line, Next, Precision, Standing as _, Stopping,
};
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
    pub(super) clock: DueClock,
    pub(super) requests: u32,
    pub(super) requested: Option<When>,
    pub(super) new_dates: u32,
    pub(super) consultations: u32,
    pub(super) transfers: u32,
}

impl crate::log::Standing for Standing {
    type State = State;

    fn state(&self) -> State {
        self.state
    }

    fn state_code(&self) -> &'static str {
        self.state.code()
    }

    fn holder(&self) -> Holder {
        self.state.holder()
    }

    fn closing(&self) -> Closing {
        match self.state {
            State::NotReceived | State::Refused => Closing::Refused,
            State::Withdrawn => Closing::Withdrawn,
            State::Stopped => Closing::Stopped,
            State::AwaitingSupplement | State::AwaitingFee | State::Suspended => Closing::Waiting,
            State::Ready | State::HandedOver => {
                self.finished().map_or(Closing::Open, Closing::Done)
            }
            _ => Closing::Open,
        }
    }

    fn finished(&self) -> Option<When> {
        self.ready.or(self.ended)
    }

    fn clock(&self) -> &DueClock {
        &self.clock
    }
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

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    fn precision(&self) -> Precision {
        Precision::of(self.terms.limit())
    }

    fn follows(&self, standing: &Standing) -> &'static [&'static str] {
        follows(standing.state)
    }

    fn at_best(&self, code: &str, standing: &Standing, now: When) -> Option<Event> {
        Event::at_best(code, standing.clock.due(), now)
    }

    fn begin(&self) -> Standing {
        Standing {
            state: State::New,
            channel: None,
            submitted: None,
            received: None,
            paid: None,
            ready: None,
            ended: None,
            clock: DueClock::default(),
            requests: 0,
            requested: None,
            new_dates: 0,
            consultations: 0,
            transfers: 0,
        }
    }

    fn next(&self, before: &Standing, line: Line<'_, Event>) -> Result<Next<Standing>> {
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
                self.now.clock.resume(self.calendar(), self.at)?;
                self.back_in_hand();
            }
            Event::FeeRequested { ground, .. } => {
                self.now.state = State::AwaitingFee;
                let stop = if ground.is_some() { Stopping::Suspend } else { Stopping::Nothing };
                self.now.clock.stop(self.calendar(), stop, self.at)?;
            }
            Event::FeePaid { .. } => {
                self.now.paid = Some(self.at);
                if self.now.state == State::AwaitingFee {
                    self.now.clock.resume(self.calendar(), self.at)?;
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
                    let state = self.now.state_code();
                    return Err(self.line.illegal(state, "a consultation that was asked for"));
                };
                self.now.consultations = open;
            }
            Event::FieldChecked => self.now.state = State::Processing,
            Event::Suspended { ground, .. } => {
                self.grounded("suspension_without_ground", ground.as_ref());
                self.now.state = State::Suspended;
                self.now.clock.stop(self.calendar(), Stopping::Suspend, self.at)?;
            }
            Event::Resumed => {
                self.now.clock.resume(self.calendar(), self.at)?;
                self.now.state = State::Processing;
            }
            Event::Restarted { ground, .. } => {
                self.grounded("restart_without_ground", ground.as_ref());
                self.now.clock.restart(self.calendar(), self.at)?;
                self.now.state = State::Processing;
            }
            Event::Extended { to, ground, .. } => {
                self.grounded("extension_without_ground", ground.as_ref());
                self.now.clock.extend(self.calendar(), *to, self.line)?;
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

    /// The calendar of the desk, which outlives the event.
    pub(super) const fn calendar(&self) -> &'c Calendar {
        &self.course.calendar
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
        self.now.clock.end();
    }

    fn back_in_hand(&mut self) {
        let received = self.now.received.is_some();
        self.now.state = if received { State::Processing } else { State::Submitted };
    }
}
