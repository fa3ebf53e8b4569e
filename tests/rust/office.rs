//! The month of an office that the example tells: what stands in its report is what stands in its logs.

#[path = "../../core/examples/office/figures.rs"]
mod figures;
#[path = "../../core/examples/office/lists.rs"]
mod lists;
#[path = "../../core/examples/office/logs/mod.rs"]
mod logs;
#[path = "../../core/examples/office/page.rs"]
mod page;
#[path = "../../core/examples/office/words.rs"]
mod words;

use figures::Figures;
use logs::Office;
use motcua::correspondence::{Book, BookFindingKind, Counts, Direction, Numbering};
use motcua::log::{Breach, Course, File};
use motcua::report::{Block, Cell, Page, Sheet};
use motcua::statistics::{Class, Population, Table, TaskRate, TaskTally};
use motcua::text::Language;
use motcua::{Result, When};
use std::sync::LazyLock;

static MONTH: LazyLock<Result<(Office, Figures, Page)>> = LazyLock::new(|| {
    let office = Office::of_june()?;
    let figures = Figures::of(&office)?;
    let page = page::page(&office, &figures)?;
    Ok((office, figures, page))
});

fn month() -> Result<&'static (Office, Figures, Page)> {
    MONTH.as_ref().map_err(Clone::clone)
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// The files that were open on some day of the month, as their logs tell without any table.
fn open_in_month<C: Course>(office: &Office, files: &[File<C>]) -> u64 {
    let began = |file: &&File<C>| !file.entries().is_empty();
    let open = |file: &&File<C>| file.finished().is_none_or(|at| at.date() >= office.month.from());
    number(files.iter().filter(began).filter(open).count())
}

#[test]
fn every_log_stands_in_its_table_once() -> Result<()> {
    let (office, figures, _) = month()?;
    let registers = [
        (open_in_month(office, &office.dossiers), &figures.dossiers),
        (open_in_month(office, &office.tasks), &figures.tasks),
        (open_in_month(office, &office.petitions), &figures.petitions),
    ];
    for (logs, table) in registers {
        let total = table.total();
        assert!(logs > 0);
        // What the desk did not accept stands beside what it received.
        assert_eq!(logs, total.to_process() + total.class(Class::NotReceived));
        assert_eq!(
            total.to_process(),
            total.settled() + total.in_progress() + figures::ended(total)
        );
        assert_eq!(total.to_process(), sum(table));
    }
    Ok(())
}

fn sum(table: &Table) -> u64 {
    table.groups().map(|(_, tally)| tally.to_process()).sum()
}

#[test]
fn rates_are_those_of_their_tallies() -> Result<()> {
    let (_, figures, _) = month()?;
    let (dossiers, tasks) = (figures.dossiers.total(), TaskTally::from(figures.tasks.total()));
    let settled = dossiers.rate(Population::Settled);
    assert_eq!(
        (settled.numerator(), settled.denominator()),
        (dossiers.on_time(), dossiers.settled())
    );
    let completed = tasks.rate(TaskRate::Completed);
    assert_eq!(completed.denominator(), tasks.assigned());
    assert_eq!(completed.numerator(), tasks.rate(TaskRate::OnTime).denominator());
    // The cancelled one was assigned to nobody any more.
    let cancelled = figures.tasks.total().class(Class::Stopped);
    assert_eq!(tasks.assigned() + cancelled, figures.tasks.total().to_process());
    Ok(())
}

#[test]
fn the_columns_of_every_table_add_up() -> Result<()> {
    let (_, figures, _) = month()?;
    let tables =
        [figures.dossiers_by_procedure(), figures.tasks_by_lead(), figures.petitions_by_kind()];
    for sheet in tables {
        let rows: Vec<&[Cell]> = sheet.rows().collect();
        let Some((total, groups)) = rows.split_last() else { continue };
        for (at, cell) in total.iter().enumerate() {
            let column = || groups.iter().filter_map(|row| row.get(at));
            match cell {
                Cell::Count(whole) => {
                    let parts: u64 =
                        column().map(|cell| if let Cell::Count(n) = cell { *n } else { 0 }).sum();
                    assert_eq!(parts, *whole, "column {at}");
                }
                Cell::Rate(whole) => {
                    let parts = column().fold((0, 0), |(part, all), cell| match cell {
                        Cell::Rate(share) => (part + share.part, all + share.whole),
                        _ => (part, all),
                    });
                    assert_eq!(parts, (whole.part, whole.whole), "column {at}");
                }
                _ => {}
            }
        }
    }
    Ok(())
}

