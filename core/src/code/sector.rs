//! Floor 0: the code of a sector of procedures.

use super::{agency, group, whole};
use crate::document::reader::{Miss, Reader};
use crate::error::{Error, Result};
use std::fmt;
use std::str::FromStr;

/// The most characters taken for the sector; the circular does not say how many there are.
const LONGEST: usize = 10;

const HIGHEST: &str = "the ministry, a letter from A to Y and two digits, as in G09-LV";
const SECTOR: &str = "a hyphen and the sector in up to 10 of the characters 0-9 and A-Z";

/// The code of a sector of procedures (*mã số lĩnh vực thủ tục hành chính*), `MX1X2-LV`: the ministry
/// that answers for it, and the sector.
///
/// # Law
///
/// Thông tư 01/2018/TT-VPCP, Điều 20. How many characters the sector has is not known here; up to 10
/// are read.
///
/// # Errors
///
/// Reading fails with [`InvalidCode`](crate::ErrorKind::InvalidCode).
///
/// # Example
///
/// ```
/// use motcua::code::SectorCode;
///
/// let sector: SectorCode = "G09-LV".parse()?;
/// assert_eq!((sector.ministry(), sector.sector()), ("G09", "LV"));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectorCode {
    ministry: String,
    sector: String,
}

impl SectorCode {
    /// The ministry's part, `MX1X2`.
    pub fn ministry(&self) -> &str {
        &self.ministry
    }

    /// The sector's part, `LV`.
    pub fn sector(&self) -> &str {
        &self.sector
    }
}

impl FromStr for SectorCode {
    type Err = Error;

    /// Reads the code; small letters, other dashes and spaces around the code are forgiven.
    fn from_str(text: &str) -> Result<Self> {
        whole(text, read)
    }
}

fn read(reader: &mut Reader) -> std::result::Result<SectorCode, Miss> {
    let miss = reader.miss(HIGHEST);
    let ministry = group(reader);
    if !agency::is_highest(&ministry) {
        return Err(miss);
    }
    let miss = reader.miss(SECTOR);
    let hyphen = reader.hyphen();
    let sector = group(reader);
    if !hyphen || sector.is_empty() || sector.len() > LONGEST {
        return Err(miss);
    }
    Ok(SectorCode { ministry, sector })
}

impl fmt::Display for SectorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.ministry, self.sector)
    }
}
