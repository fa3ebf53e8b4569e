//! One document of a register as JSON: what is known of it and its events in, everything that follows out.

use super::log::{AnswerFile, Members, extended, line, line_keys, read_line, write_extended};
use super::reader::{Fields, FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::correspondence::{
    Carrier, Details, Direction, EVENT_CODES, Event, Fault, Numbering, Priority, RegisteredDocument,
};
use crate::date::When;
use crate::document::DocumentKind;
use crate::error::Result;
use crate::log::{Entry, Given};
use crate::text::compose;
use serde::Serialize;
use serde_json::Value;

codes! { Direction, Priority, Carrier, Fault, Numbering }

/// A kind is written by its Vietnamese name, such as `Quyết định`.
impl FromJson for DocumentKind {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        // Names are compared as composed: what was copied from elsewhere has its marks apart.
        let composed = place.value().as_str().map(compose);
        let known = Self::ALL.iter().find(|kind| composed.as_deref() == Some(kind.name()));
        known.map_or_else(|| place.code(Self::ALL, Self::name), |kind| Ok(*kind))
    }
}

/// The keys of a document, and those that stand beside them in a list.
macro_rules! document_keys {
    ($($key:literal),*) => {
        &[
            "code",
            "direction",
            "subject",
            "kind",
            "priority",
            "secret",
            "one_stop",
            "carrier",
            "symbol",
            "sender",
            "receiver",
            "replies_to",
            "events",
            $($key),*
        ]
    };
}

pub(super) use document_keys;

/// A document of a register as it comes in: its code, what is known of it, its events.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentSpec {
    code: String,
    details: Details,
    events: Vec<Entry<Event>>,
}

impl DocumentSpec {
    /// The document on the calendar of the body that keeps the register, its events played.
    ///
    /// # Errors
    ///
    /// As [`RegisteredDocument::record_entry`].
    pub fn document(&self, calendar: &Calendar) -> Result<RegisteredDocument> {
        let details = self.details.clone();
        let mut document = RegisteredDocument::new(self.code.as_str(), details, calendar);
        for entry in &self.events {
            document.record_entry(entry.clone())?;
        }
        Ok(document)
    }

    /// Reads the keys of a document, whatever stands beside them.
    pub(super) fn of(fields: &Fields<'_>) -> Result<Self> {
        let subject = fields.read::<Option<String>>("subject")?.unwrap_or_default();
        let mut details = Details::new(fields.read("direction")?, subject);
        details.stated_kind = fields.read("kind")?;
        details.priority = fields.read::<Option<_>>("priority")?.unwrap_or_default();
        details.secret = fields.read::<Option<_>>("secret")?.unwrap_or_default();
        details.one_stop = fields.read::<Option<_>>("one_stop")?.unwrap_or_default();
        details.carrier = fields.read::<Option<_>>("carrier")?.unwrap_or_default();
        details.symbol = boxed(fields, "symbol")?;
        details.sender = boxed(fields, "sender")?;
        details.receiver = boxed(fields, "receiver")?;
        details.replies_to = boxed(fields, "replies_to")?;
        let code = fields.read::<Option<String>>("code")?.unwrap_or_default();
        Ok(Self { code, details, events: fields.read("events")? })
    }
}

fn boxed(fields: &Fields<'_>, key: &'static str) -> Result<Option<Box<str>>> {
    Ok(fields.read::<Option<String>>(key)?.map(String::into_boxed_str))
}

impl FromJson for DocumentSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        Self::of(&place.object(document_keys!())?)
    }
}

impl FromJson for Entry<Event> {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        read_line(place, event)
    }
}

/// The event of a code with its own keys; every other key is refused.
fn event(place: &Place<'_>, code: &str) -> Result<Event> {
    let bare = |event: Event| place.object(line_keys!()).map(|_| event);
    Ok(match code {
        "arrived" => bare(Event::Arrived)?,
        "acknowledged" => bare(Event::Acknowledged)?,
        "drafted" => bare(Event::Drafted)?,
        "signed" => bare(Event::Signed)?,
        "issued" => bare(Event::Issued)?,
        "registered" => {
            Event::Registered { number: place.object(line_keys!("number"))?.read("number")? }
        }
        "forwarded" | "sent" => {
            let to = boxed(&place.object(line_keys!("to"))?, "to")?;
            if code == "sent" { Event::Sent { to } } else { Event::Forwarded { to } }
        }
        "assigned" => {
            let fields = place.object(line_keys!("unit", "officer", "until", "limit"))?;
            let given = match (fields.read("until")?, fields.read("limit")?) {
                (None, None) => None,
                (Some(day), None) => Some(Given::Until(day)),
                (None, Some(limit)) => Some(Given::Within(limit)),
                (Some(_), Some(_)) => {
                    return Err(fields.at("limit").refuse("either `until` or `limit`"));
                }
            };
            let (unit, officer) = (boxed(&fields, "unit")?, boxed(&fields, "officer")?);
            Event::Assigned { unit, officer, given }
        }
        "extended" => {
            let fields = place.object(line_keys!("until", "by_limit", "reason"))?;
            Event::Extended { to: extended(place, &fields)?, reason: boxed(&fields, "reason")? }
        }
        "settled" => {
            let document = boxed(&place.object(line_keys!("document"))?, "document")?;
            Event::Settled { document }
        }
        "amended" => {
            let fields = place.object(line_keys!("fault", "document", "kind"))?;
            Event::Amended {
                fault: fields.read("fault")?,
                document: boxed(&fields, "document")?,
                kind: fields.read("kind")?,
            }
        }
        "replaced" => {
            let document: String = place.object(line_keys!("document"))?.read("document")?;
            Event::Replaced { document: document.into_boxed_str() }
        }
        "recalled" => {
            Event::Recalled { reason: boxed(&place.object(line_keys!("reason"))?, "reason")? }
        }
        "filed" => Event::Filed { file: boxed(&place.object(line_keys!("file"))?, "file")? },
        _ => {
            let codes = EVENT_CODES.join(", ");
            return Err(place.refuse(&format!("a `type` among {codes}, corrected")));
        }
    })
}

