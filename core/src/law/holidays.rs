//! Paid days off: five regimes, the days of Tết, the second National Day, compensation.
//!
//! Bộ luật Lao động 1994, Điều 73 (8 days; 9 with Luật 84/2007/QH11); Bộ luật Lao động 10/2012/QH13,
//! Điều 115 (10); Bộ luật Lao động 45/2019/QH14, Điều 112 (11); Nghị quyết 28/2026/QH16, Điều 2 (12).

use super::dated::{Confidence, Dated, Provision};
use crate::citation::{Citation, cite};
use crate::date::date;

/// A paid day off by law (*ngày nghỉ lễ, tết*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Holiday {
    /// Tết Dương lịch, 1 January.
    NewYear,
    /// Tết Nguyên đán, the days around the first day of the lunar year.
    Tet,
    /// Giỗ Tổ Hùng Vương, the 10th of the third lunar month.
    HungKings,
    /// Ngày Chiến thắng, 30 April.
    Reunification,
    /// Quốc tế Lao động, 1 May.
    Labour,
    /// Quốc khánh, 2 September.
    NationalDay,
    /// The day before or after 2 September.
    NationalDayAdjacent,
    /// Ngày Văn hóa Việt Nam, 24 November.
    Culture,
}

impl Holiday {
    /// Every holiday.
    pub const ALL: [Self; 8] = [
        Self::NewYear,
        Self::Tet,
        Self::HungKings,
        Self::Reunification,
        Self::Labour,
        Self::NationalDay,
        Self::NationalDayAdjacent,
        Self::Culture,
    ];

    /// The Vietnamese name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NewYear => "Tết Dương lịch",
            Self::Tet => "Tết Nguyên đán",
            Self::HungKings => "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
            Self::Reunification => "Ngày Chiến thắng",
            Self::Labour => "Quốc tế Lao động",
            Self::NationalDay => "Quốc khánh",
            Self::NationalDayAdjacent => "Quốc khánh (ngày liền kề)",
            Self::Culture => "Ngày Văn hóa Việt Nam",
        }
    }

    /// The English name.
    pub const fn name_en(self) -> &'static str {
        match self {
            Self::NewYear => "New Year's Day",
            Self::Tet => "Lunar New Year",
            Self::HungKings => "Hùng Kings' Commemoration Day",
            Self::Reunification => "Reunification Day",
            Self::Labour => "Labour Day",
            Self::NationalDay => "National Day",
            Self::NationalDayAdjacent => "National Day (adjacent day)",
            Self::Culture => "Vietnam Culture Day",
        }
    }

    /// Month and day of a holiday fixed in the solar calendar.
    pub(crate) const fn solar(self) -> Option<(u32, u32)> {
        match self {
            Self::NewYear => Some((1, 1)),
            Self::Reunification => Some((4, 30)),
            Self::Labour => Some((5, 1)),
            Self::NationalDay => Some((9, 2)),
            Self::Culture => Some((11, 24)),
            Self::Tet | Self::HungKings | Self::NationalDayAdjacent => None,
        }
    }
}

/// A holiday and where the law grants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    /// The holiday.
    pub holiday: Holiday,
    /// The provision that grants it.
    pub source: Citation,
}

const fn by(source: Citation, holiday: Holiday) -> Entitlement {
    Entitlement { holiday, source }
}

const fn labour_code_1994() -> Citation {
    cite("Bộ luật Lao động 1994", "").article(73)
}

const fn labour_code_2012(article: u16) -> Citation {
    cite("Bộ luật Lao động", "10/2012/QH13").article(article)
}

const fn labour_code_2019(article: u16) -> Citation {
    cite("Bộ luật Lao động", "45/2019/QH14").article(article)
}

/// Which holidays there are.
///
/// READING: Luật 84/2007/QH11 took effect on its promulgation in April 2007, on a day that was not
/// found. Its date of adoption stands here; the first day that the change touches is 26 April 2007.
pub static HOLIDAYS: Dated<&'static [Entitlement]> = Dated::new(
    "holiday.list",
    const {
        &[
            Provision {
                from: date(1995, 1, 1),
                until: Some(date(2007, 4, 1)),
                adopted: date(1994, 6, 23),
                value: &[
                    by(labour_code_1994(), Holiday::NewYear),
                    by(labour_code_1994(), Holiday::Tet),
                    by(labour_code_1994(), Holiday::Reunification),
                    by(labour_code_1994(), Holiday::Labour),
                    by(labour_code_1994(), Holiday::NationalDay),
                ],
                source: labour_code_1994(),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2007, 4, 2),
                until: Some(date(2013, 4, 30)),
                adopted: date(2007, 4, 2),
                value: &[
                    by(labour_code_1994(), Holiday::NewYear),
                    by(labour_code_1994(), Holiday::Tet),
                    by(cite("Luật", "84/2007/QH11").article(1), Holiday::HungKings),
                    by(labour_code_1994(), Holiday::Reunification),
                    by(labour_code_1994(), Holiday::Labour),
                    by(labour_code_1994(), Holiday::NationalDay),
                ],
                source: cite("Luật", "84/2007/QH11").article(1),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2013, 5, 1),
                until: Some(date(2020, 12, 31)),
                adopted: date(2012, 6, 18),
                value: &[
                    by(labour_code_2012(115).clause(1), Holiday::NewYear),
                    by(labour_code_2012(115).clause(1), Holiday::Tet),
                    by(labour_code_2012(115).clause(1), Holiday::HungKings),
                    by(labour_code_2012(115).clause(1), Holiday::Reunification),
                    by(labour_code_2012(115).clause(1), Holiday::Labour),
                    by(labour_code_2012(115).clause(1), Holiday::NationalDay),
                ],
                source: labour_code_2012(115).clause(1),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2021, 1, 1),
                until: Some(date(2026, 6, 30)),
                adopted: date(2019, 11, 20),
                value: &[
                    by(labour_code_2019(112).clause(1), Holiday::NewYear),
                    by(labour_code_2019(112).clause(1), Holiday::Tet),
                    by(labour_code_2019(112).clause(1), Holiday::HungKings),
                    by(labour_code_2019(112).clause(1), Holiday::Reunification),
                    by(labour_code_2019(112).clause(1), Holiday::Labour),
                    by(labour_code_2019(112).clause(1), Holiday::NationalDay),
                    by(labour_code_2019(112).clause(1), Holiday::NationalDayAdjacent),
                ],
                source: labour_code_2019(112).clause(1),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2026, 7, 1),
                until: None,
                adopted: date(2026, 4, 24),
                value: &[
                    by(labour_code_2019(112).clause(1), Holiday::NewYear),
                    by(labour_code_2019(112).clause(1), Holiday::Tet),
                    by(labour_code_2019(112).clause(1), Holiday::HungKings),
                    by(labour_code_2019(112).clause(1), Holiday::Reunification),
                    by(labour_code_2019(112).clause(1), Holiday::Labour),
                    by(labour_code_2019(112).clause(1), Holiday::NationalDay),
                    by(labour_code_2019(112).clause(1), Holiday::NationalDayAdjacent),
                    by(cite("Nghị quyết", "28/2026/QH16").article(2).clause(1), Holiday::Culture),
                ],
                source: cite("Nghị quyết", "28/2026/QH16").article(2).clause(1),
                confidence: Confidence::Restated,
            },
        ]
    },
);

