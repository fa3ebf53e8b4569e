//! What runs beside us: two Rust libraries, a Python one, a table loop without checks, and the walk that
//! anyone would write first.

use crate::Outcome;
use crate::data::{FIRST, HORIZON, days_off, is_weekend};
use crate::timing::Picos;
use bdays::{HolidayCalendar, HolidayCalendarCache};
use chrono::NaiveDate;
use jiff::civil::{Date, time};
use motcua::Calendar;
use motcua::date::day_number;
use std::collections::HashSet;
use std::process::Command;
use workclock::{Holidays, Schedule, Weekdays, WorkDay};

/// The days off as a set: what `bdays` asks for, and what the walk looks up.
#[derive(Clone, Debug)]
pub(crate) struct DaysOff(HashSet<NaiveDate>);

impl DaysOff {
    pub(crate) fn new() -> Outcome<Self> {
        Ok(Self(days_off()?.into_iter().collect()))
    }

    /// The day `days` working days later, one day at a time.
    pub(crate) fn walk(&self, mut day: NaiveDate, mut days: i32) -> NaiveDate {
        while days > 0 {
            day = day.succ_opt().unwrap_or(day);
            if !is_weekend(day) && !self.0.contains(&day) {
                days -= 1;
            }
        }
        day
    }
}

impl HolidayCalendar<NaiveDate> for DaysOff {
    fn is_holiday(&self, day: NaiveDate) -> bool {
        self.0.contains(&day)
    }
}

/// The calendar of `bdays`, with its cache.
pub(crate) fn bdays() -> Outcome<HolidayCalendarCache<NaiveDate>> {
    Ok(HolidayCalendarCache::new(DaysOff::new()?, FIRST, HORIZON))
}

/// The schedule of `workclock`: the same hours and days off, in UTC.
pub(crate) fn workclock() -> Outcome<Schedule> {
    let mut holidays = Vec::new();
    for day in days_off()? {
        holidays.push(day.to_string().parse::<Date>()?);
    }
    let session =
        |open, close| WorkDay::new(time(open, 0, 0, 0), time(close, 0, 0, 0), Weekdays::MON_TO_FRI);
    let schedule = Schedule::builder().rule(session(8, 12)).rule(session(13, 17));
    Ok(schedule.rule(Holidays::new(holidays)).build()?)
}

/// Two tables looked up without any check.
///
/// They are as long as 16 bits count, and every place is cut to 16 bits, so each look-up is in bounds by
/// its type and the compiler leaves the checks out: the speed of `get_unchecked` in safe Rust. Outside
/// the coverage its answers are wrong, where ours are `None`.
#[derive(Debug)]
pub(crate) struct Unchecked {
    first: i32,
    through: Box<[u16; 1 << 16]>,
    select: Box<[u16; 1 << 16]>,
}

/// A table of as many entries as 16 bits count, made on the heap.
fn empty() -> Box<[u16; 1 << 16]> {
    let table = vec![0; 1 << 16].into_boxed_slice();
    // The length is the one that the type asks for.
    table.try_into().unwrap_or_else(|_| unreachable!("a vector of 65 536 entries"))
}

impl Unchecked {
    pub(crate) fn new(calendar: &Calendar) -> Self {
        let index = calendar.index();
        let first = day_number(*calendar.coverage().start());
        let mut through = empty();
        let mut select = empty();
        for (place, through) in (0..).zip(through.iter_mut()) {
            *through = index.ordinal(first + place).map_or(0, short);
        }
        for (ordinal, select) in (0..).zip(select.iter_mut()) {
            *select = index.select(ordinal).map_or(0, |day| short(day - first));
        }
        Self { first, through, select }
    }

    /// The day `days` working days after `day`, for `days` above zero.
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "16 bits cannot leave a table of 65 536 entries")]
    pub(crate) fn add(&self, day: i32, days: i32) -> i32 {
        let through = self.through[usize::from(short(day.wrapping_sub(self.first)))];
        let ordinal = short(i32::from(through).wrapping_add(days));
        self.first.wrapping_add(i32::from(self.select[usize::from(ordinal)]))
    }
}

#[inline]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "cutting to 16 bits is what keeps every look-up in bounds"
)]
const fn short(number: i32) -> u16 {
    number as u16
}

/// The time of `lexdays` for one deadline, told by a Python process that asserts its answer; `None`
/// where the Python named by `PYTHON` does not have it.
pub(crate) fn lexdays() -> Option<Picos> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/lexdays_peer.py");
    let run = Command::new(python).arg(script).output().ok()?;
    String::from_utf8(run.stdout).ok()?.trim().parse().ok()
}