#[test]
fn documents_reconcile_but_for_the_number_that_was_skipped() -> Result<()> {
    let (office, figures, _) = month()?;
    let in_month = |at: Option<When>| at.is_some_and(|at| office.month.contains(at.date()));
    for (direction, counts) in
        [(Direction::Incoming, &figures.incoming), (Direction::Outgoing, &figures.outgoing)]
    {
        let logs = office.documents.iter().filter(|document| {
            document.details().direction == direction && in_month(document.registered())
        });
        assert_eq!(number(logs.count()), counts.registered);
        assert_eq!(counts.kinds.values().sum::<u64>(), counts.registered);
    }
    let book = Book { direction: Direction::Outgoing, year: 2025, numbering: Numbering::Together };
    let found = book.check(&office.documents)?;
    assert!(found.iter().all(|found| found.kind == BookFindingKind::Gap));
    let skipped: i128 =
        found.iter().map(|gap| i128::from(gap.through) - i128::from(gap.from) + 1).sum();
    let (used, missing) = figures.reconciliation(office);
    assert_eq!((missing, skipped), (1, 1));
    assert_eq!(i128::from(used) - missing, i128::from(figures.outgoing.registered));
    assert_eq!(Counts::default().within_bound(1), None);
    Ok(())
}

fn told<C: Course>(office: &Office, files: &[File<C>]) -> Vec<(String, Breach)> {
    let all = files.iter().flat_map(|file| {
        file.breaches().iter().map(|breach| (file.code().to_owned(), breach.clone()))
    });
    all.filter(|(_, breach)| office.month.contains(breach.on())).collect()
}

#[test]
fn every_breach_of_the_month_is_listed_and_the_told_cases_are_there() -> Result<()> {
    let (office, _, _) = month()?;
    let mut breaches = told(office, &office.dossiers);
    breaches.extend(told(office, &office.tasks));
    breaches.extend(told(office, &office.petitions));
    breaches.extend(told(office, &office.documents));
    breaches.extend(told(office, &office.matters));
    let sheet = lists::breaches(office);
    assert_eq!(sheet.rows().count(), breaches.len());
    // No code is left without its words.
    for what in sheet.rows().filter_map(|row| row.get(2)) {
        assert!(!what.text(Language::Vietnamese).contains('_'), "{what:?}");
    }
    let has = |code: &str, breach: &str| {
        breaches.iter().any(|(file, found)| file == code && found.code() == breach)
    };
    for (code, breach) in [
        ("H26.35-250530-0002", "overdue_without_apology"),
        ("H26.35-250603-0003", "second_supplement_request"),
        ("NV-01", "submitted_late"),
        ("NV-02", "extension_asked_late"),
        ("KN-01", "late_settlement"),
        ("TCD-02", "late_reception_answer"),
    ] {
        assert!(has(code, breach), "{code}: {breach}");
    }
    assert!(!has("NV-01", "extension_asked_late"));
    // The days off of 30 April lie in the time of the supplement: nothing is late.
    assert!(!breaches.iter().any(|(file, _)| file == "H26.35-250424-0001"));
    Ok(())
}

#[test]
fn reminders_are_about_what_is_open_and_have_words() -> Result<()> {
    let (office, _, _) = month()?;
    let sheet: Sheet = lists::reminders(office)?;
    let open = |code: &str| {
        office.dossiers.iter().any(|file| file.code() == code && file.finished().is_none())
            || office.tasks.iter().any(|file| file.code() == code && file.finished().is_none())
            || office.petitions.iter().any(|file| file.code() == code && file.finished().is_none())
            || office.documents.iter().any(|file| file.code() == code && file.finished().is_none())
    };
    assert!(sheet.rows().count() > 0);
    for row in sheet.rows() {
        let cells: Vec<String> = row.iter().map(|cell| cell.text(Language::Vietnamese)).collect();
        assert!(cells.first().is_some_and(|code| open(code)), "{cells:?}");
        assert!(!cells.iter().any(|text| text.contains('_')), "{cells:?}");
    }
    Ok(())
}

#[test]
fn the_page_has_every_part_and_the_calendar_every_open_due_date() -> Result<()> {
    let (office, figures, page) = month()?;
    let sheets = page.blocks.iter().filter(|block| matches!(block, Block::Sheet(_))).count();
    assert_eq!(sheets, 8);
    assert_eq!(page::form(figures).len(), 2);
    let feed = page::feed(office)?;
    let due = due(&office.dossiers)
        + due(&office.tasks)
        + due(&office.petitions)
        + due(&office.documents);
    let receptions = office.schedule.days().len();
    let deadlines =
        feed.events().iter().filter(|(_, event)| event.kind().code() == "deadline").count();
    let received =
        feed.events().iter().filter(|(_, event)| event.kind().code() == "reception").count();
    assert_eq!((deadlines, received), (due, receptions));
    assert_eq!(feed.text().matches("BEGIN:VEVENT\r\n").count(), feed.events().len());
    Ok(())
}

fn due<C: Course>(files: &[File<C>]) -> usize {
    files.iter().filter(|file| file.finished().is_none() && file.due().is_some()).count()
}
