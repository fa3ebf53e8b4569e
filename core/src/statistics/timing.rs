//! How long dossiers took, how late they were, and what shorter limits would have come to.

use super::Period;
use super::distribution::Distribution;
use super::policy::Policy;
use super::rate::{Population, Rate};
use super::record::Record;
use super::tally::Class;
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use chrono::NaiveDate;

/// Times of dossiers in working days (*thời gian giải quyết, số ngày trễ*), which merge as their
/// distributions do.
///
/// Only dossiers whose result was there are finished; one in progress counts as "longer than so far", and one
/// that was refused, withdrawn or stopped tells nothing about how long a result takes.
///
/// # Example
///
/// ```
/// use motcua::statistics::{Period, PeriodKind, Policy, Record, Timing};
/// use motcua::{Calendar, date};
///
/// let march = Period::calendar(PeriodKind::Month, 2026, 3)?;
/// let row = Record::new(date(2026, 3, 2)).due(date(2026, 3, 9)).ready(date(2026, 3, 6));
/// let mut timing = Timing::default();
/// timing.add(&row, march, Policy::BY_DATE, &Calendar::vietnam())?;
/// assert_eq!((timing.taken().quantile(1, 2), timing.lateness().quantile(1, 2)), (Some(4), Some(-1)));
/// // 4 of 5 days would still do if the limit were a fifth shorter, and no less.
/// assert_eq!(timing.with_limits_cut_by(20).map(|rate| rate.numerator()), Some(1));
/// assert_eq!(timing.with_limits_cut_by(21).map(|rate| rate.numerator()), Some(0));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    taken: Distribution,
    lateness: Distribution,
    /// The share of the promised time that was used, in per cent rounded up.
    used: Distribution,
}

impl Timing {
    /// Adds a dossier, if it belongs to the figures of the period.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage); nothing is then added.
    pub fn add(
        &mut self,
        row: &Record,
        period: Period,
        policy: Policy,
        calendar: &Calendar,
    ) -> Result<()> {
        let Some(class) = policy.class(row, period, calendar)? else { return Ok(()) };
        let (received, now) = (row.received.date(), period.through());
        let due = row.due.map(When::date);
        if class.is_in_progress() {
            let so_far = between(calendar, received, now)?;
            let late = match due.filter(|_| class == Class::Overdue) {
                Some(due) => Some(between(calendar, due, now)?),
                None => None,
            };
            self.taken.add_open(so_far);
            if let Some(late) = late {
                self.lateness.add_open(late);
            }
        }
        let Some(end) = policy.done(row).filter(|_| class.is_settled()) else { return Ok(()) };
        let taken = between(calendar, received, end.date())?;
        let promised = match due {
            Some(due) => {
                Some((between(calendar, due, end.date())?, between(calendar, received, due)?))
            }
            None => None,
        };
        self.taken.add(taken);
        if let Some((late, allowed)) = promised {
            self.lateness.add(late);
            self.used.add(used_share(taken, allowed));
        }
        Ok(())
    }

    /// Adds the times of other dossiers.
    pub fn merge(&mut self, other: &Self) {
        self.taken.merge(&other.taken);
        self.lateness.merge(&other.lateness);
        self.used.merge(&other.used);
    }

    /// Working days from receipt to result, or so far (*số ngày giải quyết*).
    pub const fn taken(&self) -> &Distribution {
        &self.taken
    }

    /// Working days from the due day to the result: below zero before it, zero on it (*số ngày trễ*). Open are
    /// those past due.
    pub const fn lateness(&self) -> &Distribution {
        &self.lateness
    }

    /// The rate on time if every limit had been shorter by so many per cent (*nếu cắt giảm thời hạn*), of the
    /// settled dossiers that have a due date. `None` for more than 100.
    ///
    /// READING: the limit is what was promised, the working days from receipt to the due day, so extensions
    /// stay in it; nobody works faster for it. A limit of the same day cannot be cut.
    pub fn with_limits_cut_by(&self, percent: u8) -> Option<Rate> {
        let left = 100_i64.checked_sub(percent.into()).filter(|left| *left >= 0)?;
        Some(Rate::new(self.used.at_most(left), self.used.finished(), Population::Settled))
    }
}

/// Working days from one day to another, below zero for an earlier one.
fn between(calendar: &Calendar, from: NaiveDate, to: NaiveDate) -> Result<i64> {
    if from <= to {
        calendar.working_days_between(from, to).map(i64::from)
    } else {
        calendar.working_days_between(to, from).map(|days| -i64::from(days))
    }
}

/// The share of the allowed days in per cent, rounded up: at most `k` exactly where `taken` is at most `k` per
/// cent of `allowed`.
fn used_share(taken: i64, allowed: i64) -> i64 {
    let taken = taken.max(0);
    if allowed > 0 {
        (taken * 100 + allowed - 1) / allowed
    } else {
        taken * 100 + taken.min(1) * 100
    }
}
