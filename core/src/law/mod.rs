//! Floor 1: what the law says about days, as dated rows with their citations. No year is compared in
//! code: whoever needs a rule asks for the row in force on a day.

mod correspondence;
mod counting;
mod dated;
mod forms;
mod holidays;
mod notice;
mod notices;
mod one_stop;
mod petitions;
mod reception;
mod reporting;
mod rest;

pub use correspondence::{
    DOCUMENT_ACKNOWLEDGED, DOCUMENT_AMENDED, DOCUMENT_FORWARDED, DOCUMENT_ISSUED,
    DOCUMENT_NUMBERED, DOCUMENT_REGISTERED, DOCUMENT_SETTLED, Handling, INCOMING_BEGINS,
    OUTGOING_BEGINS,
};
pub use counting::*;
pub use dated::{Confidence, Dated, Provision};
pub use forms::{FORMS, Form, FormSet, REGISTER_BEGINS};
pub use holidays::{
    ADJACENT_DAY, AdjacentDay, COMPENSATION, Compensation, Entitlement, HOLIDAYS, Holiday, TET, Tet,
};
pub use notice::{Decision, Issued, Notice, Occasion, Paper};
pub use notices::{DATA_VERSION, KNOWN_THROUGH, NOTICES};
pub use one_stop::{
    Duty, FIRST_ANSWER, HANDOVER, LINKED_TIMES, NEW_DATE, NewDate, ONE_STOP, OneStop, REASONS,
    REFUSAL_IN_TIME, STOP_ON_REQUEST, SUPPLEMENT, SUPPLEMENT_ANSWER, SUPPLEMENT_NOTICE,
    SUPPLEMENT_REQUESTS, SUSPENSION, Supplement, Within,
};
pub use petitions::*;
pub use reception::{
    AtLeast, Per, RECEPTION_AGENCY, RECEPTION_ANSWER, RECEPTION_COMMUNE, RECEPTION_DISTRICT,
    RECEPTION_MOVED, RECEPTION_POSTED, RECEPTION_PROVINCE, RECEPTION_SETTLED, RECEPTION_TOLD,
};
pub use reporting::{REPORT_CUT, REPORT_SEND_BY, SendBy};
pub use rest::{SATURDAY_SERVICE, ServiceRule, WEEKLY_REST, Week};

use crate::text::Language;

/// How well a day is grounded (*mức độ chắc chắn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Standing {
    /// Decided, by the law as applied or by a paper known by number.
    Official,
    /// Decided by a paper that is known from the press only.
    Reported,
    /// Derived from the law; no yearly notice was found that could have changed it.
    Law,
    /// Not decided yet: what the law and precedent make likely.
    Projected,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 4] = [Self::Official, Self::Reported, Self::Law, Self::Projected];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reported => "reported",
            Self::Law => "law",
            Self::Projected => "projected",
        }
    }

    /// What it is called.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Official, Language::Vietnamese) => "chính thức",
            (Self::Official, Language::English) => "official",
            (Self::Reported, Language::Vietnamese) => "theo báo chí, không tìm thấy số văn bản",
            (Self::Reported, Language::English) => "known from the press",
            (Self::Law, Language::Vietnamese) => "theo luật, không tìm thấy thông báo",
            (Self::Law, Language::English) => "derived from the law",
            (Self::Projected, Language::Vietnamese) => "dự kiến, chưa có quyết định",
            (Self::Projected, Language::English) => "projected, not decided yet",
        }
    }
}
