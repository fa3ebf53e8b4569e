//! The lunar calendar: days across and back, and the names of years.

use crate::convert::argument::{CountArg, DateArg, FlagArg};
use crate::errors::OrRaise;
use motcua::{NaiveDate, lunar};
use pyo3::prelude::*;
use std::fmt;

/// A day of the Vietnamese lunar calendar (ngày âm lịch), from 1900 to 2100; days are ordered by
/// time.
#[pyclass(frozen, eq, ord, hash, str, module = "motcua")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LunarDate(lunar::LunarDate);

impl fmt::Display for LunarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

type Parts<'py> = (Bound<'py, PyAny>, (i32, u8, u8, bool));

#[pymethods]
impl LunarDate {
    /// The lunar day of these numbers; `leap` is for the second of two months of one number (tháng
    /// nhuận).
    #[new]
    #[pyo3(signature = (year, month, day, leap=FlagArg(false)))]
    fn new(
        py: Python<'_>,
        year: CountArg<i32>,
        month: CountArg<u8>,
        day: CountArg<u8>,
        leap: FlagArg,
    ) -> PyResult<Self> {
        let date = lunar::LunarDate::new(year.0, month.0, day.0, leap.0);
        date.map(Self).or_raise(py)
    }

    /// The lunar day of a solar day, 1900-01-01 to 2100-12-31.
    #[staticmethod]
    fn from_solar(py: Python<'_>, when: DateArg) -> PyResult<Self> {
        lunar::from_solar(when.0).map(Self).or_raise(py)
    }

    /// The solar day.
    fn to_solar(&self) -> NaiveDate {
        lunar::to_solar(self.0)
    }

    /// The lunar year, by the number of the solar year in which it begins.
    #[getter]
    fn year(&self) -> i32 {
        self.0.year()
    }

    /// The month, 1 (tháng Giêng) to 12 (tháng Chạp).
    #[getter]
    fn month(&self) -> u8 {
        self.0.month()
    }

    /// The day of the month, 1 to 29 or 30.
    #[getter]
    fn day(&self) -> u8 {
        self.0.day()
    }

    /// Whether the month is a leap month (tháng nhuận).
    #[getter]
    fn leap(&self) -> bool {
        self.0.leap()
    }

    /// The name of the year (tên năm can chi), such as `Bính Ngọ`.
    #[getter]
    fn year_name(&self) -> String {
        lunar::year_name(self.0.year())
    }

    fn __repr__(&self) -> String {
        let leap = if self.0.leap() { ", leap=True" } else { "" };
        format!("LunarDate({}, {}, {}{leap})", self.0.year(), self.0.month(), self.0.day())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Parts<'py> {
        let parts = (self.0.year(), self.0.month(), self.0.day(), self.0.leap());
        (py.get_type::<Self>().into_any(), parts)
    }
}

/// The name of a lunar year (tên năm can chi), such as `Bính Ngọ`; it comes again after sixty years.
#[pyfunction]
pub(crate) fn lunar_year_name(year: CountArg<i32>) -> String {
    lunar::year_name(year.0)
}

/// The solar day of lunar new year (mùng 1 Tết).
#[pyfunction]
pub(crate) fn lunar_new_year(py: Python<'_>, year: CountArg<i32>) -> PyResult<NaiveDate> {
    lunar::new_year(year.0).or_raise(py)
}

/// The number of the month that comes twice in a lunar year, if one does (tháng nhuận).
#[pyfunction]
pub(crate) fn lunar_leap_month(py: Python<'_>, year: CountArg<i32>) -> PyResult<Option<u8>> {
    lunar::leap_month(year.0).or_raise(py)
}

/// The solar day of the commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương, mùng 10 tháng Ba).
#[pyfunction]
pub(crate) fn lunar_hung_kings_day(py: Python<'_>, year: CountArg<i32>) -> PyResult<NaiveDate> {
    lunar::hung_kings_day(year.0).or_raise(py)
}
