//! The national calendar written down day by day, one file a year, so that a change of the law's data or
//! of their derivation shows as a difference of lines.

use super::Result;
use motcua::{Calendar, Day, date};
use std::fmt::Write;

/// The years written down: the notices, ten years before and a few after them.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2030;

/// Each year's file, from the folder of the tests, and what stands in it.
pub(super) fn files() -> Result<Vec<(String, String)>> {
    YEARS.map(|year| Ok((format!("golden/calendar/{year}.txt"), text(year)?))).collect()
}

/// One year, a line a day: day, weekday, `+` if it counts, kind, standing, name.
fn text(year: i32) -> Result<String> {
    let calendar = Calendar::vietnam();
    let days: Vec<Day> = calendar.days(date(year, 1, 1)..=date(year, 12, 31))?.collect();
    let counting = days.iter().filter(|day| day.counts()).count();
    let mut text = format!("# {year}: {} days, {counting} count\n", days.len());
    for day in days {
        let weekday = chrono::Datelike::weekday(&day.date());
        let (on, counts) = (day.date(), if day.counts() { '+' } else { '-' });
        let (kind, standing) = (day.kind().code(), day.standing().code());
        write!(text, "{on} {weekday} {counts} {kind} {standing}")?;
        match day.name() {
            Some(name) => writeln!(text, " | {name}")?,
            None => writeln!(text)?,
        }
    }
    Ok(text)
}
