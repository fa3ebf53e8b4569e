//! An exact share, and how a published percentage or score stands to it.

use super::figure::ONE;
use super::{Figure, Percent, Verdict};

/// A ratio that is compared with a published number; the lower one is above zero.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    above: i128,
    below: i128,
}

impl Share {
    /// A part of a whole, times what the highest share is printed as: 100 for a percentage.
    ///
    /// `None` for a whole of zero, and where the numbers leave the type.
    pub(super) fn of(part: Figure, whole: Figure, highest: Figure) -> Option<Self> {
        let above = part.millionths().checked_mul(highest.millionths())? / ONE;
        // A highest share with decimals leaves a remainder only beyond the twelfth decimal.
        Self::new(above, whole.millionths())
    }

    /// A number of millionths, as it stands.
    pub(super) const fn millionths(millionths: i128) -> Self {
        Self { above: millionths, below: ONE }
    }

    fn new(above: i128, below: i128) -> Option<Self> {
        (below > 0).then_some(Self { above, below })
    }

    /// Rounded half up to some decimals; a half goes away from zero.
    pub(super) fn rounded(self, decimals: u8) -> Option<Percent> {
        let scale = 10_i128.pow(decimals.into());
        let scaled = self.above.checked_mul(scale)?.checked_mul(2)?;
        let size = scaled.abs().checked_add(self.below)? / self.below.checked_mul(2)?;
        let units = i64::try_from(if scaled < 0 { -size } else { size }).ok()?;
        Some(Percent::new(units, decimals))
    }

    /// The published number less this one, in units of its last place times `below`: its sign and
    /// whether it is less than one unit.
    fn off(self, claimed: Percent) -> Option<(i128, bool)> {
        let printed = i128::from(claimed.units()).checked_mul(self.below)?;
        let off = printed.checked_sub(self.above.checked_mul(claimed.scale())?)?;
        Some((off, off.abs() < self.below))
    }

    /// The published number less this one, in points, two decimals finer than it is printed.
    pub(super) fn difference(self, claimed: Percent) -> Option<Percent> {
        let decimals = (claimed.decimals() + 2).min(super::number::MOST_DECIMALS);
        let above = i128::from(claimed.units()).checked_mul(self.below)?;
        let above = above.checked_sub(self.above.checked_mul(claimed.scale())?)?;
        Self { above, below: self.below.checked_mul(claimed.scale())? }.rounded(decimals)
    }
}

/// How a published number stands to a share that lies between two ends.
///
/// Consistent when some share between the ends rounds to it; rounding when some lies less than one unit of
/// the last place away. `None` where the numbers leave the type.
pub(super) fn judge(claimed: Percent, low: Share, high: Share) -> Option<Verdict> {
    let (least, most) = (low.rounded(claimed.decimals())?, high.rounded(claimed.decimals())?);
    if least.units() <= claimed.units() && claimed.units() <= most.units() {
        return Some(Verdict::Consistent);
    }
    let ((_, near_low), (_, near_high)) = (low.off(claimed)?, high.off(claimed)?);
    Some(if near_low || near_high { Verdict::Rounding } else { Verdict::Inconsistent })
}

/// Whether a number that is off by rounding lies above the share.
pub(super) fn is_above(claimed: Percent, share: Share) -> bool {
    share.off(claimed).is_some_and(|(off, _)| off > 0)
}
