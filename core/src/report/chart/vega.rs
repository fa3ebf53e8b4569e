//! What every Vega-Lite specification has: the version, the title, the numbers of the language.

use super::canvas::{FONT, INK, SOFT};
use crate::text::Language;
use serde_json::{Map, Value, json};

/// A specification with its title, what its figures stand on, and the members of its kind.
pub(super) fn framed(title: &str, below: &[String], rest: Value, language: Language) -> Value {
    let (decimal, thousands) =
        if language == Language::Vietnamese { (",", ".") } else { (".", ",") };
    let mut members = match rest {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    for (key, value) in [
        ("$schema", json!("https://vega.github.io/schema/vega-lite/v5.json")),
        ("description", json!(below.join(". "))),
        (
            "title",
            json!({
                "text": title,
                "subtitle": below,
                "anchor": "start",
                "color": INK,
                "subtitleColor": SOFT,
            }),
        ),
        (
            "config",
            json!({
                "font": FONT,
                "axis": { "labelLimit": 280, "titleFontWeight": "normal" },
                "locale": {
                    "number": {
                        "decimal": decimal,
                        "thousands": thousands,
                        "grouping": [3],
                        "currency": ["", ""],
                    },
                },
            }),
        ),
    ] {
        members.insert(key.to_owned(), value);
    }
    Value::Object(members)
}

/// One of two words.
pub(super) const fn said(
    language: Language,
    vietnamese: &'static str,
    english: &'static str,
) -> &'static str {
    match language {
        Language::Vietnamese => vietnamese,
        Language::English => english,
    }
}
