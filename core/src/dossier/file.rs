//! The dossier: its log, and the questions that are put to it.

use super::course::{DossierCourse, Standing, Stopping, follows};
use super::event::Event;
use super::regime::Regime;
use super::state::{NationalStatus, State};
use super::terms::Terms;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Deadline;
use crate::error::Result;
use crate::log::{
    Breach, Closing, Course, Entry, Holder, Line, Log, Outcome, Precision, Span, TimeUsed,
};
use crate::procedure::Channel;
use crate::step::Notice;

/// A dossier (*hồ sơ*): a log of what happened, played by the terms of its procedure, the rules in force
/// on the day of receipt and the calendar of its desk. Nothing in it is edited; everything else is
/// computed.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Dossier, Event, State, Terms};
/// use motcua::{Calendar, Moment, TimeLimit};
///
/// let terms = Terms::new(TimeLimit::working_days(10));
/// let mut dossier = Dossier::new("H08.12-260302-0001", terms, &Calendar::vietnam());
/// dossier.record("2026-03-02T08:30".parse::<Moment>()?, Event::Received)?;
/// assert_eq!(dossier.due().map(|due| due.to_string()).as_deref(), Some("2026-03-16T17:00"));
///
/// let asked = Event::SupplementRequested { reason: Some("thiếu bản sao giấy tờ".into()) };
/// dossier.record("2026-03-04T09:00".parse::<Moment>()?, asked)?;
/// assert_eq!(dossier.due(), None);
/// let state = dossier.record("2026-03-09T10:00".parse::<Moment>()?, Event::Supplemented)?;
/// assert_eq!(state, State::Processing);
/// // Counted again from its beginning: 118/2025/NĐ-CP, Điều 19 khoản 5.
/// assert_eq!(dossier.due().map(|due| due.to_string()).as_deref(), Some("2026-03-23T17:00"));
/// assert!(dossier.record("2026-03-09T11:00".parse::<Moment>()?, Event::Resumed).is_err());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    code: Box<str>,
    log: Log<DossierCourse>,
}

impl Dossier {
    /// A dossier to which nothing happened yet.
    pub fn new(code: impl Into<Box<str>>, terms: Terms, calendar: &Calendar) -> Self {
        let course = DossierCourse { terms, regime: None, calendar: calendar.clone() };
        Self { code: code.into(), log: Log::new(course) }
    }

    /// The same dossier under rules of the caller's choice instead of those in force on the day of
    /// receipt: a sector's, a locality's.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record).
    pub fn under(&self, regime: Regime) -> Result<Self> {
        let course = DossierCourse { regime: Some(regime), ..self.log.course().clone() };
        Ok(Self { code: self.code.clone(), log: self.log.replayed(course)? })
    }

    /// The same events on another calendar: what a notice changes.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record).
    pub fn on_calendar(&self, calendar: &Calendar) -> Result<Self> {
        let course = DossierCourse { calendar: calendar.clone(), ..self.log.course().clone() };
        Ok(Self { code: self.code.clone(), log: self.log.replayed(course)? })
    }

    /// Records that something happened.
    ///
    /// # Errors
    ///
    /// [`OutOfOrder`](crate::ErrorKind::OutOfOrder) for what happened before the last event;
    /// [`IllegalTransition`](crate::ErrorKind::IllegalTransition) for what cannot happen in this state;
    /// [`InvalidEvent`](crate::ErrorKind::InvalidEvent) for a new date that is none;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage). The dossier is then as it was.
    pub fn record(&mut self, at: impl Into<When>, event: Event) -> Result<State> {
        self.record_entry(Entry::new(at, event))
    }

    /// Records a line with its officer and agency, or a correction of an earlier one.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record);
    /// [`InvalidCorrection`](crate::ErrorKind::InvalidCorrection).
    pub fn record_entry(&mut self, entry: Entry<Event>) -> Result<State> {
        Ok(self.log.record(entry)?.state)
    }

    /// The code of the dossier (*mã hồ sơ*), as it was given.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// On which terms it was taken in.
    pub fn terms(&self) -> &Terms {
        &self.log.course().terms
    }

    /// The calendar of its desk.
    pub fn calendar(&self) -> &Calendar {
        &self.log.course().calendar
    }

    /// The rules that were set for it, if any.
    pub fn own_regime(&self) -> Option<&Regime> {
        self.log.course().regime.as_ref()
    }

    /// The rules it is under.
    pub fn regime(&self) -> Regime {
        let standing = self.standing();
        let known = standing.received.or(standing.submitted).or(self.log.last());
        match &self.log.course().regime {
            Some(regime) => regime.clone(),
            None => known.map_or_else(Regime::default, |when| Regime::on(when.date())),
        }
    }

    pub(super) fn standing(&self) -> &Standing {
        self.log.standing()
    }

    pub(super) fn log(&self) -> &Log<DossierCourse> {
        &self.log
    }

    /// The lines of its log, corrections included.
    pub fn entries(&self) -> &[Entry<Event>] {
        self.log.entries()
    }

    /// The first body that its log names, which as a rule is that of the desk.
    pub fn first_agency(&self) -> Option<&str> {
        self.entries().iter().find_map(Entry::at_agency)
    }

