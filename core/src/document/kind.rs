//! Floor 0: the kinds of document (*loại văn bản*) and the abbreviations that stand in their symbols.
//!
//! Agrees with the list of NĐ 30/2020/NĐ-CP, Điều 7, in its order, and with the abbreviations of its
//! Phụ lục III as public code tables repeat them. `CV`, `QĐi`, `KL` (party offices) and the copies
//! `SY`, `TrS`, `SL` are in use but were not checked against the text of a rule.

use crate::text::{fold, is_capital, is_small, plain};

/// Writes the kinds and their words from one table.
macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $kind:ident
        $name:literal $english:literal $abbreviation:expr, $number:expr ; )+) => {
        /// A kind of document (*loại văn bản*): the 29 administrative ones, those that state law,
        /// consolidated texts and copies.
        ///
        /// # Law
        ///
        /// Administrative kinds: Nghị định 30/2020/NĐ-CP, Điều 7. Normative kinds: Luật 80/2015/QH13,
        /// Điều 4, and Luật 64/2025/QH15, Điều 4. A resolution or decision is the same kind whether
        /// it is individual or normative; the [number](super::DocumentNumber::is_normative) tells.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum DocumentKind { $( $(#[doc = $doc])+ $kind, )+ }

        impl DocumentKind {
            /// Every kind; the 29 administrative ones first, in the order of the decree.
            pub const ALL: &'static [Self] = &[$( Self::$kind, )+];

            /// The Vietnamese name, such as `Quyết định`.
            pub const fn name(self) -> &'static str {
                match self { $( Self::$kind => $name, )+ }
            }

            /// An English name, such as `Decision`.
            pub const fn english(self) -> &'static str {
                match self { $( Self::$kind => $english, )+ }
            }

            /// The abbreviation in symbols, such as `QĐ`; `None` for letters and for acts that are
            /// numbered without one. The case matters: `TT` is a circular, `TTr` a submission.
            pub const fn abbreviation(self) -> Option<&'static str> {
                match self { $( Self::$kind => $abbreviation, )+ }
            }

            /// The place in the list of NĐ 30/2020/NĐ-CP, Điều 7, from 1 to 29; `None` for the
            /// kinds outside it.
            pub const fn list_number(self) -> Option<u8> {
                match self { $( Self::$kind => $number, )+ }
            }
        }
    };
}

