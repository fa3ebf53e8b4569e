//! What is wrong with a register of tasks: not entered, entered twice, given to the wrong body, until a day
//! that cannot be, reported late.

use super::assignment::Assignment;
use super::file::Task;
use super::state::State;
use crate::date::{When, text};
use crate::error::Result;
use crate::text::fold;
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
    /// Part of a task that the register does not have, or of itself.
    UnknownParent,
}

impl CheckKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::NotEntered,
        Self::EnteredTwice,
        Self::WrongLead,
        Self::ImpossibleDeadline,
        Self::LateReport,
        Self::UnknownParent,
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
    /// are common to both. Documents and bodies are compared without marks, case and spaces. A deadline on a
    /// day on which nobody works is kept as it was set, and told here.
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
        let codes: BTreeSet<&str> = tasks.iter().map(|known| known.task.code()).collect();
        for (place, known) in tasks.iter().enumerate() {
            self.wrong_lead(known, &mut found);
            deadline(known.task, &mut found).map_err(|error| error.within("tasks", place))?;
            late(known.task, now, &mut found);
            parent(known.task, &codes, &mut found);
        }
        found.sort_by_key(|checked| checked.kind);
        Ok(found)
    }

    fn not_entered(&self, tasks: &[Known<'_>], found: &mut Vec<Checked>) {
        let mut by_document: BTreeMap<&str, Vec<&Known<'_>>> = BTreeMap::new();
        for known in tasks {
            by_document.entry(&known.document).or_default().push(known);
        }
        for listed in &self.listed {
            let (document, words) = (bare(&listed.document), words(&listed.content));
            let entered = by_document.get(document.as_str()).into_iter().flatten();
            let same: Vec<_> = entered.filter(|known| similar(&known.words, &words)).collect();
            if same.is_empty() {
                let about = listed.content.clone();
                let kind = CheckKind::NotEntered;
                found.push(Checked { kind, task: None, reason: "not_in_register", about });
                continue;
            }
            let Some(lead) = &listed.lead else { continue };
            let right = bare(lead);
            if !same.iter().any(|known| known.lead.as_ref() == Some(&right)) {
                let tasks = same.iter().map(|known| known.task);
                found.extend(
                    tasks.map(|task| told(CheckKind::WrongLead, task, "not_as_assigned", lead)),
                );
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
        if !self.agencies.is_empty() && !self.agencies.iter().any(|known| bare(known) == *lead) {
            wrong("unknown_agency", &name);
        }
        if cooperating.iter().any(|other| bare(other) == *lead) {
            wrong("cooperates_as_well", &name);
        }
    }
}

/// A task with what is compared of it, worked out once.
struct Known<'t> {
    task: &'t Task,
    document: String,
    lead: Option<String>,
    words: BTreeSet<String>,
}

impl<'t> Known<'t> {
    fn of(task: &'t Task) -> Self {
        let assignment = task.assignment();
        let document = assignment.document.as_deref().map(bare).unwrap_or_default();
        let lead = task.hands().0.map(|lead| bare(&lead));
        Self { task, document, lead, words: words(&assignment.content) }
    }
}

fn told(kind: CheckKind, task: &Task, reason: &'static str, about: &str) -> Checked {
    Checked { kind, task: Some(task.code().into()), reason, about: about.into() }
}

/// Without marks, case and spaces.
fn bare(text: &str) -> String {
    fold(text).replace(' ', "")
}

fn words(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether at least four fifths of the words are common to both.
fn similar(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let (common, all) = (one.intersection(other).count(), one.union(other).count());
    all > 0 && common * 5 >= all * 4
}

/// Tasks of one document and one body are compared in pairs; the later one is told.
fn twice(tasks: &[Known<'_>], found: &mut Vec<Checked>) {
    let mut groups: BTreeMap<(&str, Option<&str>), Vec<&Known<'_>>> = BTreeMap::new();
    for known in tasks {
        if known.document.is_empty() || known.task.state() == State::Merged {
            continue;
        }
        let group = groups.entry((&known.document, known.lead.as_deref())).or_default();
        if let Some(first) = group.iter().find(|other| similar(&other.words, &known.words)) {
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

fn parent(task: &Task, codes: &BTreeSet<&str>, found: &mut Vec<Checked>) {
    let Some(parent) = task.assignment().parent.as_deref() else { return };
    if parent == task.code() {
        found.push(told(CheckKind::UnknownParent, task, "part_of_itself", parent));
    } else if !codes.contains(parent) {
        found.push(told(CheckKind::UnknownParent, task, "not_in_register", parent));
    }
}
