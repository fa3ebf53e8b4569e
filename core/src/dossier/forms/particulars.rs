//! What a form wants to know and a log does not: who the citizen is, which papers came, where the desk is.

/// Something that a form tells and the log of a dossier does not.
///
/// The labels are plain words for the thing; the wording of the printed forms was not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Item {
    /// Who handed the dossier in (*người nộp hồ sơ*).
    Applicant,
    /// Where the citizen lives or the organisation sits (*địa chỉ*).
    Address,
    /// *Số điện thoại*.
    Phone,
    /// *Thư điện tử*.
    Email,
    /// The body whose paper it is (*cơ quan, đơn vị*), where the log does not name it.
    Agency,
    /// The officer who signs (*người thực hiện*), where the log does not name one.
    Officer,
    /// The name of the procedure (*thủ tục hành chính*); it wins over the one in the terms.
    Procedure,
    /// The papers that were handed in (*thành phần hồ sơ*).
    Papers,
    /// How many sets of them (*số lượng bộ hồ sơ*).
    Copies,
    /// Where or how the result is taken (*nơi, cách nhận kết quả*).
    Delivery,
    /// *Ghi chú*.
    Note,
}

impl Item {
    /// Every item.
    pub const ALL: &'static [Self] = &[
        Self::Applicant,
        Self::Address,
        Self::Phone,
        Self::Email,
        Self::Agency,
        Self::Officer,
        Self::Procedure,
        Self::Papers,
        Self::Copies,
        Self::Delivery,
        Self::Note,
    ];

    /// The stable name used outside Rust; that of the field, too.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Agency => "agency",
            Self::Officer => "officer",
            Self::Procedure => "procedure",
            Self::Papers => "papers",
            Self::Copies => "copies",
            Self::Delivery => "delivery",
            Self::Note => "note",
        }
    }

    /// The item of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|item| item.code() == code)
    }

    /// The label of its field in Vietnamese.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Applicant => "Người nộp hồ sơ",
            Self::Address => "Địa chỉ",
            Self::Phone => "Số điện thoại",
            Self::Email => "Thư điện tử",
            Self::Agency => "Cơ quan, đơn vị",
            Self::Officer => "Người thực hiện",
            Self::Procedure => "Thủ tục hành chính",
            Self::Papers => "Thành phần hồ sơ",
            Self::Copies => "Số lượng bộ hồ sơ",
            Self::Delivery => "Nơi, cách nhận kết quả",
            Self::Note => "Ghi chú",
        }
    }
}

/// What is known of a dossier beside its log (*thông tin bổ sung cho mẫu biểu*). What is not given stays
/// a dotted line.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Item, Particulars};
///
/// let particulars = Particulars::new()
///     .with(Item::Applicant, "Nguyễn Văn A")
///     .with(Item::Address, "12 Trần Phú");
/// assert_eq!(particulars.get(Item::Applicant), Some("Nguyễn Văn A"));
/// assert_eq!(particulars.get(Item::Phone), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars(Vec<(Item, Box<str>)>);

impl Particulars {
    /// Nothing is known.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// With one item; the last word on an item is the one that counts, and an empty one is none.
    pub fn with(mut self, item: Item, text: impl Into<Box<str>>) -> Self {
        self.0.retain(|(known, _)| *known != item);
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.push((item, text));
        }
        self
    }

    /// What is known of an item.
    pub fn get(&self, item: Item) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == item).map(|(_, text)| &**text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_counts_and_an_empty_one_is_none() {
        let known = Particulars::new().with(Item::Note, "một").with(Item::Note, "hai");
        assert_eq!(known.get(Item::Note), Some("hai"));
        assert_eq!(known.with(Item::Note, "  ").get(Item::Note), None);
    }

    #[test]
    fn every_item_is_found_by_its_code() {
        for item in Item::ALL {
            assert_eq!(Item::of_code(item.code()), Some(*item));
        }
        assert_eq!(Item::of_code("applicants"), None);
    }
}
