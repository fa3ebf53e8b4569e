//! Floor 6: what a dossier is made of.

/// One part of the dossier (*thành phần hồ sơ*): a paper with the number of its originals and copies.
///
/// A number that is not published is `None`, which is not zero.
///
/// # Example
///
/// ```
/// use motcua::procedure::DossierPart;
///
/// let form = DossierPart::new("Tờ khai").with_originals(1).with_copies(0);
/// assert_eq!((form.originals(), form.copies(), form.required()), (Some(1), Some(0), None));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DossierPart {
    name: String,
    originals: Option<u32>,
    copies: Option<u32>,
    required: Option<bool>,
}

impl DossierPart {
    /// A part of which only the name is known.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), originals: None, copies: None, required: None }
    }

    /// The same part with the number of originals (*bản chính*).
    pub fn with_originals(mut self, originals: u32) -> Self {
        self.originals = Some(originals);
        self
    }

    /// The same part with the number of copies (*bản sao*).
    pub fn with_copies(mut self, copies: u32) -> Self {
        self.copies = Some(copies);
        self
    }

    /// The same part, asked of everyone (*bắt buộc*).
    pub fn for_everyone(mut self) -> Self {
        self.required = Some(true);
        self
    }

    /// The same part, asked in some cases only.
    pub fn for_some(mut self) -> Self {
        self.required = Some(false);
        self
    }

    /// The name of the paper.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many originals.
    pub const fn originals(&self) -> Option<u32> {
        self.originals
    }

    /// How many copies.
    pub const fn copies(&self) -> Option<u32> {
        self.copies
    }

    /// Whether everyone must hand it in; `None` where it is not said.
    pub const fn required(&self) -> Option<bool> {
        self.required
    }
}
