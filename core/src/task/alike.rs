//! How the checks of a register compare: names, contents, lines of a list and tasks; and how they follow codes
//! from task to task.

use super::checks::Listed;
use super::file::Task;
use super::state::State;
use crate::text::{fold, toned};
use std::collections::{BTreeMap, BTreeSet};

/// A name as it is compared.
pub(super) struct Name {
    pub(super) bare: String,
    /// With its marks, if it carries any.
    marked: Option<String>,
}

impl Name {
    pub(super) fn of(text: &str) -> Self {
        let marked = toned(text);
        let marked = (marked != fold(text)).then(|| marked.replace(' ', ""));
        Self { bare: bare(text), marked }
    }

    /// Without marks where one of them carries none.
    pub(super) fn is(&self, other: &Self) -> bool {
        let marks = self.marked.as_ref().zip(other.marked.as_ref());
        self.bare == other.bare && marks.is_none_or(|(one, other)| one == other)
    }
}

/// A line of the list with what is compared of it, and the task that answers it.
pub(super) struct Line<'t> {
    pub(super) listed: &'t Listed,
    pub(super) document: String,
    pub(super) lead: Option<Name>,
    pub(super) words: BTreeSet<String>,
    pub(super) answer: Option<&'t Known<'t>>,
}

impl<'t> Line<'t> {
    pub(super) fn of(listed: &'t Listed) -> Self {
        let lead = listed.lead.as_deref().map(Name::of);
        let (document, words) = (bare(&listed.document), words(&listed.content));
        Self { listed, document, lead, words, answer: None }
    }

    /// Whether the right body leads; where none is named, every one is right.
    pub(super) fn is_led_by(&self, known: &Known<'_>) -> bool {
        let Some(right) = &self.lead else { return true };
        known.lead.as_ref().is_some_and(|lead| lead.is(right))
    }
}

/// A task with what is compared of it, worked out once.
pub(super) struct Known<'t> {
    pub(super) task: &'t Task,
    pub(super) document: String,
    pub(super) item: Option<String>,
    pub(super) lead: Option<Name>,
    pub(super) words: BTreeSet<String>,
}

impl<'t> Known<'t> {
    pub(super) fn of(task: &'t Task) -> Self {
        let assignment = task.assignment();
        let document = assignment.document.as_deref().map(bare).unwrap_or_default();
        let lead = task.hands().0.map(|lead| Name::of(&lead));
        let lead = lead.filter(|lead| !lead.bare.is_empty());
        let item = assignment.item.as_deref().map(bare).filter(|item| !item.is_empty());
        Self { task, document, item, lead, words: words(&assignment.content) }
    }

    /// Whether it is still a task of its own.
    pub(super) fn counts(&self) -> bool {
        !matches!(self.task.state(), State::Cancelled | State::Merged)
    }

    /// Whether it says the same as another of the same document.
    pub(super) fn repeats(&self, other: &Self) -> bool {
        let items = self.item.as_ref().zip(other.item.as_ref());
        let leads = match (&self.lead, &other.lead) {
            (Some(lead), Some(other)) => lead.is(other),
            (None, None) => true,
            _ => false,
        };
        leads
            && items.is_none_or(|(item, other)| item == other)
            && similar(&self.words, &other.words)
    }
}

/// Without marks, case and spaces.
pub(super) fn bare(text: &str) -> String {
    fold(text).replace(' ', "")
}

pub(super) fn words(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether at least four fifths of the words are common to both, and every word that has a figure in it: a
/// report of March is none of April.
pub(super) fn similar(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let counted = |word: &&String| word.contains(|letter: char| letter.is_ascii_digit());
    let (common, all) = (one.intersection(other).count(), one.union(other).count());
    all > 0 && common * 5 >= all * 4 && !one.symmetric_difference(other).any(|word| counted(&word))
}

/// Where a chain of codes leads.
#[derive(PartialEq, Eq)]
pub(super) enum Way {
    /// To a task that names no other.
    End,
    /// To a code that is not in the register.
    Nowhere(String),
    /// To the task from which it set out.
    Back,
    /// Into a circle of others.
    Round,
}

/// Follows the codes that tasks name from one to the next.
pub(super) fn follow(
    task: &Task,
    register: &BTreeMap<&str, &Task>,
    named: impl Fn(&Task) -> Option<String>,
) -> Way {
    let mut seen = BTreeSet::new();
    let mut next = named(task);
    while let Some(code) = next {
        if code == task.code() {
            return Way::Back;
        }
        let Some(other) = register.get(code.as_str()) else { return Way::Nowhere(code) };
        next = named(other);
        if !seen.insert(code) {
            return Way::Round;
        }
    }
    Way::End
}
