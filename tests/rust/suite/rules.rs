//! The matrix of rules and cases: every side of every rule is shown by a vector, and every vector of
//! the calendar and of deadlines says which rule it shows.
//!
//! `rules.tsv` holds a rule a line: its name, the sides that must be shown, the clause behind it (empty
//! for a reading of the project's own) and what it says. A case names `rule/side`.

use motcua_tests::vectors;
use std::collections::{BTreeMap, BTreeSet};

/// A case by its file and id, with the sides it shows.
type Shown = Vec<(String, Vec<String>)>;

/// The sides of every rule of the table, and what is wrong with the table itself.
fn sides(table: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut sides, mut faults) = (BTreeSet::new(), Vec::new());
    for line in table.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [rule, names, _, statement] = columns.as_slice() else {
            faults.push(format!("four columns, not `{line}`"));
            continue;
        };
        if names.is_empty() || statement.is_empty() {
            faults.push(format!("{rule} has no side or says nothing"));
        }
        for name in names.split(' ') {
            let side = format!("{rule}/{name}");
            if !sides.insert(side.clone()) {
                faults.push(format!("{side} stands twice"));
            }
        }
    }
    (sides, faults)
}

/// What the cases leave unshown or name wrongly.
fn faults(sides: &BTreeSet<String>, cases: &Shown) -> Vec<String> {
    let mut shown: BTreeMap<&str, usize> = sides.iter().map(|side| (side.as_str(), 0)).collect();
    let mut faults = Vec::new();
    for (case, named) in cases {
        let bound = case.starts_with("calendar.") || case.starts_with("deadline.");
        if bound && named.is_empty() {
            faults.push(format!("{case} names no rule"));
        }
        for side in named {
            match shown.get_mut(side.as_str()) {
                Some(count) => *count += 1,
                None => faults.push(format!("{case} names {side}, which is no side of a rule")),
            }
        }
    }
    let unshown = shown.iter().filter(|(_, count)| **count == 0);
    faults.extend(unshown.map(|(side, _)| format!("{side} is shown by no case")));
    faults
}

/// The cases of every file of the manifest.
fn cases() -> Result<Shown, String> {
    let mut found = Vec::new();
    for name in vectors::manifest()?.files.keys() {
        let file = vectors::read(&vectors::folder().join(name))?;
        // Registers have matrices of their own.
        let own = ["correspondence.", "dossier.", "feed.", "petition.", "reception.", "task."];
        if own.iter().any(|register| file.subject.starts_with(register)) {
            continue;
        }
        for mut case in file.cases {
            case.rules.retain(|rule| !rule.starts_with("table/"));
            found.push((format!("{} {}", file.subject, case.id), case.rules));
        }
    }
    Ok(found)
}

#[test]
fn every_side_of_every_rule_is_shown_and_every_case_shows_one() -> Result<(), String> {
    let (sides, mut found) = sides(include_str!("../../rules.tsv"));
    assert!(sides.len() > 150, "the table has lost its rows: {}", sides.len());
    found.extend(faults(&sides, &cases()?));
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn what_is_missing_is_seen() {
    let (sides, wrong) = sides("rule\tsides\tclause\tstatement\na\tx y\t\tSaid.\nb\tz\t\t\n");
    assert_eq!(wrong, ["b has no side or says nothing"]);
    let case = |name: &str, rules: &[&str]| {
        (name.to_owned(), rules.iter().map(|rule| (*rule).to_owned()).collect())
    };
    let shown = vec![
        case("calendar.day one", &["a/x", "b/z"]),
        case("deadline.due two", &[]),
        case("lunar.year three", &[]),
        case("calendar.day four", &["a/w"]),
    ];
    assert_eq!(
        faults(&sides, &shown),
        [
            "deadline.due two names no rule",
            "calendar.day four names a/w, which is no side of a rule",
            "a/y is shown by no case",
        ]
    );
}
