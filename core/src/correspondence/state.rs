//! The states of a document of a register.

use super::details::Direction;
use crate::log::Holder;

/// Where a document is (*trạng thái văn bản*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Nothing happened yet.
    New,
    /// It came in (*đã đến*).
    Arrived,
    /// It has its number in the book (*đã vào sổ*); an outgoing one is signed too.
    Registered,
    /// Submitted to the head or passed on to a unit (*đã trình, đã chuyển*).
    Forwarded,
    /// Given to somebody to settle (*đã giao giải quyết*).
    Assigned,
    /// Settled (*đã giải quyết*).
    Settled,
    /// Drafted (*dự thảo*).
    Drafted,
    /// It has its number and is not signed yet (*đã cấp số, chờ ký*).
    Numbered,
    /// Signed, without a number yet (*đã ký*).
    Signed,
    /// Issued (*đã phát hành*).
    Issued,
    /// Put on file (*đã lưu*).
    Filed,
    /// Recalled (*đã thu hồi*).
    Recalled,
    /// Another document took its place (*được thay thế*).
    Replaced,
}

impl State {
    /// The states of the documents of one direction, in the order in which they meet them.
    pub const fn of(direction: Direction) -> &'static [Self] {
        match direction {
            Direction::Incoming => &[
                Self::New,
                Self::Arrived,
                Self::Registered,
                Self::Forwarded,
                Self::Assigned,
                Self::Settled,
                Self::Filed,
            ],
            Direction::Outgoing => &[
                Self::New,
                Self::Drafted,
                Self::Numbered,
                Self::Signed,
                Self::Registered,
                Self::Issued,
                Self::Filed,
                Self::Recalled,
                Self::Replaced,
            ],
        }
    }

    /// The stable name used outside Rust, such as `registered`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Arrived => "arrived",
            Self::Registered => "registered",
            Self::Forwarded => "forwarded",
            Self::Assigned => "assigned",
            Self::Settled => "settled",
            Self::Drafted => "drafted",
            Self::Numbered => "numbered",
            Self::Signed => "signed",
            Self::Issued => "issued",
            Self::Filed => "filed",
            Self::Recalled => "recalled",
            Self::Replaced => "replaced",
        }
    }

    /// Whose time it is: no citizen waits, so every day until the end is an office's.
    pub const fn holder(self) -> Holder {
        match self {
            Self::Arrived
            | Self::Registered
            | Self::Forwarded
            | Self::Assigned
            | Self::Drafted
            | Self::Numbered
            | Self::Signed => Holder::Office,
            Self::New
            | Self::Settled
            | Self::Issued
            | Self::Filed
            | Self::Recalled
            | Self::Replaced => Holder::Nobody,
        }
    }

    /// The events that it lets in.
    pub(super) const fn follows(self, direction: Direction) -> &'static [&'static str] {
        match (direction, self) {
            (Direction::Incoming, Self::New) => &["arrived"],
            (Direction::Incoming, Self::Arrived) => &["acknowledged", "registered"],
            (Direction::Incoming, Self::Registered | Self::Forwarded) => {
                &["acknowledged", "forwarded", "assigned", "settled", "filed"]
            }
            (_, Self::Assigned) => {
                &["acknowledged", "forwarded", "assigned", "extended", "settled"]
            }
            (_, Self::Settled) => &["filed"],
            (Direction::Outgoing, Self::New) => &["drafted"],
            (_, Self::Drafted) => &["registered", "signed"],
            (_, Self::Numbered) => &["signed"],
            (_, Self::Signed) => &["registered"],
            (Direction::Outgoing, Self::Registered) => &["issued"],
            (_, Self::Issued) => &["sent", "amended", "replaced", "recalled", "filed"],
            // What was issued can be found wrong long after it was filed.
            (Direction::Outgoing, Self::Filed) => &["sent", "amended", "replaced", "recalled"],
            _ => &[],
        }
    }
}
