//! What the one-stop decrees say about a dossier: who governs it, what a supplement does, how a late one
//! is excused, what must be done by when. What was not found has no row.

use super::dated::{Confidence, Dated, Provision};
use crate::citation::{Citation, cite};
use crate::date::date;
use chrono::NaiveDate;

/// The last day of 61/2018/NĐ-CP.
const LAST_DAY_OF_61: NaiveDate = date(2025, 6, 30);

const fn decree_61(article: u16, clause: u16) -> Citation {
    cite("Nghị định", "61/2018/NĐ-CP").article(article).clause(clause)
}

const fn decree_118(article: u16, clause: u16) -> Citation {
    cite("Nghị định", "118/2025/NĐ-CP").article(article).clause(clause)
}

/// A row of 61/2018/NĐ-CP, read.
const fn under_61<T>(value: T, source: Citation) -> Provision<T> {
    Provision {
        from: date(2018, 6, 21),
        until: Some(LAST_DAY_OF_61),
        adopted: date(2018, 4, 23),
        value,
        source,
        confidence: Confidence::Read,
    }
}

/// A row of 118/2025/NĐ-CP, read in its original text; what 367/2025/NĐ-CP changed in it was not found.
const fn under_118<T>(value: T, source: Citation) -> Provision<T> {
    Provision {
        from: date(2025, 7, 1),
        until: None,
        adopted: date(2025, 6, 9),
        value,
        source,
        confidence: Confidence::Read,
    }
}

/// The act that governs a one-stop dossier (*cơ chế một cửa*), by the day of receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneStop {
    /// 181/2003/QĐ-TTg.
    Decision181,
    /// 93/2007/QĐ-TTg.
    Decision93,
    /// 09/2015/QĐ-TTg.
    Decision09,
    /// 61/2018/NĐ-CP.
    Decree61,
    /// 61/2018/NĐ-CP as amended by 107/2021/NĐ-CP, whose wording was not found.
    Decree107,
    /// 118/2025/NĐ-CP.
    Decree118,
}

impl OneStop {
    /// The stable name used outside Rust, such as `decree_118_2025`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Decision181 => "decision_181_2003",
            Self::Decision93 => "decision_93_2007",
            Self::Decision09 => "decision_09_2015",
            Self::Decree61 => "decree_61_2018",
            Self::Decree107 => "decree_107_2021",
            Self::Decree118 => "decree_118_2025",
        }
    }
}

/// The regimes of the one-stop desk.
pub static ONE_STOP: Dated<OneStop> = Dated::new(
    "one_stop.regime",
    const {
        &[
            Provision {
                from: date(2004, 1, 1),
                until: Some(date(2007, 7, 24)),
                adopted: date(2003, 9, 4),
                value: OneStop::Decision181,
                source: cite("Quyết định", "181/2003/QĐ-TTg"),
                // That it was in force is certain; the day on which it began is not.
                confidence: Confidence::Unconfirmed,
            },
            Provision {
                from: date(2007, 7, 25),
                until: Some(date(2015, 5, 14)),
                adopted: date(2007, 6, 22),
                value: OneStop::Decision93,
                source: cite("Quyết định", "93/2007/QĐ-TTg"),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2015, 5, 15),
                until: Some(date(2018, 6, 20)),
                adopted: date(2015, 3, 25),
                value: OneStop::Decision09,
                source: cite("Quyết định", "09/2015/QĐ-TTg"),
                confidence: Confidence::Restated,
            },
            Provision {
                from: date(2018, 6, 21),
                until: Some(date(2021, 12, 5)),
                adopted: date(2018, 4, 23),
                value: OneStop::Decree61,
                source: cite("Nghị định", "61/2018/NĐ-CP"),
                confidence: Confidence::Read,
            },
            Provision {
                from: date(2021, 12, 6),
                until: Some(LAST_DAY_OF_61),
                adopted: date(2021, 12, 6),
                value: OneStop::Decree107,
                source: cite("Nghị định", "107/2021/NĐ-CP"),
                confidence: Confidence::Unconfirmed,
            },
            under_118(OneStop::Decree118, cite("Nghị định", "118/2025/NĐ-CP")),
        ]
    },
);

/// A time within which the law wants something done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Within {
    /// So many working days.
    WorkingDays(u32),
    /// So many calendar days.
    Days(u32),
    /// So many hours of office time.
    WorkingHours(u32),
    /// So many years.
    Years(u32),
}

