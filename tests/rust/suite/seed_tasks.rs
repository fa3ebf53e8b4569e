//! The yearly tables of tasks that an office of a province published for 2018, 2019 and half of 2020.
//!
//! Logs made to the figures of 2020 are tallied to exactly what was published. No logs can be made to the text
//! of 2018 and 2019, which contradicts itself: the audit says where, and by how much.

use motcua::audit::{Figure, Verdict, change, percentage, sum};
use motcua::report::{self, Label};
use motcua::statistics::{
    Class, GroupKey, Period, PeriodKind, Policy, Record, Table, Tally, TaskRate, TaskTally,
};
use motcua::task::{Assignment, Event, Task};
use motcua::{Calendar, NaiveDate, Result, date};

/// The bodies among which the tasks are dealt out; the text does not tell them apart.
const BODIES: [&str; 4] = ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "UBND huyện A"];

/// What becomes of a task.
#[derive(Clone, Copy)]
enum Fate {
    OnTime,
    Late,
    Within,
    Overdue,
}

/// The half year: 01/01/2020 to 30/6/2020.
fn half_year() -> Result<Period> {
    Period::new(date(2020, 1, 1), date(2020, 6, 30))
}

/// The log of one task of the half year. The number moves its day of assignment, so that no two neighbours
/// are alike; every task has a limit of 10 working days, or a day in July.
fn task(number: u64, fate: Fate, calendar: &Calendar) -> Result<Task> {
    let body = BODIES.iter().cycle().nth(usize::try_from(number % 4).unwrap_or(0));
    let days = i32::try_from(number % 90).unwrap_or(0);
    let assigned = calendar.add_working_days(date(2020, 1, 2), days)?;
    let due = match fate {
        Fate::Within => date(2020, 7, 31),
        _ => calendar.add_working_days(assigned, 10)?,
    };
    let assignment = Assignment::new(format!("Nhiệm vụ {number}"))
        .led_by(*body.unwrap_or(&"Sở Nội vụ"))
        .until(due);
    let mut task = Task::new(format!("NV-{number}"), assignment, calendar);
    task.record(assigned, Event::Assigned)?;
    // Every third result on time comes on the last day, the others before; a late one comes a day late.
    let handed_in: Option<NaiveDate> = match fate {
        Fate::OnTime if number.is_multiple_of(3) => Some(due),
        Fate::OnTime => Some(calendar.add_working_days(assigned, 4)?),
        Fate::Late => Some(calendar.add_working_days(due, 1)?),
        Fate::Within | Fate::Overdue => None,
    };
    if let Some(day) = handed_in {
        task.record(day, Event::Submitted { document: None })?;
        task.record(day, Event::Accepted { grade: None, reason: None })?;
    }
    Ok(task)
}

/// Logs of 1.528 tasks on time, 40 late, 161 within time and 7 overdue.
fn logs(calendar: &Calendar) -> Result<Vec<Task>> {
    let fates = [(Fate::OnTime, 1_528), (Fate::Late, 40), (Fate::Within, 161), (Fate::Overdue, 7)];
    let fates = fates.into_iter().flat_map(|(fate, count)| (0..count).map(move |_| fate));
    (0..).zip(fates).map(|(number, fate)| task(number, fate, calendar)).collect()
}

#[test]
fn logs_made_to_2020_come_to_what_was_published() -> Result<()> {
    let calendar = Calendar::vietnam();
    let rows: Vec<Record> = logs(&calendar)?.iter().filter_map(Record::of_task).collect();
    let tally = Tally::of(&rows, half_year()?, Policy::BY_DATE, &calendar)?;
    let figures = TaskTally::from(&tally);
    assert_eq!((figures.assigned(), tally.carried_over()), (1_736, 0));
    assert_eq!((tally.settled(), tally.on_time(), tally.class(Class::Late)), (1_568, 1_528, 40));
    assert_eq!(tally.in_progress(), 168);
    assert_eq!((tally.class(Class::WithinTime), tally.class(Class::Overdue)), (161, 7));

    let printed = |rate| figures.rate(rate).percent(1);
    assert_eq!(printed(TaskRate::Completed).as_deref(), Some("90,3%"));
    assert_eq!(printed(TaskRate::OnTime).as_deref(), Some("97,4%"));
    assert_eq!(printed(TaskRate::Late).as_deref(), Some("2,6%"));
    assert_eq!(printed(TaskRate::Unfinished).as_deref(), Some("9,7%"));
    // Of those that were due, as another report counts: 7 of 1.575.
    assert_eq!(figures.rate(TaskRate::Overdue).to_string(), "7/1575 (due)");

    // The same figures in the table of the reports: every part adds up, so that there is no note.
    let row =
        report::TaskFigures::of(Label::new("6 tháng đầu năm 2020", "First half of 2020"), figures);
    assert_eq!((row.assigned, row.completed, row.open), (1_736, 1_568, Some(168)));
    assert_eq!((row.on_time, row.late), (Some(1_528), Some(40)));
    assert_eq!((row.within_time, row.overdue), (Some(161), Some(7)));
    Ok(())
}

