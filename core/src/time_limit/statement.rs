//! Floor 3: one limit as a text states it: which way it is counted, what starts it, and whether the
//! words state a limit at all.

use super::lexer::Tokens;
use super::quantity::{Quantity, Refusal, quantity, refuse};
use super::{Direction, StartEvent, TimeLimit, Unit};

/// A limit and the tokens that state it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement {
    pub(super) limit: TimeLimit,
    pub(super) begin: usize,
    pub(super) end: usize,
    /// Whether it says no more than `ngay`, which counts only where nothing else is stated.
    pub(super) weak: bool,
}

/// What stands here, once read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reading {
    Limit(Statement),
    /// An amount and a unit that limit nothing (`trên 05 ngày`, `05 ngày/tuần`), up to this index.
    Other(usize),
}

/// Words before a limit that say no more than that it is one.
pub(super) const PREFIXES: [&str; 27] = [
    "thời hạn",
    "thời gian",
    "trong vòng",
    "trong phạm vi",
    "không được vượt quá",
    "không được quá",
    "không vượt quá",
    "không quá",
    "không chậm hơn",
    "không chậm quá",
    "không muộn hơn",
    "không trễ hơn",
    "tối đa",
    "chậm nhất",
    "muộn nhất",
    "nhiều nhất",
    "ít nhất",
    "tối thiểu",
    "trong",
    "vòng",
    "là",
    "sau",
    "từ",
    "giải quyết",
    "thì",
    "ngay",
    "cùng",
];

/// Reads the limit that begins here, if one does.
pub(super) fn statement(
    tokens: &Tokens,
    index: usize,
    free: usize,
) -> Result<Option<Reading>, Refusal> {
    if let Some(same_day) = same_day(tokens, index) {
        return Ok(Some(same_day));
    }
    let Some(quantity) = quantity(tokens, index, free)? else { return Ok(None) };
    compound(tokens, &quantity)?;
    if let Some(end) = rate(tokens, quantity.end) {
        return Ok(Some(Reading::Other(end)));
    }
    if is_no_limit(tokens, &quantity) {
        return Ok(Some(Reading::Other(quantity.end)));
    }
    days_off_left_out(tokens, &quantity)?;
    // `8h - 17h`: hours of the day.
    let clock = quantity.unit == Unit::Hour
        && quantity.from.is_some()
        && tokens.phrase(quantity.begin + 1, "h").is_some();
    if clock {
        return refuse(quantity.begin, "a limit, and no hours of the day");
    }
    let limit = TimeLimit::of(quantity.amount, quantity.unit).ranging(quantity.from);
    let limit = if counts_back(tokens, &quantity)? { limit.before() } else { limit };
    Ok(Some(Reading::Limit(started(tokens, limit, quantity.begin, quantity.end, false))))
}

fn started(tokens: &Tokens, limit: TimeLimit, begin: usize, end: usize, weak: bool) -> Statement {
    // What a limit that is counted back is counted from stands after it, and does not start it.
    let start = start(tokens, end).filter(|_| limit.direction() == Direction::After);
    let limit = start.map_or(limit, |start| limit.with_start(start));
    Statement { limit, begin, end, weak }
}

/// `trong ngày`, `ngay trong ngày làm việc`, `trong cùng ngày`; and the weaker `giải quyết ngay`.
fn same_day(tokens: &Tokens, index: usize) -> Option<Reading> {
    let limit = TimeLimit::same_day();
    let at_once = tokens.phrase(index, "ngay trong");
    let day = at_once.or_else(|| tokens.any(index, &["trong cùng", "trong", "cùng"]));
    if let Some(end) = day.and_then(|day| this_day(tokens, day, at_once.is_some())) {
        // `sau 15 giờ cùng ngày`
        let clock = tokens.any_before(index, &["giờ", "h", "phút"]).is_some()
            || index.checked_sub(1).is_some_and(|before| tokens.figure(before).is_some());
        return Some(if clock {
            Reading::Other(end)
        } else {
            Reading::Limit(started(tokens, limit, index, end, false))
        });
    }
    if let Some(end) =
        tokens.any(index, &["giải quyết ngay", "trả kết quả ngay", "cấp ngay", "trả ngay"])
        && !negated(tokens, index)
        && (ends_clause(tokens, end) || tokens.any(end, &["khi", "sau khi", "trong"]).is_some())
        && tokens.phrase(end, "trong ngày").is_none()
    {
        return Some(Reading::Limit(started(tokens, limit, index, end, true)));
    }
    let end = tokens.any(
        index,
        &["ngay sau khi nhận", "ngay sau khi tiếp nhận", "ngay khi nhận", "ngay khi tiếp nhận"],
    )?;
    let begin = index + 1;
    Some(Reading::Limit(Statement { end, ..started(tokens, limit, begin - 1, begin, true) }))
}

