//! The stages of a petition and the limit of each, as the law of a day has them.

use super::kind::{Kind, Practice, Variant};
use super::terms::Terms;
use crate::citation::Citation;
use crate::law::{self, Binding, Confidence, Dated, Duty, PetitionTimes, Provision};
use crate::time_limit::{Amount, TimeLimit};
use chrono::NaiveDate;

/// A stage of a petition (*khâu xử lý đơn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stage {
    /// Register, classify, check (*xử lý ban đầu*).
    FirstHandling,
    /// Look at a denunciation that is made again (*xem xét tố cáo tiếp*).
    Review,
    /// Accept, or say why not (*thụ lý*).
    Acceptance,
    /// Forward to the competent body (*chuyển đơn*).
    Forwarding,
    /// Refuse feedback (*từ chối*).
    Refusal,
    /// Ask for a supplement to feedback (*yêu cầu bổ sung*): the first time, as the index
    /// measures it. That the time of answering stood still meanwhile was not seen anywhere.
    SupplementRequest,
    /// Settle, or answer (*giải quyết, trả lời*).
    Settlement,
    /// Answer the press or the body that forwarded (*trả lời nơi chuyển đơn*).
    ForwarderAnswer,
    /// Send the decision that suspends (*gửi quyết định tạm đình chỉ*).
    SuspensionNotice,
    /// Send the decision (*gửi quyết định giải quyết*).
    Sending,
    /// Until the decision takes effect (*có hiệu lực pháp luật*): a time that has to pass.
    Effect,
    /// Publish the answer (*công khai*).
    Publication,
}

impl Stage {
    /// Every stage, in the order in which a petition may meet them.
    pub const ALL: [Self; 12] = [
        Self::FirstHandling,
        Self::Review,
        Self::Acceptance,
        Self::Forwarding,
        Self::Refusal,
        Self::SupplementRequest,
        Self::Settlement,
        Self::ForwarderAnswer,
        Self::SuspensionNotice,
        Self::Sending,
        Self::Effect,
        Self::Publication,
    ];

    /// The stable name used outside Rust, such as `settlement`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FirstHandling => "first_handling",
            Self::Review => "review",
            Self::Acceptance => "acceptance",
            Self::Forwarding => "forwarding",
            Self::Refusal => "refusal",
            Self::SupplementRequest => "supplement_request",
            Self::Settlement => "settlement",
            Self::ForwarderAnswer => "forwarder_answer",
            Self::SuspensionNotice => "suspension_notice",
            Self::Sending => "sending",
            Self::Effect => "effect",
            Self::Publication => "publication",
        }
    }

    /// What the limit of the stage is counted from.
    ///
    /// READING: forwarding and the answer to the forwarder are counted from receipt, and so is the review
    /// of a denunciation that is made again; the clauses were seen without their start.
    pub const fn counts_from(self, kind: Kind) -> StageStart {
        match self {
            Self::Settlement if kind.is_accepted_first() => StageStart::Acceptance,
            Self::SuspensionNotice => StageStart::Suspension,
            Self::Sending | Self::Effect | Self::Publication => StageStart::Decision,
            _ => StageStart::Receipt,
        }
    }
}

/// What the limit of a stage is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StageStart {
    /// The day on which the petition came.
    Receipt,
    /// Acceptance.
    Acceptance,
    /// The decision, or the answer.
    Decision,
    /// The decision that suspends.
    Suspension,
}

impl StageStart {
    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Acceptance => "acceptance",
            Self::Decision => "decision",
            Self::Suspension => "suspension",
        }
    }
}

/// The limit of a stage with its clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageLimit {
    /// The stage.
    pub stage: Stage,
    /// The whole time, in the unit of its clause.
    pub limit: TimeLimit,
    /// What it is counted from.
    pub from: StageStart,
    /// Where it stands.
    pub source: Citation,
    /// The clause that amended it, where the act itself was first issued with another limit.
    pub amended: Option<Citation>,
    /// How far its text was seen; `None` for a limit that the caller set.
    pub confidence: Option<Confidence>,
    /// How far it binds; `None` for a limit that the caller set.
    pub binding: Option<Binding>,
}

