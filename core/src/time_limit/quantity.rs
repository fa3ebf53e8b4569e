//! Floor 3: how many of which unit: `05 (năm) ngày làm việc`, `từ 05 đến 07 ngày`, `một ngày rưỡi`.

use super::lexer::Tokens;
use super::numerals::{Figure, mixed, words};
use super::{Amount, Unit};
use crate::text::plain;

/// Why a text is refused, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refusal {
    /// The index of the token.
    pub(super) token: usize,
    pub(super) expected: &'static str,
}

pub(super) const fn refuse<T>(token: usize, expected: &'static str) -> Result<T, Refusal> {
    Err(Refusal { token, expected })
}

/// An amount with its unit, and the tokens that say it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantity {
    pub(super) amount: Amount,
    pub(super) from: Option<Amount>,
    pub(super) unit: Unit,
    pub(super) begin: usize,
    pub(super) end: usize,
}

const ONE_NUMBER: &str = "one number that can be read in one way";

/// Reads the quantity that begins here, if one does. `free` is the first token that no aside has
/// taken.
pub(super) fn quantity(
    tokens: &Tokens,
    index: usize,
    free: usize,
) -> Result<Option<Quantity>, Refusal> {
    let Some(number) = number(tokens, index)? else { return Ok(None) };
    let Some(range) = upper_end(tokens, number)? else {
        return Ok(None);
    };
    let Some((unit, scale, mut end)) = range.unit.or_else(|| unit(tokens, range.end)) else {
        return cut_off(tokens, range.end).map(|()| None);
    };
    if range.unclear {
        return refuse(index, ONE_NUMBER);
    }
    spaced_or_glued(tokens, index, free)?;
    let (mut amount, mut from) = (range.amount, range.from);
    if let Some((rest, next)) = half(tokens, unit, end) {
        let whole = amount.whole().filter(|_| from.is_none());
        let Some(sum) =
            whole.filter(|_| scale == 1).and_then(|whole| mixed(whole, Amount::reduced(1, 2)))
        else {
            return refuse(end, "a whole number before `rưỡi`");
        };
        return finish(Quantity { amount: sum, from, unit: rest, begin: index, end: next });
    }
    if scale > 1 {
        amount = divided(amount, scale, index)?;
        from = from.map(|from| divided(from, scale, index)).transpose()?;
    }
    cut_off_unit(tokens, end)?;
    if tokens.has(end, ')') && range.closes {
        end += 1;
    }
    finish(Quantity { amount, from, unit, begin: index, end })
}

fn finish(quantity: Quantity) -> Result<Option<Quantity>, Refusal> {
    if quantity.amount == Amount::ZERO || quantity.from == Some(Amount::ZERO) {
        return refuse(quantity.begin, "an amount above zero");
    }
    if quantity.from.is_some_and(|from| !from.is_below(quantity.amount)) {
        return refuse(quantity.begin, "a range whose lower end is below its upper one");
    }
    Ok(Some(quantity))
}

/// Whole minutes as a share of the hour.
fn divided(amount: Amount, scale: u32, at: usize) -> Result<Amount, Refusal> {
    match amount.whole() {
        Some(minutes) if minutes > 0 => Ok(Amount::reduced(minutes, scale)),
        Some(_) => refuse(at, "an amount above zero"),
        None => refuse(at, "whole minutes"),
    }
}

/// A number, once in figures or words or twice in both.
#[derive(Clone, Copy)]
struct Number {
    amount: Amount,
    from: Option<Amount>,
    /// A unit that stands inside the parenthesis, `05 (năm ngày làm việc)`.
    unit: Option<(Unit, u32, usize)>,
    unclear: bool,
    closes: bool,
    end: usize,
}

fn number(tokens: &Tokens, index: usize) -> Result<Option<Number>, Refusal> {
    let Some(first) = once(tokens, index) else { return Ok(None) };
    if !tokens.has(first.end, '(') {
        return Ok(Some(first));
    }
    let inside = first.end + 1;
    // `12 (mười h`: the number in words is cut off.
    if words(tokens, inside).is_some() && !(inside..tokens.len()).any(|at| tokens.has(at, ')')) {
        return refuse(index, WHOLE_UNIT);
    }
    let Some(again) = once(tokens, inside) else { return Ok(Some(first)) };
    let unit = unit(tokens, again.end);
    let end = unit.map_or(again.end, |(_, _, end)| end);
    if !tokens.has(end, ')') {
        return Ok(Some(first));
    }
    if again.amount != first.amount || again.from != first.from {
        return refuse(inside, "the same number in figures and in words");
    }
    let unclear = first.unclear || again.unclear;
    Ok(Some(Number {
        unclear,
        unit,
        closes: unit.is_some(),
        end: if unit.is_some() { end } else { end + 1 },
        ..first
    }))
}

