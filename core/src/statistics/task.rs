//! Figures of assigned tasks: a task as a row of the same tallies as dossiers, and the words and rates of
//! reports on tasks.

use super::Period;
use super::rate::{Population, Rate};
use super::record::{Ending, Record};
use super::table::GroupKey;
use super::tally::{Class, Tally};
use crate::date::When;
use crate::log::Course as _;
use crate::task::{Event, Finish, State, Task};
use crate::text::compose;
use std::collections::BTreeMap;

impl Record {
    /// A task as figures see it (*một nhiệm vụ trong bảng số liệu*): received is assigned, handed over is
    /// accepted, waiting is waiting for acceptance, and the place of the procedure has the document. `None`
    /// for one that was not assigned yet, and for one that was entered twice, which is counted under its
    /// other code.
    ///
    /// READING: a result belongs to the day on which the task was finished by its own reading
    /// ([`Finish`]), even if it was accepted after the period; figures made before the acceptance have it
    /// waiting. Names that are written with composed and with decomposed letters are one name.
    pub fn of_task(task: &Task) -> Option<Self> {
        let mut record = Self::new(task.assigned()?);
        record.due = task.due().map(When::At);
        // What was given back waited until then, and figures of that time said so.
        for moved in task.log().history() {
            if let Event::Returned { .. } = moved.line.event {
                record = record.waiting(task, moved.before.submitted, Some(moved.line.at));
            }
        }
        match task.state() {
            State::Merged => return None,
            State::Cancelled => record.ending = task.finished().map(Ending::Stopped),
            State::Completed => {
                (record.ready, record.handed_over) = (task.finished(), task.accepted());
            }
            State::Submitted => record = record.waiting(task, task.submitted(), None),
            _ => {}
        }
        let (lead, officer) = task.hands();
        let composed = |text: Option<&str>| text.map(|text| compose(text).into_boxed_str());
        let assignment = task.assignment();
        record.agency = composed(lead.as_deref());
        record.officer = composed(officer.as_deref());
        record.domain = composed(assignment.domain.as_deref());
        record.procedure = composed(assignment.document.as_deref());
        Some(record)
    }

    /// The same, with the wait of a result for acceptance, until it was given back if it was. One that was
    /// handed in late did not wait: it was overdue.
    fn waiting(self, task: &Task, submitted: Option<When>, returned: Option<When>) -> Self {
        let (Some(at), due) = (submitted, task.due()) else { return self };
        if due.is_some_and(|due| task.course().precision().is_after(at, due)) {
            return self;
        }
        let past = match (task.assignment().finish, due) {
            // Under the other reading the wait is over when the due day is: then it is overdue.
            (Finish::Accepted, Some(due)) => due.date().succ_opt().map(When::Day),
            _ => None,
        };
        let ends = [returned, past].into_iter().flatten();
        self.waited(at, ends.min_by_key(|end| end.date()))
    }
}

/// Completed tasks by the grade of their result, those that were not graded under `None`.
pub type Qualities = BTreeMap<Option<String>, u64>;

/// How good the results of a period were (*chất lượng thực hiện nhiệm vụ*): completed tasks by grade, those
/// that were not graded under `None`. Punctuality is told beside it, by the tally.
pub fn qualities<'t>(tasks: impl IntoIterator<Item = &'t Task>, period: Period) -> Qualities {
    qualities_by(tasks, period, &[]).into_values().next().unwrap_or_default()
}

/// The same by groups, as the [`Table`](super::Table) of these keys has them; a group of which nothing was
/// completed is left out.
pub fn qualities_by<'t>(
    tasks: impl IntoIterator<Item = &'t Task>,
    period: Period,
    by: &[GroupKey],
) -> BTreeMap<Vec<Option<Box<str>>>, Qualities> {
    let mut groups: BTreeMap<Vec<Option<Box<str>>>, Qualities> = BTreeMap::new();
    for task in tasks {
        let finished = task.finished().is_some_and(|when| period.contains(when.date()));
        if task.state() != State::Completed || !finished {
            continue;
        }
        let Some(row) = Record::of_task(task) else { continue };
        let key = by.iter().map(|key| key.of(&row).map(Box::from)).collect();
        let grade = task.grade().map(|(grade, _)| compose(&grade));
        *groups.entry(key).or_default().entry(grade).or_default() += 1;
    }
    groups
}

