//! One task as JSON: its assignment and events in, the task with everything that follows from them out.

use super::log::{AnswerFile, Members, extended, line, line_keys, read_line, write_extended};
use super::reader::{Fields, FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::log::Entry;
use crate::task::{Assignment, Event, Finish, Given, Origin, Task};
use serde::Serialize;
use serde_json::Value;

codes! { Origin, Finish }

/// The keys of a task, and those that stand beside them in a list.
macro_rules! task_keys {
    ($($key:literal),*) => {
        &[
            "code",
            "content",
            "origin",
            "document",
            "item",
            "planned",
            "lead",
            "cooperating",
            "officer",
            "domain",
            "parent",
            "until",
            "limit",
            "review",
            "finish",
            "events",
            $($key),*
        ]
    };
}

pub(super) use task_keys;

/// A task as it comes in: its code, what was assigned, its events.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskSpec {
    code: String,
    assignment: Assignment,
    events: Vec<Entry<Event>>,
}

impl TaskSpec {
    /// The task on the calendar of the body that leads, its events played.
    ///
    /// # Errors
    ///
    /// As [`Task::record_entry`].
    pub fn task(&self, calendar: &Calendar) -> Result<Task> {
        let mut task = Task::new(self.code.as_str(), self.assignment.clone(), calendar);
        for entry in &self.events {
            task.record_entry(entry.clone())?;
        }
        Ok(task)
    }

    /// Reads the keys of a task, whatever stands beside them.
    pub(super) fn of(fields: &Fields<'_>) -> Result<Self> {
        let content = fields.read::<Option<String>>("content")?.unwrap_or_default();
        let mut assignment = Assignment::new(content);
        assignment.origin = fields.read::<Option<_>>("origin")?.unwrap_or_default();
        assignment.document = boxed(fields, "document")?;
        assignment.item = boxed(fields, "item")?;
        assignment.planned = fields.read("planned")?;
        assignment.lead = boxed(fields, "lead")?;
        let cooperating = fields.read::<Vec<String>>("cooperating")?;
        assignment.cooperating = cooperating.into_iter().map(String::into_boxed_str).collect();
        assignment.officer = boxed(fields, "officer")?;
        assignment.domain = boxed(fields, "domain")?;
        assignment.parent = boxed(fields, "parent")?;
        assignment.given = match (fields.read("until")?, fields.read("limit")?) {
            (None, None) => None,
            (Some(day), None) => Some(Given::Until(day)),
            (None, Some(limit)) => Some(Given::Within(limit)),
            (Some(_), Some(_)) => {
                return Err(fields.at("limit").refuse("either `until` or `limit`"));
            }
        };
        assignment.review = fields.read("review")?;
        assignment.finish = fields.read::<Option<_>>("finish")?.unwrap_or_default();
        let code = fields.read::<Option<String>>("code")?.unwrap_or_default();
        Ok(Self { code, assignment, events: fields.read("events")? })
    }
}

fn boxed(fields: &Fields<'_>, key: &'static str) -> Result<Option<Box<str>>> {
    Ok(fields.read::<Option<String>>(key)?.map(String::into_boxed_str))
}

impl FromJson for TaskSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        Self::of(&place.object(task_keys!())?)
    }
}

impl FromJson for Entry<Event> {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        read_line(place, event)
    }
}

/// The event of a code with its own keys; every other key is refused.
fn event(place: &Place<'_>, code: &str) -> Result<Event> {
    Ok(match code {
        "assigned" => {
            place.object(line_keys!())?;
            Event::Assigned
        }
        "progress_reported" => {
            let fields = place.object(line_keys!("percent", "note"))?;
            Event::ProgressReported {
                percent: fields.read("percent")?,
                note: boxed(&fields, "note")?,
            }
        }
        "extension_asked" => {
            let fields = place.object(line_keys!("until", "reason"))?;
            Event::ExtensionAsked {
                until: fields.read("until")?,
                reason: boxed(&fields, "reason")?,
            }
        }
        "extended" => {
            let fields = place.object(line_keys!("until", "by_limit", "reason"))?;
            Event::Extended { to: extended(place, &fields)?, reason: boxed(&fields, "reason")? }
        }
        "extension_refused" | "returned" | "cancelled" => {
            let reason = boxed(&place.object(line_keys!("reason"))?, "reason")?;
            match code {
                "extension_refused" => Event::ExtensionRefused { reason },
                "returned" => Event::Returned { reason },
                _ => Event::Cancelled { reason },
            }
        }
        "deadline_set" => {
            let fields = place.object(line_keys!("date", "reason"))?;
            Event::DeadlineSet { date: fields.read("date")?, reason: boxed(&fields, "reason")? }
        }
        "reviewed" => {
            let fields = place.object(line_keys!("next", "note"))?;
            Event::Reviewed { next: fields.read("next")?, note: boxed(&fields, "note")? }
        }
        "submitted" => {
            let fields = place.object(line_keys!("document"))?;
            Event::Submitted { document: boxed(&fields, "document")? }
        }
        "accepted" => {
            let fields = place.object(line_keys!("grade", "reason"))?;
            Event::Accepted { grade: boxed(&fields, "grade")?, reason: boxed(&fields, "reason")? }
        }
        "reassigned" => {
            let fields = place.object(line_keys!("lead", "officer", "reason"))?;
            Event::Reassigned {
                lead: boxed(&fields, "lead")?,
                officer: boxed(&fields, "officer")?,
                reason: boxed(&fields, "reason")?,
            }
        }
        "merged" => {
            let into: String = place.object(line_keys!("into"))?.read("into")?;
            Event::Merged { into: into.into_boxed_str() }
        }
        _ => {
            let codes = crate::task::EVENT_CODES.join(", ");
            return Err(place.refuse(&format!("a `type` among {codes}, corrected")));
        }
    })
}

