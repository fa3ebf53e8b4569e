//! What the properties and a second reading found wrong once, one case each.

use motcua::calendar::{Sessions, Swap, YearNotice};
use motcua::deadline::{Counting, Extension, OutsideHours, Stop, Stops};
use motcua::time_limit::{Cutoff, CutoffEffect};
use motcua::wire::read_notice;
use motcua::{
    Calendar, Citation, DayKind, ErrorKind, HalfDay, Hour, OfficeHours, Result, SaturdayService,
    Start, TimeLimit, When, date,
};

fn suspend(from: &str, until: &str) -> Result<Stop> {
    Ok(Stop::Suspend { from: from.parse()?, until: Some(until.parse()?) })
}

fn restart(from: &str, until: &str) -> Result<Stop> {
    Ok(Stop::Restart { from: from.parse()?, until: Some(until.parse()?) })
}

/// The due moment of a limit from a start, with stops and perhaps an extension.
fn due(limit: TimeLimit, start: Start, stops: &Stops) -> Result<Option<String>> {
    let stopped = limit.due_with_stops(&Calendar::vietnam(), start, stops)?;
    Ok(stopped.deadline().map(|deadline| deadline.due().to_string()))
}

fn start(text: &str) -> Result<Start> {
    Ok(Start::new(text.parse::<When>()?))
}

#[test]
fn a_notice_of_absurd_numbers_is_refused() {
    for text in [
        r#"{ "year": 2028, "document": "9001/VPCP-KGVX", "issued": "2027-10-05",
             "tet": { "before": 200, "from_first": 100 } }"#,
        r#"{ "year": -2147483648, "document": "9001/VPCP-KGVX", "issued": "2027-10-05" }"#,
    ] {
        let built = read_notice(text).and_then(|n| Calendar::vietnam().with().notice(n).build());
        assert_eq!(built.map_err(|error| error.kind()), Err(ErrorKind::InvalidNotice));
    }
}

#[test]
fn a_saturday_not_decided_yet_is_served_counted_and_closed_like_any_other() -> Result<()> {
    let saturday = date(2026, 8, 22);
    let known = Calendar::vietnam().with().known_on(date(2025, 1, 1));
    let full = SaturdayService::new(HalfDay::Full);
    let counting = known.clone().saturday(full.clone().counting()).build()?;
    let day = counting.day(saturday)?;
    assert_eq!((day.kind(), day.counts()), (DayKind::SaturdayService, true));
    assert_eq!(day.standing().code(), "projected");
    let closed = known.saturday(full).closure(saturday, "1/TB-UBND").build()?;
    assert!(!closed.day(saturday)?.receives());
    Ok(())
}

#[test]
fn a_loaded_notice_closes_the_saturday_service() -> Result<()> {
    let notice = YearNotice {
        year: 2028,
        document: Citation::named("Công văn", "9001/VPCP-KGVX"),
        issued: date(2027, 10, 5),
        tet: None,
        national_day: None,
        swaps: Vec::new(),
        closures: vec![date(2028, 3, 4)],
    };
    let service = SaturdayService::new(HalfDay::Morning);
    let calendar = Calendar::vietnam().with().saturday(service).notice(notice).build()?;
    assert_eq!(calendar.day(date(2028, 3, 4))?.kind(), DayKind::Closure);
    Ok(())
}

#[test]
fn a_service_without_hours_is_refused() -> Result<()> {
    let morning = OfficeHours::daily(&Sessions::parse(["07:00-11:00"])?);
    let builder = Calendar::vietnam().with().hours(morning);
    let built = builder.saturday(SaturdayService::new(HalfDay::Afternoon)).build();
    assert_eq!(built.map_err(|error| error.kind()), Err(ErrorKind::InvalidCalendar));
    Ok(())
}

#[test]
fn of_two_services_the_counting_one_gives_the_hours() -> Result<()> {
    let calendar = Calendar::vietnam()
        .with()
        .saturday(SaturdayService::new(HalfDay::Morning))
        .saturday(SaturdayService::new(HalfDay::Full).counting())
        .build()?;
    let saturday = date(2026, 3, 7);
    assert_eq!(calendar.sessions(saturday)?.map(Sessions::seconds), Some(8 * 3600));
    let due = calendar.add_working_time("2026-03-07T08:00".parse()?, 8 * 3600)?;
    assert_eq!(due.to_string(), "2026-03-07T17:00");
    Ok(())
}

#[test]
fn a_day_made_up_by_the_body_is_not_closed_by_it() {
    let swap = Swap {
        off: date(2028, 5, 4),
        work: date(2028, 5, 6),
        source: Citation::from("15/TB-UBND"),
    };
    let builder = Calendar::vietnam().with().swap(swap);
    let built = builder.closure(date(2028, 5, 6), "16/TB-UBND").build();
    assert_eq!(built.map_err(|error| error.kind()), Err(ErrorKind::ConflictingDay));
}

