//! Floor 0: numbers and symbols of documents (*số và ký hiệu văn bản*).

mod kind;
mod parse;
pub(crate) mod reader;

pub use kind::DocumentKind;
pub(crate) use kind::words;
pub(crate) use parse::{begins, number, without_so};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// The number and symbol of a document (*số, ký hiệu*), such as `61/2018/NĐ-CP`.
///
/// It is read with [`str::parse`] and printed in the canonical form, which reads back as the same
/// number. Reading forgives what copying does to text: lost or decomposed marks, dashes, spaces, a
/// leading *Nghị định số*, trailing dots. It does not guess: a text that is no number is an error
/// that says where, and an unmarked `DA` stays `DA` (Dự án), never `ĐA` (Đề án).
///
/// The words before a number are read past and not kept; the kind is what the symbol says. A letter
/// of an agency whose own abbreviation is that of a kind (`1234/CT-TTHT` of a tax office) is
/// therefore read as that kind.
///
/// # Law
///
/// Administrative documents: Nghị định 30/2020/NĐ-CP, Điều 15 and Phụ lục I. Normative documents:
/// Luật 80/2015/QH13, Điều 10, then Luật 64/2025/QH15, Điều 7 khoản 3. Consolidated texts: Nghị
/// định 250/2026/NĐ-CP.
///
/// # Example
///
/// ```
/// use motcua::{DocumentKind, DocumentNumber};
///
/// let number: DocumentNumber = "Nghị định số 61/2018/ND-CP".parse()?;
/// assert_eq!(number.serial(), 61);
/// assert_eq!((number.year(), number.kind()), (Some(2018), Some(DocumentKind::Decree)));
/// assert_eq!(number.issuer(), "CP");
/// assert_eq!(number.to_string(), "61/2018/NĐ-CP");
///
/// let error = "61/18/NĐ-CP".parse::<DocumentNumber>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`61/18/NĐ-CP` is not a document number, at character 3: \
///      expected a year of four digits from 1945 to 2100 between two slashes",
/// );
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentNumber {
    serial: Serial,
    year: Option<i32>,
    symbol: Option<kind::Symbol>,
    issuer: String,
    party: bool,
}

impl DocumentNumber {
    /// The serial number (*số*).
    pub const fn serial(&self) -> Serial {
        self.serial
    }

    /// The year between two slashes, if there is one.
    pub const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The kind of document that the symbol names; `None` for letters (`23/BNV-VTLT`) and for acts
    /// that are numbered by their issuer alone (`45/2019/QH14`).
    pub fn kind(&self) -> Option<DocumentKind> {
        self.symbol.map(|(_, kind)| kind)
    }

    /// The kind as the symbol prints it: `QĐ`, `VBHN-LQ`.
    pub fn kind_abbreviation(&self) -> Option<&'static str> {
        self.symbol.map(|(printed, _)| printed)
    }

    /// What the symbol says after the kind: `TTg`, `BTP-BCA-TANDTC`; for a letter the agency and the
    /// unit that drafted it, `BNV-VTLT`.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The term (*khóa, nhiệm kỳ*) of the elected body that issued it: 14 for `45/2019/QH14`.
    pub fn term(&self) -> Option<u16> {
        let body = self.issuer.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let term = self.issuer.strip_prefix(body)?;
        matches!(body, "QH" | "UBTVQH" | "HĐND").then(|| term.parse().ok()).flatten()
    }

    /// Whether the form is that of a normative document (*văn bản quy phạm pháp luật*): a year
    /// between two slashes, and not a consolidated text.
    ///
    /// The Standing Committee of the National Assembly has numbered both ways, so for it the form
    /// is a hint only.
    pub fn is_normative(&self) -> bool {
        self.year.is_some() && self.kind() != Some(DocumentKind::Consolidated)
    }

    /// Whether it is numbered as party offices do, `13-CT/TU`.
    pub const fn is_party(&self) -> bool {
        self.party
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.serial)?;
        if let Some(year) = self.year {
            write!(f, "/{year}")?;
        }
        match (self.kind_abbreviation(), self.party) {
            (Some(kind), true) => write!(f, "-{kind}/{}", self.issuer),
            (Some(kind), false) => write!(f, "/{kind}-{}", self.issuer),
            (None, _) => write!(f, "/{}", self.issuer),
        }
    }
}

impl Serialize for DocumentNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DocumentNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// The serial number of a document (*số*): an integer, or two of them with a dot (`66.7`).
///
/// It prints with one leading zero below 10, as NĐ 30/2020/NĐ-CP writes it; more zeros on input
/// (`0226/TB-UBND`) are read and not kept. In JSON it is a number, or text when it has a dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Serial {
    number: u32,
    part: Option<u32>,
}

impl Serial {
    /// The integer, or what stands before the dot.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// What stands after the dot: 7 in `66.7`.
    pub const fn part(self) -> Option<u32> {
        self.part
    }
}

