//! What changed between two calendars, as a list of days: a notice and what it moves.

use super::{Calendar, Day};
use crate::error::Result;
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// A day that two calendars treat differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayChange {
    /// The day in the first calendar.
    pub before: Day,
    /// The same day in the second.
    pub after: Day,
}

impl DayChange {
    /// The civil day.
    pub fn date(&self) -> NaiveDate {
        self.before.date()
    }
}

impl Calendar {
    /// The days of a span whose kind, counting or opening differs in another calendar.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan).
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::{Calendar, date};
    ///
    /// let before = Calendar::vietnam().with().known_on(date(2025, 12, 20)).build()?;
    /// let changes = before.changes_to(&Calendar::vietnam(), date(2026, 1, 1)..=date(2026, 1, 31))?;
    /// let days: Vec<_> = changes.iter().map(|change| change.date()).collect();
    /// assert_eq!(days, [date(2026, 1, 2), date(2026, 1, 10)]);
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn changes_to(
        &self,
        other: &Self,
        span: RangeInclusive<NaiveDate>,
    ) -> Result<Vec<DayChange>> {
        let differs = |before: &Day, after: &Day| {
            before.kind() != after.kind()
                || before.counts() != after.counts()
                || before.receives() != after.receives()
        };
        Ok(self
            .days(span.clone())?
            .zip(other.days(span)?)
            .filter(|(before, after)| differs(before, after))
            .map(|(before, after)| DayChange { before, after })
            .collect())
    }
}
