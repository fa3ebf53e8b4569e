//! How long things took, exactly: a count for every number of days, which merges by adding.

use crate::ratio::Ratio;
use std::collections::BTreeMap;

/// Amounts in whole units, most often working days (*phân bố thời gian*), with those that are still open.
///
/// Quantiles are exact, since every amount keeps its own count; adding two distributions is associative
/// and commutative. An open dossier counts as "longer than so far" (censored) and never as finished.
///
/// # Example
///
/// ```
/// use motcua::statistics::Distribution;
///
/// let mut days: Distribution = [1, 2, 2, 3, 9].into_iter().collect();
/// assert_eq!(days.quantile(1, 2), Some(2));
/// assert_eq!(days.mean().map(|mean| mean.to_string()).as_deref(), Some("17/5"));
/// days.add_open(12);
/// assert_eq!((days.finished(), days.open()), (5, 1));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Distribution {
    finished: BTreeMap<i64, u64>,
    open: BTreeMap<i64, u64>,
}

impl Distribution {
    /// Counts one amount.
    pub fn add(&mut self, amount: i64) {
        *self.finished.entry(amount).or_default() += 1;
    }

    /// Counts one that is not over, and so will be longer than this.
    pub fn add_open(&mut self, so_far: i64) {
        *self.open.entry(so_far).or_default() += 1;
    }

    /// Adds the amounts of another.
    pub fn merge(&mut self, other: &Self) {
        for (mine, others) in [(&mut self.finished, &other.finished), (&mut self.open, &other.open)]
        {
            for (amount, count) in others {
                *mine.entry(*amount).or_default() += count;
            }
        }
    }

    /// How many are finished.
    pub fn finished(&self) -> u64 {
        self.finished.values().sum()
    }

    /// How many are open.
    pub fn open(&self) -> u64 {
        self.open.values().sum()
    }

    /// The amounts of the finished ones with their counts, smallest first.
    pub fn counts(&self) -> impl Iterator<Item = (i64, u64)> + '_ {
        self.finished.iter().map(|(amount, count)| (*amount, *count))
    }

    /// The amounts so far of the open ones with their counts, smallest first.
    pub fn open_counts(&self) -> impl Iterator<Item = (i64, u64)> + '_ {
        self.open.iter().map(|(amount, count)| (*amount, *count))
    }

    /// The smallest amount that at least this share of the finished ones does not exceed: 1/2 for the
    /// median, 9/10 for what nine of ten took. `None` of none, and for no share.
    pub fn quantile(&self, numerator: u32, denominator: u32) -> Option<i64> {
        if denominator == 0 || numerator > denominator {
            return None;
        }
        let below = u128::from(denominator);
        let wanted = u128::from(self.finished()) * u128::from(numerator);
        let mut seen = 0_u128;
        self.counts().find_map(|(amount, count)| {
            seen += u128::from(count);
            (seen * below >= wanted).then_some(amount)
        })
    }

    /// The mean of the finished ones, exact.
    pub fn mean(&self) -> Option<Ratio> {
        let sum: i128 = self.counts().map(|(n, count)| i128::from(n) * i128::from(count)).sum();
        Ratio::new(i64::try_from(sum).ok()?, i64::try_from(self.finished()).ok()?)
    }

    /// How many took at most so much, of the finished ones: with the amounts in shares of the limit, what
    /// the rate would be with a shorter limit.
    pub fn at_most(&self, amount: i64) -> u64 {
        self.finished.range(..=amount).map(|(_, count)| count).sum()
    }
}

impl FromIterator<i64> for Distribution {
    fn from_iter<T: IntoIterator<Item = i64>>(amounts: T) -> Self {
        let mut distribution = Self::default();
        amounts.into_iter().for_each(|amount| distribution.add(amount));
        distribution
    }
}
