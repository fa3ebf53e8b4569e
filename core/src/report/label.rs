//! Words in two languages, and what a figure stands on.

use crate::text::Language;
use std::borrow::Cow;

/// What something is called (*nhãn*), in Vietnamese and in English.
///
/// # Example
///
/// ```
/// use motcua::report::Label;
/// use motcua::text::Language;
///
/// let late = Label::new("quá hạn", "late");
/// assert_eq!(late.text(Language::English), "late");
/// // A name is the same in both.
/// assert_eq!(Label::from("Sở Tư pháp").text(Language::English), "Sở Tư pháp");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    vietnamese: Cow<'static, str>,
    english: Option<Cow<'static, str>>,
}

impl Label {
    /// Fixed words in both languages.
    pub const fn new(vietnamese: &'static str, english: &'static str) -> Self {
        Self { vietnamese: Cow::Borrowed(vietnamese), english: Some(Cow::Borrowed(english)) }
    }

    /// Words that were made, in both languages.
    pub fn of(vietnamese: String, english: String) -> Self {
        Self { vietnamese: Cow::Owned(vietnamese), english: Some(Cow::Owned(english)) }
    }

    /// The words in a language; a name that has no other is the same in both.
    pub fn text(&self, language: Language) -> &str {
        match (language, &self.english) {
            (Language::English, Some(english)) => english,
            _ => &self.vietnamese,
        }
    }

    /// Fixed words before these.
    pub(super) fn after(&self, vietnamese: &str, english: &str) -> Self {
        Self::of(
            format!("{vietnamese}{}", self.text(Language::Vietnamese)),
            format!("{english}{}", self.text(Language::English)),
        )
    }
}

impl From<String> for Label {
    fn from(name: String) -> Self {
        Self { vietnamese: Cow::Owned(name), english: None }
    }
}

impl From<&str> for Label {
    fn from(name: &str) -> Self {
        Self::from(name.to_owned())
    }
}

/// What figures stand on (*căn cứ của số liệu*): without it no table and no chart is made, and it is printed
/// under each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Basis {
    /// The period (*kỳ số liệu*).
    pub period: Label,
    /// How what is counted was classed or judged (*cách phân loại*).
    pub policy: Label,
    /// What is counted, and of what a rate is a share (*phạm vi, mẫu số*).
    pub population: Label,
}

impl Basis {
    /// The three lines under a table or a chart.
    pub(super) fn lines(&self) -> [Label; 3] {
        [
            self.period.after("Kỳ số liệu: ", "Period: "),
            self.policy.after("Cách phân loại: ", "Classed: "),
            self.population.after("Phạm vi: ", "Counted: "),
        ]
    }
}
