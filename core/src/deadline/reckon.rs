//! The calculation itself, without words and without allocation: from a limit and a start to a due
//! moment, remembering which rules moved it so that they can be told afterwards.

use super::start::{Counting, EndOfDay, OutsideHours, Start};
use crate::calendar::{Calendar, Roll};
use crate::date::{Hour, Moment, When};
use crate::error::{Error, Failure, Result};
use crate::time_limit::{Amount, Cutoff, CutoffEffect, CutoffTime, Direction, TimeLimit, Unit};
use chrono::{Datelike, Days, Months, NaiveDate};

/// Seconds of an hour.
const HOUR: u64 = 3600;

/// The result of a calculation and the way it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reckoning {
    /// Day 0 after the cut-off and the outside-hours rule.
    pub(super) day_zero: NaiveDate,
    /// The moment from which a clock runs, for limits that need one.
    pub(super) clock_from: Option<Moment>,
    /// The opening that a receipt outside hours was moved to.
    pub(super) opened: Option<Moment>,
    /// The cut-off that was passed: its hour, effect, and the day moved to.
    pub(super) cutoff: Option<(Hour, CutoffEffect, NaiveDate)>,
    /// The last day before it moved off a day off.
    pub(super) end: NaiveDate,
    /// Whether the month lacked the corresponding day.
    pub(super) clamped: bool,
    /// Whether the result is due on the day of receipt.
    pub(super) same_day: bool,
    /// The due day and hour.
    pub(super) due: Moment,
}

/// What a limit comes to in one of the ways of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amounts {
    WorkingDays(u32),
    /// Calendar days, then months: only one of them is above zero, but for half months.
    Calendar {
        months: u32,
        days: u32,
    },
    WorkingSeconds(u64),
    Seconds(u64),
    SameDay,
}

impl Amounts {
    /// What the limit amounts to, with a working day as long as the calendar's ordinary day.
    pub(super) fn of(limit: TimeLimit, calendar: &Calendar) -> Result<Self> {
        let amount = limit.amount();
        let unusable = || unusable(limit);
        Ok(match (limit.unit(), amount.whole()) {
            (Unit::SameDay, _) => Self::SameDay,
            (Unit::WorkingDay, Some(days)) => Self::WorkingDays(days),
            (Unit::Day, Some(days)) => Self::Calendar { months: 0, days },
            // READING: a fraction of a plain day is one of a working day.
            (Unit::WorkingDay | Unit::Day, None) => {
                let day = u64::from(calendar.ordinary_day());
                Self::WorkingSeconds(share(amount, day).ok_or_else(unusable)?)
            }
            (Unit::WorkingHour, _) => {
                Self::WorkingSeconds(share(amount, HOUR).ok_or_else(unusable)?)
            }
            (Unit::Hour, _) => Self::Seconds(share(amount, HOUR).ok_or_else(unusable)?),
            (Unit::Week, _) => {
                let days = share(amount, 7).and_then(|days| u32::try_from(days).ok());
                Self::Calendar { months: 0, days: days.ok_or_else(unusable)? }
            }
            (Unit::Month, _) => {
                // READING: half a month is 15 days, as Điều 146 khoản 1 says for agreed limits.
                let halves = share(amount, 2).and_then(|n| u32::try_from(n).ok());
                let halves = halves.ok_or_else(unusable)?;
                Self::Calendar { months: halves / 2, days: halves % 2 * 15 }
            }
            (Unit::Year, _) => {
                let months = share(amount, 12).and_then(|n| u32::try_from(n).ok());
                Self::Calendar { months: months.ok_or_else(unusable)?, days: 0 }
            }
        })
    }

    /// Whether a clock with hours is needed.
    pub(crate) const fn needs_clock(self) -> bool {
        matches!(self, Self::WorkingSeconds(_) | Self::Seconds(_))
    }
}

/// `amount` times `whole`, when that is a whole number.
fn share(amount: Amount, whole: u64) -> Option<u64> {
    let product = u64::from(amount.numerator()).checked_mul(whole)?;
    let denominator = u64::from(amount.denominator());
    (product % denominator == 0).then_some(product / denominator)
}

#[cold]
fn unusable(limit: TimeLimit) -> Error {
    Failure::InvalidOption {
        option: "limit".to_owned(),
        value: limit.to_string(),
        expected: "a fraction that comes to whole seconds, days or months",
    }
    .into()
}

