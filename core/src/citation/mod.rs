//! Floor 0: references to law (*căn cứ, trích dẫn*): an act and a place in it.

use std::borrow::Cow;
use std::fmt;

/// A place in an act (*điểm, khoản, điều*), or a whole act or paper.
///
/// Law tables write it as a constant with [`cite`]; text is read with [`str::parse`] and printed as
/// article, clause, point, act; the reversed order that acts use in prose is read as well.
///
/// # Example
///
/// ```
/// use motcua::citation::cite;
///
/// const APOLOGY: motcua::Citation = cite("Nghị định", "61/2018/NĐ-CP").article(19).clause(9);
/// assert_eq!(APOLOGY.to_string(), "Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP");
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
    pub const fn new(number: u16, letter: Option<char>) -> Self {
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

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

/// A citation of a whole act: its kind in words and its number.
///
/// The number may be empty where a paper is known but its number is not.
pub const fn cite(kind: &'static str, number: &'static str) -> Citation {
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
    pub const fn article(mut self, number: u16) -> Self {
        self.article = Some(Place::new(number, None));
        self
    }

    /// The same article, at a clause (*khoản*).
    pub const fn clause(mut self, number: u16) -> Self {
        self.clause = Some(Place::new(number, None));
        self
    }

    /// The same clause, at a point (*điểm*).
    pub const fn point(mut self, letter: char) -> Self {
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
