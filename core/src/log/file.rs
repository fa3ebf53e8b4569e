//! A file of a register: its code and its log, and the questions that are put to every kind of file alike.

use super::{
    Breach, Closing, Course, Entry, Holder, Line, Log, Outcome, Span, Standing as _, TimeUsed,
};
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Deadline;
use crate::error::Result;

/// A file (*hồ sơ, nhiệm vụ, đơn, văn bản*): a log of what happened, played by the rules of its register
/// and the calendar of the body that keeps it. Nothing in it is edited; everything else is computed.
///
/// A [`Dossier`](crate::Dossier) is one; the documentation of each register shows how it is begun.
#[derive(Clone, Debug, PartialEq)]
pub struct File<C: Course> {
    code: Box<str>,
    log: Log<C>,
}

/// Where a file can be.
type State<C> = <<C as Course>::Standing as super::Standing>::State;

impl<C: Course> File<C> {
    /// A file to which nothing happened yet, under these rules.
    pub(crate) fn begun(code: impl Into<Box<str>>, course: C) -> Self {
        Self { code: code.into(), log: Log::new(course) }
    }

    /// The same events under other rules.
    pub(crate) fn replayed(&self, course: C) -> Result<Self> {
        let mut file = Self::begun(self.code.clone(), course);
        for entry in self.entries() {
            file.record_entry(entry.clone())?;
        }
        Ok(file)
    }

    /// Records that something happened.
    ///
    /// # Errors
    ///
    /// [`OutOfOrder`](crate::ErrorKind::OutOfOrder) for what happened before the last event;
    /// [`IllegalTransition`](crate::ErrorKind::IllegalTransition) for what cannot happen in this state;
    /// [`InvalidEvent`](crate::ErrorKind::InvalidEvent) for an event whose values make no sense there;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage). The file is then as it was.
    pub fn record(&mut self, at: impl Into<When>, event: C::Event) -> Result<State<C>> {
        self.record_entry(Entry::new(at, event))
    }

    /// Records a line with its officer and agency, or a correction of an earlier one.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record);
    /// [`InvalidCorrection`](crate::ErrorKind::InvalidCorrection).
    pub fn record_entry(&mut self, entry: Entry<C::Event>) -> Result<State<C>> {
        Ok(self.log.record(entry)?.state())
    }

    /// Its code or number in the register, as it was given.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The calendar of the body that keeps it.
    pub fn calendar(&self) -> &Calendar {
        self.course().calendar()
    }

    pub(crate) fn course(&self) -> &C {
        self.log.course()
    }

    pub(crate) fn standing(&self) -> &C::Standing {
        self.log.standing()
    }

    pub(crate) fn log(&self) -> &Log<C> {
        &self.log
    }

    /// The lines of its log, corrections included.
    pub fn entries(&self) -> &[Entry<C::Event>] {
        self.log.entries()
    }

    /// The first body that its log names, which as a rule is the one that keeps it.
    pub fn first_agency(&self) -> Option<&str> {
        self.entries().iter().find_map(Entry::at_agency)
    }

    /// The clauses that were not kept, in the order of the events.
    pub fn breaches(&self) -> &[Breach] {
        self.log.breaches()
    }

    /// Where it is.
    pub fn state(&self) -> State<C> {
        self.standing().state()
    }

    /// When its processing ended: the result ready, before it was handed over, before it was refused or
    /// stopped.
    pub fn finished(&self) -> Option<When> {
        self.standing().finished()
    }

    /// When it is due as things stand; `None` while its limit is stopped, and where no limit is known or
    /// none has begun.
    pub fn due(&self) -> Option<Moment> {
        self.standing().clock().due()
    }

    /// When it was first due: what was promised.
    pub fn original_due(&self) -> Option<Moment> {
        self.standing().clock().original()
    }

    /// How the limit in force is counted, day by day: from the last restart, without what stops gave
    /// back and what was promised, which the changes of the due date tell.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn deadline(&self) -> Result<Option<Deadline>> {
        self.standing().clock().account(self.calendar())
    }

    /// The outcome seen at `now`.
    ///
    /// What waits for the citizen is waiting, unless its due date is past all the same.
    pub fn outcome(&self, now: impl Into<When>) -> Outcome {
        let (now, precision) = (now.into(), self.course().precision());
        let overdue = self.due().is_some_and(|due| precision.is_after(now, due));
        let closing = match self.standing().closing() {
            Closing::Waiting if overdue => Closing::Open,
            closing => closing,
        };
        Outcome::judge(self.due(), closing, now, precision)
    }

    /// The spans of its life, one after another, each in one pair of hands; the last ends at `now`
    /// unless the file ended before.
    pub fn spans(&self, now: impl Into<When>) -> Vec<Span> {
        let history = self.log.history();
        let now = now.into();
        let mut spans: Vec<Span> = Vec::new();
        for (place, moved) in history.iter().enumerate() {
            let holder = moved.after.holder();
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
        self.course().follows(self.standing())
    }

    /// The codes of the events that can follow at `now` without breaking a clause, given a reason and,
    /// where one is needed, a ground.
    pub fn lawful(&self, now: impl Into<When>) -> Vec<&'static str> {
        let (course, standing, at) = (self.course(), self.standing(), now.into());
        let keeps = |event: &C::Event| {
            let next = course.step(standing, Line { entry: self.entries().len(), at, event });
            next.is_ok_and(|next| next.breaches.is_empty())
        };
        let possible = self.possible().iter().copied();
        possible
            .filter(|code| course.at_best(code, standing, at).is_some_and(|event| keeps(&event)))
            .collect()
    }
}
