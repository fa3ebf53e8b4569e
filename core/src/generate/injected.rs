//! What can be wrong with a generated dossier: exactly what an intake can find.

use crate::intake::{Fault, FindingKind};

/// Something put wrong on purpose (*lỗi được gài*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Injected {
    /// A row that cannot be a record.
    Fault(Fault),
    /// A dossier about which something is doubtful.
    Finding(FindingKind),
}

impl Injected {
    /// Everything that can be put wrong, faults first.
    pub fn all() -> impl Iterator<Item = Self> {
        let faults = Fault::ALL.into_iter().map(Self::Fault);
        faults.chain(FindingKind::ALL.into_iter().map(Self::Finding))
    }

    /// The stable name used outside Rust, that of the fault or of the finding.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fault(fault) => fault.code(),
            Self::Finding(kind) => kind.code(),
        }
    }

    /// What a name stands for.
    pub fn named(code: &str) -> Option<Self> {
        Self::all().find(|injected| injected.code() == code)
    }
}
