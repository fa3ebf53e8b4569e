//! Codes of procedures, agencies, dossiers and sectors.

use crate::convert::argument::{CountArg, DateArg, TextArg};
use crate::convert::code::{Choice, Code};
use crate::convert::record::Reduced;
use crate::convert::text;
use crate::errors::{OrRaise, refuse};
use motcua::NaiveDate;
use motcua::code::AgencyStyle;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_union};
use std::fmt;

/// An agency wherever one is asked for: an `AgencyCode`, or its text.
pub(crate) struct AgencyArg(motcua::AgencyCode);

impl FromPyObject<'_, '_> for AgencyArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(AgencyCode::TYPE_HINT, PyString::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if let Ok(code) = given.cast::<AgencyCode>() {
            return Ok(Self(code.get().0.clone()));
        }
        let Ok(words) = given.cast::<PyString>() else {
            return Err(refuse(&given, "agency", "an AgencyCode, or text such as 'H08.12'"));
        };
        let read = text(&words, "agency")?.parse();
        read.map(Self).or_raise(given.py())
    }
}

/// The identification code of an agency (mã định danh): `000.00.16.H02` or `H08.12.34`.
///
/// Where both ends look like the highest level the order cannot be told, and reading fails.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct AgencyCode(motcua::AgencyCode);

impl fmt::Display for AgencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AgencyCode {
    fn in_style(&self, style: AgencyStyle) -> Option<Self> {
        self.0.to_style(style).map(Self)
    }
}

#[pymethods]
impl AgencyCode {
    /// Read a code, in a style that the caller knows or in the one that shows; `ParseError`
    /// (`code.invalid`) where the text is none, or the style does not show.
    #[new]
    #[pyo3(signature = (text, style=None))]
    fn new(py: Python<'_>, text: TextArg, style: Option<Choice<AgencyStyle>>) -> PyResult<Self> {
        let read = match style {
            Some(Choice(style)) => motcua::AgencyCode::read_as(&text.0, style),
            None => text.0.parse(),
        };
        read.map(Self).or_raise(py)
    }

    /// In which order it is written.
    #[getter]
    fn style(&self) -> Choice<AgencyStyle> {
        Choice(self.0.style())
    }

    /// The levels from the highest down, in both styles.
    #[getter]
    fn levels(&self) -> Vec<&str> {
        self.0.levels()
    }

    /// The same code with the highest level first; `None` where that is not defined.
    #[getter]
    fn highest_first(&self) -> Option<Self> {
        self.in_style(AgencyStyle::HighestFirst)
    }

    /// The same code with the highest level last; `None` where that is not defined.
    #[getter]
    fn highest_last(&self) -> Option<Self> {
        self.in_style(AgencyStyle::HighestLast)
    }

    fn __repr__(&self) -> String {
        format!("AgencyCode('{self}', style='{}')", Code::code(self.0.style()))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Styled<'py> {
        // The style cannot always be told from the text, so it is said.
        (py.get_type::<Self>().into_any(), (self.to_string(), Choice(self.0.style())))
    }
}

type Styled<'py> = (Bound<'py, PyAny>, (String, Choice<AgencyStyle>));

/// The code of a procedure in the national database (mã thủ tục hành chính): `1.001193`.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct ProcedureCode(motcua::ProcedureCode);

impl fmt::Display for ProcedureCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[pymethods]
impl ProcedureCode {
    /// Read a code in its short or long form; `ParseError` (`code.invalid`) where the text is none.
    #[new]
    fn new(py: Python<'_>, text: TextArg) -> PyResult<Self> {
        text.0.parse().map(Self).or_raise(py)
    }

    /// The same procedure without the agency: the form by which catalogues are searched.
    #[getter]
    fn short(&self) -> Self {
        Self(self.0.short())
    }

    /// The agency whose local copy it is, if the code is a long one.
    #[getter]
    fn agency(&self) -> Option<AgencyCode> {
        self.0.agency().cloned().map(AgencyCode)
    }

    /// The local copy at an agency, in the long form.
    fn at_agency(&self, py: Python<'_>, agency: AgencyArg) -> PyResult<Self> {
        self.0.at_agency(&agency.0).map(Self).or_raise(py)
    }

    fn __repr__(&self) -> String {
        format!("ProcedureCode('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py> {
        (py.get_type::<Self>().into_any(), (self.to_string(),))
    }
}

/// The number of a dossier (mã số hồ sơ): `000.00.16.H02-190812-0003`.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DossierCode(motcua::DossierCode);

impl fmt::Display for DossierCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[pymethods]
impl DossierCode {
    /// Read a number; `ParseError` (`code.invalid`) where the text is none.
    #[new]
    fn new(py: Python<'_>, text: TextArg) -> PyResult<Self> {
        text.0.parse().map(Self).or_raise(py)
    }

    /// The number of the `order`-th dossier that an agency received on a day; with `system`, the one
    /// that a nationally centralised service gives.
    #[staticmethod]
    #[pyo3(signature = (agency, received, order, *, system=None))]
    fn of(
        py: Python<'_>,
        agency: AgencyArg,
        received: DateArg,
        order: CountArg<u32>,
        system: Option<CountArg<u8>>,
    ) -> PyResult<Self> {
        let (agency, received, order) = (agency.0, received.0, order.0);
        let made = match system {
            Some(system) => motcua::DossierCode::with_system(agency, received, system.0, order),
            None => motcua::DossierCode::new(agency, received, order),
        };
        made.map(Self).or_raise(py)
    }

    /// The agency that the number names.
    #[getter]
    fn agency(&self) -> AgencyCode {
        AgencyCode(self.0.agency().clone())
    }

    /// In which order the agency is written.
    #[getter]
    fn style(&self) -> Choice<AgencyStyle> {
        Choice(self.0.style())
    }

    /// The day of receipt.
    #[getter]
    fn received(&self) -> NaiveDate {
        self.0.received()
    }

    /// What stands after the second hyphen, as written.
    #[getter]
    fn tail(&self) -> &str {
        self.0.tail()
    }

    /// The order of the dossier on its day; `None` where the tail can be read in two ways.
    #[getter]
    fn order(&self) -> Option<u64> {
        self.0.order()
    }

    /// The whole tail read as the order.
    #[getter]
    fn whole_tail(&self) -> u64 {
        self.0.whole_tail()
    }

    /// The tail read as two digits of a system and the order; `None` where it cannot be.
    #[getter]
    fn system_and_order(&self) -> Option<(u8, u64)> {
        self.0.system_and_order()
    }

    fn __repr__(&self) -> String {
        format!("DossierCode('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py> {
        (py.get_type::<Self>().into_any(), (self.to_string(),))
    }
}

/// The code of a sector of procedures (mã số lĩnh vực): `G09-LV`.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct SectorCode(motcua::code::SectorCode);

impl fmt::Display for SectorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[pymethods]
impl SectorCode {
    /// Read a code; `ParseError` (`code.invalid`) where the text is none.
    #[new]
    fn new(py: Python<'_>, text: TextArg) -> PyResult<Self> {
        text.0.parse().map(Self).or_raise(py)
    }

    /// The ministry that answers for it.
    #[getter]
    fn ministry(&self) -> &str {
        self.0.ministry()
    }

    /// The sector.
    #[getter]
    fn sector(&self) -> &str {
        self.0.sector()
    }

    fn __repr__(&self) -> String {
        format!("SectorCode('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py> {
        (py.get_type::<Self>().into_any(), (self.to_string(),))
    }
}
