//! Floor 0: how a citation is read: `Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP`, the reversed order of
//! prose, the act first, `Đ19 k9`, and the compact `45/2019/QH14:112.1.b`.

use super::{Citation, Place, is_letter};
use crate::document;
use crate::document::reader::{Miss, Reader};
use crate::error::{Error, Failure, Result};
use crate::text;
use std::borrow::Cow;
use std::str::FromStr;

const ACT: &str = "an act, as in Nghị định 61/2018/NĐ-CP";
const KIND: &str = "a kind of document or its number";
const ONE_ACT: &str = "one act only";
const ONCE: &str = "each of article, clause and point once";
const PLACE: &str = "a number from 1 to 65535, with a letter of the alphabet at most";
const POINT: &str = "one letter of the Vietnamese alphabet";

type Reading<T> = std::result::Result<T, Miss>;

impl FromStr for Citation {
    type Err = Error;

    /// Reads an act and a place in it, in either order, composed, decomposed or unmarked.
    ///
    /// The number of the act comes out in its canonical form, the kind by its name (`NĐ` and
    /// `Decree` are `Nghị định`); the title of an act (`Bộ luật Lao động`) is kept as written.
    fn from_str(text: &str) -> Result<Self> {
        citation(&mut Reader::new(text)).map_err(|miss| {
            let at = miss.origin(text);
            Failure::InvalidCitation { text: text.to_owned(), at, expected: miss.expected }.into()
        })
    }
}

/// One part of a place.
#[derive(Clone, Copy)]
enum Part {
    Article(Place),
    Clause(Place),
    Point(char),
}

fn citation(reader: &mut Reader) -> Reading<Citation> {
    let mut citation = Citation::named("", "");
    let mut act = false;
    loop {
        reader.skip(",.;");
        let miss = reader.miss(if act { ONE_ACT } else { ONCE });
        if reader.peek().is_none() {
            break;
        }
        if let Some(part) = part(reader)? {
            set(&mut citation, part).ok_or(Miss { expected: ONCE, ..miss })?;
        } else if act {
            return Err(miss);
        } else {
            (citation.kind, citation.number) = read_act(reader)?;
            act = true;
            if !citation.number.is_empty() && reader.eat(|letter| letter == ':').is_some() {
                compact(reader, &mut citation)?;
            }
        }
    }
    if act { Ok(citation) } else { Err(reader.miss(ACT)) }
}

/// Puts a part where it belongs; `None` when something is there already.
fn set(citation: &mut Citation, part: Part) -> Option<()> {
    let free = match part {
        Part::Article(place) => citation.article.replace(place).is_none(),
        Part::Clause(place) => citation.clause.replace(place).is_none(),
        Part::Point(letter) => citation.point.replace(letter).is_none(),
    };
    free.then_some(())
}

/// The part of a place that begins at the cursor; `None` when it is something else.
///
/// `Điều ước` and `điểm đến` are words of titles: an article and a clause need a number, a point a
/// letter that stands alone. Of the one-letter forms, `Đ` before a number is an article and a small
/// `đ` before a letter is a point.
fn part(reader: &mut Reader) -> Reading<Option<Part>> {
    let start = reader.at();
    let small = reader.peek().is_some_and(text::is_small);
    let word = reader.word();
    let short = word.chars().count() == 1;
    reader.skip(if short { "." } else { "" });
    let digit = reader.digit_at(reader.at());
    match (word.as_str(), digit) {
        ("dieu" | "article" | "d", true) => return Ok(Some(Part::Article(place(reader)?))),
        ("khoan" | "clause" | "k", true) => return Ok(Some(Part::Clause(place(reader)?))),
        ("diem" | "point", false) => {
            let at = reader.at();
            let letter = reader.eat(text::is_letter).is_some();
            if letter && (reader.at_boundary() || reader.digit_at(reader.at())) {
                reader.go(at);
                return Ok(Some(Part::Point(point(reader)?)));
            }
        }
        ("d", false) if small => {
            if let Ok(letter) = point(reader) {
                return Ok(Some(Part::Point(letter)));
            }
        }
        _ => {}
    }
    reader.go(start);
    Ok(None)
}

/// A number and the letter that an amendment added. In `19k9` the letter belongs to what follows.
fn place(reader: &mut Reader) -> Reading<Place> {
    let miss = reader.miss(PLACE);
    let number = reader.digits().parse().ok().filter(|number| *number > 0).ok_or(miss)?;
    let after = reader.at();
    if reader.eat(text::is_letter).is_none() {
        return Ok(Place { number, letter: None });
    }
    if reader.digit_at(reader.at()) {
        reader.go(after);
        return Ok(Place { number, letter: None });
    }
    reader.go(after);
    match point(reader) {
        Ok(letter) => Ok(Place { number, letter: Some(letter) }),
        Err(_) => Err(miss),
    }
}

/// A letter that stands alone.
fn point(reader: &mut Reader) -> Reading<char> {
    let miss = reader.miss(POINT);
    let letter = reader.eat(text::is_letter).ok_or(miss)?;
    let small = Some(text::lower(letter)).filter(|letter| is_letter(*letter)).ok_or(miss)?;
    if reader.at_boundary() { Ok(small) } else { Err(miss) }
}

/// `112.1.b` behind the colon: article, clause, point; the clause may be missing.
fn compact(reader: &mut Reader, citation: &mut Citation) -> Reading<()> {
    reader.skip("");
    citation.article = Some(place(reader)?);
    for clause in [true, false] {
        let dot = reader.at();
        if reader.eat(|letter| letter == '.').is_none() {
            break;
        }
        match reader.peek() {
            Some(letter) if clause && letter.is_ascii_digit() => {
                citation.clause = Some(place(reader)?);
            }
            Some(letter) if text::is_letter(letter) => {
                citation.point = Some(point(reader)?);
                break;
            }
            _ => {
                reader.go(dot);
                break;
            }
        }
    }
    Ok(())
}

/// The act at the cursor: words, a number, or words and a number, up to a place or the end.
fn read_act(reader: &mut Reader) -> Reading<(Cow<'static, str>, Cow<'static, str>)> {
    let from = reader.at();
    // "khoản 9 Điều 19 của Nghị định": the preposition belongs to neither.
    if reader.word() != "cua" {
        reader.go(from);
    }
    reader.skip("");
    let start = reader.at();
    let mut numbered = false;
    let end = (start..reader.len()).find(|at| {
        if !reader.begins(*at) {
            return false;
        }
        numbered = document::begins(reader, *at);
        reader.go(*at);
        numbered || *at > start && matches!(part(reader), Ok(Some(_)) | Err(_))
    });
    let end = end.unwrap_or(reader.len());
    reader.go(start);
    let label = reader.between(start, end);
    let label = label.trim().trim_end_matches([',', '.', ';', ':']);
    let label = if numbered { document::without_so(label) } else { label.to_owned() };
    let kind = match document::words(&label) {
        Some(kind) => kind,
        None if numbered && label.is_empty() => String::new(),
        None => return Err(reader.miss(KIND)),
    };
    reader.go(end);
    if numbered {
        let number = document::number(reader)?.to_string();
        return Ok((Cow::Owned(kind), Cow::Owned(number)));
    }
    // A kind alone, "Nghị định", is thousands of acts; with a title or a year it is one.
    if kind.contains(' ') && document::DocumentKind::ALL.iter().all(|known| known.name() != kind) {
        return Ok((Cow::Owned(kind), Cow::Borrowed("")));
    }
    Err(reader.miss("the number or the title of the act"))
}
