//! What every register has in common as JSON: the lines of a log, breaches, whose time it was.
//!
//! A line is `{type, at, by, agency}` with the keys of its event beside them. A correction is
//! `{type: "corrected", at, entry, happened, event}`, where `event` is a line without its time, or null.

use super::answer::Parameters;
use super::reader::{Fields, Place};
use crate::date::When;
use crate::dossier::{BREACHES, LINKED_BREACHES};
use crate::error::Result;
use crate::log::{
    Act, Breach, BreachKind, Course, DueChange, Entry, Extended, File, Occurrence, TimeUsed, Used,
};
use crate::reception::MATTER_BREACHES;
use crate::text::Language;
use crate::{correspondence, petition, task};
use serde::Serialize;
use serde_json::{Map, Value};

/// The keys of an event beside those that every line may have.
macro_rules! line_keys {
    ($($key:literal),*) => { &["type", "at", "by", "agency", $($key),*] };
}

pub(super) use line_keys;

/// Reads a line: `event` reads what happened, by its `type`.
pub(super) fn read_line<E>(
    place: &Place<'_>,
    event: impl Fn(&Place<'_>, &str) -> Result<E>,
) -> Result<Entry<E>> {
    let Some(kind) = place.value().get("type").and_then(Value::as_str) else {
        return Err(place.refuse("an object with a `type`"));
    };
    if kind != "corrected" {
        let happened = event(place, kind)?;
        let fields = Fields::looked_at(place, line_keys!());
        return signed(Entry::new(fields.read::<When>("at")?, happened), &fields);
    }
    let fields = place.object(line_keys!("entry", "happened", "event"))?;
    let right = fields.at("event");
    let right = match right.value() {
        Value::Null => None,
        value => {
            let kind = value.get("type").and_then(Value::as_str);
            let kind = kind.ok_or_else(|| right.refuse("an object with a `type`"))?;
            Some(event(&right, kind)?)
        }
    };
    let at: When = fields.read("at")?;
    let mut entry = Entry::correction(at, fields.read("entry")?, right);
    if let Some(happened) = fields.read::<Option<When>>("happened")? {
        entry = entry.happened(happened);
    }
    signed(entry, &fields)
}

fn signed<E>(mut entry: Entry<E>, fields: &Fields<'_>) -> Result<Entry<E>> {
    if let Some(officer) = fields.read::<Option<String>>("by")? {
        entry = entry.by(officer);
    }
    if let Some(agency) = fields.read::<Option<String>>("agency")? {
        entry = entry.agency(agency);
    }
    Ok(entry)
}

/// A line as it is stored: `event` writes the keys of what happened.
pub(super) fn line<E: Occurrence>(entry: &Entry<E>, event: impl Fn(&E, &mut Members)) -> Value {
    let mut members = Members::default();
    match entry.act() {
        Act::Happened(happened) => {
            members.put("type", happened.code());
            members.put("at", entry.at().to_string());
            event(happened, &mut members);
        }
        Act::Corrected { entry: named, happened, event: right } => {
            members.put("type", "corrected");
            members.put("at", entry.at().to_string());
            members.put("entry", *named);
            members.put_some("happened", happened.map(|when| when.to_string()));
            let right = right.as_ref().map(|right| {
                let mut members = Members::default();
                members.put("type", right.code());
                event(right, &mut members);
                Value::Object(members.0)
            });
            members.put("event", right);
        }
    }
    members.put_some("by", entry.officer());
    members.put_some("agency", entry.at_agency());
    Value::Object(members.0)
}

/// How far a limit is extended: `until` a day, or `by_limit`.
pub(super) fn extended(place: &Place<'_>, fields: &Fields<'_>) -> Result<Extended> {
    match (fields.read("until")?, fields.read("by_limit")?) {
        (Some(day), None) => Ok(Extended::Until(day)),
        (None, Some(more)) => Ok(Extended::By(more)),
        _ => Err(place.refuse("either `until` or `by_limit`")),
    }
}

/// As it is stored.
pub(super) fn write_extended(to: Extended, members: &mut Members) {
    match to {
        Extended::Until(day) => members.put("until", crate::date::text(day)),
        Extended::By(more) => members.put("by_limit", more.to_string()),
    }
}

/// The members of an object, in the making.
#[derive(Default)]
pub(super) struct Members(Map<String, Value>);

impl From<Members> for Value {
    fn from(members: Members) -> Self {
        Self::Object(members.0)
    }
}

impl Members {
    pub(super) fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    /// A member that is left out where there is nothing to say.
    pub(super) fn put_some(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }
}

/// What every file of a register tells at one moment, whatever the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFile {
    code: String,
    state: &'static str,
    due: Option<String>,
    original_due: Option<String>,
    finished: Option<String>,
    outcome: &'static str,
    changes: Vec<AnswerDueChange>,
    time: AnswerTimeUsed,
    possible: &'static [&'static str],
    lawful: Vec<&'static str>,
    breaches: Vec<AnswerBreach>,
}

