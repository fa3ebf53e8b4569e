//! The one door for law at run time: the notice of a year to come, as JSON.

use super::parse::parse;
use super::reader::{FromJson, Place, read};
use crate::calendar::YearNotice;
use crate::citation::Citation;
use crate::date::{Iso, parse_date};
use crate::document::{DocumentKind, DocumentNumber};
use crate::error::{Error, ErrorKind, Failure, Result};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

/// Reads a notice from the text of a file.
///
/// # Errors
///
/// [`InvalidNotice`](crate::ErrorKind::InvalidNotice) that names the place in the notice.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, DayKind, date, wire};
///
/// let notice = wire::read_notice(
///     r#"{ "year": 2028, "document": "9001/VPCP-KGVX", "issued": "2027-10-05",
///          "swaps": [{ "off": "2028-05-04", "work": "2028-05-06" }] }"#,
/// )?;
/// let calendar = Calendar::vietnam().with().notice(notice).build()?;
/// assert_eq!(calendar.day(date(2028, 5, 4))?.kind(), DayKind::SwappedOff);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn read_notice(text: &str) -> Result<YearNotice> {
    let notice = parse(text).map_err(as_notice)?;
    YearNotice::try_from(&notice)
}

impl TryFrom<&Value> for YearNotice {
    type Error = Error;

    /// Reads a notice from a value, as [`read_notice`] from text.
    fn try_from(value: &Value) -> Result<Self> {
        read("", value).map_err(as_notice)
    }
}

fn refuse(path: String, value: String, expected: &str) -> Error {
    Failure::InvalidNotice { path, value, expected: expected.to_owned() }.into()
}

/// The same failure, said of a notice.
fn as_notice(error: Error) -> Error {
    if error.kind() != ErrorKind::InvalidArgument {
        return error;
    }
    let detail = |name: &str| {
        let found = error.details().into_iter().find(|(field, _)| *field == name);
        found.map_or_else(String::new, |(_, detail)| detail.to_string())
    };
    refuse(detail("path"), detail("value"), &detail("expected"))
}

impl FromJson for YearNotice {
    /// Reads a yearly notice (*thông báo lịch nghỉ lễ, tết*): its paper and only what it decides.
    ///
    /// ```json
    /// { "year": 2028, "document": "9001/VPCP-KGVX", "issued": "2027-10-05",
    ///   "tet": { "before": 1, "from_first": 4 }, "national_day": "2028-09-01",
    ///   "swaps": [{ "off": "2028-01-24", "work": "2028-01-15" }] }
    /// ```
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let notice = place.object(&[
            "year",
            "document",
            "issued",
            "tet",
            "national_day",
            "swaps",
            "closures",
        ])?;
        let national_day = notice.at("national_day");
        Ok(Self {
            year: notice.read("year")?,
            document: document(&notice.at("document"))?,
            issued: day(&notice.at("issued"))?,
            tet: notice.read::<Option<Division>>("tet")?.map(|tet| (tet.before, tet.from_first)),
            national_day: match national_day.value() {
                Value::Null => None,
                _ => Some(day(&national_day)?),
            },
            swaps: notice.at("swaps").each(|place| {
                let swap = place.object(&["off", "work"])?;
                Ok((day(&swap.at("off"))?, day(&swap.at("work"))?))
            })?,
            closures: notice.at("closures").each(day)?,
        })
    }
}

/// How the days of Tết are divided.
struct Division {
    before: u8,
    from_first: u8,
}

impl FromJson for Division {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let tet = place.object(&["before", "from_first"])?;
        Ok(Self { before: tet.read("before")?, from_first: tet.read("from_first")? })
    }
}

/// A day of a notice: one that does not exist is a fault of the notice, not of a date.
fn day(place: &Place<'_>) -> Result<NaiveDate> {
    let text = place.text()?;
    parse_date(text).map_err(|_| refuse(place.path(), text.to_owned(), "a day such as 2028-01-24"))
}

fn document(place: &Place<'_>) -> Result<Citation> {
    let text = place.text()?;
    let number: DocumentNumber = text
        .parse()
        .map_err(|_| refuse(place.path(), text.to_owned(), "a number such as 9001/VPCP-KGVX"))?;
    let kind = number.kind().map_or("Công văn", DocumentKind::name);
    Ok(Citation::named(kind, number.to_string()))
}

/// A notice as it goes out.
#[derive(Serialize)]
pub(super) struct AnswerYearNotice<'a> {
    year: i32,
    document: &'a str,
    issued: Iso,
    #[serde(skip_serializing_if = "Option::is_none")]
    tet: Option<AnswerDivision>,
    #[serde(skip_serializing_if = "Option::is_none")]
    national_day: Option<Iso>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    swaps: Vec<AnswerSwap>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    closures: Vec<Iso>,
}

#[derive(Serialize)]
struct AnswerDivision {
    before: u8,
    from_first: u8,
}

#[derive(Serialize)]
struct AnswerSwap {
    off: Iso,
    work: Iso,
}

impl<'a> From<&'a YearNotice> for AnswerYearNotice<'a> {
    fn from(notice: &'a YearNotice) -> Self {
        let swap =
            |(off, work): &(NaiveDate, NaiveDate)| AnswerSwap { off: Iso(*off), work: Iso(*work) };
        Self {
            year: notice.year,
            document: notice.document.number(),
            issued: Iso(notice.issued),
            tet: notice.tet.map(|(before, from_first)| AnswerDivision { before, from_first }),
            national_day: notice.national_day.map(Iso),
            swaps: notice.swaps.iter().map(swap).collect(),
            closures: notice.closures.iter().copied().map(Iso).collect(),
        }
    }
}
