//! Receiving citizens: leaders and their rules in as dicts, reception days, findings and matters out as dicts.

use crate::calendar::Calendar;
use crate::convert::answer::detached;
use crate::convert::argument::{CountArg, DateArg, MomentArg};
use crate::convert::code::Choice;
use crate::convert::json::{LeadersArg, MatterArg, ObjectAnswer};
use crate::errors::OrRaise;
use motcua::Roll;
use motcua::reception::Delegated;
use motcua::wire::{AnswerChecked, AnswerMatter, AnswerSchedule, read_matter, read_schedule};
use pyo3::prelude::*;
use serde_json::{Value, json};

/// A plan as the crate reads it.
fn plan(
    leaders: LeadersArg,
    year: Option<CountArg<i32>>,
    (start, through): (Option<DateArg>, Option<DateArg>),
    roll: Option<Choice<Roll>>,
    posted: Option<DateArg>,
) -> Value {
    let day = |day: Option<DateArg>| day.map(|day| motcua::date::text(day.0));
    json!({
        "leaders": leaders.0,
        "year": year.map(|year| year.0),
        "from": day(start),
        "through": day(through),
        "roll": roll.map(|roll| roll.0.code()),
        "posted": day(posted),
    })
}

/// The reception days of a year or another span (lịch tiếp công dân): `{"days", "notices"}`.
///
/// `leaders`: `[{"name", "post", "agency", "receiver", "minimum", "turns"}]`; a turn is `{"rule", "room", "hours",
/// "changes"}`, its rule one of `{"weekly": "mon"}`, `{"monthly_day": 15}`, `{"monthly_weekday": {"nth": 3, "weekday":
/// "thu"}}` and `{"dates": [...]}`, a change `{"on", "noticed"}` with `delegated` or `postponed`, each `{"to"}`. Give a
/// `year`, or `start` and `through`. A day that is off moves to the next working day unless `roll` says otherwise.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "they are named in Python")]
#[pyo3(signature = (leaders, *, year=None, start=None, through=None, roll=None, posted=None, calendar=None))]
pub(crate) fn reception_schedule(
    py: Python<'_>,
    leaders: LeadersArg,
    year: Option<CountArg<i32>>,
    start: Option<DateArg>,
    through: Option<DateArg>,
    roll: Option<Choice<Roll>>,
    posted: Option<DateArg>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let asked = plan(leaders, year, (start, through), roll, posted);
    let calendar = Calendar::or_national(calendar);
    let told = || Ok(json!(AnswerSchedule::from(&read_schedule("plan", &asked, &calendar)?)));
    detached(py, told).map(ObjectAnswer)
}

/// What is wrong with a reception schedule (kiểm tra lịch tiếp công dân): `{"findings", "minima", "notices"}`.
///
/// The plan is given as to `schedule`. Findings: `too_few_days`, `posted_late`, `postponed_without_notice`,
/// `closed_day`, `same_day_twice`, `room_taken`; `minima` tells for each rule how many whole weeks or months were judged
/// and how many are short. `delegated` says whether days that somebody else holds count, `not_counted` unless said.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "they are named in Python")]
#[pyo3(signature = (leaders, *, year=None, start=None, through=None, roll=None, posted=None, delegated=None,
    calendar=None))]
pub(crate) fn reception_check(
    py: Python<'_>,
    leaders: LeadersArg,
    year: Option<CountArg<i32>>,
    start: Option<DateArg>,
    through: Option<DateArg>,
    roll: Option<Choice<Roll>>,
    posted: Option<DateArg>,
    delegated: Option<Choice<Delegated>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let mut asked = plan(leaders, year, (start, through), roll, posted);
    if let (Some(choice), Some(members)) = (delegated, asked.as_object_mut()) {
        members.insert("delegated".to_owned(), choice.0.code().into());
    }
    let calendar = Calendar::or_national(calendar);
    let checked = || {
        let schedule = read_schedule("plan", &asked, &calendar)?;
        let checked = schedule.check(&calendar)?;
        Ok(json!(AnswerChecked::of(&schedule, &checked)))
    };
    detached(py, checked).map(ObjectAnswer)
}

/// Where the matter of somebody who was received stands at `now` (việc của người được tiếp), as a dict: `state`,
/// `answer_by`, `outcome`, `due`, `breaches` and the rest.
///
/// `events`: `[{"type", "at", "by", "agency"}]`, the type one of `received`, `answered` (with its `answer`: `accepted`,
/// `needs_longer`, `refused`, `transferred`), `settled`, `reported` and `told`.
#[pyfunction]
#[pyo3(signature = (events, *, now, calendar=None))]
pub(crate) fn reception_replay(
    py: Python<'_>,
    events: MatterArg,
    now: MomentArg,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let matter = read_matter("events", &events.0, &Calendar::or_national(calendar));
    let told = matter.and_then(|matter| AnswerMatter::of(&matter, now.0));
    told.map(|told| json!(told)).map(ObjectAnswer).or_raise(py)
}
