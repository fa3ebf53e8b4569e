//! A percentage as it is published, with its decimals.

use super::figure::refused;
use super::invalid;
use super::number::{self, Counted, Fault, Written};
use crate::error::{Error, Result};
use crate::text::{Language, compose, lower};
use std::fmt;
use std::str::FromStr;

/// A percentage as it is published (*tỷ lệ phần trăm*): `94,2%` has one decimal and `83,70%` two, which
/// decides how it is compared.
///
/// # Example
///
/// ```
/// use motcua::audit::Percent;
///
/// let claimed: Percent = "83,70%".parse()?;
/// assert_eq!((claimed.decimals(), claimed.to_string().as_str()), (2, "83,70%"));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Percent {
    units: i64,
    decimals: u8,
}

impl Percent {
    pub(super) const fn new(units: i64, decimals: u8) -> Self {
        Self { units, decimals }
    }

    pub(super) const fn from_written(number: Written) -> Self {
        Self { units: number.units, decimals: number.decimals }
    }

    /// How many decimals it is printed with.
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// The number without its comma.
    pub(super) const fn units(self) -> i64 {
        self.units
    }

    /// One unit of the last place in each whole.
    pub(super) fn scale(self) -> i128 {
        10_i128.pow(self.decimals.into())
    }

    /// In millionths of a percentage point.
    pub(super) fn millionths(self) -> i128 {
        let places = number::MOST_DECIMALS.saturating_sub(self.decimals);
        i128::from(self.units) * 10_i128.pow(places.into())
    }

    pub(super) fn number(self, language: Language) -> String {
        let comma = if language == Language::Vietnamese { ',' } else { '.' };
        let size = i128::from(self.units).abs();
        let sign = if self.units < 0 { "-" } else { "" };
        let (whole, fraction) = (size / self.scale(), size % self.scale());
        let width = usize::from(self.decimals);
        if width == 0 {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{comma}{fraction:0width$}")
        }
    }

    pub(super) fn told(self, language: Language) -> String {
        format!("{}%", self.number(language))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::Vietnamese))
    }
}

impl FromStr for Percent {
    type Err = Error;

    /// Reads `94,2%`, `94.2 %`, `94,2 phần trăm`; the sign may be missing, because nothing else can stand
    /// where a percentage is asked for.
    fn from_str(text: &str) -> Result<Self> {
        let words: String = compose(text).chars().map(lower).collect();
        let words = words.trim();
        let number = ["%", "phần trăm", "phan tram"]
            .iter()
            .find_map(|sign| words.strip_suffix(sign))
            .unwrap_or(words);
        match number::read(number.trim(), Counted::Units) {
            Ok(number) if number.units < 1_000_000_000_000 => Ok(Self::from_written(number)),
            Ok(_) => Err(refused(text, Fault::TooLong)),
            Err(Fault::Malformed) => Err(invalid(text, "a percentage such as 94,2%")),
            Err(fault) => Err(refused(text, fault)),
        }
    }
}
