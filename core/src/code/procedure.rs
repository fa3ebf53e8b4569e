//! Floor 0: the code of a procedure in the national database.

use super::{AgencyCode, AgencyStyle, agency, number, unbuildable, whole};
use crate::document::reader::{Miss, Reader};
use crate::error::{Error, Result};
use std::fmt;
use std::str::FromStr;

const SERIES: &str = "one digit and a dot, as in 1.001193";
const NUMBER: &str = "six digits after the dot, as in 1.001193";
const SUFFIX: &str = "the code of an agency after the number, as in 1.001193.000.00.00.H08";

/// The code of a procedure in the national database (*mã thủ tục hành chính, mã TTHC*), such as
/// `1.001193`.
///
/// The local copy of a procedure carries the code of the agency behind it, `1.001193.000.00.00.H08`.
/// This long form is not confirmed by any published act that could be read: it is known from use.
/// Whether a procedure with that code exists is a question for a
/// [`Catalogue`](crate::procedure::Catalogue).
///
/// # Errors
///
/// Reading fails with [`InvalidCode`](crate::ErrorKind::InvalidCode).
///
/// # Example
///
/// ```
/// use motcua::ProcedureCode;
///
/// let code: ProcedureCode = "1.001193.000.00.00.h08".parse()?;
/// assert_eq!(code.to_string(), "1.001193.000.00.00.H08");
/// assert_eq!(code.short().to_string(), "1.001193");
/// assert_eq!(code.agency().map(|agency| agency.levels().join(" ")), Some("H08".to_owned()));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProcedureCode {
    series: u8,
    number: u32,
    agency: Option<AgencyCode>,
}

impl ProcedureCode {
    /// The digit before the first dot.
    pub const fn series(&self) -> u8 {
        self.series
    }

    /// The six digits after the first dot.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The agency whose local copy it is (*phần mã cơ quan*), if the code is a long one.
    pub const fn agency(&self) -> Option<&AgencyCode> {
        self.agency.as_ref()
    }

    /// The same procedure without the agency: the form by which catalogues are searched.
    pub const fn short(&self) -> Self {
        Self { series: self.series, number: self.number, agency: None }
    }

    /// The local copy of the procedure at an agency, in the long form.
    ///
    /// # Errors
    ///
    /// [`InvalidCode`](crate::ErrorKind::InvalidCode) when the agency's code is written with the
    /// highest level first and cannot be turned round.
    pub fn at_agency(&self, agency: &AgencyCode) -> Result<Self> {
        let agency = agency
            .to_style(AgencyStyle::HighestLast)
            .ok_or_else(|| unbuildable(format!("{}.{agency}", self.short()), SUFFIX))?;
        Ok(Self { agency: Some(agency), ..self.short() })
    }
}

impl FromStr for ProcedureCode {
    type Err = Error;

    /// Reads the short and the long form; small letters and spaces around it are forgiven.
    fn from_str(text: &str) -> Result<Self> {
        whole(text, read)
    }
}

fn read(reader: &mut Reader) -> std::result::Result<ProcedureCode, Miss> {
    let miss = reader.miss(SERIES);
    let series = u8::try_from(number(reader, 1, SERIES)?).map_err(|_| miss)?;
    reader.eat(|letter| letter == '.').ok_or_else(|| reader.miss(SERIES))?;
    let number = number(reader, 6, NUMBER)?;
    let agency = if reader.eat(|letter| letter == '.').is_some() {
        let place = reader.at();
        let agency = agency::read(reader, Some(AgencyStyle::HighestLast));
        Some(agency.map_err(|_| Miss { at: place, expected: SUFFIX })?)
    } else {
        None
    };
    Ok(ProcedureCode { series, number, agency })
}

impl fmt::Display for ProcedureCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:06}", self.series, self.number)?;
        match &self.agency {
            Some(agency) => write!(f, ".{agency}"),
            None => Ok(()),
        }
    }
}
