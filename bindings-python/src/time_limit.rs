//! Time limits: read from words or an object, printed in one form.

use crate::convert::argument::{CountArg, TextArg};
use crate::convert::code::Choice;
use crate::convert::json::to_json;
use crate::convert::record::{self, Reduced, StoredArg};
use crate::convert::text;
use crate::errors::{OrRaise, refuse};
use motcua::time_limit::{Amount, Cutoff, CutoffTime, Direction, StartEvent, Unit};
use motcua::wire::AnswerLimit;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_union};
use serde_json::Value;
use std::fmt;

/// A time limit wherever one is asked for: a `TimeLimit`, its words, or its object.
#[derive(Clone, Copy)]
pub(crate) struct LimitArg(pub(crate) motcua::TimeLimit);

impl FromPyObject<'_, '_> for LimitArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(TimeLimit::TYPE_HINT, PyString::TYPE_HINT, crate::convert::json::DICT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let read = if let Ok(limit) = given.cast::<TimeLimit>() {
            Ok(limit.get().0)
        } else if let Ok(words) = given.cast::<PyString>() {
            text(&words, "limit")?.parse()
        } else if given.is_instance_of::<PyDict>() {
            motcua::TimeLimit::try_from(&to_json(&given, "limit")?)
        } else {
            let expected = "a TimeLimit, words such as '05 ngày làm việc', or a dict";
            return Err(refuse(&given, "limit", expected));
        };
        read.map(Self).or_raise(given.py())
    }
}

/// A number of units: whole, or a fraction as text such as `1/2`.
#[derive(IntoPyObject)]
enum AmountAnswer {
    Whole(u32),
    Fraction(String),
}

impl From<Amount> for AmountAnswer {
    fn from(amount: Amount) -> Self {
        amount.whole().map_or_else(|| Self::Fraction(amount.to_string()), Self::Whole)
    }
}

/// A time limit (thời hạn giải quyết): an amount and a unit, such as `05 ngày làm việc`.
///
/// Made from the words of an act, from an object such as `{"amount": 5, "unit": "working_day"}`,
/// or from another limit; printed in one canonical Vietnamese form, which reads back the same.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TimeLimit(motcua::TimeLimit);

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<motcua::TimeLimit> for TimeLimit {
    fn from(limit: motcua::TimeLimit) -> Self {
        Self(limit)
    }
}

impl TimeLimit {
    /// The limit of the crate.
    pub(crate) fn core(self) -> motcua::TimeLimit {
        self.0
    }
}

#[pymethods]
impl TimeLimit {
    /// Read a limit; `ParseError` where the words state none (`time_limit.invalid`) or more than
    /// one (`time_limit.ambiguous`).
    #[new]
    fn new(limit: LimitArg) -> Self {
        Self(limit.0)
    }

    /// Every limit that a text states, in its order, with the words that condition each.
    #[staticmethod]
    fn parse_all(py: Python<'_>, text: TextArg) -> PyResult<Vec<StatedLimit>> {
        let stated = motcua::TimeLimit::parse_all(&text.0).or_raise(py)?;
        Ok(stated.iter().map(StatedLimit::from).collect())
    }

    /// How many units; text such as `1/2` for a fraction, which `fractions.Fraction` reads. The
    /// upper end of a range; 0 for a same-day limit.
    #[getter]
    fn amount(&self) -> AmountAnswer {
        self.0.amount().into()
    }

    /// What it is counted in.
    #[getter]
    fn unit(&self) -> Choice<Unit> {
        Choice(self.0.unit())
    }

    /// Which way it is counted.
    #[getter]
    fn direction(&self) -> Choice<Direction> {
        Choice(self.0.direction())
    }

    /// The cut-off hour that the text states: `{"at": "15:00", "effect": "start"}`, or
    /// `before_close` in minutes.
    #[getter]
    fn cutoff<'py>(&self, py: Python<'py>) -> PyResult<Option<CutoffAnswer<'py>>> {
        self.0.cutoff().map(|cutoff| CutoffAnswer::of(py, cutoff)).transpose()
    }

    /// The lower end, where the text states a range.
    #[getter]
    fn lower_end(&self) -> Option<AmountAnswer> {
        self.0.lower_end().map(Into::into)
    }

    /// The event that starts it, where the text names one that is known here.
    #[getter]
    fn start(&self) -> Option<Choice<StartEvent>> {
        self.0.start().map(Choice)
    }

    /// The limit as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> PyResult<String> {
        record::write(&AnswerLimit::from(self.0))
    }

    /// The limit that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        motcua::TimeLimit::try_from(&stored.0).map(Self).or_raise(py)
    }

    fn __repr__(&self) -> String {
        format!("TimeLimit('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}

/// A limit as JSON, for the options that hold one.
pub(crate) fn as_json(limit: motcua::TimeLimit) -> PyResult<Value> {
    let shape = serde_json::to_value(AnswerLimit::from(limit));
    shape.map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))
}

/// A cut-off as a dict.
struct CutoffAnswer<'py>(Bound<'py, PyDict>);

impl<'py> CutoffAnswer<'py> {
    fn of(py: Python<'py>, cutoff: Cutoff) -> PyResult<Self> {
        let answer = PyDict::new(py);
        match cutoff.when() {
            CutoffTime::At(hour) => answer.set_item("at", hour.to_string())?,
            CutoffTime::BeforeClose(minutes) => answer.set_item("before_close", minutes)?,
            _ => {}
        }
        answer.set_item("effect", cutoff.effect().code())?;
        Ok(Self(answer))
    }
}

impl<'py> IntoPyObject<'py> for CutoffAnswer<'py> {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = pyo3::type_hint_subscript!(
        PyDict::TYPE_HINT,
        PyString::TYPE_HINT,
        type_hint_union!(PyString::TYPE_HINT, pyo3::types::PyInt::TYPE_HINT)
    );

    fn into_pyobject(self, _: Python<'py>) -> PyResult<Self::Output> {
        Ok(self.0)
    }
}

/// One of the limits that a text states, with the words around it.
#[pyclass(frozen, eq, hash, str, get_all, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct StatedLimit {
    /// The limit.
    limit: TimeLimit,
    /// The words that condition it, as written, such as `đối với hồ sơ trực tuyến`.
    when: Option<String>,
    /// Where it begins in the text, in characters from 0.
    at: usize,
    /// The few words that state it, as written.
    words: String,
}

impl From<&motcua::time_limit::StatedLimit> for StatedLimit {
    fn from(stated: &motcua::time_limit::StatedLimit) -> Self {
        Self {
            limit: TimeLimit(stated.limit()),
            when: stated.when().map(str::to_owned),
            at: stated.at(),
            words: stated.words().to_owned(),
        }
    }
}

impl fmt::Display for StatedLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(f)?;
        self.when.as_ref().map_or(Ok(()), |when| write!(f, " ({when})"))
    }
}

#[pymethods]
impl StatedLimit {
    /// A limit with the words around it.
    #[new]
    fn new(limit: LimitArg, when: Option<TextArg>, at: CountArg<usize>, words: TextArg) -> Self {
        let when = when.map(|when| when.0);
        Self { limit: TimeLimit(limit.0), when, at: at.0, words: words.0 }
    }

    fn __repr__(&self) -> String {
        format!("StatedLimit('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> StatedParts<'py> {
        let parts = (self.limit, self.when.clone(), self.at, self.words.clone());
        (py.get_type::<Self>().into_any(), parts)
    }
}

type StatedParts<'py> = (Bound<'py, PyAny>, (TimeLimit, Option<String>, usize, String));
