//! The log itself: it takes an event, refuses the impossible and stays as it was, or plays it and keeps
//! what it comes to. Nothing is ever taken out.

use super::{Act, Breach, Course, Entry, Line};
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
    /// The event.
    pub line: Line<'l, C::Event>,
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
                let line = Line { entry: number, at: entry.at(), event };
                in_order(self.last, line)?;
                let next = self.course.step(&self.standing, line)?;
                self.standing = next.standing;
                self.breaches.extend(next.breaches);
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
                let last = self.entries.last().map(Entry::at);
                in_order(last, Line { entry: number, at: entry.at(), event: &() })?;
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
        for line in effective(&self.entries) {
            in_order(last, line)?;
            let next = self.course.step(&standing, line)?;
            standing = next.standing;
            breaches.extend(next.breaches);
            last = Some(line.at);
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
    pub fn events(&self) -> Vec<Line<'_, C::Event>> {
        if self.corrected {
            return effective(&self.entries);
        }
        let happened = self.entries.iter().enumerate();
        let events = happened.filter_map(|(entry, line)| match line.act() {
            Act::Happened(event) => Some(Line { entry, at: line.at(), event }),
            Act::Corrected { .. } => None,
        });
        events.collect()
    }

    /// Each event with the standing before and after it.
    pub fn history(&self) -> Vec<Moved<'_, C>> {
        let mut before = self.course.begin();
        let events = self.events();
        let mut history = Vec::with_capacity(events.len());
        for line in events {
            // What was taken in once is taken in again.
            let Ok(next) = self.course.step(&before, line) else { continue };
            history.push(Moved { line, before, after: next.standing });
            before = next.standing;
        }
        history
    }
}

/// An event that begins before the last one is over is out of order; a bare day takes any hour.
fn in_order<E>(last: Option<When>, line: Line<'_, E>) -> Result<()> {
    let Some(last) = last else { return Ok(()) };
    if line.at.is_before(last) {
        let (entry, at, last) = (line.entry, line.at.to_string(), last.to_string());
        return Err(Failure::OutOfOrder { entry, at, last }.into());
    }
    Ok(())
}

/// The events with corrections applied: the last correction of a line is what it stands for.
fn effective<E>(entries: &[Entry<E>]) -> Vec<Line<'_, E>> {
    let mut lines: Vec<Option<Line<'_, E>>> = Vec::with_capacity(entries.len());
    for (number, recorded) in entries.iter().enumerate() {
        match recorded.act() {
            Act::Happened(event) => {
                lines.push(Some(Line { entry: number, at: recorded.at(), event }));
            }
            Act::Corrected { entry, happened, event } => {
                lines.push(None);
                let was = entries.get(*entry).map_or(recorded.at(), Entry::at);
                let at = happened.unwrap_or(was);
                if let Some(place) = lines.get_mut(*entry) {
                    *place = event.as_ref().map(|event| Line { entry: *entry, at, event });
                }
            }
        }
    }
    lines.into_iter().flatten().collect()
}
