//! Reports (*báo cáo*): figures in, tables, charts and pages out as text.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::text::Language;
use motcua::wire::{AnswerChart, AnswerLabel, AnswerSheet, read_chart, read_page, read_sheet};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes of tables, charts and pages, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/report.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// A table of a report (*biểu*) as Markdown, CSV and HTML, with the period, the policy and the population of its
    /// figures below it.
    ///
    /// # Errors
    ///
    /// `argument.invalid`; `figures.not_comparable`; `audit.invalid`; as `tally`.
    #[wasm_bindgen(js_name = reportSheet, unchecked_return_type = "ReportSheet")]
    pub fn report_sheet(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SheetRequest")] sheet: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ReportLanguage")] language: &JsValue,
    ) -> Answer<JsValue> {
        let (asked, language) = (border::plain(sheet, "sheet")?, language_of(language)?);
        let sheet = read_sheet("sheet", &asked, &self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerSheet::of(&sheet, language)))
    }

    /// A chart of a report (*biểu đồ*) as a Vega-Lite specification and as SVG.
    ///
    /// # Errors
    ///
    /// `argument.invalid`; `date.invalid`; as `tally`.
    #[wasm_bindgen(js_name = reportChart, unchecked_return_type = "ReportChart")]
    pub fn report_chart(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ChartRequest")] chart: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ReportLanguage")] language: &JsValue,
    ) -> Answer<JsValue> {
        let (asked, language) = (border::plain(chart, "chart")?, language_of(language)?);
        let chart = read_chart("chart", &asked, &self.0).map_err(border::raise)?;
        Ok(border::chart(&AnswerChart::of(&chart, language)))
    }

    /// A whole report as one page of HTML (*trang báo cáo*), which opens without a network and prints on A4.
    ///
    /// # Errors
    ///
    /// As `reportSheet` and `reportChart`.
    #[wasm_bindgen(js_name = reportPage)]
    pub fn report_page(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PageRequest")] page: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "ReportLanguage")] language: &JsValue,
    ) -> Answer<String> {
        let (asked, language) = (border::plain(page, "page")?, language_of(language)?);
        let page = read_page("page", &asked, &self.0).map_err(border::raise)?;
        Ok(page.html(language))
    }
}

/// What the codes of a set are called (*nhãn*), in the order of the registers.
///
/// # Errors
///
/// `argument.invalid` for a set that is none.
#[wasm_bindgen(js_name = codeLabels, unchecked_return_type = "readonly CodeLabel[]")]
pub fn code_labels(
    #[wasm_bindgen(unchecked_param_type = "Vocabulary")] of: &JsValue,
) -> Answer<JsValue> {
    Ok(border::frozen(&AnswerLabel::all(border::data(of, "of")?)))
}

/// Vietnamese where nothing is said.
fn language_of(language: &JsValue) -> Answer<Language> {
    match border::given(language) {
        Some(language) => border::data(language, "language"),
        None => Ok(Language::default()),
    }
}
