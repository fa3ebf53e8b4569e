//! Asking the crate: a structured argument in, read by its wire floor, and the answer out as JSON.

use crate::errors::OrRaise;
use motcua::wire::{FromJson, read};
use pyo3::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

/// Reads a shape, answers it, and writes the answer.
pub(crate) fn answer<T: FromJson, A: Serialize>(
    py: Python<'_>,
    name: &str,
    given: &Value,
    of: impl FnOnce(T) -> motcua::Result<A>,
) -> PyResult<Value> {
    read(name, given).and_then(of).map(|told| json!(told)).or_raise(py)
}

/// The same with the interpreter free meanwhile: for what may take long.
pub(crate) fn answer_detached<T: FromJson, A: Serialize>(
    py: Python<'_>,
    name: &str,
    given: &Value,
    of: impl FnOnce(T) -> motcua::Result<A> + Send,
) -> PyResult<Value> {
    detached(py, || read(name, given).and_then(of).map(|told| json!(told)))
}

/// What the crate comes to, with the interpreter free meanwhile.
pub(crate) fn detached<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> motcua::Result<T> + Send,
) -> PyResult<T> {
    py.detach(work).or_raise(py)
}
