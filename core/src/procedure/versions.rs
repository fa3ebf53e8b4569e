//! Floor 6: the versions of a procedure, each with its days in force.

use super::{Procedure, invalid};
use crate::date::text;
use crate::error::{Failure, Result};
use chrono::NaiveDate;

/// A procedure with its days in force (*hiệu lực*); both days belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Version {
    procedure: Procedure,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

impl Version {
    /// A version in force from a day on.
    pub fn new(procedure: Procedure, from: NaiveDate) -> Self {
        Self { procedure, from, until: None }
    }

    /// The same version with its last day in force.
    pub fn through(mut self, last: NaiveDate) -> Self {
        self.until = Some(last);
        self
    }

    /// The procedure as this version has it.
    pub const fn procedure(&self) -> &Procedure {
        &self.procedure
    }

    /// The first day in force.
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day in force; `None` while it is in force.
    pub const fn until(&self) -> Option<NaiveDate> {
        self.until
    }
}

/// The versions of one procedure, oldest first, of which no two are in force on the same day.
///
/// Days between two versions, on which the procedure did not exist, are possible.
///
/// # Example
///
/// ```
/// use motcua::{Procedure, date};
/// use motcua::procedure::{Version, Versions};
///
/// let versions = Versions::new([
///     Version::new(Procedure::new("Cấp giấy phép"), date(2020, 1, 1)).through(date(2024, 12, 31)),
///     Version::new(Procedure::new("Cấp, cấp lại giấy phép"), date(2025, 1, 1)),
/// ])?;
/// assert_eq!(versions.on(date(2024, 12, 31))?.procedure().name(), "Cấp giấy phép");
/// assert!(versions.on(date(2019, 12, 31)).is_err());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Versions(Vec<Version>);

impl Versions {
    /// The versions in the order of their first days.
    ///
    /// # Errors
    ///
    /// [`InvalidProcedure`](crate::ErrorKind::InvalidProcedure) for a version that ends before it
    /// begins, or begins on or before the last day of the one before it.
    pub fn new(versions: impl IntoIterator<Item = Version>) -> Result<Self> {
        let versions: Vec<Version> = versions.into_iter().collect();
        let mut before: Option<&Version> = None;
        for (place, version) in versions.iter().enumerate() {
            if version.until.is_some_and(|until| until < version.from) {
                let value = version.until.map(text).unwrap_or_default();
                let expected = "a last day on or after the first";
                return Err(invalid(format!("versions[{place}].until"), value, expected));
            }
            if let Some(before) = before
                && before.until.is_none_or(|until| until >= version.from)
            {
                let expected = "a first day after the last day of the version before";
                return Err(invalid(
                    format!("versions[{place}].from"),
                    text(version.from),
                    expected,
                ));
            }
            before = Some(version);
        }
        Ok(Self(versions))
    }

    /// The version in force on a day.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce).
    pub fn on(&self, day: NaiveDate) -> Result<&Version> {
        let found = self
            .0
            .iter()
            .find(|version| version.from <= day && version.until.is_none_or(|until| day <= until));
        found.ok_or_else(|| Failure::NoneInForce { key: "procedure", when: day }.into())
    }

    /// Every version, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Version> + ExactSizeIterator {
        self.0.iter()
    }
}
