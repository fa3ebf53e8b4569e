//! A published change against the two figures that it compares.

use super::number::{self, Counted, Fault, Written};
use super::share::{Share, is_above, judge};
use super::{Figure, Percent, Reading, Verdict, coded, invalid};
use crate::error::{Error, Result};
use crate::text::{Language, compose, fold};
use std::fmt;
use std::str::FromStr;

coded! {
    /// Up or down (*tăng, giảm*).
    Direction {
        /// Tăng.
        Up "up",
        /// Giảm.
        Down "down",
    }
}

coded! {
    /// In what a change is counted.
    ChangeUnit {
        /// Written "%", which may mean per cent or, between two rates, percentage points.
        Percent "percent",
        /// Written "điểm phần trăm" or "điểm".
        Points "points",
        /// A number of things.
        Things "things",
    }
}

/// A change as it is published (*mức tăng, giảm*): `tăng 23%`, `giảm 1,5 điểm phần trăm`, `giảm 146`.
///
/// # Example
///
/// ```
/// use motcua::audit::{ChangeUnit, ClaimedChange};
///
/// let change: ClaimedChange = "giảm 1,5 điểm phần trăm".parse()?;
/// assert_eq!(change.unit(), ChangeUnit::Points);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClaimedChange {
    direction: Option<Direction>,
    amount: Percent,
    unit: ChangeUnit,
}

impl ClaimedChange {
    pub(super) const fn new(
        direction: Option<Direction>,
        amount: Percent,
        unit: ChangeUnit,
    ) -> Self {
        Self { direction, amount, unit }
    }

    /// Up or down; `None` where the claim does not say.
    pub const fn direction(self) -> Option<Direction> {
        self.direction
    }

    /// In what it is counted.
    pub const fn unit(self) -> ChangeUnit {
        self.unit
    }

    /// The size, with its decimals.
    pub const fn amount(self) -> Percent {
        self.amount
    }

    pub(super) fn told(self, language: Language) -> String {
        let word = match (self.direction, language) {
            (None, _) => "",
            (Some(Direction::Up), Language::Vietnamese) => "tăng ",
            (Some(Direction::Down), Language::Vietnamese) => "giảm ",
            (Some(Direction::Up), Language::English) => "up ",
            (Some(Direction::Down), Language::English) => "down ",
        };
        let size = match (self.unit, language) {
            (ChangeUnit::Percent, _) => self.amount.told(language),
            (ChangeUnit::Points, Language::Vietnamese) => {
                format!("{} điểm phần trăm", self.amount.number(language))
            }
            (ChangeUnit::Points, Language::English) => {
                format!("{} percentage points", self.amount.number(language))
            }
            (ChangeUnit::Things, _) => {
                Figure::from_millionths(self.amount.millionths()).told(language)
            }
        };
        format!("{word}{size}")
    }
}

impl fmt::Display for ClaimedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::Vietnamese))
    }
}

impl FromStr for ClaimedChange {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        const EXPECTED: &str = "a change such as tăng 23% or giảm 1,5 điểm phần trăm";
        let words = fold(&compose(text));
        let malformed = || invalid(text, EXPECTED);
        let (direction, rest) = direction_of(&words);
        let end =
            rest.find(|mark: char| !matches!(mark, '0'..='9' | '.' | ',')).unwrap_or(rest.len());
        let (digits, unit) = rest.split_at_checked(end).ok_or_else(malformed)?;
        let unit = match unit.trim() {
            // A multiple: "tăng 1,5 lần" is read in two ways.
            "lan" => return Err(malformed()),
            "%" | "phan tram" => ChangeUnit::Percent,
            "diem phan tram" | "diem %" | "diem" | "% diem" => ChangeUnit::Points,
            words if words.chars().all(|mark| mark == ' ' || crate::text::is_letter(mark)) => {
                ChangeUnit::Things
            }
            _ => return Err(malformed()),
        };
        let counted = if unit == ChangeUnit::Things { Counted::Things } else { Counted::Units };
        let Written { units, decimals } =
            number::read(digits, counted).map_err(|fault| match fault {
                Fault::Malformed => malformed(),
                other => super::figure::refused(text, other),
            })?;
        Ok(Self { direction, amount: Percent::new(units, decimals), unit })
    }
}

/// The direction that small words without marks begin with, and what follows.
fn direction_of(words: &str) -> (Option<Direction>, &str) {
    const UP: [&str; 5] = ["tang them ", "tang len ", "tang ", "cao hon ", "+"];
    const DOWN: [&str; 6] = ["giam xuong ", "giam ", "thap hon ", "-", "\u{2212}", "\u{2013}"];
    let begins = |list: &[&str]| list.iter().find_map(|word| words.strip_prefix(word));
    if let Some(rest) = begins(&UP) {
        (Some(Direction::Up), rest.trim_start())
    } else if words.starts_with("giam con ") {
        // "Giảm còn" names what it came down to, not by how much.
        (None, words)
    } else if let Some(rest) = begins(&DOWN) {
        (Some(Direction::Down), rest.trim_start())
    } else {
        (None, words)
    }
}

/// One of the two figures that a change compares: a number of things, or a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// A number of things, or points of an index.
    Number(Figure),
    /// A rate in per cent.
    Rate(Percent),
}

