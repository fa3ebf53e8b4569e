//! What codes are called in the report.

use motcua::NaiveDate;
use motcua::log::{Breach, BreachKind, Outcome};
use motcua::text::Language;
use motcua::{correspondence, dossier, petition, reception, task};

/// A day as papers write it.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// What was not kept, in the words of its register.
pub(crate) fn breach(breach: &Breach) -> &'static str {
    let registers: [&[BreachKind]; 5] = [
        &dossier::BREACHES,
        &task::BREACHES,
        &petition::BREACHES,
        &correspondence::BREACHES,
        &reception::MATTER_BREACHES,
    ];
    let kind = registers.into_iter().flatten().find(|kind| kind.code == breach.code());
    kind.map_or(breach.code(), |kind| kind.text(Language::Vietnamese))
}

/// What a reminder of any register is about.
pub(crate) fn urgency(code: &'static str) -> &'static str {
    match code {
        "escalated" => "quá hạn lâu, báo cáo Chủ tịch",
        "overdue" => "quá hạn",
        "apology_missed" => "quá hạn, chưa xin lỗi và hẹn lại",
        "due_today" => "đến hạn hôm nay",
        "apology_today" => "hôm nay là ngày cuối để xin lỗi nếu sẽ trễ",
        "awaiting_acceptance" => "chờ nghiệm thu",
        "extension_unanswered" => "chờ trả lời xin gia hạn",
        "supplement_unanswered" => "hết thời gian bổ sung",
        "due_soon" => "sắp đến hạn",
        "review_due" => "đến kỳ rà soát",
        "silent" => "chưa báo cáo tiến độ",
        "unsettled" => "văn bản khẩn chưa giải quyết",
        "unregistered" => "chưa vào sổ",
        "unforwarded" => "chưa trình",
        "unnumbered" => "chưa cấp số",
        "unissued" => "chưa phát hành",
        "unacknowledged" => "chưa báo đã nhận",
        other => other,
    }
}

/// How near its day a reminder is.
pub(crate) fn distance(code: &'static str, days: u32) -> String {
    match (code, days) {
        (_, 0) => "hôm nay".to_owned(),
        ("due_soon", days) => format!("còn {days} ngày làm việc"),
        ("silent" | "awaiting_acceptance", days) => format!("đã {days} ngày làm việc"),
        (_, days) => format!("quá {days} ngày làm việc"),
    }
}

/// A kind of petition by its code.
pub(crate) fn kind(code: &str) -> &str {
    match code {
        "complaint_first" => "Khiếu nại lần đầu",
        "complaint_second" => "Khiếu nại lần hai",
        "denunciation" => "Tố cáo",
        "recommendation" => "Kiến nghị",
        "request" => "Đề nghị",
        other => other,
    }
}

/// How something ended, or stands.
pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Early => "trước hạn",
        Outcome::OnTime => "đúng hạn",
        Outcome::Late => "quá hạn",
        Outcome::WithinTime => "trong hạn",
        Outcome::Overdue => "đang quá hạn",
        _ => "không xét hạn",
    }
}

/// A change of a due date by its code.
pub(crate) fn change(code: &str) -> &str {
    match code {
        "set" => "giao hạn",
        "stopped" => "dừng để bổ sung",
        "resumed" => "tính tiếp",
        "restarted" => "tính lại từ đầu",
        "continued" => "không dừng",
        "extended" => "gia hạn",
        "new_date" => "xin lỗi, hẹn lại",
        other => other,
    }
}
