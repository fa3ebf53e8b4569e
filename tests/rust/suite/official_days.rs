//! The national calendar against the official list of days off, day by day, 2000 to 2027.

use motcua::{Calendar, DayKind, date, date::parse_date};
use std::collections::BTreeMap;

const OFFICIAL: &str = include_str!("../../golden/official_days.txt");

/// Day, kind and how it is known, of every line of the list.
fn official() -> BTreeMap<motcua::NaiveDate, (&'static str, &'static str)> {
    OFFICIAL
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.split(' ');
            let day = parse_date(words.next()?).ok()?;
            Some((day, (words.next()?, words.next()?)))
        })
        .collect()
}

#[test]
fn every_day_of_2000_to_2027_is_as_announced() -> motcua::Result<()> {
    let official = official();
    assert!(official.len() > 300, "the list is there");
    let mut differences = Vec::new();
    for day in Calendar::vietnam().days(date(2000, 1, 1)..=date(2027, 12, 31))? {
        let weekend = chrono::Datelike::weekday(&day.date()).num_days_from_monday() >= 5;
        let ours = match day.kind() {
            DayKind::Working | DayKind::Weekend => None,
            // The list has weekdays off and make-up days; a holiday on a weekend changes nothing.
            _ if weekend && !day.counts() => None,
            kind => Some(kind.code()),
        };
        let theirs = official.get(&day.date()).map(|(kind, _)| *kind);
        let counts = if weekend { theirs.is_some() } else { theirs.is_none() };
        if ours != theirs || day.counts() != counts {
            differences.push(format!("{}: {ours:?}, announced {theirs:?}", day.date()));
        }
    }
    assert!(differences.is_empty(), "{} days differ: {differences:#?}", differences.len());
    Ok(())
}
