//! The account of a calculation: each rule that moved a date as a step, each reading that a default
//! chose as a notice.

use super::Deadline;
use super::reckon::{Amounts, Reckoning, open_at};
use super::start::{Counting, OutsideHours, Start};
use crate::calendar::{Calendar, Day, DayKind, Standing};
use crate::citation::Source;
use crate::date::{Hour, Moment};
use crate::error::Result;
use crate::law;
use crate::step::{Notice, Reading, Rule, Step};
use crate::time_limit::{CutoffEffect, Direction, TimeLimit, Unit};
use chrono::{Datelike, NaiveDate, Weekday};

/// Steps and notices in the making.
#[derive(Debug, Default)]
pub(super) struct Account {
    pub(super) steps: Vec<Step>,
    pub(super) notices: Vec<Notice>,
}

impl Account {
    pub(super) fn step(&mut self, on: NaiveDate, rule: Rule, source: Option<Source>) {
        self.steps.push(Step { on, rule, source });
    }

    /// A day that was not counted, by what it is.
    fn skipped(&mut self, day: Day) {
        let rule = Rule::Skipped { kind: day.kind(), name: day.name() };
        self.step(day.date(), rule, Some(day.source));
    }

    pub(super) fn reading(&mut self, reading: Reading, on: NaiveDate) {
        self.notices.push(Notice::Reading { reading, on });
    }

    /// Notes a run of days of one standing, joining it to the run before where they touch.
    fn standing(&mut self, on: NaiveDate, standing: Standing) {
        let joins = |through: &NaiveDate| through.succ_opt() == Some(on);
        match (standing, self.notices.last_mut()) {
            (Standing::Projected, Some(Notice::Projected { through, .. }))
            | (Standing::Reported, Some(Notice::Reported { through, .. }))
                if joins(through) =>
            {
                *through = on;
            }
            (Standing::Projected, _) => {
                self.notices.push(Notice::Projected { from: on, through: on });
            }
            (Standing::Reported, _) => {
                self.notices.push(Notice::Reported { from: on, through: on });
            }
            _ => {}
        }
    }
}

/// The deadline with its account.
pub(super) fn deadline(
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    reckoning: &Reckoning,
) -> Result<Deadline> {
    let span = reckoning.end.signed_duration_since(reckoning.day_zero).num_days();
    let mut account = Account {
        // Most steps name a day that is not counted: fewer than half of a long span.
        steps: Vec::with_capacity(usize::try_from(span / 2).unwrap_or(0).min(64) + 8),
        notices: Vec::with_capacity(2),
    };
    if limit.direction() == Direction::Before {
        backward(&mut account, limit, calendar, start, reckoning)?;
    } else {
        beginning(&mut account, limit, calendar, start, reckoning)?;
        counting(&mut account, limit, calendar, reckoning)?;
        ending(&mut account, limit, calendar, start, reckoning)?;
    }
    days(&mut account, calendar, reckoning)?;
    Ok(Deadline {
        due: reckoning.due,
        day_zero: reckoning.day_zero,
        end: reckoning.end,
        steps: account.steps,
        notices: account.notices,
    })
}

/// What happened to the start.
fn beginning(
    account: &mut Account,
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    reckoning: &Reckoning,
) -> Result<()> {
    let received = start.when.date();
    if let Some(opening) = reckoning.opened {
        account.step(opening.date(), Rule::NextOpening { hour: opening.hour() }, None);
    } else if start.outside_hours != Some(OutsideHours::SameDay) && reckoning.clock_from.is_none() {
        let day = calendar.day(received)?;
        if !day.receives() {
            account.reading(Reading::DayZeroClosed, received);
        } else if let Some(moment) = start.when.moment()
            && open_at(calendar, moment)? != moment
        {
            account.reading(Reading::OutsideHours, received);
        }
    }
    if let Some((hour, effect @ (CutoffEffect::Start | CutoffEffect::Handover), to)) =
        reckoning.cutoff
    {
        let source = if effect == CutoffEffect::Start { None } else { Some(handover(received)) };
        account.step(received, Rule::Cutoff { hour, effect, to }, source);
        if effect == CutoffEffect::Start {
            account.reading(Reading::CutoffDayZero, to);
        }
    }
    match (reckoning.clock_from, start.counting) {
        (Some(moment), _) => {
            let from = match limit.unit() {
                Unit::Hour => moment,
                _ => calendar.next_opening_of_work(moment)?,
            };
            let source = Some(Source::Law(&law::HOURS_FROM_THE_MOMENT));
            account.step(from.date(), Rule::ClockStarts { hour: from.hour() }, source);
        }
        (None, Counting::Limit) if limit.unit() != Unit::SameDay => {
            let source = Some(Source::Law(&law::FIRST_DAY_NOT_COUNTED));
            account.step(reckoning.day_zero, Rule::DayZero, source);
        }
        _ => {}
    }
    Ok(())
}

