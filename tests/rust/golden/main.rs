//! Writes the golden files, or with `--check` says which of them differ.

use motcua_tests::golden;
use std::process::ExitCode;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let done = if check { golden::check() } else { golden::write().map(|()| Vec::new()) };
    match done {
        Ok(differing) if differing.is_empty() => ExitCode::SUCCESS,
        Ok(differing) => {
            eprintln!("these files differ from what the crate says: {}", differing.join(", "));
            ExitCode::FAILURE
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
