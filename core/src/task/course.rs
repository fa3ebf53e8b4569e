//! The rules of a task: which event can follow which, what it does to the deadline, what it does not keep.

use super::assignment::{Assignment, Finish};
use super::event::Event;
use super::state::State;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Start;
use crate::error::Result;
use crate::log::{
    Breach, Closing, Course, DueClock, Extended, Given, Holder, Line, Next, Occurrence as _,
    Precision, forward,
};
use crate::text::compose;
use chrono::NaiveDate;

/// What a task is played by: its code, its assignment and the calendar of the body that leads.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskCourse {
    pub(super) code: Box<str>,
    pub(super) assignment: Assignment,
    pub(super) calendar: Calendar,
}

/// What the events of a task come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub(super) state: State,
    pub(super) assigned: Option<When>,
    pub(super) heard: Option<When>,
    pub(super) review: Option<NaiveDate>,
    pub(super) percent: Option<u8>,
    pub(super) asked: Option<When>,
    pub(super) extensions: u32,
    pub(crate) submitted: Option<When>,
    pub(super) returns: u32,
    pub(super) accepted: Option<When>,
    pub(super) finished: Option<When>,
    pub(super) waits_on_submission: bool,
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
        match (self.state, self.submitted) {
            (State::Submitted, Some(at)) if self.waits_on_submission => Closing::HandedIn(at),
            (State::Submitted, _) => Closing::Waiting,
            (State::Completed, _) => self.finished.map_or(Closing::Open, Closing::Done),
            // A task that goes on under another code is counted there.
            (State::Cancelled | State::Merged, _) => Closing::Stopped,
            _ => Closing::Open,
        }
    }

    fn finished(&self) -> Option<When> {
        self.finished
    }

    fn clock(&self) -> &DueClock {
        &self.clock
    }
}

impl Course for TaskCourse {
    type Event = Event;
    type Standing = Standing;

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    fn precision(&self) -> Precision {
        Given::precision(self.assignment.given)
    }