/// The extensions that the law adds to the settlement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extensions {
    /// At most so much each time.
    pub each: TimeLimit,
    /// How often.
    pub at_most: u32,
    /// Where it says so.
    pub source: Citation,
}

/// The limits of a petition received on a day, stage by stage (*thời hạn giải quyết đơn*). What no clause was
/// found for is left out.
///
/// READING: the day of receipt decides for every stage: 136/2025/QH15 has no transition clause.
///
/// # Law
///
/// 02/2011/QH13, Điều 27 to 50; 25/2018/QH14, Điều 24 to 37; 20/2008/NĐ-CP, Điều 9; 136/2025/QH15.
///
/// # Example
///
/// ```
/// use motcua::petition::{Kind, Stage, Terms, limits};
///
/// let remote = Terms::new(Kind::ComplaintSecond).remote(true);
/// let limits = limits(&remote, motcua::date(2026, 3, 2));
/// let settlement = limits.iter().find(|limit| limit.stage == Stage::Settlement);
/// assert_eq!(settlement.map(|rule| rule.limit.to_string()).as_deref(), Some("60 ngày"));
/// ```
pub fn limits(terms: &Terms, day: NaiveDate) -> Vec<StageLimit> {
    Stage::ALL.iter().filter_map(|stage| limit(terms, terms.variant, *stage, day)).collect()
}

/// The limit of one stage for a case of this variant.
pub(super) fn limit(
    terms: &Terms,
    variant: Variant,
    stage: Stage,
    day: NaiveDate,
) -> Option<StageLimit> {
    let from = stage.counts_from(terms.kind);
    let own = terms.own.as_ref().filter(|_| stage == Stage::Settlement).map(|(limit, source)| {
        let (limit, source) = (*limit, source.clone());
        StageLimit { stage, limit, from, source, amended: None, confidence: None, binding: None }
    });
    let law = || {
        let row = provision(terms, stage)?.on(day).ok()?;
        Some(StageLimit {
            stage,
            limit: row.value.of(variant != Variant::Ordinary, terms.remote).into(),
            from,
            source: row.source.clone(),
            amended: row.value.amended.cloned(),
            confidence: Some(row.confidence),
            binding: Some(row.value.binding),
        })
    };
    let Some(own) = own else { return law() };
    // Where the law on sanctions leaves a denunciation more time than the law on denunciations does, the
    // shorter one holds until it is extended.
    // READING: what cannot be compared without a calendar is taken as it was set.
    let longer = |law: &StageLimit| {
        terms.kind.is_denunciation()
            && own.limit.unit() == law.limit.unit()
            && Amount::whole(own.limit.amount()) > Amount::whole(law.limit.amount())
    };
    Some(law().filter(longer).unwrap_or(own))
}

/// The provision on one stage of a kind.
pub(super) fn provision(terms: &Terms, stage: Stage) -> Option<&'static Dated<PetitionTimes>> {
    match terms.kind {
        Kind::ComplaintFirst => complaint_first(stage),
        Kind::ComplaintSecond => complaint_second(stage),
        Kind::ComplaintDisciplinary => match stage {
            Stage::Acceptance => Some(&law::DISCIPLINARY_ACCEPTANCE),
            Stage::Settlement => Some(&law::DISCIPLINARY_SETTLEMENT),
            _ => None,
        },
        Kind::Denunciation | Kind::DenunciationRepeat => denunciation(terms, stage),
        Kind::Feedback | Kind::Recommendation => feedback(terms.practice, stage),
        Kind::Request => None,
    }
}

/// Whether a rule says something else at the end than on the day of receipt. A row that says the same and
/// was seen is no change; one that was not seen to say it may be one.
pub(super) fn changed(rule: &Dated<PetitionTimes>, received: NaiveDate, last: NaiveDate) -> bool {
    let (Ok(then), Ok(now)) = (rule.on(received), rule.on(last)) else { return false };
    then.from != now.from && (then.value != now.value || now.confidence == Confidence::Unconfirmed)
}

