//! Inspection as JSON: findings with their counts, and the sample that a seed draws.

use super::linked::LinkedSpec;
use super::log::AnswerBreach;
use super::reader::{FromJson, Place};
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::When;
use crate::dossier::{Dossier, Finding, FindingCount, Findings, GroupBy, SamplePlan, Stratum};
use crate::error::Result;
use chrono::NaiveDate;
use serde::Serialize;

/// Which findings are asked for: every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingsFilter {
    /// Those with this code.
    pub code: Option<String>,
    /// Those against this clause.
    pub clause: Option<Citation>,
    /// Those of this body.
    pub agency: Option<String>,
    /// Those of this officer.
    pub officer: Option<String>,
    /// Those that happened on this day or later.
    pub from: Option<NaiveDate>,
    /// Those that happened on this day or earlier.
    pub through: Option<NaiveDate>,
}

impl FromJson for FindingsFilter {
    /// Reads a filter; null keeps everything.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value().is_null() {
            return Ok(Self::default());
        }
        let fields = place.object(&["code", "clause", "agency", "officer", "from", "through"])?;
        Ok(Self {
            code: fields.read("code")?,
            clause: fields.read("clause")?,
            agency: fields.read("agency")?,
            officer: fields.read("officer")?,
            from: fields.read("from")?,
            through: fields.read("through")?,
        })
    }
}

impl FindingsFilter {
    /// The findings that it keeps.
    pub fn of(&self, findings: &Findings) -> Findings {
        fn is(asked: Option<&String>, found: Option<&str>) -> bool {
            asked.is_none_or(|asked| found == Some(asked))
        }
        // The printed clause is what the caller has seen; how it was read does not matter.
        let clause = self.clause.as_ref().map(ToString::to_string);
        findings.filter(|row| {
            is(self.code.as_ref(), Some(row.code()))
                && is(clause.as_ref(), row.clause().map(ToString::to_string).as_deref())
                && is(self.agency.as_ref(), row.agency())
                && is(self.officer.as_ref(), row.officer())
                && self.from.is_none_or(|from| from <= row.on())
                && self.through.is_none_or(|through| row.on() <= through)
        })
    }
}

/// What an inspection asks beside the dossiers: `{linked, now, only}`, each of which may be left out; with
/// a linked procedure `now` says when its stages are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InspectOptions {
    linked: Option<(LinkedSpec, When)>,
    only: FindingsFilter,
}

impl FromJson for InspectOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["linked", "now", "only"])?;
        let linked: Option<LinkedSpec> = fields.read("linked")?;
        let linked = match linked {
            Some(linked) => Some((linked, fields.read("now")?)),
            None => None,
        };
        Ok(Self { linked, only: fields.read("only")? })
    }
}

impl InspectOptions {
    /// The findings in these dossiers; `desk` is the calendar that the linked procedure is counted on.
    ///
    /// # Errors
    ///
    /// As [`Findings::with_stages`] and [`LinkedSpec::linked`].
    pub fn findings(&self, dossiers: &[Dossier], desk: &Calendar) -> Result<Findings> {
        let mut findings = Findings::of(dossiers);
        if let Some((linked, now)) = &self.linked {
            findings = findings.with_stages(dossiers, &linked.linked(desk)?, *now)?;
        }
        Ok(self.only.of(&findings))
    }
}

/// Findings as they go out: the rows, the dossiers in which something was found, the counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFindings {
    findings: Vec<AnswerFound>,
    dossiers: Vec<String>,
    counts: AnswerCounts,
}

/// One breach of one dossier, with who answers for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerFound {
    dossier: String,
    agency: Option<String>,
    officer: Option<String>,
    breach: AnswerBreach,
}

/// The counts by everything that findings are counted by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCounts {
    code: Vec<AnswerCount>,
    clause: Vec<AnswerCount>,
    agency: Vec<AnswerCount>,
    officer: Vec<AnswerCount>,
}

/// How often something was found; null where it is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCount {
    key: Option<String>,
    findings: u32,
    dossiers: u32,
}

impl From<&Findings> for AnswerFindings {
    fn from(findings: &Findings) -> Self {
        let count = |by| findings.count(by).into_iter().map(Into::into).collect();
        Self {
            findings: findings.rows().iter().map(Into::into).collect(),
            dossiers: findings.dossiers().into_iter().map(str::to_owned).collect(),
            counts: AnswerCounts {
                code: count(GroupBy::Code),
                clause: count(GroupBy::Clause),
                agency: count(GroupBy::Agency),
                officer: count(GroupBy::Officer),
            },
        }
    }
}

impl From<&Finding> for AnswerFound {
    fn from(finding: &Finding) -> Self {
        Self {
            dossier: finding.dossier().to_owned(),
            agency: finding.agency().map(str::to_owned),
            officer: finding.officer().map(str::to_owned),
            breach: finding.breach().into(),
        }
    }
}

impl From<FindingCount> for AnswerCount {
    fn from(count: FindingCount) -> Self {
        let FindingCount { key, findings, dossiers } = count;
        Self { key, findings, dossiers }
    }
}

/// A dossier of the population from which a sample is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleRow {
    /// Its code.
    pub code: String,
    /// The body that has it, if known.
    pub agency: Option<String>,
}

impl FromJson for SampleRow {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["code", "agency"])?;
        Ok(Self { code: fields.read("code")?, agency: fields.read("agency")? })
    }
}

impl From<&Dossier> for SampleRow {
    /// The body is the first that the log names.
    fn from(dossier: &Dossier) -> Self {
        let agency = dossier.first_agency().map(str::to_owned);
        Self { code: dossier.code().to_owned(), agency }
    }
}

impl SampleRow {
    /// A sample of these dossiers.
    ///
    /// # Errors
    ///
    /// As [`SamplePlan::draw`].
    pub fn draw(rows: &[Self], size: usize, seed: u64) -> Result<SamplePlan> {
        SamplePlan::draw(rows.iter().map(|row| (row.agency.as_deref(), &row.code)), size, seed)
    }
}

/// A sample as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSample {
    seed: u64,
    strata: Vec<AnswerStratum>,
}

/// The dossiers of one body, and those that were drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerStratum {
    agency: Option<String>,
    population: usize,
    drawn: Vec<String>,
}

impl From<&SamplePlan> for AnswerSample {
    fn from(plan: &SamplePlan) -> Self {
        let stratum = |stratum: &Stratum| AnswerStratum {
            agency: stratum.agency.as_deref().map(str::to_owned),
            population: stratum.population,
            drawn: stratum.drawn.iter().map(ToString::to_string).collect(),
        };
        Self { seed: plan.seed(), strata: plan.strata().iter().map(stratum).collect() }
    }
}
