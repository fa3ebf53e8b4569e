//! What a feed tells.

use crate::calendar::Calendar;
use crate::date::{Civil, Hour, Moment, When};
use crate::error::Result;
use crate::law::Standing;
use crate::text::Language;
use chrono::NaiveDate;

/// What an event of a feed is (*loại sự kiện*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventKind {
    /// Days off beside the weekly rest (*ngày nghỉ*).
    DaysOff,
    /// A day of rest that is worked (*ngày làm bù*).
    Makeup,
    /// A Saturday on which the desk is open (*thứ bảy có phục vụ*).
    SaturdayService,
    /// A reception day (*tiếp công dân*).
    Reception,
    /// A day on which something is due (*thời hạn*).
    Deadline,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::DaysOff, Self::Makeup, Self::SaturdayService, Self::Reception, Self::Deadline];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DaysOff => "days_off",
            Self::Makeup => "makeup",
            Self::SaturdayService => "saturday_service",
            Self::Reception => "reception",
            Self::Deadline => "deadline",
        }
    }

    /// The category in a calendar.
    pub const fn category(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::DaysOff, Language::Vietnamese) => "Ngày nghỉ",
            (Self::DaysOff, Language::English) => "Days off",
            (Self::Makeup, Language::Vietnamese) => "Làm bù",
            (Self::Makeup, Language::English) => "Make-up days",
            (Self::SaturdayService, Language::Vietnamese) => "Thứ bảy có phục vụ",
            (Self::SaturdayService, Language::English) => "Saturday service",
            (Self::Reception, Language::Vietnamese) => "Tiếp công dân",
            (Self::Reception, Language::English) => "Reception of citizens",
            (Self::Deadline, Language::Vietnamese) => "Thời hạn",
            (Self::Deadline, Language::English) => "Deadlines",
        }
    }
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Time {
    /// Whole days, both ends included.
    Days {
        /// The first.
        from: NaiveDate,
        /// The last.
        through: NaiveDate,
    },
    /// Hours of one day.
    Hours {
        /// The day.
        on: NaiveDate,
        /// The beginning.
        from: Hour,
        /// The end.
        until: Hour,
    },
    /// A moment.
    At(Moment),
}

impl Time {
    /// The first day.
    pub const fn first(self) -> NaiveDate {
        match self {
            Self::Days { from, .. } => from,
            Self::Hours { on, .. } => on,
            Self::At(moment) => moment.date(),
        }
    }

    /// The last day.
    pub const fn last(self) -> NaiveDate {
        match self {
            Self::Days { through, .. } => through,
            Self::Hours { on, .. } => on,
            Self::At(moment) => moment.date(),
        }
    }

    /// A due day or moment. The end of a day, 24:00, would be shown on the next day: the whole day stands for it.
    pub(super) fn due(due: When) -> Self {
        match due.moment() {
            Some(moment) if moment.hour() < Hour::MIDNIGHT => Self::At(moment),
            _ => Self::Days { from: due.date(), through: due.date() },
        }
    }
}

/// How sure an event is (RFC 5545, 3.8.1.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is decided.
    Confirmed,
    /// It is projected.
    Tentative,
    /// It does not take place.
    Cancelled,
}

impl Status {
    /// The word of the standard.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }

    pub(super) fn of(standing: Standing) -> Self {
        if standing == Standing::Projected { Self::Tentative } else { Self::Confirmed }
    }
}

/// One event of a feed (*sự kiện*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub(super) kind: EventKind,
    /// What makes it this event and no other, whatever is told of it.
    pub(super) key: String,
    pub(super) time: Time,
    pub(super) summary: String,
    pub(super) about: Vec<String>,
    pub(super) place: Option<String>,
    pub(super) status: Status,
    pub(super) standing: Standing,
    pub(super) sources: Vec<String>,
}

impl Event {
    /// What it is.
    pub const fn kind(&self) -> EventKind {
        self.kind
    }

    /// When it is.
    pub const fn time(&self) -> Time {
        self.time
    }

    /// What it is called.
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// Where it is.
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// How sure it is.
    pub const fn status(&self) -> Status {
        self.status
    }

    /// How well its days are grounded.
    pub const fn standing(&self) -> Standing {
        self.standing
    }

    /// The provisions and papers behind it.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// Names a source once.
    pub(super) fn cite(&mut self, source: String) {
        if !source.is_empty() && !self.sources.contains(&source) {
            self.sources.push(source);
        }
    }

    /// What is told beside the summary, with the sources and the standing at its end.
    pub(super) fn description(&self, language: Language) -> String {
        let (source, standing) = match language {
            Language::Vietnamese => ("Căn cứ", "Mức độ chắc chắn"),
            Language::English => ("Source", "Standing"),
        };
        let mut lines = self.about.clone();
        if !self.sources.is_empty() {
            lines.push(format!("{source}: {}", self.sources.join("; ")));
        }
        lines.push(format!("{standing}: {}", self.standing.text(language)));
        lines.join("\n")
    }
}

/// What is due on a day of a feed: what it is called follows it (*loại thời hạn*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Due {
    /// The result of a dossier (*hạn trả kết quả*).
    #[default]
    Dossier,
    /// A stage of a petition (*hạn giải quyết đơn*).
    Petition,
    /// A task (*hạn hoàn thành nhiệm vụ*).
    Task,
    /// An incoming document (*hạn xử lý văn bản*).
    Document,
}

impl Due {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Dossier, Self::Petition, Self::Task, Self::Document];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dossier => "dossier",
            Self::Petition => "petition",
            Self::Task => "task",
            Self::Document => "document",
        }
    }

    /// What stands before the name.
    const fn word(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Dossier, Language::Vietnamese) => "Hạn trả",
            (Self::Petition, Language::Vietnamese) => "Hạn giải quyết",
            (Self::Task, Language::Vietnamese) => "Hạn hoàn thành",
            (Self::Document, Language::Vietnamese) => "Hạn xử lý",
            (_, Language::English) => "Due",
        }
    }
}

/// Something that is due (*hạn trả kết quả, ngày hẹn trả*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// What kind of thing it is.
    pub kind: Due,
    /// What makes it this one, such as the code of a dossier; another for each in a feed.
    pub code: String,
    /// What is due.
    pub name: String,
    /// When.
    pub due: When,
    /// The provision or paper behind it.
    pub source: Option<String>,
}

impl Appointment {
    pub(super) fn event(&self, calendar: &Calendar, language: Language) -> Result<Event> {
        let standing = calendar.day(self.due.date())?.standing();
        let word = self.kind.word(language);
        let due = match language {
            Language::Vietnamese => "Hạn",
            Language::English => "Due",
        };
        let on = Civil(self.due.date());
        let when = match (self.due.moment(), language) {
            (None, _) => on.to_string(),
            (Some(moment), Language::Vietnamese) => format!("{} ngày {on}", moment.hour()),
            (Some(moment), Language::English) => format!("{} on {on}", moment.hour()),
        };
        let mut event = Event {
            kind: EventKind::Deadline,
            key: self.code.clone(),
            time: Time::due(self.due),
            summary: format!("{word}: {}", self.name),
            about: vec![self.code.clone(), format!("{due}: {when}")],
            place: None,
            status: Status::of(standing),
            standing,
            sources: Vec::new(),
        };
        event.cite(self.source.clone().unwrap_or_default());
        Ok(event)
    }
}
