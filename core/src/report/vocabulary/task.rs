//! Words for assigned tasks.

use super::Words;

pub(super) const STATES: Words = &[
    ("new", "chưa giao", "nothing happened yet"),
    ("assigned", "đã giao", "assigned"),
    ("in_progress", "đang thực hiện", "in progress"),
    ("submitted", "chờ nghiệm thu", "waiting for acceptance"),
    ("returned", "trả lại, làm lại", "returned for rework"),
    ("completed", "hoàn thành", "completed"),
    ("cancelled", "đã hủy", "cancelled"),
    ("merged", "đã gộp", "merged"),
];

pub(super) const EVENTS: Words = &[
    ("assigned", "giao nhiệm vụ", "assigned"),
    ("progress_reported", "báo cáo tiến độ", "progress reported"),
    ("extension_asked", "xin gia hạn", "more time asked for"),
    ("extended", "cho gia hạn", "more time granted"),
    ("extension_refused", "không cho gia hạn", "more time refused"),
    ("deadline_set", "giao thời hạn", "deadline set"),
    ("reviewed", "rà soát", "reviewed"),
    ("submitted", "trình, báo cáo kết quả", "result submitted"),
    ("returned", "trả lại", "returned for rework"),
    ("accepted", "nghiệm thu, công nhận hoàn thành", "result accepted"),
    ("reassigned", "chuyển giao", "reassigned"),
    ("cancelled", "hủy nhiệm vụ", "cancelled"),
    ("merged", "gộp nhiệm vụ trùng", "merged with its double"),
];

pub(super) const REMINDERS: Words = &[
    ("escalated", "quá hạn lâu, báo cáo cấp trên", "long overdue, goes to the next level"),
    ("overdue", "quá hạn", "overdue"),
    ("due_today", "đến hạn hôm nay", "due today"),
    ("awaiting_acceptance", "chờ nghiệm thu", "waiting for acceptance"),
    ("extension_unanswered", "chờ trả lời đề nghị gia hạn", "a request for more time waits"),
    ("due_soon", "sắp đến hạn", "due soon"),
    ("review_due", "đến kỳ rà soát", "to be reviewed"),
    ("silent", "chưa báo cáo tiến độ", "not heard of for long"),
];
