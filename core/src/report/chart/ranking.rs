//! Bars of units in the order of their rates, with their places.

use super::canvas::{Anchor, Canvas, EARLY, SMALL, STRONG};
use super::vega::{self, said};
use super::{height, named};
use crate::report::number::Share;
use crate::statistics::Ranked;
use crate::text::Language;
use serde_json::{Value, json};

const LEFT: i64 = 280;
const NAME: i64 = LEFT - 48;
const LENGTH: i64 = 312;

pub(super) fn draw(
    ranked: &[Ranked<String>],
    canvas: &mut Canvas,
    top: i64,
    language: Language,
) -> i64 {
    let top = top + 18;
    let bottom = top + ranked.iter().map(|each| height(&each.unit, NAME)).sum::<i64>();
    for quarter in 0..=4 {
        let x = LEFT + LENGTH * quarter / 4;
        canvas.rule((x, top - 4), (x, bottom));
        canvas.text((x, top - 10), Anchor::Middle, SMALL, &format!("{}%", quarter * 25));
    }
    let mut y = top;
    for each in ranked {
        let high = height(&each.unit, NAME);
        let middle = y + high / 2;
        let place = each.place.map_or_else(|| "—".to_owned(), |place| place.to_string());
        canvas.text((24, middle + 4), Anchor::End, STRONG, &place);
        named(canvas, &each.unit, NAME, LEFT - 12, middle);
        let share = Share::from(each.rate);
        let length = share.thousandths().unwrap_or_default() * LENGTH / 1000;
        canvas.rect(LEFT, middle - 7, length, 14, EARLY);
        let right = LEFT + LENGTH + 10;
        let rate = share.percent(language).unwrap_or_else(|| "—".to_owned());
        canvas.text((right + 54, middle + 4), Anchor::End, STRONG, &rate);
        canvas.text((right + 62, middle + 4), Anchor::Start, SMALL, &share.pair(language));
        y += high;
    }
    bottom + 6
}

pub(super) fn specification(ranked: &[Ranked<String>], language: Language) -> Value {
    let values: Vec<Value> = ranked
        .iter()
        .map(|each| {
            let (part, whole) = (each.rate.numerator(), each.rate.denominator());
            json!({ "place": each.place, "unit": each.unit, "part": part, "whole": whole })
        })
        .collect();
    let place = said(language, "Hạng", "Place");
    let unit = said(language, "Cơ quan, đơn vị", "Unit");
    let [rate, part, whole] = vega::rated(language);
    json!({
        "data": { "values": values },
        "transform": vega::rate(),
        "width": 480,
        "height": { "step": 22 },
        "mark": { "type": "bar", "color": EARLY },
        "encoding": {
            "y": vega::units(),
            "x": {
                "field": "rate",
                "type": "quantitative",
                "scale": { "domain": [0, 1] },
                "axis": { "format": ".0%" },
                "title": null,
            },
            "tooltip": [
                { "field": "place", "type": "quantitative", "title": place },
                vega::named("unit", unit),
                rate,
                part,
                whole,
            ],
        },
    })
}
