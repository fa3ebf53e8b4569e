//! The states of a petition.

use crate::log::Holder;

/// Where a petition is (*trạng thái đơn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Nothing happened yet.
    New,
    /// It came and is in the register.
    Registered,
    /// Its kind and conditions were looked at.
    Classified,
    /// Accepted; it is being settled.
    Accepted,
    /// The settlement stands still.
    Suspended,
    /// Not accepted.
    NotAccepted,
    /// Forwarded to the competent body.
    Transferred,
    /// Withdrawn.
    Withdrawn,
    /// Ended without a decision on the matter.
    Stopped,
    /// The decision is issued, or the answer given.
    Settled,
    /// The decision was sent.
    Sent,
    /// The decision is in effect.
    InEffect,
    /// The answer is public.
    Published,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 13] = [
        Self::New,
        Self::Registered,
        Self::Classified,
        Self::Accepted,
        Self::Suspended,
        Self::NotAccepted,
        Self::Transferred,
        Self::Withdrawn,
        Self::Stopped,
        Self::Settled,
        Self::Sent,
        Self::InEffect,
        Self::Published,
    ];

    /// The stable name used outside Rust, such as `not_accepted`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Registered => "registered",
            Self::Classified => "classified",
            Self::Accepted => "accepted",
            Self::Suspended => "suspended",
            Self::NotAccepted => "not_accepted",
            Self::Transferred => "transferred",
            Self::Withdrawn => "withdrawn",
            Self::Stopped => "stopped",
            Self::Settled => "settled",
            Self::Sent => "sent",
            Self::InEffect => "in_effect",
            Self::Published => "published",
        }
    }

    /// Whose time it is. A suspension is the office's: it waits for another body.
    pub const fn holder(self) -> Holder {
        match self {
            Self::Registered | Self::Classified | Self::Accepted | Self::Suspended => {
                Holder::Office
            }
            _ => Holder::Nobody,
        }
    }
}
