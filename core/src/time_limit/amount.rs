//! Floor 3: how many units a time limit has, exactly.

use crate::error::{Failure, Result};
use std::fmt;

/// How many units a time limit has (*số ngày, số giờ*): a positive number in lowest terms.
///
/// Acts write halves and quarters (`1/2 ngày làm việc`, `0,5 ngày`), so an amount is an exact ratio
/// and never a floating-point number. Only [`TimeLimit::same_day`](super::TimeLimit::same_day) has
/// the amount zero.
///
/// # Example
///
/// ```
/// use motcua::time_limit::Amount;
///
/// let half = Amount::new(2, 4)?;
/// assert_eq!((half.numerator(), half.denominator(), half.whole()), (1, 2, None));
/// assert_eq!(half.to_string(), "1/2");
/// assert_eq!(Amount::new(5, 1)?.whole(), Some(5));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    numerator: u32,
    denominator: u32,
}

impl Amount {
    /// Nothing; only a same-day limit has it.
    pub(crate) const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// An amount from its ratio.
    ///
    /// # Errors
    ///
    /// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) when either number is zero.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self> {
        if numerator == 0 || denominator == 0 {
            let text = format!("{numerator}/{denominator}");
            return Err(Failure::InvalidTimeLimit {
                text,
                at: 0,
                expected: "an amount above zero",
            }
            .into());
        }
        Ok(Self::reduced(numerator, denominator))
    }

    /// The ratio of two numbers above zero, in lowest terms.
    pub(super) const fn reduced(numerator: u32, denominator: u32) -> Self {
        let divisor = greatest_common_divisor(numerator, denominator);
        Self { numerator: numerator / divisor, denominator: denominator / divisor }
    }

    /// The number above the line.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// The number below the line; 1 for a whole amount.
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    /// The whole number that this amount is, if it is one.
    pub const fn whole(self) -> Option<u32> {
        if self.denominator == 1 { Some(self.numerator) } else { None }
    }

    /// Whether this amount is less than the other.
    pub(super) const fn is_below(self, other: Self) -> bool {
        // Two u32 products fit into u64.
        widen(self.numerator) * widen(other.denominator)
            < widen(other.numerator) * widen(self.denominator)
    }
}

const fn greatest_common_divisor(mut larger: u32, mut smaller: u32) -> u32 {
    while smaller != 0 {
        (larger, smaller) = (smaller, larger % smaller);
    }
    if larger == 0 { 1 } else { larger }
}

const fn widen(number: u32) -> u64 {
    number as u64
}

/// `5`, `1/2`, `5/2`: the text that also stands in JSON.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.numerator)?;
        if self.denominator == 1 { Ok(()) } else { write!(f, "/{}", self.denominator) }
    }
}
