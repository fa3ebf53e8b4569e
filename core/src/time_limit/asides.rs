//! Floor 3: what is no time limit though it has a number beside `ngày`, `tháng` or `năm`: dates, and
//! places in acts.

use super::lexer::Tokens;
use super::numerals::{Figure, words};

/// Words whose number names a thing and counts nothing (`Điều 5`, `khoản 2`, `Bước 3`).
const NUMBERED: [&str; 20] = [
    "điều",
    "khoản",
    "điểm",
    "mục",
    "chương",
    "phần",
    "bước",
    "số",
    "mẫu",
    "biểu",
    "bảng",
    "phụ lục",
    "thứ",
    "nhóm",
    "loại",
    "hạng",
    "quý",
    "tuần",
    "lớp",
    "trang",
];

/// The index after a date or a citation that begins here, if one does.
pub(super) fn aside(tokens: &Tokens, index: usize) -> Option<usize> {
    if let Some(next) = named(tokens, index) {
        return numbered(tokens, next);
    }
    if tokens.surely(index, "ngày") {
        return date(tokens, index + 1);
    }
    if tokens.surely(index, "tháng") {
        return month(tokens, index + 1);
    }
    if tokens.surely(index, "năm") {
        return calendar_year(tokens, index + 1);
    }
    match tokens.figure(index)? {
        Figure::Other => Some(index + 1),
        // `01 tháng 7 năm 2025`, `01 tháng 7`.
        Figure::Plain(_) if tokens.phrase(index + 1, "tháng").is_some() => {
            let end = month(tokens, index + 2)?;
            // `03 tháng 15 ngày` is no date.
            if unit_word(tokens, end) { None } else { Some(end) }
        }
        // `tháng` left out: `12 năm 2025`.
        Figure::Plain(_) if tokens.phrase(index + 1, "năm").is_some() => {
            calendar_year(tokens, index + 2)
        }
        _ => None,
    }
}

/// The index after a word of [`NUMBERED`]; `ho so` typed without marks is the dossier, no number.
fn named(tokens: &Tokens, index: usize) -> Option<usize> {
    NUMBERED.iter().find_map(|name| {
        let first = name.split(' ').next()?;
        // `hồ sơ`, `tổng số`, `tài khoản`, `lấy mẫu`: the last syllable of something else.
        let before: &[&str] = &["hồ", "tổng", "một", "tài", "cổ", "danh", "thời", "địa", "lấy"];
        let another = tokens.any_before(index, before).is_some();
        if another || !tokens.surely(index, first) { None } else { tokens.phrase(index, name) }
    })
}

fn numbered(tokens: &Tokens, index: usize) -> Option<usize> {
    let index = tokens.phrase(index, "số").unwrap_or(index);
    tokens.figure(index)?;
    // `Bước 3: 05 ngày` goes on after the number, `Điều 5, 6` as well.
    Some(index + 1)
}

/// What follows `ngày`: `30`, `30/6`, `30/6/2025`, `30 tháng 6 năm 2025`.
fn date(tokens: &Tokens, index: usize) -> Option<usize> {
    // `ngày mười tháng ba`
    if let Some((_, end)) = words(tokens, index)
        && let Some(month) = tokens.phrase(end, "tháng")
    {
        return Some(words(tokens, month).map_or(month, |(_, end)| end));
    }
    tokens.figure(index)?;
    let next = tokens.phrase(index + 1, "tháng").and_then(|next| month(tokens, next));
    Some(next.unwrap_or(index + 1))
}

/// What follows `tháng`: `6`, `6/2025`, `6 năm 2025`.
fn month(tokens: &Tokens, index: usize) -> Option<usize> {
    tokens.figure(index)?;
    let year = tokens.phrase(index + 1, "năm").and_then(|next| calendar_year(tokens, next));
    Some(year.unwrap_or(index + 1))
}

fn calendar_year(tokens: &Tokens, index: usize) -> Option<usize> {
    match tokens.figure(index)? {
        Figure::Plain(year) if year.whole().is_some_and(|year| (1900..=2200).contains(&year)) => {
            Some(index + 1)
        }
        Figure::Span(..) | Figure::Other => Some(index + 1),
        _ => None,
    }
}

fn unit_word(tokens: &Tokens, index: usize) -> bool {
    ["ngày", "giờ", "tuần", "tháng"].iter().any(|word| tokens.surely(index, word))
}
