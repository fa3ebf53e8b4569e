//! The numbers of a text, each for what it is: a count, a percentage, a change, a part over its whole,
//! or a year, a date, a document number, which claim nothing.

use super::UnreadReason;
use super::tokens::Tokens;
use crate::audit::number::{self, Counted, Fault, Written};
use crate::audit::{ChangeUnit, ClaimedChange, Direction, Figure, Level, Percent, Span};

/// One number with its unit, from one token to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) kind: ItemKind,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ItemKind {
    Count(Span),
    Rate(Percent),
    Change(ClaimedChange),
    /// `206/224`.
    Fraction {
        part: Span,
        whole: Span,
    },
    /// `từ 72% lên 91,6%`.
    Moved {
        from: Level,
        to: Level,
    },
    Unread(UnreadReason),
    /// A year, a date, a number of an act: no figure.
    Reference,
}

/// Words before a number that make it a date, a place in a list or the number of an act.
const REFERENCES: &[&str] = &[
    "năm",
    "tháng",
    "quý",
    "ngày",
    "điều",
    "khoản",
    "mục",
    "lần thứ",
    "thứ",
    "kỳ",
    "giai đoạn",
    "mức độ",
    "khóa",
    "khoá",
    "phụ lục",
    "biểu",
    "bảng",
    "hạng",
    "nhiệm kỳ",
    "phiên bản",
    "chương",
    "nhóm",
    "tuần",
];
/// Acts and standards, whose number follows whatever its length.
const ACTS: &[&str] =
    &["nghị quyết", "nghị định", "quyết định", "chỉ thị", "thông tư", "luật", "tcvn", "iso"];
/// What follows the length of time.
const DURATIONS: &[&str] = &["ngày", "tháng", "năm", "tuần", "giờ", "phút", "quý", "tuổi"];
const ABOUT: &[&str] = &["khoảng", "xấp xỉ", "ước đạt", "ước tính", "ước"];
const UNDER: &[&str] = &["gần"];
const OVER: &[&str] = &["hơn", "trên"];
const BOUNDS: &[&str] = &[
    "không quá",
    "tối đa",
    "dưới",
    "ít nhất",
    "tối thiểu",
    "chưa đến",
    "không dưới",
    "không thấp hơn",
];
/// Nouns that show `2/9` to be two of nine and not a day.
const COUNTED: &[&str] = &[
    "nhiệm vụ",
    "hồ sơ",
    "thủ tục",
    "tthc",
    "văn bản",
    "đề án",
    "đơn",
    "vụ",
    "dịch vụ",
    "đơn vị",
    "cơ quan",
    "phiếu",
    "chỉ tiêu",
    "tiêu chí",
    "xã",
    "phường",
    "huyện",
    "sở",
    "bộ",
];

/// Every number of the text, in order.
pub(super) fn items(tokens: &Tokens) -> Vec<Item> {
    let mut items = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match tokens.number(at).and_then(|_| item(tokens, at)) {
            Some(item) => {
                at = item.after.max(at + 1);
                items.push(item);
            }
            None => at += 1,
        }
    }
    items
}

