//! The border: JavaScript values in, checked; answers and failures out, as plain frozen data.

use motcua::{Detail, Error};
use serde_json::{Map, Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What a function of the package gives back: a value, or a thrown `MotcuaError`.
pub(crate) type Answer<T> = Result<T, JsValue>;

#[wasm_bindgen(raw_module = "./border.js")]
extern "C" {
    /// A string; anything else is refused as `argument.invalid`, named by `path`.
    #[wasm_bindgen(catch)]
    pub(crate) fn text(value: &JsValue, path: &str) -> Answer<String>;

    fn answer(json: &str) -> JsValue;

    fn failure(json: &str) -> JsValue;
}

/// Plain data as the host has it: a frozen object or array with camelCase names.
pub(crate) fn frozen(value: impl Into<Value>) -> JsValue {
    answer(&value.into().to_string())
}

/// A failure of the core as the `MotcuaError` to throw.
#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub(crate) fn raise(error: Error) -> JsValue {
    let details: Map<String, Value> = error
        .details()
        .into_iter()
        .map(|(name, detail)| (name.to_owned(), plain(&detail)))
        .collect();
    failure(
        &json!({ "code": error.code(), "message": error.to_string(), "details": details })
            .to_string(),
    )
}

fn plain(detail: &Detail) -> Value {
    match detail {
        Detail::Number(number) => json!(number),
        other => json!(other.to_string()),
    }
}
