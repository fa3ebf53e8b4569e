//! Times, loads, gaps and published figures as JSON.

use super::reader::{FromJson, Place, codes};
use super::statistics::{AnswerDistribution, AnswerPeriod, AnswerRate, TallyRequest};
use crate::calendar::Calendar;
use crate::date::Iso;
use crate::error::Result;
use crate::statistics::{
    Corrected, DueLoad, Frozen, Gap, GapKind, Period, Policy, Record, Table, Timing,
};
use chrono::NaiveDate;
use serde::Serialize;

codes! { GapKind }

/// What is asked of the times of rows: the period, the policy, and by how many per cent limits would be cut.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingRequest {
    rows: Vec<Record>,
    period: Period,
    policy: Policy,
    cuts: Vec<u8>,
}

impl FromJson for TimingRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["rows", "period", "policy", "cuts", "calendar"])?;
        let cut = |place: &Place<'_>| match u8::from_json(place)? {
            cut @ 0..=100 => Ok(cut),
            _ => Err(place.refuse("a per cent from 0 to 100")),
        };
        let cuts = fields.at("cuts").each(cut)?;
        let (rows, period) = (fields.read("rows")?, fields.read("period")?);
        Ok(Self { rows, period, policy: fields.read("policy")?, cuts })
    }
}

impl TimingRequest {
    /// The times.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn timing(&self, calendar: &Calendar) -> Result<AnswerTiming> {
        let mut timing = Timing::default();
        for row in &self.rows {
            timing.add(row, self.period, self.policy, calendar)?;
        }
        let cut = |percent: &u8| {
            let rate = timing.with_limits_cut_by(*percent)?.into();
            Some(AnswerCut { percent: *percent, rate })
        };
        Ok(AnswerTiming {
            period: self.period.into(),
            policy: self.policy.code(),
            taken: timing.taken().into(),
            lateness: timing.lateness().into(),
            cuts: self.cuts.iter().filter_map(cut).collect(),
        })
    }
}

/// Times as they go out, in working days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTiming {
    period: AnswerPeriod,
    policy: &'static str,
    taken: AnswerDistribution,
    lateness: AnswerDistribution,
    cuts: Vec<AnswerCut>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCut {
    percent: u8,
    rate: AnswerRate,
}

/// What is asked about days on which dossiers fall due.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadRequest {
    rows: Vec<Record>,
    policy: Policy,
    empty: DueLoad,
}

impl FromJson for LoadRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["rows", "period", "policy", "now"])?;
        let empty = DueLoad::new(fields.read("period")?, fields.read("now")?);
        Ok(Self { rows: fields.read("rows")?, policy: fields.read("policy")?, empty })
    }
}

impl LoadRequest {
    /// The days with what falls due on them.
    pub fn load(self) -> Vec<AnswerLoad> {
        let mut load = self.empty;
        self.rows.iter().for_each(|row| load.add(row, self.policy));
        let day = |(date, load): (NaiveDate, crate::statistics::Load)| AnswerLoad {
            date: Iso(date),
            due: load.due,
            open: load.open,
        };
        load.days().map(day).collect()
    }
}

/// What falls due on a day, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLoad {
    date: Iso,
    due: u64,
    open: u64,
}

impl FromJson for Gap {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["kind", "from", "through", "reason"])?;
        let from = fields.read("from")?;
        let through = fields.read::<Option<_>>("through")?.unwrap_or(from);
        // The check of a span is that of a period.
        Period::new(from, through)?;
        let reason = fields.read::<String>("reason")?.into();
        Ok(Self { kind: fields.read("kind")?, from, through, reason })
    }
}

/// Two periods that are to be compared, and the gaps that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreaksRequest {
    gaps: Vec<Gap>,
    before: Period,
    after: Period,
}

impl FromJson for BreaksRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["gaps", "before", "after"])?;
        let (before, after) = (fields.read("before")?, fields.read("after")?);
        Ok(Self { gaps: fields.read("gaps")?, before, after })
    }
}

impl BreaksRequest {
    /// The gaps that break the comparison.
    pub fn breaks(&self) -> Vec<AnswerGap> {
        let found = crate::statistics::breaks(&self.gaps, self.before, self.after);
        found.into_iter().map(AnswerGap::from).collect()
    }
}

/// A gap as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerGap {
    kind: &'static str,
    from: Iso,
    through: Iso,
    reason: String,
}

impl From<&Gap> for AnswerGap {
    fn from(gap: &Gap) -> Self {
        let (from, through) = (Iso(gap.from), Iso(gap.through));
        Self { kind: gap.kind.code(), from, through, reason: gap.reason.to_string() }
    }
}

/// Rows as they were known when figures were published or corrected.
#[derive(Clone, Debug, PartialEq)]
struct Version {
    rows: Vec<Record>,
    on: NaiveDate,
    reason: Option<String>,
}

impl FromJson for Version {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["rows", "on", "reason"])?;
        let (rows, on) = (fields.read("rows")?, fields.read("on")?);
        Ok(Self { rows, on, reason: fields.read("reason")? })
    }
}

/// Figures that were published, and their corrections.
#[derive(Clone, Debug, PartialEq)]
pub struct FrozenRequest {
    published: Version,
    corrections: Vec<Version>,
    period: Period,
    policy: Policy,
    by: Vec<crate::statistics::GroupKey>,
}

impl FromJson for FrozenRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let keys = &["published", "corrections", "period", "policy", "by", "calendar"];
        let fields = place.object(keys)?;
        Ok(Self {
            published: fields.read("published")?,
            corrections: fields.read("corrections")?,
            period: fields.read("period")?,
            policy: fields.read("policy")?,
            by: fields.read("by")?,
        })
    }
}

impl FrozenRequest {
    /// The figures with what was corrected in them.
    ///
    /// # Errors
    ///
    /// As [`Frozen::new`] and [`Frozen::corrected`]; [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn frozen(self, calendar: &Calendar) -> Result<AnswerFrozen> {
        let Self { published, corrections, period, policy, by } = self;
        let table = |rows| TallyRequest::new(rows, period, policy, by.clone()).table(calendar);
        let mut frozen = Frozen::new(table(published.rows)?, published.on)?;
        for correction in corrections {
            let reason = correction.reason.unwrap_or_default();
            frozen = frozen.corrected(table(correction.rows)?, correction.on, &reason)?;
        }
        Ok(AnswerFrozen::from(&frozen))
    }
}

/// Published figures as they go out: as published, as known now, and every correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFrozen {
    on: Iso,
    published: super::AnswerTable,
    current: super::AnswerTable,
    corrections: Vec<AnswerCorrection>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCorrection {
    on: Iso,
    reason: String,
    changed: Vec<AnswerCorrected>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerCorrected {
    key: Vec<Option<String>>,
    figure: &'static str,
    before: u64,
    after: u64,
}

impl From<&Frozen> for AnswerFrozen {
    fn from(frozen: &Frozen) -> Self {
        let corrected = |changed: &Corrected| AnswerCorrected {
            key: changed.key.iter().map(|part| part.as_deref().map(str::to_owned)).collect(),
            figure: changed.figure,
            before: changed.before,
            after: changed.after,
        };
        let corrections = frozen.corrections().iter().map(|correction| AnswerCorrection {
            on: Iso(correction.on()),
            reason: correction.reason().to_owned(),
            changed: correction.changed().iter().map(corrected).collect(),
        });
        let table = |table: &Table| table.into();
        Self {
            on: Iso(frozen.on()),
            published: table(frozen.published()),
            current: table(frozen.current()),
            corrections: corrections.collect(),
        }
    }
}
