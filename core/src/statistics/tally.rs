//! Counts that merge: integers only, so that files, threads and partitions can be added in any order.

use super::Period;
use super::policy::Policy;
use super::rate::{Population, Rate};
use super::record::Record;
use crate::calendar::{Calendar, DayKind};
use crate::error::Result;
use crate::procedure::Channel;
use chrono::{Datelike, Weekday};

/// What a dossier is in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Class {
    /// Settled before its due date (*trước hạn*).
    Early,
    /// Settled on its due date (*đúng hạn*).
    OnTime,
    /// Settled after it (*quá hạn*).
    Late,
    /// Settled, promised for no day.
    SettledWithoutDue,
    /// In progress, not yet due (*trong hạn*).
    WithinTime,
    /// In progress, past due (*đang quá hạn*).
    Overdue,
    /// Waiting for the citizen (*chờ bổ sung*).
    Waiting,
    /// In progress, promised for no day.
    OpenWithoutDue,
    /// Refused after it was accepted (*từ chối*).
    Refused,
    /// Withdrawn (*rút*).
    Withdrawn,
    /// Stopped (*dừng xử lý*).
    Stopped,
    /// Not accepted at the desk, and so received by nobody (*không tiếp nhận*).
    NotReceived,
}

impl Class {
    /// Every class, in the order of tables.
    pub const ALL: [Self; 12] = [
        Self::Early,
        Self::OnTime,
        Self::Late,
        Self::SettledWithoutDue,
        Self::WithinTime,
        Self::Overdue,
        Self::Waiting,
        Self::OpenWithoutDue,
        Self::Refused,
        Self::Withdrawn,
        Self::Stopped,
        Self::NotReceived,
    ];

    /// The stable name used outside Rust, such as `on_time`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::OnTime => "on_time",
            Self::Late => "late",
            Self::SettledWithoutDue => "settled_without_due",
            Self::WithinTime => "within_time",
            Self::Overdue => "overdue",
            Self::Waiting => "waiting",
            Self::OpenWithoutDue => "open_without_due",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Stopped => "stopped",
            Self::NotReceived => "not_received",
        }
    }

    /// Whether the result was there.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Early | Self::OnTime | Self::Late | Self::SettledWithoutDue)
    }

    /// Whether the office or the citizen still has to act.
    pub const fn is_in_progress(self) -> bool {
        matches!(self, Self::WithinTime | Self::Overdue | Self::Waiting | Self::OpenWithoutDue)
    }
}

/// What was received, settled and left in a period (*số liệu giải quyết hồ sơ*).
///
/// Adding two tallies is associative and commutative, and the empty one changes nothing, so any split of
/// the rows gives the same figures. Always
/// `carried over + received = settled + in progress + refused + withdrawn + stopped`; what the desk did not
/// accept stands beside it.
///
/// # Example
///
/// ```
/// use motcua::statistics::{Period, PeriodKind, Policy, Population, Record, Tally};
/// use motcua::{Calendar, date};
///
/// let march = Period::calendar(PeriodKind::Month, 2026, 3)?;
/// let rows = [
///     Record::new(date(2026, 3, 2)).due(date(2026, 3, 9)).ready(date(2026, 3, 6)),
///     Record::new(date(2026, 2, 27)).due(date(2026, 3, 6)).ready(date(2026, 3, 10)),
///     Record::new(date(2026, 3, 30)).due(date(2026, 4, 6)),
/// ];
/// let tally = Tally::of(&rows, march, Policy::BY_DATE, &Calendar::vietnam())?;
/// assert_eq!((tally.carried_over(), tally.received(), tally.settled()), (1, 2, 2));
/// let rate = tally.rate(Population::Settled);
/// assert_eq!(rate.percent(1).as_deref(), Some("50,0%"));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tally {
    classes: [u64; Class::ALL.len()],
    carried_over: u64,
    /// Received in the period: direct, online, postal, way in unknown.
    channels: [u64; 4],
    saturday: u64,
}

