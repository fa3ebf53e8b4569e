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

/// The share of a pair of integers, as the field `rate`; none of nothing.
pub(super) fn rate() -> Value {
    json!([{ "calculate": "datum.whole > 0 ? datum.part / datum.whole : null", "as": "rate" }])
}

/// Units one below another, in the order in which they are given.
pub(super) fn units() -> Value {
    json!({ "field": "unit", "type": "nominal", "sort": null, "title": null })
}

/// Colours with their names; a single one needs no legend.
pub(super) fn coloured<'a>(
    field: &str,
    entries: impl Iterator<Item = (&'a str, &'a str)>,
) -> Value {
    let (range, domain): (Vec<&str>, Vec<&str>) = entries.unzip();
    let legend = (domain.len() > 1).then(|| json!({ "title": null, "orient": "top" }));
    json!({
        "field": field,
        "type": "nominal",
        "scale": { "domain": domain, "range": range },
        "legend": legend,
    })
}

/// A line of a tooltip that tells a name.
pub(super) fn named(field: &str, title: &str) -> Value {
    json!({ "field": field, "type": "nominal", "title": title })
}

/// A line of a tooltip that tells a whole number.
pub(super) fn counted(field: &str, title: &str) -> Value {
    json!({ "field": field, "type": "quantitative", "format": ",d", "title": title })
}

/// The lines of a tooltip that tell a rate and its two integers.
pub(super) fn rated(language: Language) -> [Value; 3] {
    let title = said(language, "Tỷ lệ", "Rate");
    [
        json!({ "field": "rate", "type": "quantitative", "format": ".1%", "title": title }),
        counted("part", said(language, "Tử số", "Numerator")),
        counted("whole", said(language, "Mẫu số", "Denominator")),
    ]
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
