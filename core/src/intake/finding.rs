//! What is doubtful about rows that were taken in.

use super::field::Field;
use crate::text::Language;
use std::collections::BTreeMap;
use std::fmt::{Display, Write};

/// A kind of doubt (*loại phát hiện về chất lượng dữ liệu*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FindingKind {
    /// There is no due date.
    MissingDue,
    /// It was due before it was received.
    DueBeforeReceipt,
    /// It was due earlier than the limit gives.
    DueEarlier,
    /// It was due later than the limit gives.
    DueLater,
    /// It ended before it was received.
    EndBeforeReceipt,
    /// Something happened after the day of the export.
    FutureDate,
    /// It was received on a day on which the desk is closed.
    ///
    /// READING: whatever the way in. The portal takes dossiers in at any hour, but accepting one is an
    /// officer's act; an office that accepts online on days off reads these findings with that in mind.
    ReceivedOnClosedDay,
    /// It was finished or handed over on a day on which nobody works: a sign of a date put in later.
    FinishedOnClosedDay,
    /// Many dossiers of a body ended to the minute of their due dates: a sign of back-dating.
    FinishedAtDue,
    /// Many dossiers of a body ended at one and the same moment: a sign of bulk resetting.
    ///
    /// From how many on is [`IntakeOptions::bulk_from`](super::IntakeOptions); where a body ends thousands a
    /// day and the export keeps no seconds, chance alone comes to ten, and the number should be higher.
    BulkFinish,
    /// The status says that it is under way, the dates that it is over.
    StatusContradicts,
    /// A supplement of which the day of the request or of the answer is not told, or the answer comes first.
    IncompleteSupplement,
    /// A row that stands twice.
    RepeatedRow,
    /// Rows of one dossier that say different things.
    Conflict,
}

impl FindingKind {
    /// Every kind, in order.
    pub const ALL: [Self; 14] = [
        Self::MissingDue,
        Self::DueBeforeReceipt,
        Self::DueEarlier,
        Self::DueLater,
        Self::EndBeforeReceipt,
        Self::FutureDate,
        Self::ReceivedOnClosedDay,
        Self::FinishedOnClosedDay,
        Self::FinishedAtDue,
        Self::BulkFinish,
        Self::StatusContradicts,
        Self::IncompleteSupplement,
        Self::RepeatedRow,
        Self::Conflict,
    ];

    /// The stable name used outside Rust, such as `due_later`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MissingDue => "missing_due",
            Self::DueBeforeReceipt => "due_before_receipt",
            Self::DueEarlier => "due_earlier",
            Self::DueLater => "due_later",
            Self::EndBeforeReceipt => "end_before_receipt",
            Self::FutureDate => "future_date",
            Self::ReceivedOnClosedDay => "received_on_closed_day",
            Self::FinishedOnClosedDay => "finished_on_closed_day",
            Self::FinishedAtDue => "finished_at_due",
            Self::BulkFinish => "bulk_finish",
            Self::StatusContradicts => "status_contradicts",
            Self::IncompleteSupplement => "incomplete_supplement",
            Self::RepeatedRow => "repeated_row",
            Self::Conflict => "conflict",
        }
    }

    /// What is doubtful, in a few words.
    pub const fn text(self, language: Language) -> &'static str {
        let (vietnamese, english) = match self {
            Self::MissingDue => ("không có ngày hẹn trả", "there is no due date"),
            Self::DueBeforeReceipt => {
                ("ngày hẹn trả trước ngày tiếp nhận", "due before it was received")
            }
            Self::DueEarlier => {
                ("ngày hẹn trả sớm hơn thời hạn quy định", "due earlier than the limit gives")
            }
            Self::DueLater => {
                ("ngày hẹn trả muộn hơn thời hạn quy định", "due later than the limit gives")
            }
            Self::EndBeforeReceipt => {
                ("kết thúc trước khi tiếp nhận", "ended before it was received")
            }
            Self::FutureDate => ("ngày ở tương lai", "a date in the future"),
            Self::ReceivedOnClosedDay => {
                ("tiếp nhận vào ngày nghỉ", "received on a day on which the desk is closed")
            }
            Self::FinishedOnClosedDay => {
                ("kết thúc vào ngày nghỉ", "finished on a day on which nobody works")
            }
            Self::FinishedAtDue => (
                "nhiều hồ sơ kết thúc đúng thời điểm hẹn trả",
                "many dossiers ended at the very moment they were due",
            ),
            Self::BulkFinish => {
                ("nhiều hồ sơ kết thúc cùng một thời điểm", "many dossiers ended at one moment")
            }
            Self::StatusContradicts => (
                "trạng thái đang xử lý nhưng đã có ngày kết thúc",
                "under way by its status and over by its dates",
            ),
            Self::IncompleteSupplement => (
                "bổ sung hồ sơ thiếu ngày yêu cầu, thiếu ngày bổ sung hoặc hai ngày ngược nhau",
                "a supplement without the day of its request or of its answer, or with the two reversed",
            ),
            Self::RepeatedRow => ("dòng bị lặp", "the row stands twice"),
            Self::Conflict => (
                "các dòng của một hồ sơ mâu thuẫn nhau",
                "rows of one dossier contradict each other",
            ),
        };
        match language {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }
}

