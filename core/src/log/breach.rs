//! What happened although the law does not allow it.

use crate::citation::Citation;
use crate::step::Value;
use crate::text::Language;
use chrono::NaiveDate;

/// A clause that was not kept (*vi phạm*): found, not prevented, because the log tells what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    code: &'static str,
    on: NaiveDate,
    source: Option<Citation>,
    parameters: Vec<(&'static str, Value)>,
    entry: usize,
}

impl Breach {
    /// A breach found on a day, against a clause.
    pub(crate) fn new(
        code: &'static str,
        on: NaiveDate,
        source: Option<Citation>,
        entry: usize,
    ) -> Self {
        Self { code, on, source, parameters: Vec::new(), entry }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }

    /// The stable code, such as `second_new_date`.
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The day on which it happened.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// The clause that was not kept, where one was found.
    pub const fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }

    /// The values by name: what was allowed, what happened.
    pub fn parameters(&self) -> &[(&'static str, Value)] {
        &self.parameters
    }

    /// The number of the line of the log, from 0.
    pub const fn entry(&self) -> usize {
        self.entry
    }
}

/// A kind of breach (*loại vi phạm*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreachKind {
    /// The stable code, such as `second_new_date`.
    pub code: &'static str,
    vietnamese: &'static str,
    english: &'static str,
}

impl BreachKind {
    /// Found in more than one register.
    pub(crate) const SUSPENSION_WITHOUT_GROUND: Self = Self::new(
        "suspension_without_ground",
        "Tạm dừng thời hạn không có căn cứ",
        "The limit was suspended without a ground",
    );

    /// Found in more than one register.
    pub(crate) const EXTENSION_WITHOUT_GROUND: Self = Self::new(
        "extension_without_ground",
        "Gia hạn không có căn cứ",
        "The limit was extended without a ground",
    );

    pub(crate) const fn new(
        code: &'static str,
        vietnamese: &'static str,
        english: &'static str,
    ) -> Self {
        Self { code, vietnamese, english }
    }

    /// What was not kept, in words.
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Vietnamese => self.vietnamese,
            Language::English => self.english,
        }
    }
}
