//! Floor 3: a text as words, numbers and marks, each with its place in the text as it was given.
//!
//! Letters are composed on the way, so that decomposed text reads the same; places count the
//! characters of the given text. Words and numbers that a portal has glued together are parted
//! (`việcTrực tuyến2 Ngày`).

use super::numerals::{Figure, figure, vulgar};
use crate::text::{compose, is_capital, is_letter, is_small, lower, plain};

/// One word, number or mark.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The character at which it begins.
    pub(super) at: usize,
    /// The character after it.
    pub(super) end: usize,
    /// Whether nothing stands between it and the token before.
    pub(super) glued: bool,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// A word, composed and in small letters.
    Word(String),
    Number(Figure),
    /// Anything else; a line end is a mark of its own.
    Mark(char),
}

/// A text as tokens.
#[derive(Debug)]
pub(super) struct Tokens {
    list: Vec<Token>,
    letters: Vec<Letter>,
    /// Whether the text is written with marks at all; if it is, a bare `ngay` or `nam` is not `ngày`
    /// or `năm`.
    marked: bool,
}

/// One composed letter and where it stood.
#[derive(Clone, Copy, Debug)]
struct Letter {
    char: char,
    at: usize,
    end: usize,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let letters = letters(text);
        let mut list = Vec::new();
        let mut rest = letters.as_slice();
        let mut glued = false;
        while let Some((first, after)) = rest.split_first() {
            let is_line_end = first.char == '\n';
            if first.char.is_whitespace() && !is_line_end {
                glued = false;
                rest = after;
                continue;
            }
            let length = match first.char {
                letter if is_letter(letter) => word_length(rest),
                letter if letter.is_ascii_digit() || vulgar(letter).is_some() => {
                    number_length(rest)
                }
                _ => 1,
            };
            let (piece, after) = rest.split_at(length.min(rest.len()));
            let end = piece.last().map_or(first.end, |last| last.end);
            list.push(Token { kind: kind(piece, after), at: first.at, end, glued });
            glued = !is_line_end;
            rest = after;
        }
        let marked = letters.iter().any(|letter| {
            is_letter(letter.char) && !letter.char.is_ascii() && plain(letter.char).is_ascii()
        });
        Self { list, letters, marked }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    /// The place of a token, or of the end of the text.
    pub(super) fn place(&self, index: usize) -> usize {
        match self.get(index) {
            Some(token) => token.at,
            None => self.list.last().map_or(0, |token| token.end),
        }
    }

    pub(super) fn figure(&self, index: usize) -> Option<&Figure> {
        match &self.get(index)?.kind {
            Kind::Number(figure) => Some(figure),
            _ => None,
        }
    }

    pub(super) fn word(&self, index: usize) -> Option<&str> {
        match &self.get(index)?.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn mark(&self, index: usize) -> Option<char> {
        match self.get(index)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether this mark stands there.
    pub(super) fn has(&self, index: usize, mark: char) -> bool {
        self.mark(index) == Some(mark)
    }

    /// The index after a phrase that begins here. A word typed without marks fits the marked one.
    pub(super) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        let mut index = index;
        for wanted in phrase.split(' ') {
            if !fits(self.word(index)?, wanted) {
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

    /// Whether the word there is this one and can be no other: in a text that is written with marks
    /// it must have its own.
    pub(super) fn surely(&self, index: usize, wanted: &str) -> bool {
        self.word(index).is_some_and(|word| word == wanted || !self.marked && fits(word, wanted))
    }

    /// Whether the last word of the text could be this one cut off.
    pub(super) fn cut_off(&self, index: usize, whole: &str) -> bool {
        index + 1 == self.len()
            && self.word(index).is_some_and(|word| {
                let mut letters = whole.chars();
                word.chars().all(|letter| {
                    letters.next().is_some_and(|other| letter == other || letter == plain(other))
                })
            })
    }

    /// The words between two tokens, as written.
    pub(super) fn slice(&self, from: usize, until: usize) -> String {
        let begin = self.place(from);
        let end = until.checked_sub(1).and_then(|last| self.get(last)).map_or(begin, |t| t.end);
        self.letters
            .iter()
            .filter(|letter| (begin..end).contains(&letter.at))
            .map(|letter| letter.char)
            .collect()
    }
}

/// Whether a typed word is the wanted one, or the wanted one typed without marks.
fn fits(word: &str, wanted: &str) -> bool {
    word == wanted || word.is_ascii() && word.chars().eq(wanted.chars().map(plain))
}

/// Composed letters with their places; what is invisible is dropped.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for (at, given) in text.chars().enumerate() {
        if let Some(last) = letters.last_mut().filter(|_| is_combining(given)) {
            let mut pair = String::from(last.char);
            pair.push(given);
            let joined = compose(&pair);
            let mut joined = joined.chars();
            if let (Some(letter), None) = (joined.next(), joined.next()) {
                *last = Letter { char: letter, at: last.at, end: at + 1 };
                continue;
            }
        }
        match given {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            'Ð' => letters.push(Letter { char: 'Đ', at, end: at + 1 }),
            'ð' => letters.push(Letter { char: 'đ', at, end: at + 1 }),
            letter => letters.push(Letter { char: letter, at, end: at + 1 }),
        }
    }
    letters
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{323}').contains(&letter)
}

/// A word ends where its letters end, or where a capital follows a small letter.
fn word_length(letters: &[Letter]) -> usize {
    let inside = letters.windows(2).take_while(|pair| match pair {
        [before, letter] => {
            let capital = is_small(before.char) && is_capital(letter.char);
            is_combining(letter.char) || is_letter(letter.char) && !capital
        }
        _ => false,
    });
    inside.count() + 1
}

/// A number runs on over separators that a digit follows at once: `0,5`, `1/2`, `05-07`, `15:30`.
fn number_length(letters: &[Letter]) -> usize {
    let digit = |letter: Option<&Letter>| letter.is_some_and(|l| l.char.is_ascii_digit());
    let mut length = 0;
    loop {
        match letters.get(length) {
            Some(letter) if letter.char.is_ascii_digit() => length += 1,
            Some(letter) if vulgar(letter.char).is_some() => return length + 1,
            Some(letter)
                if matches!(letter.char, '.' | ',' | '/' | ':' | '-' | '–' | '—')
                    && digit(letters.get(length + 1)) =>
            {
                length += 1;
            }
            _ => return length,
        }
    }
}

fn kind(piece: &[Letter], after: &[Letter]) -> Kind {
    let text: String = piece.iter().map(|letter| letter.char).collect();
    match piece.first().map_or(' ', |first| first.char) {
        first if is_letter(first) => Kind::Word(text.chars().map(lower).collect()),
        first if first.is_ascii_digit() || vulgar(first).is_some() => {
            let numbered = after.first().is_some_and(|letter| letter.char == '/');
            Kind::Number(figure(&text, numbered))
        }
        mark => Kind::Mark(mark),
    }
}