#[cold]
fn no_span(limit: TimeLimit) -> Error {
    Failure::InvalidOption {
        option: "span".to_owned(),
        value: limit.to_string(),
        expected: "a period of whole days, weeks, months or years",
    }
    .into()
}

#[cold]
fn hour_required(day: NaiveDate, limit: TimeLimit) -> Error {
    Failure::HourRequired { when: day, limit: limit.to_string() }.into()
}

impl Reckoning {
    #[inline]
    pub(super) fn new(limit: TimeLimit, calendar: &Calendar, start: Start) -> Result<Self> {
        if limit.direction() == Direction::Before {
            return Self::backward(limit, calendar, start);
        }
        let amounts = Amounts::of(limit, calendar)?;
        if start.counting == Counting::Span
            && !matches!(amounts, Amounts::WorkingDays(_) | Amounts::Calendar { .. })
        {
            return Err(no_span(limit));
        }
        let mut reckoning = Self::start(limit, calendar, start, amounts.needs_clock())?;
        let zero = reckoning.day_zero;
        let roll = start.roll.unwrap_or_default();
        match amounts {
            Amounts::WorkingDays(days) => {
                let days = i32::try_from(days).map_err(|_| out_of_reach(calendar))?;
                let from = match start.counting {
                    Counting::Limit => zero,
                    // The first day counts: count from the day before it.
                    Counting::Span => zero.pred_opt().unwrap_or(zero),
                };
                reckoning.end = calendar.add_working_days(from, days)?;
                reckoning.finish_on(calendar, start, Roll::None)?;
            }
            Amounts::Calendar { months, days } => {
                let (mut end, clamped) =
                    corresponding(zero, months, days).ok_or_else(|| out_of_reach(calendar))?;
                if start.counting == Counting::Span {
                    end = end.pred_opt().unwrap_or(end);
                }
                (reckoning.end, reckoning.clamped) = (end, clamped);
                let roll = if start.counting == Counting::Span { Roll::None } else { roll };
                reckoning.finish_on(calendar, start, roll)?;
            }
            Amounts::SameDay => {
                // Nothing is due before it came in, whichever way a last day moves.
                reckoning.end = zero;
                reckoning.finish_on(calendar, start, Roll::Next)?;
            }
            Amounts::WorkingSeconds(seconds) => {
                let from = reckoning.clock_from.ok_or_else(|| hour_required(zero, limit))?;
                reckoning.ends_at(calendar.add_working_time(from, seconds)?);
            }
            Amounts::Seconds(seconds) => {
                let from = reckoning.clock_from.ok_or_else(|| hour_required(zero, limit))?;
                let end = after(from, seconds).ok_or_else(|| out_of_reach(calendar))?;
                calendar.is_working(end.date())?;
                reckoning.ends_at(end);
                // Set explicitly, the choice for a last day off holds for hours as well.
                if let Some(roll) = start.roll {
                    let day = calendar.roll(end.date(), roll)?;
                    if day != end.date() {
                        reckoning.due = Moment::new(day, closing(calendar, start, day));
                    }
                }
            }
        }
        reckoning.move_result(calendar, start)?;
        Ok(reckoning)
    }

    /// Moves the result to the next working day where a cut-off that was passed says so.
    pub(super) fn move_result(&mut self, calendar: &Calendar, start: Start) -> Result<()> {
        if let Some((hour, CutoffEffect::Result, _)) = self.cutoff {
            // A same-day result that is not given on the day of receipt is given on the next working
            // day, not on the one after it.
            let from = if self.same_day { self.end } else { self.due.date() };
            let day = calendar.add_working_days(from, 1)?;
            self.cutoff = Some((hour, CutoffEffect::Result, day));
            self.due = Moment::new(day, closing(calendar, start, day));
        }
        Ok(())
    }

    /// Gives a last day that moved its hour again: rolled unless it ends a span, then the cut-off.
    pub(super) fn finish_again(
        &mut self,
        calendar: &Calendar,
        start: Start,
        roll: Roll,
    ) -> Result<()> {
        let roll = if start.counting == Counting::Span { Roll::None } else { roll };
        self.finish_on(calendar, start, roll)?;
        self.move_result(calendar, start)
    }

