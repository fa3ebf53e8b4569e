//! Dossiers as JSON: terms and events in, the dossier with everything that follows from them out.

use super::answer::AnswerNotice;
use super::deadline::DeadlineOptions;
use super::log::{AnswerFile, Members, extended, line, line_keys, read_line, write_extended};
use super::reader::{Fields, FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::When;
use crate::dossier::{Clause, Dossier, Event, Regime, Terms};
use crate::error::Result;
use crate::law::{NewDate, Supplement};
use crate::log::{Act, Entry};
use crate::procedure::Channel;
use crate::time_limit::{StartEvent, TimeLimit};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

codes! { Supplement }

/// The keys of a dossier, and those that stand beside them in a list.
macro_rules! dossier_keys {
    ($($key:literal),*) => {
        &[
            "code",
            "procedure",
            "limit",
            "start",
            "cutoff",
            "roll",
            "end_of_day",
            "outside_hours",
            "regime",
            "events",
            $($key),*
        ]
    };
}

pub(super) use dossier_keys;

/// A dossier as it comes in: its code, its terms, its events.
#[derive(Clone, Debug, PartialEq)]
pub struct DossierSpec {
    code: String,
    terms: Terms,
    regime: Option<RegimeSpec>,
    events: Vec<Entry<Event>>,
}

impl DossierSpec {
    /// The dossier on the calendar of its desk, its events played.
    ///
    /// # Errors
    ///
    /// As [`Dossier::record_entry`].
    pub fn dossier(&self, calendar: &Calendar) -> Result<Dossier> {
        let mut dossier = Dossier::new(self.code.as_str(), self.terms.clone(), calendar);
        if let Some(regime) = &self.regime {
            dossier = dossier.under(regime.regime(self.first_day()))?;
        }
        for entry in &self.events {
            dossier.record_entry(entry.clone())?;
        }
        Ok(dossier)
    }

    /// The day whose rules the ones given are laid over: that of receipt, or of the first event.
    fn first_day(&self) -> Option<NaiveDate> {
        let is_receipt =
            |entry: &&Entry<Event>| matches!(entry.act(), Act::Happened(Event::Received));
        let received = self.events.iter().find(is_receipt).or(self.events.first());
        received.map(|entry| entry.at().date())
    }
}

impl FromJson for DossierSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        Self::of(&place.object(dossier_keys!())?)
    }
}

impl DossierSpec {
    /// Reads the keys of a dossier, whatever stands beside them.
    pub(super) fn of(fields: &Fields<'_>) -> Result<Self> {
        let mut terms = Terms::new(fields.read::<Option<TimeLimit>>("limit")?);
        if let Some(start) = fields.read::<Option<StartEvent>>("start")? {
            terms = terms.starting(start);
        }
        if let Some(procedure) = fields.read::<Option<String>>("procedure")? {
            terms = terms.procedure(procedure);
        }
        let options = DeadlineOptions::of_register(fields)?;
        terms = terms.counted(options.start(When::Day(NaiveDate::MIN)));
        Ok(Self {
            code: fields.read::<Option<String>>("code")?.unwrap_or_default(),
            terms,
            regime: fields.read("regime")?,
            events: fields.read("events")?,
        })
    }
}

/// Rules that take the place of those in force on the day of receipt; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq)]
struct RegimeSpec {
    on: Option<NaiveDate>,
    supplement: Option<Ruled<Supplement>>,
    supplement_requests: Option<Ruled<u32>>,
    supplement_notice: Option<Ruled<TimeLimit>>,
    supplement_answer: Option<Ruled<TimeLimit>>,
    first_answer: Option<Ruled<TimeLimit>>,
    new_date: Option<Ruled<NewDate>>,
}

/// A rule as the caller gives it, with the paper behind it.
#[derive(Clone, Debug, PartialEq)]
struct Ruled<T> {
    value: T,
    source: Citation,
}

