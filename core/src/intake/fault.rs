//! Why a row cannot be a record.

use crate::text::Language;
use std::fmt::Write;

/// Why a row cannot be a record (*lý do không nhập được dòng*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Fault {
    /// Nothing stands in it.
    EmptyRow,
    /// Something stands beyond the last column of the header.
    TooManyCells,
    /// The column of the code is there and the cell is empty.
    MissingCode,
    /// A date that cannot be read for sure.
    InvalidDate,
    /// A date that the calendar does not cover.
    OutOfCoverage,
    /// A status that is neither national nor in the local list.
    InvalidStatus,
    /// A way in that is not known.
    InvalidChannel,
    /// A time limit that cannot be read for sure.
    InvalidLimit,
    /// It is registered and not accepted: it belongs to no figure yet.
    NotYetReceived,
    /// No day of receipt.
    MissingReceived,
    /// The status says that it is over and no column says when.
    MissingEnd,
}

impl Fault {
    /// Every fault, in the order in which a row is looked at.
    pub const ALL: [Self; 11] = [
        Self::EmptyRow,
        Self::TooManyCells,
        Self::MissingCode,
        Self::InvalidDate,
        Self::OutOfCoverage,
        Self::InvalidStatus,
        Self::InvalidChannel,
        Self::InvalidLimit,
        Self::NotYetReceived,
        Self::MissingReceived,
        Self::MissingEnd,
    ];

    /// The stable name used outside Rust, such as `missing_end`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EmptyRow => "empty_row",
            Self::TooManyCells => "too_many_cells",
            Self::MissingCode => "missing_code",
            Self::InvalidDate => "invalid_date",
            Self::OutOfCoverage => "out_of_coverage",
            Self::InvalidStatus => "invalid_status",
            Self::InvalidChannel => "invalid_channel",
            Self::InvalidLimit => "invalid_limit",
            Self::NotYetReceived => "not_yet_received",
            Self::MissingReceived => "missing_received",
            Self::MissingEnd => "missing_end",
        }
    }

    /// What is wrong, in a few words.
    pub const fn text(self, language: Language) -> &'static str {
        let (vietnamese, english) = match self {
            Self::EmptyRow => ("dòng trống", "the row is empty"),
            Self::TooManyCells => {
                ("có ô nằm ngoài các cột của tiêu đề", "a cell stands beyond the last column")
            }
            Self::MissingCode => ("không có mã hồ sơ", "there is no code of the dossier"),
            Self::InvalidDate => ("không đọc được ngày", "the date cannot be read for sure"),
            Self::OutOfCoverage => {
                ("ngày nằm ngoài phạm vi của lịch", "the date is outside the calendar")
            }
            Self::InvalidStatus => ("không biết trạng thái này", "the status is not known"),
            Self::InvalidChannel => ("không biết hình thức nộp này", "the way in is not known"),
            Self::InvalidLimit => {
                ("không đọc được thời hạn giải quyết", "the time limit cannot be read for sure")
            }
            Self::NotYetReceived => {
                ("hồ sơ chưa được tiếp nhận", "the dossier is not accepted yet")
            }
            Self::MissingReceived => ("không có ngày tiếp nhận", "there is no day of receipt"),
            Self::MissingEnd => (
                "hồ sơ đã kết thúc nhưng không có ngày kết thúc",
                "the dossier is over, and nothing says since when",
            ),
        };
        match language {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }
}

/// A row that is no record, and why (*dòng bị từ chối*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The row of the sheet.
    pub row: u64,
    /// What is wrong.
    pub fault: Fault,
    /// The name of the column; `None` where it is the row as a whole.
    pub column: Option<Box<str>>,
    /// What stands in the cell.
    pub value: Box<str>,
}

impl Refused {
    /// The sentence: `dòng 7, cột "Ngày hẹn trả": không đọc được ngày: "31/02/2026"`.
    pub fn text(&self, language: Language) -> String {
        let (row, column) = match language {
            Language::Vietnamese => ("dòng", "cột"),
            Language::English => ("row", "column"),
        };
        let mut text = format!("{row} {}", self.row);
        if let Some(name) = &self.column {
            // Writing to a `String` cannot fail.
            let _ = write!(text, ", {column} \"{name}\"");
        }
        let _ = write!(text, ": {}", self.fault.text(language));
        if !self.value.is_empty() {
            let _ = write!(text, ": \"{}\"", self.value);
        }
        text
    }
}
