//! Which days a figure is about: windows of reporting, of the calendar, and since the year began.

use crate::date::date;
use crate::error::{Error, Failure, Result};
use crate::law::{REPORT_CUT, REPORT_SEND_BY};
use chrono::{Datelike, Days, Months, NaiveDate};

/// The length of a period (*loại kỳ báo cáo*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PeriodKind {
    /// A month, 1 to 12.
    Month,
    /// A quarter (*quý*), 1 to 4.
    Quarter,
    /// Half a year (*6 tháng*), 1 or 2.
    Half,
    /// The first nine months (*9 tháng*).
    NineMonths,
    /// A year.
    Year,
}

impl PeriodKind {
    /// Every kind, shortest first.
    pub const ALL: [Self; 5] =
        [Self::Month, Self::Quarter, Self::Half, Self::NineMonths, Self::Year];

    /// The stable name used outside Rust, such as `nine_months`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::NineMonths => "nine_months",
            Self::Year => "year",
        }
    }

    /// How many of them a year has.
    pub const fn per_year(self) -> u32 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Half => 2,
            Self::NineMonths | Self::Year => 1,
        }
    }

    /// How many months it lasts.
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Half => 6,
            Self::NineMonths => 9,
            Self::Year => 12,
        }
    }
}

/// Who sends a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sender {
    /// A body below a ministry or province.
    Lower,
    /// A ministry or province.
    Upper,
}

impl Sender {
    /// Every sender.
    pub const ALL: [Self; 2] = [Self::Lower, Self::Upper];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Upper => "upper",
        }
    }
}

/// The days that a figure is about (*kỳ báo cáo*), both ends included.
///
/// # Law
///
/// 09/2019/NĐ-CP, Điều 12: the data of a report end on the 14th of its last month and begin on the
/// 15th of the month before its first.
///
/// # Example
///
/// ```
/// use motcua::date;
/// use motcua::statistics::{Period, PeriodKind};
///
/// let first = Period::reporting(PeriodKind::Quarter, 2026, 1)?;
/// assert_eq!((first.from(), first.through()), (date(2025, 12, 15), date(2026, 3, 14)));
/// let second = Period::reporting(PeriodKind::Quarter, 2026, 2)?;
/// assert_eq!(second.from(), date(2026, 3, 15));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    from: NaiveDate,
    through: NaiveDate,
}

impl Period {
    /// Any span of days.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan).
    pub fn new(from: NaiveDate, through: NaiveDate) -> Result<Self> {
        if from > through {
            return Err(Failure::ReversedSpan { after: from, through }.into());
        }
        Ok(Self { from, through })
    }

    /// The window of data of a report (*kỳ báo cáo theo quy định*).
    ///
    /// READING: the rule is applied to years before the decree too, so that series can be compared; a
    /// figure of those years was not necessarily made that way.
    ///
    /// # Law
    ///
    /// 09/2019/NĐ-CP, Điều 12; the window of nine months as a province restates it.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an `index` that the year does not
    /// have, counted from 1, and for a year outside 2000 to 2100.
    pub fn reporting(kind: PeriodKind, year: i32, index: u32) -> Result<Self> {
        let (first, last) = months(kind, year, index)?;
        let cut = REPORT_CUT.history().first().map_or(14, |row| row.value);
        let from = (first - Months::new(1)).with_day(cut + 1).unwrap_or(first);
        Ok(Self { from, through: last.with_day(cut).unwrap_or(last) })
    }

    /// A period of the calendar (*tháng, quý, năm dương lịch*).
    ///
    /// # Errors
    ///
    /// As [`reporting`](Self::reporting).
    pub fn calendar(kind: PeriodKind, year: i32, index: u32) -> Result<Self> {
        let (first, last) = months(kind, year, index)?;
        Ok(Self { from: first, through: last + Months::new(1) - Days::new(1) })
    }

    /// From 1 January through a day (*lũy kế từ đầu năm*).
    pub fn year_to(through: NaiveDate) -> Self {
        Self { from: date(through.year(), 1, 1), through }
    }

    /// The first day.
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub const fn through(self) -> NaiveDate {
        self.through
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.through
    }

    /// The same days one year before (*cùng kỳ năm trước*); 29 February becomes the 28th.
    pub fn a_year_before(self) -> Self {
        Self { from: self.from - Months::new(12), through: self.through - Months::new(12) }
    }

