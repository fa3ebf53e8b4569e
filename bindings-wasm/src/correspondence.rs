//! Incoming and outgoing documents: what is known of them and the log in, everything that follows from them out; what
//! is asked of many. A document of a list may name the calendar of its body; this calendar is that of the others.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::correspondence::RegisteredDocument;
use motcua::wire::{
    AnswerRegisteredDocument, BookOptions, DocumentCountOptions, DocumentList,
    DocumentReminderOptions, DocumentSpec, document_links, write_registered_document,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/correspondence.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// Plays the events of a document (*văn bản đến, văn bản đi*), and tells what follows from them at `now`: state,
    /// number, due date, outcome, breaches, what can follow.
    ///
    /// # Errors
    ///
    /// As `replay`.
    #[wasm_bindgen(js_name = replayDocument, unchecked_return_type = "RegisteredDocumentView")]
    pub fn replay_document(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RegisteredDocument")] document: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let document = self.played_document(document)?;
        let now: When = border::data(now, "now")?;
        Ok(border::frozen(&AnswerRegisteredDocument::of(&document, now).map_err(border::raise)?))
    }

    /// The same document in its canonical form, as the other languages store it.
    ///
    /// # Errors
    ///
    /// As `replayDocument`.
    #[wasm_bindgen(js_name = canonicalDocument, unchecked_return_type = "RegisteredDocument")]
    pub fn canonical_document(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RegisteredDocument")] document: &JsValue,
    ) -> Answer<JsValue> {
        Ok(border::frozen(&write_registered_document(&self.played_document(document)?)))
    }

    /// What documents ask for (*đôn đốc, nhắc việc*), most urgent first.
    ///
    /// # Errors
    ///
    /// As `replayDocument`, with the document in `place`; `argument.invalid`.
    #[wasm_bindgen(js_name = documentReminders, unchecked_return_type = "readonly DocumentReminder[]")]
    pub fn document_reminders(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDocument[]")] documents: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "DocumentReminderOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let documents = self.all_documents(documents)?;
        let options: DocumentReminderOptions = border::data(options, "options")?;
        Ok(border::frozen(&options.told(&documents).map_err(border::raise)?))
    }

    /// What is wrong with the book of a year (*sổ đăng ký văn bản*): gaps, doubles, days that run backwards, missing
    /// kinds, codes that come twice, symbols that say another number, year or kind.
    ///
    /// # Errors
    ///
    /// As `documentReminders`; `calendar.out_of_coverage` for the year.
    #[wasm_bindgen(js_name = checkBook, unchecked_return_type = "readonly BookFinding[]")]
    pub fn check_book(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDocument[]")] documents: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "BookOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let documents = self.all_documents(documents)?;
        let options: BookOptions = border::data(options, "options")?;
        Ok(border::frozen(&options.checked(&documents).map_err(border::raise)?))
    }

    /// What is wrong with the links between documents of both directions (*liên kết văn bản*): answers to what is not
    /// there, answers older than what they answer, drafts that settled something, links of one side.
    ///
    /// # Errors
    ///
    /// As `documentReminders`, for a document that is given twice as well.
    #[wasm_bindgen(js_name = checkLinks, unchecked_return_type = "readonly LinkFinding[]")]
    pub fn check_links(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDocument[]")] documents: &JsValue,
    ) -> Answer<JsValue> {
        let documents = self.all_documents(documents)?;
        Ok(border::frozen(&document_links(&documents).map_err(border::raise)?))
    }

    /// The documents of a period by kind (*số lượng văn bản*), and a published total held against its parts.
    ///
    /// # Errors
    ///
    /// As `documentReminders`, for a document that is given twice as well; `calendar.reversed_span`.
    #[wasm_bindgen(js_name = countDocuments, unchecked_return_type = "DocumentCounts")]
    pub fn count_documents(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDocument[]")] documents: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "DocumentCountOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let documents = self.all_documents(documents)?;
        let options: DocumentCountOptions = border::data(options, "options")?;
        Ok(border::frozen(&options.counted(&documents).map_err(border::raise)?))
    }
}

impl Calendar {
    fn played_document(&self, document: &JsValue) -> Answer<RegisteredDocument> {
        let spec: DocumentSpec = border::data(document, "document")?;
        spec.document(&self.0).map_err(border::raise)
    }

    fn all_documents(&self, documents: &JsValue) -> Answer<Vec<RegisteredDocument>> {
        let list: DocumentList = border::argument(documents, "documents")?;
        list.documents(&self.0).map_err(border::raise)
    }
}
