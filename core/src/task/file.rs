//! The task: its log, and the questions that are put to it.

use super::assignment::Assignment;
use super::course::TaskCourse;
use super::event::Event;
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::log::{DueChange, File};
use chrono::NaiveDate;

/// An assigned task (*nhiệm vụ giao*): what was assigned, the log of what happened, the calendar of the body
/// that leads. Nothing in it is edited; everything else is computed.
///
/// # Example
///
/// ```
/// use motcua::task::{Assignment, Event, State, Task};
/// use motcua::{Calendar, date};
///
/// let assignment = Assignment::new("Trình đề án chuyển đổi số").led_by("Sở Nội vụ").until(date(2026, 3, 20));
/// let mut task = Task::new("NV-1", assignment, &Calendar::vietnam());
/// task.record(date(2026, 3, 2), Event::Assigned)?;
/// task.record(date(2026, 3, 20), Event::Submitted { document: None })?;
/// assert_eq!(task.outcome(date(2026, 3, 25)).code(), "waiting");
/// let state = task.record(date(2026, 3, 25), Event::Accepted { grade: None, reason: None })?;
/// // Handed in on its last day, and accepted later.
/// assert_eq!((state, task.outcome(date(2026, 3, 25)).code()), (State::Completed, "on_time"));
/// # Ok::<(), motcua::Error>(())
/// ```
pub type Task = File<TaskCourse>;

impl Task {
    /// A task to which nothing happened yet.
    pub fn new(code: impl Into<Box<str>>, assignment: Assignment, calendar: &Calendar) -> Self {
        let code = code.into();
        let course = TaskCourse { code: code.clone(), assignment, calendar: calendar.clone() };
        Self::begun(code, course)
    }

    /// The same events on another calendar: what a notice changes.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record).
    pub fn on_calendar(&self, calendar: &Calendar) -> Result<Self> {
        self.replayed(TaskCourse { calendar: calendar.clone(), ..self.course().clone() })
    }

    /// What was assigned.
    pub fn assignment(&self) -> &Assignment {
        &self.course().assignment
    }

    /// When it was assigned.
    pub fn assigned(&self) -> Option<When> {
        self.standing().assigned
    }

    /// When it was last heard of: assigned, progress reported, a result handed in.
    pub fn heard(&self) -> Option<When> {
        self.standing().heard
    }

    /// How much was last reported as done, in per cent.
    pub fn percent(&self) -> Option<u8> {
        self.standing().percent
    }

    /// The day on which it is to be looked at next.
    pub fn review(&self) -> Option<NaiveDate> {
        self.standing().review
    }

    /// When more time was asked for, while nobody has answered.
    pub fn extension_asked(&self) -> Option<When> {
        self.standing().asked
    }

    /// How often more time was given.
    pub fn extensions(&self) -> u32 {
        self.standing().extensions
    }

    /// How often a result was given back.
    pub fn returns(&self) -> u32 {
        self.standing().returns
    }

    /// When the result that stands was handed in.
    pub fn submitted(&self) -> Option<When> {
        self.standing().submitted
    }

    /// When it was accepted.
    pub fn accepted(&self) -> Option<When> {
        self.standing().accepted
    }

    /// The body that leads and the officer in charge, after whatever was given to others.
    pub fn hands(&self) -> (Option<String>, Option<String>) {
        let owned = |text: &str| text.to_owned();
        let assignment = self.assignment();
        let first =
            (assignment.lead.as_deref().map(owned), assignment.officer.as_deref().map(owned));
        self.log().history().iter().fold(first, |(lead, officer), moved| match moved.line.event {
            Event::Reassigned { lead: Some(other), officer, .. } => {
                (Some(owned(other)), officer.as_deref().map(owned))
            }
            Event::Reassigned { lead: None, officer: Some(other), .. } => {
                (lead, Some(owned(other)))
            }
            _ => (lead, officer),
        })
    }

    /// The grade of the result (*chất lượng*), with the reason for it.
    pub fn grade(&self) -> Option<(String, Option<String>)> {
        self.log().history().iter().find_map(|moved| match moved.line.event {
            Event::Accepted { grade: Some(grade), reason } => {
                Some((grade.to_string(), reason.as_deref().map(str::to_owned)))
            }
            _ => None,
        })
    }

    /// The code under which it goes on, if it was entered twice.
    pub fn merged_into(&self) -> Option<String> {
        self.log().history().iter().find_map(|moved| match moved.line.event {
            Event::Merged { into } => Some(into.to_string()),
            _ => None,
        })
    }

    /// Every change of the due date, the first one included.
    pub fn due_changes(&self) -> Vec<DueChange> {
        self.log().due_changes(|moved| {
            let (from, to) = (moved.before.clock.due(), moved.after.clock.due());
            let reason = moved.line.event.reason().map(str::to_owned);
            match moved.line.event {
                Event::Extended { .. } => Some(("extended", reason, None)),
                _ if from != to => Some(("set", reason, None)),
                _ => None,
            }
        })
    }
}
