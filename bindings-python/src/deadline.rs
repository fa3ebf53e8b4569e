//! Deadlines as answers, and the arguments that they are asked with.

use crate::convert::argument::{HourArg, MomentArg};
use crate::convert::code::Choice;
use crate::convert::datetime;
use crate::convert::json::{StopsArg, to_json};
use crate::convert::record::{self, Reduced, StoredArg, as_text};
use crate::step::{Notice, Step};
use crate::time_limit::{TimeLimit, as_json};
use chrono::NaiveDateTime;
use motcua::deadline::{Counting, EndOfDay, OutsideHours, Stopped, Stops};
use motcua::wire::{FromJson, Place, read};
use motcua::{Moment, NaiveDate, Roll, Start, When};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateTime, PyDict};
#[cfg(feature = "stubs")]
use pyo3::types::{PyString, PyTime};
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_union};
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt;

/// A cut-off hour: an hour, or an object with `at` or `before_close`, and the `effect`.
pub(crate) struct CutoffArg(pub(crate) Value);

impl FromPyObject<'_, '_> for CutoffArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(PyTime::TYPE_HINT, PyString::TYPE_HINT, crate::convert::json::DICT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if given.is_instance_of::<PyDict>() {
            return to_json(&given, "cutoff").map(Self);
        }
        HourArg::extract(given).map(|hour| Self(json!({ "at": hour.0.to_string() })))
    }
}

/// An extension: a day to extend to, or a limit of more time.
pub(crate) struct ExtensionArg(Value);

impl FromPyObject<'_, '_> for ExtensionArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        PyDate::TYPE_HINT,
        TimeLimit::TYPE_HINT,
        PyString::TYPE_HINT,
        crate::convert::json::DICT
    );

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if let Ok(limit) = given.cast::<TimeLimit>() {
            return as_json(limit.get().core()).map(Self);
        }
        let value = to_json(&given, "extension")?;
        let is_day = given.is_instance_of::<PyDate>() && !given.is_instance_of::<PyDateTime>();
        Ok(Self(if is_day { json!({ "date": value }) } else { value }))
    }
}

/// The options of one calculation as Python gives them.
pub(crate) struct Options {
    pub(crate) cutoff: Option<CutoffArg>,
    pub(crate) roll: Option<Choice<Roll>>,
    pub(crate) end_of_day: Option<Choice<EndOfDay>>,
    pub(crate) outside_hours: Option<Choice<OutsideHours>>,
    pub(crate) span: bool,
}

impl Options {
    /// The start with these options.
    pub(crate) fn start(self, when: When) -> motcua::Result<Start> {
        let mut start = Start::new(when);
        if let Some(cutoff) = self.cutoff {
            start = start.cutoff(read("cutoff", &cutoff.0)?);
        }
        if let Some(Choice(roll)) = self.roll {
            start = start.roll(roll);
        }
        if let Some(Choice(end)) = self.end_of_day {
            start = start.end_of_day(end);
        }
        if let Some(Choice(outside)) = self.outside_hours {
            start = start.outside_hours(outside);
        }
        Ok(start.counting(if self.span { Counting::Span } else { Counting::Limit }))
    }
}

/// The stops of one limit as Python gives them.
pub(crate) fn stops(
    stops: Option<StopsArg>,
    extension: Option<ExtensionArg>,
    now: Option<MomentArg>,
) -> motcua::Result<Stops> {
    let spec = json!({
        "stops": stops.map_or_else(|| json!([]), |stops| stops.0),
        "extension": extension.map(|extension| extension.0),
        "now": now.map(|now| now.0.to_string()),
    });
    read("stops", &spec)
}

