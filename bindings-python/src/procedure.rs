//! Procedures, and what is computed about them: plain dicts out.

use crate::calendar::Calendar;
use crate::convert::answer::answer;
use crate::convert::argument::{CountArg, DateArg, FlagArg, MomentArg, TextArg};
use crate::convert::code::Choice;
use crate::convert::json::{BurdenArg, ObjectAnswer, ProcessArg, VersionsArg, to_json};
use crate::convert::record::{self, Reduced, StoredArg};
use crate::deadline::{CutoffArg, Options};
use crate::errors::{OrRaise, refuse};
use crate::time_limit::TimeLimit;
use motcua::deadline::{EndOfDay, OutsideHours};
use motcua::dossier::Terms;
use motcua::procedure::{
    Burden, Channel, InternalProcess, Level, OnlineService, Unusable, Versions, compare,
};
use motcua::time_limit::StartEvent;
use motcua::wire::{
    AnswerCost, AnswerProcedure, AnswerProcess, AnswerSimplification, AnswerTerms, read,
};
use motcua::{NaiveDate, Roll};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_union};
use serde_json::{Value, json};
use std::fmt;

/// A procedure wherever one is asked for: a `Procedure`, or its dict.
pub(crate) struct ProcedureArg(motcua::Procedure);

impl FromPyObject<'_, '_> for ProcedureArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(Procedure::TYPE_HINT, crate::convert::json::DICT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if let Ok(procedure) = given.cast::<Procedure>() {
            return Ok(Self(procedure.get().0.clone()));
        }
        if !given.is_instance_of::<PyDict>() {
            return Err(refuse(&given, "procedure", "a Procedure or a dict"));
        }
        let shape = to_json(&given, "procedure")?;
        read("procedure", &shape).map(Self).or_raise(given.py())
    }
}

/// An administrative procedure (thủ tục hành chính). What a catalogue does not say is `None`, or an
/// empty list: it is not known, never assumed.
#[pyclass(frozen, eq, hash, str, module = "motcua")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Procedure(motcua::Procedure);

impl From<&motcua::Procedure> for Procedure {
    fn from(procedure: &motcua::Procedure) -> Self {
        Self(procedure.clone())
    }
}

impl fmt::Display for Procedure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.code() {
            Some(code) => write!(f, "{code} {}", self.0.name()),
            None => f.write_str(self.0.name()),
        }
    }
}

impl Procedure {
    /// The procedure in the shape of the wire floor.
    pub(crate) fn stored(&self) -> Value {
        json!(AnswerProcedure::from(&self.0))
    }

    /// A list of objects that the procedure holds; `None` where it is not known.
    fn rows(&self, key: &str) -> Option<Vec<ObjectAnswer>> {
        match self.stored().get_mut(key).map(Value::take) {
            Some(Value::Array(rows)) => Some(rows.into_iter().map(ObjectAnswer).collect()),
            _ => None,
        }
    }
}

#[pymethods]
impl Procedure {
    /// The time limit of a dossier that comes in this way and is of this kind; `None` for the
    /// ordinary kind.
    ///
    /// A row that names the way in wins over one that names none. `MotcuaError` where none answers
    /// (`procedure.no_limit`) or two that answer differ (`procedure.ambiguous_limit`): never a guess.
    #[pyo3(signature = (channel, case=None))]
    fn limit_for(
        &self,
        py: Python<'_>,
        channel: Choice<Channel>,
        case: Option<TextArg>,
    ) -> PyResult<TimeLimit> {
        let case = case.as_ref().map(|case| case.0.as_str());
        let limit = self.0.limit_for(channel.0, case);
        limit.map(Into::into).or_raise(py)
    }

    /// The time limit of the same dossier in a remote area: the remote rows if any answers,
    /// otherwise the ordinary ones.
    #[pyo3(signature = (channel, case=None))]
    fn remote_limit_for(
        &self,
        py: Python<'_>,
        channel: Choice<Channel>,
        case: Option<TextArg>,
    ) -> PyResult<TimeLimit> {
        let case = case.as_ref().map(|case| case.0.as_str());
        let limit = self.0.remote_limit_for(channel.0, case);
        limit.map(Into::into).or_raise(py)
    }

