//! A petition as figures see it.

use super::record::{Ending, Record};
use crate::petition::{Petition, Stage, StageAccount, State};

impl Record {
    /// A petition as a row: its procedure is the kind, its domain how it came (`direct`, `forwarded`), its
    /// due date that of the settlement, or of the first stage until it is accepted. One that was forwarded
    /// is done, against the limit of forwarding; one that was not accepted is refused. `None` before it
    /// came.
    pub fn of_petition(petition: &Petition) -> Option<Self> {
        let registered = petition.registered()?;
        let stages = petition.stages(registered);
        let forwarded = petition.state() == State::Transferred;
        let settlement = |account: &&StageAccount| account.stage == Stage::Settlement && !forwarded;
        let settlement = stages.iter().find(settlement);
        let due = settlement.map_or_else(|| petition.due(), |account| account.due);
        let mut record = Self::new(registered);
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
