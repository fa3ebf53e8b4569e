//! Claims recomputed: what is claimed, what comes out, by how much they differ, and the likely reading.

use super::percentage::parts;
use super::{
    ChangeUnit, Claim, ClaimedChange, Figure, Kind, Level, Named, Percent, Reading, Span,
    Statement, SumCheck, Verdict, balance, change, percentage, residual, score, shares, sum, words,
};
use crate::error::Result;
use crate::text::Language;

/// A figure as a finding tells it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quantity {
    /// A number of things, or the span in which it lies.
    Number(Span),
    /// A difference of numbers, which may be below zero.
    Difference(Figure),
    /// A percentage, or the two between which it lies.
    Percent(Percent, Percent),
    /// A difference in percentage points, which may be below zero.
    Points(Percent),
    /// A score.
    Score(Percent, Percent),
    /// A change.
    Change(ClaimedChange),
}

impl Quantity {
    /// The quantity in words: `2.610`, `94,2%`, `1,15 điểm phần trăm`.
    pub fn text(&self, language: Language) -> String {
        words::quantity(self, language)
    }
}

/// What became of one claim (*kết quả kiểm tra một số liệu*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(super) id: Option<String>,
    pub(super) at: Option<(usize, usize)>,
    pub(super) kind: Kind,
    pub(super) verdict: Verdict,
    pub(super) claimed: Option<Quantity>,
    pub(super) recomputed: Option<Quantity>,
    pub(super) difference: Option<Quantity>,
    pub(super) unit: Option<ChangeUnit>,
    pub(super) readings: Vec<Reading>,
}

impl Finding {
    /// What the caller calls the claim.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Where the claim stands in the text that was read, in characters.
    pub const fn at(&self) -> Option<(usize, usize)> {
        self.at
    }

    /// The kind of check.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// What became of it.
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What is claimed.
    pub const fn claimed(&self) -> Option<&Quantity> {
        self.claimed.as_ref()
    }

    /// What comes out; `None` where nothing can.
    pub const fn recomputed(&self) -> Option<&Quantity> {
        self.recomputed.as_ref()
    }

    /// The claim less what comes out.
    pub const fn difference(&self) -> Option<&Quantity> {
        self.difference.as_ref()
    }

    /// In what a change holds.
    pub const fn unit(&self) -> Option<ChangeUnit> {
        self.unit
    }

    /// The likely readings, the plainest first.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// The finding as a sentence, without its readings.
    pub fn text(&self, language: Language) -> String {
        words::finding(self, language)
    }

    fn of(kind: Kind, verdict: Verdict) -> Self {
        Self {
            id: None,
            at: None,
            kind,
            verdict,
            claimed: None,
            recomputed: None,
            difference: None,
            unit: None,
            readings: Vec::new(),
        }
    }

