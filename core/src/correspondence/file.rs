//! The document of a register: its log, and the questions that are put to it.

use super::course::DocumentCourse;
use super::details::Details;
use super::event::Event;
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::log::{DueChange, File};

/// A document of a register (*văn bản đến, văn bản đi*): what is known of it, the log of what happened, the
/// calendar of the body that keeps the register. Nothing in it is edited; everything else is computed.
///
/// # Example
///
/// ```
/// use motcua::correspondence::{Details, Direction, Event, RegisteredDocument};
/// use motcua::{Calendar, date};
///
/// let details = Details::new(Direction::Incoming, "Xin ý kiến dự thảo quy chế");
/// let mut document = RegisteredDocument::new("ĐẾN-1", details, &Calendar::vietnam());
/// document.record(date(2026, 3, 13), Event::Arrived)?;
/// // It came on a Friday: Monday is in time, Tuesday is not.
/// document.record(date(2026, 3, 17), Event::Registered { number: 1 })?;
/// let breach = document.breaches().first();
/// assert_eq!(breach.map(|breach| breach.code()), Some("document_registered_late"));
/// # Ok::<(), motcua::Error>(())
/// ```
pub type RegisteredDocument = File<DocumentCourse>;

impl RegisteredDocument {
    /// A document to which nothing happened yet.
    pub fn new(code: impl Into<Box<str>>, details: Details, calendar: &Calendar) -> Self {
        Self::begun(code, DocumentCourse { details, calendar: calendar.clone() })
    }

    /// The same events on another calendar: what a notice changes.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record).
    pub fn on_calendar(&self, calendar: &Calendar) -> Result<Self> {
        self.replayed(DocumentCourse { calendar: calendar.clone(), ..self.course().clone() })
    }

    /// What is known of it.
    pub fn details(&self) -> &Details {
        &self.course().details
    }

    /// Its number in the book of the year (*số đến, số văn bản đi*).
    pub fn number(&self) -> Option<u32> {
        self.standing().number
    }

    /// When it had that number.
    pub fn registered(&self) -> Option<When> {
        self.standing().registered
    }

    /// When it came in.
    pub fn arrived(&self) -> Option<When> {
        self.standing().arrived
    }

    /// When its sender was told first that it came in.
    pub fn acknowledged(&self) -> Option<When> {
        self.standing().acknowledged
    }

    /// When it was first submitted or passed on.
    pub fn forwarded(&self) -> Option<When> {
        self.standing().forwarded
    }

    /// When it was signed.
    pub fn signed(&self) -> Option<When> {
        self.standing().signed
    }

    /// When it was issued.
    pub fn issued(&self) -> Option<When> {
        self.standing().issued
    }

    /// How often an error of content was put right.
    pub fn content_errors(&self) -> u32 {
        self.standing().content_errors
    }

    /// How often an error of form was put right (*sai sót về thể thức*).
    pub fn form_errors(&self) -> u32 {
        self.standing().form_errors
    }

    /// The unit and the officer that settle it, after whatever was given to others.
    pub fn hands(&self) -> (Option<String>, Option<String>) {
        let owned = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        let last = self.log().history().iter().rev().find_map(|moved| match moved.line.event {
            Event::Assigned { unit, officer, .. } => Some((owned(unit), owned(officer))),
            _ => None,
        });
        last.unwrap_or((None, None))
    }

    /// The document that answered it or took its place.
    pub fn followed_by(&self) -> Option<String> {
        self.log().history().iter().rev().find_map(|moved| match moved.line.event {
            Event::Settled { document: Some(document) } | Event::Replaced { document } => {
                Some(document.to_string())
            }
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
