//! A figure of a report, exact.

use super::invalid;
use super::number::{self, Counted, Fault, Written};
use crate::error::{Error, Result};
use crate::text::Language;
use std::fmt;
use std::str::FromStr;

/// One millionth; no published figure has more decimals.
pub(super) const ONE: i128 = 1_000_000;

/// A figure as it is published (*số liệu*): a count, or a number with decimals such as a score, exact.
///
/// Its text is Vietnamese: `2.610`, `77,25`. A number with two readings, such as `17,102`, is none.
///
/// # Example
///
/// ```
/// use motcua::audit::Figure;
///
/// let figure: Figure = "2.610".parse()?;
/// assert_eq!(figure, Figure::whole(2610));
/// assert_eq!(figure.to_string(), "2.610");
/// assert!("17,102".parse::<Figure>().is_err());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Figure(i128);

impl Figure {
    /// Zero.
    pub const ZERO: Self = Self(0);

    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Self(i128::from(number) * ONE)
    }

    /// A number as JSON and programs write it, with a dot before the fraction: `77.25`.
    ///
    /// # Errors
    ///
    /// [`InvalidClaim`](crate::ErrorKind::InvalidClaim) for a sign, an exponent or more than six decimals.
    pub fn from_plain(text: &str) -> Result<Self> {
        let number = number::plain(text).map_err(|fault| refused(text, fault))?;
        Ok(Self::from_written(number))
    }

    pub(super) fn from_written(number: Written) -> Self {
        let places = u32::from(number::MOST_DECIMALS.saturating_sub(number.decimals));
        Self(i128::from(number.units) * 10_i128.pow(places))
    }

    pub(super) const fn from_millionths(millionths: i128) -> Self {
        Self(millionths)
    }

    pub(super) const fn millionths(self) -> i128 {
        self.0
    }

    /// The whole number that it is, if it is one.
    pub fn as_whole(self) -> Option<i64> {
        if self.0 % ONE == 0 { (self.0 / ONE).try_into().ok() } else { None }
    }

    /// The figure with a dot before the fraction and no thousands, as JSON has it.
    pub fn to_plain(self) -> String {
        self.printed(None, '.')
    }

    pub(super) fn told(self, language: Language) -> String {
        match language {
            Language::Vietnamese => self.printed(Some('.'), ','),
            Language::English => self.printed(Some(','), '.'),
        }
    }

    fn printed(self, thousands: Option<char>, comma: char) -> String {
        let size = self.0.unsigned_abs();
        let one = ONE.unsigned_abs();
        let whole = grouped(&(size / one).to_string(), thousands);
        let fraction = format!("{:06}", size % one);
        let fraction = fraction.trim_end_matches('0');
        let sign = if self.0 < 0 { "-" } else { "" };
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{comma}{fraction}")
        }
    }

    /// The sum; a figure has fifteen digits, and no report lists enough of them to leave the type.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    pub(super) const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// Digits in groups of three.
fn grouped(digits: &str, separator: Option<char>) -> String {
    let Some(separator) = separator else { return digits.to_owned() };
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

pub(super) fn refused(text: &str, fault: Fault) -> Error {
    invalid(
        text,
        match fault {
            Fault::Malformed => "a number such as 2.610 or 77,25",
            Fault::Ambiguous => {
                "a number with one reading: three digits after a single mark may be thousands or a fraction"
            }
            Fault::TooLong => "at most fifteen digits and six decimals",
        },
    )
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::Vietnamese))
    }
}

impl FromStr for Figure {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number =
            number::read(text.trim(), Counted::Things).map_err(|fault| refused(text, fault))?;
        Ok(Self::from_written(number))
    }
}

impl From<i64> for Figure {
    fn from(number: i64) -> Self {
        Self::whole(number)
    }
}
