//! Floor 0: how the number of a document is read, from clean text and from copied text.
//!
//! Shapes: `serial[/year]/[KIND-]ISSUER` of the state (NĐ 30/2020/NĐ-CP, Phụ lục I; Luật
//! 80/2015/QH13, Điều 10) and `serial-KIND/ISSUER` of the party. Whether the first group of letters
//! is a kind or already the agency of a letter (`23/BNV-VTLT`) is decided by the table of kinds.

use super::kind::{self, Symbol};
use super::reader::{Miss, Reader};
use super::{DocumentKind, DocumentNumber, Serial};
use crate::error::{Error, Failure, Result};
use crate::text::{fold, is_capital, is_letter, is_letter_or_digit, is_small};
use std::str::FromStr;

/// The years that a number can carry: from the founding of the state to the end of the coverage.
const YEARS: std::ops::RangeInclusive<i32> = 1945..=2100;

/// Agencies whose abbreviation is known for sure. They get back the marks that were lost on the way
/// (`HDND`), and they are told apart where the hyphen before them was lost (`QĐUBND`).
const AGENCIES: [&str; 43] = [
    "CP", "TTg", "VPCP", "VPQH", "VPCTN", "BCA", "BCT", "BGDĐT", "BGTVT", "BKHCN", "BKHĐT",
    "BLĐTBXH", "BNG", "BNNMT", "BNNPTNT", "BNV", "BQP", "BTC", "BTNMT", "BTP", "BTTTT", "BVHTTDL",
    "BXD", "BYT", "NHNN", "TTCP", "UBDT", "TANDTC", "VKSNDTC", "KTNN", "UBND", "HĐND", "CTUBND",
    "CTHĐND", "TTHĐND", "HĐBT", "ĐĐBQH", "LĐTBXH", "SLĐTBXH", "SGDĐT", "SKHĐT", "TLĐ", "UBTVQH",
];

/// Kinds after which a lost hyphen is put back. Few on purpose: `CT` and `TT` begin agencies as well.
const SPLIT: [&str; 10] = ["QĐ", "NĐ", "NQ", "TB", "KH", "BC", "TTr", "CTr", "TTLT", "VBHN"];
/// And one more where a year stands before it, which only what states law has.
const SPLIT_BEHIND_A_YEAR: &str = "TT";

const NUMBER: &str = "a number, as in 61/2018/NĐ-CP";
const SERIAL: &str = "a serial number from 1 to 4294967295";
const PART: &str = "one to three digits after the dot, as in 66.7";
const SLASH: &str = "a slash and the symbol";
const YEAR: &str = "a year of four digits from 1945 to 2100 between two slashes";
const GROUP: &str = "letters of a symbol, beginning with a capital, as in NĐ-CP";
const ISSUER: &str = "the issuer after the kind, as in QĐ-TTg";
const PARTY: &str = "the kind, a slash and the issuer, as in 13-CT/TU";
const END: &str = "nothing after the number";

impl FromStr for DocumentNumber {
    type Err = Error;

    /// Reads a number, with or without the kind in words and *số* before it.
    ///
    /// Composed, decomposed and unmarked text, dashes for hyphens, spaces around slashes and
    /// hyphens, lost hyphens before a well-known issuer and trailing punctuation are read; see
    /// [`DocumentNumber`].
    fn from_str(text: &str) -> Result<Self> {
        whole(&mut Reader::new(text)).map_err(|miss| {
            let at = miss.origin(text);
            Failure::InvalidDocument { text: text.to_owned(), at, expected: miss.expected }.into()
        })
    }
}

/// The whole text: words, number, nothing else.
fn whole(reader: &mut Reader) -> std::result::Result<DocumentNumber, Miss> {
    reader.skip("");
    let start = reader.at();
    let place =
        find(reader, start).or_else(|| (start..reader.len()).find(|at| reader.digit_at(*at)));
    let label = without_so(&reader.between(start, place.unwrap_or(reader.len())));
    if !label.is_empty() && kind::words(&label).is_none() {
        return Err(reader.miss(NUMBER));
    }
    reader.go(place.unwrap_or(reader.len()));
    let number = number(reader)?;
    reader.skip(".,;:");
    if reader.peek().is_some() { Err(reader.miss(END)) } else { Ok(number) }
}

/// Where the first number begins at or after a place: digits that a slash or a party kind follows.
fn find(reader: &mut Reader, from: usize) -> Option<usize> {
    let back = reader.at();
    let found = (from..reader.len()).find(|at| begins(reader, *at));
    reader.go(back);
    found
}