fn item(tokens: &Tokens, first: usize) -> Option<Item> {
    let made = |after: usize, kind: ItemKind| Some(Item { first, after, kind });
    if let Some(after) = reference(tokens, first) {
        return made(after, ItemKind::Reference);
    }
    // "1 200 hồ sơ": one number or two.
    let three = |at: usize| {
        tokens
            .number(at)
            .is_some_and(|text| text.len() == 3 && text.bytes().all(|digit| digit.is_ascii_digit()))
    };
    let short = tokens.number(first).is_some_and(|text| text.len() <= 3);
    if short && three(first + 1) {
        let groups = (first + 1..tokens.len()).take_while(|at| three(*at)).count();
        return made(first + 1 + groups, ItemKind::Unread(UnreadReason::Ambiguous));
    }
    if let Some((after, part, whole)) = fraction(tokens, first) {
        return made(after, ItemKind::Fraction { part, whole });
    }
    if let Some((after, from, to)) = moved(tokens, first) {
        return made(after, ItemKind::Moved { from, to });
    }
    let (after, measure) = measure(tokens, first);
    let direction = direction(tokens, first);
    let begin = direction.map_or(first, |(begin, _)| begin);
    if tokens.any_before(begin, BOUNDS).is_some() {
        return made(after, ItemKind::Unread(UnreadReason::Bound));
    }
    if tokens.any(after, &["lần"]).is_some()
        && tokens.any_before(first, &["gấp", "tăng", "giảm"]).is_some()
    {
        return made(after + 1, ItemKind::Unread(UnreadReason::Multiple));
    }
    let about = approximation(tokens, first);
    let kind = match measure {
        Err(fault) => ItemKind::Unread(fault),
        Ok(Measure::Number { written, scale }) => match direction {
            Some((_, direction)) if scale == 1 && about.is_none() => {
                let amount = Percent::from_written(written);
                ItemKind::Change(ClaimedChange::new(Some(direction), amount, ChangeUnit::Things))
            }
            Some(_) => ItemKind::Unread(UnreadReason::Approximate),
            None => span(written, scale, about)
                .map_or(ItemKind::Unread(UnreadReason::TooLong), ItemKind::Count),
        },
        Ok(_) if about.is_some() => ItemKind::Unread(UnreadReason::Approximate),
        Ok(Measure::Percent(percent)) => match direction {
            Some((_, up)) => {
                ItemKind::Change(ClaimedChange::new(Some(up), percent, ChangeUnit::Percent))
            }
            None => ItemKind::Rate(percent),
        },
        Ok(Measure::Points(percent)) => match direction {
            Some((_, up)) => {
                ItemKind::Change(ClaimedChange::new(Some(up), percent, ChangeUnit::Points))
            }
            None => ItemKind::Unread(UnreadReason::Single),
        },
    };
    made(after, kind)
}

/// A number with what it counts.
enum Measure {
    Number { written: Written, scale: i64 },
    Percent(Percent),
    Points(Percent),
}

/// The number at a token with the unit that follows, and the token after both.
fn measure(tokens: &Tokens, first: usize) -> (usize, Result<Measure, UnreadReason>) {
    const POINTS: &[&str] = &["điểm phần trăm"];
    const SCALES: [(&[&str], i64); 3] =
        [(&["ngàn", "nghìn"], 1_000), (&["triệu"], 1_000_000), (&["tỷ", "tỉ"], 1_000_000_000)];
    let text = tokens.number(first).unwrap_or_default();
    let read = |counted: Counted| number::read(text, counted).map_err(reason);
    let after = first + 1;
    let percent = |written: Written| Percent::from_written(written);
    if tokens.has(after, '%') {
        return (after + 1, read(Counted::Units).map(percent).map(Measure::Percent));
    }
    if let Some(end) = tokens.any(after, &["phần trăm"]) {
        return (end, read(Counted::Units).map(percent).map(Measure::Percent));
    }
    let points = tokens
        .any(after, POINTS)
        .or_else(|| (tokens.is(after, "điểm") && tokens.has(after + 1, '%')).then_some(after + 2));
    if let Some(end) = points {
        return (end, read(Counted::Units).map(percent).map(Measure::Points));
    }
    for (words, scale) in SCALES {
        if let Some(end) = tokens.any(after, words) {
            let number = read(Counted::Units).map(|written| Measure::Number { written, scale });
            return (end, number);
        }
    }
    (after, read(Counted::Things).map(|written| Measure::Number { written, scale: 1 }))
}

const fn reason(fault: Fault) -> UnreadReason {
    match fault {
        Fault::Ambiguous => UnreadReason::Ambiguous,
        Fault::Malformed => UnreadReason::Malformed,
        Fault::TooLong => UnreadReason::TooLong,
    }
}

/// How a count is said to be rounded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Near,
    Under,
    Over,
}

fn approximation(tokens: &Tokens, first: usize) -> Option<About> {
    [(ABOUT, About::Near), (UNDER, About::Under), (OVER, About::Over)]
        .into_iter()
        .find(|(words, _)| tokens.any_before(first, words).is_some())
        .map(|(_, about)| about)
}

