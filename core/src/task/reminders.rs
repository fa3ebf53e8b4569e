//! What a body should be reminded of: tasks due soon, today or already, silent ones, looks that are due,
//! results that wait.

use super::file::Task;
use super::state::State;
use crate::date::When;
use crate::error::Result;
use crate::log::{Soon, Urge};

/// What a reminder is about, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Urgency {
    /// Past due by so many working days that it goes to the next higher level (*báo cáo cấp trên*).
    Escalated,
    /// Past due (*quá hạn*).
    Overdue,
    /// Due today (*đến hạn hôm nay*).
    DueToday,
    /// A result waits for acceptance (*chờ nghiệm thu*).
    AwaitingAcceptance,
    /// More time was asked for, and nobody has answered (*chờ trả lời đề nghị gia hạn*).
    ExtensionUnanswered,
    /// Due soon (*sắp đến hạn*).
    DueSoon,
    /// To be looked at today or before (*đến kỳ rà soát*).
    ReviewDue,
    /// Not heard of for long (*chưa báo cáo tiến độ*).
    Silent,
}

impl Urgency {
    /// Every kind, most urgent first.
    pub const ALL: &'static [Self] = &[
        Self::Escalated,
        Self::Overdue,
        Self::DueToday,
        Self::AwaitingAcceptance,
        Self::ExtensionUnanswered,
        Self::DueSoon,
        Self::ReviewDue,
        Self::Silent,
    ];

    /// The stable name used outside Rust, such as `due_soon`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Escalated => "escalated",
            Self::Overdue => "overdue",
            Self::DueToday => "due_today",
            Self::AwaitingAcceptance => "awaiting_acceptance",
            Self::ExtensionUnanswered => "extension_unanswered",
            Self::DueSoon => "due_soon",
            Self::ReviewDue => "review_due",
            Self::Silent => "silent",
        }
    }
}

impl Urge for Urgency {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// One reminder about a task (*nhắc việc*): its due moment, the day of a submission or a request, the day of
/// a look, the day on which it was last heard of.
pub type Reminder = crate::log::Reminder<Urgency>;

/// From when on what a body does not do goes further, in working days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Escalation {
    /// Past due by so many working days, it is escalated; `None`: never.
    pub overdue: Option<u32>,
    /// Not heard of for so many working days, it is silent; `None`: never.
    pub silent: Option<u32>,
}

/// What a set of tasks asks for at `now` (*đôn đốc, nhắc việc*), ordered by urgency, then by day, then by code.
///
/// READING: a task whose result was handed in is reminded of its acceptance and, handed in late, of nothing
/// else; silence is counted from the assignment, the last report or the last result handed in.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage), with the [place](crate::Error::place) of the task.
pub fn reminders<'t>(
    tasks: impl IntoIterator<Item = &'t Task>,
    now: impl Into<When>,
    soon: Soon,
    escalation: Escalation,
) -> Result<Vec<Reminder>> {
    let now = now.into();
    let mut told = Vec::new();
    for (place, task) in tasks.into_iter().enumerate() {
        of(task, now, soon, escalation, &mut told).map_err(|error| error.within("tasks", place))?;
    }
    Reminder::sort(&mut told);
    Ok(told)
}

fn of(
    task: &Task,
    now: When,
    soon: Soon,
    escalation: Escalation,
    into: &mut Vec<Reminder>,
) -> Result<()> {
    let days = |from: When| task.calendar().working_days_between(from.date(), now.date());
    let mut tell = |urgency, due, by| into.push(Reminder::new(urgency, task.code(), due, by));
    if task.state() == State::New || task.state().is_final() {
        return Ok(());
    }
    if let (State::Submitted, Some(at)) = (task.state(), task.submitted()) {
        tell(Urgency::AwaitingAcceptance, at, days(at)?);
        return Ok(());
    }
    if let Some((nearness, due, by)) = task.nearness(now, soon, task.assigned())? {
        let escalated = escalation.overdue.is_some_and(|after| by >= after);
        let overdue = if escalated { Urgency::Escalated } else { Urgency::Overdue };
        let urgency = nearness.as_one_of(overdue, Urgency::DueToday, Urgency::DueSoon);
        tell(urgency, When::At(due), by);
    }
    if let Some(asked) = task.extension_asked() {
        tell(Urgency::ExtensionUnanswered, asked, days(asked)?);
    }
    if let Some(review) = task.review().filter(|review| *review <= now.date()) {
        let review = When::Day(review);
        tell(Urgency::ReviewDue, review, days(review)?);
    }
    if let (Some(after), Some(heard)) = (escalation.silent, task.heard()) {
        let by = days(heard)?;
        if by >= after {
            tell(Urgency::Silent, heard, by);
        }
    }
    Ok(())
}
