//! When is it due, and why? `due "05 ngày làm việc" 2026-02-11T15:40 [en]`

#![expect(clippy::print_stdout, reason = "a command-line program speaks on standard output")]

use chrono::{Datelike, NaiveDate};
use motcua::step::Rule;
use motcua::text::Language;
use motcua::{Calendar, Day, Deadline, Start, TimeLimit, When};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (limit, received, language) = match arguments.as_slice() {
        [limit, received] => (limit, received, Language::Vietnamese),
        [limit, received, en] if en == "en" => (limit, received, Language::English),
        _ => {
            println!("due \"05 ngày làm việc\" 2026-02-11T15:40 [en]");
            return ExitCode::FAILURE;
        }
    };
    match account(limit, received, language) {
        Ok(account) => {
            println!("{account}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{} ({})", error, error.code());
            ExitCode::FAILURE
        }
    }
}

/// The due moment, every day between, and what the reader should know.
fn account(limit: &str, received: &str, language: Language) -> motcua::Result<String> {
    let calendar = Calendar::vietnam();
    let limit: TimeLimit = limit.parse()?;
    let received: When = received.parse()?;
    let deadline = limit.due(&calendar, Start::new(received))?;
    let due = deadline.due();
    let say = |vietnamese: &'static str, english: &'static str| match language {
        Language::English => english,
        _ => vietnamese,
    };
    let mut lines = vec![
        format!("{}: {limit}", say("Thời hạn", "Limit")),
        format!("{}: {received}", say("Tiếp nhận", "Received")),
        format!("{}: {} {}", say("Hạn trả", "Due"), due, weekday(due.date(), language)),
        String::new(),
    ];
    let mut counted = 0;
    let (from, to) = (received.date().min(due.date()), received.date().max(due.date()));
    for day in calendar.days(from..=to)? {
        let (mark, words, source) = line(&day, &deadline, &mut counted, language);
        lines.push(format!(
            "{} {:<9} {mark:>3}  {words}{}",
            day.date().format("%d/%m/%Y"),
            weekday(day.date(), language),
            source.map_or_else(String::new, |source| format!("  [{source}]")),
        ));
    }
    lines.push(String::new());
    lines.push(format!("{}:", say("Các bước", "Steps")));
    for step in deadline.steps().iter().filter(|step| !matches!(step.rule(), Rule::Skipped { .. }))
    {
        let source = step.source().map_or_else(String::new, |source| format!("  [{source}]"));
        lines.push(format!("- {}{source}", step.text(language)));
    }
    lines.push(format!("{}:", say("Lưu ý", "Notices")));
    lines.extend(deadline.notices().iter().map(|notice| format!("- {}", notice.text(language))));
    Ok(lines.join("\n"))
}

/// What one day does: its number among the counted days, why it is off, and the source of that.
fn line(
    day: &Day,
    deadline: &Deadline,
    counted: &mut u32,
    language: Language,
) -> (String, String, Option<String>) {
    let english = language == Language::English;
    let zero = day.date() == deadline.day_zero();
    let skipped = |step: &&motcua::step::Step| {
        step.on() == day.date() && matches!(step.rule(), Rule::Skipped { .. } | Rule::Rolled { .. })
    };
    if let Some(step) = deadline.steps().iter().find(skipped) {
        let source = step.source().map(ToString::to_string);
        let name = day.name().map(|name| if english { name.english() } else { name.to_string() });
        let rest = if english { "weekly rest" } else { "nghỉ hằng tuần" };
        return ("–".to_owned(), name.unwrap_or_else(|| rest.to_owned()), source);
    }
    let clock = deadline.steps().iter().any(|step| matches!(step.rule(), Rule::ClockStarts { .. }));
    if clock {
        let words = if english { "the clock runs" } else { "tính theo giờ" };
        return ("·".to_owned(), words.to_owned(), None);
    }
    if zero {
        let words = if english { "received, not counted" } else { "tiếp nhận, không tính" };
        return ("0".to_owned(), words.to_owned(), None);
    }
    *counted += 1;
    (counted.to_string(), if english { "counted" } else { "tính" }.to_owned(), None)
}

fn weekday(day: NaiveDate, language: Language) -> &'static str {
    let number = day.weekday().num_days_from_monday();
    let names = match language {
        Language::English => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        _ => ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "Chủ nhật"],
    };
    usize::try_from(number).ok().and_then(|number| names.get(number)).copied().unwrap_or("")
}
