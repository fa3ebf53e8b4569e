//! What a count stands for, told from the words beside it.

use super::tokens::Tokens;

/// What a count is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Everything: received, assigned, the total.
    Whole,
    New,
    Carried,
    Online,
    Direct,
    Settled,
    Open,
    /// Returned, refused, withdrawn, waiting for a supplement.
    Returned,
    Early,
    OnTime,
    /// Finished late, or open and overdue.
    Late,
    Within,
    Other,
}

/// Roles that part one whole among themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Whole,
    Origin,
    Channel,
    Flow,
    Time,
    Other,
}

impl Family {
    pub(super) const ALL: [Self; 6] =
        [Self::Whole, Self::Flow, Self::Origin, Self::Channel, Self::Time, Self::Other];
}

impl Role {
    pub(super) const fn family(self) -> Family {
        match self {
            Self::Whole => Family::Whole,
            Self::New | Self::Carried => Family::Origin,
            Self::Online | Self::Direct => Family::Channel,
            Self::Settled | Self::Open | Self::Returned => Family::Flow,
            Self::Early | Self::OnTime | Self::Late | Self::Within => Family::Time,
            Self::Other => Family::Other,
        }
    }
}

/// The words of each role; the first row that has one among the words of a label names it.
const WORDS: &[(Role, &[&str])] = &[
    (
        Role::Within,
        &["trong hạn", "trong thời hạn", "còn hạn", "còn thời hạn", "chưa đến hạn", "chưa tới hạn"],
    ),
    (
        Role::Late,
        &[
            "quá hạn",
            "quá thời hạn",
            "trễ hạn",
            "trễ",
            "chậm hạn",
            "chậm",
            "muộn",
            "không đúng hạn",
        ],
    ),
    (Role::OnTime, &["đúng hạn", "đúng thời hạn", "đúng tiến độ", "đúng và trước hạn"]),
    (Role::Early, &["trước hạn", "trước thời hạn", "sớm hạn", "sớm"]),
    (
        Role::New,
        &[
            "tiếp nhận mới",
            "nhận mới",
            "mới tiếp nhận",
            "phát sinh mới",
            "mới",
            "tiếp nhận trong kỳ",
        ],
    ),
    (
        Role::Carried,
        &[
            "kỳ trước",
            "chuyển sang",
            "chuyển qua",
            "tồn",
            "tồn đọng",
            "năm trước",
            "tháng trước",
            "quý trước",
        ],
    ),
    (Role::Open, &["chưa", "đang", "còn lại", "chưa được", "tiếp tục"]),
    (
        Role::Returned,
        &[
            "trả lại",
            "từ chối",
            "rút",
            "bổ sung",
            "tạm dừng",
            "dừng",
            "hủy",
            "không đủ điều kiện",
            "không tiếp nhận",
        ],
    ),
    (
        Role::Settled,
        &["hoàn thành", "giải quyết", "xử lý", "đã thực hiện", "đã trình", "trả kết quả", "đã trả"],
    ),
    (Role::Online, &["trực tuyến", "qua mạng", "toàn trình"]),
    (Role::Direct, &["trực tiếp", "bưu chính"]),
    (
        Role::Whole,
        &[
            "tổng số",
            "tổng cộng",
            "tổng",
            "tiếp nhận",
            "đã nhận",
            "được giao",
            "giao",
            "phải",
            "thực hiện",
        ],
    ),
];

/// The role that the words among these tokens name.
pub(super) fn role(tokens: &Tokens, from: usize, until: usize) -> Role {
    // "Tổng số … đã giải quyết" is what was settled; "tổng số … tiếp nhận và giải quyết" is what came in.
    let named = WORDS.iter().find(|(_, words)| tokens.holds(from, until, words));
    let role = named.map_or(Role::Other, |(role, _)| *role);
    let received = tokens.holds(
        from,
        until,
        &[
            "tiếp nhận và giải quyết",
            "phải giải quyết",
            "cần giải quyết",
            "phải xử lý",
            "phải thực hiện",
        ],
    );
    if received && role == Role::Settled { Role::Whole } else { role }
}