/// A number begins here, as far as its serial and what follows it tell.
pub(crate) fn begins(reader: &mut Reader, at: usize) -> bool {
    if !reader.digit_at(at) || !reader.begins(at) {
        return false;
    }
    reader.go(at);
    let _ = reader.digits();
    if reader.eat(|letter| letter == '.').is_some() {
        let _ = reader.digits();
    }
    if reader.hyphen() {
        while reader.eat(is_letter).is_some() {}
    }
    reader.slash()
}

/// The words before a number without the *số* (`No.`) that introduces it.
pub(crate) fn without_so(label: &str) -> String {
    let label = label.trim().trim_end_matches([':', '.']).trim_end();
    let (words, last) = label.rsplit_once(char::is_whitespace).unwrap_or(("", label));
    match fold(last).as_str() {
        "so" | "no" | "number" => words.trim_end().trim_end_matches(':').to_owned(),
        _ => label.to_owned(),
    }
}

/// Reads the number at the cursor and stops after its last letter.
pub(crate) fn number(reader: &mut Reader) -> std::result::Result<DocumentNumber, Miss> {
    let serial = serial(reader)?;
    if reader.hyphen() {
        return party(reader, serial);
    }
    if !reader.slash() {
        return Err(reader.miss(SLASH));
    }
    let year = year(reader)?;
    let (symbol, issuer) = symbol_and_issuer(reader, year.is_some())?;
    Ok(DocumentNumber { serial, year, symbol, issuer, party: false })
}

fn serial(reader: &mut Reader) -> std::result::Result<Serial, Miss> {
    let miss = reader.miss(if reader.digit_at(reader.at()) { SERIAL } else { NUMBER });
    let number = reader.digits().parse().ok().filter(|number| *number > 0).ok_or(miss)?;
    // A part with a leading zero would be a separator of thousands (`1.002`), not a series.
    let part = if reader.eat(|letter| letter == '.').is_some() {
        let miss = reader.miss(PART);
        let digits = Some(reader.digits()).filter(|part| part.len() <= 3 && !part.starts_with('0'));
        Some(digits.and_then(|part| part.parse().ok()).ok_or(miss)?)
    } else {
        None
    };
    Ok(Serial { number, part })
}

/// The year and the slash after it; `None` where the symbol begins at once.
fn year(reader: &mut Reader) -> std::result::Result<Option<i32>, Miss> {
    let miss = reader.miss(YEAR);
    let digits = reader.digits();
    if digits.is_empty() {
        return Ok(None);
    }
    let year = Some(digits)
        .filter(|digits| digits.len() == 4)
        .and_then(|digits| digits.parse().ok())
        .filter(|year| YEARS.contains(year))
        .ok_or(miss)?;
    if reader.slash() { Ok(Some(year)) } else { Err(reader.miss(SLASH)) }
}

fn party(reader: &mut Reader, serial: Serial) -> std::result::Result<DocumentNumber, Miss> {
    let miss = reader.miss(PARTY);
    let symbol = kind::symbol(&group(reader)?).ok_or(miss)?;
    if !reader.slash() {
        return Err(reader.miss(PARTY));
    }
    let mut issuer = agency(group(reader)?);
    while reader.hyphen() {
        issuer = format!("{issuer}-{}", agency(group(reader)?));
    }
    Ok(DocumentNumber { serial, year: None, symbol: Some(symbol), issuer, party: true })
}

/// The groups of letters after the last slash: the kind, if the first is one, and the issuer.
fn symbol_and_issuer(
    reader: &mut Reader,
    dated: bool,
) -> std::result::Result<(Option<Symbol>, String), Miss> {
    let first = group(reader)?;
    let mut symbol = kind::symbol(&first);
    let mut groups = vec![first];
    // `TTLT/BTP-BCA` is written for `TTLT-BTP-BCA`; a slash after an agency would be something else.
    while reader.hyphen() || (groups.len() == 1 && symbol.is_some() && reader.slash()) {
        groups.push(group(reader)?);
    }
    let issuer = match (symbol, groups.as_slice()) {
        (Some(_), [_]) => return Err(reader.miss(ISSUER)),
        (Some((_, DocumentKind::Consolidated)), [first, act, rest @ ..]) if !rest.is_empty() => {
            let longer = kind::symbol(&format!("{first}-{act}"));
            let rest = if longer.is_some() { rest } else { groups.get(1..).unwrap_or_default() };
            symbol = longer.or(symbol);
            rest
        }
        (Some(_), [_, rest @ ..]) => rest,
        (None, [joined, rest @ ..]) => {
            if let Some((kind, issuer)) = split(joined, dated) {
                let rest = rest.iter().map(|group| agency(group.clone()));
                let issuer: Vec<String> = std::iter::once(issuer).chain(rest).collect();
                return Ok((Some(kind), issuer.join("-")));
            }
            groups.as_slice()
        }
        _ => groups.as_slice(),
    };
    let issuer: Vec<String> = issuer.iter().map(|group| agency(group.clone())).collect();
    Ok((symbol, issuer.join("-")))
}

