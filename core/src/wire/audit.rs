//! Claims and findings as JSON: `{"kind": "sum", "whole": 2805, "parts": [2610, 195]}`.
//!
//! A figure is a number, text in Vietnamese notation (`"2.610"`, `"77,25"`), or `{from, through}` where it
//! is rounded; a percentage is text (`"94,2%"`), and so is a change (`"tăng 23%"`).

use super::reader::{FromJson, Place, codes};
use crate::audit::{
    ChangeCheck, Claim, ClaimedChange, Figure, Finding, Kind, Level, Named, Percent,
    PercentageCheck, Quantity, ReadText, Reading, Span, Statement, SumCheck, Unread,
};
use crate::error::Result;
use crate::text::Language;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value, json};

codes! { Kind }

impl FromJson for Figure {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(text) => text.parse(),
            Value::Number(number) => Self::from_plain(&number.to_string()),
            _ => Err(place.refuse("a number, or text such as \"2.610\"")),
        }
    }
}

impl FromJson for Span {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::Object(_) => {
                let span = place.object(&["from", "through"])?;
                Self::new(span.read("from")?, span.read("through")?)
            }
            Value::String(_) | Value::Number(_) => Figure::from_json(place).map(Self::exact),
            _ => Err(place.refuse("a number, text such as \"2.610\", or `from` and `through`")),
        }
    }
}

impl FromJson for Named {
    /// Reads a figure, or `{"name", "value"}`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value().get("value").is_none() {
            return Span::from_json(place).map(Self::from);
        }
        let named = place.object(&["name", "value"])?;
        Ok(Self { name: named.read("name")?, value: named.read("value")? })
    }
}

impl FromJson for Percent {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(text) => text.parse(),
            _ => Err(place.refuse("a percentage such as \"94,2%\"")),
        }
    }
}

impl FromJson for ClaimedChange {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(text) => text.parse(),
            _ => Err(place.refuse("a change such as \"tăng 23%\"")),
        }
    }
}

impl FromJson for Level {
    /// Reads a rate from text with its sign, such as `"72%"`, and anything else as a number.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(text) => text.parse(),
            _ => Figure::from_json(place).map(Self::Number),
        }
    }
}

/// A percentage with its name, or alone.
struct Share(Option<String>, Percent);

impl FromJson for Share {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value().is_string() {
            return Ok(Self(None, Percent::from_json(place)?));
        }
        let share = place.object(&["name", "value"])?;
        Ok(Self(share.read("name")?, share.read("value")?))
    }
}

/// The two ends of a place in a text.
struct Ends(usize, usize);

impl FromJson for Ends {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let ends: Vec<usize> = Vec::from_json(place)?;
        match ends.as_slice() {
            [from, until] => Ok(Self(*from, *until)),
            _ => Err(place.refuse("the first character and the one after the last")),
        }
    }
}

impl FromJson for Statement {
    /// Reads a claim by its `kind`, with `id` and `at` beside its values.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        const EVERY: &[&str] = &[
            "id", "at", "kind", "whole", "parts", "came", "went", "claimed", "part", "bases",
            "highest", "from", "to", "shares", "several", "values", "items", "most",
        ];
        let any = place.object(EVERY)?;
        let kind: Kind = any.read("kind")?;
        let fields = place.object(keys(kind))?;
        let claim = match kind {
            Kind::Sum => Claim::Sum { whole: fields.read("whole")?, parts: fields.read("parts")? },
            Kind::Residual => {
                Claim::Residual { whole: fields.read("whole")?, parts: fields.read("parts")? }
            }
            Kind::Balance => {
                Claim::Balance { came: fields.read("came")?, went: fields.read("went")? }
            }
            Kind::Percentage => Claim::Percentage {
                claimed: fields.read("claimed")?,
                part: fields.read("part")?,
                whole: fields.read("whole")?,
                bases: fields.read("bases")?,
            },
            Kind::Score => Claim::Score {
                claimed: fields.read("claimed")?,
                part: fields.read("part")?,
                whole: fields.read("whole")?,
                highest: fields.read("highest")?,
            },
            Kind::Change => Claim::Change {
                claimed: fields.read("claimed")?,
                from: fields.read("from")?,
                to: fields.read("to")?,
            },
            Kind::Shares => {
                let shares: Vec<Share> = fields.read("shares")?;
                Claim::Shares {
                    shares: shares.into_iter().map(|Share(name, share)| (name, share)).collect(),
                    several: fields.read::<Option<bool>>("several")?.unwrap_or(false),
                }
            }
            Kind::Part => Claim::Part { part: fields.read("part")?, whole: fields.read("whole")? },
            Kind::Repeated => Claim::Repeated { values: fields.read("values")? },
            Kind::Count => {
                Claim::Count { claimed: fields.read("claimed")?, items: fields.read("items")? }
            }
            Kind::Term => Claim::Term {
                from: fields.read("from")?,
                to: fields.read("to")?,
                most: fields.read::<Option<i64>>("most")?.unwrap_or(TERM),
            },
        };
        let at = fields.read::<Option<Ends>>("at")?.map(|Ends(from, until)| (from, until));
        Ok(Self { id: fields.read("id")?, at, claim })
    }
}

