//! Floor 1, room `lunar`: what lunar years, months and days are called.

use super::LunarDate;
use std::fmt;

/// The name of a lunar year (*tên năm can chi*): one of ten stems and one of twelve branches, so that
/// a name comes again after sixty years.
///
/// # Example
///
/// ```
/// use motcua::lunar::year_name;
///
/// assert_eq!(year_name(2026), "Bính Ngọ");
/// ```
pub fn year_name(year: i32) -> String {
    format!("{} {}", stem(year), branch(year))
}

/// The stem (*can*), which the last digit of the year tells.
const fn stem(year: i32) -> &'static str {
    match year.rem_euclid(10) {
        0 => "Canh",
        1 => "Tân",
        2 => "Nhâm",
        3 => "Quý",
        4 => "Giáp",
        5 => "Ất",
        6 => "Bính",
        7 => "Đinh",
        8 => "Mậu",
        _ => "Kỷ",
    }
}

/// The branch (*chi*), from the year of the monkey on.
const fn branch(year: i32) -> &'static str {
    match year.rem_euclid(12) {
        0 => "Thân",
        1 => "Dậu",
        2 => "Tuất",
        3 => "Hợi",
        4 => "Tý",
        5 => "Sửu",
        6 => "Dần",
        7 => "Mão",
        8 => "Thìn",
        9 => "Tỵ",
        10 => "Ngọ",
        _ => "Mùi",
    }
}

/// The name of a month; the first and the last have names of their own.
const fn month_name(month: u8) -> &'static str {
    match month {
        1 => "Giêng",
        2 => "Hai",
        3 => "Ba",
        4 => "Tư",
        5 => "Năm",
        6 => "Sáu",
        7 => "Bảy",
        8 => "Tám",
        9 => "Chín",
        10 => "Mười",
        11 => "Mười Một",
        _ => "Chạp",
    }
}

impl fmt::Display for LunarDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The first ten days of a month are counted with a word of their own.
        let word = if self.day() <= 10 { "mùng" } else { "ngày" };
        let leap = if self.leap() { " nhuận" } else { "" };
        let (day, month) = (self.day(), month_name(self.month()));
        let (stem, branch) = (stem(self.year()), branch(self.year()));
        write!(f, "{word} {day} tháng {month}{leap} năm {stem} {branch}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sixty_names_differ_and_come_again() {
        let names: std::collections::BTreeSet<_> = (1984..2044).map(year_name).collect();
        assert_eq!(names.len(), 60);
        assert_eq!(year_name(1984), "Giáp Tý");
        assert_eq!(year_name(1984 - 60 * 34), "Giáp Tý");
    }

    #[test]
    fn a_day_is_said_as_vietnamese_says_it() {
        let said = |year, month, day, leap| {
            LunarDate::new(year, month, day, leap).map(|date| date.to_string())
        };
        assert_eq!(said(2026, 3, 10, false), Ok("mùng 10 tháng Ba năm Bính Ngọ".to_owned()));
        assert_eq!(said(2025, 6, 11, true), Ok("ngày 11 tháng Sáu nhuận năm Ất Tỵ".to_owned()));
        assert_eq!(said(2023, 12, 30, false), Ok("ngày 30 tháng Chạp năm Quý Mão".to_owned()));
    }
}
