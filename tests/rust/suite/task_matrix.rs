//! The matrix of tasks: every event in every state, every breach kept and broken, every outcome, origin and
//! reading, every reminder, every check, every rate and both sides of a table is shown by a vector. A case
//! names its cell among its `rules`.

use motcua::log::Outcome;
use motcua::statistics::TaskRate;
use motcua::task::{BREACHES, CheckKind, EVENT_CODES, Finish, Origin, State, Urgency};
use motcua_tests::vectors;
use std::collections::BTreeSet;

fn compare(
    kind: &str,
    subject: &str,
    wanted: impl IntoIterator<Item = String>,
) -> Result<(), String> {
    let file = vectors::read(&vectors::folder().join(format!("{subject}.json")))?;
    let named = file.cases.iter().flat_map(|case| &case.rules);
    let named = named.filter_map(|rule| rule.strip_prefix(kind)?.strip_prefix('/'));
    let shown: BTreeSet<String> = named.map(str::to_owned).collect();
    let wanted: BTreeSet<String> = wanted.into_iter().collect();
    let empty: Vec<_> = wanted.difference(&shown).collect();
    let foreign: Vec<_> = shown.difference(&wanted).collect();
    if empty.is_empty() && foreign.is_empty() {
        return Ok(());
    }
    Err(format!("{kind}: no case shows {empty:?}; not in the matrix: {foreign:?}"))
}

/// Both sides of each code.
fn sides<'c>(
    codes: impl IntoIterator<Item = &'c str>,
    names: [&'static str; 2],
) -> impl Iterator<Item = String> {
    codes.into_iter().flat_map(move |code| names.map(|side| format!("{code}/{side}")))
}

#[test]
fn every_event_is_shown_in_every_state() -> Result<(), String> {
    let cells = State::ALL
        .iter()
        .flat_map(|state| EVENT_CODES.iter().map(move |event| format!("{}/{event}", state.code())));
    compare("cell", "task.replay", cells)
}

#[test]
fn every_event_and_state_survives_storage() -> Result<(), String> {
    compare("stored", "task.round_trip", EVENT_CODES.map(str::to_owned))
}

#[test]
fn every_breach_is_shown_kept_and_broken() -> Result<(), String> {
    let codes = BREACHES.iter().map(|kind| kind.code);
    compare("breach", "task.replay", sides(codes, ["kept", "broken"]))
}

#[test]
fn every_outcome_origin_and_reading_is_shown() -> Result<(), String> {
    // A task is neither refused nor withdrawn.
    let none = [Outcome::Refused, Outcome::Withdrawn];
    let outcomes = Outcome::ALL.into_iter().filter(|outcome| !none.contains(outcome));
    compare("outcome", "task.replay", outcomes.map(|outcome| outcome.code().to_owned()))?;
    compare("origin", "task.replay", Origin::ALL.map(|origin| origin.code().to_owned()))?;
    compare("finish", "task.replay", Finish::ALL.map(|finish| finish.code().to_owned()))
}

#[test]
fn every_reminder_is_shown_on_both_sides() -> Result<(), String> {
    let codes = Urgency::ALL.iter().map(|urgency| urgency.code());
    compare("reminder", "task.reminders", sides(codes, ["told", "not_told"]))
}

#[test]
fn every_check_is_shown_on_both_sides() -> Result<(), String> {
    compare("check", "task.check", sides(CheckKind::ALL.map(CheckKind::code), ["found", "clean"]))
}

#[test]
fn every_rate_and_part_of_a_table_is_shown() -> Result<(), String> {
    compare("rate", "task.table", TaskRate::ALL.map(|rate| rate.code().to_owned()))?;
    let parts = [
        "by",
        "planned",
        "unplanned",
        "compare",
        "ranking",
        "grading",
        "parts",
        "merged",
        "quality",
    ];
    compare("table", "task.table", parts.map(str::to_owned))
}
