//! A whole report as one page: it opens without a network and prints on A4.

use super::chart::Chart;
use super::html::escaped;
use super::label::Label;
use super::sheet::{Cell, Sheet};
use crate::text::Language;
// Writing to a `String` cannot fail.
use std::fmt::Write;

/// The look of the page, within it.
const STYLE: &str = include_str!("page.css");

/// A figure that stands out (*số liệu chính*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it is.
    pub label: Label,
    /// The figure; a rate tells its two integers below.
    pub value: Cell,
    /// What is told beside it, such as the change since the earlier period.
    pub beside: Cell,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Block {
    /// The title of a section.
    Heading(Label),
    /// Some sentences.
    Paragraph(Label),
    /// Figures that stand out, in one row.
    Figures(Vec<KeyFigure>),
    /// A table.
    Sheet(Sheet),
    /// A chart.
    Chart(Chart),
}

/// A report on one page (*trang báo cáo*).
///
/// # Example
///
/// ```
/// use motcua::report::{Block, Label, Page};
/// use motcua::text::Language;
///
/// let mut page = Page::new("Kết quả giải quyết thủ tục hành chính".into(), "Quý I năm 2026".into());
/// page.office = Some("Ủy ban nhân dân phường Hòa Bình".into());
/// page.blocks.push(Block::Heading(Label::new("Số liệu chung", "At a glance")));
/// let html = page.html(Language::Vietnamese);
/// assert!(html.starts_with("<!DOCTYPE html>"));
/// assert!(!html.contains("<script"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What the report is about.
    pub title: Label,
    /// The period that it covers, in words.
    pub period: Label,
    /// The body above the office (*cơ quan chủ quản*).
    pub superior: Option<Label>,
    /// The office that reports (*cơ quan báo cáo*).
    pub office: Option<Label>,
    /// The number of the paper (*số, ký hiệu*).
    pub number: Option<Label>,
    /// The place and the day (*địa danh, ngày tháng*).
    pub place_and_day: Option<Label>,
    /// Whether the name of the country and its motto stand at the head (*quốc hiệu, tiêu ngữ*).
    pub motto: Motto,
    /// The parts, in order.
    pub blocks: Vec<Block>,
}

/// Whether the name of the country and its motto stand at the head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Motto {
    /// They do, as on an official paper.
    #[default]
    Printed,
    /// They do not, as in a working paper.
    LeftOut,
}

impl Motto {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Printed, Self::LeftOut];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Printed => "printed",
            Self::LeftOut => "left_out",
        }
    }
}

impl Page {
    /// A page without parts.
    pub const fn new(title: Label, period: Label) -> Self {
        Self {
            title,
            period,
            superior: None,
            office: None,
            number: None,
            place_and_day: None,
            motto: Motto::Printed,
            blocks: Vec::new(),
        }
    }

    /// The page as one document of HTML with its style and its pictures within it; it has no script and asks for
    /// nothing.
    pub fn html(&self, language: Language) -> String {
        let title = escaped(self.title.text(language));
        let mut told = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
            language.code()
        );
        self.head(&mut told, language);
        let _ = writeln!(
            told,
            "<h1>{title}</h1>\n<p class=\"period\">{}</p>",
            escaped(self.period.text(language))
        );
        for block in &self.blocks {
            match block {
                Block::Heading(label) => element(&mut told, "h2", label, language),
                Block::Paragraph(label) => element(&mut told, "p", label, language),
                Block::Figures(figures) => tiles(&mut told, figures, language),
                Block::Sheet(sheet) => told.push_str(&sheet.html(language)),
                Block::Chart(chart) => {
                    let svg = chart.svg(language);
                    let _ = writeln!(told, "<figure class=\"chart\">{svg}</figure>");
                }
            }
        }
        told + "</main>\n</body>\n</html>\n"
    }

    fn head(&self, told: &mut String, language: Language) {
        const COUNTRY: Label =
            Label::new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
        const MOTTO: Label =
            Label::new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
        let line = |class: &str, label: &Option<Label>| {
            label.as_ref().map_or_else(String::new, |label| {
                format!("<p class=\"{class}\">{}</p>", escaped(label.text(language)))
            })
        };
        let left = line("superior", &self.superior)
            + &line("office", &self.office)
            + &line("number", &self.number);
        let motto = match self.motto {
            Motto::Printed => line("country", &Some(COUNTRY)) + &line("motto", &Some(MOTTO)),
            Motto::LeftOut => String::new(),
        };
        let right = motto + &line("day", &self.place_and_day);
        if !left.is_empty() || !right.is_empty() {
            let _ = writeln!(told, "<header><div>{left}</div><div>{right}</div></header>");
        }
    }
}

fn element(told: &mut String, name: &str, label: &Label, language: Language) {
    let _ = writeln!(told, "<{name}>{}</{name}>", escaped(label.text(language)));
}

fn tiles(told: &mut String, figures: &[KeyFigure], language: Language) {
    told.push_str("<dl class=\"figures\">\n");
    for figure in figures {
        let (label, value) = (figure.label.text(language), figure.value.text(language));
        let _ = write!(told, "<div><dt>{}</dt><dd>{}</dd>", escaped(label), escaped(&value));
        if let Some(pair) = figure.value.beside(language) {
            let _ = write!(told, "<dd class=\"pair\">{pair}</dd>");
        }
        if figure.beside != Cell::None {
            let beside = escaped(&figure.beside.text(language));
            let _ = write!(told, "<dd class=\"beside\">{beside}</dd>");
        }
        told.push_str("</div>\n");
    }
    told.push_str("</dl>\n");
}
