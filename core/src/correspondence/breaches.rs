//! What was not kept, as the log of a document shows it.

use crate::log::BreachKind;

/// Every kind of breach that the log of a document shows.
pub const BREACHES: [BreachKind; 8] = [
    BreachKind::new(
        "document_acknowledged_late",
        "Không thông báo đã nhận văn bản điện tử trong ngày",
        "The arrival of an electronic document was not acknowledged within the day",
    ),
    BreachKind::new(
        "document_registered_late",
        "Đăng ký văn bản đến chậm",
        "The incoming document was registered late",
    ),
    BreachKind::new(
        "document_forwarded_late",
        "Trình, chuyển giao văn bản đến chậm",
        "The incoming document was submitted late",
    ),
    BreachKind::new(
        "document_settled_late",
        "Giải quyết văn bản đến sau thời hạn",
        "The incoming document was settled after its end",
    ),
    BreachKind::new(
        "numbered_before_signing",
        "Cấp số văn bản giấy trước khi ký",
        "A document on paper had its number before it was signed",
    ),
    BreachKind::new(
        "numbered_late",
        "Cấp số văn bản giấy chậm sau khi ký",
        "A document on paper had its number late after it was signed",
    ),
    BreachKind::new(
        "issued_late",
        "Phát hành văn bản đi chậm",
        "The outgoing document was issued late",
    ),
    BreachKind::new(
        "amended_by_wrong_kind",
        "Đính chính bằng loại văn bản không phù hợp",
        "The error was put right by the wrong kind of document",
    ),
];
