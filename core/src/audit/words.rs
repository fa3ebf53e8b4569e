//! The sentences of findings and readings, in Vietnamese and English.

use super::{Figure, Finding, Kind, Percent, Quantity, Reading, Span, Verdict};
use crate::text::Language;

/// Both sentences side by side, of which one is wanted.
fn choose(language: Language, vietnamese: String, english: String) -> String {
    match language {
        Language::Vietnamese => vietnamese,
        Language::English => english,
    }
}

fn span(span: Span, language: Language) -> String {
    let (low, high) = (span.low().told(language), span.high().told(language));
    match span.as_exact() {
        Some(_) => low,
        None => choose(language, format!("{low} đến {high}"), format!("{low} to {high}")),
    }
}

fn between(
    low: Percent,
    high: Percent,
    tell: impl Fn(Percent) -> String,
    language: Language,
) -> String {
    let (least, most) = (tell(low), tell(high));
    if low == high {
        return least;
    }
    choose(language, format!("{least} đến {most}"), format!("{least} to {most}"))
}

fn points(percent: Percent, language: Language) -> String {
    let number = percent.number(language);
    choose(language, format!("{number} điểm phần trăm"), format!("{number} percentage points"))
}

pub(super) fn quantity(quantity: &Quantity, language: Language) -> String {
    match quantity {
        Quantity::Number(figure) => span(*figure, language),
        Quantity::Difference(figure) => figure.told(language),
        Quantity::Percent(low, high) => {
            between(*low, *high, |percent| percent.told(language), language)
        }
        Quantity::Points(percent) => points(*percent, language),
        Quantity::Score(low, high) => {
            between(*low, *high, |percent| percent.number(language), language)
        }
        Quantity::Change(change) => change.told(language),
    }
}

pub(super) fn finding(finding: &Finding, language: Language) -> String {
    let told = |quantity: &Option<Quantity>| {
        quantity.as_ref().map_or_else(|| "—".to_owned(), |quantity| quantity.text(language))
    };
    let claimed = told(&finding.claimed);
    if finding.verdict == Verdict::NotRecomputable && finding.kind != Kind::Residual {
        return choose(
            language,
            format!("Công bố {claimed}: chưa đủ số liệu để tính lại."),
            format!("Published {claimed}: not enough is given to recompute it."),
        );
    }
    let (recomputed, difference) = (told(&finding.recomputed), told(&finding.difference));
    let said = choose(
        language,
        vietnamese(finding.kind, &claimed, &recomputed),
        english(finding.kind, &claimed, &recomputed),
    );
    let end = ending(finding, &difference, language);
    format!("{said}{end}")
}

fn vietnamese(kind: Kind, claimed: &str, recomputed: &str) -> String {
    match kind {
        Kind::Sum => format!("Tổng công bố {claimed}, các phần cộng lại {recomputed}"),
        Kind::Residual => {
            format!("Tổng công bố {claimed}, các phần được nêu cộng lại {recomputed}")
        }
        Kind::Balance => {
            format!("Tồn đầu và tiếp nhận {claimed}, đã giải quyết và còn lại {recomputed}")
        }
        Kind::Percentage | Kind::Score | Kind::Change => {
            format!("Công bố {claimed}, tính lại {recomputed}")
        }
        Kind::Shares => format!("Các tỷ lệ của một tổng cộng lại {recomputed}"),
        Kind::Part => format!("Phần {recomputed} trong tổng {claimed}"),
        Kind::Repeated => format!("Cùng một số liệu nêu {claimed}, chỗ khác {recomputed}"),
        Kind::Count => format!("Nêu {claimed} mục, liệt kê {recomputed}"),
        Kind::Term => format!("Thời kỳ dài {claimed} năm, dài nhất {recomputed} năm"),
    }
}

