//! What codes are called in the report.

use motcua::NaiveDate;
use motcua::report::{Label, Vocabulary};
use motcua::text::Language;

/// A day as papers write it.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// A code by the vocabulary of its register.
pub(crate) fn of(vocabulary: Vocabulary, code: &str) -> Label {
    vocabulary.label(code).unwrap_or_else(|| code.into())
}

/// The same in a sentence.
pub(crate) fn text(vocabulary: Vocabulary, code: &str) -> String {
    of(vocabulary, code).text(Language::Vietnamese).to_owned()
}

/// The same at the head of a row.
pub(crate) fn head(vocabulary: Vocabulary, code: &str) -> String {
    let text = text(vocabulary, code);
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// How near its day a reminder is.
pub(crate) fn distance(code: &'static str, days: u32) -> String {
    match (code, days) {
        (_, 0) => "hôm nay".to_owned(),
        ("due_soon", days) => format!("còn {days} ngày làm việc"),
        ("silent" | "awaiting_acceptance", days) => format!("đã {days} ngày làm việc"),
        (_, days) => format!("quá {days} ngày làm việc"),
    }
}
