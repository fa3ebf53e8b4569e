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
mod tally;
mod timing;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;
use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use table::Row;

/// Counts allocations, for the tasks that bound them.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What a task hands back; an error is a fault of the bench, not a missed goal.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// A task: it asserts its answers, times them and tells the rows of the table.
type Task = fn() -> Outcome<Vec<Row>>;

/// The tasks by name.
const TASKS: [(&str, Task); 7] = [
    ("batch", batch::rows),
    ("count", count::rows),
    ("hours", hours::rows),
    ("deadline", deadline::rows),
    ("calendar", calendar::rows),
    ("replay", replay::rows),
    ("tally", tally::rows),
];

/// Runs the tasks that are named, or all of them.
fn main() -> Outcome<ExitCode> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = asked.iter().find(|name| TASKS.iter().all(|(task, _)| task != name)) {
        let known = TASKS.map(|(task, _)| task).join(", ");
        return Err(format!("{unknown}: not a task; there are {known}").into());
    }
    let mut rows = Vec::new();
    for (name, task) in TASKS {
        if asked.is_empty() || asked.iter().any(|asked| asked == name) {
            rows.extend(task()?);
        }
    }
    write!(std::io::stdout(), "{}", table::Table(&rows))?;
    let met = rows.iter().all(Row::is_met);
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
