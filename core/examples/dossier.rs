//! One dossier over Tết 2026: received, sent back for a paper, counted again, excused with a new date, done.
//! Prints the slip of its receipt, its control sheet, and the account of its due date.

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

use motcua::dossier::{Dossier, Event, Item, Particulars, Terms};
use motcua::law::Form;
use motcua::log::Entry;
use motcua::procedure::Channel;
use motcua::text::Language;
use motcua::{Calendar, Moment};
use std::error::Error;

/// The catalogue is an asset of its own, loaded when asked for.
const CATALOGUE: &str = include_str!("../catalogue/procedures.json");
/// A real procedure with a limit of ten working days.
const PROCEDURE: &str = "1.010803";

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = motcua::wire::read_catalogue(CATALOGUE)?;
    let procedure = catalogue.find(PROCEDURE).ok_or("the procedure is not in the catalogue")?;
    let limit = procedure.limit_for(Channel::Direct, None)?;
    let terms = Terms::new(limit).procedure(format!("{PROCEDURE} {}", procedure.name()));
    let ward = Calendar::vietnam();
    let mut dossier = Dossier::new("H26.35.12-260126-0007", terms, &ward);

    let desk = "Trung tâm Phục vụ hành chính công phường";
    let unit = "Phòng Văn hóa - Xã hội";
    let missing = "thiếu bản sao bằng Tổ quốc ghi công";
    let lines = [
        ("2026-01-26T09:10", Event::Submitted { channel: Channel::Direct }, desk),
        ("2026-01-26T09:25", Event::Received, desk),
        ("2026-01-26T14:00", Event::Transferred { to: unit.into() }, desk),
        ("2026-01-28T10:00", Event::SupplementRequested { reason: Some(missing.into()) }, unit),
        ("2026-02-04T08:40", Event::Supplemented, desk),
        (
            "2026-02-24T15:00",
            Event::NewDate {
                date: motcua::date(2026, 3, 3),
                apology: true,
                reason: Some("chờ xác minh ở nơi lưu hồ sơ gốc".into()),
            },
            unit,
        ),
        ("2026-03-02T16:20", Event::ResultReady { document: Some("45/QĐ-UBND".into()) }, unit),
        ("2026-03-03T08:30", Event::HandedOver, desk),
    ];
    for (at, event, agency) in lines {
        dossier.record_entry(Entry::new(at.parse::<Moment>()?, event).agency(agency))?;
    }

    let particulars = Particulars::new()
        .with(Item::Applicant, "Nguyễn Văn A")
        .with(Item::Address, "12 Trần Phú")
        .with(Item::Procedure, procedure.name());
    println!("{}\n", dossier.form(Form::Receipt, &particulars)?.text());
    println!("{}\n", dossier.form(Form::ControlSheet, &particulars)?.text());

    println!("Hạn trả và những lần thay đổi");
    for change in dossier.due_changes() {
        let due = |due: Option<Moment>| due.map_or_else(|| "–".to_owned(), |due| due.to_string());
        let words = [change.reason().map(str::to_owned), change.source().map(ToString::to_string)];
        let words: Vec<String> = words.into_iter().flatten().collect();
        println!(
            "{}  {:<10} {} → {}  {}",
            change.at(),
            change.code(),
            due(change.from()),
            due(change.to()),
            words.join("; ")
        );
    }
    if let Some(deadline) = dossier.deadline()? {
        println!("\nThời hạn tính lại, từng bước");
        for step in deadline.steps() {
            println!("- {}", step.text(Language::Vietnamese));
        }
    }
    let now: Moment = "2026-03-03T09:00".parse()?;
    let used = dossier.time_used(now)?;
    println!(
        "\nKết quả: {} · cơ quan {} ngày làm việc, công dân {} ngày làm việc",
        dossier.outcome(now).code(),
        used.office.working_days,
        used.citizen.working_days
    );
    for breach in dossier.breaches() {
        println!("Vi phạm: {} {:?}", breach.code(), breach.source());
    }
    Ok(())
}
