//! How long the law gives a petition: complaints, denunciations, feedback and recommendations, and the
//! courts after them. The unit is data of each limit, never of an act.
//!
//! READING: the days on which the acts were adopted were not seen, but for 136/2025/QH15; an act is taken
//! to be known from its first day in force. That act has no transition clause.

use super::dated::{Confidence, Dated, Provision};
use super::one_stop::{Duty, Within};
use crate::citation::{Citation, cite};
use crate::date::date;
use Within::{Days, WorkingDays, Years};
use chrono::NaiveDate;

/// How far a limit binds (*hiệu lực của quy định*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Binding {
    /// An act of the state, everywhere.
    Law,
    /// What an index or a portal measures by; it binds whoever takes it over.
    Practice,
    /// A rule of one province.
    Local,
}

impl Binding {
    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Practice => "practice",
            Self::Local => "local",
        }
    }
}

/// One limit with its variants. Each is the whole time from the same start: a complex complaint of 45 days
/// has 45, not 30 and 45.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetitionTimes {
    /// The ordinary case.
    pub ordinary: Within,
    /// A complex case (*vụ việc phức tạp*), where the law gives it more.
    pub complex: Option<Within>,
    /// Where travel is hard (*vùng sâu, vùng xa đi lại khó khăn*), where the law gives it more.
    pub remote: Option<Within>,
    /// A complex case there.
    pub remote_complex: Option<Within>,
    /// How far it binds.
    pub binding: Binding,
    /// The clause that gave an article of an older act these words: who opens that act reads others.
    pub amended: Option<&'static Citation>,
}

impl PetitionTimes {
    /// The limit of a case: the longest variant that the law has for it.
    pub const fn of(self, complex: bool, remote: bool) -> Within {
        let first = match (complex, remote) {
            (true, true) => [self.remote_complex, self.complex, self.remote],
            (true, false) => [self.complex, None, None],
            (false, true) => [self.remote, None, None],
            (false, false) => [None, None, None],
        };
        match first {
            [Some(within), ..] | [None, Some(within), _] | [None, None, Some(within)] => within,
            [None, None, None] => self.ordinary,
        }
    }

    const fn one(ordinary: Within) -> Self {
        let (complex, remote, remote_complex) = (None, None, None);
        Self { ordinary, complex, remote, remote_complex, binding: Binding::Law, amended: None }
    }

    const fn complex(mut self, complex: Within) -> Self {
        self.complex = Some(complex);
        self
    }

    const fn remote(mut self, remote: Within) -> Self {
        self.remote = Some(remote);
        self
    }

    const fn remote_complex(mut self, remote_complex: Within) -> Self {
        self.remote_complex = Some(remote_complex);
        self
    }

    const fn binding(mut self, binding: Binding) -> Self {
        self.binding = binding;
        self
    }

    const fn amended(mut self, clause: &'static Citation) -> Self {
        self.amended = Some(clause);
        self
    }
}

/// The extensions of a limit that are added to it, one after another (*gia hạn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PetitionExtension {
    /// At most so much each time.
    pub each: Within,
    /// How often in a complex case.
    pub complex: u32,
    /// How often in an especially complex one.
    pub especially_complex: u32,
}

/// What makes a denunciation complex: how many of the criteria of the decree it meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Complexity {
    /// How many criteria there are.
    pub criteria: u32,
    /// Complex from so many.
    pub complex_from: u32,
    /// Especially complex from so many.
    pub especially_complex_from: u32,
}

const LAST_BEFORE_136: NaiveDate = date(2026, 6, 30);

const fn complaints(article: u16) -> Citation {
    cite("Luật Khiếu nại", "02/2011/QH13").article(article)
}

const fn denunciations(article: u16) -> Citation {
    cite("Luật Tố cáo", "25/2018/QH14").article(article)
}

const fn read<T>(from: NaiveDate, value: T, source: Citation) -> Provision<T> {
    let (until, confidence) = (None, Confidence::Read);
    Provision { from, until, adopted: from, value, source, confidence }
}

