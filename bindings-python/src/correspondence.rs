//! Incoming and outgoing documents: a value that never changes, and what is asked of many.

use crate::calendar::Calendar;
use crate::convert::answer::{answer, detached};
use crate::convert::argument::{CountArg, MomentArg, TextArg};
use crate::convert::datetime;
use crate::convert::json::{JsonAnswer, ObjectAnswer, PeriodArg, SoonArg, StatedArg};
use crate::convert::members::named;
use crate::convert::record::{self, ReducedOn, StoredArg};
use crate::errors::OrRaise;
use crate::register::{files, printed, recorded};
use chrono::NaiveDateTime;
use motcua::wire::{
    AnswerRegisteredDocument, BookOptions, DocumentCountOptions, DocumentReminderOptions,
    DocumentSpec, document_links, read, write_registered_document,
};
#[cfg(feature = "stubs")]
use pyo3::PyTypeInfo;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::{Value, json};

/// A document of a register (văn bản đến, văn bản đi): what is known of it and the log of what happened. Everything
/// else is computed.
///
/// Never changed in place: `record` gives a new one. `direction` is `"incoming"` or `"outgoing"`; the other details are
/// said by name: `subject`, `kind` (its Vietnamese name), `priority` (`"ordinary"`, `"urgent"`, `"very_urgent"`,
/// `"most_urgent"`), `secret`, `one_stop` (a dossier of the one-stop desk, which the articles do not judge), `carrier`
/// (`"electronic"`, `"paper"`), `symbol`, `sender`, `receiver`, `replies_to`.
#[pyclass(frozen, eq, module = "motcua")]
#[derive(PartialEq)]
pub(crate) struct RegisteredDocument(motcua::correspondence::RegisteredDocument);

impl RegisteredDocument {
    fn of(py: Python<'_>, spec: &Value, calendar: Option<&Calendar>) -> PyResult<Self> {
        read::<DocumentSpec>("document", spec)
            .and_then(|spec| spec.document(&Calendar::or_national(calendar)))
            .map(Self)
            .or_raise(py)
    }
}

#[pymethods]
impl RegisteredDocument {
    #[new]
    #[pyo3(signature = (code, direction, *, calendar=None, **details: "object"))]
    fn new(
        py: Python<'_>,
        code: TextArg,
        direction: TextArg,
        calendar: Option<&Calendar>,
        details: Option<Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let mut spec = named(details)?;
        spec.insert("code".to_owned(), code.0.into());
        spec.insert("direction".to_owned(), direction.0.into());
        Self::of(py, &Value::Object(spec), calendar)
    }

    /// The document after one more event: `record("registered", at, number=7)`.
    ///
    /// `at` is a day or a moment; `details` are the values of the event, and `by` and `agency` for who did it.
    /// `record("corrected", at, entry=1, event={"type": …})` corrects an earlier line. `TransitionError` for what
    /// cannot happen; the document is then as it was.
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

    /// The code of the document in the register.
    #[getter]
    fn code(&self) -> &str {
        self.0.code()
    }

    /// Where it is, such as `"registered"`.
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state().code()
    }

    /// `"incoming"` or `"outgoing"`.
    #[getter]
    fn direction(&self) -> &'static str {
        self.0.details().direction.code()
    }

    /// Its number in the book of the year (số đến, số văn bản đi).
    #[getter]
    fn number(&self) -> Option<u32> {
        self.0.number()
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

    /// The outcome seen at `now`: `"on_time"`, `"overdue"`, `"no_deadline"`, …
    fn outcome(&self, now: MomentArg) -> &'static str {
        self.0.outcome(now.0).code()
    }

    /// The codes of the events that can follow at `now` without breaking a clause.
    fn lawful(&self, now: MomentArg) -> Vec<&'static str> {
        self.0.lawful(now.0)
    }

    /// Everything that follows from the log, seen at `now`, as a dict: state, number, due date and every change of it,
    /// outcome, breaches.
    fn view(&self, py: Python<'_>, now: MomentArg) -> PyResult<JsonAnswer> {
        let view = AnswerRegisteredDocument::of(&self.0, now.0).or_raise(py)?;
        Ok(JsonAnswer(json!(view)))
    }

    /// What is known of it and the log as JSON text.
    fn to_json(&self) -> String {
        write_registered_document(&self.0).to_string()
    }

    /// A document from its JSON text or dict, on the calendar of the body that keeps the register.
    #[staticmethod]
    #[pyo3(signature = (stored, calendar=None))]
    fn from_json(py: Python<'_>, stored: StoredArg, calendar: Option<&Calendar>) -> PyResult<Self> {
        Self::of(py, &stored.0, calendar)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<ReducedOn<'py>> {
        record::reduce_on::<Self>(py, self.to_json(), self.0.calendar())
    }

    fn __repr__(&self) -> String {
        printed("RegisteredDocument", &self.0, self.0.state().code())
    }
}

