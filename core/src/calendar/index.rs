//! Working-day arithmetic in constant time: two tables over the whole coverage.
//!
//! `before[i]` is the number of counting days before day `i`; `select[k]` is the k-th counting day.
//! Both hold 16-bit numbers, 125 KiB together for a hundred years, and a batch touches only the years
//! that its dates lie in.

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
        let through = *self.before.get(place.checked_add(1)?)?;
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
        for ((out, day), count) in out.iter_mut().zip(days).zip(counts) {
            *out = self.add(*day, *count).unwrap_or(Self::NO_DAY);
        }
    }

    /// [`count`](Self::count) for columns of spans; [`NO_DAY`](Self::NO_DAY) where an end is outside.
    #[inline(never)]
    pub fn count_each(&self, after: &[i32], through: &[i32], out: &mut [i32]) {
        for ((out, after), through) in out.iter_mut().zip(after).zip(through) {
            *out = self.count(*after, *through).unwrap_or(Self::NO_DAY);
        }
    }

    /// How many days count in (`after`, `through`]; negative where `through` lies before `after`.
    #[inline]
    pub fn count(&self, after: i32, through: i32) -> Option<i32> {
        Some(self.ordinal(through)?.wrapping_sub(self.ordinal(after)?))
    }

    /// How many days count before `day`, and whether it counts itself.
    #[inline]
    pub(crate) fn before(&self, day: i32) -> Option<(u16, bool)> {
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        let (before, through) =
            (*self.before.get(place)?, *self.before.get(place.checked_add(1)?)?);
        Some((before, before != through))
    }

    /// How many days count up to and with `day`, from the first day covered.
    #[inline]
    pub fn ordinal(&self, day: i32) -> Option<i32> {
        let place = usize::try_from(day.wrapping_sub(self.first).cast_unsigned()).ok()?;
        self.before.get(place.checked_add(1)?).map(|count| i32::from(*count))
    }

    /// The counting day with that ordinal, from 1.
    #[inline]
    pub fn select(&self, ordinal: i32) -> Option<i32> {
        let place = usize::try_from(ordinal.wrapping_sub(1)).ok()?;
        self.select.get(place).map(|day| self.first + i32::from(*day))
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
        let found = self.select.get(usize::from(*self.before.get(place)?))?;
        Some(self.first + i32::from(*found))
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
