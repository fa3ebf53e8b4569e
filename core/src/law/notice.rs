//! A yearly notice: who decided what about which days, and when that was known.
//!
//! A notice holds only what it decides: how the days of Tết are divided, which day adjoins National
//! Day, which days are swapped. Everything else is derived from the law. The earliest paper of an
//! occasion decides from when it was known; the first numbered one is cited.

use crate::citation::Citation;
use chrono::NaiveDate;

/// What a notice is about (*dịp*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Occasion {
    /// Tết Dương lịch.
    NewYear,
    /// Tết Nguyên đán.
    Tet,
    /// Giỗ Tổ Hùng Vương.
    HungKings,
    /// Ngày Chiến thắng and Quốc tế Lao động.
    Reunification,
    /// Quốc khánh.
    NationalDay,
}

/// When a paper was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issued {
    /// The date that the paper bears.
    On(NaiveDate),
    /// The paper or its date was not found; it was reported, or is cited, on or before that day.
    Reported(NaiveDate),
}

impl Issued {
    /// The day from which it counts as known.
    pub const fn day(self) -> NaiveDate {
        match self {
            Self::On(day) | Self::Reported(day) => day,
        }
    }
}

/// A paper that decides or confirms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The paper; its number is empty where it was not found.
    pub citation: Citation,
    /// When it was known.
    pub issued: Issued,
}

impl Paper {
    /// Whether the paper is known by its number.
    pub fn is_numbered(&self) -> bool {
        !self.citation.number().is_empty()
    }
}

/// One thing that a notice decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Decision {
    /// The days of Tết: how many before and from mùng 1.
    Tet {
        /// Days before mùng 1.
        before: u8,
        /// Days from mùng 1 on.
        from_first: u8,
    },
    /// The second National Day.
    Adjacent(NaiveDate),
    /// A working day off, made up on a day of rest (*hoán đổi ngày làm việc*).
    Swap {
        /// The day off.
        off: NaiveDate,
        /// The day worked for it.
        work: NaiveDate,
    },
}

/// The papers of one occasion of one year and what they decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The year of the occasion; 31 December before a New Year belongs to the year after it.
    pub year: i32,
    /// The occasion.
    pub occasion: Occasion,
    /// The papers, earliest first.
    pub papers: &'static [Paper],
    /// What they decide; empty where they only confirm that the law is followed.
    pub decides: &'static [Decision],
}

impl Notice {
    /// The paper that decides: the earliest one.
    pub fn first_paper(&self) -> Option<&'static Paper> {
        self.papers.first()
    }
}