    /// The day by which the report of a window of reporting is sent; `None` for a window for which the
    /// circular asks no report, such as the third month, which its quarter tells.
    ///
    /// # Law
    ///
    /// 09/2026/TT-BTP, Điều 9–12: months 1, 2, 4, 5, 7, 8, 10 and 11, the first and third quarter, the
    /// first six months, the year.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) for a window that ends before the circular;
    /// otherwise as [`reporting`](Self::reporting).
    pub fn send_by(
        kind: PeriodKind,
        year: i32,
        index: u32,
        sender: Sender,
    ) -> Result<Option<NaiveDate>> {
        let window = Self::reporting(kind, year, index)?;
        let rule = REPORT_SEND_BY.on(window.through)?.value;
        let asked = match kind {
            PeriodKind::Month => !index.is_multiple_of(3),
            PeriodKind::Quarter => !index.is_multiple_of(2),
            PeriodKind::Half => index == 1,
            PeriodKind::NineMonths => false,
            PeriodKind::Year => true,
        };
        let day = match sender {
            Sender::Lower => rule.lower,
            Sender::Upper => rule.upper,
        };
        Ok(asked.then(|| window.through.with_day(day)).flatten())
    }

    /// By how many days the report of a window was sent late (*báo cáo chậm*): 0 for one that was not, `None`
    /// for a window for which no report is asked.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) for a report sent before its window begins; otherwise as
    /// [`send_by`](Self::send_by).
    pub fn sent_late(
        kind: PeriodKind,
        year: i32,
        index: u32,
        sender: Sender,
        sent: NaiveDate,
    ) -> Result<Option<u32>> {
        Self::new(Self::reporting(kind, year, index)?.from, sent)?;
        let by = Self::send_by(kind, year, index, sender)?;
        // A day before the last one gives a number below zero, which is none.
        let late =
            |by| u32::try_from(sent.signed_duration_since(by).num_days()).unwrap_or_default();
        Ok(by.map(late))
    }
}

/// The first day of the first and of the last month of a period.
fn months(kind: PeriodKind, year: i32, index: u32) -> Result<(NaiveDate, NaiveDate)> {
    if !(2000..=2100).contains(&year) {
        return Err(Error::argument("year", &year, "a year from 2000 to 2100"));
    }
    if index == 0 || index > kind.per_year() {
        let expected = format!("a number from 1 to {} for a {}", kind.per_year(), kind.code());
        return Err(Error::argument("index", &index, &expected));
    }
    let january = date(year, 1, 1);
    let first = january + Months::new((index - 1) * kind.months());
    Ok((first, first + Months::new(kind.months() - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn windows_of_one_kind_tile_without_gap() -> Result<()> {
        for kind in [PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Half, PeriodKind::Year] {
            let mut last: Option<Period> = None;
            for year in 2019..=2027 {
                for index in 1..=kind.per_year() {
                    let window = Period::reporting(kind, year, index)?;
                    if let Some(last) = last {
                        assert_eq!(window.from(), last.through() + Days::new(1));
                    }
                    last = Some(window);
                }
            }
        }
        Ok(())
    }

    #[test]
    fn a_year_has_the_periods_that_it_has() {
        for (kind, index) in [(PeriodKind::Month, 13), (PeriodKind::Half, 0), (PeriodKind::Year, 2)]
        {
            let error = Period::reporting(kind, 2026, index).map_err(|error| error.kind());
            assert_eq!(error, Err(ErrorKind::InvalidArgument));
        }
        assert!(Period::reporting(PeriodKind::Month, 1999, 1).is_err());
    }

    #[test]
    fn the_report_of_the_third_month_is_that_of_the_quarter() -> Result<()> {
        let by = |kind, index| Period::send_by(kind, 2026, index, Sender::Lower);
        assert_eq!(by(PeriodKind::Month, 8)?, Some(date(2026, 8, 20)));
        assert_eq!(by(PeriodKind::Month, 9)?, None);
        assert_eq!(by(PeriodKind::Quarter, 3)?, Some(date(2026, 9, 20)));
        let upper = Period::send_by(PeriodKind::Year, 2026, 1, Sender::Upper)?;
        assert_eq!(upper, Some(date(2026, 12, 23)));
        assert!(
            by(PeriodKind::Month, 7).is_err_and(|error| error.kind() == ErrorKind::NoneInForce)
        );
        Ok(())
    }
}