fn once(tokens: &Tokens, index: usize) -> Option<Number> {
    let plain =
        |amount, end| Number { amount, from: None, unit: None, unclear: false, closes: false, end };
    if let Some(figure) = tokens.figure(index) {
        return match figure {
            Figure::Plain(amount) => {
                // `2 1/2 ngày`
                if let (Some(whole), Some(Figure::Plain(share))) =
                    (amount.whole(), tokens.figure(index + 1))
                    && share.numerator() < share.denominator()
                    && share.numerator() > 0
                    && whole > 0
                {
                    return mixed(whole, *share).map(|sum| plain(sum, index + 2));
                }
                Some(plain(*amount, index + 1))
            }
            Figure::Span(from, to) => Some(Number { from: Some(*from), ..plain(*to, index + 1) }),
            Figure::Unclear => Some(Number { unclear: true, ..plain(Amount::ZERO, index + 1) }),
            Figure::Clock(_) | Figure::Other => None,
        };
    }
    if let Some(next) = tokens.any(index, &["một nửa", "nửa"]) {
        return Some(plain(Amount::reduced(1, 2), next));
    }
    words(tokens, index).map(|(number, end)| plain(Amount::reduced(number, 1), end))
}

/// The upper end of a range, where the number that was read is its lower end.
fn upper_end(tokens: &Tokens, lower: Number) -> Result<Option<Number>, Refusal> {
    let own = unit(tokens, lower.end);
    let link = own.map_or(lower.end, |(_, _, end)| end);
    let bound = tokens
        .any(link, &["đến", "tới"])
        .or_else(|| matches!(tokens.mark(link), Some('-' | '–' | '—' | '~')).then_some(link + 1));
    let Some(next) = bound else { return Ok(Some(lower)) };
    let Some(upper) = number(tokens, next)? else { return Ok(Some(lower)) };
    let Some(unit) = upper.unit.or_else(|| unit(tokens, upper.end)) else { return Ok(Some(lower)) };
    if lower.from.is_some() || upper.from.is_some() {
        return refuse(next, "one range");
    }
    // `từ 05 ngày đến 07 ngày làm việc` says the unit once, at its end.
    let same = own.is_none_or(|(own, scale, _)| {
        scale == unit.1 && (own == unit.0 || (own, unit.0) == (Unit::Day, Unit::WorkingDay))
    });
    if !same {
        return refuse(next, "a range in one unit");
    }
    Ok(Some(Number { from: Some(lower.amount), unclear: lower.unclear || upper.unclear, ..upper }))
}

/// The unit that stands here, how many of what was written make one of it, and the index after it.
pub(super) fn unit(tokens: &Tokens, index: usize) -> Option<(Unit, u32, usize)> {
    let working: &[&str] = &["làm việc", "hành chính"];
    let day = tokens.surely(index, "ngày")
        || tokens.phrase(index, "ngày").is_some() && tokens.any(index + 1, working).is_some();
    if day {
        return day_unit(tokens, index + 1).map(|(unit, end)| (unit, 1, end));
    }
    let is = |word| tokens.surely(index, word);
    // `24h`, and not `một trăm h`.
    let letter = is("h") && index.checked_sub(1).is_some_and(|at| tokens.figure(at).is_some());
    if is("giờ") || letter || is("tiếng") {
        let next = tokens.phrase(index + 1, "đồng hồ").unwrap_or(index + 1);
        return Some(match tokens.any(next, working) {
            Some(end) => (Unit::WorkingHour, 1, end),
            None => (Unit::Hour, 1, next),
        });
    }
    if is("phút") {
        return Some((Unit::Hour, 60, index + 1));
    }
    if is("tuần") {
        let end = tokens.phrase(index + 1, "lễ").unwrap_or(index + 1);
        return tokens.phrase(end, "làm việc").is_none().then_some((Unit::Week, 1, end));
    }
    if is("tháng") {
        return tokens.any(index + 1, &["tuổi", "lương", "tiền"]).is_none().then_some((
            Unit::Month,
            1,
            index + 1,
        ));
    }
    let other: &[&str] =
        &["tuổi", "học", "tài chính", "ngân sách", "kinh nghiệm", "công tác", "hành nghề"];
    (is("năm") && tokens.any(index + 1, other).is_none()).then_some((Unit::Year, 1, index + 1))
}

/// What follows `ngày`.
fn day_unit(tokens: &Tokens, index: usize) -> Option<(Unit, usize)> {
    if let Some(end) = tokens.any(index, &["làm việc", "làmviệc"]) {
        return Some((Unit::WorkingDay, end));
    }
    if let Some(end) = tokens.any(index, &["lịch", "theo lịch", "dương lịch"]) {
        return Some((Unit::Day, end));
    }
    let other: &[&str] = &[
        "công",
        "nghỉ",
        "lễ",
        "phép",
        "tuổi",
        "đêm",
        "tháng",
        "hành chính",
        "học",
        "lương",
        "sinh",
        "âm lịch",
    ];
    // `07 ngày Công an xác minh`: somebody, or something that is done, and no days of work.
    let others: &[&str] = &[
        "công an",
        "công chức",
        "công chứng",
        "công ty",
        "công khai",
        "công bố",
        "công nhận",
        "công trình",
        "học viện",
    ];
    let other = tokens.any(index, other).is_some() && tokens.any(index, others).is_none();
    (!other).then_some((Unit::Day, index))
}

