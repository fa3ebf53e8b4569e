//! Real phrases with the value that a reader gives them: how many are read, and that none is read wrong.
//!
//! `golden/time_limit_phrases.tsv` holds the few words that state each limit in the published
//! procedures, with the number of phrases they stand for. `several` are phrases with more than one
//! limit, `none` those with none; `unclear` is a limit whose direction the words leave open.
#![expect(clippy::panic, clippy::print_stdout, reason = "a test reports by printing and panicking")]

use motcua::TimeLimit;

/// One row of the file.
struct Phrase<'a> {
    words: &'a str,
    count: u32,
    amount: &'a str,
    unit: &'a str,
    direction: &'a str,
}

fn phrases() -> Vec<Phrase<'static>> {
    let rows = include_str!("../../golden/time_limit_phrases.tsv").lines().skip(1);
    rows.map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        let [words, count, amount, unit, direction] = columns.as_slice() else {
            panic!("five columns, not {row}")
        };
        let Ok(count) = count.parse() else { panic!("a count, not {count}") };
        Phrase { words, count, amount, unit, direction }
    })
    .collect()
}

#[test]
fn at_least_97_of_100_are_read_and_none_is_read_wrong() {
    let (mut single, mut read, mut wrong) = (0, 0, Vec::new());
    for phrase in phrases() {
        let is_single = !matches!(phrase.amount, "several" | "none");
        single += if is_single { phrase.count } else { 0 };
        let Ok(limit) = phrase.words.parse::<TimeLimit>() else { continue };
        let right = limit.amount().to_string() == phrase.amount
            && limit.unit().code() == phrase.unit
            && limit.direction().code() == phrase.direction;
        if right {
            read += phrase.count;
        } else {
            wrong.push(format!("{} is not {limit}", phrase.words));
        }
    }
    let percent = read * 1000 / single;
    println!(
        "read {read} of {single} phrases with one limit ({}.{} %), wrong: {}",
        percent / 10,
        percent % 10,
        wrong.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(percent >= 970, "{read} of {single}");
}

#[test]
fn a_phrase_with_several_limits_is_ambiguous_and_one_with_none_is_invalid() {
    let codes = [("several", "time_limit.ambiguous"), ("none", "time_limit.invalid")];
    let mut seen = 0;
    for phrase in phrases() {
        for (amount, code) in codes {
            if phrase.amount == amount {
                let error = phrase.words.parse::<TimeLimit>().err();
                assert_eq!(error.map(|error| error.code()), Some(code), "{}", phrase.words);
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "the file has lost its rows: {seen}");
}
