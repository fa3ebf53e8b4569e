//! A rate with its two integers and the name of what it is a share of.

use crate::ratio::Ratio;
use std::fmt;

/// What a rate is a share of (*mẫu số*).
///
/// At least five are in use, and the same year gives another rate by each; a rate without its name says
/// nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Population {
    /// On time of all dossiers received, carried over ones among them (61/2018/NĐ-CP, Điều 30 khoản 2).
    Received,
    /// On time of the settled ones, as most reports do.
    Settled,
    /// On time of those that were due: settled, and in progress past due.
    Due,
    /// On time of those that ended in whatever way.
    Completed,
    /// On time or within time of those that have a due date (index 766, component 2.1).
    Processed,
    /// All that is not late of what was to be processed.
    ToProcess,
}

impl Population {
    /// Every population.
    pub const ALL: [Self; 6] = [
        Self::Received,
        Self::Settled,
        Self::Due,
        Self::Completed,
        Self::Processed,
        Self::ToProcess,
    ];

    /// The stable name used outside Rust, such as `settled`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Settled => "settled",
            Self::Due => "due",
            Self::Completed => "completed",
            Self::Processed => "processed",
            Self::ToProcess => "to_process",
        }
    }
}

/// A rate (*tỷ lệ*): two integers, and what they count.
///
/// # Example
///
/// ```
/// use motcua::statistics::{Population, Rate};
///
/// let rate = Rate::new(2_999, 3_000, Population::Settled);
/// assert_eq!(rate.percent(1).as_deref(), Some("99,9%"));
/// assert_eq!(rate.to_string(), "2999/3000 (settled)");
/// assert_eq!(Rate::new(0, 0, Population::Settled).percent(1), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rate {
    part: u64,
    whole: u64,
    of: Population,
}

impl Rate {
    /// The rate of a part of a whole.
    pub const fn new(part: u64, whole: u64, of: Population) -> Self {
        Self { part, whole, of }
    }

    /// What is above the line.
    pub const fn numerator(self) -> u64 {
        self.part
    }

    /// What is below it.
    pub const fn denominator(self) -> u64 {
        self.whole
    }

    /// What it is a share of.
    pub const fn of(self) -> Population {
        self.of
    }

    /// The exact ratio; `None` of nothing over nothing, which is no figure.
    pub fn ratio(self) -> Option<Ratio> {
        Ratio::new(i64::try_from(self.part).ok()?, i64::try_from(self.whole).ok()?)
    }

    /// In per cent with so many decimals, half up, with a Vietnamese comma; below one it never prints
    /// 100. `None` of nothing over nothing.
    pub fn percent(self, decimals: u32) -> Option<String> {
        self.ratio().map(|ratio| ratio.percent(decimals))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{} ({})", self.part, self.whole, self.of.code())
    }
}
