//! Tables as Markdown, in columns of one width so that they can be read in a terminal too.

use super::sheet::{Cell, Sheet};
use crate::text::{Language, compose};
// Writing to a `String` cannot fail.
use std::fmt::Write;

impl Sheet {
    /// The table as Markdown with its title and its notes.
    pub fn markdown(&self, language: Language) -> String {
        let columns = self.columns().iter();
        let mut lines: Vec<Vec<String>> =
            vec![columns.clone().map(|column| escaped(&column.heading(language))).collect()];
        if self.is_numbered() {
            let numbers = columns.map(|column| column.number.clone().unwrap_or_default());
            lines.push(numbers.collect());
        }
        for row in self.lines() {
            let told = row.cells.iter().map(|cell| match (cell_text(cell, language), row.total) {
                (text, true) if !text.is_empty() => format!("**{text}**"),
                (text, _) => text,
            });
            lines.push(told.collect());
        }
        let widths: Vec<usize> = (0..self.columns().len())
            .map(|at| lines.iter().filter_map(|line| line.get(at)).map(|text| width(text)).max())
            .map(|width| width.unwrap_or_default().max(3))
            .collect();
        let mut told = format!("**{}**\n\n", escaped(self.title().text(language)));
        for (place, line) in lines.iter().enumerate() {
            for (at, (text, full)) in line.iter().zip(&widths).enumerate() {
                let blank = " ".repeat(full.saturating_sub(width(text)));
                told.push_str("| ");
                if self.is_numeric(at) {
                    told.push_str(&(blank + text));
                } else {
                    told.push_str(&(text.clone() + &blank));
                }
                told.push(' ');
            }
            told.push_str("|\n");
            if place == 0 {
                for (at, full) in widths.iter().enumerate() {
                    let (left, right) = if self.is_numeric(at) { ("-", ":") } else { (":", "-") };
                    let _ = write!(told, "|{left}{}{right}", "-".repeat(*full));
                }
                told.push_str("|\n");
            }
        }
        told.push('\n');
        for line in self.below(language) {
            let _ = writeln!(told, "- {}", escaped(&line));
        }
        told
    }
}

fn cell_text(cell: &Cell, language: Language) -> String {
    let text = escaped(&cell.text(language));
    match cell.beside(language) {
        Some(pair) => format!("{text} ({pair})"),
        None => text,
    }
}

fn width(text: &str) -> usize {
    compose(text).chars().count()
}

/// Text that is no markup and stays in one line.
fn escaped(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => told.push(' '),
            '|' | '*' | '`' | '\\' | '[' | ']' => told.extend(['\\', letter]),
            '<' => told.push_str("&lt;"),
            _ => told.push(letter),
        }
    }
    told
}