fn negated(tokens: &Tokens, index: usize) -> bool {
    tokens.any_before(index, &["không", "chưa", "không thể", "chưa thể"]).is_some()
}

/// The index after a `ngày` that is the day of receipt, and not `ngày làm việc tiếp theo`, a date or
/// a day of another kind.
fn this_day(tokens: &Tokens, index: usize, at_once: bool) -> Option<usize> {
    let end = tokens.phrase(index, "ngày")?;
    let working = tokens.phrase(end, "làm việc");
    let end = working.unwrap_or(end);
    let other: &[&str] = &[
        "tiếp theo",
        "kế tiếp",
        "kế",
        "liền",
        "sau",
        "hôm",
        "thứ",
        "đầu",
        "cuối",
        "trước",
        "nghỉ",
        "lễ",
        "hội",
        "tết",
        "bầu cử",
        "chủ nhật",
        "mai",
        "mốt",
        "đó",
        "này",
        "ấy",
        "nào",
        "qua",
        "tới",
        "gần",
    ];
    if tokens.any(end, other).is_some() || tokens.figure(end).is_some() || tokens.has(end, '/') {
        return None;
    }
    // `trong ngày làm việc tiếp the`
    let next = tokens.phrase(end, "tiếp").is_some_and(|next| tokens.cut_off(next, "theo"));
    if next {
        return None;
    }
    if working.is_none() && (tokens.cut_off(end, "làm") || tokens.phrase(end, "làm").is_some()) {
        return None;
    }
    let plain: &[&str] = &[
        "nhận",
        "tiếp nhận",
        "nộp",
        "kể từ",
        "tính từ",
        "đối với",
        "với",
        "nếu",
        "trường hợp",
        "hoặc",
        "khi",
        "ngay",
        "trả",
        "giải quyết",
        "cho",
        "và",
        "sở",
        "cơ quan",
        "người",
        "công chức",
        "theo",
    ];
    let known = working.is_some() || at_once || ends_clause(tokens, end);
    (known || tokens.any(end, plain).is_some()).then_some(end)
}

fn ends_clause(tokens: &Tokens, index: usize) -> bool {
    index >= tokens.len()
        || matches!(tokens.mark(index), Some('.' | ',' | ';' | '(' | ')' | '\n' | ':' | '…'))
}

/// The index after what an amount and a unit are a share of: `05 ngày/tuần`, `30 ngày trong một năm`.
fn rate(tokens: &Tokens, end: usize) -> Option<usize> {
    if tokens.has(end, '/') {
        let per: &[&str] = &["giờ", "ngày", "tuần", "tháng", "năm", "quý", "lần"];
        let unit = if tokens.figure(end + 1).is_some() { end + 2 } else { end + 1 };
        return tokens.any(unit, per);
    }
    let next = tokens.any(end, &["mỗi", "trong mỗi", "một", "trong một", "trong"])?;
    let unit = tokens.any(next, &["ngày", "tuần", "tháng", "năm"])?;
    // `trong năm 2025` is a year, and no share of one.
    let dated = tokens.figure(unit).is_some();
    (!dated && this_day(tokens, next, false).is_none()).then_some(unit)
}

