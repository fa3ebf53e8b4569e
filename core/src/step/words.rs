//! The sentences of steps and notices, in Vietnamese and English.

use super::{Notice, Reading, Rule, Step};
use crate::calendar::{DayKind, DayName};
use crate::date::Civil;
use crate::text::Language;
use crate::time_limit::CutoffEffect;

/// Both sentences side by side, of which one is wanted.
fn choose(language: Language, vietnamese: String, english: String) -> String {
    match language {
        Language::Vietnamese => vietnamese,
        Language::English => english,
    }
}

pub(super) fn step(step: &Step, language: Language) -> String {
    let on = Civil(step.on);
    let (vietnamese, english) = match &step.rule {
        Rule::DayZero => (
            format!("Ngày {on} là ngày tiếp nhận, không tính vào thời hạn."),
            format!("{on} is the day of receipt and is not counted."),
        ),
        Rule::NextOpening { hour } => (
            format!("Ngoài giờ làm việc: tính từ giờ mở cửa gần nhất, {hour} ngày {on}."),
            format!("Outside office hours: taken at the next opening, {hour} on {on}."),
        ),
        Rule::Cutoff { hour, effect: CutoffEffect::Start, to } => (
            format!("Nhận sau {hour}: tính như tiếp nhận ngày làm việc tiếp theo, {}.", Civil(*to)),
            format!(
                "Received after {hour}: taken as received on the next working day, {}.",
                Civil(*to)
            ),
        ),
        Rule::Cutoff { hour, effect: CutoffEffect::Result, to } => (
            format!("Nhận sau {hour}: trả kết quả ngày làm việc tiếp theo, {}.", Civil(*to)),
            format!(
                "Received after {hour}: the result is due on the next working day, {}.",
                Civil(*to)
            ),
        ),
        Rule::Cutoff { hour, effect: CutoffEffect::Handover, to } => (
            format!(
                "Nhận sau {hour}: chuyển hồ sơ đầu giờ ngày làm việc tiếp theo, {}; hạn trả không đổi.",
                Civil(*to)
            ),
            format!(
                "Received after {hour}: handed over at the start of the next working day, {}; the due date stays.",
                Civil(*to)
            ),
        ),
        Rule::ClockStarts { hour } => (
            format!("Bắt đầu tính giờ từ {hour} ngày {on}."),
            format!("The clock starts at {hour} on {on}."),
        ),
        Rule::Skipped { kind, name } => (
            format!("Ngày {on} không tính: {}.", reason(*kind, *name, Language::Vietnamese)),
            format!("{on} is not counted: {}.", reason(*kind, *name, Language::English)),
        ),
        Rule::Worked { seconds } => (
            format!("Ngày {on} tính {} giờ làm việc.", hours(*seconds, ',')),
            format!("{on} uses {} working hours.", hours(*seconds, '.')),
        ),
        Rule::Ends { limit } => (
            format!("Hết thời hạn {limit} vào ngày {on}."),
            format!("The limit ({limit}) ends on {on}."),
        ),
        Rule::SpanEnds { limit } => (
            format!("Tính cả ngày đầu, hết khoảng {limit} vào ngày {on}."),
            format!("The first day counted, the period ({limit}) ends on {on}."),
        ),
        Rule::MonthEnd => (
            format!("Tháng này không có ngày tương ứng: lấy ngày cuối tháng, {on}."),
            format!("The month has no corresponding day: its last day, {on}, is taken."),
        ),
        Rule::Rolled { to, kind, name } => (
            format!(
                "Ngày cuối {on} là {}: chuyển sang {}.",
                reason(*kind, *name, Language::Vietnamese),
                Civil(*to)
            ),
            format!(
                "The last day, {on}, is off ({}): moved to {}.",
                reason(*kind, *name, Language::English),
                Civil(*to)
            ),
        ),
        Rule::CountedBack { limit } => (
            format!(
                "Tính lùi {} {}, không kể ngày mốc: {on}.",
                limit.amount(),
                limit.unit().word()
            ),
            format!(
                "Counted back {} {}, the reference day excluded: {on}.",
                limit.amount(),
                limit.unit().code()
            ),
        ),
        Rule::DueHour { hour } => {
            (format!("Hạn trả kết quả: {hour} ngày {on}."), format!("Due at {hour} on {on}."))
        }
        Rule::Suspended { until, days, working } => (
            format!(
                "Tạm dừng từ {on} đến {}: cộng thêm {days} {}.",
                Civil(*until),
                if *working { "ngày làm việc" } else { "ngày" }
            ),
            format!(
                "Suspended from {on} to {}: {days} {} given back.",
                Civil(*until),
                if *working { "working days" } else { "days" }
            ),
        ),
        Rule::Restarted { until } => (
            format!("Dừng từ {on}; tính lại từ đầu kể từ {}.", Civil(*until)),
            format!("Stopped on {on}; counted again from the beginning from {}.", Civil(*until)),
        ),
        Rule::StoppedOpen => (
            format!("Dừng từ {on}, chưa tiếp tục: chưa có hạn trả."),
            format!("Stopped on {on} and not resumed: there is no due date yet."),
        ),
        Rule::Extended { to } => (
            format!("Gia hạn từ {on} đến {}.", Civil(*to)),
            format!("Extended from {on} to {}.", Civil(*to)),
        ),
    };
    choose(language, vietnamese, english)
}