impl PartialEq<u32> for Serial {
    /// Equal to an integer when it has no dot.
    fn eq(&self, number: &u32) -> bool {
        self.part.is_none() && self.number == *number
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.number)?;
        self.part.map_or(Ok(()), |part| write!(f, ".{part}"))
    }
}

impl Serialize for Serial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.part {
            None => serializer.serialize_u32(self.number),
            // As data without the zero that print puts before it.
            Some(part) => serializer.collect_str(&format_args!("{}.{part}", self.number)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Text that reads as a number, in one of the shapes, with what copying may do to it.
    fn written() -> impl Strategy<Value = String> {
        let serial = prop_oneof![
            (1u32..).prop_map(|n| n.to_string()),
            (1u32..100).prop_map(|n| format!("{n:05}")),
            (1u32..100, 1u32..50).prop_map(|(n, part)| format!("{n}.{part}")),
        ];
        let symbol = prop::sample::select(
            DocumentKind::ALL.iter().filter_map(|kind| kind.abbreviation()).collect::<Vec<_>>(),
        );
        let further = prop::sample::select(vec!["CV", "QĐi", "QD", "ND", "HD", "CTR"]);
        let symbol = prop_oneof![symbol, further];
        let longer = prop::sample::select(vec!["VBHN-LQ", "VBHN-QĐCT", "VBHN-ND"]);
        let longer = prop_oneof![4 => symbol.clone(), 1 => longer];
        let issuer = "[A-ZĐ][A-Z0-9Đ&]{1,5}(-[A-ZĐ][A-Z0-9]{1,4}){0,2}";
        let year = prop::option::of(1945..=2100);
        prop_oneof![
            (serial.clone(), year, prop::option::of(longer), issuer).prop_map(
                |(serial, year, symbol, issuer)| {
                    let year = year.map_or(String::new(), |year| format!("/{year}"));
                    let symbol = symbol.map_or(String::new(), |symbol| format!("{symbol}-"));
                    format!("{serial}{year}/{symbol}{issuer}")
                }
            ),
            (serial, symbol, issuer)
                .prop_map(|(serial, symbol, issuer)| { format!("{serial}-{symbol}/{issuer}") }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back_as_the_same_number(text in written()) {
            // A single group that happens to spell a kind has no issuer and is refused.
            if let Ok(number) = text.parse::<DocumentNumber>() {
                let printed = number.to_string();
                prop_assert_eq!(printed.parse::<DocumentNumber>(), Ok(number.clone()));
                let json = serde_json::to_string(&number).map_err(|e| TestCaseError::fail(e.to_string()))?;
                prop_assert_eq!(serde_json::from_str::<DocumentNumber>(&json).ok(), Some(number));
            } else {
                let symbol = text.rsplit('/').next().unwrap_or_default();
                prop_assert!(kind::symbol(symbol).is_some(), "{text} is refused");
            }
        }

        #[test]
        fn no_text_brings_the_reader_down(text in "\\PC{0,40}") {
            let _ = text.parse::<DocumentNumber>();
        }

        #[test]
        fn an_error_points_into_the_text(text in "[0-9/.A-ZĐđ\u{301}\u{ad} -]{0,20}") {
            if let Err(error) = text.parse::<DocumentNumber>() {
                let at = error.details().into_iter().find(|(name, _)| *name == "at");
                let Some((_, crate::error::Detail::Number(at))) = at else {
                    return Err(TestCaseError::fail("no place"));
                };
                prop_assert!(usize::try_from(at).is_ok_and(|at| at <= text.chars().count()));
            }
        }
    }

    #[test]
    fn the_form_tells_the_term_and_whether_it_is_law() {
        let read = |text: &str| text.parse::<DocumentNumber>();
        assert_eq!(
            read("45/2019/QH14").map(|n| (n.term(), n.is_normative())),
            Ok((Some(14), true))
        );
        assert_eq!(read("05/2016/NQ-HĐND8").map(|n| n.term()), Ok(Some(8)));
        assert_eq!(read("766/QĐ-TTg").map(|n| (n.term(), n.is_normative())), Ok((None, false)));
        assert_eq!(read("6050/2026/VBHN-BTP").map(|n| n.is_normative()), Ok(false));
        assert_eq!(read("13-CT/TU").map(|n| n.is_party()), Ok(true));
    }

    #[test]
    fn a_serial_compares_with_an_integer_and_keeps_its_dot() {
        let serial = |text: &str| text.parse::<DocumentNumber>().map(|n| n.serial());
        assert!(serial("0226/TB-UBND").is_ok_and(|serial| serial == 226));
        assert!(serial("66.7/2025/NQ-CP").is_ok_and(|serial| serial != 66));
        assert_eq!(serial("66.10/2025/NQ-CP").map(|s| s.to_string()), Ok("66.10".to_owned()));
    }
}
