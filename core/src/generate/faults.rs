//! How a life is put wrong, so that an intake sees that one thing and nothing else.

use super::dossier::{Dice, Life, at, later};
use super::injected::Injected;
use crate::date::{When, shifted};
use crate::dossier::State;
use crate::error::Result;
use crate::intake::{Fault, FindingKind};
use chrono::NaiveDate;

/// Puts one thing wrong; `None` where this life does not allow it, and it stays as it was.
pub(super) fn inject(
    injected: Injected,
    life: &mut Life,
    dice: &mut Dice<'_>,
    limit: i32,
    left: u64,
) -> Result<Option<Injected>> {
    // One thing at a time, and no dossier that has two rows of its own.
    if life.again.is_some() {
        return Ok(None);
    }
    let done = match injected {
        // Cells are put wrong when they are written.
        Injected::Fault(fault) => fits(fault, life),
        Injected::Finding(kind) => match kind {
            FindingKind::RepeatedRow | FindingKind::Conflict => left >= 2,
            FindingKind::FutureDate
            | FindingKind::EndBeforeReceipt
            | FindingKind::FinishedOnClosedDay => end(kind, life, dice)?,
            FindingKind::ReceivedOnClosedDay => received_on_closed_day(life, dice, limit)?,
            FindingKind::StatusContradicts => contradict(life),
            FindingKind::IncompleteSupplement => forget_supplement(life),
            FindingKind::MissingDue
            | FindingKind::DueBeforeReceipt
            | FindingKind::DueEarlier
            | FindingKind::DueLater => due(kind, life, dice, limit)?,
            _ => false,
        },
    };
    Ok(done.then_some(injected))
}

/// Whether a row of this life can be put wrong so.
fn fits(fault: Fault, life: &Life) -> bool {
    match fault {
        // Whoever was turned away was received on the day that stands elsewhere in the row.
        Fault::MissingReceived => life.state != State::NotReceived,
        Fault::MissingEnd => life.ready.is_some() && life.state != State::NotReceived,
        _ => true,
    }
}

/// An ordinary dossier that is finished.
fn finished(life: &Life) -> bool {
    life.ready.is_some() && matches!(life.state, State::Ready | State::HandedOver)
}

/// The result was ready then, and not handed over.
fn finish(life: &mut Life, end: When) {
    (life.ready, life.handed_over, life.asked, life.state) = (Some(end), None, None, State::Ready);
}

fn end(kind: FindingKind, life: &mut Life, dice: &mut Dice<'_>) -> Result<bool> {
    if life.state == State::NotReceived {
        return Ok(false);
    }
    let received = life.received.date();
    let day = match kind {
        FindingKind::FutureDate => {
            let days = dice.between(1, 20);
            dice.after(dice.today, days)?
        }
        FindingKind::EndBeforeReceipt => {
            let days = dice.between(1, 20);
            dice.after(received, -days)?
        }
        _ => match closed_after(received, dice)? {
            Some(day) if day <= dice.today => day,
            _ => return Ok(false),
        },
    };
    let moment = dice.moment(day)?;
    finish(life, moment);
    Ok(true)
}

/// The first day after this one on which nobody works, within ten days.
fn closed_after(day: NaiveDate, dice: &Dice<'_>) -> Result<Option<NaiveDate>> {
    for days in 1..=10 {
        let Some(later) = shifted(day, days) else { break };
        let known = dice.calendar.day(later)?;
        if !known.counts() && !known.receives() {
            return Ok(Some(later));
        }
    }
    Ok(None)
}

/// Moves the receipt to the next closed day; what followed is drawn anew from there.
fn received_on_closed_day(life: &mut Life, dice: &mut Dice<'_>, limit: i32) -> Result<bool> {
    let day = closed_after(life.received.date(), dice)?.filter(|day| *day <= dice.today);
    let (Some(day), true) = (day, life.state != State::NotReceived) else { return Ok(false) };
    let received = dice.moment(day)?;
    (life.received, life.submitted) = (received, received);
    life.due = Some(dice.due(received, limit)?);
    let days = dice.between(1, limit);
    let end = dice.after(day, days)?;
    (life.ready, life.handed_over, life.asked, life.state) = (None, None, None, State::Processing);
    if end <= dice.today {
        let moment = dice.moment(end)?;
        finish(life, moment);
    }
    Ok(true)
}

fn contradict(life: &mut Life) -> bool {
    let fits = finished(life);
    if fits {
        life.state = State::Processing;
    }
    fits
}

/// A request that nothing tells the answer of, or a dossier that waits since nobody knows when.
fn forget_supplement(life: &mut Life) -> bool {
    if finished(life) {
        life.asked = Some(later(life.received, 60));
    } else if life.ready.is_none() {
        (life.asked, life.state) = (None, State::AwaitingSupplement);
    } else {
        return false;
    }
    true
}

fn due(kind: FindingKind, life: &mut Life, dice: &mut Dice<'_>, limit: i32) -> Result<bool> {
    if life.state == State::NotReceived {
        return Ok(false);
    }
    let days = match kind {
        FindingKind::MissingDue => {
            life.due = None;
            return Ok(true);
        }
        FindingKind::DueBeforeReceipt => -dice.between(1, 20),
        FindingKind::DueLater => limit + dice.between(1, 20),
        // It is still due after the day of receipt.
        _ if limit < 2 => return Ok(false),
        _ => dice.between(1, limit - 1),
    };
    let day = dice.after(life.received.date(), days)?;
    life.due = Some(at(day, 17 * 3600));
    Ok(true)
}

/// The moment at which all dossiers of a group are finished: a week on, at a quarter to five.
pub(super) fn shared_end(day: NaiveDate, dice: &mut Dice<'_>) -> Result<When> {
    let day = dice.after(day, 5)?;
    Ok(at(day, 16 * 3600 + 55 * 60 + dice.numbers.below(60)))
}

/// Whether a whole group of dossiers finds room before the end of the rows and of the days.
pub(super) fn room(
    kind: FindingKind,
    day: NaiveDate,
    end: When,
    left: u64,
    size: u32,
    dice: &mut Dice<'_>,
) -> Result<bool> {
    let last = match kind {
        FindingKind::BulkFinish => end.date(),
        // Dossiers due at different times are all over by then, however slowly they come in.
        _ => dice.after(day, 60)?,
    };
    Ok(left >= u64::from(size) && last <= dice.today)
}

/// Makes a life one of a group that is put wrong together.
pub(super) fn join(
    life: &mut Life,
    kind: FindingKind,
    end: When,
    dice: &mut Dice<'_>,
    limit: i32,
) -> Result<Option<Injected>> {
    if life.due.is_none() {
        life.due = Some(dice.due(life.received, limit)?);
    }
    if kind == FindingKind::BulkFinish {
        finish(life, end);
    } else {
        let day = dice.after(life.received.date(), limit)?;
        if day > dice.today {
            return Ok(None);
        }
        let due = dice.moment(day)?;
        life.due = Some(due);
        finish(life, due);
    }
    Ok(Some(Injected::Finding(kind)))
}
