//! What a register says of a document before anything happens to it.

use crate::document::{DocumentKind, DocumentNumber};

/// Which book a document stands in (*văn bản đến, văn bản đi*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// It came in (*văn bản đến*).
    Incoming,
    /// It goes out (*văn bản đi*).
    Outgoing,
}

impl Direction {
    /// Both directions.
    pub const ALL: [Self; 2] = [Self::Incoming, Self::Outgoing];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
        }
    }
}

/// How urgent a document is (*mức độ khẩn*), the least urgent first.
///
/// READING: the decree lists the three and gives all of them "at once"; that one goes before another is their
/// order in that list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Priority {
    /// Not urgent.
    #[default]
    Ordinary,
    /// *Khẩn*.
    Urgent,
    /// *Thượng khẩn*.
    VeryUrgent,
    /// *Hỏa tốc*.
    MostUrgent,
}

impl Priority {
    /// Every priority.
    pub const ALL: [Self; 4] = [Self::Ordinary, Self::Urgent, Self::VeryUrgent, Self::MostUrgent];

    /// The stable name used outside Rust, such as `very_urgent`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Urgent => "urgent",
            Self::VeryUrgent => "very_urgent",
            Self::MostUrgent => "most_urgent",
        }
    }

    /// Whether it is one of the three that are dealt with at once (*văn bản khẩn*).
    pub const fn is_urgent(self) -> bool {
        !matches!(self, Self::Ordinary)
    }
}

/// On what a document is (*văn bản giấy, văn bản điện tử*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Carrier {
    /// Electronic (*văn bản điện tử*).
    #[default]
    Electronic,
    /// On paper (*văn bản giấy*).
    Paper,
}

impl Carrier {
    /// Both carriers.
    pub const ALL: [Self; 2] = [Self::Electronic, Self::Paper];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Electronic => "electronic",
            Self::Paper => "paper",
        }
    }
}

/// What is known of a document (*thông tin đăng ký*). What happens to it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Details {
    /// In or out.
    pub direction: Direction,
    /// What it is about (*trích yếu*).
    pub subject: Box<str>,
    /// Its kind, if it was said; otherwise [`kind`](Self::kind) asks its symbol.
    pub stated_kind: Option<DocumentKind>,
    /// How urgent it is.
    pub priority: Priority,
    /// Whether it is secret (*văn bản mật*): those have a series of numbers of their own.
    pub secret: bool,
    /// Whether it is a dossier of the one-stop desk (*hồ sơ một cửa*), which the articles on incoming and outgoing
    /// documents do not judge: 61/2018/NĐ-CP, Điều 40 khoản 3.
    ///
    /// READING: it is so also under 118/2025/NĐ-CP, in which no such clause was seen, because a dossier keeps the
    /// limit of its procedure.
    pub one_stop: bool,
    /// On what it is.
    pub carrier: Carrier,
    /// Its number and symbol as printed (*số, ký hiệu*).
    pub symbol: Option<Box<str>>,
    /// Who sent it.
    pub sender: Option<Box<str>>,
    /// To whom it goes.
    pub receiver: Option<Box<str>>,
    /// The code of the document that it answers (*văn bản được trả lời*).
    pub replies_to: Option<Box<str>>,
}

impl Details {
    /// An ordinary electronic document about something.
    pub fn new(direction: Direction, subject: impl Into<Box<str>>) -> Self {
        Self {
            direction,
            subject: subject.into(),
            stated_kind: None,
            priority: Priority::Ordinary,
            secret: false,
            one_stop: false,
            carrier: Carrier::Electronic,
            symbol: None,
            sender: None,
            receiver: None,
            replies_to: None,
        }
    }

    /// Of a kind.
    pub fn kind_of(mut self, kind: DocumentKind) -> Self {
        self.stated_kind = Some(kind);
        self
    }

    /// So urgent.
    pub fn priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
        self
    }

    /// On paper.
    pub fn on_paper(mut self) -> Self {
        self.carrier = Carrier::Paper;
        self
    }

    /// Its kind (*loại văn bản*): as it was said, otherwise as its symbol says.
    pub fn kind(&self) -> Option<DocumentKind> {
        self.stated_kind.or_else(|| self.number()?.kind())
    }

    /// Its number and symbol, where they can be read.
    pub fn number(&self) -> Option<DocumentNumber> {
        self.symbol.as_deref()?.parse().ok()
    }
}