/// What a figure of tasks is told as (*số liệu thực hiện nhiệm vụ*): the words of the reports over the
/// counts of a [`Tally`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskTally(Tally);

/// A rate of tasks: what is counted, of what.
///
/// READING: the reports say completed of assigned, on time and late of completed, open of assigned; one
/// reports the overdue of those that were due instead. Each has a name, so that none stands for another. What
/// was completed without a deadline was never due and is in none of the three rates of punctuality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskRate {
    /// Completed of assigned (*tỷ lệ hoàn thành*).
    Completed,
    /// Completed on time of completed with a deadline (*tỷ lệ đúng hạn*).
    OnTime,
    /// Completed late of completed with a deadline.
    Late,
    /// Unfinished of assigned.
    Unfinished,
    /// Overdue of due: completed with a deadline, and unfinished past due.
    Overdue,
}

impl TaskRate {
    /// Every rate.
    pub const ALL: [Self; 5] =
        [Self::Completed, Self::OnTime, Self::Late, Self::Unfinished, Self::Overdue];

    /// The stable name used outside Rust, such as `on_time`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::OnTime => "on_time",
            Self::Late => "late",
            Self::Unfinished => "unfinished",
            Self::Overdue => "overdue",
        }
    }

    /// Whether less of it is better.
    pub const fn is_better_low(self) -> bool {
        matches!(self, Self::Late | Self::Unfinished | Self::Overdue)
    }
}

impl From<&Tally> for TaskTally {
    fn from(tally: &Tally) -> Self {
        Self(*tally)
    }
}

impl TaskTally {
    /// Every figure by its name, in the order of tables: assigned (cancelled ones left out), completed and
    /// its parts, unfinished and its parts, cancelled.
    pub fn counts(&self) -> [(&'static str, u64); 13] {
        let class = |class| self.0.class(class);
        [
            ("assigned", self.assigned()),
            ("carried_over", self.0.carried_over()),
            ("completed", self.0.settled()),
            ("early", class(Class::Early)),
            ("on_time", class(Class::OnTime)),
            ("late", class(Class::Late)),
            ("completed_without_deadline", class(Class::SettledWithoutDue)),
            ("unfinished", self.0.in_progress()),
            ("within_time", class(Class::WithinTime)),
            ("overdue", class(Class::Overdue)),
            ("waiting", class(Class::Waiting)),
            ("no_deadline", class(Class::OpenWithoutDue)),
            ("cancelled", class(Class::Stopped)),
        ]
    }

    /// Assigned (*được giao*): carried over and new, without those that were cancelled.
    pub fn assigned(&self) -> u64 {
        self.0.settled() + self.0.in_progress()
    }

    /// A rate with its two integers.
    pub fn rate(&self, of: TaskRate) -> Rate {
        let (tally, assigned) = (&self.0, self.assigned());
        let judged = tally.on_time() + tally.class(Class::Late);
        match of {
            TaskRate::Completed => Rate::new(tally.settled(), assigned, Population::Received),
            TaskRate::OnTime => Rate::new(tally.on_time(), judged, Population::Settled),
            TaskRate::Late => Rate::new(tally.class(Class::Late), judged, Population::Settled),
            TaskRate::Unfinished => Rate::new(tally.in_progress(), assigned, Population::Received),
            TaskRate::Overdue => {
                let overdue = tally.class(Class::Overdue);
                Rate::new(overdue, judged + overdue, Population::Due)
            }
        }
    }
}
