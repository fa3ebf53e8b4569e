//! Floor 3: hours of the day in a text, and the cut-off that they set (*nhận hồ sơ sau 15 giờ*).

use super::lexer::Tokens;
use super::numerals::Figure;
use super::quantity::{Refusal, refuse};
use super::{Amount, Cutoff, CutoffEffect, CutoffTime};
use crate::date::Hour;

/// An hour of the day that a text names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub(super) when: CutoffTime,
    /// What it does: only an hour after which something happens is a cut-off.
    pub(super) role: Role,
    pub(super) begin: usize,
    pub(super) end: usize,
}

/// What an hour of the day does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// `sau 15 giờ`, `trong 01 giờ trước khi hết giờ làm việc`.
    After,
    /// `trước 15 giờ`.
    Before,
    /// `lúc 08 giờ`, `từ 07 giờ 30 đến 11 giờ 30`.
    Other,
}

/// Reads the hour of the day that begins here, if one does.
pub(super) fn clock(tokens: &Tokens, index: usize) -> Option<Clock> {
    let (hour, end) = match *tokens.figure(index)? {
        Figure::Clock(seconds) => (Hour::from_seconds(seconds)?, index + 1),
        Figure::Plain(amount) => {
            if let Some(clock) = before_close(tokens, index, amount) {
                return Some(clock);
            }
            of_day(tokens, index, amount.whole()?)?
        }
        _ => return None,
    };
    let role = if tokens.any_before(index, &["sau", "sau thời điểm", "sau lúc"]).is_some() {
        Role::After
    } else if tokens.any_before(index, &["trước", "trước thời điểm", "trước lúc"]).is_some()
    {
        Role::Before
    } else {
        Role::Other
    };
    Some(Clock { when: CutoffTime::At(hour), role, begin: index, end })
}

/// `15 giờ`, `15 giờ 30`, `15h30`, `15 giờ 00 phút`, unless it is a duration.
fn of_day(tokens: &Tokens, index: usize, hours: u32) -> Option<(Hour, usize)> {
    let unit = ["giờ", "h"].iter().any(|word| tokens.surely(index + 1, word));
    // `báo trước 24 giờ` is so long before.
    let told = tokens.any_before(index, &["báo trước", "thông báo trước"]).is_some();
    if !unit || hours > 24 || told {
        return None;
    }
    let next = index + 2;
    let minutes = tokens.figure(next).and_then(|figure| match figure {
        Figure::Plain(minutes) => minutes.whole().filter(|minutes| *minutes < 60),
        _ => None,
    });
    if minutes.is_some() && ["ngày", "giờ", "tháng"].iter().any(|w| tokens.surely(next + 1, w))
    {
        return None;
    }
    let end = match minutes {
        Some(_) => tokens.any(next + 1, &["phút", "p"]).unwrap_or(next + 1),
        None => next,
    };
    if tokens
        .any(end, &["làm việc", "hành chính", "kể từ", "tính từ", "đồng hồ", "trước"])
        .is_some()
    {
        return None;
    }
    let led =
        ["sau", "sau thời điểm", "trước", "lúc", "hồi", "vào", "từ", "đến", "vào lúc", "khoảng"];
    let said = minutes.is_some()
        || tokens.any_before(index, &led).is_some()
        || tokens
            .any(end, &["sáng", "chiều", "hàng ngày", "hằng ngày", "cùng ngày", "ngày"])
            .is_some();
    // A range of hours in one unit (`từ 24 đến 48 giờ`) is read as a duration.
    let range = minutes.is_none()
        && tokens.any_before(index, &["đến"]).is_some_and(|to| {
            to.checked_sub(1).is_some_and(|before| tokens.figure(before).is_some())
        });
    let day = hours.checked_mul(3600)?.checked_add(minutes.unwrap_or(0).checked_mul(60)?)?;
    (said && !range).then_some((Hour::from_seconds(day)?, end))
}

