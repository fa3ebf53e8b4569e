//! Feeds are read back by a strict reader of RFC 5545: lines, folding, escapes, components and the properties
//! that each must and may have.

mod ical;

use ical::{Component, read};
use motcua::feed::{Appointment, Due, EventKind, Feed};
use motcua::reception::{Leader, Pattern, Plan, Turn};
use motcua::text::Language;
use motcua::{Calendar, HalfDay, Result, SaturdayService, date};
use motcua_tests::{subjects, vectors};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

const KINDS: [EventKind; 3] = [EventKind::DaysOff, EventKind::Makeup, EventKind::SaturdayService];

/// A year with everything in it.
fn whole_year(year: i32, language: Language) -> Result<Feed> {
    let ward =
        Calendar::vietnam().with().saturday(SaturdayService::new(HalfDay::Morning)).build()?;
    let span = date(year, 1, 1)..=date(year, 12, 31);
    let leader = Leader {
        name: "Nguyễn Văn A, thạc sĩ; \"B\"".to_owned(),
        turns: vec![Turn::new(Pattern::MonthlyDay(30))],
        ..Leader::default()
    };
    let schedule = Plan::new(vec![leader], span.clone()).schedule(&ward)?;
    let due = Appointment {
        kind: Due::Dossier,
        code: "H01\\2".to_owned(),
        name: "Cấp giấy phép\r\nxây dựng".to_owned(),
        due: date(year, 6, 1).into(),
        source: Some("Điều 17 Nghị định 118/2025/NĐ-CP".to_owned()),
    };
    Feed::new("Lịch làm việc", language, "2026-01-05T08:00".parse()?)
        .days(&ward, span, &KINDS)?
        .receptions(&schedule)
        .appointment(&ward, &due)
}

/// Reads a feed strictly and holds it to its events.
fn check(feed: &Feed) -> std::result::Result<Vec<Component>, String> {
    let calendar = read(&feed.text())?;
    let events: Vec<_> =
        calendar.within.into_iter().filter(|component| component.name == "VEVENT").collect();
    let told = feed.events();
    if events.len() != told.len() {
        return Err(format!("{} events are written, {} told", events.len(), told.len()));
    }
    for (event, (uid, told)) in events.iter().zip(told) {
        if event.text("UID")? != uid
            || event.text("SUMMARY")? != told.summary().replace("\r\n", "\n")
        {
            return Err(format!("{uid} is not as it was told"));
        }
    }
    Ok(events)
}

#[test]
fn every_year_reads_back_in_both_languages() -> std::result::Result<(), String> {
    for year in 2015..=2040 {
        for language in Language::ALL {
            let feed = whole_year(year, language).map_err(|error| error.to_string())?;
            let events = check(&feed).map_err(|fault| format!("{year}: {fault}"))?;
            assert!(events.len() > 60, "{year}: {}", events.len());
        }
    }
    Ok(())
}

#[test]
fn text_survives_the_way() -> std::result::Result<(), String> {
    let feed = whole_year(2026, Language::Vietnamese).map_err(|error| error.to_string())?;
    let events = check(&feed)?;
    let summaries: BTreeSet<_> =
        events.iter().filter_map(|event| event.text("SUMMARY").ok()).collect();
    assert!(summaries.contains("Hạn trả: Cấp giấy phép\nxây dựng"));
    assert!(summaries.contains("Tiếp công dân: Nguyễn Văn A, thạc sĩ; \"B\""));
    Ok(())
}

#[test]
fn the_same_feed_is_the_same_text() -> Result<()> {
    let feed = || whole_year(2026, Language::Vietnamese);
    assert_eq!(feed()?.text(), feed()?.text());
    Ok(())
}

#[test]
fn every_vector_reads_back() -> std::result::Result<(), String> {
    let file = vectors::read(&vectors::folder().join("feed.calendar.json"))?;
    let answer = subjects::subject("feed.calendar").ok_or("no such subject")?;
    for case in file.cases {
        let Ok(told) = answer(&case.given) else { continue };
        let text = told.get("text").and_then(Value::as_str).unwrap_or_default();
        read(text).map_err(|fault| format!("{}: {fault}", case.id))?;
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_words_read_back(name in "\\PC{0,120}", code in ".{0,40}", place in "[ ạ,;:\\\\\"\r\n\t]{0,60}") {
        let calendar = Calendar::vietnam();
        let leader = Leader {
            name: name.clone(),
            turns: vec![Turn { room: Some(place), ..Turn::new(Pattern::MonthlyDay(5)) }],
            ..Leader::default()
        };
        let span = date(2026, 3, 1)..=date(2026, 3, 31);
        let fed = || -> Result<Feed> {
            let schedule = Plan::new(vec![leader], span).schedule(&calendar)?;
            let due = date(2026, 3, 2).into();
            let due =
                Appointment { kind: Due::Petition, code, name: name.clone(), due, source: None };
            Feed::new(name.clone(), Language::Vietnamese, "2026-01-05T08:00".parse()?)
                .receptions(&schedule)
                .appointment(&calendar, &due)
        };
        let feed = fed().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let read = read(&feed.text()).map(|calendar| calendar.within.len());
        prop_assert_eq!(read, Ok(3));
    }
}

#[test]
fn what_the_standard_forbids_is_seen() {
    let good = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260105T013000Z\r\n\
                DTSTART;VALUE=DATE:20260216\r\nDTEND;VALUE=DATE:20260217\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assert!(read(good).is_ok(), "{:?}", read(good));
    let long = format!("UID:{}", "x".repeat(72));
    for (from, to) in [
        ("\r\n", "\n"),
        ("UID:a", long.as_str()),
        ("UID:a", "UID"),
        ("UID:a", "UID:a\u{7}"),
        ("UID:a", "UID:a\\x"),
        ("UID:a", "UID:a,b"),
        ("UID:a", "UID:a;b"),
        ("UID:a\r\n", ""),
        ("UID:a", "UID:a\r\nUID:b"),
        ("DTSTAMP:20260105T013000Z\r\n", ""),
        ("DTSTAMP:20260105T013000Z", "DTSTAMP:20260105T013000"),
        ("20260216", "20260230"),
        ("20260217", "20260216"),
        ("DTEND;VALUE=DATE:20260217", "DTEND;TZID=Asia/Ho_Chi_Minh:20260217T080000"),
        ("DTSTART;VALUE=DATE:20260216", "DTSTART;TZID=Asia/Ho_Chi_Minh:20260216T080000"),
        ("END:VEVENT", "END:VALARM"),
        ("END:VCALENDAR\r\n", ""),
        ("END:VCALENDAR\r\n", "END:VCALENDAR\r\nX:1\r\n"),
        ("VERSION:2.0", "VERSION:1.0"),
        ("PRODID:x\r\n", ""),
        ("UID:a", "UID:a\r\nDTFOO:1"),
        ("UID:a", "UID:a\r\nSTATUS:MAYBE"),
        ("UID:a", "UID:a\r\nTRANSP:BUSY"),
    ] {
        let bad = good.replacen(from, to, if from == "\r\n" { 1 } else { usize::MAX });
        assert_ne!(bad, good, "{from}");
        assert!(read(&bad).is_err(), "{from:?} as {to:?}");
    }
    let two = good.replace(
        "END:VEVENT\r\n",
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260105T013000Z\r\nDTSTART;VALUE=DATE:20260216\r\nEND:VEVENT\r\n",
    );
    assert!(read(&two).is_err(), "one identity for two events");
}
