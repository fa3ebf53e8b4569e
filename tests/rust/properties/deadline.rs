//! Deadlines over arbitrary calendars: against the clerk, never earlier for a later start or a longer
//! limit, explained without a gap, and the same when asked again.

use crate::clerk;
use crate::scene::{Scene, later, scene};
use motcua::calendar::Roll;
use motcua::deadline::{Counting, EndOfDay, OutsideHours};
use motcua::step::{Rule, Step};
use motcua::time_limit::{Amount, Cutoff, CutoffEffect, Unit};
use motcua::{Deadline, Hour, Moment, NaiveDate, Start, TimeLimit, When};
use proptest::prelude::*;

const DAY: u32 = 24 * 60;

/// Limits in every unit, halves included.
pub(crate) fn limit() -> impl Strategy<Value = TimeLimit> {
    let whole = (1u32..40, 0usize..7).prop_filter_map("a limit", |(n, unit)| {
        let unit = *Unit::ALL.iter().filter(|unit| **unit != Unit::SameDay).nth(unit)?;
        TimeLimit::new(Amount::new(n, 1).ok()?, unit).ok()
    });
    let half = (1u32..9, 0usize..7).prop_filter_map("half a limit", |(n, unit)| {
        let unit = *Unit::ALL.iter().filter(|unit| **unit != Unit::SameDay).nth(unit)?;
        let unit = if unit == Unit::Week { Unit::Month } else { unit };
        TimeLimit::new(Amount::new(n, 2).ok()?, unit).ok()
    });
    prop_oneof![6 => whole, 2 => half, 1 => Just(TimeLimit::same_day())]
}

/// Every option but the cut-off.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) roll: Option<Roll>,
    end: Option<EndOfDay>,
    outside: Option<OutsideHours>,
    pub(crate) span: bool,
}

impl Options {
    pub(crate) fn start(self, when: impl Into<When>) -> Start {
        let mut start = Start::new(when.into());
        start = self.roll.map_or(start, |roll| start.roll(roll));
        start = self.end.map_or(start, |end| start.end_of_day(end));
        start = self.outside.map_or(start, |outside| start.outside_hours(outside));
        if self.span { start.counting(Counting::Span) } else { start }
    }
}

pub(crate) fn options() -> impl Strategy<Value = Options> {
    (
        prop::option::of(prop::sample::select(Roll::ALL.to_vec())),
        prop::option::of(prop::sample::select(EndOfDay::ALL.to_vec())),
        prop::option::of(prop::sample::select(OutsideHours::ALL.to_vec())),
        prop::bool::weighted(0.15),
    )
        .prop_map(|(roll, end, outside, span)| Options { roll, end, outside, span })
}

fn due(scene: &Scene, limit: TimeLimit, start: Start) -> motcua::Result<Deadline> {
    limit.due(&scene.calendar, start)
}