kinds! {
    /// Nghị quyết.
    Resolution "Nghị quyết" "Resolution" Some("NQ"), Some(1);
    /// Quyết định.
    Decision "Quyết định" "Decision" Some("QĐ"), Some(2);
    /// Chỉ thị.
    Directive "Chỉ thị" "Directive" Some("CT"), Some(3);
    /// Quy chế: how a body or a field is run.
    Regulation "Quy chế" "Regulation" Some("QC"), Some(4);
    /// Quy định, as a document of its own.
    Rules "Quy định" "Rules" Some("QyĐ"), Some(5);
    /// Thông cáo.
    Communique "Thông cáo" "Communiqué" Some("TC"), Some(6);
    /// Thông báo.
    Notice "Thông báo" "Notice" Some("TB"), Some(7);
    /// Hướng dẫn.
    Guidance "Hướng dẫn" "Guidance" Some("HD"), Some(8);
    /// Chương trình.
    Programme "Chương trình" "Programme" Some("CTr"), Some(9);
    /// Kế hoạch.
    Plan "Kế hoạch" "Plan" Some("KH"), Some(10);
    /// Phương án.
    Scheme "Phương án" "Scheme" Some("PA"), Some(11);
    /// Đề án.
    Proposal "Đề án" "Proposal" Some("ĐA"), Some(12);
    /// Dự án.
    Project "Dự án" "Project" Some("DA"), Some(13);
    /// Báo cáo.
    Report "Báo cáo" "Report" Some("BC"), Some(14);
    /// Biên bản.
    Minutes "Biên bản" "Minutes" Some("BB"), Some(15);
    /// Tờ trình.
    Submission "Tờ trình" "Submission" Some("TTr"), Some(16);
    /// Hợp đồng.
    Contract "Hợp đồng" "Contract" Some("HĐ"), Some(17);
    /// Công văn: numbered by agency and drafting unit, with no abbreviation of its own. Party
    /// offices, and some others, write `CV`.
    Letter "Công văn" "Official Letter" None, Some(18);
    /// Công điện.
    Telegram "Công điện" "Telegram" Some("CĐ"), Some(19);
    /// Bản ghi nhớ.
    Memorandum "Bản ghi nhớ" "Memorandum" Some("BGN"), Some(20);
    /// Bản thỏa thuận.
    Agreement "Bản thỏa thuận" "Agreement" Some("BTT"), Some(21);
    /// Giấy ủy quyền.
    Authorization "Giấy ủy quyền" "Authorization" Some("GUQ"), Some(22);
    /// Giấy mời.
    Invitation "Giấy mời" "Invitation" Some("GM"), Some(23);
    /// Giấy giới thiệu.
    Introduction "Giấy giới thiệu" "Introduction" Some("GGT"), Some(24);
    /// Giấy nghỉ phép.
    LeavePermit "Giấy nghỉ phép" "Leave Permit" Some("GNP"), Some(25);
    /// Phiếu gửi.
    DispatchSlip "Phiếu gửi" "Dispatch Slip" Some("PG"), Some(26);
    /// Phiếu chuyển.
    TransferSlip "Phiếu chuyển" "Transfer Slip" Some("PC"), Some(27);
    /// Phiếu báo.
    AdviceSlip "Phiếu báo" "Advice Slip" Some("PB"), Some(28);
    /// Thư công: has no abbreviation.
    OpenLetter "Thư công" "Open Letter" None, Some(29);
    /// Hiến pháp: has neither number nor abbreviation.
    Constitution "Hiến pháp" "Constitution" None, None;
    /// Bộ luật: numbered by year and National Assembly, `45/2019/QH14`.
    Code "Bộ luật" "Code" None, None;
    /// Luật: numbered by year and National Assembly, `80/2015/QH13`.
    Law "Luật" "Law" None, None;
    /// Pháp lệnh.
    Ordinance "Pháp lệnh" "Ordinance" Some("PL"), None;
    /// Lệnh of the State President.
    Order "Lệnh" "Order" Some("L"), None;
    /// Nghị định.
    Decree "Nghị định" "Decree" Some("NĐ"), None;
    /// Nghị quyết liên tịch.
    JointResolution "Nghị quyết liên tịch" "Joint Resolution" Some("NQLT"), None;
    /// Thông tư.
    Circular "Thông tư" "Circular" Some("TT"), None;
    /// Thông tư liên tịch.
    JointCircular "Thông tư liên tịch" "Joint Circular" Some("TTLT"), None;
    /// Văn bản hợp nhất: an act with its amendments written into one text; states no law itself.
    /// Since NĐ 250/2026/NĐ-CP the kind of the act follows in the symbol (`VBHN-NĐ`).
    Consolidated "Văn bản hợp nhất" "Consolidated Text" Some("VBHN"), None;
    /// Kết luận of a party body.
    Conclusion "Kết luận" "Conclusion" Some("KL"), None;
    /// Sao y: a copy of the whole.
    Copy "Sao y" "Copy" Some("SY"), None;
    /// Trích sao: a copy of a part.
    Extract "Trích sao" "Extract" Some("TrS"), None;
    /// Sao lục: a copy of a copy.
    Transcript "Sao lục" "Transcript" Some("SL"), None;
}

/// Symbols beside the abbreviations: those of party offices, and the consolidated texts of
/// NĐ 250/2026/NĐ-CP with the kind of the act that they consolidate.
const FURTHER: [(&str, DocumentKind); 14] = [
    ("CV", DocumentKind::Letter),
    ("QĐi", DocumentKind::Rules),
    ("VBHN-LQ", DocumentKind::Consolidated),
    ("VBHN-PL", DocumentKind::Consolidated),
    ("VBHN-NQ", DocumentKind::Consolidated),
    ("VBHN-NQTV", DocumentKind::Consolidated),
    ("VBHN-NL", DocumentKind::Consolidated),
    ("VBHN-LC", DocumentKind::Consolidated),
    ("VBHN-QĐC", DocumentKind::Consolidated),
    ("VBHN-NĐ", DocumentKind::Consolidated),
    ("VBHN-QĐ", DocumentKind::Consolidated),
    ("VBHN-TT", DocumentKind::Consolidated),
    ("VBHN-TL", DocumentKind::Consolidated),
    ("VBHN-QĐCT", DocumentKind::Consolidated),
];

