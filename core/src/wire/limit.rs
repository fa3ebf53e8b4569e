//! Time limits as JSON: `{"amount": 5, "unit": "working_day"}`, or their words.

use super::{invalid, read, read_code};
use crate::error::{Failure, Result};
use crate::time_limit::{
    Amount, Cutoff, CutoffEffect, CutoffTime, Direction, StartEvent, StatedLimit, TimeLimit, Unit,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A time limit as it comes in: words or an object.
///
/// `text`, and `when`, `at` and `words` of a limit that a text states, are what an answer tells beside the
/// values; they are not read back, so that an answer can be given as it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitSpec {
    amount: Option<AmountSpec>,
    unit: String,
    direction: Option<String>,
    cutoff: Option<CutoffInput>,
    from: Option<AmountSpec>,
    start: Option<String>,
    #[serde(rename = "text")]
    _text: Option<String>,
    #[serde(rename = "when")]
    _when: Option<String>,
    #[serde(rename = "at")]
    _at: Option<usize>,
    #[serde(rename = "words")]
    _words: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a whole number, or a fraction written as \"1/2\"")]
enum AmountSpec {
    Whole(i64),
    Fraction(String),
}

/// A cut-off hour as JSON: `{"at": "15:00", "effect": "start"}` or `{"before_close": 60}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CutoffSpec {
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before_close: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<String>,
}

/// A cut-off hour as it comes in: the hour alone has the effect `start`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(
    untagged,
    expecting = "an hour such as \"15:00\", or an object of `at` or `before_close`, and `effect`"
)]
pub(super) enum CutoffInput {
    Hour(String),
    Object(CutoffSpec),
}

impl CutoffInput {
    pub(super) fn read(&self) -> Result<Cutoff> {
        match self {
            Self::Hour(hour) => Ok(Cutoff::at(hour.parse()?, CutoffEffect::Start)),
            Self::Object(cutoff) => cutoff.read(),
        }
    }
}

impl CutoffSpec {
    fn read(&self) -> Result<Cutoff> {
        let effect = match &self.effect {
            Some(effect) => {
                read_code("cutoff.effect", effect, CutoffEffect::ALL, CutoffEffect::code)?
            }
            None => CutoffEffect::Start,
        };
        match (&self.at, self.before_close) {
            (Some(at), None) => Ok(Cutoff::at(at.parse()?, effect)),
            (None, Some(minutes)) => Ok(Cutoff::before_close(minutes, effect)),
            _ => {
                let value = serde_json::to_value(self).unwrap_or(Value::Null);
                Err(invalid("cutoff", &value, "either `at` or `before_close`"))
            }
        }
    }

    fn of(cutoff: Cutoff) -> Self {
        let (at, before_close) = match cutoff.when() {
            CutoffTime::At(hour) => (Some(hour.to_string()), None),
            CutoffTime::BeforeClose(minutes) => (None, Some(minutes)),
        };
        Self { at, before_close, effect: Some(cutoff.effect().code().to_owned()) }
    }
}

impl AmountSpec {
    fn read(&self, unit: &str) -> Result<Amount> {
        let fault = |text: String, expected| {
            Failure::InvalidTimeLimit { text: format!("{text} {unit}"), at: 0, expected }.into()
        };
        match self {
            Self::Whole(number) => match u32::try_from(*number) {
                Ok(number @ 1..) => Amount::new(number, 1),
                _ => Err(fault(number.to_string(), "an amount above zero")),
            },
            Self::Fraction(text) => {
                let parts = text.split_once('/').unwrap_or((text, "1"));
                let number = |part: &str| part.trim().parse::<u32>().ok();
                match (number(parts.0), number(parts.1)) {
                    (Some(numerator @ 1..), Some(denominator @ 1..)) => {
                        Amount::new(numerator, denominator)
                    }
                    _ => Err(fault(text.clone(), "an amount above zero such as 5 or \"1/2\"")),
                }
            }
        }
    }

    fn of(amount: Amount) -> Self {
        match amount.whole() {
            Some(number) => Self::Whole(number.into()),
            None => Self::Fraction(amount.to_string()),
        }
    }
}

impl LimitSpec {
    /// The limit.
    ///
    /// # Errors
    ///
    /// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) for an amount of zero or less;
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an unknown code.
    pub fn limit(&self) -> Result<TimeLimit> {
        let unit = read_code("unit", &self.unit, Unit::ALL, Unit::code)?;
        let mut limit = match (&self.amount, unit) {
            (None | Some(AmountSpec::Whole(0)), Unit::SameDay) => TimeLimit::same_day(),
            (Some(amount), _) => TimeLimit::new(amount.read(&self.unit)?, unit)?,
            (None, _) => return Err(invalid("amount", &Value::Null, "an amount above zero")),
        };
        if let Some(from) = &self.from {
            limit = limit.with_lower_end(from.read(&self.unit)?)?;
        }
        if let Some(direction) = &self.direction
            && read_code("direction", direction, Direction::ALL, Direction::code)?
                == Direction::Before
        {
            limit = limit.before();
        }
        if let Some(cutoff) = &self.cutoff {
            limit = limit.with_cutoff(cutoff.read()?);
        }
        if let Some(start) = &self.start {
            limit = limit.with_start(read_code("start", start, StartEvent::ALL, StartEvent::code)?);
        }
        Ok(limit)
    }
}

impl TryFrom<&Value> for TimeLimit {
    type Error = crate::error::Error;

    /// Reads a limit from its words or its object.
    fn try_from(value: &Value) -> Result<Self> {
        match value {
            Value::String(text) => text.parse(),
            Value::Object(_) => read::<LimitSpec>(value)?.limit(),
            _ => Err(invalid("limit", value, "words such as \"05 ngày làm việc\", or an object")),
        }
    }
}

/// A time limit as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLimit {
    amount: AmountSpec,
    unit: &'static str,
    direction: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cutoff: Option<CutoffSpec>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<AmountSpec>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<&'static str>,
    text: String,
}

impl From<TimeLimit> for AnswerLimit {
    fn from(limit: TimeLimit) -> Self {
        Self {
            amount: AmountSpec::of(limit.amount()),
            unit: limit.unit().code(),
            direction: limit.direction().code(),
            cutoff: limit.cutoff().map(CutoffSpec::of),
            from: limit.lower_end().map(AmountSpec::of),
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
