//! The rules of a document: which event can follow which, what it does to the deadline, what it does not keep.

use super::details::{Carrier, Details};
use super::event::{Event, Fault};
use super::rules::{last_day, numbered};
use super::state::State;
use crate::calendar::Calendar;
use crate::date::When;
use crate::document::DocumentKind;
use crate::error::Result;
use crate::law::{self, Dated, Handling};
use crate::log::{Breach, Closing, Course, DueClock, Given, Holder, Line, Next, Precision};

/// What a document is played by: what is known of it and the calendar of the body that keeps the register.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentCourse {
    pub(super) details: Details,
    pub(super) calendar: Calendar,
}

/// What the events of a document come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub(super) state: State,
    pub(super) arrived: Option<When>,
    pub(super) acknowledged: Option<When>,
    pub(super) number: Option<u32>,
    pub(super) registered: Option<When>,
    pub(super) forwarded: Option<When>,
    pub(super) signed: Option<When>,
    pub(super) issued: Option<When>,
    pub(super) content_errors: u32,
    pub(super) form_errors: u32,
    pub(super) finished: Option<When>,
    pub(super) clock: DueClock,
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
            State::Recalled | State::Replaced => Closing::Stopped,
            _ => self.finished.map_or(Closing::Open, Closing::Done),
        }
    }

    fn finished(&self) -> Option<When> {
        self.finished
    }

    fn clock(&self) -> &DueClock {
        &self.clock
    }
}

impl Course for DocumentCourse {
    type Event = Event;
    type Standing = Standing;

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// READING: by date. How finely a limit is judged is asked of the register, not of the log, and the limit of
    /// a document is given in its log.
    fn precision(&self) -> Precision {
        Precision::Day
    }

    fn follows(&self, standing: &Standing) -> &'static [&'static str] {
        standing.state.follows(self.details.direction)
    }

    fn at_best(&self, code: &str, standing: &Standing, now: When) -> Option<Event> {
        Event::at_best(code, standing.clock.due(), now)
    }

    fn begin(&self) -> Standing {
        Standing {
            state: State::New,
            arrived: None,
            acknowledged: None,
            number: None,
            registered: None,
            forwarded: None,
            signed: None,
            issued: None,
            content_errors: 0,
            form_errors: 0,
            finished: None,
            clock: DueClock::default(),
        }
    }

    fn next(&self, before: &Standing, line: Line<'_, Event>) -> Result<Next<Standing>> {
        let mut play = Play { course: self, now: *before, line, breaches: Vec::new() };
        play.take(line.event)?;
        Ok(Next { standing: play.now, breaches: play.breaches })
    }
}

/// One event on its way through the rules.
struct Play<'c> {
    course: &'c DocumentCourse,
    now: Standing,
    line: Line<'c, Event>,
    breaches: Vec<Breach>,
}

