//! Charts of reports as JSON: figures in, a Vega-Lite specification and a picture out.

use super::reader::{FromJson, Place, codes, read_with};
use super::report::of_kind;
use super::statistics::{RankRequest, TallyRequest};
use crate::calendar::Calendar;
use crate::error::Result;
use crate::report::{Chart, Label, OnTimeBar, Series, Share};
use crate::statistics::rank;
use crate::text::Language;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

impl FromJson for OnTimeBar {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let bar = place.object(&["unit", "early", "on_time", "late"])?;
        Ok(Self {
            unit: bar.read("unit")?,
            early: bar.read("early")?,
            on_time: bar.read("on_time")?,
            late: bar.read("late")?,
        })
    }
}

struct Point(Label, Option<Share>);

impl FromJson for Point {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let point = place.object(&["period", "rate"])?;
        Ok(Self(point.read("period")?, point.read("rate")?))
    }
}

impl FromJson for Series {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let series = place.object(&["name", "points"])?;
        let points: Vec<Point> = series.read("points")?;
        let points = points.into_iter().map(|Point(period, rate)| (period, rate)).collect();
        Ok(Self { name: series.read("name")?, points })
    }
}

struct Load(NaiveDate, u64);

impl FromJson for Load {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let load = place.object(&["date", "count"])?;
        Ok(Self(load.read("date")?, load.read("count")?))
    }
}

/// Which chart is asked for.
#[derive(Clone, Copy)]
enum Kind {
    OnTime,
    Trend,
    Lateness,
    DueLoad,
    Ranking,
}

impl Kind {
    const ALL: [Self; 5] =
        [Self::OnTime, Self::Trend, Self::Lateness, Self::DueLoad, Self::Ranking];

    const fn code(self) -> &'static str {
        match self {
            Self::OnTime => "on_time",
            Self::Trend => "trend",
            Self::Lateness => "lateness",
            Self::DueLoad => "due_load",
            Self::Ranking => "ranking",
        }
    }

    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::OnTime => &["kind", "title", "table", "basis", "units"],
            Self::Trend => &["kind", "title", "basis", "series"],
            Self::Lateness => &["kind", "title", "basis", "amounts"],
            Self::DueLoad => &["kind", "title", "basis", "days"],
            Self::Ranking => &["kind", "title", "table", "of", "basis", "units"],
        }
    }
}

codes! { Kind }

/// A chart that is asked for, on a calendar.
pub(super) fn chart(place: &Place<'_>, calendar: &Calendar) -> Result<Chart> {
    let asked = of_kind(place, Kind::keys)?;
    let table = || asked.read::<TallyRequest>("table")?.table(calendar);
    let given = asked.at("table").value().is_null();
    let chart = match asked.read("kind")? {
        Kind::OnTime if given => Chart::on_time(asked.read("basis")?, asked.read("units")?),
        Kind::OnTime => Chart::on_time_of(&table()?),
        Kind::Trend => Chart::trend(asked.read("basis")?, asked.read("series")?),
        Kind::Lateness => Chart::lateness(asked.read("basis")?, asked.read("amounts")?),
        Kind::DueLoad => {
            let mut days: BTreeMap<NaiveDate, u64> = BTreeMap::new();
            for Load(day, count) in asked.read::<Vec<Load>>("days")? {
                let sum = days.entry(day).or_default();
                *sum = sum.saturating_add(count);
            }
            Chart::due_load(asked.read("basis")?, days)
        }
        Kind::Ranking if given => {
            let units: Vec<RankRequest> = asked.read("units")?;
            Chart::ranking(asked.read("basis")?, rank(units.into_iter().map(RankRequest::unit)))
        }
        Kind::Ranking => Chart::ranking_of(&table()?, asked.read("of")?),
    };
    Ok(match asked.read::<Option<Label>>("title")? {
        Some(title) => chart.titled(title),
        None => chart,
    })
}

/// Reads the chart that is asked for, and makes it of figures on a calendar.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for another shape;
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
pub fn read_chart(name: &str, asked: &Value, calendar: &Calendar) -> Result<Chart> {
    read_with(name, asked, |place| chart(place, calendar))
}

/// A chart as it goes out: the specification, and the picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerChart {
    title: String,
    vega_lite: Value,
    svg: String,
}

impl AnswerChart {
    /// The chart in a language.
    pub fn of(chart: &Chart, language: Language) -> Self {
        Self {
            title: chart.title().text(language).to_owned(),
            vega_lite: chart.vega_lite(language),
            svg: chart.svg(language),
        }
    }
}
