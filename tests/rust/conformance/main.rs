//! Runs vectors against the crate: `conformance FILE...`, without files the project's own.

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

use motcua_tests::compare::agrees;
use motcua_tests::subjects::subject;
use motcua_tests::vectors::{Expected, VectorFile, folder, manifest, read};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let (mut passed, mut failed) = (0, 0);
    if files.is_empty() {
        match manifest() {
            Ok(manifest) => {
                for (name, cases) in manifest.files {
                    run(&folder().join(name), Some(cases), &mut passed, &mut failed);
                }
            }
            Err(error) => {
                println!("{error}");
                failed += 1;
            }
        }
    }
    for file in &files {
        run(file, None, &mut passed, &mut failed);
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(path: &Path, cases: Option<usize>, passed: &mut usize, failed: &mut usize) {
    let file = match read(path) {
        Ok(file) => file,
        Err(error) => {
            println!("{error}");
            *failed += 1;
            return;
        }
    };
    if let Some(cases) = cases.filter(|cases| *cases != file.cases.len()) {
        println!("{}: {} cases, the manifest counts {cases}", path.display(), file.cases.len());
        *failed += 1;
    }
    run_cases(&file, passed, failed);
}

fn run_cases(file: &VectorFile, passed: &mut usize, failed: &mut usize) {
    let Some(answer) = subject(&file.subject) else {
        println!("{}: unknown subject", file.subject);
        *failed += file.cases.len().max(1);
        return;
    };
    for case in &file.cases {
        let found = match answer(&case.given) {
            Ok(found) => json!({ "ok": found }),
            Err(error) => json!({ "error": error.code() }),
        };
        let expected = match &case.expect {
            Expected::Ok(value) => json!({ "ok": value }),
            Expected::Error(code) => json!({ "error": code }),
        };
        if agrees(&expected, &found) {
            *passed += 1;
        } else {
            println!("{} {}: expected {expected}, found {found}", file.subject, case.id);
            *failed += 1;
        }
    }
}
