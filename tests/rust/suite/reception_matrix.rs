//! The matrix of receptions and feeds: every rule with every way to move over a day off, every row of the law
//! kept and broken, every finding, every event of a matter in every state, every kind of event of a feed. A case
//! names its cell among its `rules`.

use motcua::Roll;
use motcua::feed::{EventKind, Status};
use motcua::law::{
    RECEPTION_AGENCY, RECEPTION_COMMUNE, RECEPTION_DISTRICT, RECEPTION_PROVINCE, Standing,
};
use motcua::reception::{
    Answer, Delegated, FindingKind, MATTER_BREACHES, MATTER_EVENTS, MatterState, Receiver,
};
use motcua::text::Language;
use motcua_tests::vectors;
use std::collections::BTreeSet;

/// Holds the cells of one kind that the cases of a subject name to those that must be.
fn compare(subject: &str, kind: &str, wanted: impl Iterator<Item = String>) -> Result<(), String> {
    let file = vectors::read(&vectors::folder().join(format!("{subject}.json")))?;
    let named = file.cases.iter().flat_map(|case| &case.rules);
    let named = named.filter_map(|rule| rule.strip_prefix(kind)?.strip_prefix('/'));
    let shown: BTreeSet<String> = named.map(str::to_owned).collect();
    let wanted: BTreeSet<String> = wanted.collect();
    let empty: Vec<_> = wanted.difference(&shown).collect();
    let foreign: Vec<_> = shown.difference(&wanted).collect();
    if empty.is_empty() && foreign.is_empty() {
        return Ok(());
    }
    Err(format!("{kind}: no case shows {empty:?}; not in the matrix: {foreign:?}"))
}

/// Each name with both its sides.
fn both(names: impl Iterator<Item = String>) -> impl Iterator<Item = String> {
    names.flat_map(|name| [format!("{name}/kept"), format!("{name}/broken")])
}

#[test]
fn every_rule_moves_in_every_way() -> Result<(), String> {
    let rules = ["weekly", "monthly_day", "monthly_weekday", "dates"];
    let cells = rules
        .iter()
        .flat_map(|rule| Roll::ALL.iter().map(move |roll| format!("{rule}/{}", roll.code())));
    compare("reception.schedule", "rule", cells)
}

#[test]
fn every_row_of_the_law_is_kept_and_broken() -> Result<(), String> {
    let laws = [&RECEPTION_PROVINCE, &RECEPTION_DISTRICT, &RECEPTION_COMMUNE, &RECEPTION_AGENCY];
    let rows = laws.iter().flat_map(|law| {
        law.history().iter().map(|row| format!("{}/{}", law.key(), motcua::date::text(row.from)))
    });
    compare("reception.check", "row", both(rows))?;
    let receivers = Receiver::ALL.iter().map(|receiver| receiver.code().to_owned());
    compare("reception.check", "receiver", receivers)?;
    compare("reception.check", "own", ["kept", "broken"].map(str::to_owned).into_iter())
}

#[test]
fn every_finding_is_shown_with_its_other_side() -> Result<(), String> {
    let kinds = FindingKind::ALL.iter().map(|kind| kind.code().to_owned());
    compare("reception.check", "finding", both(kinds))?;
    let choices = Delegated::ALL.iter().map(|choice| choice.code());
    compare("reception.check", "delegated", choices.chain(["default"]).map(str::to_owned))
}

#[test]
fn every_event_is_shown_in_every_state() -> Result<(), String> {
    let cells = MatterState::ALL.iter().flat_map(|state| {
        MATTER_EVENTS.iter().map(move |event| format!("{}/{event}", state.code()))
    });
    compare("reception.replay", "cell", cells)?;
    let breaches = MATTER_BREACHES.iter().map(|kind| kind.code.to_owned());
    compare("reception.replay", "breach", both(breaches))?;
    let answers = Answer::ALL.iter().map(|answer| answer.code().to_owned());
    compare("reception.replay", "answer", answers)
}

#[test]
fn every_kind_of_event_of_a_feed_is_shown() -> Result<(), String> {
    let kinds = EventKind::ALL.iter().map(|kind| kind.code().to_owned());
    compare("feed.calendar", "event", kinds)?;
    let statuses = [Status::Confirmed, Status::Tentative, Status::Cancelled];
    compare("feed.calendar", "status", statuses.iter().map(|status| status.code().to_owned()))?;
    let standings = Standing::ALL.iter().map(|standing| standing.code().to_owned());
    compare("feed.calendar", "standing", standings)?;
    let times = ["days", "hours", "at"].map(str::to_owned);
    compare("feed.calendar", "time", times.into_iter())?;
    let languages = Language::ALL.iter().map(|language| language.code().to_owned());
    compare("feed.calendar", "language", languages)
}
