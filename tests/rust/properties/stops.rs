//! Stops over arbitrary calendars: they never shorten, overlap as one, and their order is no matter.

use crate::deadline::{limit, options};
use crate::scene::{Scene, later, scene};
use motcua::deadline::{Extension, Stop, Stops};
use motcua::time_limit::Unit;
use motcua::{Deadline, Moment, NaiveDate, Start, TimeLimit, When};
use proptest::prelude::*;

const DAY: u32 = 24 * 60;

fn stopped(
    scene: &Scene,
    limit: TimeLimit,
    start: Start,
    stops: &Stops,
) -> motcua::Result<Option<Deadline>> {
    Ok(limit.due_with_stops(&scene.calendar, start, stops)?.deadline().cloned())
}

fn due(
    scene: &Scene,
    limit: TimeLimit,
    start: Start,
    stops: impl IntoIterator<Item = Stop>,
) -> motcua::Result<Option<Moment>> {
    Ok(stopped(scene, limit, start, &Stops::new(stops))?.map(|deadline| deadline.due()))
}

fn suspend(from: impl Into<When>, until: impl Into<When>) -> Stop {
    Stop::Suspend { from: from.into(), until: Some(until.into()) }
}

fn restart(from: impl Into<When>, until: impl Into<When>) -> Stop {
    Stop::Restart { from: from.into(), until: Some(until.into()) }
}

/// Beginning and length of stops in minutes after the start, and whether they restart.
fn stops(most: usize) -> impl Strategy<Value = Vec<(u32, u32, bool)>> {
    let stop = (0..20 * DAY, 0..10 * DAY, prop::bool::weighted(0.3));
    prop::collection::vec(stop, 0..=most)
}

fn read(scene: &Scene, start: u32, stops: &[(u32, u32, bool)], bare: bool) -> Vec<Stop> {
    let when = |minute: u32| {
        let moment = scene.minute(start + minute);
        if bare { When::Day(moment.date()) } else { When::At(moment) }
    };
    let stop = |(from, length, again): &(u32, u32, bool)| {
        let (from, until) = (when(*from), when(from + length));
        if *again { restart(from, until) } else { suspend(from, until) }
    };
    stops.iter().map(stop).collect()
}

