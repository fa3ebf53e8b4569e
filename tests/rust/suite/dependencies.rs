//! The core stays small and pure: few dependencies, no clock, no files, no network, no binding.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What the core names in its manifest.
const DIRECT: [&str; 4] = ["chrono", "serde", "serde_json", "thiserror"];

/// What those bring along, with what only builds them.
const BROUGHT: [&str; 12] = [
    "autocfg",
    "itoa",
    "memchr",
    "num-traits",
    "proc-macro2",
    "quote",
    "serde_core",
    "serde_derive",
    "syn",
    "thiserror-impl",
    "unicode-ident",
    "zmij",
];

/// Words that have no place in the core, and why.
const FORBIDDEN: [(&str, &str); 9] = [
    ("std::time", "`now` is an argument"),
    ("std::env", "the environment decides nothing"),
    ("std::fs", "the core reads no file"),
    ("std::net", "the core knows no network"),
    ("std::process", "the core starts nothing"),
    ("std::thread", "who calls decides on threads"),
    ("thread_local", "no state outlives a call"),
    ("wasm_bindgen", "bindings lie in their own crate"),
    ("pyo3", "bindings lie in their own crate"),
];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    let text = fs::read_to_string(workspace().join(path)).unwrap_or_default();
    assert!(!text.is_empty(), "{path} is empty or missing");
    text
}

/// The lines of one table of a manifest.
fn table<'a>(manifest: &'a str, name: &str) -> Vec<&'a str> {
    let head = format!("[{name}]");
    let lines = manifest.lines().skip_while(|line| line.trim() != head).skip(1);
    lines
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .collect()
}

/// The names at the start of the lines of a table of dependencies.
fn names<'a>(lines: &[&'a str]) -> BTreeSet<&'a str> {
    lines.iter().filter_map(|line| line.split(['.', '=', ' ']).next()).collect()
}

/// Name of each package in a lockfile, with the names that it depends on.
fn locked(lockfile: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut packages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in lockfile.split("[[package]]").skip(1) {
        let quoted = |line: &'static str| package.lines().find_map(move |l| l.strip_prefix(line));
        let Some(name) = quoted("name = \"").and_then(|rest| rest.strip_suffix('"')) else {
            continue;
        };
        // Two versions of one name count as one: either brings what it brings.
        let needed = packages.entry(name).or_default();
        for line in package.lines().filter_map(|line| line.strip_prefix(" \"")) {
            needed.extend(line.split(['"', ' ']).next());
        }
    }
    packages
}

/// Everything that the packages named in `from` bring along, themselves included.
fn reached<'a>(lockfile: &'a str, from: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let packages = locked(lockfile);
    let mut open: Vec<&str> = from.iter().copied().collect();
    let mut seen = from.clone();
    while let Some(name) = open.pop() {
        assert!(packages.contains_key(name), "{name} is not in the lockfile");
        for needed in packages.get(name).into_iter().flatten() {
            if seen.insert(needed) {
                open.push(needed);
            }
        }
    }
    seen
}

#[test]
fn the_core_depends_on_what_is_listed_and_on_nothing_else() {
    let (manifest, lockfile) = (read("core/Cargo.toml"), read("Cargo.lock"));
    let direct = names(&table(&manifest, "dependencies"));
    assert_eq!(direct, BTreeSet::from(DIRECT));
    let build = table(&manifest, "build-dependencies");
    assert!(build.is_empty(), "{build:?}");
    let all: BTreeSet<&str> = DIRECT.into_iter().chain(BROUGHT).collect();
    assert_eq!(reached(&lockfile, &direct), all);
}

#[test]
fn an_extra_dependency_is_seen() {
    let manifest = "[package]\nname = \"a\"\n[dependencies]\n# why\nb.workspace = true\nc = \"1\"\n\n[lints]\nworkspace = true\n";
    let direct = names(&table(manifest, "dependencies"));
    assert_eq!(direct, BTreeSet::from(["b", "c"]));
    let lockfile = "[[package]]\nname = \"b\"\ndependencies = [\n \"d 1.0.0\",\n]\n[[package]]\nname = \"c\"\n[[package]]\nname = \"d\"\n[[package]]\nname = \"e\"\n";
    assert_eq!(reached(lockfile, &direct), BTreeSet::from(["b", "c", "d"]));
}

#[test]
fn chrono_comes_without_its_clock() {
    let (core, root) = (read("core/Cargo.toml"), read("Cargo.toml"));
    let own = table(&core, "dependencies").into_iter().find(|line| line.starts_with("chrono"));
    assert_eq!(own, Some("chrono.workspace = true"));
    let shared = table(&root, "workspace.dependencies");
    let shared = shared.iter().find(|line| line.starts_with("chrono"));
    assert!(shared.is_some_and(|line| line.contains("default-features = false")), "{shared:?}");
    for clock in ["\"clock\"", "\"now\"", "\"wasmbind\""] {
        assert!(shared.is_some_and(|line| !line.contains(clock)), "{clock}");
    }
}

/// The lines of a source text that hold a forbidden word, comments aside.
fn offences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for (forbidden, why) in FORBIDDEN {
            if code.contains(forbidden) {
                found.push(format!("line {}: {forbidden}: {why}", number + 1));
            }
        }
    }
    found
}

/// The offences in every source file below a folder; `files` counts those that were read.
fn offences_below(folder: &Path, files: &mut usize) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(offences_below(&path, files));
        } else if path.extension().is_some_and(|end| end == "rs") {
            *files += 1;
            let text = fs::read_to_string(&path).unwrap_or_default();
            found.extend(offences(&text).into_iter().map(|o| format!("{}, {o}", path.display())));
        }
    }
    found
}

#[test]
fn the_core_asks_nothing_of_the_world() {
    let mut files = 0;
    let found = offences_below(&workspace().join("core/src"), &mut files);
    assert!(files > 0, "no source file was read");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_offence_is_seen() {
    assert_eq!(offences("fn f() {}\nuse std::time::Instant;").len(), 1);
    assert_eq!(offences("#[wasm_bindgen]\npub fn f() {}").len(), 1);
    assert_eq!(offences("// std::time is not used").len(), 0);
}
