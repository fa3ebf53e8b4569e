//! One petition: terms and events in, the petition with everything that follows from them out.

use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::When;
use crate::error::{Error, Result};
use crate::law::Confidence;
use crate::log::{Entry, Extended};
use crate::petition::{
    Action, Event, Kind, Origin, Petition, Practice, Stage, StageAccount, Terms, Variant,
};
use crate::time_limit::TimeLimit;
use crate::wire::answer::AnswerNotice;
use crate::wire::log::{AnswerFile, Members, line, line_keys, read_line};
use crate::wire::reader::{Fields, FromJson, Place, codes};
use serde::Serialize;
use serde_json::Value;

codes! { Kind, Variant, Origin, Practice, Action }

impl Terms {
    pub(super) fn read(fields: &Fields<'_>) -> Result<Self> {
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

    pub(super) fn of(fields: &Fields<'_>) -> Result<Self> {
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
