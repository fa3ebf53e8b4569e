//! Why the due date of a petition changed, and under which clause.

use super::event::Event;
use super::file::Petition;
use super::stage;
use crate::citation::Citation;
use crate::log::DueChange;

impl Petition {
    /// Every change of the due date; a stage that begins sets its own.
    pub fn due_changes(&self) -> Vec<DueChange> {
        let kind = self.terms().kind;
        let day = self.registered().map(crate::date::When::date);
        // A stop that ends goes back to the clause under which it began.
        let mut stopped: (Option<String>, Option<Citation>) = (None, None);
        self.log().due_changes(|moved| {
            let (from, to) = (moved.before.clock.due(), moved.after.clock.due());
            if from == to {
                return None;
            }
            let reason = moved.line.event.reason().map(str::to_owned);
            let shown = moved.after.on_clock.zip(day).and_then(|(stage, day)| {
                stage::limit(self.terms(), moved.after.variant, stage, day)
            });
            let source = shown.map(|rule| rule.source);
            Some(match moved.line.event {
                Event::Suspended { ground, .. } => {
                    let row = stage::suspension(kind, moved.line.at.date());
                    let clause = ground.clone().or_else(|| row.map(|row| row.source.clone()));
                    stopped = (reason.clone(), clause.clone());
                    ("stopped", reason, clause)
                }
                Event::Resumed => {
                    let (why, clause) = std::mem::take(&mut stopped);
                    ("resumed", why, clause)
                }
                Event::Extended { .. } => {
                    let rule =
                        day.and_then(|day| stage::Extensions::of(kind, moved.after.variant, day));
                    ("extended", reason, rule.map(|rule| rule.source).or(source))
                }
                _ => ("set", reason, source),
            })
        })
    }
}
