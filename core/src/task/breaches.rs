//! What was not kept, as the log of a task shows it.
//!
//! READING: the decisions on assigned tasks were seen in their openings only, so that no clause is named. That
//! an extension is asked for before the end, and that whoever returns, refuses or cancels says why, are the
//! rules of this register.

use crate::log::BreachKind;

/// Every kind of breach that the log of a task shows.
pub const BREACHES: [BreachKind; 5] = [
    BreachKind::new(
        "extension_asked_late",
        "Xin gia hạn sau khi đã hết thời hạn",
        "More time was asked for after the end",
    ),
    BreachKind::new(
        "extension_not_asked",
        "Gia hạn khi không có đề nghị",
        "More time was given, and nobody had asked for it",
    ),
    BreachKind::new(
        "submitted_late",
        "Báo cáo kết quả nhiệm vụ sau thời hạn",
        "The result of the task was handed in after its end",
    ),
    BreachKind::new("reason_missing", "Không nêu lý do", "No reason is given"),
    BreachKind::new(
        "grade_without_reason",
        "Đánh giá chất lượng mà không nêu lý do",
        "The quality was graded without a reason",
    ),
];
