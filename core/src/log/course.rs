//! The rules of one kind of register: which event can follow which, and what it comes to.

use super::{Breach, Closing, DueClock, Holder, Precision};
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::When;
use crate::error::{Error, Failure, Result};
use std::fmt::Debug;

/// Something that can happen in a register.
pub trait Occurrence: Clone + Debug + PartialEq {
    /// The stable code of its kind, such as `supplement_requested`.
    fn code(&self) -> &'static str;
}

/// What the events of a file come to. It has a constant size, so that an event costs the same at the end
/// of a long log as at its beginning.
pub trait Standing: Copy + Debug + PartialEq {
    /// Where a file can be.
    type State: Copy + Debug + PartialEq;

    /// Where it is.
    fn state(&self) -> Self::State;

    /// The stable name of where it is, such as `awaiting_supplement`.
    fn state_code(&self) -> &'static str;

    /// In whose hands it is.
    fn holder(&self) -> Holder;

    /// How it was closed, if it was.
    fn closing(&self) -> Closing;

    /// When its processing ended, whatever the end.
    fn finished(&self) -> Option<When>;

    /// Its due date.
    fn clock(&self) -> &DueClock;
}

/// The rules of a register.
pub trait Course {
    /// What can happen.
    type Event: Occurrence;
    /// What the events so far come to.
    type Standing: Standing;

    /// The calendar of the body that keeps the file.
    fn calendar(&self) -> &Calendar;

    /// How finely a finish is compared with the due moment.
    fn precision(&self) -> Precision;

    /// The standing before anything happened.
    fn begin(&self) -> Self::Standing;

    /// The codes of the events that can follow, lawful or not.
    fn follows(&self, standing: &Self::Standing) -> &'static [&'static str];

    /// The event of a code with everything that could be asked of it: reason, ground. For asking what is
    /// lawful; `None` for a code that is none.
    fn at_best(&self, code: &str, standing: &Self::Standing, now: When) -> Option<Self::Event>;

    /// What an event that can follow makes of a standing, on a day of the calendar's coverage.
    ///
    /// # Errors
    ///
    /// For the impossible; the log then stays as it was. The unlawful that did happen is no error:
    /// it comes back as breaches.
    fn next(
        &self,
        standing: &Self::Standing,
        line: Line<'_, Self::Event>,
    ) -> Result<Next<Self::Standing>>;

    /// As [`next`](Self::next), for any event: what cannot follow is refused first.
    ///
    /// # Errors
    ///
    /// [`IllegalTransition`](crate::ErrorKind::IllegalTransition) for what cannot follow;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage); as [`next`](Self::next).
    fn step(
        &self,
        standing: &Self::Standing,
        line: Line<'_, Self::Event>,
    ) -> Result<Next<Self::Standing>> {
        let follows = self.follows(standing);
        if !follows.contains(&line.event.code()) {
            let expected = if follows.is_empty() {
                "no event after the end".to_owned()
            } else {
                format!("one of {}", follows.join(", "))
            };
            return Err(line.illegal(standing.state_code(), &expected));
        }
        // Asked first, so that a day outside the coverage is said to be one.
        self.calendar().is_working(line.at.date())?;
        self.next(standing, line)
    }
}

/// An event in its place.
#[derive(Debug)]
pub struct Line<'e, E> {
    /// The number of its line in the log, from 0.
    pub entry: usize,
    /// When it happened.
    pub at: When,
    /// What happened.
    pub event: &'e E,
}

impl<E: Occurrence> Line<'_, E> {
    /// The refusal of an event that cannot follow.
    pub(crate) fn illegal(&self, state: &str, expected: &str) -> Error {
        Failure::IllegalTransition {
            entry: self.entry,
            state: state.to_owned(),
            event: self.event.code().to_owned(),
            expected: expected.to_owned(),
        }
        .into()
    }

    /// The refusal of an event whose values make no sense where it stands.
    pub(crate) fn wrong(&self, value: &str, expected: &str) -> Error {
        Failure::InvalidEvent {
            entry: self.entry,
            event: self.event.code().to_owned(),
            value: value.to_owned(),
            expected: expected.to_owned(),
        }
        .into()
    }

    /// A breach found on its day.
    pub(crate) fn breach(&self, code: &'static str, source: Option<Citation>) -> Breach {
        Breach::new(code, self.at.date(), source, self.entry)
    }
}

impl<E> Clone for Line<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Line<'_, E> {}

/// What an event comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Next<S> {
    /// The standing after it.
    pub standing: S,
    /// The clauses it breaks.
    pub breaches: Vec<Breach>,
}
