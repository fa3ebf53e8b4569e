//! The speed claims, as ratios inside one run: every task asserts its answers first, then runs the peer
//! beside us in turns. Prints one table; fails when a goal is missed.

mod batch;
mod calendar;
mod count;
mod data;
mod deadline;
mod hours;
mod peers;
mod replay;
mod table;
mod timing;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use table::Row;

/// What a task hands back; an error is a fault of the bench, not a missed goal.
type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<ExitCode> {
    let mut rows = Vec::new();
    let tasks =
        [batch::rows, count::rows, hours::rows, deadline::rows, calendar::rows, replay::rows];
    for task in tasks {
        rows.extend(task()?);
    }
    write!(std::io::stdout(), "{}", table::Table(&rows))?;
    let met = rows.iter().all(Row::is_met);
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
