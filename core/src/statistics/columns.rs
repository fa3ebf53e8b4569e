//! Millions of rows at once: columns of day numbers and of codes in, counts by group out.
//!
//! Two steps in blocks that stay in the nearest cache: first the class of every row, which the compiler
//! turns into comparisons of many rows at a time; then the counting, which depends on memory alone and is
//! done in `counters`. In one loop the two would wait for each other.

use super::counters::{Counters, KINDS};
use super::tally::{Class, Tally};
use crate::error::{Error, Result};

/// The number that stands for "no day" in a column.
pub const NONE: i32 = i32::MIN;

/// Half a gibibyte of counters: no country has so many bodies, and a code by mistake must not take all
/// memory.
const MOST_GROUPS: usize = 1 << 24;

/// A counter has 32 bits; rows beyond are counted in pieces of so many, whose sums have 64.
const MOST_ROWS: usize = 1 << 31;

const BLOCK: usize = 2048;

/// The classes that columns can tell, by their number in a block.
const CLASSES: [Class; KINDS] = [
    Class::Early,
    Class::OnTime,
    Class::Late,
    Class::SettledWithoutDue,
    Class::WithinTime,
    Class::Overdue,
    Class::OpenWithoutDue,
    // No row has this number; it keeps the counters of a group within one line of the cache.
    Class::NotReceived,
];

/// Rows as columns: day numbers since 1970-01-01, [`NONE`] for no day, and the code of a group, from 0.
#[derive(Clone, Copy, Debug)]
pub struct Columns<'c> {
    /// The day on which the row is due.
    pub due: &'c [i32],
    /// The day on which its result was ready.
    pub finished: &'c [i32],
    /// The code of its group, such as a body in a dictionary.
    pub group: &'c [u32],
}

/// Counts by the code of a group; adding is associative and commutative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TallyBy(Vec<[u64; KINDS]>);

impl TallyBy {
    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no group.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rows of a class in a group.
    pub fn class(&self, group: usize, class: Class) -> u64 {
        let place = CLASSES.iter().position(|each| *each == class);
        let counts = self.0.get(group).zip(place);
        counts.and_then(|(counts, place)| counts.get(place).copied()).unwrap_or_default()
    }

    /// A group as a tally; the way in and what was carried over are not known.
    pub fn tally(&self, group: usize) -> Tally {
        let mut tally = Tally::default();
        let counts = self.0.get(group).into_iter().flatten();
        for (class, count) in CLASSES.into_iter().zip(counts) {
            tally.count(class, *count);
            tally.receive(None, *count);
        }
        tally
    }

    /// Adds the counts of other rows with the same codes.
    pub fn merge(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), [0; KINDS]);
        }
        for (mine, more) in self.0.iter_mut().zip(&other.0) {
            mine.iter_mut().zip(more).for_each(|(mine, more)| *mine += more);
        }
    }
}