fn english(kind: Kind, claimed: &str, recomputed: &str) -> String {
    match kind {
        Kind::Sum => format!("Published whole {claimed}, the parts make {recomputed}"),
        Kind::Residual => format!("Published whole {claimed}, the parts listed make {recomputed}"),
        Kind::Balance => {
            format!("Carried over and received {claimed}, settled and remaining {recomputed}")
        }
        Kind::Percentage | Kind::Score | Kind::Change => {
            format!("Published {claimed}, recomputed {recomputed}")
        }
        Kind::Shares => format!("The shares of one whole make {recomputed}"),
        Kind::Part => format!("A part of {recomputed} in a whole of {claimed}"),
        Kind::Repeated => format!("One figure is given as {claimed}, elsewhere as {recomputed}"),
        Kind::Count => format!("{claimed} items announced, {recomputed} listed"),
        Kind::Term => format!("A period of {claimed} years, at most {recomputed}"),
    }
}

fn ending(finding: &Finding, difference: &str, language: Language) -> String {
    // What a repeated figure or a change is off by, the two values say themselves.
    let off = finding.difference.is_some() && finding.kind != Kind::Repeated;
    match (finding.verdict, language) {
        (Verdict::Consistent, Language::Vietnamese) => ": khớp.".to_owned(),
        (Verdict::Consistent, Language::English) => ": consistent.".to_owned(),
        (Verdict::Rounding, Language::Vietnamese) => ": lệch do làm tròn.".to_owned(),
        (Verdict::Rounding, Language::English) => ": off by rounding.".to_owned(),
        (Verdict::NotRecomputable, Language::Vietnamese) => format!(": còn {difference} chưa nêu."),
        (Verdict::NotRecomputable, Language::English) => format!(": {difference} not told."),
        (Verdict::Inconsistent, Language::Vietnamese) if off => {
            format!(": không khớp, lệch {difference}.")
        }
        (Verdict::Inconsistent, Language::English) if off => {
            format!(": inconsistent, off by {difference}.")
        }
        (Verdict::Inconsistent, Language::Vietnamese) => ": không khớp.".to_owned(),
        (Verdict::Inconsistent, Language::English) => ": inconsistent.".to_owned(),
    }
}

fn places(parts: &[usize]) -> String {
    let places: Vec<String> = parts.iter().map(|part| (part + 1).to_string()).collect();
    places.join(", ")
}

fn number(number: i64, language: Language) -> String {
    Figure::whole(number).told(language)
}

/// The words for the figure that is not given.
fn lacking(figure: &str, language: Language) -> &'static str {
    match (figure, language) {
        ("part", Language::Vietnamese) => "tử số",
        ("part", Language::English) => "the part",
        ("whole", Language::Vietnamese) => "mẫu số",
        ("whole", Language::English) => "the base",
        ("from", Language::Vietnamese) => "số liệu kỳ trước",
        ("from", Language::English) => "the earlier figure",
        ("to", Language::Vietnamese) => "số liệu kỳ này",
        ("to", Language::English) => "the later figure",
        (_, Language::Vietnamese) => "số liệu thành phần",
        (_, Language::English) => "the parts",
    }
}

