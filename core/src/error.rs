//! Floor 0: every way in which the crate says no, with its stable code, its words and its details.
//!
//! One table holds them all, so that the three languages, the vectors and the documentation cannot
//! drift apart: a row is a kind, its code, its fields and its sentence.

use chrono::NaiveDate;
use std::fmt;

/// The result of anything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// Any failure of this crate. Ask it for its [`kind`](Error::kind), or print it.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, ErrorKind, date};
///
/// let error = Calendar::vietnam().day(date(1950, 4, 30)).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::OutOfCoverage);
/// assert_eq!(error.code(), "calendar.out_of_coverage");
/// assert_eq!(
///     error.to_string(),
///     "1950-04-30 is outside the calendar, which covers 2000-01-01 to 2100-12-31",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Placed>);

/// A failure, and where in a list it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Placed {
    failure: Failure,
    place: Option<Box<str>>,
}

impl Error {
    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.failure.kind()
    }

    /// Where it happened in what was given as a list, such as `dossiers[3]`; `None` for a single value.
    pub fn place(&self) -> Option<&str> {
        self.0.place.as_deref()
    }

    /// The same failure of one item of a list, counted from 0. The innermost list is the one that counts.
    #[must_use]
    pub(crate) fn within(mut self, list: &str, item: usize) -> Self {
        // The path of an argument says where it stands already.
        let told = matches!(&self.0.failure, Failure::InvalidArgument { path, .. } if path.starts_with(list));
        if self.0.place.is_none() && !told {
            self.0.place = Some(format!("{list}[{item}]").into());
        }
        self
    }

    /// A value of the wrong type or shape at a place, and what was expected there.
    pub(crate) fn argument(path: &str, value: &(impl ToString + ?Sized), expected: &str) -> Self {
        let (path, expected) = (path.to_owned(), expected.to_owned());
        Failure::InvalidArgument { path, value: value.to_string(), expected }.into()
    }

    /// Refuses a text without a letter at a place where one has to stand.
    pub(crate) fn not_blank(path: &str, text: &str) -> Result<()> {
        if text.trim().is_empty() {
            return Err(Self::argument(path, text, "a text that is not blank"));
        }
        Ok(())
    }

    /// The stable name of the kind, the same in Rust, Python and JavaScript.
    pub fn code(&self) -> &'static str {
        self.kind().code()
    }

    /// The values that made it fail, by name; with `place` where it is known.
    pub fn details(&self) -> Vec<(&'static str, Detail)> {
        let mut details = self.0.failure.details();
        details.extend(self.place().map(|place| ("place", Detail::Text(place.to_owned()))));
        details
    }
}

impl fmt::Display for Error {
    /// The sentence of the failure, with its place before it: `dossiers[3]: …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place() {
            write!(f, "{place}: ")?;
        }
        self.0.failure.fmt(f)
    }
}

impl std::error::Error for Error {}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self(Box::new(Placed { failure, place: None }))
    }
}

/// One value named by an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detail {
    /// Words.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(NaiveDate),
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Date(date) => write!(f, "{}", crate::date::Iso(*date)),
        }
    }
}