impl Columns<'_> {
    /// Classes every row by date, seen on the day `now`, and counts it in its group, of which there are
    /// `groups`. A row that finishes after `now` is still in progress.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for columns of different lengths, for the
    /// first code that is not below `groups`, and for more than 2²⁴ groups.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::statistics::{Class, Columns, NONE};
    ///
    /// let columns = Columns { due: &[10, 10, 10], finished: &[9, 12, NONE], group: &[0, 1, 1] };
    /// let counts = columns.tally(2, 11)?;
    /// assert_eq!(counts.class(0, Class::Early), 1);
    /// // The second is finished only tomorrow.
    /// assert_eq!(counts.class(1, Class::Overdue), 2);
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn tally(&self, groups: usize, now: i32) -> Result<TallyBy> {
        self.same_length("group", self.group.len())?;
        let groups = Keys::of("group", groups)?;
        self.count(groups.below, now, |row| {
            let code = self.group.get(row).copied().unwrap_or(u32::MAX);
            groups.check(code, row)
        })
    }

    /// As [`tally`](Self::tally), by two codes at once, such as body and procedure: the pair of `group`
    /// and `second` has the code `group × seconds + second` in the answer.
    ///
    /// # Errors
    ///
    /// As [`tally`](Self::tally), for either column, and for more than 2²⁴ pairs.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::statistics::{Class, Columns};
    ///
    /// let columns = Columns { due: &[10, 10], finished: &[9, 9], group: &[0, 1] };
    /// let counts = columns.tally_pairs(2, &[2, 2], 3, 11)?;
    /// assert_eq!(counts.len(), 6);
    /// assert_eq!((counts.class(2, Class::Early), counts.class(5, Class::Early)), (1, 1));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn tally_pairs(
        &self,
        groups: usize,
        second: &[u32],
        seconds: usize,
        now: i32,
    ) -> Result<TallyBy> {
        self.same_length("group", self.group.len())?;
        self.same_length("second", second.len())?;
        let (groups, seconds) = (Keys::of("group", groups)?, Keys::of("second", seconds)?);
        let pairs = Keys::of("pairs", groups.below.saturating_mul(seconds.below))?;
        let width = seconds.below;
        self.count(pairs.below, now, |row| {
            let first = self.group.get(row).copied().unwrap_or(u32::MAX);
            let second = second.get(row).copied().unwrap_or(u32::MAX);
            Ok(groups.check(first, row)? * width + seconds.check(second, row)?)
        })
    }

    fn same_length(&self, path: &str, length: usize) -> Result<()> {
        let rows = self.due.len();
        if length == rows {
            return Ok(());
        }
        Err(Error::argument(path, &length, &format!("{rows} rows, as in `due`")))
    }

    /// Classes every row and counts it under its key, which is below `keys`.
    fn count(
        &self,
        keys: usize,
        now: i32,
        key: impl Fn(usize) -> Result<usize>,
    ) -> Result<TallyBy> {
        self.same_length("finished", self.finished.len())?;
        let mut sums = TallyBy(vec![[0; KINDS]; keys]);
        let mut counters = Counters::new(keys);
        let mut classes = [0_u8; BLOCK];
        let blocks = self.due.chunks(BLOCK).zip(self.finished.chunks(BLOCK));
        for (block, (due, finished)) in blocks.enumerate() {
            for ((class, due), finished) in classes.iter_mut().zip(due).zip(finished) {
                *class = class_of(*due, *finished, now);
            }
            let first = block * BLOCK;
            for (row, class) in (first..).zip(classes.iter().take(due.len())) {
                counters.add(key(row)?, *class);
            }
            if (first + BLOCK).is_multiple_of(MOST_ROWS) {
                counters.drain_into(&mut sums.0);
            }
        }
        counters.drain_into(&mut sums.0);
        Ok(sums)
    }
}

/// The codes that a column may hold.
#[derive(Clone, Copy, Debug)]
struct Keys {
    column: &'static str,
    below: usize,
}

impl Keys {
    fn of(column: &'static str, below: usize) -> Result<Self> {
        if below > MOST_GROUPS {
            let expected = format!("at most {MOST_GROUPS} codes in `{column}`");
            return Err(Error::argument("groups", &below, &expected));
        }
        Ok(Self { column, below })
    }

    #[inline]
    fn check(self, code: u32, row: usize) -> Result<usize> {
        match usize::try_from(code) {
            Ok(code) if code < self.below => Ok(code),
            _ => Err(self.refuse(code, row)),
        }
    }

    #[cold]
    fn refuse(self, code: u32, row: usize) -> Error {
        let path = format!("{}[{row}]", self.column);
        Error::argument(&path, &code, &format!("a code below {}", self.below))
    }
}

/// The number of a class, without a branch.
const fn class_of(due: i32, finished: i32, now: i32) -> u8 {
    let settled = finished != NONE && finished <= now;
    let at = if settled { finished } else { now };
    let (late, equal) = ((at > due) as u8, (at == due) as u8);
    let with_due = if settled { equal + 2 * late } else { 4 + late };
    let without = if settled { 3 } else { 6 };
    if due == NONE { without } else { with_due }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_its_number() {
        let class = |due, finished| CLASSES.get(usize::from(class_of(due, finished, 20)));
        assert_eq!(class(10, 9), Some(&Class::Early));
        assert_eq!(class(10, 10), Some(&Class::OnTime));
        assert_eq!(class(10, 11), Some(&Class::Late));
        assert_eq!(class(NONE, 11), Some(&Class::SettledWithoutDue));
        assert_eq!(class(20, NONE), Some(&Class::WithinTime));
        assert_eq!(class(20, 21), Some(&Class::WithinTime));
        assert_eq!(class(19, NONE), Some(&Class::Overdue));
        assert_eq!(class(NONE, NONE), Some(&Class::OpenWithoutDue));
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_row() -> Result<()> {
        let (due, group) = (vec![0; 3000], [vec![0; 2999], vec![7]].concat());
        let columns = Columns { due: &due, finished: &due, group: &group };
        let error = columns.tally(7, 0).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("`7` at `group[2999]`: expected a code below 7"));
        let short = Columns { group: &[0, 0], ..columns };
        assert!(short.tally(8, 0).is_err());
        let both = columns.tally(8, 0)?;
        assert_eq!((both.class(0, Class::OnTime), both.class(7, Class::OnTime)), (2999, 1));
        Ok(())
    }
}
