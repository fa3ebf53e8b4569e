//! What an answer says of itself: the steps that led to it and the notices beside it.

use crate::convert::record::{self, Reduced, StoredArg, as_text};
use crate::document::Citation;
use motcua::NaiveDate;
use motcua::step::Value;
use motcua::text::Language;
use motcua::wire::{FromJson, Place};
use pyo3::prelude::*;
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fmt;

/// One value that a step or a notice names: a whole number, or text; days and hours as ISO text.
#[derive(Clone, PartialEq, Eq, Hash, IntoPyObject, IntoPyObjectRef, Serialize)]
#[serde(untagged)]
pub(crate) enum Parameter {
    Number(i64),
    Text(String),
}

impl From<Value> for Parameter {
    fn from(value: Value) -> Self {
        match value {
            Value::Number(number) => Self::Number(number),
            other => Self::Text(other.to_string()),
        }
    }
}

impl FromJson for Parameter {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        match place.value() {
            Json::Number(_) => i64::from_json(place).map(Self::Number),
            _ => String::from_json(place).map(Self::Text),
        }
    }
}

/// The values of a step or a notice, in the order of their names.
type Parameters = BTreeMap<String, Parameter>;

fn named(values: Vec<(&'static str, Value)>) -> Parameters {
    values.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}

/// What one rule did on the way to an answer (một bước tính hạn); `str(step)` is its sentence.
#[pyclass(frozen, eq, hash, str, get_all, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Step {
    /// The day that the step is about.
    #[serde(serialize_with = "as_text")]
    on: NaiveDate,
    /// The stable code of the rule, such as `skipped`; new rules come in minor versions.
    code: String,
    /// The values that the rule worked on, by name; days and hours as ISO text.
    parameters: Parameters,
    /// The provision or paper behind it.
    source: Option<Citation>,
    /// The sentence in Vietnamese.
    text: String,
    /// The sentence in English.
    text_en: String,
}

impl From<&motcua::step::Step> for Step {
    fn from(step: &motcua::step::Step) -> Self {
        Self {
            on: step.on(),
            code: step.code().to_owned(),
            parameters: named(step.rule().parameters()),
            source: step.source().map(Into::into),
            text: step.text(Language::Vietnamese),
            text_en: step.text(Language::English),
        }
    }
}

impl FromJson for Step {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let step = place.object(&["on", "code", "parameters", "source", "text", "text_en"])?;
        Ok(Self {
            on: step.read("on")?,
            code: step.read("code")?,
            parameters: step.read("parameters")?,
            source: step.read("source")?,
            text: step.read("text")?,
            text_en: step.read("text_en")?,
        })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[pymethods]
impl Step {
    /// The step as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// The step that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("Step({} {}: {})", self.on, self.code, self.text)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}

/// A remark on an answer (lưu ý): a default that chose among readings, a day not decided yet.
#[pyclass(frozen, eq, hash, str, get_all, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Notice {
    /// The stable code, such as `projected` or `reading.office_close`.
    code: String,
    /// The values by name; `option` is the option that chooses the other reading.
    parameters: Parameters,
    /// The sentence in Vietnamese.
    text: String,
    /// The sentence in English.
    text_en: String,
}

impl From<&motcua::step::Notice> for Notice {
    fn from(notice: &motcua::step::Notice) -> Self {
        Self {
            code: notice.code().to_owned(),
            parameters: named(notice.parameters()),
            text: notice.text(Language::Vietnamese),
            text_en: notice.text(Language::English),
        }
    }
}

impl FromJson for Notice {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let notice = place.object(&["code", "parameters", "text", "text_en"])?;
        Ok(Self {
            code: notice.read("code")?,
            parameters: notice.read("parameters")?,
            text: notice.read("text")?,
            text_en: notice.read("text_en")?,
        })
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[pymethods]
impl Notice {
    /// The notice as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// The notice that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("Notice({}: {})", self.code, self.text)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}
