//! Floor 0: exact ratios. A rate, a share and a cost keep their two integers and are rounded only in
//! print.

use std::cmp::Ordering;
use std::fmt;

/// The most decimals that a figure is printed with; more would pretend to know what no count tells.
pub const MOST_DECIMALS: u32 = 6;

/// An exact ratio of two integers (*tỷ số*); the lower one is above zero.
///
/// It keeps the numbers that it was made of: 10 of 30 stays 10 of 30, and equals 1 of 3.
///
/// # Example
///
/// ```
/// use motcua::Ratio;
///
/// let share = Ratio::of(10, 30);
/// assert_eq!((share.numerator(), share.denominator()), (10, 30));
/// assert_eq!(share.percent(1), "33,3%");
/// assert_eq!(Ratio::of(5, 2).rounded(), 3);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    numerator: i64,
    denominator: i64,
}

impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    /// The ratio of two integers, from literals.
    ///
    /// # Panics
    ///
    /// When the lower one is not above zero. Numbers from outside go through [`new`](Self::new).
    pub const fn of(numerator: i64, denominator: i64) -> Self {
        assert!(denominator > 0, "a denominator is above zero");
        Self { numerator, denominator }
    }

    /// The ratio of two integers; `None` when the lower one is not above zero.
    pub const fn new(numerator: i64, denominator: i64) -> Option<Self> {
        if denominator > 0 { Some(Self { numerator, denominator }) } else { None }
    }

    /// The number above the line.
    pub const fn numerator(self) -> i64 {
        self.numerator
    }

    /// The number below the line, above zero.
    pub const fn denominator(self) -> i64 {
        self.denominator
    }

    /// The whole number that it is, if it is one.
    pub fn as_whole(self) -> Option<i64> {
        (self.numerator % self.denominator == 0).then_some(self.numerator / self.denominator)
    }

    /// The nearest whole number; a half goes away from zero (*làm tròn nửa lên*).
    pub fn rounded(self) -> i64 {
        i64::try_from(half_up(self.numerator.into(), self.denominator.into())).unwrap_or(i64::MAX)
    }

    /// The ratio in per cent with so many decimals, half up, with a Vietnamese comma: `33,3%`.
    ///
    /// What is below 100 never prints as 100: it is cut off there instead. At most [`MOST_DECIMALS`].
    pub fn percent(self, decimals: u32) -> String {
        let mut rounded = self.units(100, decimals);
        if rounded == 100 * unit(decimals) && self.numerator < self.denominator {
            rounded -= 1;
        }
        fixed(rounded, decimals) + "%"
    }

    /// The number of per cent with so many decimals, half up, of a change, which may be anything.
    pub(crate) fn hundredths(self, decimals: u32) -> String {
        fixed(self.units(100, decimals), decimals)
    }

    /// So many times the ratio, in units of the last decimal.
    fn units(self, times: i128, decimals: u32) -> i128 {
        half_up(i128::from(self.numerator) * times * unit(decimals), self.denominator.into())
    }

    /// The ratio with so many decimals, half up, with a Vietnamese comma: `2,50`. At most [`MOST_DECIMALS`].
    pub fn decimal(self, decimals: u32) -> String {
        fixed(self.units(1, decimals), decimals)
    }

    /// In lowest terms; `None` when the numbers do not fit.
    pub(crate) fn from_wide(numerator: i128, denominator: i128) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        let (numerator, denominator) = (numerator / divisor, denominator / divisor);
        Self::new(numerator.try_into().ok()?, denominator.try_into().ok()?)
    }

    /// The sum, in lowest terms; `None` when it does not fit.
    pub fn plus(self, other: Self) -> Option<Self> {
        let (left, right) = (self.across(other), other.across(self));
        Self::from_wide(left + right, self.below(other))
    }

    /// The difference, in lowest terms; `None` when it does not fit.
    pub fn minus(self, other: Self) -> Option<Self> {
        let (left, right) = (self.across(other), other.across(self));
        Self::from_wide(left - right, self.below(other))
    }

    /// The product, in lowest terms; `None` when it does not fit.
    pub fn times(self, other: Self) -> Option<Self> {
        let above = i128::from(self.numerator) * i128::from(other.numerator);
        Self::from_wide(above, self.below(other))
    }

    /// How large this is of the other, which is above zero, with the integers kept where both are whole.
    pub(crate) fn share_of(self, other: Self) -> Option<Self> {
        let (above, below) = (self.across(other), other.across(self));
        let plain = || Self::new(above.try_into().ok()?, below.try_into().ok()?);
        plain().or_else(|| (below > 0).then(|| Self::from_wide(above, below)).flatten())
    }

    fn across(self, other: Self) -> i128 {
        i128::from(self.numerator) * i128::from(other.denominator)
    }

    fn below(self, other: Self) -> i128 {
        i128::from(self.denominator) * i128::from(other.denominator)
    }
}

/// How many units of the last decimal one is.
pub(crate) const fn unit(decimals: u32) -> i128 {
    let most = if decimals < MOST_DECIMALS { decimals } else { MOST_DECIMALS };
    10_i128.pow(most)
}

/// Units of the last decimal, written with a Vietnamese comma.
pub(crate) fn fixed(units: i128, decimals: u32) -> String {
    let (sign, size) = if units < 0 { ("-", -units) } else { ("", units) };
    let unit = unit(decimals);
    let width = usize::try_from(decimals.min(MOST_DECIMALS)).unwrap_or(0);
    match decimals {
        0 => format!("{sign}{size}"),
        _ => format!("{sign}{},{:0width$}", size / unit, size % unit),
    }
}

/// The nearest integer; a half goes away from zero.
pub(crate) fn half_up(numerator: i128, denominator: i128) -> i128 {
    let size = (numerator.abs() * 2 + denominator) / (denominator * 2);
    if numerator < 0 { -size } else { size }
}

fn greatest_common_divisor(numerator: i128, denominator: i128) -> i128 {
    let (mut larger, mut smaller) = (numerator.abs(), denominator);
    while smaller != 0 {
        (larger, smaller) = (smaller, larger % smaller);
    }
    if larger == 0 { 1 } else { larger }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.across(*other) == other.across(*self)
    }
}

impl Eq for Ratio {}

impl std::hash::Hash for Ratio {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        let (numerator, denominator) = (i128::from(self.numerator), i128::from(self.denominator));
        let divisor = greatest_common_divisor(numerator, denominator);
        (numerator / divisor, denominator / divisor).hash(state);
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        self.across(*other).cmp(&other.across(*self))
    }
}

/// `5`, `10/30`: the text that also stands in JSON where the ratio is not whole.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(f, "{}", self.numerator),
            below => write!(f, "{}/{below}", self.numerator),
        }
    }
}
