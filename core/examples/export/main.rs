//! Writes the bundled export anew: `cargo run --release --example export > core/examples/data/export.csv`
//!
//! Nobody in it exists. A number of rows writes so many of them.

mod options;

use motcua::Calendar;
use motcua::generate::Generator;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let calendar = Calendar::vietnam();
    let mut options = options::options();
    if let Some(rows) = std::env::args().nth(1) {
        options.rows = rows.parse()?;
    }
    // A row with a cell too many is one of the things that can be wrong.
    let mut sheet = csv::WriterBuilder::new().flexible(true).from_writer(std::io::stdout().lock());
    sheet.write_record(Generator::HEADER)?;
    for row in Generator::new(options, &calendar)? {
        sheet.write_record(row?.cells)?;
    }
    sheet.flush()?;
    Ok(())
}
