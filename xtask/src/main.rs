//! Builds what cargo alone cannot: the npm package and the manifest of the vectors.
//!
//! ```text
//! cargo xtask wasm             build bindings-wasm/pkg, the npm package, and types/index.d.ts
//! cargo xtask manifest         write tests/vectors/manifest.json
//! ```
//!
//! With `--check` nothing that is committed is written: a file that would change is an error.

mod compile;
mod generated;
mod manifest;
mod package;
mod page;

use anyhow::{Context, Result, bail};
use generated::Mode;
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (mode, words): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|word| *word == "--check");
    let mode = if mode.is_empty() { Mode::Write } else { Mode::Check };
    let root = root()?;
    match words.as_slice() {
        ["wasm"] => package::build(&root, mode),
        ["manifest"] => manifest::write(&root, mode),
        _ => bail!(
            "expected `cargo xtask wasm` or `cargo xtask manifest`, with or without `--check`"
        ),
    }
}

/// The folder of the workspace.
fn root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().map(Path::to_path_buf).context("xtask lies in a folder of the workspace")
}