    /// Day 0 and the moment of the clock: the outside-hours rule first, then the cut-off.
    fn start(limit: TimeLimit, calendar: &Calendar, start: Start, clock: bool) -> Result<Self> {
        let received = start.when.date();
        // Asked first, so that a start outside the coverage is said to be one.
        calendar.is_working(received)?;
        if clock && start.when.moment().is_none() {
            return Err(hour_required(received, limit));
        }
        let mut moment = start.when.moment();
        let mut day_zero = received;
        let mut opened = None;
        if start.outside_hours == Some(OutsideHours::NextOpening) {
            let asked = moment.unwrap_or(Moment::new(received, Hour::ZERO));
            let opening = open_at(calendar, asked)?;
            // A bare date asks about the day only.
            if (moment.is_some() && opening != asked) || opening.date() != received {
                opened = Some(opening);
                day_zero = opening.date();
                moment = moment.map(|_| opening);
            }
        }
        let cutoff = match start.cutoff.or(limit.cutoff()) {
            Some(cutoff) => passed(cutoff, calendar, limit, day_zero, moment)?,
            None => None,
        };
        if let Some((_, CutoffEffect::Start, to)) = cutoff {
            day_zero = to;
            let opening =
                calendar.sessions(to)?.map_or(Hour::ZERO, crate::calendar::Sessions::open);
            moment = moment.map(|_| Moment::new(to, opening));
        }
        Ok(Self {
            day_zero,
            clock_from: if clock { moment } else { None },
            opened,
            cutoff,
            end: day_zero,
            clamped: false,
            same_day: limit.unit() == Unit::SameDay,
            due: Moment::new(day_zero, Hour::MIDNIGHT),
        })
    }

    /// Moves the last day off a day off and gives it its hour.
    pub(super) fn finish_on(
        &mut self,
        calendar: &Calendar,
        start: Start,
        roll: Roll,
    ) -> Result<()> {
        let day = calendar.roll(self.end, roll)?;
        self.due = Moment::new(day, closing(calendar, start, day));
        Ok(())
    }

    fn ends_at(&mut self, moment: Moment) {
        self.end = moment.date();
        self.due = moment;
    }

    /// Counted back from a day, which is excluded; a day off moves to the earlier working day.
    fn backward(limit: TimeLimit, calendar: &Calendar, start: Start) -> Result<Self> {
        let anchor = start.when.date();
        calendar.is_working(anchor)?;
        let amounts = Amounts::of(limit, calendar)?;
        let mut reckoning = Self {
            day_zero: anchor,
            clock_from: None,
            opened: None,
            cutoff: None,
            end: anchor,
            clamped: false,
            same_day: limit.unit() == Unit::SameDay,
            due: Moment::new(anchor, Hour::MIDNIGHT),
        };
        let moment = || start.when.moment().ok_or_else(|| hour_required(anchor, limit));
        let roll = start.roll.unwrap_or(Roll::Previous);
        match amounts {
            Amounts::WorkingDays(days) => {
                let days = i32::try_from(days).map_err(|_| before(calendar))?;
                reckoning.end = calendar.add_working_days(anchor, -days)?;
                reckoning.finish_on(calendar, start, Roll::None)?;
            }
            Amounts::Calendar { months, days } => {
                let end = anchor
                    .checked_sub_months(Months::new(months))
                    .and_then(|day| day.checked_sub_days(Days::new(u64::from(days))));
                let end = end.ok_or_else(|| before(calendar))?;
                reckoning.end = end;
                reckoning.clamped = months > 0 && end.day() != anchor.day();
                reckoning.finish_on(calendar, start, roll)?;
            }
            Amounts::SameDay => reckoning.finish_on(calendar, start, roll)?,
            Amounts::WorkingSeconds(seconds) => {
                let moment = moment()?;
                reckoning.clock_from = Some(moment);
                reckoning.ends_at(calendar.subtract_working_time(moment, seconds)?);
            }
            Amounts::Seconds(seconds) => {
                let moment = moment()?;
                reckoning.clock_from = Some(moment);
                let end = earlier(moment, seconds).ok_or_else(|| before(calendar))?;
                calendar.is_working(end.date())?;
                reckoning.ends_at(end);
            }
        }
        Ok(reckoning)
    }
}

