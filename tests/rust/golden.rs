//! The files that are written from the crate's own values and committed: who changes a value sees the
//! difference of lines, and whoever needs only the values need not build the crate.

mod calendar;
mod codes;

use std::fs;
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Every golden file, from the folder of the tests, and what stands in it.
fn files() -> Result<Vec<(String, String)>> {
    let mut files = calendar::files()?;
    files.extend(codes::files()?);
    Ok(files)
}

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// Writes every file anew.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write() -> Result<()> {
    for (file, text) in files()? {
        let path = path(&file);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// The files that differ from what the crate says.
///
/// # Errors
///
/// When a day is not covered; a file that is missing differs.
pub fn check() -> Result<Vec<String>> {
    let differs = |(file, text): &(String, String)| {
        fs::read_to_string(path(file)).ok().as_ref() != Some(text)
    };
    Ok(files()?.into_iter().filter(differs).map(|(file, _)| file).collect())
}
