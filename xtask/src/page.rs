//! Puts the calculator page together: one file that opens from a disk, without a server or a network.
//!
//! A page on a disk may load no module from beside it, so the modules of the package travel in its import map.

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, json};
use std::fs;
use std::path::Path;

/// The modules that the page needs, by their names in the package.
const MODULES: [&str; 6] =
    ["inline.js", "motcua.js", "motcua_bg.base64.js", "shared.js", "border.js", "codes.js"];

/// Writes `calculator.html` into the package from `bindings-wasm/page` and the package's own modules.
pub(crate) fn build(crate_folder: &Path, package: &Path) -> Result<()> {
    let part = |name: &str| {
        let path = crate_folder.join("page").join(name);
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    };
    let mut imports = Map::new();
    for name in MODULES {
        let text = fs::read_to_string(package.join(name)).with_context(|| name.to_owned())?;
        imports.insert(format!("motcua/{name}"), module(&text).into());
    }
    let mut page = part("calculator.html")?;
    for (place, text) in [
        ("{{style}}", part("calculator.css")?),
        ("{{modules}}", json!({ "imports": imports }).to_string()),
        ("{{script}}", part("calculator.js")?),
    ] {
        ensure!(page.matches(place).count() == 1, "calculator.html has one {place}");
        page = page.replace(place, text.trim_end());
    }
    fs::write(package.join("calculator.html"), page)?;
    Ok(())
}

/// A module as the address of itself. It has no folder, so what it imports from beside it is asked by name.
fn module(text: &str) -> String {
    let named = text.replace("from \"./", "from \"motcua/").replace("from './", "from 'motcua/");
    format!("data:text/javascript;base64,{}", STANDARD.encode(named))
}
