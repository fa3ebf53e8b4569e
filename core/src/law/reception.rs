//! What the law on receiving citizens asks for: how often who must receive, when a schedule is posted,
//! by when whoever was received is answered. What was not found has no row.
//!
//! Read in 42/2013/QH13 and in its consolidation of 2026, which carries 136/2025/QH15 (in force from
//! 01/07/2026). That act brought no transition clause.

use super::dated::{Confidence, Dated, Provision};
use crate::citation::{Citation, cite};
use crate::date::date;
use chrono::NaiveDate;

/// The first day of 42/2013/QH13.
const BEGINS: NaiveDate = date(2014, 7, 1);
/// The last day before 136/2025/QH15.
const LAST_DAY_BEFORE_136: NaiveDate = date(2026, 6, 30);

const fn law_42(article: u16) -> Citation {
    cite("Luật", "42/2013/QH13").article(article)
}

/// A row of 42/2013/QH13 that 136/2025/QH15 left as it was.
///
/// READING: the day on which the law was adopted was not seen; it is taken to be known from its first
/// day in force.
const fn unchanged<T>(value: T, source: Citation) -> Provision<T> {
    Provision {
        from: BEGINS,
        until: None,
        adopted: BEGINS,
        value,
        source,
        confidence: Confidence::Read,
    }
}

/// How often somebody receives citizens at the least (*số ngày tiếp công dân tối thiểu*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AtLeast {
    /// Days.
    pub days: u32,
    /// In each of these.
    pub per: Per,
}

/// The stretch of time in which a least number of days must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Per {
    /// A week, Monday to Sunday (*tuần*).
    Week,
    /// A month of the calendar (*tháng*).
    Month,
}

impl Per {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Week, Self::Month];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// How often the chairman of a provincial committee receives (*Chủ tịch UBND cấp tỉnh*).
pub static RECEPTION_PROVINCE: Dated<AtLeast> = Dated::new(
    "reception.province",
    const { &[unchanged(AtLeast { days: 1, per: Per::Month }, law_42(12).clause(5))] },
);

/// How often the chairman of a district committee received (*Chủ tịch UBND cấp huyện*).
///
/// READING: the number was not read. The row ends with the district level, on 30/06/2025; the article
/// itself was repealed a year later.
pub static RECEPTION_DISTRICT: Dated<AtLeast> = Dated::new(
    "reception.district",
    const {
        &[Provision {
            from: BEGINS,
            until: Some(date(2025, 6, 30)),
            adopted: BEGINS,
            value: AtLeast { days: 2, per: Per::Month },
            source: law_42(13),
            confidence: Confidence::Unconfirmed,
        }]
    },
);

/// How often the chairman of a commune's committee receives (*Chủ tịch UBND cấp xã*).
pub static RECEPTION_COMMUNE: Dated<AtLeast> = Dated::new(
    "reception.commune",
    const {
        &[
            Provision {
                from: BEGINS,
                until: Some(LAST_DAY_BEFORE_136),
                adopted: BEGINS,
                value: AtLeast { days: 1, per: Per::Week },
                source: law_42(15),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2026, 7, 1),
                until: None,
                adopted: date(2025, 12, 10),
                value: AtLeast { days: 2, per: Per::Month },
                source: cite("Luật", "136/2025/QH15").article(1).clause(7),
                confidence: Confidence::Read,
            },
        ]
    },
);

/// How often the head of another agency receives (*người đứng đầu cơ quan*).
pub static RECEPTION_AGENCY: Dated<AtLeast> = Dated::new(
    "reception.agency",
    const { &[unchanged(AtLeast { days: 1, per: Per::Month }, law_42(18).clause(2))] },
);

/// How many working days before a reception day its schedule is posted (*niêm yết lịch tiếp công dân*).
pub static RECEPTION_POSTED: Dated<u32> =
    Dated::new("reception.posted_before", const { &[unchanged(5, law_42(24).clause(4))] });

/// Within how many working days whoever was received is answered (*trả lời người được tiếp*).
pub static RECEPTION_ANSWER: Dated<u32> =
    Dated::new("reception.answer", const { &[unchanged(10, law_42(28).clause(1))] });

/// Within how many working days the body that settled a matter tells the body that passed it on (*thông báo cho
/// cơ quan chuyển đến*).
pub static RECEPTION_SETTLED: Dated<u32> =
    Dated::new("reception.settled", const { &[unchanged(7, law_42(27).clause(2))] });

/// Within how many working days the body that passed a matter on tells the person (*thông báo cho người đã
/// đến*).
pub static RECEPTION_TOLD: Dated<u32> =
    Dated::new("reception.told", const { &[unchanged(5, law_42(28).clause(2))] });

/// The one rule that was found for a fixed day that is a day off: the next working day. It binds one
/// ministry.
pub const RECEPTION_MOVED: Citation = cite("Thông tư", "53/2015/TT-BLĐTBXH").article(4);
