//! How many dossiers fall due on each day.

use super::Period;
use super::policy::Policy;
use super::record::Record;
use crate::date::When;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What falls due on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Load {
    /// All dossiers that are promised for the day.
    pub due: u64,
    /// Those of them that were not finished when the figures were taken.
    pub open: u64,
}

/// Dossiers by the day on which they fall due (*khối lượng đến hạn theo ngày*), which merge by adding.
///
/// # Example
///
/// ```
/// use motcua::date;
/// use motcua::statistics::{DueLoad, Period, Policy, Record};
///
/// let week = Period::new(date(2026, 3, 9), date(2026, 3, 13))?;
/// let mut load = DueLoad::new(week, date(2026, 3, 6));
/// load.add(&Record::new(date(2026, 3, 2)).due(date(2026, 3, 9)), Policy::BY_DATE);
/// load.add(&Record::new(date(2026, 3, 2)).due(date(2026, 3, 9)).ready(date(2026, 3, 5)), Policy::BY_DATE);
/// let days: Vec<_> = load.days().map(|(day, load)| (day, load.due, load.open)).collect();
/// assert_eq!(days, [(date(2026, 3, 9), 2, 1)]);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueLoad {
    period: Period,
    now: NaiveDate,
    days: BTreeMap<NaiveDate, Load>,
}

impl DueLoad {
    /// Nothing yet, of what falls due in a period, seen at the end of the day `now`.
    pub const fn new(period: Period, now: NaiveDate) -> Self {
        Self { period, now, days: BTreeMap::new() }
    }

    /// Adds a dossier, if it was received by then and falls due in the period. One that was turned away,
    /// refused, withdrawn or stopped by then falls due no more.
    pub fn add(&mut self, row: &Record, policy: Policy) {
        let seen = |at: When| at.date() <= self.now;
        let Some(due) = row.due.map(When::date).filter(|due| self.period.contains(*due)) else {
            return;
        };
        if !seen(row.received) || row.ending.is_some_and(|ending| seen(ending.at())) {
            return;
        }
        let load = self.days.entry(due).or_default();
        load.due += 1;
        load.open += u64::from(!policy.done(row).is_some_and(seen));
    }

    /// Adds what other dossiers come to; `false`, and nothing changed, for another period or day.
    pub fn merge(&mut self, other: &Self) -> bool {
        if (self.period, self.now) != (other.period, other.now) {
            return false;
        }
        for (day, more) in &other.days {
            let load = self.days.entry(*day).or_default();
            load.due += more.due;
            load.open += more.open;
        }
        true
    }

    /// The days on which something falls due, in their order.
    pub fn days(&self) -> impl Iterator<Item = (NaiveDate, Load)> + '_ {
        self.days.iter().map(|(day, load)| (*day, *load))
    }
}
