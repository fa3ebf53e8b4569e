//! How the due date came to be what it is: every change, with its reason and its clause. Nothing is
//! overwritten, so what was promised can always be told.

use super::event::Event;
use super::file::Dossier;
use crate::citation::Citation;
use crate::date::{Moment, When};
use crate::law::Supplement;

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
    /// What kind of change: `set`, `stopped`, `resumed`, `restarted`, `continued`, `extended`, `new_date`.
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

impl Dossier {
    /// Every change of the due date, the first promise included.
    pub fn due_changes(&self) -> Vec<DueChange> {
        let regime = self.regime();
        let mut changes: Vec<DueChange> = Vec::new();
        // A stop that ends goes back to the clause under which it began.
        let mut stopped: Option<(Option<String>, Option<Citation>)> = None;
        for moved in self.log().history() {
            let (from, to) = (moved.before.due, moved.after.due);
            let reason = moved.line.event.reason().map(str::to_owned);
            let ground = moved.line.event.ground().cloned();
            let supplement = regime.supplement.as_ref();
            let rule = supplement.map(|rule| rule.source.clone());
            let said = match moved.line.event {
                Event::SupplementRequested { .. } if from.is_some() && to.is_none() => {
                    stopped = Some((reason.clone(), rule.clone()));
                    ("stopped", reason, rule)
                }
                Event::Supplemented if from.is_none() && to.is_some() => {
                    let (why, source) = stopped.take().unwrap_or_default();
                    let restarts = supplement.is_some_and(|rule| rule.value == Supplement::Restart);
                    (if restarts { "restarted" } else { "resumed" }, why, source)
                }
                Event::Supplemented
                    if supplement.is_some_and(|rule| rule.value == Supplement::Continue) =>
                {
                    ("continued", None, rule)
                }
                Event::Suspended { .. } | Event::FeeRequested { .. }
                    if from.is_some() && to.is_none() =>
                {
                    stopped = Some((reason.clone(), ground.clone()));
                    ("stopped", reason, ground)
                }
                Event::Resumed | Event::FeePaid { .. } if stopped.is_some() && to.is_some() => {
                    let (why, source) = stopped.take().unwrap_or_default();
                    ("resumed", why, source)
                }
                Event::Restarted { .. } => ("restarted", reason, ground),
                Event::Extended { .. } => ("extended", reason, ground),
                Event::NewDate { .. } => {
                    let source = regime.new_date.as_ref().map(|rule| rule.source.clone());
                    ("new_date", reason, source)
                }
                _ if from != to => ("set", reason, None),
                _ => continue,
            };
            let (code, reason, source) = said;
            changes.push(DueChange {
                code,
                at: moved.line.at,
                entry: moved.line.entry,
                from,
                to,
                reason,
                source,
            });
        }
        changes
    }
}
