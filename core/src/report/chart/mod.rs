//! Charts as data: each is drawn as SVG by hand, and told as a Vega-Lite specification, from the same figures.

mod bars;
mod canvas;
mod due_load;
mod lateness;
mod ranking;
mod trend;
mod vega;

pub use bars::OnTimeBar;
pub use trend::Series;

use super::compare;
use super::label::{Basis, Label};
use super::words;
use crate::statistics::{Class, Distribution, Population, Ranked, Table};
use crate::text::Language;
use canvas::{Anchor, Canvas, SMALL, TITLE, WIDTH, measured, wrapped};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeMap;

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Data {
    OnTime(Vec<OnTimeBar>),
    Trend(Vec<Series>),
    Lateness(Distribution),
    DueLoad(BTreeMap<NaiveDate, u64>),
    Ranking(Vec<Ranked<String>>),
}

/// A chart (*biểu đồ*): a title, what its figures stand on, and the figures.
///
/// # Example
///
/// ```
/// use motcua::report::{Basis, Chart, Label};
/// use motcua::statistics::Distribution;
/// use motcua::text::Language;
///
/// let basis = Basis {
///     period: "2025".into(),
///     policy: Label::new("so theo ngày", "by date"),
///     population: Label::new("hồ sơ đã giải quyết", "settled dossiers"),
/// };
/// let days: Distribution = [-2, -1, 0, 0, 0, 1, 4].into_iter().collect();
/// let chart = Chart::lateness(basis, days);
/// assert!(chart.svg(Language::Vietnamese).starts_with("<svg xmlns"));
/// assert_eq!(chart.vega_lite(Language::Vietnamese)["mark"]["type"], "bar");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    title: Label,
    basis: Basis,
    data: Data,
}

impl Chart {
    /// Bars of what was settled early, on time and late, a unit on each line.
    pub fn on_time(basis: Basis, units: Vec<OnTimeBar>) -> Self {
        let title = Label::new(
            "Hồ sơ giải quyết trước hạn, đúng hạn và quá hạn",
            "Dossiers settled early, on time and late",
        );
        Self { title, basis, data: Data::OnTime(units) }
    }

    /// The same of the groups of a table, the highest share in time first.
    pub fn on_time_of(table: &Table) -> Self {
        let basis = Basis {
            period: words::period(table.period()),
            policy: words::policy(table.policy()),
            population: Label::new(
                "hồ sơ đã giải quyết có ngày hẹn trả; tỷ lệ là trước hạn và đúng hạn trên số đó",
                "settled dossiers with a due date; rates are early and on time of these",
            ),
        };
        let mut units: Vec<OnTimeBar> = words::groups(table)
            .into_iter()
            .map(|(unit, tally)| OnTimeBar {
                unit,
                early: tally.class(Class::Early),
                on_time: tally.class(Class::OnTime),
                late: tally.class(Class::Late),
            })
            .collect();
        units.sort_by(OnTimeBar::by_rate);
        Self::on_time(basis, units)
    }

    /// Rates by period, a line for each series; a period without a figure breaks its line.
    pub fn trend(basis: Basis, series: Vec<Series>) -> Self {
        let title = Label::new("Tỷ lệ theo kỳ", "Rates by period");
        Self { title, basis, data: Data::Trend(series) }
    }

    /// How many working days before or after their due date dossiers were finished; below zero is early.
    pub fn lateness(basis: Basis, days: Distribution) -> Self {
        let title = Label::new(
            "Ngày có kết quả so với ngày hẹn trả",
            "Day of the result against the due day",
        );
        Self { title, basis, data: Data::Lateness(days) }
    }

    /// How much is due on each day, as a calendar.
    pub fn due_load(basis: Basis, days: BTreeMap<NaiveDate, u64>) -> Self {
        let title = Label::new("Số hồ sơ đến hạn từng ngày", "Dossiers due by day");
        Self { title, basis, data: Data::DueLoad(days) }
    }

    /// Units in their places, as [`rank`](crate::statistics::rank) ordered them.
    pub fn ranking(basis: Basis, ranked: Vec<Ranked<String>>) -> Self {
        let title = Label::new("Xếp hạng theo tỷ lệ", "Units by rate");
        Self { title, basis, data: Data::Ranking(ranked) }
    }

    /// The groups of a table in the order of a rate.
    pub fn ranking_of(table: &Table, of: Population) -> Self {
        Self::ranking(compare::basis_of(table, of), compare::ranked(table, of))
    }

    /// The same chart under another title.
    pub fn titled(self, title: Label) -> Self {
        Self { title, ..self }
    }

    /// The title.
    pub const fn title(&self) -> &Label {
        &self.title
    }

    /// What the figures stand on.
    pub const fn basis(&self) -> &Basis {
        &self.basis
    }

    /// The picture as one `<svg>` element that needs nothing else: no script, no style, no font of its own.
    pub fn svg(&self, language: Language) -> String {
        let mut canvas = Canvas::default();
        let title = self.title.text(language);
        let mut y = 0;
        for line in wrapped(title, TITLE.size, WIDTH, 2) {
            y += 20;
            canvas.text((0, y), Anchor::Start, TITLE, &line);
        }
        y = match &self.data {
            Data::OnTime(units) => bars::draw(units, &mut canvas, y + 16, language),
            Data::Trend(series) => trend::draw(series, &mut canvas, y + 16, language),
            Data::Lateness(days) => lateness::draw(days, &mut canvas, y + 16, language),
            Data::DueLoad(days) => due_load::draw(days, &mut canvas, y + 16, language),
            Data::Ranking(ranked) => ranking::draw(ranked, &mut canvas, y + 16, language),
        };
        let below = self.below(language);
        for line in &below {
            for part in wrapped(line, SMALL.size, WIDTH, 3) {
                y += 16;
                canvas.text((0, y), Anchor::Start, SMALL, &part);
            }
        }
        canvas.close(y + 8, title, &below.join(". "))
    }

    /// The chart as a Vega-Lite specification (version 5) with its figures in it and its keys in order.
    pub fn vega_lite(&self, language: Language) -> Value {
        let rest = match &self.data {
            Data::OnTime(units) => bars::specification(units, language),
            Data::Trend(series) => trend::specification(series, language),
            Data::Lateness(days) => lateness::specification(days, language),
            Data::DueLoad(days) => due_load::specification(days, language),
            Data::Ranking(ranked) => ranking::specification(ranked, language),
        };
        vega::framed(self.title.text(language), &self.below(language), rest, language)
    }

    fn below(&self, language: Language) -> Vec<String> {
        self.basis.lines().iter().map(|line| line.text(language).to_owned()).collect()
    }
}

/// The name of a unit in lines of a width that end at the left of its bar.
fn named(canvas: &mut Canvas, name: &str, width: i64, right: i64, middle: i64) {
    let lines = wrapped(name, canvas::PLAIN.size, width, 2);
    let first = if lines.len() > 1 { middle - 3 } else { middle + 4 };
    for (line, y) in lines.iter().zip([first, first + 14]) {
        canvas.text((right, y), Anchor::End, canvas::PLAIN, line);
    }
}

/// How high the line of a unit is.
fn height(name: &str, width: i64) -> i64 {
    if measured(name, canvas::PLAIN.size) > width { 34 } else { 24 }
}
