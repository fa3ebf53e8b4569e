//! What is asked of many dossiers: the register, reminders, the impact of a calendar, an inspection.

use crate::calendar::Calendar;
use crate::convert::argument::{CountArg, MomentArg};
use crate::convert::json::{ChangesArg, ObjectAnswer, OnlyArg, ParticularsArg, SoonArg, to_json};
use crate::dossier::{Dossier, known};
use crate::errors::{OrRaise, refuse};
use crate::linked::Linked;
use crate::register::{files, items};
use motcua::dossier::{Findings, Particulars, Register, impact, impact_by, reminders};
use motcua::wire::{
    AnswerFindings, AnswerForm, AnswerImpact, AnswerReminder, AnswerSample, CalendarSpec,
    FindingsFilter, SampleRow, read, read_argument,
};
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::types::PyTuple;
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_subscript, type_hint_union};
use serde_json::json;

/// Dossiers, one after another.
pub(crate) struct DossiersArg(Vec<Py<Dossier>>);

impl DossiersArg {
    fn core(&self) -> impl Iterator<Item = &motcua::dossier::Dossier> {
        self.0.iter().map(|dossier| dossier.get().core())
    }
}

impl FromPyObject<'_, '_> for DossiersArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::sequence!(Dossier::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        files(&given, "dossiers", "Dossier").map(Self)
    }
}

/// The lines of a register: dossiers, or pairs of a dossier and what is known beside its log.
pub(crate) struct LinesArg(Vec<(Py<Dossier>, Particulars)>);

impl LinesArg {
    fn core(&self) -> impl Iterator<Item = (&motcua::dossier::Dossier, &Particulars)> {
        self.0.iter().map(|(dossier, known)| (dossier.get().core(), known))
    }
}

impl FromPyObject<'_, '_> for LinesArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::sequence!(type_hint_union!(
        Dossier::TYPE_HINT,
        type_hint_subscript!(PyTuple::TYPE_HINT, Dossier::TYPE_HINT, crate::convert::json::DICT)
    ));

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let py = given.py();
        let expected = "a Dossier, or a pair of a Dossier and its particulars";
        let line = |item: PyResult<(String, Bound<'_, PyAny>)>| {
            let (path, item) = item?;
            if let Ok(dossier) = item.cast::<Dossier>() {
                return Ok((dossier.clone().unbind(), Particulars::new()));
            }
            let pair = item.extract::<(Bound<'_, Dossier>, Bound<'_, PyAny>)>();
            let (dossier, given) = pair.map_err(|_| refuse(&item, &path, expected))?;
            let path = format!("{path}.particulars");
            let known = read_argument(&path, &to_json(&given, &path)?);
            known.map(|known| (dossier.unbind(), known)).or_raise(py)
        };
        items(&given, "dossiers", "a sequence of Dossier")?
            .map(line)
            .collect::<PyResult<_>>()
            .map(Self)
    }
}

/// The dossiers of a population: `Dossier`s, or dicts `{"code", "agency"}`.
pub(crate) struct PopulationArg(Vec<SampleRow>);

impl FromPyObject<'_, '_> for PopulationArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::sequence!(type_hint_union!(
        Dossier::TYPE_HINT,
        crate::convert::json::DICT
    ));

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let py = given.py();
        let row = |item: PyResult<(String, Bound<'_, PyAny>)>| {
            let (path, item) = item?;
            if let Ok(dossier) = item.cast::<Dossier>() {
                return Ok(SampleRow::from(dossier.get().core()));
            }
            let row = read_argument(&path, &to_json(&item, &path)?);
            row.or_raise(py)
        };
        let expected = "a sequence of Dossier, or of dicts";
        items(&given, "dossiers", expected)?.map(row).collect::<PyResult<_>>().map(Self)
    }
}

/// A volume of the register of a year (sổ theo dõi hồ sơ) as a dict, as `Dossier.form` gives it.
///
/// `dossiers` are `Dossier`s, or pairs with what is known beside the log: `(dossier, {"applicant": "…"})`.
/// Those received in the year are entered by receipt, numbered without gaps; `before` are those of the
/// earlier volumes of the year, whose numbers go on. `keeper` is known of the body that keeps it.
#[pyfunction]
#[pyo3(signature = (year, dossiers, *, before=None, keeper=None))]
pub(crate) fn dossier_register(
    py: Python<'_>,
    year: CountArg<i32>,
    dossiers: LinesArg,
    before: Option<LinesArg>,
    keeper: Option<ParticularsArg>,
) -> PyResult<ObjectAnswer> {
    let before = before.unwrap_or(LinesArg(Vec::new()));
    let filled = || {
        let volume = Register::of_year(year.0, before.core())?.next_volume(dossiers.core())?;
        volume.filled(&known(keeper)?)
    };
    let answer = filled().map(|filled| ObjectAnswer(json!(AnswerForm::from(&filled))));
    answer.or_raise(py)
}