/// The span of a count: exact as it stands; in thousands or millions, half a unit of the last place to
/// either side; "gần" one unit of the last place that is not zero below, "hơn" and "trên" above.
// READING: no rule says how near "gần" is; one unit of the last place that was printed is the most that a
// reader would take it for.
fn span(written: Written, scale: i64, about: Option<About>) -> Option<Span> {
    let value = Figure::from_written(written).millionths().checked_mul(i128::from(scale))?;
    let mut unit = 10_i128.pow(u32::from(number::MOST_DECIMALS.saturating_sub(written.decimals)));
    unit = unit.checked_mul(i128::from(scale))?;
    if value > Figure::whole(1_000_000_000_000_000).millionths() {
        return None;
    }
    let (low, high) = match about {
        None if scale == 1 => (value, value),
        None => (value - unit / 2, value + unit / 2),
        Some(about) => {
            while value > 0 && value % (unit * 10) == 0 {
                unit *= 10;
            }
            let below = if about == About::Over { 0 } else { unit };
            let above = if about == About::Under { 0 } else { unit };
            (value - below, value + above)
        }
    };
    let figure = Figure::from_millionths;
    Some(Span::between(figure(low.max(0)), figure(high)))
}

/// Up or down said before a number, and the token at which it begins.
fn direction(tokens: &Tokens, first: usize) -> Option<(usize, Direction)> {
    const BETWEEN: &[&str] =
        &["thêm", "lên", "xuống", "được", "là", "thêm được", "khoảng", "gần", "hơn", "trên"];
    let begin = (0..2).fold(first, |at, _| tokens.any_before(at, BETWEEN).unwrap_or(at));
    let said = [
        (&["tăng", "cao hơn", "tăng thêm"], Direction::Up),
        (&["giảm", "thấp hơn", "giảm đi"], Direction::Down),
    ];
    for at in [begin, first] {
        for (words, direction) in said {
            if let Some(begin) = tokens.any_before(at, words) {
                return Some((begin, direction));
            }
        }
    }
    None
}

/// Past a year, a date, a length of time or the number of an act.
fn reference(tokens: &Tokens, first: usize) -> Option<usize> {
    let text = tokens.number(first)?;
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(after) = slashed(tokens, first) {
        return Some(after);
    }
    let after = first + 1;
    // `H02`, `2019a`, `3-NQ`.
    let word_before = first.checked_sub(1).is_some_and(|before| tokens.word(before).is_some());
    if tokens.is_glued(first) && word_before {
        return Some(after);
    }
    // `Quý III/2021`.
    let over =
        text.len() == 4 && first.checked_sub(2).is_some_and(|before| tokens.word(before).is_some());
    if over && tokens.is_glued(first) && first.checked_sub(1).is_some_and(|at| tokens.has(at, '/'))
    {
        return Some(after);
    }
    if tokens.any(after, &["phần trăm"]).is_some() || tokens.has(after, '%') {
        return None;
    }
    let year = plain
        && text.len() == 4
        && text.parse::<u32>().is_ok_and(|year| (1900..=2105).contains(&year));
    // "Tiếp nhận trong tháng 85 hồ sơ": no month has that number, and no number of a month is counted.
    let during = tokens
        .any_before(first, REFERENCES)
        .and_then(|begin| {
            tokens.any_before(begin, &["trong", "đầu", "cuối", "mỗi", "hằng", "hàng"])
        })
        .is_some_and(|_| tokens.any(after, COUNTED).is_some());
    let listed = tokens.any_before(first, REFERENCES).is_some()
        && !during
        && (plain && text.len() <= 2 || year);
    if listed || (plain && tokens.any_before(first, ACTS).is_some()) {
        return Some(after);
    }
    if plain && text.len() <= 3 && tokens.any(after, DURATIONS).is_some() {
        return Some(after);
    }
    let numbered = tokens.any_before(first, &["số"]).is_some()
        && tokens.any_before(first, &["tổng số", "con số"]).is_none();
    if plain && numbered && tokens.has(after, '/') {
        return Some(after);
    }
    let dash =
        |at: Option<usize>| at.is_some_and(|at| matches!(tokens.mark(at), Some('-' | '–' | '/')));
    let before = first.checked_sub(1);
    let compared = tokens
        .any_before(
            first,
            &["so với", "đến", "từ", "cuối", "đầu", "và", "của", "trong", "kể từ", "thời kỳ"],
        )
        .is_some();
    let counted = tokens.word(after).is_some() && !compared;
    let labelled = before.is_some_and(|at| tokens.has(at, ':'));
    (year && !counted && !labelled && (compared || dash(before) || dash(Some(after))))
        .then_some(after)
}

