//! The limits of a kind of petition, and until when something can be brought.

use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::{Iso, When};
use crate::error::{Error, Result};
use crate::law::Confidence;
use crate::petition::{
    Action, Extensions, Limitation, Obstacle, StageLimit, Terms, limits, suspension,
};
use crate::wire::answer::{AnswerNotice, AnswerStep};
use crate::wire::limit::AnswerLimit;
use crate::wire::reader::{FromJson, Place};
use chrono::NaiveDate;
use serde::Serialize;

/// What is asked of the law: the terms of a petition and the day on which it came; with `from` each limit is
/// counted from that day.
#[derive(Clone, Debug, PartialEq)]
pub struct PetitionLimitsRequest {
    terms: Terms,
    on: NaiveDate,
    from: Option<When>,
}

impl FromJson for PetitionLimitsRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(petition_keys!("on", "from"))?;
        Ok(Self {
            terms: Terms::read(&fields)?,
            on: fields.read("on")?,
            from: fields.read("from")?,
        })
    }
}

impl PetitionLimitsRequest {
    /// The limits, on the calendar of the body where they are counted.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn limits(&self, calendar: &Calendar) -> Result<AnswerPetitionLimits> {
        let told = limits(&self.terms, self.on);
        let unconfirmed = |limit: &&StageLimit| limit.confidence == Some(Confidence::Unconfirmed);
        let suspension = suspension(self.terms.kind(), self.on).map(|row| AnswerSuspension {
            value: row.value.code(),
            source: row.source.to_string(),
            confidence: row.confidence.code(),
        });
        let extensions = Extensions::on(&self.terms, self.on).map(|rule| AnswerExtensions {
            each: rule.each.to_string(),
            at_most: rule.at_most,
            source: rule.source.to_string(),
        });
        let limit = |limit: &StageLimit| {
            let due = self.from.map(|from| limit.limit.due_moment(calendar, from)).transpose()?;
            Ok(AnswerStageLimit {
                stage: limit.stage.code(),
                limit: limit.limit.into(),
                from: limit.from.code(),
                due: due.map(|due| Iso(due.date())),
                source: limit.source.to_string(),
                amended_by: limit.amended.as_ref().map(Citation::to_string),
                confidence: limit.confidence.map(Confidence::code),
                binding: limit.binding.map(crate::law::Binding::code),
            })
        };
        Ok(AnswerPetitionLimits {
            on: Iso(self.on),
            unconfirmed: told.iter().filter(unconfirmed).map(|one| one.stage.code()).collect(),
            limits: told.iter().map(limit).collect::<Result<_>>()?,
            extensions,
            suspension,
        })
    }
}

/// The limits of a petition as they go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPetitionLimits {
    on: Iso,
    limits: Vec<AnswerStageLimit>,
    extensions: Option<AnswerExtensions>,
    suspension: Option<AnswerSuspension>,
    unconfirmed: Vec<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerStageLimit {
    stage: &'static str,
    limit: AnswerLimit,
    from: &'static str,
    due: Option<Iso>,
    source: String,
    amended_by: Option<String>,
    confidence: Option<&'static str>,
    binding: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerExtensions {
    each: String,
    at_most: u32,
    source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerSuspension {
    value: &'static str,
    source: String,
    confidence: &'static str,
}

/// What is asked of a limitation: what is brought, since when the decision is known, the obstacles, and
/// perhaps the day on which it was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitationRequest {
    action: Action,
    remote: bool,
    known: NaiveDate,
    obstacles: Vec<Obstacle>,
    filed: Option<NaiveDate>,
}

impl FromJson for Obstacle {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["from", "through"])?;
        Ok(Self { from: fields.read("from")?, through: fields.read("through")? })
    }
}

impl FromJson for LimitationRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["action", "remote", "known", "obstacles", "filed"])?;
        Ok(Self {
            action: fields.read("action")?,
            remote: fields.read::<Option<_>>("remote")?.unwrap_or_default(),
            known: fields.read("known")?,
            obstacles: fields.read("obstacles")?,
            filed: fields.read("filed")?,
        })
    }
}

impl LimitationRequest {
    /// The last day and whether what was brought is in time.
    ///
    /// # Errors
    ///
    /// As [`Limitation::of`]; [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what was brought
    /// before the decision was known.
    pub fn limitation(&self, calendar: &Calendar) -> Result<AnswerLimitation> {
        if let Some(filed) = self.filed.filter(|filed| *filed < self.known) {
            let expected = format!("a day on or after {}, when the decision was known", self.known);
            return Err(Error::argument("filed", &filed, &expected));
        }
        let found =
            Limitation::of(self.action, self.remote, self.known, &self.obstacles, calendar)?;
        let remarks = found.without_effect.iter().chain(found.deadline.notices());
        Ok(AnswerLimitation {
            action: found.action.code(),
            limit: found.limit.to_string(),
            source: found.source.to_string(),
            confidence: found.confidence.code(),
            last_day: Iso(found.last_day()),
            excluded_days: found.excluded_days,
            in_time: self.filed.map(|day| found.is_in_time(day)),
            steps: found.deadline.steps().iter().map(Into::into).collect(),
            notices: remarks.map(Into::into).collect(),
        })
    }
}

/// Until when something can be brought, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLimitation {
    action: &'static str,
    limit: String,
    source: String,
    confidence: &'static str,
    last_day: Iso,
    excluded_days: u32,
    in_time: Option<bool>,
    steps: Vec<AnswerStep>,
    notices: Vec<AnswerNotice>,
}