/// What dossiers ask for at `now` (nhắc việc): dicts `{"code", "dossier", "due", "by", "source"}`, most
/// urgent first.
///
/// `code` is `overdue`, `apology_missed`, `due_today`, `apology_today`, `supplement_unanswered` or
/// `due_soon`; `by` the working days that are left, or by which it is past. `soon` is a number of
/// working days, or a share of the limit such as `"1/4"`. An error names its dossier in `place`.
#[pyfunction]
#[pyo3(signature = (dossiers, *, now, soon))]
pub(crate) fn dossier_reminders(
    py: Python<'_>,
    dossiers: DossiersArg,
    now: MomentArg,
    soon: SoonArg,
) -> PyResult<Vec<ObjectAnswer>> {
    let told = read("soon", &soon.0).and_then(|soon| reminders(dossiers.core(), now.0, soon));
    let told = told.or_raise(py)?;
    Ok(told.iter().map(|one| ObjectAnswer(json!(AnswerReminder::from(one)))).collect())
}

/// The appointments that move when a calendar takes the place of each dossier's own: dicts `{"dossier",
/// "from", "to", "working_days"}`, in the order of what was promised. What is finished is left out.
#[pyfunction]
pub(crate) fn dossier_impact(
    py: Python<'_>,
    dossiers: DossiersArg,
    calendar: &Calendar,
) -> PyResult<Vec<ObjectAnswer>> {
    let moved = impact(dossiers.core(), calendar.core()).or_raise(py)?;
    Ok(moved.iter().map(|one| ObjectAnswer(json!(AnswerImpact::from(one)))).collect())
}

/// The appointments that move when each dossier's own calendar is changed in the same way, as
/// `impact`: `changes` are those of `Calendar.from_json`, such as `{"closures": ["2026-03-10"]}`.
#[pyfunction]
pub(crate) fn dossier_impact_by(
    py: Python<'_>,
    dossiers: DossiersArg,
    changes: ChangesArg,
) -> PyResult<Vec<ObjectAnswer>> {
    let moved = read::<CalendarSpec>("changes", &changes.0)
        .and_then(|changes| impact_by(dossiers.core(), |own| changes.clone().build_on(own)));
    let moved = moved.or_raise(py)?;
    Ok(moved.iter().map(|one| ObjectAnswer(json!(AnswerImpact::from(one)))).collect())
}

/// The breaches of dossiers with who answers for each (kết quả kiểm tra), as a dict: `findings`,
/// `dossiers` in which something was found, `counts` by code, clause, agency and officer.
///
/// With `linked` and `now`, stages that were late are found as well. `only` keeps those of one code,
/// clause, agency or officer, or those from one day through another.
#[pyfunction]
#[pyo3(signature = (dossiers, *, linked=None, now=None, only=None))]
pub(crate) fn dossier_inspect(
    py: Python<'_>,
    dossiers: DossiersArg,
    linked: Option<&Linked>,
    now: Option<MomentArg>,
    only: Option<OnlyArg>,
) -> PyResult<ObjectAnswer> {
    let found = || {
        let mut findings = Findings::of(dossiers.core());
        if let Some(linked) = linked {
            // Without a moment the reader says what it expected.
            let now = now.map_or_else(|| read("now", &json!(null)), |now| Ok(now.0))?;
            findings = findings.with_stages(dossiers.core(), linked.core(), now)?;
        }
        let only: Option<FindingsFilter> = only.map(|only| read("only", &only.0)).transpose()?;
        Ok(AnswerFindings::from(&only.unwrap_or_default().of(&findings)))
    };
    found().map(|found| ObjectAnswer(json!(found))).or_raise(py)
}

/// A sample to inspect (mẫu kiểm tra), as a dict `{"seed", "strata"}`: drawn in proportion from the
/// dossiers of each body, the same for the same seed in every language.
///
/// `dossiers` are `Dossier`s, whose body is the first that the log names, or dicts `{"code", "agency"}`.
#[pyfunction]
pub(crate) fn dossier_sample(
    py: Python<'_>,
    dossiers: PopulationArg,
    size: CountArg<usize>,
    seed: CountArg<u64>,
) -> PyResult<ObjectAnswer> {
    let plan = SampleRow::draw(&dossiers.0, size.0, seed.0).or_raise(py)?;
    Ok(ObjectAnswer(json!(AnswerSample::from(&plan))))
}
