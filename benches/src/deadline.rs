//! One deadline: without its account beside a single look-up, and with every step beside lexdays.

use crate::Outcome;
use crate::data::{Dice, FIRST};
use crate::peers::lexdays;
use crate::table::{Goal, Row};
use crate::timing::{Picos, race};
use chrono::NaiveDate;
use motcua::{Calendar, Hour, Moment, TimeLimit, date};
use std::hint::black_box;

/// Links of a chain in which every result feeds the next.
const LINKS: usize = 300;
/// Deadlines with steps: so many in one round, and as many rounds in one turn as the peer takes in its.
const CALLS: usize = 100;
const ROUNDS: usize = 200;
const TURNS: usize = 4;

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let calendar = Calendar::vietnam();
    let mut dice = Dice::new(147);
    let amounts: Vec<u32> = (0..LINKS).map(|_| dice.roll(1, 20).unsigned_abs()).collect();
    let days: Vec<i32> = amounts.iter().map(|days| days.cast_signed()).collect();
    let limits: Vec<TimeLimit> =
        amounts.iter().map(|days| TimeLimit::working_days(*days)).collect();
    let morning = Moment::new(FIRST, Hour::new(9, 30));

    let (mut day, mut moment) = (FIRST, morning);
    for (days, limit) in days.iter().zip(&limits) {
        day = look_up(&calendar, day, *days)?;
        moment = due_moment(&calendar, *limit, moment)?;
        assert_eq!((moment.date(), moment.hour()), (day, Hour::new(17, 0)));
    }
    let tet = TimeLimit::working_days(5);
    let received: Moment = "2026-02-11T15:40".parse()?;
    let deadline = tet.due(&calendar, received)?;
    assert_eq!(deadline.due(), "2026-02-25T17:00".parse()?);
    let told = deadline.steps().iter().filter(|step| step.on() == date(2026, 2, 17)).count();
    assert_eq!(told, 1);

    let [single, whole] = race(
        400,
        LINKS,
        [
            &mut || {
                let mut day = FIRST;
                for days in &days {
                    day = look_up(&calendar, day, *days).unwrap_or(FIRST);
                }
                black_box(day);
            },
            &mut || {
                let mut moment = morning;
                for limit in &limits {
                    moment = due_moment(&calendar, *limit, moment).unwrap_or(morning);
                }
                black_box(moment);
            },
        ],
    );

    let (mut steps, mut theirs) = (Picos::MAX, None);
    for _ in 0..TURNS {
        let told = &mut || {
            for _ in 0..CALLS {
                let _ = black_box(tet.due(&calendar, black_box(received)));
            }
        };
        let [ours] = race(ROUNDS, CALLS, [told]);
        steps = steps.min(ours);
        theirs = [theirs, lexdays()].into_iter().flatten().min();
    }
    Ok(vec![
        Row::time(
            "a deadline without its steps",
            "one look-up",
            (whole, Some(single)),
            Goal::Within(1000),
        ),
        Row::time("a deadline with its steps", "lexdays", (steps, theirs), Goal::Faster(500)),
    ])
}

/// One look-up as a caller in another crate sees it.
#[inline(never)]
fn look_up(calendar: &Calendar, day: NaiveDate, days: i32) -> motcua::Result<NaiveDate> {
    calendar.add_working_days(day, days)
}

#[inline(never)]
fn due_moment(calendar: &Calendar, limit: TimeLimit, from: Moment) -> motcua::Result<Moment> {
    limit.due_moment(calendar, from)
}