impl<T: FromJson> FromJson for Ruled<T> {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["value", "source"])?;
        Ok(Self { value: fields.read("value")?, source: fields.read("source")? })
    }
}

impl FromJson for NewDate {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["at_most", "apology_days_before"])?;
        Ok(Self {
            at_most: fields.read("at_most")?,
            apology_days_before: fields.read("apology_days_before")?,
        })
    }
}

impl FromJson for Citation {
    /// Reads a paper in its words; what is no citation of an act is kept as it stands.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let text = place.text()?;
        Ok(text.parse().unwrap_or_else(|_| Self::from(text)))
    }
}

impl FromJson for RegimeSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&[
            "on",
            "supplement",
            "supplement_requests",
            "supplement_notice",
            "supplement_answer",
            "first_answer",
            "new_date",
        ])?;
        Ok(Self {
            on: fields.read("on")?,
            supplement: fields.read("supplement")?,
            supplement_requests: fields.read("supplement_requests")?,
            supplement_notice: fields.read("supplement_notice")?,
            supplement_answer: fields.read("supplement_answer")?,
            first_answer: fields.read("first_answer")?,
            new_date: fields.read("new_date")?,
        })
    }
}

impl RegimeSpec {
    fn regime(&self, received: Option<NaiveDate>) -> Regime {
        let mut regime = self.on.or(received).map_or_else(Regime::default, Regime::on);
        let rules = self.clone();
        if let Some(Ruled { value, source }) = rules.supplement {
            regime = regime.with_supplement(value, source);
        }
        if let Some(Ruled { value, source }) = rules.supplement_requests {
            regime = regime.with_supplement_requests(value, source);
        }
        if let Some(Ruled { value, source }) = rules.supplement_notice {
            regime = regime.with_supplement_notice(value, source);
        }
        if let Some(Ruled { value, source }) = rules.supplement_answer {
            regime = regime.with_supplement_answer(value, source);
        }
        if let Some(Ruled { value, source }) = rules.first_answer {
            regime = regime.with_first_answer(value, source);
        }
        if let Some(Ruled { value, source }) = rules.new_date {
            regime = regime.with_new_date(value, source);
        }
        regime
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
        "submitted" => {
            Event::Submitted { channel: place.object(line_keys!("channel"))?.read("channel")? }
        }
        "refused" | "supplement_requested" | "withdrawn" | "stopped" => {
            let reason = boxed(place.object(line_keys!("reason"))?.read("reason")?);
            match code {
                "refused" => Event::Refused { reason },
                "supplement_requested" => Event::SupplementRequested { reason },
                "withdrawn" => Event::Withdrawn { reason },
                _ => Event::Stopped { reason },
            }
        }
        "fee_requested" => {
            let fields = place.object(line_keys!("amount", "ground"))?;
            Event::FeeRequested { amount: fields.read("amount")?, ground: fields.read("ground")? }
        }
        "fee_paid" => {
            Event::FeePaid { amount: place.object(line_keys!("amount"))?.read("amount")? }
        }
        // `agency` of a line is who did it; whom they asked is `asked`.
        "consultation_asked" => Event::ConsultationAsked {
            agency: boxed(place.object(line_keys!("asked"))?.read("asked")?),
        },
        "consultation_answered" => Event::ConsultationAnswered {
            agency: boxed(place.object(line_keys!("asked"))?.read("asked")?),
        },
        "suspended" | "restarted" => {
            let fields = place.object(line_keys!("reason", "ground"))?;
            let (reason, ground) = (boxed(fields.read("reason")?), fields.read("ground")?);
            match code {
                "suspended" => Event::Suspended { reason, ground },
                _ => Event::Restarted { reason, ground },
            }
        }
        "extended" => {
            let fields = place.object(line_keys!("until", "by_limit", "reason", "ground"))?;
            let to = extended(place, &fields)?;
            let (reason, ground) = (boxed(fields.read("reason")?), fields.read("ground")?);
            Event::Extended { to, reason, ground }
        }
        "new_date" => {
            let fields = place.object(line_keys!("date", "apology", "reason"))?;
            Event::NewDate {
                date: fields.read("date")?,
                apology: fields.read::<Option<_>>("apology")?.unwrap_or_default(),
                reason: boxed(fields.read("reason")?),
            }
        }
        "transferred" => {
            let to: String = place.object(line_keys!("to"))?.read("to")?;
            Event::Transferred { to: to.into_boxed_str() }
        }
        "result_ready" => Event::ResultReady {
            document: boxed(place.object(line_keys!("document"))?.read("document")?),
        },
        plain => {
            place.object(line_keys!())?;
            match plain {
                "received" => Event::Received,
                "supplemented" => Event::Supplemented,
                "field_checked" => Event::FieldChecked,
                "resumed" => Event::Resumed,
                "handed_over" => Event::HandedOver,
                _ => {
                    let codes = crate::dossier::EVENT_CODES.join(", ");
                    return Err(place.refuse(&format!("a `type` among {codes}, corrected")));
                }
            }
        }
    })
}