/// A row of 02/2011/QH13 that runs on: the consolidation of 2026 has the same number.
const fn complaint<T>(value: T, source: Citation) -> Provision<T> {
    read(date(2012, 7, 1), value, source)
}

/// A row of 02/2011/QH13 that 136/2025/QH15 replaced.
const fn complaint_until_136<T: Copy>(value: T, source: Citation) -> Provision<T> {
    let (from, until, confidence) = (date(2012, 7, 1), Some(LAST_BEFORE_136), Confidence::Read);
    Provision { from, until, adopted: from, value, source, confidence }
}

/// A row of 02/2011/QH13 as 136/2025/QH15 has it.
const fn complaint_since_136<T>(value: T, source: Citation, seen: Confidence) -> Provision<T> {
    Provision {
        from: date(2026, 7, 1),
        until: None,
        adopted: date(2025, 12, 10),
        value,
        source,
        confidence: seen,
    }
}

const fn denunciation<T>(value: T, source: Citation) -> Provision<T> {
    read(date(2019, 1, 1), value, source)
}

const TEN_DAYS: PetitionTimes = PetitionTimes::one(Days(10));
const SEVEN_WORKING_DAYS: PetitionTimes = PetitionTimes::one(WorkingDays(7));
/// Acceptance of complaints since 136/2025/QH15.
const ACCEPTED_SINCE_136: PetitionTimes = SEVEN_WORKING_DAYS.amended(&ACCEPTANCE_OF_136);
static ACCEPTANCE_OF_136: Citation = cite("Luật", "136/2025/QH15").article(2).clause(15).point('b');

