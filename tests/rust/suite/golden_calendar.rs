//! The golden files against the crate, and holidays that fall together.

use motcua::calendar::DayName;
use motcua::law::{HOLIDAYS, Holiday};
use motcua::{Calendar, NaiveDate, date, lunar};
use motcua_tests::golden;

#[test]
fn the_golden_files_are_what_the_crate_says() -> Result<(), Box<dyn std::error::Error>> {
    let differing = golden::check()?;
    assert!(
        differing.is_empty(),
        "{differing:?} differ; if that is meant: cargo run -p motcua-tests --bin golden"
    );
    Ok(())
}

/// Every year's fixed holidays and the tenth day of the third lunar month, as the law grants them.
fn granted(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let fixed = [
        (date(year, 1, 1), Holiday::NewYear),
        (date(year, 4, 30), Holiday::Reunification),
        (date(year, 5, 1), Holiday::Labour),
        (date(year, 9, 2), Holiday::NationalDay),
        (date(year, 11, 24), Holiday::Culture),
    ];
    let hung = lunar::hung_kings_day(year).ok().map(|day| (day, Holiday::HungKings));
    let granted = |(day, holiday): &(NaiveDate, Holiday)| {
        HOLIDAYS.on(*day).is_ok_and(|row| row.value.iter().any(|by| by.holiday == *holiday))
    };
    fixed.into_iter().chain(hung).filter(granted).collect()
}

#[test]
fn no_two_holidays_share_a_day() {
    let mut together = Vec::new();
    for year in 2000..=2100 {
        let days = granted(year);
        for (place, (day, holiday)) in days.iter().enumerate() {
            for (other, second) in days.iter().skip(place + 1) {
                if day == other {
                    together.push((*day, *holiday, *second));
                }
            }
        }
    }
    assert_eq!(together, Vec::new());
}

#[test]
fn every_holiday_granted_names_its_own_day() -> motcua::Result<()> {
    let calendar = Calendar::vietnam();
    for (day, holiday) in (2000..=2100).flat_map(granted) {
        let named = match calendar.day(day)?.name() {
            Some(DayName::Holiday(occurrence)) => Some(occurrence.holiday),
            _ => None,
        };
        assert_eq!(named, Some(holiday), "{day}");
    }
    let new_year = calendar.day(date(2026, 1, 1))?;
    assert!(!new_year.counts());
    Ok(())
}
