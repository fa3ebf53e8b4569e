//! The dated provisions; `law` in `shared.js` gathers these functions, and the types say what each key holds.

use crate::border::{self, Answer};
use motcua::wire::LawTable;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The provisions that this module carries: the small one has those that deadlines rest on.
fn table() -> LawTable {
    if cfg!(feature = "registers") { LawTable::whole() } else { LawTable::of_deadlines() }
}

/// The provision in force on a day.
///
/// # Errors
///
/// `law.none_in_force`; `argument.invalid` for an unknown key.
#[wasm_bindgen(js_name = lawOn, skip_typescript)]
pub fn law_on(key: &JsValue, date: &JsValue) -> Answer<JsValue> {
    let (key, date) = (border::text(key, "key")?, border::date(date, "date")?);
    let row = table().on(&key, date).map_err(border::raise)?;
    Ok(border::frozen(&row))
}

/// Every provision of a key, oldest first.
///
/// # Errors
///
/// `argument.invalid` for an unknown key.
#[wasm_bindgen(js_name = lawHistory, skip_typescript)]
pub fn law_history(key: &JsValue) -> Answer<JsValue> {
    let rows = table().history(&border::text(key, "key")?).map_err(border::raise)?;
    Ok(border::frozen(&rows))
}

/// Every provision of every key.
#[wasm_bindgen(js_name = lawTable, skip_typescript)]
pub fn law_table() -> JsValue {
    border::frozen(&table())
}
