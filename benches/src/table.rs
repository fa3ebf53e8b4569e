//! The one table that a run prints.

use crate::timing::Picos;
use std::fmt;

/// Hundredths, for ratios.
const ONE: u64 = 100;

/// What a ratio has to come to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Goal {
    /// We take at most so many times what stands beside us, in hundredths.
    Within(u64),
    /// The peer takes at least so many times what we take.
    Faster(u64),
    /// The peer takes at least so many tenths of what we take.
    Tenths(u64),
    /// Shown for comparison.
    Shown,
}

/// One task beside one peer.
#[derive(Debug)]
pub(crate) struct Row {
    task: &'static str,
    beside: &'static str,
    ours: u64,
    theirs: Option<u64>,
    unit: Unit,
    goal: Goal,
}

/// What was measured.
#[derive(Clone, Copy, Debug)]
enum Unit {
    Time,
    Bytes,
}

impl Row {
    /// Times per item; `None` for a peer that is not installed.
    pub(crate) fn time(
        task: &'static str,
        beside: &'static str,
        (ours, theirs): (Picos, Option<Picos>),
        goal: Goal,
    ) -> Self {
        Self { task, beside, ours, theirs, unit: Unit::Time, goal }
    }

    /// Bytes held, beside a bound.
    pub(crate) fn bytes(task: &'static str, beside: &'static str, ours: usize, bound: u64) -> Self {
        let ours = u64::try_from(ours).unwrap_or(u64::MAX);
        let goal = Goal::Within(ONE);
        Self { task, beside, ours, theirs: Some(bound), unit: Unit::Bytes, goal }
    }

    /// The ratio in hundredths: above one, it is better where the goal is to be faster, worse where it
    /// is to stay within.
    fn ratio(&self) -> Option<u64> {
        let (ours, theirs) = (self.ours.max(1), self.theirs?.max(1));
        Some(match self.goal {
            Goal::Within(_) => ours.saturating_mul(ONE) / theirs,
            Goal::Faster(_) | Goal::Tenths(_) | Goal::Shown => theirs.saturating_mul(ONE) / ours,
        })
    }

    /// Whether the goal is met; a goal that was not measured is not.
    pub(crate) fn is_met(&self) -> bool {
        match (self.goal, self.ratio()) {
            (Goal::Shown, _) => true,
            (Goal::Within(most), Some(ratio)) => ratio <= most,
            (Goal::Faster(least), Some(ratio)) => ratio >= least * ONE,
            (Goal::Tenths(least), Some(ratio)) => ratio >= least * ONE / 10,
            (_, None) => false,
        }
    }

    fn amount(&self, amount: u64) -> String {
        match self.unit {
            Unit::Time => format!("{} ns", hundredths(amount / 10)),
            Unit::Bytes => format!("{} KiB", amount.div_ceil(1024)),
        }
    }

    fn cells(&self) -> [String; 7] {
        let theirs = self.theirs.map_or_else(|| "not installed".to_owned(), |t| self.amount(t));
        let goal = match self.goal {
            Goal::Within(most) => format!("≤ {} of it", times(most)),
            Goal::Faster(least) => format!("≥ {least}× faster"),
            Goal::Tenths(least) => format!("≥ {}.{}× faster", least / 10, least % 10),
            Goal::Shown => "–".to_owned(),
        };
        let verdict = match self.goal {
            Goal::Shown => "shown",
            _ if self.is_met() => "met",
            _ => "MISSED",
        };
        [
            self.task.to_owned(),
            self.amount(self.ours),
            self.beside.to_owned(),
            theirs,
            self.ratio().map_or_else(|| "–".to_owned(), times),
            goal,
            verdict.to_owned(),
        ]
    }
}

fn hundredths(number: u64) -> String {
    if number < 100 * ONE {
        format!("{}.{:02}", number / ONE, number % ONE)
    } else {
        (number / ONE).to_string()
    }
}

fn times(ratio: u64) -> String {
    format!("{}×", hundredths(ratio))
}

/// The table as Markdown, its columns aligned.
#[derive(Debug)]
pub(crate) struct Table<'a>(pub(crate) &'a [Row]);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["task", "motcua", "beside", "takes", "ratio", "goal", "verdict"];
        let mut lines = vec![head.map(str::to_owned)];
        lines.extend(self.0.iter().map(Row::cells));
        let mut widths = [0usize; 7];
        for line in &lines {
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = cell.chars().count().max(*width);
            }
        }
        lines.insert(1, widths.map(|width| "-".repeat(width)));
        for line in &lines {
            for (cell, width) in line.iter().zip(widths) {
                write!(f, "| {cell:width$} ")?;
            }
            writeln!(f, "|")?;
        }
        Ok(())
    }
}
