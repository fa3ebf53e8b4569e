//! Assigned tasks: a value that never changes, and what is asked of many.

use crate::calendar::Calendar;
use crate::convert::answer::{answer, answer_detached};
use crate::convert::argument::{CountArg, MomentArg, TextArg};
use crate::convert::code::Choice;
use crate::convert::datetime;
use crate::convert::json::{
    BodiesArg, GradingArg, JsonAnswer, ListedArg, ObjectAnswer, PeriodArg, SoonArg,
};
use crate::convert::members::named;
use crate::convert::record::{self, ReducedOn, StoredArg};
use crate::errors::OrRaise;
use crate::register::{files, printed, recorded};
use chrono::NaiveDateTime;
use motcua::statistics::{GroupKey, Policy};
use motcua::wire::{
    AnswerTask, TaskCheckOptions, TaskReminderOptions, TaskSpec, TaskTableOptions, read, write_task,
};
#[cfg(feature = "stubs")]
use pyo3::PyTypeInfo;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::{Value, json};

/// An assigned task (nhiệm vụ giao): what was assigned and the log of what happened. Everything else is computed.
///
/// Never changed in place: `record` gives a new one. `assignment` is said by name: `content`, `origin`
/// (`"document"`, `"year_programme"`, `"quarter_programme"`, `"month_programme"`, `"inspection"`), `document`,
/// `item`, `planned`, `lead`, `cooperating`, `officer`, `domain`, `parent`, `until` or `limit`, `review`, and
/// `finish`: `"submitted"` where the accepted submission decides (the default), `"accepted"` where acceptance does.
#[pyclass(frozen, eq, module = "motcua")]
#[derive(PartialEq)]
pub(crate) struct Task(motcua::task::Task);

impl Task {
    fn of(py: Python<'_>, spec: &Value, calendar: Option<&Calendar>) -> PyResult<Self> {
        read::<TaskSpec>("task", spec)
            .and_then(|spec| spec.task(&Calendar::or_national(calendar)))
            .map(Self)
            .or_raise(py)
    }
}

#[pymethods]
impl Task {
    #[new]
    #[pyo3(signature = (code, *, calendar=None, **assignment: "object"))]
    fn new(
        py: Python<'_>,
        code: TextArg,
        calendar: Option<&Calendar>,
        assignment: Option<Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let mut spec = named(assignment)?;
        spec.insert("code".to_owned(), code.0.into());
        Self::of(py, &Value::Object(spec), calendar)
    }

    /// The task after one more event: `record("submitted", at, document="12/BC-SNV")`.
    ///
    /// `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who did it.
    /// `record("corrected", at, entry=1, event={"type": …})` corrects an earlier line. `TransitionError` for what
    /// cannot happen; the task is then as it was.
    #[pyo3(signature = (event, at, /, **details: "object"))]
    fn record(
        &self,
        py: Python<'_>,
        event: TextArg,
        at: MomentArg,
        details: Option<Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        recorded(py, &self.0, (event, at), details).map(Self)
    }

    /// The code of the task (mã nhiệm vụ).
    #[getter]
    fn code(&self) -> &str {
        self.0.code()
    }

    /// Where it is, such as `"submitted"`.
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state().code()
    }

    /// The body that leads, after whatever was given to others (cơ quan chủ trì).
    #[getter]
    fn lead(&self) -> Option<String> {
        self.0.hands().0
    }

    /// The officer in charge.
    #[getter]
    fn officer(&self) -> Option<String> {
        self.0.hands().1
    }

    /// When it is due as things stand; `None` without a deadline.
    #[getter]
    fn due(&self) -> Option<NaiveDateTime> {
        self.0.due().map(datetime)
    }

    /// When it was first due.
    #[getter]
    fn original_due(&self) -> Option<NaiveDateTime> {
        self.0.original_due().map(datetime)
    }

    /// The codes of the events that can follow, lawful or not.
    #[getter]
    fn possible(&self) -> Vec<&'static str> {
        self.0.possible().to_vec()
    }

    /// The outcome seen at `now`: `"on_time"`, `"overdue"`, `"waiting"`, …
    fn outcome(&self, now: MomentArg) -> &'static str {
        self.0.outcome(now.0).code()
    }

    /// The codes of the events that can follow at `now` without breaking a rule.
    fn lawful(&self, now: MomentArg) -> Vec<&'static str> {
        self.0.lawful(now.0)
    }

    /// Everything that follows from the log, seen at `now`, as a dict: state, due date and every change of it,
    /// outcome, breaches, progress, quality.
    fn view(&self, py: Python<'_>, now: MomentArg) -> PyResult<JsonAnswer> {
        let view = AnswerTask::of(&self.0, now.0).or_raise(py)?;
        Ok(JsonAnswer(json!(view)))
    }

    /// The assignment and the log as JSON text.
    fn to_json(&self) -> String {
        write_task(&self.0).to_string()
    }

    /// A task from its JSON text or dict, on the calendar of the body that leads.
    #[staticmethod]
    #[pyo3(signature = (stored, calendar=None))]
    fn from_json(py: Python<'_>, stored: StoredArg, calendar: Option<&Calendar>) -> PyResult<Self> {
        Self::of(py, &stored.0, calendar)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<ReducedOn<'py>> {
        record::reduce_on::<Self>(py, self.to_json(), self.0.calendar())
    }

    fn __repr__(&self) -> String {
        printed("Task", &self.0, self.0.state().code())
    }
}