fn complaint_first(stage: Stage) -> Option<&'static Dated<PetitionTimes>> {
    Some(match stage {
        Stage::Acceptance => &law::COMPLAINT_ACCEPTANCE,
        Stage::Settlement => &law::COMPLAINT_SETTLEMENT,
        Stage::Sending => &law::COMPLAINT_SENDING,
        Stage::Effect => &law::COMPLAINT_EFFECT,
        _ => return None,
    })
}

fn complaint_second(stage: Stage) -> Option<&'static Dated<PetitionTimes>> {
    Some(match stage {
        Stage::Acceptance => &law::SECOND_COMPLAINT_ACCEPTANCE,
        Stage::Settlement => &law::SECOND_COMPLAINT_SETTLEMENT,
        Stage::Sending => &law::SECOND_COMPLAINT_SENDING,
        Stage::Effect => &law::COMPLAINT_EFFECT,
        _ => return None,
    })
}

fn denunciation(terms: &Terms, stage: Stage) -> Option<&'static Dated<PetitionTimes>> {
    let again = terms.kind == Kind::DenunciationRepeat;
    Some(match stage {
        Stage::FirstHandling if !again && terms.wide => &law::DENUNCIATION_WIDE_HANDLING,
        Stage::FirstHandling if !again => &law::DENUNCIATION_FIRST_HANDLING,
        Stage::Review if again => &law::DENUNCIATION_REVIEW,
        Stage::Forwarding => &law::DENUNCIATION_FORWARDING,
        Stage::ForwarderAnswer => &law::DENUNCIATION_FORWARDER_ANSWER,
        Stage::Settlement => &law::DENUNCIATION_SETTLEMENT,
        Stage::SuspensionNotice => &law::DENUNCIATION_SUSPENSION_NOTICE,
        _ => return None,
    })
}

fn feedback(practice: Option<Practice>, stage: Stage) -> Option<&'static Dated<PetitionTimes>> {
    Some(match (stage, practice) {
        (Stage::Forwarding, _) => &law::FEEDBACK_FORWARDING,
        (Stage::Settlement, Some(Practice::Portal)) => &law::PORTAL_ANSWER,
        (Stage::Settlement, Some(Practice::BacNinh)) => &law::BAC_NINH_ANSWER,
        (Stage::Settlement, Some(Practice::NinhBinh)) => &law::NINH_BINH_ANSWER,
        (Stage::Refusal, Some(Practice::Portal)) => &law::PORTAL_REFUSAL,
        (Stage::SupplementRequest, Some(Practice::Portal)) => &law::PORTAL_SUPPLEMENT,
        (Stage::Publication, Some(Practice::Portal)) => &law::PORTAL_PUBLICATION,
        _ => return None,
    })
}

/// What the law says of suspending the settlement on a day; `None` where no clause was found.
pub fn suspension(kind: Kind, day: NaiveDate) -> Option<&'static Provision<Duty>> {
    if kind.is_complaint() {
        law::COMPLAINT_SUSPENSION.on(day).ok()
    } else if kind.is_denunciation() {
        law::DENUNCIATION_SUSPENSION.on(day).ok()
    } else {
        None
    }
}

impl Extensions {
    /// The extensions of a petition received on a day; `None` where the law adds none: a complaint has a
    /// longer whole time instead.
    pub fn on(terms: &Terms, day: NaiveDate) -> Option<Self> {
        Self::of(terms.kind, terms.variant, day)
    }

    pub(super) fn of(kind: Kind, variant: Variant, day: NaiveDate) -> Option<Self> {
        if !kind.is_denunciation() {
            return None;
        }
        let rule = match variant {
            Variant::EspeciallyComplex => &law::DENUNCIATION_SECOND_EXTENSION,
            Variant::Ordinary | Variant::Complex => &law::DENUNCIATION_EXTENSION,
        };
        let row = rule.on(day).ok()?;
        let at_most = match variant {
            Variant::Ordinary => 0,
            Variant::Complex => row.value.complex,
            Variant::EspeciallyComplex => row.value.especially_complex,
        };
        Some(Self { each: row.value.each.into(), at_most, source: row.source.clone() })
    }
}
