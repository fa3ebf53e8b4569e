//! Floor 0: codes of procedures, agencies, dossiers and sectors (*mã thủ tục, mã định danh cơ quan, mã
//! số hồ sơ, mã lĩnh vực*): what they are made of, and nothing about what they name.

mod agency;
mod dossier;
mod procedure;
mod sector;

pub use agency::{AgencyCode, AgencyStyle};
pub use dossier::DossierCode;
pub use procedure::ProcedureCode;
pub use sector::SectorCode;

use crate::document::reader::{Miss, Reader};
use crate::error::{Failure, Result};

const END: &str = "nothing after the code";

/// Reads a whole text with one of the readers below: spaces around it are stepped over, and whatever
/// follows the code is refused with its place.
fn whole<T>(
    text: &str,
    read: impl FnOnce(&mut Reader) -> std::result::Result<T, Miss>,
) -> Result<T> {
    let mut reader = Reader::new(text);
    reader.skip("");
    let found = read(&mut reader).and_then(|code| {
        reader.skip("");
        if reader.peek().is_some() { Err(reader.miss(END)) } else { Ok(code) }
    });
    found.map_err(|miss| {
        let at = miss.origin(text);
        Failure::InvalidCode { text: text.to_owned(), at, expected: miss.expected }.into()
    })
}

/// The fault of a code that is built from parts.
fn unbuildable(text: String, expected: &'static str) -> crate::error::Error {
    Failure::InvalidCode { text, at: 0, expected }.into()
}

/// The capital letters and digits at the cursor, stepped over; a small letter is the same letter.
fn group(reader: &mut Reader) -> String {
    let mut group = String::new();
    while let Some(letter) = reader.eat(|letter| letter.is_ascii_alphanumeric()) {
        group.push(letter.to_ascii_uppercase());
    }
    group
}

/// Exactly so many digits at the cursor, as a number.
fn number(
    reader: &mut Reader,
    length: usize,
    expected: &'static str,
) -> std::result::Result<u32, Miss> {
    let miss = reader.miss(expected);
    let digits = reader.digits();
    if digits.len() == length { digits.parse().map_err(|_| miss) } else { Err(miss) }
}

/// A group of zeros stands for a level that is not there.
fn is_nothing(group: &str) -> bool {
    group.bytes().all(|byte| byte == b'0')
}
