//! Stops of the clock: suspend, restart and extend are different acts of law, never one flag
//! (*tạm dừng, tính lại từ đầu, gia hạn*).

use super::Deadline;
use super::explain::{self, Account};
use super::reckon::{Amounts, Reckoning};
use super::running::{GivenBack, Running, comes_too_late};
use super::start::Start;
use crate::calendar::Calendar;
use crate::citation::Source;
use crate::date::When;
use crate::error::{Error, Failure, Result};
use crate::step::{Notice, Reading, Rule};
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;

/// A stop of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stop {
    /// Tạm dừng: the time between is given back. The day `from` is used up; `until` is a new day 0.
    Suspend {
        /// The day, or moment, on which the limit stands still.
        from: When,
        /// When it is resumed; `None` while it is not.
        until: Option<When>,
    },
    /// Tính lại từ đầu: the whole limit again with `until` as day 0; what came before is void.
    Restart {
        /// The day, or moment, on which the dossier was sent back.
        from: When,
        /// When it came back complete; `None` while it has not.
        until: Option<When>,
    },
}

impl Stop {
    const fn from(self) -> When {
        match self {
            Self::Suspend { from, .. } | Self::Restart { from, .. } => from,
        }
    }

    const fn until(self) -> Option<When> {
        match self {
            Self::Suspend { until, .. } | Self::Restart { until, .. } => until,
        }
    }

    const fn resumed(self, until: When) -> Self {
        match self {
            Self::Suspend { from, .. } => Self::Suspend { from, until: Some(until) },
            Self::Restart { from, .. } => Self::Restart { from, until: Some(until) },
        }
    }
}

/// More time than the limit gives (*gia hạn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extension {
    /// So much more, from the end before it moved off a day off.
    By(TimeLimit),
    /// Until a day.
    To(NaiveDate),
}

/// The stops of one limit, its extension, and the day of asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stops {
    list: Vec<Stop>,
    extension: Option<Extension>,
    now: Option<When>,
}

impl Stops {
    /// Stops in any order.
    pub fn new(stops: impl IntoIterator<Item = Stop>) -> Self {
        Self { list: stops.into_iter().collect(), extension: None, now: None }
    }

    /// With an extension after them.
    pub fn extended(mut self, extension: Extension) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Asked on that day: an open stop is projected as if resumed then.
    pub fn asked_on(mut self, now: impl Into<When>) -> Self {
        self.now = Some(now.into());
        self
    }
}

/// Where a limit with stops stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    deadline: Option<Deadline>,
    projected: Option<Deadline>,
}

impl Stopped {
    /// The due moment and its account; `None` while a stop is open.
    pub fn deadline(&self) -> Option<&Deadline> {
        self.deadline.as_ref()
    }

    /// While a stop is open and the day of asking was given: what it would be if resumed that day.
    pub fn projected(&self) -> Option<&Deadline> {
        self.projected.as_ref()
    }
}

