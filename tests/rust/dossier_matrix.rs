//! The matrix of dossiers: every event in every state, every breach kept and broken, every regime is
//! shown by a vector. A case names its cell among its `rules`: `cell/state/event`, `breach/code/kept`,
//! `regime/code`.

use motcua::dossier::{BREACHES, EVENT_CODES, State};
use motcua::law::ONE_STOP;
use motcua_tests::vectors;
use std::collections::BTreeSet;

const FILE: &str = "dossier.replay.json";

/// The cells of one kind that cases name.
fn shown(kind: &str) -> Result<BTreeSet<String>, String> {
    let file = vectors::read(&vectors::folder().join(FILE))?;
    let named = file.cases.iter().flat_map(|case| &case.rules);
    let cells = named.filter_map(|rule| rule.strip_prefix(kind)?.strip_prefix('/'));
    Ok(cells.map(str::to_owned).collect())
}

fn compare(kind: &str, wanted: &BTreeSet<String>) -> Result<(), String> {
    let shown = shown(kind)?;
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
    compare("cell", &cells.collect())
}

#[test]
fn every_breach_is_shown_kept_and_broken() -> Result<(), String> {
    let sides = BREACHES
        .iter()
        .flat_map(|kind| ["kept", "broken"].map(|side| format!("{}/{side}", kind.code)));
    compare("breach", &sides.collect())
}

#[test]
fn every_regime_is_shown() -> Result<(), String> {
    let mut regimes: BTreeSet<_> =
        ONE_STOP.history().iter().map(|row| row.value.code().to_owned()).collect();
    regimes.insert("none".to_owned());
    compare("regime", &regimes)
}
