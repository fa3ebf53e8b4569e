//! The crate's table of lunar years against the sky: every new moon and every principal solar term from
//! 1898 to 2102 is computed, the months are laid out by the rule of the solstice, and each must begin
//! where the crate says. Where an instant lies so near midnight that the series cannot tell the day,
//! the day is written down here, with the reason.
#![expect(
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "astronomy is done in real numbers and ends in whole days"
)]
#![expect(clippy::indexing_slicing, reason = "a wrong index is a failed test")]

mod astronomy;

use astronomy::{Civil, Month, Reckoning, longitude, months, new_moon, term, universal};
use chrono::{Datelike, Days, NaiveDate};
use motcua::date;
use motcua::lunar::{self, LunarDate};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Nearer to midnight than this, in seconds, the day of an instant is not computed but looked up
/// below. The series are good to 17 and 24 seconds; the rest is for the forecast of the earth's
/// rotation, which is a minute in doubt by 2085.
const TOO_NEAR: f64 = 80.0;

/// What happens in the sky.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    NewMoon,
    /// The sun comes to a multiple of 30 degrees.
    Term(u16),
}

/// An instant at midnight, and the day it is counted on.
struct AtMidnight {
    /// The day that begins at that midnight.
    midnight: NaiveDate,
    event: Event,
    /// The day on which the table has it.
    read: NaiveDate,
}

const fn at_midnight(midnight: NaiveDate, event: Event, read: NaiveDate) -> AtMidnight {
    AtMidnight { midnight, event, read }
}

/// Every instant too near midnight, and the day it is counted on.
///
/// The new moons: here, with the forecast of [`universal`], they fall 23 s after, 72 s before, 10 s
/// before and 28 s before midnight. Since that forecast was made the earth has run ahead of it (TT − UT
/// was 69 s in 2025, not 75), and each second less moves them a second later; the days read are those of
/// the lesser slowing.
/// The solar terms decide no month, whichever way they are read.
const AT_MIDNIGHT: [AtMidnight; 9] = [
    at_midnight(date(1950, 4, 21), Event::Term(30), date(1950, 4, 20)),
    at_midnight(date(1951, 12, 23), Event::Term(270), date(1951, 12, 23)),
    at_midnight(date(2004, 5, 21), Event::Term(60), date(2004, 5, 20)),
    at_midnight(date(2038, 7, 23), Event::Term(120), date(2038, 7, 22)),
    at_midnight(date(2054, 5, 8), Event::NewMoon, date(2054, 5, 8)),
    at_midnight(date(2072, 12, 10), Event::NewMoon, date(2072, 12, 9)),
    at_midnight(date(2074, 8, 23), Event::Term(150), date(2074, 8, 23)),
    at_midnight(date(2077, 11, 16), Event::NewMoon, date(2077, 11, 16)),
    at_midnight(date(2085, 10, 19), Event::NewMoon, date(2085, 10, 19)),
];

/// Every new moon and principal term, in universal time, in order within its kind.
static EVENTS: LazyLock<Vec<(Event, f64)>> = LazyLock::new(|| {
    // New moon 0 is that of January 2000; a lunation is 29.53 days.
    let moons = (-1250..=1262).map(|k| (Event::NewMoon, universal(new_moon(k))));
    // The sun stands at 270 degrees near the 355th day of the year and moves a degree a day.
    let terms = (-101 * 12..=102 * 12).map(|n: i32| {
        let degrees = (270 + 30 * n).rem_euclid(360) as u16;
        let guess = -10.0 + f64::from(n) * 365.2422 / 12.0;
        (Event::Term(degrees), universal(term(f64::from(degrees), guess)))
    });
    moons.chain(terms).collect()
});

/// The months of a reckoning, where `read` may put an event on another day than the computed one.
fn laid_out(reckoning: Reckoning, read: impl Fn(Event, Civil) -> NaiveDate) -> Vec<Month> {
    let (mut moons, mut terms) = (Vec::new(), Vec::new());
    for (event, instant) in EVENTS.iter() {
        let day = read(*event, reckoning.civil(*instant));
        match event {
            Event::NewMoon => moons.push(day),
            Event::Term(degrees) => terms.push((*degrees, day)),
        }
    }
    months(&moons, &terms)
}

/// The entry of an event in the list of those at midnight.
fn entry(event: Event, civil: Civil) -> Option<&'static AtMidnight> {
    AT_MIDNIGHT.iter().find(|entry| entry.event == event && entry.midnight == civil.midnight)
}

/// The months as the table should have them.
fn expected() -> Vec<Month> {
    laid_out(Reckoning::Vietnam, |event, civil| {
        entry(event, civil).map_or(civil.day, |entry| entry.read)
    })
}

/// What the law and the people ask of a lunar year: Tết, leap month, Giỗ Tổ.
fn years(months: &[Month]) -> BTreeMap<i32, (NaiveDate, Option<u8>, NaiveDate)> {
    let first = |year, number| {
        months.iter().find(|m| (m.year, m.number, m.leap) == (year, number, false)).map(|m| m.first)
    };
    let leap = |year| months.iter().find(|m| m.year == year && m.leap).map(|m| m.number);
    (1900..=2100)
        .filter_map(|year| {
            let hung_kings = first(year, 3)? + Days::new(9);
            Some((year, (first(year, 1)?, leap(year), hung_kings)))
        })
        .collect()
}

