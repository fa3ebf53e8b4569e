//! Figures: rows and counts in as dicts and columns, tallies and rates out as dicts.

use crate::calendar::Calendar;
use crate::convert::answer::{answer, answer_detached, detached};
use crate::convert::argument::{CountArg, DateArg};
use crate::convert::code::Choice;
use crate::convert::json::{
    AmountsArg, ColumnArg, ComponentArg, CountedArg, JsonAnswer, ObjectAnswer, PeriodArg, RowsArg,
    SurveyArg, UnitsArg,
};
use crate::errors::{OrRaise, refuse};
use motcua::NaiveDate;
use motcua::statistics::{Columns, GroupKey, Period, PeriodKind, Policy, Sender};
use motcua::statistics::{rank, shares, wilson};
use motcua::wire::{
    AnswerColumns, AnswerDistribution, AnswerFigureChange, AnswerInterval, AnswerPeriod,
    AnswerPoints, AnswerSurvey, AnswerTable, ChangeRequest, ComponentRequest, Decimals,
    RankRequest, SurveyRequest, TallyRequest, read, share_texts,
};
use pyo3::buffer::{Element, PyBuffer, PyUntypedBuffer};
use pyo3::prelude::*;
use serde_json::{Value, json};

/// The days of a period (kỳ báo cáo), `{"from", "through"}`, both included.
///
/// `period`: `{"kind", "year", "index"}` is a window of reporting (09/2019/NĐ-CP, Điều 12; `kind` is
/// `month`, `quarter`, `half`, `nine_months` or `year`, `index` counts from 1), with `"basis": "calendar"`
/// one of the calendar; `{"year_to"}` is everything since 1 January; `{"from", "through"}` any span.
#[pyfunction]
pub(crate) fn statistics_period(py: Python<'_>, period: PeriodArg) -> PyResult<ObjectAnswer> {
    answer(py, "period", &period.0, |period: Period| Ok(AnswerPeriod::from(period)))
        .map(ObjectAnswer)
}

/// The day by which the report of a window is sent (09/2026/TT-BTP); `None` for a window for which no report is
/// asked. `sender`: `lower` bodies, or `upper` for ministries and provinces.
#[pyfunction]
#[pyo3(signature = (kind, year, index, sender))]
pub(crate) fn statistics_send_by(
    py: Python<'_>,
    kind: Choice<PeriodKind>,
    year: CountArg<i32>,
    index: CountArg<u32>,
    sender: Choice<Sender>,
) -> PyResult<Option<NaiveDate>> {
    Period::send_by(kind.0, year.0, index.0, sender.0).or_raise(py)
}

/// By how many days the report of a window was sent late; 0 for one that was not, `None` where no report is asked.
#[pyfunction]
#[pyo3(signature = (kind, year, index, sender, sent))]
pub(crate) fn statistics_sent_late(
    py: Python<'_>,
    kind: Choice<PeriodKind>,
    year: CountArg<i32>,
    index: CountArg<u32>,
    sender: Choice<Sender>,
    sent: DateArg,
) -> PyResult<Option<u32>> {
    Period::sent_late(kind.0, year.0, index.0, sender.0, sent.0).or_raise(py)
}

/// What was received, settled and left in a period (số liệu giải quyết hồ sơ), with every rate and its two
/// integers.
///
/// A row: `received`, `due`, `ready`, `handed_over`, one of `not_received`, `refused`, `withdrawn` and `stopped`,
/// `waits: [{"asked", "answered"}]`, `channel`, `limit`, `agency`, `domain`, `procedure`, `level`, `officer`; only
/// `received` must be there. `policy` names how a row is classed and is told with the answer; `by` are the keys
/// of the groups. Rates: `received`, `settled`, `due`, `completed`, `processed`, `to_process` name what they are a
/// share of; `percent` is `None` of nothing over nothing and never 100 below it.
#[pyfunction]
#[pyo3(signature = (rows, period, *, policy=None, by=Vec::new(), calendar=None))]
pub(crate) fn statistics_tally(
    py: Python<'_>,
    rows: RowsArg,
    period: PeriodArg,
    policy: Option<Choice<Policy>>,
    by: Vec<Choice<GroupKey>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let by: Vec<_> = by.iter().map(|key| key.0.code()).collect();
    let policy = policy.map_or(Policy::BY_DATE, |policy| policy.0).code();
    let asked = json!({ "rows": rows.0, "period": period.0, "policy": policy, "by": by });
    let calendar = Calendar::or_national(calendar);
    let table = |asked: TallyRequest| Ok(AnswerTable::from(&asked.table(&calendar)?));
    answer_detached(py, "tally", &asked, table).map(ObjectAnswer)
}

/// So many decimals, where a figure can have them.
fn decimals_of(py: Python<'_>, decimals: CountArg<i64>) -> PyResult<u32> {
    let decimals = read::<Decimals>("decimals", &json!(decimals.0));
    decimals.map(|decimals| decimals.0).or_raise(py)
}

/// The numbers of a column, copied at once.
fn numbers<N: Element>(column: &Bound<'_, PyAny>, name: &str, expected: &str) -> PyResult<Vec<N>> {
    // An empty array lends no memory that could be read as numbers.
    if PyUntypedBuffer::get(column).is_ok_and(|buffer| buffer.item_count() == 0) {
        return Ok(Vec::new());
    }
    let numbers = PyBuffer::<N>::get(column).and_then(|buffer| buffer.to_vec(column.py()));
    numbers.map_err(|_| refuse(column, name, expected))
}

