//! Text that is read: time limits, numbers of documents, citations.

use crate::border::{self, Answer};
use motcua::wire::{AnswerCitation, AnswerDocument, AnswerLimit, AnswerStated};
use motcua::{Citation, DocumentNumber, TimeLimit};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads the one time limit (*thời hạn*) that a text states, such as `"05 ngày làm việc"`.
///
/// # Errors
///
/// `time_limit.invalid` where there is none; `time_limit.ambiguous` where there are two.
#[wasm_bindgen(js_name = parseTimeLimit, unchecked_return_type = "TimeLimit")]
pub fn parse_time_limit(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let limit: TimeLimit = border::text(text, "text")?.parse().map_err(border::raise)?;
    Ok(border::frozen(&AnswerLimit::from(limit)))
}

/// Reads every time limit that a text states, in its order, each with the words that condition it.
///
/// # Errors
///
/// `time_limit.invalid`.
#[wasm_bindgen(js_name = parseTimeLimits, unchecked_return_type = "readonly StatedTimeLimit[]")]
pub fn parse_time_limits(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let limits = TimeLimit::parse_all(&border::text(text, "text")?).map_err(border::raise)?;
    let answers: Vec<_> = limits.iter().map(AnswerStated::from).collect();
    Ok(border::frozen(&answers))
}

/// A time limit in its canonical Vietnamese words.
///
/// # Errors
///
/// `time_limit.invalid`; `argument.invalid` for an object of another shape.
#[wasm_bindgen(js_name = formatTimeLimit)]
pub fn format_time_limit(
    #[wasm_bindgen(unchecked_param_type = "TimeLimitLike")] limit: &JsValue,
) -> Answer<String> {
    let limit: TimeLimit = border::data(limit, "limit")?;
    Ok(limit.to_string())
}

/// Takes the number and symbol of a document (*số, ký hiệu*) apart, such as `"61/2018/NĐ-CP"`.
///
/// # Errors
///
/// `document.invalid`, with the place in the text.
#[wasm_bindgen(js_name = parseDocumentNumber, unchecked_return_type = "DocumentNumber")]
pub fn parse_document_number(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let number: DocumentNumber = border::text(text, "text")?.parse().map_err(border::raise)?;
    Ok(border::frozen(&AnswerDocument::from(&number)))
}

/// Takes a citation (*viện dẫn*) apart, such as `"điểm b khoản 1 Điều 112 Bộ luật Lao động"`.
///
/// # Errors
///
/// `citation.invalid`, with the place in the text.
#[wasm_bindgen(js_name = parseCitation, unchecked_return_type = "Citation")]
pub fn parse_citation(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let citation: Citation = border::text(text, "text")?.parse().map_err(border::raise)?;
    Ok(border::frozen(&AnswerCitation::from(&citation)))
}
