//! What was not kept in the month, what is to be done now, and whose due date moved.

use crate::logs::Office;
use crate::words;
use motcua::correspondence::{Book, BookFinding, BookFindingKind, Direction, Numbering};
use motcua::log::{Breach, Course, DueChange, File, Reminder, Soon, Urge};
use motcua::report::{Basis, Cell, Column, Label, Sheet, Vocabulary};
use motcua::task::Escalation;
use motcua::{Result, When, correspondence, dossier, petition, task};

/// Due within so many working days is soon.
const SOON: u32 = 1;
/// Past due by so many working days, a task goes to the chairman.
const TO_THE_CHAIRMAN: u32 = 10;
/// Not heard of for so many working days, a task is asked about.
const SILENT: u32 = 30;
/// A due date that moved by so many working days or more is told of.
const FAR: u32 = 7;

/// Every breach of the month, register by register, each with its clause.
pub(crate) fn breaches(office: &Office) -> Sheet {
    let mut found = Vec::new();
    add(&office.dossiers, Vocabulary::DossierBreach, &mut found);
    add(&office.tasks, Vocabulary::TaskBreach, &mut found);
    add(&office.petitions, Vocabulary::PetitionBreach, &mut found);
    add(&office.documents, Vocabulary::DocumentBreach, &mut found);
    add(&office.matters, Vocabulary::MatterBreach, &mut found);
    let (from, through) = (office.month.from(), office.month.through());
    let basis = Basis {
        period: format!("{} – {}", words::day(from), words::day(through)).into(),
        policy: "theo nhật ký của từng việc, ngày vi phạm trong tháng".into(),
        population: "hồ sơ, nhiệm vụ, đơn thư, văn bản, lượt tiếp công dân".into(),
    };
    let columns = ["Mã", "Ngày", "Vi phạm", "Căn cứ"].map(|name| Column::new(name.into()));
    let title = "Vi phạm thời hạn, trình tự trong tháng";
    let mut sheet = Sheet::new(title.into(), basis, columns.into());
    for Found { code, vocabulary, breach } in found {
        if office.month.contains(breach.on()) {
            let source = breach.source().map(ToString::to_string);
            let source = source.map_or(Cell::None, |source| Label::from(source).into());
            let what = words::of(vocabulary, breach.code());
            sheet.row([code.into(), breach.on().into(), what.into(), source]);
        }
    }
    sheet.note("Không dẫn điều khoản: trái hạn đã hẹn hoặc quy định của sổ theo dõi.".into());
    sheet
}

/// A breach of a file, to be told in the words of its register.
struct Found<'o> {
    code: &'o str,
    vocabulary: Vocabulary,
    breach: &'o Breach,
}

fn add<'o, C: Course>(files: &'o [File<C>], vocabulary: Vocabulary, found: &mut Vec<Found<'o>>) {
    for file in files {
        let told = file.breaches().iter();
        found.extend(told.map(|breach| Found { code: file.code(), vocabulary, breach }));
    }
}

/// What the registers ask for on the last day of the month, one list for all of them.
pub(crate) fn reminders(office: &Office) -> Result<Sheet> {
    let now = office.month.through();
    let mut escalation = Escalation::default();
    (escalation.overdue, escalation.silent) = (Some(TO_THE_CHAIRMAN), Some(SILENT));
    let soon = Soon::WorkingDays(SOON);
    let policy = format!(
        "sắp đến hạn khi còn từ {SOON} ngày làm việc trở xuống; nhiệm vụ báo cáo Chủ tịch khi quá từ \
         {TO_THE_CHAIRMAN} ngày làm việc, nhắc báo cáo tiến độ sau {SILENT} ngày làm việc"
    );
    let basis = Basis {
        period: format!("ngày {}", words::day(now)).into(),
        policy: policy.into(),
        population: "hồ sơ, nhiệm vụ, đơn thư, văn bản chưa xong".into(),
    };
    let columns = ["Mã", "Việc", "Mốc", "So với mốc"].map(|name| Column::new(name.into()));
    let mut sheet = Sheet::new("Việc phải làm".into(), basis, columns.into());
    let dossiers = dossier::reminders(&office.dossiers, now, soon)?;
    tell(&mut sheet, Vocabulary::DossierReminder, &dossiers);
    let tasks = task::reminders(&office.tasks, now, soon, escalation)?;
    tell(&mut sheet, Vocabulary::TaskReminder, &tasks);
    for one in petition::reminders(&office.petitions, now, soon)? {
        let what = words::of(Vocabulary::PetitionReminder, one.code());
        let distance = words::distance(one.code(), one.by());
        line(&mut sheet, one.petition(), what, one.due().date(), distance);
    }
    let documents = correspondence::reminders(&office.documents, now, soon)?;
    tell(&mut sheet, Vocabulary::DocumentReminder, &documents);
    Ok(sheet)
}

