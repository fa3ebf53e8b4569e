//! What was assigned: the content, by which paper, to whom, until when.

use crate::log::Given;
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;

/// Where a task comes from (*nguồn giao*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Origin {
    /// A document that assigns it (*văn bản giao nhiệm vụ*).
    #[default]
    Document,
    /// An item of the work programme of a year (*chương trình công tác năm*).
    YearProgramme,
    /// An item of the programme of a quarter.
    QuarterProgramme,
    /// An item of the programme of a month.
    MonthProgramme,
    /// A finding of an inspection that is to be remedied (*kiến nghị sau kiểm tra*).
    Inspection,
}

impl Origin {
    /// Every origin.
    pub const ALL: [Self; 5] = [
        Self::Document,
        Self::YearProgramme,
        Self::QuarterProgramme,
        Self::MonthProgramme,
        Self::Inspection,
    ];

    /// The stable name used outside Rust, such as `year_programme`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::YearProgramme => "year_programme",
            Self::QuarterProgramme => "quarter_programme",
            Self::MonthProgramme => "month_programme",
            Self::Inspection => "inspection",
        }
    }

    /// Whether what comes from here was planned (*theo chương trình, kế hoạch*), unless a task says otherwise.
    pub const fn is_planned(self) -> bool {
        matches!(self, Self::YearProgramme | Self::QuarterProgramme | Self::MonthProgramme)
    }
}

/// When a task is finished.
///
/// READING: no act that was read says it. By default the day on which the result was handed in decides, once
/// it is accepted, because that day is in the hands of the body that is judged. The other reading takes the
/// day of acceptance; both days are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Finish {
    /// On the day of the submission that was accepted.
    #[default]
    Submitted,
    /// On the day of acceptance.
    Accepted,
}

impl Finish {
    /// Every reading.
    pub const ALL: [Self; 2] = [Self::Submitted, Self::Accepted];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Accepted => "accepted",
        }
    }
}

/// What was assigned (*nội dung giao*). What changes later stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Assignment {
    /// What is to be done.
    pub content: Box<str>,
    /// Where it comes from.
    pub origin: Origin,
    /// The number or title of the paper, programme or conclusion.
    pub document: Option<Box<str>>,
    /// The item in it.
    pub item: Option<Box<str>>,
    /// Whether it was planned; `None`: as its origin says.
    pub planned: Option<bool>,
    /// The body that leads (*cơ quan chủ trì*).
    pub lead: Option<Box<str>>,
    /// The bodies that cooperate (*cơ quan phối hợp*).
    pub cooperating: Vec<Box<str>>,
    /// The officer in charge.
    pub officer: Option<Box<str>>,
    /// The field it belongs to (*lĩnh vực*).
    pub domain: Option<Box<str>>,
    /// The task of which it is a part.
    pub parent: Option<Box<str>>,
    /// Until when; `None`: none yet.
    pub given: Option<Given>,
    /// How often it is looked at, which is what keeps a task without a deadline in sight.
    pub review: Option<TimeLimit>,
    /// When it is finished.
    pub finish: Finish,
}

impl Assignment {
    /// A task of this content, of which nothing else is known.
    pub fn new(content: impl Into<Box<str>>) -> Self {
        Self {
            content: content.into(),
            origin: Origin::Document,
            document: None,
            item: None,
            planned: None,
            lead: None,
            cooperating: Vec::new(),
            officer: None,
            domain: None,
            parent: None,
            given: None,
            review: None,
            finish: Finish::Submitted,
        }
    }

    /// Until a day.
    pub const fn until(mut self, day: NaiveDate) -> Self {
        self.given = Some(Given::Until(day));
        self
    }

    /// Within a limit from the day of assignment.
    pub const fn within(mut self, limit: TimeLimit) -> Self {
        self.given = Some(Given::Within(limit));
        self
    }

    /// Led by a body.
    pub fn led_by(mut self, agency: impl Into<Box<str>>) -> Self {
        self.lead = Some(agency.into());
        self
    }

    /// By a document.
    pub fn by_document(mut self, document: impl Into<Box<str>>) -> Self {
        self.document = Some(document.into());
        self
    }

    /// A part of another task.
    pub fn part_of(mut self, parent: impl Into<Box<str>>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    /// Whether it was planned (*theo kế hoạch, đột xuất*).
    pub fn is_planned(&self) -> bool {
        self.planned.unwrap_or_else(|| self.origin.is_planned())
    }
}