/// Why a day is off, in words.
fn reason(kind: DayKind, name: Option<DayName>, language: Language) -> String {
    if let Some(name) = name {
        return choose(language, name.to_string(), name.english());
    }
    let (vietnamese, english) = match kind {
        DayKind::Weekend => ("ngày nghỉ hằng tuần", "weekly rest"),
        DayKind::SaturdayService => ("thứ bảy có phục vụ", "Saturday service"),
        DayKind::Holiday => ("ngày nghỉ lễ, tết", "holiday"),
        DayKind::Compensatory => ("ngày nghỉ bù", "day in lieu"),
        DayKind::SwappedOff => ("ngày nghỉ hoán đổi", "day off by swap"),
        DayKind::Closure => ("cơ quan đóng cửa", "closed"),
        DayKind::Working | DayKind::Makeup => ("ngày làm việc", "working day"),
    };
    choose(language, vietnamese.to_owned(), english.to_owned())
}

/// Hours with the quarter and half hours that limits are made of.
fn hours(seconds: u32, mark: char) -> String {
    let (whole, rest) = (seconds / 3600, seconds % 3600);
    match rest * 100 / 3600 {
        0 => whole.to_string(),
        hundredths if hundredths % 10 == 0 => format!("{whole}{mark}{}", hundredths / 10),
        hundredths => format!("{whole}{mark}{hundredths:02}"),
    }
}

pub(super) fn notice(notice: &Notice, language: Language) -> String {
    let (vietnamese, english) = match notice {
        Notice::Projected { from, through } => (
            format!(
                "Lịch từ {} đến {} là dự kiến, chưa có thông báo chính thức.",
                Civil(*from),
                Civil(*through)
            ),
            format!(
                "Days from {} to {} are projected: not decided yet.",
                Civil(*from),
                Civil(*through)
            ),
        ),
        Notice::Reported { from, through } => (
            format!(
                "Lịch từ {} đến {} chỉ biết qua báo chí, không tìm thấy số văn bản.",
                Civil(*from),
                Civil(*through)
            ),
            format!(
                "Days from {} to {} are known from the press only.",
                Civil(*from),
                Civil(*through)
            ),
        ),
        Notice::IssueDateReported { on, known } => (
            format!(
                "{}: không rõ ngày ban hành văn bản, coi là đã biết từ {}, ngày có tin.",
                Civil(*on),
                Civil(*known)
            ),
            format!(
                "{}: the date of the paper was not found; taken as known from {}, when it was reported.",
                Civil(*on),
                Civil(*known)
            ),
        ),
        Notice::Reading { reading, on } => {
            let (vietnamese, english) = reading_words(*reading);
            let other = |word: &str| {
                reading.option().map_or_else(String::new, |option| format!(" {word} `{option}`."))
            };
            (
                format!("{}: {vietnamese}{}", Civil(*on), other("Cách hiểu khác:")),
                format!("{}: {english}{}", Civil(*on), other("The other reading:")),
            )
        }
        Notice::StopWithoutEffect { from } => (
            format!("Dừng từ {} sau khi đã hết hạn: không làm thay đổi hạn trả.", Civil(*from)),
            format!("The stop from {} began after the due date and changes nothing.", Civil(*from)),
        ),
        Notice::StopsMerged { from } => (
            format!("Các lần tạm dừng chồng nhau từ {} được tính là một.", Civil(*from)),
            format!("Overlapping suspensions from {} are taken as one.", Civil(*from)),
        ),
        Notice::RuleUnseen { rule, on } => (
            format!(
                "Ngày {}: chưa tìm thấy quy định về `{rule}` trong văn bản đang có hiệu lực; không xét, có thể khai báo.",
                Civil(*on)
            ),
            format!(
                "{}: no provision on `{rule}` was found in the act in force; nothing is judged by it, and it can be set.",
                Civil(*on)
            ),
        ),
    };
    choose(language, vietnamese, english)
}

