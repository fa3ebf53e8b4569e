//! Whole reports as JSON: the head and the parts in, one page of HTML out.

use super::chart::chart;
use super::reader::{FromJson, Place, codes, read_with};
use super::report::sheet;
use crate::calendar::Calendar;
use crate::error::Result;
use crate::report::{Block, KeyFigure, Motto, Page};
use serde_json::Value;

codes! { Motto }

impl FromJson for KeyFigure {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let figure = place.object(&["label", "value", "beside"])?;
        Ok(Self {
            label: figure.read("label")?,
            value: figure.read("value")?,
            beside: figure.read("beside")?,
        })
    }
}

fn block(place: &Place<'_>, calendar: &Calendar) -> Result<Block> {
    const PARTS: &[&str] = &["heading", "paragraph", "figures", "sheet", "chart"];
    let block = place.object(PARTS)?;
    let given = |key: &&&str| !block.at(key).value().is_null();
    let mut parts = PARTS.iter().filter(given);
    let (Some(part), None) = (parts.next(), parts.next()) else {
        return Err(place.refuse("one of heading, paragraph, figures, sheet, chart"));
    };
    Ok(match *part {
        "heading" => Block::Heading(block.read("heading")?),
        "paragraph" => Block::Paragraph(block.read("paragraph")?),
        "figures" => Block::Figures(block.read("figures")?),
        "sheet" => Block::Sheet(sheet(&block.at("sheet"), calendar)?),
        _ => Block::Chart(chart(&block.at("chart"), calendar)?),
    })
}

/// Reads a report, and makes its tables and charts of figures on a calendar.
///
/// # Errors
///
/// As [`read_sheet`](super::read_sheet).
pub fn read_page(name: &str, asked: &Value, calendar: &Calendar) -> Result<Page> {
    read_with(name, asked, |place| {
        let asked = place.object(&[
            "title",
            "period",
            "superior",
            "office",
            "number",
            "place_and_day",
            "motto",
            "blocks",
        ])?;
        let mut page = Page::new(asked.read("title")?, asked.read("period")?);
        page.superior = asked.read("superior")?;
        page.office = asked.read("office")?;
        page.number = asked.read("number")?;
        page.place_and_day = asked.read("place_and_day")?;
        page.motto = asked.read::<Option<Motto>>("motto")?.unwrap_or_default();
        page.blocks = asked.at("blocks").each(|place| block(place, calendar))?;
        Ok(page)
    })
}
