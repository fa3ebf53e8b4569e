//! Exports as JSON: a header and cells in, records with what is doubtful about them out.

use super::reader::{FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::date::{When, parse_date};
use crate::dossier::State;
use crate::error::Result;
use crate::intake::{
    Accepted, Fault, Field, Finding, FindingKind, Intake, IntakeOptions, Layout, Refused, Taken,
};
use crate::procedure::Channel;
use crate::statistics::{Ending, Record, Wait};
use crate::text::Language;
use crate::time_limit::TimeLimit;
use serde::Serialize;

codes! { Fault, Field, FindingKind, State }

/// A name, and what it stands for.
struct Named<T> {
    name: String,
    value: T,
}

/// Reads a list of objects of two keys.
macro_rules! named {
    ($function:ident $type:ty: $name:literal $value:literal) => {
        fn $function(place: &Place<'_>) -> Result<Vec<Named<$type>>> {
            place.each(|item| {
                let fields = item.object(&[$name, $value])?;
                Ok(Named { name: fields.read($name)?, value: fields.read($value)? })
            })
        }
    };
}

named! { columns Field: "name" "field" }
named! { states State: "name" "state" }
named! { channels Channel: "name" "channel" }
named! { agencies String: "name" "now" }
named! { limits TimeLimit: "procedure" "limit" }

/// A cell: text, a whole number, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cell(String);

impl FromJson for Cell {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let value = place.value();
        let text = match (value.as_str(), value.as_i64()) {
            (Some(text), _) => text.to_owned(),
            (None, Some(number)) => number.to_string(),
            (None, None) if value.is_null() => String::new(),
            (None, None) => return Err(place.refuse("text, a whole number or null")),
        };
        Ok(Self(text))
    }
}

impl AsRef<str> for Cell {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A header with what is said about its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutRequest {
    header: Vec<Cell>,
    columns: Vec<(Field, String)>,
    keep: Vec<Field>,
}

impl LayoutRequest {
    fn of(fields: &super::Fields<'_>) -> Result<Self> {
        let columns = columns(&fields.at("columns"))?;
        Ok(Self {
            header: fields.read("header")?,
            columns: columns.into_iter().map(|each| (each.value, each.name)).collect(),
            keep: fields.read("keep")?,
        })
    }

    /// The layout.
    ///
    /// # Errors
    ///
    /// As [`Layout::named`].
    pub fn layout(&self) -> Result<Layout> {
        let names: Vec<(Field, &str)> =
            self.columns.iter().map(|(field, name)| (*field, &**name)).collect();
        let layout = Layout::named(&self.header, &names)?;
        Ok(self.keep.iter().fold(layout, |layout, field| layout.keeping(*field)))
    }
}

impl FromJson for LayoutRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        Self::of(&place.object(&["header", "columns", "keep"])?)
    }
}

/// A layout as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLayout {
    columns: Vec<AnswerColumn>,
    unknown: Vec<String>,
    dropped: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerColumn {
    name: String,
    field: Option<&'static str>,
}

impl From<&Layout> for AnswerLayout {
    fn from(layout: &Layout) -> Self {
        let column = |(name, field): (&str, Option<Field>)| AnswerColumn {
            name: name.to_owned(),
            field: field.map(Field::code),
        };
        Self {
            columns: layout.columns().map(column).collect(),
            unknown: layout.unknown().map(str::to_owned).collect(),
            dropped: layout.dropped().map(str::to_owned).collect(),
        }
    }
}

/// An export with everything that is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct IntakeRequest {
    layout: LayoutRequest,
    options: IntakeOptions,
    rows: Vec<Vec<Cell>>,
}

impl FromJson for IntakeRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&[
            "header",
            "columns",
            "keep",
            "rows",
            "today",
            "first_row",
            "at_due_from",
            "bulk_from",
            "statuses",
            "channels",
            "agencies",
            "limits",
            "calendar",
        ])?;
        let today = fields.at("today");
        let mut options = IntakeOptions::new(parse_date(today.text()?)?);
        options.first_row = fields.read::<Option<_>>("first_row")?.unwrap_or(options.first_row);
        options.at_due_from =
            fields.read::<Option<_>>("at_due_from")?.unwrap_or(options.at_due_from);
        options.bulk_from = fields.read::<Option<_>>("bulk_from")?.unwrap_or(options.bulk_from);
        for each in states(&fields.at("statuses"))? {
            options = options.status(&each.name, each.value);
        }
        for each in channels(&fields.at("channels"))? {
            options = options.channel(&each.name, each.value);
        }
        for each in agencies(&fields.at("agencies"))? {
            options = options.agency(&each.name, &each.value);
        }
        for each in limits(&fields.at("limits"))? {
            options = options.limit(&each.name, each.value);
        }
        Ok(Self { layout: LayoutRequest::of(&fields)?, options, rows: fields.read("rows")? })
    }
}

impl IntakeRequest {
    /// What the export comes to.
    ///
    /// # Errors
    ///
    /// As [`Layout::named`]; [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn taken(self, calendar: &Calendar) -> Result<Taken> {
        let mut intake = Intake::new(self.layout.layout()?, self.options, calendar);
        self.rows.iter().for_each(|row| intake.row(row));
        intake.finish()
    }
}

