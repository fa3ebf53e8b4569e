//! Working-day arithmetic in constant time: two tables over the whole coverage.
//!
//! `before[i]` is the number of counting days before day `i`; `select[k]` is the k-th counting day.
//! Both hold 16-bit numbers, 125 KiB together for a hundred years, and a batch touches only the years
//! that its dates lie in.

/// Items of a column that are answered at a stretch.
const BLOCK: usize = 8;

/// Ordinals of the counting days of a calendar. Days are day numbers (days since 1970-01-01).
///
/// This is the shape for columns: plain integers in and out, `None` outside the coverage.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, date, date::day_number};
///
/// let calendar = Calendar::vietnam();
/// let start = day_number(date(2026, 2, 11));
/// assert_eq!(calendar.index().add(start, 5), Some(day_number(date(2026, 2, 25))));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    first: i32,
    before: Vec<u16>,
    select: Vec<u16>,
}

impl Index {
    /// Stands in a column for a day outside the coverage.
    pub const NO_DAY: i32 = i32::MIN;

    /// The index of a run of days from `first` on, each counting or not.
    ///
    /// INVARIANT: at most `u16::MAX` days, which [`super::COVERAGE_DAYS`] keeps.
    pub(crate) fn new(first: i32, counting: &[bool]) -> Self {
        let mut before = Vec::with_capacity(counting.len() + 1);
        let mut select = Vec::with_capacity(counting.len());
        let mut count = 0u16;
        before.push(count);
        for (day, counts) in (0u16..).zip(counting) {
            if *counts {
                select.push(day);
                count += 1;
            }
            before.push(count);
        }
        Self { first, before, select }
    }

    /// The day `days` working days after `day` (before, when negative); `day` itself for zero.
    #[inline]
    pub fn add(&self, day: i32, days: i32) -> Option<i32> {
        // As an unsigned number a day before the coverage is a place far beyond it.
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        let through = *self.through().get(place)?;
        let ordinal = match days {
            1.. => i32::from(through).wrapping_add(days).wrapping_sub(1),
            0 => return Some(day),
            _ => i32::from(*self.before.get(place)?).wrapping_add(days),
        };
        let found = self.select.get(usize::try_from(ordinal.cast_unsigned()).ok()?)?;
        Some(self.first.wrapping_add(i32::from(*found)))
    }

    /// [`add`](Self::add) for columns of days and of counts, as long as the shortest of the three;
    /// [`NO_DAY`](Self::NO_DAY) where there is no answer.
    // A function of its own, so that the tables stay in registers for the whole column.
    #[inline(never)]
    pub fn add_each(&self, days: &[i32], counts: &[i32], out: &mut [i32]) {
        answer_each(days, counts, out, |day, count| self.add(day, count));
    }

    /// [`count`](Self::count) for columns of spans; [`NO_DAY`](Self::NO_DAY) where an end is outside.
    #[inline(never)]
    pub fn count_each(&self, after: &[i32], through: &[i32], out: &mut [i32]) {
        answer_each(after, through, out, |after, through| self.count(after, through));
    }

    /// How many days count in (`after`, `through`]; negative where `through` lies before `after`.
    #[inline]
    pub fn count(&self, after: i32, through: i32) -> Option<i32> {
        Some(self.ordinal(through)?.wrapping_sub(self.ordinal(after)?))
    }

    /// How many days count up to and with the day at each place: the table without its leading zero, cut
    /// once for a column, where a place plus one is checked for every item.
    #[inline]
    fn through(&self) -> &[u16] {
        self.before.get(1..).unwrap_or_default()
    }

    /// How many days count before `day`, and whether it counts itself.
    #[inline]
    pub(crate) fn before(&self, day: i32) -> Option<(u16, bool)> {
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        let [before, through] = self.before.get(place..place.checked_add(2)?)? else { return None };
        Some((*before, before != through))
    }

    /// How many days count up to and with `day`, from the first day covered.
    #[inline]
    pub fn ordinal(&self, day: i32) -> Option<i32> {
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        self.through().get(place).map(|count| i32::from(*count))
    }