pub(super) fn reading(reading: &Reading, language: Language) -> String {
    let (vietnamese, english): (String, String) = match reading {
        Reading::Missing { amount } => {
            let amount = amount.told(language);
            (
                format!("Thiếu {amount}: có phần chưa được liệt kê hoặc ghi sai."),
                format!("{amount} are missing: a part is not listed, or misprinted."),
            )
        }
        Reading::Beyond { amount } => {
            let amount = amount.told(language);
            (
                format!("Thừa {amount}: có phần bị tính trùng hoặc ghi sai."),
                format!("{amount} too many: a part is counted twice, or misprinted."),
            )
        }
        Reading::PartOutside { part } => {
            let place = part + 1;
            (
                format!("Khớp nếu không kể phần thứ {place}."),
                format!("It holds without part {place}."),
            )
        }
        Reading::PartTwice { part } => {
            let place = part + 1;
            (
                format!("Khớp nếu phần thứ {place} được tính hai lần."),
                format!("It holds with part {place} counted twice."),
            )
        }
        Reading::OnlyParts { parts } => {
            let places = places(parts);
            (
                format!("Khớp nếu chỉ kể các phần thứ {places}."),
                format!("It holds with parts {places} alone."),
            )
        }
        Reading::Remains { amount } => {
            let amount = amount.told(language);
            (
                format!("Phần còn lại là {amount}, không được nêu."),
                format!("The rest, {amount}, is not told."),
            )
        }
        Reading::Parts { from, through } => {
            let (from, through) = (number(*from, language), number(*through, language));
            (
                format!("Tử số từ {from} đến {through} mới cho tỷ lệ này."),
                format!("Parts from {from} to {through} would give it."),
            )
        }
        Reading::Bases { from, through } => {
            let (from, through) = (number(*from, language), number(*through, language));
            (
                format!("Mẫu số từ {from} đến {through} mới cho tỷ lệ này."),
                format!("Bases from {from} to {through} would give it."),
            )
        }
        Reading::OtherBase { name, value } => {
            let value = span(*value, language);
            let name = name.as_deref().map(|name| format!(" ({name})")).unwrap_or_default();
            (
                format!("Khớp nếu mẫu số là {value}{name}."),
                format!("It holds for the base {value}{name}."),
            )
        }
        Reading::NotGiven { figure } => {
            let figure = lacking(figure, language);
            (format!("Không nêu {figure}."), format!("Not given: {figure}."))
        }
        Reading::Differing { values } => {
            let values: Vec<String> = values.iter().map(|value| span(*value, language)).collect();
            let values = values.join(", ");
            (format!("Các giá trị đã nêu: {values}."), format!("The values given: {values}."))
        }
        Reading::TooLong { most } => (
            format!("Dài quá {most} năm: một năm có thể bị ghi sai."),
            format!("Longer than {most} years: a year may be misprinted."),
        ),
        Reading::ClassMissing { amount } => {
            let amount = points(*amount, language);
            (
                format!("Thiếu {amount}: có nhóm chưa được nêu."),
                format!("{amount} short: a class is not told."),
            )
        }
        plain => {
            let (vietnamese, english) = fixed(plain);
            (vietnamese.to_owned(), english.to_owned())
        }
    };
    choose(language, vietnamese, english)
}

/// The sentences in which nothing changes.
const fn fixed(reading: &Reading) -> (&'static str, &'static str) {
    match reading {
        Reading::Complement => {
            ("Đây là tỷ lệ của phần còn lại.", "It is the percentage of the rest.")
        }
        Reading::DecimalSlip => {
            ("Khớp nếu đặt lại dấu phẩy.", "It holds with the decimal comma elsewhere.")
        }
        Reading::CutOff => {
            ("Số lẻ bị cắt bỏ thay vì làm tròn.", "Decimals were cut off instead of rounded.")
        }
        Reading::RoundedUp => {
            ("Làm tròn lên thay vì làm tròn xuống.", "Rounded up instead of down.")
        }
        Reading::WithinPrecision => (
            "Khớp trong phạm vi số liệu đã làm tròn.",
            "It holds as far as the rounded figures tell.",
        ),
        Reading::PointsWrittenAsPercent => (
            "Ghi \"%\" nhưng là chênh lệch điểm phần trăm giữa hai tỷ lệ.",
            "Written \"%\", meant as the difference of two rates in percentage points.",
        ),
        Reading::Reversed => {
            ("Độ lớn khớp nhưng ngược chiều.", "The size fits, the direction is reversed.")
        }
        Reading::SeveralAnswers => (
            "Vượt 100%: câu hỏi được chọn nhiều trả lời, hoặc tỷ lệ của nhiều câu hỏi.",
            "More than 100%: a question with several answers, or shares of several questions.",
        ),
        Reading::NothingLeft => (
            "Đạt 100% tổng số: không còn hồ sơ chuyển kỳ, đang giải quyết, trả lại hay rút.",
            "100% of the whole: nothing carried over, in progress, returned or withdrawn.",
        ),
        Reading::BelowHundred => (
            "Ghi 100% khi chưa đủ: nên ghi thêm số lẻ hoặc cắt xuống.",
            "Printed as 100% while below it: more decimals, or cutting, would say so.",
        ),
        Reading::BaseZero => {
            ("Mẫu số bằng không: không có tỷ lệ.", "The base is zero: there is no percentage.")
        }
        _ => ("", ""),
    }
}
