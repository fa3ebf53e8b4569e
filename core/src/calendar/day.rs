//! One day and what it is: two separate questions, whether a time limit uses it up and whether the
//! desk is open, and the grounds of the answer.

use crate::citation::{Citation, Source};
use crate::date::{Civil, Iso};
use crate::law::{Holiday, Standing};
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// What kind of day it is (*loại ngày*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DayKind {
    /// Ngày làm việc: an ordinary working day.
    Working,
    /// Ngày nghỉ hằng tuần: the weekly rest.
    Weekend,
    /// Thứ bảy có phục vụ: the desk is open, and yet no limit counts the day unless the body's own
    /// rule says so.
    SaturdayService,
    /// Ngày nghỉ lễ, tết; on a weekend too.
    Holiday,
    /// Ngày nghỉ bù for a holiday that fell on the weekly rest.
    Compensatory,
    /// Ngày nghỉ hoán đổi: a working day off, worked on another.
    SwappedOff,
    /// Ngày làm bù: a day of rest that is worked.
    Makeup,
    /// Ngày đóng cửa của riêng cơ quan: closed by the body's own notice.
    Closure,
}

impl DayKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Working,
        Self::Weekend,
        Self::SaturdayService,
        Self::Holiday,
        Self::Compensatory,
        Self::SwappedOff,
        Self::Makeup,
        Self::Closure,
    ];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Weekend => "weekend",
            Self::SaturdayService => "saturday_service",
            Self::Holiday => "holiday",
            Self::Compensatory => "compensatory",
            Self::SwappedOff => "swapped_off",
            Self::Makeup => "makeup",
            Self::Closure => "closure",
        }
    }
}

/// A holiday on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Occurrence {
    /// Which holiday.
    pub holiday: Holiday,
    /// The day it falls on.
    pub on: NaiveDate,
    /// For Tết: 1 is mùng 1, -1 the day before it; 0 for the other holidays.
    pub tet_day: i8,
}

impl fmt::Display for Occurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.holiday.name())?;
        match self.tet_day {
            0 => Ok(()),
            day if day > 0 => write!(f, " (mùng {day})"),
            day => write!(f, " ({} ngày trước mùng 1)", -day),
        }
    }
}

/// Why a day has its kind, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayName {
    /// A holiday.
    Holiday(Occurrence),
    /// The day off in lieu of a holiday.
    InLieuOf(Occurrence),
    /// A working day off, worked on the day named.
    WorkedOn(NaiveDate),
    /// A day of rest worked in place of the day named.
    InPlaceOf(NaiveDate),
    /// A day of rest worked by the body's own rule.
    OwnMakeup,
    /// Closed by the body's own notice.
    OwnClosure,
    /// A Saturday on which the desk is open.
    Service,
}

impl DayName {
    /// The name in English.
    pub fn english(self) -> String {
        match self {
            Self::Holiday(occurrence) => english(occurrence),
            Self::InLieuOf(occurrence) => {
                format!("in lieu of {}, {}", Iso(occurrence.on), english(occurrence))
            }
            Self::WorkedOn(day) => format!("off, worked on {} instead", Iso(day)),
            Self::InPlaceOf(day) => format!("worked in place of {}", Iso(day)),
            Self::OwnMakeup => "worked by the body's own rule".to_owned(),
            Self::OwnClosure => "closed by the body's own notice".to_owned(),
            Self::Service => "Saturday service".to_owned(),
        }
    }
}

fn english(occurrence: Occurrence) -> String {
    let name = occurrence.holiday.name_en();
    match occurrence.tet_day {
        0 => name.to_owned(),
        day if day > 0 => format!("{name} (day {day})"),
        day => format!("{name} ({} before)", -day),
    }
}

impl fmt::Display for DayName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Holiday(occurrence) => write!(f, "{occurrence}"),
            Self::InLieuOf(occurrence) => {
                write!(f, "Nghỉ bù cho {} {occurrence}", Civil(occurrence.on))
            }
            Self::WorkedOn(day) => write!(f, "Nghỉ hoán đổi, làm bù {}", Civil(*day)),
            Self::InPlaceOf(day) => write!(f, "Làm bù cho {}", Civil(*day)),
            Self::OwnMakeup => f.write_str("Làm việc theo quy định của cơ quan"),
            Self::OwnClosure => f.write_str("Đóng cửa theo thông báo của cơ quan"),
            Self::Service => f.write_str("Thứ bảy có phục vụ"),
        }
    }
}

/// A day of a calendar (*ngày*) with its grounds.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, DayKind, date};
///
/// let day = Calendar::vietnam().day(date(2024, 4, 29))?;
/// assert_eq!(day.kind(), DayKind::SwappedOff);
/// assert!(!day.counts() && !day.receives());
/// assert_eq!(day.source().to_string(), "Công văn 2450/VPCP-KGVX");
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub(super) date: NaiveDate,
    pub(super) kind: DayKind,
    pub(super) counts: bool,
    pub(super) standing: Standing,
    pub(super) name: Option<DayName>,
    pub(crate) source: Source,
}

impl Day {
    /// The civil day.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// What kind of day it is.
    pub fn kind(&self) -> DayKind {
        self.kind
    }

    /// Whether a working-day limit uses the day up.
    pub fn counts(&self) -> bool {
        self.counts
    }

    /// Whether the desk takes dossiers in and hands results out.
    pub fn receives(&self) -> bool {
        self.counts || self.kind == DayKind::SaturdayService
    }

    /// How well the answer is grounded.
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// Why the day has its kind; ordinary working days and weekends have no name.
    pub fn name(&self) -> Option<DayName> {
        self.name
    }

    /// The provision or paper behind it.
    pub fn source(&self) -> &Citation {
        &self.source
    }
}

/// The weekday of a date, counted from Monday = 0.
pub(crate) fn weekday(date: NaiveDate) -> u32 {
    date.weekday().num_days_from_monday()
}
