//! The manifest of the vectors: how many cases each file holds, so that no runner can leave one out.

use crate::generated::{self, Mode};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Counts the cases of every file of vectors and checks what the runners rely on: that a file is
/// named by its subject, that ids are unique in it, and that each case says why it is there.
pub(crate) fn write(root: &Path, mode: Mode) -> Result<()> {
    let folder = root.join("tests/vectors");
    let mut counts = BTreeMap::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if name == "manifest.json" || path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        let count = cases(&path, &name).with_context(|| format!("tests/vectors/{name}"))?;
        counts.insert(name, count);
    }
    let text = serde_json::to_string_pretty(&serde_json::json!({ "files": counts }))?;
    generated::file(&folder.join("manifest.json"), &format!("{text}\n"), mode)
}

fn cases(path: &Path, name: &str) -> Result<usize> {
    let vectors: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let subject = vectors.get("subject").and_then(Value::as_str).context("no `subject`")?;
    ensure!(name == format!("{subject}.json"), "the file is not named by its subject, {subject}");
    let cases = vectors.get("cases").and_then(Value::as_array).context("no `cases`")?;
    ensure!(!cases.is_empty(), "no case");
    let mut seen = BTreeSet::new();
    for case in cases {
        let id = case.get("id").and_then(Value::as_str).context("a case without `id`")?;
        ensure!(seen.insert(id), "the id {id} stands twice");
        let why = case.get("why").and_then(Value::as_str).unwrap_or_default();
        ensure!(!why.is_empty(), "{id} does not say `why`");
        ensure!(case.get("given").is_some_and(Value::is_object), "{id} has no `given`");
        let expect = case.get("expect").and_then(Value::as_object);
        let expected = expect.is_some_and(|expect| {
            expect.len() == 1 && (expect.contains_key("ok") || expect.contains_key("error"))
        });
        ensure!(expected, "{id} must expect either `ok` or `error`");
    }
    Ok(cases.len())
}
