//! A citation that answers hand on: told with every day and step, written once.

use super::Citation;
use std::ops::Deref;
use std::sync::Arc;

/// A citation that is copied by its address: of the crate's own tables, or of a paper that a user named.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A provision or paper that the crate knows.
    Law(&'static Citation),
    /// A paper given by the user.
    Paper(Arc<Citation>),
}

impl Deref for Source {
    type Target = Citation;

    fn deref(&self) -> &Citation {
        match self {
            Self::Law(citation) => citation,
            Self::Paper(citation) => citation,
        }
    }
}

impl PartialEq for Source {
    /// By what is cited, wherever it is kept.
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Source {}
