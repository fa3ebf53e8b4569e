//! Tables as CSV (RFC 4180) for programs and spreadsheets: plain integers, no thousands, no formulas.

use super::sheet::{Cell, Sheet, size_of};
use crate::date;
use crate::statistics::Change;
use crate::text::Language;

/// The mark at the head of a file by which spreadsheets know that it is Unicode; whoever wants it writes it
/// first.
pub const BOM: &str = "\u{feff}";

/// What a column becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Plain,
    /// In per cent, and the two integers.
    Rate,
    /// Its size, and whether it is in per cent or in points.
    Change,
}

impl Sheet {
    /// The table as CSV: a line of headings, the rows, and the period, the policy, the population and the notes
    /// in lines that begin with `#`.
    ///
    /// A column of rates becomes three, the rate in per cent and its two integers, and a column of changes two.
    /// Text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`) is guarded by an apostrophe.
    pub fn csv(&self, language: Language) -> String {
        let shapes: Vec<Shape> = (0..self.columns().len()).map(|at| self.shape(at)).collect();
        let columns = self.columns().iter().zip(&shapes);
        let head = columns.flat_map(|(column, shape)| {
            let heading = guarded(&column.heading(language));
            headings(*shape, language).iter().map(move |more| format!("{heading}{more}"))
        });
        let mut lines: Vec<Vec<String>> = vec![head.collect()];
        for row in self.lines() {
            let cells = row.cells.iter().zip(&shapes);
            lines.push(cells.flat_map(|(cell, shape)| fields(cell, *shape, language)).collect());
        }
        let width = lines.first().map_or(0, Vec::len);
        for note in self.below(language) {
            let mut line = vec![format!("# {note}")];
            line.resize(width.max(1), String::new());
            lines.push(line);
        }
        let told = lines.iter().map(|line| {
            let fields: Vec<String> = line.iter().map(|field| quoted(field)).collect();
            fields.join(",") + "\r\n"
        });
        told.collect()
    }

    fn shape(&self, column: usize) -> Shape {
        let any = |wanted: fn(&Cell) -> bool| {
            self.rows().filter_map(|cells| cells.get(column)).any(wanted)
        };
        if any(|cell| matches!(cell, Cell::Rate(_))) {
            Shape::Rate
        } else if any(|cell| matches!(cell, Cell::Change(_))) {
            Shape::Change
        } else {
            Shape::Plain
        }
    }
}

/// What follows the heading of a column in each field that it becomes.
const fn headings(shape: Shape, language: Language) -> &'static [&'static str] {
    match (shape, language) {
        (Shape::Plain, _) => &[""],
        (Shape::Rate, Language::Vietnamese) => &["", " – tử số", " – mẫu số"],
        (Shape::Rate, Language::English) => &["", " – numerator", " – denominator"],
        (Shape::Change, Language::Vietnamese) => &["", " – đơn vị"],
        (Shape::Change, Language::English) => &["", " – unit"],
    }
}

fn fields(cell: &Cell, shape: Shape, language: Language) -> Vec<String> {
    let mut fields = match cell {
        Cell::Text(label) => vec![guarded(label.text(language))],
        Cell::Count(count) => vec![count.to_string()],
        Cell::Rate(share) => {
            vec![share.plain().unwrap_or_default(), share.part.to_string(), share.whole.to_string()]
        }
        Cell::Change(change) => {
            let unit = match change {
                Change::Points(_) if language == Language::Vietnamese => "điểm phần trăm",
                Change::Points(_) => "percentage points",
                Change::Percent(_) => "%",
            };
            vec![size_of(*change).replace(',', "."), unit.to_owned()]
        }
        Cell::Day(day) => vec![date::text(*day)],
        Cell::None => Vec::new(),
    };
    fields.resize(headings(shape, language).len(), String::new());
    fields
}

fn guarded(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula { format!("'{text}") } else { text.to_owned() }
}

fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