/// A dossier with everything that follows from its events, seen at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDossier {
    #[serde(flatten)]
    file: AnswerFile,
    procedure: Option<String>,
    limit: Option<String>,
    national_status: Option<u8>,
    national_name: Option<&'static str>,
    channel: Option<&'static str>,
    received: Option<String>,
    notices: Vec<AnswerNotice>,
    regime: AnswerRegime,
}

impl AnswerDossier {
    /// The dossier as it stands at `now`.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `now` lies before the last event;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn of(dossier: &Dossier, now: When) -> Result<Self> {
        let status = dossier.national_status();
        Ok(Self {
            file: AnswerFile::of(dossier, dossier.state().code(), &dossier.due_changes(), now)?,
            procedure: dossier.terms().procedure_named().map(str::to_owned),
            limit: dossier.terms().limit().map(|limit| limit.to_string()),
            national_status: status.map(crate::dossier::NationalStatus::code),
            national_name: status.map(crate::dossier::NationalStatus::name),
            channel: dossier.channel().map(Channel::code),
            received: dossier.received().map(|when| when.to_string()),
            notices: dossier.notices().iter().map(Into::into).collect(),
            regime: (&dossier.regime()).into(),
        })
    }
}

/// The rules that a dossier is under, each with its clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRegime {
    act: Option<&'static str>,
    supplement: Option<AnswerRule>,
    supplement_requests: Option<AnswerRule>,
    supplement_notice: Option<AnswerRule>,
    supplement_answer: Option<AnswerRule>,
    new_date: Option<AnswerRule>,
    first_answer: Option<AnswerRule>,
    handover: Option<AnswerRule>,
    unconfirmed: Vec<&'static str>,
}

/// One rule: its value in words of data, its clause, how far its text was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRule {
    value: Value,
    source: String,
    confidence: Option<&'static str>,
}

impl AnswerRule {
    fn of<T>(rule: Option<&Clause<T>>, value: impl Fn(&T) -> Value) -> Option<Self> {
        let rule = rule?;
        Some(Self {
            value: value(&rule.value),
            source: rule.source.to_string(),
            confidence: rule.confidence.map(crate::law::Confidence::code),
        })
    }
}

impl From<&Regime> for AnswerRegime {
    fn from(regime: &Regime) -> Self {
        let words = |limit: &TimeLimit| Value::from(limit.to_string());
        let number = |number: &u32| Value::from(*number);
        Self {
            act: regime.act.as_ref().map(|act| act.value.code()),
            supplement: AnswerRule::of(regime.supplement.as_ref(), |rule| rule.code().into()),
            supplement_requests: AnswerRule::of(regime.supplement_requests.as_ref(), number),
            supplement_notice: AnswerRule::of(regime.supplement_notice.as_ref(), words),
            supplement_answer: AnswerRule::of(regime.supplement_answer.as_ref(), words),
            new_date: AnswerRule::of(regime.new_date.as_ref(), new_date),
            first_answer: AnswerRule::of(regime.first_answer.as_ref(), words),
            handover: AnswerRule::of(regime.handover.as_ref(), number),
            unconfirmed: regime.unconfirmed(),
        }
    }
}

