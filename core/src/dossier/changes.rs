//! Why the due date of a dossier changed, and under which clause.

use super::event::Event;
use super::file::Dossier;
use crate::citation::Citation;
use crate::law::Supplement;
use crate::log::DueChange;

impl Dossier {
    /// Every change of the due date, the first promise included.
    pub fn due_changes(&self) -> Vec<DueChange> {
        let regime = self.regime();
        // A stop that ends goes back to the clause under which it began.
        let mut stopped: Option<(Option<String>, Option<Citation>)> = None;
        self.log().due_changes(|moved| {
            let (from, to) = (moved.before.clock.due(), moved.after.clock.due());
            let reason = moved.line.event.reason().map(str::to_owned);
            let ground = moved.line.event.ground().cloned();
            let supplement = regime.supplement.as_ref();
            let rule = supplement.map(|rule| rule.source.clone());
            Some(match moved.line.event {
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
                _ => return None,
            })
        })
    }
}
