//! Working days added to a column of days, each with its own number of days.

use crate::Outcome;
use crate::data::{Dice, shared_calendar, working_days};
use crate::peers::{DaysOff, Unchecked, bdays};
use crate::table::{Goal, Row};
use crate::timing::race;
use bdays::HolidayCalendar;
use motcua::date::{day_number, from_day_number};
use std::hint::black_box;

const ITEMS: usize = 1_000_000;
/// The peers get a part of the column: they take far longer.
const PART: usize = 2_000;

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let calendar = shared_calendar()?;
    let mut dice = Dice::new(2026);
    let starts = working_days(&calendar, &mut dice, ITEMS);
    let numbers: Vec<i32> = starts.iter().copied().map(day_number).collect();
    let amounts: Vec<i32> = (0..ITEMS).map(|_| dice.roll(1, 30)).collect();
    let pairs = || starts.iter().copied().zip(amounts.iter().copied());
    let index = calendar.index();
    let (table, cache, set) = (Unchecked::new(&calendar), bdays()?, DaysOff::new()?);

    for (place, (start, days)) in pairs().enumerate() {
        let due = calendar.add_working_days(start, days)?;
        let number = day_number(start);
        assert_eq!(index.add(number, days).and_then(from_day_number), Some(due));
        assert_eq!(from_day_number(table.add(number, days)), Some(due));
        if place < PART {
            assert_eq!(cache.advance_bdays(start, days), due);
            assert_eq!(set.walk(start, days), due);
        }
    }

    let (mut ours, mut theirs) = (vec![0; ITEMS], vec![0; ITEMS]);
    let [column, plain] = race(
        60,
        ITEMS,
        [
            &mut || {
                index.add_each(&numbers, &amounts, &mut ours);
                black_box(&mut ours);
            },
            &mut || {
                for ((out, day), days) in theirs.iter_mut().zip(&numbers).zip(&amounts) {
                    *out = table.add(*day, *days);
                }
                black_box(&mut theirs);
            },
        ],
    );
    let mut out = vec![0; PART];
    let [part, cached, walked] = race(
        200,
        PART,
        [
            &mut || {
                index.add_each(&numbers, &amounts, &mut out);
                black_box(&mut out);
            },
            &mut || {
                for (start, days) in pairs().take(PART) {
                    black_box(cache.advance_bdays(start, days));
                }
            },
            &mut || {
                for (start, days) in pairs().take(PART) {
                    black_box(set.walk(start, days));
                }
            },
        ],
    );
    Ok(vec![
        Row::time(
            "add working days, 1 M days",
            "tables without checks",
            (column, Some(plain)),
            Goal::Within(160),
        ),
        Row::time("add working days", "bdays, cached", (part, Some(cached)), Goal::Faster(100)),
        Row::time("add working days", "day-by-day walk", (part, Some(walked)), Goal::Shown),
    ])
}