/// The clause on handing over late receipts, by the decree in force.
fn handover(received: NaiveDate) -> Source {
    let since_2025 = law::NEW_DATE.history().last().is_some_and(|row| row.from <= received);
    let clause =
        if since_2025 { &law::HANDOVER_AFTER_15_SINCE_2025 } else { &law::HANDOVER_AFTER_15 };
    Source::Law(clause)
}

/// The days between the start and the end: those not counted, or those on which the clock ran.
fn counting(
    account: &mut Account,
    limit: TimeLimit,
    calendar: &Calendar,
    reckoning: &Reckoning,
) -> Result<()> {
    let amounts = Amounts::of(limit, calendar)?;
    let from = reckoning.clock_from.map_or(reckoning.day_zero, Moment::date);
    let working = matches!(amounts, Amounts::WorkingDays(_) | Amounts::WorkingSeconds(_));
    if !working || reckoning.end < from {
        return Ok(());
    }
    let Some(clock_from) = reckoning.clock_from else {
        // Day 0 is not counted anyway.
        for day in calendar.days_off(from..=reckoning.end)?.filter(|day| day.date() > from) {
            account.skipped(day);
        }
        return Ok(());
    };
    for on in from.iter_days().take_while(|on| *on <= reckoning.end) {
        if !calendar.is_working(on)? {
            account.skipped(calendar.day(on)?);
            continue;
        }
        let begin = Moment::new(on, Hour::ZERO).max(clock_from);
        let end =
            Moment::new(on, Hour::MIDNIGHT).min(Moment::new(reckoning.end, reckoning.due.hour()));
        let seconds = calendar.working_time_between(begin, end.max(begin))?;
        if let Ok(seconds @ 1..) = u32::try_from(seconds) {
            account.step(on, Rule::Worked { seconds }, None);
        }
    }
    if amounts_are_fraction_of_plain_day(limit) {
        account.reading(Reading::FractionOfWorkingDay, reckoning.day_zero);
    }
    Ok(())
}

fn amounts_are_fraction_of_plain_day(limit: TimeLimit) -> bool {
    limit.unit() == Unit::Day && limit.amount().whole().is_none()
}

/// The end of the limit and what moved it.
fn ending(
    account: &mut Account,
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    reckoning: &Reckoning,
) -> Result<()> {
    let end = reckoning.end;
    if reckoning.clamped {
        account.step(end, Rule::MonthEnd, Some(Source::Law(&law::MONTHS_END)));
        if limit.unit() == Unit::Year {
            account.reading(Reading::LeapDay, end);
        }
    }
    if matches!(limit.unit(), Unit::Month | Unit::Year) && limit.amount().whole().is_none() {
        account.reading(Reading::HalfOfAgreedLimit, end);
    }
    let source = match limit.unit() {
        Unit::WorkingDay | Unit::Day => Some(Source::Law(&law::DAYS_END)),
        Unit::Week => Some(Source::Law(&law::WEEKS_END)),
        Unit::Month => Some(Source::Law(&law::MONTHS_END)),
        Unit::Year => Some(Source::Law(&law::YEARS_END)),
        Unit::WorkingHour | Unit::Hour | Unit::SameDay => None,
    };
    let rule = match start.counting {
        Counting::Span => Rule::SpanEnds { limit },
        Counting::Limit => Rule::Ends { limit },
    };
    account.step(end, rule, source);
    if start.counting == Counting::Span {
        return Ok(());
    }
    rolled(account, calendar, reckoning)?;
    let due = reckoning.due;
    if limit.unit() == Unit::Hour && due.date() == end && !calendar.is_working(end)? {
        account.reading(Reading::HoursDoNotRoll, end);
    }
    if let Some((hour, effect @ CutoffEffect::Result, to)) = reckoning.cutoff {
        let source = Some(Source::Law(&law::SAME_DAY_AFTER_15));
        account.step(start.when.date(), Rule::Cutoff { hour, effect, to }, source);
    }
    if reckoning.clock_from.is_none() {
        due_hour(account, start, due);
    }
    Ok(())
}

