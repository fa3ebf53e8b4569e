//! Structured values: options, schedules and notices come in as JSON values for the crate's wire
//! floor, and what it answers goes out as plain dicts and lists.

use crate::calendar::Calendar;
use crate::convert::argument::whole;
use crate::convert::{day, hour, moment, text};
use crate::errors::refuse;
use crate::procedure::Procedure;
use crate::time_limit::{TimeLimit, as_json};
use motcua::wire::CalendarSpec;
#[cfg(feature = "stubs")]
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
#[cfg(feature = "stubs")]
use pyo3::types::PyInt;
use pyo3::types::{
    PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyList, PyMappingProxy, PyString, PyTime, PyTuple,
};
#[cfg(feature = "stubs")]
use pyo3::{PyTypeInfo, type_hint_subscript, type_hint_union};
use serde_json::{Value, json};

/// Deeper nesting than any option has; without it, a list that holds itself would never end.
const DEEPEST: usize = 32;

/// A structured argument, read by [`to_json`].
pub(crate) struct JsonArg(pub(crate) Value);

impl FromPyObject<'_, '_> for JsonArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::type_hint_identifier!("builtins", "object");

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        to_json(&given, "").map(Self)
    }
}

#[cfg(feature = "stubs")]
const STR: PyStaticExpr = PyString::TYPE_HINT;
#[cfg(feature = "stubs")]
const DATE: PyStaticExpr = PyDate::TYPE_HINT;
/// `dict[str, Any]`: an object with named keys.
#[cfg(feature = "stubs")]
pub(crate) const DICT: PyStaticExpr =
    type_hint_subscript!(PyDict::TYPE_HINT, STR, pyo3::type_hint_identifier!("typing", "Any"));

/// A published figure.
#[cfg(feature = "stubs")]
const FIGURE: PyStaticExpr = type_hint_union!(PyInt::TYPE_HINT, STR, DICT);

/// `dict[str, str]`.
#[cfg(feature = "stubs")]
const TEXTS: PyStaticExpr = type_hint_subscript!(PyDict::TYPE_HINT, STR, STR);

/// A cell of an export.
#[cfg(feature = "stubs")]
const CELL: PyStaticExpr =
    type_hint_union!(STR, PyInt::TYPE_HINT, DATE, pyo3::type_hint_identifier!("builtins", "None"));

/// `Sequence[…]`; a list or a tuple.
#[cfg(feature = "stubs")]
macro_rules! sequence {
    ($item:expr) => {
        pyo3::type_hint_subscript!(
            pyo3::type_hint_identifier!("collections.abc", "Sequence"),
            $item
        )
    };
}

#[cfg(feature = "stubs")]
pub(crate) use sequence;