#[test]
fn the_bodies_add_up_and_every_log_says_what_its_row_says() -> Result<()> {
    let (calendar, period) = (Calendar::vietnam(), half_year()?);
    let tasks = logs(&calendar)?;
    let mut table = Table::new(period, Policy::BY_DATE, &[GroupKey::Agency]);
    for task in &tasks {
        let Some(row) = Record::of_task(task) else { continue };
        table.add(&row, &calendar)?;
        let class = Policy::BY_DATE.class(&row, period, &calendar)?.map(Class::code);
        assert_eq!(class, Some(task.outcome(period.through()).code()), "{}", task.code());
    }
    assert_eq!(table.groups().count(), BODIES.len());
    let assigned: u64 = table.groups().map(|(_, tally)| TaskTally::from(tally).assigned()).sum();
    assert_eq!(assigned, 1_736);
    Ok(())
}

#[test]
fn a_year_that_is_half_empty_is_no_year() -> Result<()> {
    // The same rows in the calendar year: nothing is made up for July to December, and what was within time
    // in June is overdue in December.
    let calendar = Calendar::vietnam();
    let rows: Vec<Record> = logs(&calendar)?.iter().filter_map(Record::of_task).collect();
    let year = Period::calendar(PeriodKind::Year, 2020, 1)?;
    let tally = Tally::of(&rows, year, Policy::BY_DATE, &calendar)?;
    assert_eq!((tally.class(Class::WithinTime), tally.class(Class::Overdue)), (0, 168));
    Ok(())
}

#[test]
fn the_text_of_2020_reconciles() -> Result<()> {
    assert!(sum(1_736.into(), &[1_568.into(), 168.into()]).consistent());
    assert!(sum(1_568.into(), &[1_528.into(), 40.into()]).consistent());
    assert!(sum(168.into(), &[161.into(), 7.into()]).consistent());
    for (claimed, part, whole) in [
        ("90,3%", 1_568, 1_736),
        ("97,4%", 1_528, 1_568),
        ("2,6%", 40, 1_568),
        ("9,7%", 168, 1_736),
    ] {
        let check = percentage(claimed.parse()?, part.into(), whole.into());
        assert_eq!(check.verdict(), Verdict::Consistent, "{claimed}");
    }
    Ok(())
}

/// What is claimed, of what, what it is, and by how many percentage points the claim is off.
type Wrong = (&'static str, i64, i64, &'static str, &'static str);

fn are_wrong(percentages: &[Wrong]) -> Result<()> {
    for (claimed, part, whole, right, off) in percentages {
        let check = percentage(claimed.parse()?, (*part).into(), (*whole).into());
        assert_eq!(check.verdict(), Verdict::Inconsistent, "{claimed}");
        assert_eq!(check.recomputed().map(|right| right.to_string()).as_deref(), Some(*right));
        let difference = check.difference().map(|off| off.to_string());
        assert_eq!(difference.as_deref(), Some(*off), "{claimed}");
    }
    Ok(())
}

#[test]
fn the_text_of_2018_does_not_reconcile() -> Result<()> {
    // Every sum closes; three of the five percentages are of something else.
    for (whole, parts) in [(2_805, [2_610, 195]), (2_610, [2_293, 317]), (195, [180, 15])] {
        assert!(sum(whole.into(), &parts.map(Into::into)).consistent(), "{whole}");
    }
    are_wrong(&[
        ("94,2%", 2_610, 2_805, "93,0%", "1,152%"),
        ("72%", 2_293, 2_610, "88%", "-15,85%"),
        ("28%", 317, 2_610, "12%", "15,85%"),
    ])?;
    for (claimed, part) in [("92%", 180), ("8%", 15)] {
        let check = percentage(claimed.parse()?, part.into(), 195.into());
        assert_eq!(check.verdict(), Verdict::Consistent, "{claimed}");
    }
    Ok(())
}

#[test]
fn the_text_of_2019_does_not_reconcile() -> Result<()> {
    // Three tasks are neither completed nor unfinished.
    let check = sum(3_472.into(), &[3_328.into(), 141.into()]);
    assert_eq!((check.consistent(), check.difference()), (false, Figure::whole(3)));
    assert!(sum(3_328.into(), &[3_049.into(), 279.into()]).consistent());
    assert!(sum(141.into(), &[128.into(), 13.into()]).consistent());
    are_wrong(&[
        ("95,6%", 3_328, 3_472, "95,9%", "-0,253%"),
        ("4,4%", 141, 3_472, "4,1%", "0,339%"),
    ])?;
    // The number of tasks rose by 23,8 per cent, not by 23.
    let grown = change("tăng 23%".parse()?, "2.805".parse()?, "3.472".parse()?)?;
    assert_ne!(grown.verdict(), Verdict::Consistent);
    Ok(())
}
