//! Claims as JSON, in and out: `{"kind": "sum", "whole": 2805, "parts": [2610, 195]}`.
//!
//! A figure is a number, text in Vietnamese notation (`"2.610"`, `"77,25"`), or `{from, through}` where it
//! is rounded; a percentage is text (`"94,2%"`), and so is a change (`"tăng 23%"`).

use super::reader::{FromJson, Place, codes};
use crate::audit::{Claim, ClaimedChange, Figure, Kind, Level, Named, Percent, Span, Statement};
use crate::error::Result;
use serde::Serialize;
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