/// Structured arguments that differ only in the type that the stub states and in their path.
macro_rules! shapes {
    ($( $(#[doc = $doc:literal])+ $name:ident $path:literal = $hint:expr; )+) => { $(
        $(#[doc = $doc])+
        pub(crate) struct $name(pub(crate) Value);

        impl FromPyObject<'_, '_> for $name {
            type Error = PyErr;

            #[cfg(feature = "stubs")]
            const INPUT_TYPE: PyStaticExpr = $hint;

            fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
                to_json(&given, $path).map(Self)
            }
        }
    )+ };
}

shapes! {
    /// Notices loaded at run time.
    NoticesArg "notices" = sequence!(DICT);
    /// Swapped days, `{"off", "work", "source"}`.
    SwapsArg "swaps" = sequence!(DICT);
    /// Days that a body closes: bare, or `{"date", "source"}`.
    ClosuresArg "closures" = sequence!(type_hint_union!(DATE, STR, DICT));
    /// Days of rest that a body works, as the days that it closes.
    MakeupArg "makeup" = sequence!(type_hint_union!(DATE, STR, DICT));
    /// Office hours: the sessions of every day, or those of each weekday.
    HoursArg "hours" = type_hint_union!(
        sequence!(STR),
        type_hint_subscript!(PyDict::TYPE_HINT, STR, sequence!(STR))
    );
    /// Saturday service: a part of the day, or services with their periods and domains.
    SaturdayArg "saturday" = type_hint_union!(STR, DICT, sequence!(DICT));
    /// Rules that take the place of those in force, `{"supplement": {"value", "source"}}`.
    RegimeArg "regime" = DICT;
    /// Stops, `{"kind", "from", "until"}`.
    StopsArg "stops" = sequence!(DICT);
    /// Versions of a procedure, `{"procedure", "from", "until"}`.
    VersionsArg "versions" = sequence!(DICT);
    /// What complying with a procedure asks for.
    BurdenArg "burden" = DICT;
    /// Rows of figures, one dossier each.
    RowsArg "rows" = sequence!(DICT);
    /// Obstacles, `{"from", "through"}`.
    ObstaclesArg "obstacles" = sequence!(DICT);
    /// What is asked of figures, `{"period", "policy", "by"}`.
    TallyArg "tally" = DICT;
    /// A period, in one of its three shapes.
    PeriodArg "period" = DICT;
    /// Rows as they were known when figures were published.
    PublishedArg "published" = DICT;
    /// Rows as they were known when figures were corrected, with the reason.
    CorrectionsArg "corrections" = sequence!(DICT);
    /// Times that were not, or not alike, observed.
    GapsArg "gaps" = sequence!(DICT);
    /// A number, or a rate with its two integers.
    CountedArg "figure" = type_hint_union!(PyInt::TYPE_HINT, DICT);
    /// Units with their rates.
    UnitsArg "units" = sequence!(DICT);
    /// Amounts of what is finished and of what is open.
    AmountsArg "amounts" = DICT;
    /// The answers to a question of a survey.
    SurveyArg "survey" = DICT;
    /// A component of an index with its counts.
    ComponentArg "component" = DICT;
    /// The steps inside the body, and the limit that they share.
    ProcessArg "process" = DICT;
    /// The tasks that documents assign, `{"document", "content", "lead"}`.
    ListedArg "listed" = sequence!(DICT);
    /// A published total with its parts, `{"total", "parts"}`.
    StatedArg "stated" = DICT;
    /// Thresholds of grades, `{"from", "through", "source", "grades"}`.
    GradingArg "grading" = sequence!(DICT);
    /// What a form tells and a log does not, `{"applicant", "address", …}`.
    ParticularsArg "particulars" = DICT;
    /// The stages of a linked procedure, `{"name", "limit", "agency", "calendar"}`.
    StagesArg "stages" = sequence!(DICT);
    /// Which findings are asked for, `{"code", "clause", "agency", "officer", "from", "through"}`.
    OnlyArg "only" = DICT;
    /// What is added to each calendar, `{"closures", "swaps", …}`.
    ChangesArg "changes" = DICT;
    /// When a due date is near: a number of working days, or a share of the limit such as `"1/4"`.
    SoonArg "soon" = type_hint_union!(PyInt::TYPE_HINT, STR);
    /// A published figure: a number, its text, or `{"from", "through"}` where it is rounded.
    FigureArg "figure" = FIGURE;
    /// Published figures.
    FiguresArg "parts" = sequence!(FIGURE);
    /// A published percentage, `"94,2%"`.
    PercentArg "claimed" = STR;
    /// A published change, `"tăng 23%"`.
    ChangeArg "claimed" = STR;
    /// What a change compares: a number, or a rate such as `"72%"`.
    LevelArg "level" = type_hint_union!(PyInt::TYPE_HINT, STR);
    /// Claims, each with its `kind`.
    ClaimsArg "claims" = sequence!(DICT);
    /// A table of a report, with its `kind`.
    SheetArg "sheet" = DICT;
    /// A chart of a report, with its `kind`.
    ChartArg "chart" = DICT;
    /// A report with its parts.
    PageArg "page" = DICT;
    /// Who receives citizens, and when.
    LeadersArg "leaders" = sequence!(DICT);
    /// The lines of a matter.
    MatterArg "events" = sequence!(DICT);
    /// A reception as it is planned.
    ReceptionArg "reception" = DICT;
    /// What is due, `{"code", "name", "due", "source"}`.
    AppointmentsArg "deadlines" = sequence!(DICT);
    /// Which days of the calendar a feed tells.
    IncludeArg "include" = sequence!(STR);
    /// The names of the columns of an export.
    HeaderArg "header" = sequence!(STR);
    /// The cells of an export, row by row.
    CellsArg "rows" = sequence!(sequence!(CELL));
    /// Columns by what they hold, `{"due": "Thời hạn"}`.
    ColumnsArg "columns" = TEXTS;
    /// Personal fields that are kept.
    KeepArg "keep" = sequence!(STR);
    /// What local statuses stand for, `{"9": "refused"}`.
    StatusesArg "statuses" = TEXTS;
    /// What local words for ways in stand for, `{"2": "online"}`.
    ChannelsArg "channels" = TEXTS;
    /// The names that bodies have now, by the old ones.
    AgenciesArg "agencies" = TEXTS;
    /// Time limits by the name or code of the procedure.
    LimitsArg "limits" = DICT;
    /// Bodies by their names.
    BodiesArg "agencies" = sequence!(STR);
    /// Procedures to generate dossiers for, `{"code", "name", "domain", "working_days"}`.
    SamplesArg "procedures" = sequence!(DICT);
    /// What is put wrong, each with its rate: `{"due_later": 500}`.
    FaultsArg "faults" = type_hint_subscript!(PyDict::TYPE_HINT, STR, PyInt::TYPE_HINT);
}

/// A column of whole numbers: whatever lends its memory, such as an array of numpy or of `array`.
pub(crate) struct ColumnArg(pub(crate) Py<PyAny>);

impl FromPyObject<'_, '_> for ColumnArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = pyo3::type_hint_identifier!("builtins", "object");

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        Ok(Self(given.to_owned().unbind()))
    }
}

