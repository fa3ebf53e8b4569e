//! Who receives citizens, when and where; what was changed of it.

use super::pattern::Pattern;
use crate::citation::Citation;
use crate::date::Hour;
use crate::error::{Error, Result};
use crate::law::{
    AtLeast, Dated, RECEPTION_AGENCY, RECEPTION_COMMUNE, RECEPTION_DISTRICT, RECEPTION_PROVINCE,
};
use chrono::NaiveDate;

/// Who must receive citizens by law (*người có trách nhiệm tiếp công dân*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Receiver {
    /// Chủ tịch UBND cấp tỉnh.
    ProvinceChairman,
    /// Chủ tịch UBND cấp huyện, up to 30/06/2025.
    DistrictChairman,
    /// Chủ tịch UBND cấp xã.
    CommuneChairman,
    /// Người đứng đầu cơ quan.
    AgencyHead,
    /// Anybody else, such as a deputy: the law names no minimum.
    #[default]
    Other,
}

impl Receiver {
    /// Everybody.
    pub const ALL: [Self; 5] = [
        Self::ProvinceChairman,
        Self::DistrictChairman,
        Self::CommuneChairman,
        Self::AgencyHead,
        Self::Other,
    ];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ProvinceChairman => "province_chairman",
            Self::DistrictChairman => "district_chairman",
            Self::CommuneChairman => "commune_chairman",
            Self::AgencyHead => "agency_head",
            Self::Other => "other",
        }
    }

    /// How often they receive at the least, over time.
    pub fn minimum(self) -> Option<&'static Dated<AtLeast>> {
        match self {
            Self::ProvinceChairman => Some(&RECEPTION_PROVINCE),
            Self::DistrictChairman => Some(&RECEPTION_DISTRICT),
            Self::CommuneChairman => Some(&RECEPTION_COMMUNE),
            Self::AgencyHead => Some(&RECEPTION_AGENCY),
            Self::Other => None,
        }
    }
}

/// A minimum of the body's own (*quy chế tiếp công dân của cơ quan*), beside that of the law: both are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnMinimum {
    /// How often.
    pub least: AtLeast,
    /// The paper behind it.
    pub source: Citation,
}

/// Somebody who receives citizens (*lãnh đạo tiếp công dân*). A name and an agency stand once in a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leader {
    /// The name.
    pub name: String,
    /// The post in words (*chức vụ*).
    pub post: Option<String>,
    /// The agency.
    pub agency: Option<String>,
    /// Who they are for the law.
    pub receiver: Receiver,
    /// A minimum of the body's own.
    pub minimum: Option<OwnMinimum>,
    /// When they receive.
    pub turns: Vec<Turn>,
}

/// When and where a leader receives (*lịch tiếp*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// On which days.
    pub pattern: Pattern,
    /// In which room of the agency.
    pub room: Option<String>,
    /// Between which hours; `None`: while the office is open.
    pub hours: Option<Hours>,
    /// What became of single days.
    pub changes: Vec<Change>,
}

impl Turn {
    /// Days in no named room, all day, unchanged.
    pub const fn new(pattern: Pattern) -> Self {
        Self { pattern, room: None, hours: None, changes: Vec::new() }
    }
}

/// The hours of a reception (*giờ tiếp*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    from: Hour,
    until: Hour,
}

impl Hours {
    /// From an hour until a later one.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when they are reversed or equal, or end at 24:00.
    pub fn new(from: Hour, until: Hour) -> Result<Self> {
        if from < until && until < Hour::MIDNIGHT {
            return Ok(Self { from, until });
        }
        Err(Error::argument("hours", &format!("{from}-{until}"), "an end after the beginning"))
    }

    /// The beginning.
    pub const fn from(self) -> Hour {
        self.from
    }

    /// The end.
    pub const fn until(self) -> Hour {
        self.until
    }

    /// Whether two receptions share a moment; hours that are not known may be any.
    pub(super) fn meet(one: Option<Self>, other: Option<Self>) -> bool {
        one.zip(other).is_none_or(|(one, other)| one.from < other.until && other.from < one.until)
    }
}

/// What became of a reception day (*thay đổi lịch tiếp*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day of the schedule.
    pub on: NaiveDate,
    /// What happened to it.
    pub happening: Happening,
    /// When it was made known, if it was.
    pub noticed: Option<NaiveDate>,
}

/// What can happen to a reception day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Somebody else receives (*ủy quyền tiếp*).
    Delegated {
        /// Who.
        to: String,
    },
    /// It is held later, or at no known day (*hoãn tiếp*).
    Postponed {
        /// The new day.
        to: Option<NaiveDate>,
    },
}

impl Happening {
    /// The stable name used outside Rust.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Delegated { .. } => "delegated",
            Self::Postponed { .. } => "postponed",
        }
    }
}
