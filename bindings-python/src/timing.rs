//! Times, loads, gaps and published figures: rows in as dicts, answers out as dicts.

use crate::calendar::Calendar;
use crate::convert::answer::{answer, answer_detached};
use crate::convert::argument::{CountArg, DateArg};
use crate::convert::code::Choice;
use crate::convert::json::{
    CorrectionsArg, GapsArg, JsonAnswer, ObjectAnswer, PeriodArg, PublishedArg, RowsArg,
};
use motcua::statistics::{GroupKey, Policy};
use motcua::wire::{BreaksRequest, FrozenRequest, LoadRequest, TimingRequest};
use pyo3::prelude::*;
use serde_json::json;

fn named(policy: Option<Choice<Policy>>) -> &'static str {
    policy.map_or(Policy::BY_DATE, |policy| policy.0).code()
}

/// How long dossiers took and how late they were (thời gian giải quyết, số ngày trễ), in working days: `taken` and
/// `lateness` as distributions, open dossiers kept.
///
/// `cuts` are per cents from 0 to 100: for each, the rate on time if what was promised had been shorter by so much,
/// of the settled dossiers that have a due date.
#[pyfunction]
#[pyo3(signature = (rows, period, *, policy=None, cuts=Vec::new(), calendar=None))]
pub(crate) fn statistics_timing(
    py: Python<'_>,
    rows: RowsArg,
    period: PeriodArg,
    policy: Option<Choice<Policy>>,
    cuts: Vec<CountArg<i64>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let cuts: Vec<_> = cuts.iter().map(|cut| cut.0).collect();
    let policy = named(policy);
    let asked = json!({ "rows": rows.0, "period": period.0, "policy": policy, "cuts": cuts });
    let calendar = Calendar::or_national(calendar);
    let timing = |asked: TimingRequest| asked.timing(&calendar);
    answer_detached(py, "timing", &asked, timing).map(ObjectAnswer)
}

/// What falls due on each day of a period (khối lượng đến hạn), seen at the end of the day `now`:
/// `[{"date", "due", "open"}]`, days without any left out.
#[pyfunction]
#[pyo3(signature = (rows, period, *, now, policy=None))]
pub(crate) fn statistics_load(
    py: Python<'_>,
    rows: RowsArg,
    period: PeriodArg,
    now: DateArg,
    policy: Option<Choice<Policy>>,
) -> PyResult<JsonAnswer> {
    let (policy, now) = (named(policy), motcua::date::text(now.0));
    let asked = json!({ "rows": rows.0, "period": period.0, "policy": policy, "now": now });
    answer_detached(py, "load", &asked, |asked: LoadRequest| Ok(asked.load())).map(JsonAnswer)
}

/// The gaps that break a comparison of two periods (so sánh không liền mạch), in their order.
///
/// `gaps`: `[{"kind", "from", "through", "reason"}]`; `missing` where not everything was recorded, `changed` where
/// software, form or way of counting changed (`through` may then be left out).
#[pyfunction]
pub(crate) fn statistics_breaks(
    py: Python<'_>,
    gaps: GapsArg,
    before: PeriodArg,
    after: PeriodArg,
) -> PyResult<JsonAnswer> {
    let asked = json!({ "gaps": gaps.0, "before": before.0, "after": after.0 });
    answer(py, "comparison", &asked, |asked: BreaksRequest| Ok(asked.breaks())).map(JsonAnswer)
}

/// Figures as they were published (chốt số liệu), as they are known now, and every correction with its day, its reason
/// and the figures that it changed.
///
/// `published`: `{"rows", "on"}`; `corrections`: `[{"rows", "on", "reason"}]`, each with all rows as they are known
/// then. `MotcuaError` (`argument.invalid`) for a day before the last one, no reason, or a correction of nothing.
#[pyfunction]
#[pyo3(signature = (published, corrections, period, *, policy=None, by=Vec::new(), calendar=None))]
pub(crate) fn statistics_frozen(
    py: Python<'_>,
    published: PublishedArg,
    corrections: CorrectionsArg,
    period: PeriodArg,
    policy: Option<Choice<Policy>>,
    by: Vec<Choice<GroupKey>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let by: Vec<_> = by.iter().map(|key| key.0.code()).collect();
    let asked = json!({
        "published": published.0,
        "corrections": corrections.0,
        "period": period.0,
        "policy": named(policy),
        "by": by,
    });
    let calendar = Calendar::or_national(calendar);
    let frozen = |asked: FrozenRequest| asked.frozen(&calendar);
    answer_detached(py, "figures", &asked, frozen).map(ObjectAnswer)
}
