//! The rules of one kind of register: which event can follow which, and what it comes to.

use super::Breach;
use crate::date::When;
use crate::error::Result;
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
        at: When,
        event: &Self::Event,
    ) -> Result<Next<Self::Standing>>;
}

/// What an event comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Next<S> {
    /// The standing after it.
    pub standing: S,
    /// The clauses it breaks.
    pub breaches: Vec<Breach>,
}