impl TimeLimit {
    /// When a limit with stops is due.
    ///
    /// The due date moves by the counting days of (`from`, `until`] for limits in working days, by
    /// their calendar days, from the end before it moved off a day off, for days, weeks, months and
    /// years, and by the time between on the clock for limits in hours.
    ///
    /// # Law
    ///
    /// Restart: 61/2018/NĐ-CP, Điều 19 khoản 4; 118/2025/NĐ-CP, Điều 19 khoản 5. Suspension where a
    /// sector's law says that the time is not counted.
    ///
    /// # Errors
    ///
    /// As [`due`](Self::due); [`InvalidStop`](crate::ErrorKind::InvalidStop) for a stop that is
    /// reversed or begins before day 0; [`InvalidOption`](crate::ErrorKind::InvalidOption) for an
    /// extension that would shorten the limit, and for a limit counted back, which nothing stops.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::deadline::{Stop, Stops};
    /// use motcua::{Calendar, TimeLimit, date};
    ///
    /// let stop = Stop::Suspend {
    ///     from: date(2026, 3, 5).into(),
    ///     until: Some(date(2026, 3, 10).into()),
    /// };
    /// let stopped = TimeLimit::working_days(10).due_with_stops(
    ///     &Calendar::vietnam(),
    ///     date(2026, 3, 2),
    ///     &Stops::new([stop]),
    /// )?;
    /// let due = stopped.deadline().map(|deadline| deadline.due().date());
    /// assert_eq!(due, Some(date(2026, 3, 19)));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn due_with_stops(
        self,
        calendar: &Calendar,
        start: impl Into<Start>,
        stops: &Stops,
    ) -> Result<Stopped> {
        let start = start.into();
        if !stops.list.is_empty() || stops.extension.is_some() {
            self.counted_forward()?;
        }
        check(calendar, start, &stops.list)?;
        let mut ordered = stops.list.clone();
        ordered.sort_by_key(|stop| (stop.from().end(), stop.until().map(When::end)));
        let open = ordered.iter().position(|stop| stop.until().is_none());
        let Some(open) = open else {
            let deadline = run(self, calendar, start, &ordered, stops.extension)?;
            return Ok(Stopped { deadline: Some(deadline), projected: None });
        };
        // An open stop that begins after the due date has nothing left to stop.
        let before: Vec<_> =
            ordered.iter().copied().filter(|stop| stop.until().is_some()).collect();
        let closed = run(self, calendar, start, &before, stops.extension)?;
        let opened = ordered.get(open).map_or(start.when, |stop| stop.from());
        // A date that was set stays, whatever stops before it: what is asked is whether the limit was over.
        let by = stops.extension.filter(|extension| matches!(extension, Extension::By(_)));
        let over = run(self, calendar, start, &before, by)?.due;
        if comes_too_late(opened, Amounts::of(self, calendar)?, over) {
            let mut deadline = closed;
            deadline.notices.push(Notice::StopWithoutEffect { from: opened.date() });
            return Ok(Stopped { deadline: Some(deadline), projected: None });
        }
        let projected = stops.now.map(|now| {
            let resumed = ordered.iter().map(|stop| match stop.until() {
                Some(_) => *stop,
                None => stop.resumed(if now.end() < stop.from().end() { stop.from() } else { now }),
            });
            let mut resumed: Vec<_> = resumed.collect();
            resumed.sort_by_key(|stop| (stop.from().end(), stop.until().map(When::end)));
            run(self, calendar, start, &resumed, stops.extension)
        });
        Ok(Stopped { deadline: None, projected: projected.transpose()? })
    }
}

fn refuse(from: When, until: When, expected: &'static str) -> Error {
    Failure::InvalidStop { from: from.date(), until: until.date(), expected }.into()
}

/// Whether each stop can be: in order, and not before the event that starts the limit.
fn check(calendar: &Calendar, start: Start, stops: &[Stop]) -> Result<()> {
    for stop in stops {
        let until = stop.until().unwrap_or(stop.from());
        if until.end() < stop.from().end() {
            return Err(refuse(stop.from(), until, "an end on or after the beginning"));
        }
        if stop.from().date() < start.when.date() {
            return Err(refuse(stop.from(), until, "a beginning on or after day 0"));
        }
        calendar.is_working(until.date())?;
    }
    Ok(())
}

/// The limit after closed stops in order of their beginnings.
fn run(
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    stops: &[Stop],
    extension: Option<Extension>,
) -> Result<Deadline> {
    // Only what follows the last restart that had anything left to stop is in force.
    let mut account = Account::default();
    let mut begun = start;
    let mut pending: Vec<(When, When)> = Vec::new();
    for stop in stops {
        let until = stop.until().unwrap_or(stop.from());
        let (running, _) = suspended(limit, calendar, begun, &pending)?;
        if is_over(&running, calendar, stop.from(), extension)? {
            account.notices.push(Notice::StopWithoutEffect { from: stop.from().date() });
            continue;
        }
        match stop {
            Stop::Restart { .. } if begun.when != start.when && until.end() <= begun.when.end() => {
                // Sent back again while it was back already: the later return begins the limit.
                account.notices.push(Notice::StopsMerged { from: stop.from().date() });
            }
            Stop::Restart { from, .. } => {
                // Suspensions that reach beyond the restart still hold after it.
                pending.retain(|(_, resumed)| resumed.end() > until.end());
                for (from, _) in &mut pending {
                    *from = until;
                }
                begun = begun.moved_to(until);
                account.step(
                    from.date(),
                    Rule::Restarted { until: until.date() },
                    restart_clause(from.date()),
                );
            }
            Stop::Suspend { from, .. } => {
                let from = if from.end() < begun.when.end() && begun.when != start.when {
                    begun.when
                } else {
                    *from
                };
                match pending.last_mut() {
                    Some((_, last)) if from.end() <= last.end() => {
                        account.notices.push(Notice::StopsMerged { from: from.date() });
                        if until.end() > last.end() {
                            *last = until;
                        }
                    }
                    _ if until.end() > from.end() || until == from => pending.push((from, until)),
                    _ => {}
                }
            }
        }
    }
    finish(limit, calendar, begun, &pending, extension, account)
}

