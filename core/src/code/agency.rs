//! Floor 0: the identification code of an agency, in the order of 2016 and in that of 2020.

use super::{group, is_nothing, whole};
use crate::document::reader::{Miss, Reader};
use crate::error::{Error, Result};
use std::fmt;
use std::str::FromStr;

/// The most characters that a code has, dots included: QĐ 20/2020/QĐ-TTg, Điều 4.
const LONGEST: usize = 35;

const GROUP: &str = "a group of the characters 0-9 and A-Z";
const HIGHEST: &str = "one end that names the highest level, a letter from A to Y and two digits";
const ONE_END: &str =
    "a code whose order is plain: both ends look like the highest level, so name the style";
const LAST: &str = "four groups with the highest level last, as in 000.00.16.H02";
const TOO_LONG: &str = "35 characters at most";

/// In which order a code names the levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgencyStyle {
    /// `V1V2V3.Z1Z2.Y1Y2.MX1X2`: four groups, the highest level last, zeros for a level that is not
    /// there. Thông tư 10/2016/TT-BTTTT, QCVN 102:2016/BTTTT.
    HighestLast,
    /// `MX1X2.…`: the highest level first, as many groups as there are levels. Quyết định
    /// 20/2020/QĐ-TTg, Điều 4.
    HighestFirst,
}

impl AgencyStyle {
    /// Every style, in order.
    pub const ALL: &'static [Self] = &[Self::HighestLast, Self::HighestFirst];

    /// The stable name used outside Rust: `highest_last`, `highest_first`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HighestLast => "highest_last",
            Self::HighestFirst => "highest_first",
        }
    }
}

/// The identification code of an agency (*mã định danh điện tử của cơ quan, tổ chức*): `000.00.16.H02`
/// or `H08.12.34`.
///
/// Which order a code is written in shows by the end at which the highest level stands (a letter from
/// A to Y and two digits). Where both ends look like it the order cannot be told, and reading fails;
/// [`read_as`](Self::read_as) takes the caller's word. The numbers of enterprises and the codes of
/// other organisations (QĐ 20/2020, Điều 5 and 6) are no agency codes and are refused.
///
/// # Law
///
/// Thông tư 10/2016/TT-BTTTT with QCVN 102:2016/BTTTT; Quyết định 20/2020/QĐ-TTg, Điều 4: at most 35
/// characters, dots, 0–9 and A–Z, from level 1 on the left downward. The group of level 2 may have
/// three characters (Thông tư 04/2025/TT-VPCP, Điều 23 khoản 2).
///
/// # Errors
///
/// Reading fails with [`InvalidCode`](crate::ErrorKind::InvalidCode).
///
/// # Example
///
/// ```
/// use motcua::{AgencyCode, code::AgencyStyle};
///
/// let old: AgencyCode = "000.00.16.H02".parse()?;
/// assert_eq!((old.style(), old.levels()), (AgencyStyle::HighestLast, vec!["H02", "16"]));
/// let new = old.to_style(AgencyStyle::HighestFirst);
/// assert_eq!(new.map(|new| new.to_string()), Some("H02.16".to_owned()));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AgencyCode {
    /// From the highest level down; of the old order all four, zeros included.
    groups: Vec<String>,
    style: AgencyStyle,
}

impl AgencyCode {
    /// Reads a code in a style that the caller knows.
    ///
    /// # Errors
    ///
    /// [`InvalidCode`](crate::ErrorKind::InvalidCode) when the text is no code of that style.
    pub fn read_as(text: &str, style: AgencyStyle) -> Result<Self> {
        whole(text, |reader| read(reader, Some(style)))
    }

    /// In which order it is written.
    pub const fn style(&self) -> AgencyStyle {
        self.style
    }

    /// The levels from the highest down (*cấp 1, cấp 2 …*), in both styles; the zeros that fill the
    /// old order below the lowest level are left out.
    pub fn levels(&self) -> Vec<&str> {
        let present = match self.style {
            AgencyStyle::HighestFirst => self.groups.len(),
            AgencyStyle::HighestLast => {
                let last = self.groups.iter().rposition(|group| !is_nothing(group));
                last.map_or(1, |last| last + 1)
            }
        };
        self.groups.iter().take(present).map(String::as_str).collect()
    }

