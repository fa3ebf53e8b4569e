//! Weekly rest and Saturday service.
//!
//! Five-day week of state bodies: Quyết định 188/1999/QĐ-TTg, Điều 1 (40 hours in five days, rest on
//! Saturday and Sunday). Saturday service: Quyết định 127/2007/QĐ-TTg, then 14/2010/QĐ-TTg, Điều 1;
//! neither makes the Saturday a working day of time limits.

use super::dated::{Confidence, Dated, Provision};
use crate::citation::cite;
use crate::date::date;

/// The days of weekly rest (*ngày nghỉ hằng tuần*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Week {
    /// Monday to Friday worked, Saturday and Sunday off: state bodies.
    #[default]
    MonFri,
    /// Monday to Saturday worked, Sunday off.
    MonSat,
    /// No weekly rest: a body that works all seven days.
    MonSun,
}

impl Week {
    /// Every pattern.
    pub const ALL: [Self; 3] = [Self::MonFri, Self::MonSat, Self::MonSun];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MonFri => "mon-fri",
            Self::MonSat => "mon-sat",
            Self::MonSun => "mon-sun",
        }
    }

    /// Whether a weekday, counted from Monday = 0, is a day of rest.
    pub const fn rests(self, weekday: u32) -> bool {
        match self {
            Self::MonFri => weekday >= 5,
            Self::MonSat => weekday == 6,
            Self::MonSun => false,
        }
    }
}

/// Weekly rest of state bodies.
///
/// READING: the day on which the five-day week began, usually given as 2 October 1999, was not seen
/// in any copy of the decision; no day of the coverage depends on it.
pub static WEEKLY_REST: Dated<Week> = Dated::new(
    "week.rest",
    const {
        &[Provision {
            from: date(1999, 10, 2),
            until: None,
            adopted: date(1999, 9, 17),
            value: Week::MonFri,
            source: cite("Quyết định", "188/1999/QĐ-TTg").article(1),
            confidence: Confidence::Read,
        }]
    },
);

/// Who decides on Saturday service (*làm việc ngày thứ bảy để tiếp nhận, giải quyết thủ tục*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceRule {
    /// Every Saturday for the listed domains, which ministries and localities may add to.
    ListedDomains,
    /// Ministers and provincial committees decide which procedures, bodies, areas, half or full day.
    DecidedLocally,
}

/// The decisions on Saturday service. Holidays win over service in both.
///
/// READING: the first day of the 2007 decision, 15 days after publication, is taken from its date of
/// signature because the gazette was not seen. Whether the 2010 decision is still in force was not
/// confirmed; no act that ends it was found.
pub static SATURDAY_SERVICE: Dated<ServiceRule> = Dated::new(
    "service.saturday",
    const {
        &[
            Provision {
                from: date(2007, 8, 1),
                until: Some(date(2010, 3, 31)),
                adopted: date(2007, 8, 1),
                value: ServiceRule::ListedDomains,
                source: cite("Quyết định", "127/2007/QĐ-TTg").article(1),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2010, 4, 1),
                until: None,
                adopted: date(2010, 2, 12),
                value: ServiceRule::DecidedLocally,
                source: cite("Quyết định", "14/2010/QĐ-TTg").article(1),
                confidence: Confidence::Restated,
            },
        ]
    },
);
