//! What codes are called, as JSON.

use super::reader::{FromJson, Place};
use crate::error::Result;
use crate::report::{Label, Vocabulary};
use crate::text::Language;
use serde::Serialize;

impl FromJson for Vocabulary {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.code(&Self::ALL, Self::code)
    }
}

/// A code with its words as they go out: `{code, text, text_en}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerLabel {
    code: &'static str,
    text: String,
    text_en: String,
}

impl AnswerLabel {
    /// Every code of a set with its words.
    pub fn all(of: Vocabulary) -> Vec<Self> {
        let told = |(code, label): (&'static str, Label)| {
            let text = |language| label.text(language).to_owned();
            Self { code, text: text(Language::Vietnamese), text_en: text(Language::English) }
        };
        of.labels().into_iter().map(told).collect()
    }
}
