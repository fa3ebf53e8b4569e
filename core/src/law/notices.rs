//! The yearly notices that were found, and how far they were looked for.

use super::notice::{Decision, Issued, Notice, Occasion, Paper};
use crate::citation::cite;
use crate::date::date;
use chrono::NaiveDate;

/// The release of the data: year and month of the last look at the sources.
pub const DATA_VERSION: &str = "2026.11";

/// The last day whose papers were looked for. Nothing issued later can be in [`NOTICES`].
pub const KNOWN_THROUGH: NaiveDate = date(2026, 11, 22);

impl Notice {
    /// The notice that swaps or names a day, if one does.
    pub(crate) fn about(day: NaiveDate) -> Option<&'static Self> {
        NOTICES.iter().find(|notice| {
            notice.decides.iter().any(|decision| match decision {
                Decision::Swap { off, work } => *off == day || *work == day,
                Decision::Adjacent(adjacent) => *adjacent == day,
                Decision::Tet { .. } => false,
            })
        })
    }
}

const fn paper(kind: &'static str, number: &'static str, issued: Issued) -> Paper {
    Paper { citation: cite(kind, number), issued }
}

/// Every notice found, 2010 to 2027. Those of 2011 and 2014 list the swapped days of Tết without
/// pairing them; the pairs are ours.
pub static NOTICES: &[Notice] = &[
    Notice {
        year: 2010,
        occasion: Occasion::Tet,
        papers: &[paper("Ý kiến của Thủ tướng Chính phủ", "", Issued::Reported(date(2010, 2, 6)))],
        decides: &[Decision::Swap { off: date(2010, 2, 19), work: date(2010, 2, 27) }],
    },
    Notice {
        year: 2010,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "5971/VPCP-KGVX", Issued::Reported(date(2010, 8, 25))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::On(date(2010, 8, 25)),
            ),
        ],
        decides: &[Decision::Swap { off: date(2010, 9, 3), work: date(2010, 9, 11) }],
    },
    Notice {
        year: 2011,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "9529/VPCP-KGVX", Issued::On(date(2010, 12, 31))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::On(date(2011, 1, 7)),
            ),
        ],
        decides: &[
            Decision::Swap { off: date(2011, 1, 31), work: date(2011, 1, 29) },
            Decision::Swap { off: date(2011, 2, 1), work: date(2011, 1, 30) },
        ],
    },
    Notice {
        year: 2011,
        occasion: Occasion::HungKings,
        papers: &[
            paper("Công văn", "9529/VPCP-KGVX", Issued::On(date(2010, 12, 31))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::On(date(2011, 1, 7)),
            ),
        ],
        decides: &[Decision::Swap { off: date(2011, 4, 11), work: date(2011, 4, 9) }],
    },
    Notice {
        year: 2012,
        occasion: Occasion::Tet,
        papers: &[paper(
            "Ý kiến của Thủ tướng Chính phủ",
            "",
            Issued::Reported(date(2011, 12, 31)),
        )],
        decides: &[Decision::Swap { off: date(2012, 1, 27), work: date(2012, 2, 4) }],
    },
    Notice {
        year: 2013,
        occasion: Occasion::NewYear,
        papers: &[
            paper("Công văn", "9570/VPCP-KGVX", Issued::On(date(2012, 11, 23))),
            paper("Thông báo", "4606/TB-BLĐTBXH", Issued::On(date(2012, 12, 7))),
        ],
        decides: &[Decision::Swap { off: date(2012, 12, 31), work: date(2013, 1, 5) }],
    },
    Notice {
        year: 2013,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "9570/VPCP-KGVX", Issued::On(date(2012, 11, 23))),
            paper("Thông báo", "4606/TB-BLĐTBXH", Issued::On(date(2012, 12, 7))),
        ],
        decides: &[Decision::Swap { off: date(2013, 2, 15), work: date(2013, 2, 23) }],
    },
    Notice {
        year: 2013,
        occasion: Occasion::Reunification,
        papers: &[
            paper("Công văn", "9570/VPCP-KGVX", Issued::On(date(2012, 11, 23))),
            paper("Thông báo", "4606/TB-BLĐTBXH", Issued::On(date(2012, 12, 7))),
        ],
        decides: &[Decision::Swap { off: date(2013, 4, 29), work: date(2013, 5, 4) }],
    },
    Notice {
        year: 2014,
        occasion: Occasion::Tet,
        papers: &[paper("Công văn", "10525/VPCP-KGVX", Issued::On(date(2013, 12, 12)))],
        decides: &[
            Decision::Tet { before: 1, from_first: 4 },
            Decision::Swap { off: date(2014, 1, 28), work: date(2014, 1, 25) },
            Decision::Swap { off: date(2014, 1, 29), work: date(2014, 2, 8) },
        ],
    },
    Notice {
        year: 2014,
        occasion: Occasion::Reunification,
        papers: &[paper("Công văn", "10525/VPCP-KGVX", Issued::On(date(2013, 12, 12)))],
        decides: &[Decision::Swap { off: date(2014, 5, 2), work: date(2014, 4, 26) }],
    },
    Notice {
        year: 2014,
        occasion: Occasion::NationalDay,
        papers: &[paper("Công văn", "10525/VPCP-KGVX", Issued::On(date(2013, 12, 12)))],
        decides: &[Decision::Swap { off: date(2014, 9, 1), work: date(2014, 9, 6) }],
    },
    Notice {
        year: 2015,
        occasion: Occasion::NewYear,
        papers: &[paper("Ý kiến của Thủ tướng Chính phủ", "", Issued::Reported(date(2014, 12, 1)))],
        decides: &[Decision::Swap { off: date(2015, 1, 2), work: date(2014, 12, 27) }],
    },
    Notice {
        year: 2015,
        occasion: Occasion::Tet,
        papers: &[paper("Ý kiến của Thủ tướng Chính phủ", "", Issued::Reported(date(2014, 12, 1)))],
        decides: &[
            Decision::Tet { before: 2, from_first: 3 },
            Decision::Swap { off: date(2015, 2, 16), work: date(2015, 2, 14) },
        ],
    },
    Notice {
        year: 2015,
        occasion: Occasion::Reunification,
        papers: &[paper("Ý kiến của Thủ tướng Chính phủ", "", Issued::Reported(date(2014, 12, 1)))],
        decides: &[Decision::Swap { off: date(2015, 4, 29), work: date(2015, 4, 25) }],
    },
    Notice {
        year: 2016,
        occasion: Occasion::Tet,
        papers: &[
            paper("Phiên họp thường kỳ của Chính phủ", "", Issued::Reported(date(2015, 10, 29))),
            paper("Thông báo", "4659/TB-LĐTBXH", Issued::On(date(2015, 11, 13))),
        ],
        decides: &[Decision::Tet { before: 1, from_first: 4 }],
    },
    Notice {
        year: 2017,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "9794/VPCP-KGVX", Issued::On(date(2016, 11, 14))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::Reported(date(2016, 11, 25)),
            ),
        ],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2017,
        occasion: Occasion::HungKings,
        papers: &[paper(
            "Thông báo của Bộ Lao động - Thương binh và Xã hội",
            "",
            Issued::Reported(date(2016, 11, 25)),
        )],
        decides: &[],
    },
    Notice {
        year: 2018,
        occasion: Occasion::Tet,
        papers: &[paper("Thông báo", "573/TB-VPCP", Issued::On(date(2017, 12, 14)))],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2018,
        occasion: Occasion::NationalDay,
        papers: &[paper("Thông báo", "573/TB-VPCP", Issued::On(date(2017, 12, 14)))],
        decides: &[],
    },
    Notice {
        year: 2019,
        occasion: Occasion::NewYear,
        papers: &[
            paper("Công văn", "6519/VPCP-KGVX", Issued::On(date(2018, 7, 11))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::On(date(2018, 8, 6)),
            ),
        ],
        decides: &[Decision::Swap { off: date(2018, 12, 31), work: date(2019, 1, 5) }],
    },
    Notice {
        year: 2019,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "6519/VPCP-KGVX", Issued::On(date(2018, 7, 11))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::On(date(2018, 8, 6)),
            ),
        ],
        decides: &[Decision::Tet { before: 1, from_first: 4 }],
    },
    Notice {
        year: 2019,
        occasion: Occasion::HungKings,
        papers: &[paper(
            "Thông báo của Bộ Lao động - Thương binh và Xã hội",
            "",
            Issued::On(date(2018, 8, 6)),
        )],
        decides: &[],
    },
    Notice {
        year: 2019,
        occasion: Occasion::Reunification,
        papers: &[
            paper("Công văn", "6519/VPCP-KGVX", Issued::On(date(2018, 7, 11))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::On(date(2018, 8, 6)),
            ),
        ],
        decides: &[Decision::Swap { off: date(2019, 4, 29), work: date(2019, 5, 4) }],
    },
    Notice {
        year: 2019,
        occasion: Occasion::NationalDay,
        papers: &[paper(
            "Thông báo của Bộ Lao động - Thương binh và Xã hội",
            "",
            Issued::On(date(2018, 8, 6)),
        )],
        decides: &[],
    },
    Notice {
        year: 2020,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "9087/VPCP-KGVX", Issued::On(date(2019, 10, 7))),
            paper(
                "Thông báo của Bộ Lao động - Thương binh và Xã hội",
                "",
                Issued::Reported(date(2019, 10, 29)),
            ),
        ],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2021,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "9895/VPCP-KGVX", Issued::On(date(2020, 11, 26))),
            paper("Thông báo", "4875/TB-LĐTBXH", Issued::Reported(date(2020, 12, 9))),
        ],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2021,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "9895/VPCP-KGVX", Issued::On(date(2020, 11, 26))),
            paper("Thông báo", "4875/TB-LĐTBXH", Issued::Reported(date(2020, 12, 9))),
        ],
        decides: &[Decision::Adjacent(date(2021, 9, 3))],
    },
    Notice {
        year: 2022,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "245/VPCP-KGVX", Issued::On(date(2022, 1, 11))),
            paper("Thông báo", "119/TB-LĐTBXH", Issued::Reported(date(2022, 1, 17))),
        ],
        decides: &[Decision::Tet { before: 1, from_first: 4 }],
    },
    Notice {
        year: 2022,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "245/VPCP-KGVX", Issued::On(date(2022, 1, 11))),
            paper("Thông báo", "119/TB-LĐTBXH", Issued::Reported(date(2022, 1, 17))),
        ],
        decides: &[Decision::Adjacent(date(2022, 9, 1))],
    },
    Notice {
        year: 2023,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "8056/VPCP-KGVX", Issued::On(date(2022, 12, 1))),
            paper("Thông báo", "5034/TB-LĐTBXH", Issued::On(date(2022, 12, 7))),
        ],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2023,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "8056/VPCP-KGVX", Issued::On(date(2022, 12, 1))),
            paper("Thông báo", "5034/TB-LĐTBXH", Issued::On(date(2022, 12, 7))),
        ],
        decides: &[Decision::Adjacent(date(2023, 9, 1))],
    },
    Notice {
        year: 2024,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "8662/VPCP-KGVX", Issued::On(date(2023, 11, 3))),
            paper("Thông báo", "5015/TB-LĐTBXH", Issued::On(date(2023, 11, 22))),
        ],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2024,
        occasion: Occasion::Reunification,
        papers: &[
            paper("Công văn", "2450/VPCP-KGVX", Issued::On(date(2024, 4, 12))),
            paper("Thông báo", "1570/TB-BLĐTBXH", Issued::On(date(2024, 4, 12))),
        ],
        decides: &[Decision::Swap { off: date(2024, 4, 29), work: date(2024, 5, 4) }],
    },
    Notice {
        year: 2024,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "8662/VPCP-KGVX", Issued::On(date(2023, 11, 3))),
            paper("Thông báo", "5015/TB-LĐTBXH", Issued::On(date(2023, 11, 22))),
        ],
        decides: &[Decision::Adjacent(date(2024, 9, 3))],
    },
    Notice {
        year: 2025,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "8726/VPCP-KGVX", Issued::On(date(2024, 11, 26))),
            paper("Thông báo", "6150/TB-BLĐTBXH", Issued::On(date(2024, 12, 3))),
        ],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2025,
        occasion: Occasion::Reunification,
        papers: &[
            paper("Công văn", "8726/VPCP-KGVX", Issued::On(date(2024, 11, 26))),
            paper("Thông báo", "6150/TB-BLĐTBXH", Issued::On(date(2024, 12, 3))),
        ],
        decides: &[Decision::Swap { off: date(2025, 5, 2), work: date(2025, 4, 26) }],
    },
    Notice {
        year: 2025,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "8726/VPCP-KGVX", Issued::On(date(2024, 11, 26))),
            paper("Thông báo", "6150/TB-BLĐTBXH", Issued::On(date(2024, 12, 3))),
        ],
        decides: &[Decision::Adjacent(date(2025, 9, 1))],
    },
    Notice {
        year: 2026,
        occasion: Occasion::NewYear,
        papers: &[paper("Công văn", "12729/VPCP-KGVX", Issued::On(date(2025, 12, 25)))],
        decides: &[Decision::Swap { off: date(2026, 1, 2), work: date(2026, 1, 10) }],
    },
    Notice {
        year: 2026,
        occasion: Occasion::Tet,
        papers: &[
            paper("Công văn", "9859/VPCP-KGVX", Issued::On(date(2025, 10, 13))),
            paper("Thông báo", "9441/TB-BNV", Issued::On(date(2025, 10, 16))),
        ],
        decides: &[Decision::Tet { before: 1, from_first: 4 }],
    },
    Notice {
        year: 2026,
        occasion: Occasion::HungKings,
        papers: &[paper("Công văn", "3383/BNV-CVL", Issued::On(date(2026, 4, 10)))],
        decides: &[],
    },
    Notice {
        year: 2026,
        occasion: Occasion::Reunification,
        papers: &[paper("Công văn", "3383/BNV-CVL", Issued::On(date(2026, 4, 10)))],
        decides: &[],
    },
    Notice {
        year: 2026,
        occasion: Occasion::NationalDay,
        papers: &[
            paper("Công văn", "9859/VPCP-KGVX", Issued::On(date(2025, 10, 13))),
            paper("Thông báo", "9441/TB-BNV", Issued::On(date(2025, 10, 16))),
        ],
        decides: &[
            Decision::Adjacent(date(2026, 9, 1)),
            Decision::Swap { off: date(2026, 8, 31), work: date(2026, 8, 22) },
        ],
    },
    Notice {
        year: 2027,
        occasion: Occasion::Tet,
        papers: &[paper("Công văn", "10065/VPCP-KGVX", Issued::On(date(2026, 10, 2)))],
        decides: &[Decision::Tet { before: 2, from_first: 3 }],
    },
    Notice {
        year: 2027,
        occasion: Occasion::NationalDay,
        papers: &[paper("Công văn", "10065/VPCP-KGVX", Issued::On(date(2026, 10, 2)))],
        decides: &[Decision::Adjacent(date(2027, 9, 3))],
    },
];
