//! How much is due on each day: weeks from left to right, days of the week from top to bottom.

use super::canvas::{Anchor, Canvas, INK, SMALL, STEPS, Style, WIDTH, measured};
use super::vega::{self, said};
use crate::date::{day_number, from_day_number, text};
use crate::report::number::count;
use crate::text::Language;
use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Weeks in one row of the calendar: half a year, so that a number has room in its day.
const WEEKS: i32 = 27;
const LEFT: i64 = 34;

const fn weekdays(language: Language) -> [&'static str; 7] {
    match language {
        Language::Vietnamese => ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
        Language::English => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    }
}

/// The number of the Monday on or before a day.
fn monday(day: NaiveDate) -> i32 {
    let since = i32::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    day_number(day) - since
}

/// The step of a number, from 0 for few to 4 for as many as on any day.
fn step(number: u64, most: u64) -> usize {
    let fifths = number.saturating_mul(5).div_ceil(most.max(1));
    usize::try_from(fifths).unwrap_or_default().saturating_sub(1).min(STEPS.len() - 1)
}

fn colour(step: usize) -> &'static str {
    STEPS.get(step).copied().unwrap_or(INK)
}

/// What each step holds, as far as it holds a number.
fn legend(most: u64, language: Language) -> Vec<(&'static str, String)> {
    let mut entries = Vec::new();
    for (at, fill) in (0_u64..).zip(STEPS) {
        let fifths = |fifths: u64| u64::try_from(u128::from(fifths) * u128::from(most) / 5);
        let (Ok(below), Ok(to)) = (fifths(at), fifths(at + 1)) else { continue };
        let from = below + 1;
        if from < to {
            let (from, to) = (count(from, language), count(to, language));
            entries.push((fill, format!("{from}–{to}")));
        } else if from == to {
            entries.push((fill, count(from, language)));
        }
    }
    entries
}

pub(super) fn draw(
    days: &BTreeMap<NaiveDate, u64>,
    canvas: &mut Canvas,
    top: i64,
    language: Language,
) -> i64 {
    let most = days.values().copied().max().unwrap_or_default();
    let mut y = canvas.legend(top, &legend(most, language)) + 4;
    let bounds = days.keys().next().zip(days.keys().next_back());
    let Some((first, last)) = bounds.map(|(first, last)| (monday(*first), monday(*last))) else {
        return y;
    };
    let weeks = ((last - first) / 7 + 1).min(WEEKS);
    let side = ((WIDTH - LEFT) / i64::from(weeks)).min(36);
    let mut block: BTreeMap<i32, Vec<(NaiveDate, u64)>> = BTreeMap::new();
    for (day, number) in days {
        let row = (monday(*day) - first) / 7 / WEEKS;
        block.entry(row).or_default().push((*day, *number));
    }
    for (row, days) in block {
        let start = first + row * WEEKS * 7;
        months(canvas, start, WEEKS.min((last - start) / 7 + 1), side, y + 10, language);
        y += 18;
        for (at, name) in (0_i64..).zip(weekdays(language)) {
            canvas.text((0, y + at * side + side / 2 + 4), Anchor::Start, SMALL, name);
        }
        for (day, number) in days {
            let column = i64::from((monday(day) - start) / 7);
            let line = i64::from(day.weekday().num_days_from_monday());
            let (x, top) = (LEFT + column * side, y + line * side);
            let step = step(number, most);
            let fill = if number == 0 { "#f4f6f8" } else { colour(step) };
            canvas.rect(x + 1, top + 1, side - 2, side - 2, fill);
            let style =
                Style { size: 10, fill: if step > 2 { "#ffffff" } else { INK }, bold: false };
            let told = number.to_string();
            if number > 0 && measured(&told, style.size) <= side {
                canvas.text((x + side / 2, top + side / 2 + 4), Anchor::Middle, style, &told);
            }
        }
        y += 7 * side + 12;
    }
    y
}

/// The names of the months above the first week of each, which is the one of its Thursday, and above the first.
fn months(canvas: &mut Canvas, start: i32, weeks: i32, side: i64, y: i64, language: Language) {
    let mut free = 0;
    let mut known = None;
    for week in 0..weeks {
        let Some(day) = from_day_number(start + week * 7 + 3) else { continue };
        let (month, year) = (day.month(), day.year());
        if known == Some(month) {
            continue;
        }
        let x = LEFT + i64::from(week) * side;
        let name = match language {
            Language::Vietnamese => format!("{month:02}/{year}"),
            Language::English => format!("{year}-{month:02}"),
        };
        if x >= free {
            canvas.text((x + 1, y), Anchor::Start, SMALL, &name);
            free = x + measured(&name, SMALL.size) + 6;
        }
        known = Some(month);
    }
}

pub(super) fn specification(days: &BTreeMap<NaiveDate, u64>, language: Language) -> Value {
    let names = weekdays(language);
    let values: Vec<Value> = days
        .iter()
        .map(|(day, number)| {
            let week = from_day_number(monday(*day)).map(text);
            let name = names
                .iter()
                .zip(0_u32..)
                .find(|(_, at)| *at == day.weekday().num_days_from_monday());
            let name = name.map(|(name, _)| *name);
            json!({ "date": text(*day), "week": week, "weekday": name, "count": number })
        })
        .collect();
    let number = said(language, "Số hồ sơ", "Dossiers");
    json!({
        "data": { "values": values },
        "width": { "step": 18 },
        "height": { "step": 18 },
        "mark": { "type": "rect" },
        "encoding": {
            "x": {
                "field": "week",
                "type": "ordinal",
                "axis": { "labelOverlap": true },
                "title": said(language, "Tuần bắt đầu từ ngày", "Week from"),
            },
            "y": { "field": "weekday", "type": "ordinal", "sort": names, "title": null },
            "color": {
                "field": "count",
                "type": "quantitative",
                "scale": { "range": STEPS },
                "legend": { "title": number, "format": ",d" },
            },
            "tooltip": [
                vega::named("date", said(language, "Ngày", "Day")),
                vega::counted("count", number),
            ],
        },
    })
}
