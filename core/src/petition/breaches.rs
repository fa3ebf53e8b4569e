//! Every clause that the log of a petition can be seen not to have kept.

use super::stage::Stage;
use crate::log::BreachKind;

/// Every kind of breach that the log of a petition shows.
pub const BREACHES: [BreachKind; 19] = [
    BreachKind::new(
        "late_first_handling",
        "Xử lý ban đầu đơn quá thời hạn",
        "The first handling took too long",
    ),
    BreachKind::new("late_review", "Xem xét tố cáo tiếp quá thời hạn", "The review took too long"),
    BreachKind::new("late_acceptance", "Thụ lý quá thời hạn", "It was accepted too late"),
    BreachKind::new("late_forwarding", "Chuyển đơn quá thời hạn", "It was forwarded too late"),
    BreachKind::new("late_refusal", "Từ chối quá thời hạn", "It was refused too late"),
    BreachKind::new(
        "late_supplement_request",
        "Yêu cầu bổ sung lần đầu quá thời hạn",
        "The first request for a supplement came too late",
    ),
    BreachKind::new("late_settlement", "Giải quyết quá thời hạn", "It was settled too late"),
    BreachKind::new(
        "late_forwarder_answer",
        "Trả lời nơi chuyển đơn quá thời hạn",
        "Whoever forwarded it was answered too late",
    ),
    BreachKind::new(
        "late_suspension_notice",
        "Gửi quyết định tạm đình chỉ quá thời hạn",
        "The decision that suspends was sent too late",
    ),
    BreachKind::new(
        "late_sending",
        "Gửi quyết định giải quyết quá thời hạn",
        "The decision was sent too late",
    ),
    BreachKind::new(
        "late_publication",
        "Công khai kết quả quá thời hạn",
        "The answer was published too late",
    ),
    BreachKind::new(
        "early_effect",
        "Ghi nhận có hiệu lực trước khi hết thời hạn khiếu nại tiếp",
        "The decision was taken to be in effect too early",
    ),
    BreachKind::new(
        "settled_without_acceptance",
        "Giải quyết mà không thụ lý",
        "It was settled without being accepted",
    ),
    BreachKind::EXTENSION_WITHOUT_GROUND,
    BreachKind::new(
        "extension_without_decision",
        "Gia hạn không bằng quyết định",
        "It was extended without a decision in writing",
    ),
    BreachKind::new(
        "extension_too_long",
        "Gia hạn quá mức luật cho phép",
        "The extension is longer than the law allows",
    ),
    BreachKind::new(
        "extension_too_often",
        "Gia hạn quá số lần luật cho phép",
        "It was extended more often than the law allows",
    ),
    BreachKind::new(
        "late_extension",
        "Gia hạn khi đã hết thời hạn",
        "It was extended when its time was over",
    ),
    BreachKind::SUSPENSION_WITHOUT_GROUND,
];

/// What a stage that is done too late is called; `None` where nothing can be late.
pub(super) const fn late(stage: Stage) -> Option<&'static str> {
    Some(match stage {
        Stage::FirstHandling => "late_first_handling",
        Stage::Review => "late_review",
        Stage::Acceptance => "late_acceptance",
        Stage::Forwarding => "late_forwarding",
        Stage::Refusal => "late_refusal",
        Stage::SupplementRequest => "late_supplement_request",
        Stage::Settlement => "late_settlement",
        Stage::ForwarderAnswer => "late_forwarder_answer",
        Stage::SuspensionNotice => "late_suspension_notice",
        Stage::Sending => "late_sending",
        Stage::Publication => "late_publication",
        Stage::Effect => return None,
    })
}
