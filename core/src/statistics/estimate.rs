//! Estimates: the interval of a proportion and the curve of what is still open. The only file with
//! floating point; results leave it rounded to whole units of a declared decimal.
#![expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "square roots and products of many ratios; every result is rounded on the way out"
)]

use super::distribution::Distribution;
use crate::ratio::MOST_DECIMALS;

/// An interval in units of the last decimal of a per cent (*khoảng tin cậy*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The lower end: with 1 decimal `884` is 88,4 %.
    pub low: u32,
    /// The upper end.
    pub high: u32,
}

/// Twice-sided 95 %, as surveys state it.
const Z: f64 = 1.959_963_984_540_054;

/// The interval of a proportion at 95 % after Wilson, with so many decimals of a per cent, half up.
///
/// It stays within 0 and 100 and is honest for small samples, where the usual one is not. `None` of
/// nothing, and for a part that exceeds the whole.
///
/// # Example
///
/// ```
/// use motcua::statistics::wilson;
///
/// let interval = wilson(9, 10, 1);
/// assert_eq!(interval.map(|found| (found.low, found.high)), Some((596, 982)));
/// assert_eq!(wilson(0, 0, 1), None);
/// ```
pub fn wilson(part: u64, whole: u64, decimals: u32) -> Option<Interval> {
    if whole == 0 || part > whole {
        return None;
    }
    let (n, p) = (whole as f64, part as f64 / whole as f64);
    let square = Z * Z;
    let middle = p + square / (2.0 * n);
    let width = Z * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let below = 1.0 + square / n;
    let unit = 100.0 * 10_f64.powi(decimals.min(MOST_DECIMALS).cast_signed());
    let rounded = |share: f64| (share.clamp(0.0, 1.0) * unit + 0.5).floor() as u32;
    Some(Interval {
        low: rounded((middle - width) / below),
        high: rounded((middle + width) / below),
    })
}

/// One step of a survival curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Survival {
    /// After so many units.
    pub after: i64,
    /// This share is not over yet, in units of the last decimal of a per cent.
    pub open: u32,
}

impl Distribution {
    /// The share that is not over after each amount, open ones taken into account (Kaplan–Meier), with so
    /// many decimals of a per cent.
    ///
    /// An open dossier tells that it took at least so long: leaving it out makes an office look faster
    /// than it is.
    pub fn survival(&self, decimals: u32) -> Vec<Survival> {
        let unit = 100.0 * 10_f64.powi(decimals.min(MOST_DECIMALS).cast_signed());
        let mut at_risk = self.finished() + self.open();
        let mut open = self.open_counts().peekable();
        let mut share = 1.0;
        let mut curve = Vec::new();
        for (after, count) in self.counts() {
            // Whoever was left open before this amount is not at risk any more.
            while let Some((_, gone)) = open.next_if(|(amount, _)| *amount < after) {
                at_risk -= gone;
            }
            share *= 1.0 - count as f64 / at_risk as f64;
            at_risk -= count;
            curve.push(Survival { after, open: (share * unit + 0.5).floor() as u32 });
        }
        curve
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_counts_open_dossiers_while_they_are_at_risk() {
        let mut days: Distribution = [1, 2, 2, 4].into_iter().collect();
        days.add_open(2);
        days.add_open(3);
        // 6 at risk: 5/6; then 5 at risk, 2 over: × 3/5; then 1 at risk.
        let curve: Vec<_> = days.survival(1).iter().map(|step| (step.after, step.open)).collect();
        assert_eq!(curve, [(1, 833), (2, 500), (4, 0)]);
    }

    #[test]
    fn an_interval_never_leaves_the_possible() {
        assert_eq!(wilson(10, 10, 1), Some(Interval { low: 722, high: 1000 }));
        assert_eq!(wilson(0, 10, 1), Some(Interval { low: 0, high: 278 }));
        assert_eq!(wilson(11, 10, 1), None);
    }
}
