//! Calendars drawn at random: closures, make-up days, swaps, hours, weekly rest, Saturday service and
//! the day of knowledge, all close to the days that the test then asks about.

use motcua::calendar::{Base, CalendarBuilder, Sessions, Swap, Week};
use motcua::date::from_day_number;
use motcua::{
    Calendar, Citation, HalfDay, Hour, Moment, NaiveDate, OfficeHours, SaturdayService, date,
};
use proptest::prelude::*;

/// A calendar and the first of the days near which it was changed.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(crate) calendar: Calendar,
    pub(crate) near: NaiveDate,
}

impl Scene {
    /// A day so many days after the first.
    pub(crate) fn day(&self, offset: u32) -> NaiveDate {
        later(self.near, offset)
    }

    /// A moment so many minutes after the first day begins.
    pub(crate) fn minute(&self, minutes: u32) -> Moment {
        let hour = Hour::new(minutes / 60 % 24, minutes % 60);
        Moment::new(self.day(minutes / (24 * 60)), hour)
    }
}

/// The day so many days later.
pub(crate) fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(chrono::Days::new(days.into())).unwrap_or(day)
}

/// The days around which calendars are changed: mostly those of the notices.
fn near() -> impl Strategy<Value = NaiveDate> {
    let number = |day: NaiveDate| date::day_number(day);
    prop_oneof![
        4 => number(date(2009, 1, 1))..number(date(2030, 1, 1)),
        1 => number(date(2000, 3, 1))..number(date(2099, 1, 1)),
    ]
    .prop_map(|number| from_day_number(number).unwrap_or(date(2026, 1, 1)))
}

fn sessions() -> impl Strategy<Value = Sessions> {
    let texts: &[&[&str]] = &[
        &["08:00-12:00", "13:00-17:00"],
        &["07:30-11:30", "13:30-17:00"],
        &["08:00-12:00", "12:00-16:30"],
        &["07:15-11:45"],
        &["13:00-18:00"],
        &["00:00-24:00"],
        &["06:00-07:01", "09:30-10:00", "22:00-24:00"],
    ];
    let read: Vec<_> =
        texts.iter().filter_map(|texts| Sessions::parse(texts.iter().copied()).ok()).collect();
    prop::sample::select(read)
}

fn hours() -> impl Strategy<Value = OfficeHours> {
    let weekday = || sessions().prop_map(Some);
    let rest = || prop::option::of(sessions());
    prop_oneof![
        2 => Just(OfficeHours::standard()),
        1 => sessions().prop_map(|sessions| OfficeHours::daily(&sessions)),
        2 => (weekday(), weekday(), weekday(), weekday(), weekday(), rest(), rest())
            .prop_map(|(a, b, c, d, e, f, g)| OfficeHours::weekly([a, b, c, d, e, f, g])),
    ]
}

fn service(near: NaiveDate) -> impl Strategy<Value = SaturdayService> {
    let part = prop::sample::select(HalfDay::ALL.to_vec());
    (part, 0u32..60, 0u32..60, any::<bool>()).prop_map(move |(part, from, length, counts)| {
        let first = later(near, from);
        let service = SaturdayService::new(part).from(first).until(later(first, length));
        if counts { service.counting() } else { service }
    })
}

/// One change that may contradict what stands already.
#[derive(Clone, Copy, Debug)]
enum Change {
    Closure(u32),
    Makeup(u32),
    Swap(u32, u32),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = prop_oneof![
        (0u32..90).prop_map(Change::Closure),
        (0u32..90).prop_map(Change::Makeup),
        (0u32..90, 0u32..90).prop_map(|(off, work)| Change::Swap(off, work)),
    ];
    prop::collection::vec(change, 0..7)
}

fn changed(builder: CalendarBuilder, near: NaiveDate, change: Change) -> CalendarBuilder {
    match change {
        Change::Closure(day) => builder.closure(later(near, day), "12/TB-UBND"),
        Change::Makeup(day) => builder.makeup(later(near, day), "13/TB-UBND"),
        Change::Swap(off, work) => builder.swap(Swap {
            off: later(near, off),
            work: later(near, work),
            source: Citation::from("14/TB-UBND"),
        }),
    }
}

/// A calendar with every kind of change; changes that contradict each other are left out.
pub(crate) fn scene() -> impl Strategy<Value = Scene> {
    let base = prop_oneof![4 => Just(Base::Vietnam), 1 => Just(Base::WeekendsOnly)];
    let week =
        prop_oneof![4 => Just(Week::MonFri), 1 => Just(Week::MonSat), 1 => Just(Week::MonSun)];
    let known = prop::option::weighted(0.3, -400i32..30);
    near().prop_flat_map(move |near| {
        let services = prop::collection::vec(service(near), 0..3);
        let parts = (base.clone(), week.clone(), known.clone(), hours(), services, changes());
        parts.prop_filter_map(
            "a calendar without contradiction",
            move |(base, week, known, hours, services, changes)| {
                let mut builder = Calendar::vietnam().with().base(base).week(week).hours(hours);
                if let Some(known) = known {
                    let day = from_day_number(date::day_number(near) + known)?;
                    builder = builder.known_on(day);
                }
                for service in services {
                    let served = builder.clone().saturday(service);
                    builder = if served.clone().build().is_ok() { served } else { builder };
                }
                let all = changes.iter().fold(builder.clone(), |b, c| changed(b, near, *c));
                if let Ok(calendar) = all.build() {
                    return Some(Scene { calendar, near });
                }
                for change in changes {
                    let next = changed(builder.clone(), near, change);
                    builder = if next.clone().build().is_ok() { next } else { builder };
                }
                builder.build().ok().map(|calendar| Scene { calendar, near })
            },
        )
    })
}
