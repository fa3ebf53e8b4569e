//! Floor 0: references to law (*căn cứ, trích dẫn*): an act and a place in it.

mod parse;
mod source;

pub(crate) use source::Source;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;
use std::fmt;

/// A place in an act (*điểm, khoản, điều*), or a whole act or paper.
///
/// Law tables write it as a constant with [`cite`]; text is read with [`str::parse`] and printed as
/// article, clause, point, act; the reversed order that acts use in prose is read as well, and so are
/// `Đ19 k9`, `45/2019/QH14:112.1.b` and unmarked text.
///
/// Serde writes and reads it as that text. What [`named`](Self::named) was given is printed as it is;
/// reading it back asks for a kind of document in front.
///
/// # Example
///
/// ```
/// use motcua::{Citation, citation::cite};
///
/// const APOLOGY: Citation = cite("Nghị định", "61/2018/NĐ-CP").article(19).clause(9);
/// assert_eq!(APOLOGY.to_string(), "Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP");
/// assert_eq!("khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP".parse(), Ok(APOLOGY));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    kind: Cow<'static, str>,
    number: Cow<'static, str>,
    article: Option<Place>,
    clause: Option<Place>,
    point: Option<char>,
}

/// The number of an article or clause, with the letter that an amendment may have added (`11a`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    number: u16,
    letter: Option<char>,
}

impl Place {
    /// A place from its number and added letter.
    ///
    /// # Panics
    ///
    /// In a constant this fails to compile: when the number is 0 or the letter is none of the
    /// Vietnamese alphabet. It is meant for literals; text goes through [`str::parse`].
    pub const fn new(number: u16, letter: Option<char>) -> Self {
        assert!(number > 0, "articles and clauses are numbered from 1");
        if let Some(letter) = letter {
            assert!(is_letter(letter), "no small letter of the Vietnamese alphabet");
        }
        Self { number, letter }
    }

    /// The number.
    pub const fn number(self) -> u16 {
        self.number
    }

    /// The letter that an amendment added, if any.
    pub const fn letter(self) -> Option<char> {
        self.letter
    }
}

/// The letters that points and added articles are named by, in order: those of the Vietnamese
/// alphabet without ă, â, ê, ô, ơ, ư, and so without f, j, w and z.
const fn is_letter(letter: char) -> bool {
    matches!(
        letter,
        'a'..='e' | 'đ' | 'g' | 'h' | 'i' | 'k'..='v' | 'x' | 'y'
    )
}

/// A number that could be one: it begins with a digit, has a slash, and neither spaces nor a
/// separator at its end or beside another.
const fn is_number(number: &str) -> bool {
    let mut rest = number.as_bytes();
    let [b'0'..=b'9', ..] = rest else { return rest.is_empty() };
    let (mut slash, mut separated) = (false, false);
    while let [byte, tail @ ..] = rest {
        let separator = matches!(*byte, b'/' | b'-' | b'.');
        if *byte == b' ' || separator && separated {
            return false;
        }
        slash |= *byte == b'/';
        separated = separator;
        rest = tail;
    }
    slash && !separated
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

/// A citation of a whole act: its kind in words and its number.
///
/// The number may be empty where a paper is known but its number is not.
///
/// # Panics
///
/// In a constant this fails to compile: when the number is malformed. It is meant for
/// literals; papers named at run time go through [`Citation::named`].
///
/// ```compile_fail,E0080
/// use motcua::citation::{Citation, cite};
///
/// const WRONG: Citation = cite("Nghị định", "61/2018/NĐ-CP").point('f');
/// ```
pub const fn cite(kind: &'static str, number: &'static str) -> Citation {
    assert!(is_number(number), "no number of a document, such as 61/2018/NĐ-CP");
    Citation {
        kind: Cow::Borrowed(kind),
        number: Cow::Borrowed(number),
        article: None,
        clause: None,
        point: None,
    }
}

impl Citation {
    /// A paper named at run time, such as the notice that closes an office.
    pub fn named(kind: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            kind: Cow::Owned(kind.into()),
            number: Cow::Owned(number.into()),
            article: None,
            clause: None,
            point: None,
        }
    }

    /// The same act, at an article (*điều*).
    ///
    /// # Panics
    ///
    /// For 0, as [`Place::new`]; so does [`clause`](Self::clause).
    pub const fn article(mut self, number: u16) -> Self {
        self.article = Some(Place::new(number, None));
        self
    }

    /// The same article, at a clause (*khoản*).
    pub const fn clause(mut self, number: u16) -> Self {
        self.clause = Some(Place::new(number, None));
        self
    }

    /// The letter that an amendment added to the clause just named, or to the article where no
    /// clause is: `.article(11).added('a')` is *Điều 11a*.
    ///
    /// # Panics
    ///
    /// When nothing is named yet, or for a letter outside the Vietnamese alphabet.
    pub const fn added(mut self, letter: char) -> Self {
        match (self.article, self.clause) {
            (_, Some(clause)) => self.clause = Some(Place::new(clause.number, Some(letter))),
            (Some(article), None) => self.article = Some(Place::new(article.number, Some(letter))),
            #[expect(clippy::panic, reason = "a wrong literal is a mistake in the program text")]
            (None, None) => panic!("a letter is added to an article or a clause"),
        }
        self
    }

    /// The same clause, at a point (*điểm*).
    ///
    /// # Panics
    ///
    /// For a letter outside the Vietnamese alphabet, such as `f`.
    pub const fn point(mut self, letter: char) -> Self {
        assert!(is_letter(letter), "no small letter of the Vietnamese alphabet");
        self.point = Some(letter);
        self
    }

    /// The kind of act in words, such as `Nghị định`; empty when only a number was given.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The number of the act, such as `61/2018/NĐ-CP`; empty when it is not known.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The article cited, if any.
    pub const fn article_cited(&self) -> Option<Place> {
        self.article
    }

    /// The clause cited, if any.
    pub const fn clause_cited(&self) -> Option<Place> {
        self.clause
    }

    /// The point cited, if any.
    pub const fn point_cited(&self) -> Option<char> {
        self.point
    }
}

