//! The generator knows the truth of its rows: the intake finds everything that was put wrong, nothing else,
//! and makes exactly the true records.

use motcua::date::When;
use motcua::generate::{GenerateOptions, GeneratedRow, Generator, Injected, Truth};
use motcua::intake::{Finding, FindingKind, Findings, Intake, IntakeOptions, Layout, Taken};
use motcua::statistics::Record;
use motcua::{Calendar, HalfDay, Result, SaturdayService, date};
use std::collections::{BTreeMap, BTreeSet};

/// The rows with their truth, and what the intake makes of them.
fn round(options: &GenerateOptions, calendar: &Calendar) -> Result<(Vec<GeneratedRow>, Taken)> {
    let layout = Layout::read(&Generator::HEADER)?;
    let signs = usize::try_from(options.signs_from).unwrap_or(usize::MAX);
    let asked = IntakeOptions::new(options.today).signs_from(signs, signs);
    let mut intake = Intake::new(layout, asked, calendar);
    let rows: Vec<GeneratedRow> =
        Generator::new(options.clone(), calendar)?.collect::<Result<_>>()?;
    for row in &rows {
        intake.row(&row.cells);
    }
    Ok((rows, intake.finish()?))
}

/// A sign that many dossiers show: its kind, the body, and the moment that they share.
type Sign = (FindingKind, Option<Box<str>>, Option<String>);

/// Kind and rows of every finding that the truth asks for.
fn expected(rows: &[GeneratedRow], signs_from: usize) -> BTreeSet<(FindingKind, Vec<u64>)> {
    let mut expected = BTreeSet::new();
    let mut groups: BTreeMap<Sign, Vec<u64>> = BTreeMap::new();
    let mut dossier = Vec::new();
    for (row, number) in rows.iter().zip(2..) {
        dossier.push(number);
        let record = match &row.truth {
            Truth::Continued => continue,
            Truth::Record(record) => Some(record),
            _ => None,
        };
        let own = std::mem::take(&mut dossier);
        let (Some(record), Some(Injected::Finding(kind))) = (record, row.injected) else {
            continue;
        };
        let ready = record.ready.map(|ready| ready.to_string());
        match kind {
            FindingKind::BulkFinish => {
                groups.entry((kind, record.agency.clone(), ready)).or_default().extend(own);
            }
            FindingKind::FinishedAtDue => {
                groups.entry((kind, record.agency.clone(), None)).or_default().extend(own);
            }
            _ => {
                expected.insert((kind, own));
            }
        }
    }
    let signs = groups.into_iter().filter(|(_, rows)| rows.len() >= signs_from);
    expected.extend(signs.map(|((kind, ..), rows)| (kind, rows)));
    expected
}

fn holds(options: &GenerateOptions, calendar: &Calendar) -> Result<Taken> {
    let (rows, taken) = round(options, calendar)?;
    let signs_from = usize::try_from(options.signs_from).unwrap_or(usize::MAX);
    let found = |finding: &Finding| (finding.kind, finding.rows.clone());
    let found: Vec<_> = taken.findings.iter().map(found).collect();
    let unique: BTreeSet<_> = found.iter().cloned().collect();
    assert_eq!(unique.len(), found.len(), "a finding stands twice");
    let expected = expected(&rows, signs_from);
    let missed: Vec<_> = expected.difference(&unique).take(3).collect();
    let invented: Vec<_> = unique.difference(&expected).take(3).collect();
    let shown = |(_, numbers): &&(FindingKind, Vec<u64>)| {
        let at = numbers.first().and_then(|number| usize::try_from(number - 2).ok());
        at.and_then(|at| rows.get(at)).map(|row| (row.cells.clone(), row.injected))
    };
    let shown: Vec<_> = missed.iter().chain(&invented).map(shown).collect();
    assert!(missed.is_empty() && invented.is_empty(), "{missed:?} {invented:?} {shown:?}");

    let truly = rows.iter().zip(2_u64..);
    let refused = truly.filter_map(|(row, number)| match (&row.truth, row.injected) {
        (Truth::Refused, Some(Injected::Fault(fault))) => Some((number, fault)),
        _ => None,
    });
    let told = taken.refused.iter().map(|refused| (refused.row, refused.fault));
    assert_eq!(told.collect::<Vec<_>>(), refused.collect::<Vec<_>>());

    let truth = rows.iter().filter_map(|row| match &row.truth {
        Truth::Record(record) => Some(&**record),
        _ => None,
    });
    let truth: Vec<&Record> = truth.collect();
    assert_eq!(taken.accepted.len(), truth.len());
    for (accepted, truth) in taken.accepted.iter().zip(truth) {
        assert_eq!(&accepted.record, truth, "rows {:?}", accepted.rows);
    }
    let records = u64::try_from(taken.accepted.len()).unwrap_or_default();
    let refused = u64::try_from(taken.refused.len()).unwrap_or_default();
    assert_eq!(taken.rows, options.rows);
    assert_eq!(taken.rows, records + taken.merged + refused);
    Ok(taken)
}

