//! One month of a district office, from its logs to the report that it sends upward: dossiers at the desk, tasks
//! that the chairman assigned, petitions, documents in and out, receptions of citizens.
//!
//! `cargo run --release --example office [-- FOLDER]` prints the report and writes it as a page, with the calendar of
//! the office beside it, to a folder: `target/office` if none is named. Nobody in it exists.

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

mod figures;
mod lists;
mod logs;
mod page;
mod words;

use motcua::report::{Block, Cell, KeyFigure, Page};
use motcua::text::Language;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

const VI: Language = Language::Vietnamese;

fn main() -> Result<(), Box<dyn Error>> {
    let folder =
        std::env::args().nth(1).map_or_else(|| PathBuf::from("target/office"), PathBuf::from);
    let office = logs::Office::of_june()?;
    let figures = figures::Figures::of(&office)?;
    let mut page = page::page(&office, &figures)?;
    println!("{}", markdown(&page));

    page.blocks.extend(page::form(&figures));
    let feed = page::feed(&office)?;
    fs::create_dir_all(&folder)?;
    for (name, text) in [("report.html", page.html(VI)), ("calendar.ics", feed.text())] {
        let path = folder.join(name);
        fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}

/// The page as Markdown.
fn markdown(page: &Page) -> String {
    let heads = [&page.superior, &page.office].into_iter().flatten().chain([&page.period]);
    let heads: Vec<&str> = heads.map(|label| label.text(VI)).collect();
    let head = format!("# {}\n\n{}\n", page.title.text(VI), heads.join(" · "));
    let blocks = page.blocks.iter().map(|block| match block {
        Block::Heading(label) => format!("\n## {}\n\n", label.text(VI)),
        Block::Paragraph(label) => format!("- {}\n", label.text(VI)),
        Block::Figures(figures) => figures.iter().map(figure).collect::<String>() + "\n",
        Block::Sheet(sheet) => sheet.markdown(VI),
        // A picture stands on the page only.
        _ => String::new(),
    });
    head + &blocks.collect::<String>()
}

fn figure(figure: &KeyFigure) -> String {
    let pair = match &figure.value {
        Cell::Rate(share) => format!(" ({}/{})", share.part, share.whole),
        _ => String::new(),
    };
    format!("- {}: {}{pair}\n", figure.label.text(VI), figure.value.text(VI))
}
