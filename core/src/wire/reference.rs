//! Numbers of documents, citations and the lunar calendar as JSON.

use super::reader::{FromJson, Place};
use crate::citation::Citation;
use crate::date::Iso;
use crate::document::{DocumentNumber, Serial};
use crate::error::Result;
use crate::lunar::{self, LunarDate};
use serde::Serialize;

/// The number and symbol of a document, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDocument {
    serial: Serial,
    year: Option<i32>,
    kind: Option<&'static str>,
    issuer: String,
    normative: bool,
    text: String,
}

impl From<&DocumentNumber> for AnswerDocument {
    fn from(number: &DocumentNumber) -> Self {
        Self {
            serial: number.serial(),
            year: number.year(),
            kind: number.kind_abbreviation(),
            issuer: number.issuer().to_owned(),
            normative: number.is_normative(),
            text: number.to_string(),
        }
    }
}

/// A citation, taken apart; what it does not name is null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerCitation {
    act: Option<String>,
    number: Option<String>,
    article: Option<String>,
    clause: Option<String>,
    point: Option<char>,
    text: String,
}

impl From<&Citation> for AnswerCitation {
    fn from(citation: &Citation) -> Self {
        let named = |part: &str| (!part.is_empty()).then(|| part.to_owned());
        Self {
            act: named(citation.kind()),
            number: named(citation.number()),
            article: citation.article_cited().map(|place| place.to_string()),
            clause: citation.clause_cited().map(|place| place.to_string()),
            point: citation.point_cited(),
            text: citation.to_string(),
        }
    }
}

impl FromJson for LunarDate {
    /// Reads the numbers of a lunar day; `text` is what an answer prints beside them, and only its type
    /// is checked.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let day = place.object(&["year", "month", "day", "leap", "text"])?;
        day.read::<Option<String>>("text")?;
        let leap = day.read::<Option<_>>("leap")?.unwrap_or_default();
        Self::new(day.read("year")?, day.read("month")?, day.read("day")?, leap)
    }
}

/// A lunar year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLunarYear {
    name: String,
    new_year: String,
    leap_month: Option<u8>,
}

impl AnswerLunarYear {
    /// The year of this number.
    ///
    /// # Errors
    ///
    /// As [`lunar::new_year`].
    pub fn of(year: i32) -> Result<Self> {
        Ok(Self {
            name: lunar::year_name(year),
            new_year: Iso(lunar::new_year(year)?).to_string(),
            leap_month: lunar::leap_month(year)?,
        })
    }
}