/// What a supplement after examination does to the limit (*bổ sung hồ sơ sau thẩm định*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Supplement {
    /// The time already used counts: nothing is given back.
    Continue,
    /// The limit is counted again from its beginning.
    Restart,
    /// The time until the supplement is given back: the rule of many sectors, of no one-stop decree.
    Suspend,
}

impl Supplement {
    /// Every rule.
    pub const ALL: &'static [Self] = &[Self::Continue, Self::Restart, Self::Suspend];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Continue => "continue",
            Self::Restart => "restart",
            Self::Suspend => "suspend",
        }
    }
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
            under_61(Supplement::Restart, decree_61(19, 4)),
            under_118(Supplement::Restart, decree_118(19, 5)),
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
            under_61(NewDate { at_most: 1, apology_days_before: 1 }, decree_61(19, 9)),
            under_118(NewDate { at_most: 1, apology_days_before: 1 }, decree_118(19, 6)),
        ]
    },
);

/// How often papers may be asked for (*hướng dẫn bổ sung một lần đầy đủ, chính xác*).
pub static SUPPLEMENT_REQUESTS: Dated<u32> = Dated::new(
    "one_stop.supplement_requests",
    const { &[under_61(1, decree_61(15, 3)), under_118(1, decree_118(16, 3))] },
);

/// How soon after receipt an examined dossier must be sent back for a supplement, unless the sector's
/// law fixes another time.
pub static SUPPLEMENT_NOTICE: Dated<Within> = Dated::new(
    "one_stop.supplement_notice",
    const {
        &[
            under_61(Within::WorkingDays(3), decree_61(19, 4)),
            under_118(Within::WorkingDays(3), decree_118(19, 5)),
        ]
    },
);

/// How long a citizen who was asked for a supplement may take before the dossier is closed, unless the
/// sector's law fixes another time.
pub static SUPPLEMENT_ANSWER: Dated<Within> = Dated::new(
    "one_stop.supplement_answer",
    const { &[under_118(Within::Days(15), decree_118(19, 5))] },
);

/// How soon an online dossier must be accepted, sent back or refused, unless the sector's law fixes
/// another time. What 45/2020/NĐ-CP said before was not read.
pub static FIRST_ANSWER: Dated<Within> = Dated::new(
    "one_stop.first_answer",
    const { &[under_118(Within::WorkingHours(8), decree_118(17, 2).point('c'))] },
);

/// How an accepted paper dossier reaches the unit that settles it: the same working day; received after
/// this hour, at the start of the next.
pub static HANDOVER: Dated<u32> = Dated::new(
    "one_stop.handover",
    const { &[under_61(15, decree_61(18, 2)), under_118(15, decree_118(18, 2))] },
);

/// Which sides of a rule are provided for, where it has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Duty {
    /// It must be done.
    Required,
    /// It may be done.
    Allowed,
    /// No ground for it is given.
    NotProvided,
}

impl Duty {
    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Allowed => "allowed",
            Self::NotProvided => "not_provided",
        }
    }
}

/// A slip that asks for a supplement, refuses or stops gives its reason.
pub static REASONS: Dated<Duty> = Dated::new(
    "one_stop.reasons",
    const { &[under_61(Duty::Required, decree_61(17, 1)), under_118(Duty::Required, decree_118(17, 1))] },
);

/// A refusal to settle comes within the limit.
pub static REFUSAL_IN_TIME: Dated<Duty> = Dated::new(
    "one_stop.refusal_in_time",
    const { &[under_61(Duty::Required, decree_61(19, 8)), under_118(Duty::Required, decree_118(19, 3))] },
);

/// A consultation or verification does not stop the limit, unless the sector's law says so.
pub static SUSPENSION: Dated<Duty> = Dated::new(
    "one_stop.suspension",
    const {
        &[
            under_61(Duty::NotProvided, decree_61(19, 5)),
            under_118(Duty::NotProvided, decree_118(19, 4)),
        ]
    },
);

/// A citizen may have the procedure stopped until the decision or result is there.
pub static STOP_ON_REQUEST: Dated<Duty> = Dated::new(
    "one_stop.stop_on_request",
    const { &[under_118(Duty::Allowed, decree_118(21, 1))] },
);

/// In a linked procedure every body has a time of its own: on paper one body after another, as the slip
/// that goes with the dossier says; electronically all at once.
pub static LINKED_TIMES: Dated<Duty> = Dated::new(
    "one_stop.linked_times",
    const { &[under_61(Duty::Required, decree_61(19, 6)), under_118(Duty::Required, decree_118(20, 2))] },
);
