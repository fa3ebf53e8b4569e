//! The subjects of incoming and outgoing documents.

use crate::subjects::Subject;
use motcua::correspondence::RegisteredDocument;
use motcua::wire::{
    AnswerRegisteredDocument, BookOptions, DocumentCountOptions, DocumentList,
    DocumentReminderOptions, DocumentSpec, document_links, read, read_argument,
    write_registered_document,
};
use motcua::{Calendar, Result};
use serde_json::{Value, json};

/// Every subject of documents with its answer.
pub const DOCUMENTS: &[(&str, Subject)] = &[
    ("correspondence.book", |given| {
        let options: BookOptions = read("options", &options(given))?;
        Ok(json!(options.checked(&documents(given)?)?))
    }),
    ("correspondence.counts", |given| {
        let options: DocumentCountOptions = read("options", &options(given))?;
        Ok(json!(options.counted(&documents(given)?)?))
    }),
    ("correspondence.links", |given| Ok(json!(document_links(&documents(given)?)?))),
    ("correspondence.reminders", |given| {
        let options: DocumentReminderOptions = read("options", &options(given))?;
        Ok(json!(options.told(&documents(given)?)?))
    }),
    ("correspondence.replay", |given| {
        Ok(json!(AnswerRegisteredDocument::of(&document(given)?, read("now", &given["now"])?)?))
    }),
    ("correspondence.round_trip", |given| Ok(write_registered_document(&document(given)?))),
];

fn calendar(given: &Value) -> Result<Calendar> {
    Calendar::try_from(&given["calendar"])
}

fn document(given: &Value) -> Result<RegisteredDocument> {
    let given_document = without(given, &["calendar", "now"]);
    read::<DocumentSpec>("document", &given_document)?.document(&calendar(given)?)
}

fn documents(given: &Value) -> Result<Vec<RegisteredDocument>> {
    read_argument::<DocumentList>("documents", &given["documents"])?.documents(&calendar(given)?)
}

fn options(given: &Value) -> Value {
    without(given, &["calendar", "documents"])
}

fn without(given: &Value, names: &[&str]) -> Value {
    let mut rest = given.clone();
    if let Some(members) = rest.as_object_mut() {
        members.retain(|key, _| !names.contains(&key.as_str()));
    }
    rest
}