    /// The highest level (*cấp 1*): the ministry or the province.
    pub fn highest(&self) -> &str {
        self.groups.first().map_or("", String::as_str)
    }

    /// The same levels in the other order, where that is defined: a level that is missing between two
    /// others has no place in the new order, and the old one has room for four levels of fixed width.
    ///
    /// Only the order changes. Whether the lists of 2020 gave an agency the same characters as those
    /// of 2016 is theirs to say.
    pub fn to_style(&self, style: AgencyStyle) -> Option<Self> {
        if style == self.style {
            return Some(self.clone());
        }
        let levels = self.levels();
        if levels.iter().any(|level| is_nothing(level)) {
            return None;
        }
        let mut groups: Vec<String> = levels.into_iter().map(str::to_owned).collect();
        if style == AgencyStyle::HighestLast {
            for nothing in ["000", "00", "00", "000"].into_iter().skip(groups.len()) {
                groups.push(nothing.to_owned());
            }
            fits_old_order(&groups).then_some(())?;
        }
        Some(Self { groups, style })
    }
}

impl FromStr for AgencyCode {
    type Err = Error;

    /// Reads either style; small letters and spaces around the code are forgiven.
    fn from_str(text: &str) -> Result<Self> {
        whole(text, |reader| read(reader, None))
    }
}

/// Reads the groups at the cursor, in the style asked for or in the one that they show.
pub(super) fn read(
    reader: &mut Reader,
    style: Option<AgencyStyle>,
) -> std::result::Result<AgencyCode, Miss> {
    let start = reader.at();
    let miss = |expected| Miss { at: start, expected };
    let mut groups = Vec::new();
    loop {
        let place = reader.miss(GROUP);
        let group = group(reader);
        if group.is_empty() {
            return Err(place);
        }
        groups.push(group);
        if reader.eat(|letter| letter == '.').is_none() {
            break;
        }
    }
    if reader.at() - start > LONGEST {
        return Err(miss(TOO_LONG));
    }
    let first = groups.first().is_some_and(|group| is_highest(group));
    let reversed: Vec<String> = groups.iter().rev().cloned().collect();
    let last = fits_old_order(&reversed);
    let style = match (style, first, last) {
        (Some(AgencyStyle::HighestLast), _, false) => return Err(miss(LAST)),
        (Some(AgencyStyle::HighestFirst), false, _) | (None, false, false) => {
            return Err(miss(HIGHEST));
        }
        (None, true, true) => return Err(miss(ONE_END)),
        (Some(style), _, _) => style,
        (None, true, false) => AgencyStyle::HighestFirst,
        (None, false, true) => AgencyStyle::HighestLast,
    };
    let groups = if style == AgencyStyle::HighestLast { reversed } else { groups };
    Ok(AgencyCode { groups, style })
}

/// `MX1X2`: a letter from A to Y and two digits.
pub(super) fn is_highest(group: &str) -> bool {
    matches!(group.as_bytes(), [b'A'..=b'Y', b'0'..=b'9', b'0'..=b'9'])
}

/// Four groups from the highest level down, as wide as the old order writes them.
fn fits_old_order(groups: &[String]) -> bool {
    let [highest, second, third, fourth] = groups else { return false };
    is_highest(highest) && matches!(second.len(), 2 | 3) && third.len() == 2 && fourth.len() == 3
}

impl fmt::Display for AgencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.groups.len().saturating_sub(1);
        let mut write = |(place, group): (usize, &String)| {
            f.write_str(group)?;
            if place < last { f.write_str(".") } else { Ok(()) }
        };
        match self.style {
            AgencyStyle::HighestFirst => self.groups.iter().enumerate().try_for_each(&mut write),
            AgencyStyle::HighestLast => {
                self.groups.iter().rev().enumerate().try_for_each(&mut write)
            }
        }
    }
}
