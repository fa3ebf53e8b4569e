//! How procedures, findings, comparisons, costs and processes go out.

use crate::calendar::Calendar;
use crate::date::Iso;
use crate::deadline::Start;
use crate::error::Result;
use crate::procedure::{
    CaseLimit, Catalogue, Change, Channel, Cost, DossierPart, Fee, FeeChange, FeeKind, Finding,
    InternalProcess, Level, LimitChange, OnlineService, Procedure, ProcessStep, Reduction, Relief,
    Simplification, Unusable,
};
use crate::ratio::Ratio;
use crate::time_limit::{StartEvent, Unit};
use crate::wire::AnswerLimit;
use serde::{Serialize, Serializer};

/// A whole number, or a fraction as text.
impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self.denominator() {
            1 => serializer.serialize_i64(self.numerator()),
            _ => serializer.collect_str(self),
        }
    }
}

/// A procedure as it goes out; it can be given in again as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerProcedure {
    code: Option<String>,
    name: String,
    name_en: Option<String>,
    domain: Option<String>,
    levels: Vec<&'static str>,
    agencies: Vec<String>,
    channels: Vec<&'static str>,
    limits: Vec<AnswerCaseLimit>,
    published: Vec<AnswerCaseLimit>,
    no_limit: Option<&'static str>,
    start: Option<&'static str>,
    parts: Option<Vec<AnswerPart>>,
    fees: Option<Vec<AnswerFee>>,
    legal_basis: Vec<String>,
    decision: Option<String>,
    results: Vec<String>,
    online: Option<&'static str>,
    as_of: Option<Iso>,
}

