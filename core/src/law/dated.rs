//! A legal parameter and its history: rows of dates in force, value, source and confidence.
//!
//! A table whose rows overlap, leave a gap or stand out of order does not compile.

use crate::citation::Citation;
use crate::error::{Failure, Result};
use chrono::NaiveDate;

/// How far the text of a provision was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Confidence {
    /// The words of the text were read.
    Read,
    /// Another act, the press or a question-and-answer page restates it.
    Restated,
    /// Neither was found; kept because everybody works by it.
    Unconfirmed,
}

impl Confidence {
    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Restated => "restated",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

/// One row of a legal parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision<T> {
    /// The first day in force.
    pub from: NaiveDate,
    /// The last day in force; `None` while it is.
    pub until: Option<NaiveDate>,
    /// The day on which the act was adopted, from which it was known.
    pub adopted: NaiveDate,
    /// What it provides.
    pub value: T,
    /// Where it says so.
    pub source: Citation,
    /// How far the text was seen.
    pub confidence: Confidence,
}

/// A legal parameter over time (*quy định theo thời gian*).
///
/// # Example
///
/// ```
/// use motcua::{date, law};
///
/// let rule = law::TET.on(date(2012, 1, 23))?;
/// assert_eq!(rule.value.days(), 4);
/// assert_eq!(law::TET.on(date(2026, 2, 17))?.value.days(), 5);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Debug)]
pub struct Dated<T: 'static> {
    key: &'static str,
    rows: &'static [Provision<T>],
}

impl<T> Dated<T> {
    /// A parameter from its rows, oldest first.
    ///
    /// # Panics
    ///
    /// At compile time, when a row does not begin on the day after the one before it ends.
    #[expect(
        clippy::panic,
        clippy::indexing_slicing,
        reason = "evaluated while compiling: a wrong table is a compile error"
    )]
    pub const fn new(key: &'static str, rows: &'static [Provision<T>]) -> Self {
        assert!(!rows.is_empty(), "a parameter needs a row");
        let mut i = 1;
        while i < rows.len() {
            match rows[i - 1].until {
                Some(until) => {
                    let gap = rows[i].from.signed_duration_since(until).num_days();
                    assert!(gap == 1, "rows overlap or leave a gap");
                }
                None => panic!("only the last row may be open"),
            }
            i += 1;
        }
        Self { key, rows }
    }

    /// The name of the parameter, such as `holiday.tet`.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// Every row, oldest first.
    pub const fn history(&self) -> &'static [Provision<T>] {
        self.rows
    }

    /// The row in force on a day.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) before the first row or after the last: never
    /// a default.
    pub fn on(&self, day: NaiveDate) -> Result<&'static Provision<T>> {
        self.in_force(day, NaiveDate::MAX)
            .ok_or_else(|| Failure::NoneInForce { key: self.key, when: day }.into())
    }

    /// The row in force on a day for somebody who knows only the acts adopted by `known_on`: an act
    /// that nobody had heard of yet leaves the row before it in force.
    pub(crate) fn in_force(
        &self,
        day: NaiveDate,
        known_on: NaiveDate,
    ) -> Option<&'static Provision<T>> {
        let known = |row: &&Provision<T>| row.from <= day && row.adopted <= known_on;
        let row = self.rows.iter().rfind(known)?;
        let ended = row.until.is_some_and(|until| until < day);
        let replaced = self.rows.iter().any(|other| other.from > row.from && other.from <= day);
        (!ended || replaced).then_some(row)
    }
}
