//! The lists of codes that JavaScript reads before the module is loaded, as a script and as types.

use super::Result;
use motcua::law::{DATA_VERSION, Standing};
use motcua::time_limit::Unit;
use motcua::{DayKind, ErrorKind};
use std::fmt::Write;

/// A list: its name, what it holds, the codes.
type List = (&'static str, &'static str, Vec<&'static str>);

fn lists() -> [List; 4] {
    let errors = ErrorKind::ALL.iter().map(|kind| kind.code()).collect();
    let kinds = DayKind::ALL.iter().map(|kind| kind.code()).collect();
    let standings = Standing::ALL.iter().map(|standing| standing.code()).collect();
    let units = Unit::ALL.iter().map(|unit| unit.code()).collect();
    [
        (
            "ERROR_CODES",
            "Every code of failure, in order. New ones come in minor versions.",
            errors,
        ),
        ("DAY_KINDS", "Every kind of day.", kinds),
        ("STANDINGS", "How well a day can be grounded, best first.", standings),
        ("UNITS", "Every unit of a time limit.", units),
    ]
}

/// The script and its types, where the npm package is made.
pub(super) fn files() -> Result<[(String, String); 2]> {
    Ok([
        ("../bindings-wasm/js/codes.js".to_owned(), script()?),
        ("../bindings-wasm/types/codes.d.ts".to_owned(), types()?),
    ])
}

fn script() -> Result<String> {
    let mut text = String::new();
    for (name, _, codes) in lists() {
        let codes = serde_json::to_string(&codes)?;
        writeln!(text, "export const {name} = /* @__PURE__ */ Object.freeze({codes});")?;
    }
    writeln!(text, "export const DATA_VERSION = \"{DATA_VERSION}\";")?;
    Ok(text)
}

/// Lists of literals, in their order.
fn types() -> Result<String> {
    let mut text = String::new();
    for (name, meaning, codes) in lists() {
        writeln!(text, "/** {meaning} */\nexport const {name}: readonly [")?;
        for code in codes {
            writeln!(text, "  \"{code}\",")?;
        }
        writeln!(text, "];\n")?;
    }
    writeln!(
        text,
        "/** The release of the legal data: year and month of the last look at the sources. */"
    )?;
    writeln!(text, "export const DATA_VERSION: string;")?;
    Ok(text)
}
