//! What crosses the border: single values with their exact type, and structured ones as JSON.

pub(crate) mod answer;
pub(crate) mod argument;
pub(crate) mod code;
pub(crate) mod json;
pub(crate) mod members;
pub(crate) mod record;

use crate::errors::refuse;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use motcua::{Hour, Moment};
use pyo3::prelude::*;
use pyo3::types::{
    PyDate, PyDateAccess, PyDateTime, PyString, PyTime, PyTimeAccess, PyTzInfoAccess,
};

/// Vietnam's offset from UTC in hours; it has no daylight saving.
const VIETNAM: i64 = 7;

/// The instant of a moment, as a naive `datetime`: 24:00 is 00:00 of the next day.
pub(crate) fn datetime(moment: Moment) -> NaiveDateTime {
    let midnight = moment.date().and_time(NaiveTime::MIN);
    let since = TimeDelta::seconds(moment.hour().seconds().into());
    midnight.checked_add_signed(since).unwrap_or(NaiveDateTime::MAX)
}

/// The day of a `datetime.date`.
fn day(date: &Bound<'_, PyDate>, path: &str) -> PyResult<NaiveDate> {
    NaiveDate::from_ymd_opt(date.get_year(), date.get_month().into(), date.get_day().into())
        .ok_or_else(|| refuse(date, path, "an existing day"))
}

/// The civil moment of a `datetime.datetime` at Vietnam's time, to the second below.
///
/// A naive one is Vietnam's civil time already; an aware one is converted by its own `utcoffset`,
/// never by the zone of the machine.
fn moment(moment: &Bound<'_, PyDateTime>, path: &str) -> PyResult<Moment> {
    let strange = || refuse(moment, path, "a moment that exists");
    // A "not a time" of the data-frame libraries is a datetime by class, and never equal to itself.
    if !moment.is_exact_instance_of::<PyDateTime>() && !moment.eq(moment)? {
        return Err(strange());
    }
    let clock = (moment.get_hour(), moment.get_minute(), moment.get_second());
    let local = NaiveDate::from_ymd_opt(
        moment.get_year(),
        moment.get_month().into(),
        moment.get_day().into(),
    )
    .and_then(|date| date.and_hms_opt(clock.0.into(), clock.1.into(), clock.2.into()))
    .ok_or_else(strange)?;
    let offset: Option<TimeDelta> = match moment.get_tzinfo() {
        Some(_) => moment.call_method0("utcoffset")?.extract()?,
        None => None,
    };
    let civil = match offset {
        Some(offset) => local.checked_add_signed(TimeDelta::hours(VIETNAM) - offset),
        None => Some(local),
    };
    let civil = civil.ok_or_else(strange)?;
    let hour = Hour::from_seconds(civil.num_seconds_from_midnight()).ok_or_else(strange)?;
    Ok(Moment::new(civil.date(), hour))
}

/// The hour of a `datetime.time`, which must be naive: an hour without a day cannot be converted.
fn hour(time: &Bound<'_, PyTime>, path: &str) -> PyResult<Hour> {
    let seconds = u32::from(time.get_hour()) * 3600
        + u32::from(time.get_minute()) * 60
        + u32::from(time.get_second());
    match (time.get_tzinfo(), Hour::from_seconds(seconds)) {
        (None, Some(hour)) => Ok(hour),
        _ => Err(refuse(time, path, "an hour without a time zone")),
    }
}

/// The characters of a `str`; a lone surrogate, which Python allows, is no character.
pub(crate) fn text<'a>(text: &'a Bound<'_, PyString>, path: &str) -> PyResult<&'a str> {
    text.to_str().map_err(|_| refuse(text, path, "text without lone surrogates"))
}
