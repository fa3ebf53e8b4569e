//! Floor 1, room `lunar`: the lunar years, one row each, packed into four bytes while compiling.
//!
//! A row says when the year begins, which month is doubled and which months are long; everything else
//! is arithmetic. A row that is out of order, or whose months do not lead exactly to the next row's
//! mùng 1 tháng Giêng, does not compile. That the rows are right is the business of the test
//! `lunar_astronomy`, which computes every new moon and every principal solar term again.

use chrono::{Datelike, NaiveDate};

/// The lunar year of the first row. Of this one only the last month is offered: it begins on
/// 1 January 1900, the first day of coverage.
const FIRST_YEAR: i32 = 1899;

/// How many lunar years there are rows for, 1899 to 2100.
const COUNT: usize = 202;

/// One lunar year, unpacked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Year {
    first: NaiveDate,
    /// The month that comes twice, 0 for none.
    leap: u32,
    /// A bit for each month, set where it has 30 days; the last month of the year is the lowest.
    long: u32,
}

impl Year {
    /// The row of a lunar year, if there is one.
    pub(super) fn of(year: i32) -> Option<Self> {
        let packed = *YEARS.get(usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?)?;
        Some(Self {
            first: NaiveDate::from_yo_opt(year, (packed >> TET_SHIFT) + 1)?,
            leap: packed >> LEAP_SHIFT & LEAP_MASK,
            long: packed & LONG_MASK,
        })
    }

    /// Mùng 1 tháng Giêng.
    pub(super) const fn first(self) -> NaiveDate {
        self.first
    }

    /// The month that comes twice (*tháng nhuận*).
    pub(super) fn leap(self) -> Option<u8> {
        u8::try_from(self.leap).ok().filter(|month| *month > 0)
    }

    /// Where a month stands in the year, from 0; `None` where the year has no such month.
    pub(super) fn position(self, month: u8, leap: bool) -> Option<u32> {
        let month = u32::from(month);
        let exists = (1..=12).contains(&month) && (!leap || month == self.leap);
        let after_leap = leap || (self.leap > 0 && month > self.leap);
        exists.then(|| month - 1 + u32::from(after_leap))
    }

    /// The days of the month at a position, 29 or 30.
    pub(super) fn length(self, position: u32) -> u32 {
        self.days_before(position + 1) - self.days_before(position)
    }

    /// The solar day of a day of the month at a position.
    pub(super) fn solar(self, position: u32, day: u32) -> Option<NaiveDate> {
        let days = i32::try_from(self.days_before(position) + day).ok()? - 1;
        NaiveDate::from_num_days_from_ce_opt(self.first.num_days_from_ce() + days)
    }

    /// Month, whether it is the leap one, and day of a solar day of this year.
    pub(super) fn lunar(self, solar: NaiveDate) -> Option<(u8, bool, u8)> {
        let days = solar.num_days_from_ce() - self.first.num_days_from_ce();
        let days = u32::try_from(days).ok()?;
        // A month is 29 or 30 days long, so this is the position or, late in the month, one too few.
        let short = days / 30;
        let position = short + u32::from(self.days_before(short + 1) <= days);
        let leap = self.leap > 0 && position == self.leap;
        let after_leap = self.leap > 0 && position >= self.leap;
        let month = position + 1 - u32::from(after_leap);
        let day = days - self.days_before(position) + 1;
        Some((u8::try_from(month).ok()?, leap, u8::try_from(day).ok()?))
    }

    /// The days of the year before the month at a position: 29 for each, and one for each long one.
    fn days_before(self, position: u32) -> u32 {
        let months = 12 + u32::from(self.leap > 0);
        29 * position + (self.long >> (months - position.min(months))).count_ones()
    }
}

// The packed form: from the lowest bit the long months (13), the leap month (4), and the days from
// 1 January to mùng 1 tháng Giêng (20 to 51).
const LONG_MASK: u32 = 0x1fff;
const LEAP_SHIFT: u32 = 13;
const LEAP_MASK: u32 = 0xf;
const TET_SHIFT: u32 = 17;