/// Whether the amount and unit are a threshold, a term of validity or a stretch of the past.
fn is_no_limit(tokens: &Tokens, quantity: &Quantity) -> bool {
    let Quantity { begin, end, .. } = *quantity;
    let threshold =
        ["đủ", "chưa đến", "chưa tới", "dưới", "trên", "hơn", "mỗi", "hàng", "hằng", "định kỳ"];
    let beyond = tokens.any_before(begin, &["quá", "quá thời hạn"]).is_some_and(|begin| {
        tokens
            .any_before(begin, &["không", "không được", "không vượt", "không được vượt"])
            .is_none()
    });
    let validity: &[&str] = &[
        "có thời hạn",
        "hiệu lực",
        "giá trị",
        "sử dụng",
        "thời hạn của giấy phép",
        "lưu hành",
        "thuê đất",
        "bảo hành",
        "phạt tù",
        "tù",
    ];
    // `cho thuê đất trong thời hạn 05 ngày làm việc`: something else is valid, and this is a limit.
    let opened =
        ["trong thời hạn", "trong vòng", "trong thời hạn không quá", "trong vòng không quá"];
    let valid = !matches!(quantity.unit, Unit::WorkingDay | Unit::WorkingHour | Unit::Hour)
        && tokens.any_before(begin, &opened).is_none();
    let past: &[&str] = &[
        "gần nhất",
        "gần đây",
        "gần kề",
        "vừa qua",
        "trước đó",
        "trước đây",
        "trở lên",
        "trở xuống",
        "một lần",
        "đầu năm",
        "cuối năm",
        "đầu tiên",
        "cuối cùng",
        "tuổi",
        "kinh nghiệm",
    ];
    let linked: &[&str] = &["liền kề", "liên tiếp", "liên tục"];
    let stretch =
        matches!(quantity.unit, Unit::Month | Unit::Year) && tokens.any(end, linked).is_some();
    let threshold = tokens.any_before(begin, &threshold).is_some_and(|begin| {
        // `không muộn hơn 10 ngày`
        let late =
            ["không chậm", "không muộn", "không trễ", "không lâu", "không nhiều", "không ít"];
        tokens.any_before(begin, &late).is_none()
    });
    // `05 ngày 10 tháng 3`: the day begins a date.
    let date = tokens.figure(end).is_some() && tokens.surely(end + 1, "tháng");
    threshold
        || beyond
        || valid && tokens.any_before(before_prefixes(tokens, begin), validity).is_some()
        || valid && tokens.any_before(begin, validity).is_some()
        || tokens.any(end, past).is_some()
        || tokens.phrase(end, "qua").is_some_and(|next| ends_clause(tokens, next))
        || valid && is_validity(tokens, quantity)
        || stretch
        || date && !matches!(quantity.unit, Unit::WorkingDay | Unit::WorkingHour)
}

/// Months and years in a clause that speaks of validity: `thời hạn hiệu lực của giấy phép là 05 năm`.
fn is_validity(tokens: &Tokens, quantity: &Quantity) -> bool {
    matches!(quantity.unit, Unit::Month | Unit::Year)
        && (quantity.begin.saturating_sub(CLAUSE)..quantity.begin)
            .rev()
            .take_while(|index| tokens.word(*index).is_some())
            .any(|index| tokens.any(index, &["hiệu lực", "giá trị", "hạn sử dụng"]).is_some())
}

/// How many words back a clause is looked at.
const CLAUSE: usize = 16;

/// The index at which the prefixes before a limit begin.
pub(super) fn before_prefixes(tokens: &Tokens, index: usize) -> usize {
    let mut begin = index;
    for _ in 0..CLAUSE {
        match tokens.any_before(begin, &PREFIXES) {
            Some(before) => begin = before,
            None => break,
        }
    }
    begin
}

/// `01 năm 06 tháng`, `05 năm ngày`: an amount and a unit are expected, once.
fn compound(tokens: &Tokens, quantity: &Quantity) -> Result<(), Refusal> {
    let unit_follows =
        ["ngày", "tháng", "tuần", "giờ"].iter().any(|word| tokens.surely(quantity.end, word));
    // `01 ngày 12 giờ`, and not `8 giờ 50.000 đồng`.
    let smaller: &[&str] = match quantity.unit {
        Unit::Year => &["tháng", "tuần", "ngày"],
        Unit::Month => &["tuần", "ngày", "giờ"],
        Unit::Week => &["ngày", "giờ"],
        Unit::Day => &["giờ", "phút"],
        Unit::Hour => &["phút"],
        _ => &[],
    };
    let smaller = tokens.figure(quantity.end).is_some()
        && smaller.iter().any(|unit| tokens.surely(quantity.end + 1, unit));
    if quantity.unit == Unit::Year && unit_follows || smaller {
        return refuse(quantity.end, "one amount with one unit");
    }
    Ok(())
}

/// `07 ngày (không kể ngày nghỉ, ngày lễ)`: neither days of every kind nor, in so many words, working days.
fn days_off_left_out(tokens: &Tokens, quantity: &Quantity) -> Result<(), Refusal> {
    let end = quantity.end;
    let begin = if tokens.has(end, '(') || tokens.has(end, ',') { end + 1 } else { end };
    let less: &[&str] =
        &["không kể", "không tính", "không bao gồm", "không gồm", "chưa kể", "chưa tính"];
    let less = tokens.any(begin, less).or_else(|| tokens.any(begin, &["trừ", "ngoại trừ"]));
    let days = less.map(|less| {
        let days = tokens.any(less, &["cả", "các", "những", "vào", "thời gian"]).unwrap_or(less);
        tokens.any(days, &["ngày", "các ngày", "những ngày"]).unwrap_or(days)
    });
    let off = days.and_then(|days| tokens.any(days, &["nghỉ", "lễ", "tết", "thứ", "chủ nhật"]));
    let calendar = matches!(quantity.unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year);
    // What is cut off says which days.
    let cut = less.is_some_and(|less| less + 1 >= tokens.len())
        || days.is_some_and(|days| tokens.cut_off(days, "nghỉ"));
    if calendar && (off.is_some() || cut) {
        refuse(begin, "`ngày làm việc`, or every day")
    } else {
        Ok(())
    }
}

