//! What is wrong with a register of tasks: not entered, entered twice, given to the wrong body, until a day
//! that cannot be, reported late.

use super::alike::{Known, Line, Name, Way, follow, similar};
use super::assignment::Assignment;
use super::file::Task;
use super::state::State;
use crate::date::{When, text};
use crate::error::Result;
use std::collections::{BTreeMap, BTreeSet};

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CheckKind {
    /// A document assigns it, and the register has no such task (*không được cập nhật*).
    NotEntered,
    /// Two tasks of one document and one body say the same (*trùng lặp*).
    EnteredTwice,
    /// Nobody leads, an unknown body leads, the leading body cooperates as well, or the document names
    /// another (*sai đầu mối thực hiện*).
    WrongLead,
    /// Due before it was assigned, or on a day on which nobody works (*thời hạn chưa phù hợp*).
    ImpossibleDeadline,
    /// Handed in after its end, or not at all although it is past (*báo cáo chậm*).
    LateReport,
    /// Part of a task that the register does not have, or in the end of itself.
    UnknownParent,
    /// Two tasks have one code (*trùng mã*).
    CodeTwice,
    /// Merged, and goes on nowhere: under a code that the register does not have, or in a circle. Such a
    /// task is in no figure.
    MergedIntoNothing,
}

impl CheckKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::NotEntered,
        Self::EnteredTwice,
        Self::WrongLead,
        Self::ImpossibleDeadline,
        Self::LateReport,
        Self::UnknownParent,
        Self::CodeTwice,
        Self::MergedIntoNothing,
    ];

    /// The stable name used outside Rust, such as `entered_twice`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotEntered => "not_entered",
            Self::EnteredTwice => "entered_twice",
            Self::WrongLead => "wrong_lead",
            Self::ImpossibleDeadline => "impossible_deadline",
            Self::LateReport => "late_report",
            Self::UnknownParent => "unknown_parent",
            Self::CodeTwice => "code_twice",
            Self::MergedIntoNothing => "merged_into_nothing",
        }
    }
}

/// A task as a document assigns it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The number or title of the document.
    pub document: Box<str>,
    /// What is to be done.
    pub content: Box<str>,
    /// The body that leads, if it is named.
    pub lead: Option<Box<str>>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What.
    pub kind: CheckKind,
    /// The code of the task; `None` for one that was not entered.
    pub task: Option<Box<str>>,
    /// The stable name of the reason: `on_closed_day`, `before_assignment`, `no_lead`, …
    pub reason: &'static str,
    /// What it is about: the other task, the body, the day, the content.
    pub about: Box<str>,
}

/// What a register is held against (*rà soát việc cập nhật, giao nhiệm vụ*).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checks {
    /// What documents assign.
    pub listed: Vec<Listed>,
    /// The bodies that there are; of an empty list nothing is asked.
    pub agencies: Vec<Box<str>>,
}

impl Checks {
    /// What is wrong with these tasks at `now`, by kind, then in the order of the tasks or of the list.
    ///
    /// READING: two contents are similar when, without marks and case, at least four fifths of their words
    /// are common to both, and all that have a figure in them; what stands under two items of a document is
    /// never similar. An entry answers one line of the list, one of the right body and of the same words
    /// first. What was cancelled or merged answers none, is not told as entered twice, and has no deadline
    /// to be impossible. Documents and bodies are compared without case and spaces, and without marks unless
    /// both names carry some. A deadline on a day on which nobody works is kept as it was set, and told here.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage), with the [place](crate::Error::place) of the task.
    pub fn of<'t>(
        &self,
        tasks: impl IntoIterator<Item = &'t Task>,
        now: impl Into<When>,
    ) -> Result<Vec<Checked>> {
        let now = now.into();
        let tasks: Vec<Known<'t>> = tasks.into_iter().map(Known::of).collect();
        let mut found = Vec::new();
        self.not_entered(&tasks, &mut found);
        twice(&tasks, &mut found);
        let register: BTreeMap<&str, &Task> =
            tasks.iter().rev().map(|known| (known.task.code(), known.task)).collect();
        let mut codes = BTreeSet::new();
        for (place, known) in tasks.iter().enumerate() {
            self.wrong_lead(known, &mut found);
            deadline(known.task, &mut found).map_err(|error| error.within("tasks", place))?;
            late(known.task, now, &mut found);
            parent(known.task, &register, &mut found);
            merged(known.task, &register, &mut found);
            let code = known.task.code();
            if !code.trim().is_empty() && !codes.insert(code) {
                found.push(told(CheckKind::CodeTwice, known.task, "same_code", code));
            }
        }
        found.sort_by_key(|checked| checked.kind);
        Ok(found)
    }

    fn not_entered(&self, tasks: &[Known<'_>], found: &mut Vec<Checked>) {
        let mut open: BTreeMap<&str, Vec<&Known<'_>>> = BTreeMap::new();
        for known in tasks.iter().filter(|known| known.counts()) {
            open.entry(&known.document).or_default().push(known);
        }
        let mut lines: Vec<Line<'_>> = self.listed.iter().map(Line::of).collect();
        // The best answer of every line first, so that a worse one of another does not take it away.
        for [lead, exact] in [[true, true], [true, false], [false, true], [false, false]] {
            for line in lines.iter_mut().filter(|line| line.answer.is_none()) {
                let Some(entered) = open.get_mut(line.document.as_str()) else { continue };
                let fits = |known: &&Known<'_>| {
                    (!lead || line.is_led_by(known))
                        && (!exact || known.words == line.words)
                        && similar(&known.words, &line.words)
                };
                if let Some(place) = entered.iter().position(fits) {
                    line.answer = Some(entered.remove(place));
                }
            }
        }
        for line in &lines {
            let Some(known) = line.answer else {
                let (kind, about) = (CheckKind::NotEntered, line.listed.content.clone());
                found.push(Checked { kind, task: None, reason: "not_in_register", about });
                continue;
            };
            if let Some(lead) = line.listed.lead.as_deref().filter(|_| !line.is_led_by(known)) {
                found.push(told(CheckKind::WrongLead, known.task, "not_as_assigned", lead));
            }
        }
    }

    fn wrong_lead(&self, known: &Known<'_>, found: &mut Vec<Checked>) {
        let Assignment { cooperating, .. } = known.task.assignment();
        let mut wrong = |reason, about: &str| {
            found.push(told(CheckKind::WrongLead, known.task, reason, about));
        };
        let (Some(lead), Some(name)) = (&known.lead, known.task.hands().0) else {
            wrong("no_lead", "");
            return;
        };
        if !self.agencies.is_empty() && !self.agencies.iter().any(|known| Name::of(known).is(lead))
        {
            wrong("unknown_agency", &name);
        }
        if cooperating.iter().any(|other| Name::of(other).is(lead)) {
            wrong("cooperates_as_well", &name);
        }
    }
}

