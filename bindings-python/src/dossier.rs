//! Dossiers: a value that never changes; recording an event gives the next one.

use crate::calendar::Calendar;
use crate::convert::argument::{CountArg, MomentArg, TextArg};
use crate::convert::code::Choice;
use crate::convert::datetime;
use crate::convert::json::{JsonAnswer, ObjectAnswer, ParticularsArg, RegimeArg};
use crate::convert::members::given;
use crate::convert::record::{self, ReducedOn, StoredArg};
use crate::deadline::CutoffArg;
use crate::errors::OrRaise;
use crate::register::{printed, recorded};
use crate::time_limit::{LimitArg, as_json};
use chrono::NaiveDateTime;
use motcua::Roll;
use motcua::deadline::{EndOfDay, OutsideHours};
use motcua::dossier::Particulars;
use motcua::law::Form;
use motcua::time_limit::StartEvent;
use motcua::wire::{
    AnswerDossier, AnswerForm, AnswerSlip, DossierSpec, read, read_argument, write_dossier,
};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::json;

/// A dossier (hồ sơ): its terms and the log of what happened to it. Everything else is computed.
///
/// Never changed in place: `record` gives a new one. `limit` is the time limit of the procedure, in
/// words or as a `TimeLimit`; `start` the event that starts it; `regime` rules that take the place of
/// those in force on the day of receipt: `{"supplement": {"value": "suspend", "source": "…"}}`.
#[pyclass(frozen, eq, module = "motcua")]
#[derive(PartialEq)]
pub(crate) struct Dossier(motcua::dossier::Dossier);

impl Dossier {
    /// The dossier of the crate.
    pub(crate) const fn core(&self) -> &motcua::dossier::Dossier {
        &self.0
    }
}

/// What is known beside the log.
pub(crate) fn known(given: Option<ParticularsArg>) -> motcua::Result<Particulars> {
    given.map_or_else(|| Ok(Particulars::new()), |given| read_argument("particulars", &given.0))
}

#[pymethods]
impl Dossier {
    #[new]
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (code, limit=None, *, calendar=None, procedure=None, start=None, cutoff=None,
        roll=None, end_of_day=None, outside_hours=None, regime=None))]
    fn new(
        py: Python<'_>,
        code: TextArg,
        limit: Option<LimitArg>,
        calendar: Option<&Calendar>,
        procedure: Option<TextArg>,
        start: Option<Choice<StartEvent>>,
        cutoff: Option<CutoffArg>,
        roll: Option<Choice<Roll>>,
        end_of_day: Option<Choice<EndOfDay>>,
        outside_hours: Option<Choice<OutsideHours>>,
        regime: Option<RegimeArg>,
    ) -> PyResult<Self> {
        let terms = given([
            ("code", Some(json!(code.0))),
            ("limit", limit.map(|limit| as_json(limit.0)).transpose()?),
            ("procedure", procedure.map(|procedure| json!(procedure.0))),
            ("start", start.map(|Choice(start)| json!(start.code()))),
            ("cutoff", cutoff.map(|cutoff| cutoff.0)),
            ("roll", roll.map(|Choice(roll)| json!(roll.code()))),
            ("end_of_day", end_of_day.map(|Choice(end)| json!(end.code()))),
            ("outside_hours", outside_hours.map(|Choice(outside)| json!(outside.code()))),
            ("regime", regime.map(|regime| regime.0)),
        ]);
        let calendar = Calendar::or_national(calendar);
        read::<DossierSpec>("dossier", &terms)
            .and_then(|spec| spec.dossier(&calendar))
            .map(Self)
            .or_raise(py)
    }

    /// The dossier after one more event: `record("supplement_requested", at, reason="…")`.
    ///
    /// `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who
    /// did it. `record("corrected", at, entry=3, event={"type": …})` corrects an earlier line.
    /// `TransitionError` for what cannot happen; the dossier is then as it was.
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

    /// The code of the dossier (mã hồ sơ).
    #[getter]
    fn code(&self) -> &str {
        self.0.code()
    }

    /// Where it is, such as `"awaiting_supplement"`.
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state().code()
    }

    /// The status on the national portal, 1 to 10; `None` before anything happened.
    #[getter]
    fn national_status(&self) -> Option<u8> {
        self.0.national_status().map(motcua::dossier::NationalStatus::code)
    }

    /// When it is due as things stand; `None` while the citizen is waited for, or without a limit.
    #[getter]
    fn due(&self) -> Option<NaiveDateTime> {
        self.0.due().map(datetime)
    }

    /// When it was due on the first slip.
    #[getter]
    fn original_due(&self) -> Option<NaiveDateTime> {
        self.0.original_due().map(datetime)
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
    /// of it with its clause, whose time it was, outcome, breaches, notices, the rules it is under.
    fn view(&self, py: Python<'_>, now: MomentArg) -> PyResult<JsonAnswer> {
        let view = AnswerDossier::of(&self.0, now.0).or_raise(py)?;
        Ok(JsonAnswer(json!(view)))
    }

    /// A form of this dossier (mẫu biểu) as a dict: the control sheet as things stand, or the last slip
    /// of its kind that the log calls for. `fields` are values with their labels, `text` the paper.
    ///
    /// `particulars` is what a log does not know: `{"applicant": "…", "address": "…"}`; the rest stays a
    /// dotted line. `LawError` where the circular of the day has no such form.
    #[pyo3(signature = (form, *, particulars=None))]
    fn form(
        &self,
        py: Python<'_>,
        form: Choice<Form>,
        particulars: Option<ParticularsArg>,
    ) -> PyResult<ObjectAnswer> {
        let filled = known(particulars).and_then(|known| self.0.form(form.0, &known));
        let answer = filled.map(|filled| ObjectAnswer(json!(AnswerForm::from(&filled))));
        answer.or_raise(py)
    }

    /// The slip that one line of the log calls for, as `form`; lines count from 0.
    #[pyo3(signature = (entry, *, particulars=None))]
    fn slip(
        &self,
        py: Python<'_>,
        entry: CountArg<usize>,
        particulars: Option<ParticularsArg>,
    ) -> PyResult<ObjectAnswer> {
        let filled = known(particulars).and_then(|known| self.0.slip_of(entry.0, &known));
        let answer = filled.map(|filled| ObjectAnswer(json!(AnswerForm::from(&filled))));
        answer.or_raise(py)
    }

    /// The slips that the log calls for, `{"entry", "form"}`, in their order.
    #[getter]
    fn slips(&self) -> Vec<ObjectAnswer> {
        AnswerSlip::all(&self.0).iter().map(|slip| ObjectAnswer(json!(slip))).collect()
    }

    /// The terms and the log as JSON text.
    fn to_json(&self) -> String {
        write_dossier(&self.0).to_string()
    }

    /// A dossier from its JSON text or dict, on the calendar of its desk.
    #[staticmethod]
    #[pyo3(signature = (stored, calendar=None))]
    fn from_json(py: Python<'_>, stored: StoredArg, calendar: Option<&Calendar>) -> PyResult<Self> {
        let calendar = Calendar::or_national(calendar);
        read::<DossierSpec>("dossier", &stored.0)
            .and_then(|spec| spec.dossier(&calendar))
            .map(Self)
            .or_raise(py)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<ReducedOn<'py>> {
        record::reduce_on::<Self>(py, self.to_json(), self.0.calendar())
    }

    fn __repr__(&self) -> String {
        printed("Dossier", &self.0, self.0.state().code())
    }
}
