//! Working time over the whole coverage: how many seconds are worked up to a moment, and at which
//! moment so many are. The clock floor adds and subtracts on this one line. A hundred years have fewer
//! seconds than 32 bits count.

use super::table::{day_at, out_of_coverage};
use super::{Calendar, FIRST, Inner};
use crate::date::{Hour, Moment, day_number, from_day_number, shifted};
use crate::error::Result;
use chrono::NaiveDate;

/// Working days between two entries of the sampled sums.
const SAMPLE: usize = 16;
/// Seconds of working time that one entry of the guide stands for.
const STRIDE: u32 = 1 << 18;

/// Working time before each working day.
#[derive(Clone, Debug, Default)]
pub(super) enum WorkTable {
    /// Every working day has the same clock.
    #[default]
    Alike,
    /// Hours differ by weekday: sums before every 16th working day, and for each stride of working
    /// time the sample at which to begin looking.
    Sampled { sums: Vec<u32>, guide: Vec<u16> },
}

impl WorkTable {
    pub(super) fn new(inner: &Inner) -> Self {
        let same = |clock: &usize| *clock == 0;
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
        let (mut sums, mut guide, mut total) = (Vec::new(), Vec::new(), 0u32);
        let mut ordinal = 1;
        while let Some(number) = inner.index.select(ordinal) {
            if usize::try_from(ordinal - 1).is_ok_and(|ordinal| ordinal % SAMPLE == 0) {
                // Every stride that begins before this sample is looked for from the one before it.
                let from = u16::try_from(sums.len().saturating_sub(1)).unwrap_or(u16::MAX);
                while u32::try_from(guide.len()).is_ok_and(|strides| strides * STRIDE < total) {
                    guide.push(from);
                }
                sums.push(total);
            }
            // Not by `length`, which trusts the table that is being made here.
            total += inner.clock_by_day(number).map_or(0, super::DayClock::length);
            ordinal += 1;
        }
        let last = u16::try_from(sums.len().saturating_sub(1)).unwrap_or(u16::MAX);
        while u32::try_from(guide.len()).is_ok_and(|strides| strides * STRIDE <= total) {
            guide.push(last);
        }
        Self::Sampled { sums, guide }
    }

    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Alike => 0,
            Self::Sampled { sums, guide } => {
                sums.capacity() * size_of::<u32>() + guide.capacity() * size_of::<u16>()
            }
        }
    }
}

impl Inner {
    /// Seconds worked on a working day, by its day number.
    fn length(&self, number: i32) -> u32 {
        self.clock_of_number(number).map_or(0, super::DayClock::length)
    }

    fn clock_of_number(&self, number: i32) -> Option<&super::DayClock> {
        match self.work {
            WorkTable::Alike => self.clocks.first(),
            WorkTable::Sampled { .. } => self.clock_by_day(number),
        }
    }

    fn clock_by_day(&self, number: i32) -> Option<&super::DayClock> {
        let place = usize::try_from(number - day_number(FIRST)).ok()?;
        self.clocks.get(self.clock_of_counting_day(place, from_day_number(number)?))
    }

    /// Seconds worked up to an hour of a day.
    fn worked_until(&self, number: i32, hour: Hour) -> Option<u32> {
        let (before, counts) = self.index.before(number)?;
        let whole = match &self.work {
            WorkTable::Alike => u32::from(before).checked_mul(self.clocks.first()?.length())?,
            WorkTable::Sampled { sums, .. } => self.sum_before(sums, before.into())?,
        };
        if !counts {
            return Some(whole);
        }
        Some(whole + self.clock_of_number(number)?.worked_before(hour))
    }

    /// The day and hour by which so many seconds are worked: a closing rather than the next opening;
    /// for zero the first opening.
    fn reached_by(&self, seconds: u32) -> Option<(i32, Hour)> {
        // A closing belongs to the day that it ends.
        let target = seconds.saturating_sub(1);
        let (number, before) = match &self.work {
            WorkTable::Alike => {
                let day = self.clocks.first()?.length();
                let full = target.checked_div(day)?;
                (self.index.at(usize::try_from(full).ok()?)?, full * day)
            }
            WorkTable::Sampled { sums, guide } => self.day_reaching(sums, guide, target)?,
        };
        Some((number, self.clock_of_number(number)?.hour_of(seconds.checked_sub(before)?)))
    }