/// What an export came to, as it goes out; `records` can be given to tallies as they are, and `dossiers` says of
/// each in the same place which dossier it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerTaken {
    rows: u64,
    merged: u64,
    due_checked: u64,
    records: Vec<AnswerRecord>,
    dossiers: Vec<AnswerAccepted>,
    refused: Vec<AnswerRefused>,
    findings: Vec<AnswerIntakeFinding>,
    counts: Vec<AnswerKindCount>,
}

impl From<&Taken> for AnswerTaken {
    fn from(taken: &Taken) -> Self {
        let count = |(kind, findings, rows): (FindingKind, usize, usize)| AnswerKindCount {
            kind: kind.code(),
            findings,
            rows,
        };
        Self {
            rows: taken.rows,
            merged: taken.merged,
            due_checked: taken.due_checked,
            records: taken.records().map(AnswerRecord::from).collect(),
            dossiers: taken.accepted.iter().map(AnswerAccepted::from).collect(),
            refused: taken.refused.iter().map(AnswerRefused::from).collect(),
            findings: taken.findings.iter().map(AnswerIntakeFinding::from).collect(),
            counts: taken.findings.counts().map(count).collect(),
        }
    }
}

/// A record as it goes out, which is as it comes in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerRecord {
    received: String,
    due: Option<String>,
    ready: Option<String>,
    handed_over: Option<String>,
    not_received: Option<String>,
    refused: Option<String>,
    withdrawn: Option<String>,
    stopped: Option<String>,
    waits: Vec<AnswerWait>,
    channel: Option<&'static str>,
    limit: Option<String>,
    agency: Option<Box<str>>,
    domain: Option<Box<str>>,
    procedure: Option<Box<str>>,
    level: Option<Box<str>>,
    officer: Option<Box<str>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerWait {
    asked: String,
    answered: Option<String>,
}

impl From<&Record> for AnswerRecord {
    fn from(record: &Record) -> Self {
        let text = |at: Option<When>| at.map(|at| at.to_string());
        let wait = |wait: &Wait| AnswerWait {
            asked: wait.asked.to_string(),
            answered: text(wait.answered),
        };
        let mut told = Self {
            received: record.received.to_string(),
            due: text(record.due),
            ready: text(record.ready),
            handed_over: text(record.handed_over),
            not_received: None,
            refused: None,
            withdrawn: None,
            stopped: None,
            waits: record.waits.iter().map(wait).collect(),
            channel: record.channel.map(Channel::code),
            limit: record.limit.map(|limit| limit.to_string()),
            agency: record.agency.clone(),
            domain: record.domain.clone(),
            procedure: record.procedure.clone(),
            level: record.level.clone(),
            officer: record.officer.clone(),
        };
        let ended = text(record.ending.map(Ending::at));
        match record.ending {
            Some(Ending::NotReceived(_)) => told.not_received = ended,
            Some(Ending::Refused(_)) => told.refused = ended,
            Some(Ending::Withdrawn(_)) => told.withdrawn = ended,
            Some(Ending::Stopped(_)) => told.stopped = ended,
            None => {}
        }
        told
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerAccepted {
    code: Option<Box<str>>,
    rows: Vec<u64>,
    personal: Vec<AnswerPersonal>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerPersonal {
    field: &'static str,
    value: Box<str>,
}

impl From<&Accepted> for AnswerAccepted {
    fn from(accepted: &Accepted) -> Self {
        let personal = |(field, value): &(Field, Box<str>)| AnswerPersonal {
            field: field.code(),
            value: value.clone(),
        };
        Self {
            code: accepted.code.clone(),
            rows: accepted.rows.clone(),
            personal: accepted.personal.iter().map(personal).collect(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerRefused {
    row: u64,
    fault: &'static str,
    column: Option<Box<str>>,
    value: Box<str>,
    text: String,
    text_en: String,
}

impl From<&Refused> for AnswerRefused {
    fn from(refused: &Refused) -> Self {
        Self {
            row: refused.row,
            fault: refused.fault.code(),
            column: refused.column.clone(),
            value: refused.value.clone(),
            text: refused.text(Language::Vietnamese),
            text_en: refused.text(Language::English),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerIntakeFinding {
    kind: &'static str,
    rows: Vec<u64>,
    dossier: Option<Box<str>>,
    agency: Option<Box<str>>,
    field: Option<&'static str>,
    value: Option<Box<str>>,
    against: Option<Box<str>>,
    working_days: Option<i64>,
    text: String,
    text_en: String,
}

impl From<&Finding> for AnswerIntakeFinding {
    fn from(finding: &Finding) -> Self {
        Self {
            kind: finding.kind.code(),
            rows: finding.rows.clone(),
            dossier: finding.dossier.clone(),
            agency: finding.agency.clone(),
            field: finding.field.map(Field::code),
            value: finding.value.clone(),
            against: finding.against.clone(),
            working_days: finding.working_days,
            text: finding.text(Language::Vietnamese),
            text_en: finding.text(Language::English),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerKindCount {
    kind: &'static str,
    findings: usize,
    rows: usize,
}
