//! Petitions: a value that never changes; recording an event gives the next one.

use crate::calendar::Calendar;
use crate::convert::answer::answer;
use crate::convert::argument::{DateArg, FlagArg, MomentArg, TextArg};
use crate::convert::code::Choice;
use crate::convert::datetime;
use crate::convert::json::{JsonAnswer, ObjectAnswer, ObstaclesArg, SoonArg, TallyArg};
use crate::convert::members::given;
use crate::convert::record::{self, ReducedOn, StoredArg};
use crate::errors::OrRaise;
use crate::register::{files, printed, recorded};
use crate::time_limit::{LimitArg, as_json};
use chrono::NaiveDateTime;
use motcua::petition::{Action, Kind, Origin, Practice, Variant, reminders};
use motcua::wire::{
    AnswerPetition, AnswerPetitionReminder, LimitationRequest, PetitionLimitsRequest, PetitionSpec,
    PetitionTallyRequest, read, write_petition,
};
#[cfg(feature = "stubs")]
use pyo3::PyTypeInfo;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::json;

/// A petition (đơn khiếu nại, tố cáo, phản ánh, kiến nghị): its terms and the log of what happened to it.
/// Everything else is computed.
///
/// Never changed in place: `record` gives a new one. `kind` is `"complaint_first"`, `"complaint_second"`,
/// `"complaint_disciplinary"`, `"denunciation"`, `"denunciation_repeat"`, `"feedback"`,
/// `"recommendation"` or `"request"`; `limit` with its `source` is a limit of settlement that another
/// provision sets.
#[pyclass(frozen, eq, module = "motcua")]
#[derive(PartialEq)]
pub(crate) struct Petition(motcua::petition::Petition);

#[pymethods]
impl Petition {
    #[new]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (code, kind, *, calendar=None, variant=None, remote=FlagArg(false), wide=FlagArg(false),
        origin=None, practice=None, limit=None, source=None))]
    fn new(
        py: Python<'_>,
        code: TextArg,
        kind: Choice<Kind>,
        calendar: Option<&Calendar>,
        variant: Option<Choice<Variant>>,
        remote: FlagArg,
        wide: FlagArg,
        origin: Option<Choice<Origin>>,
        practice: Option<Choice<Practice>>,
        limit: Option<LimitArg>,
        source: Option<TextArg>,
    ) -> PyResult<Self> {
        let asked = given([
            ("code", Some(json!(code.0))),
            ("kind", Some(json!(kind.0.code()))),
            ("variant", variant.map(|Choice(variant)| json!(variant.code()))),
            ("remote", Some(json!(remote.0))),
            ("wide", Some(json!(wide.0))),
            ("origin", origin.map(|Choice(origin)| json!(origin.code()))),
            ("practice", practice.map(|Choice(practice)| json!(practice.code()))),
            ("limit", limit.map(|limit| as_json(limit.0)).transpose()?),
            ("source", source.map(|source| json!(source.0))),
        ]);
        read::<PetitionSpec>("petition", &asked)
            .and_then(|spec| spec.petition(&Calendar::or_national(calendar)))
            .map(Self)
            .or_raise(py)
    }

    /// The petition after one more event: `record("extended", at, by_limit="30 ngày", decision="…")`.
    ///
    /// `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who
    /// did it. `record("corrected", at, entry=3, event={"type": …})` corrects an earlier line.
    /// `TransitionError` for what cannot happen; the petition is then as it was.
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

    /// The code of the petition (số đơn).
    #[getter]
    fn code(&self) -> &str {
        self.0.code()
    }

    /// Its kind, such as `"complaint_first"`.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.terms().kind().code()
    }

    /// Where it is, such as `"accepted"`.
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state().code()
    }

    /// The stage whose due date is the petition's: the one under way, and at the end the settlement.
    #[getter]
    fn stage(&self) -> Option<&'static str> {
        self.0.stage().map(motcua::petition::Stage::code)
    }

    /// When that stage is due; `None` while it stands still, or without a limit.
    #[getter]
    fn due(&self) -> Option<NaiveDateTime> {
        self.0.due().map(datetime)
    }

    /// The codes of the events that can follow, lawful or not.
    #[getter]
    fn possible(&self) -> Vec<&'static str> {
        self.0.possible().to_vec()
    }

    /// The outcome seen at `now`: `"on_time"`, `"overdue"`, …
    fn outcome(&self, now: MomentArg) -> &'static str {
        self.0.outcome(now.0).code()
    }

    /// The codes of the events that can follow at `now` without breaking a clause.
    fn lawful(&self, now: MomentArg) -> Vec<&'static str> {
        self.0.lawful(now.0)
    }

    /// Everything that follows from the log, seen at `now`, as a dict: state, due date and every change
    /// of it with its clause, every stage, outcome, breaches, notices, limits to be checked again.
    fn view(&self, py: Python<'_>, now: MomentArg) -> PyResult<JsonAnswer> {
        let view = AnswerPetition::of(&self.0, now.0).or_raise(py)?;
        Ok(JsonAnswer(json!(view)))
    }

    /// The terms and the log as JSON text.
    fn to_json(&self) -> String {
        write_petition(&self.0).to_string()
    }

    /// A petition from its JSON text or dict, on the calendar of the body that has it.
    #[staticmethod]
    #[pyo3(signature = (stored, calendar=None))]
    fn from_json(py: Python<'_>, stored: StoredArg, calendar: Option<&Calendar>) -> PyResult<Self> {
        read::<PetitionSpec>("petition", &stored.0)
            .and_then(|spec| spec.petition(&Calendar::or_national(calendar)))
            .map(Self)
            .or_raise(py)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<ReducedOn<'py>> {
        record::reduce_on::<Self>(py, self.to_json(), self.0.calendar())
    }

    fn __repr__(&self) -> String {
        printed("Petition", &self.0, self.0.state().code())
    }
}

