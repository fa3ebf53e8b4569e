//! Closed lists: a value of the crate crosses the border as its code, a plain string that the stub
//! describes with `Literal`.

use crate::convert::text;
use crate::errors::refuse;
use motcua::calendar::{Base, Standing, Week};
use motcua::code::AgencyStyle;
use motcua::deadline::{EndOfDay, OutsideHours};
use motcua::dossier::StageOrder;
use motcua::law::Form;
use motcua::petition::{Action, Kind, Origin, Practice, Variant};
use motcua::procedure::{Channel, Level, OnlineService, Unusable};
use motcua::reception::Delegated;
use motcua::report::Vocabulary;
use motcua::statistics::{GroupKey, PeriodKind, Policy, Sender};
use motcua::text::Language;
use motcua::time_limit::{Direction, StartEvent, Unit};
use motcua::wire::{FromJson, Place};
use motcua::{DayKind, Roll};
#[cfg(feature = "stubs")]
use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::types::PyString;
use serde::{Serialize, Serializer};
use std::convert::Infallible;

/// A value from a closed list of the crate.
pub(crate) trait Code: Copy + 'static {
    /// What the list is called where a value of it is refused.
    const NAME: &'static str;
    /// Every value, in order.
    const ALL: &'static [Self];
    /// The codes as a type.
    #[cfg(feature = "stubs")]
    const LITERAL: PyStaticExpr;

    /// The name used in data.
    fn code(self) -> &'static str;
}

macro_rules! codes {
    ($( $type:ident $name:literal $all:expr; )+) => { $(
        impl Code for $type {
            const NAME: &'static str = $name;
            const ALL: &'static [Self] = $all;
            #[cfg(feature = "stubs")]
            const LITERAL: PyStaticExpr = {
                const ALL: &[$type] = $all;
                const CODES: [PyStaticExpr; ALL.len()] = {
                    let mut codes =
                        [PyStaticExpr::Constant { value: PyStaticConstant::None }; ALL.len()];
                    let mut i = 0;
                    while i < ALL.len() {
                        let value = PyStaticConstant::Str(ALL[i].code());
                        codes[i] = PyStaticExpr::Constant { value };
                        i += 1;
                    }
                    codes
                };
                PyStaticExpr::Subscript {
                    value: &pyo3::type_hint_identifier!("typing", "Literal"),
                    slice: &PyStaticExpr::Tuple { elts: &CODES },
                }
            };

            fn code(self) -> &'static str {
                self.code()
            }
        }
    )+ };
}

codes! {
    Action "action" &Action::ALL;
    AgencyStyle "style" AgencyStyle::ALL;
    Base "base" &[Base::Vietnam, Base::WeekendsOnly];
    Channel "channel" Channel::ALL;
    DayKind "kind" &DayKind::ALL;
    Direction "direction" Direction::ALL;
    EndOfDay "end_of_day" &EndOfDay::ALL;
    GroupKey "by" &GroupKey::ALL;
    Form "form" Form::ALL;
    Kind "kind" &Kind::ALL;
    Language "language" &Language::ALL;
    Delegated "delegated" &Delegated::ALL;
    Level "level" Level::ALL;
    OnlineService "online" OnlineService::ALL;
    Origin "origin" &Origin::ALL;
    OutsideHours "outside_hours" &OutsideHours::ALL;
    PeriodKind "kind" &PeriodKind::ALL;
    Policy "policy" &Policy::ALL;
    Practice "practice" &Practice::ALL;
    Roll "roll" &Roll::ALL;
    Sender "sender" &Sender::ALL;
    StageOrder "order" StageOrder::ALL;
    Standing "standing" &Standing::ALL;
    StartEvent "start" StartEvent::ALL;
    Unit "unit" Unit::ALL;
    Unusable "no_limit" Unusable::ALL;
    Variant "variant" &Variant::ALL;
    Vocabulary "of" &Vocabulary::ALL;
    Week "week" &Week::ALL;
}

/// One value of a closed list, as its code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Choice<T>(pub(crate) T);

fn find<T: Code>(code: &str) -> Option<Choice<T>> {
    T::ALL.iter().copied().find(|choice| choice.code() == code).map(Choice)
}

fn expected<T: Code>() -> String {
    let codes: Vec<_> = T::ALL.iter().map(|choice| choice.code()).collect();
    format!("one of {}", codes.join(", "))
}

impl<T: Code> FromPyObject<'_, '_> for Choice<T> {
    type Error = PyErr;

    #[cfg(feature = "stubs")]
    const INPUT_TYPE: PyStaticExpr = T::LITERAL;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let found = match given.cast::<PyString>() {
            Ok(words) => find(text(&words, T::NAME)?),
            Err(_) => None,
        };
        found.ok_or_else(|| refuse(&given, T::NAME, &expected::<T>()))
    }
}

impl<'py, T: Code> IntoPyObject<'py> for Choice<T> {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = Infallible;

    #[cfg(feature = "stubs")]
    const OUTPUT_TYPE: PyStaticExpr = T::LITERAL;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Infallible> {
        // The same few strings over and over: interned, they are made once.
        Ok(PyString::intern(py, self.0.code()))
    }
}

impl<T: Code> Serialize for Choice<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

impl<T: Code> FromJson for Choice<T> {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        find(place.text()?).ok_or_else(|| place.refuse(&expected::<T>()))
    }
}
