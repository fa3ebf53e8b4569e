//! Text and JSON: what is printed reads back, and nothing that comes in can make the crate panic.

use crate::scene::scene;
use motcua::calendar::YearNotice;
use motcua::date::parse_date;
use motcua::deadline::Stops;
use motcua::lunar::LunarDate;
use motcua::time_limit::{Amount, Cutoff, CutoffEffect, TimeLimit, Unit};
use motcua::wire::{AnswerLimit, CalendarSpec, DeadlineOptions, read, read_notice};
use motcua::{Calendar, Citation, DocumentNumber, Hour, Moment, NaiveDate, Start, When, date};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Words and marks that the readers know, so that noise gets far into them.
const KNOWN: &[&str] = &[
    "05",
    "5",
    "1/2",
    "½",
    "0,5",
    "(năm)",
    "ngày",
    "ngày làm việc",
    "giờ",
    "15 giờ",
    "15h30",
    "tháng",
    "tuần",
    "năm",
    "kể từ ngày",
    "nhận đủ hồ sơ",
    "trước",
    "sau",
    "không quá",
    "trong ngày",
    "đến",
    "-",
    "–",
    ";",
    ".",
    "\n",
    "Điều",
    "khoản",
    "điểm",
    "a",
    "Nghị định",
    "61/2018/NĐ-CP",
    "QĐ",
    "/",
    "thì",
    "4294967295",
    "99999999999999999999",
    "tiếp nhận",
    "chuyển",
    "2026-02-11",
    "T15:40",
    "24:00",
    "0",
    "\u{301}",
    "đ",
    "̣",
    "hoặc",
    "nửa",
    "rưỡi",
    "%",
    "T",
    ":",
];

fn noise() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => prop::sample::select(KNOWN.to_vec()).prop_map(str::to_owned),
        1 => ".{0,6}",
    ];
    prop::collection::vec((word, any::<bool>()), 0..12).prop_map(|words| {
        words.iter().map(|(w, space)| if *space { format!("{w} ") } else { w.clone() }).collect()
    })
}

/// Keys that the readers know.
const KEYS: &[&str] = &[
    "amount",
    "unit",
    "direction",
    "cutoff",
    "from",
    "start",
    "text",
    "at",
    "before_close",
    "effect",
    "base",
    "week",
    "known_on",
    "notices",
    "swaps",
    "closures",
    "makeup",
    "hours",
    "saturday",
    "domain",
    "off",
    "work",
    "source",
    "date",
    "part",
    "until",
    "domains",
    "counts",
    "mon",
    "sat",
    "sun",
    "year",
    "document",
    "issued",
    "tet",
    "before",
    "from_first",
    "national_day",
    "stops",
    "kind",
    "extension",
    "now",
    "roll",
    "end_of_day",
    "outside_hours",
    "span",
];

const TEXTS: &[&str] = &[
    "2026-02-11",
    "2100-12-31",
    "2000-01-01",
    "1999-12-31",
    "9999-12-31",
    "2026-02-11T15:40",
    "working_day",
    "same_day",
    "hour",
    "month",
    "mon-sat",
    "vietnam",
    "weekends_only",
    "08:00-12:00",
    "24:00",
    "suspend",
    "restart",
    "full",
    "morning",
    "next",
    "midnight",
    "start",
    "1/2",
    "9001/VPCP-KGVX",
    "05 ngày",
    "",
];

