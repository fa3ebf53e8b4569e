//! Linked procedures: stages at several bodies, each with a limit and a calendar of its own.

use crate::calendar::Calendar;
use crate::convert::argument::MomentArg;
use crate::convert::code::Choice;
use crate::convert::json::{ObjectAnswer, StagesArg, to_json};
use crate::convert::record::{self, ReducedOn, StoredArg};
use crate::dossier::Dossier;
use crate::errors::{OrRaise, refuse};
use crate::time_limit::{LimitArg, as_json};
use motcua::dossier::StageOrder;
use motcua::wire::{AnswerPlan, AnswerTracked, LinkedSpec, StageFinish, read_argument};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::{Map, Value, json};

/// When stages were finished, by name: `{"Thẩm tra": date(2026, 3, 6)}`.
pub(crate) struct FinishedArg(Vec<StageFinish>);

impl FromPyObject<'_, '_> for FinishedArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::DICT;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let Ok(entries) = given.cast::<PyDict>() else {
            return Err(refuse(&given, "finished", "a dict of stages and days"));
        };
        let Value::Object(entries) = to_json(&entries, "finished")? else {
            return Ok(Self(Vec::new()));
        };
        let finish = |(name, at): (String, Value)| json!({ "name": name, "at": at });
        let finished: Value = entries.into_iter().map(finish).collect();
        let finished = read_argument("finished", &finished);
        finished.map(Self).or_raise(given.py())
    }
}

/// A linked procedure (một cửa liên thông): its stages and, where one is set, a limit for the whole.
///
/// `stages`: `{"name", "limit", "agency", "calendar"}`; a stage is counted on its own `calendar`, or on
/// that of the desk. `order` is `"in_sequence"` or `"at_once"`; `limit` is that of the whole.
#[pyclass(frozen, eq, module = "motcua.dossier")]
#[derive(PartialEq)]
pub(crate) struct Linked {
    stored: Value,
    desk: motcua::Calendar,
    core: motcua::dossier::Linked,
}

impl Linked {
    fn read(py: Python<'_>, stored: Value, calendar: Option<&Calendar>) -> PyResult<Self> {
        let desk = Calendar::or_national(calendar);
        read_argument::<LinkedSpec>("linked", &stored)
            .and_then(|spec| spec.linked(&desk))
            .map(|core| Self { stored, desk, core })
            .or_raise(py)
    }

    /// The linked procedure of the crate.
    pub(crate) const fn core(&self) -> &motcua::dossier::Linked {
        &self.core
    }
}

#[pymethods]
impl Linked {
    #[new]
    #[pyo3(signature = (stages, *, order=None, limit=None, calendar=None))]
    fn new(
        py: Python<'_>,
        stages: StagesArg,
        order: Option<Choice<StageOrder>>,
        limit: Option<LimitArg>,
        calendar: Option<&Calendar>,
    ) -> PyResult<Self> {
        let mut stored = Map::new();
        stored.insert("stages".to_owned(), stages.0);
        if let Some(Choice(order)) = order {
            stored.insert("order".to_owned(), order.code().into());
        }
        if let Some(limit) = limit {
            stored.insert("limit".to_owned(), as_json(limit.0)?);
        }
        Self::read(py, stored.into(), calendar)
    }

    /// What is promised when a dossier starts then, as a dict: `stages` with `start` and `due`, `due` of
    /// the whole, and `stages_due`, which may be later.
    fn plan(&self, py: Python<'_>, start: MomentArg) -> PyResult<ObjectAnswer> {
        let plan = self.core.plan(start.0).or_raise(py)?;
        Ok(ObjectAnswer(json!(AnswerPlan::from(&plan))))
    }

    /// Where the stages stand at `now`, from when each was finished; one that is not named is not. As a
    /// dict: `stages` with `outcome` and `late_by`, the `outcome` of the whole, `breaches`.
    #[pyo3(signature = (start, finished, *, now))]
    fn track(
        &self,
        py: Python<'_>,
        start: MomentArg,
        finished: FinishedArg,
        now: MomentArg,
    ) -> PyResult<ObjectAnswer> {
        let tracked = StageFinish::track(&finished.0, &self.core, start.0, now.0);
        let tracked = tracked.or_raise(py)?;
        Ok(ObjectAnswer(json!(AnswerTracked::from(&tracked))))
    }

    /// Where the stages stand at `now` by the log of a dossier, as `track`: its transfers in a sequence,
    /// the answers to its consultations where all work at once.
    #[pyo3(signature = (dossier, *, now))]
    fn track_dossier(
        &self,
        py: Python<'_>,
        dossier: &Dossier,
        now: MomentArg,
    ) -> PyResult<ObjectAnswer> {
        let tracked = self.core.track_dossier(dossier.core(), now.0);
        let tracked = tracked.or_raise(py)?;
        Ok(ObjectAnswer(json!(AnswerTracked::from(&tracked))))
    }

    /// The order of the stages.
    #[getter]
    fn order(&self) -> Choice<StageOrder> {
        Choice(self.core.order())
    }

    /// The stages and the limit as JSON text.
    fn to_json(&self) -> String {
        self.stored.to_string()
    }

    /// A linked procedure from its JSON text or dict, on the calendar of the desk.
    #[staticmethod]
    #[pyo3(signature = (stored, calendar=None))]
    fn from_json(py: Python<'_>, stored: StoredArg, calendar: Option<&Calendar>) -> PyResult<Self> {
        Self::read(py, stored.0, calendar)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<ReducedOn<'py>> {
        record::reduce_on::<Self>(py, self.to_json(), &self.desk)
    }

    fn __repr__(&self) -> String {
        let names: Vec<_> = self.core.stages().iter().map(motcua::dossier::Stage::name).collect();
        format!("Linked({:?}, order={})", names, self.core.order().code())
    }
}
