//! On which terms a petition is handled: its kind, how hard the case is, where, and how it came.

use super::kind::{Kind, Origin, Practice, Variant};
use crate::citation::Citation;
use crate::error::{Error, Result};
use crate::log::Precision;
use crate::time_limit::TimeLimit;

/// The terms of one petition (*điều kiện giải quyết đơn*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub(super) kind: Kind,
    pub(super) variant: Variant,
    pub(super) remote: bool,
    pub(super) wide: bool,
    pub(super) origin: Origin,
    pub(super) practice: Option<Practice>,
    pub(super) own: Option<(TimeLimit, Citation)>,
}

impl Terms {
    /// An ordinary case that came from the person.
    pub const fn new(kind: Kind) -> Self {
        Self {
            kind,
            variant: Variant::Ordinary,
            remote: false,
            wide: false,
            origin: Origin::Direct,
            practice: None,
            own: None,
        }
    }

    /// With how hard the case is.
    pub const fn variant(mut self, variant: Variant) -> Self {
        self.variant = variant;
        self
    }

    /// In an area where travel is hard (*vùng sâu, vùng xa đi lại khó khăn*).
    pub const fn remote(mut self, remote: bool) -> Self {
        self.remote = remote;
        self
    }

    /// With a first check in several places, or one that is delegated: a denunciation then has more time
    /// for it.
    pub const fn wide(mut self, wide: bool) -> Self {
        self.wide = wide;
        self
    }

    /// With how it came.
    pub const fn origin(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// With the practice that answers feedback.
    pub const fn practice(mut self, practice: Practice) -> Self {
        self.practice = Some(practice);
        self
    }

    /// With a limit of settlement that another provision sets: a local rule, or the limit of the law on
    /// sanctions that a denunciation does not go beyond (25/2018/QH14, Điều 42 khoản 2).
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a limit in hours or fractions of a day, because
    /// the stages of a petition are judged by the day, and for a source that is blank.
    pub fn settled_within(mut self, limit: TimeLimit, source: Citation) -> Result<Self> {
        if Precision::of(Some(limit)) == Precision::Minute {
            return Err(Error::argument("limit", &limit, "a limit in whole days or longer"));
        }
        Error::not_blank("source", &source.to_string())?;
        self.own = Some((limit, source));
        Ok(self)
    }

    /// The kind.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// How hard the case is.
    pub const fn variant_named(&self) -> Variant {
        self.variant
    }

    /// Whether it is in a remote area.
    pub const fn is_remote(&self) -> bool {
        self.remote
    }

    /// Whether the first check is wide.
    pub const fn is_wide(&self) -> bool {
        self.wide
    }

    /// How it came.
    pub const fn origin_named(&self) -> Origin {
        self.origin
    }

    /// The practice that answers feedback.
    pub const fn practice_named(&self) -> Option<Practice> {
        self.practice
    }

    /// The limit of the law on sanctions, which no denunciation goes beyond, extended or not.
    pub(super) fn sanction_limit(&self) -> Option<&(TimeLimit, Citation)> {
        self.own.as_ref().filter(|_| self.kind.is_denunciation())
    }

    /// The limit of settlement that another provision sets.
    pub const fn own_limit(&self) -> Option<&(TimeLimit, Citation)> {
        self.own.as_ref()
    }
}
