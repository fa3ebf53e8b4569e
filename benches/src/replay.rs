//! The log of a dossier: what an event costs at the end of a million of them, beside as many in short logs,
//! and that nothing is allocated for it but its place in the log.
//!
//! Both sides keep every event until all are recorded. Short logs that are dropped one by one would be written
//! into the same few pages again and again, and the ratio would tell what fresh memory costs, not what the
//! length of a log does.

use crate::table::{Goal, Row};
use crate::timing::race;
use crate::{ALLOCATOR, Outcome};
use motcua::citation::cite;
use motcua::dossier::{Dossier, Event, State, Terms};
use motcua::{Calendar, Hour, Moment, TimeLimit, date};
use stats_alloc::Region;
use std::hint::black_box;

/// Events in all.
const EVENTS: usize = 1_000_000;
/// Events of a short log.
const SHORT: usize = 1_000;

pub(crate) fn rows() -> Outcome<Vec<Row>> {
    let calendar = Calendar::vietnam();
    let long = play(&calendar, EVENTS)?;
    assert_eq!(long.entries().len(), EVENTS + 1);
    assert_eq!(long.state(), State::Processing);
    // More stops gave more days back.
    assert!(long.breaches().is_empty() && long.due() > play(&calendar, SHORT)?.due());
    let region = Region::new(ALLOCATOR);
    let kept = play(&calendar, EVENTS)?;
    let made = region.change();
    drop(kept);
    // A growing list doubles: some twenty times for a million places.
    let allocated = made.allocations + made.reallocations;
    assert!(allocated < 64, "{allocated} allocations for {EVENTS} events");

    let [one, many] = race(
        3,
        EVENTS,
        [&mut || drop(black_box(play(&calendar, EVENTS))), &mut || {
            let logs: Vec<_> =
                (0..EVENTS / SHORT).map(|_| black_box(play(&calendar, SHORT))).collect();
            drop(logs);
        }],
    );
    Ok(vec![Row::time(
        "an event at the end of a million",
        "in logs of a thousand",
        (one, Some(many)),
        Goal::Within(150),
    )])
}

/// A dossier that was received and then met so many events, one a minute.
fn play(calendar: &Calendar, events: usize) -> Outcome<Dossier> {
    let ground = cite("Nghị định", "162/2017/NĐ-CP").article(23);
    // Seven events, so that a stop now and then spans midnight and gives a day back.
    let cycle = [
        Event::FieldChecked,
        Event::Suspended { reason: None, ground: Some(ground.clone()) },
        Event::Resumed,
        Event::ConsultationAsked { agency: None },
        Event::FeeRequested { amount: None, ground: Some(ground) },
        Event::FeePaid { amount: None },
        Event::ConsultationAnswered { agency: None },
    ];
    let terms = Terms::new(TimeLimit::years(5));
    let mut dossier = Dossier::new("H08.12-260105-0001", terms, calendar);
    let mut day = date(2026, 1, 5);
    dossier.record(Moment::new(day, Hour::ZERO), Event::Received)?;
    let mut minute = 0;
    for event in cycle.iter().cycle().take(events) {
        minute += 1;
        if minute == 24 * 60 {
            minute = 0;
            day = day.succ_opt().ok_or("the calendar ends")?;
        }
        dossier.record(Moment::new(day, Hour::new(0, minute)), event.clone())?;
    }
    Ok(dossier)
}