/// An abbreviation as symbols print it, and its kind.
pub(super) type Symbol = (&'static str, DocumentKind);

fn symbols() -> impl Iterator<Item = Symbol> {
    let own = DocumentKind::ALL.iter().filter_map(|kind| Some((kind.abbreviation()?, *kind)));
    own.chain(FURTHER)
}

/// The symbol that a group of letters is: as printed, else without its marks (`QD`), else in the
/// capitals of a heading (`TTR`). The exact one goes first, so `DA` stays Dự án.
pub(super) fn symbol(group: &str) -> Option<Symbol> {
    symbols()
        .find(|(printed, _)| *printed == group)
        .or_else(|| symbols().find(|(printed, _)| unmarked(printed, group)))
        .or_else(|| symbols().find(|(printed, _)| capitals(printed, group)))
}

/// The group is the printed word without its marks.
fn unmarked(printed: &str, group: &str) -> bool {
    let same = |(printed, group): (char, char)| {
        plain(printed) == plain(group) && is_capital(printed) == is_capital(group)
    };
    group.is_ascii()
        && printed.chars().count() == group.len()
        && printed.chars().zip(group.chars()).all(same)
}

/// The group is the printed word in capitals, with or without its marks.
pub(super) fn capitals(printed: &str, group: &str) -> bool {
    let same = |(printed, group): (char, char)| {
        plain(printed) == plain(group) && (group.is_ascii() || !printed.is_ascii())
    };
    !group.chars().any(is_small)
        && printed.chars().count() == group.chars().count()
        && printed.chars().zip(group.chars()).all(same)
}

/// Words before a number or of a cited act, in one form; `None` when they name no kind of document.
///
/// A kind by its Vietnamese or English name or its symbol becomes its Vietnamese name; where more
/// words follow (`Bộ luật Lao động`, `Luật Khiếu nại 2011`), they are kept as written.
pub(crate) fn words(label: &str) -> Option<String> {
    let label = label.trim();
    if let Some((_, kind)) = symbol(label) {
        return Some(kind.name().to_owned());
    }
    let folded = fold(label);
    let same = |name: &str| fold(name) == folded;
    if same("Văn bản") {
        return Some("Văn bản".to_owned());
    }
    if let Some(kind) =
        DocumentKind::ALL.iter().find(|kind| same(kind.name()) || same(kind.english()))
    {
        return Some(kind.name().to_owned());
    }
    let head = DocumentKind::ALL
        .iter()
        .filter(|kind| folded.starts_with(&format!("{} ", fold(kind.name()))))
        .max_by_key(|kind| kind.name().len())?
        .name();
    let own = label.split_whitespace().skip(head.split(' ').count());
    Some(std::iter::once(head).chain(own).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_administrative_kinds_are_numbered_from_1_to_29() {
        let numbers: Vec<u8> =
            DocumentKind::ALL.iter().filter_map(|kind| kind.list_number()).collect();
        assert_eq!(numbers, (1..=29).collect::<Vec<u8>>());
    }

    #[test]
    fn every_symbol_is_found_as_itself_and_none_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for (printed, kind) in symbols() {
            assert!(seen.insert(printed), "{printed} stands twice");
            assert_eq!(symbol(printed), Some((printed, kind)));
        }
    }

    #[test]
    fn marks_may_be_missing_and_case_decides() {
        let found = |group| symbol(group).map(|(printed, _)| printed);
        assert_eq!(found("QD"), Some("QĐ"));
        assert_eq!(found("QyD"), Some("QyĐ"));
        assert_eq!(found("DA"), Some("DA"));
        assert_eq!(found("HD"), Some("HD"));
        assert_eq!(found("CTR"), Some("CTr"));
        assert_eq!(found("QYĐ"), Some("QyĐ"));
        assert_eq!(found("Qd"), None);
        assert_eq!(found("Ttr"), None);
        assert_eq!(found("BNV"), None);
    }

    #[test]
    fn words_come_in_one_form() {
        assert_eq!(words("nghi dinh").as_deref(), Some("Nghị định"));
        assert_eq!(words("Decree").as_deref(), Some("Nghị định"));
        assert_eq!(words("TTLT").as_deref(), Some("Thông tư liên tịch"));
        assert_eq!(words("bộ luật Lao động").as_deref(), Some("Bộ luật Lao động"));
        assert_eq!(words("Luật  Khiếu nại 2011").as_deref(), Some("Luật Khiếu nại 2011"));
        assert_eq!(words("hello"), None);
        assert_eq!(words(""), None);
    }
}
