//! Floor 6: what a procedure costs at the desk: fees, charges, and what is taken off them.

use super::{Channel, coded, invalid};
use crate::error::Result;
use crate::ratio::Ratio;

/// Amounts below this, in đồng, are hardly ever asked: a source has lost its thousands.
pub(super) const SMALLEST_PLAUSIBLE: u64 = 1_000;

coded! {
    /// What is paid (*loại khoản thu*), under the name that the procedure gives it.
    FeeKind {
        /// Fee (*phí*).
        Fee "fee",
        /// Charge (*lệ phí*).
        Charge "charge",
    }
}

/// A fee or charge (*phí, lệ phí*) in đồng.
///
/// An amount that is not published, or that a source prints in a way that cannot be trusted, is `None`.
///
/// # Example
///
/// ```
/// use motcua::Ratio;
/// use motcua::procedure::{Fee, FeeKind, Reduction, Relief};
///
/// let half = Reduction::share(Ratio::of(1, 2), "nộp trực tuyến")?;
/// let fee = Fee::new().with_kind(FeeKind::Charge).with_amount(150_000).with_reduction(half.clone());
/// assert_eq!(fee.after(&half), Some(Ratio::whole(75_000)));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fee {
    kind: Option<FeeKind>,
    amount: Option<u64>,
    channel: Option<Channel>,
    condition: Option<String>,
    reductions: Vec<Reduction>,
}

impl Fee {
    /// A fee of which nothing is known yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same fee as a fee or a charge.
    pub fn with_kind(mut self, kind: FeeKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// The same fee with its amount in đồng; zero is free of charge.
    pub fn with_amount(mut self, amount: u64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// The same fee for one way in.
    pub fn with_channel(mut self, channel: Channel) -> Self {
        self.channel = Some(channel);
        self
    }

    /// The same fee with the words that say when, or for how much of what, it is asked.
    pub fn with_condition(mut self, condition: impl Into<String>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// The same fee with one more reduction.
    pub fn with_reduction(mut self, reduction: Reduction) -> Self {
        self.reductions.push(reduction);
        self
    }

    /// Fee or charge; `None` where the source does not tell them apart.
    pub const fn kind(&self) -> Option<FeeKind> {
        self.kind
    }

    /// The amount in đồng.
    pub const fn amount(&self) -> Option<u64> {
        self.amount
    }

    /// The way in that it is for; `None` for all.
    pub const fn channel(&self) -> Option<Channel> {
        self.channel
    }

    /// When, or for how much of what, it is asked, as written (`/trang`).
    pub fn condition(&self) -> Option<&str> {
        self.condition.as_deref()
    }

    /// What may be taken off.
    pub fn reductions(&self) -> &[Reduction] {
        &self.reductions
    }

    /// The amount with a reduction, exactly; `None` where the amount is unknown.
    pub fn after(&self, reduction: &Reduction) -> Option<Ratio> {
        let amount = Ratio::whole(i64::try_from(self.amount?).ok()?);
        let off = match reduction.relief {
            Relief::Share(share) => amount.times(share)?,
            Relief::Amount(off) => Ratio::whole(i64::try_from(off).ok()?),
        };
        amount.minus(off).map(|left| left.max(Ratio::ZERO))
    }
}

/// How much is taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relief {
    /// A share of the amount, from above 0 to 1; 1 is an exemption (*miễn*).
    Share(Ratio),
    /// A sum in đồng.
    Amount(u64),
}

/// A reduction or exemption (*giảm, miễn phí, lệ phí*) with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reduction {
    relief: Relief,
    reason: String,
}

impl Reduction {
    /// A reduction by a share of the amount.
    ///
    /// # Errors
    ///
    /// [`InvalidProcedure`](crate::ErrorKind::InvalidProcedure) for a share that is not above 0, or
    /// above 1.
    pub fn share(share: Ratio, reason: impl Into<String>) -> Result<Self> {
        if share <= Ratio::ZERO || share > Ratio::whole(1) {
            return Err(invalid("reduction.share", share, "a share above 0 and up to 1"));
        }
        Ok(Self { relief: Relief::Share(share), reason: reason.into() })
    }

    /// A reduction by a sum in đồng.
    pub fn amount(amount: u64, reason: impl Into<String>) -> Self {
        Self { relief: Relief::Amount(amount), reason: reason.into() }
    }

    /// How much is taken off.
    pub const fn relief(&self) -> Relief {
        self.relief
    }

    /// For whom or why (*đối tượng, lý do*).
    pub fn reason(&self) -> &str {
        &self.reason
    }
}
