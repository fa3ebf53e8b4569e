//! Files that are generated and committed: written, or compared with what lies there.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Whether a generated file is written or only compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// Brings a committed file up to date, or says that it is not.
pub(crate) fn file(path: &Path, content: &str, mode: Mode) -> Result<()> {
    let present = fs::read_to_string(path).unwrap_or_default();
    match mode {
        _ if present == content => Ok(()),
        Mode::Write => fs::write(path, content).with_context(|| path.display().to_string()),
        Mode::Check => {
            let line = present.lines().zip(content.lines()).take_while(|(a, b)| a == b).count() + 1;
            bail!(
                "{} differs from what is generated, from line {line} on: run the same command without --check",
                path.display()
            )
        }
    }
}