/// `01 giờ trước khi hết giờ làm việc`, `60 phút trước giờ đóng cửa`, `01 giờ cuối ngày làm việc`.
fn before_close(tokens: &Tokens, index: usize, amount: Amount) -> Option<Clock> {
    let scale = if tokens.surely(index + 1, "giờ") {
        60
    } else if tokens.surely(index + 1, "phút") {
        1
    } else {
        return None;
    };
    let next = index + 2;
    let next = tokens.phrase(next, "làm việc").unwrap_or(next);
    let closing: &[&str] = &[
        "hết giờ",
        "hết ngày",
        "hết thời gian làm việc",
        "kết thúc giờ",
        "kết thúc ngày",
        "kết thúc thời gian làm việc",
        "kết thúc buổi",
        "đóng cửa",
        "nghỉ",
        "tan",
    ];
    let end = tokens
        .any(next, &["trước khi", "trước giờ", "trước thời điểm", "trước lúc", "trước"])
        .filter(|next| tokens.any(*next, closing).is_some())
        .or_else(|| {
            tokens.any(next, &["cuối ngày", "cuối cùng của ngày", "cuối của ngày", "làm việc cuối"])
        })?;
    let minutes = amount.numerator().checked_mul(scale)?.checked_div(amount.denominator())?;
    let when = CutoffTime::BeforeClose(minutes);
    Some(Clock { when, role: Role::After, begin: index, end })
}

/// The next working day, to which a cut-off moves something.
const NEXT_DAY: [&str; 12] = [
    "ngày làm việc tiếp theo",
    "ngày làm việc kế tiếp",
    "ngày làm việc liền kề",
    "ngày làm việc sau",
    "ngày làm việc hôm sau",
    "ngày tiếp theo",
    "ngày kế tiếp",
    "ngày hôm sau",
    "ngày sau",
    "ngày liền kề",
    "hôm sau",
    "ngày làm việc liền sau",
];

/// The cut-off that an hour sets, from the words between it and the next working day; `from` and
/// `until` bound the search. None when the text names no next day; true when it names nothing else.
pub(super) fn cutoff(
    tokens: &Tokens,
    clock: &Clock,
    from: usize,
    until: usize,
) -> Result<Option<(Cutoff, bool)>, Refusal> {
    let next_day = |range: std::ops::Range<usize>| {
        range.into_iter().find(|index| tokens.any(*index, &NEXT_DAY).is_some())
    };
    let (begin, end) = match next_day(clock.end..sentence_end(tokens, clock.end, until)) {
        Some(day) => (clock.end, day),
        None => match next_day(sentence_begin(tokens, clock.begin, from)..clock.begin) {
            Some(day) => (from, day),
            None => return Ok(None),
        },
    };
    // What the condition says (`mà không giải quyết được ngay thì`) moves nothing, nor does what
    // comes before another choice (`trong ngày tiếp nhận hoặc trong ngày làm việc tiếp theo`).
    let opens = |index: &usize| tokens.any(*index, &["thì", "hoặc"]).is_some();
    let begin = (begin..end).rev().find(opens).unwrap_or(begin);
    let said = |phrases: &[&str]| (begin..end).any(|index| tokens.any(index, phrases).is_some());
    let start = said(&["tính", "ghi nhận", "coi là", "xem là", "tiếp nhận"]);
    let result = said(&["trả", "giải quyết", "cấp", "kết quả", "hoàn thành", "thực hiện", "hẹn"]);
    let effect = if said(&["chuyển"]) {
        CutoffEffect::Handover
    } else if said(&["tính"]) || start && !result {
        CutoffEffect::Start
    } else if start {
        return refuse(clock.begin, "words that say what moves to the next working day");
    } else {
        CutoffEffect::Result
    };
    let cutoff = match clock.when {
        CutoffTime::At(hour) => Cutoff::at(hour, effect),
        CutoffTime::BeforeClose(minutes) => Cutoff::before_close(minutes, effect),
    };
    Ok(Some((cutoff, effect == CutoffEffect::Result && !result)))
}

/// How many words an hour is looked after for the day that goes with it.
const SENTENCE: usize = 60;

fn sentence_end(tokens: &Tokens, from: usize, until: usize) -> usize {
    let until = until.min(from + SENTENCE);
    (from..until).find(|index| ends_sentence(tokens, *index)).unwrap_or(until)
}

fn sentence_begin(tokens: &Tokens, until: usize, from: usize) -> usize {
    let from = from.max(until.saturating_sub(SENTENCE));
    (from..until).rev().find(|index| ends_sentence(tokens, *index)).map_or(from, |mark| mark + 1)
}

pub(super) fn ends_sentence(tokens: &Tokens, index: usize) -> bool {
    matches!(tokens.mark(index), Some('.' | ';' | '\n'))
}
