//! The Python binding of `motcua`: convert in, one call of the crate, convert out.
//!
//! Nothing here knows the domain. [`convert`] holds what crosses the border and [`errors`] what is
//! raised; each other file wraps one module of the crate.

mod convert;
mod errors;
mod probe;

use pyo3::prelude::*;

/// The compiled half of `motcua`; import the names from `motcua` itself.
///
/// Declared inline and without an initialiser, so that the generated stub is complete.
#[pymodule(gil_used = false)]
mod _motcua {
    #[pymodule_export]
    use crate::errors::error_codes;
    #[pymodule_export]
    use crate::probe::{_count, _date, _hour, _json, _moment};
}