    /// A claim that rests on a figure that is not given.
    fn lacking(kind: Kind, figures: &[(&'static str, bool)]) -> Self {
        let lacking = figures.iter().filter(|(_, given)| !given);
        let readings = lacking.map(|(figure, _)| Reading::NotGiven { figure }).collect();
        Self { readings, ..Self::of(kind, Verdict::NotRecomputable) }
    }
}

/// Recomputes claims, in their order (*kiểm tra số liệu*).
///
/// # Errors
///
/// [`InvalidClaim`](crate::ErrorKind::InvalidClaim) for a change between a rate and a number.
///
/// # Example
///
/// ```
/// use motcua::audit::{Claim, Figure, Verdict, check};
///
/// let part = Claim::Part { part: 2002.into(), whole: 8169.into() };
/// let findings = check(&[part.into()])?;
/// assert_eq!(findings.first().map(|finding| finding.verdict()), Some(Verdict::Consistent));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn check(statements: &[Statement]) -> Result<Vec<Finding>> {
    let judged = |statement: &Statement| {
        let finding = judge(&statement.claim)?;
        Ok(Finding { id: statement.id.clone(), at: statement.at, ..finding })
    };
    statements.iter().map(judged).collect()
}

fn judge(claim: &Claim) -> Result<Finding> {
    let kind = claim.kind();
    Ok(match claim {
        Claim::Sum { whole, parts } => summed(kind, *whole, sum(*whole, &values(parts))),
        Claim::Residual { whole, parts } => summed(kind, *whole, residual(*whole, &values(parts))),
        Claim::Balance { came, went } => {
            let (came, went) = (values(came), values(went));
            let whole = came.iter().fold(Span::from(0), |total, part| total.plus(*part));
            summed(kind, whole, balance(&came, &went))
        }
        Claim::Percentage { claimed, part, whole, bases } => {
            percentages(*claimed, *part, *whole, bases)
        }
        Claim::Score { claimed, part, whole, highest } => {
            let check = score(*claimed, *part, *whole, *highest);
            Finding {
                claimed: Some(Quantity::Score(*claimed, *claimed)),
                recomputed: check.recomputed.map(|(low, high)| Quantity::Score(low, high)),
                difference: check.difference.map(Quantity::Points),
                readings: check.readings,
                ..Finding::of(kind, check.verdict)
            }
        }
        Claim::Change { claimed, from, to } => changed(*claimed, *from, *to)?,
        Claim::Shares { shares: named, several } => {
            let all: Vec<Percent> = named.iter().map(|(_, share)| *share).collect();
            let check = shares(&all, *several);
            let hundred = Percent::new(100, 0);
            Finding {
                claimed: Some(Quantity::Percent(hundred, hundred)),
                recomputed: Some(Quantity::Percent(check.total, check.total)),
                difference: Some(Quantity::Points(check.difference)),
                readings: check.readings,
                ..Finding::of(kind, check.verdict)
            }
        }
        Claim::Part { part, whole } => within(*part, *whole),
        Claim::Repeated { values } => repeated(values),
        Claim::Count { claimed, items } => {
            let listed = Span::from(i64::try_from(items.len()).unwrap_or(i64::MAX));
            summed(kind, *claimed, sum(*claimed, &[listed]))
        }
        Claim::Term { from, to, most } => term(*from, *to, *most),
    })
}

fn values(parts: &[Named]) -> Vec<Span> {
    parts.iter().map(|part| part.value).collect()
}

fn summed(kind: Kind, whole: Span, check: SumCheck) -> Finding {
    // One list is compared: what a choice among its parts would say is no reading of it.
    let listed =
        |reading: &Reading| kind != Kind::Count || !matches!(reading, Reading::PartTwice { .. });
    Finding {
        claimed: Some(Quantity::Number(whole)),
        recomputed: Some(Quantity::Number(check.total)),
        difference: Some(Quantity::Difference(check.difference)),
        readings: check.readings.into_iter().filter(listed).collect(),
        ..Finding::of(kind, check.verdict)
    }
}

fn percentages(
    claimed: Percent,
    part: Option<Span>,
    whole: Option<Span>,
    bases: &[Named],
) -> Finding {
    let kind = Kind::Percentage;
    let told = Some(Quantity::Percent(claimed, claimed));
    let (Some(part), Some(whole)) = (part, whole) else {
        let given = [("part", part.is_some()), ("whole", whole.is_some())];
        let mut finding = Finding { claimed: told, ..Finding::lacking(kind, &given) };
        let whole = whole.and_then(Span::as_exact).filter(|_| part.is_none());
        finding.readings.extend(whole.and_then(|whole| parts(claimed, whole, Figure::whole(100))));
        if let Some(part) = part {
            finding.readings.extend(others(claimed, part, None, bases));
        }
        return finding;
    };
    let check = percentage(claimed, part, whole);
    let mut readings = check.readings;
    if check.verdict == Verdict::Inconsistent {
        readings.extend(others(claimed, part, Some(whole), bases));
    }
    Finding {
        claimed: told,
        recomputed: check.recomputed.map(|(low, high)| Quantity::Percent(low, high)),
        difference: check.difference.map(Quantity::Points),
        readings,
        ..Finding::of(kind, check.verdict)
    }
}

/// The other known bases of which the claim is the percentage.
fn others(claimed: Percent, part: Span, whole: Option<Span>, bases: &[Named]) -> Vec<Reading> {
    let fits = |base: &&Named| {
        let other = Some(base.value) != whole && base.value != part;
        other && percentage(claimed, part, base.value).verdict == Verdict::Consistent
    };
    let base = |base: &Named| Reading::OtherBase { name: base.name.clone(), value: base.value };
    bases.iter().filter(fits).map(base).collect()
}

fn changed(claimed: ClaimedChange, from: Option<Level>, to: Option<Level>) -> Result<Finding> {
    let told = Some(Quantity::Change(claimed));
    let (Some(from), Some(to)) = (from, to) else {
        let given = [("from", from.is_some()), ("to", to.is_some())];
        return Ok(Finding { claimed: told, ..Finding::lacking(Kind::Change, &given) });
    };
    let check = change(claimed, from, to)?;
    let rates = matches!(from, Level::Rate(_));
    // Told in what it holds in; what holds in nothing, as it is written.
    let unit = check.reading.unwrap_or(match claimed.unit() {
        ChangeUnit::Percent if check.percent.is_none() => ChangeUnit::Points,
        unit => unit,
    });
    let recomputed = match unit {
        ChangeUnit::Percent => check.percent.map(|percent| Quantity::Percent(percent, percent)),
        ChangeUnit::Points if rates => check.difference.map(Quantity::Points),
        _ => check
            .difference
            .map(|moved| Quantity::Difference(Figure::from_millionths(moved.millionths()))),
    };
    Ok(Finding {
        claimed: told,
        recomputed,
        unit: check.reading,
        readings: check.readings,
        ..Finding::of(Kind::Change, check.verdict)
    })
}

fn within(part: Span, whole: Span) -> Finding {
    let beyond = part.low() > whole.high();
    let difference = whole.gap(part);
    Finding {
        claimed: Some(Quantity::Number(whole)),
        recomputed: Some(Quantity::Number(part)),
        difference: Some(Quantity::Difference(difference)),
        readings: match difference.cmp(&Figure::ZERO) {
            std::cmp::Ordering::Less => {
                vec![Reading::Beyond { amount: Figure::ZERO.minus(difference) }]
            }
            std::cmp::Ordering::Greater => vec![Reading::Remains { amount: difference }],
            std::cmp::Ordering::Equal => Vec::new(),
        },
        ..Finding::of(Kind::Part, if beyond { Verdict::Inconsistent } else { Verdict::Consistent })
    }
}

/// Mentions agree when one value could be behind them all.
fn repeated(values: &[Span]) -> Finding {
    let kind = Kind::Repeated;
    let low = values.iter().map(|value| value.low()).max();
    let high = values.iter().map(|value| value.high()).min();
    let (Some(low), Some(high), Some(first)) = (low, high, values.first()) else {
        return Finding::lacking(kind, &[("parts", false)]);
    };
    let mut differing: Vec<Span> = Vec::new();
    for value in values {
        if !differing.contains(value) {
            differing.push(*value);
        }
    }
    let other = differing.get(1).copied().unwrap_or(*first);
    let agree = low <= high;
    Finding {
        claimed: Some(Quantity::Number(*first)),
        recomputed: Some(Quantity::Number(if agree { *first } else { other })),
        difference: Some(Quantity::Difference(if agree { Figure::ZERO } else { low.minus(high) })),
        readings: if agree { Vec::new() } else { vec![Reading::Differing { values: differing }] },
        ..Finding::of(kind, if agree { Verdict::Consistent } else { Verdict::Inconsistent })
    }
}

fn term(from: i64, to: i64, most: i64) -> Finding {
    let years = to.saturating_sub(from);
    let over = years.saturating_sub(most);
    let held = years >= 0 && over <= 0;
    Finding {
        claimed: Some(Quantity::Difference(Figure::whole(years))),
        recomputed: Some(Quantity::Number(Span::from(most))),
        difference: Some(Quantity::Difference(Figure::whole(if held { 0 } else { over }))),
        readings: match years {
            _ if held => Vec::new(),
            0.. => vec![Reading::TooLong { most }],
            _ => vec![Reading::Reversed],
        },
        ..Finding::of(Kind::Term, if held { Verdict::Consistent } else { Verdict::Inconsistent })
    }
}