impl Level {
    fn millionths(self) -> i128 {
        match self {
            Self::Number(figure) => figure.millionths(),
            Self::Rate(percent) => percent.millionths(),
        }
    }
}

impl FromStr for Level {
    type Err = Error;

    /// Reads `72%` as a rate and `2.805` as a number.
    fn from_str(text: &str) -> Result<Self> {
        let folded = fold(text);
        if folded.ends_with('%') || folded.ends_with("phan tram") {
            text.parse().map(Self::Rate)
        } else {
            text.parse().map(Self::Number)
        }
    }
}

/// A published change against its two figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeCheck {
    pub(super) verdict: Verdict,
    pub(super) reading: Option<ChangeUnit>,
    pub(super) percent: Option<Percent>,
    pub(super) difference: Option<Percent>,
    pub(super) readings: Vec<Reading>,
}

impl ChangeCheck {
    /// What became of the claim.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// In what the claim holds, or holds but for its rounding; `None` where it holds in nothing.
    pub const fn reading(&self) -> Option<ChangeUnit> {
        self.reading
    }

    /// The change in per cent at the decimals of the claim, negative for a decrease; `None` from zero.
    pub const fn percent(&self) -> Option<Percent> {
        self.percent
    }

    /// The later figure less the earlier one, in points or things, at the decimals of the claim.
    pub const fn difference(&self) -> Option<Percent> {
        self.difference
    }

    /// What the claim most likely means.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }
}

/// Recomputes a published change (*tăng, giảm so với kỳ trước*) from the earlier to the later figure.
///
/// Between two rates "%" may be per cent or percentage points: both readings are tried, consistent beats
/// rounding, and where both are consistent the points are named.
// READING: between two rates that fit both ways (from 100 % only, or no change at all) points are named,
// because that is how offices compare rates.
///
/// # Errors
///
/// [`InvalidClaim`](crate::ErrorKind::InvalidClaim) for a rate beside a number.
///
/// # Example
///
/// ```
/// use motcua::audit::{ChangeUnit, Verdict, change};
///
/// let check = change("tăng 1,4%".parse()?, "94,2%".parse()?, "95,6%".parse()?)?;
/// assert_eq!((check.verdict(), check.reading()), (Verdict::Consistent, Some(ChangeUnit::Points)));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn change(claimed: ClaimedChange, from: Level, to: Level) -> Result<ChangeCheck> {
    let rates = match (from, to) {
        (Level::Rate(_), Level::Rate(_)) => true,
        (Level::Number(_), Level::Number(_)) => false,
        _ => return Err(invalid(&claimed.to_string(), "two numbers or two rates to compare")),
    };
    let moved = to.millionths() - from.millionths();
    let percent = (from.millionths() > 0)
        .then(|| {
            Share::of(
                Figure::from_millionths(moved.abs()),
                Figure::from_millionths(from.millionths()),
                Figure::whole(100),
            )
        })
        .flatten();
    let plain = Share::millionths(moved.abs());
    let open: [Option<(ChangeUnit, Share)>; 2] = match claimed.unit {
        ChangeUnit::Percent => [
            rates.then_some((ChangeUnit::Points, plain)),
            percent.map(|share| (ChangeUnit::Percent, share)),
        ],
        unit => [Some((unit, plain)), None],
    };
    let right = claimed.amount.units() == 0
        || match claimed.direction {
            None => true,
            Some(Direction::Up) => moved >= 0,
            Some(Direction::Down) => moved <= 0,
        };
    let mut best: Option<(Verdict, ChangeUnit, Share)> = None;
    for (unit, share) in open.into_iter().flatten() {
        let verdict = judge(claimed.amount, share, share).unwrap_or(Verdict::Inconsistent);
        if verdict < best.map_or(Verdict::Inconsistent, |(best, ..)| best) {
            best = Some((verdict, unit, share));
        }
    }
    let signed = |share: Share| {
        let size = share.rounded(claimed.amount.decimals())?;
        let sign = if moved < 0 { -1 } else { 1 };
        Some(Percent::new(size.units().checked_mul(sign)?, size.decimals()))
    };
    let (verdict, reading, readings) = match best {
        Some((verdict, unit, share)) if right => {
            (verdict, Some(unit), explained(claimed, verdict, unit, share))
        }
        Some(_) => (Verdict::Inconsistent, None, vec![Reading::Reversed]),
        None => (Verdict::Inconsistent, None, Vec::new()),
    };
    let (percent, difference) = (percent.and_then(signed), signed(plain));
    Ok(ChangeCheck { verdict, reading, percent, difference, readings })
}

fn explained(
    claimed: ClaimedChange,
    verdict: Verdict,
    unit: ChangeUnit,
    share: Share,
) -> Vec<Reading> {
    let mut readings = Vec::new();
    if claimed.unit == ChangeUnit::Percent && unit == ChangeUnit::Points {
        readings.push(Reading::PointsWrittenAsPercent);
    }
    if verdict == Verdict::Rounding {
        let above = is_above(claimed.amount, share);
        readings.push(if above { Reading::RoundedUp } else { Reading::CutOff });
    }
    readings
}
