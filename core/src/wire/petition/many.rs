//! Many petitions: reminders and figures.

use super::file::PetitionSpec;
use crate::calendar::Calendar;
use crate::error::Result;
use crate::petition::{Petition, Reminder};
use crate::statistics::{GroupKey, Period, Policy, Record};
use crate::wire::calendar::CalendarSpec;
use crate::wire::desks::on_desks;
use crate::wire::reader::{FromJson, Place};
use crate::wire::statistics::{AnswerTable, TallyRequest};
use serde::Serialize;

/// Petitions as they come in: a list of objects with the keys of [`PetitionSpec`] and, beside them,
/// `calendar`, what the body of this one changes in the calendar of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct PetitionList(Vec<(PetitionSpec, Option<CalendarSpec>)>);

impl FromJson for PetitionList {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let listed = |place: &Place<'_>| {
            let fields = place.object(petition_keys!("code", "events", "calendar"))?;
            Ok((PetitionSpec::of(&fields)?, fields.read("calendar")?))
        };
        place.each(listed).map(Self)
    }
}

impl PetitionList {
    /// The petitions, each on the calendar of its body; `calendar` is that of those that name none.
    ///
    /// # Errors
    ///
    /// As [`PetitionSpec::petition`], with the place of the petition.
    pub fn petitions(&self, calendar: &Calendar) -> Result<Vec<Petition>> {
        let files = self.0.iter().map(|(spec, changes)| (spec, changes.as_ref()));
        on_desks("petitions", files, calendar, PetitionSpec::petition)
    }
}

/// One reminder as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPetitionReminder {
    code: &'static str,
    petition: String,
    stage: &'static str,
    due: String,
    by: u32,
    source: Option<String>,
}

impl From<&Reminder> for AnswerPetitionReminder {
    fn from(reminder: &Reminder) -> Self {
        Self {
            code: reminder.code(),
            petition: reminder.petition().to_owned(),
            stage: reminder.stage().code(),
            due: reminder.due().to_string(),
            by: reminder.by(),
            source: reminder.source().map(ToString::to_string),
        }
    }
}

/// What is asked of the figures of petitions: the period, the policy, the groups.
#[derive(Clone, Debug, PartialEq)]
pub struct PetitionTallyRequest {
    period: Period,
    policy: Policy,
    by: Vec<GroupKey>,
}

impl FromJson for PetitionTallyRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["period", "policy", "by"])?;
        let (period, policy) = (fields.read("period")?, fields.read("policy")?);
        Ok(Self { period, policy, by: fields.read("by")? })
    }
}

impl PetitionTallyRequest {
    /// The figures, as those of dossiers: `procedure` is the kind, `domain` how they came.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn tally<'p>(
        self,
        petitions: impl IntoIterator<Item = &'p Petition>,
        calendar: &Calendar,
    ) -> Result<AnswerTable> {
        let rows = petitions.into_iter().filter_map(Record::of_petition).collect();
        let table = TallyRequest::new(rows, self.period, self.policy, self.by).table(calendar)?;
        Ok((&table).into())
    }
}
