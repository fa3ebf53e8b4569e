//! The rules of one kind of register: which event can follow which, and what it comes to.

use super::Breach;
use crate::citation::Citation;
use crate::date::When;
use crate::error::{Error, Failure, Result};
use std::fmt::Debug;

/// Something that can happen in a register.
pub trait Occurrence: Clone + Debug + PartialEq {
    /// The stable code of its kind, such as `supplement_requested`.
    fn code(&self) -> &'static str;
}

/// The rules of a register.
///
/// The standing is what the events so far come to. It has a constant size, so that an event costs the
/// same at the end of a long log as at its beginning.
pub trait Course {
    /// What can happen.
    type Event: Occurrence;
    /// What the events so far come to.
    type Standing: Copy + Debug + PartialEq;

    /// The standing before anything happened.
    fn begin(&self) -> Self::Standing;

    /// What an event makes of a standing.
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
