//! What changed since an earlier period: of a number in per cent, of a rate in points, never mixed.

use super::rate::Rate;
use crate::error::{Error, Failure, Result};
use crate::ratio::Ratio;

/// A change between two periods (*tăng, giảm so với kỳ trước*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Of a number, as a share of the earlier one.
    Percent(Ratio),
    /// Of a rate, in points of a per cent (*điểm phần trăm*); the ratio is a share of one.
    Points(Ratio),
}

impl Change {
    /// How a number changed, in per cent of the earlier one.
    ///
    /// # Errors
    ///
    /// [`NotComparable`](crate::ErrorKind::NotComparable) where nothing came before.
    pub fn of_numbers(before: u64, after: u64) -> Result<Self> {
        let pair = i64::try_from(before).ok().zip(i64::try_from(after).ok());
        let size = pair.and_then(|(before, after)| Ratio::new(after - before, before));
        size.map(Self::Percent).ok_or_else(|| {
            refuse(&before, &after, "an earlier number above zero, both within 64 bits")
        })
    }

    /// How a rate changed, in points.
    ///
    /// # Errors
    ///
    /// [`NotComparable`](crate::ErrorKind::NotComparable) for rates of different things, and for nothing over
    /// nothing.
    pub fn of_rates(before: Rate, after: Rate) -> Result<Self> {
        if before.of() != after.of() {
            return Err(refuse(&before, &after, "rates of the same population"));
        }
        let pair = before.ratio().zip(after.ratio());
        let difference = pair.and_then(|(before, after)| after.minus(before));
        difference
            .map(Self::Points)
            .ok_or_else(|| refuse(&before, &after, "rates of something, not of nothing"))
    }

    /// The exact size; above zero for more than before.
    pub const fn size(self) -> Ratio {
        match self {
            Self::Percent(size) | Self::Points(size) => size,
        }
    }

    /// In Vietnamese words with so many decimals: `tăng 23,8%`, `giảm 5,8 điểm phần trăm`.
    pub fn words(self, decimals: u32) -> String {
        let size = self.size();
        let amount = size.hundredths(decimals);
        let bare = amount.trim_start_matches('-');
        let way = match size.numerator() {
            0 => return "không đổi".to_owned(),
            1.. => "tăng",
            _ => "giảm",
        };
        match self {
            Self::Percent(_) => format!("{way} {bare}%"),
            Self::Points(_) => format!("{way} {bare} điểm phần trăm"),
        }
    }
}

fn refuse(before: &impl ToString, after: &impl ToString, expected: &'static str) -> Error {
    Failure::NotComparable { before: before.to_string(), after: after.to_string(), expected }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::Population;

    #[test]
    fn the_largest_numbers_are_told_or_refused() {
        let most = i64::MAX.unsigned_abs();
        let grown = Change::of_numbers(1, most).map(|change| change.words(0)).ok();
        assert_eq!(grown.as_deref(), Some("tăng 922337203685477580600%"));
        assert!(Change::of_numbers(1, most + 1).is_err());
    }

    #[test]
    fn a_number_changes_in_per_cent_and_a_rate_in_points() {
        let number = Change::of_numbers(2_805, 3_472).map(|change| change.words(1));
        assert_eq!(number.ok().as_deref(), Some("tăng 23,8%"));
        let rate = |part, whole| Rate::new(part, whole, Population::Settled);
        let points = Change::of_rates(rate(3_049, 3_328), rate(1_528, 1_568));
        let points = points.map(|change| change.words(1)).ok();
        assert_eq!(points.as_deref(), Some("tăng 5,8 điểm phần trăm"));
        assert!(Change::of_numbers(0, 5).is_err());
        let other = Rate::new(1, 2, Population::Due);
        assert!(Change::of_rates(rate(1, 2), other).is_err());
        assert_eq!(
            Change::of_numbers(7, 7).map(|change| change.words(1)).ok().as_deref(),
            Some("không đổi")
        );
    }
}
