//! Floor 0: a cursor over composed letters, shared by the readers of numbers and of citations, and
//! the way back from a composed letter to its place in the text as it was given.

use crate::text::{compose, fold, is_letter, is_letter_or_digit};

/// What stands in for a soft hyphen while reading: some of them are the hyphens of the original.
const SOFT_HYPHEN: char = '\u{2027}';

/// Everything that prints like a hyphen.
const HYPHENS: [char; 9] = [
    '-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}', '\u{fe63}',
    '\u{ff0d}',
];

/// Everything that prints like a slash.
const SLASHES: [char; 4] = ['/', '\u{2044}', '\u{2215}', '\u{ff0f}'];

/// Where reading stopped, in composed letters, and what should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Miss {
    pub(crate) at: usize,
    pub(crate) expected: &'static str,
}

impl Miss {
    /// The character of the given text, counted from 0, at which the missed letter begins.
    ///
    /// Composing joins and drops letters but never reorders them, so the length of a composed prefix
    /// only grows and the place can be found by bisection.
    pub(crate) fn origin(self, text: &str) -> usize {
        let ends: Vec<usize> =
            text.char_indices().map(|(start, letter)| start + letter.len_utf8()).collect();
        ends.partition_point(|end| {
            text.get(..*end).is_some_and(|prefix| letters(prefix).len() <= self.at)
        })
    }
}

fn letters(text: &str) -> Vec<char> {
    compose(&text.replace('\u{ad}', "\u{2027}")).chars().collect()
}

/// The cursor.
#[derive(Debug)]
pub(crate) struct Reader {
    letters: Vec<char>,
    at: usize,
}

impl Reader {
    pub(crate) fn new(text: &str) -> Self {
        Self { letters: letters(text), at: 0 }
    }

    /// The place of the cursor, to report or to come back to.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    pub(crate) fn go(&mut self, at: usize) {
        self.at = at;
    }

    pub(crate) fn len(&self) -> usize {
        self.letters.len()
    }

    pub(crate) fn miss(&self, expected: &'static str) -> Miss {
        Miss { at: self.at, expected }
    }

    pub(crate) fn peek(&self) -> Option<char> {
        self.letter(self.at)
    }

    fn letter(&self, at: usize) -> Option<char> {
        self.letters.get(at).copied()
    }

    /// Steps over the next letter if it is one of those asked for.
    pub(crate) fn eat(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let letter = self.peek().filter(|letter| wanted(*letter))?;
        self.at += 1;
        Some(letter)
    }

    /// Steps over white space and whatever else is named.
    pub(crate) fn skip(&mut self, also: &str) {
        while self.eat(|letter| letter.is_whitespace() || also.contains(letter)).is_some() {}
    }

    /// Steps over a slash and the spaces around it.
    pub(crate) fn slash(&mut self) -> bool {
        self.separator(|letter| SLASHES.contains(&letter))
    }

    /// Steps over a hyphen, with a soft one beside it, and the spaces around it.
    pub(crate) fn hyphen(&mut self) -> bool {
        let hyphen = self.separator(|letter| HYPHENS.contains(&letter) || letter == SOFT_HYPHEN);
        if hyphen {
            while self.separator(|letter| letter == SOFT_HYPHEN) {}
        }
        hyphen
    }

    fn separator(&mut self, wanted: impl Fn(char) -> bool) -> bool {
        let start = self.at;
        self.skip("");
        if self.eat(wanted).is_none() {
            self.at = start;
            return false;
        }
        self.skip("");
        true
    }

    /// The next letter is a soft hyphen.
    pub(crate) fn at_soft_hyphen(&self) -> bool {
        self.peek() == Some(SOFT_HYPHEN)
    }

    /// The letter after the next one.
    pub(crate) fn second(&self) -> Option<char> {
        self.letter(self.at + 1)
    }

    /// The digits at the cursor, stepped over. Soft hyphens among them are nothing.
    pub(crate) fn digits(&mut self) -> String {
        let mut digits = String::new();
        while let Some(letter) = self.eat(|letter| letter.is_ascii_digit() || letter == SOFT_HYPHEN)
        {
            if letter != SOFT_HYPHEN {
                digits.push(letter);
            }
        }
        digits
    }

    /// The letters from one place to another, without soft hyphens.
    pub(crate) fn between(&self, start: usize, end: usize) -> String {
        let letters = self.letters.get(start..end).unwrap_or_default();
        letters.iter().filter(|letter| **letter != SOFT_HYPHEN).collect()
    }

    /// The word at the cursor, small and without marks, stepped over.
    pub(crate) fn word(&mut self) -> String {
        let start = self.at;
        while self.eat(is_letter).is_some() {}
        fold(&self.between(start, self.at))
    }

    /// A word or a number begins at this place: no letter or digit runs into it.
    pub(crate) fn begins(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.letter(at));
        self.letter(at).is_some_and(is_letter_or_digit) && !before.is_some_and(is_letter_or_digit)
    }

    /// A digit stands at this place.
    pub(crate) fn digit_at(&self, at: usize) -> bool {
        self.letter(at).is_some_and(|letter| letter.is_ascii_digit())
    }

    /// No letter or digit follows the cursor.
    pub(crate) fn at_boundary(&self) -> bool {
        !self.peek().is_some_and(is_letter_or_digit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_in_the_characters_of_the_given_text() {
        // Composed: "số x"; the x is letter 3 there, and character 5 of what was typed.
        let text = "so\u{302}\u{301} x";
        assert_eq!(Miss { at: 3, expected: "" }.origin(text), 5);
        assert_eq!(Miss { at: 0, expected: "" }.origin(text), 0);
        assert_eq!(Miss { at: 4, expected: "" }.origin(text), 6);
        assert_eq!(Miss { at: 0, expected: "" }.origin(""), 0);
    }
}