impl From<String> for Detail {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&'static str> for Detail {
    fn from(text: &'static str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<NaiveDate> for Detail {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<usize> for Detail {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Detail {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// Writes the kinds, their codes, their sentences and their details from one table.
macro_rules! failures {
    ($( $(#[doc = $doc:literal])+ $kind:ident $code:literal
        { $($field:ident : $type:ty),* $(,)? } $message:literal ; )+) => {
        /// The kinds of failure. New ones come in minor versions; a code never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ErrorKind { $( $(#[doc = $doc])+ $kind, )+ }

        impl ErrorKind {
            /// Every kind, in order; bindings and vectors are checked against this list.
            pub const ALL: &'static [Self] = &[$( Self::$kind, )+];

            /// The stable name used outside Rust, such as `calendar.out_of_coverage`.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$kind => $code, )+ }
            }

            /// The names of the details that an error of this kind carries.
            pub const fn fields(self) -> &'static [&'static str] {
                match self { $( Self::$kind => &[$( stringify!($field), )*], )+ }
            }
        }

        /// One failure with its values; private, so that rows can gain fields.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        pub(crate) enum Failure {
            $( #[error($message)] $kind { $($field: $type),* }, )+
        }

        impl Failure {
            fn kind(&self) -> ErrorKind {
                match self { $( Self::$kind { .. } => ErrorKind::$kind, )+ }
            }

            fn details(&self) -> Vec<(&'static str, Detail)> {
                match self { $(
                    Self::$kind { $($field),* } => vec![$( (stringify!($field), Detail::from($field.clone())), )*],
                )+ }
            }
        }
    };
}

failures! {
    /// A day outside the coverage of the calendar (2000 to 2100; 1900 to 2100 for the lunar one).
    OutOfCoverage "calendar.out_of_coverage" { when: NaiveDate, first: NaiveDate, last: NaiveDate }
        "{when} is outside the calendar, which covers {first} to {last}";
    /// Two sources decide differently about one day.
    ConflictingDay "calendar.conflicting_day" { when: NaiveDate, first: String, second: String }
        "{when} is declared in two ways: {first}; {second}";
    /// A change to a calendar that makes no sense by itself, such as hours that end before they begin.
    InvalidCalendar "calendar.invalid" { path: String, value: String, expected: String }
        "`{value}` at `{path}` cannot be used for a calendar: expected {expected}";
    /// A span whose end lies before its beginning.
    ReversedSpan "calendar.reversed_span" { after: NaiveDate, through: NaiveDate }
        "the span from {after} to {through} is reversed: expected the end on or after the beginning";
    /// No provision of law is in force on that day.
    NoneInForce "law.none_in_force" { key: &'static str, when: NaiveDate }
        "no provision for {key} is in force on {when}";
    /// A notice loaded at run time is not as the schema says.
    InvalidNotice "law.invalid_notice" { path: String, value: String, expected: String }
        "`{value}` at `{path}` of the notice: expected {expected}";
    /// A date or a moment that does not exist or is not written as ISO 8601.
    InvalidDate "date.invalid" { text: String, expected: &'static str }
        "`{text}` is not a date: expected {expected}";
    /// A time limit that cannot be read for sure, or is zero or less.
    InvalidTimeLimit "time_limit.invalid" { text: String, at: usize, expected: &'static str }
        "`{text}` is not a time limit, at character {at}: expected {expected}";
    /// A text that states more than one time limit where one was asked for.
    AmbiguousTimeLimit "time_limit.ambiguous" { text: String, at: usize, first: String, second: String }
        "`{text}` states more than one limit, `{first}` and, at character {at}, `{second}`: expected one";
    /// A document number that cannot be read.
    InvalidDocument "document.invalid" { text: String, at: usize, expected: &'static str }
        "`{text}` is not a document number, at character {at}: expected {expected}";
    /// A citation that cannot be read.
    InvalidCitation "citation.invalid" { text: String, at: usize, expected: &'static str }
        "`{text}` is not a citation, at character {at}: expected {expected}";
    /// A code of a procedure, an agency, a dossier or a sector that cannot be read or built.
    InvalidCode "code.invalid" { text: String, at: usize, expected: &'static str }
        "`{text}` is not a code, at character {at}: expected {expected}";
    /// A bare date where the limit or the option needs the hour as well.
    HourRequired "deadline.hour_required" { when: NaiveDate, limit: String }
        "{when} has no hour, and `{limit}` is counted from a moment: expected a date with its hour";
    /// A stop that is reversed or lies before the start.
    InvalidStop "deadline.invalid_stop" { from: NaiveDate, until: NaiveDate, expected: &'static str }
        "the stop from {from} to {until} cannot be applied: expected {expected}";
    /// An option of a deadline that does not go with the limit.
    InvalidOption "deadline.invalid_option" { option: String, value: String, expected: &'static str }
        "`{value}` cannot be used for `{option}`: expected {expected}";
    /// No day satisfies the question, such as a start for a due date on which nothing can be due.
    NoSuchDay "deadline.no_such_day" { when: NaiveDate, expected: &'static str }
        "no day answers the question for {when}: expected {expected}";
    /// A procedure, a version of one, its cost or its process whose parts contradict each other.
    InvalidProcedure "procedure.invalid" { path: String, value: String, expected: &'static str }
        "`{value}` at `{path}` of the procedure: expected {expected}";
    /// No time limit that may be used is known for the way in and the kind of dossier asked for.
    NoLimit "procedure.no_limit" { procedure: String, channel: &'static str, case: String, expected: String }
        "`{procedure}` has no usable limit for channel {channel} and case `{case}`: expected {expected}";
    /// Two different time limits answer for the same way in and kind of dossier.
    AmbiguousLimit "procedure.ambiguous_limit" { procedure: String, channel: &'static str, case: String, first: String, second: String }
        "`{procedure}` states two limits for channel {channel} and case `{case}`: `{first}` and `{second}`";
    /// The steps of an internal process take longer than the limit allows.
    ProcessTooLong "procedure.process_too_long" { limit: String, sum: String, excess: String }
        "the steps take {sum}, {excess} more than the limit of {limit}";
    /// An event that happened before the last one of its log.
    OutOfOrder "log.out_of_order" { entry: usize, at: String, last: String }
        "line {entry} at {at} cannot follow what happened at {last}: expected the order in which things happened";
    /// An event that cannot happen in the state in which the file is.
    IllegalTransition "log.illegal_transition" { entry: usize, state: String, event: String, expected: String }
        "line {entry}: `{event}` cannot happen while the file is `{state}`: expected {expected}";
    /// A correction that names no event of its log.
    InvalidCorrection "log.invalid_correction" { entry: usize, expected: &'static str }
        "line {entry} cannot be corrected: expected {expected}";
    /// An event whose values make no sense where it stands, such as a new date before the old one.
    InvalidEvent "log.invalid_event" { entry: usize, event: String, value: String, expected: String }
        "line {entry}: `{value}` in `{event}`: expected {expected}";
    /// Two figures of which no difference can be told: nothing came before, or they count different things.
    NotComparable "figures.not_comparable" { before: String, after: String, expected: &'static str }
        "{before} and {after} cannot be compared: expected {expected}";
    /// A value of the wrong type or shape at a border: an option object, a binding's argument.
    InvalidArgument "argument.invalid" { path: String, value: String, expected: String }
        "`{value}` at `{path}`: expected {expected}";
    /// A figure, a percentage or a change that cannot be read for sure, or that cannot be compared.
    InvalidClaim "audit.invalid" { text: String, expected: &'static str }
        "`{text}` cannot be audited: expected {expected}";
    /// Two columns of an export that hold the same thing, so that which one counts would be a guess.
    AmbiguousColumn "intake.ambiguous_column" { field: &'static str, first: String, second: String }
        "`{first}` and `{second}` both hold `{field}`: expected one such column, or the name of the one that counts";
    /// An export without a column that is needed, or without the column that was named.
    MissingColumn "intake.missing_column" { field: &'static str, expected: String }
        "no column holds `{field}`: expected {expected}";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_word() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn an_item_of_a_list_is_named_once() {
        let error = Error::from(Failure::NoneInForce {
            key: "week.rest",
            when: crate::date::date(1990, 1, 1),
        });
        let error = error.within("dossiers", 3).within("dossiers", 0);
        assert_eq!(error.place(), Some("dossiers[3]"));
        assert_eq!(
            error.to_string(),
            "dossiers[3]: no provision for week.rest is in force on 1990-01-01"
        );
        assert_eq!(error.details().last().map(|(name, _)| *name), Some("place"));
    }

    #[test]
    fn codes_are_unique_and_well_formed() {
        let mut seen = std::collections::BTreeSet::new();
        for kind in ErrorKind::ALL {
            let code = kind.code();
            assert!(seen.insert(code), "{code} stands twice");
            assert!(code.split_once('.').is_some_and(|(floor, name)| {
                !floor.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
            }));
        }
    }
}
