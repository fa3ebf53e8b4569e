//! A filled form: its number and name under the circular of the day, its fields, its table, its text.

use super::{Item, Particulars};
use crate::citation::Citation;
use crate::date::{Civil, When};
use crate::error::Result;
use crate::law::{Confidence, FORMS, Form};
use chrono::NaiveDate;
use std::fmt::Write;

/// What stands where nothing is known.
const DOTTED: &str = "....................";

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The stable name, such as `appointment`.
    pub code: &'static str,
    /// Its label in Vietnamese: plain words, not those of the printed form, which were not seen.
    pub label: &'static str,
    /// What stands in it, as a Vietnamese office writes it; `None` for a dotted line.
    pub value: Option<String>,
}

/// One column of the table of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The stable name.
    pub code: &'static str,
    /// Its head in Vietnamese.
    pub label: &'static str,
}

/// The table of a control sheet or a register. A row has a cell for each column; `None` is a dotted one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub columns: &'static [Column],
    /// The rows.
    pub rows: Vec<Vec<Option<String>>>,
}

/// A filled form (*mẫu biểu đã điền*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    form: Form,
    number: u8,
    title: &'static str,
    circular: Citation,
    confidence: Confidence,
    on: NaiveDate,
    fields: Vec<Field>,
    table: Option<Table>,
}

impl Filled {
    /// An empty form of a day.
    pub(super) fn new(form: Form, on: NaiveDate) -> Result<Self> {
        let (number, title) = (form.number(on)?, form.title(on)?);
        let circular = FORMS.on(on)?;
        let (source, confidence) = (circular.source.clone(), circular.confidence);
        let fields = Vec::new();
        Ok(Self { form, number, title, circular: source, confidence, on, fields, table: None })
    }

    pub(super) fn field(
        mut self,
        code: &'static str,
        label: &'static str,
        value: impl Into<Option<String>>,
    ) -> Self {
        self.fields.push(Field { code, label, value: value.into() });
        self
    }

    pub(super) fn item(self, item: Item, particulars: &Particulars) -> Self {
        self.item_or(item, None, particulars)
    }

    /// An item that the log may tell; the log's word comes first.
    pub(super) fn item_or(self, item: Item, told: Option<&str>, particulars: &Particulars) -> Self {
        let value = told.or_else(|| particulars.get(item)).map(str::to_owned);
        self.field(item.code(), item.label(), value)
    }

    pub(super) fn table_of(
        mut self,
        columns: &'static [Column],
        rows: Vec<Vec<Option<String>>>,
    ) -> Self {
        self.table = Some(Table { columns, rows });
        self
    }

    /// Which form it is.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// Its number under the circular of its day (*mẫu số*).
    pub const fn number(&self) -> u8 {
        self.number
    }

    /// Its name.
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The circular that numbers it.
    pub const fn circular(&self) -> &Citation {
        &self.circular
    }

    /// How far the text of the circular was seen.
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// The day of the paper, which decides its number.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// Its fields, in the order of the paper.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// What stands in the field of a code; `None` for a dotted line or no such field.
    pub fn value(&self, code: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.code == code)?.value.as_deref()
    }

    /// The table of a control sheet or a register.
    pub const fn table(&self) -> Option<&Table> {
        self.table.as_ref()
    }

    /// The form as plain Vietnamese text: a line for each field, then the table with its cells set
    /// apart by bars; unknown things are dotted.
    pub fn text(&self) -> String {
        let (number, title) = (self.number, self.title.to_uppercase());
        let mut text = format!("Mẫu số {number:02} ({})\n{title}\n", self.circular);
        for Field { label, value, .. } in &self.fields {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{label}: {}", value.as_deref().unwrap_or(DOTTED));
        }
        if let Some(table) = &self.table {
            let heads: Vec<_> = table.columns.iter().map(|column| column.label).collect();
            let _ = writeln!(text, "{}", heads.join(" | "));
            for row in &table.rows {
                let cells: Vec<_> =
                    row.iter().map(|cell| cell.as_deref().unwrap_or(DOTTED)).collect();
                let _ = writeln!(text, "{}", cells.join(" | "));
            }
        }
        text
    }
}

/// A day, or a moment, as an office writes it: `02/03/2026`, `08:30 ngày 02/03/2026`.
pub(super) fn written(when: impl Into<When>) -> String {
    let when = when.into();
    match when.moment() {
        Some(moment) => format!("{} ngày {}", moment.hour(), Civil(moment.date())),
        None => Civil(when.date()).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::{Hour, Moment, date};

    #[test]
    fn what_is_not_known_is_a_dotted_line() -> Result<()> {
        const COLUMNS: &[Column] =
            &[Column { code: "order", label: "STT" }, Column { code: "note", label: "Ghi chú" }];
        let filled = Filled::new(Form::Register, date(2024, 1, 2))?
            .field("year", "Năm", "2024".to_owned())
            .item(Item::Agency, &Particulars::new())
            .table_of(COLUMNS, vec![vec![Some("01".to_owned()), None]]);
        assert_eq!(
            filled.text(),
            "Mẫu số 06 (Điều 9 Thông tư 01/2018/TT-VPCP)\nSỔ THEO DÕI HỒ SƠ\nNăm: 2024\n\
             Cơ quan, đơn vị: ....................\nSTT | Ghi chú\n01 | ....................\n"
        );
        assert_eq!((filled.value("year"), filled.value("agency")), (Some("2024"), None));
        Ok(())
    }

    #[test]
    fn days_and_moments_are_written_as_an_office_does() {
        assert_eq!(written(date(2026, 3, 2)), "02/03/2026");
        let at = Moment::new(date(2026, 3, 2), Hour::new(8, 30));
        assert_eq!(written(at), "08:30 ngày 02/03/2026");
    }
}
