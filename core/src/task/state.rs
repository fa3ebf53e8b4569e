//! The states of a task.

use crate::log::Holder;

/// Where a task is (*trạng thái nhiệm vụ*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Nothing happened yet.
    New,
    /// Assigned (*đã giao*).
    Assigned,
    /// Progress was reported (*đang thực hiện*).
    InProgress,
    /// The result was handed in and waits for acceptance (*chờ nghiệm thu*).
    Submitted,
    /// Given back for rework (*trả lại, làm lại*).
    Returned,
    /// The result was accepted (*hoàn thành*).
    Completed,
    /// Cancelled (*hủy*).
    Cancelled,
    /// Entered twice, and goes on under another code (*gộp*).
    Merged,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::New,
        Self::Assigned,
        Self::InProgress,
        Self::Submitted,
        Self::Returned,
        Self::Completed,
        Self::Cancelled,
        Self::Merged,
    ];

    /// The stable name used outside Rust, such as `in_progress`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Assigned => "assigned",
            Self::InProgress => "in_progress",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::Merged => "merged",
        }
    }

    /// Whether nothing can follow.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled | Self::Merged)
    }

    /// Whose time it is: no citizen waits, so every day is an office's.
    pub const fn holder(self) -> Holder {
        match self {
            Self::Assigned | Self::InProgress | Self::Submitted | Self::Returned => Holder::Office,
            Self::New | Self::Completed | Self::Cancelled | Self::Merged => Holder::Nobody,
        }
    }

    /// The events that it lets in.
    pub(super) const fn follows(self) -> &'static [&'static str] {
        match self {
            Self::New => &["assigned"],
            Self::Assigned | Self::InProgress | Self::Returned => &[
                "progress_reported",
                "extension_asked",
                "extended",
                "extension_refused",
                "deadline_set",
                "reviewed",
                "submitted",
                "reassigned",
                "cancelled",
                "merged",
            ],
            // Who answers for it can change while the result waits.
            Self::Submitted => {
                &["reviewed", "returned", "accepted", "reassigned", "cancelled", "merged"]
            }
            Self::Completed | Self::Cancelled | Self::Merged => &[],
        }
    }
}