/// A due moment and how it came about (hạn trả kết quả, ngày hẹn trả).
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "Stored")]
pub(crate) struct Deadline {
    due: Moment,
    /// Day 0: the day that was not counted.
    #[pyo3(get)]
    day_zero: NaiveDate,
    /// The last day before it moved off a day off.
    #[pyo3(get)]
    end: NaiveDate,
    /// What each rule did, in the order of the calculation.
    #[pyo3(get)]
    steps: Vec<Step>,
    /// The readings that defaults chose, and the days that are not settled.
    #[pyo3(get)]
    notices: Vec<Notice>,
}

/// A deadline in the shape of the wire floor, where the due day stands beside the moment.
#[derive(Serialize)]
struct Stored {
    #[serde(serialize_with = "as_text")]
    date: NaiveDate,
    #[serde(serialize_with = "as_text")]
    at: Moment,
    #[serde(serialize_with = "as_text")]
    day_zero: NaiveDate,
    #[serde(serialize_with = "as_text")]
    end: NaiveDate,
    steps: Vec<Step>,
    notices: Vec<Notice>,
}

impl From<Deadline> for Stored {
    fn from(deadline: Deadline) -> Self {
        let Deadline { due, day_zero, end, steps, notices } = deadline;
        Self { date: due.date(), at: due, day_zero, end, steps, notices }
    }
}

impl FromJson for Deadline {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let stored = place.object(&["date", "at", "day_zero", "end", "steps", "notices"])?;
        let due: Moment = stored.read("at")?;
        if stored.read::<NaiveDate>("date")? != due.date() {
            return Err(stored.at("date").refuse("the day of `at`"));
        }
        Ok(Self {
            due,
            day_zero: stored.read("day_zero")?,
            end: stored.read("end")?,
            steps: stored.read("steps")?,
            notices: stored.read("notices")?,
        })
    }
}

impl From<&motcua::Deadline> for Deadline {
    fn from(deadline: &motcua::Deadline) -> Self {
        Self {
            due: deadline.due(),
            day_zero: deadline.day_zero(),
            end: deadline.end(),
            steps: deadline.steps().iter().map(Into::into).collect(),
            notices: deadline.notices().iter().map(Into::into).collect(),
        }
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.due.fmt(f)
    }
}

#[pymethods]
impl Deadline {
    /// The due day: the date to print on the slip.
    #[getter]
    fn when(&self) -> NaiveDate {
        self.due.date()
    }

    /// The due day and hour in ISO 8601, as the law prints it: `2026-03-12T17:00`, `…T24:00`.
    #[getter]
    fn at(&self) -> String {
        self.due.to_string()
    }

    /// The due instant, to compare with: naive, in Vietnam's civil time. 24:00 of a day is 00:00 of
    /// the next one here, so take the day from `when`.
    #[getter]
    fn moment(&self) -> NaiveDateTime {
        datetime(self.due)
    }

    /// The deadline as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// The deadline that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("Deadline({self}, {} steps, {} notices)", self.steps.len(), self.notices.len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}

/// Where a limit with stops stands.
#[pyclass(frozen, eq, hash, str, get_all, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct StoppedDeadline {
    /// The due moment and its account; `None` while a stop is open.
    deadline: Option<Deadline>,
    /// While a stop is open and `now` was given: what it would be if resumed then.
    projected: Option<Deadline>,
}

impl From<&Stopped> for StoppedDeadline {
    fn from(stopped: &Stopped) -> Self {
        Self {
            deadline: stopped.deadline().map(Into::into),
            projected: stopped.projected().map(Into::into),
        }
    }
}

impl FromJson for StoppedDeadline {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let stopped = place.object(&["deadline", "projected"])?;
        Ok(Self { deadline: stopped.read("deadline")?, projected: stopped.read("projected")? })
    }
}

impl fmt::Display for StoppedDeadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.deadline, &self.projected) {
            (Some(deadline), _) => deadline.fmt(f),
            (None, Some(projected)) => write!(f, "stopped, projected {projected}"),
            (None, None) => f.write_str("stopped"),
        }
    }
}

#[pymethods]
impl StoppedDeadline {
    /// Where it stands, as JSON text.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// What `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("StoppedDeadline({self})")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}
