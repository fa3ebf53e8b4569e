//! Numbers of documents and places in acts.

use crate::convert::argument::TextArg;
use crate::convert::record::{self, Reduced, StoredArg};
use crate::errors::OrRaise;
use motcua::Serial;
use motcua::wire::{FromJson, Place};
use pyo3::prelude::*;
use serde::{Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};

/// A place in an act, or a whole act or paper (trích dẫn): `Điều 112 khoản 1 điểm b …`.
///
/// Reads article, clause, point and act in any of the usual orders and short forms, and prints one;
/// two citations are equal if they print the same.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone)]
pub(crate) struct Citation {
    place: motcua::Citation,
    text: String,
}

impl From<motcua::Citation> for Citation {
    fn from(place: motcua::Citation) -> Self {
        let text = place.to_string();
        Self { place, text }
    }
}

impl From<&motcua::Citation> for Citation {
    fn from(place: &motcua::Citation) -> Self {
        place.clone().into()
    }
}

impl PartialEq for Citation {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Citation {}

impl Hash for Citation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl FromJson for Citation {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let text: String = FromJson::from_json(place)?;
        // A paper in free words, as a body's own notice may be named, is kept as it is.
        let cited = text.parse().unwrap_or_else(|_| motcua::Citation::from(text.as_str()));
        Ok(Self { place: cited, text })
    }
}

#[pymethods]
impl Citation {
    /// Read a citation; `ParseError` (`citation.invalid`) where the text is none.
    #[new]
    fn new(py: Python<'_>, text: TextArg) -> PyResult<Self> {
        let read: motcua::Result<motcua::Citation> = text.0.parse();
        read.map(Into::into).or_raise(py)
    }

    /// The kind of act in words, such as `Nghị định`; `None` when only a number is given.
    #[getter]
    fn act(&self) -> Option<&str> {
        Some(self.place.kind()).filter(|kind| !kind.is_empty())
    }

    /// The number of the act, such as `61/2018/NĐ-CP`; `None` when it is not known.
    #[getter]
    fn number(&self) -> Option<&str> {
        Some(self.place.number()).filter(|number| !number.is_empty())
    }

    /// The article (điều), with the letter that an amendment added: `19`, `11a`.
    #[getter]
    fn article(&self) -> Option<String> {
        self.place.article_cited().map(|place| place.to_string())
    }

    /// The clause (khoản).
    #[getter]
    fn clause(&self) -> Option<String> {
        self.place.clause_cited().map(|place| place.to_string())
    }

    /// The point (điểm), a letter.
    #[getter]
    fn point(&self) -> Option<char> {
        self.place.point_cited()
    }

    /// The citation as JSON text.
    fn to_json(&self) -> PyResult<String> {
        record::write(self)
    }

    /// The citation that `to_json` wrote.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored)
    }

    fn __repr__(&self) -> String {
        format!("Citation('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}

/// A serial number: whole, or two with a dot.
#[derive(IntoPyObject)]
enum SerialAnswer {
    Whole(u32),
    Dotted(String),
}

/// The number and symbol of a document (số, ký hiệu văn bản): `61/2018/NĐ-CP`.
///
/// Forgives what copying does to text: lost marks, dashes, spaces, a leading *Nghị định số*. Prints
/// the canonical form.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct DocumentNumber(motcua::DocumentNumber);

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[pymethods]
impl DocumentNumber {
    /// Read a number; `ParseError` (`document.invalid`) where the text is none.
    #[new]
    fn new(py: Python<'_>, text: TextArg) -> PyResult<Self> {
        text.0.parse().map(Self).or_raise(py)
    }

    /// The serial number (số); text where it has a dot, such as `66.7`.
    #[getter]
    fn serial(&self) -> SerialAnswer {
        serial(self.0.serial())
    }

    /// The year between two slashes, if there is one.
    #[getter]
    fn year(&self) -> Option<i32> {
        self.0.year()
    }

    /// The abbreviation of the kind as printed, such as `QĐ`; `None` for letters and for acts that
    /// are numbered by their issuer alone.
    #[getter]
    fn kind(&self) -> Option<&'static str> {
        self.0.kind_abbreviation()
    }

    /// What the symbol says after the kind: `TTg`, `BTP-BCA-TANDTC`.
    #[getter]
    fn issuer(&self) -> &str {
        self.0.issuer()
    }

    /// The term of the elected body that issued it: 14 for `45/2019/QH14`.
    #[getter]
    fn term(&self) -> Option<u16> {
        self.0.term()
    }

    /// Whether the form is that of a normative document (văn bản quy phạm pháp luật).
    #[getter]
    fn normative(&self) -> bool {
        self.0.is_normative()
    }

    /// Whether it is numbered as party offices do, `13-CT/TU`.
    #[getter]
    fn party(&self) -> bool {
        self.0.is_party()
    }

    fn __repr__(&self) -> String {
        format!("DocumentNumber('{self}')")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py> {
        (py.get_type::<Self>().into_any(), (self.to_string(),))
    }
}

fn serial(serial: Serial) -> SerialAnswer {
    match serial.part() {
        None => SerialAnswer::Whole(serial.number()),
        Some(part) => SerialAnswer::Dotted(format!("{}.{part}", serial.number())),
    }
}
