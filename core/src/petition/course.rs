//! The rules of a petition: which event can follow which, and where it takes the petition. Which clause it
//! breaks is in `judge`.

use super::event::Event;
use super::kind::{Kind, Variant};
use super::stage::{self, Stage};
use super::state::State;
use super::terms::Terms;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::error::{Error, Result};
use crate::log::{Breach, Closing, Course, DueClock, Holder, Line, Next, Precision, Standing as _};

/// What a petition is played by: its terms and the calendar of the body that has it.
#[derive(Clone, Debug, PartialEq)]
pub struct PetitionCourse {
    pub(super) terms: Terms,
    pub(super) calendar: Calendar,
}

/// What the events of a petition come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub(super) state: State,
    pub(super) variant: Variant,
    pub(super) registered: Option<When>,
    pub(super) settled: Option<When>,
    pub(super) ended: Option<When>,
    /// The stage that the clock shows.
    pub(super) on_clock: Option<Stage>,
    /// Whether that stage is still to be done.
    pub(super) pending: bool,
    pub(super) clock: DueClock,
    /// The whole time that a complaint can have at most.
    pub(super) longest: DueClock,
    /// The clock of the settlement, kept while a later stage is on its way.
    pub(super) settling: DueClock,
    pub(super) extensions: u32,
    pub(super) sent: Option<When>,
    pub(super) in_effect: Option<When>,
    pub(super) published: Option<When>,
    pub(super) forwarder_answered: Option<When>,
    pub(super) accounts: [Account; 12],
}

/// One stage on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) begun: Option<When>,
    pub(super) due: Option<Moment>,
    pub(super) done: Option<When>,
}

impl Standing {
    pub(super) fn account(&self, stage: Stage) -> Account {
        self.accounts.get(stage as usize).copied().unwrap_or_default()
    }

    pub(super) fn account_mut(&mut self, stage: Stage) -> Option<&mut Account> {
        self.accounts.get_mut(stage as usize)
    }
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
        if self.pending { Holder::Office } else { self.state.holder() }
    }

    fn closing(&self) -> Closing {
        match self.state {
            State::NotAccepted => Closing::Refused,
            State::Withdrawn => Closing::Withdrawn,
            State::Stopped => Closing::Stopped,
            State::Suspended => Closing::Waiting,
            _ if self.pending => Closing::Open,
            _ => self.finished().map_or(Closing::Open, Closing::Done),
        }
    }

    fn finished(&self) -> Option<When> {
        self.settled.or(self.ended)
    }

    fn clock(&self) -> &DueClock {
        &self.clock
    }
}

/// What can happen before a petition is accepted.
const AT_FIRST: &[&str] = &[
    "classified",
    "supplement_requested",
    "accepted",
    "not_accepted",
    "transferred",
    "forwarder_answered",
    "extended",
    "withdrawn",
    "stopped",
    "settled",
];

/// The events that each state lets in. The order of the rows is that of [`State::ALL`].
const FOLLOWS: [(State, &[&str]); 13] = [
    (State::New, &["registered"]),
    (State::Registered, AT_FIRST),
    (
        State::Classified,
        &[
            "supplement_requested",
            "accepted",
            "not_accepted",
            "transferred",
            "forwarder_answered",
            "extended",
            "withdrawn",
            "stopped",
            "settled",
        ],
    ),
    (
        State::Accepted,
        &[
            "supplement_requested",
            "forwarder_answered",
            "extended",
            "suspended",
            "withdrawn",
            "stopped",
            "settled",
        ],
    ),
    (State::Suspended, &["forwarder_answered", "resumed", "withdrawn", "stopped", "decision_sent"]),
    (State::NotAccepted, &["forwarder_answered"]),
    (State::Transferred, &["forwarder_answered"]),
    (State::Withdrawn, &[]),
    (State::Stopped, &[]),
    (State::Settled, &["forwarder_answered", "decision_sent", "took_effect", "published"]),
    (State::Sent, &["forwarder_answered", "took_effect", "published"]),
    (State::InEffect, &["forwarder_answered", "decision_sent", "published"]),
    (State::Published, &["forwarder_answered", "decision_sent", "took_effect"]),
];

impl Course for PetitionCourse {
    type Event = Event;
    type Standing = Standing;

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    fn precision(&self) -> Precision {
        Precision::Day
    }

