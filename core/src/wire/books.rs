//! Many documents of a register as JSON: the book of a year, links, reminders, counts held against what was published.

use super::calendar::CalendarSpec;
use super::correspondence::{DocumentSpec, document_keys};
use super::desks::on_desks;
use super::reader::{FromJson, Place};
use super::statistics::AnswerPeriod;
use crate::calendar::Calendar;
use crate::correspondence::{
    Book, BookFinding, Counts, Difference, Direction, LinkFinding, RegisteredDocument, Reminder,
    Stated, StatedPart, links, reminders,
};
use crate::date::When;
use crate::document::DocumentKind;
use crate::error::{Error, Result};
use crate::log::Soon;
use crate::statistics::{Period, Population, Rate};
use serde::Serialize;

/// Documents as they come in: a list of objects with the keys of [`DocumentSpec`] and, beside them, `calendar`, what
/// the body that keeps this register changes in the calendar of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentList(Vec<(DocumentSpec, Option<CalendarSpec>)>);

impl FromJson for DocumentList {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let listed = |place: &Place<'_>| {
            let fields = place.object(document_keys!("calendar"))?;
            Ok((DocumentSpec::of(&fields)?, fields.read("calendar")?))
        };
        place.each(listed).map(Self)
    }
}

impl DocumentList {
    /// The documents, each on the calendar of its body; `calendar` is that of those that name none.
    ///
    /// # Errors
    ///
    /// As [`DocumentSpec::document`], with the place of the document.
    pub fn documents(&self, calendar: &Calendar) -> Result<Vec<RegisteredDocument>> {
        let files = self.0.iter().map(|(spec, changes)| (spec, changes.as_ref()));
        on_desks("documents", files, calendar, DocumentSpec::document)
    }
}

/// How reminders are asked for: `{now, soon}`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DocumentReminderOptions {
    now: When,
    soon: Soon,
}

impl FromJson for DocumentReminderOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["now", "soon"])?;
        Ok(Self { now: fields.read("now")?, soon: fields.read("soon")? })
    }
}

impl DocumentReminderOptions {
    /// What documents ask for.
    ///
    /// # Errors
    ///
    /// As [`reminders`].
    pub fn told<'d>(
        &self,
        documents: impl IntoIterator<Item = &'d RegisteredDocument>,
    ) -> Result<Vec<AnswerDocumentReminder>> {
        let told = reminders(documents, self.now, self.soon)?;
        Ok(told.iter().map(AnswerDocumentReminder::from).collect())
    }
}

/// One reminder as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDocumentReminder {
    code: &'static str,
    document: String,
    due: String,
    by: u32,
    source: Option<String>,
}

impl From<&Reminder> for AnswerDocumentReminder {
    fn from(told: &Reminder) -> Self {
        Self {
            code: told.code(),
            document: told.file().to_owned(),
            due: told.due().to_string(),
            by: told.by(),
            source: told.source().map(ToString::to_string),
        }
    }
}

/// Which book is checked: `{direction, year, numbering}`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BookOptions(Book);

impl FromJson for BookOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["direction", "year", "numbering"])?;
        let numbering = fields.read::<Option<_>>("numbering")?.unwrap_or_default();
        let (direction, year) = (fields.read("direction")?, fields.read("year")?);
        Ok(Self(Book { direction, year, numbering }))
    }
}

impl BookOptions {
    /// What is wrong with the book.
    ///
    /// # Errors
    ///
    /// As [`Book::check`].
    pub fn checked<'d>(
        &self,
        documents: impl IntoIterator<Item = &'d RegisteredDocument>,
    ) -> Result<Vec<AnswerBookFinding>> {
        Ok(self.0.check(documents)?.iter().map(AnswerBookFinding::from).collect())
    }
}

/// One thing that is wrong with a book, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerBookFinding {
    kind: &'static str,
    secret: bool,
    normative: bool,
    series: Option<&'static str>,
    from: u32,
    through: u32,
    documents: Vec<String>,
    /// What of the symbol is different: `number`, `year`, `kind`.
    differs: Vec<&'static str>,
    source: Option<String>,
}

impl From<&BookFinding> for AnswerBookFinding {
    fn from(found: &BookFinding) -> Self {
        Self {
            kind: found.kind.code(),
            secret: found.secret,
            normative: found.normative,
            series: found.series.map(DocumentKind::name),
            from: found.from,
            through: found.through,
            documents: found.documents.iter().map(ToString::to_string).collect(),
            differs: found.differs.iter().map(|part| part.code()).collect(),
            source: found.source.as_ref().map(ToString::to_string),
        }
    }
}

/// What is wrong with the links between documents.
///
/// # Errors
///
/// As [`links`].
pub fn document_links(documents: &[RegisteredDocument]) -> Result<Vec<AnswerLinkFinding>> {
    Ok(links(documents)?.iter().map(AnswerLinkFinding::from).collect())
}

