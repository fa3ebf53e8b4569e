//! Findings as JSON: a published figure beside the recomputed one, and what was read from a text.

use super::claim::AnswerClaim;
use crate::audit::{
    ChangeCheck, Figure, Finding, Percent, PercentageCheck, Quantity, ReadText, Reading, Span,
    SumCheck, Unread,
};
use crate::text::Language;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Value, json};

/// A figure as a JSON number: whole, or with a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number(Figure);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_whole() {
            Some(whole) => serializer.serialize_i64(whole),
            // Fifteen digits are what a number of JSON tells exactly; it is printed, not computed with.
            None => serializer.serialize_f64(self.0.to_plain().parse().unwrap_or_default()),
        }
    }
}

/// A figure as a number, or `{from, through}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct AnswerSpan(Span);

impl Serialize for AnswerSpan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(figure) = self.0.as_exact() {
            return Number(figure).serialize(serializer);
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("from", &Number(self.0.low()))?;
        map.serialize_entry("through", &Number(self.0.high()))?;
        map.end()
    }
}

fn span(span: Span) -> Value {
    json!(AnswerSpan(span))
}

/// One reading of a claim as it goes out: `{code, parameters, text, text_en}`; parts are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerReading {
    code: &'static str,
    parameters: Value,
    text: String,
    text_en: String,
}

impl From<&Reading> for AnswerReading {
    fn from(reading: &Reading) -> Self {
        let parameters = match reading {
            Reading::Missing { amount }
            | Reading::Beyond { amount }
            | Reading::Remains { amount } => {
                json!({ "amount": Number(*amount) })
            }
            Reading::PartOutside { part } | Reading::PartTwice { part } => json!({ "part": part }),
            Reading::OnlyParts { parts } => json!({ "parts": parts }),
            Reading::Parts { from, through } | Reading::Bases { from, through } => {
                json!({ "from": from, "through": through })
            }
            Reading::OtherBase { name, value } => json!({ "name": name, "value": span(*value) }),
            Reading::NotGiven { figure } => json!({ "figure": figure }),
            Reading::Differing { values } => {
                json!({ "values": values.iter().map(|value| span(*value)).collect::<Vec<_>>() })
            }
            Reading::ClassMissing { amount } => json!({ "amount": amount.to_string() }),
            Reading::TooLong { most } => json!({ "most": most }),
            _ => json!({}),
        };
        Self {
            code: reading.code(),
            parameters,
            text: reading.text(Language::Vietnamese),
            text_en: reading.text(Language::English),
        }
    }
}

fn readings(readings: &[Reading]) -> Vec<AnswerReading> {
    readings.iter().map(Into::into).collect()
}

/// A finding as it goes out: numbers as numbers, percentages as text; a difference in points is text such
/// as `"1,152"` without its sign of per cent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFinding {
    id: Option<String>,
    at: Option<(usize, usize)>,
    kind: &'static str,
    verdict: &'static str,
    claimed: Option<Value>,
    recomputed: Option<Value>,
    difference: Option<Value>,
    unit: Option<&'static str>,
    readings: Vec<AnswerReading>,
    text: String,
    text_en: String,
}

impl From<&Finding> for AnswerFinding {
    fn from(finding: &Finding) -> Self {
        Self {
            id: finding.id().map(str::to_owned),
            at: finding.at(),
            kind: finding.kind().code(),
            verdict: finding.verdict().code(),
            claimed: finding.claimed().map(quantity),
            recomputed: finding.recomputed().map(quantity),
            difference: finding.difference().map(quantity),
            unit: finding.unit().map(crate::audit::ChangeUnit::code),
            readings: readings(finding.readings()),
            text: finding.text(Language::Vietnamese),
            text_en: finding.text(Language::English),
        }
    }
}

fn quantity(quantity: &Quantity) -> Value {
    let bare = |percent: &Percent| percent.to_string().trim_end_matches('%').to_owned();
    match quantity {
        Quantity::Number(figure) => span(*figure),
        Quantity::Difference(figure) => json!(Number(*figure)),
        Quantity::Percent(low, high) if low == high => json!(low.to_string()),
        Quantity::Percent(low, high) => {
            json!({ "from": low.to_string(), "through": high.to_string() })
        }
        Quantity::Points(percent) => json!(bare(percent)),
        Quantity::Score(low, high) if low == high => json!(bare(low)),
        Quantity::Score(low, high) => json!({ "from": bare(low), "through": bare(high) }),
        Quantity::Change(change) => json!(change.to_string()),
    }
}

/// A sum as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSum {
    consistent: bool,
    difference: Number,
    readings: Vec<AnswerReading>,
}

impl From<&SumCheck> for AnswerSum {
    fn from(check: &SumCheck) -> Self {
        Self {
            consistent: check.consistent(),
            difference: Number(check.difference()),
            readings: readings(check.readings()),
        }
    }
}

/// A percentage as it goes out; `recomputed` is at the decimals of the claim, half up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPercentage {
    verdict: &'static str,
    recomputed: Option<Value>,
    difference: Option<String>,
    readings: Vec<AnswerReading>,
}

impl From<&PercentageCheck> for AnswerPercentage {
    fn from(check: &PercentageCheck) -> Self {
        let between = check.recomputed_between();
        Self {
            verdict: check.verdict().code(),
            recomputed: between.map(|(low, high)| quantity(&Quantity::Percent(low, high))),
            difference: check
                .difference()
                .map(|points| points.to_string().trim_end_matches('%').to_owned()),
            readings: readings(check.readings()),
        }
    }
}

/// A change as it goes out: `percent` and `difference` are what it is in either, at the decimals of the
/// claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerChangeCheck {
    verdict: &'static str,
    reading: &'static str,
    percent: Option<String>,
    difference: Option<String>,
    readings: Vec<AnswerReading>,
}

impl From<&ChangeCheck> for AnswerChangeCheck {
    fn from(check: &ChangeCheck) -> Self {
        Self {
            verdict: check.verdict().code(),
            reading: check.reading().map_or("none", crate::audit::ChangeUnit::code),
            percent: check.percent().map(|percent| percent.to_string()),
            difference: check
                .difference()
                .map(|points| points.to_string().trim_end_matches('%').to_owned()),
            readings: readings(check.readings()),
        }
    }
}

/// A number of a text that is in no claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerUnread {
    at: usize,
    end: usize,
    text: String,
    reason: &'static str,
}

impl From<&Unread> for AnswerUnread {
    fn from(unread: &Unread) -> Self {
        Self {
            at: unread.at(),
            end: unread.end(),
            text: unread.text().to_owned(),
            reason: unread.reason().code(),
        }
    }
}

/// What was read from a text as it goes out: claims that can be given to be checked, and numbers that are
/// in none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerReadText {
    claims: Vec<AnswerClaim>,
    unread: Vec<AnswerUnread>,
}

impl From<&ReadText> for AnswerReadText {
    fn from(read: &ReadText) -> Self {
        Self {
            claims: read.statements().iter().map(Into::into).collect(),
            unread: read.unread().iter().map(Into::into).collect(),
        }
    }
}