    fn follows(&self, standing: &Standing) -> &'static [&'static str] {
        FOLLOWS.iter().find(|(of, _)| *of == standing.state).map_or(&[], |(_, events)| events)
    }

    fn at_best(&self, code: &str, _standing: &Standing, _now: When) -> Option<Event> {
        Event::at_best(code)
    }

    fn begin(&self) -> Standing {
        Standing {
            state: State::New,
            variant: self.terms.variant,
            registered: None,
            settled: None,
            ended: None,
            on_clock: None,
            pending: false,
            clock: DueClock::default(),
            longest: DueClock::default(),
            settling: DueClock::default(),
            extensions: 0,
            sent: None,
            in_effect: None,
            published: None,
            forwarder_answered: None,
            accounts: [Account::default(); 12],
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
    pub(super) course: &'c PetitionCourse,
    pub(super) now: Standing,
    pub(super) line: Line<'c, Event>,
    pub(super) at: When,
    pub(super) breaches: Vec<Breach>,
}

impl<'c> Play<'c> {
    fn take(&mut self, event: &Event) -> Result<()> {
        match event {
            Event::Registered => self.registered()?,
            Event::Classified => self.now.state = State::Classified,
            Event::SupplementRequested { .. } => {
                // The index measures the first request only.
                if self.now.account(Stage::SupplementRequest).begun.is_none() {
                    self.done_from_receipt(Stage::SupplementRequest)?;
                }
            }
            Event::Accepted => {
                self.done_on_clock();
                self.now.state = State::Accepted;
                self.settle_within(self.at)?;
            }
            Event::NotAccepted { .. } => {
                self.done_on_clock();
                self.done_from_receipt(Stage::Refusal)?;
                self.end(State::NotAccepted);
            }
            Event::Transferred { to } => {
                self.not_blank("to", Some(to.as_ref()))?;
                self.transferred()?;
            }
            Event::ForwarderAnswered => {
                self.once(self.now.forwarder_answered, "an answer that was not given yet")?;
                self.now.forwarder_answered = Some(self.at);
                self.done(Stage::ForwarderAnswer);
            }
            Event::Extended { to, variant, decision, .. } => {
                self.not_blank("decision", decision.as_deref())?;
                self.extended(*to, *variant, decision.as_deref())?;
            }
            Event::Suspended { ground, .. } => self.suspended(ground.as_ref())?,
            Event::Resumed => {
                self.now.clock.resume(self.calendar(), self.at)?;
                self.now.longest.resume(self.calendar(), self.at)?;
                self.notice_never_sent();
                self.now.state = State::Accepted;
            }
            Event::Withdrawn { .. } => self.end(State::Withdrawn),
            Event::Stopped { .. } => self.end(State::Stopped),
            Event::Settled { document } => {
                self.not_blank("document", document.as_deref())?;
                self.settled()?;
            }
            Event::DecisionSent if self.now.state == State::Suspended => {
                let sent = self.now.account(Stage::SuspensionNotice).done;
                self.once(sent, "a decision that was not sent yet")?;
                self.done(Stage::SuspensionNotice);
            }
            Event::DecisionSent => {
                self.once(self.now.sent, "a decision that was not sent yet")?;
                self.now.sent = Some(self.at);
                self.now.state = State::Sent;
                self.done(Stage::Sending);
                self.show_what_is_left();
            }
            Event::TookEffect => {
                self.once(self.now.in_effect, "a decision that is not in effect yet")?;
                self.now.in_effect = Some(self.at);
                self.now.state = State::InEffect;
                self.in_effect();
            }
            Event::Published => {
                self.once(self.now.published, "an answer that is not public yet")?;
                self.now.published = Some(self.at);
                self.now.state = State::Published;
                self.done(Stage::Publication);
                self.show_what_is_left();
            }
        }
        Ok(())
    }

    /// The calendar of the body, which outlives the event.
    pub(super) const fn calendar(&self) -> &'c Calendar {
        &self.course.calendar
    }

    pub(super) const fn kind(&self) -> Kind {
        self.course.terms.kind
    }

    /// The day whose law holds.
    pub(super) fn law_day(&self) -> chrono::NaiveDate {
        self.now.registered.unwrap_or(self.at).date()
    }

    pub(super) fn rule(&self, stage: Stage) -> Option<stage::StageLimit> {
        stage::limit(&self.course.terms, self.now.variant, stage, self.law_day())
    }

    /// Where a value of the event stands.
    pub(super) fn path(&self, key: &str) -> String {
        format!("events[{}].{key}", self.line.entry)
    }

    /// Refuses a text that says nothing: it would pass for a paper or a body.
    fn not_blank(&self, key: &str, text: Option<&str>) -> Result<()> {
        text.map_or(Ok(()), |text| Error::not_blank(&self.path(key), text))
    }

    fn once(&self, happened: Option<When>, expected: &str) -> Result<()> {
        if happened.is_some() {
            Err(self.line.illegal(self.now.state_code(), expected))
        } else {
            Ok(())
        }
    }

    fn registered(&mut self) -> Result<()> {
        self.now.state = State::Registered;
        self.now.registered = Some(self.at);
        let firsts = [Stage::FirstHandling, Stage::Review, Stage::Acceptance];
        match firsts.into_iter().find(|stage| self.rule(*stage).is_some()) {
            Some(first) => self.begin_on_clock(first, self.at)?,
            None if self.kind().is_accepted_first() => self.now.pending = true,
            None => self.settle_within(self.at)?,
        }
        if self.course.terms.origin == super::kind::Origin::Forwarded {
            self.begin(Stage::ForwarderAnswer, self.at)?;
        }
        Ok(())
    }

    /// The settlement begins: where nothing is accepted, on the day of receipt.
    fn settle_within(&mut self, from: When) -> Result<()> {
        let accepted = self.now.state == State::Accepted;
        if accepted && self.now.on_clock == Some(Stage::Settlement) {
            // What is answered from its receipt on gains nothing by being accepted.
            self.now.pending = true;
            return Ok(());
        }
        self.begin_on_clock(Stage::Settlement, from)?;
        if self.kind().is_complaint() {
            let (terms, day) = (&self.course.terms, self.law_day());
            if let Some(rule) = stage::limit(terms, Variant::Complex, Stage::Settlement, day) {
                self.now.longest.begin(self.calendar(), rule.limit, from.into())?;
            }
        } else if let Some((own, _)) = self.course.terms.sanction_limit() {
            self.now.longest.begin(self.calendar(), *own, from.into())?;
        }
        Ok(())
    }

    fn transferred(&mut self) -> Result<()> {
        let (at, due) = (self.at, self.now.clock.due());
        // What it was on its way to is over; a limit of forwarding, where there is one, judges it.
        if let Some(stage) = self.now.on_clock
            && let Some(account) = self.now.account_mut(stage)
        {
            (account.due, account.done) = (due, Some(at));
        }
        self.now.ended = Some(at);
        self.now.state = State::Transferred;
        if self.rule(Stage::Forwarding).is_some()
            && let Some(registered) = self.now.registered
        {
            self.begin_on_clock(Stage::Forwarding, registered)?;
            self.done(Stage::Forwarding);
        }
        self.now.pending = false;
        Ok(())
    }

    fn settled(&mut self) -> Result<()> {
        self.accepted_before();
        self.done_on_clock();
        if self.now.on_clock == Some(Stage::Settlement) {
            self.done(Stage::Settlement);
            self.now.settling = self.now.clock;
        }
        self.now.settled = Some(self.at);
        self.now.state = State::Settled;
        self.begin(Stage::Effect, self.at)?;
        self.begin(Stage::Sending, self.at)?;
        self.begin(Stage::Publication, self.at)?;
        self.show_what_is_left();
        Ok(())
    }

    /// After the decision the clock shows what is left to be done with it, and then the settlement again.
    fn show_what_is_left(&mut self) {
        let left = |stage: &Stage| {
            let account = self.now.account(*stage);
            account.due.is_some() && account.done.is_none()
        };
        let next = [Stage::Sending, Stage::Publication].into_iter().find(left);
        self.now.pending = next.is_some();
        self.now.on_clock = next.or(Some(Stage::Settlement));
        self.now.clock = self.now.settling;
        if let (Some(stage), Some(settled)) = (next, self.now.settled)
            && let Some(rule) = self.rule(stage)
        {
            let mut clock = DueClock::default();
            // The same limit was counted when the stage began.
            if clock.begin(self.calendar(), rule.limit, settled.into()).is_ok() {
                self.now.clock = clock;
            }
        }
    }

    /// A stage begins and the clock shows it.
    fn begin_on_clock(&mut self, stage: Stage, from: When) -> Result<()> {
        self.now.on_clock = Some(stage);
        self.now.pending = true;
        self.now.clock = DueClock::default();
        if let Some(rule) = self.rule(stage) {
            self.now.clock.begin(self.calendar(), rule.limit, from.into())?;
        }
        if let Some(account) = self.now.accounts.get_mut(stage as usize) {
            *account = Account { begun: Some(from), due: self.now.clock.due(), done: None };
        }
        Ok(())
    }

    /// A stage begins beside the one that the clock shows, if a limit is known for it.
    pub(super) fn begin(&mut self, stage: Stage, from: When) -> Result<()> {
        let Some(rule) = self.rule(stage) else { return Ok(()) };
        let due = Some(rule.limit.due_moment(self.calendar(), from)?);
        if let Some(account) = self.now.account_mut(stage) {
            *account = Account { begun: Some(from), due, done: None };
        }
        Ok(())
    }

    fn end(&mut self, state: State) {
        self.now.state = state;
        self.now.ended = Some(self.at);
        self.now.pending = false;
        self.now.clock.end();
    }
}
