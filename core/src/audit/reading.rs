//! What a claim that does not hold most likely meant, and what speaks for or against one that does.

use super::words;
use super::{Figure, Percent, Span};
use crate::text::Language;

/// One reading of a claim (*cách hiểu*): the arithmetic that would explain it. It explains, it does not
/// prove: what the office meant is the office's to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reading {
    /// The whole is more than its parts by this: something is in no class.
    Missing {
        /// How much.
        amount: Figure,
    },
    /// The parts are more than the whole by this.
    Beyond {
        /// How much.
        amount: Figure,
    },
    /// Without this part, counted from 0, the others make the whole.
    PartOutside {
        /// Which.
        part: usize,
    },
    /// With this part, counted from 0, taken twice, the parts make the whole.
    PartTwice {
        /// Which.
        part: usize,
    },
    /// Only these parts, counted from 0, make the whole; no other choice does.
    OnlyParts {
        /// Which.
        parts: Vec<usize>,
    },
    /// What stays of the whole beside the parts that are listed.
    Remains {
        /// How much.
        amount: Figure,
    },
    /// Whole parts from one number to another would give the percentage.
    Parts {
        /// The least.
        from: i64,
        /// The most.
        through: i64,
    },
    /// Whole bases from one number to another would give the percentage.
    Bases {
        /// The least.
        from: i64,
        /// The most.
        through: i64,
    },
    /// Of this other known base it is the percentage.
    OtherBase {
        /// What the base is called, if it has a name.
        name: Option<String>,
        /// The base.
        value: Span,
    },
    /// It is the percentage of the rest: 100 less the one recomputed.
    Complement,
    /// It is ten or a hundred times too much or too little: the comma stands elsewhere.
    DecimalSlip,
    /// Cut off where it should be rounded.
    CutOff,
    /// Rounded up where it should be rounded down.
    RoundedUp,
    /// Counts that are themselves rounded allow it.
    WithinPrecision,
    /// "%" is written where the difference in percentage points is meant.
    PointsWrittenAsPercent,
    /// The size fits, the direction does not.
    Reversed,
    /// More than 100 in all: answers to several questions, or a question with several answers.
    SeveralAnswers,
    /// Less than 100 in all: a class is missing.
    ClassMissing {
        /// Its share.
        amount: Percent,
    },
    /// 100 % of the whole leaves nothing carried over, in progress, returned or withdrawn.
    NothingLeft,
    /// 100 % is printed although the part is less than the whole.
    BelowHundred,
    /// A figure that the claim rests on is not given.
    NotGiven {
        /// `part`, `whole`, `from`, `to` or `parts`.
        figure: &'static str,
    },
    /// A base of zero, of which nothing can be a share.
    BaseZero,
    /// The values that are said where one is meant, each once.
    Differing {
        /// Which.
        values: Vec<Span>,
    },
    /// Longer than there can be.
    TooLong {
        /// The most, in years.
        most: i64,
    },
}

impl Reading {
    /// The stable name used outside Rust.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::Beyond { .. } => "beyond",
            Self::PartOutside { .. } => "part_outside",
            Self::PartTwice { .. } => "part_twice",
            Self::OnlyParts { .. } => "only_parts",
            Self::Remains { .. } => "remains",
            Self::Parts { .. } => "parts_would_give",
            Self::Bases { .. } => "bases_would_give",
            Self::OtherBase { .. } => "other_base",
            Self::Complement => "complement",
            Self::DecimalSlip => "decimal_slip",
            Self::CutOff => "cut_off",
            Self::RoundedUp => "rounded_up",
            Self::WithinPrecision => "within_precision",
            Self::PointsWrittenAsPercent => "points_written_as_percent",
            Self::Reversed => "reversed",
            Self::SeveralAnswers => "several_answers",
            Self::ClassMissing { .. } => "class_missing",
            Self::NothingLeft => "nothing_left",
            Self::BelowHundred => "below_hundred",
            Self::NotGiven { .. } => "not_given",
            Self::BaseZero => "base_zero",
            Self::Differing { .. } => "differing",
            Self::TooLong { .. } => "too_long",
        }
    }

    /// The reading as a sentence.
    pub fn text(&self, language: Language) -> String {
        words::reading(self, language)
    }
}
