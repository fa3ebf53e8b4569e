//! How JSON comes in: one strict reader for every shape of the library.
//!
//! A type says in its [`FromJson`] what it reads: an object with its known keys, a list, a code of a
//! closed list, a day. Whatever does not fit is refused with the place where it stands, such as
//! `events[3].supplement.parts[0]`, and with what was expected there. Null and a key left out are the
//! same.
//!
//! The reader walks a [`Value`] by hand: code that serde would generate anew for every type would be
//! half of the module that a page loads.

use crate::date::{Hour, Moment, When, parse_date};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::str::FromStr;

/// A type that is read from JSON.
///
/// # Example
///
/// ```
/// use motcua::wire::{FromJson, Place, read};
/// use motcua::{NaiveDate, Result};
///
/// struct Part {
///     name: String,
///     received: Option<NaiveDate>,
/// }
///
/// impl FromJson for Part {
///     fn from_json(place: &Place<'_>) -> Result<Self> {
///         let part = place.object(&["name", "received"])?;
///         Ok(Self { name: part.read("name")?, received: part.read("received")? })
///     }
/// }
///
/// let parts = serde_json::json!([{ "name": "CCCD" }, { "name": 5 }]);
/// let error = read::<Vec<Part>>("parts", &parts).err().map(|error| error.to_string());
/// assert_eq!(error.as_deref(), Some("`5` at `[1].name`: expected text"));
/// ```
pub trait FromJson: Sized {
    /// Reads the value at this place.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for another shape; what the type itself
    /// refuses, such as [`InvalidDate`](crate::ErrorKind::InvalidDate).
    fn from_json(place: &Place<'_>) -> Result<Self>;
}

/// Reads a value; `name` is what an error calls the whole, its members are named by their own path.
///
/// # Errors
///
/// As [`FromJson::from_json`].
pub fn read<T: FromJson>(name: &str, value: &Value) -> Result<T> {
    T::from_json(&Place { value, step: Step::Whole(name) })
}

/// Reads a value that is one of several arguments: its name stands at the head of every path within it,
/// such as `dossiers[3].events`.
///
/// # Errors
///
/// As [`FromJson::from_json`].
pub fn read_argument<T: FromJson>(name: &str, value: &Value) -> Result<T> {
    T::from_json(&Place { value, step: Step::Argument(name) })
}

/// Reads a value by a function, for a shape that needs more than the value.
pub(super) fn read_with<T>(
    name: &str,
    value: &Value,
    read: impl FnOnce(&Place<'_>) -> Result<T>,
) -> Result<T> {
    read(&Place { value, step: Step::Whole(name) })
}

/// A value and the place where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    value: &'a Value,
    step: Step<'a>,
}

/// The last step of the way to a place.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Whole(&'a str),
    Argument(&'a str),
    Key(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The value itself, for a type that comes in several shapes.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The way from the whole to here, such as `swaps[0].off`; the name of the whole where it is it.
    pub fn path(&self) -> String {
        let mut path = String::new();
        match self.step {
            Step::Whole(name) => path.push_str(name),
            _ => self.trace(&mut path),
        }
        path
    }

    fn trace(&self, path: &mut String) {
        match self.step {
            Step::Whole(_) => {}
            Step::Argument(name) => path.push_str(name),
            Step::Key(within, key) => {
                within.trace(path);
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Step::Item(within, at) => {
                within.trace(path);
                // Writing to a `String` cannot fail.
                let _ = write!(path, "[{at}]");
            }
        }
    }

    /// The error that says what was expected here.
    pub fn refuse(&self, expected: &str) -> Error {
        super::invalid(&self.path(), self.value, expected)
    }

    /// Text as it stands.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument), as everything here.
    pub fn text(&self) -> Result<&'a str> {
        self.text_of("text")
    }

    fn text_of(&self, expected: &str) -> Result<&'a str> {
        self.value.as_str().ok_or_else(|| self.refuse(expected))
    }

    fn parsed<T: FromStr<Err = Error>>(&self, expected: &str) -> Result<T> {
        self.text_of(expected)?.parse()
    }

    /// One of the codes of a closed list.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) that names all of them.
    pub fn code<T: Copy>(&self, all: &[T], code: fn(T) -> &'static str) -> Result<T> {
        let text = self.value.as_str();
        let known = all.iter().copied().find(|choice| Some(code(*choice)) == text);
        known.ok_or_else(|| {
            let codes: Vec<_> = all.iter().map(|choice| code(*choice)).collect();
            self.refuse(&format!("one of {}", codes.join(", ")))
        })
    }

    /// The members of a list, each read by a function; null is an empty list.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what is no list; as the function.
    pub fn each<T>(&self, read: impl Fn(&Place<'_>) -> Result<T>) -> Result<Vec<T>> {
        let items: &[Value] = match self.value {
            Value::Null => &[],
            Value::Array(items) => items,
            _ => return Err(self.refuse("a list")),
        };
        let mut list = Vec::with_capacity(items.len());
        for (at, value) in items.iter().enumerate() {
            list.push(read(&Place { value, step: Step::Item(self, at) })?);
        }
        Ok(list)
    }

    /// An object that has no other than these keys.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what is no object, and at the first
    /// key that is not known.
    pub fn object(&self, known: &'static [&'static str]) -> Result<Fields<'_>> {
        let Value::Object(members) = self.value else {
            return Err(self.refuse(&format!("an object of {}", quoted(known))));
        };
        let fields = Fields { place: self, known };
        match members.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(fields),
            Some(key) => Err(fields.at(key).refuse(&format!("one of the keys {}", quoted(known)))),
        }
    }
}