    /// The terms of a dossier that comes in this way and is of this kind, as the keywords of `Dossier`:
    /// `Dossier(code, **procedure.terms("online"))`. Later versions of the procedure do not change them.
    #[pyo3(signature = (channel, case=None, *, remote=FlagArg(false)))]
    fn terms(
        &self,
        py: Python<'_>,
        channel: Choice<Channel>,
        case: Option<TextArg>,
        remote: FlagArg,
    ) -> PyResult<ObjectAnswer> {
        let case = case.as_ref().map(|case| case.0.as_str());
        let terms = if remote.0 { Terms::of_remote } else { Terms::of };
        let terms = terms(&self.0, channel.0, case).or_raise(py)?;
        Ok(ObjectAnswer(json!(AnswerTerms::from(&terms))))
    }

    /// The code as the source writes it; `ProcedureCode` reads one of the national database.
    #[getter]
    fn code(&self) -> Option<&str> {
        self.0.code()
    }

    /// The name (tên thủ tục).
    #[getter]
    fn name(&self) -> &str {
        self.0.name()
    }

    /// The name in English.
    #[getter]
    fn name_en(&self) -> Option<&str> {
        self.0.english_name()
    }

    /// The domain (lĩnh vực).
    #[getter]
    fn domain(&self) -> Option<&str> {
        self.0.domain()
    }

    /// The levels of government that settle it (cấp thực hiện).
    #[getter]
    fn levels(&self) -> Vec<Choice<Level>> {
        self.0.levels().iter().copied().map(Choice).collect()
    }

    /// The bodies that settle it (cơ quan thực hiện).
    #[getter]
    fn agencies(&self) -> &[String] {
        self.0.agencies()
    }

    /// The ways in (cách thức thực hiện).
    #[getter]
    fn channels(&self) -> Vec<Choice<Channel>> {
        self.0.channels().iter().copied().map(Choice).collect()
    }

    /// The limits that hold, as rows `channel`, `case`, `text`, `limit`, `remote`; `limit_for` picks.
    #[getter]
    fn limits(&self) -> Vec<ObjectAnswer> {
        self.rows("limits").unwrap_or_default()
    }

    /// What the portal's field prints, as rows like those of `limits`; no limit is taken from it.
    #[getter]
    fn published(&self) -> Vec<ObjectAnswer> {
        self.rows("published").unwrap_or_default()
    }

    /// Why no limit that is published can be used, where it cannot.
    #[getter]
    fn no_limit(&self) -> Option<Choice<Unusable>> {
        self.0.unusable().map(Choice)
    }

    /// The event that starts the limit.
    #[getter]
    fn start(&self) -> Option<Choice<StartEvent>> {
        self.0.start().map(Choice)
    }

    /// The papers of the dossier (thành phần hồ sơ): `name`, `originals`, `copies`, `required`.
    #[getter]
    fn parts(&self) -> Option<Vec<ObjectAnswer>> {
        self.rows("parts")
    }

    /// The fees and charges in đồng (phí, lệ phí): `kind`, `amount`, `channel`, `condition`,
    /// `reductions`.
    #[getter]
    fn fees(&self) -> Option<Vec<ObjectAnswer>> {
        self.rows("fees")
    }

    /// The documents that it rests on (căn cứ pháp lý), as the source writes them.
    #[getter]
    fn legal_basis(&self) -> &[String] {
        self.0.legal_basis()
    }

    /// The decision that publishes it (quyết định công bố).
    #[getter]
    fn decision(&self) -> Option<&str> {
        self.0.decision()
    }

    /// What the applicant gets (kết quả thực hiện).
    #[getter]
    fn results(&self) -> &[String] {
        self.0.results()
    }

    /// How much of it can be done online.
    #[getter]
    fn online(&self) -> Option<Choice<OnlineService>> {
        self.0.online().map(Choice)
    }

