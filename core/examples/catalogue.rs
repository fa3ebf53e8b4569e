//! The due date of every procedure of the bundled catalogue for one day of receipt, or why it has
//! none: `catalogue 2026-02-11`. A bare date is taken at the opening of the desk.

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

use motcua::{Calendar, Hour, Moment, TimeLimit, When};
use serde::Deserialize;
use std::process::ExitCode;

/// The catalogue is an asset of its own, loaded when asked for.
const CATALOGUE: &str = include_str!("../catalogue/procedures.json");

#[derive(Deserialize)]
struct Catalogue {
    procedures: Vec<Procedure>,
}

#[derive(Deserialize)]
struct Procedure {
    code: Option<String>,
    name: String,
    limits: Vec<CaseLimit>,
    no_limit: Option<NoLimit>,
}

#[derive(Deserialize)]
struct CaseLimit {
    case: Option<String>,
    limit: Option<String>,
}

#[derive(Deserialize)]
struct NoLimit {
    why: String,
    stated: Option<String>,
}

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
    let catalogue: Catalogue = serde_json::from_str(CATALOGUE)?;
    println!("Tiếp nhận {received}\n");
    let (mut dated, mut unusable, mut without_unit) = (0, 0, 0);
    for procedure in &catalogue.procedures {
        let code = procedure.code.as_deref().unwrap_or("(không mã)");
        let name: String = procedure.name.chars().take(70).collect();
        println!("{code:<10} {name}");
        let mut found = false;
        for stated in &procedure.limits {
            let case = stated.case.as_deref().map_or_else(String::new, |case| format!(" ({case})"));
            let Some(words) = &stated.limit else {
                println!("           không rõ đơn vị{case}");
                continue;
            };
            match words.parse::<TimeLimit>().and_then(|limit| limit.due(&calendar, received)) {
                Ok(deadline) => {
                    found = true;
                    println!("           {}  {words}{case}", deadline.due());
                }
                Err(error) => println!("           {error}{case}"),
            }
        }
        if let Some(none) = &procedure.no_limit {
            let stated = none.stated.as_deref().map_or_else(String::new, |s| format!(": {s}"));
            println!("           không có hạn, {}{stated}", reason(&none.why));
        }
        match (found, &procedure.no_limit) {
            (true, _) => dated += 1,
            (false, Some(_)) => unusable += 1,
            (false, None) => without_unit += 1,
        }
    }
    println!(
        "\n{} thủ tục: {dated} có hạn trả, {unusable} không có thời hạn dùng được, \
         {without_unit} chỉ ghi số, không ghi đơn vị",
        catalogue.procedures.len()
    );
    Ok(())
}

/// Why a procedure has no usable limit.
fn reason(why: &str) -> &'static str {
    match why {
        "differs_by_channel" => "thời hạn ghi khác nhau theo cách nộp",
        "no_unit" => "thời hạn không ghi đơn vị",
        _ => "không công bố thời hạn",
    }
}