/// A notice loaded at run time, as the text of its file: given as it is, or as a dict.
pub(crate) struct NoticeArg(pub(crate) String);

impl FromPyObject<'_, '_> for NoticeArg {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(STR, DICT);

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        match given.cast::<PyString>() {
            Ok(words) => text(&words, "notice").map(|text| Self(text.to_owned())),
            Err(_) => to_json(&given, "notice").map(|notice| Self(notice.to_string())),
        }
    }
}

/// A plain answer, written by [`to_python`].
pub(crate) struct JsonAnswer(pub(crate) Value);

impl<'py> IntoPyObject<'py> for JsonAnswer {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = pyo3::type_hint_identifier!("typing", "Any");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        to_python(py, &self.0)
    }
}

/// A plain answer that is an object with named keys.
pub(crate) struct ObjectAnswer(pub(crate) Value);

impl<'py> IntoPyObject<'py> for ObjectAnswer {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = DICT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        Ok(to_python(py, &self.0)?.cast_into::<PyDict>()?)
    }
}

/// A plain answer that cannot be changed: a read-only mapping whose lists are tuples, of plain dicts.
pub(crate) struct FrozenAnswer(pub(crate) Value);

impl<'py> IntoPyObject<'py> for FrozenAnswer {
    type Target = PyMappingProxy;
    type Output = Bound<'py, PyMappingProxy>;
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        pyo3::type_hint_identifier!("types", "MappingProxyType"),
        STR,
        pyo3::type_hint_identifier!("typing", "Any")
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let answer = PyDict::new(py);
        for (name, entry) in self.0.as_object().into_iter().flatten() {
            match entry.as_array() {
                Some(items) => {
                    let items: PyResult<Vec<_>> =
                        items.iter().map(|item| to_python(py, item)).collect();
                    answer.set_item(name, PyTuple::new(py, items?)?)?;
                }
                None => answer.set_item(name, to_python(py, entry)?)?,
            }
        }
        Ok(PyMappingProxy::new(py, answer.as_mapping()))
    }
}