/// `rưỡi` after the unit, or between `ngày` and `làm việc`.
fn half(tokens: &Tokens, unit: Unit, end: usize) -> Option<(Unit, usize)> {
    let next = tokens.phrase(end, "rưỡi")?;
    match (unit, tokens.phrase(next, "làm việc")) {
        (Unit::Day, Some(end)) => Some((Unit::WorkingDay, end)),
        (Unit::Hour, Some(end)) => Some((Unit::WorkingHour, end)),
        _ => Some((unit, next)),
    }
}

/// What a unit that is cut off at the end of the text is refused with.
pub(super) const WHOLE_UNIT: &str = "a unit that is whole";

/// A number whose unit is cut off at the end of the text.
fn cut_off(tokens: &Tokens, index: usize) -> Result<(), Refusal> {
    let cut =
        ["ngày", "tháng", "tuần", "giờ", "phút"].iter().any(|unit| tokens.cut_off(index, unit));
    if cut { refuse(index, WHOLE_UNIT) } else { Ok(()) }
}

/// `05 ngày l`: what was cut off may have been `làm việc`; `05 ngày làm viêc`, `05 ngày (làm việc)` and
/// `05 ngày LV` mean it, but do not say it as they should.
fn cut_off_unit(tokens: &Tokens, end: usize) -> Result<(), Refusal> {
    let Some(last) = end.checked_sub(1) else { return Ok(()) };
    let hour = tokens.any(last, &["giờ", "h"]).is_some();
    if !hour && tokens.phrase(last, "ngày").is_none() {
        return Ok(());
    }
    let next = tokens.word(end).unwrap_or_default();
    let split = next.chars().map(plain).eq("la".chars()) && tokens.word(end + 1) == Some("m");
    let misspelt = split || next.chars().map(plain).take(3).eq("lam".chars()) || next == "lv";
    let cut = tokens.cut_off(end, "làm") || hour && tokens.cut_off(end, "hành");
    let office = hour
        && tokens
            .phrase(end, "hành")
            .is_some_and(|next| next == tokens.len() || tokens.cut_off(next, "chính"));
    let beside = matches!(tokens.mark(end), Some('(' | ')' | '/' | ',' | '-'))
        && (tokens.any(end + 1, &["làm việc", "ngày làm việc", "giờ làm việc"]).is_some()
            || tokens.cut_off(end + 1, "làm")
            || tokens
                .phrase(end + 1, "làm")
                .is_some_and(|next| next == tokens.len() || tokens.cut_off(next, "việc")));
    let noted = tokens.has(end, '[')
        && tokens.has(end + 2, ']')
        && tokens.any(end + 3, &["làm việc"]).is_some();
    if misspelt || cut || office || beside || noted { refuse(end, WHOLE_UNIT) } else { Ok(()) }
}

/// Figures that stand apart (`0 5 ngày`), hang on a letter (`O5 ngày`) or have a minus sign.
fn spaced_or_glued(tokens: &Tokens, index: usize, free: usize) -> Result<(), Refusal> {
    let Some(before) = index.checked_sub(1).filter(|before| *before >= free) else { return Ok(()) };
    // `10 hoặc 15 ngày`, `hai, ba ngày`, `1 / 2 ngày`
    let comma = tokens.has(before, ',');
    let link = comma
        || matches!(tokens.mark(before), Some('/' | '+' | '&' | '×'))
        || tokens.any(before, &["hoặc", "và"]).is_some();
    if let Some(first) = before.checked_sub(1).filter(|first| link && *first >= free) {
        let year = comma && tokens.phrase(first, "năm").is_some();
        if tokens.figure(first).is_some() || !year && words(tokens, first).is_some() {
            return refuse(first, "a unit after each number");
        }
    }
    let (Some(token), Some(figure)) = (tokens.get(index), tokens.get(before)) else {
        return Ok(());
    };
    if tokens.figure(index).is_none() {
        return Ok(());
    }
    if tokens.figure(before).is_some() {
        return refuse(before, ONE_NUMBER);
    }
    if token.glued {
        let letter = tokens.word(before).is_some_and(|word| word.chars().count() == 1);
        if letter
            || matches!(tokens.mark(before), Some('.' | ',' | '/' | '%' | '$' | '#' | '\''))
                && figure.glued
        {
            return refuse(before, ONE_NUMBER);
        }
        if matches!(tokens.mark(before), Some('-' | '−' | '–')) && !figure.glued {
            return refuse(before, "an amount above zero");
        }
    }
    Ok(())
}
