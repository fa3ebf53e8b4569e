//! Tasks with parts: how far a task is, by the tasks that name it as the one they belong to.

use super::file::Task;
use super::state::State;
use crate::date::When;
use crate::log::{Course as _, Outcome};
use std::collections::BTreeMap;

/// How far a task is by its parts (*tiến độ theo nhiệm vụ thành phần*).
///
/// READING: every part weighs the same; one that was cancelled or entered twice is none. One that was
/// cancelled only after the moment at which it is seen is one still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The code of the task.
    pub task: Box<str>,
    /// How many parts there are.
    pub parts: u64,
    /// How many are completed.
    pub completed: u64,
    /// How many are not, and past due.
    pub overdue: u64,
}

/// The tasks that have parts, seen at `now`, by their codes.
pub fn parts<'t>(tasks: impl IntoIterator<Item = &'t Task>, now: impl Into<When>) -> Vec<Parts> {
    let now = now.into();
    let mut found: BTreeMap<&str, Parts> = BTreeMap::new();
    for task in tasks {
        let Some(parent) = task.assignment().parent.as_deref() else { continue };
        let seen = |when: When| when.date() <= now.date();
        let over = task.finished().is_some_and(seen);
        if !task.assigned().is_some_and(seen)
            || task.state() == State::Merged
            || over && task.state() == State::Cancelled
        {
            continue;
        }
        let none = || Parts { task: parent.into(), parts: 0, completed: 0, overdue: 0 };
        let whole = found.entry(parent).or_insert_with(none);
        whole.parts += 1;
        whole.completed += u64::from(over);
        whole.overdue += u64::from(!over && is_overdue(task, now));
    }
    found.into_values().collect()
}

/// Whether it is past due at a moment at which it was not finished, whatever became of it later.
fn is_overdue(task: &Task, now: When) -> bool {
    if task.state().is_final() {
        return task.due().is_some_and(|due| task.course().precision().is_after(now, due));
    }
    task.outcome(now) == Outcome::Overdue
}
