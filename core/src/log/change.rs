//! How a due date came to be what it is: every change, with its reason and its clause. Nothing is
//! overwritten, so what was promised can always be told.

use super::{Course, Log, Moved, Standing};
use crate::citation::Citation;
use crate::date::{Moment, When};

/// Every kind of change of a due date.
pub const DUE_CHANGES: [&str; 7] =
    ["set", "stopped", "resumed", "restarted", "continued", "extended", "new_date"];

/// One change of a due date (*thay đổi hạn trả*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueChange {
    code: &'static str,
    at: When,
    entry: usize,
    from: Option<Moment>,
    to: Option<Moment>,
    reason: Option<String>,
    source: Option<Citation>,
}

impl DueChange {
    /// What kind of change: one of [`DUE_CHANGES`].
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// When it happened.
    pub const fn at(&self) -> When {
        self.at
    }

    /// The line of the log that made it, from 0.
    pub const fn entry(&self) -> usize {
        self.entry
    }

    /// The due moment before; `None` while there was none.
    pub const fn from(&self) -> Option<Moment> {
        self.from
    }

    /// The due moment after; `None` while the limit is stopped.
    pub const fn to(&self) -> Option<Moment> {
        self.to
    }

    /// The reason that the paper gave.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// The clause behind it, where one is known.
    pub const fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }
}

/// Why a due date changed: the kind of change, what the paper said, the clause behind it.
pub(crate) type Cause = (&'static str, Option<String>, Option<Citation>);

impl<C: Course> Log<C> {
    /// Every change of the due date, the first promise included; `cause` tells why an event made one,
    /// and `None` that it made none.
    pub(crate) fn due_changes(
        &self,
        mut cause: impl FnMut(&Moved<'_, C>) -> Option<Cause>,
    ) -> Vec<DueChange> {
        let mut changes = Vec::new();
        for moved in self.history() {
            let Some((code, reason, source)) = cause(&moved) else { continue };
            let (from, to) = (moved.before.clock().due(), moved.after.clock().due());
            let (at, entry) = (moved.line.at, moved.line.entry);
            changes.push(DueChange { code, at, entry, from, to, reason, source });
        }
        changes
    }
}
