//! What documents say of one another (*văn bản trả lời, thay thế, đính chính*), held against the documents themselves.

use super::details::Direction;
use super::event::Event;
use super::file::RegisteredDocument;
use crate::error::{Error, Result};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Where a document names another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Link {
    /// It answers it (*trả lời văn bản*).
    RepliesTo,
    /// It was settled by it (*văn bản trả lời*).
    Settled,
    /// An error in it was put right by it (*văn bản đính chính, sửa đổi*).
    Amended,
    /// It took its place (*văn bản thay thế*).
    Replaced,
}

impl Link {
    /// Every link.
    pub const ALL: [Self; 4] = [Self::RepliesTo, Self::Settled, Self::Amended, Self::Replaced];

    /// The stable name used outside Rust, such as `replies_to`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RepliesTo => "replies_to",
            Self::Settled => "settled",
            Self::Amended => "amended",
            Self::Replaced => "replaced",
        }
    }
}

/// What can be wrong with a link.
///
/// No act that was read asks for any of this: it is what makes a register agree with itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LinkFindingKind {
    /// No document of the list has that code (*không có văn bản*).
    UnknownDocument,
    /// What came in is answered by what goes out, and the other way round; what went out is put right and replaced
    /// by what goes out (*sai chiều*).
    WrongDirection,
    /// What answers, puts right or replaces is older than the other of the two (*có trước văn bản gốc*).
    TooEarly,
    /// What is said to have settled, put right or replaced it was not issued by then (*chưa phát hành*).
    NotIssued,
    /// One names the other, which does not name it back (*liên kết một chiều*).
    OneSided,
    /// It went out as an answer, and what it answers is open still (*đã trả lời, chưa kết thúc xử lý*).
    NotSettled,
}

impl LinkFindingKind {
    /// Every kind of finding.
    pub const ALL: [Self; 6] = [
        Self::UnknownDocument,
        Self::WrongDirection,
        Self::TooEarly,
        Self::NotIssued,
        Self::OneSided,
        Self::NotSettled,
    ];

    /// The stable name used outside Rust, such as `one_sided`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownDocument => "unknown_document",
            Self::WrongDirection => "wrong_direction",
            Self::TooEarly => "too_early",
            Self::NotIssued => "not_issued",
            Self::OneSided => "one_sided",
            Self::NotSettled => "not_settled",
        }
    }
}

/// One thing that is wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkFinding {
    /// What.
    pub kind: LinkFindingKind,
    /// The document that names the other.
    pub document: Box<str>,
    /// Where it does.
    pub by: Link,
    /// The other.
    pub other: Box<str>,
}

/// Documents by their codes.
type ByCode<'d> = BTreeMap<&'d str, &'d RegisteredDocument>;

/// What is wrong with the links between documents of both directions (*liên kết văn bản*), document by document as
/// they are given. Give all that can be linked: what is not among them is unknown.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a code that came before: there would be two logs of it.
///
/// # Example
///
/// ```
/// use motcua::correspondence::{Details, Direction, LinkFindingKind, RegisteredDocument, links};
/// use motcua::Calendar;
///
/// let mut details = Details::new(Direction::Outgoing, "Trả lời kiến nghị");
/// details.replies_to = Some("ĐẾN-9".into());
/// let answer = RegisteredDocument::new("ĐI-1", details, &Calendar::vietnam());
/// let found = links(&[answer])?;
/// assert_eq!(found.first().map(|found| found.kind), Some(LinkFindingKind::UnknownDocument));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn links(documents: &[RegisteredDocument]) -> Result<Vec<LinkFinding>> {
    let mut by_code = ByCode::new();
    for (at, document) in documents.iter().enumerate() {
        if by_code.insert(document.code(), document).is_some() {
            let path = format!("documents[{at}].code");
            return Err(Error::argument(&path, document.code(), "each document once"));
        }
    }
    let mut found = Vec::new();
    for document in documents {
        let finding = |kind, by, other: Box<str>| {
            let document = document.code().into();
            LinkFinding { kind, document, by, other }
        };
        if let Some(other) = document.details().replies_to.as_deref()
            && let Some(kind) = reply(document, other, &by_code)
        {
            found.push(finding(kind, Link::RepliesTo, other.into()));
        }
        for (by, other, on) in followed(document) {
            if let Some(kind) = follower(document, by, &other, on, &by_code) {
                found.push(finding(kind, by, other));
            }
        }
    }
    Ok(found)
}

/// What its log says followed it, and when, after all corrections.
fn followed(document: &RegisteredDocument) -> Vec<(Link, Box<str>, NaiveDate)> {
    let history = document.log().history();
    let named = history.iter().filter_map(|moved| {
        let (by, other) = match moved.line.event {
            Event::Settled { document: Some(other) } => (Link::Settled, other),
            Event::Amended { document: Some(other), .. } => (Link::Amended, other),
            Event::Replaced { document: other } => (Link::Replaced, other),
            _ => return None,
        };
        Some((by, other.clone(), moved.line.at.date()))
    });
    named.collect()
}

/// What is wrong with a document as an answer to another.
fn reply(document: &RegisteredDocument, other: &str, all: &ByCode<'_>) -> Option<LinkFindingKind> {
    let Some(first) = all.get(other) else { return Some(LinkFindingKind::UnknownDocument) };
    if first.details().direction == document.details().direction {
        return Some(LinkFindingKind::WrongDirection);
    }
    if is_before(document, first) {
        return Some(LinkFindingKind::TooEarly);
    }
    if document.issued().is_none() || names(first, Link::Settled, document.code()) {
        return None;
    }
    let open = first.finished().is_none();
    Some(if open { LinkFindingKind::NotSettled } else { LinkFindingKind::OneSided })
}

/// What is wrong with `other` as that which settled, put right or replaced a document on a day.
fn follower(
    document: &RegisteredDocument,
    by: Link,
    other: &str,
    on: NaiveDate,
    all: &ByCode<'_>,
) -> Option<LinkFindingKind> {
    let Some(next) = all.get(other) else { return Some(LinkFindingKind::UnknownDocument) };
    if next.details().direction != Direction::Outgoing || next.code() == document.code() {
        return Some(LinkFindingKind::WrongDirection);
    }
    if next.issued().is_none_or(|issued| on < issued.date()) {
        return Some(LinkFindingKind::NotIssued);
    }
    let answers = next.details().replies_to.as_deref();
    match by {
        // An answer that names its letter is judged where it does.
        Link::Settled => (answers != Some(document.code())).then_some(LinkFindingKind::OneSided),
        _ => is_before(next, document).then_some(LinkFindingKind::TooEarly),
    }
}

fn names(document: &RegisteredDocument, by: Link, other: &str) -> bool {
    followed(document).iter().any(|(link, code, _)| *link == by && **code == *other)
}

/// Whether a document was in the world before another: what came in by its arrival, what went out by its issue.
fn is_before(document: &RegisteredDocument, other: &RegisteredDocument) -> bool {
    let day = |document: &RegisteredDocument| document.arrived().or_else(|| document.issued());
    day(document).zip(day(other)).is_some_and(|(day, other)| day.date() < other.date())
}
