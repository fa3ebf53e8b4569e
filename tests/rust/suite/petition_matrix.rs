//! The matrix of petitions: every event in every state, every breach kept and broken, every limit in every
//! variant with a last day that stays and one that moves, every limitation on both sides, every reminder. A
//! case names its cell among its `rules`: `cell/state/event`, `breach/code/kept`, `limit/key/variant`,
//! `limitation/action/in_time`, `reminder/stage/code`.

use motcua::law::PETITION_LIMITS;
use motcua::petition::{Action, BREACHES, EVENT_CODES, Kind, Practice, Stage, State, Urgency};
use motcua_tests::vectors;
use std::collections::BTreeSet;

/// The cells of one kind that the cases of a subject name.
fn shown(kind: &str, subject: &str) -> Result<BTreeSet<String>, String> {
    let file = vectors::read(&vectors::folder().join(format!("{subject}.json")))?;
    let named = file.cases.iter().flat_map(|case| &case.rules);
    let named = named.filter_map(|rule| rule.strip_prefix(kind)?.strip_prefix('/'));
    Ok(named.map(str::to_owned).collect())
}

fn compare(kind: &str, subject: &str, wanted: &BTreeSet<String>) -> Result<(), String> {
    let shown = shown(kind, subject)?;
    let empty: Vec<_> = wanted.difference(&shown).collect();
    let foreign: Vec<_> = shown.difference(wanted).collect();
    if empty.is_empty() && foreign.is_empty() {
        return Ok(());
    }
    Err(format!("{kind}: no case shows {empty:?}; not in the matrix: {foreign:?}"))
}

#[test]
fn every_event_is_shown_in_every_state() -> Result<(), String> {
    let cells = State::ALL
        .iter()
        .flat_map(|state| EVENT_CODES.iter().map(move |event| format!("{}/{event}", state.code())));
    compare("cell", "petition.replay", &cells.collect())
}

#[test]
fn every_breach_is_shown_kept_and_broken() -> Result<(), String> {
    let sides = BREACHES
        .iter()
        .flat_map(|kind| ["kept", "broken"].map(|side| format!("{}/{side}", kind.code)));
    compare("breach", "petition.replay", &sides.collect())
}

#[test]
fn every_limit_is_shown_in_every_variant_staying_and_moving() -> Result<(), String> {
    let keys = PETITION_LIMITS.iter().map(|limit| limit.key());
    let stages = keys.clone().filter(|key| !key.starts_with("petition.limitation."));
    let variants = ["ordinary", "complex", "remote", "remote_complex"];
    let cells = stages.flat_map(|key| {
        variants.into_iter().flat_map(move |variant| {
            ["stays", "moves"].map(|side| format!("{key}/{variant}/{side}"))
        })
    });
    compare("limit", "petition.limits", &cells.collect())?;
    let keys: BTreeSet<_> = keys.map(str::to_owned).collect();
    let table = shown("table", "law.table")?;
    let missing: Vec<_> = keys.difference(&table).collect();
    assert!(missing.is_empty(), "the table of provisions shows no {missing:?}");
    Ok(())
}

#[test]
fn every_kind_and_practice_is_asked_for_its_limits() -> Result<(), String> {
    let kinds = Kind::ALL.iter().map(|kind| kind.code());
    let practices = Practice::ALL.iter().map(|practice| practice.code());
    compare("asked", "petition.limits", &kinds.chain(practices).map(str::to_owned).collect())
}

#[test]
fn every_limitation_is_shown_in_time_and_out_of_time() -> Result<(), String> {
    let cells = Action::ALL.iter().flat_map(|action| {
        ["last_day", "day_after"].map(|side| format!("{}/{side}", action.code()))
    });
    compare("limitation", "petition.limitation", &cells.collect())?;
    let obstacles = Action::ALL.iter().map(|action| {
        let side = if action.excludes_obstacles() { "excluded" } else { "refused" };
        format!("{}/{side}", action.code())
    });
    compare("obstacle", "petition.limitation", &obstacles.collect())
}

#[test]
fn every_stage_that_can_wait_is_reminded_of() -> Result<(), String> {
    let waits = [
        Stage::FirstHandling,
        Stage::Review,
        Stage::Acceptance,
        Stage::Settlement,
        Stage::ForwarderAnswer,
        Stage::SuspensionNotice,
        Stage::Sending,
        Stage::Publication,
    ];
    let cells = waits.iter().flat_map(|stage| {
        Urgency::ALL.iter().map(move |urgency| format!("{}/{}", stage.code(), urgency.code()))
    });
    compare("reminder", "petition.reminders", &cells.collect())
}
