//! Answers as JSON.

use crate::calendar::{Day, DayChange};
use crate::date::Iso;
use crate::deadline::{Deadline, Stopped};
use crate::error::{Detail, Error};
use crate::lunar::LunarDate;
use crate::step::{Notice, Step, Value};
use crate::text::Language;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

impl Serialize for Iso {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A day with its grounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDay {
    date: String,
    counts: bool,
    receives: bool,
    kind: &'static str,
    standing: &'static str,
    name: Option<String>,
    name_en: Option<String>,
    source: String,
}

impl From<&Day> for AnswerDay {
    fn from(day: &Day) -> Self {
        Self {
            date: Iso(day.date()).to_string(),
            counts: day.counts(),
            receives: day.receives(),
            kind: day.kind().code(),
            standing: day.standing().code(),
            name: day.name().map(|name| name.to_string()),
            name_en: day.name().map(crate::calendar::DayName::english),
            source: day.source().to_string(),
        }
    }
}

/// A day that two calendars treat differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDayChange {
    date: String,
    before: AnswerDay,
    after: AnswerDay,
}

impl From<&DayChange> for AnswerDayChange {
    fn from(change: &DayChange) -> Self {
        Self {
            date: Iso(change.date()).to_string(),
            before: (&change.before).into(),
            after: (&change.after).into(),
        }
    }
}

/// A lunar date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLunar {
    year: i32,
    month: u8,
    day: u8,
    leap: bool,
    text: String,
}

impl From<LunarDate> for AnswerLunar {
    fn from(date: LunarDate) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
            day: date.day(),
            leap: date.leap(),
            text: date.to_string(),
        }
    }
}

/// Named values as an object.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parameters(Vec<(&'static str, Value)>);

impl Serialize for Parameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                Value::Number(number) => map.serialize_entry(name, number)?,
                other => map.serialize_entry(name, &other.to_string())?,
            }
        }
        map.end()
    }
}

/// What one rule did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerStep {
    on: String,
    code: &'static str,
    parameters: Parameters,
    source: Option<String>,
    text: String,
    text_en: String,
}

impl From<&Step> for AnswerStep {
    fn from(step: &Step) -> Self {
        Self {
            on: Iso(step.on()).to_string(),
            code: step.code(),
            parameters: Parameters(step.rule().parameters()),
            source: step.source().map(ToString::to_string),
            text: step.text(Language::Vietnamese),
            text_en: step.text(Language::English),
        }
    }
}

/// A remark on an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerNotice {
    code: &'static str,
    parameters: Parameters,
    text: String,
    text_en: String,
}

impl From<&Notice> for AnswerNotice {
    fn from(notice: &Notice) -> Self {
        Self {
            code: notice.code(),
            parameters: Parameters(notice.parameters()),
            text: notice.text(Language::Vietnamese),
            text_en: notice.text(Language::English),
        }
    }
}

/// A due moment and its account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDeadline {
    date: String,
    at: String,
    day_zero: String,
    end: String,
    steps: Vec<AnswerStep>,
    notices: Vec<AnswerNotice>,
}

impl From<&Deadline> for AnswerDeadline {
    fn from(deadline: &Deadline) -> Self {
        Self {
            date: Iso(deadline.due().date()).to_string(),
            at: deadline.due().to_string(),
            day_zero: Iso(deadline.day_zero()).to_string(),
            end: Iso(deadline.end()).to_string(),
            steps: deadline.steps().iter().map(Into::into).collect(),
            notices: deadline.notices().iter().map(Into::into).collect(),
        }
    }
}

/// A limit with stops: null for the due moment while a stop is open, then perhaps a projection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerStopped {
    date: Option<String>,
    at: Option<String>,
    projected: Option<String>,
    projected_at: Option<String>,
    steps: Vec<AnswerStep>,
    notices: Vec<AnswerNotice>,
}

impl From<&Stopped> for AnswerStopped {
    fn from(stopped: &Stopped) -> Self {
        let date = |deadline: &Deadline| Iso(deadline.due().date()).to_string();
        let at = |deadline: &Deadline| deadline.due().to_string();
        let told = stopped.deadline().or(stopped.projected());
        Self {
            date: stopped.deadline().map(date),
            at: stopped.deadline().map(at),
            projected: stopped.projected().map(date),
            projected_at: stopped.projected().map(at),
            steps: told.map_or_else(Vec::new, |told| told.steps().iter().map(Into::into).collect()),
            notices: told
                .map_or_else(Vec::new, |told| told.notices().iter().map(Into::into).collect()),
        }
    }
}

/// An error with its code and details.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerError {
    code: &'static str,
    message: String,
    details: Details,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details(Vec<(&'static str, Detail)>);

impl Serialize for Details {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, detail) in &self.0 {
            match detail {
                Detail::Number(number) => map.serialize_entry(name, number)?,
                other => map.serialize_entry(name, &other.to_string())?,
            }
        }
        map.end()
    }
}

impl From<&Error> for AnswerError {
    fn from(error: &Error) -> Self {
        Self { code: error.code(), message: error.to_string(), details: Details(error.details()) }
    }
}
