//! Words for the matters of citizens who were received.

use super::Words;

pub(super) const STATES: Words = &[
    ("new", "chưa tiếp", "nobody came yet"),
    ("received", "đã tiếp, chờ trả lời", "received, waits for an answer"),
    ("considered", "đang xem xét thêm", "takes longer"),
    ("transferred", "đã chuyển cơ quan có thẩm quyền", "with the competent body"),
    ("settled", "đã giải quyết", "settled"),
    ("reported", "đã thông báo cho cơ quan chuyển đến", "reported to the body that passed it on"),
    ("closed", "đã thông báo cho công dân", "the person knows"),
];

pub(super) const EVENTS: Words = &[
    ("received", "tiếp công dân", "received"),
    ("answered", "trả lời", "answered"),
    ("settled", "giải quyết", "settled"),
    ("reported", "thông báo cho cơ quan chuyển đến", "reported to the body that passed it on"),
    ("told", "thông báo cho người đã đến", "the person told"),
];
