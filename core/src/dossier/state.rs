//! The states of a dossier, and the ten statuses of the National Public Service Portal they are shown as.

use crate::log::Holder;

/// Where a dossier is (*trạng thái hồ sơ*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// Nothing happened yet.
    New,
    /// Submitted, and not yet looked at.
    Submitted,
    /// Not accepted at the desk.
    NotReceived,
    /// Accepted; the slip is given.
    Received,
    /// With the unit that settles it.
    Processing,
    /// Sent back for a supplement.
    AwaitingSupplement,
    /// Waiting for a fee or another financial duty.
    AwaitingFee,
    /// Suspended under a sector's law.
    Suspended,
    /// The result is ready.
    Ready,
    /// The result was handed over.
    HandedOver,
    /// Refused after examination.
    Refused,
    /// Withdrawn by the citizen.
    Withdrawn,
    /// Stopped by the office.
    Stopped,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 13] = [
        Self::New,
        Self::Submitted,
        Self::NotReceived,
        Self::Received,
        Self::Processing,
        Self::AwaitingSupplement,
        Self::AwaitingFee,
        Self::Suspended,
        Self::Ready,
        Self::HandedOver,
        Self::Refused,
        Self::Withdrawn,
        Self::Stopped,
    ];

    /// The stable name used outside Rust, such as `awaiting_supplement`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Submitted => "submitted",
            Self::NotReceived => "not_received",
            Self::Received => "received",
            Self::Processing => "processing",
            Self::AwaitingSupplement => "awaiting_supplement",
            Self::AwaitingFee => "awaiting_fee",
            Self::Suspended => "suspended",
            Self::Ready => "ready",
            Self::HandedOver => "handed_over",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Stopped => "stopped",
        }
    }

    /// Whether nothing can follow.
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::NotReceived | Self::HandedOver | Self::Refused | Self::Withdrawn | Self::Stopped
        )
    }

    /// Whose time it is. A suspension is the office's: it asked another body, or the law made it wait.
    pub const fn holder(self) -> Holder {
        match self {
            Self::Submitted | Self::Received | Self::Processing | Self::Suspended => Holder::Office,
            Self::AwaitingSupplement | Self::AwaitingFee => Holder::Citizen,
            _ => Holder::Nobody,
        }
    }

    /// The status shown on the national portal; `None` before anything happened.
    pub const fn national(self) -> Option<NationalStatus> {
        Some(match self {
            Self::New => return None,
            Self::Submitted => NationalStatus::Registered,
            Self::Received => NationalStatus::Received,
            Self::NotReceived => NationalStatus::NotReceived,
            Self::Processing | Self::Suspended => NationalStatus::Processing,
            Self::AwaitingSupplement => NationalStatus::SupplementRequired,
            Self::AwaitingFee => NationalStatus::FeeRequired,
            Self::Withdrawn => NationalStatus::Withdrawn,
            Self::Refused | Self::Stopped => NationalStatus::Stopped,
            Self::Ready => NationalStatus::Done,
            Self::HandedOver => NationalStatus::HandedOver,
        })
    }
}

/// The ten statuses of the National Public Service Portal (*mã trạng thái hồ sơ*).
///
/// The list is the same in every system that was seen to speak to the portal; the paper that sets it was
/// not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NationalStatus {
    /// 1, *Mới đăng ký*.
    Registered,
    /// 2, *Được tiếp nhận*.
    Received,
    /// 3, *Không được tiếp nhận*.
    NotReceived,
    /// 4, *Đang xử lý*.
    Processing,
    /// 5, *Yêu cầu bổ sung giấy tờ*.
    SupplementRequired,
    /// 6, *Yêu cầu thực hiện nghĩa vụ tài chính*.
    FeeRequired,
    /// 7, *Công dân yêu cầu rút hồ sơ*.
    Withdrawn,
    /// 8, *Dừng xử lý*.
    Stopped,
    /// 9, *Đã xử lý xong*.
    Done,
    /// 10, *Đã trả kết quả*.
    HandedOver,
}

impl NationalStatus {
    /// Every status, by number.
    pub const ALL: [Self; 10] = [
        Self::Registered,
        Self::Received,
        Self::NotReceived,
        Self::Processing,
        Self::SupplementRequired,
        Self::FeeRequired,
        Self::Withdrawn,
        Self::Stopped,
        Self::Done,
        Self::HandedOver,
    ];

    /// The number, 1 to 10.
    pub const fn code(self) -> u8 {
        match self {
            Self::Registered => 1,
            Self::Received => 2,
            Self::NotReceived => 3,
            Self::Processing => 4,
            Self::SupplementRequired => 5,
            Self::FeeRequired => 6,
            Self::Withdrawn => 7,
            Self::Stopped => 8,
            Self::Done => 9,
            Self::HandedOver => 10,
        }
    }

    /// The status of a number.
    pub fn of_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The name on the portal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Registered => "Mới đăng ký",
            Self::Received => "Được tiếp nhận",
            Self::NotReceived => "Không được tiếp nhận",
            Self::Processing => "Đang xử lý",
            Self::SupplementRequired => "Yêu cầu bổ sung giấy tờ",
            Self::FeeRequired => "Yêu cầu thực hiện nghĩa vụ tài chính",
            Self::Withdrawn => "Công dân yêu cầu rút hồ sơ",
            Self::Stopped => "Dừng xử lý",
            Self::Done => "Đã xử lý xong",
            Self::HandedOver => "Đã trả kết quả",
        }
    }

    /// The status that a local system's code or words stand for: a number of the national list, its
    /// name with or without marks, or what the local list given says.
    ///
    /// Local lists come first, because some give a national number another meaning.
    pub fn of_local(text: &str, local: &[(&str, Self)]) -> Option<Self> {
        let folded = crate::text::fold(text.trim());
        let named = local.iter().find(|(name, _)| crate::text::fold(name.trim()) == folded);
        named.map(|(_, status)| *status).or_else(|| {
            let by_name = |status: &Self| crate::text::fold(status.name()) == folded;
            let number = text.trim().parse().ok().and_then(Self::of_code);
            number.or_else(|| Self::ALL.into_iter().find(by_name))
        })
    }
}
