//! What is wrong with a schedule.

use crate::citation::Citation;
use crate::date::Civil;
use crate::law::{Confidence, Per};
use crate::text::Language;
use chrono::NaiveDate;

/// What can be wrong with a schedule (*lỗi của lịch tiếp công dân*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FindingKind {
    /// Fewer days in a week or month than must be.
    TooFewDays,
    /// The schedule was posted too late for the day.
    PostedLate,
    /// A day was postponed and nobody was told in time.
    PostponedWithoutNotice,
    /// A reception is held on a day that is off.
    ClosedDay,
    /// One leader receives twice on a day.
    SameDayTwice,
    /// Two leaders are in one room at one hour.
    RoomTaken,
}

impl FindingKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::TooFewDays,
        Self::PostedLate,
        Self::PostponedWithoutNotice,
        Self::ClosedDay,
        Self::SameDayTwice,
        Self::RoomTaken,
    ];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooFewDays => "too_few_days",
            Self::PostedLate => "posted_late",
            Self::PostponedWithoutNotice => "postponed_without_notice",
            Self::ClosedDay => "closed_day",
            Self::SameDayTwice => "same_day_twice",
            Self::RoomTaken => "room_taken",
        }
    }
}

/// One thing that is wrong with a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(super) kind: FindingKind,
    pub(super) leader: usize,
    pub(super) other: Option<usize>,
    pub(super) from: NaiveDate,
    pub(super) through: NaiveDate,
    pub(super) source: Option<Citation>,
    pub(super) confidence: Option<Confidence>,
    pub(super) detail: Detail,
}

/// What a finding compares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    Days { per: Per, required: u32, found: u32 },
    Posted { by: NaiveDate, posted: NaiveDate },
    Noticed(Option<NaiveDate>),
    Room(String),
    Nothing,
}

impl Finding {
    /// What is wrong.
    pub const fn kind(&self) -> FindingKind {
        self.kind
    }

    /// The place of the leader in the plan.
    pub const fn leader(&self) -> usize {
        self.leader
    }

    /// The place of the other leader, of a room that two share.
    pub const fn other(&self) -> Option<usize> {
        self.other
    }

    /// The first day that it concerns: the day itself, or that of a week or month.
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last.
    pub const fn through(&self) -> NaiveDate {
        self.through
    }

    /// The clause that is not kept, where it is one of the law or of the body's own paper.
    pub const fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }

    /// How far the text of the clause was seen; `None` for a paper of the body's own.
    pub const fn confidence(&self) -> Option<Confidence> {
        self.confidence
    }

    /// How many days must be and how many there are, of too few.
    pub const fn days(&self) -> Option<(u32, u32)> {
        match self.detail {
            Detail::Days { required, found, .. } => Some((required, found)),
            _ => None,
        }
    }

    /// The day by which something had to be done, and when it was.
    pub const fn late(&self) -> Option<(NaiveDate, Option<NaiveDate>)> {
        match self.detail {
            Detail::Posted { by, posted } => Some((by, Some(posted))),
            Detail::Noticed(noticed) => Some((self.from, noticed)),
            _ => None,
        }
    }

    /// The room that is taken.
    pub fn room(&self) -> Option<&str> {
        match &self.detail {
            Detail::Room(room) => Some(room),
            _ => None,
        }
    }

    /// The finding as a sentence.
    pub fn text(&self, language: Language) -> String {
        let (from, through) = (Civil(self.from), Civil(self.through));
        let (vietnamese, english) = match (&self.detail, self.kind) {
            (Detail::Days { per, required, found }, _) => {
                let (word, name) = match per {
                    Per::Week => ("tuần", "week"),
                    Per::Month => ("tháng", "month"),
                };
                (
                    format!(
                        "Từ {from} đến {through}: {found} ngày tiếp công dân, phải có ít nhất {required} ngày trong {word}."
                    ),
                    format!(
                        "From {from} to {through}: {found} reception days, and at least {required} must lie in the {name}."
                    ),
                )
            }
            (Detail::Posted { by, posted }, _) => (
                format!(
                    "Lịch niêm yết ngày {}, chậm nhất phải niêm yết ngày {} cho ngày tiếp {from}.",
                    Civil(*posted),
                    Civil(*by)
                ),
                format!(
                    "Posted on {}, and {} is the last day for the reception of {from}.",
                    Civil(*posted),
                    Civil(*by)
                ),
            ),
            (Detail::Noticed(_), _) => (
                format!("Hoãn ngày tiếp {from} mà không thông báo trước."),
                format!("The reception of {from} was postponed and nobody was told in time."),
            ),
            (Detail::Room(room), _) => (
                format!("Ngày {from}: hai người cùng tiếp tại {room}."),
                format!("{from}: two receive at {room}."),
            ),
            (Detail::Nothing, FindingKind::SameDayTwice) => (
                format!("Ngày {from}: một người tiếp hai lần."),
                format!("{from}: one leader receives twice."),
            ),
            (Detail::Nothing, _) => (
                format!("Ngày tiếp {from} là ngày nghỉ."),
                format!("The reception of {from} is on a day off."),
            ),
        };
        match language {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }
}
