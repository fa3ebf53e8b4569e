//! Catalogues of procedures; the bundled one lies in the extension as text, read when it is asked for.

use crate::convert::argument::TextArg;
use crate::convert::json::ObjectAnswer;
use crate::convert::record::{self, Reduced, StoredArg};
use crate::errors::OrRaise;
use crate::procedure::Procedure;
use motcua::NaiveDate;
use motcua::wire::{AnswerFinding, AnswerProcedure, read_catalogue};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use serde_json::json;

const BUNDLED: &str = include_str!("../../core/catalogue/procedures.json");

/// A catalogue of procedures (danh mục thủ tục hành chính), in the order given.
#[pyclass(frozen, eq, hash, module = "motcua")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Catalogue(motcua::Catalogue);

#[pymethods]
impl Catalogue {
    /// The catalogue that comes with the package: some hundred procedures as the national portal
    /// published them by `as_of`. The portal, not this copy, is what counts.
    #[staticmethod]
    fn bundled(py: Python<'_>) -> PyResult<Py<Self>> {
        static READ: PyOnceLock<Py<Catalogue>> = PyOnceLock::new();
        let read = READ.get_or_try_init(py, || {
            let catalogue = read_catalogue(BUNDLED).or_raise(py)?;
            Py::new(py, Self(catalogue))
        });
        read.map(|catalogue| catalogue.clone_ref(py))
    }

    /// A catalogue from its JSON text or dict, `{"title", "as_of", "procedures"}`.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored).map(Self)
    }

    /// The catalogue as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> String {
        let procedures: Vec<_> = self.0.procedures().iter().map(AnswerProcedure::from).collect();
        let as_of = self.0.as_of().map(motcua::date::text);
        json!({ "title": self.0.title(), "as_of": as_of, "procedures": procedures }).to_string()
    }

    /// The title.
    #[getter]
    fn title(&self) -> Option<&str> {
        self.0.title()
    }

    /// The day on which it was published like this.
    #[getter]
    fn as_of(&self) -> Option<NaiveDate> {
        self.0.as_of()
    }

    /// Every procedure, in order; a new list each time.
    #[getter]
    fn procedures(&self) -> Vec<Procedure> {
        self.0.procedures().iter().map(Into::into).collect()
    }

    /// The procedure with a code, in the short or the long form; the first one, where a code stands
    /// twice; `None` where none has it.
    fn find(&self, code: TextArg) -> Option<Procedure> {
        self.0.find(&code.0).map(Into::into)
    }

    /// What is wrong with the data, in order: `kind`, `place` from 0, `procedure`, `path`, `value`.
    ///
    /// A finding is a fault of the source, or of the way it was carried over; it says nothing about
    /// the law.
    fn check(&self) -> Vec<ObjectAnswer> {
        let found = self.0.check();
        let answer = |finding| ObjectAnswer(json!(AnswerFinding::of(finding, &self.0)));
        found.iter().map(answer).collect()
    }

    fn __len__(&self) -> usize {
        self.0.procedures().len()
    }

    fn __repr__(&self) -> String {
        let title = self.0.title().unwrap_or("untitled");
        format!("Catalogue({title}, {} procedures)", self.0.procedures().len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json())
    }
}