/// The days that an account names as not counted.
fn skipped(deadline: &Deadline) -> Vec<NaiveDate> {
    let skips = deadline.steps().iter().filter(|step| matches!(step.rule(), Rule::Skipped { .. }));
    skips.map(Step::on).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn working_days_end_where_the_clerk_ends(scene in scene(), from in 0u32..60, n in 1u32..40) {
        let calendar = &scene.calendar;
        let start = scene.day(from);
        let deadline = due(&scene, TimeLimit::working_days(n), Start::on(start))?;
        let day = clerk::add(calendar, start, i32::try_from(n)?)?;
        prop_assert_eq!(deadline.due().date(), day);
        let close = calendar.sessions(day)?.map(motcua::calendar::Sessions::close);
        prop_assert_eq!(Some(deadline.due().hour()), close);
        // Each day between that does not count is named, once and in order.
        let mut between = Vec::new();
        for day in calendar.days(start..=day)? {
            if !day.counts() && day.date() > start {
                between.push(day.date());
            }
        }
        prop_assert_eq!(skipped(&deadline), between);
    }

    #[test]
    fn calendar_limits_roll_once_and_last(scene in scene(), from in 0u32..60, n in 1u32..40) {
        let (calendar, start) = (&scene.calendar, scene.day(from));
        let months = clerk::months_later(start, n).unwrap_or(start);
        for (limit, end) in [
            (TimeLimit::days(n), later(start, n)),
            (TimeLimit::weeks(n), later(start, 7 * n)),
            (TimeLimit::months(n), months),
        ] {
            for roll in Roll::ALL {
                let deadline = due(&scene, limit, Start::on(start).roll(roll))?;
                prop_assert_eq!(deadline.end(), end);
                prop_assert_eq!(deadline.due().date(), clerk::roll(calendar, end, roll)?);
            }
            let span = due(&scene, limit, Start::on(start).counting(Counting::Span))?;
            prop_assert_eq!(Some(span.due().date()), end.pred_opt());
        }
    }

    #[test]
    fn limits_counted_back_mirror_the_clerk(scene in scene(), from in 0u32..90, n in 1u32..30) {
        let (calendar, anchor) = (&scene.calendar, scene.day(from));
        let back = due(&scene, TimeLimit::working_days(n).before(), Start::on(anchor))?;
        prop_assert_eq!(back.due().date(), clerk::add(calendar, anchor, -i32::try_from(n)?)?);
        let back = due(&scene, TimeLimit::days(n).before(), Start::on(anchor))?;
        prop_assert_eq!(later(back.end(), n), anchor);
        prop_assert_eq!(back.due().date(), clerk::roll(calendar, back.end(), Roll::Previous)?);
    }

    #[test]
    fn a_later_start_is_never_due_earlier(
        scene in scene(), limit in limit(), options in options(),
        from in 0..60 * DAY, gap in 0..5 * DAY, bare in any::<bool>()
    ) {
        // A roll asked for gives an hour limit the close of another day, whatever hour it had.
        let options = Options {
            roll: options.roll.filter(|_| limit.unit() != Unit::Hour), ..options
        };
        let (early, late) = (scene.minute(from), scene.minute(from + gap));
        let start = |moment: Moment| {
            if bare { options.start(moment.date()) } else { options.start(moment) }
        };
        let first = limit.due_moment(&scene.calendar, start(early));
        let second = limit.due_moment(&scene.calendar, start(late));
        if let (Ok(first), Ok(second)) = (first, second) {
            prop_assert!(first <= second, "{early} → {first}, {late} → {second}");
        }
    }

    #[test]
    fn a_longer_limit_is_never_due_earlier(
        scene in scene(), options in options(), from in 0..60 * DAY,
        unit in 0usize..7, halves in 1u32..40, more in 0u32..6
    ) {
        let unit = Unit::ALL.iter().filter(|unit| **unit != Unit::SameDay).nth(unit);
        let Some(unit) = unit.copied() else { return Ok(()) };
        let options = Options { roll: options.roll.filter(|_| unit != Unit::Hour), ..options };
        // A fraction of a day runs on the clock, a whole day to its close: each among its own.
        let more = if matches!(unit, Unit::WorkingDay | Unit::Day) { 2 * more } else { more };
        let limit = |halves| TimeLimit::new(Amount::new(halves, 2)?, unit);
        let start = options.start(scene.minute(from));
        let short = limit(halves)?.due_moment(&scene.calendar, start);
        let long = limit(halves + more)?.due_moment(&scene.calendar, start);
        if let (Ok(short), Ok(long)) = (short, long) {
            prop_assert!(short <= long, "{short} > {long}");
        }
    }

    #[test]
    fn asked_again_it_says_the_same(
        scene in scene(), limit in limit(), options in options(), from in 0..60 * DAY
    ) {
        let start = options.start(scene.minute(from));
        let deadline = limit.due(&scene.calendar, start);
        let again = limit.due(&scene.calendar.with().build()?, start);
        match (&deadline, &again) {
            (Ok(deadline), Ok(again)) => {
                prop_assert_eq!(deadline, again);
                prop_assert_eq!(limit.due_moment(&scene.calendar, start)?, deadline.due());
            }
            (Err(error), Err(again)) => prop_assert_eq!(error.kind(), again.kind()),
            _ => prop_assert!(false, "{deadline:?} and then {again:?}"),
        }
    }

    #[test]
    fn no_day_is_skipped_twice(
        scene in scene(), limit in limit(), options in options(), from in 0..60 * DAY
    ) {
        if let Ok(deadline) = limit.due(&scene.calendar, options.start(scene.minute(from))) {
            let mut days = skipped(&deadline);
            let all = days.len();
            days.sort();
            days.dedup();
            prop_assert_eq!(days.len(), all);
            for day in days {
                prop_assert!(!scene.calendar.day(day)?.counts());
            }
        }
    }

    #[test]
    fn the_latest_start_is_the_latest(scene in scene(), limit in limit(), due in 30u32..100) {
        let (calendar, due) = (&scene.calendar, scene.day(due));
        let Ok(latest) = limit.latest_start(calendar, due) else { return Ok(()) };
        let day_due = |day| limit.due_moment(calendar, Start::on(day)).map(Moment::date);
        prop_assert!(calendar.day(latest)?.receives());
        prop_assert!(day_due(latest)? <= due);
        let mut next = later(latest, 1);
        while !calendar.day(next)?.receives() {
            next = later(next, 1);
        }
        prop_assert!(day_due(next)? > due, "{next} is in time as well");
    }

    #[test]
    fn the_latest_moment_is_in_time(
        scene in scene(), halves in 1u32..60, working in any::<bool>(), due in 30 * DAY..60 * DAY
    ) {
        let unit = if working { Unit::WorkingHour } else { Unit::Hour };
        let limit = TimeLimit::new(Amount::new(halves, 2)?, unit)?;
        let due = scene.minute(due);
        let latest = limit.latest_moment(&scene.calendar, due)?;
        prop_assert!(limit.due_moment(&scene.calendar, latest)? <= due);
        prop_assert!(latest < due);
    }

    #[test]
    fn a_cut_off_moves_the_working_day_that_it_names(
        scene in scene(), from in 0u32..60, minute in 0..DAY, n in 1u32..20, hour in 0u32..24
    ) {
        let (calendar, cutoff) = (&scene.calendar, Hour::new(hour, 0));
        let received = scene.minute(from * DAY + minute);
        let late = received.hour() > cutoff;
        let limit = TimeLimit::working_days(n);
        let plain = limit.due_moment(calendar, received)?;
        for effect in CutoffEffect::ALL {
            let start = Start::at(received).cutoff(Cutoff::at(cutoff, *effect));
            let with = limit.due(calendar, start)?;
            let next = clerk::add(calendar, received.date(), 1)?;
            let expected = match effect {
                CutoffEffect::Start if late => clerk::add(calendar, next, i32::try_from(n)?)?,
                CutoffEffect::Result if late => clerk::add(calendar, plain.date(), 1)?,
                _ => plain.date(),
            };
            prop_assert_eq!(with.due().date(), expected);
        }
    }
}
