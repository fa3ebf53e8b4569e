//! Petitions as JSON: terms and events in, the petition with everything that follows from them out; the
//! limits of a kind; until when something can be brought; reminders and figures.

use super::answer::{AnswerNotice, AnswerStep};
use super::calendar::CalendarSpec;
use super::desks::on_desks;
use super::limit::AnswerLimit;
use super::log::{AnswerFile, Members, line, line_keys, read_line};
use super::reader::{Fields, FromJson, Place, codes};
use super::statistics::{AnswerTable, TallyRequest};
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::{Iso, When};
use crate::error::{Error, Result};
use crate::law::Confidence;
use crate::log::{Entry, Extended};
use crate::petition::{
    Action, Event, Extensions, Kind, Limitation, Obstacle, Origin, Petition, Practice, Reminder,
    Stage, StageAccount, StageLimit, Terms, Variant, limits, suspension,
};
use crate::statistics::{GroupKey, Period, Policy, Record};
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

codes! { Kind, Variant, Origin, Practice, Action }

/// The keys of the terms of a petition, and those that stand beside them.
macro_rules! petition_keys {
    ($($key:literal),*) => {
        &["kind", "variant", "remote", "wide", "origin", "practice", "limit", "source", $($key),*]
    };
}

impl Terms {
    fn read(fields: &Fields<'_>) -> Result<Self> {
        let kind: Kind = fields.read("kind")?;
        let variant = fields.read::<Option<Variant>>("variant")?.unwrap_or_default();
        variant.known_to(kind, &fields.at("variant").path())?;
        let mut terms = Self::new(kind)
            .variant(variant)
            .remote(fields.read::<Option<_>>("remote")?.unwrap_or_default())
            .wide(fields.read::<Option<_>>("wide")?.unwrap_or_default())
            .origin(fields.read::<Option<_>>("origin")?.unwrap_or_default());
        if let Some(practice) = fields.read("practice")? {
            if !kind.is_feedback() {
                let place = fields.at("practice");
                return Err(place.refuse("none, for what is no feedback and no recommendation"));
            }
            terms = terms.practice(practice);
        }
        let own = (fields.read::<Option<TimeLimit>>("limit")?, fields.read("source")?);
        match own {
            (Some(limit), Some(source)) => terms.settled_within(limit, source),
            (None, None) => Ok(terms),
            (Some(_), None) => Err(fields.at("source").refuse("the provision behind `limit`")),
            (None, Some(_)) => Err(fields.at("limit").refuse("the limit that `source` sets")),
        }
    }

    fn write(&self, members: &mut Members) {
        members.put("kind", self.kind().code());
        members.put("variant", self.variant_named().code());
        members.put("remote", self.is_remote());
        members.put("wide", self.is_wide());
        members.put("origin", self.origin_named().code());
        members.put_some("practice", self.practice_named().map(Practice::code));
        if let Some((limit, source)) = self.own_limit() {
            members.put("limit", limit.to_string());
            members.put("source", source.to_string());
        }
    }
}

/// A petition as it comes in: its code, its terms, its events.
#[derive(Clone, Debug, PartialEq)]
pub struct PetitionSpec {
    code: String,
    terms: Terms,
    events: Vec<Entry<Event>>,
}

impl PetitionSpec {
    /// The petition on the calendar of the body that has it, its events played.
    ///
    /// # Errors
    ///
    /// As [`Petition::record_entry`].
    pub fn petition(&self, calendar: &Calendar) -> Result<Petition> {
        let mut petition = Petition::new(self.code.as_str(), self.terms.clone(), calendar);
        for entry in &self.events {
            petition.record_entry(entry.clone())?;
        }
        Ok(petition)
    }

    fn of(fields: &Fields<'_>) -> Result<Self> {
        Ok(Self {
            code: named(fields)?,
            terms: Terms::read(fields)?,
            events: fields.read("events")?,
        })
    }
}

/// The code of a petition: none where it is left out, and never a blank one.
fn named(fields: &Fields<'_>) -> Result<String> {
    let Some(code) = fields.read::<Option<String>>("code")? else { return Ok(String::new()) };
    Error::not_blank(&fields.at("code").path(), &code)?;
    Ok(code)
}

impl FromJson for PetitionSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        Self::of(&place.object(petition_keys!("code", "events"))?)
    }
}

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

impl FromJson for Entry<Event> {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        read_line(place, event)
    }
}

