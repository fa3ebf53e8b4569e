//! What was found in the rows of the export.

use motcua::intake::{Fault, FindingKind, Taken};
use motcua::report::{Basis, Cell, Column, Label, Sheet};
use motcua::text::Language;
use std::fmt::Write;

/// What came in and what became of it, kind by kind with an example.
pub(crate) fn account(taken: &Taken) -> String {
    let mut told = format!(
        "## Nhập dữ liệu\n\n{} dòng = {} hồ sơ + {} dòng gộp vào hồ sơ đã có + {} dòng bị từ chối; {} hạn trả \
         được tính lại theo thời hạn.\n\n",
        taken.rows,
        taken.accepted.len(),
        taken.merged,
        taken.refused.len(),
        taken.due_checked,
    );
    for line in lines(taken) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(told, "{:>5}  {}\n       {}", line.count, line.what, line.example);
    }
    told
}

/// The same as a table.
pub(crate) fn sheet(taken: &Taken) -> Sheet {
    let basis = Basis {
        period: Label::new("cả tệp xuất, năm 2025", "the whole export, 2025"),
        policy: Label::new(
            "từng dòng theo kiểu dữ liệu; hạn trả tính lại từ thời hạn và lịch làm việc",
            "row by row; due dates recomputed from limit and calendar",
        ),
        population: Label::of(
            format!("{} dòng, {} hồ sơ", taken.rows, taken.accepted.len()),
            format!("{} rows, {} dossiers", taken.rows, taken.accepted.len()),
        ),
    };
    let columns = [
        Label::new("Vấn đề", "What"),
        Label::new("Xử lý", "Treated as"),
        Label::new("Số lượng", "Number"),
        Label::new("Ví dụ", "Example"),
    ];
    let title = Label::new("Vấn đề trong dữ liệu", "What is wrong in the data");
    let mut sheet = Sheet::new(title, basis, columns.map(Column::new).into());
    for line in lines(taken) {
        let treated = if line.refused {
            Label::new("dòng bị từ chối", "row refused")
        } else {
            Label::new("cần xem lại", "to be looked at")
        };
        let count = u64::try_from(line.count).unwrap_or(u64::MAX);
        let cells: [Cell; 4] =
            [line.what.into(), treated.into(), count.into(), line.example.as_str().into()];
        sheet.row(cells);
    }
    sheet
}

struct Line {
    what: &'static str,
    refused: bool,
    count: usize,
    example: String,
}

fn lines(taken: &Taken) -> Vec<Line> {
    const VI: Language = Language::Vietnamese;
    let refused = Fault::ALL.into_iter().filter_map(|fault| {
        let mut of = taken.refused.iter().filter(|refused| refused.fault == fault);
        let example = of.next()?.text(VI);
        Some(Line { what: fault.text(VI), refused: true, count: 1 + of.count(), example })
    });
    let found = FindingKind::ALL.into_iter().filter_map(|kind| {
        let mut of = taken.findings.of(kind);
        let example = of.next()?.text(VI);
        Some(Line { what: kind.text(VI), refused: false, count: 1 + of.count(), example })
    });
    refused.chain(found).collect()
}
