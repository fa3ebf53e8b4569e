//! A figure that is known to some precision: an exact one, or the span within which a rounded one lies.

use super::figure::Figure;
use super::invalid;
use crate::error::Result;

/// The span in which a published figure lies, both ends included; an exact figure is its own span.
///
/// `10,18 ngàn` is 10.175 to 10.185: what was printed in thousands proves nothing about single dossiers.
///
/// # Example
///
/// ```
/// use motcua::audit::{Figure, Span};
///
/// let settled = Span::new(Figure::whole(8975), Figure::whole(8985))?;
/// assert_eq!(settled.to_string(), "8.975–8.985");
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    low: Figure,
    high: Figure,
}

impl Span {
    /// A span from its ends.
    ///
    /// # Errors
    ///
    /// [`InvalidClaim`](crate::ErrorKind::InvalidClaim) when it is reversed or goes below zero.
    pub fn new(low: Figure, high: Figure) -> Result<Self> {
        if Figure::ZERO <= low && low <= high {
            Ok(Self { low, high })
        } else {
            Err(invalid(&format!("{low}–{high}"), "a span from zero or more, not reversed"))
        }
    }

    /// A figure that is exact.
    pub const fn exact(figure: Figure) -> Self {
        Self { low: figure, high: figure }
    }

    /// As [`new`](Self::new), for ends that were put in order.
    pub(super) const fn between(low: Figure, high: Figure) -> Self {
        Self { low, high }
    }

    /// The least that it can be.
    pub const fn low(self) -> Figure {
        self.low
    }

    /// The most that it can be.
    pub const fn high(self) -> Figure {
        self.high
    }

    /// The figure itself, where it is exact.
    pub fn as_exact(self) -> Option<Figure> {
        (self.low == self.high).then_some(self.low)
    }

    pub(super) const fn plus(self, other: Self) -> Self {
        Self { low: self.low.plus(other.low), high: self.high.plus(other.high) }
    }

    /// How far this lies above the other (below: negative); zero where they share a value.
    pub(super) fn gap(self, other: Self) -> Figure {
        if self.low > other.high {
            self.low.minus(other.high)
        } else if self.high < other.low {
            self.high.minus(other.low)
        } else {
            Figure::ZERO
        }
    }
}

impl From<Figure> for Span {
    fn from(figure: Figure) -> Self {
        Self::exact(figure)
    }
}

impl From<i64> for Span {
    fn from(number: i64) -> Self {
        Self::exact(Figure::whole(number))
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.as_exact() {
            Some(figure) => figure.fmt(f),
            None => write!(f, "{}–{}", self.low, self.high),
        }
    }
}
