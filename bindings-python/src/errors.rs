//! From a failure of the crate, or of an argument, to the Python exception.
//!
//! The classes live in `motcua/errors.py`, because an exception made in Rust would leave the
//! generated stub incomplete; the table from code to class lives beside them.

use motcua::{Detail, Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// What the crate answered, for Python.
pub(crate) trait OrRaise<T> {
    /// The answer, or the exception for its failure.
    fn or_raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T> OrRaise<T> for motcua::Result<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|error| exception(py, &error, None))
    }
}

/// The exception for a failure in one row of a column, counted from 0.
#[expect(dead_code, reason = "the column functions will be its callers")]
pub(crate) fn raise_in_row(py: Python<'_>, row: usize, error: &Error) -> PyErr {
    exception(py, error, Some(row))
}

/// The exception for an argument that was refused before the crate saw it.
pub(crate) fn refuse(given: &Bound<'_, PyAny>, path: &str, expected: &str) -> PyErr {
    let py = given.py();
    let value = shown(given);
    let message = format!("`{value}` at `{path}`: expected {expected}");
    let details = || {
        let details = PyDict::new(py);
        details.set_item("path", path)?;
        details.set_item("value", value)?;
        details.set_item("expected", expected)?;
        Ok(details)
    };
    details()
        .and_then(|details| build(py, ErrorKind::InvalidArgument, &message, &details, None))
        .unwrap_or_else(|broken| broken)
}

/// Every error code, in the order of the documentation; new ones come in minor versions.
///
/// Each is the `code` of one kind of `MotcuaError`, and the same in Rust and JavaScript.
#[pyfunction]
pub(crate) fn error_codes() -> Vec<&'static str> {
    ErrorKind::ALL.iter().map(|kind| kind.code()).collect()
}

fn exception(py: Python<'_>, error: &Error, row: Option<usize>) -> PyErr {
    let details = || {
        let details = PyDict::new(py);
        for (name, detail) in error.details() {
            match detail {
                Detail::Number(number) => details.set_item(name, number)?,
                Detail::Date(date) => details.set_item(name, date)?,
                other => details.set_item(name, other.to_string())?,
            }
        }
        Ok(details)
    };
    details()
        .and_then(|details| build(py, error.kind(), &error.to_string(), &details, row))
        .unwrap_or_else(|broken| broken)
}

/// Asks Python for the exception; whatever goes wrong on the way is the exception instead.
fn build(
    py: Python<'_>,
    kind: ErrorKind,
    message: &str,
    details: &Bound<'_, PyDict>,
    row: Option<usize>,
) -> PyResult<PyErr> {
    static FROM_CORE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    FROM_CORE
        .import(py, "motcua.errors", "from_core")?
        .call1((message, kind.code(), details, row))
        .map(PyErr::from_value)
}

/// The value as Python prints it, cut where it would fill the screen.
fn shown(given: &Bound<'_, PyAny>) -> String {
    const LONGEST: usize = 80;
    let Ok(text) = given.repr() else { return given.get_type().to_string() };
    let text = text.to_string_lossy();
    match text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)) {
        Some(beginning) => format!("{beginning}…"),
        None => text.into_owned(),
    }
}