impl From<&str> for Citation {
    /// A paper named by its number or in free words.
    fn from(text: &str) -> Self {
        Self::named("", text)
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut space = "";
        if let Some(article) = self.article {
            write!(f, "Điều {article}")?;
            space = " ";
        }
        if let Some(clause) = self.clause {
            write!(f, "{space}khoản {clause}")?;
            space = " ";
        }
        if let Some(point) = self.point {
            write!(f, "{space}điểm {point}")?;
            space = " ";
        }
        for part in [&self.kind, &self.number] {
            if !part.is_empty() {
                write!(f, "{space}{part}")?;
                space = " ";
            }
        }
        Ok(())
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any citation whose act can be read: a kind, a kind with a title, or a number alone.
    fn any_citation() -> impl Strategy<Value = Citation> {
        let letter = || prop::sample::select(vec!['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'k', 'y']);
        let place = move || {
            prop::option::of((1u16.., prop::option::of(letter())))
                .prop_map(|place| place.map(|(number, letter)| Place::new(number, letter)))
        };
        let act = prop::sample::select(vec![
            ("Nghị định", "61/2018/NĐ-CP"),
            ("", "45/2019/QH14"),
            ("Bộ luật Lao động", "45/2019/QH14"),
            ("Bộ luật Dân sự 2015", ""),
            ("Luật Điều ước quốc tế", "108/2016/QH13"),
            ("Kết luận", "127-KL/TW"),
            ("Nghị quyết", "66.7/2025/NQ-CP"),
            ("Thông báo", "5015/TB-LĐTBXH"),
        ]);
        (act, place(), place(), prop::option::of(letter())).prop_map(
            |((kind, number), article, clause, point)| Citation {
                article,
                clause,
                point,
                ..Citation::named(kind, number)
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back_as_the_same_citation(citation in any_citation()) {
            prop_assert_eq!(citation.to_string().parse::<Citation>(), Ok(citation.clone()));
        }

        #[test]
        fn the_place_is_found_without_marks(citation in any_citation()) {
            // The letter đ of a point or place is not a mark: it stays, or it would be a d.
            let bare = |letter: char| match letter {
                'đ' => letter,
                'Đ' => 'D',
                _ if crate::text::plain(letter).is_ascii() && !letter.is_ascii() => crate::text::plain(letter),
                _ => letter,
            };
            let read = citation.to_string().chars().map(bare).collect::<String>().parse::<Citation>();
            prop_assert_eq!(
                read.map(|read| (read.article, read.clause, read.point)),
                Ok((citation.article, citation.clause, citation.point))
            );
        }

        #[test]
        fn no_text_brings_the_reader_down(text in "\\PC{0,40}") {
            let _ = text.parse::<Citation>();
        }
    }

    #[test]
    fn a_letter_is_added_to_what_was_named_last() {
        let act = cite("Luật", "02/2011/QH13").article(11).added('a');
        assert_eq!(act.to_string(), "Điều 11a Luật 02/2011/QH13");
        let clause = act.clause(4).added('đ');
        assert_eq!(clause.to_string(), "Điều 11a khoản 4đ Luật 02/2011/QH13");
    }

    #[test]
    fn the_letters_are_those_of_the_alphabet() {
        let letters: String =
            ('a'..='z').chain(['đ']).filter(|letter| is_letter(*letter)).collect();
        assert_eq!(letters, "abcdeghiklmnopqrstuvxyđ");
    }

    #[test]
    fn a_malformed_number_is_seen_before_the_program_runs() {
        for number in ["", "61/2018/NĐ-CP", "13-CT/TU", "66.7/2025/NQ-CP", "2450/VPCP-KGVX"] {
            assert!(is_number(number), "{number}");
        }
        for number in ["NĐ-CP", "61", "61/2018/NĐ-", "61//NĐ-CP", "61/2018/NĐ -CP", "61/2018/"]
        {
            assert!(!is_number(number), "{number}");
        }
    }
}
