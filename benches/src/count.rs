//! Working days counted between two days.

use crate::Outcome;
use crate::data::{Dice, shared_calendar, working_days};
use crate::peers::bdays;
use crate::table::{Goal, Row};
use crate::timing::race;
use bdays::HolidayCalendar;
use motcua::date::day_number;
use std::hint::black_box;

const ITEMS: usize = 20_000;

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let calendar = shared_calendar()?;
    let mut dice = Dice::new(7);
    let mut spans = Vec::with_capacity(ITEMS);
    for after in working_days(&calendar, &mut dice, ITEMS) {
        spans.push((after, calendar.add_working_days(after, dice.roll(0, 250))?));
    }
    let numbers: Vec<(i32, i32)> =
        spans.iter().map(|(after, through)| (day_number(*after), day_number(*through))).collect();
    let (index, cache) = (calendar.index(), bdays()?);

    for ((after, through), (first, last)) in spans.iter().zip(&numbers) {
        let count = i32::try_from(calendar.working_days_between(*after, *through)?)?;
        assert_eq!(index.count(*first, *last), Some(count));
        assert_eq!(cache.bdays(*after, *through), count);
    }

    let (after, through): (Vec<i32>, Vec<i32>) = numbers.iter().copied().unzip();
    let (mut ours, mut single, mut theirs) = (vec![0; ITEMS], vec![0; ITEMS], vec![0; ITEMS]);
    let [column, call, cached] = race(
        600,
        ITEMS,
        [
            &mut || {
                index.count_each(&after, &through, &mut ours);
                black_box(&mut ours);
            },
            &mut || {
                for (out, (after, through)) in single.iter_mut().zip(&spans) {
                    *out = calendar.working_days_between(*after, *through).unwrap_or(u32::MAX);
                }
                black_box(&mut single);
            },
            &mut || {
                for (out, (after, through)) in theirs.iter_mut().zip(&spans) {
                    *out = cache.bdays(*after, *through);
                }
                black_box(&mut theirs);
            },
        ],
    );
    let peer = Some(cached);
    Ok(vec![
        Row::time("count working days", "bdays, cached", (column, peer), Goal::Faster(18)),
        Row::time("count, date by date", "bdays, cached", (call, peer), Goal::Shown),
    ])
}
