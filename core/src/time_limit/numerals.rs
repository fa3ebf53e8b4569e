//! Floor 3: numbers in figures and in Vietnamese words (*chữ số, số viết bằng chữ*).

use super::Amount;
use super::lexer::Tokens;

/// What a run of figures says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    /// `05`, `0,5`, `1/2`, `2½`; zero included.
    Plain(Amount),
    /// `05-07`.
    Span(Amount, Amount),
    /// `15:30`, in seconds.
    Clock(u32),
    /// One number that can be read in two ways: `1.000`, `3.10`.
    Unclear,
    /// A date, a document number, the number of a section.
    Other,
}

/// A vulgar fraction in one character.
pub(super) fn vulgar(letter: char) -> Option<Amount> {
    let (above, below) = match letter {
        '½' => (1, 2),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        _ => return None,
    };
    Some(Amount::reduced(above, below))
}

/// Reads a run of figures; `numbered` when a stroke follows, as in `61/2018/NĐ-CP`.
pub(super) fn figure(text: &str, numbered: bool) -> Figure {
    if text.contains(':') {
        return clock(text).map_or(Figure::Other, Figure::Clock);
    }
    let mut ends = text.split(['-', '–', '—']);
    match (ends.next(), ends.next(), ends.next()) {
        (Some(from), Some(to), None) => match (single(from), single(to)) {
            (Figure::Plain(from), Figure::Plain(to)) => Figure::Span(from, to),
            _ => Figure::Other,
        },
        (Some(one), None, None) if !(numbered && one.contains('/')) => single(one),
        _ => Figure::Other,
    }
}

fn clock(text: &str) -> Option<u32> {
    let mut parts = text.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        Some(second) => second?,
        None => 0,
    };
    (hour <= 24 && minute < 60 && second < 60 && parts.next().is_none())
        .then(|| hour * 3600 + minute * 60 + second)
}

fn single(text: &str) -> Figure {
    if let Some(fraction) = text.chars().last().and_then(vulgar) {
        let whole = text.trim_end_matches(|letter| vulgar(letter).is_some());
        let whole = if whole.is_empty() { Some(0) } else { whole_number(whole) };
        return whole
            .and_then(|whole| mixed(whole, fraction))
            .map_or(Figure::Unclear, Figure::Plain);
    }
    let mut parts = text.split([',', '.', '/']);
    let (Some(first), second, None) = (parts.next(), parts.next(), parts.next().map(|_| ())) else {
        return Figure::Other;
    };
    let Some(second) = second else {
        return whole_number(first)
            .map_or(Figure::Unclear, |n| Figure::Plain(Amount::reduced(n, 1)));
    };
    let read = if text.contains('/') { ratio(first, second) } else { decimal(first, second) };
    read.map_or(Figure::Unclear, Figure::Plain)
}

/// Four figures at most: more than that is never a time limit.
fn whole_number(text: &str) -> Option<u32> {
    if text.len() > 4 { None } else { text.parse().ok() }
}

/// `1/2`, `3/4`: a share in lowest terms of halves, thirds, quarters or eighths. Other strokes are as
/// likely to be dates or choices (`5/7`, `15/20 ngày`).
fn ratio(above: &str, below: &str) -> Option<Amount> {
    let (above, below) = (whole_number(above)?, whole_number(below)?);
    let share = (matches!(below, 2 | 3 | 4 | 8) && 0 < above && above < below)
        .then(|| Amount::reduced(above, below))?;
    (share.denominator() == below).then_some(share)
}

/// `0,5`, `1,5`, `0,25`, `2.75`: one place, or two that a quarter needs; `1.000` may be a thousand and
/// `3.10` the number of a section. Of three places only eighths are written (`0,125`).
fn decimal(whole: &str, places: &str) -> Option<Amount> {
    let sure = places.len() == 1 || whole == "0" || matches!(places, "25" | "50" | "75");
    if !sure || places.len() > 3 {
        return None;
    }
    let scale = 10u32.pow(u32::try_from(places.len()).ok()?);
    let (whole, places) = (whole_number(whole)?, places.parse::<u32>().ok()?);
    let amount = Amount::reduced(whole * scale + places, scale);
    let written = [8, 100].iter().any(|parts| parts % amount.denominator() == 0);
    written.then_some(amount)
}

/// A whole number and a fraction, `2 1/2`.
pub(super) fn mixed(whole: u32, fraction: Amount) -> Option<Amount> {
    let above = whole.checked_mul(fraction.denominator())?.checked_add(fraction.numerator())?;
    Some(Amount::reduced(above, fraction.denominator()))
}

/// The figures of words from one to nine; `năm` is five only where it can be no year.
const ONES: [(&str, u32); 10] = [
    ("một", 1),
    ("hai", 2),
    ("ba", 3),
    ("bốn", 4),
    ("năm", 5),
    ("sáu", 6),
    ("bảy", 7),
    ("bẩy", 7),
    ("tám", 8),
    ("chín", 9),
];

/// How the last figure is said after `mươi` or `mười`, beside the words of [`ONES`].
const LAST: [(&str, u32); 4] = [("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5)];

/// Reads a number in words that begins here, up to 999, and the index after it.
///
/// `năm` is five at the beginning, before `mươi` and `trăm`, and after `linh`; elsewhere it is the
/// year (`mười năm` is ten years, fifteen is `mười lăm`).
pub(super) fn words(tokens: &Tokens, index: usize) -> Option<(u32, usize)> {
    let one = |index: usize| -> Option<(u32, usize)> {
        let (_, value) = ONES.iter().find(|(word, _)| tokens.surely(index, word))?;
        Some((*value, index + 1))
    };
    let last = |index: usize| -> Option<(u32, usize)> {
        LAST.iter()
            .find(|(word, _)| tokens.surely(index, word))
            .map(|(_, value)| (*value, index + 1))
            .or_else(|| one(index).filter(|(value, _)| *value != 5))
    };
    let below_hundred = |index: usize| -> Option<(u32, usize)> {
        if let Some((tens, next)) = one(index)
            && let Some(next) = tokens.any(next, &["mươi"])
        {
            return Some(last(next).map_or((tens * 10, next), |(n, end)| (tens * 10 + n, end)));
        }
        let next = tokens.phrase(index, "mười")?;
        Some(last(next).map_or((10, next), |(n, end)| (10 + n, end)))
    };
    if let Some((hundreds, next)) = one(index)
        && let Some(next) = tokens.phrase(next, "trăm")
    {
        let rest = match tokens.any(next, &["linh", "lẻ"]) {
            Some(next) => Some(one(next)?),
            None => below_hundred(next),
        };
        return Some(rest.map_or((hundreds * 100, next), |(n, end)| (hundreds * 100 + n, end)));
    }
    // `sau` typed without marks is after rather than six, unless it explains a figure.
    let after = tokens.word(index) == Some("sau")
        && !tokens.has(index + 1, '(')
        && !index.checked_sub(1).is_some_and(|before| tokens.has(before, '('));
    below_hundred(index).or_else(|| one(index).filter(|_| !after))
}