/// A Python value as JSON: dict, list, tuple, str, int, bool and None as themselves; date, time and
/// datetime as ISO text, a datetime at Vietnam's time and to the second; a limit and a procedure as
/// they are stored.
///
/// Anything else is refused with its path, such as `closures[2].from`. So is a float: no quantity
/// of the crate is one, and 0.1 days would be a rounding waiting to happen.
pub(crate) fn to_json(given: &Bound<'_, PyAny>, path: &str) -> PyResult<Value> {
    value(given, path, DEEPEST)
}

fn value(given: &Bound<'_, PyAny>, path: &str, depth: usize) -> PyResult<Value> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(refuse(given, path, "a value that is nested less deeply"));
    };
    if let Ok(words) = given.cast::<PyString>() {
        return text(words, path).map(Value::from);
    }
    if let Ok(truth) = given.cast::<PyBool>() {
        return Ok(truth.is_true().into());
    }
    if let Some(number) = whole(given) {
        return Ok(number.into());
    }
    if given.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(entries) = given.cast::<PyDict>() {
        return object(entries, path, depth);
    }
    if let Ok(items) = given.cast::<PyList>() {
        return array(items.iter(), path, depth);
    }
    if let Ok(items) = given.cast::<PyTuple>() {
        return array(items.iter(), path, depth);
    }
    civil(given, path)
}

fn civil(given: &Bound<'_, PyAny>, path: &str) -> PyResult<Value> {
    if let Ok(datetime) = given.cast::<PyDateTime>() {
        return moment(datetime, path).map(|moment| moment.to_string().into());
    }
    if let Ok(date) = given.cast::<PyDate>() {
        return day(date, path).map(|date| motcua::When::from(date).to_string().into());
    }
    if let Ok(time) = given.cast::<PyTime>() {
        return hour(time, path).map(|hour| hour.to_string().into());
    }
    if let Ok(limit) = given.cast::<TimeLimit>() {
        return as_json(limit.get().core());
    }
    if let Ok(calendar) = given.cast::<Calendar>() {
        return Ok(json!(CalendarSpec::from(calendar.get().core().changes())));
    }
    if let Ok(procedure) = given.cast::<Procedure>() {
        return Ok(procedure.get().stored());
    }
    let expected = if given.is_instance_of::<PyFloat>() {
        "a whole number, or text such as '1/2'"
    } else {
        "a dict, list, str, int, bool, date, time, datetime or None"
    };
    Err(refuse(given, path, expected))
}

fn object(entries: &Bound<'_, PyDict>, path: &str, depth: usize) -> PyResult<Value> {
    let mut object = serde_json::Map::new();
    for (key, entry) in entries {
        let Ok(name) = key.cast::<PyString>() else {
            return Err(refuse(&key, path, "a str as the key"));
        };
        let name = text(name, path)?.to_owned();
        let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        object.insert(name, value(&entry, &inner, depth)?);
    }
    Ok(object.into())
}

fn array<'py>(
    items: impl Iterator<Item = Bound<'py, PyAny>>,
    path: &str,
    depth: usize,
) -> PyResult<Value> {
    items
        .enumerate()
        .map(|(index, item)| value(&item, &format!("{path}[{index}]"), depth))
        .collect::<PyResult<Vec<_>>>()
        .map(Value::from)
}

/// A JSON value as plain Python: dict, list, str, int, float, bool and None.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(truth) => PyBool::new(py, *truth).to_owned().into_any(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => number.into_pyobject(py)?.into_any(),
            (None, Some(number)) => number.into_pyobject(py)?.into_any(),
            (None, None) => number.as_f64().into_pyobject(py)?.into_any(),
        },
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(items) => {
            let items: PyResult<Vec<_>> = items.iter().map(|item| to_python(py, item)).collect();
            PyList::new(py, items?)?.into_any()
        }
        Value::Object(entries) => {
            let object = PyDict::new(py);
            for (name, entry) in entries {
                object.set_item(name, to_python(py, entry)?)?;
            }
            object.into_any()
        }
    })
}