/// Whether the cut-off was passed, its hour, its effect and the next working day.
fn passed(
    cutoff: Cutoff,
    calendar: &Calendar,
    limit: TimeLimit,
    day: NaiveDate,
    moment: Option<Moment>,
) -> Result<Option<(Hour, CutoffEffect, NaiveDate)>> {
    let moment = moment.ok_or_else(|| hour_required(day, limit))?;
    let hour = match cutoff.when() {
        CutoffTime::At(hour) => hour,
        CutoffTime::BeforeClose(minutes) => {
            // A day on which the desk is closed has no closing time, and nothing is late on it.
            let Some(sessions) = calendar.sessions(day)? else { return Ok(None) };
            let close = sessions.close();
            let seconds = close.seconds().saturating_sub(minutes.saturating_mul(60));
            Hour::from_seconds(seconds).unwrap_or(close)
        }
    };
    if moment.hour() <= hour {
        return Ok(None);
    }
    Ok(Some((hour, cutoff.effect(), calendar.add_working_days(day, 1)?)))
}

/// The corresponding day after months and days, and whether the month lacked it.
fn corresponding(from: NaiveDate, months: u32, days: u32) -> Option<(NaiveDate, bool)> {
    if months == 0 {
        return Some((from.checked_add_days(Days::new(u64::from(days)))?, false));
    }
    let day = from.checked_add_months(Months::new(months))?;
    Some((day.checked_add_days(Days::new(u64::from(days)))?, day.day() != from.day()))
}

/// The hour at which a due day ends.
fn closing(calendar: &Calendar, start: Start, day: NaiveDate) -> Hour {
    match start.end_of_day {
        Some(EndOfDay::Midnight) => Hour::MIDNIGHT,
        _ => calendar.closing(day),
    }
}

/// A moment so many seconds later, on a clock that never stops.
pub(super) fn after(from: Moment, seconds: u64) -> Option<Moment> {
    let total = u64::from(from.hour().seconds()).checked_add(seconds)?;
    let (mut days, mut rest) = (total / (24 * HOUR), total % (24 * HOUR));
    // A full day is 24:00 of the day it ends only if that is where it started.
    if rest == 0 && from.hour() == Hour::MIDNIGHT {
        (days, rest) = (days - 1, 24 * HOUR);
    }
    let hour = Hour::from_seconds(u32::try_from(rest).ok()?)?;
    Some(Moment::new(from.date().checked_add_days(Days::new(days))?, hour))
}

fn earlier(until: Moment, seconds: u64) -> Option<Moment> {
    let hour = u64::from(until.hour().seconds());
    if seconds <= hour {
        let hour = Hour::from_seconds(u32::try_from(hour - seconds).ok()?)?;
        return Some(Moment::new(until.date(), hour));
    }
    let back = seconds - hour;
    let days = back.div_ceil(24 * HOUR);
    let hour = Hour::from_seconds(u32::try_from(days * 24 * HOUR - back).ok()?)?;
    Some(Moment::new(until.date().checked_sub_days(Days::new(days))?, hour))
}

#[cold]
pub(super) fn out_of_reach(calendar: &Calendar) -> Error {
    let coverage = calendar.coverage();
    let (first, last) = (*coverage.start(), *coverage.end());
    Failure::OutOfCoverage { when: last.succ_opt().unwrap_or(last), first, last }.into()
}

#[cold]
fn before(calendar: &Calendar) -> Error {
    let coverage = calendar.coverage();
    let (first, last) = (*coverage.start(), *coverage.end());
    Failure::OutOfCoverage { when: first.pred_opt().unwrap_or(first), first, last }.into()
}

impl When {
    /// The moment at which a day or moment is over, for stops given as bare days.
    pub(super) fn end(self) -> Moment {
        match self {
            Self::Day(day) => Moment::new(day, Hour::MIDNIGHT),
            Self::At(moment) => moment,
        }
    }
}

/// The moment at which the desk takes something in: at once while it is open, closing time included, as a cut-off
/// hour is in time itself; the next opening otherwise.
pub(super) fn open_at(calendar: &Calendar, moment: Moment) -> Result<Moment> {
    let opening = calendar.next_opening(moment)?;
    if opening == moment {
        return Ok(moment);
    }
    let closes = calendar.sessions(moment.date())?.map(crate::calendar::Sessions::close);
    let closing = closes == Some(moment.hour()) && calendar.day(moment.date())?.receives();
    Ok(if closing { moment } else { opening })
}
