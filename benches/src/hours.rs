//! Forty working hours added to moments within office hours.

use crate::Outcome;
use crate::data::{Dice, shared_calendar, working_moments};
use crate::peers::workclock;
use crate::table::{Goal, Row};
use crate::timing::race;
use jiff::{SignedDuration, Timestamp};
use motcua::Moment;
use std::hint::black_box;

const ITEMS: usize = 500;
const HOURS: u32 = 40;

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let calendar = shared_calendar()?;
    let schedule = workclock()?;
    let moments = working_moments(&calendar, &mut Dice::new(40), ITEMS);
    let mut stamps = Vec::with_capacity(ITEMS);
    for moment in &moments {
        stamps.push(stamp(*moment)?);
    }
    let (seconds, duration) = (u64::from(HOURS) * 3600, SignedDuration::from_hours(HOURS.into()));

    for (moment, stamp_of_it) in moments.iter().zip(&stamps) {
        let due = calendar.add_working_time(*moment, seconds)?;
        assert_eq!(schedule.add(*stamp_of_it, duration)?, stamp(due)?, "{moment}");
    }

    let (mut ours, mut theirs) = (moments.clone(), stamps.clone());
    let [calendar_takes, schedule_takes] = race(
        600,
        ITEMS,
        [
            &mut || {
                for (due, moment) in ours.iter_mut().zip(&moments) {
                    *due = calendar.add_working_time(*moment, seconds).unwrap_or(*moment);
                }
                black_box(&mut ours);
            },
            &mut || {
                for (due, stamp) in theirs.iter_mut().zip(&stamps) {
                    *due = schedule.add(*stamp, duration).unwrap_or(*stamp);
                }
                black_box(&mut theirs);
            },
        ],
    );
    let times = (calendar_takes, Some(schedule_takes));
    Ok(vec![Row::time("add 40 working hours", "workclock, UTC", times, Goal::Faster(100))])
}

/// The moment as workclock takes it: the hour of the desk read as UTC.
fn stamp(moment: Moment) -> Outcome<Timestamp> {
    let seconds = i64::from(motcua::date::day_number(moment.date())) * 86_400;
    Ok(Timestamp::from_second(seconds + i64::from(moment.hour().seconds()))?)
}
