//! The book of a year (*sổ đăng ký văn bản*): numbers without gap and without doubles, in the order of their days.

use super::details::{Details, Direction};
use super::file::RegisteredDocument;
use crate::calendar::covered;
use crate::citation::Citation;
use crate::document::DocumentKind;
use crate::error::{Error, Result};
use crate::law;
use crate::text::plain;
use chrono::{Datelike as _, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

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
    /// A code that came before in the list (*trùng mã*): a document that was given twice, or two with one code.
    CodeTwice,
    /// An outgoing document whose symbol says another number, year or kind than the book (*số, ký hiệu không khớp*).
    SymbolDiffers,
}

impl BookFindingKind {
    /// Every kind of finding.
    pub const ALL: [Self; 6] = [
        Self::Gap,
        Self::Double,
        Self::OutOfOrder,
        Self::MissingKind,
        Self::CodeTwice,
        Self::SymbolDiffers,
    ];

    /// The stable name used outside Rust, such as `out_of_order`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Double => "double",
            Self::OutOfOrder => "out_of_order",
            Self::MissingKind => "missing_kind",
            Self::CodeTwice => "code_twice",
            Self::SymbolDiffers => "symbol_differs",
        }
    }
}

/// What a symbol says beside what the book says (*số, năm, loại trong ký hiệu*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SymbolPart {
    /// Its number is not the registered one.
    Number,
    /// Its year is not that of the book.
    Year,
    /// Its kind is not the stated one.
    Kind,
}

impl SymbolPart {
    /// Every part.
    pub const ALL: [Self; 3] = [Self::Number, Self::Year, Self::Kind];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Year => "year",
            Self::Kind => "kind",
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
    /// Whether it is in a series of documents that state law (*văn bản quy phạm pháp luật*): decisions that do and
    /// decisions that do not are numbered apart.
    pub normative: bool,
    /// The kind whose own series it is in; `None` in a series of several kinds.
    pub series: Option<DocumentKind>,
    /// The number, or the first of those that are missing.
    pub from: u32,
    /// The same number, or the last of those that are missing.
    pub through: u32,
    /// The codes of the documents; for `OutOfOrder` the document, then the one with the smaller number.
    pub documents: Vec<Box<str>>,
    /// What of the symbol is different, for `SymbolDiffers`.
    pub differs: Vec<SymbolPart>,
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
    /// another year or direction, and those without a number, are passed over. A document that is given twice is one,
    /// and said to be so.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) for a year of which no document could be in the list;
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for one that is none.
    pub fn check<'d>(
        &self,
        documents: impl IntoIterator<Item = &'d RegisteredDocument>,
    ) -> Result<Vec<BookFinding>> {
        let last_day = NaiveDate::from_ymd_opt(self.year, 12, 31)
            .ok_or_else(|| Error::argument("year", &self.year, "a year"))?;
        covered(last_day)?;
        let mut found = Vec::new();
        let mut book: BTreeMap<Series, BTreeSet<Numbered<'d>>> = BTreeMap::new();
        let (mut codes, mut twice) = (BTreeSet::new(), BTreeSet::new());
        for document in documents {
            let (Some(number), Some(at)) = (document.number(), document.registered()) else {
                continue;
            };
            let details = document.details();
            if details.direction != self.direction || at.date().year() != self.year {
                continue;
            }
            let series = self.series(document);
            let code = document.code();
            let told = |kind| finding(kind, series, number, vec![code.into()], None);
            if !codes.insert(code) && twice.insert(code) {
                found.push(told(BookFindingKind::CodeTwice));
            }
            if !book.entry(series).or_default().insert((number, at.date(), code)) {
                continue;
            }
            // What came in has the number, the year and the kind of its sender.
            if self.direction == Direction::Incoming {
                continue;
            }
            if details.kind().is_none() {
                found.push(told(BookFindingKind::MissingKind));
            }
            let differs = self.differs(details, number);
            if !differs.is_empty() {
                found.push(BookFinding { differs, ..told(BookFindingKind::SymbolDiffers) });
            }
        }
        let rule = match self.direction {
            Direction::Incoming => &law::INCOMING_BEGINS,
            Direction::Outgoing => &law::OUTGOING_BEGINS,
        };
        let rule = rule.on(last_day).ok();
        let source = rule.map(|rule| rule.source.clone());
        for (series, numbers) in book {
            let numbers: Vec<_> = numbers.into_iter().collect();
            let begins = rule.map(|rule| rule.value);
            check_series(series, &numbers, begins, source.as_ref(), &mut found);
        }
        found.sort_by(|one, other| {
            let series = |found: &BookFinding| (found.secret, found.normative, found.series);
            let place = |found: &BookFinding| (series(found), found.from, found.kind);
            place(one).cmp(&place(other))
        });
        Ok(found)
    }

    /// What the symbol of an outgoing document, where it has one that can be read, says otherwise.
    fn differs(self, details: &Details, number: u32) -> Vec<SymbolPart> {
        let Some(symbol) = details.number() else { return Vec::new() };
        let serial = symbol.serial();
        let parts = SymbolPart::ALL.into_iter().filter(|part| match part {
            SymbolPart::Number => serial.part().is_none() && serial.number() != number,
            SymbolPart::Year => symbol.year().is_some_and(|year| year != self.year),
            SymbolPart::Kind => symbol.kind().zip(details.stated_kind).is_some_and(unlike),
        });
        parts.collect()
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

/// Whether the kind that a symbol prints is not the stated one.
///
/// READING: a letter has agency and unit in its symbol, whose letters may be those of a kind (`CT-TTHT`), so
/// nothing is said of it; nor of two kinds that only a mark parts (`ĐA`, `DA`).
fn unlike((printed, stated): (DocumentKind, DocumentKind)) -> bool {
    let letters = |kind: DocumentKind| {
        kind.abbreviation().map(|short| short.chars().map(plain).collect::<String>())
    };
    stated != DocumentKind::Letter && printed != stated && letters(printed) != letters(stated)
}

fn finding(
    kind: BookFindingKind,
    (secret, normative, series): Series,
    number: u32,
    documents: Vec<Box<str>>,
    source: Option<Citation>,
) -> BookFinding {
    let (from, through) = (number, number);
    let differs = Vec::new();
    BookFinding { kind, secret, normative, series, from, through, documents, differs, source }
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
