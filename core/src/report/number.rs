//! Numbers in print: `2.610` and `94,2%` in Vietnamese, `2,610` and `94.2%` in English.

use crate::ratio::Ratio;
use crate::text::Language;
use chrono::{Datelike, NaiveDate};

/// A count, its thousands parted.
pub(super) fn count(number: u64, language: Language) -> String {
    let mark = if language == Language::Vietnamese { '.' } else { ',' };
    let digits = number.to_string();
    let mut told = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            told.push(mark);
        }
        told.push(digit);
    }
    told
}

/// A part of a whole, which may be more than it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    /// What is above the line.
    pub part: u64,
    /// What is below it.
    pub whole: u64,
}

impl Share {
    /// The exact ratio; `None` of nothing over nothing.
    fn ratio(self) -> Option<Ratio> {
        Ratio::new(i64::try_from(self.part).ok()?, i64::try_from(self.whole).ok()?)
    }

    /// In per cent with one decimal; below one it never prints 100.
    pub(super) fn percent(self, language: Language) -> Option<String> {
        self.ratio().map(|ratio| comma(ratio.percent(1), language))
    }

    /// The bare number of [`percent`](Self::percent), for programs: `94.2`.
    pub(super) fn plain(self) -> Option<String> {
        let told = self.percent(Language::English)?;
        Some(told.trim_end_matches('%').to_owned())
    }

    /// The two integers: `2.610/2.805`.
    pub(super) fn pair(self, language: Language) -> String {
        format!("{}/{}", count(self.part, language), count(self.whole, language))
    }

    /// In thousandths, cut off; 1000 at most.
    pub(super) fn thousandths(self) -> Option<i64> {
        (self.whole > 0).then(|| scaled(self.part.min(self.whole), self.whole, 1000))
    }
}

impl From<crate::statistics::Rate> for Share {
    fn from(rate: crate::statistics::Rate) -> Self {
        Self { part: rate.numerator(), whole: rate.denominator() }
    }
}

/// `part / whole` of a length, cut off; 0 of nothing.
pub(super) fn scaled(part: u64, whole: u64, length: i64) -> i64 {
    let scaled = i128::from(part) * i128::from(length);
    let found = scaled.checked_div(i128::from(whole)).unwrap_or_default();
    i64::try_from(found).unwrap_or(length)
}

/// A Vietnamese comma as the language has it.
pub(super) fn comma(text: String, language: Language) -> String {
    if language == Language::Vietnamese { text } else { text.replace(',', ".") }
}

/// A day: `14/03/2026` in Vietnamese, `2026-03-14` in English.
pub(super) fn day(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Vietnamese => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
        Language::English => crate::date::text(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_as_the_language_does() {
        for (number, told) in [(0, "0"), (999, "999"), (2610, "2.610"), (1_234_567, "1.234.567")] {
            assert_eq!(count(number, Language::Vietnamese), told);
        }
        assert_eq!(count(17_102, Language::English), "17,102");
    }

    #[test]
    fn a_share_of_nothing_is_no_figure() {
        let share = |part, whole| Share { part, whole };
        assert_eq!(share(0, 0).percent(Language::Vietnamese), None);
        assert_eq!(share(2999, 3000).percent(Language::Vietnamese).as_deref(), Some("99,9%"));
        assert_eq!(share(2610, 2805).plain().as_deref(), Some("93.0"));
        assert_eq!(share(5, 4).thousandths(), Some(1000));
    }
}
