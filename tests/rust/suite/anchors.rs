//! Every anchor from elsewhere has its case: what another system was seen to compute, what its own
//! tests say, and the examples that the law works out.
//!
//! `anchors.tsv` holds an anchor a line: where it comes from with its number there, the cases that show
//! it as `subject/id`, and, where no subject can ask it, `-` and the reason.

use motcua_tests::vectors;
use std::collections::{BTreeMap, BTreeSet};

/// How many anchors each source has.
const SOURCES: [(&str, usize); 4] = [
    // Runs of OpenCPS 2, the one-stop software of many provinces, and rules read in it.
    ("opencps", 120),
    // What was found wrong in it, OC-01 to OC-19.
    ("finding", 19),
    // The published tests of Alaveteli, demarche.numerique and KADAI.
    ("other", 44),
    // Examples that circulars work out, and limits of acts worked out by hand.
    ("worked", 51),
];

/// What is wrong with the table, given the cases that there are.
fn faults(table: &str, sources: &[(&str, usize)], cases: &BTreeSet<String>) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = sources.iter().map(|(name, _)| (*name, 0)).collect();
    let (mut seen, mut faults) = (BTreeSet::new(), Vec::new());
    for line in table.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [anchor, shown, reason] = columns.as_slice() else {
            faults.push(format!("three columns, not `{line}`"));
            continue;
        };
        match anchor.split_once('/').and_then(|(source, _)| counts.get_mut(source)) {
            Some(count) => *count += 1,
            None => faults.push(format!("{anchor} comes from no source")),
        }
        if !seen.insert(*anchor) {
            faults.push(format!("{anchor} stands twice"));
        }
        if (*shown == "-") == reason.is_empty() {
            faults.push(format!("{anchor} has neither cases nor a reason, or both"));
        }
        let missing = shown.split(' ').filter(|case| *case != "-" && !cases.contains(*case));
        faults.extend(missing.map(|case| format!("{anchor} names {case}, which is no case")));
    }
    for (source, expected) in sources {
        let found = counts.get(source).copied().unwrap_or_default();
        if found != *expected {
            faults.push(format!("{source} has {expected} anchors, the table {found}"));
        }
    }
    faults
}

/// The cases of every file of the manifest, as `subject/id`.
fn cases() -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    for name in vectors::manifest()?.files.keys() {
        let file = vectors::read(&vectors::folder().join(name))?;
        found.extend(file.cases.iter().map(|case| format!("{}/{}", file.subject, case.id)));
    }
    Ok(found)
}

#[test]
fn every_anchor_has_its_case_or_its_reason() -> Result<(), String> {
    let found = faults(include_str!("../../anchors.tsv"), &SOURCES, &cases()?);
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn what_is_missing_is_seen() {
    let table = "anchor\tcases\treason\n\
                 a/1\tx/one x/two\t\n\
                 a/2\t-\tNo subject.\n\
                 a/3\tx/three\t\n\
                 a/4\t-\t\n\
                 a/5\tx/one\tA reason as well.\n\
                 a/1\tx/one\t\n\
                 c/1\tx/one\t\n\
                 a/6\n";
    let cases = ["x/one", "x/two"].map(str::to_owned).into();
    assert_eq!(
        faults(table, &[("a", 6), ("b", 1)], &cases),
        [
            "a/3 names x/three, which is no case",
            "a/4 has neither cases nor a reason, or both",
            "a/5 has neither cases nor a reason, or both",
            "a/1 stands twice",
            "c/1 comes from no source",
            "three columns, not `a/6`",
            "b has 1 anchors, the table 0",
        ]
    );
}
