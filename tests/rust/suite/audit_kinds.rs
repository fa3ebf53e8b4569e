//! Every kind of check has a case that holds and one that does not, by its name.

use motcua::audit::Kind;
use motcua_tests::vectors::{Expected, folder, read};
use serde_json::Value;
use std::collections::BTreeSet;

/// The seven kinds that the published figures ask for.
const SEVEN: [&str; 7] = ["sum", "percentage", "change", "shares", "balance", "part", "repeated"];

/// Kind and verdict of every case that expects an answer.
fn judged() -> BTreeSet<(String, String)> {
    let mut judged = BTreeSet::new();
    for subject in ["sum", "percentage", "change"] {
        for answer in answers(&format!("audit.{subject}.json")) {
            let consistent = answer.get("consistent").and_then(Value::as_bool);
            let verdict = match consistent {
                Some(true) => "consistent",
                Some(false) => "inconsistent",
                None => answer.get("verdict").and_then(Value::as_str).unwrap_or_default(),
            };
            judged.insert((subject.to_owned(), verdict.to_owned()));
        }
    }
    for answer in answers("audit.check.json") {
        for finding in answer.get("findings").and_then(Value::as_array).into_iter().flatten() {
            if let (Some(kind), Some(verdict)) =
                (finding["kind"].as_str(), finding["verdict"].as_str())
            {
                judged.insert((kind.to_owned(), verdict.to_owned()));
            }
        }
    }
    judged
}

fn answers(file: &str) -> Vec<Value> {
    let cases = read(&folder().join(file)).map(|file| file.cases).unwrap_or_default();
    let answer = |expected| match expected {
        Expected::Ok(answer) => Some(answer),
        Expected::Error(_) => None,
    };
    cases.into_iter().filter_map(|case| answer(case.expect)).collect()
}

#[test]
fn every_kind_has_a_case_that_holds_and_one_that_does_not() {
    let judged = judged();
    let all = Kind::ALL.iter().map(|kind| kind.code());
    let mut lacking = Vec::new();
    for kind in SEVEN.into_iter().chain(all) {
        for verdict in ["consistent", "inconsistent"] {
            if !judged.contains(&(kind.to_owned(), verdict.to_owned())) {
                lacking.push(format!("{kind}: {verdict}"));
            }
        }
    }
    assert!(lacking.is_empty(), "no case for {}", lacking.join(", "));
}

#[test]
fn the_seven_kinds_are_known_by_their_names() {
    let codes: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    for kind in SEVEN {
        assert!(codes.contains(&kind), "{kind}");
    }
}
