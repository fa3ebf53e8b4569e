//! A percentage against its part and its base, and what would have given it.

use super::figure::ONE;
use super::share::{Share, is_above, judge};
use super::{Figure, Percent, Reading, Span, Verdict};

/// The share that is everything.
const HUNDRED: i64 = 100;

/// A percentage or a score against what it is the share of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PercentageCheck {
    pub(super) verdict: Verdict,
    pub(super) recomputed: Option<(Percent, Percent)>,
    pub(super) difference: Option<Percent>,
    pub(super) readings: Vec<Reading>,
}

impl PercentageCheck {
    /// What became of the claim.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The percentage recomputed, half up at the decimals of the claim; `None` for a base of zero and for
    /// figures that are themselves rounded.
    pub fn recomputed(&self) -> Option<Percent> {
        self.recomputed.and_then(|(low, high)| (low == high).then_some(low))
    }

    /// The least and the most that it can be, which differ where the figures are rounded; `None` for a base
    /// of zero.
    pub const fn recomputed_between(&self) -> Option<(Percent, Percent)> {
        self.recomputed
    }

    /// The claim less the exact share, in percentage points, two decimals finer than the claim; `None`
    /// where [`recomputed`](Self::recomputed) is.
    pub const fn difference(&self) -> Option<Percent> {
        self.difference
    }

    /// What the claim most likely means, the parts and bases that would have given it among it.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }
}

/// Recomputes a published percentage (*tỷ lệ phần trăm*).
///
/// It is consistent when it equals the half-up rounding at its decimals, rounding when it is not that but
/// less than one unit of the last place away, and otherwise inconsistent. Counts that are printed rounded, so
/// that they lie between two figures, have had that room: they are consistent or not.
///
/// # Example
///
/// ```
/// use motcua::audit::{Percent, Verdict, percentage};
///
/// let check = percentage("94,2%".parse()?, 2610.into(), 2805.into());
/// assert_eq!(check.verdict(), Verdict::Inconsistent);
/// assert_eq!(check.recomputed().map(|percent| percent.to_string()).as_deref(), Some("93,0%"));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn percentage(claimed: Percent, part: Span, whole: Span) -> PercentageCheck {
    let mut check = score(claimed, part, whole, Figure::whole(HUNDRED));
    let everything = i128::from(claimed.units()) == i128::from(HUNDRED) * claimed.scale();
    if let (true, Some(part), Some(whole)) = (everything, part.as_exact(), whole.as_exact()) {
        match part.cmp(&whole) {
            std::cmp::Ordering::Equal if part > Figure::ZERO => {
                check.readings.push(Reading::NothingLeft);
            }
            std::cmp::Ordering::Less if check.verdict <= Verdict::Rounding => {
                check.readings.push(Reading::BelowHundred);
            }
            _ => {}
        }
    }
    let recomputed = check.recomputed().filter(|_| check.verdict == Verdict::Inconsistent);
    let rest =
        recomputed.map(|share| i128::from(HUNDRED) * claimed.scale() - i128::from(share.units()));
    if rest == Some(i128::from(claimed.units())) {
        check.readings.push(Reading::Complement);
    }
    check
}

/// Recomputes a published score (*điểm*) that is the share of a highest one: 13,78 of 20 for 90.071 of
/// 130.716. The verdicts are those of [`percentage`].
pub fn score(claimed: Percent, part: Span, whole: Span, highest: Figure) -> PercentageCheck {
    let low = Share::of(part.low(), whole.high(), highest);
    let high = Share::of(part.high(), whole.low(), highest);
    let judged = low.zip(high).and_then(|(low, high)| {
        let verdict = match judge(claimed, low, high)? {
            // READING: counts that are printed rounded have had their room already.
            Verdict::Rounding if part.as_exact().zip(whole.as_exact()).is_none() => {
                Verdict::Inconsistent
            }
            verdict => verdict,
        };
        let between = (low.rounded(claimed.decimals())?, high.rounded(claimed.decimals())?);
        Some((verdict, between, low))
    });
    let Some((verdict, between, share)) = judged else {
        return PercentageCheck {
            verdict: Verdict::NotRecomputable,
            recomputed: None,
            difference: None,
            readings: vec![Reading::BaseZero],
        };
    };
    let exact = part.as_exact().zip(whole.as_exact());
    let difference = exact.and_then(|_| share.difference(claimed));
    let readings = readings(claimed, exact, highest, verdict, share);
    PercentageCheck { verdict, recomputed: Some(between), difference, readings }
}

fn readings(
    claimed: Percent,
    exact: Option<(Figure, Figure)>,
    highest: Figure,
    verdict: Verdict,
    share: Share,
) -> Vec<Reading> {
    let Some((part, whole)) = exact else {
        let agrees = verdict == Verdict::Consistent;
        return if agrees { vec![Reading::WithinPrecision] } else { Vec::new() };
    };
    match verdict {
        Verdict::Rounding if is_above(claimed, share) => vec![Reading::RoundedUp],
        Verdict::Rounding => vec![Reading::CutOff],
        Verdict::Inconsistent => {
            let would = [parts(claimed, whole, highest), bases(claimed, part, highest)];
            let slip = is_decimal_slip(claimed, share).then_some(Reading::DecimalSlip);
            would.into_iter().flatten().chain(slip).collect()
        }
        _ => Vec::new(),
    }
}

/// The whole numbers of which the claim would be the rounded share of this whole.
pub(super) fn parts(claimed: Percent, whole: Figure, highest: Figure) -> Option<Reading> {
    let unit = highest.millionths().checked_mul(2)?.checked_mul(claimed.scale())?;
    let twice = i128::from(claimed.units()) * 2;
    let end = |units: i128| -> Option<i128> {
        let above = units.max(0).checked_mul(whole.millionths())?;
        Some(above / unit + i128::from(above % unit != 0))
    };
    let (from, after) = (end(twice - 1)?, end(twice + 1)?);
    let (from, through) = (i64::try_from(from).ok()?, i64::try_from(after - 1).ok()?);
    (from <= through).then_some(Reading::Parts { from, through })
}

/// The whole numbers that the claim would be the rounded share of for this part.
fn bases(claimed: Percent, part: Figure, highest: Figure) -> Option<Reading> {
    let above = part.millionths().checked_mul(highest.millionths())? / ONE;
    let above = above.checked_mul(2)?.checked_mul(claimed.scale())?;
    let twice = i128::from(claimed.units()) * 2;
    if twice == 0 || above == 0 {
        return None;
    }
    let from = above / (twice + 1).checked_mul(ONE)? + 1;
    let through = above / (twice - 1).checked_mul(ONE)?;
    let (from, through) = (i64::try_from(from).ok()?, i64::try_from(through).ok()?);
    (from <= through).then_some(Reading::Bases { from, through })
}

/// Whether the comma stands one or two places off.
fn is_decimal_slip(claimed: Percent, share: Share) -> bool {
    let decimals = claimed.decimals();
    let moved =
        [decimals + 1, decimals + 2].map(|decimals| Percent::new(claimed.units(), decimals));
    let tens = [10, 100].map(|times: i64| {
        claimed.units().checked_mul(times).map(|units| Percent::new(units, decimals))
    });
    let mut other = moved.into_iter().filter(|percent| percent.decimals() <= 6);
    let agrees = |percent: Percent| {
        percent.units() != 0 && judge(percent, share, share) == Some(Verdict::Consistent)
    };
    other.any(agrees) || tens.into_iter().flatten().any(agrees)
}
