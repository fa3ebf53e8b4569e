//! Vector files: what they hold and where the project's own lie.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file of cases about one subject.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VectorFile {
    /// What is asked.
    pub subject: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name, unique in the file.
    pub id: String,
    /// Why the answer is as it is.
    pub why: String,
    /// The law or paper behind it.
    #[serde(default)]
    pub cite: Vec<String>,
    /// The rules that it shows, for the matrix of rules and cases.
    #[serde(default)]
    pub rules: Vec<String>,
    /// What is given.
    pub given: Value,
    /// What is expected.
    pub expect: Expected,
}

/// What a case expects.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Expected {
    /// An answer.
    Ok(Value),
    /// An error, by its code.
    Error(String),
}

/// How many cases each file of the project holds.
#[derive(Debug, Deserialize)]
pub struct Manifest {
    /// File name and number of cases.
    pub files: BTreeMap<String, usize>,
}

/// Where the project's own vectors lie.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Reads a file of vectors.
///
/// # Errors
///
/// In words, when the file cannot be read or is not as it should be.
pub fn read(path: &Path) -> Result<VectorFile, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Reads the manifest of the project's own vectors.
///
/// # Errors
///
/// In words, as [`read`].
pub fn manifest() -> Result<Manifest, String> {
    let path = folder().join("manifest.json");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
