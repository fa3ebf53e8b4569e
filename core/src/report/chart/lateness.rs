//! How many working days before and after their due dates dossiers were finished.

use super::canvas::{Anchor, Canvas, EARLY, LATE, ON_TIME, SMALL, WIDTH, measured};
use super::vega::{self, said};
use crate::report::number::{count, scaled};
use crate::statistics::Distribution;
use crate::text::Language;
use serde_json::{Value, json};

/// From how many days on they are told together.
const FAR: i64 = 10;
const TALL: i64 = 190;

/// The number of dossiers for each number of days, from the earliest to the latest; the ends hold what is
/// farther too.
fn bins(days: &Distribution) -> Vec<(i64, u64)> {
    let held = |amount: i64| amount.clamp(-FAR, FAR);
    let low = days.counts().map(|(amount, _)| held(amount)).min().unwrap_or(0).min(-1);
    let high = days.counts().map(|(amount, _)| held(amount)).max().unwrap_or(0).max(1);
    let number = |bin: i64| {
        days.counts().filter(|(amount, _)| held(*amount) == bin).map(|(_, count)| count).sum()
    };
    (low..=high).map(|bin| (bin, number(bin))).collect()
}

fn named(bin: i64) -> String {
    match bin {
        FAR => format!("≥ {FAR}"),
        1.. => format!("+{bin}"),
        0 => "0".to_owned(),
        _ if bin == -FAR => format!("≤ −{FAR}"),
        _ => format!("−{}", bin.unsigned_abs()),
    }
}

const fn colour(bin: i64) -> &'static str {
    match bin {
        1.. => LATE,
        0 => ON_TIME,
        _ => EARLY,
    }
}

fn classes(language: Language) -> [(&'static str, String); 3] {
    [
        (EARLY, said(language, "Trước hạn", "Early").to_owned()),
        (ON_TIME, said(language, "Đúng ngày hẹn", "On the due day").to_owned()),
        (LATE, said(language, "Quá hạn", "Late").to_owned()),
    ]
}

const fn axis(language: Language) -> &'static str {
    said(
        language,
        "Số ngày làm việc so với ngày hẹn trả (âm: trước hạn)",
        "Working days against the due day (below zero: early)",
    )
}

pub(super) fn draw(days: &Distribution, canvas: &mut Canvas, top: i64, language: Language) -> i64 {
    let top = canvas.legend(top, &classes(language)) + 16;
    let (bins, bottom) = (bins(days), top + TALL);
    let most = bins.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let wide = i64::try_from(bins.len()).map_or(WIDTH, |bins| (WIDTH / bins.max(1)).min(72));
    let mut x = (WIDTH - wide * i64::try_from(bins.len()).unwrap_or(1)) / 2;
    for (bin, number) in bins {
        let high = if number > 0 { scaled(number, most, TALL).max(1) } else { 0 };
        canvas.rect(x + 2, bottom - high, wide - 4, high, colour(bin));
        let middle = x + wide / 2;
        let told = count(number, language);
        if number > 0 && measured(&told, SMALL.size) <= wide + 4 {
            canvas.text((middle, bottom - high - 5), Anchor::Middle, SMALL, &told);
        }
        canvas.text((middle, bottom + 16), Anchor::Middle, SMALL, &named(bin));
        x += wide;
    }
    canvas.line((0, bottom), (WIDTH, bottom), super::canvas::SOFT, 1);
    canvas.text((WIDTH / 2, bottom + 36), Anchor::Middle, SMALL, axis(language));
    bottom + 44
}

pub(super) fn specification(days: &Distribution, language: Language) -> Value {
    let names = classes(language);
    let values: Vec<Value> = bins(days)
        .into_iter()
        .map(|(bin, count)| {
            let class = names.iter().find(|(fill, _)| *fill == colour(bin));
            let class = class.map(|(_, name)| name.as_str());
            json!({ "order": bin, "days": named(bin), "count": count, "class": class })
        })
        .collect();
    let classes = names.iter().map(|(fill, name)| (*fill, name.as_str()));
    let number = said(language, "Số hồ sơ", "Dossiers");
    json!({
        "data": { "values": values },
        "width": { "step": 30 },
        "height": 220,
        "mark": { "type": "bar" },
        "encoding": {
            "x": {
                "field": "days",
                "type": "ordinal",
                "sort": { "field": "order" },
                "axis": { "labelAngle": 0 },
                "title": axis(language),
            },
            "y": {
                "field": "count",
                "type": "quantitative",
                "axis": { "format": ",d", "tickMinStep": 1 },
                "title": number,
            },
            "color": vega::coloured("class", classes),
            "tooltip": [
                { "field": "days", "type": "ordinal", "title": axis(language) },
                vega::counted("count", number),
            ],
        },
    })
}