/// The classes of millions of rows by group, seen on the day `now`: for each group a dict of its classes.
///
/// `due` and `finished` are columns of days since 1970-01-01 as 32-bit integers (`int32` of numpy,
/// `array('i')`), `NO_DAY` where there is none; `group` is a column of codes from 0 as unsigned 32-bit integers, all
/// below `groups`. The interpreter is free meanwhile.
#[pyfunction]
#[pyo3(signature = (due, finished, group, *, groups, now))]
pub(crate) fn statistics_columns(
    py: Python<'_>,
    due: ColumnArg,
    finished: ColumnArg,
    group: ColumnArg,
    groups: CountArg<usize>,
    now: DateArg,
) -> PyResult<JsonAnswer> {
    let (due, finished) = (
        numbers::<i32>(due.0.bind(py), "due", "a column of 32-bit integers")?,
        numbers::<i32>(finished.0.bind(py), "finished", "a column of 32-bit integers")?,
    );
    let group = numbers::<u32>(group.0.bind(py), "group", "a column of unsigned 32-bit integers")?;
    let (groups, now) = (groups.0, motcua::date::day_number(now.0));
    let columns = Columns { due: &due, finished: &finished, group: &group };
    let counts = detached(py, || columns.tally(groups, now))?;
    Ok(JsonAnswer(json!(AnswerColumns(&counts))))
}

/// What changed: of two numbers in per cent, of two rates `{"numerator", "denominator", "of"}` in points;
/// `{"unit", "size", "text"}`. `MotcuaError` (`figures.not_comparable`) where no difference can be told.
#[pyfunction]
#[pyo3(signature = (before, after, *, decimals=CountArg(1)))]
pub(crate) fn statistics_change(
    py: Python<'_>,
    before: CountedArg,
    after: CountedArg,
    decimals: CountArg<i64>,
) -> PyResult<ObjectAnswer> {
    let asked = json!({ "from": before.0, "to": after.0 });
    let decimals = decimals_of(py, decimals)?;
    let change = |asked: ChangeRequest| Ok(AnswerFigureChange::of(asked.change()?, decimals));
    answer(py, "change", &asked, change).map(ObjectAnswer)
}

/// Parts of a whole in per cent that add up to 100 exactly, by the largest remainder.
#[pyfunction]
#[pyo3(signature = (parts, *, decimals=CountArg(1)))]
pub(crate) fn statistics_shares(
    py: Python<'_>,
    parts: Vec<CountArg<u64>>,
    decimals: CountArg<i64>,
) -> PyResult<Vec<String>> {
    let parts: Vec<u64> = parts.iter().map(|part| part.0).collect();
    let decimals = decimals_of(py, decimals)?;
    Ok(share_texts(&shares(&parts, decimals), decimals))
}

/// Units in the order of their rates, `[{"place", "unit"}]`; ties share a place, a unit without a figure has none.
///
/// `units`: `[{"unit", "rate": {"numerator", "denominator", "of"}}]`.
#[pyfunction]
pub(crate) fn statistics_rank(py: Python<'_>, units: UnitsArg) -> PyResult<JsonAnswer> {
    let ranked = |units: Vec<RankRequest>| {
        let ranked = rank(units.into_iter().map(RankRequest::unit));
        let told = ranked.iter().map(|each| json!({ "place": each.place, "unit": each.unit }));
        Ok(told.collect::<Value>())
    };
    answer(py, "units", &units.0, ranked).map(JsonAnswer)
}

/// How long things took (phân bố thời gian), exactly, with what is still open kept: `mean`, `median`, `nine_of_ten`,
/// `counts`, and `survival` after Kaplan and Meier.
///
/// `amounts`: `{"finished": [...], "open": [...]}` in whole units, most often working days.
#[pyfunction]
pub(crate) fn statistics_distribution(
    py: Python<'_>,
    amounts: AmountsArg,
) -> PyResult<ObjectAnswer> {
    answer(py, "distribution", &amounts.0, |found| Ok(AnswerDistribution::from(&found)))
        .map(ObjectAnswer)
}

/// The interval of a proportion at 95 % after Wilson, `{"low", "high"}`; `None` of nothing.
#[pyfunction]
#[pyo3(signature = (part, whole, *, decimals=CountArg(1)))]
pub(crate) fn statistics_interval(
    py: Python<'_>,
    part: CountArg<u64>,
    whole: CountArg<u64>,
    decimals: CountArg<i64>,
) -> PyResult<JsonAnswer> {
    let decimals = decimals_of(py, decimals)?;
    let found = wilson(part.0, whole.0, decimals);
    Ok(JsonAnswer(json!(found.map(|found| AnswerInterval::of(found, decimals)))))
}

/// The answers to one question of a survey: `response_rate`, `satisfied`, `dissatisfied`, `interval`, `mean`.
///
/// `survey`: `{"asked", "marks", "satisfied_from"}`; `marks` counts the answers from the lowest mark to the highest.
#[pyfunction]
pub(crate) fn statistics_survey(py: Python<'_>, survey: SurveyArg) -> PyResult<ObjectAnswer> {
    answer(py, "survey", &survey.0, |asked: SurveyRequest| Ok(AnswerSurvey::from(&asked)))
        .map(ObjectAnswer)
}

/// The points of a component of the index of 766/QĐ-TTg, `{"code", "name", "most", "points", "confidence"}`.
///
/// `component`: `{"code", "part", "whole"}`, the code such as `2.1`.
#[pyfunction]
pub(crate) fn statistics_component(
    py: Python<'_>,
    component: ComponentArg,
) -> PyResult<ObjectAnswer> {
    answer(py, "component", &component.0, |asked: ComponentRequest| Ok(AnswerPoints::from(asked)))
        .map(ObjectAnswer)
}