/// A task with everything that follows from its events, seen at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTask {
    #[serde(flatten)]
    file: AnswerFile,
    content: String,
    origin: &'static str,
    planned: bool,
    lead: Option<String>,
    officer: Option<String>,
    assigned: Option<String>,
    percent: Option<u8>,
    review: Option<String>,
    extension_asked: Option<String>,
    extensions: u32,
    returns: u32,
    submitted: Option<String>,
    accepted: Option<String>,
    finish: &'static str,
    grade: Option<String>,
    grade_reason: Option<String>,
    merged_into: Option<String>,
}

impl AnswerTask {
    /// The task as it stands at `now`.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `now` lies before the last event;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn of(task: &Task, now: When) -> Result<Self> {
        let told = |when: Option<When>| when.map(|when| when.to_string());
        let (lead, officer) = task.hands();
        let (grade, grade_reason) =
            task.grade().map_or((None, None), |(grade, reason)| (Some(grade), reason));
        let assignment = task.assignment();
        Ok(Self {
            file: AnswerFile::of(task, task.state().code(), &task.due_changes(), now)?,
            content: assignment.content.to_string(),
            origin: assignment.origin.code(),
            planned: assignment.is_planned(),
            lead,
            officer,
            assigned: told(task.assigned()),
            percent: task.percent(),
            review: task.review().map(crate::date::text),
            extension_asked: told(task.extension_asked()),
            extensions: task.extensions(),
            returns: task.returns(),
            submitted: told(task.submitted()),
            accepted: told(task.accepted()),
            finish: assignment.finish.code(),
            grade,
            grade_reason,
            merged_into: task.merged_into(),
        })
    }
}

/// The assignment and the log of a task, as they are stored: reading it gives the same task.
pub fn write_task(task: &Task) -> Value {
    let assignment = task.assignment();
    let mut members = Members::default();
    members.put("code", task.code());
    members.put("content", &*assignment.content);
    members.put("origin", assignment.origin.code());
    members.put_some("document", assignment.document.as_deref());
    members.put_some("item", assignment.item.as_deref());
    members.put_some("planned", assignment.planned);
    members.put_some("lead", assignment.lead.as_deref());
    let cooperating: Vec<Value> =
        assignment.cooperating.iter().map(|each| Value::from(&**each)).collect();
    if !cooperating.is_empty() {
        members.put("cooperating", cooperating);
    }
    members.put_some("officer", assignment.officer.as_deref());
    members.put_some("domain", assignment.domain.as_deref());
    members.put_some("parent", assignment.parent.as_deref());
    match assignment.given {
        Some(Given::Until(day)) => members.put("until", crate::date::text(day)),
        Some(Given::Within(limit)) => members.put("limit", limit.to_string()),
        None => {}
    }
    members.put_some("review", assignment.review.map(|review| review.to_string()));
    members.put("finish", assignment.finish.code());
    let events = task.entries().iter().map(|entry| line(entry, write_event));
    members.put("events", events.collect::<Vec<_>>());
    members.into()
}

fn write_event(event: &Event, members: &mut Members) {
    members.put_some("reason", event.reason());
    match event {
        Event::ProgressReported { percent, note } => {
            members.put_some("percent", *percent);
            members.put_some("note", note.as_deref());
        }
        Event::ExtensionAsked { until, .. } => {
            members.put_some("until", until.map(crate::date::text));
        }
        Event::Extended { to, .. } => write_extended(*to, members),
        Event::DeadlineSet { date, .. } => members.put("date", crate::date::text(*date)),
        Event::Reviewed { next, note } => {
            members.put_some("next", next.map(crate::date::text));
            members.put_some("note", note.as_deref());
        }
        Event::Submitted { document } => members.put_some("document", document.as_deref()),
        Event::Accepted { grade, .. } => members.put_some("grade", grade.as_deref()),
        Event::Reassigned { lead, officer, .. } => {
            members.put_some("lead", lead.as_deref());
            members.put_some("officer", officer.as_deref());
        }
        Event::Merged { into } => members.put("into", &**into),
        _ => {}
    }
}
