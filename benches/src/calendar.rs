//! What a calendar costs: the bytes that it holds and the time that a changed copy takes to build.

use crate::Outcome;
use crate::data::{Dice, FIRST};
use crate::table::{Goal, Row};
use crate::timing::race;
use motcua::calendar::{OfficeHours, Sessions};
use motcua::{Calendar, Citation, date};
use std::hint::black_box;

/// As many look-ups as a build may take.
const LOOK_UPS: usize = 100_000;
/// What the tables of the whole coverage may hold.
const BOUND: u64 = 256 * 1024;

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let national = Calendar::vietnam();
    let closed = date(2027, 3, 15);
    let build = || {
        let paper = Citation::named("Thông báo", "7/TB-UBND");
        national.with().closure(black_box(closed), paper).build()
    };
    assert!(national.is_working(closed)? && !build()?.is_working(closed)?);
    let day = Some(Sessions::parse(["07:30-11:30", "13:00-17:00"])?);
    let short = Some(Sessions::parse(["07:30-11:30"])?);
    let week = [day.clone(), day.clone(), day.clone(), day, short, None, None];
    let uneven = national.with().hours(OfficeHours::weekly(week)).build()?;

    let mut dice = Dice::new(99);
    // To and fro, so that a long chain stays inside the coverage.
    let days: Vec<i32> =
        (0..LOOK_UPS).map(|link| dice.roll(5, 15) * if link % 2 == 0 { 1 } else { -1 }).collect();
    let [built, looked_up] = race(
        30,
        1,
        [&mut || drop(black_box(build())), &mut || {
            let mut day = date(2050, 1, 3);
            for days in &days {
                day = national.add_working_days(black_box(day), *days).unwrap_or(FIRST);
            }
            black_box(day);
        }],
    );
    Ok(vec![
        Row::time(
            "build a changed calendar",
            "100 000 look-ups",
            (built, Some(looked_up)),
            Goal::Within(100),
        ),
        Row::bytes("national calendar, 101 years", "bound", national.bytes(), BOUND),
        Row::bytes("the same, uneven hours", "bound", uneven.bytes(), BOUND),
    ])
}