/// The terms that a procedure sets for a dossier: `{procedure, limit, start}`, the keys under which a
/// dossier takes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTerms {
    procedure: Option<String>,
    limit: Option<String>,
    start: &'static str,
}

impl From<&Terms> for AnswerTerms {
    fn from(terms: &Terms) -> Self {
        Self {
            procedure: terms.procedure_named().map(str::to_owned),
            limit: terms.limit().map(|limit| limit.to_string()),
            start: terms.start().code(),
        }
    }
}

/// The terms and the log of a dossier, as they are stored: reading it gives the same dossier.
pub fn write_dossier(dossier: &Dossier) -> Value {
    let mut members = Members::default();
    members.put("code", dossier.code());
    members.put_some("procedure", dossier.terms().procedure_named());
    members.put_some("limit", dossier.terms().limit().map(|limit| limit.to_string()));
    members.put("start", dossier.terms().start().code());
    DeadlineOptions::write(dossier.terms().options(), &mut members);
    if let Some(regime) = dossier.own_regime() {
        members.put("regime", write_regime(regime));
    }
    members.put(
        "events",
        dossier.entries().iter().map(|entry| line(entry, write_event)).collect::<Vec<_>>(),
    );
    members.into()
}

/// The rules that were set, and the day of the others.
fn write_regime(regime: &Regime) -> Value {
    fn ruled<T>(rule: Option<&Clause<T>>, value: impl Fn(&T) -> Value) -> Option<Value> {
        let rule = rule.filter(|rule| rule.confidence.is_none())?;
        let mut members = Members::default();
        members.put("value", value(&rule.value));
        members.put("source", rule.source.to_string());
        Some(members.into())
    }
    let words = |limit: &TimeLimit| Value::from(limit.to_string());
    let number = |number: &u32| Value::from(*number);
    let mut members = Members::default();
    members.put_some("on", regime.on.map(crate::date::text));
    members.put_some("supplement", ruled(regime.supplement.as_ref(), |rule| rule.code().into()));
    members.put_some("supplement_requests", ruled(regime.supplement_requests.as_ref(), number));
    members.put_some("supplement_notice", ruled(regime.supplement_notice.as_ref(), words));
    members.put_some("supplement_answer", ruled(regime.supplement_answer.as_ref(), words));
    members.put_some("first_answer", ruled(regime.first_answer.as_ref(), words));
    members.put_some("new_date", ruled(regime.new_date.as_ref(), new_date));
    members.into()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "rules are given by reference")]
fn new_date(rule: &NewDate) -> Value {
    let mut members = Members::default();
    members.put("at_most", rule.at_most);
    members.put("apology_days_before", rule.apology_days_before);
    members.into()
}

fn write_event(event: &Event, members: &mut Members) {
    members.put_some("reason", event.reason());
    members.put_some("ground", event.ground().map(ToString::to_string));
    match event {
        Event::Submitted { channel } => members.put("channel", channel.code()),
        Event::FeeRequested { amount, .. } | Event::FeePaid { amount } => {
            members.put_some("amount", *amount);
        }
        Event::ConsultationAsked { agency } | Event::ConsultationAnswered { agency } => {
            members.put_some("asked", agency.as_deref());
        }
        Event::Extended { to, .. } => write_extended(*to, members),
        Event::NewDate { date, apology, .. } => {
            members.put("date", crate::date::text(*date));
            members.put("apology", *apology);
        }
        Event::Transferred { to } => members.put("to", &**to),
        Event::ResultReady { document } => members.put_some("document", document.as_deref()),
        _ => {}
    }
}
