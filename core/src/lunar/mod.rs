//! Floor 1, room `lunar`: the Vietnamese lunar calendar (*âm lịch*), solar ↔ lunar, by a packed table.
//!
//! # Law
//!
//! Since 1 January 1968 the lunar calendar is reckoned at the official time, UTC+07:00 (Quyết định
//! 121-CP of 8 August 1967, Điều 1; Quyết định 134/2002/QĐ-TTg keeps the zone). Two of the public
//! holidays follow it: Tết and Giỗ Tổ Hùng Vương (45/2019/QH14, Điều 112 khoản 1).
//!
//! # Reckoning
//!
//! - A month begins on the civil day of the new moon. The winter solstice falls in month 11; where
//!   thirteen months run from one month 11 to the next, the first without a principal solar term
//!   (*trung khí*) is the leap month.
//! - From 1968 the civil day is Vietnam's, UTC+07:00. In 1968 and 1969 Saigon kept UTC+08:00 and its
//!   Tết a day later; the days here are those of the decision.
//! - Before 1968 lunar dates in Vietnam followed the Chinese reckoning: the civil day is Peking's,
//!   UTC+08:00, and before 1929 its mean solar time, UTC+07:45:40.
//!
//! # Agreement
//!
//! Tết, leap month and Giỗ Tổ of the years 1900 to 2100 agree with the published Vietnamese tables, and
//! so does every month with the century tables of Hồ Ngọc Đức, the most copied ones, but for month 1
//! of 1925 (a misprint there: the new moon is on 24 January) and three of the four months below. For
//! the months before 1968, leap months aside, no official table was found.
//!
//! Four new moons of the future fall within some 80 seconds of midnight, so that their day depends on
//! how far the rotation of the earth slows down. The months begin here as they do if it goes on slowing
//! less than the long-term forecasts said; the other day is possible, and would move no Tết, no Giỗ Tổ
//! and no leap month:
//!
//! | month | begins here | other day |
//! |---|---|---|
//! | 4, Giáp Tuất | 2054-05-08 | 2054-05-07 |
//! | 11, Nhâm Thìn | 2072-12-09 | 2072-12-10 |
//! | 10, Đinh Dậu | 2077-11-16 | 2077-11-15 |
//! | 9, Ất Tỵ | 2085-10-19 | 2085-10-18 |
//!
//! # Example
//!
//! ```
//! use motcua::lunar::{self, LunarDate};
//! use motcua::date;
//!
//! let tet = lunar::from_solar(date(2026, 2, 17))?;
//! assert_eq!(tet.to_string(), "mùng 1 tháng Giêng năm Bính Ngọ");
//!
//! let full_moon = LunarDate::new(2025, 6, 15, true)?;
//! assert_eq!(lunar::to_solar(full_moon), date(2025, 8, 8));
//! # Ok::<(), motcua::Error>(())
//! ```

mod day;
mod names;
mod table;

pub use day::{LunarDate, from_solar, hung_kings_day, leap_month, new_year, to_solar};
#[allow(unused_imports, reason = "for the floors above, whichever of them are compiled")]
pub(crate) use day::{hung_kings, tet};
pub use names::year_name;