    /// The counting day with that ordinal, from 1.
    #[inline]
    pub fn select(&self, ordinal: i32) -> Option<i32> {
        self.at(usize::try_from(ordinal.wrapping_sub(1)).ok()?)
    }

    /// The counting day that has so many before it.
    #[inline]
    pub(crate) fn at(&self, before: usize) -> Option<i32> {
        self.select.get(before).map(|day| self.first.wrapping_add(i32::from(*day)))
    }

    /// Whether the day counts.
    #[inline]
    pub fn counts(&self, day: i32) -> Option<bool> {
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        Some(self.before.get(place)? != self.before.get(place.checked_add(1)?)?)
    }

    /// The first counting day on or after `day`.
    #[inline]
    pub fn next(&self, day: i32) -> Option<i32> {
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        self.before.get(place.checked_add(1)?)?;
        self.at(usize::from(*self.before.get(place)?))
    }

    /// The last counting day on or before `day`.
    #[inline]
    pub fn previous(&self, day: i32) -> Option<i32> {
        self.select(self.ordinal(day)?)
    }

    /// Bytes held by the tables.
    pub fn bytes(&self) -> usize {
        size_of::<u16>() * (self.before.capacity() + self.select.capacity())
    }
}

/// Answers a column from two others, as long as the shortest of the three.
#[inline]
fn answer_each(
    left: &[i32],
    right: &[i32],
    out: &mut [i32],
    answer: impl Fn(i32, i32) -> Option<i32>,
) {
    let fill = |((out, left), right): ((&mut i32, &i32), &i32)| {
        *out = answer(*left, *right).unwrap_or(Index::NO_DAY);
    };
    // A block of a known length whose answers are all there is straight code, without a jump back
    // after every item; only a block that lacks one is gone through item by item.
    let (lefts, _) = left.as_chunks::<BLOCK>();
    let (rights, _) = right.as_chunks::<BLOCK>();
    let (outs, _) = out.as_chunks_mut::<BLOCK>();
    let blocks = outs.len().min(lefts.len()).min(rights.len());
    for ((outs, lefts), rights) in outs.iter_mut().zip(lefts).zip(rights) {
        let mut all = outs.iter_mut().zip(lefts).zip(rights);
        let answered = all.try_for_each(|((out, left), right)| {
            *out = answer(*left, *right)?;
            Some(())
        });
        if answered.is_none() {
            outs.iter_mut().zip(lefts).zip(rights).for_each(fill);
        }
    }
    out.iter_mut().zip(left).zip(right).skip(blocks * BLOCK).for_each(fill);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_answered_as_its_items_are() {
        let index = Index::new(100, &[true, false, true, true, false, true, true, true]);
        // Outside at both ends and inside blocks, with a rest that fills no block, as long as the
        // shortest column.
        let days: Vec<i32> = (0..3 * 8 + 5).map(|item| 98 + item * 7 % 13).collect();
        let amounts: Vec<i32> = (0..3 * 8 + 3).map(|item| item % 5 - 2).collect();
        let others: Vec<i32> = days.iter().rev().copied().collect();
        let mut out = vec![7; 40];
        index.add_each(&days, &amounts, &mut out);
        let each = days.iter().zip(&amounts).map(|(day, count)| index.add(*day, *count));
        let expected: Vec<i32> = each.map(|day| day.unwrap_or(Index::NO_DAY)).collect();
        assert!(expected.contains(&Index::NO_DAY));
        assert_eq!(out.get(..27), Some(&*expected));
        assert!(out.iter().skip(27).all(|untouched| *untouched == 7));
        index.count_each(&days, &others, &mut out);
        let each = days.iter().zip(&others).map(|(after, day)| index.count(*after, *day));
        let expected: Vec<i32> = each.map(|count| count.unwrap_or(Index::NO_DAY)).collect();
        assert!(expected.contains(&Index::NO_DAY));
        assert_eq!(out.get(..29), Some(&*expected));
    }
}
