//! Exports: a header and cells in, records, refused rows and findings out; and synthetic exports.

use crate::calendar::Calendar;
use crate::convert::answer::{answer, detached};
use crate::convert::argument::{CountArg, DateArg, TextArg};
use crate::convert::json::{
    AgenciesArg, BodiesArg, CellsArg, ChannelsArg, ColumnsArg, FaultsArg, FrozenAnswer, HeaderArg,
    KeepArg, LimitsArg, ObjectAnswer, SamplesArg, StatusesArg,
};
use crate::errors::OrRaise;
use motcua::generate::GenerateOptions;
use motcua::wire::{
    AnswerGenerated, AnswerLayout, AnswerTaken, IntakeRequest, LayoutRequest, read,
};
use pyo3::prelude::*;
use serde_json::{Value, json};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A mapping as a list of pairs, each an object of these two keys; nothing for none.
fn pairs(mapping: Option<Value>, key: &str, value: &str) -> Value {
    match mapping {
        Some(Value::Object(entries)) => {
            let pair = |(name, entry): (String, Value)| json!({ key: name, value: entry });
            entries.into_iter().map(pair).collect()
        }
        other => other.unwrap_or_default(),
    }
}

/// Read the date of a cell (ngày tháng trong ô) as ISO text: `2026-03-02`, or `2026-03-02T08:15` where the hour is
/// known.
///
/// Day before month: `02/03/2026`; `2026-03-02`; `20260302`; each with an hour or without; `20260302150405`; a
/// spreadsheet's number of days, with a fraction. 00:00 is no hour. `ParseError` (`date.invalid`) for what has two
/// readings: two figures of a year, a bare year.
#[pyfunction]
pub(crate) fn intake_read_date(py: Python<'_>, text: TextArg) -> PyResult<String> {
    let date = motcua::intake::read_date(&text.0);
    date.map(|date| date.to_string()).or_raise(py)
}

/// Which column of a header holds what (bố cục bảng): `{"columns": [{"name", "field"}], "unknown", "dropped"}`.
///
/// `columns` names columns by their field, `{"due": "Thời hạn"}`; `keep` are personal fields (`applicant`, `owner`,
/// `phone`, `email`, `address`, `identity`) that are not to be dropped. `MotcuaError` (`intake.ambiguous_column`) for
/// two columns of one thing, (`intake.missing_column`) where no column has the day of receipt.
#[pyfunction]
#[pyo3(signature = (header, *, columns=None, keep=None))]
pub(crate) fn intake_layout(
    py: Python<'_>,
    header: HeaderArg,
    columns: Option<ColumnsArg>,
    keep: Option<KeepArg>,
) -> PyResult<ObjectAnswer> {
    let asked = json!({
        "header": header.0,
        "columns": pairs(columns.map(|columns| columns.0), "field", "name"),
        "keep": keep.map(|keep| keep.0),
    });
    let layout = |asked: LayoutRequest| Ok(json!(AnswerLayout::from(&asked.layout()?)));
    answer(py, "layout", &asked, layout).map(ObjectAnswer)
}

/// Read an export of a dossier list (nhập danh sách hồ sơ) into records; every row is a record, is merged into one, or
/// is refused with its reason.
///
/// A cell is text, a whole number, a date or `None`; `today` is the day on which the export was made. The answer cannot
/// be changed: `records` are rows for `motcua.statistics.tally`, `dossiers` say of each in the same place
/// `{"code", "rows", "personal"}`; `refused`: `{"row", "fault", "column", "value", "text", "text_en"}`, rows numbered as
/// in the sheet; `findings`: `{"kind", "rows", "dossier", "agency", "field", "value", "against", "working_days", "text",
/// "text_en"}`; `counts`: `{"kind", "findings", "rows"}`; and the numbers `rows`, `merged` and `due_checked`.
///
/// `columns` and `keep` as in `layout`; `statuses`, `channels` and `agencies` say what local words stand for, `limits`
/// what the limit of a procedure is. `first_row` is the row of the first cells, 2 behind a header; from `at_due_from`
/// dossiers of a body that end to the minute of their due date, and `bulk_from` that end at one moment, on it is a
/// finding. `MotcuaError` as in `layout`.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "they are named in Python")]
#[pyo3(signature = (header, rows, *, today, columns=None, keep=None, statuses=None, channels=None, agencies=None,
    limits=None, first_row=None, at_due_from=None, bulk_from=None, calendar=None))]