#[test]
fn a_limit_counted_back_has_no_latest_start_and_no_stops() -> Result<()> {
    let back = TimeLimit::working_days(5).before();
    let calendar = Calendar::vietnam();
    let latest = back.latest_start(&calendar, date(2026, 3, 10));
    assert_eq!(latest.map_err(|error| error.kind()), Err(ErrorKind::InvalidOption));
    let stops = Stops::new([suspend("2026-03-10", "2026-03-12")?]);
    let stopped = due(back, start("2026-03-10")?, &stops);
    assert_eq!(stopped.map_err(|error| error.kind()), Err(ErrorKind::InvalidOption));
    let longer = Stops::new([]).extended(Extension::By(back));
    let stopped = due(TimeLimit::working_days(5), start("2026-03-10")?, &longer);
    assert_eq!(stopped.map_err(|error| error.kind()), Err(ErrorKind::InvalidOption));
    Ok(())
}

#[test]
fn an_open_stop_is_checked_like_a_closed_one() -> Result<()> {
    let open = Stop::Suspend { from: "2026-03-02".parse()?, until: None };
    let stopped = due(TimeLimit::working_days(5), start("2026-03-10")?, &Stops::new([open]));
    assert_eq!(stopped.map_err(|error| error.kind()), Err(ErrorKind::InvalidStop));
    Ok(())
}

#[test]
fn a_suspension_takes_nothing_before_the_clock_starts_or_after_it_ends() -> Result<()> {
    let limit = TimeLimit::hours(3);
    let begin = start("2026-03-10T14:00")?;
    let early = Stops::new([suspend("2026-03-10T08:00", "2026-03-10T15:00")?]);
    assert_eq!(due(limit, begin, &early)?.as_deref(), Some("2026-03-10T18:00"));
    let late = Stops::new([suspend("2026-03-10T18:00", "2026-03-10T20:00")?]);
    assert_eq!(due(limit, begin, &late)?.as_deref(), Some("2026-03-10T17:00"));
    // The next working day is day 0, so only the day after it is given back.
    let cutoff = Cutoff::at(Hour::new(15, 0), CutoffEffect::Start);
    let stops = Stops::new([suspend("2026-03-10", "2026-03-12")?]);
    let found = due(TimeLimit::working_days(2), start("2026-03-10T16:00")?.cutoff(cutoff), &stops)?;
    assert_eq!(found.as_deref(), Some("2026-03-16T17:00"));
    Ok(())
}

#[test]
fn a_result_that_was_cut_off_stays_so_after_a_stop() -> Result<()> {
    let cutoff = Cutoff::at(Hour::new(15, 0), CutoffEffect::Result);
    let begin = start("2026-03-10T16:00")?.cutoff(cutoff);
    let limit = TimeLimit::working_days(1);
    assert_eq!(due(limit, begin, &Stops::new([]))?.as_deref(), Some("2026-03-12T17:00"));
    let stops = Stops::new([suspend("2026-03-10", "2026-03-11")?]);
    assert_eq!(due(limit, begin, &stops)?.as_deref(), Some("2026-03-13T17:00"));
    Ok(())
}

#[test]
fn a_return_within_a_return_does_not_bring_the_limit_forward() -> Result<()> {
    let limit = TimeLimit::working_days(5);
    let outer = restart("2026-03-05", "2026-03-20")?;
    let inner = restart("2026-03-06", "2026-03-09")?;
    let begin = start("2026-03-02")?;
    let one = due(limit, begin, &Stops::new([outer]))?;
    assert_eq!(due(limit, begin, &Stops::new([outer, inner]))?, one);
    Ok(())
}

#[test]
fn a_period_is_stopped_and_extended_without_a_roll() -> Result<()> {
    // 2 to 6 March, then five days more: 7 to 11 March.
    let begin = start("2026-03-02")?.counting(Counting::Span);
    let longer = Stops::new([]).extended(Extension::By(TimeLimit::days(5)));
    assert_eq!(due(TimeLimit::days(5), begin, &longer)?.as_deref(), Some("2026-03-11T17:00"));
    let stops = Stops::new([suspend("2026-03-03", "2026-03-04")?]);
    assert_eq!(due(TimeLimit::days(5), begin, &stops)?.as_deref(), Some("2026-03-07T17:00"));
    Ok(())
}

#[test]
fn an_extension_runs_from_the_end_whatever_the_desk_does_on_it() -> Result<()> {
    // Ends on Saturday 7 March before it moves; five working days from there.
    let begin = start("2026-03-02")?.outside_hours(OutsideHours::NextOpening);
    let longer = Stops::new([]).extended(Extension::By(TimeLimit::working_days(5)));
    assert_eq!(due(TimeLimit::days(5), begin, &longer)?.as_deref(), Some("2026-03-13T17:00"));
    Ok(())
}

#[test]
fn an_extension_to_the_due_day_does_not_shorten_it() -> Result<()> {
    let to = Stops::new([]).extended(Extension::To(date(2026, 3, 10)));
    let found = due(TimeLimit::hours(10), start("2026-03-10T12:00")?, &to)?;
    assert_eq!(found.as_deref(), Some("2026-03-10T22:00"));
    Ok(())
}