/// One lunar year as it is written below.
#[derive(Clone, Copy)]
struct Row {
    year: i32,
    /// Days from 1 January to mùng 1 tháng Giêng.
    tet: u32,
    leap: u32,
    long: u32,
}

/// The lunar year that begins on `day`/`month` (January or February) of the solar year, with its leap
/// month (0: none) and a binary digit for each month from the first to the last, 1 where it has 30 days.
const fn row(year: i32, month: u32, day: u32, leap: u32, long: u32) -> Row {
    assert!(month == 1 || month == 2, "a lunar year begins in January or February");
    Row { year, tet: (month - 1) * 31 + day - 1, leap, long }
}

#[expect(
    clippy::indexing_slicing,
    reason = "runs while compiling, where a wrong index is an error"
)]
const fn pack(rows: &[Row; COUNT]) -> [u32; COUNT] {
    let mut packed = [0; COUNT];
    let mut year = FIRST_YEAR;
    let mut at = 0;
    while at < COUNT {
        let row = rows[at];
        let months = if row.leap > 0 { 13 } else { 12 };
        assert!(row.year == year, "the rows are in order, without a gap");
        assert!(row.leap <= 12 && row.long >> months == 0, "a digit for each month, and no more");
        if at + 1 < COUNT {
            let leap_day = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let solar_year = if leap_day { 366 } else { 365 };
            assert!(
                row.tet + 29 * months + row.long.count_ones() == solar_year + rows[at + 1].tet,
                "the months of a year lead to the beginning of the next"
            );
        }
        packed[at] = row.tet << TET_SHIFT | row.leap << LEAP_SHIFT | row.long;
        year += 1;
        at += 1;
    }
    packed
}