fn quoted(keys: &[&str]) -> String {
    format!("`{}`", keys.join("`, `"))
}

/// An object whose keys are known.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    place: &'a Place<'a>,
    known: &'static [&'static str],
}

impl<'a> Fields<'a> {
    /// The members of an object whose keys were looked at already.
    pub(super) const fn looked_at(place: &'a Place<'a>, known: &'static [&'static str]) -> Self {
        Self { place, known }
    }

    /// The place of a key, for a shape that its type does not tell; null where the key was left out.
    pub fn at(&self, key: &'a str) -> Place<'a> {
        const ABSENT: &Value = &Value::Null;
        Place {
            value: self.place.value.get(key).unwrap_or(ABSENT),
            step: Step::Key(self.place, key),
        }
    }

    /// Reads what stands at a key; an [`Option`] or a [`Vec`] may be left out.
    ///
    /// # Errors
    ///
    /// As [`FromJson::from_json`].
    pub fn read<T: FromJson>(&self, key: &'static str) -> Result<T> {
        debug_assert!(self.known.contains(&key), "{key} is read, and refused as unknown");
        T::from_json(&self.at(key))
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value.is_null() { Ok(None) } else { T::from_json(place).map(Some) }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.each(T::from_json)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    /// Reads an object whose keys are free.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let Value::Object(members) = place.value else { return Err(place.refuse("an object")) };
        let member = |(key, value): (&String, &Value)| {
            let place = Place { value, step: Step::Key(place, key) };
            Ok((key.clone(), T::from_json(&place)?))
        };
        members.iter().map(member).collect()
    }
}

impl FromJson for String {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.text().map(str::to_owned)
    }
}

impl FromJson for bool {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.value.as_bool().ok_or_else(|| place.refuse("true or false"))
    }
}

/// Whole numbers: a fraction, text or a number beyond the type is refused.
macro_rules! whole_numbers {
    ($($number:ty: $expected:literal),+ $(,)?) => { $(
        impl FromJson for $number {
            fn from_json(place: &Place<'_>) -> Result<Self> {
                let whole = place.value.as_i64().and_then(|number| number.try_into().ok());
                whole.ok_or_else(|| place.refuse($expected))
            }
        }
    )+ };
}