    /// The day on which it was published like this.
    #[getter]
    fn as_of(&self) -> Option<NaiveDate> {
        self.0.as_of()
    }

    /// The procedure as JSON text, in the shape that Rust and JavaScript know.
    fn to_json(&self) -> String {
        self.stored().to_string()
    }

    /// A procedure from its JSON text or dict; only `name` is needed.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        record::read(py, &stored).map(Self)
    }

    fn __repr__(&self) -> String {
        format!("Procedure({self})")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json())
    }
}

/// What a new version of a procedure simplifies: its limits, the papers asked for, its fees.
///
/// Limits in different units are not compared, and what a version does not say is not taken for zero.
#[pyfunction]
pub(crate) fn procedure_compare(before: ProcedureArg, after: ProcedureArg) -> ObjectAnswer {
    ObjectAnswer(json!(AnswerSimplification::from(&compare(&before.0, &after.0))))
}

/// What complying with a procedure costs in đồng (chi phí tuân thủ): `once`, `times_a_year` and
/// `per_year`, exact and rounded half up, with the `parts` of one time.
///
/// `burden`: `{"times_a_year", "people", "activities": [{"name", "minutes", "hourly_wage"}], "fees":
/// [{"name", "count", "price"}], "trips"}`.
#[pyfunction]
pub(crate) fn procedure_cost(py: Python<'_>, burden: BurdenArg) -> PyResult<ObjectAnswer> {
    answer(py, "burden", &burden.0, |burden: Burden| Ok(AnswerCost::from(&burden.cost()?)))
        .map(ObjectAnswer)
}

/// An internal process (quy trình nội bộ): the `sum` of the shares, and its `steps`, each with the
/// moment when it is `due` once `received` says when it starts.
///
/// `process`: `{"limit", "steps": [{"name", "share", "role", "post", "agency", "level", "product"}]}`;
/// `posts`: who takes a step over, by its place from 0, `[(1, "Chuyên viên")]`. The options are those
/// of `Calendar.deadline`; without `received` they have no effect. `MotcuaError`
/// (`procedure.process_too_long`) where the shares come to more than the limit.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
#[pyo3(signature = (process, received=None, *, calendar=None, posts=None, cutoff=None, roll=None,
    end_of_day=None, outside_hours=None, span=FlagArg(false)))]
pub(crate) fn procedure_process(
    py: Python<'_>,
    process: ProcessArg,
    received: Option<MomentArg>,
    calendar: Option<&Calendar>,
    posts: Option<Vec<(CountArg<usize>, TextArg)>>,
    cutoff: Option<CutoffArg>,
    roll: Option<Choice<Roll>>,
    end_of_day: Option<Choice<EndOfDay>>,
    outside_hours: Option<Choice<OutsideHours>>,
    span: FlagArg,
) -> PyResult<ObjectAnswer> {
    let options = Options { cutoff, roll, end_of_day, outside_hours, span: span.0 };
    let told = || {
        let mut process: InternalProcess = read("process", &process.0)?;
        for (step, post) in posts.unwrap_or_default() {
            process = process.assigned(step.0, post.0)?;
        }
        let Some(received) = received else { return AnswerProcess::of(&process) };
        let calendar = Calendar::or_national(calendar);
        AnswerProcess::started(&process, &calendar, options.start(received.0)?)
    };
    told().map(|process| ObjectAnswer(json!(process))).or_raise(py)
}

/// The version of a procedure in force on a day.
///
/// `versions`: `{"procedure", "from", "until"}`, oldest first; `until` is the last day, left out while
/// the version is in force. `LawError` where none was: never a neighbour.
#[pyfunction]
pub(crate) fn procedure_on(
    py: Python<'_>,
    versions: VersionsArg,
    when: DateArg,
) -> PyResult<Procedure> {
    read::<Versions>("versions", &versions.0)
        .and_then(|versions| versions.on(when.0).map(|version| version.procedure().into()))
        .or_raise(py)
}
