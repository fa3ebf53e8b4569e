//! Reception days as events.

use super::event::{Event, EventKind, Status, Time};
use crate::date::Civil;
use crate::law::{RECEPTION_ANSWER, RECEPTION_POSTED};
use crate::reception::{ReceptionDay, Schedule};
use crate::text::Language;

/// The reception days of a schedule; one that was postponed stands on its new day, or is cancelled.
pub(super) fn events(schedule: &Schedule, language: Language) -> Vec<Event> {
    schedule.days().iter().filter_map(|day| event(schedule, day, language)).collect()
}

fn event(schedule: &Schedule, day: &ReceptionDay, language: Language) -> Option<Event> {
    let (leader, turn) = (schedule.leader(day)?, schedule.turn(day)?);
    let on = day.held().unwrap_or(day.on());
    let time = turn.hours.map_or(Time::Days { from: on, through: on }, |hours| Time::Hours {
        on,
        from: hours.from(),
        until: hours.until(),
    });
    let vietnamese = language == Language::Vietnamese;
    let choose = |words: String, english: String| if vietnamese { words } else { english };
    let host =
        leader.post.as_ref().map_or(leader.name.clone(), |post| format!("{post} {}", leader.name));
    let summary = choose(format!("Tiếp công dân: {host}"), format!("Reception: {host}"));
    let mut about: Vec<String> = leader.agency.iter().cloned().collect();
    if let Some(off) = day.off() {
        let (fixed, kind) = (Civil(day.fixed()), off.name());
        let (words, english) = (
            kind.map_or("ngày nghỉ hằng tuần".to_owned(), |name| name.to_string()),
            kind.map_or("weekly rest".to_owned(), crate::calendar::DayName::english),
        );
        about.push(choose(
            format!("Chuyển từ {fixed} ({words})"),
            format!("Moved from {fixed} ({english})"),
        ));
    }
    if let Some(delegate) = day.delegate() {
        about.push(choose(format!("Ủy quyền: {delegate}"), format!("Held by {delegate}")));
    }
    if day.held() != Some(day.on()) {
        let planned = Civil(day.on());
        about.push(choose(format!("Hoãn từ {planned}"), format!("Postponed from {planned}")));
    }
    let mut sources = Vec::new();
    if let Some(by) = day.answer_by() {
        let by = Civil(by);
        about.push(choose(format!("Trả lời chậm nhất {by}"), format!("To be answered by {by}")));
        sources.extend(RECEPTION_ANSWER.on(on).map(|row| row.source.to_string()));
    }
    sources.extend(RECEPTION_POSTED.on(on).map(|row| row.source.to_string()));
    let status = if day.held().is_none() { Status::Cancelled } else { Status::of(day.standing()) };
    Some(Event {
        kind: EventKind::Reception,
        // By the day of the rule, so that a day that moves or is put off stays the same event.
        key: format!(
            "{}/{}/{}",
            super::line::day(day.fixed()),
            leader.name,
            leader.agency.as_deref().unwrap_or_default()
        ),
        time,
        summary,
        about,
        place: turn.room.clone(),
        status,
        standing: day.standing(),
        sources,
    })
}
