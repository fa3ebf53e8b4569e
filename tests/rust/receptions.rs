//! The subjects of receptions and of the calendar as a feed.

use crate::subjects::Subject;
use motcua::wire::{
    AnswerChecked, AnswerFeed, AnswerMatter, AnswerSchedule, read, read_feed, read_matter,
    read_schedule,
};
use motcua::{Calendar, Result};
use serde_json::{Value, json};

/// Every subject of receptions and feeds with its answer.
pub const RECEPTIONS: &[(&str, Subject)] = &[
    ("feed.calendar", |given| {
        let feed = read_feed("request", &asked(given), &calendar(given)?)?;
        Ok(json!(AnswerFeed::from(&feed)))
    }),
    ("reception.check", |given| {
        let calendar = calendar(given)?;
        let schedule = read_schedule("plan", &asked(given), &calendar)?;
        Ok(json!(AnswerChecked::of(&schedule, &schedule.check(&calendar)?)))
    }),
    ("reception.replay", |given| {
        let matter = read_matter("events", &given["events"], &calendar(given)?)?;
        Ok(json!(AnswerMatter::of(&matter, read("now", &given["now"])?)?))
    }),
    ("reception.schedule", |given| {
        let schedule = read_schedule("plan", &asked(given), &calendar(given)?)?;
        Ok(json!(AnswerSchedule::from(&schedule)))
    }),
];

fn calendar(given: &Value) -> Result<Calendar> {
    Calendar::try_from(&given["calendar"])
}

/// What a case gives beside its calendar.
fn asked(given: &Value) -> Value {
    let mut asked = given.clone();
    if let Some(members) = asked.as_object_mut() {
        members.remove("calendar");
    }
    asked
}
