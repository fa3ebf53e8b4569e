//! The book of a year (*sổ đăng ký văn bản*): numbers without gap and without doubles, in the order of their days.

use super::details::Direction;
use super::file::RegisteredDocument;
use crate::citation::Citation;
use crate::document::DocumentKind;
use crate::law;
use chrono::{Datelike as _, NaiveDate};
use std::collections::BTreeMap;

/// How the administrative documents of a body are numbered (*cách đánh số*), as its head decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Numbering {
    /// All in one series.
    #[default]
    Together,
    /// Each kind in its own.
    ByKind,
}

impl Numbering {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Together, Self::ByKind];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::ByKind => "by_kind",
        }
    }
}

/// What can be wrong with a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BookFindingKind {
    /// Numbers that no document has (*nhảy số*).
    Gap,
    /// A number that several documents have (*trùng số*).
    Double,
    /// A number whose day lies before that of a smaller one (*lùi ngày*).
    OutOfOrder,
    /// An outgoing document whose kind is not known (*thiếu loại văn bản*).
    MissingKind,
}

impl BookFindingKind {
    /// Every kind of finding.
    pub const ALL: [Self; 4] = [Self::Gap, Self::Double, Self::OutOfOrder, Self::MissingKind];

    /// The stable name used outside Rust, such as `out_of_order`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Double => "double",
            Self::OutOfOrder => "out_of_order",
            Self::MissingKind => "missing_kind",
        }
    }
}

/// One thing that is wrong with a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookFinding {
    /// What.
    pub kind: BookFindingKind,
    /// Whether it is in the series of secret documents.
    pub secret: bool,
    /// The kind whose own series it is in; `None` in a series of several kinds.
    pub series: Option<DocumentKind>,
    /// The number, or the first of those that are missing.
    pub from: u32,
    /// The same number, or the last of those that are missing.
    pub through: u32,
    /// The codes of the documents; for `OutOfOrder` the document, then the one with the smaller number.
    pub documents: Vec<Box<str>>,
    /// The clause, where there is one.
    pub source: Option<Citation>,
}

/// The book of one year and one direction.
///
/// READING: secret documents have a series of their own in both directions; the decree was read to say so
/// of numbers of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Book {
    /// In or out.
    pub direction: Direction,
    /// The year.
    pub year: i32,
    /// How outgoing documents are numbered; those that state law always go by kind, and incoming ones
    /// always together.
    pub numbering: Numbering,
}

/// A series: secret or not, stating law or not, of one kind or of several.
type Series = (bool, bool, Option<DocumentKind>);

/// A number with its day and its document.
type Numbered<'d> = (u32, NaiveDate, &'d str);

impl Book {
    /// What is wrong with the book that these documents make, series by series in the order of the numbers; those of
    /// another year or direction, and those without a number, are passed over.
    pub fn check<'d>(
        &self,
        documents: impl IntoIterator<Item = &'d RegisteredDocument>,
    ) -> Vec<BookFinding> {
        let mut found = Vec::new();
        let mut book: BTreeMap<Series, Vec<Numbered<'d>>> = BTreeMap::new();
        for document in documents {
            let (Some(number), Some(at)) = (document.number(), document.registered()) else {
                continue;
            };
            let details = document.details();
            if details.direction != self.direction || at.date().year() != self.year {
                continue;
            }
            let series = self.series(document);
            if self.direction == Direction::Outgoing && details.kind().is_none() {
                let documents = vec![document.code().into()];
                found.push(finding(BookFindingKind::MissingKind, series, number, documents, None));
            }
            book.entry(series).or_default().push((number, at.date(), document.code()));
        }
        let rule = match self.direction {
            Direction::Incoming => &law::INCOMING_BEGINS,
            Direction::Outgoing => &law::OUTGOING_BEGINS,
        };
        let last_day = NaiveDate::from_ymd_opt(self.year, 12, 31);
        let rule = last_day.and_then(|day| rule.on(day).ok());
        let source = rule.map(|rule| rule.source.clone());
        for (series, mut numbers) in book {
            numbers.sort_unstable();
            let begins = rule.map(|rule| rule.value);
            check_series(series, &numbers, begins, source.as_ref(), &mut found);
        }
        found.sort_by(|one, other| {
            let key = |found: &BookFinding| (found.secret, found.series, found.from, found.kind);
            key(one).cmp(&key(other))
        });
        found
    }

    fn series(self, document: &RegisteredDocument) -> Series {
        let details = document.details();
        if self.direction == Direction::Incoming {
            return (details.secret, false, None);
        }
        let normative = details.number().is_some_and(|number| number.is_normative());
        let by_kind = normative || self.numbering == Numbering::ByKind;
        (details.secret, normative, details.kind().filter(|_| by_kind))
    }
}

fn finding(
    kind: BookFindingKind,
    (secret, _, series): Series,
    number: u32,
    documents: Vec<Box<str>>,
    source: Option<Citation>,
) -> BookFinding {
    BookFinding { kind, secret, series, from: number, through: number, documents, source }
}

/// Walks one series in the order of its numbers; without a rule it begins with its first number.
fn check_series(
    series: Series,
    numbers: &[Numbered<'_>],
    begins: Option<u32>,
    source: Option<&Citation>,
    found: &mut Vec<BookFinding>,
) {
    let mut expected = begins;
    let mut latest: Option<(NaiveDate, u32, &str)> = None;
    for group in numbers.chunk_by(|one, other| one.0 == other.0) {
        let Some(&(number, _, _)) = group.first() else { continue };
        if let Some(from) = expected.filter(|from| *from < number) {
            let gap = finding(BookFindingKind::Gap, series, from, Vec::new(), source.cloned());
            found.push(BookFinding { through: number - 1, ..gap });
        }
        if group.len() > 1 {
            let codes = group.iter().map(|(_, _, code)| Box::from(*code)).collect();
            found.push(finding(BookFindingKind::Double, series, number, codes, source.cloned()));
        }
        for &(number, day, code) in group {
            match latest {
                // Documents with one number are told as that already.
                Some((before, smaller, other)) if day < before && smaller < number => {
                    let codes = vec![code.into(), other.into()];
                    let kind = BookFindingKind::OutOfOrder;
                    found.push(finding(kind, series, number, codes, source.cloned()));
                }
                Some((before, _, _)) if day <= before => {}
                _ => latest = Some((day, number, code)),
            }
        }
        expected = number.checked_add(1);
    }
}
