//! Millions of rows at once: columns of day numbers and of codes in, counts by group out.
//!
//! Two steps in blocks that stay in the second cache: first the counter of every row, its key and its class,
//! which the compiler turns into work on several rows at a time; then the counting, which depends on memory
//! alone and is done in `counters`. In one loop the two would wait for each other. Codes are not checked row
//! by row: that some code of a block was wrong is enough to know, and then the first one is looked for.

use super::counters::{Counters, KIND_BITS, KINDS, Slot};
use super::tally::{Class, Tally};
use crate::error::{Error, Result};

/// The number that stands for "no day" in a column.
pub const NONE: i32 = i32::MIN;

/// Half a gibibyte of counters: no country has so many bodies, and a code by mistake must not take all
/// memory.
const MOST_GROUPS: usize = 1 << MOST_GROUPS_BITS;
const MOST_GROUPS_BITS: u32 = 24;

/// A counter has 32 bits; rows beyond are counted in pieces of so many, whose sums have 64.
const MOST_ROWS: usize = 1 << 31;

/// 128 KiB of counters to find again; in shorter blocks the steps are left before they have run warm.
const BLOCK: usize = 1 << 15;

/// The classes that columns can tell, by the number of their kind: that of the counter in its group.
const CLASSES: [Class; KINDS] = [
    Class::Early,
    Class::OnTime,
    Class::Late,
    Class::SettledWithoutDue,
    // Due after today, and today.
    Class::WithinTime,
    Class::WithinTime,
    Class::Overdue,
    Class::OpenWithoutDue,
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
        let counts = self.0.get(group).into_iter().flatten().zip(CLASSES);
        counts.filter(|(_, each)| *each == class).map(|(count, _)| count).sum()
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
    /// first code that is not below `groups`, for more than 2²⁴ groups, and for [`NONE`] as `now`.
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
        let fill = |first: usize, slots: &mut [Slot]| {
            let mut high = 0;
            for (slot, (code, days)) in
                slots.iter_mut().zip(from(self.group, first).zip(self.days_from(first)))
            {
                high |= *code;
                *slot = slot_of(*code, days, now);
            }
            high >> MOST_GROUPS_BITS == 0
        };
        self.count(groups.below, now, fill, |row| groups.check(self.group, row))
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
        let bound = |keys: Keys| u32::try_from(keys.below).unwrap_or(u32::MAX);
        let (height, width) = (bound(groups), bound(seconds));
        let fill = |first: usize, slots: &mut [Slot]| {
            let mut beyond = false;
            let codes = from(self.group, first).zip(from(second, first));
            for (slot, ((group, second), days)) in
                slots.iter_mut().zip(codes.zip(self.days_from(first)))
            {
                beyond |= *group >= height;
                beyond |= *second >= width;
                // What wraps around is beyond.
                *slot = slot_of(group.wrapping_mul(width).wrapping_add(*second), days, now);
            }
            !beyond
        };
        self.count(pairs.below, now, fill, |row| {
            groups.check(self.group, row)?;
            seconds.check(second, row)
        })
    }

    /// The due day and the day of the result of every row from this one on.
    fn days_from(&self, first: usize) -> impl Iterator<Item = (&i32, &i32)> {
        from(self.due, first).zip(from(self.finished, first))
    }

    fn same_length(&self, path: &str, length: usize) -> Result<()> {
        let rows = self.due.len();
        if length == rows {
            return Ok(());
        }
        Err(Error::argument(path, &length, &format!("{rows} rows, as in `due`")))
    }

    /// Classes every row and counts it under its key, which is below `keys`.
    ///
    /// `fill` writes the counters of the rows from the one on that it is given, and says whether the codes
    /// can be right; what has no counter is told by the counters. The first wrong code is found by `check`.
    fn count(
        &self,
        keys: usize,
        now: i32,
        fill: impl Fn(usize, &mut [Slot]) -> bool,
        check: impl Fn(usize) -> Result<()>,
    ) -> Result<TallyBy> {
        self.same_length("finished", self.finished.len())?;
        if now == NONE {
            return Err(Error::argument("now", &now, "the number of a day"));
        }
        let mut counters = Counters::new(keys);
        let mut slots = vec![0; BLOCK.min(self.due.len())];
        let mut all = true;
        for (block, rows) in self.due.chunks(BLOCK).enumerate() {
            let first = block * BLOCK;
            let slots = slots.get_mut(..rows.len()).unwrap_or_default();
            all &= fill(first, slots);
            all &= counters.add(slots);
            if (first + BLOCK).is_multiple_of(MOST_ROWS) {
                counters.widen();
            }
        }
        let (sums, counted) = counters.finish();
        if !(all && counted) {
            (0..self.due.len()).try_for_each(check)?;
        }
        Ok(TallyBy(sums))
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

    fn check(self, codes: &[u32], row: usize) -> Result<()> {
        let code = codes.get(row).copied().unwrap_or(u32::MAX);
        match usize::try_from(code) {
            Ok(below) if below < self.below => Ok(()),
            _ => Err(self.refuse(code, row)),
        }
    }

    #[cold]
    fn refuse(self, code: u32, row: usize) -> Error {
        let path = format!("{}[{row}]", self.column);
        Error::argument(&path, &code, &format!("a code below {}", self.below))
    }
}

