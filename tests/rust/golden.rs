//! The national calendar written down day by day, one file a year, so that a change of the law's data or
//! of their derivation shows as a difference of lines.

use motcua::{Calendar, Day, date};
use std::path::PathBuf;
use std::{fmt::Write, fs};

/// The years written down: the notices, ten years before and a few after them.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2030;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn path(year: i32) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("golden/calendar/{year}.txt"))
}

/// Writes every file anew.
///
/// # Errors
///
/// When a file cannot be written.
pub fn write() -> Result<()> {
    for year in YEARS {
        let path = path(year);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text(year)?)?;
    }
    Ok(())
}

/// The years whose file differs from the calendar.
///
/// # Errors
///
/// When a day is not covered; a file that is missing differs.
pub fn check() -> Result<Vec<String>> {
    let mut differing = Vec::new();
    for year in YEARS {
        if fs::read_to_string(path(year)).ok() != Some(text(year)?) {
            differing.push(year.to_string());
        }
    }
    Ok(differing)
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
