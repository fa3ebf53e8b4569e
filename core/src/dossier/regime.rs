//! The one-stop rules that a dossier is under: those in force on the day of receipt, each with its clause,
//! and whatever a sector's law or a local rule puts in their place.

use crate::citation::Citation;
use crate::law::{self, Confidence, Dated, Duty, NewDate, OneStop, Supplement, Within};
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;

/// A rule with the clause that makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause<T> {
    /// What it says.
    pub value: T,
    /// Where.
    pub source: Citation,
    /// How far its text was seen; `None` for a rule that the caller set.
    pub confidence: Option<Confidence>,
}

/// The rules that a dossier is under (*quy định một cửa áp dụng*). A rule that was not found is `None`
/// and judges nothing; it can be set.
///
/// # Law
///
/// 09/2015/QĐ-TTg; 61/2018/NĐ-CP, Điều 15 to 19; 118/2025/NĐ-CP, Điều 16 to 21.
///
/// # Example
///
/// ```
/// use motcua::dossier::Regime;
/// use motcua::law::Supplement;
///
/// let regime = Regime::on(motcua::date(2025, 7, 1));
/// assert_eq!(regime.supplement.map(|clause| clause.value), Some(Supplement::Restart));
/// assert_eq!(
///     regime.new_date.map(|clause| clause.source.to_string()),
///     Some("Điều 19 khoản 6 Nghị định 118/2025/NĐ-CP".to_owned()),
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Regime {
    /// The day whose rules these are, those set by the caller excepted.
    pub on: Option<NaiveDate>,
    /// The act that governs; `None` before the first.
    pub act: Option<Clause<OneStop>>,
    /// What a supplement after examination does to the limit.
    pub supplement: Option<Clause<Supplement>>,
    /// How often papers may be asked for.
    pub supplement_requests: Option<Clause<u32>>,
    /// How soon after receipt they must be asked for.
    pub supplement_notice: Option<Clause<TimeLimit>>,
    /// How long the citizen may take before the dossier is closed.
    pub supplement_answer: Option<Clause<TimeLimit>>,
    /// How often a new date may be set, and how long before expiry the apology is due.
    pub new_date: Option<Clause<NewDate>>,
    /// How soon an online dossier must be answered.
    pub first_answer: Option<Clause<TimeLimit>>,
    /// The hour after which a paper dossier is handed over on the next working day.
    pub handover: Option<Clause<u32>>,
    /// Whether papers must give their reason.
    pub reasons: Option<Clause<Duty>>,
    /// Whether a refusal must come within the limit.
    pub refusal_in_time: Option<Clause<Duty>>,
    /// Whether the limit may be suspended without a sector's clause.
    pub suspension: Option<Clause<Duty>>,
    /// Whether the citizen may stop the procedure, and until when.
    pub stop_on_request: Option<Clause<Duty>>,
}

impl Regime {
    /// The rules in force on a day of receipt.
    pub fn on(day: NaiveDate) -> Self {
        Self {
            on: Some(day),
            act: clause(&law::ONE_STOP, day),
            supplement: clause(&law::SUPPLEMENT, day),
            supplement_requests: clause(&law::SUPPLEMENT_REQUESTS, day),
            supplement_notice: limit(&law::SUPPLEMENT_NOTICE, day),
            supplement_answer: limit(&law::SUPPLEMENT_ANSWER, day),
            new_date: clause(&law::NEW_DATE, day),
            first_answer: limit(&law::FIRST_ANSWER, day),
            handover: clause(&law::HANDOVER, day),
            reasons: clause(&law::REASONS, day),
            refusal_in_time: clause(&law::REFUSAL_IN_TIME, day),
            suspension: clause(&law::SUSPENSION, day),
            stop_on_request: clause(&law::STOP_ON_REQUEST, day),
        }
    }

    /// The rules whose text was not seen, by name.
    pub fn unconfirmed(&self) -> Vec<&'static str> {
        fn seen<T>(rule: Option<&Clause<T>>) -> bool {
            let confidence = rule.map(|clause| clause.confidence);
            matches!(confidence, Some(None | Some(Confidence::Read)))
        }
        let rules = [
            ("act", seen(self.act.as_ref())),
            ("supplement", seen(self.supplement.as_ref())),
            ("new_date", seen(self.new_date.as_ref())),
        ];
        let doubtful = rules.into_iter().filter(|(_, seen)| !seen);
        doubtful.map(|(name, _)| name).collect()
    }

    /// With what a sector's law says a supplement does to the limit.
    pub fn with_supplement(mut self, value: Supplement, source: Citation) -> Self {
        self.supplement = Some(Clause::set(value, source));
        self
    }

    /// With what a sector's law or a local rule says about new dates.
    pub fn with_new_date(mut self, value: NewDate, source: Citation) -> Self {
        self.new_date = Some(Clause::set(value, source));
        self
    }

    /// With another time for the citizen to answer.
    pub fn with_supplement_answer(mut self, value: TimeLimit, source: Citation) -> Self {
        self.supplement_answer = Some(Clause::set(value, source));
        self
    }

    /// With another time in which papers must be asked for.
    pub fn with_supplement_notice(mut self, value: TimeLimit, source: Citation) -> Self {
        self.supplement_notice = Some(Clause::set(value, source));
        self
    }

    /// With another number of times that papers may be asked for.
    pub fn with_supplement_requests(mut self, value: u32, source: Citation) -> Self {
        self.supplement_requests = Some(Clause::set(value, source));
        self
    }

    /// With another time in which an online dossier must be answered.
    pub fn with_first_answer(mut self, value: TimeLimit, source: Citation) -> Self {
        self.first_answer = Some(Clause::set(value, source));
        self
    }
}

impl<T> Clause<T> {
    /// A rule that the user of the crate answers for.
    const fn set(value: T, source: Citation) -> Self {
        Self { value, source, confidence: None }
    }
}

fn clause<T: Copy>(rule: &'static Dated<T>, day: NaiveDate) -> Option<Clause<T>> {
    let row = rule.on(day).ok()?;
    Some(Clause { value: row.value, source: row.source.clone(), confidence: Some(row.confidence) })
}

fn limit(rule: &'static Dated<Within>, day: NaiveDate) -> Option<Clause<TimeLimit>> {
    let Clause { value, source, confidence } = clause(rule, day)?;
    Some(Clause { value: value.into(), source, confidence })
}