#[test]
fn the_series_give_the_published_examples() {
    // Meeus, examples 49.a (new moon of February 1977) and 25.b (the sun of 13 October 1992).
    let days_from_2000 = |julian: f64| julian - 2_451_545.0;
    assert!((new_moon(-283) - days_from_2000(2_443_192.651_18)).abs() < 0.000_01);
    assert!((longitude(days_from_2000(2_448_908.5)) - 199.905_989).abs() < 0.000_3);
}

#[test]
fn the_instants_at_midnight_are_those_of_the_list() {
    let mut found: Vec<(NaiveDate, Event)> = EVENTS
        .iter()
        .map(|(event, instant)| (*event, Reckoning::Vietnam.civil(*instant)))
        .filter(|(_, civil)| civil.after.abs() < TOO_NEAR)
        .map(|(event, civil)| (civil.midnight, event))
        .collect();
    found.sort_unstable();
    let listed: Vec<_> = AT_MIDNIGHT.iter().map(|entry| (entry.midnight, entry.event)).collect();
    assert_eq!(found, listed);
}

#[test]
fn every_month_begins_at_its_new_moon() {
    let months = expected();
    let mut seen = 0;
    for pair in months.windows(2) {
        let month = pair[0];
        let last_of_1899 = (month.year, month.number) == (1899, 12);
        if !last_of_1899 && !(1900..=2100).contains(&month.year) {
            continue;
        }
        let day = |day| LunarDate::new(month.year, month.number, day, month.leap);
        assert_eq!(day(1).map(lunar::to_solar), Ok(month.first), "{month:?}");
        let length = (pair[1].first - month.first).num_days();
        assert_eq!(day(29).is_ok() && day(30).is_ok(), length == 30, "{month:?}");
        assert!(length == 29 || length == 30, "{month:?}");
        if month.first.year() <= 2100 {
            assert_eq!(lunar::from_solar(month.first), day(1), "{month:?}");
        }
        seen += 1;
    }
    let leap_years = (1900..=2100).filter(|year| lunar::leap_month(*year) != Ok(None)).count();
    assert_eq!(seen, 1 + 201 * 12 + leap_years);
}

#[test]
fn the_years_are_those_of_the_published_tables() {
    let golden = include_str!("../../../golden/lunar_years.txt");
    let rows: Vec<&str> = golden.lines().filter(|line| !line.starts_with('#')).collect();
    let computed = years(&expected());
    assert_eq!((rows.len(), computed.len()), (201, 201));
    for (row, (year, (tet, leap, hung_kings))) in rows.into_iter().zip(computed) {
        let print = |tet: NaiveDate, leap: Option<u8>, hung_kings: NaiveDate| {
            let leap = leap.map_or("-".to_owned(), |month| month.to_string());
            let (tet, hung_kings) = (tet.format("%d/%m"), hung_kings.format("%d/%m"));
            format!("{year} {} {tet} {leap} {hung_kings}", lunar::year_name(year))
        };
        assert_eq!(print(tet, leap, hung_kings), row, "computed from the sky");
        let (Ok(tet), Ok(leap), Ok(hung_kings)) =
            (lunar::new_year(year), lunar::leap_month(year), lunar::hung_kings_day(year))
        else {
            unreachable!("{year} is covered");
        };
        assert_eq!(print(tet, leap, hung_kings), row, "as the crate has it");
    }
}

#[test]
fn no_instant_at_midnight_moves_a_holiday_or_a_leap_month() {
    let expected = expected();
    for at in &AT_MIDNIGHT {
        let other = laid_out(Reckoning::Vietnam, |event, civil| match entry(event, civil) {
            // Of the two days beside the midnight, the one that the table does not take.
            Some(entry) if entry.midnight == at.midnight && entry.event == at.event => {
                let before = entry.midnight - Days::new(1);
                if entry.read == before { entry.midnight } else { before }
            }
            Some(entry) => entry.read,
            None => civil.day,
        });
        assert_eq!(years(&other), years(&expected), "{}", at.midnight);
        let moved = expected.iter().zip(&other).filter(|(one, other)| one != other).count();
        assert_eq!(moved, usize::from(at.event == Event::NewMoon), "{}", at.midnight);
    }
}

/// The years in which two reckonings differ, by what they differ in.
fn differences(one: &[Month], other: &[Month], from: i32, until: i32) -> [Vec<i32>; 3] {
    let (one, other) = (years(one), years(other));
    let years_where = |differs: &dyn Fn(&i32) -> bool| {
        (from..=until).filter(|year| differs(year)).collect::<Vec<_>>()
    };
    [
        years_where(&|year| one[year].0 != other[year].0),
        years_where(&|year| one[year].1 != other[year].1),
        years_where(&|year| one[year].2 != other[year].2),
    ]
}

#[test]
fn before_1968_the_days_are_not_those_of_utc_plus_7() {
    let plus_7 = laid_out(Reckoning::Zone(7), |_, civil| civil.day);
    let [tet, leap, _] = differences(&expected(), &plus_7, 1900, 1967);
    assert_eq!(tet, [1903, 1935, 1965]);
    // In 1938 a solar term would fall within seconds of midnight; at UTC+08:00 it is clear of it.
    assert_eq!(leap, [1917, 1922, 1938]);
}

#[test]
fn from_1968_the_days_are_not_those_of_china() {
    let china = laid_out(Reckoning::Zone(8), |_, civil| civil.day);
    let [tet, leap, hung_kings] = differences(&expected(), &china, 1968, 2100);
    assert_eq!(tet, [1968, 1969, 1985, 2007, 2030, 2053]);
    assert_eq!(leap, [1984, 1985, 1987]);
    assert_eq!(hung_kings, [1975, 2009, 2037, 2038, 2085, 2086, 2095, 2100]);
}