pub(crate) fn intake_read(
    py: Python<'_>,
    header: HeaderArg,
    rows: CellsArg,
    today: DateArg,
    columns: Option<ColumnsArg>,
    keep: Option<KeepArg>,
    statuses: Option<StatusesArg>,
    channels: Option<ChannelsArg>,
    agencies: Option<AgenciesArg>,
    limits: Option<LimitsArg>,
    first_row: Option<CountArg<u64>>,
    at_due_from: Option<CountArg<usize>>,
    bulk_from: Option<CountArg<usize>>,
    calendar: Option<&Calendar>,
) -> PyResult<FrozenAnswer> {
    let asked = json!({
        "header": header.0,
        "rows": rows.0,
        "today": motcua::date::text(today.0),
        "columns": pairs(columns.map(|columns| columns.0), "field", "name"),
        "keep": keep.map(|keep| keep.0),
        "statuses": pairs(statuses.map(|statuses| statuses.0), "name", "state"),
        "channels": pairs(channels.map(|channels| channels.0), "name", "channel"),
        "agencies": pairs(agencies.map(|agencies| agencies.0), "name", "now"),
        "limits": pairs(limits.map(|limits| limits.0), "procedure", "limit"),
        "first_row": first_row.map(|row| row.0),
        "at_due_from": at_due_from.map(|count| count.0),
        "bulk_from": bulk_from.map(|count| count.0),
    });
    let calendar = Calendar::or_national(calendar);
    let taken = |asked: IntakeRequest| asked.taken(&calendar);
    let told =
        || read("export", &asked).and_then(taken).map(|taken| json!(AnswerTaken::from(&taken)));
    detached(py, told).map(FrozenAnswer)
}

/// A synthetic export whose truth is known (sinh dữ liệu giả lập), made as it is taken: of any size in constant memory.
///
/// The same seed and options give the same rows in every language; nobody in them exists. Receipts lie from `start` to
/// `through` (2025 unless said), seen on `today`. Shares are in thousandths: `online`, `postal`, `saturday` (of an
/// ordinary day, where the calendar has Saturday service), `late`, `supplements`. `faults` put things wrong, each at its
/// rate in hundred-thousandths of the dossiers, by the names of faults and findings; `fault_rate` all of them. Signs that
/// many dossiers show are put into `signs_from` and more. `ArgumentError` for options of which no rows can be made.
#[pyclass(frozen, module = "motcua.intake")]
pub(crate) struct Generator(Mutex<motcua::generate::Generator>);

#[pymethods]
impl Generator {
    #[new]
    #[expect(clippy::too_many_arguments, reason = "they are named in Python")]
    #[pyo3(signature = (seed, rows, *, start=None, through=None, today=None, agencies=None, procedures=None, online=None,
        postal=None, saturday=None, late=None, supplements=None, signs_from=None, faults=None, fault_rate=None,
        calendar=None))]
    fn new(
        py: Python<'_>,
        seed: CountArg<u64>,
        rows: CountArg<u64>,
        start: Option<DateArg>,
        through: Option<DateArg>,
        today: Option<DateArg>,
        agencies: Option<BodiesArg>,
        procedures: Option<SamplesArg>,
        online: Option<CountArg<u32>>,
        postal: Option<CountArg<u32>>,
        saturday: Option<CountArg<u32>>,
        late: Option<CountArg<u32>>,
        supplements: Option<CountArg<u32>>,
        signs_from: Option<CountArg<u32>>,
        faults: Option<FaultsArg>,
        fault_rate: Option<CountArg<u32>>,
        calendar: Option<&Calendar>,
    ) -> PyResult<Self> {
        let day = |day: Option<DateArg>| day.map(|day| motcua::date::text(day.0));
        let count = |count: Option<CountArg<u32>>| count.map(|count| count.0);
        let asked = json!({
            "seed": seed.0,
            "rows": rows.0,
            "from": day(start),
            "through": day(through),
            "today": day(today),
            "agencies": agencies.map(|agencies| agencies.0),
            "procedures": procedures.map(|procedures| procedures.0),
            "online": count(online),
            "postal": count(postal),
            "saturday": count(saturday),
            "late": count(late),
            "supplements": count(supplements),
            "signs_from": count(signs_from),
            "faults": pairs(faults.map(|faults| faults.0), "kind", "rate"),
            "fault_rate": count(fault_rate),
        });
        let calendar = Calendar::or_national(calendar);
        let made = |options| motcua::generate::Generator::new(options, &calendar);
        let generator = read::<GenerateOptions>("options", &asked).and_then(made).or_raise(py)?;
        Ok(Self(Mutex::new(generator)))
    }

    /// How many rows are still to come.
    #[getter]
    fn left(&self) -> u64 {
        self.lock().left()
    }

    /// Take the next rows, at most so many and all of them unless said: `{"header", "rows", "truth"}`, the truth of each
    /// row `{"kind": "record" | "continued" | "refused", "record", "injected"}`.
    #[pyo3(signature = (most=None))]
    fn take(&self, py: Python<'_>, most: Option<CountArg<u32>>) -> PyResult<FrozenAnswer> {
        let most = most.and_then(|most| usize::try_from(most.0).ok()).unwrap_or(usize::MAX);
        let taken = || AnswerGenerated::next(&mut self.lock(), most).map(|taken| json!(taken));
        detached(py, taken).map(FrozenAnswer)
    }
}

impl Generator {
    /// No taking ends halfway: what panicked elsewhere left a generator that is whole.
    fn lock(&self) -> MutexGuard<'_, motcua::generate::Generator> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
