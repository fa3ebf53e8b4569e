//! The bundled catalogue: it is read, it finds, and what is wrong in its sources is found again.
#![expect(clippy::panic, reason = "a test reports by panicking")]

use motcua::procedure::{Channel, FindingKind};
use motcua::wire::read_catalogue;
use motcua::{Catalogue, ErrorKind, TimeLimit};
use std::collections::BTreeMap;

const CATALOGUE: &str = include_str!("../../../core/catalogue/procedures.json");

fn bundled() -> Catalogue {
    match read_catalogue(CATALOGUE) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("the bundled catalogue is not read: {error}"),
    }
}

#[test]
fn most_procedures_have_a_limit_and_the_others_say_why() {
    let catalogue = bundled();
    let (mut dated, mut unusable, mut without_unit) = (0, 0, 0);
    for procedure in catalogue.procedures() {
        let usable = procedure.limits().iter().any(|row| row.limit().is_some());
        match (usable, procedure.unusable()) {
            (true, None) => dated += 1,
            (false, Some(_)) => unusable += 1,
            (false, None) => without_unit += 1,
            (true, Some(_)) => panic!("{} is usable and unusable", procedure.name()),
        }
    }
    assert_eq!((dated, unusable, without_unit), (127, 46, 1));
}

#[test]
fn a_procedure_is_found_and_answers() {
    let catalogue = bundled();
    let Some(household) = catalogue.find("1.001612") else { panic!("1.001612 is missing") };
    assert_eq!(household.name(), "Đăng ký thành lập hộ kinh doanh");
    let limit = household.limit_for(Channel::Online, None);
    assert_eq!(limit, Ok(TimeLimit::working_days(3)));
    let differing = catalogue.procedures().iter().find(|procedure| procedure.unusable().is_some());
    let refused = differing.map(|procedure| procedure.limit_for(Channel::Direct, None));
    assert!(
        refused.is_some_and(|refused| {
            refused.is_err_and(|error| error.kind() == ErrorKind::NoLimit)
        })
    );
}

#[test]
fn the_faults_of_the_sources_are_found() {
    let mut found = BTreeMap::new();
    for finding in bundled().check() {
        *found.entry(finding.kind().code()).or_insert(0) += 1;
    }
    // Counted in the sources themselves, before the check was written.
    for (kind, count) in [
        (FindingKind::CodeMissing, 6),
        (FindingKind::CodeMalformed, 2),
        (FindingKind::NoUsableLimit, 47),
        (FindingKind::ThousandsLost, 15),
        (FindingKind::DistrictEnded, 1),
    ] {
        assert_eq!(found.get(kind.code()), Some(&count), "{}", kind.code());
    }
    assert_eq!(found.get(FindingKind::TextDiffers.code()), None);
}
