//! Words for days.

use super::Words;

pub(super) const DAY_KINDS: Words = &[
    ("working", "ngày làm việc", "working day"),
    ("weekend", "ngày nghỉ hằng tuần", "weekly rest"),
    ("saturday_service", "thứ bảy có phục vụ", "Saturday service"),
    ("holiday", "ngày nghỉ lễ, tết", "holiday"),
    ("compensatory", "ngày nghỉ bù", "compensatory day"),
    ("swapped_off", "ngày nghỉ hoán đổi", "day off by a swap"),
    ("makeup", "ngày làm bù", "make-up day"),
    ("closure", "ngày cơ quan đóng cửa", "closed by the body"),
];
