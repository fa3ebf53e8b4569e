//! What an inspection looks for: every clause that the log of a dossier can be seen not to have kept.

use crate::log::BreachKind;

/// Every kind of breach that the stages of a linked procedure show, beside the log of a dossier.
pub const LINKED_BREACHES: [BreachKind; 1] = [BreachKind::new(
    "late_stage",
    "Một khâu liên thông quá hạn",
    "A stage of a linked procedure was late",
)];

/// Every kind of breach that the log of a dossier shows.
pub const BREACHES: [BreachKind; 16] = [
    BreachKind::new(
        "second_supplement_request",
        "Yêu cầu bổ sung hồ sơ quá một lần",
        "Papers were asked for more than once",
    ),
    BreachKind::new(
        "late_supplement_notice",
        "Thông báo bổ sung hồ sơ quá thời hạn kể từ ngày tiếp nhận",
        "The supplement was asked for too long after receipt",
    ),
    BreachKind::new(
        "second_new_date",
        "Hẹn lại ngày trả kết quả quá một lần",
        "A new date was set more than once",
    ),
    BreachKind::new(
        "no_apology",
        "Hẹn lại ngày trả kết quả mà không xin lỗi",
        "A new date was set without an apology",
    ),
    BreachKind::new(
        "late_apology",
        "Xin lỗi và hẹn lại ngày trả quá muộn",
        "The apology came too late",
    ),
    BreachKind::new(
        "late_first_answer",
        "Trả lời hồ sơ trực tuyến quá thời hạn",
        "An online dossier was answered too late",
    ),
    BreachKind::new("no_reason", "Phiếu không nêu lý do", "A slip gives no reason"),
    BreachKind::SUSPENSION_WITHOUT_GROUND,
    BreachKind::new(
        "restart_without_ground",
        "Tính lại thời hạn không có căn cứ",
        "The limit was counted again without a ground",
    ),
    BreachKind::EXTENSION_WITHOUT_GROUND,
    BreachKind::new(
        "refusal_after_limit",
        "Từ chối giải quyết sau khi hết thời hạn",
        "The dossier was refused after its limit",
    ),
    BreachKind::new("late_result", "Có kết quả sau hạn trả", "The result came after the due date"),
    BreachKind::new(
        "overdue_without_apology",
        "Quá hạn mà không xin lỗi và hẹn lại ngày trả",
        "It was late, and nobody apologised or set a new date",
    ),
    BreachKind::new(
        "late_handover",
        "Chuyển hồ sơ giấy đến đơn vị xử lý chậm",
        "The paper dossier reached the unit too late",
    ),
    BreachKind::new(
        "stop_after_result",
        "Dừng theo yêu cầu sau khi đã có kết quả",
        "It was stopped on request after the result was there",
    ),
    BreachKind::new(
        "closed_too_early",
        "Đóng hồ sơ trước khi hết thời gian bổ sung",
        "It was closed before the citizen's time was over",
    ),
];
