//! Floor 6: administrative procedures (*thủ tục hành chính, TTHC*): what one is, a catalogue of them,
//! its versions and what a new version simplifies, what complying costs, and who does what inside.

mod catalogue;
mod channel;
mod compare;
mod cost;
mod fees;
mod finding;
mod limits;
mod parts;
mod process;
mod value;
mod versions;

pub use catalogue::Catalogue;
pub use channel::{Channel, Level, OnlineService};
pub use compare::{Change, Comparison, FeeChange, LimitChange, Simplification, compare};
pub use cost::{Activity, Burden, Cost, CostItem, CostPart};
pub use fees::{Fee, FeeKind, Reduction, Relief};
pub use finding::{Finding, FindingKind};
pub use limits::{CaseLimit, Unusable};
pub use parts::DossierPart;
pub use process::{InternalProcess, ProcessStep, StepDeadline};
pub use value::Procedure;
pub use versions::{Version, Versions};

use crate::error::{Error, Failure};
use std::fmt::Display;

/// The fault of a procedure whose parts contradict each other.
fn invalid(path: impl Into<String>, value: impl Display, expected: &'static str) -> Error {
    let (path, value) = (path.into(), format!("{value}"));
    Failure::InvalidProcedure { path, value, expected }.into()
}

/// Writes a closed list of named things with the names used outside Rust.
macro_rules! coded {
    ($( #[doc = $head:literal] )+ $name:ident { $( $(#[doc = $doc:literal])+ $kind:ident $code:literal, )+ }) => {
        $( #[doc = $head] )+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $( $(#[doc = $doc])+ $kind, )+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$( Self::$kind, )+];

            /// The stable name used outside Rust.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$kind => $code, )+ }
            }
        }
    };
}
use coded;
