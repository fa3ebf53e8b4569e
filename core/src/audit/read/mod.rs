//! Reads Vietnamese sentences of a report into claims, and says which of their numbers it could not use.
//!
//! It works on tokens with their places. A number becomes part of a claim only by what the text says:
//! brackets, "trong đó", "gồm", `206/224`, or what two counts are of; nothing is fitted to come out right.

mod belonging;
mod beside;
mod claims;
mod equation;
mod items;
mod outline;
mod role;
mod tokens;

use super::{Statement, coded};
use items::ItemKind;
use tokens::Tokens;

coded! {
    /// Why a number of a text is in no claim.
    UnreadReason {
        /// A mark before three digits that may be thousands or a fraction: `17,102`.
        Ambiguous "ambiguous",
        /// Digits and marks that make no number.
        Malformed "malformed",
        /// More digits than any figure has.
        TooLong "too_long",
        /// A bound, such as "không quá 1%": any figure within it would do.
        Bound "bound",
        /// A percentage or a change that is itself said to be about right.
        Approximate "approximate",
        /// So many times more or less.
        Multiple "multiple",
        /// A figure with nothing in the text to compare it with.
        Single "single",
    }
}

/// A number of a text that is in no claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) text: String,
    pub(super) reason: UnreadReason,
}

impl Unread {
    /// The character at which it begins, from 0.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The character after it.
    pub const fn end(&self) -> usize {
        self.end
    }

    /// The number with its unit, as the text has it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Why.
    pub const fn reason(&self) -> UnreadReason {
        self.reason
    }
}

/// What was read from a text (*số liệu đọc được từ đoạn văn*).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadText {
    pub(super) statements: Vec<Statement>,
    pub(super) unread: Vec<Unread>,
}

impl ReadText {
    /// The claims in the order of the text, named `c1`, `c2` and so on, each with its place.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// The numbers that are in no claim, in the order of the text. Years, dates and the numbers of acts are
    /// no figures and are not among them.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }
}

/// Reads the claims of a text (*đọc số liệu từ đoạn văn báo cáo*).
///
/// # Example
///
/// ```
/// use motcua::audit::{Verdict, check, read};
///
/// let text = "thực hiện 2.805 nhiệm vụ, có 2.610 nhiệm vụ đã hoàn thành, đạt 94,2%";
/// let findings = check(read(text).statements())?;
/// assert_eq!(findings.last().map(|finding| finding.verdict()), Some(Verdict::Inconsistent));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn read(text: &str) -> ReadText {
    let tokens = Tokens::of(text);
    let items = items::items(&tokens);
    let outline = outline::outline(&tokens, &items);
    let made = claims::claims(&tokens, &items, &outline);
    let mut unread = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let reason = match item.kind {
            ItemKind::Reference => continue,
            ItemKind::Unread(reason) => reason,
            ItemKind::Moved { .. } if !outline.changes.is_empty() => continue,
            _ if made.used.contains(&item.first) || outline.used.contains(&index) => continue,
            _ => UnreadReason::Single,
        };
        let place = |token: usize| tokens.get(token);
        let (Some(first), Some(last)) = (place(item.first), place(item.after.saturating_sub(1)))
        else {
            continue;
        };
        let letters = text.chars().skip(first.at).take(last.end.saturating_sub(first.at));
        unread.push(Unread { at: first.at, end: last.end, text: letters.collect(), reason });
    }
    ReadText { statements: made.statements, unread }
}
