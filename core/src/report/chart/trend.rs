//! Rates from period to period.

use super::canvas::{Anchor, Canvas, EARLY, INK, LATE, SMALL, STRONG, WIDTH, wrapped};
use super::vega::{self, said};
use crate::report::label::Label;
use crate::report::number::Share;
use crate::text::Language;
use serde_json::{Value, json};

/// A rate from period to period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// What it is a rate of.
    pub name: Label,
    /// Each period with its rate; `None` where there is no figure, or none that can be compared.
    pub points: Vec<(Label, Option<Share>)>,
}

const COLOURS: [&str; 4] = [EARLY, LATE, "#5a9e6f", INK];
const LEFT: i64 = 52;
const RIGHT: i64 = WIDTH - 30;
const TALL: i64 = 210;

/// The lowest tenth under every rate, in thousandths; zero where it would be below a half.
fn floor(series: &[Series]) -> i64 {
    let rates = series.iter().flat_map(|line| &line.points);
    let lowest = rates.filter_map(|(_, share)| share.and_then(Share::thousandths)).min();
    let tenth = lowest.unwrap_or_default().saturating_sub(1) / 100 * 100;
    if tenth < 500 { 0 } else { tenth }
}

pub(super) fn draw(series: &[Series], canvas: &mut Canvas, top: i64, language: Language) -> i64 {
    let mut top = top;
    let colours = || COLOURS.iter().cycle();
    if series.len() > 1 {
        let names = series.iter().map(|line| line.name.text(language).to_owned());
        let entries: Vec<(&str, String)> = colours().copied().zip(names).collect();
        top = canvas.legend(top, &entries);
    }
    let (top, floor) = (top + 14, floor(series));
    let bottom = top + TALL;
    let high = |thousandths: i64| bottom - (thousandths - floor) * TALL / (1000 - floor).max(1);
    let step = if floor == 0 { 250 } else { 100.min((1000 - floor) / 2) };
    for tick in (0..=10).map(|tick| floor + tick * step).filter(|tick| *tick <= 1000) {
        canvas.rule((LEFT, high(tick)), (RIGHT, high(tick)));
        let (percent, tenth) = (tick / 10, tick % 10);
        let label = if tenth == 0 { format!("{percent}%") } else { String::new() };
        canvas.text((LEFT - 8, high(tick) + 4), Anchor::End, SMALL, &label);
    }
    let periods = series.iter().map(|line| line.points.len()).max().unwrap_or_default();
    let count = i64::try_from(periods).unwrap_or(1).max(1);
    let across = |at: usize| {
        let at = i64::try_from(at).unwrap_or_default();
        LEFT + (RIGHT - LEFT) * (2 * at + 1) / (2 * count)
    };
    let each = (RIGHT - LEFT) / count;
    let every = usize::try_from((44 + each) / each.max(1)).unwrap_or(1).max(1);
    for (at, (period, _)) in series.first().iter().flat_map(|line| &line.points).enumerate() {
        if at.is_multiple_of(every) {
            let room = each.max(44) * i64::try_from(every).unwrap_or(1);
            for (line, y) in wrapped(period.text(language), 11, room - 2, 2).iter().zip([18, 32]) {
                canvas.text((across(at), bottom + y), Anchor::Middle, SMALL, line);
            }
        }
    }
    for (line, colour) in series.iter().zip(colours()) {
        let points = line.points.iter().enumerate();
        let places: Vec<Option<(i64, i64)>> = points
            .map(|(at, (_, share))| Some((across(at), high(share.and_then(Share::thousandths)?))))
            .collect();
        for pair in places.windows(2) {
            if let [Some(from), Some(to)] = pair {
                canvas.line(*from, *to, colour, 2);
            }
        }
        for (at, ((_, share), place)) in line.points.iter().zip(&places).enumerate() {
            let Some((share, (x, y))) = share.zip(*place) else { continue };
            canvas.dot((x, y), colour);
            // One line has its numbers; where lines cross, numbers would too.
            if series.len() == 1 && at.is_multiple_of(every) {
                let told = share.percent(language).unwrap_or_default();
                // In a valley the number stands below, where no line crosses it.
                let above = |other: Option<&Option<(i64, i64)>>| {
                    other.copied().flatten().is_some_and(|(_, other)| other < y)
                };
                let before = at.checked_sub(1).and_then(|before| places.get(before));
                let lower = |other: Option<&Option<(i64, i64)>>| {
                    other.copied().flatten().is_some_and(|(_, other)| other > y)
                };
                let after = places.get(at + 1);
                let valley = (above(before) || above(after)) && !lower(before) && !lower(after);
                let place = if valley { y + 20 } else { y - 10 };
                canvas.text((x, place), Anchor::Middle, STRONG, &told);
            }
        }
    }
    if floor > 0 {
        let told =
            said(language, "Trục đứng không bắt đầu từ 0.", "The axis does not begin at zero.");
        canvas.text((LEFT, bottom + 52), Anchor::Start, SMALL, told);
        return bottom + 58;
    }
    bottom + 40
}

pub(super) fn specification(series: &[Series], language: Language) -> Value {
    let values: Vec<Value> = series
        .iter()
        .flat_map(|line| {
            let points = line.points.iter().enumerate();
            points.map(|(at, (period, share))| {
                let (part, whole) = (share.map(|share| share.part), share.map(|share| share.whole));
                json!({ "series": line.name.text(language), "order": at, "period": period.text(language), "part": part, "whole": whole })
            })
        })
        .collect();
    let names = series.iter().map(|line| line.name.text(language));
    let colours = COLOURS.iter().copied().cycle().zip(names);
    let period = said(language, "Kỳ", "Period");
    let [rate, part, whole] = vega::rated(language);
    json!({
        "data": { "values": values },
        "transform": vega::rate(),
        "width": 560,
        "height": 240,
        "mark": { "type": "line", "point": true, "invalid": "break-paths-show-path-domains" },
        "encoding": {
            "x": {
                "field": "period",
                "type": "ordinal",
                "sort": { "field": "order" },
                "axis": { "labelAngle": 0 },
                "title": null,
            },
            "y": {
                "field": "rate",
                "type": "quantitative",
                "scale": { "zero": floor(series) == 0 },
                "axis": { "format": ".0%" },
                "title": null,
            },
            "color": vega::coloured("series", colours),
            "tooltip": [
                { "field": "period", "type": "ordinal", "title": period },
                rate,
                part,
                whole,
            ],
        },
    })
}
