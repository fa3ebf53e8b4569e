//! What can happen to a dossier.

use crate::citation::Citation;
use crate::date::{Moment, When};
use crate::log::{Extended, Occurrence};
use crate::procedure::Channel;
use chrono::NaiveDate;

/// An event of a dossier (*sự kiện*). New ones come in minor versions.
///
/// `reason` is what the paper says, `ground` the clause of a sector's law that allows what the one-stop
/// decrees do not provide for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// Handed in (*nộp hồ sơ*).
    Submitted {
        /// How.
        channel: Channel,
    },
    /// Accepted as complete and valid; the slip is given (*tiếp nhận*).
    Received,
    /// Not accepted, or refused after examination (*từ chối*).
    Refused {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Papers are asked for (*yêu cầu bổ sung*).
    SupplementRequested {
        /// What is missing, and why.
        reason: Option<Box<str>>,
    },
    /// The papers came (*đã bổ sung*).
    Supplemented,
    /// A fee or another financial duty is asked for (*yêu cầu nghĩa vụ tài chính*).
    FeeRequested {
        /// The amount in đồng, if known.
        amount: Option<u64>,
        /// The clause under which the time until payment is not counted.
        ground: Option<Citation>,
    },
    /// It was paid (*đã nộp*).
    FeePaid {
        /// The amount in đồng, if known.
        amount: Option<u64>,
    },
    /// Another body is asked (*lấy ý kiến*).
    ConsultationAsked {
        /// Which.
        agency: Option<Box<str>>,
    },
    /// It answered.
    ConsultationAnswered {
        /// Which.
        agency: Option<Box<str>>,
    },
    /// The place was visited (*kiểm tra thực địa*).
    FieldChecked,
    /// The limit stands still (*tạm dừng*).
    Suspended {
        /// Why.
        reason: Option<Box<str>>,
        /// The clause that allows it.
        ground: Option<Citation>,
    },
    /// The limit goes on (*tiếp tục*).
    Resumed,
    /// The limit is counted again from its beginning (*tính lại từ đầu*).
    Restarted {
        /// Why.
        reason: Option<Box<str>>,
        /// The clause that allows it.
        ground: Option<Citation>,
    },
    /// The limit is longer (*gia hạn*): until a day, or by so much.
    Extended {
        /// The new end.
        to: Extended,
        /// Why.
        reason: Option<Box<str>>,
        /// The clause that allows it.
        ground: Option<Citation>,
    },
    /// A new date is set for a result that will be late (*hẹn lại ngày trả*).
    NewDate {
        /// The new day.
        date: NaiveDate,
        /// Whether an apology was sent with it.
        apology: bool,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Handed to a unit, an agency or a stage of a linked procedure (*chuyển hồ sơ*).
    Transferred {
        /// To which.
        to: Box<str>,
    },
    /// The result is ready (*có kết quả*).
    ResultReady {
        /// The number of its document, if known.
        document: Option<Box<str>>,
    },
    /// The result was handed over (*trả kết quả*).
    HandedOver,
    /// Withdrawn by the citizen (*rút hồ sơ*).
    Withdrawn {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Stopped, or closed because no supplement came (*dừng xử lý*).
    Stopped {
        /// Why.
        reason: Option<Box<str>>,
    },
}

/// Every kind of event, in the order in which a dossier may meet them.
pub const EVENT_CODES: [&str; 20] = [
    "submitted",
    "received",
    "refused",
    "supplement_requested",
    "supplemented",
    "fee_requested",
    "fee_paid",
    "consultation_asked",
    "consultation_answered",
    "field_checked",
    "suspended",
    "resumed",
    "restarted",
    "extended",
    "new_date",
    "transferred",
    "result_ready",
    "handed_over",
    "withdrawn",
    "stopped",
];

impl Occurrence for Event {
    fn code(&self) -> &'static str {
        match self {
            Self::Submitted { .. } => "submitted",
            Self::Received => "received",
            Self::Refused { .. } => "refused",
            Self::SupplementRequested { .. } => "supplement_requested",
            Self::Supplemented => "supplemented",
            Self::FeeRequested { .. } => "fee_requested",
            Self::FeePaid { .. } => "fee_paid",
            Self::ConsultationAsked { .. } => "consultation_asked",
            Self::ConsultationAnswered { .. } => "consultation_answered",
            Self::FieldChecked => "field_checked",
            Self::Suspended { .. } => "suspended",
            Self::Resumed => "resumed",
            Self::Restarted { .. } => "restarted",
            Self::Extended { .. } => "extended",
            Self::NewDate { .. } => "new_date",
            Self::Transferred { .. } => "transferred",
            Self::ResultReady { .. } => "result_ready",
            Self::HandedOver => "handed_over",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Stopped { .. } => "stopped",
        }
    }
}

impl Event {
    /// The reason that the paper gives, if any.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Refused { reason }
            | Self::SupplementRequested { reason }
            | Self::Suspended { reason, .. }
            | Self::Restarted { reason, .. }
            | Self::Extended { reason, .. }
            | Self::NewDate { reason, .. }
            | Self::Withdrawn { reason }
            | Self::Stopped { reason } => reason.as_deref(),
            _ => None,
        }
    }

    /// The clause of a sector's law that allows it, if one was named.
    pub const fn ground(&self) -> Option<&Citation> {
        match self {
            Self::FeeRequested { ground, .. }
            | Self::Suspended { ground, .. }
            | Self::Restarted { ground, .. }
            | Self::Extended { ground, .. } => ground.as_ref(),
            _ => None,
        }
    }
}

impl Event {
    /// The event of a code with everything that could be asked of it: reason, ground, apology. For
    /// asking what is lawful; `None` for a code that is none.
    pub(super) fn at_best(code: &str, due: Option<Moment>, now: When) -> Option<Self> {
        let reason = || Some(Box::from("-"));
        let ground = || Some(Citation::from("-"));
        let after = due.map_or(now.date(), Moment::date).succ_opt()?;
        Some(match code {
            "submitted" => Self::Submitted { channel: Channel::Direct },
            "received" => Self::Received,
            "refused" => Self::Refused { reason: reason() },
            "supplement_requested" => Self::SupplementRequested { reason: reason() },
            "supplemented" => Self::Supplemented,
            "fee_requested" => Self::FeeRequested { amount: None, ground: None },
            "fee_paid" => Self::FeePaid { amount: None },
            "consultation_asked" => Self::ConsultationAsked { agency: None },
            "consultation_answered" => Self::ConsultationAnswered { agency: None },
            "field_checked" => Self::FieldChecked,
            "suspended" => Self::Suspended { reason: reason(), ground: ground() },
            "resumed" => Self::Resumed,
            "restarted" => Self::Restarted { reason: reason(), ground: ground() },
            "extended" => {
                Self::Extended { to: Extended::Until(after), reason: reason(), ground: ground() }
            }
            "new_date" => Self::NewDate { date: after, apology: true, reason: reason() },
            "transferred" => Self::Transferred { to: Box::from("-") },
            "result_ready" => Self::ResultReady { document: None },
            "handed_over" => Self::HandedOver,
            "withdrawn" => Self::Withdrawn { reason: reason() },
            "stopped" => Self::Stopped { reason: reason() },
            _ => return None,
        })
    }
}
