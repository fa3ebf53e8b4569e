//! Times that were not, or not alike, observed: a comparison across them is broken, and says so.

use super::Period;
use chrono::NaiveDate;

/// What makes figures on its two sides differ for another reason than the work itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GapKind {
    /// Nothing, or not everything, was recorded (*gián đoạn số liệu*).
    Missing,
    /// Another software, form or way of counting from then on (*thay đổi phần mềm, cách tính*).
    Changed,
}

impl GapKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Missing, Self::Changed];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
        }
    }
}

/// A gap in what was observed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    /// What it is.
    pub kind: GapKind,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day; the same as the first for what changed from one day on.
    pub through: NaiveDate,
    /// Why, in the words that stand beside the figure.
    pub reason: Box<str>,
}

/// The gaps that break a comparison of two periods, in their order (*so sánh không liền mạch*).
///
/// Where something is missing in either period the two were not observed for the same time; where the way of
/// counting changed after the first day of the earlier and by the last day of the later period, they were not
/// counted alike. A change on the very first day of the earlier period holds for both.
///
/// # Example
///
/// ```
/// use motcua::date;
/// use motcua::statistics::{Gap, GapKind, Period, PeriodKind, breaks};
///
/// let change = Gap {
///     kind: GapKind::Changed,
///     from: date(2020, 3, 1),
///     through: date(2020, 3, 1),
///     reason: "phần mềm mới".into(),
/// };
/// let half = |year| Period::calendar(PeriodKind::Half, year, 1);
/// assert_eq!(breaks(&[change.clone()], half(2019)?, half(2020)?), [&change]);
/// assert!(breaks(&[change], half(2021)?, half(2022)?).is_empty());
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn breaks(gaps: &[Gap], one: Period, other: Period) -> Vec<&Gap> {
    let (earlier, later) = if one.from() <= other.from() { (one, other) } else { (other, one) };
    let touches =
        |gap: &Gap, period: Period| gap.from <= period.through() && gap.through >= period.from();
    let broken = |gap: &&Gap| match gap.kind {
        GapKind::Missing => touches(gap, earlier) || touches(gap, later),
        GapKind::Changed => {
            gap.through > earlier.from() && gap.from <= later.through().max(earlier.through())
        }
    };
    let mut found: Vec<_> = gaps.iter().filter(broken).collect();
    found.sort_by_key(|gap| (gap.from, gap.through));
    found
}
