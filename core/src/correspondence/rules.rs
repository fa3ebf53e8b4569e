//! By which day the decree wants what is done with a document, and the breach when it was done later.
//!
//! READING: "at once" is judged by the day, because the decree gives it no length: an urgent document that was
//! dealt with on the day itself is in time. On a day off nobody works, so the next working day takes its place,
//! also for what is to be done within the day. An incoming document is submitted within the time that counts
//! from its arrival, as its registration does. An urgent one that was given a deadline is settled by that; without
//! one, on the day on which it came.

use super::details::{Details, Priority};
use crate::calendar::{Calendar, Roll};
use crate::citation::Citation;
use crate::date::When;
use crate::error::Result;
use crate::law::{self, Dated, Handling};
use chrono::NaiveDate;

/// The last day on which something that is asked since a day is in time, and the clause; `None` where no rule is
/// known, the clause gives no length, or the articles are not those of the document.
pub(super) fn last_day(
    rule: &'static Dated<Handling>,
    details: &Details,
    since: When,
    calendar: &Calendar,
) -> Result<Option<(NaiveDate, Citation)>> {
    let since = since.date();
    let Ok(row) = rule.on(since) else { return Ok(None) };
    if details.one_stop {
        return Ok(None);
    }
    let urgent = row.value.urgent.filter(|_| details.priority.is_urgent());
    let day = match urgent.or(row.value.ordinary) {
        None => return Ok(None),
        Some(0) => calendar.roll(since, Roll::Next)?,
        Some(days) => calendar.add_working_days(since, i32::try_from(days).unwrap_or(i32::MAX))?,
    };
    Ok(Some((day, row.source.clone())))
}

/// By when a signed document on paper has its number: the clause on numbers says nothing of urgent documents,
/// that on registration does.
pub(super) fn numbered(priority: Priority) -> &'static Dated<Handling> {
    if priority.is_urgent() { &law::DOCUMENT_REGISTERED } else { &law::DOCUMENT_NUMBERED }
}
