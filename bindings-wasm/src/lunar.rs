//! The lunar calendar (*âm lịch*), 1900 to 2100.

use crate::border::{self, Answer};
use motcua::lunar::{self, LunarDate};
use motcua::wire::{AnswerLunar, AnswerLunarYear};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The lunar day of a solar one.
///
/// # Errors
///
/// `calendar.out_of_coverage`; `date.invalid`.
#[wasm_bindgen(js_name = lunarFromSolar, unchecked_return_type = "LunarDate")]
pub fn lunar_from_solar(
    #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
) -> Answer<JsValue> {
    let day = lunar::from_solar(border::date(date, "date")?).map_err(border::raise)?;
    Ok(border::frozen(&AnswerLunar::from(day)))
}

/// The solar day of a lunar one.
///
/// # Errors
///
/// `date.invalid` for a day that the lunar year does not have; `calendar.out_of_coverage`.
#[wasm_bindgen(js_name = lunarToSolar, unchecked_return_type = "IsoDate")]
pub fn lunar_to_solar(
    #[wasm_bindgen(unchecked_param_type = "LunarDateLike")] lunar: &JsValue,
) -> Answer<String> {
    let day: LunarDate = border::data(lunar, "lunar")?;
    Ok(motcua::date::text(lunar::to_solar(day)))
}

/// The name of a lunar year, its first day, and the number of its leap month (*tháng nhuận*).
///
/// # Errors
///
/// `calendar.out_of_coverage`.
#[wasm_bindgen(js_name = lunarYear, unchecked_return_type = "LunarYear")]
pub fn lunar_year(
    #[wasm_bindgen(unchecked_param_type = "number")] year: &JsValue,
) -> Answer<JsValue> {
    let year = AnswerLunarYear::of(border::integer(year, "year")?).map_err(border::raise)?;
    Ok(border::frozen(&year))
}
