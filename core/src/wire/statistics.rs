//! Figures as JSON: rows, periods and policies in, tallies with their rates out.

use super::reader::{FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::date::{Iso, When};
use crate::error::Result;
use crate::procedure::Channel;
use crate::ratio::{MOST_DECIMALS, Ratio, fixed};
use crate::statistics::{
    Change, Class, Component, Distribution, Ending, GroupKey, Interval, Period, PeriodKind, Policy,
    Population, Rate, Record, Sender, Survey, Table, Tally, TallyBy, Wait, component,
};
use chrono::NaiveDate;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

codes! { GroupKey, PeriodKind, Population, Sender }

impl FromJson for Policy {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value().is_null() {
            return Ok(Self::BY_DATE);
        }
        place.code(&Self::ALL, Self::code)
    }
}

impl FromJson for Period {
    /// Reads `{from, through}`, `{kind, year, index, basis}` or `{year_to}`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields =
            place.object(&["from", "through", "kind", "year", "index", "basis", "year_to"])?;
        if let Some(through) = fields.read::<Option<NaiveDate>>("year_to")? {
            return Ok(Self::year_to(through));
        }
        if let Some(kind) = fields.read::<Option<PeriodKind>>("kind")? {
            let (year, index) = (fields.read("year")?, fields.read::<Option<u32>>("index")?);
            let basis = fields.at("basis");
            return match basis.value().as_str() {
                None if basis.value().is_null() => Self::reporting(kind, year, index.unwrap_or(1)),
                Some("reporting") => Self::reporting(kind, year, index.unwrap_or(1)),
                Some("calendar") => Self::calendar(kind, year, index.unwrap_or(1)),
                _ => Err(basis.refuse("one of reporting, calendar")),
            };
        }
        Self::new(fields.read("from")?, fields.read("through")?)
    }
}

impl FromJson for Wait {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["asked", "answered"])?;
        let wait = Self { asked: fields.read("asked")?, answered: fields.read("answered")? };
        if wait.answered.is_some_and(|answered| answered.date() < wait.asked.date()) {
            let expected = format!("a day on or after {}, when it was asked for", wait.asked);
            return Err(fields.at("answered").refuse(&expected));
        }
        Ok(wait)
    }
}

impl FromJson for Record {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&[
            "received",
            "due",
            "ready",
            "handed_over",
            "not_received",
            "refused",
            "withdrawn",
            "stopped",
            "waits",
            "channel",
            "limit",
            "agency",
            "domain",
            "procedure",
            "level",
            "officer",
        ])?;
        let boxed = |key| -> Result<Option<Box<str>>> {
            Ok(fields.read::<Option<String>>(key)?.map(String::into_boxed_str))
        };
        let mut record = Self::new(fields.read::<When>("received")?);
        record.due = fields.read("due")?;
        record.ready = fields.read("ready")?;
        record.handed_over = fields.read("handed_over")?;
        for (key, ending) in [
            ("not_received", Ending::NotReceived as fn(When) -> Ending),
            ("refused", Ending::Refused),
            ("withdrawn", Ending::Withdrawn),
            ("stopped", Ending::Stopped),
        ] {
            let Some(at) = fields.read::<Option<When>>(key)? else { continue };
            if record.ending.is_some() {
                return Err(fields.at(key).refuse("one way of ending"));
            }
            record.ending = Some(ending(at));
        }
        record.waits = fields.read("waits")?;
        record.channel = fields.read::<Option<Channel>>("channel")?;
        record.limit = fields.read("limit")?;
        record.agency = boxed("agency")?;
        record.domain = boxed("domain")?;
        record.procedure = boxed("procedure")?;
        record.level = boxed("level")?;
        record.officer = boxed("officer")?;
        Ok(record)
    }
}

/// A period as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPeriod {
    from: Iso,
    through: Iso,
}

impl From<Period> for AnswerPeriod {
    fn from(period: Period) -> Self {
        Self { from: Iso(period.from()), through: Iso(period.through()) }
    }
}

/// What is asked of rows: the period, the policy and what the figures are told by.
#[derive(Clone, Debug, PartialEq)]
pub struct TallyRequest {
    rows: Vec<Record>,
    period: Period,
    policy: Policy,
    by: Vec<GroupKey>,
}

impl FromJson for TallyRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["rows", "period", "policy", "by", "calendar"])?;
        Ok(Self {
            rows: fields.read("rows")?,
            period: fields.read("period")?,
            policy: fields.read("policy")?,
            by: fields.read("by")?,
        })
    }
}

impl TallyRequest {
    pub(super) const fn new(
        rows: Vec<Record>,
        period: Period,
        policy: Policy,
        by: Vec<GroupKey>,
    ) -> Self {
        Self { rows, period, policy, by }
    }

