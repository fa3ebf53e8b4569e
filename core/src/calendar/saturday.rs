//! Saturday service (*làm việc ngày thứ bảy*): the desk is open, the limits stand still.

use crate::date::{Hour, date};
use chrono::NaiveDate;

/// Which part of the Saturday the desk is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HalfDay {
    /// Sessions before noon.
    Morning,
    /// Sessions after noon.
    Afternoon,
    /// The whole day.
    Full,
}

impl HalfDay {
    /// Every part.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Full];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Full => "full",
        }
    }

    /// The hours between which the desk may be open.
    pub(crate) const fn bounds(self) -> (Hour, Hour) {
        match self {
            Self::Morning => (Hour::ZERO, Hour::new(12, 0)),
            Self::Afternoon => (Hour::new(12, 0), Hour::MIDNIGHT),
            Self::Full => (Hour::ZERO, Hour::MIDNIGHT),
        }
    }
}

/// Service on Saturdays, in a period and for some domains or all (*phục vụ sáng thứ bảy*).
///
/// # Law
///
/// Quyết định 14/2010/QĐ-TTg, Điều 1 (before: 127/2007/QĐ-TTg, Điều 1): ministers and provincial
/// committees decide which procedures and bodies; holidays win. Neither turns the Saturday into a
/// working day of time limits, so it counts only where [`counting`](Self::counting) says that the
/// body's own rule makes it one.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, DayKind, HalfDay, SaturdayService, date};
///
/// let ward = Calendar::vietnam().with().saturday(SaturdayService::new(HalfDay::Morning)).build()?;
/// let saturday = ward.day(date(2024, 5, 11))?;
/// assert_eq!(saturday.kind(), DayKind::SaturdayService);
/// assert!(saturday.receives() && !saturday.counts());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SaturdayService {
    pub(super) part: HalfDay,
    pub(super) from: NaiveDate,
    pub(super) until: NaiveDate,
    pub(super) domains: Vec<String>,
    pub(super) counts: bool,
}

impl SaturdayService {
    /// Service on every Saturday, for every domain, not counted.
    pub fn new(part: HalfDay) -> Self {
        Self {
            part,
            from: date(2000, 1, 1),
            until: date(2100, 12, 31),
            domains: Vec::new(),
            counts: false,
        }
    }

    /// Only from that day on.
    pub fn from(mut self, day: NaiveDate) -> Self {
        self.from = day;
        self
    }

    /// Only up to and with that day.
    pub fn until(mut self, day: NaiveDate) -> Self {
        self.until = day;
        self
    }

    /// Only for procedures of these domains (*lĩnh vực*). The desk is then open in the calendar of a
    /// domain ([`CalendarBuilder::domain`](super::CalendarBuilder::domain)), not in the general one.
    pub fn domains(mut self, domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domains = domains.into_iter().map(Into::into).collect();
        self
    }

    /// By the body's own rule the Saturday is a working day of time limits too.
    pub fn counting(mut self) -> Self {
        self.counts = true;
        self
    }

    /// Which part of the Saturday the desk is open.
    pub fn part(&self) -> HalfDay {
        self.part
    }

    /// The first day of the service.
    pub fn first_day(&self) -> NaiveDate {
        self.from
    }

    /// The last day of the service.
    pub fn last_day(&self) -> NaiveDate {
        self.until
    }

    /// The domains served; empty for all.
    pub fn served_domains(&self) -> &[String] {
        &self.domains
    }

    /// Whether the body's own rule makes the Saturday a working day.
    pub fn is_counting(&self) -> bool {
        self.counts
    }

    /// Whether the service is for a procedure of that domain.
    pub(super) fn serves(&self, domain: Option<&str>) -> bool {
        self.domains.is_empty()
            || domain.is_some_and(|domain| {
                let domain = crate::text::fold(domain);
                self.domains.iter().any(|served| crate::text::fold(served) == domain)
            })
    }

    pub(super) fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}