    /// Seconds worked on the first `days` working days, by the sample before them.
    fn sum_before(&self, sums: &[u32], days: usize) -> Option<u32> {
        let (sample, rest) = match sums.get(days / SAMPLE) {
            Some(sum) => (*sum, days % SAMPLE),
            None => (*sums.last()?, days - (sums.len() - 1) * SAMPLE),
        };
        let lengths = (days - rest..days).filter_map(|day| Some(self.length(self.index.at(day)?)));
        Some(sample + lengths.sum::<u32>())
    }

    /// The working day in which a second of work lies, and the seconds worked before it.
    fn day_reaching(&self, sums: &[u32], guide: &[u16], target: u32) -> Option<(i32, u32)> {
        let guess = guide.get(usize::try_from(target / STRIDE).ok()?)?;
        let mut sample = usize::from(*guess);
        while sums.get(sample + 1).is_some_and(|sum| *sum <= target) {
            sample += 1;
        }
        let mut before = *sums.get(sample)?;
        for day in sample * SAMPLE.. {
            let number = self.index.at(day)?;
            let after = before + self.length(number);
            if after > target {
                return Some((number, before));
            }
            before = after;
        }
        None
    }
}

impl Calendar {
    /// Seconds worked from the beginning of the coverage to a moment.
    #[inline]
    pub(crate) fn worked_until(&self, moment: Moment) -> Result<u32> {
        let worked = self.0.worked_until(day_number(moment.date()), moment.hour());
        worked.ok_or_else(|| out_of_coverage(moment.date()))
    }

    /// The moment by which so many seconds more are worked than at `from`, for more than none.
    // `None` rather than an error, because a moment or none is handed back in registers.
    #[inline(never)]
    pub(crate) fn after_work(&self, from: Moment, seconds: u64) -> Option<Moment> {
        let inner = &self.0;
        let WorkTable::Alike = inner.work else {
            return self.along_work(from, i64::try_from(seconds).ok()?);
        };
        // Among days of one length only the time from this day on need be shared out.
        let (number, clock) = (day_number(from.date()), inner.clocks.first()?);
        let (before, counts) = inner.index.before(number)?;
        let today = if counts { clock.worked_before(from.hour()) } else { 0 };
        let total = u32::try_from(seconds).ok()?.checked_add(today)?;
        // A closing belongs to the day that it ends.
        let full = total.saturating_sub(1).checked_div(clock.length())?;
        let day = inner.index.at(usize::from(before) + usize::try_from(full).ok()?)?;
        let hour = clock.hour_of(total - full * clock.length());
        Some(Moment::new(shifted(from.date(), day - number)?, hour))
    }

    /// The moment by which so many seconds more are worked than at `from`, or fewer.
    pub(crate) fn along_work(&self, from: Moment, seconds: i64) -> Option<Moment> {
        let number = day_number(from.date());
        let worked = i64::from(self.0.worked_until(number, from.hour())?);
        let seconds = u32::try_from(worked.checked_add(seconds)?).ok()?;
        let (day, hour) = self.0.reached_by(seconds)?;
        Some(Moment::new(shifted(from.date(), day - number)?, hour))
    }

    /// Seconds worked on an ordinary day, of which a fraction of a working day is a share.
    pub(crate) fn ordinary_day(&self) -> u32 {
        let inner = &self.0;
        inner.clocks.first().map_or(0, super::DayClock::length)
    }

    /// The close of office on a working day: the hour at which a limit ends.
    pub(crate) fn closing(&self, date: NaiveDate) -> Hour {
        let inner = &self.0;
        inner
            .clock_of_number(day_number(date))
            .or_else(|| inner.clocks.first())
            .map_or(Hour::MIDNIGHT, |clock| clock.sessions().close())
    }
}
