//! How a moment is written in a cell: every system in its own way.

use crate::date::{Civil, Iso, When, day_number};
use crate::random::SplitMix64;

/// The ways of writing a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Civil,
    Iso,
    Compact,
    Serial,
}

impl Style {
    pub(super) fn any(numbers: &mut SplitMix64) -> Self {
        match numbers.below(8) {
            0 => Self::Iso,
            1 => Self::Compact,
            2 => Self::Serial,
            _ => Self::Civil,
        }
    }

    /// The cell of a date; an empty one for none.
    pub(super) fn cell(self, at: Option<When>) -> String {
        let Some(at) = at else { return String::new() };
        let day = at.date();
        let seconds = at.moment().map_or(0, |moment| moment.hour().seconds());
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        match self {
            Self::Civil => format!("{} {hour:02}:{minute:02}:{second:02}", Civil(day)),
            Self::Iso => format!("{} {hour:02}:{minute:02}:{second:02}", Iso(day)),
            Self::Compact => {
                let day = crate::date::text(day).replace('-', "");
                format!("{day}{hour:02}{minute:02}{second:02}")
            }
            Self::Serial => {
                // A spreadsheet counts from the day before 1900, and one day that never was.
                let days = i64::from(day_number(day)) + 25_569;
                let fraction = (u64::from(seconds) * 10_000_000_000 + 43_200) / 86_400;
                if fraction == 0 { days.to_string() } else { format!("{days}.{fraction:010}") }
            }
        }
    }
}
