//! Values that are stored: written as JSON in the shape of the crate's wire floor, read back, and
//! pickled as that text.

use crate::calendar::Calendar;
use crate::convert::json::to_json;
use crate::convert::text;
use crate::errors::{OrRaise, refuse};
use motcua::wire::FromJson;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::type_hint_union;
use pyo3::types::PyString;
use pyo3::{PyTypeInfo, exceptions::PyRuntimeError};
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::fmt::Display;

/// A stored value: JSON text, or the dict that it stands for.
pub(crate) struct StoredArg(pub(crate) Value);

impl FromPyObject<'_, '_> for StoredArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(PyString::TYPE_HINT, crate::convert::json::DICT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let Ok(words) = given.cast::<PyString>() else {
            return to_json(&given, "").map(Self);
        };
        serde_json::from_str(text(&words, "")?)
            .map(Self)
            .map_err(|_| refuse(&given, "", "JSON text"))
    }
}

/// What `__reduce__` gives to pickle: the function to call and its argument.
pub(crate) type Reduced<'py> = (Bound<'py, PyAny>, (String,));

/// A value as JSON text.
pub(crate) fn write(value: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| PyRuntimeError::new_err(error.to_string()))
}

/// A value from what [`write`] made of it.
pub(crate) fn read<T: FromJson>(py: Python<'_>, stored: &StoredArg) -> PyResult<T> {
    motcua::wire::read("", &stored.0).or_raise(py)
}

/// A value for pickle: its class's `from_json` with the text.
pub(crate) fn reduce<T: PyTypeInfo>(py: Python<'_>, json: String) -> PyResult<Reduced<'_>> {
    Ok((py.get_type::<T>().getattr("from_json")?, (json,)))
}

/// The same with the calendar that the value stands on.
pub(crate) type ReducedOn<'py> = (Bound<'py, PyAny>, (String, Calendar));

/// A value for pickle that stands on a calendar.
pub(crate) fn reduce_on<'py, T: PyTypeInfo>(
    py: Python<'py>,
    json: String,
    calendar: &motcua::Calendar,
) -> PyResult<ReducedOn<'py>> {
    let calendar = Calendar::of(calendar.clone());
    Ok((py.get_type::<T>().getattr("from_json")?, (json, calendar)))
}

/// A field stored as the text that it prints.
pub(crate) fn as_text<T: Display, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
