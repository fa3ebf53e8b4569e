//! The one door for law at run time: the notice of a year to come, as JSON.

use super::read;
use crate::calendar::YearNotice;
use crate::citation::Citation;
use crate::date::{Iso, parse_date};
use crate::document::DocumentNumber;
use crate::error::{Error, ErrorKind, Failure, Result};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A yearly notice (*thông báo lịch nghỉ lễ, tết*): its paper and only what it decides.
///
/// ```json
/// { "year": 2028, "document": "9001/VPCP-KGVX", "issued": "2027-10-05",
///   "tet": { "before": 1, "from_first": 4 }, "national_day": "2028-09-01",
///   "swaps": [{ "off": "2028-01-24", "work": "2028-01-15" }] }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeSpec {
    year: i32,
    document: String,
    issued: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tet: Option<TetSpec>,
    #[serde(skip_serializing_if = "Option::is_none")]
    national_day: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    swaps: Vec<SwapSpec>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    closures: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TetSpec {
    before: u8,
    from_first: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SwapSpec {
    off: String,
    work: String,
}

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
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let path = format!("line {}, column {}", error.line(), error.column());
        refuse(path, text.chars().take(40).collect(), "JSON")
    })?;
    let spec: NoticeSpec = read(&value).map_err(as_notice)?;
    spec.notice()
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

impl NoticeSpec {
    /// The notice, its paper and days checked.
    pub(super) fn notice(&self) -> Result<YearNotice> {
        let day = |path: String, text: &str| -> Result<NaiveDate> {
            parse_date(text).map_err(|_| refuse(path, text.to_owned(), "a day such as 2028-01-24"))
        };
        let number: DocumentNumber = self.document.parse().map_err(|_| {
            refuse("document".to_owned(), self.document.clone(), "a number such as 9001/VPCP-KGVX")
        })?;
        let kind = number.kind().map_or("Công văn", crate::document::DocumentKind::name);
        let mut swaps = Vec::with_capacity(self.swaps.len());
        for (place, swap) in self.swaps.iter().enumerate() {
            swaps.push((
                day(format!("swaps[{place}].off"), &swap.off)?,
                day(format!("swaps[{place}].work"), &swap.work)?,
            ));
        }
        let closures = self.closures.iter().enumerate();
        Ok(YearNotice {
            year: self.year,
            document: Citation::named(kind, number.to_string()),
            issued: day("issued".to_owned(), &self.issued)?,
            tet: self.tet.as_ref().map(|tet| (tet.before, tet.from_first)),
            national_day: self
                .national_day
                .as_deref()
                .map(|text| day("national_day".to_owned(), text))
                .transpose()?,
            swaps,
            closures: closures
                .map(|(place, text)| day(format!("closures[{place}]"), text))
                .collect::<Result<_>>()?,
        })
    }
}

impl From<&YearNotice> for NoticeSpec {
    fn from(notice: &YearNotice) -> Self {
        let iso = |day: NaiveDate| Iso(day).to_string();
        Self {
            year: notice.year,
            document: notice.document.number().to_owned(),
            issued: iso(notice.issued),
            tet: notice.tet.map(|(before, from_first)| TetSpec { before, from_first }),
            national_day: notice.national_day.map(iso),
            swaps: notice
                .swaps
                .iter()
                .map(|(off, work)| SwapSpec { off: iso(*off), work: iso(*work) })
                .collect(),
            closures: notice.closures.iter().copied().map(iso).collect(),
        }
    }
}
