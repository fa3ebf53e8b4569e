//! Floor 0: the number of a dossier: who settles it, when it came in, which one it was that day.

use super::{AgencyCode, AgencyStyle, agency, number, unbuildable, whole};
use crate::document::reader::{Miss, Reader};
use crate::error::{Error, Result};
use chrono::{Datelike, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// How many digits follow the second hyphen.
const TAIL: std::ops::RangeInclusive<usize> = 4..=12;
/// The shortest tail in which two digits of a system can stand before an order of four.
const WITH_SYSTEM: usize = 6;

const HYPHEN: &str = "a hyphen, as in H08.12-250701-0001";
const RECEIVED: &str = "the day of receipt as YYMMDD";
const ORDER: &str = "the order of the day in 4 to 12 digits, from 0001";
const YEAR: &str = "a day of receipt from 2000 to 2099, whose year has two digits";
const PLAIN_STYLE: &str = "an agency code that names the highest level at one end only";
const SYSTEM: &str = "an agency code with the highest level first and a system from 0 to 99";

/// The number of a dossier (*mã số hồ sơ thủ tục hành chính*): `<agency>-YYMMDD-<order>`.
///
/// Three forms are in use: `000.00.16.H02-190812-0003`, the same with the agency's highest level
/// first, and the form of nationally centralised services, which puts two digits of the system that
/// owns the dossier before the order. A tail of six digits or more can therefore be two things, and
/// nothing in the number says which: [`order`](Self::order) is silent then, and
/// [`whole_tail`](Self::whole_tail) and [`system_and_order`](Self::system_and_order) give one reading
/// each. The order begins again each day.
///
/// # Law
///
/// Thông tư 01/2018/TT-VPCP, Điều 19: `V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD-XXXX`. Thông tư 03/2025/TT-VPCP,
/// Điều 13 khoản 3 (added by 04/2025/TT-VPCP, Điều 23 khoản 2):
/// `MX1X2.Y1Y2Y3.Z1Z2-YYMMDD-AAXXXX`, with as many digits in the order as are needed. The ordinary
/// form of the circular of 2025 could not be read; numbers such as `H08.12-250701-0001` are known
/// from use.
///
/// # Errors
///
/// Reading fails with [`InvalidCode`](crate::ErrorKind::InvalidCode).
///
/// # Example
///
/// ```
/// use motcua::{DossierCode, date};
///
/// let code: DossierCode = "000.00.16.H02-190812-0003".parse()?;
/// assert_eq!((code.received(), code.order()), (date(2019, 8, 12), Some(3)));
///
/// let long: DossierCode = "G01.001.00-260302-120034".parse()?;
/// assert_eq!((long.order(), long.system_and_order()), (None, Some((12, 34))));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DossierCode {
    agency: AgencyCode,
    received: NaiveDate,
    tail: String,
}

impl DossierCode {
    /// The number of the `order`-th dossier that an agency received on a day, with at least four
    /// digits.
    ///
    /// # Errors
    ///
    /// [`InvalidCode`](crate::ErrorKind::InvalidCode) for an order of zero, a year that two digits do
    /// not tell, or an agency whose style does not show in its code, since the number could not be read
    /// back.
    pub fn new(agency: AgencyCode, received: NaiveDate, order: u32) -> Result<Self> {
        if order == 0 {
            return Err(unbuildable("0000".to_owned(), ORDER));
        }
        Self::from_parts(agency, received, format!("{order:04}"))
    }

    /// The number of a dossier of a nationally centralised service: two digits of the system, then the
    /// order.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new); also for a system above 99 and for an agency code whose highest level
    /// stands last.
    pub fn with_system(
        agency: AgencyCode,
        received: NaiveDate,
        system: u8,
        order: u32,
    ) -> Result<Self> {
        if system > 99 || agency.style() != AgencyStyle::HighestFirst {
            return Err(unbuildable(format!("{agency}, {system}"), SYSTEM));
        }
        if order == 0 {
            return Err(unbuildable("0000".to_owned(), ORDER));
        }
        Self::from_parts(agency, received, format!("{system:02}{order:04}"))
    }

    fn from_parts(agency: AgencyCode, received: NaiveDate, tail: String) -> Result<Self> {
        if !(2000..=2099).contains(&received.year()) {
            return Err(unbuildable(crate::date::text(received), YEAR));
        }
        let printed = agency.to_string();
        if printed.parse().is_ok_and(|read: AgencyCode| read == agency) {
            Ok(Self { agency, received, tail })
        } else {
            Err(unbuildable(printed, PLAIN_STYLE))
        }
    }

    /// The agency that the number names.
    pub const fn agency(&self) -> &AgencyCode {
        &self.agency
    }

    /// In which order the agency is written.
    pub const fn style(&self) -> AgencyStyle {
        self.agency.style()
    }

    /// The day of receipt (*ngày tiếp nhận*); its two digits of the year are of this century.
    pub const fn received(&self) -> NaiveDate {
        self.received
    }

    /// What stands after the second hyphen, as written.
    pub fn tail(&self) -> &str {
        &self.tail
    }

    /// The order of the dossier on its day (*số thứ tự trong ngày*), where only one reading is
    /// possible.
    pub fn order(&self) -> Option<u64> {
        let plain = self.style() == AgencyStyle::HighestLast || self.tail.len() < WITH_SYSTEM;
        plain.then(|| self.whole_tail())
    }

    /// The whole tail read as the order.
    pub fn whole_tail(&self) -> u64 {
        self.tail.parse().unwrap_or_default()
    }

    /// The tail read as the two digits of a system and the order, where it is long enough and the
    /// agency is written in the order that goes with it.
    pub fn system_and_order(&self) -> Option<(u8, u64)> {
        if self.style() != AgencyStyle::HighestFirst || self.tail.len() < WITH_SYSTEM {
            return None;
        }
        let (system, order) = self.tail.split_at_checked(2)?;
        Some((system.parse().ok()?, order.parse().ok()?))
    }
}

impl FromStr for DossierCode {
    type Err = Error;

    /// Reads every form; small letters, other dashes and spaces around hyphens are forgiven.
    fn from_str(text: &str) -> Result<Self> {
        whole(text, read)
    }
}

fn read(reader: &mut Reader) -> std::result::Result<DossierCode, Miss> {
    let agency = agency::read(reader, None)?;
    if !reader.hyphen() {
        return Err(reader.miss(HYPHEN));
    }
    let miss = reader.miss(RECEIVED);
    let digits = number(reader, 6, RECEIVED)?;
    let year = i32::try_from(2000 + digits / 10_000).map_err(|_| miss)?;
    let received = NaiveDate::from_ymd_opt(year, digits / 100 % 100, digits % 100).ok_or(miss)?;
    if !reader.hyphen() {
        return Err(reader.miss(HYPHEN));
    }
    let miss = reader.miss(ORDER);
    let tail = reader.digits();
    if TAIL.contains(&tail.len()) && !super::is_nothing(&tail) {
        Ok(DossierCode { agency, received, tail })
    } else {
        Err(miss)
    }
}

impl fmt::Display for DossierCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.received;
        let year = day.year() - 2000;
        write!(f, "{}-{year:02}{:02}{:02}-{}", self.agency, day.month(), day.day(), self.tail)
    }
}
