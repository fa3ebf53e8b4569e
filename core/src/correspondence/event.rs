//! What can happen to a document of a register.

use crate::date::{Moment, When};
use crate::document::DocumentKind;
use crate::log::{Extended, Given, Occurrence};

/// What is wrong with a document that was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// What it says (*sai sót về nội dung*).
    Content,
    /// Its form, technique of presentation or procedure (*sai sót về thể thức*).
    Form,
}

impl Fault {
    /// Both faults.
    pub const ALL: [Self; 2] = [Self::Content, Self::Form];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Form => "form",
        }
    }
}

/// An event of a document (*sự kiện*). New ones come in minor versions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// It came in (*văn bản đến*).
    Arrived,
    /// The sender was told that it came in (*thông báo đã nhận*).
    Acknowledged,
    /// It has its number in the book of the year (*đăng ký, cấp số*).
    Registered {
        /// The number (*số đến, số văn bản*), from 1.
        number: u32,
    },
    /// Submitted to the head or passed on to a unit (*trình, chuyển giao*).
    Forwarded {
        /// To whom.
        to: Option<Box<str>>,
    },
    /// Given to somebody to settle (*giao giải quyết*).
    Assigned {
        /// The unit.
        unit: Option<Box<str>>,
        /// The officer.
        officer: Option<Box<str>>,
        /// Until when, if it was said.
        given: Option<Given>,
    },
    /// More time is given (*gia hạn giải quyết*).
    Extended {
        /// The new end.
        to: Extended,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Settled (*giải quyết xong, trả lời*).
    Settled {
        /// The document that answers it, if there is one.
        document: Option<Box<str>>,
    },
    /// Drafted (*soạn thảo*).
    Drafted,
    /// Signed (*ký ban hành*).
    Signed,
    /// Issued (*phát hành*).
    Issued,
    /// Sent to one who receives it (*gửi*).
    Sent {
        /// To whom.
        to: Option<Box<str>>,
    },
    /// An error in it was put right (*đính chính, sửa đổi*).
    Amended {
        /// What was wrong.
        fault: Fault,
        /// The document that puts it right.
        document: Option<Box<str>>,
        /// Of what kind that is, if it was said.
        kind: Option<DocumentKind>,
    },
    /// Another document took its place (*thay thế*).
    Replaced {
        /// That document.
        document: Box<str>,
    },
    /// Recalled (*thu hồi*).
    Recalled {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Put on file (*lập hồ sơ, lưu*).
    Filed {
        /// In which file.
        file: Option<Box<str>>,
    },
}

/// Every kind of event, in the order in which a document may meet them.
pub const EVENT_CODES: [&str; 15] = [
    "arrived",
    "acknowledged",
    "drafted",
    "signed",
    "registered",
    "forwarded",
    "assigned",
    "extended",
    "settled",
    "issued",
    "sent",
    "amended",
    "replaced",
    "recalled",
    "filed",
];

impl Occurrence for Event {
    fn code(&self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Acknowledged => "acknowledged",
            Self::Registered { .. } => "registered",
            Self::Forwarded { .. } => "forwarded",
            Self::Assigned { .. } => "assigned",
            Self::Extended { .. } => "extended",
            Self::Settled { .. } => "settled",
            Self::Drafted => "drafted",
            Self::Signed => "signed",
            Self::Issued => "issued",
            Self::Sent { .. } => "sent",
            Self::Amended { .. } => "amended",
            Self::Replaced { .. } => "replaced",
            Self::Recalled { .. } => "recalled",
            Self::Filed { .. } => "filed",
        }
    }
}

impl Event {
    /// The reason that was given, if any.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Extended { reason, .. } | Self::Recalled { reason } => reason.as_deref(),
            _ => None,
        }
    }

    /// The event of a code with everything that could be asked of it. For asking what is lawful; `None` for
    /// a code that is none.
    pub(super) fn at_best(code: &str, due: Option<Moment>, now: When) -> Option<Self> {
        let after = due.map_or(now.date(), Moment::date).max(now.date()).succ_opt()?;
        Some(match code {
            "arrived" => Self::Arrived,
            "acknowledged" => Self::Acknowledged,
            "registered" => Self::Registered { number: 1 },
            "forwarded" => Self::Forwarded { to: None },
            "assigned" => Self::Assigned { unit: Some("-".into()), officer: None, given: None },
            "extended" => Self::Extended { to: Extended::Until(after), reason: Some("-".into()) },
            "settled" => Self::Settled { document: None },
            "drafted" => Self::Drafted,
            "signed" => Self::Signed,
            "issued" => Self::Issued,
            "sent" => Self::Sent { to: None },
            "amended" => Self::Amended { fault: Fault::Form, document: None, kind: None },
            "replaced" => Self::Replaced { document: "-".into() },
            "recalled" => Self::Recalled { reason: Some("-".into()) },
            "filed" => Self::Filed { file: None },
            _ => return None,
        })
    }
}
