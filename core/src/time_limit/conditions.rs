//! Floor 3: the words that condition a limit (*đối với hồ sơ trực tuyến; trường hợp phải xác minh*).

use super::hours::ends_sentence;
use super::lexer::Tokens;
use super::statement::{Statement, before_prefixes};

/// How a condition begins.
const OPENINGS: [&str; 9] = [
    "đối với",
    "với trường hợp",
    "trong trường hợp",
    "trường hợp",
    "nếu",
    "riêng",
    "khi nộp",
    "cho trường hợp",
    "với",
];

/// How a condition that stands before its limit may also begin: the channel by which it comes.
const CHANNELS: [&str; 10] = [
    "trực tuyến",
    "trực tiếp",
    "dịch vụ bưu chính",
    "bưu chính",
    "nộp",
    "qua",
    "online",
    "direct",
    "postal",
    "hồ sơ",
];

/// What goes on after a comma in a condition (`đối với tổ chức, cá nhân nước ngoài`).
const LISTED: [&str; 8] =
    ["cá nhân", "tổ chức", "doanh nghiệp", "hộ", "cấp", "vùng", "người", "lần"];

/// The condition of a limit, between the limits before and after it.
pub(super) fn condition(
    tokens: &Tokens,
    statement: &Statement,
    previous: Option<&Statement>,
    following: Option<&Statement>,
) -> Option<String> {
    let from = previous.map_or(0, |previous| previous.end);
    let until = following.map_or(tokens.len(), |next| before_prefixes(tokens, next.begin));
    let after = after(tokens, statement.end, until.max(statement.end));
    after.or_else(|| before(tokens, from, before_prefixes(tokens, statement.begin).max(from)))
}

/// `… đối với hồ sơ trực tuyến, …`: in the clause that the limit stands in.
fn after(tokens: &Tokens, end: usize, until: usize) -> Option<String> {
    let mut index = end;
    while index < until && !ends_sentence(tokens, index) {
        if tokens.any(index, &OPENINGS).is_some() {
            let inside = index.checked_sub(1).is_some_and(|before| tokens.has(before, '('));
            let closes = |at: &usize| {
                tokens.has(*at, ')')
                    || !inside
                        && (ends_sentence(tokens, *at)
                            || tokens.any(*at, &["kể từ", "tính từ"]).is_some()
                            || tokens.has(*at, ',') && tokens.any(at + 1, &LISTED).is_none())
            };
            return trimmed(tokens, index, (index..until).find(closes).unwrap_or(until));
        }
        let since = tokens.any(index + 1, &["kể từ", "tính từ"]).is_some();
        if tokens.has(index, ',') && !since || tokens.has(index, ')') {
            return None;
        }
        index += 1;
    }
    None
}

/// `Trường hợp phải xác minh thì …`, `Trực tuyến: …`: in the sentence that leads up to the limit.
fn before(tokens: &Tokens, from: usize, until: usize) -> Option<String> {
    let begin =
        (from..until).rev().find(|i| ends_sentence(tokens, *i)).map_or(from, |mark| mark + 1);
    let mut opening = begin;
    while opening < until
        && (tokens.any(opening, &["hoặc", "và", "còn"]).is_some() || tokens.word(opening).is_none())
    {
        opening += 1;
    }
    let channel = tokens.any(opening, &CHANNELS).is_some() && tokens.word(opening).is_some();
    let labelled = until.checked_sub(1).is_some_and(|last| tokens.has(last, ':'));
    if channel || labelled && opening < until {
        return trimmed(tokens, opening, until);
    }
    let opening = (opening..until).find(|index| tokens.any(*index, &OPENINGS).is_some())?;
    trimmed(tokens, opening, until)
}

/// The words without the marks and the small words at their end.
fn trimmed(tokens: &Tokens, from: usize, until: usize) -> Option<String> {
    let mut until = until;
    while until > from {
        let bare = tokens.any_before(until, &["thì", "là", "và", "hoặc"]);
        match bare {
            Some(begin) if begin >= from => until = begin,
            _ if matches!(tokens.mark(until - 1), Some(',' | ':' | '(' | '-' | '–')) => {
                until -= 1;
            }
            _ => break,
        }
    }
    (until > from).then(|| tokens.slice(from, until))
}
