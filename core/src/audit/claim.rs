//! What a report claims, in a form that can be recomputed.

use super::{ClaimedChange, Figure, Kind, Level, Percent, Span};

/// A figure with the name that the report gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Named {
    /// What it is called, if it has a name.
    pub name: Option<String>,
    /// The figure.
    pub value: Span,
}

impl From<Span> for Named {
    fn from(value: Span) -> Self {
        Self { name: None, value }
    }
}

/// One claim of a report (*số liệu được công bố*). What the report does not give is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Claim {
    /// A whole is the sum of these parts, which are all of them.
    Sum {
        /// The whole.
        whole: Span,
        /// Its parts.
        parts: Vec<Named>,
    },
    /// A whole has these parts, and perhaps others.
    Residual {
        /// The whole.
        whole: Span,
        /// The parts that are listed.
        parts: Vec<Named>,
    },
    /// What came in is what went out and stays.
    Balance {
        /// Carried over, received.
        came: Vec<Named>,
        /// Settled, refused, withdrawn, stopped, in progress.
        went: Vec<Named>,
    },
    /// A part is a percentage of a whole.
    Percentage {
        /// As it is printed.
        claimed: Percent,
        /// The part.
        part: Option<Span>,
        /// The base.
        whole: Option<Span>,
        /// Other figures that may have been the base.
        bases: Vec<Named>,
    },
    /// A score is a share of the highest one.
    Score {
        /// The score as it is printed.
        claimed: Percent,
        /// The part.
        part: Span,
        /// The base.
        whole: Span,
        /// The score of the whole base.
        highest: Figure,
    },
    /// A figure went up or down against an earlier one.
    Change {
        /// As it is printed.
        claimed: ClaimedChange,
        /// The earlier figure.
        from: Option<Level>,
        /// The later figure.
        to: Option<Level>,
    },
    /// Percentages of one whole make 100.
    Shares {
        /// The percentages, each with its name.
        shares: Vec<(Option<String>, Percent)>,
        /// Whether one person may give several answers, so that they may make more.
        several: bool,
    },
    /// A part is no more than its whole.
    Part {
        /// The part.
        part: Span,
        /// The whole.
        whole: Span,
    },
    /// These mentions are of one figure.
    Repeated {
        /// The figure at each mention.
        values: Vec<Span>,
    },
    /// So many items are listed.
    Count {
        /// The number that is said.
        claimed: Span,
        /// The items.
        items: Vec<String>,
    },
    /// A period runs from one year to another.
    Term {
        /// The first year.
        from: i64,
        /// The last year.
        to: i64,
        /// The longest that it can be, in years.
        most: i64,
    },
}

impl Claim {
    /// Which kind of check it asks for.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Sum { .. } => Kind::Sum,
            Self::Residual { .. } => Kind::Residual,
            Self::Balance { .. } => Kind::Balance,
            Self::Percentage { .. } => Kind::Percentage,
            Self::Score { .. } => Kind::Score,
            Self::Change { .. } => Kind::Change,
            Self::Shares { .. } => Kind::Shares,
            Self::Part { .. } => Kind::Part,
            Self::Repeated { .. } => Kind::Repeated,
            Self::Count { .. } => Kind::Count,
            Self::Term { .. } => Kind::Term,
        }
    }
}

/// A claim with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What the caller calls it, kept for the finding.
    pub id: Option<String>,
    /// Where it stands in a text that was read, in characters: its first, and the one after its last.
    pub at: Option<(usize, usize)>,
    /// What is claimed.
    pub claim: Claim,
}

impl From<Claim> for Statement {
    fn from(claim: Claim) -> Self {
        Self { id: None, at: None, claim }
    }
}
