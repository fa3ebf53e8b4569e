//! How a dossier is classed: by which rule it is early, on time or late. The rule has a name, and the
//! name is told beside the figure.

use super::record::{Ending, Record};
use super::tally::Class;
use crate::calendar::Calendar;
use crate::date::{Hour, Moment, When};
use crate::error::Result;
use crate::time_limit::Unit;
use chrono::{Days, NaiveDate};
use std::cmp::Ordering;

/// How finely an end is compared with the due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Comparison {
    /// By date: whatever happens on the due day is on time.
    Date,
    /// By minute, where both hours are known; otherwise by date.
    Minute,
    /// By half-day session (*buổi*), where both hours are known; otherwise by date.
    ///
    /// READING: the morning ends at 12:00, which still belongs to it.
    HalfDay,
}

/// What counts as the end of processing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndOfProcessing {
    /// The result ready; handed over where that is not known.
    Ready,
    /// The result handed over; ready where that is not known.
    HandedOver,
}

/// What a finished dossier without a due date counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoDueDate {
    /// A class of its own.
    Own,
    /// Judged by the time limit of its procedure and the time it took, where both are known.
    ByLimit,
}

/// What a withdrawn dossier counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Withdrawals {
    /// A class of its own; never on time.
    Own,
    /// Judged by the day of the withdrawal, as a result would be.
    Judged,
}

/// A rule of classification (*cách phân loại đúng hạn, quá hạn*).
///
/// # Example
///
/// ```
/// use motcua::statistics::{Class, Period, PeriodKind, Policy, Record};
/// use motcua::{Calendar, When, date};
///
/// let due: When = "2026-03-09T17:00".parse()?;
/// let ready: When = "2026-03-09T18:10".parse()?;
/// let record = Record::new(date(2026, 3, 2)).due(due).ready(ready);
/// let (calendar, month) = (Calendar::vietnam(), Period::calendar(PeriodKind::Month, 2026, 3)?);
/// assert_eq!(Policy::BY_DATE.class(&record, month, &calendar)?, Some(Class::OnTime));
/// assert_eq!(Policy::BY_MINUTE.class(&record, month, &calendar)?, Some(Class::Late));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Policy {
    code: &'static str,
    /// How finely an end is compared.
    pub comparison: Comparison,
    /// What counts as the end.
    pub end: EndOfProcessing,
    /// A finished dossier without a due date.
    pub no_due_date: NoDueDate,
    /// A withdrawn dossier.
    pub withdrawals: Withdrawals,
    /// Whether stopped and refused dossiers are judged by their day as well.
    pub judges_stopped: bool,
    /// Whether the time in which the citizen supplemented is taken off the end, a dossier that waits is
    /// judged by the day on which it began to wait, and a second request makes it late.
    pub subtracts_supplements: bool,
}

impl Policy {
    /// By date, the default: withdrawn, refused and stopped dossiers are classes of their own.
    pub const BY_DATE: Self = Self {
        code: "by_date",
        comparison: Comparison::Date,
        end: EndOfProcessing::Ready,
        no_due_date: NoDueDate::Own,
        withdrawals: Withdrawals::Own,
        judges_stopped: false,
        subtracts_supplements: false,
    };

    /// By minute.
    pub const BY_MINUTE: Self =
        Self { code: "by_minute", comparison: Comparison::Minute, ..Self::BY_DATE };

    /// By half-day session.
    pub const BY_HALF_DAY: Self =
        Self { code: "by_half_day", comparison: Comparison::HalfDay, ..Self::BY_DATE };

    /// By date, at the day on which the result was handed over.
    pub const BY_HANDOVER: Self =
        Self { code: "by_handover", end: EndOfProcessing::HandedOver, ..Self::BY_DATE };

    /// As the index of 766/QĐ-TTg judges.
    ///
    /// READING: its formulas are known from a working document of the national system, not from the
    /// decision; "more than one request for supplements" is late whatever the dates.
    pub const INDEX_766: Self = Self {
        code: "index_766",
        comparison: Comparison::Date,
        end: EndOfProcessing::Ready,
        no_due_date: NoDueDate::ByLimit,
        withdrawals: Withdrawals::Judged,
        judges_stopped: true,
        subtracts_supplements: true,
    };

    /// Every policy with a name.
    pub const ALL: [Self; 5] =
        [Self::BY_DATE, Self::BY_MINUTE, Self::BY_HALF_DAY, Self::BY_HANDOVER, Self::INDEX_766];