    /// The figures of the rows.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn table(&self, calendar: &Calendar) -> Result<Table> {
        let mut table = Table::new(self.period, self.policy, &self.by);
        for row in &self.rows {
            table.add(row, calendar)?;
        }
        Ok(table)
    }
}

/// Figures by groups as they go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTable {
    period: AnswerPeriod,
    policy: &'static str,
    by: Vec<&'static str>,
    groups: Vec<AnswerGroup>,
    total: AnswerTally,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerGroup {
    key: Vec<Option<String>>,
    #[serde(flatten)]
    tally: AnswerTally,
}

impl From<&Table> for AnswerTable {
    fn from(table: &Table) -> Self {
        let groups = table.groups().map(|(key, tally)| AnswerGroup {
            key: key.iter().map(|part| part.as_deref().map(str::to_owned)).collect(),
            tally: tally.into(),
        });
        Self {
            period: table.period().into(),
            policy: table.policy().code(),
            by: table.by().iter().map(|key| key.code()).collect(),
            groups: groups.collect(),
            total: table.total().into(),
        }
    }
}

/// One tally as it goes out: every class by its name, the sums, every rate with its two integers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTally {
    carried_over: u64,
    received: u64,
    received_direct: u64,
    received_online: u64,
    received_postal: u64,
    received_on_saturday: u64,
    settled: u64,
    in_progress: u64,
    classes: Classes,
    rates: Vec<AnswerRate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Classes(Vec<(&'static str, u64)>);

impl Serialize for Classes {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, count) in &self.0 {
            map.serialize_entry(name, count)?;
        }
        map.end()
    }
}

impl From<&Tally> for AnswerTally {
    fn from(tally: &Tally) -> Self {
        let classes = Class::ALL.iter().map(|class| (class.code(), tally.class(*class))).collect();
        Self {
            carried_over: tally.carried_over(),
            received: tally.received(),
            received_direct: tally.received_by(Some(Channel::Direct)),
            received_online: tally.received_by(Some(Channel::Online)),
            received_postal: tally.received_by(Some(Channel::Postal)),
            received_on_saturday: tally.received_on_saturday(),
            settled: tally.settled(),
            in_progress: tally.in_progress(),
            classes: Classes(classes),
            rates: Population::ALL.iter().map(|of| tally.rate(*of).into()).collect(),
        }
    }
}

/// A rate as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRate {
    of: &'static str,
    numerator: u64,
    denominator: u64,
    /// With one decimal; null for nothing over nothing.
    percent: Option<String>,
}

impl From<Rate> for AnswerRate {
    fn from(rate: Rate) -> Self {
        let (numerator, denominator) = (rate.numerator(), rate.denominator());
        Self { of: rate.of().code(), numerator, denominator, percent: rate.percent(1) }
    }
}

impl FromJson for Rate {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["numerator", "denominator", "of"])?;
        Ok(Self::new(fields.read("numerator")?, fields.read("denominator")?, fields.read("of")?))
    }
}

/// A unit to be ranked by its rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankRequest {
    unit: String,
    rate: Rate,
}

impl RankRequest {
    /// The name of the unit with its rate.
    pub fn unit(self) -> (String, Rate) {
        (self.unit, self.rate)
    }
}

impl FromJson for RankRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["unit", "rate"])?;
        Ok(Self { unit: fields.read("unit")?, rate: fields.read("rate")? })
    }
}

/// A change as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerFigureChange {
    unit: &'static str,
    size: Ratio,
    text: String,
}

impl AnswerFigureChange {
    /// The change with so many decimals.
    pub fn of(change: Change, decimals: u32) -> Self {
        let unit = match change {
            Change::Percent(_) => "percent",
            Change::Points(_) => "points",
        };
        Self { unit, size: change.size(), text: change.words(decimals) }
    }
}

/// Two figures to compare: numbers, or rates of one population.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChangeRequest {
    /// Numbers.
    Numbers(u64, u64),
    /// Rates.
    Rates(Rate, Rate),
}

impl FromJson for ChangeRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["from", "to", "decimals"])?;
        if fields.at("from").value().is_object() {
            return Ok(Self::Rates(fields.read("from")?, fields.read("to")?));
        }
        Ok(Self::Numbers(fields.read("from")?, fields.read("to")?))
    }
}

impl ChangeRequest {
    /// The change.
    ///
    /// # Errors
    ///
    /// [`NotComparable`](crate::ErrorKind::NotComparable).
    pub fn change(self) -> Result<Change> {
        match self {
            Self::Numbers(from, to) => Change::of_numbers(from, to),
            Self::Rates(from, to) => Change::of_rates(from, to),
        }
    }
}

/// How many decimals a figure is printed with: one where nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimals(pub u32);

