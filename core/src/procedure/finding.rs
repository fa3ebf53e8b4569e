//! Floor 6: what is wrong with the data of a catalogue, each fault with its place.

use super::coded;

coded! {
    /// What is wrong with a piece of data.
    FindingKind {
        /// No code is given.
        CodeMissing "code_missing",
        /// The code is none of the national database.
        CodeMalformed "code_malformed",
        /// The code stands on an earlier procedure as well.
        CodeDuplicate "code_duplicate",
        /// No time limit is stated, or none that may be used.
        NoUsableLimit "no_usable_limit",
        /// A time limit is stated without its unit, or in words that give no value.
        UnitMissing "unit_missing",
        /// The limits stated for the ways in differ.
        ChannelsDiffer "channels_differ",
        /// The limits stated for one kind of dossier are in different units.
        UnitsMixed "units_mixed",
        /// The words that state a limit give another value than the one beside them.
        TextDiffers "text_differs",
        /// What the portal's field says contradicts the limit.
        PublishedDiffers "published_differs",
        /// An amount under 1.000 đồng: the source has lost its thousands.
        ThousandsLost "thousands_lost",
        /// The district level, on a day after it ended.
        DistrictEnded "district_ended",
        /// A document of the legal basis, or the announcing decision, whose number cannot be read.
        DocumentMalformed "document_malformed",
    }
}

/// One fault of a catalogue's data, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    pub(super) kind: FindingKind,
    pub(super) place: usize,
    pub(super) path: String,
    pub(super) value: String,
}

impl Finding {
    /// What is wrong.
    pub const fn kind(&self) -> FindingKind {
        self.kind
    }

    /// Which procedure of the catalogue, from 0.
    pub const fn place(&self) -> usize {
        self.place
    }

    /// Where in the procedure, such as `limits[1].text`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What stands there.
    pub fn value(&self) -> &str {
        &self.value
    }
}
