//! The matrix of documents: every event in every state of both directions, every breach kept and broken, every
//! priority, carrier and outcome, every reminder, every finding of a book or a link and every count is shown by a vector. A
//! case names its cell among its `rules`.

use motcua::correspondence::{
    BREACHES, BookFindingKind, Carrier, Direction, EVENT_CODES, Fault, Link, LinkFindingKind,
    Numbering, Priority, State, SymbolPart, Urgency,
};
use motcua::log::Outcome;
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
fn every_event_is_shown_in_every_state_of_both_directions() -> Result<(), String> {
    let mut cells = Vec::new();
    for direction in Direction::ALL {
        for state in State::of(direction) {
            let cell = |event| format!("{}/{}/{event}", direction.code(), state.code());
            cells.extend(EVENT_CODES.map(cell));
        }
    }
    compare("cell", "correspondence.replay", cells)
}

#[test]
fn every_event_survives_storage() -> Result<(), String> {
    compare("stored", "correspondence.round_trip", EVENT_CODES.map(str::to_owned))
}

#[test]
fn every_breach_is_shown_kept_and_broken() -> Result<(), String> {
    let codes = BREACHES.iter().map(|kind| kind.code);
    compare("breach", "correspondence.replay", sides(codes, ["kept", "broken"]))
}

#[test]
fn every_priority_carrier_fault_and_outcome_is_shown() -> Result<(), String> {
    // A document is neither refused nor withdrawn, and nobody waits for its acceptance.
    let none = [Outcome::Refused, Outcome::Withdrawn, Outcome::Waiting];
    let outcomes = Outcome::ALL.into_iter().filter(|outcome| !none.contains(outcome));
    let replay = "correspondence.replay";
    compare("outcome", replay, outcomes.map(|outcome| outcome.code().to_owned()))?;
    compare("priority", replay, Priority::ALL.map(|priority| priority.code().to_owned()))?;
    compare("carrier", replay, Carrier::ALL.map(|carrier| carrier.code().to_owned()))?;
    compare("fault", replay, Fault::ALL.map(|fault| fault.code().to_owned()))
}

#[test]
fn every_reminder_is_shown_on_both_sides() -> Result<(), String> {
    let codes = Urgency::ALL.iter().map(|urgency| urgency.code());
    compare("reminder", "correspondence.reminders", sides(codes, ["told", "not_told"]))
}

#[test]
fn every_finding_of_a_book_is_shown_on_both_sides() -> Result<(), String> {
    let book = "correspondence.book";
    let codes = BookFindingKind::ALL.map(BookFindingKind::code);
    compare("finding", book, sides(codes, ["found", "clean"]))?;
    compare("numbering", book, Numbering::ALL.map(|numbering| numbering.code().to_owned()))?;
    compare("symbol", book, SymbolPart::ALL.map(|part| part.code().to_owned()))?;
    compare("series", book, ["normative", "secret", "incoming"].map(str::to_owned))
}

#[test]
fn every_finding_of_a_link_is_shown_on_both_sides() -> Result<(), String> {
    let links = "correspondence.links";
    let codes = LinkFindingKind::ALL.map(LinkFindingKind::code);
    compare("link", links, sides(codes, ["found", "clean"]))?;
    compare("by", links, Link::ALL.map(|link| link.code().to_owned()))
}

#[test]
fn every_count_is_shown() -> Result<(), String> {
    let shown = ["kinds", "period", "electronic", "bound/within", "bound/beyond", "bound/none"];
    let readings = ["reading/all", "reading/own", "reading/too_much", "reading/closed"];
    let all = shown.into_iter().chain(readings);
    compare("count", "correspondence.counts", all.map(str::to_owned))
}
