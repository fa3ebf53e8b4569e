//! Working time over the whole coverage: how many seconds are worked up to a moment, and at which
//! moment so many are. The clock floor adds and subtracts on this one line.

use super::derive::{day_at, out_of_coverage};
use super::{Calendar, FIRST, Inner, LAST};
use crate::date::{Hour, Moment, day_number, from_day_number, shifted};
use crate::error::Result;
use chrono::NaiveDate;

/// Working days between two entries of the sampled sums.
const SAMPLE: usize = 16;
/// Seconds of working time that one entry of the guide stands for.
const STRIDE: u64 = 1 << 18;

/// Working time before each working day.
#[derive(Clone, Debug, Default)]
pub(super) enum WorkTable {
    /// Every working day has the same clock.
    #[default]
    Alike,
    /// Hours differ by weekday: sums before every 16th working day, and for each stride of working
    /// time the sample at which to begin looking.
    Sampled { sums: Vec<u64>, guide: Vec<u16> },
}

impl WorkTable {
    pub(super) fn new(inner: &Inner) -> Self {
        let same = |clock: &usize| Some(clock) == inner.clock_of_weekday.first();
        let services = inner.changes.saturday.iter().zip(&inner.clock_of_service);
        let counting = services.filter(|(service, _)| service.counts).map(|(_, clock)| clock);
        let worked: Vec<usize> = (0u32..7)
            .zip(inner.clock_of_weekday)
            .filter(|(weekday, _)| !inner.changes.week.rests(*weekday))
            .map(|(_, clock)| clock)
            .chain(counting.filter_map(|clock| *clock))
            .collect();
        let makeup = inner.specials.iter().filter(|special| {
            matches!(special.name, Some(super::DayName::OwnMakeup | super::DayName::InPlaceOf(_)))
        });
        let mut makeup = makeup.map(|special| {
            let place = usize::from(special.place);
            inner.clock_of_counting_day(place, day_at(place))
        });
        if worked.iter().all(same) && makeup.all(|clock| same(&clock)) {
            return Self::Alike;
        }
        let (mut sums, mut guide, mut total) = (Vec::new(), Vec::new(), 0u64);
        let mut ordinal = 1;
        while let Some(number) = inner.index.select(ordinal) {
            if usize::try_from(ordinal - 1).is_ok_and(|ordinal| ordinal % SAMPLE == 0) {
                // Every stride that begins before this sample is looked for from the one before it.
                let from = u16::try_from(sums.len().saturating_sub(1)).unwrap_or(u16::MAX);
                while u64::try_from(guide.len()).is_ok_and(|strides| strides * STRIDE < total) {
                    guide.push(from);
                }
                sums.push(total);
            }
            // Not by `length`, which trusts the table that is being made here.
            total += u64::from(inner.clock_by_day(number).map_or(0, super::DayClock::length));
            ordinal += 1;
        }
        let last = u16::try_from(sums.len().saturating_sub(1)).unwrap_or(u16::MAX);
        while u64::try_from(guide.len()).is_ok_and(|strides| strides * STRIDE <= total) {
            guide.push(last);
        }
        Self::Sampled { sums, guide }
    }

    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Alike => 0,
            Self::Sampled { sums, guide } => {
                sums.capacity() * size_of::<u64>() + guide.capacity() * size_of::<u16>()
            }
        }
    }
}

impl Inner {
    /// Seconds worked on a working day, by its day number.
    fn length(&self, number: i32) -> u32 {
        self.clock_of_number(number).map_or(0, super::DayClock::length)
    }

    #[inline]
    fn clock_of_number(&self, number: i32) -> Option<&super::DayClock> {
        if let (WorkTable::Alike, Some(first)) = (&self.work, self.clock_of_weekday.first()) {
            return self.clocks.get(*first);
        }
        self.clock_by_day(number)
    }

    fn clock_by_day(&self, number: i32) -> Option<&super::DayClock> {
        let place = usize::try_from(number - day_number(FIRST)).ok()?;
        self.clocks.get(self.clock_of_counting_day(place, from_day_number(number)?))
    }

