//! Percentages of one whole, which make 100.

use super::figure::ONE;
use super::share::Share;
use super::{Percent, Reading, Verdict};

/// Percentages of one whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharesCheck {
    pub(super) verdict: Verdict,
    pub(super) total: Percent,
    pub(super) difference: Percent,
    pub(super) readings: Vec<Reading>,
}

impl SharesCheck {
    /// What became of the claim.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What the percentages make.
    pub const fn total(&self) -> Percent {
        self.total
    }

    /// What they make less 100, in percentage points.
    pub const fn difference(&self) -> Percent {
        self.difference
    }

    /// What would explain a difference.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }
}

/// Whether percentages of one whole make 100 (*cơ cấu tỷ lệ*): consistent when they do, rounding when each
/// being half a unit of its last place off could explain it.
///
/// Of a question with several answers (`several`) the shares may make more; then only a share above 100
/// contradicts itself.
pub fn shares(shares: &[Percent], several: bool) -> SharesCheck {
    let hundred = 100 * ONE;
    let mut sum = 0_i128;
    let mut tolerance = 0_i128;
    let mut decimals = 0;
    for share in shares {
        sum = sum.saturating_add(share.millionths());
        // Twice the half unit of the last place; both sides are doubled below.
        tolerance = tolerance.saturating_add(ONE / share.scale());
        decimals = decimals.max(share.decimals());
    }
    let percent = |millionths: i128| {
        Share::millionths(millionths).rounded(decimals).unwrap_or(Percent::new(0, decimals))
    };
    let off = sum - hundred;
    let whole = shares.iter().all(|share| share.millionths() <= hundred);
    let verdict = match off {
        _ if shares.is_empty() => Verdict::NotRecomputable,
        _ if several && whole => Verdict::Consistent,
        0 if whole => Verdict::Consistent,
        _ if whole && !several && off.abs() * 2 <= tolerance => Verdict::Rounding,
        _ => Verdict::Inconsistent,
    };
    let readings = match verdict {
        Verdict::Consistent | Verdict::Inconsistent if off > 0 => vec![Reading::SeveralAnswers],
        Verdict::Inconsistent if off < 0 => vec![Reading::ClassMissing { amount: percent(-off) }],
        Verdict::NotRecomputable => vec![Reading::NotGiven { figure: "parts" }],
        _ => Vec::new(),
    };
    SharesCheck { verdict, total: percent(sum), difference: percent(off), readings }
}