impl Tally {
    /// The figures of rows in a period, seen at its end.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn of<'r>(
        rows: impl IntoIterator<Item = &'r Record>,
        period: Period,
        policy: Policy,
        calendar: &Calendar,
    ) -> Result<Self> {
        let mut tally = Self::default();
        for row in rows {
            tally.add(row, period, policy, calendar)?;
        }
        Ok(tally)
    }

    /// Counts one row, if it belongs to the period.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage); the tally then stays as it was.
    pub fn add(
        &mut self,
        row: &Record,
        period: Period,
        policy: Policy,
        calendar: &Calendar,
    ) -> Result<()> {
        let Some(class) = policy.class(row, period, calendar)? else { return Ok(()) };
        let day = row.received.date();
        let on_saturday =
            day.weekday() == Weekday::Sat && calendar.day(day)?.kind() != DayKind::Makeup;
        self.count(class, 1);
        if class == Class::NotReceived {
            return Ok(());
        }
        if day < period.from() {
            self.carried_over += 1;
            return Ok(());
        }
        self.receive(row.channel, 1);
        self.saturday += u64::from(on_saturday);
        Ok(())
    }

    /// So many more of a class.
    pub(super) fn count(&mut self, class: Class, more: u64) {
        if let Some(count) = self.classes.get_mut(place(class)) {
            *count += more;
        }
    }

    /// So many more received in the period.
    pub(super) fn receive(&mut self, channel: Option<Channel>, more: u64) {
        if let Some(count) = self.channels.get_mut(column(channel)) {
            *count += more;
        }
    }

    /// Adds the figures of other rows.
    pub fn merge(&mut self, other: &Self) {
        let pairs = self.classes.iter_mut().zip(other.classes);
        pairs.for_each(|(mine, more)| *mine += more);
        let pairs = self.channels.iter_mut().zip(other.channels);
        pairs.for_each(|(mine, more)| *mine += more);
        self.carried_over += other.carried_over;
        self.saturday += other.saturday;
    }

    /// The rows of a class.
    pub fn class(&self, class: Class) -> u64 {
        self.classes.get(place(class)).copied().unwrap_or_default()
    }

    /// Carried over from before the period (*kỳ trước chuyển sang*).
    pub const fn carried_over(&self) -> u64 {
        self.carried_over
    }

    /// Received in the period (*tiếp nhận trong kỳ*).
    pub fn received(&self) -> u64 {
        self.channels.iter().sum()
    }

    /// Received in the period by a way in; `None` for those of which it is not known.
    pub fn received_by(&self, channel: Option<Channel>) -> u64 {
        self.channels.get(column(channel)).copied().unwrap_or_default()
    }

    /// Received in the period on a Saturday that is no make-up day.
    pub const fn received_on_saturday(&self) -> u64 {
        self.saturday
    }

    /// To be processed in the period: carried over and received (*phải giải quyết*).
    pub fn to_process(&self) -> u64 {
        self.carried_over + self.received()
    }

    /// Settled (*đã giải quyết*).
    pub fn settled(&self) -> u64 {
        self.sum(Class::is_settled)
    }

    /// In progress (*đang giải quyết*), those that wait for the citizen among them.
    pub fn in_progress(&self) -> u64 {
        self.sum(Class::is_in_progress)
    }

    /// Settled before or on the due date.
    pub fn on_time(&self) -> u64 {
        self.class(Class::Early) + self.class(Class::OnTime)
    }

    fn sum(&self, of: impl Fn(Class) -> bool) -> u64 {
        Class::ALL.iter().zip(self.classes).filter(|(class, _)| of(**class)).map(|(_, n)| n).sum()
    }

    /// The rate of what was kept in time, of a population that is named with it.
    pub fn rate(&self, of: Population) -> Rate {
        let within = self.class(Class::WithinTime);
        let (part, whole) = match of {
            Population::Received => (self.on_time(), self.to_process()),
            Population::Settled => (self.on_time(), self.settled()),
            Population::Due => (self.on_time(), self.settled() + self.class(Class::Overdue)),
            Population::Completed => (
                self.on_time(),
                self.settled()
                    + self.class(Class::Refused)
                    + self.class(Class::Withdrawn)
                    + self.class(Class::Stopped),
            ),
            Population::Processed => {
                let judged = self.class(Class::Late) + self.class(Class::Overdue);
                (self.on_time() + within, self.on_time() + within + judged)
            }
            Population::ToProcess => {
                let late = self.class(Class::Late) + self.class(Class::Overdue);
                (self.to_process().saturating_sub(late), self.to_process())
            }
        };
        Rate::new(part, whole, of)
    }
}

fn place(class: Class) -> usize {
    Class::ALL.iter().position(|each| *each == class).unwrap_or_default()
}

const fn column(channel: Option<Channel>) -> usize {
    match channel {
        Some(Channel::Direct) => 0,
        Some(Channel::Online) => 1,
        Some(Channel::Postal) => 2,
        None => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::date;
    use crate::statistics::{Ending, PeriodKind};

    #[test]
    fn what_came_in_is_what_went_out_and_what_is_left() -> Result<()> {
        let march = Period::calendar(PeriodKind::Month, 2026, 3)?;
        let day = |day| date(2026, 3, day);
        let row = || Record::new(day(2)).due(day(9));
        let rows = [
            row().ready(day(6)),
            row().ready(day(9)),
            row().ready(day(10)),
            row(),
            Record::new(day(30)).due(date(2026, 4, 6)),
            row().waited(day(4), None),
            row().ended(Ending::Withdrawn(day(5).into())),
            row().ended(Ending::Stopped(day(5).into())),
            row().ended(Ending::Refused(day(5).into())),
            row().ended(Ending::NotReceived(day(2).into())),
            Record::new(day(7)).ready(day(9)),
            Record::new(date(2026, 2, 27)).due(day(6)).ready(date(2026, 4, 1)),
            // Over before the period, and received after it.
            Record::new(date(2026, 2, 2)).due(date(2026, 2, 9)).ready(date(2026, 2, 28)),
            Record::new(date(2026, 4, 1)),
        ];
        let tally = Tally::of(&rows, march, Policy::BY_DATE, &Calendar::vietnam())?;
        let ended: u64 = [Class::Refused, Class::Withdrawn, Class::Stopped]
            .into_iter()
            .map(|class| tally.class(class))
            .sum();
        assert_eq!((tally.carried_over(), tally.received()), (1, 10));
        assert_eq!((tally.settled(), tally.in_progress(), ended), (4, 4, 3));
        assert_eq!(tally.to_process(), tally.settled() + tally.in_progress() + ended);
        assert_eq!((tally.received_on_saturday(), tally.class(Class::NotReceived)), (1, 1));
        Ok(())
    }
}