whole_numbers! {
    i64: "a whole number",
    i32: "a whole number",
    usize: "a whole number, zero or more",
    u32: "a whole number, zero or more",
    u64: "a whole number, zero or more",
    u8: "a whole number from 0 to 255",
}

impl FromJson for NaiveDate {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        parse_date(place.text_of("a day written as \"2026-02-11\"")?)
    }
}

impl FromJson for Hour {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.parsed("an hour written as \"15:10\"")
    }
}

impl FromJson for Moment {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.parsed("a moment written as \"2026-02-11T15:40\"")
    }
}

impl FromJson for When {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.parsed("a day or moment written as \"2026-02-11T15:40\"")
    }
}

/// Types that are written as one of their codes.
macro_rules! codes {
    ($($type:ty),+ $(,)?) => { $(
        impl FromJson for $type {
            fn from_json(place: &Place<'_>) -> Result<Self> {
                place.code(Self::ALL.as_ref(), Self::code)
            }
        }
    )+ };
}

pub(super) use codes;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug)]
    struct Event {
        parts: Vec<u8>,
        on: Option<NaiveDate>,
    }

    impl FromJson for Event {
        fn from_json(place: &Place<'_>) -> Result<Self> {
            let event = place.object(&["supplement", "on"])?;
            let supplement = event.at("supplement");
            let supplement = supplement.object(&["parts"])?;
            Ok(Self { parts: supplement.read("parts")?, on: event.read("on")? })
        }
    }

    fn refusal(value: &Value) -> String {
        let read = read::<Vec<Event>>("events", value);
        read.err().map_or_else(String::new, |error| error.to_string())
    }

    #[test]
    fn what_is_left_out_and_null_are_the_same() {
        for event in
            [json!({ "supplement": {} }), json!({ "supplement": { "parts": null }, "on": null })]
        {
            let read = read::<Event>("event", &event);
            assert!(read.is_ok_and(|event| event.parts.is_empty() && event.on.is_none()));
        }
    }

    #[test]
    fn an_error_names_the_place_the_value_and_what_was_expected() {
        for (value, words) in [
            (json!(5), "`5` at `events`: expected a list"),
            (json!([5]), "`5` at `[0]`: expected an object of `supplement`, `on`"),
            (json!([{}]), "`null` at `[0].supplement`: expected an object of `parts`"),
            (
                json!([{ "suplement": 1 }]),
                "`1` at `[0].suplement`: expected one of the keys `supplement`, `on`",
            ),
            (
                json!([{ "supplement": { "parts": [1, -1] } }]),
                "`-1` at `[0].supplement.parts[1]`: expected a whole number from 0 to 255",
            ),
            (
                json!([{ "supplement": {}, "on": 20_260_211 }]),
                "`20260211` at `[0].on`: expected a day written as \"2026-02-11\"",
            ),
            (
                json!([{ "supplement": {}, "on": "11/02/2026" }]),
                "`11/02/2026` is not a date: expected an existing day written as 2026-02-11",
            ),
        ] {
            assert_eq!(refusal(&value), words);
        }
    }

    #[test]
    fn an_argument_is_named_at_the_head_of_its_paths() {
        let error = read_argument::<Vec<Event>>("events", &json!([{ "on": 5 }])).err();
        let words = "`null` at `events[0].supplement`: expected an object of `parts`";
        assert_eq!(error.map(|error| error.to_string()).as_deref(), Some(words));
    }

    #[test]
    fn a_code_that_is_none_is_answered_with_all_of_them() {
        let error =
            read::<crate::Roll>("roll", &json!("nearest")).err().map(|error| error.to_string());
        assert_eq!(
            error.as_deref(),
            Some("`\"nearest\"` at `roll`: expected one of next, previous, none")
        );
    }
}