fn told(kind: CheckKind, task: &Task, reason: &'static str, about: &str) -> Checked {
    Checked { kind, task: Some(task.code().into()), reason, about: about.into() }
}

/// Tasks of one document and one body are compared in pairs; the later one is told.
fn twice(tasks: &[Known<'_>], found: &mut Vec<Checked>) {
    let mut groups: BTreeMap<&str, Vec<&Known<'_>>> = BTreeMap::new();
    for known in tasks.iter().filter(|known| known.counts() && !known.document.is_empty()) {
        let group = groups.entry(&known.document).or_default();
        if let Some(first) = group.iter().find(|other| known.repeats(other)) {
            let first = first.task.code();
            found.push(told(CheckKind::EnteredTwice, known.task, "similar_content", first));
        }
        group.push(known);
    }
}

fn deadline(task: &Task, found: &mut Vec<Checked>) -> Result<()> {
    let mut wrong =
        |reason, about: &str| found.push(told(CheckKind::ImpossibleDeadline, task, reason, about));
    let (Some(assigned), Some(due)) = (task.assigned(), task.due()) else { return Ok(()) };
    if matches!(task.state(), State::Cancelled | State::Merged) {
        return Ok(());
    }
    let first = task.original_due().unwrap_or(due).date();
    if first < assigned.date() {
        wrong("before_assignment", &text(first));
    }
    for day in [Some(first), Some(due.date()).filter(|day| *day != first)].into_iter().flatten() {
        if !task.calendar().is_working(day)? {
            wrong("on_closed_day", &text(day));
        }
    }
    Ok(())
}

fn late(task: &Task, now: When, found: &mut Vec<Checked>) {
    let submitted = task.breaches().iter().find(|breach| breach.code() == "submitted_late");
    if let Some(breach) = submitted {
        found.push(told(CheckKind::LateReport, task, "submitted_late", &text(breach.on())));
    } else if task.submitted().is_none()
        && let Some(due) = task.due().filter(|_| task.outcome(now).code() == "overdue")
    {
        found.push(told(CheckKind::LateReport, task, "not_submitted", &text(due.date())));
    }
}

fn parent(task: &Task, register: &BTreeMap<&str, &Task>, found: &mut Vec<Checked>) {
    let above = |task: &Task| task.assignment().parent.as_deref().map(str::to_owned);
    let Some(parent) = above(task) else { return };
    let mut wrong = |reason| found.push(told(CheckKind::UnknownParent, task, reason, &parent));
    if parent == task.code() {
        wrong("part_of_itself");
    } else if !register.contains_key(parent.as_str()) {
        wrong("not_in_register");
    } else if follow(task, register, above) == Way::Back {
        wrong("in_a_circle");
    }
}

fn merged(task: &Task, register: &BTreeMap<&str, &Task>, found: &mut Vec<Checked>) {
    let Some(into) = task.merged_into() else { return };
    let mut wrong = |reason, about: &str| {
        found.push(told(CheckKind::MergedIntoNothing, task, reason, about));
    };
    match follow(task, register, Task::merged_into) {
        Way::End => {}
        Way::Nowhere(code) => wrong("not_in_register", &code),
        Way::Back | Way::Round => wrong("in_a_circle", &into),
    }
}
