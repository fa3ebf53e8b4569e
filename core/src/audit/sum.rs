//! Wholes against parts: sums, lists that may not be complete, and what came in against what went out.

use super::{Figure, Reading, Span, Verdict};

/// Parts beyond which no choice among them is looked for; a choice of so many explains nothing.
const MOST_CHOSEN: usize = 12;

/// A whole against its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumCheck {
    pub(super) verdict: Verdict,
    pub(super) total: Span,
    pub(super) difference: Figure,
    pub(super) readings: Vec<Reading>,
}

impl SumCheck {
    /// What became of the claim; a sum has no rounding.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// Whether the whole is the sum of the parts, as far as the figures are known.
    pub fn consistent(&self) -> bool {
        self.verdict == Verdict::Consistent
    }

    /// What the parts make.
    pub const fn total(&self) -> Span {
        self.total
    }

    /// The whole less the sum of its parts; of rounded figures the least that it can be, either way.
    pub const fn difference(&self) -> Figure {
        self.difference
    }

    /// What would explain a difference.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }
}

/// Compares a whole with the sum of its parts (*tổng số bằng các phần cộng lại*).
///
/// # Example
///
/// ```
/// use motcua::audit::{Figure, sum};
///
/// let check = sum(3472.into(), &[3328.into(), 141.into()]);
/// assert!(!check.consistent());
/// assert_eq!(check.difference(), Figure::whole(3));
/// ```
pub fn sum(whole: Span, parts: &[Span]) -> SumCheck {
    let total = total(parts);
    let difference = whole.gap(total);
    let verdict = verdict(difference);
    let readings = if difference == Figure::ZERO {
        precision(whole, total)
    } else {
        explained(whole, parts, difference)
    };
    SumCheck { verdict, total, difference, readings }
}

/// Compares a whole with a list of parts that may not be all of them (*trong đó*): what stays is the
/// rest, and only parts that exceed the whole contradict it.
pub fn residual(whole: Span, parts: &[Span]) -> SumCheck {
    let total = total(parts);
    let difference = whole.gap(total);
    let (verdict, readings) = match difference.cmp(&Figure::ZERO) {
        std::cmp::Ordering::Equal => (Verdict::Consistent, precision(whole, total)),
        std::cmp::Ordering::Greater => {
            (Verdict::NotRecomputable, vec![Reading::Remains { amount: difference }])
        }
        std::cmp::Ordering::Less => (Verdict::Inconsistent, explained(whole, parts, difference)),
    };
    SumCheck { verdict, total, difference, readings }
}

/// Compares what came in, such as dossiers carried over and received, with what went out and stays, such
/// as settled, withdrawn and in progress (*tồn đầu kỳ + tiếp nhận = giải quyết + tồn cuối kỳ*).
///
/// The difference is what came in less what went out and stays.
pub fn balance(came: &[Span], went: &[Span]) -> SumCheck {
    let (came, total) = (total(came), total(went));
    let difference = came.gap(total);
    let readings = match difference.cmp(&Figure::ZERO) {
        std::cmp::Ordering::Equal => precision(came, total),
        std::cmp::Ordering::Greater => vec![Reading::Missing { amount: difference }],
        std::cmp::Ordering::Less => vec![beyond(difference)],
    };
    SumCheck { verdict: verdict(difference), total, difference, readings }
}

fn total(parts: &[Span]) -> Span {
    parts.iter().fold(Span::exact(Figure::ZERO), |total, part| total.plus(*part))
}

fn verdict(difference: Figure) -> Verdict {
    if difference == Figure::ZERO { Verdict::Consistent } else { Verdict::Inconsistent }
}

/// Rounded figures agree only as far as they are known.
fn precision(whole: Span, total: Span) -> Vec<Reading> {
    let exact = whole.as_exact().is_some() && total.as_exact().is_some();
    if exact { Vec::new() } else { vec![Reading::WithinPrecision] }
}

fn beyond(difference: Figure) -> Reading {
    Reading::Beyond { amount: Figure::ZERO.minus(difference) }
}

fn explained(whole: Span, parts: &[Span], difference: Figure) -> Vec<Reading> {
    let above = difference > Figure::ZERO;
    let mut readings =
        vec![if above { Reading::Missing { amount: difference } } else { beyond(difference) }];
    let exact: Option<Vec<Figure>> = parts.iter().map(|part| part.as_exact()).collect();
    let (Some(whole), Some(parts)) = (whole.as_exact(), exact) else { return readings };
    let size = if above { difference } else { Figure::ZERO.minus(difference) };
    for (part, _) in parts.iter().enumerate().filter(|(_, value)| **value == size) {
        readings.push(if above {
            Reading::PartTwice { part }
        } else {
            Reading::PartOutside { part }
        });
    }
    readings.extend(chosen(whole, &parts));
    readings
}

/// The only choice of two or more parts, at least two left out, that makes the whole. Leaving one out has
/// a reading of its own, and two choices that both fit explain nothing.
fn chosen(whole: Figure, parts: &[Figure]) -> Option<Reading> {
    if parts.len() > MOST_CHOSEN {
        return None;
    }
    let mut found = None;
    for choice in 0_u32..1 << parts.len() {
        let taken = |at: &usize| choice >> at & 1 == 1;
        let count = choice.count_ones() as usize;
        if count < 2 || count + 2 > parts.len() {
            continue;
        }
        let places: Vec<usize> = (0..parts.len()).filter(taken).collect();
        let values = parts.iter().enumerate().filter(|(at, _)| taken(at));
        let total = values.fold(Figure::ZERO, |total, (_, value)| total.plus(*value));
        if total == whole {
            if found.is_some() {
                return None;
            }
            found = Some(Reading::OnlyParts { parts: places });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(parts: &[i64]) -> Vec<Span> {
        parts.iter().map(|part| Span::from(*part)).collect()
    }

    #[test]
    fn a_difference_names_the_part_that_explains_it() {
        let check = sum(10.into(), &spans(&[6, 4, 3]));
        assert_eq!(check.readings().get(1), Some(&Reading::PartOutside { part: 2 }));
        let check = sum(13.into(), &spans(&[6, 4, 3, 0]));
        assert!(check.consistent() && check.readings().is_empty());
        let check = sum(17.into(), &spans(&[6, 4, 3, 1]));
        assert_eq!(check.readings().get(1), Some(&Reading::PartTwice { part: 2 }));
        let check = sum(100.into(), &spans(&[60, 40, 33, 8]));
        assert_eq!(check.readings().get(1), Some(&Reading::OnlyParts { parts: vec![0, 1] }));
    }
}