impl Play<'_> {
    fn take(&mut self, event: &Event) -> Result<()> {
        let (at, calendar) = (self.line.at, &self.course.calendar);
        match event {
            Event::Arrived => {
                self.now.arrived = Some(at);
                self.now.state = State::Arrived;
            }
            Event::Acknowledged => {
                if self.course.details.carrier == Carrier::Electronic {
                    self.first(
                        self.now.acknowledged,
                        self.now.arrived,
                        &law::DOCUMENT_ACKNOWLEDGED,
                        "document_acknowledged_late",
                    )?;
                }
                self.now.acknowledged = self.now.acknowledged.or(Some(at));
            }
            Event::Registered { number } => self.register(*number)?,
            Event::Forwarded { .. } => {
                self.submitted()?;
                self.now.forwarded = self.now.forwarded.or(Some(at));
                // One that was given to somebody stays given when a copy goes on.
                if self.now.state != State::Assigned {
                    self.now.state = State::Forwarded;
                }
            }
            Event::Assigned { unit, officer, given } => {
                if unit.is_none() && officer.is_none() {
                    return Err(self.line.wrong("nobody", "a `unit` or an `officer`"));
                }
                self.submitted()?;
                if let Some(given) = given {
                    if let Some(due) = self.now.clock.due() {
                        let expected = format!("no deadline yet, where {} is one", due.date());
                        return Err(self.line.wrong("a second deadline", &expected));
                    }
                    self.give(*given)?;
                }
                self.now.state = State::Assigned;
            }
            Event::Extended { to, .. } => self.now.clock.extend(calendar, *to, self.line)?,
            Event::Settled { .. } => {
                self.submitted()?;
                self.settled_late()?;
                self.end(State::Settled);
            }
            Event::Drafted => self.now.state = State::Drafted,
            Event::Signed => {
                let numbered = self.now.number.is_some();
                self.now.signed = Some(at);
                self.now.state = if numbered { State::Registered } else { State::Signed };
            }
            Event::Issued => {
                self.first(None, self.now.signed, &law::DOCUMENT_ISSUED, "issued_late")?;
                self.now.issued = Some(at);
                self.end(State::Issued);
            }
            Event::Sent { .. } => {}
            Event::Amended { fault, kind, .. } => {
                self.amended_by(*fault, *kind);
                match fault {
                    Fault::Content => self.now.content_errors += 1,
                    Fault::Form => self.now.form_errors += 1,
                }
            }
            Event::Replaced { .. } => self.end(State::Replaced),
            Event::Recalled { .. } => self.end(State::Recalled),
            Event::Filed { .. } => {
                self.submitted()?;
                self.end(State::Filed);
            }
        }
        Ok(())
    }

    fn register(&mut self, number: u32) -> Result<()> {
        if number == 0 {
            return Err(self.line.wrong("0", "a number from 1"));
        }
        let on_paper = self.course.details.carrier == Carrier::Paper;
        match self.now.state {
            State::Drafted => {
                let judged = on_paper && !self.course.details.one_stop;
                if judged && let Ok(rule) = law::DOCUMENT_NUMBERED.on(self.line.at.date()) {
                    let source = Some(rule.source.clone());
                    self.breaches.push(self.line.breach("numbered_before_signing", source));
                }
                self.now.state = State::Numbered;
            }
            State::Signed => {
                if on_paper {
                    let rule = numbered(self.course.details.priority);
                    self.first(None, self.now.signed, rule, "numbered_late")?;
                }
                self.now.state = State::Registered;
            }
            _ => {
                let (rule, code) = (&law::DOCUMENT_REGISTERED, "document_registered_late");
                self.first(None, self.now.arrived, rule, code)?;
                self.now.state = State::Registered;
            }
        }
        (self.now.number, self.now.registered) = (Some(number), Some(self.line.at));
        Ok(())
    }

    fn give(&mut self, given: Given) -> Result<()> {
        let (at, calendar) = (self.line.at, &self.course.calendar);
        if let Given::Until(day) = given
            && day < at.date()
        {
            let expected = format!("a day on or after {}", at.date());
            return Err(self.line.wrong(&day.to_string(), &expected));
        }
        self.now.clock.give(calendar, given, at)
    }

    /// A breach when something is done for the first time after the last day for it.
    fn first(
        &mut self,
        done: Option<When>,
        since: Option<When>,
        rule: &'static Dated<Handling>,
        code: &'static str,
    ) -> Result<()> {
        let (None, Some(since)) = (done, since) else { return Ok(()) };
        let last = last_day(rule, &self.course.details, since, &self.course.calendar)?;
        if let Some((by, source)) = last
            && self.line.at.date() > by
        {
            self.breaches.push(self.line.breach(code, Some(source)).with("by", by));
        }
        Ok(())
    }

    /// An incoming document comes to whoever is competent for it: the first time that it is given on,
    /// whether it is submitted, assigned, settled or filed at once.
    fn submitted(&mut self) -> Result<()> {
        if !matches!(self.now.state, State::Arrived | State::Registered) {
            return Ok(());
        }
        let arrived = self.now.arrived;
        self.first(None, arrived, &law::DOCUMENT_FORWARDED, "document_forwarded_late")
    }

    /// A deadline that was given is judged; without one, an urgent document is settled at once.
    ///
    /// READING: one that is filed without being settled asked for nothing to be done, so it is not judged.
    fn settled_late(&mut self) -> Result<()> {
        let code = "document_settled_late";
        let Some(due) = self.now.clock.due() else {
            return self.first(None, self.now.arrived, &law::DOCUMENT_SETTLED, code);
        };
        let Ok(rule) = law::DOCUMENT_SETTLED.on(self.line.at.date()) else { return Ok(()) };
        let judged = !self.course.details.one_stop;
        if judged && self.course.precision().is_after(self.line.at, due) {
            let breach = self.line.breach(code, Some(rule.source.clone()));
            self.breaches.push(breach.with("due", due.date()));
        }
        Ok(())
    }

    /// READING: a document equivalent to another is one of the same kind. Where a kind is not known, nothing
    /// is judged.
    fn amended_by(&mut self, fault: Fault, kind: Option<DocumentKind>) {
        let Ok(rule) = law::DOCUMENT_AMENDED.on(self.line.at.date()) else { return };
        if self.course.details.one_stop {
            return;
        }
        let right = match fault {
            Fault::Content => self.course.details.kind(),
            Fault::Form => Some(DocumentKind::Letter),
        };
        if let (Some(right), Some(kind)) = (right, kind)
            && right != kind
        {
            let breach = self.line.breach("amended_by_wrong_kind", Some(rule.source.clone()));
            let breach = breach.with("expected", right.name()).with("was", kind.name());
            self.breaches.push(breach);
        }
    }

    /// What was settled or issued before it was filed or recalled was finished then.
    fn end(&mut self, state: State) {
        self.now.state = state;
        self.now.finished = self.now.finished.or(Some(self.line.at));
        self.now.clock.end();
    }
}