/// Past `11/7/2020`, `ngày 11/7`, `31/2020/QĐ-UBND`, `21/7–20/8/2021`.
fn slashed(tokens: &Tokens, first: usize) -> Option<usize> {
    const DATED: &[&str] = &[
        "ngày", "tháng", "quý", "kỳ", "từ", "đến", "dịp", "trước", "sau", "qua", "hết", "số", "lễ",
    ];
    let slash = |at: usize| tokens.has(at, '/') && tokens.is_glued(at) && tokens.is_glued(at + 1);
    if !slash(first + 1) {
        return None;
    }
    if tokens.word(first + 2).is_some() || slash(first + 3) {
        // The letters of an act may go on past hyphens.
        let mut after = first + 1;
        while tokens.is_glued(after)
            && (tokens.word(after).is_some()
                || tokens.number(after).is_some()
                || matches!(tokens.mark(after), Some('/' | '-')))
        {
            after += 1;
        }
        return Some(after);
    }
    tokens.number(first + 2)?;
    let range = |at: usize| matches!(tokens.mark(at), Some('-' | '–'));
    let dated = tokens.any_before(first, DATED).is_some()
        || first
            .checked_sub(1)
            .is_some_and(|at| range(at) && tokens.number(at.wrapping_sub(1)).is_some())
        || (range(first + 3) && tokens.number(first + 4).is_some());
    let year =
        tokens.number(first + 2).is_some_and(|text| text.len() == 4 && text.starts_with("20"))
            && tokens.number(first).is_some_and(|text| text.len() <= 2);
    (dated || year).then_some(first + 3)
}

/// `206/224 đề án`, `206 trên 224 đề án`: a part over its whole.
fn fraction(tokens: &Tokens, first: usize) -> Option<(usize, Span, Span)> {
    let slash = first + 1;
    let out_of = tokens.is(slash, "trên");
    if !out_of && !tokens.has(slash, '/') {
        return None;
    }
    let value = |at: usize| {
        let written = number::read(tokens.number(at)?, Counted::Things).ok()?;
        Some(Figure::from_written(written))
    };
    let (part, whole) = (value(first)?, value(slash + 1)?);
    let after = slash + 2;
    let clear = out_of
        || whole > Figure::whole(12)
        || tokens.any(after, COUNTED).is_some()
        || tokens.has(after, '(')
        || tokens.has(after, '%');
    (part <= whole && whole > Figure::ZERO && clear).then(|| (after, part.into(), whole.into()))
}

/// `từ 72% lên 91,6%`, `từ 2.805 lên 3.472 nhiệm vụ`.
fn moved(tokens: &Tokens, first: usize) -> Option<(usize, Level, Level)> {
    tokens.any_before(first, &["từ"])?;
    let level = |at: usize| {
        let (after, measure) = measure(tokens, at);
        match measure.ok()? {
            Measure::Percent(percent) => Some((after, Level::Rate(percent))),
            Measure::Number { written, scale: 1 } => {
                Some((after, Level::Number(Figure::from_written(written))))
            }
            _ => None,
        }
    };
    let (after, from) = level(first)?;
    // A noun may stand after the first figure, and a year in brackets after either.
    let words = (after..after + 4).find(|at| {
        tokens
            .any(*at, &["lên", "xuống", "còn", "xuống còn", "lên tới", "lên đến", "đến"])
            .is_some()
    })?;
    let next = (words..words + 3).find(|at| tokens.number(*at).is_some())?;
    if reference(tokens, next).is_some() {
        return None;
    }
    let (end, to) = level(next)?;
    matches!((from, to), (Level::Rate(_), Level::Rate(_)) | (Level::Number(_), Level::Number(_)))
        .then_some((end, from, to))
}