/// One thing that is wrong with a link, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLinkFinding {
    kind: &'static str,
    document: String,
    /// Where the document names the other: `replies_to`, `settled`, `amended`, `replaced`.
    by: &'static str,
    other: String,
}

impl From<&LinkFinding> for AnswerLinkFinding {
    fn from(found: &LinkFinding) -> Self {
        Self {
            kind: found.kind.code(),
            document: found.document.to_string(),
            by: found.by.code(),
            other: found.other.to_string(),
        }
    }
}

/// What is counted: `{period, stated, bound}`; `bound` is the share of errors of form that a body allows, in per
/// cent.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentCountOptions {
    period: Period,
    stated: Option<Stated>,
    bound: Option<u32>,
}

impl FromJson for Stated {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["total", "parts"])?;
        let part = |place: &Place<'_>| {
            let fields = place.object(&["name", "count", "of_another"])?;
            Ok(StatedPart {
                name: fields.read::<String>("name")?.into_boxed_str(),
                count: fields.read("count")?,
                of_another: fields.read::<Option<_>>("of_another")?.unwrap_or_default(),
            })
        };
        Ok(Self { total: fields.read("total")?, parts: fields.at("parts").each(part)? })
    }
}

impl FromJson for DocumentCountOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["period", "stated", "bound"])?;
        let bound = fields.read::<Option<u32>>("bound")?;
        if bound.is_some_and(|bound| bound > 100) {
            return Err(fields.at("bound").refuse("a per cent from 0 to 100"));
        }
        Ok(Self { period: fields.read("period")?, stated: fields.read("stated")?, bound })
    }
}

impl DocumentCountOptions {
    /// The counts of documents.
    ///
    /// # Errors
    ///
    /// As [`Counts::of`] and [`Stated::differences`].
    pub fn counted(&self, documents: &[RegisteredDocument]) -> Result<AnswerDocumentCounts> {
        let (from, through) = (self.period.from(), self.period.through());
        let counts = |direction| Counts::of(documents, direction, from, through);
        let (incoming, outgoing) = (counts(Direction::Incoming)?, counts(Direction::Outgoing)?);
        let errors = AnswerFormErrors {
            share: AnswerShare::of(outgoing.form_errors, outgoing.issued),
            bound: self.bound,
            within: self.bound.and_then(|bound| outgoing.within_bound(bound)),
        };
        let stated = self.stated.as_ref().map(Stated::differences).transpose()?.unwrap_or_default();
        let stated = stated.into_iter().map(AnswerDifference::of).collect::<Result<_>>()?;
        Ok(AnswerDocumentCounts {
            period: self.period.into(),
            incoming: AnswerCounts::from(&incoming),
            outgoing: AnswerCounts::from(&outgoing),
            form_errors: errors,
            stated,
        })
    }
}

/// The counts of documents as they go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDocumentCounts {
    period: AnswerPeriod,
    incoming: AnswerCounts,
    outgoing: AnswerCounts,
    form_errors: AnswerFormErrors,
    stated: Vec<AnswerDifference>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCounts {
    registered: u64,
    kinds: Vec<AnswerKindCount>,
    electronic: AnswerShare,
    urgent: u64,
    secret: u64,
    issued: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerKindCount {
    kind: Option<&'static str>,
    count: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerShare {
    numerator: u64,
    denominator: u64,
    /// With one decimal; null for nothing of nothing.
    percent: Option<String>,
}

impl AnswerShare {
    fn of(part: u64, whole: u64) -> Self {
        // What the parts are of is the name of the member; only the print of a rate is needed.
        let percent = Rate::new(part, whole, Population::Received).percent(1);
        Self { numerator: part, denominator: whole, percent }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerFormErrors {
    #[serde(flatten)]
    share: AnswerShare,
    bound: Option<u32>,
    within: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerDifference {
    reading: &'static str,
    sum: u64,
    missing: i64,
}

impl AnswerDifference {
    fn of(told: Difference) -> Result<Self> {
        let Ok(missing) = i64::try_from(told.missing) else {
            // The sum fits, so it is the total that is beyond all measure.
            let total = told.missing + i128::from(told.sum);
            return Err(Error::argument("stated.total", &total, "a total that fits 63 bits"));
        };
        Ok(Self { reading: told.reading, sum: told.sum, missing })
    }
}

impl From<&Counts> for AnswerCounts {
    fn from(counts: &Counts) -> Self {
        let kinds = counts.kinds.iter();
        let kind = |(kind, count): (&Option<DocumentKind>, &u64)| AnswerKindCount {
            kind: kind.map(DocumentKind::name),
            count: *count,
        };
        Self {
            registered: counts.registered,
            kinds: kinds.map(kind).collect(),
            electronic: AnswerShare::of(counts.electronic, counts.registered),
            urgent: counts.urgent,
            secret: counts.secret,
            issued: counts.issued,
        }
    }
}
