//! Who receives citizens in the month, and what they brought.

use super::Desk;
use motcua::reception::{
    Answer, Change, Happening, Hours, Leader, Matter, MatterEvent, Nth, Pattern, Plan, Receiver,
    Schedule, Turn,
};
use motcua::statistics::Period;
use motcua::{Hour, NaiveDate, Result, Weekday, When, date};

const ROOM: &str = "Trụ sở tiếp công dân huyện";

/// The schedule of the leaders as it was posted, with what became of it.
pub(super) fn schedule(desk: &Desk<'_>, month: Period) -> Result<Schedule> {
    let morning = Hours::new(Hour::new(8, 0), Hour::new(11, 30))?;
    let turn =
        |pattern| Turn { room: Some(ROOM.to_owned()), hours: Some(morning), ..Turn::new(pattern) };
    let leader = |name: &str, post: &str, receiver, turns| Leader {
        name: name.to_owned(),
        post: Some(post.to_owned()),
        receiver,
        turns,
        ..Leader::default()
    };
    // 1 and 15 June are Sundays.
    let chairman = vec![turn(Pattern::MonthlyDay(1)), turn(Pattern::MonthlyDay(15))];
    let mut culture = turn(Pattern::MonthlyWeekday(Nth::From1To4(2), Weekday::Thu));
    culture.changes.push(Change {
        on: date(2025, 6, 12),
        happening: Happening::Delegated { to: "Chánh Văn phòng".to_owned() },
        noticed: Some(date(2025, 6, 9)),
    });
    let mut economy = turn(Pattern::MonthlyWeekday(Nth::Last, Weekday::Thu));
    economy.changes.push(Change {
        on: date(2025, 6, 26),
        happening: Happening::Postponed { to: Some(date(2025, 6, 27)) },
        noticed: Some(date(2025, 6, 23)),
    });
    let leaders = vec![
        leader("Trần Văn B", "Chủ tịch UBND huyện", Receiver::DistrictChairman, chairman),
        leader("Lê Thị C", "Phó Chủ tịch UBND huyện", Receiver::Other, vec![culture]),
        leader("Phạm Văn D", "Phó Chủ tịch UBND huyện", Receiver::Other, vec![economy]),
    ];
    let mut plan = Plan::new(leaders, month.from()..=month.through());
    // Early enough for every day but the first.
    plan.posted = Some(date(2025, 5, 27));
    plan.schedule(desk.calendar)
}

/// What people came with: received, answered.
pub(super) fn matters(desk: &Desk<'_>) -> Result<Vec<Matter>> {
    let june = |day| date(2025, 6, day);
    let cases: [(NaiveDate, Option<(NaiveDate, Answer)>); 6] = [
        (june(2), Some((june(10), Answer::Accepted))),
        (june(2), Some((june(19), Answer::Refused))),
        (june(12), Some((june(20), Answer::Transferred))),
        (june(16), Some((june(25), Answer::Accepted))),
        (june(16), None),
        (june(27), None),
    ];
    let numbered = (1..).zip(cases);
    let kept = numbered.map(|(number, (came, answered))| {
        let mut lines = vec![(When::Day(came), MatterEvent::Received { delegate: None })];
        if let Some((day, answer)) = answered {
            lines.push((When::Day(day), MatterEvent::Answered { answer }));
        }
        let matter = Matter::new(format!("TCD-{number:02}"), desk.calendar);
        desk.keep(matter, "Ban Tiếp công dân huyện", lines)
    });
    kept.collect()
}
