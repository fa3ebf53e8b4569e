//! Assembles the npm package: the module with its glue, the hand-written entries, the types.

use crate::compile;
use crate::generated::{self, Mode};
use crate::page;
use anyhow::{Context, Result, ensure};
use base64::Engine;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// What the compilers for wasm use by themselves since 1.82, and every browser has since 2023.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// One module of the package: where it lies in it, what is compiled in, the file of its types, the
/// hand-written scripts that are copied as they are, and those that make up what its entries export.
struct Part {
    folder: &'static str,
    features: &'static [&'static str],
    types: &'static str,
    scripts: &'static [&'static str],
    exports: &'static [&'static str],
}

/// What every entry exports, put together from the `exports` of its part.
const SHARED: &str = "shared.js";

/// A page that asks for days and deadlines loads the small one; the other has the registers and the figures
/// as well.
const PARTS: [Part; 2] = [
    Part {
        folder: "",
        features: &[],
        types: "index.d.ts",
        scripts: &["border.js", "browser.js", "inline.js", "node.js"],
        exports: &[SHARED],
    },
    Part {
        folder: "registers",
        features: &["registers"],
        types: "registers.index.d.ts",
        scripts: &["browser.js", "node.js"],
        exports: &[SHARED, "registers.js", "figures.js"],
    },
];

/// Builds `bindings-wasm/pkg` and brings the committed types up to date.
pub(crate) fn build(root: &Path, mode: Mode) -> Result<()> {
    let crate_folder = root.join("bindings-wasm");
    let package = crate_folder.join("pkg");
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    for part in &PARTS {
        build_part(root, &crate_folder, &package.join(part.folder), part, mode)?;
    }
    for text in ["LICENSE-MIT", "LICENSE-APACHE", "README.md", CATALOGUE] {
        let source = root.join(text);
        let name = source.file_name().context("a file has a name")?;
        let name = if text == CATALOGUE { "catalogue.json".as_ref() } else { name };
        fs::copy(&source, package.join(name)).context(text)?;
    }
    let bytes = fs::read(package.join("motcua_bg.wasm"))?;
    let text = base64::engine::general_purpose::STANDARD.encode(bytes);
    fs::write(package.join("motcua_bg.base64.js"), format!("export default \"{text}\";\n"))?;
    fs::write(package.join("package.json"), manifest(&crate_folder)?)?;
    page::build(&crate_folder, &package)
}

/// The procedures with their limits: an asset of its own, loaded when asked for.
const CATALOGUE: &str = "core/catalogue/procedures.json";

fn build_part(
    root: &Path,
    crate_folder: &Path,
    folder: &Path,
    part: &Part,
    mode: Mode,
) -> Result<()> {
    let module = compile::module(root, part.features)?;
    glue(&module, folder)?;
    optimize(crate_folder, &folder.join("motcua_bg.wasm"))?;
    let written = |script: &str| {
        fs::read_to_string(crate_folder.join("js").join(script)).with_context(|| script.to_owned())
    };
    for script in part.scripts {
        fs::write(folder.join(script), without_comments(&written(script)?))?;
    }
    let exports = part.exports.iter().map(|script| written(script)).collect::<Result<String>>()?;
    fs::write(folder.join(SHARED), without_comments(&exports))?;
    let glue = folder.join("motcua.js");
    fs::write(&glue, without_comments(&fs::read_to_string(&glue)?))?;
    if part.folder.is_empty() {
        // Written by the golden files of the tests, so that this tool need not build the crate.
        fs::copy(crate_folder.join("js/codes.js"), folder.join("codes.js"))?;
    } else {
        // One class of errors and one list of codes for the whole package.
        for shared in ["border.js", "codes.js"] {
            fs::write(folder.join(shared), format!("export * from \"../{shared}\";\n"))?;
        }
    }
    let types = types(&module, crate_folder)?;
    fs::write(folder.join("index.d.ts"), &types)?;
    generated::file(&crate_folder.join("types").join(part.types), &types, mode)
}

/// The module without its symbols, and the glue that carries values over the border.
fn glue(module: &Path, package: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .out_name("motcua")
        .web(true)?
        .typescript(false)
        // The entries say where the module lies; a bundler shall not see a second place.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(package)
}

/// A script without the lines that are only comment: the types tell the same to who writes, and whoever
/// loads the page reads none of it.
fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut inside = false;
    for line in script.lines() {
        let text = line.trim();
        let opens = text.starts_with("/*") && (text.ends_with("*/") || !text.contains("*/"));
        if !(inside || opens || text.is_empty() || text.starts_with("//")) {
            kept.push_str(line);
            kept.push('\n');
        }
        inside = (inside || opens) && !text.ends_with("*/");
    }
    kept
}

/// The compiler has done what can be done for size; `-Oz` takes three times as long, and what it gains is lost
/// again when the module is compressed for the way to the page.
fn optimize(crate_folder: &Path, module: &Path) -> Result<()> {
    let tool = crate_folder.join("node_modules/.bin/wasm-opt");
    ensure!(tool.exists(), "no wasm-opt: run ./setup, which installs the npm package binaryen");
    let status =
        Command::new(tool).args(FEATURES).arg("-O1").arg(module).arg("-o").arg(module).status()?;
    ensure!(status.success(), "wasm-opt failed");
    Ok(())
}

/// package.json as it stands; its version must be the workspace's.
fn manifest(crate_folder: &Path) -> Result<String> {
    let text = fs::read_to_string(crate_folder.join("package.json"))?;
    let manifest: Value = serde_json::from_str(&text)?;
    let version = manifest.get("version").and_then(Value::as_str);
    ensure!(
        version == Some(env!("CARGO_PKG_VERSION")),
        "bindings-wasm/package.json says version {version:?}, the workspace {}",
        env!("CARGO_PKG_VERSION")
    );
    Ok(text)
}

/// The types: those that Rust's signatures give, with `types.d.ts` among them, and the lists of codes.
///
/// They are taken from the form for bundlers, which has no talk of loading and memory in it.
fn types(module: &Path, crate_folder: &Path) -> Result<String> {
    let folder = module.with_file_name("types");
    Bindgen::new()
        .input_path(module)
        .out_name("motcua")
        .bundler(true)?
        .typescript(true)
        .generate(&folder)?;
    let signatures = fs::read_to_string(folder.join("motcua.d.ts"))?;
    let codes = fs::read_to_string(crate_folder.join("types/codes.d.ts"))?;
    Ok(format!("{}\n\n{codes}", signatures.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn only_lines_that_are_wholly_comment_go() {
        let script = "// head\n/**\n * What it does.\n */\nexport const a = /* @__PURE__ */ f(); // kept\n\n  /* one line */\n/* @__PURE__ */ g();\n";
        let kept = "export const a = /* @__PURE__ */ f(); // kept\n/* @__PURE__ */ g();\n";
        assert_eq!(without_comments(script), kept);
    }
}