/// The days off for Tết: how many before and from the first day of the lunar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tet {
    /// Days before mùng 1.
    pub before: u8,
    /// Days from mùng 1 on.
    pub from_first: u8,
    /// Whether a yearly decision may divide the days otherwise.
    pub chosen_yearly: bool,
}

impl Tet {
    /// How many days off there are.
    pub const fn days(self) -> u8 {
        self.before + self.from_first
    }
}

/// Days off for Tết (*số ngày nghỉ Tết Nguyên đán*).
///
/// READING: from 2013 the law fixes five days and leaves the division to a yearly decision. Without
/// one, two days before and three from mùng 1 are taken, the more frequent choice.
pub static TET: Dated<Tet> = Dated::new(
    "holiday.tet",
    const {
        &[
            Provision {
                from: date(1995, 1, 1),
                until: Some(date(2013, 4, 30)),
                adopted: date(1994, 6, 23),
                value: Tet { before: 1, from_first: 3, chosen_yearly: false },
                source: labour_code_1994(),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2013, 5, 1),
                until: Some(date(2020, 12, 31)),
                adopted: date(2012, 6, 18),
                value: Tet { before: 2, from_first: 3, chosen_yearly: true },
                source: labour_code_2012(115).clause(1).point('b'),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2021, 1, 1),
                until: None,
                adopted: date(2019, 11, 20),
                value: Tet { before: 2, from_first: 3, chosen_yearly: true },
                source: labour_code_2019(112).clause(1).point('b'),
                confidence: Confidence::Read,
            },
        ]
    },
);

/// On which side of 2 September the second day lies, by the weekday of 2 September (Monday first).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AdjacentDay {
    /// Whether the day after is taken, for 2 September on each weekday from Monday.
    pub after: [bool; 7],
}

/// The second National Day (*ngày liền kề Quốc khánh*) in a year without a decision.
///
/// READING: the law leaves the side to the Prime Minister. Precedent: 2/9 on Monday (2024) and
/// Thursday (2021, 2027) took 3/9; Tuesday (2025), Wednesday (2026), Friday (2022) and Saturday
/// (2023) took 1/9. Sunday (next in 2029) has no precedent; 3/9 is taken.
pub static ADJACENT_DAY: Dated<AdjacentDay> = Dated::new(
    "holiday.national_day_adjacent",
    const {
        &[Provision {
            from: date(2021, 1, 1),
            until: None,
            adopted: date(2019, 11, 20),
            value: AdjacentDay { after: [true, false, false, true, false, false, true] },
            source: labour_code_2019(112).clause(3),
            confidence: Confidence::Read,
        }]
    },
);

/// Which holidays on a day of weekly rest are made up (*nghỉ bù*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Compensation {
    /// Whether 24 November is made up as well.
    pub culture_day: bool,
}

/// Compensatory days: a holiday on a day of weekly rest is carried to the next working day that is
/// no holiday itself; several are carried one after the other, never backward.
///
/// READING: Điều 111 khoản 3 speaks of the holidays of Điều 112 khoản 1; 24 November stands in
/// Nghị quyết 28/2026/QH16, so it is not carried (first case: Saturday 24/11/2029).
pub static COMPENSATION: Dated<Compensation> = Dated::new(
    "holiday.compensation",
    const {
        &[
            Provision {
                from: date(1995, 1, 1),
                until: Some(date(2013, 4, 30)),
                adopted: date(1994, 6, 23),
                value: Compensation { culture_day: false },
                source: labour_code_1994(),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2013, 5, 1),
                until: Some(date(2020, 12, 31)),
                adopted: date(2012, 6, 18),
                value: Compensation { culture_day: false },
                source: labour_code_2012(115).clause(3),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2021, 1, 1),
                until: None,
                adopted: date(2019, 11, 20),
                value: Compensation { culture_day: false },
                source: labour_code_2019(111).clause(3),
                confidence: Confidence::Read,
            },
        ]
    },
);
