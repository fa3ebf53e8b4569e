//! Office hours against the clerk, minute by minute, over arbitrary calendars.

use crate::clerk;
use crate::scene::scene;
use motcua::{Hour, Moment};
use proptest::prelude::*;

const DAYS: u32 = 60;
const DAY: u32 = 24 * 60;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn the_desk_opens_when_the_door_does(scene in scene(), from in 0..DAYS * DAY) {
        let from = scene.minute(from);
        prop_assert_eq!(scene.calendar.next_opening(from)?, clerk::next_opening(&scene.calendar, from)?);
    }

    #[test]
    fn working_time_is_what_the_clock_ran(
        scene in scene(), from in 0..DAYS * DAY, minutes in 1u32..3000
    ) {
        let (calendar, from) = (&scene.calendar, scene.minute(from));
        let end = calendar.add_working_time(from, u64::from(minutes) * 60)?;
        prop_assert_eq!(end, clerk::add_minutes(calendar, from, minutes)?);
        prop_assert_eq!(calendar.working_time_between(from, end)?, u64::from(minutes) * 60);
    }

    #[test]
    fn working_time_between_is_counted(
        scene in scene(), from in 0..DAYS * DAY, length in 0..14 * DAY
    ) {
        let (from, until) = (scene.minute(from), scene.minute(from + length));
        let found = scene.calendar.working_time_between(from, until)?;
        prop_assert_eq!(found, clerk::minutes_between(&scene.calendar, from, until)? * 60);
    }

    #[test]
    fn working_time_goes_there_and_back(
        scene in scene(), from in 0..DAYS * DAY, second in 0u32..60, seconds in 1u64..2_000_000
    ) {
        let calendar = &scene.calendar;
        let minute = scene.minute(from);
        let hour = Hour::from_seconds(minute.hour().seconds() + second).unwrap_or(Hour::ZERO);
        let from = Moment::new(minute.date(), hour);
        let end = calendar.add_working_time(from, seconds)?;
        prop_assert_eq!(calendar.working_time_between(from, end)?, seconds);
        let back = calendar.subtract_working_time(end, seconds)?;
        // The same working instant, which a night or a day off may lie in.
        prop_assert_eq!(calendar.add_working_time(back, seconds)?, end);
        prop_assert!(back <= from);
        prop_assert!(calendar.add_working_time(from, seconds + 1)? > end);
    }

    #[test]
    fn a_later_start_never_ends_earlier(
        scene in scene(), from in 0..DAYS * DAY, gap in 0..4 * DAY, seconds in 1u64..200_000
    ) {
        let calendar = &scene.calendar;
        let (early, late) = (scene.minute(from), scene.minute(from + gap));
        let (first, second) =
            (calendar.add_working_time(early, seconds)?, calendar.add_working_time(late, seconds)?);
        prop_assert!(first <= second, "{early} → {first}, {late} → {second}");
    }
}