    /// The name that is told beside the figure, such as `by_date`.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The policy of a name.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.code == code)
    }

    /// What a dossier is in the figures of a period, seen at its end; `None` for one that does not
    /// belong to them: received after it, or over before it.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage), where working days have to be counted.
    pub fn class(
        self,
        record: &Record,
        period: super::Period,
        calendar: &Calendar,
    ) -> Result<Option<Class>> {
        let now = period.through();
        if record.received.date() > now {
            return Ok(None);
        }
        if let Some(Ending::NotReceived(_)) = record.ending {
            return Ok(period.contains(record.received.date()).then_some(Class::NotReceived));
        }
        let seen = |at: &When| at.date() <= now;
        let done = self.done(record).filter(seen);
        let other = record.ending.filter(|ending| seen(&ending.at()));
        let end = done.or(other.map(Ending::at));
        if end.is_some_and(|end| end.date() < period.from()) {
            return Ok(None);
        }
        if let (None, Some(ending)) = (done, other)
            && let Some(own) = self.own_class(ending)
        {
            return Ok(Some(own));
        }
        if end.is_none() && !self.subtracts_supplements && record.waiting_since(now).is_some() {
            return Ok(Some(Class::Waiting));
        }
        self.judge(record, end, now, calendar).map(Some)
    }

    /// When the result was there.
    pub(super) fn done(self, record: &Record) -> Option<When> {
        match self.end {
            EndOfProcessing::Ready => record.ready.or(record.handed_over),
            EndOfProcessing::HandedOver => record.handed_over.or(record.ready),
        }
    }

    /// The class of its own that an ending has, unless this policy judges it.
    const fn own_class(self, ending: Ending) -> Option<Class> {
        match ending {
            Ending::Withdrawn(_) => match self.withdrawals {
                Withdrawals::Own => Some(Class::Withdrawn),
                Withdrawals::Judged => None,
            },
            Ending::Refused(_) if !self.judges_stopped => Some(Class::Refused),
            Ending::Stopped(_) if !self.judges_stopped => Some(Class::Stopped),
            _ => None,
        }
    }

    /// The class of a dossier by its due date.
    fn judge(
        self,
        record: &Record,
        end: Option<When>,
        now: NaiveDate,
        calendar: &Calendar,
    ) -> Result<Class> {
        let finished = end.is_some();
        let mut at = end.unwrap_or(When::Day(now));
        if self.subtracts_supplements {
            let asked = record.waits.iter().filter(|wait| wait.asked.date() <= now).count();
            if asked > 1 {
                return Ok(if finished { Class::Late } else { Class::Overdue });
            }
            if let Some(since) = record.waiting_since(now).filter(|_| !finished) {
                at = since;
            } else {
                at = earlier_by(at, waited_days(record, now));
            }
        }
        let Some(due) = record.due else { return self.without_due(record, at, finished, calendar) };
        Ok(class_by(self.compare(at, due), finished))
    }

    /// The class of a dossier that was promised for no day.
    fn without_due(
        self,
        record: &Record,
        at: When,
        finished: bool,
        calendar: &Calendar,
    ) -> Result<Class> {
        let own = if finished { Class::SettledWithoutDue } else { Class::OpenWithoutDue };
        let (NoDueDate::ByLimit, Some(limit)) = (self.no_due_date, record.limit) else {
            return Ok(own);
        };
        let from = record.received.date();
        let taken: u64 = match limit.unit() {
            Unit::WorkingDay => calendar.working_days_between(from, at.date().max(from))?.into(),
            Unit::Day => {
                u64::try_from(at.date().signed_duration_since(from).num_days()).unwrap_or(0)
            }
            _ => return Ok(own),
        };
        let amount = limit.amount();
        let allowed = u64::from(amount.numerator());
        let taken = taken * u64::from(amount.denominator());
        Ok(class_by(taken.cmp(&allowed), finished))
    }

    fn compare(self, at: When, due: When) -> Ordering {
        match (self.comparison, at.moment(), due.moment()) {
            (Comparison::Minute, Some(at), Some(due)) => at.minute().cmp(&due.minute()),
            (Comparison::HalfDay, Some(at), Some(due)) => session(at).cmp(&session(due)),
            _ => at.date().cmp(&due.date()),
        }
    }
}

/// The class of what stands so to its due date.
const fn class_by(order: Ordering, finished: bool) -> Class {
    match (order, finished) {
        (Ordering::Less, true) => Class::Early,
        (Ordering::Equal, true) => Class::OnTime,
        (Ordering::Greater, true) => Class::Late,
        (Ordering::Greater, false) => Class::Overdue,
        (_, false) => Class::WithinTime,
    }
}

fn session(moment: Moment) -> (NaiveDate, bool) {
    const NOON: Hour = Hour::new(12, 0);
    (moment.date(), moment.hour() > NOON)
}

/// The calendar days in which the citizen supplemented, up to `now`.
fn waited_days(record: &Record, now: NaiveDate) -> u64 {
    let days = record.waits.iter().filter_map(|wait| {
        let answered = wait.answered?.date().min(now);
        u64::try_from(answered.signed_duration_since(wait.asked.date()).num_days()).ok()
    });
    days.sum()
}

fn earlier_by(at: When, days: u64) -> When {
    let date = at.date().checked_sub_days(Days::new(days)).unwrap_or(at.date());
    match at {
        When::Day(_) => When::Day(date),
        When::At(moment) => When::At(Moment::new(date, moment.hour())),
    }
}
