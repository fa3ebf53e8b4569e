//! The border: JavaScript values in, checked; answers and failures out, as plain frozen data.

use motcua::wire::{AnswerError, CalendarSpec, FromJson};
use motcua::{Error, Moment, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What a function of the package gives back: a value, or a thrown `MotcuaError`.
pub(crate) type Answer<T> = Result<T, JsValue>;

#[wasm_bindgen(raw_module = "./border.js")]
extern "C" {
    /// Plain data as JSON with `snake_case` names; anything else is refused as `argument.invalid`.
    #[wasm_bindgen(catch)]
    fn json(value: &JsValue, path: &str) -> Answer<String>;

    /// As [`json`], for a calendar too: the changes that made it.
    #[wasm_bindgen(catch, js_name = changes)]
    fn changes_json(value: &JsValue, path: &str) -> Answer<String>;

    /// `argument.invalid`, named by `path`.
    #[wasm_bindgen(js_name = refusal)]
    pub(crate) fn refuse(value: &JsValue, path: &str, expected: &str) -> JsValue;

    fn answer(json: &str) -> JsValue;

    fn failure(json: &str) -> JsValue;

    #[cfg(feature = "registers")]
    #[wasm_bindgen(js_name = chart)]
    fn chart_answer(json: &str) -> JsValue;
}

/// A string. An object with a `toString` is none.
pub(crate) fn text(value: &JsValue, path: &str) -> Answer<String> {
    value.as_string().ok_or_else(|| refuse(value, path, "a string"))
}

/// An argument that may be left out.
#[cfg(feature = "registers")]
pub(crate) fn given(value: &JsValue) -> Option<&JsValue> {
    Some(value).filter(|value| !value.is_undefined() && !value.is_null())
}

/// A string that may be left out.
#[cfg(feature = "registers")]
pub(crate) fn optional_text(value: &JsValue, path: &str) -> Answer<Option<String>> {
    given(value).map(|value| text(value, path)).transpose()
}

/// A day written as `2026-02-11`.
pub(crate) fn date(value: &JsValue, path: &str) -> Answer<NaiveDate> {
    motcua::date::parse_date(&text(value, path)?).map_err(raise)
}

/// A moment written as `2026-02-11T15:40`.
pub(crate) fn moment(value: &JsValue, path: &str) -> Answer<Moment> {
    text(value, path)?.parse().map_err(raise)
}

/// A whole number of 32 bits.
#[expect(
    clippy::cast_possible_truncation,
    clippy::float_cmp,
    reason = "a number that the cast changes is refused"
)]
pub(crate) fn integer(value: &JsValue, path: &str) -> Answer<i32> {
    let whole = value.as_f64().map(|number| (number as i32, number));
    match whole {
        Some((whole, number)) if f64::from(whole) == number => Ok(whole),
        _ => Err(refuse(value, path, "a whole number")),
    }
}

/// A whole number of 32 bits, zero or more.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "a number that the cast changes is refused"
)]
pub(crate) fn natural(value: &JsValue, path: &str) -> Answer<u32> {
    let whole = value.as_f64().map(|number| (number as u32, number));
    match whole {
        Some((whole, number)) if f64::from(whole) == number => Ok(whole),
        _ => Err(refuse(value, path, "a whole number, zero or more")),
    }
}

/// Plain data as whatever the core reads from it.
pub(crate) fn data<T: FromJson>(value: &JsValue, path: &str) -> Answer<T> {
    motcua::wire::read(path, &plain(value, path)?).map_err(raise)
}

/// As [`data`], for an argument whose members are named by it: `dossiers[3].events`.
#[cfg(feature = "registers")]
pub(crate) fn argument<T: FromJson>(value: &JsValue, path: &str) -> Answer<T> {
    motcua::wire::read_argument(path, &plain(value, path)?).map_err(raise)
}

/// A list of plain data; one that is left out is refused here, where no key could be left out.
#[cfg(feature = "registers")]
pub(crate) fn list<T: FromJson>(value: &JsValue, path: &str) -> Answer<Vec<T>> {
    if value.is_null() {
        return Err(refuse(value, path, "a list"));
    }
    data(value, path)
}

/// Plain data of any shape.
pub(crate) fn plain(value: &JsValue, path: &str) -> Answer<Value> {
    parsed(&json(value, path)?, value, path)
}

/// The changes of a calendar: a plain object, or a calendar itself.
pub(crate) fn changes(value: &JsValue, path: &str) -> Answer<CalendarSpec> {
    let changes = parsed(&changes_json(value, path)?, value, path)?;
    motcua::wire::read(path, &changes).map_err(raise)
}

fn parsed(json: &str, value: &JsValue, path: &str) -> Answer<Value> {
    // The host wrote the text: only a lone surrogate in it can be no JSON for Rust.
    motcua::wire::parse(json).map_err(|_| refuse(value, path, "well-formed text"))
}

/// Plain data as the host has it: a frozen object or array with camelCase names.
pub(crate) fn frozen(value: &impl Serialize) -> JsValue {
    answer(&written(value))
}

/// As [`frozen`], but for the specification of a chart, which Vega must be able to mark.
#[cfg(feature = "registers")]
pub(crate) fn chart(value: &impl Serialize) -> JsValue {
    chart_answer(&written(value))
}

/// JSON text. Only a map whose keys are no text could fail, and no answer holds one.
fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A failure of the core as the `MotcuaError` to throw.
#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub(crate) fn raise(error: Error) -> JsValue {
    failure(&written(&AnswerError::from(&error)))
}