/// The event of a code with its own keys; every other key is refused.
fn event(place: &Place<'_>, code: &str) -> Result<Event> {
    let boxed = |text: Option<String>| text.map(String::into_boxed_str);
    Ok(match code {
        "supplement_requested" | "not_accepted" | "withdrawn" | "stopped" => {
            let reason = boxed(place.object(line_keys!("reason"))?.read("reason")?);
            match code {
                "supplement_requested" => Event::SupplementRequested { reason },
                "not_accepted" => Event::NotAccepted { reason },
                "withdrawn" => Event::Withdrawn { reason },
                _ => Event::Stopped { reason },
            }
        }
        "transferred" => {
            let to: String = place.object(line_keys!("to"))?.read("to")?;
            Event::Transferred { to: to.into_boxed_str() }
        }
        "extended" => {
            let keys = line_keys!("until", "by_limit", "variant", "decision", "reason");
            let fields = place.object(keys)?;
            let to = match (fields.read("until")?, fields.read("by_limit")?) {
                (Some(day), None) => Extended::Until(day),
                (None, Some(more)) => Extended::By(more),
                _ => return Err(place.refuse("either `until` or `by_limit`")),
            };
            let (decision, reason) = (fields.read("decision")?, fields.read("reason")?);
            let (decision, reason) = (boxed(decision), boxed(reason));
            Event::Extended { to, variant: fields.read("variant")?, decision, reason }
        }
        "suspended" => {
            let fields = place.object(line_keys!("reason", "ground"))?;
            Event::Suspended {
                reason: boxed(fields.read("reason")?),
                ground: fields.read("ground")?,
            }
        }
        "settled" => Event::Settled {
            document: boxed(place.object(line_keys!("document"))?.read("document")?),
        },
        plain => {
            place.object(line_keys!())?;
            match plain {
                "registered" => Event::Registered,
                "classified" => Event::Classified,
                "accepted" => Event::Accepted,
                "forwarder_answered" => Event::ForwarderAnswered,
                "resumed" => Event::Resumed,
                "decision_sent" => Event::DecisionSent,
                "took_effect" => Event::TookEffect,
                "published" => Event::Published,
                _ => {
                    let codes = crate::petition::EVENT_CODES.join(", ");
                    return Err(place.refuse(&format!("a `type` among {codes}, corrected")));
                }
            }
        }
    })
}

fn write_event(event: &Event, members: &mut Members) {
    members.put_some("reason", event.reason());
    match event {
        Event::Transferred { to } => members.put("to", &**to),
        Event::Extended { to, variant, decision, .. } => {
            match to {
                Extended::Until(day) => members.put("until", crate::date::text(*day)),
                Extended::By(more) => members.put("by_limit", more.to_string()),
            }
            members.put_some("variant", variant.map(Variant::code));
            members.put_some("decision", decision.as_deref());
        }
        Event::Suspended { ground, .. } => {
            members.put_some("ground", ground.as_ref().map(Citation::to_string));
        }
        Event::Settled { document } => members.put_some("document", document.as_deref()),
        _ => {}
    }
}

/// The terms and the log of a petition, as they are stored: reading it gives the same petition.
pub fn write_petition(petition: &Petition) -> Value {
    let mut members = Members::default();
    members.put_some("code", Some(petition.code()).filter(|code| !code.is_empty()));
    petition.terms().write(&mut members);
    let events = petition.entries().iter().map(|entry| line(entry, write_event));
    members.put("events", events.collect::<Vec<_>>());
    members.into()
}

/// A petition with everything that follows from its events, seen at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPetition {
    #[serde(flatten)]
    file: AnswerFile,
    kind: &'static str,
    variant: &'static str,
    registered: Option<String>,
    stage: Option<&'static str>,
    stages: Vec<AnswerStage>,
    unconfirmed: Vec<&'static str>,
    notices: Vec<AnswerNotice>,
}

impl AnswerPetition {
    /// The petition as it stands at `now`.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `now` lies before the last event;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn of(petition: &Petition, now: When) -> Result<Self> {
        let changes = petition.due_changes();
        Ok(Self {
            file: AnswerFile::of(petition, petition.state().code(), &changes, now)?,
            kind: petition.terms().kind().code(),
            variant: petition.variant().code(),
            registered: petition.registered().map(|when| when.to_string()),
            stage: petition.stage().map(Stage::code),
            stages: petition.stages(now).iter().map(Into::into).collect(),
            unconfirmed: petition.unconfirmed().into_iter().map(Stage::code).collect(),
            notices: petition.notices(now).iter().map(Into::into).collect(),
        })
    }
}

/// One stage as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerStage {
    stage: &'static str,
    limit: Option<String>,
    begun: String,
    due: Option<String>,
    done: Option<String>,
    outcome: Option<&'static str>,
    source: Option<String>,
    amended_by: Option<String>,
    confidence: Option<&'static str>,
    binding: Option<&'static str>,
}

impl From<&StageAccount> for AnswerStage {
    fn from(account: &StageAccount) -> Self {
        let rule = account.rule.as_ref();
        Self {
            stage: account.stage.code(),
            limit: rule.map(|rule| rule.limit.to_string()),
            begun: account.begun.to_string(),
            due: account.due.map(|due| due.to_string()),
            done: account.done.map(|done| done.to_string()),
            outcome: account.outcome.map(crate::log::Outcome::code),
            source: rule.map(|rule| rule.source.to_string()),
            amended_by: rule.and_then(|rule| rule.amended.as_ref()).map(Citation::to_string),
            confidence: rule.and_then(|rule| rule.confidence).map(Confidence::code),
            binding: rule.and_then(|rule| rule.binding).map(crate::law::Binding::code),
        }
    }
}

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
