//! What a body changes in the national calendar, and the builder that makes the changed copy.

use super::hours::OfficeHours;
use super::saturday::SaturdayService;
use super::{Calendar, Week};
use crate::citation::Citation;
use crate::error::Result;
use chrono::NaiveDate;

/// What the calendar starts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// The official days off of Vietnam.
    #[default]
    Vietnam,
    /// Weekly rest only, no holidays.
    WeekendsOnly,
}

impl Base {
    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vietnam => "vietnam",
            Self::WeekendsOnly => "weekends_only",
        }
    }
}

/// A working day off that is made up on a day of rest (*hoán đổi ngày làm việc*).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Swap {
    /// The working day that becomes free.
    pub off: NaiveDate,
    /// The day of rest that is worked.
    pub work: NaiveDate,
    /// The paper that says so.
    pub source: Citation,
}

/// One day that a body opens or closes by itself, and the paper that says so.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OwnDay {
    /// The day.
    pub date: NaiveDate,
    /// The paper that says so.
    pub source: Citation,
}

/// A yearly notice loaded at run time (*thông báo lịch nghỉ*): only what it decides.
///
/// Years to come need no new release: load the notice when it is issued. What it decides must not
/// contradict a notice known already.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct YearNotice {
    /// The year of the occasions.
    pub year: i32,
    /// The paper.
    pub document: Citation,
    /// The day it was issued.
    pub issued: NaiveDate,
    /// Days of Tết before mùng 1 and from it on.
    pub tet: Option<(u8, u8)>,
    /// The second National Day.
    pub national_day: Option<NaiveDate>,
    /// Swapped days: off, worked.
    pub swaps: Vec<(NaiveDate, NaiveDate)>,
    /// Further days off.
    pub closures: Vec<NaiveDate>,
}

/// All that makes a calendar differ from the national one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Changes {
    pub(crate) base: Base,
    pub(crate) week: Week,
    pub(crate) known_on: Option<NaiveDate>,
    pub(crate) notices: Vec<YearNotice>,
    pub(crate) swaps: Vec<Swap>,
    pub(crate) closures: Vec<OwnDay>,
    pub(crate) makeup: Vec<OwnDay>,
    pub(crate) hours: OfficeHours,
    pub(crate) saturday: Vec<SaturdayService>,
    pub(crate) domain: Option<String>,
}

impl Changes {
    /// The day on which the calendar is asked what was known, if it is.
    pub fn known_on(&self) -> Option<NaiveDate> {
        self.known_on
    }

    /// Whether the desk is open on any Saturday of rest.
    pub(crate) fn has_service(&self) -> bool {
        !self.saturday.is_empty()
    }
}

/// A changed copy of a calendar in the making; [`build`](Self::build) checks it.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, calendar::Swap, Citation, date};
///
/// let calendar = Calendar::vietnam()
///     .with()
///     .swap(Swap {
///         off: date(2028, 5, 4),
///         work: date(2028, 5, 6),
///         source: Citation::named("Thông báo", "15/TB-UBND"),
///     })
///     .closure(date(2028, 3, 15), Citation::named("Thông báo", "7/TB-UBND"))
///     .build()?;
/// assert!(calendar.is_working(date(2028, 5, 6))?);
/// assert!(!calendar.is_working(date(2028, 3, 15))?);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct CalendarBuilder {
    changes: Changes,
}

impl CalendarBuilder {
    pub(crate) fn new(changes: Changes) -> Self {
        Self { changes }
    }

    /// Starts from the national days off or from weekends only.
    pub fn base(mut self, base: Base) -> Self {
        self.changes.base = base;
        self
    }

    /// Another weekly rest. Notices, swaps and the yearly choice of the days of Tết bind state
    /// bodies that rest on Saturday and Sunday; for another rest only the law's holidays and their
    /// compensation are taken.
    pub fn week(mut self, week: Week) -> Self {
        self.changes.week = week;
        self
    }

    /// The calendar as it was known on that day: papers issued later are unknown, the days that they
    /// decide are projected; an act is known from its adoption. Later than the data: all is known.
    pub fn known_on(mut self, day: NaiveDate) -> Self {
        self.changes.known_on = Some(day);
        self
    }

    /// A notice of a year to come.
    pub fn notice(mut self, notice: YearNotice) -> Self {
        self.changes.notices.push(notice);
        self
    }

    /// A swap of the body's own.
    pub fn swap(mut self, swap: Swap) -> Self {
        self.changes.swaps.push(swap);
        self
    }

    /// A day on which the body is closed. Closing a day that is closed already changes nothing.
    pub fn closure(mut self, date: NaiveDate, source: impl Into<Citation>) -> Self {
        self.changes.closures.push(OwnDay { date, source: source.into() });
        self
    }

    /// A day of rest that the body works.
    pub fn makeup(mut self, date: NaiveDate, source: impl Into<Citation>) -> Self {
        self.changes.makeup.push(OwnDay { date, source: source.into() });
        self
    }

    /// Other office hours.
    pub fn hours(mut self, hours: OfficeHours) -> Self {
        self.changes.hours = hours;
        self
    }

    /// Saturday service; may be given several times, for periods and domains.
    pub fn saturday(mut self, service: SaturdayService) -> Self {
        self.changes.saturday.push(service);
        self
    }

    /// The calendar as it is for procedures of one domain (*lĩnh vực*).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.changes.domain = Some(domain.into());
        self
    }

    /// The changed calendar.
    ///
    /// # Errors
    ///
    /// [`ConflictingDay`](crate::ErrorKind::ConflictingDay) when two sources decide differently about
    /// a day; [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`InvalidCalendar`](crate::ErrorKind::InvalidCalendar) and
    /// [`InvalidNotice`](crate::ErrorKind::InvalidNotice) for changes that make no sense.
    pub fn build(self) -> Result<Calendar> {
        Calendar::build(self.changes)
    }
}
