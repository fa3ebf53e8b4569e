//! What the one-stop decrees say about a limit that is not kept or a dossier sent back.

use super::dated::{Confidence, Dated, Provision};
use crate::citation::cite;
use crate::date::date;

/// What a supplement after examination does to the limit (*bổ sung hồ sơ sau thẩm định*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Supplement {
    /// The time already used counts: nothing is given back.
    Continue,
    /// The limit is counted again from its beginning.
    Restart,
}

/// Supplements by regime.
pub static SUPPLEMENT: Dated<Supplement> = Dated::new(
    "one_stop.supplement",
    const {
        &[
            Provision {
                from: date(2015, 5, 15),
                until: Some(date(2018, 6, 20)),
                adopted: date(2015, 3, 25),
                value: Supplement::Continue,
                source: cite("Quyết định", "09/2015/QĐ-TTg"),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2018, 6, 21),
                until: Some(date(2025, 6, 30)),
                adopted: date(2018, 4, 23),
                value: Supplement::Restart,
                source: cite("Nghị định", "61/2018/NĐ-CP").article(19).clause(4),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2025, 7, 1),
                until: None,
                adopted: date(2025, 6, 9),
                value: Supplement::Restart,
                source: cite("Nghị định", "118/2025/NĐ-CP").article(19).clause(5),
                confidence: Confidence::Read,
            },
        ]
    },
);

/// The one new date of a late dossier and the apology before it (*xin lỗi, hẹn lại ngày trả*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NewDate {
    /// How often a new date may be set.
    pub at_most: u8,
    /// How many days before expiry the apology is due.
    pub apology_days_before: u32,
}

/// New dates by regime.
pub static NEW_DATE: Dated<NewDate> = Dated::new(
    "one_stop.new_date",
    const {
        &[
            Provision {
                from: date(2018, 6, 21),
                until: Some(date(2025, 6, 30)),
                adopted: date(2018, 4, 23),
                value: NewDate { at_most: 1, apology_days_before: 1 },
                source: cite("Nghị định", "61/2018/NĐ-CP").article(19).clause(9),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2025, 7, 1),
                until: None,
                adopted: date(2025, 6, 9),
                value: NewDate { at_most: 1, apology_days_before: 1 },
                source: cite("Nghị định", "118/2025/NĐ-CP").article(19).clause(6),
                confidence: Confidence::Read,
            },
        ]
    },
);
