//! A petition as figures see it.

use super::record::{Ending, Record, Wait};
use crate::log::{Standing, Stopping};
use crate::petition::{Petition, Stage, StageAccount, State};

impl Record {
    /// A petition as a row: its procedure is the kind, its domain how it came (`direct`, `forwarded`), its
    /// due date that of the settlement, or of the first stage until it is accepted. One that was forwarded
    /// is done, against the limit of forwarding; one that was not accepted is refused. While it stands still
    /// it waits, and its due date is the one that it had first. `None` before it came.
    pub fn of_petition(petition: &Petition) -> Option<Self> {
        let registered = petition.registered()?;
        let stages = petition.stages(registered);
        let forwarded = petition.state() == State::Transferred;
        let settlement = |account: &&StageAccount| account.stage == Stage::Settlement && !forwarded;
        let settlement = stages.iter().find(settlement);
        let mut due = settlement.map_or_else(|| petition.due(), |account| account.due);
        if petition.state() == State::Suspended {
            due = due.or(petition.original_due());
        }
        let mut record = Self::new(registered);
        record.waits = waits(petition);
        record.due = due.map(Into::into);
        record.procedure = Some(petition.terms().kind().code().into());
        record.domain = Some(petition.terms().origin_named().code().into());
        record.agency = petition.first_agency().map(Into::into);
        let Some(ended) = petition.finished() else { return Some(record) };
        match petition.state() {
            State::NotAccepted => record.ending = Some(Ending::Refused(ended)),
            State::Withdrawn => record.ending = Some(Ending::Withdrawn(ended)),
            State::Stopped => record.ending = Some(Ending::Stopped(ended)),
            _ => record.ready = Some(ended),
        }
        Some(record)
    }
}

/// The times in which its limit stood still. A suspension without effect is none.
fn waits(petition: &Petition) -> Vec<Wait> {
    let mut waits: Vec<Wait> = Vec::new();
    for moved in petition.log().history() {
        let at = moved.line.at;
        match (stands_still(&moved.before), stands_still(&moved.after)) {
            (false, true) => waits.push(Wait { asked: at, answered: None }),
            (true, false) if moved.after.state() == State::Accepted => {
                if let Some(wait) = waits.last_mut() {
                    wait.answered = Some(at);
                }
            }
            _ => {}
        }
    }
    waits
}

fn stands_still(standing: &impl Standing) -> bool {
    matches!(standing.clock().stopped(), Some((Stopping::Suspend, _)))
}
