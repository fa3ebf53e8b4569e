//! What kind of petition it is, how hard the case, how it came.

use crate::error::{Error, Result};

/// A kind of petition (*loại đơn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A first complaint (*khiếu nại lần đầu*).
    ComplaintFirst,
    /// A second complaint (*khiếu nại lần hai*).
    ComplaintSecond,
    /// A complaint of a disciplinary decision (*khiếu nại quyết định kỷ luật*).
    ComplaintDisciplinary,
    /// A denunciation (*tố cáo*).
    Denunciation,
    /// A denunciation that is made again (*tố cáo tiếp*).
    DenunciationRepeat,
    /// Feedback on a regulation (*phản ánh*).
    Feedback,
    /// A recommendation on a regulation (*kiến nghị*).
    Recommendation,
    /// A request (*đề nghị*). No limit of its own was found.
    Request,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::ComplaintFirst,
        Self::ComplaintSecond,
        Self::ComplaintDisciplinary,
        Self::Denunciation,
        Self::DenunciationRepeat,
        Self::Feedback,
        Self::Recommendation,
        Self::Request,
    ];

    /// The stable name used outside Rust, such as `complaint_first`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ComplaintFirst => "complaint_first",
            Self::ComplaintSecond => "complaint_second",
            Self::ComplaintDisciplinary => "complaint_disciplinary",
            Self::Denunciation => "denunciation",
            Self::DenunciationRepeat => "denunciation_repeat",
            Self::Feedback => "feedback",
            Self::Recommendation => "recommendation",
            Self::Request => "request",
        }
    }

    /// Whether the law of complaints governs it.
    pub const fn is_complaint(self) -> bool {
        matches!(self, Self::ComplaintFirst | Self::ComplaintSecond | Self::ComplaintDisciplinary)
    }

    /// Whether the law of denunciations governs it.
    pub const fn is_denunciation(self) -> bool {
        matches!(self, Self::Denunciation | Self::DenunciationRepeat)
    }

    /// Whether the decree on feedback and recommendations governs it.
    pub const fn is_feedback(self) -> bool {
        matches!(self, Self::Feedback | Self::Recommendation)
    }

    /// Whether it is accepted before it is settled.
    pub const fn is_accepted_first(self) -> bool {
        self.is_complaint() || self.is_denunciation()
    }
}

/// How hard a case is (*tính chất vụ việc*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Variant {
    /// Ordinary.
    #[default]
    Ordinary,
    /// Complex (*phức tạp*).
    Complex,
    /// Especially complex (*đặc biệt phức tạp*): known to the law of denunciations only; a complaint is
    /// then complex.
    EspeciallyComplex,
}

impl Variant {
    /// Every variant.
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::Complex, Self::EspeciallyComplex];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Complex => "complex",
            Self::EspeciallyComplex => "especially_complex",
        }
    }

    /// Refuses, at `path`, what the law on a kind does not know.
    pub(crate) fn known_to(self, kind: Kind, path: &str) -> Result<()> {
        if kind.is_complaint() && self == Self::EspeciallyComplex {
            let expected = "ordinary or complex, for a complaint";
            return Err(Error::argument(path, self.code(), expected));
        }
        Ok(())
    }
}

/// From whom a petition came (*nguồn đơn*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Origin {
    /// From the person (*trực tiếp*).
    #[default]
    Direct,
    /// From the press or another body (*chuyển đến*).
    Forwarded,
}

impl Origin {
    /// Every origin.
    pub const ALL: [Self; 2] = [Self::Direct, Self::Forwarded];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Forwarded => "forwarded",
        }
    }
}

/// Whose practice answers feedback, where the decree has no limit (*quy định về thời hạn trả lời*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Practice {
    /// The index of the national portal.
    Portal,
    /// The application of Bắc Ninh.
    BacNinh,
    /// Administrative procedures in Ninh Bình.
    NinhBinh,
}

impl Practice {
    /// Every practice.
    pub const ALL: [Self; 3] = [Self::Portal, Self::BacNinh, Self::NinhBinh];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::BacNinh => "bac_ninh",
            Self::NinhBinh => "ninh_binh",
        }
    }
}
