//! The bundled export is what the generator writes: `cargo run --release --example export` makes it anew.

#[path = "../../../core/examples/export/options.rs"]
mod options;

use motcua::Calendar;
use motcua::generate::Generator;
use std::error::Error;

const BUNDLED: &str = include_str!("../../../core/examples/data/export.csv");

#[test]
fn the_bundled_export_is_the_generated_one() -> Result<(), Box<dyn Error>> {
    let (calendar, options) = (Calendar::vietnam(), options::options());
    let asked = usize::try_from(options.rows)?;
    let mut sheet = csv::ReaderBuilder::new().flexible(true).from_reader(BUNDLED.as_bytes());
    assert_eq!(sheet.headers()?.iter().collect::<Vec<_>>(), Generator::HEADER);
    let mut rows = 0;
    // Rows are made one after the other, so the first tell of the rest; all of them would take a debug build long.
    let mut generated = Generator::new(options, &calendar)?.take(2_000);
    for row in sheet.records() {
        let row = row?;
        rows += 1;
        if let Some(generated) = generated.next() {
            assert_eq!(row.iter().collect::<Vec<_>>(), generated?.cells, "row {rows}");
        }
    }
    assert_eq!(rows, asked);
    Ok(())
}
