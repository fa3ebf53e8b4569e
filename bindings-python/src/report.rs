//! Reports: figures in as dicts, tables, charts and pages out as text.

use crate::calendar::Calendar;
use crate::convert::answer::detached;
use crate::convert::code::Choice;
use crate::convert::json::{ChartArg, JsonAnswer, ObjectAnswer, PageArg, SheetArg};
use motcua::report::Vocabulary;
use motcua::text::Language;
use motcua::wire::{AnswerChart, AnswerLabel, AnswerSheet, read_chart, read_page, read_sheet};
use pyo3::prelude::*;
use serde_json::{Value, json};

/// Reads what is asked for and answers it, with the interpreter free meanwhile.
fn answer<T: Send>(
    py: Python<'_>,
    asked: &Value,
    calendar: Option<&Calendar>,
    of: impl FnOnce(&Value, &motcua::Calendar) -> motcua::Result<T> + Send,
) -> PyResult<T> {
    let calendar = Calendar::or_national(calendar);
    detached(py, || of(asked, &calendar))
}

/// A table of a report (biểu), `{"title", "markdown", "csv", "html"}`.
///
/// `sheet` is a dict with its `kind`: `settlement` and `rates` of a `table` (what `statistics.tally` takes, as a
/// dict), `comparison` of `before` and `after`, `ranking`, `tasks`, `documents`, `findings`, or `values`. Figures
/// that are given come with their `basis`, `{"period", "policy", "population"}`, which is printed below the table.
#[pyfunction]
#[pyo3(signature = (sheet, *, language=None, calendar=None))]
pub(crate) fn report_sheet(
    py: Python<'_>,
    sheet: SheetArg,
    language: Option<Choice<Language>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let language = language.map_or_else(Language::default, |language| language.0);
    let told = answer(py, &sheet.0, calendar, |asked, calendar| {
        Ok(json!(AnswerSheet::of(&read_sheet("sheet", asked, calendar)?, language)))
    });
    told.map(ObjectAnswer)
}

/// A chart of a report (biểu đồ), `{"title", "vega_lite", "svg"}`.
///
/// `chart` is a dict with its `kind`: `on_time`, `trend`, `lateness`, `due_load` or `ranking`.
#[pyfunction]
#[pyo3(signature = (chart, *, language=None, calendar=None))]
pub(crate) fn report_chart(
    py: Python<'_>,
    chart: ChartArg,
    language: Option<Choice<Language>>,
    calendar: Option<&Calendar>,
) -> PyResult<ObjectAnswer> {
    let language = language.map_or_else(Language::default, |language| language.0);
    let told = answer(py, &chart.0, calendar, |asked, calendar| {
        Ok(json!(AnswerChart::of(&read_chart("chart", asked, calendar)?, language)))
    });
    told.map(ObjectAnswer)
}

/// A whole report as one page of HTML (trang báo cáo), which opens without a network and prints on A4.
///
/// `page`: `{"title", "period", "superior", "office", "number", "place_and_day", "motto", "blocks"}`; a block is one
/// of `heading`, `paragraph`, `figures`, `sheet` and `chart`.
#[pyfunction]
#[pyo3(signature = (page, *, language=None, calendar=None))]
pub(crate) fn report_page(
    py: Python<'_>,
    page: PageArg,
    language: Option<Choice<Language>>,
    calendar: Option<&Calendar>,
) -> PyResult<String> {
    let language = language.map_or_else(Language::default, |language| language.0);
    answer(py, &page.0, calendar, |asked, calendar| {
        Ok(read_page("page", asked, calendar)?.html(language))
    })
}

/// What the codes of a set are called (nhãn): dicts `{"code", "text", "text_en"}`, in the order of the registers.
///
/// `of` names the set: `day_kind`, `standing`, `outcome`, `holder`, `channel`, `due_change`; `dossier_state`,
/// `dossier_event`, `dossier_reminder`, `dossier_breach`, and the same of `task`, `petition` and `document`;
/// `petition_kind`, `petition_stage`; `matter_state`, `matter_event`, `matter_breach`.
#[pyfunction]
pub(crate) fn report_labels(of: Choice<Vocabulary>) -> JsonAnswer {
    JsonAnswer(json!(AnswerLabel::all(of.0)))
}
