//! The log itself: it takes an event, refuses the impossible and stays as it was, or plays it and keeps
//! what it comes to. Nothing is ever taken out.

use super::{Act, Breach, Course, Entry, Occurrence};
use crate::date::When;
use crate::error::{Failure, Result};

/// A log and what its events come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Log<C: Course> {
    course: C,
    entries: Vec<Entry<C::Event>>,
    standing: C::Standing,
    breaches: Vec<Breach>,
    /// The time of the last effective event.
    last: Option<When>,
    /// Whether any line was corrected, so that the lines are no longer the events.
    corrected: bool,
}

/// One event and the standing before and after it.
#[derive(Debug)]
pub struct Moved<'l, C: Course> {
    /// The number of its line, from 0.
    pub entry: usize,
    /// When it happened.
    pub at: When,
    /// What happened.
    pub event: &'l C::Event,
    /// The standing before.
    pub before: C::Standing,
    /// The standing after.
    pub after: C::Standing,
}

impl<C: Course> Log<C> {
    /// An empty log under these rules.
    pub fn new(course: C) -> Self {
        let standing = course.begin();
        let (entries, breaches) = (Vec::new(), Vec::new());
        Self { course, entries, standing, breaches, last: None, corrected: false }
    }

    /// Takes one line in.
    ///
    /// # Errors
    ///
    /// [`OutOfOrder`](crate::ErrorKind::OutOfOrder) for an event before the last one;
    /// [`InvalidCorrection`](crate::ErrorKind::InvalidCorrection) for a correction that names no
    /// event; whatever the rules of the register refuse. The log is then as it was.
    pub fn record(&mut self, entry: Entry<C::Event>) -> Result<&C::Standing> {
        let number = self.entries.len();
        match entry.act() {
            Act::Happened(event) => {
                in_order(self.last, entry.at())?;
                let next = self.course.next(&self.standing, entry.at(), event)?;
                self.standing = next.standing;
                self.breaches
                    .extend(next.breaches.into_iter().map(|breach| breach.at_entry(number)));
                self.last = Some(entry.at());
                self.entries.push(entry);
            }
            Act::Corrected { entry: named, .. } => {
                let is_event = |line: &Entry<_>| matches!(line.act(), Act::Happened(_));
                if !self.entries.get(*named).is_some_and(is_event) {
                    return Err(Failure::InvalidCorrection {
                        entry: *named,
                        expected: "the number of an earlier line that tells an event",
                    }
                    .into());
                }
                if let Some(line) = self.entries.last() {
                    in_order(Some(line.at()), entry.at())?;
                }
                self.entries.push(entry);
                if let Err(error) = self.play_again() {
                    self.entries.pop();
                    return Err(error);
                }
            }
        }
        Ok(&self.standing)
    }

    /// Plays the effective events from the beginning, after a correction.
    fn play_again(&mut self) -> Result<()> {
        let mut standing = self.course.begin();
        let (mut breaches, mut last) = (Vec::new(), None);
        for (number, at, event) in effective(&self.entries) {
            in_order(last, at)?;
            let next = self.course.next(&standing, at, event)?;
            standing = next.standing;
            breaches.extend(next.breaches.into_iter().map(|breach| breach.at_entry(number)));
            last = Some(at);
        }
        (self.standing, self.breaches, self.last) = (standing, breaches, last);
        self.corrected = true;
        Ok(())
    }

    /// The rules.
    pub const fn course(&self) -> &C {
        &self.course
    }

    /// What the events come to.
    pub const fn standing(&self) -> &C::Standing {
        &self.standing
    }

    /// The lines as they were recorded, corrections included.
    pub fn entries(&self) -> &[Entry<C::Event>] {
        &self.entries
    }

    /// The clauses that were not kept, in the order of the events.
    pub fn breaches(&self) -> &[Breach] {
        &self.breaches
    }

    /// When the last event happened.
    pub const fn last(&self) -> Option<When> {
        self.last
    }

    /// The events as they really happened, each with its line, corrections applied.
    pub fn events(&self) -> Vec<(usize, When, &C::Event)> {
        if self.corrected {
            return effective(&self.entries);
        }
        let happened = self.entries.iter().enumerate();
        let events = happened.filter_map(|(number, line)| match line.act() {
            Act::Happened(event) => Some((number, line.at(), event)),
            Act::Corrected { .. } => None,
        });
        events.collect()
    }

    /// Each event with the standing before and after it.
    pub fn history(&self) -> Vec<Moved<'_, C>> {
        let mut before = self.course.begin();
        let events = self.events();
        let mut history = Vec::with_capacity(events.len());
        for (entry, at, event) in events {
            // What was taken in once is taken in again.
            let Ok(next) = self.course.next(&before, at, event) else { continue };
            history.push(Moved { entry, at, event, before, after: next.standing });
            before = next.standing;
        }
        history
    }

    /// The same lines under other rules: another calendar, another regime.
    ///
    /// # Errors
    ///
    /// What the other rules refuse.
    pub fn replayed(&self, course: C) -> Result<Self> {
        let mut log = Self::new(course);
        for entry in &self.entries {
            log.record(entry.clone())?;
        }
        Ok(log)
    }

    /// Which of the kinds of event given could follow now, at the time of the last event.
    pub fn possible<'e>(&self, kinds: &'e [C::Event]) -> Vec<&'e C::Event> {
        let now = self.last;
        let follows = |event: &&C::Event| {
            now.is_none_or(|now| self.course.next(&self.standing, now, event).is_ok())
        };
        kinds.iter().filter(follows).collect()
    }
}

/// An event that begins before the last one is over is out of order; a bare day takes any hour.
fn in_order(last: Option<When>, at: When) -> Result<()> {
    let Some(last) = last else { return Ok(()) };
    let earlier = match (last.moment(), at.moment()) {
        (Some(last), Some(at)) => at < last,
        _ => at.date() < last.date(),
    };
    if earlier {
        return Err(Failure::OutOfOrder { at: at.to_string(), last: last.to_string() }.into());
    }
    Ok(())
}

/// The events with corrections applied: the last correction of a line is what it stands for.
fn effective<E>(entries: &[Entry<E>]) -> Vec<(usize, When, &E)> {
    let mut events: Vec<Option<(usize, When, &E)>> = Vec::with_capacity(entries.len());
    for (number, line) in entries.iter().enumerate() {
        match line.act() {
            Act::Happened(event) => events.push(Some((number, line.at(), event))),
            Act::Corrected { entry, happened, event } => {
                events.push(None);
                let recorded = entries.get(*entry).map_or(line.at(), Entry::at);
                if let Some(place) = events.get_mut(*entry) {
                    *place =
                        event.as_ref().map(|event| (*entry, happened.unwrap_or(recorded), event));
                }
            }
        }
    }
    events.into_iter().flatten().collect()
}

/// The refusal of an event that cannot follow.
pub(crate) fn illegal(state: &str, event: &impl Occurrence, expected: &str) -> crate::error::Error {
    Failure::IllegalTransition {
        state: state.to_owned(),
        event: event.code().to_owned(),
        expected: expected.to_owned(),
    }
    .into()
}
