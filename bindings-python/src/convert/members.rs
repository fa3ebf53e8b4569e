//! Objects put together from named arguments.

use crate::convert::json::to_json;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::{Map, Value};

/// What was given by name: `**details`.
pub(crate) fn named(given: Option<Bound<'_, PyDict>>) -> PyResult<Map<String, Value>> {
    Ok(match given.map(|given| to_json(&given, "")).transpose()? {
        Some(Value::Object(given)) => given,
        _ => Map::new(),
    })
}

/// The arguments that were given, as one object; what was not is left out.
pub(crate) fn given<const N: usize>(arguments: [(&str, Option<Value>); N]) -> Value {
    let given = arguments.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Value::Object(given.collect())
}