/// A document with everything that follows from its events, seen at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRegisteredDocument {
    #[serde(flatten)]
    file: AnswerFile,
    direction: &'static str,
    subject: String,
    kind: Option<&'static str>,
    priority: &'static str,
    secret: bool,
    one_stop: bool,
    carrier: &'static str,
    number: Option<u32>,
    arrived: Option<String>,
    acknowledged: Option<String>,
    registered: Option<String>,
    forwarded: Option<String>,
    unit: Option<String>,
    officer: Option<String>,
    signed: Option<String>,
    issued: Option<String>,
    content_errors: u32,
    form_errors: u32,
    replies_to: Option<String>,
    followed_by: Option<String>,
}

impl AnswerRegisteredDocument {
    /// The document as it stands at `now`.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `now` lies before the last event;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn of(document: &RegisteredDocument, now: When) -> Result<Self> {
        let told = |when: Option<When>| when.map(|when| when.to_string());
        let (unit, officer) = document.hands();
        let details = document.details();
        let changes = document.due_changes();
        Ok(Self {
            file: AnswerFile::of(document, document.state().code(), &changes, now)?,
            direction: details.direction.code(),
            subject: details.subject.to_string(),
            kind: details.kind().map(DocumentKind::name),
            priority: details.priority.code(),
            secret: details.secret,
            one_stop: details.one_stop,
            carrier: details.carrier.code(),
            number: document.number(),
            arrived: told(document.arrived()),
            acknowledged: told(document.acknowledged()),
            registered: told(document.registered()),
            forwarded: told(document.forwarded()),
            unit,
            officer,
            signed: told(document.signed()),
            issued: told(document.issued()),
            content_errors: document.content_errors(),
            form_errors: document.form_errors(),
            replies_to: details.replies_to.as_deref().map(str::to_owned),
            followed_by: document.followed_by(),
        })
    }
}

/// What is known of a document and its log, as they are stored: reading it gives the same document.
pub fn write_registered_document(document: &RegisteredDocument) -> Value {
    let details = document.details();
    let mut members = Members::default();
    members.put("code", document.code());
    members.put("direction", details.direction.code());
    members.put("subject", &*details.subject);
    members.put_some("kind", details.stated_kind.map(DocumentKind::name));
    members.put("priority", details.priority.code());
    members.put("secret", details.secret);
    if details.one_stop {
        members.put("one_stop", true);
    }
    members.put("carrier", details.carrier.code());
    members.put_some("symbol", details.symbol.as_deref());
    members.put_some("sender", details.sender.as_deref());
    members.put_some("receiver", details.receiver.as_deref());
    members.put_some("replies_to", details.replies_to.as_deref());
    let events = document.entries().iter().map(|entry| line(entry, write_event));
    members.put("events", events.collect::<Vec<_>>());
    members.into()
}

fn write_event(event: &Event, members: &mut Members) {
    members.put_some("reason", event.reason());
    match event {
        Event::Registered { number } => members.put("number", *number),
        Event::Forwarded { to } | Event::Sent { to } => members.put_some("to", to.as_deref()),
        Event::Assigned { unit, officer, given } => {
            members.put_some("unit", unit.as_deref());
            members.put_some("officer", officer.as_deref());
            match given {
                Some(Given::Until(day)) => members.put("until", crate::date::text(*day)),
                Some(Given::Within(limit)) => members.put("limit", limit.to_string()),
                None => {}
            }
        }
        Event::Extended { to, .. } => write_extended(*to, members),
        Event::Settled { document } => members.put_some("document", document.as_deref()),
        Event::Amended { fault, document, kind } => {
            members.put("fault", fault.code());
            members.put_some("document", document.as_deref());
            members.put_some("kind", kind.map(DocumentKind::name));
        }
        Event::Replaced { document } => members.put("document", &**document),
        Event::Filed { file } => members.put_some("file", file.as_deref()),
        _ => {}
    }
}
