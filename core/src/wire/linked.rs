//! Linked procedures as JSON: the stages in, the plan and where the stages stand out.

use super::calendar::CalendarSpec;
use super::log::AnswerBreach;
use super::reader::{FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::date::When;
use crate::dossier::{Linked, Plan, Stage, StageOrder, StageTrack, Tracked};
use crate::error::Result;
use crate::time_limit::TimeLimit;
use serde::Serialize;

codes! { StageOrder }

/// A linked procedure as it comes in: `{order, stages: [{name, limit, agency, calendar}], limit}`.
///
/// `order` is `in_sequence` where it is left out; `calendar` is what the body of a stage changes in the
/// calendar of the desk, and `limit` the limit of the whole, counted on that of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedSpec {
    order: StageOrder,
    stages: Vec<StageSpec>,
    limit: Option<TimeLimit>,
}

/// One stage as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct StageSpec {
    name: String,
    limit: TimeLimit,
    agency: Option<String>,
    calendar: Option<CalendarSpec>,
}

impl FromJson for LinkedSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["order", "stages", "limit"])?;
        Ok(Self {
            order: fields.read::<Option<_>>("order")?.unwrap_or(StageOrder::InSequence),
            stages: fields.read("stages")?,
            limit: fields.read("limit")?,
        })
    }
}

impl FromJson for StageSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["name", "limit", "agency", "calendar"])?;
        Ok(Self {
            name: fields.read("name")?,
            limit: fields.read("limit")?,
            agency: fields.read("agency")?,
            calendar: fields.read("calendar")?,
        })
    }
}

impl LinkedSpec {
    /// The linked procedure of a desk with this calendar.
    ///
    /// # Errors
    ///
    /// As [`Linked::new`] and [`CalendarSpec::build_on`].
    pub fn linked(&self, desk: &Calendar) -> Result<Linked> {
        let stage = |spec: &StageSpec| {
            let calendar = match &spec.calendar {
                Some(changes) => changes.clone().build_on(desk)?,
                None => desk.clone(),
            };
            let stage = Stage::new(spec.name.as_str(), spec.limit, &calendar);
            Ok(match &spec.agency {
                Some(agency) => stage.at(agency.as_str()),
                None => stage,
            })
        };
        let stages = self.stages.iter().map(stage).collect::<Result<Vec<_>>>()?;
        let linked = Linked::new(self.order, stages)?;
        Ok(match self.limit {
            Some(limit) => linked.within(limit, desk),
            None => linked,
        })
    }
}

/// When a stage was finished: `{name, at}`; without `at` it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageFinish {
    /// The stage.
    pub name: String,
    /// When it was finished.
    pub at: Option<When>,
}

impl FromJson for StageFinish {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["name", "at"])?;
        Ok(Self { name: fields.read("name")?, at: fields.read("at")? })
    }
}

impl StageFinish {
    /// Where a linked procedure stands by the finishes of its stages.
    ///
    /// # Errors
    ///
    /// As [`Linked::track`].
    pub fn track(finished: &[Self], linked: &Linked, start: When, now: When) -> Result<Tracked> {
        let finished: Vec<_> = finished.iter().map(|each| (each.name.as_str(), each.at)).collect();
        linked.track(start, &finished, now)
    }
}

/// What a linked procedure promises, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPlan {
    stages: Vec<AnswerPlannedStage>,
    stages_due: Option<String>,
    due: String,
}

/// A stage as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerPlannedStage {
    name: String,
    start: String,
    due: String,
}

impl From<&Plan> for AnswerPlan {
    fn from(plan: &Plan) -> Self {
        let stages = plan.stages().iter().map(|stage| AnswerPlannedStage {
            name: stage.name.to_string(),
            start: stage.start.to_string(),
            due: stage.due.to_string(),
        });
        Self {
            stages: stages.collect(),
            stages_due: plan.stages_due().map(|due| due.to_string()),
            due: plan.due().to_string(),
        }
    }
}

/// Where a linked procedure stands, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTracked {
    stages: Vec<AnswerStage>,
    due: Option<String>,
    finished: Option<String>,
    outcome: &'static str,
    breaches: Vec<AnswerBreach>,
}

/// Where a stage stands; `late_by` is null for one that is not late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerStage {
    name: String,
    agency: Option<String>,
    start: Option<String>,
    due: Option<String>,
    finished: Option<String>,
    outcome: &'static str,
    late_by: Option<u32>,
}

impl From<&Tracked> for AnswerTracked {
    fn from(tracked: &Tracked) -> Self {
        Self {
            stages: tracked.stages().iter().map(Into::into).collect(),
            due: tracked.due().map(|due| due.to_string()),
            finished: tracked.finished().map(|at| at.to_string()),
            outcome: tracked.outcome().code(),
            breaches: tracked.breaches().iter().map(Into::into).collect(),
        }
    }
}

impl From<&StageTrack> for AnswerStage {
    fn from(stage: &StageTrack) -> Self {
        Self {
            name: stage.name().to_owned(),
            agency: stage.agency().map(str::to_owned),
            start: stage.start().map(|at| at.to_string()),
            due: stage.due().map(|due| due.to_string()),
            finished: stage.finished().map(|at| at.to_string()),
            outcome: stage.outcome().code(),
            late_by: stage.late_by(),
        }
    }
}