    /// Seconds worked on the first `ordinal` working days.
    #[inline]
    fn worked_on_days(&self, ordinal: i32) -> Option<u64> {
        match &self.work {
            WorkTable::Alike => {
                let day = self.clocks.get(*self.clock_of_weekday.first()?)?.length();
                Some(u64::try_from(ordinal).ok()? * u64::from(day))
            }
            WorkTable::Sampled { sums, .. } => {
                let ordinal = usize::try_from(ordinal).ok()?;
                let (sample, rest) = match sums.get(ordinal / SAMPLE) {
                    Some(sum) => (*sum, ordinal % SAMPLE),
                    None => (*sums.last()?, ordinal - (sums.len() - 1) * SAMPLE),
                };
                let days = (ordinal - rest)..ordinal;
                let days = days.filter_map(|day| self.index.select(i32::try_from(day + 1).ok()?));
                Some(sample + days.map(|number| u64::from(self.length(number))).sum::<u64>())
            }
        }
    }

    /// The working day on which so many seconds are reached, as its ordinal, and the seconds before.
    #[inline]
    fn day_reaching(&self, seconds: u64) -> Option<(i32, u64)> {
        match &self.work {
            WorkTable::Alike => {
                let day = self.clocks.get(*self.clock_of_weekday.first()?)?.length();
                // A hundred years of seconds fit 32 bits, whose division takes half the time.
                let full = u32::try_from(seconds.saturating_sub(1)).ok()?.checked_div(day)?;
                let before = u64::from(full) * u64::from(day);
                Some((i32::try_from(full).ok()?.checked_add(1)?, before))
            }
            WorkTable::Sampled { sums, guide } => {
                let target = seconds.saturating_sub(1);
                let guess = guide.get(usize::try_from(target / STRIDE).ok()?)?;
                let mut sample = usize::from(*guess);
                while sums.get(sample + 1).is_some_and(|sum| *sum <= target) {
                    sample += 1;
                }
                let mut before = *sums.get(sample)?;
                let mut ordinal = i32::try_from(sample * SAMPLE).ok()? + 1;
                loop {
                    let after = before + u64::from(self.length(self.index.select(ordinal)?));
                    if after > target {
                        return Some((ordinal, before));
                    }
                    before = after;
                    ordinal += 1;
                }
            }
        }
    }
}

impl Calendar {
    /// Seconds worked from the beginning of the coverage to a moment.
    #[inline]
    pub(crate) fn worked_until(&self, moment: Moment) -> Result<u64> {
        let inner = &self.0;
        let number = day_number(moment.date());
        let seconds = || {
            let (before, counts) = inner.index.before(number)?;
            let whole = inner.worked_on_days(before.into())?;
            if !counts {
                return Some(whole);
            }
            let today = inner.clock_of_number(number)?.worked_before(moment.hour());
            Some(whole + u64::from(today))
        };
        seconds().ok_or_else(|| out_of_coverage(moment.date()))
    }

    /// The earliest moment by which so many seconds are worked, so a closing rather than the next
    /// opening; for zero the first opening.
    ///
    /// `near` is a day not far from the answer, from which its date is cheap to make.
    #[inline]
    pub(crate) fn moment_of_work(&self, seconds: u64, near: NaiveDate) -> Result<Moment> {
        let inner = &self.0;
        let moment = || {
            let (ordinal, before) = inner.day_reaching(seconds)?;
            let number = inner.index.select(ordinal)?;
            let rest = u32::try_from(seconds.checked_sub(before)?).ok()?;
            let hour = inner.clock_of_number(number)?.hour_of(rest);
            Some(Moment::new(shifted(near, number - day_number(near))?, hour))
        };
        moment().ok_or_else(|| out_of_coverage(LAST.succ_opt().unwrap_or(LAST)))
    }

    /// Seconds worked on an ordinary day, of which a fraction of a working day is a share.
    pub(crate) fn ordinary_day(&self) -> u32 {
        let inner = &self.0;
        inner
            .clock_of_weekday
            .first()
            .and_then(|clock| inner.clocks.get(*clock))
            .map_or(0, super::DayClock::length)
    }

    /// The close of office on a working day: the hour at which a limit ends.
    pub(crate) fn closing(&self, date: NaiveDate) -> Hour {
        let inner = &self.0;
        let weekday = inner.clock_of_weekday.first().copied();
        inner
            .clock_of_number(day_number(date))
            .or_else(|| inner.clocks.get(weekday?))
            .map_or(Hour::MIDNIGHT, |clock| clock.sessions().close())
    }
}