    fn follows(&self, standing: &Standing) -> &'static [&'static str] {
        standing.state.follows()
    }

    fn at_best(&self, code: &str, standing: &Standing, now: When) -> Option<Event> {
        Event::at_best(code, standing.clock.due(), now)
    }

    fn begin(&self) -> Standing {
        Standing {
            state: State::New,
            assigned: None,
            heard: None,
            review: None,
            percent: None,
            asked: None,
            extensions: 0,
            submitted: None,
            returns: 0,
            accepted: None,
            finished: None,
            waits_on_submission: self.assignment.finish == Finish::Submitted,
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
    course: &'c TaskCourse,
    now: Standing,
    line: Line<'c, Event>,
    breaches: Vec<Breach>,
}

impl Play<'_> {
    fn take(&mut self, event: &Event) -> Result<()> {
        let (at, calendar) = (self.line.at, &self.course.calendar);
        match event {
            Event::Assigned => self.begin()?,
            Event::ProgressReported { percent, .. } => {
                if let Some(percent @ 101..) = percent {
                    return Err(self.line.wrong(&percent.to_string(), "a per cent from 0 to 100"));
                }
                self.now.percent = percent.or(self.now.percent);
                self.now.heard = Some(at);
                self.now.state = State::InProgress;
            }
            Event::ExtensionAsked { until, .. } => {
                if let (Some(until), Some(due)) = (*until, self.now.clock.due())
                    && until <= due.date()
                {
                    return Err(self.later(until, due));
                }
                self.reasoned();
                self.after_the_end("extension_asked_late");
                self.now.asked = Some(at);
            }
            Event::Extended { to, .. } => {
                if self.now.asked.take().is_none() {
                    self.breaches.push(self.line.breach("extension_not_asked", None));
                }
                if let (Extended::Until(day), Some(due)) = (*to, self.now.clock.due())
                    && day <= due.date()
                {
                    return Err(self.later(day, due));
                }
                self.now.clock.extend(calendar, *to, self.line)?;
                self.now.extensions += 1;
            }
            Event::ExtensionRefused { .. } => {
                if self.now.asked.take().is_none() {
                    let state = self.now.state.code();
                    return Err(self.line.illegal(state, "an extension that was asked for"));
                }
                self.reasoned();
            }
            Event::DeadlineSet { date, .. } => {
                calendar.is_working(*date)?;
                if let Some(due) = self.now.clock.due() {
                    let expected = format!("no deadline yet, where {} is one", due.date());
                    return Err(self.line.wrong(&date.to_string(), &expected));
                }
                if *date < at.date() {
                    let expected = format!("a day on or after {}", at.date());
                    return Err(self.line.wrong(&date.to_string(), &expected));
                }
                self.now.clock.promise(calendar, *date)?;
            }
            Event::Reviewed { next, .. } => {
                if let Some(next) = next.filter(|next| *next <= at.date()) {
                    let expected = format!("a day after {}", at.date());
                    return Err(self.line.wrong(&next.to_string(), &expected));
                }
                self.now.review = next.map_or_else(|| self.next_review(), |next| Ok(Some(next)))?;
            }
            Event::Submitted { .. } => {
                self.after_the_end("submitted_late");
                (self.now.submitted, self.now.heard) = (Some(at), Some(at));
                self.now.asked = None;
                self.now.state = State::Submitted;
            }
            Event::Returned { .. } => {
                self.reasoned();
                self.now.submitted = None;
                self.now.returns += 1;
                self.now.state = State::Returned;
            }
            Event::Accepted { grade, reason } => {
                if grade.is_some() && is_blank(reason.as_deref()) {
                    self.breaches.push(self.line.breach("grade_without_reason", None));
                }
                self.now.accepted = Some(at);
                let submitted = self.now.submitted.filter(|_| self.now.waits_on_submission);
                self.end(State::Completed, submitted.unwrap_or(at));
            }
            Event::Reassigned { lead, officer, .. } => {
                if lead.is_none() && officer.is_none() {
                    return Err(self.line.wrong("nobody", "a `lead` or an `officer`"));
                }
            }
            Event::Cancelled { .. } => {
                self.reasoned();
                self.end(State::Cancelled, at);
            }
            Event::Merged { into } => {
                let (into, own) = (compose(into), compose(&self.course.code));
                if into.trim().is_empty() || into.trim() == own.trim() {
                    return Err(self.line.wrong(&into, "the code of another task"));
                }
                self.end(State::Merged, at);
            }
        }
        Ok(())
    }

    fn begin(&mut self) -> Result<()> {
        let (at, calendar) = (self.line.at, &self.course.calendar);
        self.now.state = State::Assigned;
        (self.now.assigned, self.now.heard) = (Some(at), Some(at));
        if let Some(given) = self.course.assignment.given {
            self.now.clock.give(calendar, given, at)?;
        }
        self.now.review = self.next_review()?;
        Ok(())
    }

    /// The day of the next look, after the usual time.
    fn next_review(&self) -> Result<Option<NaiveDate>> {
        let Some(usual) = self.course.assignment.review else { return Ok(None) };
        let usual = forward(usual, "review")?;
        let due = usual.due_moment(&self.course.calendar, Start::new(self.line.at))?;
        Ok(Some(due.date()))
    }

    fn later(&self, day: NaiveDate, due: Moment) -> crate::error::Error {
        self.line.wrong(&day.to_string(), &format!("a day after {}", due.date()))
    }

    /// A breach by what happens after the due date.
    fn after_the_end(&mut self, code: &'static str) {
        let Some(due) = self.now.clock.due() else { return };
        if self.course.precision().is_after(self.line.at, due) {
            self.breaches.push(self.line.breach(code, None).with("due", due.date()));
        }
    }

    fn reasoned(&mut self) {
        if is_blank(self.line.event.reason()) {
            let breach = self.line.breach("reason_missing", None);
            self.breaches.push(breach.with("event", self.line.event.code()));
        }
    }

    fn end(&mut self, state: State, at: When) {
        self.now.state = state;
        self.now.finished = Some(at);
        self.now.clock.end();
    }
}

fn is_blank(reason: Option<&str>) -> bool {
    reason.is_none_or(|reason| reason.trim().is_empty())
}
