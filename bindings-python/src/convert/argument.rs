//! Single arguments. Python would bend a `datetime` into a date, `True` into 1 and `"5"` into 5
//! somewhere on the way; here each is refused, with a coded error that is a `TypeError` too.

use crate::convert::{day, hour, moment, text};
use crate::errors::{OrRaise, refuse};
use chrono::TimeDelta;
use motcua::date::parse_date;
use motcua::{Hour, Moment, NaiveDate, When};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::types::PyDelta;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyString, PyTime};
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_union};

/// A day: a `datetime.date`, or ISO text. A `datetime` is refused: which civil day it means is the
/// caller's to say.
#[derive(Clone, Copy)]
pub(crate) struct DateArg(pub(crate) NaiveDate);

impl FromPyObject<'_, '_> for DateArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyDate::TYPE_HINT, PyString::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if given.is_instance_of::<PyDateTime>() {
            return Err(refuse(&given, "date", "a datetime.date, not a datetime.datetime"));
        }
        if let Ok(date) = given.cast::<PyDate>() {
            return day(&date, "date").map(Self);
        }
        let Ok(words) = given.cast::<PyString>() else {
            return Err(refuse(&given, "date", "a datetime.date or text such as '2026-02-11'"));
        };
        parse_date(text(&words, "date")?).map(Self).or_raise(given.py())
    }
}

/// A day with its hour where it is known: a `datetime.date`, a `datetime.datetime`, or ISO text.
///
/// A naive datetime is Vietnam's civil time, an aware one is converted; seconds are kept, fractions
/// of a second are cut off.
#[derive(Clone, Copy)]
pub(crate) struct MomentArg(pub(crate) When);

impl FromPyObject<'_, '_> for MomentArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(PyDateTime::TYPE_HINT, PyDate::TYPE_HINT, PyString::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        const PATH: &str = "moment";
        if let Ok(datetime) = given.cast::<PyDateTime>() {
            return moment(&datetime, PATH).map(|moment| Self(moment.into()));
        }
        if let Ok(date) = given.cast::<PyDate>() {
            return day(&date, PATH).map(|date| Self(date.into()));
        }
        let Ok(words) = given.cast::<PyString>() else {
            let expected = "a datetime, a date or text such as '2026-02-11T15:40'";
            return Err(refuse(&given, PATH, expected));
        };
        text(&words, PATH)?.parse().map(Self).or_raise(given.py())
    }
}

/// A moment whose hour is known: a `datetime.datetime`, or ISO text; a bare date is refused.
#[derive(Clone, Copy)]
pub(crate) struct InstantArg(pub(crate) Moment);

impl FromPyObject<'_, '_> for InstantArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyDateTime::TYPE_HINT, PyString::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        const PATH: &str = "moment";
        if let Ok(datetime) = given.cast::<PyDateTime>() {
            return moment(&datetime, PATH).map(Self);
        }
        let Ok(words) = given.cast::<PyString>() else {
            let expected = "a datetime.datetime or text such as '2026-02-11T15:40'";
            return Err(refuse(&given, PATH, expected));
        };
        text(&words, PATH)?.parse().map(Self).or_raise(given.py())
    }
}

/// An hour of the day: a naive `datetime.time`, or text such as `15:00`; only text can say `24:00`.
#[derive(Clone, Copy)]
pub(crate) struct HourArg(pub(crate) Hour);

impl FromPyObject<'_, '_> for HourArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyTime::TYPE_HINT, PyString::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if let Ok(time) = given.cast::<PyTime>() {
            return hour(&time, "hour").map(Self);
        }
        let Ok(words) = given.cast::<PyString>() else {
            return Err(refuse(&given, "hour", "a datetime.time or text such as '15:00'"));
        };
        text(&words, "hour")?.parse().map(Self).or_raise(given.py())
    }
}

/// Office time in seconds: a `datetime.timedelta` of whole seconds, not below zero.
#[derive(Clone, Copy)]
pub(crate) struct WorkArg(pub(crate) u64);

impl FromPyObject<'_, '_> for WorkArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = PyDelta::TYPE_HINT;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let Ok(time) = given.extract::<TimeDelta>() else {
            return Err(refuse(&given, "time", "a datetime.timedelta"));
        };
        let seconds = u64::try_from(time.num_seconds()).ok();
        seconds.filter(|_| time.subsec_nanos() == 0).map(Self).ok_or_else(|| {
            refuse(&given, "time", "a datetime.timedelta of whole seconds, not below zero")
        })
    }
}

/// A choice between yes and no; nothing else is taken for one, as `"false"` or 0 might be meant.
#[derive(Clone, Copy)]
pub(crate) struct FlagArg(pub(crate) bool);

impl FromPyObject<'_, '_> for FlagArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = PyBool::TYPE_HINT;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let flag = given.cast::<PyBool>().map(|flag| Self(flag.is_true()));
        flag.map_err(|_| refuse(&given, "flag", "True or False"))
    }
}

/// Words.
pub(crate) struct TextArg(pub(crate) String);

impl FromPyObject<'_, '_> for TextArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = PyString::TYPE_HINT;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let Ok(words) = given.cast::<PyString>() else {
            return Err(refuse(&given, "text", "a str"));
        };
        text(&words, "text").map(|text| Self(text.to_owned()))
    }
}

/// A whole number of the width that the crate wants, numpy's included; `True`, `1.7` and `"5"` are
/// refused, and so is what does not fit.
#[derive(Clone, Copy)]
pub(crate) struct CountArg<N>(pub(crate) N);

impl<N: TryFrom<i64>> FromPyObject<'_, '_> for CountArg<N> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::types::PyInt::TYPE_HINT;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let Some(number) = whole(&given) else {
            return Err(refuse(&given, "count", "a whole number"));
        };
        let fitting = N::try_from(number).map(Self);
        fitting.map_err(|_| refuse(&given, "count", "a whole number within the range"))
    }
}

/// The whole number that an object stands for: an `int`, or what Python takes for an index.
pub(crate) fn whole(given: &Bound<'_, PyAny>) -> Option<i64> {
    if given.is_instance_of::<PyBool>() { None } else { given.extract().ok() }
}