fn at(scene: &Scene, start: u32, bare: bool) -> When {
    let moment = scene.minute(start);
    if bare { When::Day(moment.date()) } else { When::At(moment) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn a_stop_never_shortens(
        scene in scene(), limit in limit(), options in options(), start in 0..40 * DAY,
        stops in stops(4), bare in any::<bool>()
    ) {
        prop_assume!(limit.unit() != Unit::Hour || options.roll.is_none());
        let begin = options.start(at(&scene, start, bare));
        let all = read(&scene, start, &stops, bare);
        let Ok(mut before) = due(&scene, limit, begin, []) else { return Ok(()) };
        for used in 1..=all.len() {
            let after = due(&scene, limit, begin, all.iter().copied().take(used))?;
            prop_assert!(before <= after, "{before:?} > {after:?} after {used} stops");
            before = after;
        }
    }

    #[test]
    fn the_order_of_stops_is_no_matter(
        scene in scene(), limit in limit(), start in 0..40 * DAY, stops in stops(4),
        bare in any::<bool>()
    ) {
        let begin = Start::new(at(&scene, start, bare));
        let mut all = read(&scene, start, &stops, bare);
        let first = due(&scene, limit, begin, all.clone());
        all.reverse();
        let second = due(&scene, limit, begin, all);
        prop_assert_eq!(first.ok(), second.ok());
    }

    #[test]
    fn merged_suspensions_give_back_no_more_than_they_span(
        scene in scene(), days in 1..30_u32, start in 0..40 * DAY, stops in stops(4)
    ) {
        let begin = Start::new(at(&scene, start, true));
        let suspensions: Vec<_> = stops.into_iter().map(|(from, long, _)| (from, long, false)).collect();
        let (Some(first), Some(last)) = (
            suspensions.iter().map(|(from, _, _)| *from).min(),
            suspensions.iter().map(|(from, long, _)| from + long).max(),
        ) else { return Ok(()) };
        let limit = TimeLimit::working_days(days);
        let all = read(&scene, start, &suspensions, true);
        let (Some(before), Some(after)) =
            (due(&scene, limit, begin, [])?, due(&scene, limit, begin, all)?)
        else { return Ok(()) };
        let between = |after: NaiveDate, through: NaiveDate| {
            scene.calendar.working_days_between(after, through)
        };
        let day = |minute: u32| scene.minute(start + minute).date();
        prop_assert!(between(before.date(), after.date())? <= between(day(first), day(last))?);
    }

    #[test]
    fn overlapping_suspensions_are_their_union(
        scene in scene(), limit in limit(), start in 0..40 * DAY,
        from in 0..10 * DAY, lengths in (1..8 * DAY, 0..8 * DAY, 0..8 * DAY), bare in any::<bool>()
    ) {
        let begin = Start::new(at(&scene, start, bare));
        let (length, inside, other) = lengths;
        let inside = inside % length;
        let two = read(&scene, start, &[(from, length, false), (from + inside, other, false)], bare);
        let whole = length.max(inside + other);
        let one = read(&scene, start, &[(from, whole, false)], bare);
        prop_assert_eq!(due(&scene, limit, begin, two).ok(), due(&scene, limit, begin, one).ok());
    }

    #[test]
    fn no_length_changes_nothing(
        scene in scene(), limit in limit(), options in options(), start in 0..40 * DAY,
        from in 0..20 * DAY, bare in any::<bool>()
    ) {
        let begin = options.start(at(&scene, start, bare));
        let nothing = read(&scene, start, &[(from, 0, false)], bare);
        let plain = limit.due_moment(&scene.calendar, begin).ok();
        prop_assert_eq!(due(&scene, limit, begin, nothing).ok().flatten(), plain);
    }

    #[test]
    fn a_restart_is_a_fresh_start(
        scene in scene(), limit in limit(), options in options(), start in 0..40 * DAY,
        length in 0..20 * DAY, bare in any::<bool>()
    ) {
        let begin = options.start(at(&scene, start, bare));
        let until = at(&scene, start + length, bare);
        let again = due(&scene, limit, begin, [restart(at(&scene, start, bare), until)]);
        let fresh = limit.due_moment(&scene.calendar, begin.moved_to(until));
        match (again, fresh) {
            (Ok(again), Ok(fresh)) => {
                // A roll back may leave a limit due before it began, and then nothing restarts.
                let plain = limit.due_moment(&scene.calendar, begin)?;
                prop_assert!(again == Some(fresh) || plain.date() < scene.minute(start).date());
            }
            (again, fresh) => prop_assert!(again.is_err() && fresh.is_err(), "{again:?} {fresh:?}"),
        }
    }

    #[test]
    fn a_suspension_gives_back_the_days_it_took(
        scene in scene(), start in 0u32..40, n in 1u32..30, from in 0u32..20, length in 0u32..20
    ) {
        let (calendar, begin) = (&scene.calendar, scene.day(start));
        let (from, until) = (later(begin, from), later(begin, from + length));
        let working = TimeLimit::working_days(n);
        let plain = working.due_moment(calendar, begin)?.date();
        let given = calendar.working_days_between(from, until)?;
        let expected = if from > plain { plain } else {
            calendar.add_working_days(plain, i32::try_from(given)?)?
        };
        let found = due(&scene, working, Start::on(begin), [suspend(from, until)])?;
        prop_assert_eq!(found.map(Moment::date), Some(expected));
        let days = TimeLimit::days(n);
        let end = later(begin, n + length);
        let expected: NaiveDate = if from > days.due_moment(calendar, begin)?.date() {
            days.due_moment(calendar, begin)?.date()
        } else {
            calendar.roll(end, motcua::Roll::Next)?
        };
        let found = due(&scene, days, Start::on(begin), [suspend(from, until)])?;
        prop_assert_eq!(found.map(Moment::date), Some(expected));
    }

    #[test]
    fn an_extension_never_shortens(
        scene in scene(), limit in limit(), more in limit(), options in options(),
        start in 0..40 * DAY, stops in stops(2)
    ) {
        let hours = [limit.unit(), more.unit()].contains(&Unit::Hour);
        prop_assume!(!hours || options.roll.is_none());
        let begin = options.start(at(&scene, start, false));
        let all = read(&scene, start, &stops, false);
        let plain = due(&scene, limit, begin, all.clone());
        let extended =
            stopped(&scene, limit, begin, &Stops::new(all).extended(Extension::By(more)));
        if let (Ok(plain), Ok(extended)) = (plain, extended) {
            prop_assert!(plain <= extended.map(|deadline| deadline.due()));
        }
    }
}
