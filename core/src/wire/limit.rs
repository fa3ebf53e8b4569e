//! Time limits as JSON: `{"amount": 5, "unit": "working_day"}`, or their words.

use super::reader::{FromJson, Place, codes, read};
use crate::error::{Failure, Result};
use crate::time_limit::{
    Amount, Cutoff, CutoffEffect, CutoffTime, Direction, StartEvent, StatedLimit, TimeLimit, Unit,
};
use serde::{Serialize, Serializer};
use serde_json::Value;

codes! { CutoffEffect, Direction, StartEvent, Unit }

impl FromJson for TimeLimit {
    /// Reads a limit from its words or its object.
    ///
    /// `text`, and `when`, `at` and `words` of a limit that a text states, are what an answer tells
    /// beside the values; only their type is checked, so that an answer can be given as it is.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(text) => text.parse(),
            Value::Object(_) => limit(place),
            _ => Err(place.refuse("words such as \"05 ngày làm việc\", or an object")),
        }
    }
}

fn limit(place: &Place<'_>) -> Result<TimeLimit> {
    let fields = place.object(&[
        "amount",
        "unit",
        "direction",
        "cutoff",
        "from",
        "start",
        "text",
        "when",
        "at",
        "words",
    ])?;
    for told in ["text", "when", "words"] {
        fields.read::<Option<String>>(told)?;
    }
    fields.read::<Option<usize>>("at")?;
    let unit = fields.read("unit")?;
    let amount_given = fields.at("amount");
    let none = amount_given.value().as_i64() == Some(0) || amount_given.value().is_null();
    let mut limit = match unit {
        Unit::SameDay if none => TimeLimit::same_day(),
        _ => TimeLimit::new(amount(&amount_given, unit)?, unit)?,
    };
    let from = fields.at("from");
    if !from.value().is_null() {
        limit = limit.with_lower_end(amount(&from, unit)?)?;
    }
    if fields.read::<Option<_>>("direction")? == Some(Direction::Before) {
        limit = limit.before();
    }
    if let Some(cutoff) = fields.read("cutoff")? {
        limit = limit.with_cutoff(cutoff);
    }
    if let Some(start) = fields.read("start")? {
        limit = limit.with_start(start);
    }
    Ok(limit)
}

/// A whole number, or a fraction as text; what is wrong with it is said with its unit.
fn amount(place: &Place<'_>, unit: Unit) -> Result<Amount> {
    let fault = |text: &str, expected| {
        let text = format!("{text} {}", unit.code());
        Failure::InvalidTimeLimit { text, at: 0, expected }.into()
    };
    match place.value() {
        Value::Null => Err(place.refuse("an amount above zero")),
        Value::String(text) => {
            let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
            let number = |part: &str| part.trim().parse::<u32>().ok();
            match (number(numerator), number(denominator)) {
                (Some(numerator @ 1..), Some(denominator @ 1..)) => {
                    Amount::new(numerator, denominator)
                }
                _ => Err(fault(text, "an amount above zero such as 5 or \"1/2\"")),
            }
        }
        value => match value.as_i64() {
            None => Err(place.refuse("a whole number, or a fraction written as \"1/2\"")),
            Some(number) => match u32::try_from(number) {
                Ok(number @ 1..) => Amount::new(number, 1),
                _ => Err(fault(&number.to_string(), "an amount above zero")),
            },
        },
    }
}

impl FromJson for Cutoff {
    /// Reads `{"at": "15:00", "effect": "start"}` or `{"before_close": 60}`; the hour alone has the
    /// effect `start`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(hour) => Ok(Self::at(hour.parse()?, CutoffEffect::Start)),
            Value::Object(_) => {
                let cutoff = place.object(&["at", "before_close", "effect"])?;
                let effect = cutoff.read::<Option<_>>("effect")?.unwrap_or(CutoffEffect::Start);
                match (cutoff.read("at")?, cutoff.read("before_close")?) {
                    (Some(at), None) => Ok(Self::at(at, effect)),
                    (None, Some(minutes)) => Ok(Self::before_close(minutes, effect)),
                    _ => Err(place.refuse("either `at` or `before_close`")),
                }
            }
            _ => Err(place.refuse(
                "an hour such as \"15:00\", or an object of `at` or `before_close`, and `effect`",
            )),
        }
    }
}

impl TryFrom<&Value> for TimeLimit {
    type Error = crate::error::Error;

    /// Reads a limit from its words or its object.
    fn try_from(value: &Value) -> Result<Self> {
        read("limit", value)
    }
}

/// An amount as it goes out: a whole number, or a fraction as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told(Amount);

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self.0.whole() {
            Some(number) => serializer.serialize_u32(number),
            None => serializer.collect_str(&self.0),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCutoff {
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before_close: Option<u32>,
    effect: &'static str,
}

impl From<Cutoff> for AnswerCutoff {
    fn from(cutoff: Cutoff) -> Self {
        let (at, before_close) = match cutoff.when() {
            CutoffTime::At(hour) => (Some(hour.to_string()), None),
            CutoffTime::BeforeClose(minutes) => (None, Some(minutes)),
        };
        Self { at, before_close, effect: cutoff.effect().code() }
    }
}

/// A time limit as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLimit {
    amount: Told,
    unit: &'static str,
    direction: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cutoff: Option<AnswerCutoff>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Told>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<&'static str>,
    text: String,
}

impl From<TimeLimit> for AnswerLimit {
    fn from(limit: TimeLimit) -> Self {
        Self {
            amount: Told(limit.amount()),
            unit: limit.unit().code(),
            direction: limit.direction().code(),
            cutoff: limit.cutoff().map(Into::into),
            from: limit.lower_end().map(Told),
            start: limit.start().map(StartEvent::code),
            text: limit.to_string(),
        }
    }
}

/// One of several limits that a text states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerStated {
    #[serde(flatten)]
    limit: AnswerLimit,
    when: Option<String>,
    at: usize,
    words: String,
}

impl From<&StatedLimit> for AnswerStated {
    fn from(stated: &StatedLimit) -> Self {
        Self {
            limit: stated.limit().into(),
            when: stated.when().map(str::to_owned),
            at: stated.at(),
            words: stated.words().to_owned(),
        }
    }
}
