//! The words beside a count: which of them say what it is of.

use super::items::Item;
use super::role::{Role, role};
use super::tokens::Tokens;

/// What opens a list, before a colon.
const LISTS: &[&str] =
    &["trong đó", "gồm", "gồm có", "chia ra", "cụ thể", "trong số đó", "trong số này"];

/// A text with its numbers found.
#[derive(Clone, Copy)]
pub(super) struct Beside<'t> {
    pub(super) tokens: &'t Tokens,
    pub(super) items: &'t [Item],
}

impl Beside<'_> {
    /// The words that say what a count is of: before it where a colon stands between, after it, or
    /// before it where those after say nothing.
    pub(super) fn label(&self, index: usize, item: Item) -> (usize, usize) {
        let before_until = item.first.checked_sub(1).filter(|at| self.tokens.has(*at, ':'));
        let lowest = index
            .checked_sub(1)
            .and_then(|before| self.items.get(before))
            .map_or(0, |before| before.after);
        let words_before = |until: usize| {
            let mut from = until;
            while from > lowest && self.tokens.word(from - 1).is_some() && until - from < 10 {
                from -= 1;
            }
            (from, until)
        };
        // "Trong đó: 128 nhiệm vụ": the words before the colon open the list.
        let opens = |colon: usize| self.tokens.any_before(colon, LISTS).is_some();
        if let Some(colon) = before_until.filter(|colon| !opens(*colon)) {
            return words_before(colon);
        }
        let after = self.after(item.after);
        if role(self.tokens, after.0, after.1) != Role::Other {
            return after;
        }
        let before = words_before(item.first);
        // "Có 2.610 nhiệm vụ": what stands before may say nothing either.
        if role(self.tokens, before.0, before.1) == Role::Other { after } else { before }
    }

    /// The words after a count, up to what is said of it.
    fn after(&self, from: usize) -> (usize, usize) {
        const SAID: &[&str] = &[
            "đạt",
            "chiếm",
            "tỷ lệ",
            "tỉ lệ",
            "tăng",
            "giảm",
            "trong đó",
            "gồm",
            "bao gồm",
            "cụ thể",
            "so với",
        ];
        let mut until = from;
        while self.tokens.word(until).is_some()
            && until - from < 10
            && self.tokens.any(until, SAID).is_none()
        {
            until += 1;
        }
        // "15.427 đã giải quyết đúng hạn: 15.427": the words before a colon are of what follows.
        if self.tokens.has(until, ':') && self.items.iter().any(|item| item.first == until + 1) {
            return (from, from);
        }
        (from, until)
    }

    /// The noun that is counted: its first two words.
    pub(super) fn noun(&self, from: usize) -> Option<String> {
        let (from, until) = self.after(from);
        let words = self.tokens.words(from, until.min(from + 2));
        (!words.is_empty() && role(self.tokens, from, until.min(from + 2)) == Role::Other)
            .then_some(words)
    }
}
