//! The scoring of how procedures are settled, 01/2018/TT-VPCP, Điều 13 and 15.
//!
//! Of its nine indices those that rows of dossiers tell are here: the time (index 1 and 2) and the petitions
//! in time (index 8). What asks people or looks at papers is given by the caller as points.

use super::rate::Rate;
use super::tally::Class;
use crate::ratio::Ratio;

/// Points of one index: 0, 1 or 2.
pub type Points = u8;

/// The points of a settled dossier for its time: shorter than the legal time 2, equal 1, longer 0; `None` of
/// one that is not settled or has no due date.
///
/// # Law
///
/// 01/2018/TT-VPCP, Điều 13, index 1 and 2.
pub const fn points_for_time(class: Class) -> Option<Points> {
    match class {
        Class::Early => Some(2),
        Class::OnTime => Some(1),
        Class::Late => Some(0),
        _ => None,
    }
}

/// The points of a body for petitions settled in time: all 2, nine of ten 1, fewer 0.
///
/// # Law
///
/// 01/2018/TT-VPCP, Điều 13, index 8.
pub fn points_for_petitions(in_time: Rate) -> Option<Points> {
    let ratio = in_time.ratio()?;
    Some(if ratio >= Ratio::whole(1) { 2 } else { u8::from(ratio >= Ratio::of(9, 10)) })
}

/// The value of an index: the points of the dossiers over their number, rounded to one decimal, in tenths;
/// `None` of none.
///
/// # Law
///
/// 01/2018/TT-VPCP, Điều 15.
pub fn average_score(points: u64, dossiers: u64) -> Option<i64> {
    let tenths = i64::try_from(points).ok()?.checked_mul(10)?;
    Ratio::new(tenths, i64::try_from(dossiers).ok()?).map(Ratio::rounded)
}

/// How well a body settles procedures (*xếp loại cơ quan, đơn vị*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Grade {
    /// Under 6 points (*yếu*).
    Weak,
    /// 6 to under 9 (*trung bình*).
    Average,
    /// 9 to under 12 (*khá*).
    Fair,
    /// 12 to under 15 (*tốt*).
    Good,
    /// 15 and more (*xuất sắc*).
    Excellent,
}

impl Grade {
    /// The grade of a sum of points, in tenths.
    ///
    /// # Law
    ///
    /// 01/2018/TT-VPCP, Điều 15.
    pub const fn of(tenths: i64) -> Self {
        match tenths {
            150.. => Self::Excellent,
            120.. => Self::Good,
            90.. => Self::Fair,
            60.. => Self::Average,
            _ => Self::Weak,
        }
    }

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Average => "average",
            Self::Fair => "fair",
            Self::Good => "good",
            Self::Excellent => "excellent",
        }
    }
}

/// How much of the task an officer fulfils (*mức độ hoàn thành của cán bộ*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OfficerGrade {
    /// Under 3,5 points: under 70 per cent.
    Under70,
    /// 3,5 to under 5: 70 to under 100 per cent.
    From70,
    /// 5 and more: all of it.
    Full,
}

impl OfficerGrade {
    /// The grade of a sum of points, in tenths.
    ///
    /// # Law
    ///
    /// 01/2018/TT-VPCP, Điều 15.
    pub const fn of(tenths: i64) -> Self {
        match tenths {
            50.. => Self::Full,
            35.. => Self::From70,
            _ => Self::Under70,
        }
    }

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Under70 => "under_70",
            Self::From70 => "from_70",
            Self::Full => "full",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Grade::{Average, Excellent, Fair, Good, Weak};
    use super::*;
    use crate::statistics::Population;

    #[test]
    fn thresholds_belong_to_the_grade_above() {
        let grades = [150, 149, 120, 90, 60, 59].map(Grade::of);
        assert_eq!(grades, [Excellent, Good, Good, Fair, Average, Weak]);
        assert_eq!(
            [50, 49, 35, 34].map(OfficerGrade::of).map(OfficerGrade::code),
            ["full", "from_70", "from_70", "under_70"]
        );
    }

    #[test]
    fn points_and_their_average() {
        assert_eq!(average_score(5, 3), Some(17));
        assert_eq!(average_score(5, 0), None);
        let rate = |part| Rate::new(part, 10, Population::Settled);
        assert_eq!(
            [10, 9, 8].map(|part| points_for_petitions(rate(part))),
            [Some(2), Some(1), Some(0)]
        );
        assert_eq!(points_for_time(Class::OnTime), Some(1));
        assert_eq!(points_for_time(Class::Withdrawn), None);
    }
}