/// Whether the limit is counted back from a later day: `chậm nhất 10 ngày trước ngày …`, `trước ít
/// nhất 05 ngày`, `trước khi hết hạn 30 ngày`.
fn counts_back(tokens: &Tokens, quantity: &Quantity) -> Result<bool, Refusal> {
    const UNCLEAR: &str = "words that say which way it is counted";
    let Quantity { begin, end, .. } = *quantity;
    let latest: &[&str] = &["chậm nhất", "muộn nhất", "ít nhất", "tối thiểu"];
    let bare = tokens.any_before(begin, &["là", "từ"]).unwrap_or(begin);
    let by_then = tokens.any_before(bare, latest);
    let comma = tokens.has(end, ',');
    let after = if comma { end + 1 } else { end };
    let forward = tokens.any(after, &["kể từ", "tính từ", "từ ngày", "từ khi"]).is_some();
    if tokens.phrase(after, "trước").is_some() {
        if comma && by_then.is_none() {
            return refuse(after, UNCLEAR);
        }
        return Ok(true);
    }
    // "chậm nhất 05 ngày làm việc trư": what is cut off may turn the limit round.
    let letters = tokens.word(after).map_or(0, |word| word.chars().count());
    let cut = tokens.cut_off(after, "trước") && (letters > 2 || by_then.is_some() && letters > 1);
    if tokens.phrase(after, "tính đến").is_some() || cut {
        return refuse(after, UNCLEAR);
    }
    let prefix = by_then.unwrap_or(bare);
    if tokens.any_before(prefix, &["trước", "trước thời hạn", "trước đó"]).is_some()
    {
        return if forward { refuse(begin, UNCLEAR) } else { Ok(true) };
    }
    // `trước ngày tổ chức 10 ngày`: nothing but the event in between.
    let clause = (prefix.saturating_sub(2 * CLAUSE)..prefix).rev();
    for before in clause.take_while(|index| tokens.word(*index).is_some()) {
        if tokens.phrase(before, "trước").is_some()
            && tokens
                .any(before + 1, &["ngày", "khi", "thời điểm", "lúc", "thời hạn", "hạn"])
                .is_some()
        {
            let stated = tokens.any_before(begin, &PREFIXES).is_some() && by_then.is_none();
            return if stated || forward { refuse(begin, UNCLEAR) } else { Ok(true) };
        }
    }
    Ok(false)
}

/// The event after `kể từ ngày`, where it is one that is known here.
fn start(tokens: &Tokens, end: usize) -> Option<StartEvent> {
    let mut index = end;
    if tokens.has(index, ',') {
        index += 1;
    }
    let since = tokens.any(index, &["kể từ", "tính từ", "tính kể từ", "từ", "sau khi"]);
    // `ngay trong ngày nhận đủ hồ sơ` names its event at once.
    let mut event = since.unwrap_or(end);
    if since.is_some() {
        event = tokens.any(event, &["ngày", "khi", "thời điểm", "lúc"]).unwrap_or(event);
    }
    if tokens.phrase(event, "thụ lý").is_some() {
        return Some(StartEvent::Acceptance);
    }
    if tokens
        .any(event, &["nộp đủ", "nộp"])
        .is_some_and(|next| tokens.any(next, &["phí", "lệ phí", "các khoản phí"]).is_some())
    {
        return Some(StartEvent::FeePaid);
    }
    let received = tokens.any(event, &["nhận được", "nhận", "tiếp nhận được", "tiếp nhận"])?;
    let full = tokens.any(received, &["đủ", "đầy đủ"]);
    let file = tokens.phrase(full.unwrap_or(received), "hồ sơ")?;
    let valid = tokens.any(file, &["hợp lệ", "đầy đủ", "đủ"]);
    let of_others = tokens.any(valid.unwrap_or(file), &["của", "do", "trình", "từ", "thẩm định"]);
    if of_others.is_some() {
        return None;
    }
    Some(if full.or(valid).is_some() { StartEvent::CompleteDossier } else { StartEvent::Receipt })
}