/// Petitions, one after another.
pub(crate) struct PetitionsArg(Vec<Py<Petition>>);

impl PetitionsArg {
    fn core(&self) -> impl Iterator<Item = &motcua::petition::Petition> {
        self.0.iter().map(|petition| &petition.get().0)
    }
}

impl FromPyObject<'_, '_> for PetitionsArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::sequence!(Petition::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        files(&given, "petitions", "Petition").map(Self)
    }
}

/// The limits of a kind of petition that came on a day (thời hạn giải quyết đơn), stage by stage, as a dict
/// `{"on", "limits", "extensions", "suspension", "unconfirmed"}`.
///
/// With `counted_from` each limit has its `due` day, counted from there. `unconfirmed` names the stages
/// whose limit is to be checked again.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
#[pyo3(signature = (kind, on, *, variant=None, remote=FlagArg(false), wide=FlagArg(false), practice=None, limit=None,
    source=None, counted_from=None, calendar=None))]
pub(crate) fn petition_limits(
    py: Python<'_>,
    kind: Choice<Kind>,
    on: DateArg,
    variant: Option<Choice<Variant>>,
    remote: FlagArg,
    wide: FlagArg,
    practice: Option<Choice<Practice>>,
    limit: Option<LimitArg>,
    source: Option<TextArg>,
    counted_from: Option<MomentArg>,
    calendar: Option<&Calendar>,
) -> PyResult<JsonAnswer> {
    let asked = given([
        ("kind", Some(json!(kind.0.code()))),
        ("on", Some(json!(motcua::date::text(on.0)))),
        ("variant", variant.map(|Choice(variant)| json!(variant.code()))),
        ("remote", Some(json!(remote.0))),
        ("wide", Some(json!(wide.0))),
        ("practice", practice.map(|Choice(practice)| json!(practice.code()))),
        ("limit", limit.map(|limit| as_json(limit.0)).transpose()?),
        ("source", source.map(|source| json!(source.0))),
        ("from", counted_from.map(|from| json!(from.0.to_string()))),
    ]);
    let told = |asked: PetitionLimitsRequest| asked.limits(&Calendar::or_national(calendar));
    answer(py, "limits", &asked, told).map(JsonAnswer)
}

/// Until when a complaint or an action in court can be brought (thời hiệu), as a dict with `last_day`,
/// `excluded_days`, `in_time` and the steps.
///
/// `known` is the day of receiving or learning of the decision; `obstacles` are dicts `{"from",
/// "through"}`, both days included, whose time is not counted; `filed` the day on which it was brought.
#[pyfunction]
#[pyo3(signature = (action, known, *, remote=FlagArg(false), obstacles=None, filed=None, calendar=None))]
pub(crate) fn petition_limitation(
    py: Python<'_>,
    action: Choice<Action>,
    known: DateArg,
    remote: FlagArg,
    obstacles: Option<ObstaclesArg>,
    filed: Option<DateArg>,
    calendar: Option<&Calendar>,
) -> PyResult<JsonAnswer> {
    let asked = given([
        ("action", Some(json!(action.0.code()))),
        ("known", Some(json!(motcua::date::text(known.0)))),
        ("remote", Some(json!(remote.0))),
        ("obstacles", obstacles.map(|obstacles| obstacles.0)),
        ("filed", filed.map(|filed| json!(motcua::date::text(filed.0)))),
    ]);
    let found = |asked: LimitationRequest| asked.limitation(&Calendar::or_national(calendar));
    answer(py, "limitation", &asked, found).map(JsonAnswer)
}

/// What petitions ask for at `now` (nhắc việc): dicts `{"code", "petition", "stage", "due", "by",
/// "source"}`, most urgent first. `code` is `overdue`, `due_today` or `due_soon`.
///
/// `soon` is a number of working days, or a share of the limit such as `"1/4"`.
#[pyfunction]
#[pyo3(signature = (petitions, *, now, soon))]
pub(crate) fn petition_reminders(
    py: Python<'_>,
    petitions: PetitionsArg,
    now: MomentArg,
    soon: SoonArg,
) -> PyResult<Vec<ObjectAnswer>> {
    let told = read("soon", &soon.0).and_then(|soon| reminders(petitions.core(), now.0, soon));
    let told = told.or_raise(py)?;
    Ok(told.iter().map(|one| ObjectAnswer(json!(AnswerPetitionReminder::from(one)))).collect())
}

/// The figures of petitions, as `statistics.tally` gives those of dossiers: `procedure` is the kind,
/// `domain` how they came. `tally` is `{"period", "policy", "by"}`.
#[pyfunction]
#[pyo3(signature = (petitions, tally, *, calendar=None))]
pub(crate) fn petition_tally(
    py: Python<'_>,
    petitions: PetitionsArg,
    tally: TallyArg,
    calendar: Option<&Calendar>,
) -> PyResult<JsonAnswer> {
    let calendar = Calendar::or_national(calendar);
    let table = |asked: PetitionTallyRequest| asked.tally(petitions.core(), &calendar);
    answer(py, "tally", &tally.0, table).map(JsonAnswer)
}