#[test]
fn everything_that_was_put_wrong_is_found_and_nothing_else() -> Result<()> {
    let calendar = Calendar::vietnam();
    let mut seen = BTreeSet::new();
    for seed in [1, 2026] {
        let taken = holds(&GenerateOptions::new(seed, 3000).inject_all(700), &calendar)?;
        seen.extend(taken.refused.iter().map(|refused| refused.fault.code()));
        seen.extend(taken.findings.iter().map(|finding| finding.kind.code()));
    }
    let all: BTreeSet<_> = Injected::all().map(Injected::code).collect();
    assert_eq!(seen, all);
    Ok(())
}

#[test]
fn a_clean_export_is_found_clean() -> Result<()> {
    let saturday =
        Calendar::vietnam().with().saturday(SaturdayService::new(HalfDay::Morning)).build()?;
    for calendar in [Calendar::vietnam(), saturday] {
        for (seed, rows) in [(3, 1), (4, 100), (5, 2000)] {
            let options = GenerateOptions::new(seed, rows).today(date(2026, 3, 1));
            let taken = holds(&options, &calendar)?;
            assert!(taken.findings.is_empty() && taken.refused.is_empty());
        }
    }
    Ok(())
}

#[test]
fn saturdays_receive_only_where_the_desk_is_open() -> Result<()> {
    let saturday =
        Calendar::vietnam().with().saturday(SaturdayService::new(HalfDay::Morning)).build()?;
    let share = |calendar: &Calendar| -> Result<(usize, usize)> {
        let (_, taken) = round(&GenerateOptions::new(9, 3000), calendar)?;
        let mut on_saturday = 0;
        for record in taken.records() {
            let day = calendar.day(record.received.date())?;
            on_saturday += usize::from(!day.counts());
        }
        Ok((on_saturday, taken.accepted.len()))
    };
    assert_eq!(share(&Calendar::vietnam())?.0, 0);
    let (on_saturday, all) = share(&saturday)?;
    // A Saturday has three tenths of a day: 0.3 of 5.3 a week.
    assert!((all / 30..all / 12).contains(&on_saturday), "{on_saturday} of {all}");
    Ok(())
}

#[test]
fn the_seed_decides_and_the_number_of_rows_is_exact() -> Result<()> {
    let calendar = Calendar::vietnam();
    let rows = |seed, rows| -> Result<Vec<GeneratedRow>> {
        Generator::new(GenerateOptions::new(seed, rows).inject_all(500), &calendar)?.collect()
    };
    assert_eq!(rows(1, 300)?, rows(1, 300)?);
    assert_ne!(rows(1, 300)?, rows(2, 300)?);
    for count in [0, 1, 2, 17, 300] {
        assert_eq!(u64::try_from(rows(1, count)?.len()).ok(), Some(count));
    }
    Ok(())
}

#[test]
fn findings_of_two_sheets_merge_in_any_order() -> Result<()> {
    let calendar = Calendar::vietnam();
    let findings = |seed| -> Result<_> {
        Ok(round(&GenerateOptions::new(seed, 800).inject_all(900), &calendar)?.1.findings)
    };
    let (one, other, none) = (findings(1)?, findings(2)?, Findings::default());
    let merged = |first: &Findings, second: &Findings| {
        let mut merged = first.clone();
        merged.merge(second.clone());
        merged
    };
    assert_eq!(merged(&one, &other), merged(&other, &one));
    assert_eq!(merged(&one, &none), one);
    assert_eq!(merged(&one, &other).len(), one.len() + other.len());
    Ok(())
}

#[test]
fn what_is_due_and_what_is_late_is_what_was_asked_for() -> Result<()> {
    let calendar = Calendar::vietnam();
    let mut options = GenerateOptions::new(11, 4000);
    options.late = 200;
    let (_, taken) = round(&options.today(date(2026, 6, 30)), &calendar)?;
    let day = |when: Option<When>| when.map(When::date);
    let done = taken.records().filter(|record| record.ready.is_some()).count();
    let late = taken.records().filter(|record| day(record.ready) > day(record.due)).count();
    assert!((done * 17 / 100..done * 23 / 100).contains(&late), "{late} of {done}");
    Ok(())
}
