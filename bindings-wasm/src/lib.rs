//! `motcua` for JavaScript: convert in, one call of the core, convert out.
//!
//! Dates are ISO strings, counts are numbers, everything else is plain data that crosses as JSON.
//! What the host would bend silently (a `Date`, `1.7`, `NaN`) is refused in `border`.

#[cfg(feature = "registers")]
pub mod audit;
mod border;
pub mod calendar;
#[cfg(feature = "registers")]
pub mod code;
#[cfg(feature = "registers")]
mod correspondence;
mod deadline;
#[cfg(feature = "registers")]
mod dossier;
#[cfg(feature = "registers")]
pub mod dossiers;
#[cfg(feature = "registers")]
mod feed;
#[cfg(feature = "registers")]
pub mod intake;
pub mod law;
#[cfg(feature = "registers")]
mod linked;
pub mod lunar;
#[cfg(feature = "registers")]
mod petition;
#[cfg(feature = "registers")]
pub mod procedure;
pub mod read;
#[cfg(feature = "registers")]
mod reception;
#[cfg(feature = "registers")]
pub mod report;
#[cfg(feature = "registers")]
pub mod statistics;
#[cfg(feature = "registers")]
mod task;
#[cfg(feature = "registers")]
pub mod timing;

use border::Answer;
use motcua::ErrorKind;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes of arguments and answers, written by hand; the signatures below are generated.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/types.d.ts");

/// The codes of failure that this build knows, in order; `ERROR_CODES` holds the same list.
#[wasm_bindgen(js_name = errorCodes, unchecked_return_type = "readonly ErrorCode[]")]
pub fn error_codes() -> JsValue {
    let codes: Vec<&str> = ErrorKind::ALL.iter().map(|kind| kind.code()).collect();
    border::frozen(&codes)
}

/// Reads a day written as `2026-02-11` and gives it back.
///
/// # Errors
///
/// `date.invalid` for another notation or a day that does not exist.
#[wasm_bindgen(js_name = parseDate, unchecked_return_type = "IsoDate")]
pub fn parse_date(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<String> {
    Ok(motcua::date::text(border::date(text, "text")?))
}