fn due_hour(account: &mut Account, start: Start, due: Moment) {
    let midnight = due.hour() == Hour::MIDNIGHT && start.end_of_day.is_some();
    let source = midnight.then_some(Source::Law(&law::LAST_DAY_ENDS_AT_MIDNIGHT));
    account.step(due.date(), Rule::DueHour { hour: due.hour() }, source);
    if start.end_of_day.is_none() {
        account.reading(Reading::OfficeClose, due.date());
    }
}

/// The move off a last day that is off; the days jumped over are named by the day itself.
fn rolled(account: &mut Account, calendar: &Calendar, reckoning: &Reckoning) -> Result<()> {
    let (end, mut to) = (reckoning.end, reckoning.due.date());
    if let Some((_, CutoffEffect::Result, moved)) = reckoning.cutoff {
        to = calendar.add_working_days(moved, -1)?;
    }
    if to == end || calendar.is_working(end)? {
        return Ok(());
    }
    let day = calendar.day(end)?;
    let rule = Rule::Rolled { to, kind: day.kind(), name: day.name() };
    account.step(end, rule, Some(Source::Law(&law::LAST_DAY_MOVES)));
    let (first, last) =
        if to > end { (end.succ_opt(), to.pred_opt()) } else { (to.succ_opt(), end.pred_opt()) };
    if let (Some(first), Some(last)) = (first, last)
        && first <= last
    {
        for day in calendar.days(first..=last)? {
            account.skipped(day);
        }
    }
    Ok(())
}

/// The account of a limit counted back.
fn backward(
    account: &mut Account,
    limit: TimeLimit,
    calendar: &Calendar,
    start: Start,
    reckoning: &Reckoning,
) -> Result<()> {
    let anchor = start.when.date();
    if limit.unit() == Unit::WorkingDay {
        for day in calendar.days(reckoning.end..=anchor)?.rev() {
            if !day.counts() && day.date() != anchor {
                account.skipped(day);
            }
        }
    }
    account.step(reckoning.end, Rule::CountedBack { limit }, None);
    if reckoning.end != reckoning.due.date() {
        rolled(account, calendar, reckoning)?;
        if start.roll.is_none() {
            account.reading(Reading::BackwardToEarlier, reckoning.end);
        }
    }
    if reckoning.clock_from.is_none() {
        due_hour(account, start, reckoning.due);
    }
    Ok(())
}

/// What is not settled about the days that the answer rests on.
fn days(account: &mut Account, calendar: &Calendar, reckoning: &Reckoning) -> Result<()> {
    let (zero, due) = (reckoning.day_zero, reckoning.due.date());
    let span = zero.min(due)..=zero.max(due);
    if calendar.is_settled(&span) {
        for day in calendar.special_days(&span) {
            account.standing(day.on, day.standing);
        }
    } else {
        for day in calendar.days(span.clone())? {
            account.standing(day.date(), day.standing());
        }
    }
    let asked_of_the_past = calendar.changes().known_on().is_some();
    for day in calendar.special_days(&span) {
        if asked_of_the_past
            && let Some(paper) = law::Notice::about(day.on).and_then(law::Notice::first_paper)
            && let law::Issued::Reported(known) = paper.issued
        {
            account.notices.push(Notice::IssueDateReported { on: day.on, known });
        }
        let culture = day.on.month() == 11 && day.on.day() == 24;
        let weekend = matches!(day.on.weekday(), Weekday::Sat | Weekday::Sun);
        if culture && weekend && day.kind == DayKind::Holiday {
            account.reading(Reading::CultureDayNotCompensated, day.on);
        }
    }
    if let Some(saturday) = calendar.first_service(&span)? {
        account.reading(Reading::SaturdayNotCounted, saturday);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::date;

    #[test]
    fn a_calendar_of_the_past_says_which_paper_has_no_date() -> Result<()> {
        let then = Calendar::vietnam().with().known_on(date(2010, 8, 26)).build()?;
        let found = TimeLimit::working_days(3).due(&then, date(2010, 9, 1))?;
        let notice = Notice::IssueDateReported { on: date(2010, 9, 3), known: date(2010, 8, 25) };
        assert!(found.notices().contains(&notice), "{:?}", found.notices());
        let now = TimeLimit::working_days(3).due(&Calendar::vietnam(), date(2010, 9, 1))?;
        assert!(!now.notices().contains(&notice));
        Ok(())
    }
}
