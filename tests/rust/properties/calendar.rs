//! Days and working days against the clerk, over arbitrary calendars.

use crate::clerk;
use crate::scene::scene;
use motcua::date::{day_number, from_day_number};
use motcua::law::KNOWN_THROUGH;
use motcua::wire::CalendarSpec;
use motcua::{Calendar, DayKind, Roll};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn adding_is_turning_pages(scene in scene(), from in 0u32..90, days in -40i32..60) {
        let (calendar, from) = (&scene.calendar, scene.day(from));
        match clerk::add(calendar, from, days) {
            Ok(day) => prop_assert_eq!(calendar.add_working_days(from, days)?, day),
            Err(error) => prop_assert_eq!(
                calendar.add_working_days(from, days).map_err(|e| e.kind()), Err(error.kind())
            ),
        }
    }

    #[test]
    fn counting_is_turning_pages(scene in scene(), from in 0u32..90, length in 0u32..120) {
        let (after, through) = (scene.day(from), scene.day(from + length));
        let counted = scene.calendar.working_days_between(after, through)?;
        prop_assert_eq!(counted, clerk::between(&scene.calendar, after, through)?);
    }

    #[test]
    fn rolling_is_turning_pages(scene in scene(), from in 0u32..120) {
        for roll in Roll::ALL {
            let day = scene.day(from);
            let found = scene.calendar.roll(day, roll)?;
            prop_assert_eq!(found, clerk::roll(&scene.calendar, day, roll)?);
        }
    }

    #[test]
    fn what_is_added_is_counted_and_taken_back(
        scene in scene(), from in 0u32..90, days in 1i32..200
    ) {
        let (calendar, from) = (&scene.calendar, scene.day(from));
        let due = calendar.add_working_days(from, days)?;
        prop_assert_eq!(calendar.working_days_between(from, due)?, u32::try_from(days)?);
        let back = calendar.add_working_days(due, -days)?;
        prop_assert_eq!(back, calendar.roll(from, Roll::Previous)?);
    }

    #[test]
    fn a_day_says_the_same_everywhere(scene in scene()) {
        let calendar = &scene.calendar;
        let (first, last) = (scene.day(0), scene.day(100));
        let index = calendar.index();
        for day in calendar.days(first..=last)? {
            let (on, number) = (day.date(), day_number(day.date()));
            prop_assert_eq!(&day, &calendar.day(on)?);
            prop_assert_eq!(index.counts(number), Some(day.counts()));
            prop_assert_eq!(calendar.is_working(on)?, day.counts());
            prop_assert!(day.receives() || !day.counts(), "{on} counts behind a closed door");
            let open = calendar.sessions(on)?.is_some();
            prop_assert_eq!(open, day.receives(), "{} {:?}", on, day.kind());
            let counts = match day.kind() {
                DayKind::Working | DayKind::Makeup => Some(true),
                DayKind::SaturdayService => None,
                _ => Some(false),
            };
            prop_assert!(counts.is_none_or(|counts| counts == day.counts()), "{on} {day:?}");
            let ordinal = index.ordinal(number);
            let next = day.counts().then_some(number);
            prop_assert_eq!(next, day.counts().then(|| index.select(ordinal?)).flatten());
            prop_assert_eq!(from_day_number(number), Some(on));
        }
    }

    #[test]
    fn a_calendar_comes_back_from_json(scene in scene()) {
        let calendar = &scene.calendar;
        let stored = json!(CalendarSpec::from(calendar.changes()));
        let back = Calendar::try_from(&stored)?;
        prop_assert_eq!(&back, calendar);
        let span = scene.day(0)..=scene.day(100);
        prop_assert!(calendar.days(span.clone())?.eq(back.days(span)?));
    }

    #[test]
    fn what_the_data_know_last_is_all_that_is_known(scene in scene()) {
        let known = scene.calendar.with().known_on(KNOWN_THROUGH).build()?;
        let late = scene.calendar.with().known_on(motcua::calendar::LAST).build()?;
        let span = scene.day(0)..=scene.day(100);
        prop_assert!(known.days(span.clone())?.eq(late.days(span)?));
    }
}
