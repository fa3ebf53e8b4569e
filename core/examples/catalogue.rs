//! The due date of every procedure of the bundled catalogue for one day of receipt, or why it has
//! none: `catalogue 2026-02-11`. A bare date is taken at the opening of the desk.

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

use motcua::procedure::{CaseLimit, Unusable};
use motcua::wire::read_catalogue;
use motcua::{Calendar, Hour, Moment, When};
use std::process::ExitCode;

/// The catalogue is an asset of its own, loaded when asked for.
const CATALOGUE: &str = include_str!("../catalogue/procedures.json");

fn main() -> ExitCode {
    let Some(received) = std::env::args().nth(1) else {
        println!("catalogue 2026-02-11");
        return ExitCode::FAILURE;
    };
    match list(&received) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn list(received: &str) -> Result<(), Box<dyn std::error::Error>> {
    let calendar = Calendar::vietnam();
    let received = match received.parse()? {
        When::At(moment) => moment,
        day => calendar.next_opening(Moment::new(day.date(), Hour::ZERO))?,
    };
    let catalogue = read_catalogue(CATALOGUE)?;
    println!("Tiếp nhận {received}\n");
    let (mut dated, mut unusable, mut without_unit) = (0, 0, 0);
    for procedure in catalogue.procedures() {
        let code = procedure.code().unwrap_or("(không mã)");
        let name: String = procedure.name().chars().take(70).collect();
        println!("{code:<10} {name}");
        let mut found = false;
        for row in procedure.limits() {
            let case = row.case().map_or_else(String::new, |case| format!(" ({case})"));
            let Some(limit) = row.limit() else {
                println!("           không rõ đơn vị{case}");
                continue;
            };
            match limit.due(&calendar, received) {
                Ok(deadline) => {
                    found = true;
                    println!("           {}  {limit}{case}", deadline.due());
                }
                Err(error) => println!("           {error}{case}"),
            }
        }
        if let Some(why) = procedure.unusable() {
            println!(
                "           không có hạn, {}{}",
                reason(why),
                published(procedure.published())
            );
        }
        match (found, procedure.unusable()) {
            (true, _) => dated += 1,
            (false, Some(_)) => unusable += 1,
            (false, None) => without_unit += 1,
        }
    }
    println!(
        "\n{} thủ tục: {dated} có hạn trả, {unusable} không có thời hạn dùng được, \
         {without_unit} chỉ ghi số, không ghi đơn vị",
        catalogue.procedures().len()
    );
    Ok(())
}

/// Why a procedure has no usable limit.
fn reason(why: Unusable) -> &'static str {
    match why {
        Unusable::DiffersByChannel => "thời hạn ghi khác nhau theo cách nộp",
        Unusable::NoUnit => "thời hạn không ghi đơn vị",
        _ => "không công bố thời hạn",
    }
}

/// What the portal prints, channel by channel.
fn published(rows: &[CaseLimit]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .filter_map(|row| Some(format!("{}: {}", row.channel()?.code(), row.text()?)))
        .collect();
    if rows.is_empty() { String::new() } else { format!(": {}", rows.join("; ")) }
}
