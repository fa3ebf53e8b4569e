//! By which day the decree wants what is done with a document, and the breach when it was done later.
//!
//! READING: "at once" is judged by the day, because the decree gives it no length: an urgent document that was
//! dealt with on the day itself is in time. On a day off nobody works, so the next working day takes its place,
//! also for what is to be done within the day. An incoming document is submitted within the time that counts
//! from its arrival, as its registration does.

use super::details::Priority;
use crate::calendar::{Calendar, Roll};
use crate::citation::Citation;
use crate::date::When;
use crate::error::Result;
use crate::law::{Dated, Handling};
use chrono::NaiveDate;

/// The last day on which something that is asked since a day is in time, and the clause; `None` where no rule is known.
pub(super) fn last_day(
    rule: &'static Dated<Handling>,
    priority: Priority,
    since: When,
    calendar: &Calendar,
) -> Result<Option<(NaiveDate, Citation)>> {
    let since = since.date();
    let Ok(row) = rule.on(since) else { return Ok(None) };
    let urgent = row.value.urgent.filter(|_| priority.is_urgent());
    let day = match urgent.unwrap_or(row.value.ordinary) {
        0 => calendar.roll(since, Roll::Next)?,
        days => calendar.add_working_days(since, i32::try_from(days).unwrap_or(i32::MAX))?,
    };
    Ok(Some((day, row.source.clone())))
}
