//! One day with its grounds, and a day that two calendars treat differently.

use crate::convert::code::Choice;
use crate::convert::record::{self, Reduced, StoredArg, as_text};
use crate::document::Citation;
use motcua::calendar::{DayName, Standing};
use motcua::wire::{FromJson, Place};
use motcua::{DayKind, NaiveDate};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde::Serialize;
use std::fmt;

/// A day of a calendar (ngày) with its grounds.
#[pyclass(frozen, eq, hash, str, get_all, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Day {
    /// The civil day.
    #[serde(rename = "date", serialize_with = "as_text")]
    when: NaiveDate,
    /// Whether a working-day limit uses the day up.
    counts: bool,
    /// Whether the desk takes dossiers in and hands results out.
    receives: bool,
    /// What kind of day it is.
    kind: Choice<DayKind>,
    /// How well the answer is grounded.
    standing: Choice<Standing>,
    /// Why the day has its kind, in Vietnamese; ordinary working days and weekends have no name.
    name: Option<String>,
    /// The name in English.
    name_en: Option<String>,
    /// The provision or paper behind it.
    source: Citation,
}

impl From<&motcua::Day> for Day {
    fn from(day: &motcua::Day) -> Self {
        Self {
            when: day.date(),
            counts: day.counts(),
            receives: day.receives(),
            kind: Choice(day.kind()),
            standing: Choice(day.standing()),
            name: day.name().map(|name| name.to_string()),
            name_en: day.name().map(DayName::english),
            source: day.source().into(),
        }
    }
}

impl FromJson for Day {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let day = place.object(&[
            "date", "counts", "receives", "kind", "standing", "name", "name_en", "source",
        ])?;
        Ok(Self {
            when: day.read("date")?,
            counts: day.read("counts")?,
            receives: day.read("receives")?,
            kind: day.read("kind")?,
            standing: day.read("standing")?,
            name: day.read("name")?,
            name_en: day.read("name_en")?,
            source: day.read("source")?,
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.when, self.kind.0.code())?;
        self.name.as_ref().map_or(Ok(()), |name| write!(f, ": {name}"))
    }
}

#[pymethods]
impl Day {
    /// The day as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// The day that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("Day({self})")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}

/// A day as a row for a data frame.
pub(crate) struct Row(pub(crate) Day);

impl<'py> IntoPyObject<'py> for Row {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = crate::convert::json::DICT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let Day { when, counts, receives, kind, standing, name, name_en, source } = self.0;
        let row = PyDict::new(py);
        row.set_item("when", when)?;
        row.set_item("kind", kind)?;
        row.set_item("counts", counts)?;
        row.set_item("receives", receives)?;
        row.set_item("standing", standing)?;
        row.set_item("name", name)?;
        row.set_item("name_en", name_en)?;
        row.set_item("source", source.to_string())?;
        Ok(row)
    }
}

/// A day that two calendars treat differently.
#[pyclass(frozen, eq, hash, str, get_all, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct DayChange {
    /// The civil day.
    #[serde(rename = "date", serialize_with = "as_text")]
    when: NaiveDate,
    /// The day in the first calendar.
    before: Day,
    /// The same day in the second.
    after: Day,
}

impl From<&motcua::calendar::DayChange> for DayChange {
    fn from(change: &motcua::calendar::DayChange) -> Self {
        Self { when: change.date(), before: (&change.before).into(), after: (&change.after).into() }
    }
}

impl FromJson for DayChange {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let change = place.object(&["date", "before", "after"])?;
        Ok(Self {
            when: change.read("date")?,
            before: change.read("before")?,
            after: change.read("after")?,
        })
    }
}

impl fmt::Display for DayChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, after) = (self.before.kind.0.code(), self.after.kind.0.code());
        write!(f, "{}: {before} -> {after}", self.when)
    }
}

#[pymethods]
impl DayChange {
    /// The change as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// The change that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("DayChange({self})")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}