impl AnswerFile {
    pub(super) fn of<C: Course>(
        file: &File<C>,
        state: &'static str,
        changes: &[DueChange],
        now: When,
    ) -> Result<Self> {
        Ok(Self {
            code: file.code().to_owned(),
            state,
            due: file.due().map(|due| due.to_string()),
            original_due: file.original_due().map(|due| due.to_string()),
            finished: file.finished().map(|when| when.to_string()),
            outcome: file.outcome(now).code(),
            changes: changes.iter().map(Into::into).collect(),
            time: file.time_used(now)?.into(),
            possible: file.possible(),
            lawful: file.lawful(now),
            breaches: file.breaches().iter().map(Into::into).collect(),
        })
    }
}

/// A clause that was not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerBreach {
    code: &'static str,
    on: String,
    source: Option<String>,
    parameters: Parameters,
    entry: usize,
    text: Option<&'static str>,
    text_en: Option<&'static str>,
}

impl From<&Breach> for AnswerBreach {
    fn from(breach: &Breach) -> Self {
        let registers: [&[BreachKind]; 6] = [
            &BREACHES,
            &LINKED_BREACHES,
            &MATTER_BREACHES,
            &correspondence::BREACHES,
            &petition::BREACHES,
            &task::BREACHES,
        ];
        let mut kinds = registers.into_iter().flatten();
        let kind = kinds.find(|kind| kind.code == breach.code());
        Self {
            text: kind.map(|kind| kind.text(Language::Vietnamese)),
            text_en: kind.map(|kind| kind.text(Language::English)),
            code: breach.code(),
            on: crate::date::text(breach.on()),
            source: breach.source().map(ToString::to_string),
            parameters: Parameters(breach.parameters().to_vec()),
            entry: breach.entry(),
        }
    }
}

/// One change of a due date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDueChange {
    code: &'static str,
    at: String,
    entry: usize,
    from: Option<String>,
    to: Option<String>,
    reason: Option<String>,
    source: Option<String>,
}

impl From<&DueChange> for AnswerDueChange {
    fn from(change: &DueChange) -> Self {
        Self {
            code: change.code(),
            at: change.at().to_string(),
            entry: change.entry(),
            from: change.from().map(|due| due.to_string()),
            to: change.to().map(|due| due.to_string()),
            reason: change.reason().map(str::to_owned),
            source: change.source().map(ToString::to_string),
        }
    }
}

/// Whose time it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTimeUsed {
    office: AnswerUsed,
    citizen: AnswerUsed,
    total: AnswerUsed,
}

/// An amount of time, counted in three ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerUsed {
    working_days: u32,
    days: u32,
    working_seconds: Option<u64>,
}

impl From<TimeUsed> for AnswerTimeUsed {
    fn from(used: TimeUsed) -> Self {
        let TimeUsed { office, citizen, total } = used;
        Self { office: office.into(), citizen: citizen.into(), total: total.into() }
    }
}

impl From<Used> for AnswerUsed {
    fn from(used: Used) -> Self {
        let Used { working_days, days, working_seconds } = used;
        Self { working_days, days, working_seconds }
    }
}