/// Tasks, one after another.
pub(crate) struct TasksArg(Vec<motcua::task::Task>);

impl FromPyObject<'_, '_> for TasksArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::sequence!(Task::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let tasks = files::<Task>(&given, "tasks", "Task")?;
        Ok(Self(tasks.iter().map(|task| task.get().0.clone()).collect()))
    }
}

/// What tasks ask for at `now` (đôn đốc, nhắc việc): dicts `{"code", "task", "due", "by"}`, most urgent first.
///
/// `code` is `escalated`, `overdue`, `due_today`, `awaiting_acceptance`, `extension_unanswered`, `due_soon`,
/// `review_due` or `silent`. `soon` is a number of working days, or a share of the limit such as `"1/4"`; past due
/// by `escalate` working days a task is escalated, not heard of for `silent` working days it is silent.
#[pyfunction]
#[pyo3(signature = (tasks, *, now, soon, escalate=None, silent=None))]
pub(crate) fn task_reminders(
    py: Python<'_>,
    tasks: TasksArg,
    now: MomentArg,
    soon: SoonArg,
    escalate: Option<CountArg<u32>>,
    silent: Option<CountArg<u32>>,
) -> PyResult<JsonAnswer> {
    let options = json!({
        "now": now.0.to_string(),
        "soon": soon.0,
        "escalate": escalate.map(|days| days.0),
        "silent": silent.map(|days| days.0),
    });
    let told = |asked: TaskReminderOptions| asked.told(&tasks.0);
    answer(py, "options", &options, told).map(JsonAnswer)
}

/// What is wrong with a register of tasks (rà soát việc cập nhật, giao nhiệm vụ): dicts `{"kind", "task", "reason",
/// "about"}`: not entered, entered twice, wrong lead, impossible deadline, late report, unknown parent, a code twice,
/// merged into nothing.
///
/// `listed` are the tasks that documents assign, `{"document", "content", "lead"}`; `agencies` the bodies that there
/// are, of which nothing is asked where it is empty.
#[pyfunction]
#[pyo3(signature = (tasks, *, now, listed=None, agencies=None))]
pub(crate) fn task_check(
    py: Python<'_>,
    tasks: TasksArg,
    now: MomentArg,
    listed: Option<ListedArg>,
    agencies: Option<BodiesArg>,
) -> PyResult<JsonAnswer> {
    let options = json!({
        "now": now.0.to_string(),
        "listed": listed.map(|listed| listed.0),
        "agencies": agencies.map(|agencies| agencies.0),
    });
    let found = |asked: TaskCheckOptions| asked.checked(&tasks.0);
    answer(py, "options", &options, found).map(JsonAnswer)
}

/// The figures of tasks in a period (số liệu thực hiện nhiệm vụ), seen at its end: counts and rates of each group
/// and of all, the grades of the results, the ranking by `rank_by` (`completed`, `on_time`, or lowest first `late`,
/// `unfinished`, `overdue`), the tasks that have parts. What was completed without a deadline is in no rate of
/// punctuality; a group that has figures in `compare` alone is told as well.
///
/// `compare` is a period to compare with, `planned` keeps the planned or the unplanned tasks, `grading` are
/// thresholds `{"from", "through", "source", "grades": [{"grade", "at_least"}]}` in per cent of `completed` or
/// `on_time`, each row from a day of its own.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
#[pyo3(signature = (tasks, period, *, compare=None, policy=None, by=Vec::new(), planned=None, rank_by=None,
    grading=None, calendar=None))]
pub(crate) fn task_table(
    py: Python<'_>,
    tasks: TasksArg,
    period: PeriodArg,
    compare: Option<PeriodArg>,
    policy: Option<Choice<Policy>>,
    by: Vec<Choice<GroupKey>>,
    planned: Option<bool>,
    rank_by: Option<TextArg>,
    grading: Option<GradingArg>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let options = json!({
        "period": period.0,
        "compare": compare.map(|period| period.0),
        "policy": policy.map(|policy| policy.0.code()),
        "by": by.iter().map(|key| key.0.code()).collect::<Vec<_>>(),
        "planned": planned,
        "rank_by": rank_by.map(|rate| rate.0),
        "grading": grading.map(|grading| grading.0),
    });
    let calendar = Calendar::or_national(calendar);
    let table = |asked: TaskTableOptions| asked.table(&tasks.0, &calendar);
    answer_detached(py, "options", &options, table).map(ObjectAnswer)
}