fn value() -> impl Strategy<Value = Value> {
    let extremes =
        [0, 1, -1, 255, 2026, i64::from(i32::MIN), i64::from(i32::MAX), i64::MIN, i64::MAX];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop::sample::select(extremes.to_vec()).prop_map(Value::from),
        Just(json!(0.5)),
        prop::sample::select(TEXTS.to_vec()).prop_map(Value::from),
        noise().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        let key = prop_oneof![
            8 => prop::sample::select(KEYS.to_vec()).prop_map(str::to_owned), 1 => noise()
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// A notice whose shape is right and whose numbers are anything.
fn notice() -> impl Strategy<Value = Value> {
    let day = prop::sample::select(TEXTS.to_vec());
    let year = prop_oneof![any::<i32>(), 1995i32..2105];
    (year, any::<u8>(), any::<u8>(), day.clone(), day).prop_map(
        |(year, before, first, off, work)| {
            json!({
                "year": year, "document": "9001/VPCP-KGVX", "issued": "2027-10-05",
                "tet": { "before": before, "from_first": first },
                "swaps": [{ "off": off, "work": work }],
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn noise_is_refused_or_read_but_never_panics(text in noise()) {
        for limit in TimeLimit::parse_all(&text).into_iter().flatten() {
            let _ = limit.limit().due(&Calendar::vietnam(), date(2026, 2, 11));
        }
        if let Ok(limit) = text.parse::<TimeLimit>() {
            prop_assert_eq!(limit.to_string().parse::<TimeLimit>()?, limit);
        }
        if let Ok(number) = text.parse::<DocumentNumber>() {
            prop_assert_eq!(number.to_string().parse::<DocumentNumber>()?, number);
        }
        if let Ok(citation) = text.parse::<Citation>() {
            prop_assert_eq!(citation.to_string().parse::<Citation>()?, citation);
        }
        let _ = (parse_date(&text), text.parse::<Hour>(), text.parse::<When>(), read_notice(&text));
    }

    #[test]
    fn any_value_is_refused_or_read_but_never_panics(value in value()) {
        let calendar = Calendar::try_from(&value);
        let limit = TimeLimit::try_from(&value);
        let options = read::<DeadlineOptions>("options", &value);
        let stops = read::<Stops>("stops", &value);
        let _ = (read::<YearNotice>("notice", &value), read::<LunarDate>("lunar", &value));
        let _ = (read::<i32>("n", &value), read::<u8>("n", &value), read::<bool>("b", &value));
        let _ = (read::<NaiveDate>("d", &value), read::<Moment>("m", &value));
        let _ = (read::<When>("w", &value), read::<Vec<String>>("t", &value));
        let calendar = calendar.unwrap_or_else(|_| Calendar::vietnam());
        let limit = limit.unwrap_or(TimeLimit::working_days(5));
        for when in ["2026-02-11", "2026-02-11T15:40", "2100-12-31T24:00", "2000-01-01"] {
            let when: When = when.parse()?;
            let start = options.as_ref().ok().map(|options| options.start(when));
            let start = start.unwrap_or(Start::new(when));
            let _ = (limit.due(&calendar, start), limit.latest_start(&calendar, when.date()));
            if let Ok(stops) = &stops {
                let _ = limit.due_with_stops(&calendar, start, stops);
            }
        }
    }

    #[test]
    fn any_notice_is_refused_or_loaded_but_never_panics(notice in notice()) {
        if let Ok(notice) = read_notice(&notice.to_string()) {
            let _ = Calendar::vietnam().with().notice(notice).build();
        }
    }

    #[test]
    fn an_amount_in_json_reads_back(
        numerator in 1u32.., denominator in 1u32..100, unit in 0usize..8, cut in 0u32..86_400
    ) {
        let Some(unit) = Unit::ALL.get(unit).copied() else { return Ok(()) };
        let Ok(limit) = TimeLimit::new(Amount::new(numerator, denominator)?, unit) else {
            return Ok(());
        };
        let hour = Hour::from_seconds(cut / 60 * 60).unwrap_or(Hour::ZERO);
        for effect in CutoffEffect::ALL {
            for limit in [limit, limit.before(), limit.with_cutoff(Cutoff::at(hour, *effect))] {
                let stored = json!(AnswerLimit::from(limit));
                prop_assert_eq!(TimeLimit::try_from(&stored)?, limit);
            }
        }
    }

    #[test]
    fn a_printed_limit_reads_back(numerator in 1u32..10_000, half in any::<bool>(), unit in 0usize..8) {
        let Some(unit) = Unit::ALL.get(unit).copied() else { return Ok(()) };
        let denominator = if half { 2 } else { 1 };
        // Half hours print as minutes, and no number of more than four figures is read.
        let numerator = if half { numerator.min(300) } else { numerator };
        let Ok(limit) = TimeLimit::new(Amount::new(numerator, denominator)?, unit) else {
            return Ok(());
        };
        prop_assert_eq!(limit.to_string().parse::<TimeLimit>()?, limit);
    }

    #[test]
    fn a_printed_moment_reads_back(days in 0u32..36_000, seconds in 0u32..=86_400) {
        let hour = Hour::from_seconds(seconds).unwrap_or(Hour::MIDNIGHT);
        let moment = Moment::new(crate::scene::later(date(2000, 1, 1), days), hour);
        prop_assert_eq!(moment.to_string().parse::<Moment>()?, moment);
        prop_assert_eq!(parse_date(&date::text(moment.date()))?, moment.date());
    }

    #[test]
    fn a_printed_citation_reads_back(
        article in 1u16..400, clause in 1u16..30, point in 0usize..23, depth in 0u8..4
    ) {
        const POINTS: &str = "abcdđeghiklmnopqrstuvxy";
        let mut citation = Citation::named("Nghị định", "61/2018/NĐ-CP");
        if depth > 0 { citation = citation.article(article); }
        if depth > 1 { citation = citation.clause(clause); }
        if let (true, Some(point)) = (depth > 2, POINTS.chars().nth(point)) {
            citation = citation.point(point);
        }
        prop_assert_eq!(citation.to_string().parse::<Citation>()?, citation);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn the_days_at_the_edges_are_answers_or_errors(scene in scene(), days in any::<i32>(), seconds: u64) {
        let calendar = &scene.calendar;
        for day in ["2000-01-01", "2100-12-31", "1999-12-31", "2101-01-01", "0001-01-01", "9999-12-31"] {
            let day = parse_date(day)?;
            let _ = (calendar.add_working_days(day, days), calendar.roll(day, motcua::Roll::Next));
            for hour in [Hour::ZERO, Hour::MIDNIGHT] {
                let moment = Moment::new(day, hour);
                let _ = (
                    calendar.add_working_time(moment, seconds),
                    calendar.subtract_working_time(moment, seconds),
                    calendar.next_opening(moment),
                );
            }
            let _ = (calendar.index().add(days, days), calendar.index().next(days));
        }
        let _ = json!(CalendarSpec::from(calendar.changes()));
    }
}