/// Writes one dated limit per name: its key, its rows.
macro_rules! limits {
    ($( $(#[doc = $doc:literal])+ $name:ident $key:literal [$($row:expr),+ $(,)?]; )+) => { $(
        $(#[doc = $doc])+
        pub static $name: Dated<PetitionTimes> = Dated::new($key, const { &[$($row),+] });
    )+ };
}

limits! {
    /// How long after receiving or learning of a decision a first complaint can be made (*thời hiệu khiếu
    /// nại*); the time of an obstacle is not counted.
    COMPLAINT_LIMITATION "petition.limitation.complaint_first"
        [complaint(PetitionTimes::one(Days(90)), complaints(9))];
    /// The time for a second complaint, from the end of the first limit or from receiving the decision.
    SECOND_COMPLAINT_LIMITATION "petition.limitation.complaint_second"
        [complaint(PetitionTimes::one(Days(30)).remote(Days(45)), complaints(33))];
    /// The time to complain of a disciplinary decision, first; the time of an obstacle is not counted.
    DISCIPLINARY_LIMITATION "petition.limitation.disciplinary_first"
        [complaint(PetitionTimes::one(Days(15)), complaints(48))];
    /// The time for the second complaint of a disciplinary decision.
    DISCIPLINARY_SECOND_LIMITATION "petition.limitation.disciplinary_second"
        [complaint(PetitionTimes::one(Days(10)), complaints(48))];
    /// The time for the second complaint of a dismissal.
    DISMISSAL_LIMITATION "petition.limitation.disciplinary_dismissal"
        [complaint(PetitionTimes::one(Days(30)), complaints(48))];
    /// The time to go to court (*thời hiệu khởi kiện*), from receiving or learning of the decision.
    ///
    /// READING: the first day in force was not seen in the text; this row and the two after it take the
    /// day by which everybody works.
    COURT_LIMITATION "petition.limitation.court"
        [read(date(2016, 7, 1), PetitionTimes::one(Years(1)), court())];
    /// The same for decisions on competition and for audits.
    COURT_SPECIAL_LIMITATION "petition.limitation.court_special"
        [read(date(2016, 7, 1), PetitionTimes::one(Days(30)), court())];
    /// The same after a complaint, from the decision on it.
    COURT_AFTER_COMPLAINT_LIMITATION "petition.limitation.court_after_complaint"
        [read(date(2016, 7, 1), PetitionTimes::one(Years(1)), court())];

    /// Acceptance of a first complaint (*thụ lý lần đầu*).
    COMPLAINT_ACCEPTANCE "petition.complaint_first.acceptance" [
        complaint_until_136(TEN_DAYS, complaints(27)),
        complaint_since_136(ACCEPTED_SINCE_136, complaints(27), Confidence::Read),
    ];
    /// Settlement of a first complaint, from acceptance.
    COMPLAINT_SETTLEMENT "petition.complaint_first.settlement" [complaint(
        PetitionTimes::one(Days(30)).complex(Days(45)).remote(Days(45)).remote_complex(Days(60)),
        complaints(28),
    )];
    /// Sending of the first decision.
    COMPLAINT_SENDING "petition.complaint_first.sending"
        [complaint(PetitionTimes::one(WorkingDays(3)), complaints(32))];
    /// Acceptance of a second complaint (*thụ lý lần hai*).
    SECOND_COMPLAINT_ACCEPTANCE "petition.complaint_second.acceptance" [
        complaint_until_136(TEN_DAYS, complaints(36)),
        complaint_since_136(ACCEPTED_SINCE_136, complaints(36).clause(1), Confidence::Read),
    ];
    /// Settlement of a second complaint, from acceptance.
    SECOND_COMPLAINT_SETTLEMENT "petition.complaint_second.settlement" [complaint(
        PetitionTimes::one(Days(45)).complex(Days(60)).remote(Days(60)).remote_complex(Days(70)),
        complaints(37),
    )];
    /// Sending of the second decision: calendar days, where the first has working days.
    SECOND_COMPLAINT_SENDING "petition.complaint_second.sending"
        [complaint(PetitionTimes::one(Days(7)), complaints(41).clause(1))];
    /// After how long a decision on a complaint takes effect; a first one, if no second complaint came.
    COMPLAINT_EFFECT "petition.complaint.effect"
        [complaint(PetitionTimes::one(Days(30)).remote(Days(45)), complaints(44))];
    /// Acceptance of a complaint of a disciplinary decision.
    DISCIPLINARY_ACCEPTANCE "petition.complaint_disciplinary.acceptance" [
        complaint_until_136(TEN_DAYS, complaints(50)),
        complaint_since_136(ACCEPTED_SINCE_136, complaints(50), Confidence::Read),
    ];
    /// Settlement of a complaint of a disciplinary decision. The consolidation of 2026 was not seen to
    /// repeat it: since then it is to be checked again.
    DISCIPLINARY_SETTLEMENT "petition.complaint_disciplinary.settlement" [
        complaint_until_136(PetitionTimes::one(Days(30)).complex(Days(45)), complaints(50)),
        complaint_since_136(
            PetitionTimes::one(Days(30)).complex(Days(45)),
            complaints(50),
            Confidence::Unconfirmed,
        ),
    ];

    /// First handling of a denunciation: register, classify, check (*xử lý ban đầu*).
    DENUNCIATION_FIRST_HANDLING "petition.denunciation.first_handling"
        [denunciation(SEVEN_WORKING_DAYS, denunciations(24).clause(1))];
    /// The same where several places are checked, or the check is delegated.
    DENUNCIATION_WIDE_HANDLING "petition.denunciation.first_handling_wide"
        [denunciation(PetitionTimes::one(WorkingDays(10)), denunciations(24).clause(1))];
    /// Forwarding of a denunciation to the competent body, and word to the denouncer.
    DENUNCIATION_FORWARDING "petition.denunciation.forwarding"
        [denunciation(PetitionTimes::one(WorkingDays(5)), denunciations(24).clause(2))];
    /// Answer to the press, or to the body that forwarded a denunciation.
    DENUNCIATION_FORWARDER_ANSWER "petition.denunciation.forwarder_answer"
        [denunciation(PetitionTimes::one(Days(20)), denunciations(26).clause(2))];
    /// Settlement of a denunciation, from acceptance. No remote area has more.
    DENUNCIATION_SETTLEMENT "petition.denunciation.settlement"
        [denunciation(PetitionTimes::one(Days(30)), denunciations(30).clause(1))];
    /// Sending of the decision to suspend the settlement of a denunciation.
    DENUNCIATION_SUSPENSION_NOTICE "petition.denunciation.suspension_notice"
        [denunciation(PetitionTimes::one(WorkingDays(5)), denunciations(34))];
    /// Review of a denunciation that is made again (*tố cáo tiếp*).
    DENUNCIATION_REVIEW "petition.denunciation_repeat.review"
        [denunciation(PetitionTimes::one(Days(20)), denunciations(37))];

    /// Forwarding of feedback or a recommendation (*phản ánh, kiến nghị*) to the competent body.
    FEEDBACK_FORWARDING "petition.feedback.forwarding" [read(
        date(2008, 3, 3),
        PetitionTimes::one(WorkingDays(5)),
        cite("Nghị định", "20/2008/NĐ-CP").article(9).clause(1),
    )];
    /// Answer to feedback as the index of the national portal measures it.
    PORTAL_ANSWER "petition.feedback.portal.answer" [portal(WorkingDays(15))];
    /// Refusal of feedback as the index measures it.
    PORTAL_REFUSAL "petition.feedback.portal.refusal" [portal(WorkingDays(2))];
    /// The first request for a supplement to feedback as the index measures it.
    PORTAL_SUPPLEMENT "petition.feedback.portal.supplement_request" [portal(WorkingDays(5))];
    /// Publication of the answer to feedback as the index measures it.
    PORTAL_PUBLICATION "petition.feedback.portal.publication" [portal(WorkingDays(2))];
    /// Answer to feedback that came in the application of Bắc Ninh, from receipt in it.
    BAC_NINH_ANSWER "petition.feedback.bac_ninh.answer"
        [local_in_2025(Days(7), bac_ninh()), local_since_2026(Days(7), bac_ninh())];
    /// Answer to feedback on administrative procedures in Ninh Bình.
    NINH_BINH_ANSWER "petition.feedback.ninh_binh.answer" [
        local_in_2025(WorkingDays(10), ninh_binh()),
        local_since_2026(WorkingDays(10), ninh_binh()),
    ];
}

const fn court() -> Citation {
    cite("Luật Tố tụng hành chính", "93/2015/QH13").article(116)
}

/// A bound of the index of the portal.
///
/// READING: it was read in the working document by which the national system computes the index, which has no
/// number and no day of its own; it is taken to hold from the signing of the decision on the index.
const fn portal(within: Within) -> Provision<PetitionTimes> {
    let value = PetitionTimes::one(within).binding(Binding::Practice);
    Provision {
        from: date(2022, 6, 23),
        until: None,
        adopted: date(2022, 6, 23),
        value,
        source: cite("Quyết định", "766/QĐ-TTg"),
        confidence: Confidence::Restated,
    }
}

const fn bac_ninh() -> Citation {
    cite("Quyết định", "78/2025/QĐ-UBND").article(7)
}

const fn ninh_binh() -> Citation {
    cite("Quyết định", "163/2025/QĐ-CTUBND").article(19)
}

/// READING: of a decision of a province of 2025 the text was read, but only the year was seen. In that year
/// it is taken from the first day on, and that is unconfirmed.
const fn local_in_2025(within: Within, source: Citation) -> Provision<PetitionTimes> {
    let (from, until) = (date(2025, 1, 1), Some(date(2025, 12, 31)));
    let value = PetitionTimes::one(within).binding(Binding::Local);
    Provision { from, until, adopted: from, value, source, confidence: Confidence::Unconfirmed }
}

/// The same decision once its year is over.
const fn local_since_2026(within: Within, source: Citation) -> Provision<PetitionTimes> {
    read(date(2026, 1, 1), PetitionTimes::one(within).binding(Binding::Local), source)
}

/// Whether the settlement of a complaint can be suspended; what is suspended is not counted. Điều 11a was put
/// in by 136/2025/QH15, Điều 2 khoản 4.
pub static COMPLAINT_SUSPENSION: Dated<Duty> = Dated::new(
    "petition.complaint.suspension",
    const {
        &[
            complaint_until_136(Duty::NotProvided, cite("Luật Khiếu nại", "02/2011/QH13")),
            complaint_since_136(Duty::Allowed, complaints(11).added('a'), Confidence::Read),
        ]
    },
);

/// The settlement of a denunciation is suspended while another body's result or an expertise is awaited;
/// what is suspended is not counted.
pub static DENUNCIATION_SUSPENSION: Dated<Duty> = Dated::new(
    "petition.denunciation.suspension",
    const { &[denunciation(Duty::Allowed, denunciations(34))] },
);

/// The extensions of the settlement of a complex denunciation: they are added, not totals.
pub static DENUNCIATION_EXTENSION: Dated<PetitionExtension> = Dated::new(
    "petition.denunciation.extension",
    const {
        &[denunciation(
            PetitionExtension { each: Days(30), complex: 1, especially_complex: 2 },
            denunciations(30).clause(2),
        )]
    },
);

/// The same where the denunciation is especially complex: its own clause.
pub static DENUNCIATION_SECOND_EXTENSION: Dated<PetitionExtension> = Dated::new(
    "petition.denunciation.extension_especially_complex",
    const {
        &[denunciation(
            PetitionExtension { each: Days(30), complex: 1, especially_complex: 2 },
            denunciations(30).clause(3),
        )]
    },
);

/// An extension needs a decision in writing.
pub static DENUNCIATION_EXTENSION_DECISION: Dated<Duty> = Dated::new(
    "petition.denunciation.extension_decision",
    const { &[read(date(2019, 5, 28), Duty::Required, decree_31())] },
);

/// What makes a denunciation complex.
pub static DENUNCIATION_COMPLEXITY: Dated<Complexity> = Dated::new(
    "petition.denunciation.complexity",
    const {
        &[read(
            date(2019, 5, 28),
            Complexity { criteria: 7, complex_from: 1, especially_complex_from: 2 },
            decree_31(),
        )]
    },
);

/// Where the law on sanctions has a limit of its own, that of a denunciation does not go beyond it.
pub static DENUNCIATION_SANCTION_LIMIT: Dated<Duty> = Dated::new(
    "petition.denunciation.sanction_limit",
    const { &[denunciation(Duty::Required, denunciations(42).clause(2))] },
);

const fn decree_31() -> Citation {
    cite("Nghị định", "31/2019/NĐ-CP").article(3)
}

/// Every limit of a petition, in the order of the table of provisions.
pub static PETITION_LIMITS: [&Dated<PetitionTimes>; 31] = [
    &COMPLAINT_LIMITATION,
    &SECOND_COMPLAINT_LIMITATION,
    &DISCIPLINARY_LIMITATION,
    &DISCIPLINARY_SECOND_LIMITATION,
    &DISMISSAL_LIMITATION,
    &COURT_LIMITATION,
    &COURT_SPECIAL_LIMITATION,
    &COURT_AFTER_COMPLAINT_LIMITATION,
    &COMPLAINT_ACCEPTANCE,
    &COMPLAINT_SETTLEMENT,
    &COMPLAINT_SENDING,
    &SECOND_COMPLAINT_ACCEPTANCE,
    &SECOND_COMPLAINT_SETTLEMENT,
    &SECOND_COMPLAINT_SENDING,
    &COMPLAINT_EFFECT,
    &DISCIPLINARY_ACCEPTANCE,
    &DISCIPLINARY_SETTLEMENT,
    &DENUNCIATION_FIRST_HANDLING,
    &DENUNCIATION_WIDE_HANDLING,
    &DENUNCIATION_FORWARDING,
    &DENUNCIATION_FORWARDER_ANSWER,
    &DENUNCIATION_SETTLEMENT,
    &DENUNCIATION_SUSPENSION_NOTICE,
    &DENUNCIATION_REVIEW,
    &FEEDBACK_FORWARDING,
    &PORTAL_ANSWER,
    &PORTAL_REFUSAL,
    &PORTAL_SUPPLEMENT,
    &PORTAL_PUBLICATION,
    &BAC_NINH_ANSWER,
    &NINH_BINH_ANSWER,
];
