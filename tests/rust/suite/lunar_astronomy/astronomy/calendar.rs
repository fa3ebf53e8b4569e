//! Months from the days of new moons and principal solar terms, by the rule of the solstice.

use chrono::{Datelike, NaiveDate};

/// A lunar month and the day on which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Month {
    pub(crate) year: i32,
    pub(crate) number: u8,
    pub(crate) leap: bool,
    pub(crate) first: NaiveDate,
}

/// The months from the one that holds the first winter solstice to the one before the last.
///
/// The month of the solstice is the eleventh. Where thirteen months run from one eleventh to the next,
/// the first of them without a principal term is the leap month.
pub(crate) fn months(moons: &[NaiveDate], terms: &[(u16, NaiveDate)]) -> Vec<Month> {
    let solstices: Vec<NaiveDate> =
        terms.iter().filter(|(degrees, _)| *degrees == 270).map(|(_, day)| *day).collect();
    let eleventh = |solstice| moons.partition_point(|moon| *moon <= solstice) - 1;
    let has_term = |month: usize| {
        let next = terms.partition_point(|(_, day)| *day < moons[month]);
        terms[next].1 < moons[month + 1]
    };
    let mut months = Vec::new();
    for pair in solstices.windows(2) {
        let (from, until) = (eleventh(pair[0]), eleventh(pair[1]));
        let leap = if until - from == 13 { (from..until).find(|m| !has_term(*m)) } else { None };
        for (month, first) in moons.iter().enumerate().take(until).skip(from) {
            let ordinal = 10 + month - from - usize::from(leap.is_some_and(|leap| month >= leap));
            months.push(Month {
                year: pair[0].year() + i32::from(ordinal >= 12),
                number: (ordinal % 12 + 1) as u8,
                leap: leap == Some(month),
                first: *first,
            });
        }
    }
    months
}