impl From<&Procedure> for AnswerProcedure {
    fn from(procedure: &Procedure) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Self {
            code: text(procedure.code()),
            name: procedure.name().to_owned(),
            name_en: text(procedure.english_name()),
            domain: text(procedure.domain()),
            levels: procedure.levels().iter().copied().map(Level::code).collect(),
            agencies: procedure.agencies().to_vec(),
            channels: procedure.channels().iter().copied().map(Channel::code).collect(),
            limits: procedure.limits().iter().map(Into::into).collect(),
            published: procedure.published().iter().map(Into::into).collect(),
            no_limit: procedure.unusable().map(Unusable::code),
            start: procedure.start().map(StartEvent::code),
            parts: procedure.parts().map(|parts| parts.iter().map(Into::into).collect()),
            fees: procedure.fees().map(|fees| fees.iter().map(Into::into).collect()),
            legal_basis: procedure.legal_basis().to_vec(),
            decision: text(procedure.decision()),
            results: procedure.results().to_vec(),
            online: procedure.online().map(OnlineService::code),
            as_of: procedure.as_of().map(Iso),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCaseLimit {
    channel: Option<&'static str>,
    case: Option<String>,
    text: Option<String>,
    limit: Option<AnswerLimit>,
    remote: bool,
}

impl From<&CaseLimit> for AnswerCaseLimit {
    fn from(row: &CaseLimit) -> Self {
        Self {
            channel: row.channel().map(Channel::code),
            case: row.case().map(str::to_owned),
            text: row.text().map(str::to_owned),
            limit: row.limit().map(Into::into),
            remote: row.is_remote(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerPart {
    name: String,
    originals: Option<u32>,
    copies: Option<u32>,
    required: Option<bool>,
}

impl From<&DossierPart> for AnswerPart {
    fn from(part: &DossierPart) -> Self {
        Self {
            name: part.name().to_owned(),
            originals: part.originals(),
            copies: part.copies(),
            required: part.required(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerFee {
    kind: Option<&'static str>,
    amount: Option<u64>,
    channel: Option<&'static str>,
    condition: Option<String>,
    reductions: Vec<AnswerReduction>,
}

impl From<&Fee> for AnswerFee {
    fn from(fee: &Fee) -> Self {
        Self {
            kind: fee.kind().map(FeeKind::code),
            amount: fee.amount(),
            channel: fee.channel().map(Channel::code),
            condition: fee.condition().map(str::to_owned),
            reductions: fee.reductions().iter().map(Into::into).collect(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerReduction {
    share: Option<Ratio>,
    amount: Option<u64>,
    reason: String,
}

impl From<&Reduction> for AnswerReduction {
    fn from(reduction: &Reduction) -> Self {
        let (share, amount) = match reduction.relief() {
            Relief::Share(share) => (Some(share), None),
            Relief::Amount(amount) => (None, Some(amount)),
        };
        Self { share, amount, reason: reduction.reason().to_owned() }
    }
}

/// A fault of a catalogue's data as it goes out, with the code or the name of its procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFinding {
    kind: &'static str,
    place: usize,
    procedure: String,
    path: String,
    value: String,
}

impl AnswerFinding {
    /// A finding of a catalogue.
    pub fn of(finding: &Finding, catalogue: &Catalogue) -> Self {
        let procedure = catalogue.procedures().get(finding.place());
        let label = procedure.map_or("", |found| found.code().unwrap_or(found.name()));
        Self {
            kind: finding.kind().code(),
            place: finding.place(),
            procedure: label.to_owned(),
            path: finding.path().to_owned(),
            value: finding.value().to_owned(),
        }
    }
}

/// A number before and after as it goes out: the cut, its share as it is and in per cent with one
/// decimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerChange {
    before: Ratio,
    after: Ratio,
    cut: Option<Ratio>,
    share: Option<String>,
    percent: Option<String>,
}

impl From<Change> for AnswerChange {
    fn from(change: Change) -> Self {
        let two = |share: Ratio| format!("{}/{}", share.numerator(), share.denominator());
        Self {
            before: change.before(),
            after: change.after(),
            cut: change.cut(),
            share: change.share().map(two),
            percent: change.share().map(|share| share.percent(1)),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerLimitChange {
    channel: Option<&'static str>,
    case: Option<String>,
    remote: bool,
    before: Option<AnswerLimit>,
    after: Option<AnswerLimit>,
    comparison: &'static str,
    unit: Option<&'static str>,
    change: Option<AnswerChange>,
}

impl From<&LimitChange> for AnswerLimitChange {
    fn from(change: &LimitChange) -> Self {
        Self {
            channel: change.channel().map(Channel::code),
            case: change.case().map(str::to_owned),
            remote: change.is_remote(),
            before: change.before().map(Into::into),
            after: change.after().map(Into::into),
            comparison: change.comparison().code(),
            unit: change.unit().map(Unit::code),
            change: change.change().map(Into::into),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerFeeChange {
    kind: Option<&'static str>,
    channel: Option<&'static str>,
    condition: Option<String>,
    comparison: &'static str,
    change: Option<AnswerChange>,
}

impl From<&FeeChange> for AnswerFeeChange {
    fn from(change: &FeeChange) -> Self {
        Self {
            kind: change.kind().map(FeeKind::code),
            channel: change.channel().map(Channel::code),
            condition: change.condition().map(str::to_owned),
            comparison: change.comparison().code(),
            change: change.change().map(Into::into),
        }
    }
}

/// What a new version simplifies, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSimplification {
    limits: Vec<AnswerLimitChange>,
    parts: Option<AnswerChange>,
    removed_parts: Vec<String>,
    added_parts: Vec<String>,
    fees: Option<Vec<AnswerFeeChange>>,
}

impl From<&Simplification> for AnswerSimplification {
    fn from(found: &Simplification) -> Self {
        Self {
            limits: found.limits().iter().map(Into::into).collect(),
            parts: found.parts().map(Into::into),
            removed_parts: found.removed_parts().to_vec(),
            added_parts: found.added_parts().to_vec(),
            fees: found.fees().map(|fees| fees.iter().map(Into::into).collect()),
        }
    }
}

/// A cost as it goes out: exact, and in whole đồng rounded half up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerCost {
    once: Ratio,
    once_rounded: i64,
    times_a_year: Ratio,
    per_year: Ratio,
    per_year_rounded: i64,
    parts: Vec<AnswerCostPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCostPart {
    kind: &'static str,
    name: String,
    once: Ratio,
}

impl From<&Cost> for AnswerCost {
    fn from(cost: &Cost) -> Self {
        let part = |(kind, name, once): &(crate::procedure::CostPart, String, Ratio)| {
            AnswerCostPart { kind: kind.code(), name: name.clone(), once: *once }
        };
        Self {
            once: cost.once(),
            once_rounded: cost.once().rounded(),
            times_a_year: cost.times_a_year(),
            per_year: cost.per_year(),
            per_year_rounded: cost.per_year().rounded(),
            parts: cost.parts().iter().map(part).collect(),
        }
    }
}

/// An internal process as it goes out, with the due moments of its steps where it was started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerProcess {
    limit: AnswerLimit,
    sum: Ratio,
    steps: Vec<AnswerProcessStep>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerProcessStep {
    name: String,
    share: AnswerLimit,
    role: Option<String>,
    post: Option<String>,
    agency: Option<String>,
    level: Option<&'static str>,
    product: Option<String>,
    due: Option<String>,
}

impl From<&ProcessStep> for AnswerProcessStep {
    fn from(step: &ProcessStep) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Self {
            name: step.name().to_owned(),
            share: step.share().into(),
            role: text(step.role()),
            post: text(step.post()),
            agency: text(step.agency()),
            level: step.level().map(Level::code),
            product: text(step.product()),
            due: None,
        }
    }
}

impl AnswerProcess {
    /// A process without a start.
    ///
    /// # Errors
    ///
    /// As [`InternalProcess::sum`].
    pub fn of(process: &InternalProcess) -> Result<Self> {
        let steps = process.steps().iter().map(Into::into).collect();
        Ok(Self { limit: process.limit().into(), sum: process.sum()?, steps })
    }

    /// A process with the due moments of its steps.
    ///
    /// # Errors
    ///
    /// As [`InternalProcess::deadlines`].
    pub fn started(process: &InternalProcess, calendar: &Calendar, start: Start) -> Result<Self> {
        let mut answer = Self::of(process)?;
        let deadlines = process.deadlines(calendar, start)?;
        for (step, deadline) in answer.steps.iter_mut().zip(deadlines) {
            step.due = Some(deadline.due().to_string());
        }
        Ok(answer)
    }
}