/// Documents, one after another.
pub(crate) struct DocumentsArg(Vec<motcua::correspondence::RegisteredDocument>);

impl FromPyObject<'_, '_> for DocumentsArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = crate::convert::json::sequence!(RegisteredDocument::TYPE_HINT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let documents = files::<RegisteredDocument>(&given, "documents", "RegisteredDocument")?;
        Ok(Self(documents.iter().map(|document| document.get().0.clone()).collect()))
    }
}

/// What documents ask for at `now` (đôn đốc, nhắc việc): dicts `{"code", "document", "due", "by", "source"}`, most
/// urgent first.
///
/// `code` is `overdue`, `due_today`, `unsettled`, `unregistered`, `unforwarded`, `unnumbered`, `unissued`,
/// `unacknowledged` or `due_soon`. `soon` is a number of working days, or a share of the limit such as `"1/4"`.
#[pyfunction]
#[pyo3(signature = (documents, *, now, soon))]
pub(crate) fn correspondence_reminders(
    py: Python<'_>,
    documents: DocumentsArg,
    now: MomentArg,
    soon: SoonArg,
) -> PyResult<JsonAnswer> {
    let options = json!({ "now": now.0.to_string(), "soon": soon.0 });
    let told = |asked: DocumentReminderOptions| asked.told(&documents.0);
    answer(py, "options", &options, told).map(JsonAnswer)
}

/// What is wrong with the book of a year (sổ đăng ký văn bản): dicts `{"kind", "secret", "normative", "series",
/// "from", "through", "documents", "differs", "source"}`; `kind` is `gap`, `double`, `out_of_order`,
/// `missing_kind`, `code_twice` or `symbol_differs`, whose `differs` lists `number`, `year` and `kind`.
///
/// `direction` is `"incoming"` or `"outgoing"`, `numbering` `"together"` (the default) or `"by_kind"`.
#[pyfunction]
#[pyo3(signature = (documents, *, direction, year, numbering=None))]
pub(crate) fn correspondence_book(
    py: Python<'_>,
    documents: DocumentsArg,
    direction: TextArg,
    year: CountArg<u32>,
    numbering: Option<TextArg>,
) -> PyResult<JsonAnswer> {
    let options = json!({
        "direction": direction.0,
        "year": year.0,
        "numbering": numbering.map(|numbering| numbering.0),
    });
    let found = |asked: BookOptions| asked.checked(&documents.0);
    answer(py, "options", &options, found).map(JsonAnswer)
}

/// What is wrong with the links between documents (liên kết văn bản): dicts `{"kind", "document", "by", "other"}`.
///
/// `by` is where `document` names the `other`: `replies_to`, `settled`, `amended` or `replaced`; `kind` is
/// `unknown_document` (it is not among them), `wrong_direction`, `too_early`, `not_issued`, `one_sided` or
/// `not_settled`. Give the documents of both directions. One that is given twice is `argument.invalid`.
#[pyfunction]
pub(crate) fn correspondence_links(
    py: Python<'_>,
    documents: DocumentsArg,
) -> PyResult<JsonAnswer> {
    let found = detached(py, || document_links(&documents.0))?;
    Ok(JsonAnswer(json!(found)))
}

/// The documents of a period by kind (số lượng văn bản), the electronic ones and those issued with an error of form
/// among them.
///
/// `stated` is a published total held against its parts, `{"total", "parts": [{"name", "count", "of_another"}]}`;
/// `bound` the share of errors of form that a body allows, in per cent. A document that is given twice is
/// `argument.invalid`.
#[pyfunction]
#[pyo3(signature = (documents, period, *, stated=None, bound=None))]
pub(crate) fn correspondence_counts(
    py: Python<'_>,
    documents: DocumentsArg,
    period: PeriodArg,
    stated: Option<StatedArg>,
    bound: Option<CountArg<u32>>,
) -> PyResult<ObjectAnswer> {
    let options = json!({
        "period": period.0,
        "stated": stated.map(|stated| stated.0),
        "bound": bound.map(|bound| bound.0),
    });
    let counted = |asked: DocumentCountOptions| asked.counted(&documents.0);
    answer(py, "options", &options, counted).map(ObjectAnswer)
}
