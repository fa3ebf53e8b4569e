//! The house stands on its floors: a module of the core uses only the floors below its own.
//!
//! On the ground floor the modules may use each other (an error prints a date, a date fails with an
//! error); above it a module uses its own files and lower floors, and no neighbour.

use std::fs;
use std::path::{Path, PathBuf};

/// The house of DESIGN.md, from the ground up.
const FLOORS: [&[&str]; 14] = [
    &["citation", "code", "date", "document", "error", "random", "ratio", "text"],
    &["law", "lunar"],
    &["calendar"],
    &["clock", "time_limit"],
    &["step"],
    &["deadline"],
    &["procedure"],
    &["log"],
    &["correspondence", "dossier", "petition", "reception", "task"],
    &["audit", "statistics"],
    &["intake"],
    &["generate"],
    &["feed", "report"],
    &["wire"],
];

#[test]
fn no_module_uses_its_own_floor_or_one_above() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut faults = Vec::new();
    let mut seen = 0;
    for file in rust_files(&source) {
        let inside = file.strip_prefix(&source).unwrap_or(&file).to_path_buf();
        let module = module_of(&inside);
        if module == "lib" {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(&file).unwrap_or_default();
        faults.extend(
            faults_in(&module, &text)
                .into_iter()
                .map(|fault| format!("{}: {fault}", inside.display())),
        );
    }
    assert!(seen > 0, "no source file was read");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every `.rs` file below a folder.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The module that a file belongs to: its first folder, or its own name.
fn module_of(inside: &Path) -> String {
    let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy());
    first.map(|name| name.trim_end_matches(".rs").to_owned()).unwrap_or_default()
}

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// What one file of `module` does against the table.
fn faults_in(module: &str, text: &str) -> Vec<String> {
    let Some(own) = floor_of(module) else {
        return vec![format!("the module {module} stands on no floor of the table")];
    };
    let mut faults = Vec::new();
    for used in modules_used(&code_of(text)) {
        match floor_of(&used) {
            None => faults.push(format!(
                "`crate::{used}`: what comes after `crate::` must be a module of the table"
            )),
            Some(floor) if used == module || floor < own || (own == 0 && floor == 0) => {}
            Some(floor) => {
                faults.push(format!("{module} (floor {own}) uses crate::{used} (floor {floor})"));
            }
        }
    }
    faults
}

/// The text without comments, string literals and what is compiled for tests only, since a test may
/// look at the whole house.
fn code_of(text: &str) -> String {
    let bare = without_comments_and_strings(text);
    let mut kept = String::new();
    let mut rest = bare.as_str();
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        kept.push_str(before);
        rest = after_item(after);
    }
    kept + rest
}

/// What follows the item at the start of `text`: past its `;`, or past its braces.
fn after_item(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ';' if depth == 0 => {}
            _ => continue,
        }
        if depth == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

fn without_comments_and_strings(text: &str) -> String {
    let mut kept = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => {
                letters.by_ref().find(|next| *next == '\n');
                kept.push('\n');
            }
            '/' if letters.peek() == Some(&'*') => {
                let mut last = ' ';
                letters
                    .by_ref()
                    .find(|next| std::mem::replace(&mut last, *next) == '*' && *next == '/');
            }
            '"' => {
                while let Some(next) = letters.next() {
                    match next {
                        '\\' => drop(letters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                kept.push_str("\"\"");
            }
            // A quote or a brace as a character would be taken for the real thing.
            '\'' => {
                let mut ahead = letters.clone();
                let (first, second) = (ahead.next(), ahead.next());
                if first == Some('\\') {
                    letters.by_ref().skip(2).find(|next| *next == '\'');
                } else if second == Some('\'') {
                    letters.by_ref().nth(1);
                }
                kept.push('\'');
            }
            _ => kept.push(letter),
        }
    }
    kept
}

/// The first name after each `crate::`, those within braces included.
fn modules_used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        // `$crate::` and `other_crate::` end in the same letters.
        let before = code.get(..at).and_then(|text| text.chars().next_back());
        if before.is_some_and(|letter| letter == '_' || letter.is_alphanumeric()) {
            continue;
        }
        let after = code.get(at + "crate::".len()..).unwrap_or_default();
        match after.strip_prefix('{') {
            Some(group) => used.extend(names_in_group(group)),
            None => used.push(first_name(after)),
        }
    }
    used
}

/// `a, b::{c, d}, e}` names `a`, `b` and `e`.
fn names_in_group(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut start) = (0_usize, 0_usize);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                let name = first_name(group.get(start..at).unwrap_or_default().trim_start());
                if !name.is_empty() {
                    names.push(name);
                }
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

fn first_name(text: &str) -> String {
    text.chars().take_while(|letter| *letter == '_' || letter.is_alphanumeric()).collect()
}

#[test]
fn an_upward_use_is_found_however_it_is_written() {
    for bad in [
        "use crate::deadline::Deadline;",
        "use crate::{date::Hour, law::{acts, tables}, deadline};",
        "fn f() -> crate::deadline::Deadline { g() }",
        "pub(in crate::deadline) fn f() {}",
        "const QUOTE: char = '\"'; use crate::deadline; const OTHER: char = '\"';",
        "#[cfg(test)] mod tests { use crate::wire; } use crate::deadline;",
        "#[cfg(test)] mod tests; use crate::deadline;",
    ] {
        let faults = faults_in("calendar", bad);
        assert_eq!(faults, ["calendar (floor 2) uses crate::deadline (floor 5)"], "{bad}");
    }
}

#[test]
fn a_neighbour_a_stranger_and_a_shortcut_are_found() {
    assert_eq!(faults_in("law", "use crate::lunar;").len(), 1);
    assert_eq!(faults_in("lawn", "").len(), 1);
    assert_eq!(faults_in("deadline", "use crate::Calendar;").len(), 1);
    assert_eq!(faults_in("deadline", "use crate::{Calendar, date::Hour};").len(), 1);
}

#[test]
fn what_is_allowed_is_not_held_against_a_file() {
    let good = r#"
        //! See [`crate::wire`].
        use crate::{date::Hour, law};
        /* crate::wire */
        fn f<'a>(x: &'a str) -> &'a str { super::index::g("crate::wire \" crate::wire", x) }
        use crate::calendar::index;
        #[cfg(test)]
        mod tests { use crate::wire; fn f() { if true {} } }
    "#;
    assert_eq!(faults_in("calendar", good), Vec::<String>::new());
    assert_eq!(faults_in("date", "use crate::error::Error;"), Vec::<String>::new());
}