/// Whether a stop begins when the time is over, more time that was given included.
fn is_over(
    running: &Running,
    calendar: &Calendar,
    from: When,
    extension: Option<Extension>,
) -> Result<bool> {
    match extension {
        Some(Extension::By(more)) => {
            running.is_over_by(calendar, from, running.extended_by(calendar, more)?)
        }
        // A date that was set stays, whatever stops before it.
        Some(Extension::To(_)) | None => running.is_over(calendar, from),
    }
}

/// The clause under which a dossier sent back is counted again, by the decree in force.
fn restart_clause(from: NaiveDate) -> Option<Source> {
    crate::law::SUPPLEMENT
        .on(from)
        .ok()
        .filter(|row| row.value == crate::law::Supplement::Restart)
        .map(|row| Source::Law(&row.source))
}

/// The limit with the time of suspensions given back, and what each of them gave.
fn suspended(
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    pending: &[(When, When)],
) -> Result<(Running, Vec<GivenBack>)> {
    let mut running = Running::new(limit, start);
    let mut given = Vec::with_capacity(pending.len());
    for (from, until) in pending {
        let (again, back) = running.given_back(calendar, *from, *until)?;
        running = again;
        given.push(back);
    }
    Ok((running, given))
}

/// The deadline after suspensions and extension, with its account.
fn finish(
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    pending: &[(When, When)],
    extension: Option<Extension>,
    before: Account,
) -> Result<Deadline> {
    let (running, given) = suspended(limit, calendar, start, pending)?;
    let mut reckoning = running.reckon(calendar)?;
    let mut account = before;
    for ((from, until), GivenBack { days, working }) in pending.iter().zip(given) {
        let rule = Rule::Suspended { until: until.date(), days, working };
        account.step(from.date(), rule, None);
    }
    if let Some(extension) = extension {
        let (from, was) = (reckoning.end, reckoning.due);
        match extension {
            Extension::By(more) => {
                more.counted_forward()?;
                let start = if Amounts::of(more, calendar)?.needs_clock() {
                    Start::at(was)
                } else {
                    start.extended_from(from)
                };
                let extended = Reckoning::new(more, calendar, start)?;
                (reckoning.end, reckoning.due) = (extended.end, extended.due.max(was));
                account.step(from, Rule::Extended { to: reckoning.due.date() }, None);
                if from != was.date() {
                    account.reading(Reading::ExtensionFromUnrolled, from);
                }
            }
            Extension::To(day) => {
                // What stops gave back may reach beyond a date that was set before them.
                if day < Reckoning::new(limit, calendar, start)?.due.date() {
                    return Err(Failure::InvalidOption {
                        option: "extension".to_owned(),
                        value: day.to_string(),
                        expected: "a day on or after the due date",
                    }
                    .into());
                }
                calendar.is_working(day)?;
                if day >= was.date() {
                    reckoning.end = day;
                    reckoning.finish_on(calendar, start, start.roll.unwrap_or_default())?;
                    reckoning.due = reckoning.due.max(was);
                }
                account.step(from, Rule::Extended { to: reckoning.due.date() }, None);
            }
        }
    }
    let mut deadline = explain::deadline(limit, calendar, start, &reckoning)?;
    account.steps.append(&mut deadline.steps);
    account.notices.append(&mut deadline.notices);
    (deadline.steps, deadline.notices) = (account.steps, account.notices);
    Ok(deadline)
}