/// One group of a symbol: a capital, then letters and digits, capitals in the majority.
fn group(reader: &mut Reader) -> std::result::Result<String, Miss> {
    let miss = reader.miss(GROUP);
    let mut group = String::from(reader.eat(is_capital).ok_or(miss)?);
    loop {
        if reader.at_soft_hyphen() {
            if hyphen_was_here(&group, reader.second()) {
                break;
            }
            reader.eat(|_| true);
        } else if let Some(letter) =
            reader.eat(|letter| is_letter_or_digit(letter) || letter == '&')
        {
            group.push(letter);
        } else {
            break;
        }
    }
    // `61/2018/Nđ-CP`: the small letter stands for the capital where all the others are capitals.
    if group.chars().all(|letter| letter == 'đ' || !is_small(letter)) {
        group = group.replace('đ', "Đ");
    }
    let count = |which: fn(char) -> bool| group.chars().filter(|letter| which(*letter)).count();
    if count(is_small) > count(is_capital) { Err(miss) } else { Ok(group) }
}

/// A soft hyphen after a whole kind or agency is the hyphen of the symbol; one within a word is not.
fn hyphen_was_here(group: &str, next: Option<char>) -> bool {
    let whole = kind::symbol(group).is_some() || known(group).is_some();
    whole && next.is_some_and(is_capital)
}

/// A kind and a well-known issuer whose hyphen was lost (`QĐUBND`), its term behind it (`NQHĐND8`).
fn split(joined: &str, dated: bool) -> Option<(Symbol, String)> {
    let name = without_term(joined);
    if known(name).is_some() {
        return None;
    }
    name.char_indices().find_map(|(at, _)| {
        let (first, rest) = name.split_at_checked(at)?;
        let kind = kind::symbol(first).filter(|(printed, _)| {
            SPLIT.contains(printed) || dated && *printed == SPLIT_BEHIND_A_YEAR
        })?;
        let issuer = known(rest)?;
        let government = matches!(kind.1, DocumentKind::Decree | DocumentKind::Resolution);
        let term = joined.get(name.len()..).unwrap_or_default();
        (issuer != "CP" || government).then(|| (kind, format!("{issuer}{term}")))
    })
}

fn without_term(group: &str) -> &str {
    group.trim_end_matches(|letter: char| letter.is_ascii_digit())
}

fn known(group: &str) -> Option<&'static str> {
    AGENCIES.into_iter().find(|agency| *agency == group || kind::capitals(agency, group))
}

/// An agency with the marks that it lost; the term of a council (`HDND8`) stays behind it.
fn agency(group: String) -> String {
    let name = without_term(&group);
    match known(name) {
        Some(known) => group.replacen(name, known, 1),
        None => group,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agencies_get_their_marks_back_and_keep_their_term() {
        assert_eq!(agency("HDND8".to_owned()), "HĐND8");
        assert_eq!(agency("BLDTBXH".to_owned()), "BLĐTBXH");
        assert_eq!(agency("TTG".to_owned()), "TTg");
        assert_eq!(agency("KGVX".to_owned()), "KGVX");
        for known in AGENCIES {
            assert_eq!(agency(known.to_owned()), known);
            assert_eq!(kind::symbol(known), None, "{known} would be read as a kind");
        }
    }

    #[test]
    fn only_a_known_issuer_is_split_from_its_kind() {
        let halves = |joined| split(joined, false).map(|((printed, _), issuer)| (printed, issuer));
        let both = |kind, issuer: &str| Some((kind, issuer.to_owned()));
        assert_eq!(halves("QĐUBND"), both("QĐ", "UBND"));
        assert_eq!(halves("QDTTG"), both("QĐ", "TTg"));
        assert_eq!(halves("NĐCP"), both("NĐ", "CP"));
        assert_eq!(halves("NQHĐND8"), both("NQ", "HĐND8"));
        assert_eq!(halves("TTVPCP"), None);
        assert_eq!(halves("TTCP"), None);
        assert_eq!(halves("CTUBND"), None);
        assert_eq!(halves("BCCP"), None);
        assert_eq!(halves("QĐND"), None);
    }

    #[test]
    fn so_before_a_number_is_no_part_of_the_label() {
        assert_eq!(without_so("Nghị định số: "), "Nghị định");
        assert_eq!(without_so("Decree No. "), "Decree");
        assert_eq!(without_so("Số:"), "");
        assert_eq!(without_so("Quyết định "), "Quyết định");
    }
}
