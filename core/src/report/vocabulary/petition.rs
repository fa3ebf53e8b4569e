//! Words for petitions.

use super::Words;

pub(super) const KINDS: Words = &[
    ("complaint_first", "khiếu nại lần đầu", "first complaint"),
    ("complaint_second", "khiếu nại lần hai", "second complaint"),
    (
        "complaint_disciplinary",
        "khiếu nại quyết định kỷ luật",
        "complaint of a disciplinary decision",
    ),
    ("denunciation", "tố cáo", "denunciation"),
    ("denunciation_repeat", "tố cáo tiếp", "denunciation made again"),
    ("feedback", "phản ánh", "feedback"),
    ("recommendation", "kiến nghị", "recommendation"),
    ("request", "đề nghị", "request"),
];

pub(super) const STAGES: Words = &[
    ("first_handling", "xử lý ban đầu", "first handling"),
    ("review", "xem xét tố cáo tiếp", "review of a denunciation made again"),
    ("acceptance", "thụ lý", "acceptance"),
    ("forwarding", "chuyển đơn", "forwarding"),
    ("refusal", "từ chối", "refusal"),
    ("supplement_request", "yêu cầu bổ sung", "request for a supplement"),
    ("settlement", "giải quyết, trả lời", "settlement"),
    ("forwarder_answer", "trả lời nơi chuyển đơn", "answer to whoever forwarded it"),
    (
        "suspension_notice",
        "gửi quyết định tạm đình chỉ",
        "sending of the decision that suspends it",
    ),
    ("sending", "gửi quyết định giải quyết", "sending of the decision"),
    ("effect", "có hiệu lực pháp luật", "until the decision takes effect"),
    ("publication", "công khai", "publication"),
];

pub(super) const STATES: Words = &[
    ("new", "chưa tiếp nhận", "nothing happened yet"),
    ("registered", "đã vào sổ", "registered"),
    ("classified", "đã phân loại", "classified"),
    ("accepted", "đã thụ lý, đang giải quyết", "accepted, being settled"),
    ("suspended", "tạm đình chỉ", "suspended"),
    ("not_accepted", "không thụ lý", "not accepted"),
    ("transferred", "đã chuyển đơn", "forwarded"),
    ("withdrawn", "đã rút", "withdrawn"),
    ("stopped", "đình chỉ giải quyết", "stopped"),
    ("settled", "đã giải quyết, trả lời", "settled"),
    ("sent", "đã gửi quyết định", "decision sent"),
    ("in_effect", "quyết định có hiệu lực", "decision in effect"),
    ("published", "đã công khai", "published"),
];

pub(super) const EVENTS: Words = &[
    ("registered", "tiếp nhận, vào sổ", "registered"),
    ("classified", "phân loại", "classified"),
    ("supplement_requested", "yêu cầu bổ sung", "supplement requested"),
    ("accepted", "thụ lý", "accepted"),
    ("not_accepted", "không thụ lý", "not accepted"),
    ("transferred", "chuyển đơn", "forwarded"),
    ("forwarder_answered", "trả lời nơi chuyển đơn", "whoever forwarded it answered"),
    ("extended", "gia hạn", "extended"),
    ("suspended", "tạm đình chỉ", "suspended"),
    ("resumed", "tiếp tục giải quyết", "resumed"),
    ("withdrawn", "rút đơn", "withdrawn"),
    ("stopped", "đình chỉ giải quyết", "stopped"),
    ("settled", "giải quyết, trả lời", "settled"),
    ("decision_sent", "gửi quyết định", "decision sent"),
    ("took_effect", "có hiệu lực pháp luật", "decision took effect"),
    ("published", "công khai kết quả", "published"),
];

pub(super) const REMINDERS: Words = &[
    ("overdue", "quá hạn", "overdue"),
    ("due_today", "đến hạn hôm nay", "due today"),
    ("due_soon", "sắp đến hạn", "due soon"),
];
