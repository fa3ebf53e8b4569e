//! When figures are reported: the window of data of each report, and the day by which it is sent.
//!
//! 09/2019/NĐ-CP, Điều 12 cuts the data of every report at the 14th; months, quarters and years of
//! reporting therefore tile, and are not those of the calendar.

use super::dated::{Confidence, Dated, Provision};
use crate::citation::cite;
use crate::date::date;

/// The last day of a month whose data still belong to the report of that month.
///
/// READING: the day of entry into force, 12/03/2019, was not seen in the decree itself.
pub static REPORT_CUT: Dated<u32> = Dated::new(
    "report.cut",
    const {
        &[Provision {
            from: date(2019, 3, 12),
            until: None,
            adopted: date(2019, 1, 24),
            value: 14,
            source: cite("Nghị định", "09/2019/NĐ-CP").article(12),
            confidence: Confidence::Restated,
        }]
    },
);

/// The day of the last month of a window by which a report on administrative procedures is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendBy {
    /// By the bodies below.
    pub lower: u32,
    /// By ministries and provinces.
    pub upper: u32,
}

/// When reports on the control of administrative procedures are sent.
///
/// READING: the day on which the circular was issued was not seen; it is taken to be known from its
/// first day in force. It has no clause on a last day that is a day off, so none is moved.
pub static REPORT_SEND_BY: Dated<SendBy> = Dated::new(
    "report.send_by",
    const {
        &[Provision {
            from: date(2026, 8, 1),
            until: None,
            adopted: date(2026, 8, 1),
            value: SendBy { lower: 20, upper: 23 },
            source: cite("Thông tư", "09/2026/TT-BTP").article(12),
            confidence: Confidence::Read,
        }]
    },
);
