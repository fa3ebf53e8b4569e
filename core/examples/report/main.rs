//! An export goes in, a report that stands up comes out.
//!
//! `cargo run --release --example report [-- EXPORT.csv [REPORT.html]]`
//!
//! Without a file it reads the bundled export, which is generated: nobody in it exists.

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

mod figures;
mod published;
mod quality;

use figures::Figures;
use motcua::intake::{Intake, IntakeOptions, Layout, Taken};
use motcua::report::{Block, Label, Page};
use motcua::text::Language;
use motcua::{Calendar, NaiveDate, date};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

/// The day on which the bundled export was made.
const TODAY: NaiveDate = date(2025, 12, 31);

fn main() -> Result<(), Box<dyn Error>> {
    let data = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data"));
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let export = arguments.next().unwrap_or_else(|| data.join("export.csv"));
    let target = arguments.next().unwrap_or_else(|| PathBuf::from("target/report.html"));

    let calendar = Calendar::vietnam();
    let taken = take_in(&fs::read_to_string(&export)?, &calendar)?;
    let figures = Figures::of(&taken, &calendar)?;
    let published = published::check(&fs::read_to_string(data.join("published_figures.json"))?)?;

    println!("{}", quality::account(&taken));
    for sheet in [figures.settlement(), figures.rates(), figures.comparison()?] {
        println!("{}", sheet.markdown(Language::Vietnamese));
    }
    println!("{}", published::account(&published));

    let mut page = Page::new(
        Label::new(
            "Báo cáo kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính",
            "Report on administrative procedures received and settled",
        ),
        Label::new("Quý IV năm 2025 (15/9/2025 – 14/12/2025)", "Fourth quarter of 2025"),
    );
    page.superior = Some("Ủy ban nhân dân tỉnh (số liệu giả lập)".into());
    page.office = Some("Trung tâm Phục vụ hành chính công".into());
    let heading = |vietnamese, english| Block::Heading(Label::new(vietnamese, english));
    page.blocks.push(heading("I. Kết quả chung", "I. At a glance"));
    page.blocks.extend(figures.overview()?);
    page.blocks.push(heading("II. Theo lĩnh vực", "II. By domain"));
    page.blocks.extend(figures.by_domain());
    page.blocks.push(heading("III. Theo cơ quan, đơn vị", "III. By agency"));
    page.blocks.extend(figures.by_agency());
    page.blocks.push(heading("IV. Tiến độ và khối lượng", "IV. Times and load"));
    page.blocks.extend(figures.times());
    page.blocks.push(heading("V. Chất lượng dữ liệu", "V. Quality of the data"));
    page.blocks.push(Block::Sheet(quality::sheet(&taken)));
    page.blocks
        .push(heading("VI. Số liệu đã công bố, tính lại", "VI. Published figures recomputed"));
    page.blocks
        .extend(published.into_iter().filter_map(published::Checked::sheet).map(Block::Sheet));
    let html = page.html(Language::Vietnamese);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&target, &html)?;
    println!("{}: {} KB, mở được khi không có mạng", target.display(), html.len() / 1000);
    Ok(())
}

/// Every row of a sheet, read into records.
fn take_in(text: &str, calendar: &Calendar) -> Result<Taken, Box<dyn Error>> {
    // Rows that are too short or too long are the intake's to judge.
    let mut sheet = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header: Vec<String> = sheet.headers()?.iter().map(str::to_owned).collect();
    let mut intake = Intake::new(Layout::read(&header)?, IntakeOptions::new(TODAY), calendar);
    for row in sheet.records() {
        let row = row?;
        let cells: Vec<&str> = row.iter().collect();
        intake.row(&cells);
    }
    Ok(intake.finish()?)
}