static YEARS: [u32; COUNT] = pack(&[
    row(1899, 2, 10, 0, 0b1010_1011_0101),
    row(1900, 1, 31, 8, 0b0_1001_0110_1101),
    row(1901, 2, 19, 0, 0b0100_1010_1110),
    row(1902, 2, 8, 0, 0b1010_0101_0111),
    row(1903, 1, 29, 5, 0b0_1010_0100_1101),
    row(1904, 2, 16, 0, 0b1101_0010_0110),
    row(1905, 2, 4, 0, 0b1101_1001_0101),
    row(1906, 1, 25, 4, 0b0_1011_0101_0101),
    row(1907, 2, 13, 0, 0b0101_0110_1010),
    row(1908, 2, 2, 0, 0b1001_1010_1101),
    row(1909, 1, 22, 2, 0b0_1001_0101_1101),
    row(1910, 2, 10, 0, 0b0100_1010_1110),
    row(1911, 1, 30, 6, 0b1_0100_1001_1011),
    row(1912, 2, 18, 0, 0b1010_0100_1101),
    row(1913, 2, 6, 0, 0b1101_0010_0101),
    row(1914, 1, 26, 5, 0b1_1010_1010_0101),
    row(1915, 2, 14, 0, 0b1011_0101_0100),
    row(1916, 2, 3, 0, 0b1101_0110_1010),
    row(1917, 1, 23, 2, 0b1_0010_1101_1010),
    row(1918, 2, 11, 0, 0b1001_0101_1011),
    row(1919, 2, 1, 7, 0b0_1001_0011_0111),
    row(1920, 2, 20, 0, 0b0100_1001_0111),
    row(1921, 2, 8, 0, 0b1010_0100_1011),
    row(1922, 1, 28, 5, 0b1_0110_0100_1011),
    row(1923, 2, 16, 0, 0b0110_1010_0101),
    row(1924, 2, 5, 0, 0b0110_1101_0100),
    row(1925, 1, 24, 4, 0b1_0101_1011_0101),
    row(1926, 2, 13, 0, 0b0010_1011_0110),
    row(1927, 2, 2, 0, 0b1001_0101_0111),
    row(1928, 1, 23, 2, 0b0_1001_0010_1111),
    row(1929, 2, 10, 0, 0b0100_1001_0111),
    row(1930, 1, 30, 6, 0b0_1100_1001_0110),
    row(1931, 2, 17, 0, 0b1101_0100_1010),
    row(1932, 2, 6, 0, 0b1110_1010_0101),
    row(1933, 1, 26, 5, 0b0_1101_1010_1001),
    row(1934, 2, 14, 0, 0b0101_1010_1101),
    row(1935, 2, 4, 0, 0b0010_1011_0110),
    row(1936, 1, 24, 3, 0b1_0010_0110_1110),
    row(1937, 2, 11, 0, 0b1001_0010_1110),
    row(1938, 1, 31, 7, 0b1_1001_0010_1101),
    row(1939, 2, 19, 0, 0b1100_1001_0101),
    row(1940, 2, 8, 0, 0b1101_0100_1010),
    row(1941, 1, 27, 6, 0b1_1011_0100_1010),
    row(1942, 2, 15, 0, 0b1011_0101_0101),
    row(1943, 2, 5, 0, 0b0101_0110_1010),
    row(1944, 1, 25, 4, 0b1_0101_0101_1011),
    row(1945, 2, 13, 0, 0b0010_0101_1101),
    row(1946, 2, 2, 0, 0b1001_0010_1101),
    row(1947, 1, 22, 2, 0b1_1001_0010_1011),
    row(1948, 2, 10, 0, 0b1010_1001_0101),
    row(1949, 1, 29, 7, 0b1_0110_1001_0101),
    row(1950, 2, 17, 0, 0b0110_1100_1010),
    row(1951, 2, 6, 0, 0b1011_0101_0101),
    row(1952, 1, 27, 5, 0b0_1010_1011_0101),
    row(1953, 2, 14, 0, 0b0100_1101_1010),
    row(1954, 2, 3, 0, 0b1010_0101_1011),
    row(1955, 1, 24, 3, 0b0_1010_0101_0111),
    row(1956, 2, 12, 0, 0b0101_0010_1011),
    row(1957, 1, 31, 8, 0b1_0101_0010_1010),
    row(1958, 2, 18, 0, 0b1110_1001_0101),
    row(1959, 2, 8, 0, 0b0110_1010_1010),
    row(1960, 1, 28, 6, 0b1_0101_1010_1010),
    row(1961, 2, 15, 0, 0b1010_1011_0101),
    row(1962, 2, 5, 0, 0b0100_1011_0110),
    row(1963, 1, 25, 4, 0b1_0100_1010_1110),
    row(1964, 2, 13, 0, 0b1010_0101_0111),
    row(1965, 2, 2, 0, 0b0101_0010_0110),
    row(1966, 1, 21, 3, 0b1_1101_0010_0110),
    row(1967, 2, 9, 0, 0b1101_1001_0100),
    row(1968, 1, 29, 7, 0b1_1011_0101_0100),
    row(1969, 2, 16, 0, 0b1101_0110_1010),
    row(1970, 2, 6, 0, 0b1001_0110_1101),
    row(1971, 1, 27, 5, 0b0_1001_0101_1101),
    row(1972, 2, 15, 0, 0b0100_1010_1101),
    row(1973, 2, 3, 0, 0b1010_0100_1101),
    row(1974, 1, 23, 4, 0b1_1010_0100_1011),
    row(1975, 2, 11, 0, 0b1011_0010_0101),
    row(1976, 1, 31, 8, 0b1_1010_1010_0101),
    row(1977, 2, 18, 0, 0b1011_0101_0100),
    row(1978, 2, 7, 0, 0b1011_0101_1010),
    row(1979, 1, 28, 6, 0b0_1010_1101_1010),
    row(1980, 2, 16, 0, 0b1001_0101_1011),
    row(1981, 2, 5, 0, 0b0100_1001_1011),
    row(1982, 1, 25, 4, 0b1_0100_1001_0111),
    row(1983, 2, 13, 0, 0b1010_0100_1011),
    row(1984, 2, 2, 0, 0b1010_1010_0101),
    row(1985, 1, 21, 2, 0b1_0110_1010_0101),
    row(1986, 2, 9, 0, 0b0110_1101_0010),
    row(1987, 1, 29, 7, 0b1_0101_1011_0100),
    row(1988, 2, 17, 0, 0b1010_1011_0110),
    row(1989, 2, 6, 0, 0b1001_0011_0111),
    row(1990, 1, 27, 5, 0b0_1001_0010_1111),
    row(1991, 2, 15, 0, 0b0100_1001_0111),
    row(1992, 2, 4, 0, 0b0110_0100_1011),
    row(1993, 1, 23, 3, 0b0_1101_0100_1010),
    row(1994, 2, 10, 0, 0b1110_1010_0101),
    row(1995, 1, 31, 8, 0b0_1101_0101_0101),
    row(1996, 2, 19, 0, 0b0101_0110_1010),
    row(1997, 2, 7, 0, 0b1010_1010_1101),
    row(1998, 1, 28, 5, 0b1_0010_0110_1101),
    row(1999, 2, 16, 0, 0b1001_0010_1110),
    row(2000, 2, 5, 0, 0b1100_1001_0110),
    row(2001, 1, 24, 4, 0b1_1010_1001_0101),
    row(2002, 2, 12, 0, 0b1101_0100_1010),
    row(2003, 2, 1, 0, 0b1101_1010_0101),
    row(2004, 1, 22, 2, 0b0_1011_0101_0101),
    row(2005, 2, 9, 0, 0b0101_0110_1010),
    row(2006, 1, 29, 7, 0b1_0100_1101_1010),
    row(2007, 2, 17, 0, 0b1010_0101_1101),
    row(2008, 2, 7, 0, 0b1001_0010_1011),
    row(2009, 1, 26, 5, 0b1_0101_0010_1011),
    row(2010, 2, 14, 0, 0b1010_1001_0101),
    row(2011, 2, 3, 0, 0b1011_0100_1010),
    row(2012, 1, 23, 4, 0b1_0110_1010_1010),
    row(2013, 2, 10, 0, 0b1010_1101_0101),
    row(2014, 1, 31, 9, 0b0_1010_1011_0101),
    row(2015, 2, 19, 0, 0b0100_1011_1010),
    row(2016, 2, 8, 0, 0b1010_0101_1011),
    row(2017, 1, 28, 6, 0b0_1010_0101_0111),
    row(2018, 2, 16, 0, 0b0101_0010_0111),
    row(2019, 2, 5, 0, 0b0110_1001_0011),
    row(2020, 1, 25, 4, 0b0_1110_1001_0011),
    row(2021, 2, 12, 0, 0b0110_1010_1010),
    row(2022, 2, 1, 0, 0b1010_1101_0101),
    row(2023, 1, 22, 2, 0b0_1001_1011_0101),
    row(2024, 2, 10, 0, 0b0100_1011_0110),
    row(2025, 1, 29, 6, 0b1_0100_1010_1110),
    row(2026, 2, 17, 0, 0b1010_0100_1110),
    row(2027, 2, 6, 0, 0b1101_0010_0110),
    row(2028, 1, 26, 5, 0b1_1101_0010_0110),
    row(2029, 2, 13, 0, 0b1101_0101_0010),
    row(2030, 2, 2, 0, 0b1101_1010_1010),
    row(2031, 1, 23, 3, 0b0_1011_0110_1010),
    row(2032, 2, 11, 0, 0b0101_0110_1101),
    row(2033, 1, 31, 11, 0b0_1001_0101_1101),
    row(2034, 2, 19, 0, 0b0100_1001_1101),
    row(2035, 2, 8, 0, 0b1010_0100_1101),
    row(2036, 1, 28, 6, 0b1_1010_0100_1011),
    row(2037, 2, 15, 0, 0b1011_0010_0101),
    row(2038, 2, 4, 0, 0b1011_0101_0010),
    row(2039, 1, 24, 5, 0b1_1011_0101_0010),
    row(2040, 2, 12, 0, 0b1011_0101_1010),
    row(2041, 2, 1, 0, 0b0101_0101_1101),
    row(2042, 1, 22, 2, 0b0_1001_0101_1011),
    row(2043, 2, 10, 0, 0b0100_1001_1011),
    row(2044, 1, 30, 7, 0b1_0100_1001_0111),
    row(2045, 2, 17, 0, 0b1010_0100_1011),
    row(2046, 2, 6, 0, 0b1010_1010_0101),
    row(2047, 1, 26, 5, 0b1_0110_1010_0101),
    row(2048, 2, 14, 0, 0b0110_1101_0010),
    row(2049, 2, 2, 0, 0b1010_1101_0110),
    row(2050, 1, 23, 3, 0b0_1010_1011_0110),
    row(2051, 2, 11, 0, 0b0101_0011_0111),
    row(2052, 2, 1, 8, 0b0_1001_0010_1110),
    row(2053, 2, 18, 0, 0b1100_1001_0111),
    row(2054, 2, 8, 0, 0b0110_0100_1011),
    row(2055, 1, 28, 6, 0b0_1101_0100_1010),
    row(2056, 2, 15, 0, 0b1101_1010_0101),
    row(2057, 2, 4, 0, 0b0101_1010_1010),
    row(2058, 1, 24, 4, 0b1_0101_0110_1010),
    row(2059, 2, 12, 0, 0b1010_1010_1101),
    row(2060, 2, 2, 0, 0b0101_0010_1110),
    row(2061, 1, 21, 3, 0b1_1001_0010_1110),
    row(2062, 2, 9, 0, 0b1100_1001_0101),
    row(2063, 1, 29, 7, 0b1_1010_1001_0101),
    row(2064, 2, 17, 0, 0b1101_0100_1010),
    row(2065, 2, 5, 0, 0b1101_1001_0101),
    row(2066, 1, 26, 5, 0b0_1011_0101_0101),
    row(2067, 2, 14, 0, 0b0101_0110_1010),
    row(2068, 2, 3, 0, 0b1010_0110_1101),
    row(2069, 1, 23, 4, 0b0_1010_0101_1101),
    row(2070, 2, 11, 0, 0b0101_0010_1011),
    row(2071, 1, 31, 8, 0b1_0101_0010_1011),
    row(2072, 2, 19, 0, 0b1010_1001_0011),
    row(2073, 2, 7, 0, 0b1011_0100_1001),
    row(2074, 1, 27, 6, 0b1_0110_1010_1010),
    row(2075, 2, 15, 0, 0b1010_1101_0101),
    row(2076, 2, 5, 0, 0b0101_0101_1010),
    row(2077, 1, 24, 4, 0b1_0100_1011_1010),
    row(2078, 2, 12, 0, 0b1010_0101_0111),
    row(2079, 2, 2, 0, 0b0101_0010_1011),
    row(2080, 1, 22, 3, 0b1_0101_0001_0111),
    row(2081, 2, 9, 0, 0b0110_1001_0011),
    row(2082, 1, 29, 7, 0b0_1101_0101_0011),
    row(2083, 2, 17, 0, 0b0110_1010_1010),
    row(2084, 2, 6, 0, 0b1010_1101_0101),
    row(2085, 1, 26, 5, 0b0_0101_1011_0101),
    row(2086, 2, 14, 0, 0b0010_1011_0110),
    row(2087, 2, 3, 0, 0b1010_0101_0111),
    row(2088, 1, 24, 4, 0b0_1010_0010_1110),
    row(2089, 2, 10, 0, 0b1101_0001_0110),
    row(2090, 1, 30, 8, 0b1_1101_0010_0101),
    row(2091, 2, 18, 0, 0b1101_0101_0010),
    row(2092, 2, 7, 0, 0b1101_1010_1001),
    row(2093, 1, 27, 6, 0b0_1011_0110_1010),
    row(2094, 2, 15, 0, 0b0101_0110_1101),
    row(2095, 2, 5, 0, 0b0010_1010_1110),
    row(2096, 1, 25, 4, 0b1_0100_1001_1101),
    row(2097, 2, 12, 0, 0b1010_0010_1101),
    row(2098, 2, 1, 0, 0b1101_0001_0101),
    row(2099, 1, 21, 2, 0b1_1010_1001_0101),
    row(2100, 2, 9, 0, 0b1011_0101_0010),
]);
