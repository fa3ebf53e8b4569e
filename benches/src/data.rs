//! What the tasks are run on: one calendar that every peer can state, and dates from a seeded generator,
//! so that two runs see the same.

use crate::Outcome;
use chrono::{Datelike, NaiveDate, Weekday};
use motcua::calendar::Base;
use motcua::date::{day_number, from_day_number};
use motcua::{Calendar, Citation, Hour, Moment, date};

/// First and last day on which a task may begin: the years of official announcements.
pub(crate) const FIRST: NaiveDate = date(2012, 1, 1);
pub(crate) const LAST: NaiveDate = date(2025, 12, 31);
/// The last day for which the peers are given days off: what begins on [`LAST`] ends before it.
pub(crate) const HORIZON: NaiveDate = date(2027, 12, 31);

/// Days off from Monday to Friday: holidays, days in lieu of them and days swapped.
pub(crate) fn days_off() -> Outcome<Vec<NaiveDate>> {
    let calendar = Calendar::vietnam();
    let off = calendar.days(FIRST..=HORIZON)?.filter(|day| !day.counts());
    Ok(off.map(|day| day.date()).filter(|day| !is_weekend(*day)).collect())
}

/// Saturday, Sunday and [`days_off`]: the official calendar without its make-up Saturdays, which none of
/// the peers can state.
pub(crate) fn shared_calendar() -> Outcome<Calendar> {
    let mut builder = Calendar::vietnam().with().base(Base::WeekendsOnly);
    for day in days_off()? {
        builder = builder.closure(day, Citation::named("Days off", "1"));
    }
    Ok(builder.build()?)
}

pub(crate) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A small generator (xorshift): the tasks need spread, not secrecy.
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn roll(&mut self, low: i32, high: i32) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let span = u64::from(high.abs_diff(low)) + 1;
        low.wrapping_add_unsigned(u32::try_from((self.0 >> 11) % span).unwrap_or(0))
    }
}

/// Working days to begin from. The peers move a start on a day off first, where the Civil Code does
/// not; from a working day all agree.
pub(crate) fn working_days(calendar: &Calendar, dice: &mut Dice, count: usize) -> Vec<NaiveDate> {
    let index = calendar.index();
    let ordinal = |day| index.ordinal(day_number(day)).unwrap_or(1);
    let (low, high) = (ordinal(FIRST) + 1, ordinal(LAST));
    let any = std::iter::repeat_with(|| index.select(dice.roll(low, high)));
    any.flatten().filter_map(from_day_number).take(count).collect()
}

/// Moments within office hours, to the second, never at an opening or a closing.
pub(crate) fn working_moments(calendar: &Calendar, dice: &mut Dice, count: usize) -> Vec<Moment> {
    let days = working_days(calendar, dice, count);
    let mut second = || {
        let worked = dice.roll(1, 4 * 3600 - 1);
        let opening = if dice.roll(0, 1) == 0 { 8 } else { 13 };
        Hour::from_seconds((opening * 3600u32).wrapping_add_signed(worked))
    };
    days.into_iter().map(|day| Moment::new(day, second().unwrap_or(Hour::MIDNIGHT))).collect()
}