    /// The clauses that were not kept.
    pub fn breaches(&self) -> &[Breach] {
        self.log.breaches()
    }

    /// Where it is.
    pub fn state(&self) -> State {
        self.standing().state
    }

    /// What the national portal shows.
    pub fn national_status(&self) -> Option<NationalStatus> {
        self.state().national()
    }

    /// How it came in, if that was said.
    pub fn channel(&self) -> Option<Channel> {
        self.standing().channel
    }

    /// When it was accepted.
    pub fn received(&self) -> Option<When> {
        self.standing().received
    }

    /// When its processing ended: the result ready, before it was handed over, before it was refused or
    /// stopped.
    pub fn finished(&self) -> Option<When> {
        let standing = self.standing();
        standing.ready.or(standing.ended)
    }

    /// When it is due as things stand; `None` while the citizen is waited for, and where no limit is
    /// known or none has begun.
    pub fn due(&self) -> Option<Moment> {
        self.standing().due
    }

    /// When it was due on the first slip.
    pub fn original_due(&self) -> Option<Moment> {
        self.standing().original
    }

    /// How the limit in force is counted, day by day: from the last restart, without what stops gave
    /// back and what was promised, which [`due_changes`](Self::due_changes) tells.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn deadline(&self) -> Result<Option<Deadline>> {
        let running = self.standing().running;
        running.map(|running| running.account(self.calendar())).transpose()
    }

    /// The outcome seen at `now`.
    ///
    /// What waits for the citizen is waiting, unless its due date is past all the same.
    pub fn outcome(&self, now: impl Into<When>) -> Outcome {
        let (standing, now) = (self.standing(), now.into());
        let precision = if self.terms().by_minute() { Precision::Minute } else { Precision::Day };
        let overdue = standing.due.is_some_and(|due| precision.is_after(now, due));
        let closing = match standing.state {
            State::NotReceived | State::Refused => Closing::Refused,
            State::Withdrawn => Closing::Withdrawn,
            State::Stopped => Closing::Stopped,
            State::AwaitingSupplement | State::AwaitingFee | State::Suspended if !overdue => {
                Closing::Waiting
            }
            State::Ready | State::HandedOver => {
                self.finished().map_or(Closing::Open, Closing::Done)
            }
            _ => Closing::Open,
        };
        Outcome::judge(standing.due, closing, now, precision)
    }

    /// The spans of its life, one after another, each in one pair of hands; the last ends at `now`
    /// unless the dossier ended before.
    pub fn spans(&self, now: impl Into<When>) -> Vec<Span> {
        let history = self.log.history();
        let now = now.into();
        let mut spans: Vec<Span> = Vec::new();
        for (place, moved) in history.iter().enumerate() {
            let holder = moved.after.state.holder();
            if holder == Holder::Nobody {
                continue;
            }
            let until = history.get(place + 1).map_or(now, |next| next.line.at);
            match spans.last_mut() {
                Some(last) if last.holder == holder && last.until == moved.line.at => {
                    last.until = until;
                }
                _ => spans.push(Span { holder, from: moved.line.at, until }),
            }
        }
        spans
    }

    /// How long it took, and whose time that was.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `now` lies before the last event.
    pub fn time_used(&self, now: impl Into<When>) -> Result<TimeUsed> {
        TimeUsed::of(self.calendar(), &self.spans(now))
    }

    /// The codes of the events that can follow, lawful or not.
    pub fn possible(&self) -> &'static [&'static str] {
        follows(self.state())
    }

    /// The codes of the events that can follow at `now` without breaking a clause, given a reason and,
    /// where one is needed, a ground.
    pub fn lawful(&self, now: impl Into<When>) -> Vec<&'static str> {
        let now = now.into();
        let course = self.log.course();
        let keeps = |event: &Event| {
            let next =
                course.next(self.standing(), Line { entry: self.entries().len(), at: now, event });
            next.is_ok_and(|next| next.breaches.is_empty())
        };
        let possible = self.possible().iter().copied();
        possible
            .filter(|code| {
                Event::at_best(code, self.standing(), now).is_some_and(|event| keeps(&event))
            })
            .collect()
    }

    /// What the reader of its due date should know.
    pub fn notices(&self) -> Vec<Notice> {
        let mut notices = Vec::new();
        for moved in self.log.history() {
            let opened = moved.before.stopped.is_none().then_some(moved.after.stopped).flatten();
            let Some((Stopping::Nothing, from)) = opened else { continue };
            let over = moved.before.due.is_some_and(|due| from.date() > due.date());
            if over {
                notices.push(Notice::StopWithoutEffect { from: from.date() });
            }
            if moved.after.requested == Some(from) && self.regime().supplement.is_none() {
                notices.push(Notice::RuleUnseen { rule: "supplement", on: from.date() });
            }
        }
        if self.standing().new_dates > 0
            && self.regime().new_date.is_none()
            && let Some(due) = self.due()
        {
            notices.push(Notice::RuleUnseen { rule: "new_date", on: due.date() });
        }
        notices
    }
}
