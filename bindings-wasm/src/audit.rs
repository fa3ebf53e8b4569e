//! Published figures (*số liệu đã công bố*) recomputed: plain data in, what comes out of it.

use crate::border::{self, Answer};
use motcua::audit::{self, ClaimedChange, Level, Percent, Span, Statement};
use motcua::wire::{
    AnswerAuditFinding, AnswerChangeCheck, AnswerPercentage, AnswerReadText, AnswerSum,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes of claims and findings, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/audit.d.ts");

/// Compares a published whole with the sum of its parts (*tổng số bằng các phần cộng lại*).
///
/// # Errors
///
/// `audit.invalid` for a figure with two readings, such as `"17,102"`; `argument.invalid` for another type.
#[wasm_bindgen(js_name = auditSum, unchecked_return_type = "SumCheck")]
pub fn audit_sum(
    #[wasm_bindgen(unchecked_param_type = "Figure")] whole: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "readonly Figure[]")] parts: &JsValue,
) -> Answer<JsValue> {
    let whole: Span = border::data(whole, "whole")?;
    let parts: Vec<Span> = border::list(parts, "parts")?;
    Ok(border::frozen(&AnswerSum::from(&audit::sum(whole, &parts))))
}

/// Recomputes a published percentage, such as `"94,2%"`, from its part and its base.
///
/// # Errors
///
/// As `auditSum`.
#[wasm_bindgen(js_name = auditPercentage, unchecked_return_type = "PercentageCheck")]
pub fn audit_percentage(
    #[wasm_bindgen(unchecked_param_type = "string")] claimed: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Figure")] part: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Figure")] whole: &JsValue,
) -> Answer<JsValue> {
    let claimed: Percent = border::data(claimed, "claimed")?;
    let (part, whole) = (border::data(part, "part")?, border::data(whole, "whole")?);
    Ok(border::frozen(&AnswerPercentage::from(&audit::percentage(claimed, part, whole))))
}

/// Recomputes a published change, such as `"tăng 23%"`, between two numbers or two rates like `"72%"`.
///
/// # Errors
///
/// As `auditSum`, and `audit.invalid` for a rate beside a number.
#[wasm_bindgen(js_name = auditChange, unchecked_return_type = "ChangeCheck")]
pub fn audit_change(
    #[wasm_bindgen(unchecked_param_type = "string")] claimed: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number | string")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number | string")] to: &JsValue,
) -> Answer<JsValue> {
    let claimed: ClaimedChange = border::data(claimed, "claimed")?;
    let (from, to): (Level, Level) = (border::data(from, "from")?, border::data(to, "to")?);
    let check = audit::change(claimed, from, to).map_err(border::raise)?;
    Ok(border::frozen(&AnswerChangeCheck::from(&check)))
}

/// Recomputes claims (*kiểm tra số liệu*); the findings come in the same order.
///
/// # Errors
///
/// As `auditChange`.
#[wasm_bindgen(js_name = auditCheck, unchecked_return_type = "readonly AuditFinding[]")]
pub fn audit_check(
    #[wasm_bindgen(unchecked_param_type = "readonly AuditClaim[]")] claims: &JsValue,
) -> Answer<JsValue> {
    let statements: Vec<Statement> = border::list(claims, "claims")?;
    let findings = audit::check(&statements).map_err(border::raise)?;
    Ok(border::frozen(&findings.iter().map(AnswerAuditFinding::from).collect::<Vec<_>>()))
}

/// Reads the claims of Vietnamese sentences (*đọc số liệu từ đoạn văn báo cáo*), which `auditCheck` takes as
/// they are, and the numbers that are in none.
///
/// # Errors
///
/// `argument.invalid` for anything but a string.
#[wasm_bindgen(js_name = auditRead, unchecked_return_type = "ReadText")]
pub fn audit_read(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    Ok(border::frozen(&AnswerReadText::from(&audit::read(&border::text(text, "text")?))))
}
