//! One line of a log: what happened, when, and who did it.

use crate::date::When;

/// What a line of a log says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act<E> {
    /// Something happened.
    Happened(E),
    /// An earlier line was wrong (*đính chính*). The line itself stays; what it stands for changes.
    Corrected {
        /// The number of the line, from 0.
        entry: usize,
        /// When it really happened; `None`: when the line says.
        happened: Option<When>,
        /// What really happened; `None`: nothing, the line was entered by mistake.
        event: Option<E>,
    },
}

/// One line of a log (*một dòng nhật ký*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<E> {
    at: When,
    act: Act<E>,
    by: Option<Box<str>>,
    agency: Option<Box<str>>,
}

impl<E> Entry<E> {
    /// An event and when it happened.
    pub fn new(at: impl Into<When>, event: E) -> Self {
        Self { at: at.into(), act: Act::Happened(event), by: None, agency: None }
    }

    /// A correction of line `entry`, made at `at`: what really happened, or `None` for nothing.
    pub fn correction(at: impl Into<When>, entry: usize, event: Option<E>) -> Self {
        let act = Act::Corrected { entry, happened: None, event };
        Self { at: at.into(), act, by: None, agency: None }
    }

    /// For a correction: when it really happened.
    pub fn happened(mut self, when: impl Into<When>) -> Self {
        if let Act::Corrected { happened, .. } = &mut self.act {
            *happened = Some(when.into());
        }
        self
    }

    /// With the officer who did it.
    pub fn by(mut self, officer: impl Into<Box<str>>) -> Self {
        self.by = Some(officer.into());
        self
    }

    /// With the agency that did it.
    pub fn agency(mut self, agency: impl Into<Box<str>>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// When it was recorded as happening.
    pub const fn at(&self) -> When {
        self.at
    }

    /// What it says.
    pub const fn act(&self) -> &Act<E> {
        &self.act
    }

    /// The officer, if known.
    pub fn officer(&self) -> Option<&str> {
        self.by.as_deref()
    }

    /// The agency, if known.
    pub fn at_agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }
}
