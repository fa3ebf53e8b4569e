//! Exports (*danh sách hồ sơ xuất ra*): a header and cells in, records with what is doubtful about them out.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::generate::{GenerateOptions, Generator};
use motcua::wire::{AnswerGenerated, AnswerLayout, AnswerTaken, IntakeRequest, LayoutRequest};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes of exports, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/intake.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// Reads an export of a dossier list (*nhập danh sách hồ sơ*) into records for `tally`; every row is a record, is
    /// merged into one, or is refused with its reason.
    ///
    /// # Errors
    ///
    /// `intake.ambiguous_column` for two columns of one thing; `intake.missing_column` where none has the day of
    /// receipt; `argument.invalid`; `date.invalid`; `time_limit.invalid`; `calendar.out_of_coverage`.
    #[wasm_bindgen(js_name = readExport, unchecked_return_type = "ExportAnswer")]
    pub fn read_export(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ExportRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: IntakeRequest = border::data(request, "request")?;
        let taken = asked.taken(&self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerTaken::from(&taken)))
    }

    /// A synthetic export whose truth is known (*sinh dữ liệu giả lập*); the same seed and options give the same rows
    /// in every language, and nobody in them exists.
    ///
    /// # Errors
    ///
    /// `argument.invalid` for options of which no rows can be made; `date.invalid`; `calendar.reversed_span`;
    /// `calendar.out_of_coverage`.
    #[wasm_bindgen(js_name = generateExport, unchecked_return_type = "GeneratedExport")]
    pub fn generate_export(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GenerateOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let options: GenerateOptions = border::data(options, "options")?;
        let told = AnswerGenerated::of(options, &self.0).map_err(border::raise)?;
        Ok(border::frozen(&told))
    }

    /// The same export, made as it is taken: of any size in constant memory.
    ///
    /// # Errors
    ///
    /// As `generateExport`.
    #[wasm_bindgen(js_name = exportGenerator)]
    pub fn export_generator(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GenerateOptions")] options: &JsValue,
    ) -> Answer<ExportGenerator> {
        let options: GenerateOptions = border::data(options, "options")?;
        Generator::new(options, &self.0).map(ExportGenerator).map_err(border::raise)
    }
}

/// A synthetic export in pieces (*sinh dữ liệu giả lập từng phần*); free it when it is no longer needed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ExportGenerator(Generator);

#[wasm_bindgen]
impl ExportGenerator {
    /// How many rows are still to come.
    #[wasm_bindgen(getter, unchecked_return_type = "number")]
    pub fn left(&self) -> JsValue {
        border::frozen(&self.0.left())
    }

    /// The next rows, at most so many.
    ///
    /// # Errors
    ///
    /// `argument.invalid`; `calendar.out_of_coverage`.
    #[wasm_bindgen(unchecked_return_type = "GeneratedExport")]
    pub fn take(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number")] most: &JsValue,
    ) -> Answer<JsValue> {
        let most = border::natural(most, "most")?;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let taken = AnswerGenerated::next(&mut self.0, most).map_err(border::raise)?;
        Ok(border::frozen(&taken))
    }
}

/// Which column of an export holds what (*bố cục bảng*).
///
/// # Errors
///
/// `intake.ambiguous_column`; `intake.missing_column`; `argument.invalid`.
#[wasm_bindgen(js_name = exportLayout, unchecked_return_type = "ExportLayout")]
pub fn export_layout(
    #[wasm_bindgen(unchecked_param_type = "ExportColumns")] columns: &JsValue,
) -> Answer<JsValue> {
    let asked: LayoutRequest = border::data(columns, "columns")?;
    let layout = asked.layout().map_err(border::raise)?;
    Ok(border::frozen(&AnswerLayout::from(&layout)))
}

/// Reads the date of a cell (*ngày tháng trong ô*): day before month, ISO, eight or fourteen figures, a spreadsheet's
/// number; 00:00 is no hour.
///
/// # Errors
///
/// `date.invalid` for what cannot be read for sure.
#[wasm_bindgen(js_name = readCellDate, unchecked_return_type = "FigureDay")]
pub fn read_cell_date(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<String> {
    let text = border::text(text, "text")?;
    motcua::intake::read_date(&text).map(|date| date.to_string()).map_err(border::raise)
}
