//! Tables as HTML: escaped, with headings of two levels, and cells that say what they are.

use super::sheet::{Cell, Column, Row, Sheet};
use crate::text::Language;
// Writing to a `String` cannot fail.
use std::fmt::Write;

/// Text that is no markup, between tags and in attributes alike; what XML cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => told.push_str("&amp;"),
            '<' => told.push_str("&lt;"),
            '>' => told.push_str("&gt;"),
            '"' => told.push_str("&quot;"),
            '\t' | '\n' => told.push(' '),
            _ if letter.is_control() => {}
            _ => told.push(letter),
        }
    }
    told
}

/// From how many columns a table is printed on the long side of the paper.
const WIDE: usize = 9;

impl Sheet {
    /// The table as a fragment of HTML: `<figure>` with its title, the table, and what it stands on.
    pub fn html(&self, language: Language) -> String {
        let wide = if self.columns().len() >= WIDE { " wide" } else { "" };
        let mut told = format!(
            "<figure class=\"sheet{wide}\"><div class=\"scroll\"><table><caption>{}</caption><thead>",
            escaped(self.title().text(language))
        );
        self.head(&mut told, language);
        told.push_str("</thead><tbody>");
        for row in self.lines() {
            body(&mut told, row, language);
        }
        told.push_str("</tbody></table></div><figcaption>");
        for line in self.below(language) {
            let _ = write!(told, "<p>{}</p>", escaped(&line));
        }
        told + "</figcaption></figure>\n"
    }

    fn head(&self, told: &mut String, language: Language) {
        let columns = self.columns();
        let two = columns.iter().any(|column| column.group.is_some());
        let rows = if two { " rowspan=\"2\"" } else { "" };
        told.push_str("<tr>");
        for together in columns.chunk_by(|one, next| one.group.is_some() && one.group == next.group)
        {
            match together {
                [column, ..] if column.group.is_some() => {
                    let group = column.group.as_ref().map_or("", |group| group.text(language));
                    let (span, group) = (together.len(), escaped(group));
                    let _ = write!(told, "<th colspan=\"{span}\" scope=\"colgroup\">{group}</th>");
                }
                _ => together.iter().for_each(|column| heading(told, column, rows, language)),
            }
        }
        told.push_str("</tr>");
        if two {
            told.push_str("<tr>");
            let grouped = columns.iter().filter(|column| column.group.is_some());
            grouped.for_each(|column| heading(told, column, "", language));
            told.push_str("</tr>");
        }
        if self.is_numbered() {
            told.push_str("<tr class=\"no\">");
            for column in columns {
                let number = column.number.as_deref().unwrap_or_default();
                // A long formula may break before its signs, and nowhere else.
                let number = escaped(number).replace('+', "<wbr>+").replace('=', "<wbr>=");
                let _ = write!(told, "<td>{number}</td>");
            }
            told.push_str("</tr>");
        }
    }
}

fn heading(told: &mut String, column: &Column, rows: &str, language: Language) {
    let label = escaped(column.label.text(language));
    let _ = write!(told, "<th{rows} scope=\"col\">{label}</th>");
}

fn body(told: &mut String, row: &Row, language: Language) {
    told.push_str(if row.total { "<tr class=\"total\">" } else { "<tr>" });
    for cell in &row.cells {
        let text = escaped(&cell.text(language));
        match (cell, cell.beside(language)) {
            (_, Some(pair)) => {
                let _ = write!(told, "<td class=\"n\">{text} <small>{pair}</small></td>");
            }
            (Cell::Count(_) | Cell::None, None) => {
                let _ = write!(told, "<td class=\"n\">{text}</td>");
            }
            _ => {
                let _ = write!(told, "<td>{text}</td>");
            }
        }
    }
    told.push_str("</tr>");
}
