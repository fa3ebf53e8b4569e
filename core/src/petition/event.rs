//! What can happen to a petition.

use super::kind::Variant;
use crate::citation::Citation;
use crate::log::{Extended, Occurrence};
use crate::time_limit::TimeLimit;

/// An event of a petition (*sự kiện xử lý đơn*). New ones come in minor versions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// Entered in the register: it came (*tiếp nhận, vào sổ*).
    Registered,
    /// Classified (*phân loại*).
    Classified,
    /// The sender was asked for more (*yêu cầu bổ sung*). The time goes on.
    SupplementRequested {
        /// For what.
        reason: Option<Box<str>>,
    },
    /// Accepted for settlement (*thụ lý*).
    Accepted,
    /// Not accepted (*không thụ lý*).
    NotAccepted {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Forwarded to the competent body (*chuyển đơn*).
    Transferred {
        /// To which.
        to: Box<str>,
    },
    /// The press, or the body that forwarded it, was answered (*trả lời nơi chuyển đơn*).
    ForwarderAnswered,
    /// The settlement is given more time (*gia hạn*): until a day, or by so many days.
    Extended {
        /// The new end.
        to: Extended,
        /// How hard the decision says that the case is; `None`: as before.
        variant: Option<Variant>,
        /// The decision in writing, if there is one.
        decision: Option<Box<str>>,
        /// Why.
        reason: Option<Box<str>>,
    },
    /// The settlement stands still (*tạm đình chỉ*).
    Suspended {
        /// Why.
        reason: Option<Box<str>>,
        /// The clause that allows it, beside those of the laws on complaints and denunciations.
        ground: Option<Citation>,
    },
    /// The settlement goes on (*tiếp tục giải quyết*).
    Resumed,
    /// Withdrawn by the person (*rút đơn*).
    Withdrawn {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// Ended without a decision on the matter (*đình chỉ giải quyết*).
    Stopped {
        /// Why.
        reason: Option<Box<str>>,
    },
    /// The decision was issued, or the answer given (*giải quyết, trả lời*).
    Settled {
        /// The number of its document, if known.
        document: Option<Box<str>>,
    },
    /// The decision was sent: that of the settlement, or, while it stands still, that which suspends it.
    DecisionSent,
    /// The decision took effect (*có hiệu lực pháp luật*).
    TookEffect,
    /// The answer was published (*công khai kết quả*).
    Published,
}

/// Every kind of event, in the order in which a petition may meet them.
pub const EVENT_CODES: [&str; 16] = [
    "registered",
    "classified",
    "supplement_requested",
    "accepted",
    "not_accepted",
    "transferred",
    "forwarder_answered",
    "extended",
    "suspended",
    "resumed",
    "withdrawn",
    "stopped",
    "settled",
    "decision_sent",
    "took_effect",
    "published",
];

impl Occurrence for Event {
    fn code(&self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Classified => "classified",
            Self::SupplementRequested { .. } => "supplement_requested",
            Self::Accepted => "accepted",
            Self::NotAccepted { .. } => "not_accepted",
            Self::Transferred { .. } => "transferred",
            Self::ForwarderAnswered => "forwarder_answered",
            Self::Extended { .. } => "extended",
            Self::Suspended { .. } => "suspended",
            Self::Resumed => "resumed",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Stopped { .. } => "stopped",
            Self::Settled { .. } => "settled",
            Self::DecisionSent => "decision_sent",
            Self::TookEffect => "took_effect",
            Self::Published => "published",
        }
    }
}

impl Event {
    /// The reason that the paper gives, if any.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::SupplementRequested { reason }
            | Self::NotAccepted { reason }
            | Self::Extended { reason, .. }
            | Self::Suspended { reason, .. }
            | Self::Withdrawn { reason }
            | Self::Stopped { reason } => reason.as_deref(),
            _ => None,
        }
    }

    /// The event of a code with everything that could be asked of it: a decision, a reason. For asking
    /// what is lawful; `None` for a code that is none.
    pub(super) fn at_best(code: &str) -> Option<Self> {
        let text = || Some(Box::from("-"));
        Some(match code {
            "registered" => Self::Registered,
            "classified" => Self::Classified,
            "supplement_requested" => Self::SupplementRequested { reason: text() },
            "accepted" => Self::Accepted,
            "not_accepted" => Self::NotAccepted { reason: text() },
            "transferred" => Self::Transferred { to: Box::from("-") },
            "forwarder_answered" => Self::ForwarderAnswered,
            "extended" => Self::Extended {
                to: Extended::By(TimeLimit::days(1)),
                variant: None,
                decision: text(),
                reason: text(),
            },
            "suspended" => Self::Suspended { reason: text(), ground: None },
            "resumed" => Self::Resumed,
            "withdrawn" => Self::Withdrawn { reason: text() },
            "stopped" => Self::Stopped { reason: text() },
            "settled" => Self::Settled { document: None },
            "decision_sent" => Self::DecisionSent,
            "took_effect" => Self::TookEffect,
            "published" => Self::Published,
            _ => return None,
        })
    }
}
