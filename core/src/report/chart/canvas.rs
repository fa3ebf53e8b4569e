//! What pictures are drawn with: integer places, colours that stay apart in print and for the colour-blind,
//! and text that is measured before it is set.

use crate::report::html::escaped;
use crate::text::compose;
// Writing to a `String` cannot fail.
use std::fmt::Write;

/// The width of every picture.
pub(super) const WIDTH: i64 = 760;

/// Dark and light of one hue and one that differs from both in hue and in lightness.
pub(super) const EARLY: &str = "#0b5c94";
pub(super) const ON_TIME: &str = "#8fc3e8";
pub(super) const LATE: &str = "#d55e00";
pub(super) const INK: &str = "#1d2229";
pub(super) const SOFT: &str = "#59636f";
const GRID: &str = "#dde2e8";

/// From few to many, in five steps.
pub(super) const STEPS: [&str; 5] = ["#e3eef8", "#b7d5ec", "#7db4dc", "#2f7fb8", "#0b4a7a"];

/// What text is set in: fonts that systems have, with Vietnamese letters.
pub(super) const FONT: &str =
    "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/// Where text stands against its place.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A picture being drawn.
#[derive(Default)]
pub(super) struct Canvas {
    body: String,
}

impl Canvas {
    pub(super) fn rect(&mut self, x: i64, y: i64, width: i64, height: i64, fill: &str) {
        if width > 0 && height > 0 {
            let _ = writeln!(
                self.body,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>"
            );
        }
    }

    /// A line of the grid.
    pub(super) fn rule(&mut self, from: (i64, i64), to: (i64, i64)) {
        self.line(from, to, GRID, 1);
    }

    pub(super) fn line(&mut self, from: (i64, i64), to: (i64, i64), stroke: &str, width: i64) {
        let ((x1, y1), (x2, y2)) = (from, to);
        let _ = writeln!(
            self.body,
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{stroke}\" stroke-width=\"{width}\"/>"
        );
    }

    pub(super) fn dot(&mut self, at: (i64, i64), fill: &str) {
        let (x, y) = at;
        let _ = writeln!(self.body, "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"{fill}\"/>");
    }

    /// Text on its base line.
    pub(super) fn text(&mut self, at: (i64, i64), anchor: Anchor, style: Style, text: &str) {
        let (x, y) = at;
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let bold = if style.bold { " font-weight=\"600\"" } else { "" };
        let Style { size, fill, .. } = style;
        let text = escaped(text);
        let _ = writeln!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\"{bold}{anchor}>{text}</text>"
        );
    }

    /// Squares of colour with what they stand for, from left to right; gives the place below them.
    pub(super) fn legend(&mut self, y: i64, entries: &[(&str, String)]) -> i64 {
        let (mut x, mut y) = (0, y);
        for (fill, name) in entries {
            let width = 18 + measured(name, SMALL.size) + 18;
            if x > 0 && x + width > WIDTH {
                (x, y) = (0, y + 18);
            }
            self.rect(x, y, 12, 12, fill);
            self.text((x + 18, y + 10), Anchor::Start, SMALL, name);
            x += width;
        }
        y + 26
    }

    /// The whole picture, so high.
    pub(super) fn close(self, height: i64, title: &str, description: &str) -> String {
        let (title, description) = (escaped(title), escaped(description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" role=\"img\" aria-label=\"{title}\" font-family=\"{FONT}\">\n\
             <title>{title}</title>\n<desc>{description}</desc>\n{}</svg>\n",
            self.body
        )
    }
}

/// How text is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: i64,
    pub(super) fill: &'static str,
    pub(super) bold: bool,
}

pub(super) const TITLE: Style = Style { size: 16, fill: INK, bold: true };
pub(super) const PLAIN: Style = Style { size: 12, fill: INK, bold: false };
pub(super) const STRONG: Style = Style { bold: true, ..PLAIN };
pub(super) const SMALL: Style = Style { size: 11, fill: SOFT, bold: false };

/// About how wide text is; a wide font of the system may take that much.
pub(super) fn measured(text: &str, size: i64) -> i64 {
    let hundredths: i64 = compose(text).chars().map(width).sum();
    (hundredths * size + 99) / 100
}

const fn width(letter: char) -> i64 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'ì' | 'í' | 'ỉ' | 'ĩ'
        | 'ị' => 34,
        ' ' | 'f' | 'r' | 't' | '(' | ')' | '/' | '-' | '·' | 'I' => 42,
        'm' | 'w' | 'M' | 'W' | '%' | '—' => 96,
        'A'..='Z' | 'Đ' | 'ư' | 'ơ' => 72,
        _ => 62,
    }
}

/// Text in lines of at most this width; what does not fit in the last one is cut off with dots.
pub(super) fn wrapped(text: &str, size: i64, most: i64, lines: usize) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        let last = told.len() + 1 == lines;
        if line.is_empty() || last || measured(&longer, size) <= most {
            line = longer;
        } else {
            told.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    if measured(&line, size) > most {
        while !line.is_empty() && measured(&line, size) + size > most {
            line.pop();
        }
        line = line.trim_end().to_owned() + "…";
    }
    if !line.is_empty() {
        told.push(line);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_takes_two_lines_and_no_more() {
        let name = "Sở Nông nghiệp và Môi trường tỉnh, Chi cục Quản lý chất lượng nông lâm sản và thủy sản";
        let lines = wrapped(name, 12, 220, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| measured(line, 12) <= 232), "{lines:?}");
        assert!(lines.last().is_some_and(|line| line.ends_with('…')));
        assert_eq!(wrapped("Sở Y tế", 12, 220, 2), ["Sở Y tế"]);
    }
}
