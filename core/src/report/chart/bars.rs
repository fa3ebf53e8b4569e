//! Stacked bars of what was settled early, on time and late.

use super::canvas::{Anchor, Canvas, EARLY, LATE, ON_TIME, SMALL, STRONG};
use super::vega::{self, said};
use super::{height, named};
use crate::report::label::Label;
use crate::report::number::{Share, scaled};
use crate::text::Language;
use serde_json::{Value, json};
use std::cmp::Ordering;

/// What a unit settled, by outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnTimeBar {
    /// The unit.
    pub unit: Label,
    /// Before the due date.
    pub early: u64,
    /// On it.
    pub on_time: u64,
    /// After it.
    pub late: u64,
}

impl OnTimeBar {
    const fn whole(&self) -> u64 {
        self.early.saturating_add(self.on_time).saturating_add(self.late)
    }

    const fn share(&self) -> Share {
        Share { part: self.early.saturating_add(self.on_time), whole: self.whole() }
    }

    /// The higher share in time first, units without a figure last, then by name.
    pub(super) fn by_rate(one: &Self, other: &Self) -> Ordering {
        let (left, right) = (one.share(), other.share());
        let across = |share: Share, by: Share| u128::from(share.part) * u128::from(by.whole);
        let figures = (right.whole > 0).cmp(&(left.whole > 0));
        let rates = across(right, left).cmp(&across(left, right));
        let names = || {
            let name = |bar: &Self| bar.unit.text(Language::Vietnamese).to_owned();
            name(one).cmp(&name(other))
        };
        figures.then(rates).then_with(names)
    }
}

const LEFT: i64 = 252;
const NAME: i64 = LEFT - 12;
const LENGTH: i64 = 340;

fn classes(language: Language) -> [(&'static str, String); 3] {
    [
        (EARLY, said(language, "Trước hạn", "Early").to_owned()),
        (ON_TIME, said(language, "Đúng hạn", "On time").to_owned()),
        (LATE, said(language, "Quá hạn", "Late").to_owned()),
    ]
}

pub(super) fn draw(units: &[OnTimeBar], canvas: &mut Canvas, top: i64, language: Language) -> i64 {
    let top = canvas.legend(top, &classes(language)) + 14;
    let name = |bar: &OnTimeBar| bar.unit.text(language).to_owned();
    let bottom = top + units.iter().map(|bar| height(&name(bar), NAME)).sum::<i64>();
    for quarter in 0..=4 {
        let x = LEFT + LENGTH * quarter / 4;
        canvas.rule((x, top - 4), (x, bottom));
        let label = format!("{}%", quarter * 25);
        canvas.text((x, top - 10), Anchor::Middle, SMALL, &label);
    }
    let mut y = top;
    for bar in units {
        let high = height(&name(bar), NAME);
        let middle = y + high / 2;
        named(canvas, &name(bar), NAME, NAME, middle);
        // Ends are placed, not lengths, so that the three meet and end at the whole.
        let ends = [
            (EARLY, 0, bar.early),
            (ON_TIME, bar.early, bar.share().part),
            (LATE, bar.share().part, bar.whole()),
        ];
        for (fill, from, to) in ends {
            let place = |count| LEFT + scaled(count, bar.whole(), LENGTH);
            // What is there is seen, however little it is.
            let start = if to > from { place(from).min(place(to) - 2) } else { place(from) };
            canvas.rect(start, middle - 8, place(to) - start, 16, fill);
        }
        let right = LEFT + LENGTH + 10;
        let rate = bar.share().percent(language).unwrap_or_else(|| "—".to_owned());
        canvas.text((right + 54, middle + 4), Anchor::End, STRONG, &rate);
        canvas.text((right + 62, middle + 4), Anchor::Start, SMALL, &bar.share().pair(language));
        y += high;
    }
    bottom + 6
}

pub(super) fn specification(units: &[OnTimeBar], language: Language) -> Value {
    let names = classes(language);
    let values: Vec<Value> = units
        .iter()
        .flat_map(|bar| {
            let counts = [bar.early, bar.on_time, bar.late];
            let class = |((_, name), (order, count)): (&(&str, String), (usize, u64))| json!({ "unit": bar.unit.text(language), "class": name, "order": order, "count": count });
            names.iter().zip(counts.into_iter().enumerate()).map(class).collect::<Vec<_>>()
        })
        .collect();
    let classes = names.iter().map(|(fill, name)| (*fill, name.as_str()));
    let number = said(language, "Số hồ sơ", "Dossiers");
    let unit = said(language, "Cơ quan, đơn vị", "Unit");
    let class = said(language, "Kết quả", "Outcome");
    json!({
        "data": { "values": values },
        "width": 480,
        "height": { "step": 22 },
        "mark": { "type": "bar" },
        "encoding": {
            "y": vega::units(),
            "x": {
                "field": "count",
                "type": "quantitative",
                "stack": "normalize",
                "axis": { "format": ".0%" },
                "title": null,
            },
            "color": vega::coloured("class", classes),
            "order": { "field": "order", "type": "quantitative" },
            "tooltip": [
                vega::named("unit", unit),
                vega::named("class", class),
                vega::counted("count", number),
            ],
        },
    })
}
