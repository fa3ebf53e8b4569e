//! The working calendar as a feed: what it shall hold in, the text of RFC 5545 out.

use crate::calendar::Calendar;
use crate::convert::answer::detached;
use crate::convert::argument::{CountArg, DateArg, InstantArg, TextArg};
use crate::convert::code::Choice;
use crate::convert::json::{AppointmentsArg, IncludeArg, ObjectAnswer, ReceptionArg};
use motcua::text::Language;
use motcua::wire::{AnswerFeed, read_feed};
use pyo3::prelude::*;
use serde_json::json;

/// The working calendar as iCalendar text (lịch làm việc dạng iCalendar): `{"text", "events"}`.
///
/// `name` is what calendars show, `stamp` when the feed is made, in Vietnam's time. The days of a `year`, or from `start`
/// through `through`, of the kinds in `include` (`days_off`, `makeup`, `saturday_service`; all unless said);
/// `reception`: a plan as the arguments of `motcua.reception.schedule`, as a dict with `from` for `start`; `deadlines`:
/// `[{"kind", "code", "name", "due", "source"}]`, each with a code of its own, or `argument.invalid` is raised; the kind
/// is one of `dossier` (unless said), `petition`, `task` and `document`. Write `text` with `newline=""`: its lines end
/// by CRLF already.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "they are named in Python")]
#[pyo3(signature = (name, *, stamp, year=None, start=None, through=None, include=None, reception=None, deadlines=None,
    language=None, calendar=None))]
pub(crate) fn feed_calendar(
    py: Python<'_>,
    name: TextArg,
    stamp: InstantArg,
    year: Option<CountArg<i32>>,
    start: Option<DateArg>,
    through: Option<DateArg>,
    include: Option<IncludeArg>,
    reception: Option<ReceptionArg>,
    deadlines: Option<AppointmentsArg>,
    language: Option<Choice<Language>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let day = |day: Option<DateArg>| day.map(|day| motcua::date::text(day.0));
    let asked = json!({
        "name": name.0,
        "stamp": stamp.0.to_string(),
        "year": year.map(|year| year.0),
        "from": day(start),
        "through": day(through),
        "include": include.map(|include| include.0),
        "reception": reception.map(|reception| reception.0),
        "deadlines": deadlines.map(|deadlines| deadlines.0),
        "language": language.map(|language| language.0.code()),
    });
    let calendar = Calendar::or_national(calendar);
    let told = || Ok(json!(AnswerFeed::from(&read_feed("request", &asked, &calendar)?)));
    detached(py, told).map(ObjectAnswer)
}
