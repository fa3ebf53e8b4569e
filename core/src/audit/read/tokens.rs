//! A text as words, numbers and marks, each with its place in the text as it was given.
//!
//! Letters are composed on the way, so that decomposed text reads the same; places count the characters
//! of the given text.

use crate::text::{compose, fold, is_letter, lower};

/// One word, number or mark.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) kind: Piece,
    /// The character at which it begins.
    pub(super) at: usize,
    /// The character after it.
    pub(super) end: usize,
    /// Whether nothing stands between it and the token before.
    pub(super) glued: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word, composed and in small letters.
    Word(String),
    /// Digits with dots and commas among them.
    Number(String),
    /// Anything else; a line end is a mark of its own.
    Mark(char),
}

/// A text as tokens.
#[derive(Debug)]
pub(super) struct Tokens {
    list: Vec<Token>,
    /// Whether the text is written with marks at all; if it is, a bare `dat` is not `đạt`.
    marked: bool,
}

/// One composed letter and where it stood.
#[derive(Clone, Copy)]
struct Letter {
    char: char,
    at: usize,
    end: usize,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let letters = letters(text);
        let marked = letters.iter().any(|letter| {
            is_letter(letter.char)
                && !letter.char.is_ascii()
                && fold(&letter.char.to_string()).is_ascii()
        });
        let mut list: Vec<Token> = Vec::new();
        let mut rest = letters.as_slice();
        let mut glued = false;
        while let Some((first, after)) = rest.split_first() {
            if first.char.is_whitespace() && first.char != '\n' {
                glued = false;
                rest = after;
                continue;
            }
            let length = if is_letter(first.char) {
                rest.iter().take_while(|letter| is_letter(letter.char)).count()
            } else if first.char.is_ascii_digit() {
                number_length(rest)
            } else {
                1
            };
            let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            let end = piece.last().map_or(first.end, |last| last.end);
            let spelled = || piece.iter().map(|letter| letter.char);
            let kind = if is_letter(first.char) {
                Piece::Word(spelled().map(lower).collect())
            } else if first.char.is_ascii_digit() {
                Piece::Number(spelled().collect())
            } else {
                Piece::Mark(first.char)
            };
            list.push(Token { kind, at: first.at, end, glued });
            glued = first.char != '\n';
            rest = after;
        }
        Self { list, marked }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    pub(super) fn word(&self, index: usize) -> Option<&str> {
        match &self.get(index)?.kind {
            Piece::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, index: usize) -> Option<&str> {
        match &self.get(index)?.kind {
            Piece::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(super) fn mark(&self, index: usize) -> Option<char> {
        match self.get(index)?.kind {
            Piece::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    pub(super) fn has(&self, index: usize, mark: char) -> bool {
        self.mark(index) == Some(mark)
    }

    pub(super) fn is_glued(&self, index: usize) -> bool {
        self.get(index).is_some_and(|token| token.glued)
    }

    /// Whether a word stands there. One typed without marks fits the marked one, in a text without any.
    pub(super) fn is(&self, index: usize, wanted: &str) -> bool {
        self.word(index).is_some_and(|word| self.fits(word, wanted))
    }

    fn fits(&self, word: &str, wanted: &str) -> bool {
        word == wanted || (!self.marked && word == fold(wanted))
    }

    /// The index after a phrase that begins here.
    pub(super) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        let mut index = index;
        for wanted in phrase.split(' ') {
            if !self.is(index, wanted) {
                return None;
            }
            index += 1;
        }
        Some(index)
    }

    /// The index after the first of the phrases that begins here.
    pub(super) fn any(&self, index: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().find_map(|phrase| self.phrase(index, phrase))
    }

    /// The index at which the first of the phrases that ends before this index begins.
    pub(super) fn any_before(&self, index: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().find_map(|phrase| {
            let begin = index.checked_sub(phrase.split(' ').count())?;
            self.phrase(begin, phrase).map(|_| begin)
        })
    }

    /// Whether one of the phrases stands among these tokens.
    pub(super) fn holds(&self, from: usize, until: usize, phrases: &[&str]) -> bool {
        (from..until).any(|at| self.any(at, phrases).is_some_and(|end| end <= until))
    }

    /// The words among these tokens, as one text.
    pub(super) fn words(&self, from: usize, until: usize) -> String {
        let words: Vec<&str> = (from..until).filter_map(|at| self.word(at)).collect();
        words.join(" ")
    }
}

/// The composed letters, each with the span of what it was made of.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut cluster = String::new();
    let mut begin = 0;
    let mut flush = |cluster: &mut String, at: usize, end: usize| {
        letters.extend(compose(cluster).chars().map(|char| Letter { char, at, end }));
        cluster.clear();
    };
    let mut count = 0;
    for (at, char) in text.chars().enumerate() {
        if !matches!(char, '\u{300}'..='\u{36f}') {
            flush(&mut cluster, begin, at);
            begin = at;
        }
        cluster.push(char);
        count = at + 1;
    }
    flush(&mut cluster, begin, count);
    letters
}

/// Digits, and dots and commas that stand between digits.
fn number_length(letters: &[Letter]) -> usize {
    let digit = |at: usize| letters.get(at).is_some_and(|letter| letter.char.is_ascii_digit());
    let mut length = 0;
    while let Some(letter) = letters.get(length) {
        let within = matches!(letter.char, '.' | ',') && length > 0 && digit(length + 1);
        if !letter.char.is_ascii_digit() && !within {
            break;
        }
        length += 1;
    }
    length
}
