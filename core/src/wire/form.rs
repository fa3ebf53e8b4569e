//! Forms and registers as JSON: what is known beside the log in, the filled paper out.

use super::dossiers::DossierList;
use super::reader::{FromJson, Place, codes};
use crate::calendar::Calendar;
use crate::dossier::{Column, Dossier, Field, Filled, Item, Particulars, Register, Table};
use crate::error::Result;
use crate::law::Form;
use serde::Serialize;

codes! { Form }

/// The codes of [`Item::ALL`], as an object has them.
const ITEMS: &[&str] = &[
    "applicant",
    "address",
    "phone",
    "email",
    "agency",
    "officer",
    "procedure",
    "papers",
    "copies",
    "delivery",
    "note",
];

impl FromJson for Particulars {
    /// Reads `{applicant, address, …}`, all of it text; what is left out stays a dotted line.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(ITEMS)?;
        Item::ALL.iter().try_fold(Self::new(), |known, item| {
            let text = Option::<String>::from_json(&fields.at(item.code()))?;
            Ok(text.map_or_else(|| known.clone(), |text| known.clone().with(*item, text)))
        })
    }
}

/// What is asked of a register: `{year, dossiers, before, keeper}`.
///
/// `before` are the dossiers of the earlier volumes of the year, `keeper` what is known of the body.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterRequest {
    year: i32,
    dossiers: DossierList,
    before: DossierList,
    keeper: Particulars,
}

impl FromJson for RegisterRequest {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["year", "dossiers", "before", "keeper"])?;
        Ok(Self {
            year: fields.read("year")?,
            dossiers: fields.read("dossiers")?,
            before: fields.read("before")?,
            keeper: fields.read::<Option<_>>("keeper")?.unwrap_or_default(),
        })
    }
}

impl RegisterRequest {
    /// The volume of the dossiers, as its form; `calendar` is that of the desks that name none.
    ///
    /// # Errors
    ///
    /// As [`Register::next_volume`] and [`DossierList::dossiers`].
    pub fn filled(&self, calendar: &Calendar) -> Result<Filled> {
        let before = self.before.dossiers(calendar)?;
        let dossiers = self.dossiers.dossiers(calendar)?;
        let earlier = Register::of_year(self.year, before.iter().zip(self.before.particulars()))?;
        let volume = earlier.next_volume(dossiers.iter().zip(self.dossiers.particulars()))?;
        volume.filled(&self.keeper)
    }
}

/// A filled form as it goes out: values with their labels, and the paper as plain text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerForm {
    form: &'static str,
    number: u8,
    title: &'static str,
    circular: String,
    confidence: &'static str,
    on: String,
    fields: Vec<AnswerField>,
    table: Option<AnswerTable>,
    text: String,
}

/// One field of a form; null for a dotted line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerField {
    code: &'static str,
    label: &'static str,
    value: Option<String>,
}

/// The table of a control sheet or a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerTable {
    columns: Vec<AnswerColumn>,
    rows: Vec<Vec<Option<String>>>,
}

/// One column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct AnswerColumn {
    code: &'static str,
    label: &'static str,
}

impl From<&Filled> for AnswerForm {
    fn from(filled: &Filled) -> Self {
        let field = |field: &Field| AnswerField {
            code: field.code,
            label: field.label,
            value: field.value.clone(),
        };
        Self {
            form: filled.form().code(),
            number: filled.number(),
            title: filled.title(),
            circular: filled.circular().to_string(),
            confidence: filled.confidence().code(),
            on: crate::date::text(filled.on()),
            fields: filled.fields().iter().map(field).collect(),
            table: filled.table().map(Into::into),
            text: filled.text(),
        }
    }
}

impl From<&Table> for AnswerTable {
    fn from(table: &Table) -> Self {
        let column = |&Column { code, label }: &Column| AnswerColumn { code, label };
        Self { columns: table.columns.iter().map(column).collect(), rows: table.rows.clone() }
    }
}

/// A slip that the log of a dossier calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSlip {
    entry: usize,
    form: &'static str,
}

impl AnswerSlip {
    /// The slips of a dossier, in their order.
    pub fn all(dossier: &Dossier) -> Vec<Self> {
        let slips = dossier.slips().into_iter();
        slips.map(|(entry, form)| Self { entry, form: form.code() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read_argument;
    use serde_json::json;

    #[test]
    fn every_item_is_a_key() {
        let codes: Vec<_> = Item::ALL.iter().map(|item| item.code()).collect();
        assert_eq!(codes, ITEMS);
    }

    #[test]
    fn particulars_are_read_strictly() {
        let read = |value| read_argument::<Particulars>("particulars", &value);
        let known = read(json!({ "applicant": "Nguyễn Văn A", "phone": null }));
        assert_eq!(known, Ok(Particulars::new().with(Item::Applicant, "Nguyễn Văn A")));
        let words = |value| read(value).err().map(|error| error.to_string());
        assert_eq!(
            words(json!({ "copies": 2 })).as_deref(),
            Some("`2` at `particulars.copies`: expected text")
        );
        assert!(words(json!({ "name": "A" })).is_some_and(|words| words.contains("`applicant`")));
    }
}
