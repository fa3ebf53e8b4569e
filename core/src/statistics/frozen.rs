//! Figures that were published, and what was corrected in them afterwards, with the reason.

use super::table::Table;
use super::tally::{Class, Tally};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A figure that a correction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// The group; empty for the total.
    pub key: Vec<Option<Box<str>>>,
    /// Which figure: the code of a class, `carried_over` or `received`.
    pub figure: &'static str,
    /// What was published before.
    pub before: u64,
    /// What it is since.
    pub after: u64,
}

/// A correction of published figures (*đính chính số liệu*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    on: NaiveDate,
    reason: Box<str>,
    changed: Vec<Corrected>,
}

impl Correction {
    /// The day on which it was made.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// Why.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Every figure that it changed, group by group, the total last.
    pub fn changed(&self) -> &[Corrected] {
        &self.changed
    }
}

/// The figures of a period as they were published (*chốt số liệu kỳ báo cáo*).
///
/// What was published is never edited: a correction stands beside it with its day and its reason, and tells
/// every figure that it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    on: NaiveDate,
    published: Table,
    current: Table,
    corrections: Vec<Correction>,
}

impl Frozen {
    /// Figures published on a day.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a day before the period is over.
    pub fn new(table: Table, on: NaiveDate) -> Result<Self> {
        let through = table.period().through();
        if on < through {
            let expected = format!("a day on or after {through}, when the period is over");
            return Err(Error::argument("on", &on, &expected));
        }
        Ok(Self { on, published: table.clone(), current: table, corrections: Vec::new() })
    }

    /// The same with a correction: the figures as they are known now.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for no reason, for a day before the last one, for
    /// figures of another period, policy or grouping, and for figures that change nothing.
    pub fn corrected(mut self, table: Table, on: NaiveDate, reason: &str) -> Result<Self> {
        let last = self.corrections.last().map_or(self.on, Correction::on);
        if on < last {
            return Err(Error::argument("on", &on, &format!("a day on or after {last}")));
        }
        if reason.trim().is_empty() {
            return Err(Error::argument("reason", reason, "why the figures change"));
        }
        let alike = |table: &Table| (table.period(), table.policy(), table.by().to_vec());
        if alike(&table) != alike(&self.current) {
            let expected = "figures of the same period, policy and groups";
            return Err(Error::argument("table", table.policy().code(), expected));
        }
        let changed = differences(&self.current, &table);
        if changed.is_empty() {
            return Err(Error::argument(
                "table",
                "the same figures",
                "figures that change something",
            ));
        }
        self.current = table;
        self.corrections.push(Correction { on, reason: reason.into(), changed });
        Ok(self)
    }

    /// The day on which they were published.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// As they were published.
    pub const fn published(&self) -> &Table {
        &self.published
    }

    /// As they are known now.
    pub const fn current(&self) -> &Table {
        &self.current
    }

    /// What was corrected, first to last.
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }
}

/// Every figure in which two tables differ.
fn differences(before: &Table, after: &Table) -> Vec<Corrected> {
    let keys: BTreeSet<_> = before.groups().chain(after.groups()).map(|(key, _)| key).collect();
    let mut changed = Vec::new();
    // Without groups there is one without a key, which is the total.
    for key in keys.into_iter().filter(|key| !key.is_empty()) {
        let [before, after] =
            [before, after].map(|table| table.group(key).copied().unwrap_or_default());
        compare(key, &before, &after, &mut changed);
    }
    compare(&[], before.total(), after.total(), &mut changed);
    changed
}

fn compare(key: &[Option<Box<str>>], before: &Tally, after: &Tally, changed: &mut Vec<Corrected>) {
    let classes = Class::ALL.map(|class| (class.code(), before.class(class), after.class(class)));
    let sums = [
        ("carried_over", before.carried_over(), after.carried_over()),
        ("received", before.received(), after.received()),
    ];
    for (figure, before, after) in sums.into_iter().chain(classes) {
        if before != after {
            changed.push(Corrected { key: key.to_vec(), figure, before, after });
        }
    }
}
