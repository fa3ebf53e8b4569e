//! What a column of an export can hold.

/// What a column of an export holds (*cột dữ liệu*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Field {
    /// The code of the dossier (*mã hồ sơ*).
    Code,
    /// The name of the procedure (*tên thủ tục hành chính*).
    Procedure,
    /// The code of the procedure (*mã thủ tục hành chính*).
    ProcedureCode,
    /// The body that answers for it (*đơn vị giải quyết, đơn vị tiếp nhận*).
    Agency,
    /// The domain of the procedure (*lĩnh vực*).
    Domain,
    /// Where the dossier stands (*trạng thái hồ sơ*).
    Status,
    /// When it was handed in (*ngày nộp*).
    Submitted,
    /// When it was accepted (*ngày tiếp nhận*).
    Received,
    /// The appointment (*ngày hẹn trả*).
    Due,
    /// When a supplement was asked for (*ngày yêu cầu bổ sung*).
    SupplementAsked,
    /// When the supplement came (*ngày bổ sung*).
    SupplementAnswered,
    /// When it was refused (*ngày từ chối*).
    RefusedOn,
    /// When the result was ready (*ngày kết thúc xử lý*).
    Ready,
    /// When the result was handed over (*ngày trả kết quả*).
    HandedOver,
    /// The way in (*hình thức nộp, kênh thực hiện*).
    Channel,
    /// The level of the body (*cấp thực hiện*).
    Level,
    /// The time limit of the procedure (*thời hạn giải quyết*).
    Limit,
    /// The officer (*cán bộ xử lý*).
    Officer,
    /// Who hands it in (*người nộp*); personal.
    Applicant,
    /// Whose dossier it is (*chủ hồ sơ*); personal.
    Owner,
    /// Telephone (*số điện thoại*); personal.
    Phone,
    /// Mail (*thư điện tử*); personal.
    Email,
    /// Address (*địa chỉ*); personal.
    Address,
    /// Number of an identity paper (*số định danh, CCCD*); personal.
    Identity,
}

impl Field {
    /// Every field, in order.
    pub const ALL: [Self; 24] = [
        Self::Code,
        Self::Procedure,
        Self::ProcedureCode,
        Self::Agency,
        Self::Domain,
        Self::Status,
        Self::Submitted,
        Self::Received,
        Self::Due,
        Self::SupplementAsked,
        Self::SupplementAnswered,
        Self::RefusedOn,
        Self::Ready,
        Self::HandedOver,
        Self::Channel,
        Self::Level,
        Self::Limit,
        Self::Officer,
        Self::Applicant,
        Self::Owner,
        Self::Phone,
        Self::Email,
        Self::Address,
        Self::Identity,
    ];

    /// The stable name used outside Rust, such as `handed_over`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Procedure => "procedure",
            Self::ProcedureCode => "procedure_code",
            Self::Agency => "agency",
            Self::Domain => "domain",
            Self::Status => "status",
            Self::Submitted => "submitted",
            Self::Received => "received",
            Self::Due => "due",
            Self::SupplementAsked => "supplement_asked",
            Self::SupplementAnswered => "supplement_answered",
            Self::RefusedOn => "refused_on",
            Self::Ready => "ready",
            Self::HandedOver => "handed_over",
            Self::Channel => "channel",
            Self::Level => "level",
            Self::Limit => "limit",
            Self::Officer => "officer",
            Self::Applicant => "applicant",
            Self::Owner => "owner",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Address => "address",
            Self::Identity => "identity",
        }
    }

    /// Whether it tells of a person; such a column is dropped unless it is asked for.
    pub const fn is_personal(self) -> bool {
        matches!(
            self,
            Self::Applicant
                | Self::Owner
                | Self::Phone
                | Self::Email
                | Self::Address
                | Self::Identity
        )
    }
}
