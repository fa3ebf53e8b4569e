//! What a register should be reminded of: what is not registered, submitted, numbered, issued or acknowledged
//! yet, and what is due.

use super::details::Carrier;
use super::file::RegisteredDocument;
use super::rules::{last_day, numbered};
use super::state::State;
use crate::date::When;
use crate::error::Result;
use crate::law::{self, Dated, Handling};
use crate::log::{Soon, Urge};

/// What a reminder is about, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Urgency {
    /// Past due (*quá hạn giải quyết*).
    Overdue,
    /// Due today (*đến hạn hôm nay*).
    DueToday,
    /// It is urgent, has no deadline of its own and is not settled (*văn bản khẩn chưa giải quyết*).
    Unsettled,
    /// It came in and has no number (*chưa đăng ký*).
    Unregistered,
    /// It was registered and not submitted (*chưa trình, chuyển giao*).
    Unforwarded,
    /// It was signed on paper and has no number (*chưa cấp số*).
    Unnumbered,
    /// It was signed and not issued (*chưa phát hành*).
    Unissued,
    /// Its sender was not told that it came in (*chưa thông báo đã nhận*).
    Unacknowledged,
    /// Due soon (*sắp đến hạn*).
    DueSoon,
}

impl Urgency {
    /// Every kind, most urgent first.
    pub const ALL: &'static [Self] = &[
        Self::Overdue,
        Self::DueToday,
        Self::Unsettled,
        Self::Unregistered,
        Self::Unforwarded,
        Self::Unnumbered,
        Self::Unissued,
        Self::Unacknowledged,
        Self::DueSoon,
    ];

    /// The stable name used outside Rust, such as `unregistered`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::DueToday => "due_today",
            Self::Unsettled => "unsettled",
            Self::Unregistered => "unregistered",
            Self::Unforwarded => "unforwarded",
            Self::Unnumbered => "unnumbered",
            Self::Unissued => "unissued",
            Self::Unacknowledged => "unacknowledged",
            Self::DueSoon => "due_soon",
        }
    }
}

impl Urge for Urgency {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// One reminder about a document (*nhắc việc*): its due moment, or the last day on which what is missing is in time.
pub type Reminder = crate::log::Reminder<Urgency>;

/// What a set of documents asks for at `now` (*đôn đốc, nhắc việc*), ordered by urgency, then by day, then by code.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage), with the [place](crate::Error::place) of the document.
pub fn reminders<'d>(
    documents: impl IntoIterator<Item = &'d RegisteredDocument>,
    now: impl Into<When>,
    soon: Soon,
) -> Result<Vec<Reminder>> {
    let now = now.into();
    let mut told = Vec::new();
    for (place, document) in documents.into_iter().enumerate() {
        of(document, now, soon, &mut told).map_err(|error| error.within("documents", place))?;
    }
    Reminder::sort(&mut told);
    Ok(told)
}

/// What is still to be done: what a reminder calls it, its rule, and since when it is asked.
type Asked = (Urgency, &'static Dated<Handling>, Option<When>);

fn of(
    document: &RegisteredDocument,
    now: When,
    soon: Soon,
    into: &mut Vec<Reminder>,
) -> Result<()> {
    let details = document.details();
    let (state, carrier) = (document.state(), details.carrier);
    let (arrived, signed) = (document.arrived(), document.signed());
    let mut asked: Vec<Asked> = Vec::new();
    match state {
        State::Arrived => {
            asked.push((Urgency::Unregistered, &law::DOCUMENT_REGISTERED, arrived));
        }
        State::Registered if arrived.is_some() => {
            asked.push((Urgency::Unforwarded, &law::DOCUMENT_FORWARDED, arrived));
        }
        State::Signed if carrier == Carrier::Paper => {
            asked.push((Urgency::Unnumbered, numbered(details.priority), signed));
        }
        _ => {}
    }
    if matches!(state, State::Signed | State::Registered) && signed.is_some() {
        asked.push((Urgency::Unissued, &law::DOCUMENT_ISSUED, signed));
    }
    let open =
        matches!(state, State::Arrived | State::Registered | State::Forwarded | State::Assigned);
    if open && carrier == Carrier::Electronic && document.acknowledged().is_none() {
        asked.push((Urgency::Unacknowledged, &law::DOCUMENT_ACKNOWLEDGED, arrived));
    }
    if open && document.due().is_none() {
        asked.push((Urgency::Unsettled, &law::DOCUMENT_SETTLED, arrived));
    }
    let calendar = document.calendar();
    for (urgency, rule, since) in asked {
        let Some(since) = since else { continue };
        let Some((day, source)) = last_day(rule, details, since, calendar)? else { continue };
        let (from, to) = (now.date().min(day), now.date().max(day));
        let by = calendar.working_days_between(from, to)?;
        let reminder = Reminder::new(urgency, document.code(), When::Day(day), by);
        into.push(reminder.under(source));
    }
    if let Some((nearness, due, by)) = document.nearness(now, soon, arrived)? {
        let urgency = nearness.as_one_of(Urgency::Overdue, Urgency::DueToday, Urgency::DueSoon);
        into.push(Reminder::new(urgency, document.code(), When::At(due), by));
    }
    Ok(())
}
