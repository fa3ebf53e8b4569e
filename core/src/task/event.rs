//! What can happen to a task.

use crate::date::{Moment, When};
use crate::log::{Extended, Occurrence};
use chrono::NaiveDate;

/// An event of a task (*sự kiện*). New ones come in minor versions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// Assigned (*giao nhiệm vụ*).
    Assigned,
    /// Progress was reported (*báo cáo tiến độ*).
    ProgressReported {
        /// How much is done, in per cent, if it was said.
        percent: Option<u8>,
        /// What was reported.
        note: Option<Box<str>>,
    },
    /// More time is asked for (*xin gia hạn*).
    ExtensionAsked {
        /// Until when, if it was said.
        until: Option<NaiveDate>,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// More time is granted (*cho gia hạn*).
    Extended {
        /// The new end.
        to: Extended,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// More time is refused (*không cho gia hạn*).
    ExtensionRefused {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// A deadline is set for a task that had none yet (*giao thời hạn*).
    DeadlineSet {
        /// The day.
        date: NaiveDate,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Looked at (*rà soát*).
    Reviewed {
        /// The day of the next look; `None`: after the usual time.
        next: Option<NaiveDate>,
        /// What was found.
        note: Option<Box<str>>,
    },
    /// The result was handed in (*trình, báo cáo kết quả*).
    Submitted {
        /// The number of its document, if known.
        document: Option<Box<str>>,
    },
    /// The result was given back for rework (*trả lại*).
    Returned {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// The result was accepted (*nghiệm thu, công nhận hoàn thành*).
    Accepted {
        /// How good it is, in the words or letters of the body that judges (*chất lượng*).
        grade: Option<Box<str>>,
        /// Why that grade.
        reason: Option<Box<str>>,
    },
    /// Given to another body or officer (*chuyển giao*).
    Reassigned {
        /// The body that leads now; `None`: the same.
        lead: Option<Box<str>>,
        /// The officer in charge now; `None`: not known for another body, the same for the same one.
        officer: Option<Box<str>>,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Cancelled (*hủy nhiệm vụ*).
    Cancelled {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// It was entered twice and goes on under another code (*gộp nhiệm vụ trùng*).
    Merged {
        /// The code under which it goes on.
        into: Box<str>,
    },
}

/// Every kind of event, in the order in which a task may meet them.
pub const EVENT_CODES: [&str; 13] = [
    "assigned",
    "progress_reported",
    "extension_asked",
    "extended",
    "extension_refused",
    "deadline_set",
    "reviewed",
    "submitted",
    "returned",
    "accepted",
    "reassigned",
    "cancelled",
    "merged",
];

impl Occurrence for Event {
    fn code(&self) -> &'static str {
        match self {
            Self::Assigned => "assigned",
            Self::ProgressReported { .. } => "progress_reported",
            Self::ExtensionAsked { .. } => "extension_asked",
            Self::Extended { .. } => "extended",
            Self::ExtensionRefused { .. } => "extension_refused",
            Self::DeadlineSet { .. } => "deadline_set",
            Self::Reviewed { .. } => "reviewed",
            Self::Submitted { .. } => "submitted",
            Self::Returned { .. } => "returned",
            Self::Accepted { .. } => "accepted",
            Self::Reassigned { .. } => "reassigned",
            Self::Cancelled { .. } => "cancelled",
            Self::Merged { .. } => "merged",
        }
    }
}

impl Event {
    /// The reason that the paper gives, if any.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::ExtensionAsked { reason, .. }
            | Self::Extended { reason, .. }
            | Self::ExtensionRefused { reason }
            | Self::DeadlineSet { reason, .. }
            | Self::Returned { reason }
            | Self::Accepted { reason, .. }
            | Self::Reassigned { reason, .. }
            | Self::Cancelled { reason } => reason.as_deref(),
            _ => None,
        }
    }

    /// The event of a code with everything that could be asked of it. For asking what is lawful; `None` for
    /// a code that is none.
    pub(super) fn at_best(code: &str, due: Option<Moment>, now: When) -> Option<Self> {
        let reason = || Some(Box::from("-"));
        let after = due.map_or(now.date(), Moment::date).max(now.date()).succ_opt()?;
        Some(match code {
            "assigned" => Self::Assigned,
            "progress_reported" => Self::ProgressReported { percent: None, note: None },
            "extension_asked" => Self::ExtensionAsked { until: Some(after), reason: reason() },
            "extended" => Self::Extended { to: Extended::Until(after), reason: reason() },
            "extension_refused" => Self::ExtensionRefused { reason: reason() },
            "deadline_set" => Self::DeadlineSet { date: after, reason: reason() },
            "reviewed" => Self::Reviewed { next: None, note: None },
            "submitted" => Self::Submitted { document: None },
            "returned" => Self::Returned { reason: reason() },
            "accepted" => Self::Accepted { grade: Some("-".into()), reason: reason() },
            "reassigned" => {
                Self::Reassigned { lead: Some("-".into()), officer: None, reason: reason() }
            }
            "cancelled" => Self::Cancelled { reason: reason() },
            "merged" => Self::Merged { into: "-".into() },
            _ => return None,
        })
    }
}