fn tell<U: Urge>(sheet: &mut Sheet, vocabulary: Vocabulary, reminders: &[Reminder<U>]) {
    for one in reminders {
        let what = words::of(vocabulary, one.code());
        line(sheet, one.file(), what, one.due().date(), words::distance(one.code(), one.by()));
    }
}

fn line(sheet: &mut Sheet, file: &str, what: Label, day: motcua::NaiveDate, distance: String) {
    sheet.row([file.into(), what.into(), day.into(), Label::from(distance).into()]);
}

/// What ended in the month and whose due date had moved far: each step in a sentence.
pub(crate) fn moved(office: &Office) -> Result<Vec<String>> {
    let mut told = Vec::new();
    for dossier in &office.dossiers {
        told.extend(story(office, dossier, &dossier.due_changes())?);
    }
    for task in &office.tasks {
        told.extend(story(office, task, &task.due_changes())?);
    }
    Ok(told)
}

fn story<C: Course>(
    office: &Office,
    file: &File<C>,
    changes: &[DueChange],
) -> Result<Option<String>> {
    let finished = file.finished().map(When::date).filter(|day| office.month.contains(*day));
    let (Some(finished), Some(promised), Some(due), Some((_, later))) =
        (finished, file.original_due(), file.due(), changes.split_first())
    else {
        return Ok(None);
    };
    if due <= promised || office.calendar.working_days_between(promised.date(), due.date())? < FAR {
        return Ok(None);
    }
    let steps = later.iter().map(|change| {
        let on = words::day(change.at().date());
        let what = words::text(Vocabulary::DueChange, change.code());
        let why = change.reason().filter(|_| change.code() != "restarted");
        let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
        let due = change.to().map(|due| format!(" đến {}", words::day(due.date())));
        format!("{on} {what}{why}{}", due.unwrap_or_default())
    });
    let steps: Vec<String> = steps.collect();
    let outcome = words::text(Vocabulary::Outcome, file.outcome(office.month.through()).code());
    let (promised, finished) = (words::day(promised.date()), words::day(finished));
    let steps = steps.join("; ");
    Ok(Some(format!("{}: hạn {promised}; {steps}; xong {finished}, {outcome}.", file.code())))
}

/// The title over what [`moved`] tells.
pub(crate) fn moved_title() -> String {
    format!("IV. Việc đã xong trong tháng mà hạn lùi từ {FAR} ngày làm việc trở lên")
}

/// What is wrong with the books of the year.
pub(crate) fn books(office: &Office) -> Result<Vec<String>> {
    let directions =
        [(Direction::Incoming, "Sổ văn bản đến"), (Direction::Outgoing, "Sổ văn bản đi")];
    let mut told = Vec::new();
    for (direction, name) in directions {
        let book = Book { direction, year: 2025, numbering: Numbering::Together };
        let found = book.check(&office.documents)?;
        told.extend(found.iter().map(|found| format!("{name}: {}", finding(found))));
    }
    Ok(told)
}

fn finding(found: &BookFinding) -> String {
    let source = found.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
    let what = match found.kind {
        BookFindingKind::Gap if found.from == found.through => {
            format!("không có văn bản mang số {}", found.from)
        }
        BookFindingKind::Gap => {
            format!("không có văn bản mang số {} đến {}", found.from, found.through)
        }
        BookFindingKind::Double => format!("số {} cấp hai lần", found.from),
        BookFindingKind::OutOfOrder => format!("số {} lùi ngày", found.from),
        BookFindingKind::CodeTwice => {
            format!("số {}: mã {} có hai lần", found.from, found.documents.join(", "))
        }
        BookFindingKind::SymbolDiffers => format!("số {} không khớp ký hiệu", found.from),
        _ => format!("số {} không rõ loại", found.from),
    };
    format!("{what}{source}.")
}