/// The counter of a row.
const fn slot_of(key: u32, (due, finished): (&i32, &i32), now: i32) -> Slot {
    (key << KIND_BITS).wrapping_add(kind_of(*due, *finished, now))
}

/// The number of a kind, by masks: the compiler compares as many rows at a time as the machine can.
///
/// `now` is a day, so a row without a due day is past it whenever it is seen, and then one further.
const fn kind_of(due: i32, finished: i32, now: i32) -> Slot {
    // The day before; no day, the lowest number, comes round to the highest.
    let settled = mask(finished.wrapping_sub(1) < now);
    let at = (finished & settled) | (now & !settled);
    // A mask is 0 or -1.
    let against_due = 1 + mask(at < due) - mask(at > due) - mask(due == NONE);
    (against_due + (4 & !settled)).cast_unsigned()
}

/// All bits, or none.
const fn mask(is: bool) -> i32 {
    -(is as i32)
}

fn from<T>(column: &[T], first: usize) -> std::slice::Iter<'_, T> {
    column.get(first..).unwrap_or_default().iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_its_number() {
        let class = |due, finished| CLASSES.get(kind_of(due, finished, 20) as usize);
        assert_eq!(class(10, 9), Some(&Class::Early));
        assert_eq!(class(10, 10), Some(&Class::OnTime));
        assert_eq!(class(10, 11), Some(&Class::Late));
        assert_eq!(class(NONE, 11), Some(&Class::SettledWithoutDue));
        assert_eq!(class(20, NONE), Some(&Class::WithinTime));
        assert_eq!(class(20, 21), Some(&Class::WithinTime));
        assert_eq!(class(19, NONE), Some(&Class::Overdue));
        assert_eq!(class(NONE, NONE), Some(&Class::OpenWithoutDue));
        // The outermost days that there are.
        assert_eq!(class(NONE + 1, NONE + 1), Some(&Class::OnTime));
        assert_eq!(class(i32::MAX, i32::MAX), Some(&Class::WithinTime));
        assert_eq!(kind_of(NONE, NONE, NONE + 1), kind_of(NONE, NONE, i32::MAX));
        assert_eq!(kind_of(i32::MAX, i32::MAX, i32::MAX), 1);
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_row() -> Result<()> {
        let (due, group) = (vec![0; 3000], [vec![0; 2999], vec![7]].concat());
        let columns = Columns { due: &due, finished: &due, group: &group };
        let error = columns.tally(7, 0).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("`7` at `group[2999]`: expected a code below 7"));
        // A pair whose key would come round to that of another.
        let far = Columns { due: &[0], finished: &[0], group: &[3_435_974] };
        let error = far.tally_pairs(700, &[0], 1250, 0).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("`3435974` at `group[0]`: expected a code below 700"));
        assert!(columns.tally(8, NONE).is_err(), "no day is no day to look from");
        let short = Columns { group: &[0, 0], ..columns };
        assert!(short.tally(8, 0).is_err());
        let both = columns.tally(8, 0)?;
        assert_eq!((both.class(0, Class::OnTime), both.class(7, Class::OnTime)), (2999, 1));
        Ok(())
    }
}
