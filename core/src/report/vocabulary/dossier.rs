//! Words for dossiers, and for what every register shares with them.

use super::Words;

pub(super) const OUTCOMES: Words = &[
    ("early", "trước hạn", "early"),
    ("on_time", "đúng hạn", "on time"),
    ("late", "quá hạn", "late"),
    ("within_time", "trong hạn", "within time"),
    ("overdue", "đang quá hạn", "overdue"),
    ("waiting", "đang chờ", "waiting"),
    ("refused", "từ chối", "refused"),
    ("withdrawn", "rút", "withdrawn"),
    ("stopped", "dừng", "stopped"),
    ("no_deadline", "không có thời hạn", "no deadline"),
];

pub(super) const HOLDERS: Words = &[
    ("office", "cơ quan đang xử lý", "with the office"),
    ("citizen", "chờ tổ chức, cá nhân", "with the citizen"),
    ("nobody", "chưa bắt đầu hoặc đã kết thúc", "not begun, or over"),
];

pub(super) const CHANNELS: Words = &[
    ("direct", "trực tiếp", "at the desk"),
    ("online", "trực tuyến", "online"),
    ("postal", "bưu chính", "by post"),
];

pub(super) const DUE_CHANGES: Words = &[
    ("set", "xác định thời hạn", "set"),
    ("stopped", "tạm dừng", "stopped"),
    ("resumed", "tính tiếp", "resumed"),
    ("restarted", "tính lại từ đầu", "counted again"),
    ("continued", "không dừng", "not stopped"),
    ("extended", "gia hạn", "extended"),
    ("new_date", "xin lỗi và hẹn lại", "new date with apology"),
];

pub(super) const STATES: Words = &[
    ("new", "chưa nộp", "nothing happened yet"),
    ("submitted", "mới nộp, chờ tiếp nhận", "submitted"),
    ("not_received", "không tiếp nhận", "not accepted at the desk"),
    ("received", "đã tiếp nhận", "received"),
    ("processing", "đang xử lý", "being processed"),
    ("awaiting_supplement", "chờ bổ sung", "waiting for a supplement"),
    ("awaiting_fee", "chờ thực hiện nghĩa vụ tài chính", "waiting for a fee"),
    ("suspended", "tạm dừng", "suspended"),
    ("ready", "đã có kết quả", "result ready"),
    ("handed_over", "đã trả kết quả", "result handed over"),
    ("refused", "từ chối", "refused"),
    ("withdrawn", "đã rút", "withdrawn"),
    ("stopped", "dừng xử lý", "stopped"),
];

pub(super) const EVENTS: Words = &[
    ("submitted", "nộp hồ sơ", "submitted"),
    ("received", "tiếp nhận", "received"),
    ("refused", "từ chối", "refused"),
    ("supplement_requested", "yêu cầu bổ sung", "supplement requested"),
    ("supplemented", "đã bổ sung", "supplemented"),
    ("fee_requested", "yêu cầu nghĩa vụ tài chính", "fee requested"),
    ("fee_paid", "đã nộp nghĩa vụ tài chính", "fee paid"),
    ("consultation_asked", "lấy ý kiến", "another body asked"),
    ("consultation_answered", "đã có ý kiến", "the other body answered"),
    ("field_checked", "kiểm tra thực địa", "place visited"),
    ("suspended", "tạm dừng", "suspended"),
    ("resumed", "tiếp tục", "resumed"),
    ("restarted", "tính lại từ đầu", "limit counted again"),
    ("extended", "gia hạn", "extended"),
    ("new_date", "xin lỗi và hẹn lại", "new date with apology"),
    ("transferred", "chuyển hồ sơ", "transferred"),
    ("result_ready", "có kết quả", "result ready"),
    ("handed_over", "trả kết quả", "result handed over"),
    ("withdrawn", "rút hồ sơ", "withdrawn"),
    ("stopped", "dừng xử lý", "stopped"),
];

pub(super) const REMINDERS: Words = &[
    ("overdue", "quá hạn", "overdue"),
    ("apology_missed", "quá hạn, chưa xin lỗi và hẹn lại", "overdue without an apology"),
    ("due_today", "đến hạn hôm nay", "due today"),
    (
        "apology_today",
        "hôm nay là ngày cuối để xin lỗi nếu sẽ trễ",
        "last day to announce a delay in time",
    ),
    ("supplement_unanswered", "hết thời gian bổ sung", "the time for the supplement is over"),
    ("due_soon", "sắp đến hạn", "due soon"),
];
