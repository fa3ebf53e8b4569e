//! Figures of assigned tasks: a task as a row of the same tallies as dossiers, and the words and rates of
//! reports on tasks.

use super::Period;
use super::rate::{Population, Rate};
use super::record::{Ending, Record};
use super::tally::{Class, Tally};
use crate::date::When;
use crate::task::{Finish, State, Task};
use std::collections::BTreeMap;

impl Record {
    /// A task as figures see it (*một nhiệm vụ trong bảng số liệu*): received is assigned, handed over is
    /// accepted, waiting is waiting for acceptance, and the place of the procedure has the document. `None`
    /// for one that was not assigned yet, and for one that was entered twice, which is counted under its
    /// other code.
    ///
    /// READING: a result belongs to the day on which the task was finished by its own reading
    /// ([`Finish`]), even if it was accepted after the period; figures made before the acceptance have it
    /// waiting.
    pub fn of_task(task: &Task) -> Option<Self> {
        let mut record = Self::new(task.assigned()?);
        record.due = task.due().map(When::At);
        match task.state() {
            State::Merged => return None,
            State::Cancelled => record.ending = task.finished().map(Ending::Stopped),
            State::Completed => {
                (record.ready, record.handed_over) = (task.finished(), task.accepted());
            }
            State::Submitted => {
                let in_time = |at: &When| task.due().is_none_or(|due| at.date() <= due.date());
                let past = match (task.assignment().finish, task.due()) {
                    // Under the other reading the wait is over when the due day is: then it is overdue.
                    (Finish::Accepted, Some(due)) => due.date().succ_opt().map(When::Day),
                    _ => None,
                };
                if let Some(at) = task.submitted().filter(in_time) {
                    record = record.waited(at, past);
                }
            }
            _ => {}
        }
        let (lead, officer) = task.hands();
        let assignment = task.assignment();
        record.agency = lead.map(String::into_boxed_str);
        record.officer = officer.map(String::into_boxed_str);
        record.domain.clone_from(&assignment.domain);
        record.procedure.clone_from(&assignment.document);
        Some(record)
    }
}

/// How good the results of a period were (*chất lượng thực hiện nhiệm vụ*): completed tasks by grade, those
/// that were not graded under `None`. Punctuality is told beside it, by the tally.
pub fn qualities<'t>(
    tasks: impl IntoIterator<Item = &'t Task>,
    period: Period,
) -> BTreeMap<Option<String>, u64> {
    let completed = tasks.into_iter().filter(|task| {
        let finished = task.finished().is_some_and(|when| period.contains(when.date()));
        task.state() == State::Completed && finished
    });
    let mut grades = BTreeMap::new();
    for task in completed {
        *grades.entry(task.grade().map(|(grade, _)| grade)).or_default() += 1;
    }
    grades
}

/// What a figure of tasks is told as (*số liệu thực hiện nhiệm vụ*): the words of the reports over the
/// counts of a [`Tally`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskTally(Tally);

/// A rate of tasks: what is counted, of what.
///
/// READING: the reports say completed of assigned, on time and late of completed, open of assigned; one
/// reports the overdue of those that were due instead. Each has a name, so that none stands for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskRate {
    /// Completed of assigned (*tỷ lệ hoàn thành*).
    Completed,
    /// Completed on time of completed (*tỷ lệ đúng hạn*).
    OnTime,
    /// Completed late of completed.
    Late,
    /// Unfinished of assigned.
    Unfinished,
    /// Overdue of due: completed, and unfinished past due.
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
        match of {
            TaskRate::Completed => Rate::new(tally.settled(), assigned, Population::Received),
            TaskRate::OnTime => tally.rate(Population::Settled),
            TaskRate::Late => {
                Rate::new(tally.class(Class::Late), tally.settled(), Population::Settled)
            }
            TaskRate::Unfinished => Rate::new(tally.in_progress(), assigned, Population::Received),
            TaskRate::Overdue => {
                let overdue = tally.class(Class::Overdue);
                Rate::new(overdue, tally.settled() + overdue, Population::Due)
            }
        }
    }
}