/// A term of office, in years.
const TERM: i64 = 5;

const fn keys(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Sum | Kind::Residual => &["id", "at", "kind", "whole", "parts"],
        Kind::Balance => &["id", "at", "kind", "came", "went"],
        Kind::Percentage => &["id", "at", "kind", "claimed", "part", "whole", "bases"],
        Kind::Score => &["id", "at", "kind", "claimed", "part", "whole", "highest"],
        Kind::Change => &["id", "at", "kind", "claimed", "from", "to"],
        Kind::Shares => &["id", "at", "kind", "shares", "several"],
        Kind::Part => &["id", "at", "kind", "part", "whole"],
        Kind::Repeated => &["id", "at", "kind", "values"],
        Kind::Count => &["id", "at", "kind", "claimed", "items"],
        Kind::Term => &["id", "at", "kind", "from", "to", "most"],
    }
}

/// A figure as a JSON number: whole, or with a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number(Figure);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
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
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
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

/// A figure as it can be given in every language: a whole number, or the text of one with a fraction,
/// which hosts do not take as a number. A zero more says that a mark before three digits is a comma.
fn restated(figure: Figure) -> Value {
    if let Some(whole) = figure.as_whole() {
        return json!(whole);
    }
    let text = figure.to_plain().replace('.', ",");
    let three = text.split_once(',').is_some_and(|(_, decimals)| decimals.len() == 3);
    json!(if three { text + "0" } else { text })
}

fn restated_span(span: Span) -> Value {
    match span.as_exact() {
        Some(figure) => restated(figure),
        None => json!({ "from": restated(span.low()), "through": restated(span.high()) }),
    }
}

fn members(parts: &[Named]) -> Vec<Value> {
    let member = |part: &Named| json!({ "name": part.name, "value": restated_span(part.value) });
    parts.iter().map(member).collect()
}

fn level(level: &Level) -> Value {
    match level {
        Level::Number(figure) => restated(*figure),
        Level::Rate(percent) => json!(percent.to_string()),
    }
}

/// A claim as it goes out, which can be given again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct AnswerClaim(Map<String, Value>);

impl From<&Statement> for AnswerClaim {
    fn from(statement: &Statement) -> Self {
        let mut told = match values(&statement.claim) {
            Value::Object(told) => told,
            _ => Map::new(),
        };
        told.insert("id".to_owned(), json!(statement.id));
        told.insert("at".to_owned(), json!(statement.at.map(|(from, until)| [from, until])));
        told.insert("kind".to_owned(), json!(statement.claim.kind().code()));
        Self(told)
    }
}

fn values(claim: &Claim) -> Value {
    match claim {
        Claim::Sum { whole, parts } | Claim::Residual { whole, parts } => {
            json!({ "whole": restated_span(*whole), "parts": members(parts) })
        }
        Claim::Balance { came, went } => {
            json!({ "came": members(came), "went": members(went) })
        }
        Claim::Percentage { claimed, part, whole, bases } => json!({
            "claimed": claimed.to_string(),
            "part": part.map(restated_span),
            "whole": whole.map(restated_span),
            "bases": members(bases),
        }),
        Claim::Score { claimed, part, whole, highest } => json!({
            "claimed": claimed.to_string().trim_end_matches('%'),
            "part": restated_span(*part),
            "whole": restated_span(*whole),
            "highest": restated(*highest),
        }),
        Claim::Change { claimed, from, to } => json!({
            "claimed": claimed.to_string(),
            "from": from.as_ref().map(level),
            "to": to.as_ref().map(level),
        }),
        Claim::Shares { shares, several } => {
            let share = |(name, share): &(Option<String>, Percent)| json!({ "name": name, "value": share.to_string() });
            json!({ "shares": shares.iter().map(share).collect::<Vec<_>>(), "several": several })
        }
        Claim::Part { part, whole } => {
            json!({ "part": restated_span(*part), "whole": restated_span(*whole) })
        }
        Claim::Repeated { values } => {
            json!({ "values": values.iter().map(|value| restated_span(*value)).collect::<Vec<_>>() })
        }
        Claim::Count { claimed, items } => {
            json!({ "claimed": restated_span(*claimed), "items": items })
        }
        Claim::Term { from, to, most } => json!({ "from": from, "to": to, "most": most }),
    }
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