fn reading_words(reading: Reading) -> (&'static str, &'static str) {
    match reading {
        Reading::OfficeClose => (
            "hạn tính đến giờ đóng cửa; Điều 148 khoản 6 Bộ luật Dân sự tính đến 24 giờ.",
            "due at the close of office; the Civil Code, Điều 148 khoản 6, says 24:00.",
        ),
        Reading::OutsideHours => (
            "nhận ngoài giờ làm việc, vẫn lấy ngày đó làm ngày tiếp nhận.",
            "received outside office hours, and that day is still the day of receipt.",
        ),
        Reading::DayZeroClosed => (
            "ngày tiếp nhận là ngày nghỉ, vẫn lấy làm ngày tiếp nhận.",
            "the day of receipt is a day off, and is still the day of receipt.",
        ),
        Reading::CutoffDayZero => (
            "nhận sau giờ quy định, ngày làm việc tiếp theo được coi là ngày tiếp nhận, không phải ngày thứ nhất.",
            "after the cut-off the next working day is the day of receipt, not the first day counted.",
        ),
        Reading::HoursDoNotRoll => (
            "thời hạn tính bằng giờ kết thúc vào ngày nghỉ, không chuyển sang ngày làm việc.",
            "a limit in hours ends on a day off and is not moved.",
        ),
        Reading::LeapDay => (
            "năm cuối không có ngày 29 tháng 2: lấy ngày 28; Điều 148 khoản 4 không nói rõ.",
            "the last year has no 29 February: the 28th is taken; Điều 148 khoản 4 is silent.",
        ),
        Reading::FractionOfWorkingDay => (
            "phần lẻ của ngày được hiểu là phần của ngày làm việc.",
            "a fraction of a day is read as one of a working day.",
        ),
        Reading::HalfOfAgreedLimit => (
            "nửa tháng là 15 ngày, nửa năm là 06 tháng, theo Điều 146 khoản 1 (quy định cho thời hạn thỏa thuận).",
            "half a month is 15 days, half a year six months, by Điều 146 khoản 1 (which is about agreed limits).",
        ),
        Reading::SaturdayNotCounted => {
            ("thứ bảy có phục vụ không tính vào thời hạn.", "a Saturday of service is not counted.")
        }
        Reading::BackwardToEarlier => (
            "tính lùi rơi vào ngày nghỉ: lấy ngày làm việc liền trước; pháp luật không quy định.",
            "counted back onto a day off: the working day before is taken; the law is silent.",
        ),
        Reading::ExtensionFromUnrolled => (
            "gia hạn tính từ ngày hết hạn trước khi chuyển khỏi ngày nghỉ.",
            "the extension runs from the end before it was moved off a day off.",
        ),
        Reading::CultureDayNotCompensated => (
            "24/11 trùng ngày nghỉ hằng tuần: không nghỉ bù; pháp luật không quy định rõ.",
            "24 November falls on the weekly rest and is not made up: the law is silent.",
        ),
        Reading::ReceptionMoved => (
            "ngày tiếp công dân trùng ngày nghỉ: chuyển sang ngày làm việc tiếp theo, theo Điều 4 Thông tư 53/2015/TT-BLĐTBXH của một bộ; Luật Tiếp công dân không quy định.",
            "a reception day is off and moves to the next working day, as Điều 4 Thông tư 53/2015/TT-BLĐTBXH of one ministry has it; the law on receiving citizens is silent.",
        ),
        Reading::DelegatedNotCounted => (
            "ngày ủy quyền cho người khác tiếp không tính vào số ngày tiếp công dân tối thiểu.",
            "a day that somebody else holds does not count toward the least number of reception days.",
        ),
        Reading::ReceptionTransition => (
            "số ngày tiếp công dân tối thiểu thay đổi từ ngày này, không có điều khoản chuyển tiếp: tuần, tháng nào theo quy định có hiệu lực trong tuần, tháng đó; tuần, tháng vắt qua hai quy định không xét.",
            "the least number of reception days changes on this day without a transition clause: a week or month goes by the rule in force in it; one that both rules share is not judged.",
        ),
        Reading::LimitOfReceiptDay => (
            "giữ thời hạn theo luật có hiệu lực vào ngày nhận đơn; Luật 136/2025/QH15 không có điều khoản chuyển tiếp.",
            "the limit of the law in force on the day of receipt is kept; 136/2025/QH15 has no transition clause.",
        ),
        Reading::SuspensionOfItsDay => (
            "tạm đình chỉ theo quy định có hiệu lực vào ngày tạm đình chỉ, dù đơn nhận theo quy định khác; không có điều khoản chuyển tiếp.",
            "suspended by the clause in force on the day of the suspension, though the petition came under another; there is no transition clause.",
        ),
        Reading::LastDayPutOff => (
            "ngày cuối đã chuyển khỏi ngày nghỉ thì gặp trở ngại: chuyển tiếp sang ngày làm việc đầu tiên không còn trở ngại; luật không quy định rõ.",
            "an obstacle lies on the last day, which had moved off a day off: it moves on to the first working day without one; the law is silent.",
        ),
    }
}
