//! The subjects of the floor of reports: tables, charts and pages.

use crate::subjects::Subject;
use motcua::text::Language;
use motcua::wire::{
    AnswerChart, AnswerLabel, AnswerSheet, read, read_chart, read_page, read_sheet,
};
use motcua::{Calendar, Result};
use serde_json::{Value, json};

/// Every subject of reports with its answer.
pub const REPORTS: &[(&str, Subject)] = &[
    ("report.chart", |given| {
        let chart = read_chart("chart", &given["chart"], &calendar(given)?)?;
        Ok(json!(AnswerChart::of(&chart, language(given)?)))
    }),
    ("report.labels", |given| Ok(json!(AnswerLabel::all(read("of", &given["of"])?)))),
    ("report.page", |given| {
        let page = read_page("page", &given["page"], &calendar(given)?)?;
        Ok(json!({ "html": bare(&page.html(language(given)?)) }))
    }),
    ("report.sheet", |given| {
        let sheet = read_sheet("sheet", &given["sheet"], &calendar(given)?)?;
        Ok(json!(AnswerSheet::of(&sheet, language(given)?)))
    }),
];

fn calendar(given: &Value) -> Result<Calendar> {
    Calendar::try_from(&given["calendar"])
}

fn language(given: &Value) -> Result<Language> {
    Ok(read::<Option<_>>("language", &given["language"])?.unwrap_or_default())
}

/// A page without the rules of its look, which are one file and no answer.
fn bare(html: &str) -> String {
    let parts = html.split_once("<style>").zip(html.split_once("</style>\n"));
    parts.map_or_else(String::new, |((before, _), (_, after))| format!("{before}{after}"))
}
