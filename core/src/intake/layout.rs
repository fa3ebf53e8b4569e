//! Which column of an export holds what.

use super::field::Field;
use super::synonyms::{field_of, key, tidy};
use crate::error::{Failure, Result};

/// The columns of an export (*bố cục bảng*), read from its header.
///
/// # Example
///
/// ```
/// use motcua::intake::{Field, Layout};
///
/// let layout = Layout::read(&["STT", "MaHoSo", "NGÀY TIẾP NHẬN", "ngay_hen_tra", "Chủ hồ sơ"])?;
/// assert_eq!(layout.column(Field::Due), Some(3));
/// assert_eq!(layout.unknown().collect::<Vec<_>>(), ["STT"]);
/// assert_eq!(layout.dropped().collect::<Vec<_>>(), ["Chủ hồ sơ"]);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    columns: Vec<(Box<str>, Option<Field>)>,
    kept: Vec<Field>,
}

impl Layout {
    /// The layout of a header; columns that are not known are kept by name, personal ones are dropped.
    ///
    /// # Errors
    ///
    /// [`AmbiguousColumn`](crate::ErrorKind::AmbiguousColumn) where two columns hold the same thing;
    /// [`MissingColumn`](crate::ErrorKind::MissingColumn) where none tells the day of receipt.
    pub fn read(header: &[impl AsRef<str>]) -> Result<Self> {
        Self::named(header, &[])
    }

    /// The layout of a header of which some columns are named; a named column holds its field alone, and
    /// another of that field is no longer looked at.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), and for a name that the header does not have or has twice.
    pub fn named(header: &[impl AsRef<str>], names: &[(Field, &str)]) -> Result<Self> {
        let titles: Vec<Box<str>> = header.iter().map(|name| tidy(name.as_ref())).collect();
        let mut columns: Vec<(Box<str>, Option<Field>)> = Vec::with_capacity(titles.len());
        for title in titles {
            let named = names.iter().find(|(_, name)| key(name) == key(&title));
            let field = match named {
                Some((field, _)) => Some(*field),
                None => {
                    field_of(&title).filter(|field| names.iter().all(|(each, _)| each != field))
                }
            };
            let holds = |column: &&(Box<str>, Option<Field>)| column.1 == field;
            let other = columns.iter().find(holds).map(|(name, _)| name.clone());
            if let (Some(field), Some(first)) = (field.filter(|field| !field.is_personal()), other)
            {
                let (first, second) = (first.into_string(), title.into_string());
                return Err(Failure::AmbiguousColumn { field: field.code(), first, second }.into());
            }
            columns.push((title, field));
        }
        let layout = Self { columns, kept: Vec::new() };
        for (field, name) in names {
            if layout.column(*field).is_none() {
                return Err(missing(*field, format!("the named column `{name}`")));
            }
        }
        if layout.column(Field::Received).is_none() {
            return Err(missing(Field::Received, "a column such as `Ngày tiếp nhận`".to_owned()));
        }
        Ok(layout)
    }

    /// The same layout with a personal field kept; another field is kept anyway.
    pub fn keeping(mut self, field: Field) -> Self {
        if field.is_personal() && !self.kept.contains(&field) {
            self.kept.push(field);
        }
        self
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// The column of a field, from 0; of a personal field the first.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|(_, held)| *held == Some(field))
    }

    /// The name of the column of a field.
    pub fn name(&self, field: Field) -> Option<&str> {
        self.columns.iter().find(|(_, held)| *held == Some(field)).map(|(name, _)| &**name)
    }

    /// The columns in order, with what they hold.
    pub fn columns(&self) -> impl Iterator<Item = (&str, Option<Field>)> {
        self.columns.iter().map(|(name, field)| (&**name, *field))
    }

    /// The columns that are not known.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.columns().filter(|(_, field)| field.is_none()).map(|(name, _)| name)
    }

    /// The personal columns that are not read.
    pub fn dropped(&self) -> impl Iterator<Item = &str> {
        let dropped = |field: &Field| field.is_personal() && !self.kept.contains(field);
        self.columns()
            .filter(move |(_, field)| field.as_ref().is_some_and(dropped))
            .map(|(name, _)| name)
    }

    /// Whether the cells of a column are read.
    pub(super) fn reads(&self, field: Field) -> bool {
        !field.is_personal() || self.kept.contains(&field)
    }
}

fn missing(field: Field, expected: String) -> crate::error::Error {
    Failure::MissingColumn { field: field.code(), expected }.into()
}
