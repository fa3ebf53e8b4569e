//! Floor 3: the time limit itself, and a limit as a text states it.

use super::{Amount, Cutoff, Direction, Unit};
use crate::error::{Failure, Result};
use crate::law::Within;

/// A time limit (*thời hạn giải quyết*): an amount and a unit, such as `05 ngày làm việc`.
///
/// It is read from Vietnamese text with [`str::parse`] and printed in one canonical form, which reads
/// back to the same value.
///
/// # Law
///
/// Bộ luật Dân sự 91/2015/QH13, Điều 144: a limit runs from one moment to another, in minutes, hours,
/// days, weeks, months or years.
///
/// # Example
///
/// ```
/// use motcua::TimeLimit;
///
/// let limit: TimeLimit = "không quá 05 (năm) ngày làm việc".parse()?;
/// assert_eq!(limit, TimeLimit::working_days(5));
/// assert_eq!(limit.to_string(), "05 ngày làm việc");
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeLimit {
    amount: Amount,
    unit: Unit,
    direction: Direction,
    cutoff: Option<Cutoff>,
    from: Option<Amount>,
    start: Option<StartEvent>,
}

impl From<Within> for TimeLimit {
    /// The limit that a provision sets.
    fn from(within: Within) -> Self {
        match within {
            Within::WorkingDays(days) => Self::working_days(days),
            Within::Days(days) => Self::days(days),
            Within::WorkingHours(hours) => Self::working_hours(hours),
            Within::Years(years) => Self::years(years),
        }
    }
}

/// Writes one constructor for literals per unit.
macro_rules! of_literal {
    ($( $(#[doc = $doc:literal])+ $name:ident $unit:ident; )+) => { $(
        $(#[doc = $doc])+
        ///
        /// # Panics
        ///
        /// When `n` is 0. It is meant for literals; numbers from outside go through
        /// [`TimeLimit::new`].
        pub const fn $name(n: u32) -> Self {
            Self::literal(n, Unit::$unit)
        }
    )+ };
}

impl TimeLimit {
    of_literal! {
        /// So many working days (*ngày làm việc*).
        working_days WorkingDay;
        /// So many calendar days (*ngày*).
        days Day;
        /// So many weeks (*tuần*).
        weeks Week;
        /// So many months (*tháng*).
        months Month;
        /// So many years (*năm*).
        years Year;
        /// So many hours of office time (*giờ làm việc*).
        working_hours WorkingHour;
        /// So many hours of the clock (*giờ*).
        hours Hour;
    }

    /// The day of receipt itself (*trong ngày*), or the next working day if that one is closed.
    pub const fn same_day() -> Self {
        Self::of(Amount::ZERO, Unit::SameDay)
    }

    /// A limit from its amount and unit.
    ///
    /// # Errors
    ///
    /// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) for [`Unit::SameDay`], which has no
    /// amount: use [`TimeLimit::same_day`].
    pub fn new(amount: Amount, unit: Unit) -> Result<Self> {
        if unit == Unit::SameDay {
            let text = format!("{amount} {}", unit.word());
            return Err(Failure::InvalidTimeLimit { text, at: 0, expected: "no amount" }.into());
        }
        Ok(Self::of(amount, unit))
    }

    const fn literal(n: u32, unit: Unit) -> Self {
        assert!(n > 0, "a time limit is above zero");
        Self::of(Amount::reduced(n, 1), unit)
    }

    pub(super) const fn of(amount: Amount, unit: Unit) -> Self {
        Self { amount, unit, direction: Direction::After, cutoff: None, from: None, start: None }
    }

    /// The same limit with a cut-off hour; one that was there is replaced.
    pub const fn with_cutoff(mut self, cutoff: Cutoff) -> Self {
        self.cutoff = Some(cutoff);
        self
    }

    /// The same limit with the event that starts it.
    pub const fn with_start(mut self, start: StartEvent) -> Self {
        self.start = Some(start);
        self
    }

    /// The same limit counted back from a later day (*chậm nhất … trước ngày …*); a same-day limit
    /// has no direction and stays as it is.
    pub const fn before(mut self) -> Self {
        if !matches!(self.unit, Unit::SameDay) {
            self.direction = Direction::Before;
        }
        self
    }

    /// The same limit as the upper end of a range (*từ 05 đến 07 ngày*).
    ///
    /// # Errors
    ///
    /// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) when the lower end is not below the
    /// upper one.
    pub fn with_lower_end(mut self, from: Amount) -> Result<Self> {
        if !from.is_below(self.amount) {
            let text = format!("{from}–{} {}", self.amount, self.unit.word());
            let expected = "a range whose lower end is below its upper one";
            return Err(Failure::InvalidTimeLimit { text, at: 0, expected }.into());
        }
        self.from = Some(from);
        Ok(self)
    }

    /// The same limit with a lower end that is known to lie below it.
    pub(super) const fn ranging(mut self, from: Option<Amount>) -> Self {
        self.from = from;
        self
    }

    /// How many units; the upper end of a range, zero for a same-day limit.
    pub const fn amount(self) -> Amount {
        self.amount
    }

    /// What it is counted in.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// Which way it is counted.
    pub const fn direction(self) -> Direction {
        self.direction
    }

    /// The cut-off hour that the text states, if any.
    pub const fn cutoff(self) -> Option<Cutoff> {
        self.cutoff
    }

    /// The lower end, where the text states a range.
    pub const fn lower_end(self) -> Option<Amount> {
        self.from
    }

    /// The event that starts it, where the text names one that is known here.
    pub const fn start(self) -> Option<StartEvent> {
        self.start
    }
}

/// The event that a text names as the start of a limit (*kể từ ngày …*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StartEvent {
    /// The complete, valid dossier is in (*nhận đủ hồ sơ hợp lệ*).
    CompleteDossier,
    /// The dossier is received (*nhận được hồ sơ*).
    Receipt,
    /// The case is accepted (*thụ lý*).
    Acceptance,
    /// The fee is paid (*nộp đủ phí, lệ phí*).
    FeePaid,
}

impl StartEvent {
    /// Every event, in order.
    pub const ALL: &'static [Self] =
        &[Self::CompleteDossier, Self::Receipt, Self::Acceptance, Self::FeePaid];

    /// The stable name used outside Rust, such as `complete_dossier`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CompleteDossier => "complete_dossier",
            Self::Receipt => "receipt",
            Self::Acceptance => "acceptance",
            Self::FeePaid => "fee_paid",
        }
    }
}

/// One of the limits that a text states, with the words around it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatedLimit {
    pub(super) limit: TimeLimit,
    pub(super) when: Option<String>,
    pub(super) at: usize,
    pub(super) words: String,
}

impl StatedLimit {
    /// The limit.
    pub const fn limit(&self) -> TimeLimit {
        self.limit
    }

    /// The words that condition it, as written (`đối với hồ sơ trực tuyến`), if any.
    pub fn when(&self) -> Option<&str> {
        self.when.as_deref()
    }

    /// Where it begins in the text, in characters.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The few words that state it, as written.
    pub fn words(&self) -> &str {
        &self.words
    }
}