/// Something doubtful, with every row that it is about (*phát hiện*).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The rows of the sheet, in order.
    pub rows: Vec<u64>,
    /// The code of the dossier; `None` where there is none, and for a sign that many dossiers show.
    pub dossier: Option<Box<str>>,
    /// The body, for a sign that many of its dossiers show.
    pub agency: Option<Box<str>>,
    /// The field that is doubtful.
    pub field: Option<Field>,
    /// What stands there.
    pub value: Option<Box<str>>,
    /// What was expected or what it is compared with: the due date by the limit, the day of receipt, the
    /// day of the export, the other value.
    pub against: Option<Box<str>>,
    /// For a due date, by how many working days it differs from the limit's; negative where it is earlier.
    pub working_days: Option<i64>,
}

impl Finding {
    pub(super) fn of(kind: FindingKind, rows: &[u64], dossier: Option<&str>) -> Self {
        Self {
            kind,
            rows: rows.to_vec(),
            dossier: dossier.map(Box::from),
            agency: None,
            field: None,
            value: None,
            against: None,
            working_days: None,
        }
    }

    pub(super) fn about(mut self, field: Field, value: &impl Display) -> Self {
        self.field = Some(field);
        self.value = Some(value.to_string().into());
        self
    }

    pub(super) fn against(mut self, other: &impl Display) -> Self {
        self.against = Some(other.to_string().into());
        self
    }

    /// The sentence: the rows, what is doubtful, and the values.
    pub fn text(&self, language: Language) -> String {
        let (row, than, days) = match language {
            Language::Vietnamese => ("dòng", "so với", "ngày làm việc"),
            Language::English => ("row", "against", "working days"),
        };
        let rows: Vec<String> = self.rows.iter().take(5).map(u64::to_string).collect();
        let more = if self.rows.len() > rows.len() { ", …" } else { "" };
        let mut text = format!("{row} {}{more}: {}", rows.join(", "), self.kind.text(language));
        if let Some(agency) = &self.agency {
            let _ = write!(text, " ({agency}: {})", self.rows.len());
        }
        if let Some(value) = &self.value {
            let _ = write!(text, ": {value}");
        }
        if let Some(other) = &self.against {
            let _ = write!(text, " {than} {other}");
        }
        if let Some(by) = self.working_days {
            let _ = write!(text, " ({by:+} {days})");
        }
        text
    }
}

/// Findings, which merge and are counted by kind (*danh sách phát hiện*).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Puts them in the order of their rows.
    pub(super) fn sort(&mut self) {
        self.0.sort_by(|one, other| (&one.rows, one).cmp(&(&other.rows, other)));
    }

    /// All of them, by rows.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is doubtful.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings of one kind.
    pub fn of(&self, kind: FindingKind) -> impl Iterator<Item = &Finding> {
        self.0.iter().filter(move |finding| finding.kind == kind)
    }

    /// How many findings of each kind that occurs, and how many rows they are about.
    pub fn counts(&self) -> impl Iterator<Item = (FindingKind, usize, usize)> {
        let mut counts: BTreeMap<FindingKind, (usize, usize)> = BTreeMap::new();
        for finding in &self.0 {
            let (findings, rows) = counts.entry(finding.kind).or_default();
            *findings += 1;
            *rows += finding.rows.len();
        }
        counts.into_iter().map(|(kind, (findings, rows))| (kind, findings, rows))
    }

    /// Adds the findings of other rows, of another sheet of the same export for instance.
    ///
    /// The order of merging makes no difference. A sign that many dossiers show is looked for within what
    /// was read together; it does not arise from merging.
    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
        self.sort();
    }
}
