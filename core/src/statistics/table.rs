//! Figures by body, domain, procedure, level, way in, officer or day.

use super::Period;
use super::policy::Policy;
use super::record::Record;
use super::tally::Tally;
use crate::calendar::Calendar;
use crate::error::Result;
use crate::procedure::Channel;
use std::collections::BTreeMap;

/// What figures are told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GroupKey {
    /// The body.
    Agency,
    /// The domain (*lĩnh vực*).
    Domain,
    /// The procedure.
    Procedure,
    /// The level.
    Level,
    /// The way in.
    Channel,
    /// The officer.
    Officer,
}

impl GroupKey {
    /// Every key.
    pub const ALL: [Self; 6] =
        [Self::Agency, Self::Domain, Self::Procedure, Self::Level, Self::Channel, Self::Officer];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Domain => "domain",
            Self::Procedure => "procedure",
            Self::Level => "level",
            Self::Channel => "channel",
            Self::Officer => "officer",
        }
    }

    pub(super) fn of(self, row: &Record) -> Option<&str> {
        match self {
            Self::Agency => row.agency.as_deref(),
            Self::Domain => row.domain.as_deref(),
            Self::Procedure => row.procedure.as_deref(),
            Self::Level => row.level.as_deref(),
            Self::Channel => row.channel.map(Channel::code),
            Self::Officer => row.officer.as_deref(),
        }
    }
}

/// The figures of a period by groups (*bảng số liệu*), which merge as their tallies do.
///
/// A row of which a key is not known stands in the group of `None`, so that the groups always add up to the
/// total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    period: Period,
    policy: Policy,
    by: Vec<GroupKey>,
    groups: BTreeMap<Vec<Option<Box<str>>>, Tally>,
    total: Tally,
}

impl Table {
    /// A table without rows.
    pub fn new(period: Period, policy: Policy, by: &[GroupKey]) -> Self {
        let (groups, total) = (BTreeMap::new(), Tally::default());
        Self { period, policy, by: by.to_vec(), groups, total }
    }

    /// Counts one row.
    ///
    /// # Errors
    ///
    /// As [`Tally::add`]; the table then stays as it was.
    pub fn add(&mut self, row: &Record, calendar: &Calendar) -> Result<()> {
        let mut one = Tally::default();
        one.add(row, self.period, self.policy, calendar)?;
        if one == Tally::default() {
            return Ok(());
        }
        let key = self.by.iter().map(|key| key.of(row).map(Box::from)).collect();
        self.groups.entry(key).or_default().merge(&one);
        self.total.merge(&one);
        Ok(())
    }

    /// Adds the figures of other rows of the same period, classed by the same policy, in the same groups;
    /// `false`, and nothing changed, for another table.
    pub fn merge(&mut self, other: &Self) -> bool {
        if (self.period, self.policy, &self.by) != (other.period, other.policy, &other.by) {
            return false;
        }
        for (key, tally) in &other.groups {
            self.groups.entry(key.clone()).or_default().merge(tally);
        }
        self.total.merge(&other.total);
        true
    }

    /// The period.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The policy by which the rows are classed.
    pub const fn policy(&self) -> Policy {
        self.policy
    }

    /// What the rows are told by.
    pub fn by(&self) -> &[GroupKey] {
        &self.by
    }

    /// The groups in the order of their names, what is not known first.
    pub fn groups(&self) -> impl Iterator<Item = (&[Option<Box<str>>], &Tally)> {
        self.groups.iter().map(|(key, tally)| (key.as_slice(), tally))
    }

    /// The figures of one group.
    pub fn group(&self, key: &[Option<Box<str>>]) -> Option<&Tally> {
        self.groups.get(key)
    }

    /// All rows together.
    pub const fn total(&self) -> &Tally {
        &self.total
    }
}
