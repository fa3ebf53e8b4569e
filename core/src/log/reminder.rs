//! One reminder, whatever the register: what it is about, of which file, how far from its day.

use super::{Nearness, by_urgency};
use crate::citation::Citation;
use crate::date::When;

/// What reminders of a register can be about, most urgent first.
pub trait Urge: Copy + Ord {
    /// The stable name used outside Rust, such as `due_soon`.
    fn code(self) -> &'static str;
}

/// One reminder (*nhắc việc*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder<U> {
    urgency: U,
    file: Box<str>,
    due: When,
    by: u32,
    source: Option<Citation>,
}

impl<U: Urge> Reminder<U> {
    pub(crate) fn new(urgency: U, file: &str, due: When, by: u32) -> Self {
        Self { urgency, file: file.into(), due, by, source: None }
    }

    pub(crate) fn under(mut self, source: Citation) -> Self {
        self.source = Some(source);
        self
    }

    /// What it is about.
    pub const fn urgency(&self) -> U {
        self.urgency
    }

    /// The stable name of what it is about.
    pub fn code(&self) -> &'static str {
        self.urgency.code()
    }

    /// The code of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The day or moment it is about: the due moment of a result, the last day of something else.
    pub const fn due(&self) -> When {
        self.due
    }

    /// The working days of the calendar of the file between now and that day: those left, or those by
    /// which it is past.
    pub const fn by(&self) -> u32 {
        self.by
    }

    /// The clause behind it, where there is one beside the due date.
    pub const fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }

    /// By urgency, then by due date, then by code.
    pub(crate) fn sort(reminders: &mut [Self]) {
        by_urgency(reminders, |one| (one.urgency, one.due, &one.file));
    }
}

impl Nearness {
    /// What a reminder calls it.
    pub(crate) fn as_one_of<U>(self, overdue: U, today: U, soon: U) -> U {
        match self {
            Self::Overdue => overdue,
            Self::Today => today,
            Self::Soon => soon,
        }
    }
}
