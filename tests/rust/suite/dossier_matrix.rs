//! The matrix of dossiers: every event in every state, every breach kept, broken and found, every regime,
//! form, reminder, stage and way of counting is shown by a vector. A case names its cell among its
//! `rules`: `cell/state/event`, `breach/code/kept`, `regime/code`, `form/circular/form` and so on.

use motcua::code::AgencyStyle;
use motcua::dossier::{
    BREACHES, EVENT_CODES, GroupBy, LINKED_BREACHES, StageOrder, State, Urgency,
};
use motcua::law::{FORMS, Form, ONE_STOP};
use motcua::log::Outcome;
use motcua_tests::vectors;
use std::collections::BTreeSet;

/// The cells of one kind that the cases of some subjects name.
fn shown(kind: &str, subjects: &[&str]) -> Result<BTreeSet<String>, String> {
    let mut cells = BTreeSet::new();
    for subject in subjects {
        let file = vectors::read(&vectors::folder().join(format!("{subject}.json")))?;
        let named = file.cases.iter().flat_map(|case| &case.rules);
        let named = named.filter_map(|rule| rule.strip_prefix(kind)?.strip_prefix('/'));
        cells.extend(named.map(str::to_owned));
    }
    Ok(cells)
}

fn compare(kind: &str, wanted: &BTreeSet<String>) -> Result<(), String> {
    compare_in(kind, &["dossier.replay"], wanted)
}

fn compare_in(kind: &str, subjects: &[&str], wanted: &BTreeSet<String>) -> Result<(), String> {
    let shown = shown(kind, subjects)?;
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

#[test]
fn every_form_of_every_circular_is_shown_and_the_missing_ones_refused() -> Result<(), String> {
    let years = FORMS.history().iter().map(|row| (row, row.adopted.format("%Y").to_string()));
    let cells: BTreeSet<_> = years
        .flat_map(|(_, year)| Form::ALL.iter().map(move |form| format!("{year}/{}", form.code())))
        .collect();
    compare_in("form", &["dossier.form", "dossier.register"], &cells)?;
    // The register is no form of one dossier, whatever the circular.
    let refused = FORMS.history().iter().map(|row| row.adopted.format("%Y/register").to_string());
    compare_in("refused", &["dossier.form"], &refused.collect())?;
    for row in FORMS.history() {
        for form in Form::ALL.iter().filter(|form| row.value.number(**form).is_none()) {
            let cell = row.adopted.format("form/%Y/").to_string() + form.code();
            let file = vectors::read(&vectors::folder().join("dossier.form.json"))?;
            let case = file.cases.iter().find(|case| case.rules.contains(&cell));
            let expect = case.map(|case| &case.expect);
            assert!(
                matches!(expect, Some(vectors::Expected::Error(code)) if code == "law.none_in_force"),
                "{cell}"
            );
        }
    }
    Ok(())
}

#[test]
fn every_reminder_is_shown() -> Result<(), String> {
    let codes = Urgency::ALL.iter().map(|urgency| urgency.code().to_owned());
    compare_in("reminder", &["dossier.reminders"], &codes.collect())
}

#[test]
fn an_inspection_sees_every_breach_and_counts_in_every_way() -> Result<(), String> {
    let kinds = BREACHES.iter().chain(&LINKED_BREACHES).map(|kind| kind.code.to_owned());
    compare_in("found", &["dossier.inspect"], &kinds.collect())?;
    let ways = GroupBy::ALL.iter().map(|by| by.code().to_owned());
    compare_in("group", &["dossier.inspect"], &ways.collect())?;
    let filters = ["code", "clause", "agency", "officer", "from", "through"];
    compare_in("only", &["dossier.inspect"], &filters.map(str::to_owned).into())
}

#[test]
fn every_outcome_of_a_stage_is_shown_in_both_orders() -> Result<(), String> {
    let orders = StageOrder::ALL.iter().map(|order| order.code());
    let cells = orders.clone().flat_map(|order| {
        Outcome::ALL.iter().map(move |outcome| format!("{order}/{}", outcome.code()))
    });
    // Stages at once have all begun, so each has its limit.
    let cells = cells.filter(|cell| cell != "at_once/no_deadline");
    compare_in("stage", &["dossier.linked"], &cells.collect())?;
    compare_in("plan", &["dossier.linked"], &orders.map(str::to_owned).collect())
}

#[test]
fn both_ways_of_changing_a_calendar_are_shown() -> Result<(), String> {
    let ways = ["after", "changes"].map(str::to_owned);
    compare_in("impact", &["dossier.impact"], &ways.into())
}

#[test]
fn codes_are_shown_in_both_styles_of_the_agency() -> Result<(), String> {
    for subject in ["code.agency", "code.dossier"] {
        let file = vectors::read(&vectors::folder().join(format!("{subject}.json")))?;
        for style in AgencyStyle::ALL {
            let shows = |expect: &vectors::Expected| match expect {
                vectors::Expected::Ok(answer) => answer["style"].as_str() == Some(style.code()),
                vectors::Expected::Error(_) => false,
            };
            let shown = file.cases.iter().any(|case| shows(&case.expect));
            assert!(shown, "{subject} shows no code in {}", style.code());
        }
    }
    Ok(())
}
