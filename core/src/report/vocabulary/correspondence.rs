//! Words for incoming and outgoing documents.

use super::Words;

pub(super) const STATES: Words = &[
    ("new", "chưa đến, chưa soạn", "nothing happened yet"),
    ("arrived", "đã đến", "arrived"),
    ("drafted", "dự thảo", "drafted"),
    ("numbered", "đã cấp số, chờ ký", "numbered, to be signed"),
    ("signed", "đã ký", "signed"),
    ("registered", "đã vào sổ", "registered"),
    ("forwarded", "đã trình, đã chuyển", "forwarded"),
    ("assigned", "đã giao giải quyết", "assigned"),
    ("settled", "đã giải quyết", "settled"),
    ("issued", "đã phát hành", "issued"),
    ("filed", "đã lưu", "filed"),
    ("recalled", "đã thu hồi", "recalled"),
    ("replaced", "được thay thế", "replaced"),
];

pub(super) const EVENTS: Words = &[
    ("arrived", "văn bản đến", "arrived"),
    ("acknowledged", "thông báo đã nhận", "arrival acknowledged"),
    ("drafted", "soạn thảo", "drafted"),
    ("signed", "ký ban hành", "signed"),
    ("registered", "đăng ký, cấp số", "registered"),
    ("forwarded", "trình, chuyển giao", "forwarded"),
    ("assigned", "giao giải quyết", "assigned"),
    ("extended", "gia hạn giải quyết", "extended"),
    ("settled", "giải quyết xong, trả lời", "settled"),
    ("issued", "phát hành", "issued"),
    ("sent", "gửi", "sent"),
    ("amended", "đính chính, sửa đổi", "amended"),
    ("replaced", "thay thế", "replaced"),
    ("recalled", "thu hồi", "recalled"),
    ("filed", "lập hồ sơ, lưu", "filed"),
];

pub(super) const REMINDERS: Words = &[
    ("overdue", "quá hạn giải quyết", "overdue"),
    ("due_today", "đến hạn hôm nay", "due today"),
    ("unsettled", "văn bản khẩn chưa giải quyết", "urgent and not settled"),
    ("unregistered", "chưa đăng ký", "not registered"),
    ("unforwarded", "chưa trình, chuyển giao", "not forwarded"),
    ("unnumbered", "chưa cấp số", "not numbered"),
    ("unissued", "chưa phát hành", "not issued"),
    ("unacknowledged", "chưa thông báo đã nhận", "arrival not acknowledged"),
    ("due_soon", "sắp đến hạn", "due soon"),
];
