//! The dated provisions that the calendar relies on, as rows for a table.

use crate::convert::argument::{DateArg, TextArg};
use crate::convert::json::to_python;
use crate::errors::OrRaise;
use motcua::wire::{AnswerProvision, LawTable};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::json;

/// One provision as a dict.
pub(crate) struct Row(AnswerProvision);

impl<'py> IntoPyObject<'py> for Row {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = crate::convert::json::DICT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let row = to_python(py, &json!(self.0))?.cast_into::<PyDict>()?;
        row.set_item("from", self.0.from())?;
        row.set_item("until", self.0.until())?;
        row.set_item("adopted", self.0.adopted())?;
        Ok(row)
    }
}

/// The provision in force on a day, by its key: `law.on("holiday.tet", date(2012, 1, 23))`.
///
/// `LawError` where none was in force: never a default.
#[pyfunction]
pub(crate) fn law_on(py: Python<'_>, key: TextArg, when: DateArg) -> PyResult<Row> {
    LawTable::whole().on(&key.0, when.0).map(Row).or_raise(py)
}

/// Every provision of one key, oldest first.
#[pyfunction]
pub(crate) fn law_history(py: Python<'_>, key: TextArg) -> PyResult<Vec<Row>> {
    let rows = LawTable::whole().history(&key.0).or_raise(py)?;
    Ok(rows.into_iter().map(Row).collect())
}

/// Every dated provision, key by key, oldest first: `key`, `from`, `until`, `adopted`, `value`,
/// `source`, `confidence`.
#[pyfunction]
pub(crate) fn law_table() -> Vec<Row> {
    LawTable::whole().into_rows().into_iter().map(Row).collect()
}
