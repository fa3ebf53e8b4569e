//! Dossiers over arbitrary calendars and arbitrary events: what cannot be changes nothing, a prefix is an
//! earlier state, the due date is that of the deadline floor, and time adds up.

use crate::deadline::limit;
use crate::scene::{Scene, scene};
use motcua::citation::cite;
use motcua::deadline::{Stop, Stops};
use motcua::dossier::{Dossier, Event, State, Terms};
use motcua::log::{Act, Entry};
use motcua::procedure::Channel;
use motcua::{TimeLimit, When};
use proptest::prelude::*;

const DAY: u32 = 24 * 60;

/// An event by its number, with everything it needs.
fn event(number: u8) -> Event {
    let ground = Some(cite("Nghị định", "162/2017/NĐ-CP"));
    let reason = || Some(Box::from("thiếu bản sao"));
    match number {
        0 => Event::Submitted { channel: Channel::Online },
        1..=4 => Event::Received,
        5..=7 => Event::SupplementRequested { reason: reason() },
        8..=10 => Event::Supplemented,
        11 | 12 => Event::Suspended { reason: None, ground },
        13 | 14 => Event::Resumed,
        15 => Event::FeeRequested { amount: Some(50_000), ground },
        16 => Event::FeePaid { amount: Some(50_000) },
        17 => Event::ConsultationAsked { agency: None },
        18 => Event::ConsultationAnswered { agency: None },
        19 => Event::Transferred { to: "phòng chuyên môn".into() },
        20 => Event::ResultReady { document: None },
        21 => Event::HandedOver,
        22 => Event::Refused { reason: reason() },
        _ => Event::Stopped { reason: reason() },
    }
}

/// Events by number, each some minutes after the one before.
fn events() -> impl Strategy<Value = Vec<(u8, u32)>> {
    prop::collection::vec((0..24_u8, 0..3 * DAY), 0..25)
}

/// The dossier after what of these events could happen.
fn play(scene: &Scene, limit: TimeLimit, events: &[(u8, u32)]) -> Dossier {
    let mut dossier = Dossier::new("H08.12-260105-0001", Terms::new(limit), &scene.calendar);
    let mut minute = 0;
    for (number, later) in events {
        minute += later;
        // What cannot happen leaves the dossier as it was, which another property shows.
        let _ = dossier.record(scene.minute(minute), event(*number));
    }
    dossier
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_cannot_happen_changes_nothing(
        scene in scene(), limit in limit(), events in events(), number in 0..24_u8, later in 0..3 * DAY
    ) {
        let mut dossier = play(&scene, limit, &events);
        let before = dossier.clone();
        let minute: u32 = events.iter().map(|(_, later)| later).sum::<u32>() + later;
        if dossier.record(scene.minute(minute), event(number)).is_err() {
            prop_assert_eq!(&dossier, &before);
        } else {
            prop_assert_eq!(dossier.entries().len(), before.entries().len() + 1);
        }
    }

    #[test]
    fn a_prefix_is_an_earlier_state(scene in scene(), limit in limit(), events in events()) {
        let dossier = play(&scene, limit, &events);
        let mut again = Dossier::new("H08.12-260105-0001", Terms::new(limit), &scene.calendar);
        let mut states = vec![again.clone()];
        for entry in dossier.entries() {
            again.record_entry(entry.clone())?;
            states.push(again.clone());
        }
        prop_assert_eq!(&again, &dossier);
        for (length, state) in states.iter().enumerate() {
            let mut prefix = Dossier::new("H08.12-260105-0001", Terms::new(limit), &scene.calendar);
            for entry in dossier.entries().iter().take(length) {
                prefix.record_entry(entry.clone())?;
            }
            prop_assert_eq!(&prefix, state);
        }
    }

    #[test]
    fn the_due_date_is_that_of_the_limit_with_its_stops(
        scene in scene(), limit in limit(), events in events()
    ) {
        let dossier = play(&scene, limit, &events);
        let stops = stops(&dossier);
        let (Some(received), Some(expected)) = (dossier.received(), stops) else { return Ok(()) };
        let found = limit.due_with_stops(&scene.calendar, received, &Stops::new(expected))?;
        prop_assert_eq!(dossier.due(), found.deadline().map(motcua::Deadline::due));
    }

    #[test]
    fn time_adds_up(scene in scene(), limit in limit(), events in events(), later in 0..3 * DAY) {
        let dossier = play(&scene, limit, &events);
        let minute: u32 = events.iter().map(|(_, later)| later).sum::<u32>() + later;
        let now = When::At(scene.minute(minute));
        let used = dossier.time_used(now)?;
        prop_assert_eq!(used.office.working_days + used.citizen.working_days, used.total.working_days);
        prop_assert_eq!(used.office.days + used.citizen.days, used.total.days);
        let seconds = used.office.working_seconds.zip(used.citizen.working_seconds);
        prop_assert_eq!(seconds.map(|(office, citizen)| office + citizen), used.total.working_seconds);
        // Spans do not overlap: together they are no longer than the life of the dossier.
        if let (Some(first), Some(last)) = (dossier.entries().first(), dossier.spans(now).last()) {
            let life = last.until.date().signed_duration_since(first.at().date()).num_days();
            prop_assert!(i64::from(used.total.days) <= life);
        }
    }

    #[test]
    fn events_of_other_dossiers_change_nothing(
        scene in scene(), limit in limit(), mine in events(), theirs in events()
    ) {
        let alone = play(&scene, limit, &mine);
        let mut own = Dossier::new("H08.12-260105-0001", Terms::new(limit), &scene.calendar);
        let mut other = Dossier::new("H08.12-260105-0002", Terms::new(limit), &scene.calendar);
        let (mut own_minute, mut other_minute) = (0, 0);
        for place in 0..mine.len().max(theirs.len()) {
            if let Some((number, later)) = theirs.get(place) {
                other_minute += later;
                let _ = other.record(scene.minute(other_minute), event(*number));
            }
            if let Some((number, later)) = mine.get(place) {
                own_minute += later;
                let _ = own.record(scene.minute(own_minute), event(*number));
            }
        }
        prop_assert_eq!(&own, &alone);
    }
}

/// The stops of a dossier as the deadline floor knows them; `None` where its limit has not begun.
fn stops(dossier: &Dossier) -> Option<Vec<Stop>> {
    let received = dossier.received()?;
    let mut stops: Vec<Stop> = Vec::new();
    let mut begun = false;
    for entry in dossier.entries() {
        let Act::Happened(event) = entry.act() else { return None };
        let from = entry.at();
        begun |= matches!(event, Event::Received) && from == received;
        if !begun {
            continue;
        }
        match event {
            Event::SupplementRequested { .. } => stops.push(Stop::Restart { from, until: None }),
            Event::Suspended { .. } | Event::FeeRequested { .. } => {
                stops.push(Stop::Suspend { from, until: None });
            }
            Event::Supplemented | Event::Resumed | Event::FeePaid { .. } => {
                close(&mut stops, entry);
            }
            Event::Refused { .. } | Event::Stopped { .. } => return None,
            _ => {}
        }
    }
    // A dossier under an older regime restarts nothing.
    let restarts = dossier.regime().supplement?.value == motcua::law::Supplement::Restart;
    (restarts && dossier.state() != State::Withdrawn).then_some(stops)
}

fn close(stops: &mut [Stop], entry: &Entry<Event>) {
    if let Some(
        Stop::Restart { until: open @ None, .. } | Stop::Suspend { until: open @ None, .. },
    ) = stops.last_mut()
    {
        *open = Some(entry.at());
    }
}