impl FromJson for Decimals {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let decimals = place.value().as_u64().and_then(|decimals| u32::try_from(decimals).ok());
        match decimals.filter(|decimals| *decimals <= MOST_DECIMALS) {
            Some(decimals) => Ok(Self(decimals)),
            None if place.value().is_null() => Ok(Self(1)),
            None => Err(place.refuse(&format!("a number of decimals from 0 to {MOST_DECIMALS}"))),
        }
    }
}

/// The counts of columns as they go out: for each group an object of its classes.
#[derive(Debug)]
pub struct AnswerColumns<'c>(pub &'c TallyBy);

impl Serialize for AnswerColumns<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let count = |group| Class::ALL.map(|class| (class.code(), self.0.class(group, class)));
        serializer.collect_seq((0..self.0.len()).map(|group| Classes(count(group).to_vec())))
    }
}

/// The text of shares in per cent that add up to 100.
pub fn share_texts(units: &[u64], decimals: u32) -> Vec<String> {
    units.iter().map(|units| fixed(i128::from(*units), decimals) + "%").collect()
}

/// An interval as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerInterval {
    low: String,
    high: String,
}

impl AnswerInterval {
    /// The interval, given with so many decimals.
    pub fn of(interval: Interval, decimals: u32) -> Self {
        let text = |units: u32| fixed(units.into(), decimals) + "%";
        Self { low: text(interval.low), high: text(interval.high) }
    }
}

/// How long things took, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDistribution {
    finished: u64,
    open: u64,
    mean: Option<String>,
    median: Option<i64>,
    nine_of_ten: Option<i64>,
    counts: Vec<(i64, u64)>,
    survival: Vec<(i64, String)>,
}

impl From<&Distribution> for AnswerDistribution {
    fn from(found: &Distribution) -> Self {
        let survival = found.survival(1);
        let text = |units: u32| fixed(units.into(), 1) + "%";
        Self {
            finished: found.finished(),
            open: found.open(),
            mean: found.mean().map(|mean| mean.decimal(2)),
            median: found.quantile(1, 2),
            nine_of_ten: found.quantile(9, 10),
            counts: found.counts().collect(),
            survival: survival.iter().map(|step| (step.after, text(step.open))).collect(),
        }
    }
}

impl FromJson for Distribution {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["finished", "open"])?;
        let mut found: Self = fields.read::<Vec<i64>>("finished")?.into_iter().collect();
        fields.read::<Vec<i64>>("open")?.into_iter().for_each(|so_far| found.add_open(so_far));
        Ok(found)
    }
}

/// A component of the index with its counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComponentRequest {
    component: Component,
    part: u64,
    whole: u64,
}

impl FromJson for ComponentRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["code", "part", "whole"])?;
        let code = fields.at("code");
        let found = code.value().as_str().and_then(component);
        let component = found.ok_or_else(|| {
            let codes: Vec<_> = Component::ALL.iter().map(|each| each.code).collect();
            code.refuse(&format!("one of {}", codes.join(", ")))
        })?;
        Ok(Self { component, part: fields.read("part")?, whole: fields.read("whole")? })
    }
}

/// The points of a component as they go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPoints {
    code: &'static str,
    name: &'static str,
    most: u32,
    points: String,
    confidence: &'static str,
}

impl From<ComponentRequest> for AnswerPoints {
    fn from(asked: ComponentRequest) -> Self {
        let Component { code, name, most, confidence, .. } = asked.component;
        let points = asked.component.points(asked.part, asked.whole).decimal(2);
        Self { code, name, most, points, confidence: confidence.code() }
    }
}

/// A survey with the mark from which an answer is a satisfied one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyRequest {
    survey: Survey,
    satisfied_from: usize,
}

impl FromJson for SurveyRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["asked", "marks", "satisfied_from"])?;
        let marks: Vec<u64> = fields.read("marks")?;
        let survey = Survey::new(fields.read("asked")?, &marks)?;
        Ok(Self { survey, satisfied_from: fields.read("satisfied_from")? })
    }
}

/// A survey as it goes out, in per cent with one decimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSurvey {
    asked: u64,
    answered: u64,
    response_rate: Option<String>,
    satisfied: Option<String>,
    dissatisfied: Option<String>,
    interval: Option<AnswerInterval>,
    mean: Option<String>,
}

impl From<&SurveyRequest> for AnswerSurvey {
    fn from(asked: &SurveyRequest) -> Self {
        let (survey, from) = (&asked.survey, asked.satisfied_from);
        let percent = |ratio: Option<Ratio>| ratio.map(|ratio| ratio.percent(1));
        Self {
            asked: survey.asked(),
            answered: survey.answered(),
            response_rate: percent(survey.response_rate()),
            satisfied: percent(survey.satisfied(from)),
            dissatisfied: percent(survey.dissatisfied(from)),
            interval: survey.interval(from, 1).map(|found| AnswerInterval::of(found, 1)),
            mean: survey.mean().map(|mean| mean.decimal(2)),
        }
    }
}
