//! What a new calendar does to appointments that were given: which move, from when to when.

use super::Dossier;
use crate::calendar::Calendar;
use crate::date::Moment;
use crate::error::{Error, Result};

/// An appointment that moves (*hạn trả thay đổi do lịch*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impact {
    dossier: Box<str>,
    from: Option<Moment>,
    to: Option<Moment>,
    working_days: i32,
}

impl Impact {
    /// The code of the dossier.
    pub fn dossier(&self) -> &str {
        &self.dossier
    }

    /// When it is due on its own calendar.
    pub const fn from(&self) -> Option<Moment> {
        self.from
    }

    /// When it is due on the new one.
    pub const fn to(&self) -> Option<Moment> {
        self.to
    }

    /// By how many working days of the new calendar it moves: later above zero, earlier below; 0 when
    /// only its hour moves, or one of the two moments is not known.
    pub const fn working_days(&self) -> i32 {
        self.working_days
    }
}

/// The appointments that a new calendar moves (*ảnh hưởng của thông báo nghỉ*), ordered by the moment
/// that was promised, then by code.
///
/// The calendar takes the place of each dossier's own; where bodies differ in their hours or Saturdays,
/// [`impact_by`] changes each calendar by itself.
///
/// READING: what is finished is left out, a result that waits to be handed over included: its limit is
/// over. A day that was promised by a new date stays promised, even where it becomes a day off.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage); [`InvalidEvent`](crate::ErrorKind::InvalidEvent)
/// where a dossier could not have taken its course on the new calendar: it was extended until a day before
/// the end that its limit has there. Each with the [place](crate::Error::place) of the dossier.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Dossier, Event, Terms, impact};
/// use motcua::{Calendar, TimeLimit, date};
///
/// // Before the notice of 25 December 2025 nobody knew that Friday 2 January 2026 would be off.
/// let after = Calendar::vietnam();
/// let before = after.with().known_on(date(2025, 12, 24)).build()?;
/// let mut dossier = Dossier::new("H08-1", Terms::new(TimeLimit::working_days(5)), &before);
/// dossier.record(date(2025, 12, 25), Event::Received)?;
///
/// let moved = impact([&dossier], &after)?;
/// let days: Vec<_> = moved
///     .iter()
///     .map(|each| (each.from().map(|due| due.date()), each.to().map(|due| due.date())))
///     .collect();
/// assert_eq!(days, [(Some(date(2026, 1, 2)), Some(date(2026, 1, 5)))]);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn impact<'d>(
    dossiers: impl IntoIterator<Item = &'d Dossier>,
    calendar: &Calendar,
) -> Result<Vec<Impact>> {
    impact_by(dossiers, |_| Ok(calendar.clone()))
}

/// The appointments that move when every dossier's own calendar is changed in the same way: a notice
/// added, a closure. A calendar that several dossiers share is changed once.
///
/// # Errors
///
/// As [`impact`]; whatever the change refuses.
pub fn impact_by<'d>(
    dossiers: impl IntoIterator<Item = &'d Dossier>,
    change: impl Fn(&Calendar) -> Result<Calendar>,
) -> Result<Vec<Impact>> {
    let mut changed: Vec<(Calendar, Calendar)> = Vec::new();
    let mut impacts = Vec::new();
    for (place, dossier) in dossiers.into_iter().enumerate() {
        if dossier.finished().is_some() {
            continue;
        }
        let within = |error: Error| error.within("dossiers", place);
        let own = dossier.calendar();
        let known = changed.iter().find(|(before, _)| before == own);
        let calendar = if let Some((_, after)) = known {
            after.clone()
        } else {
            let after = change(own).map_err(within)?;
            changed.push((own.clone(), after.clone()));
            after
        };
        let (from, to) = (dossier.due(), dossier.on_calendar(&calendar).map_err(within)?.due());
        if from != to {
            let working_days = moved_by(&calendar, from, to).map_err(within)?;
            impacts.push(Impact { dossier: dossier.code().into(), from, to, working_days });
        }
    }
    // What had no due date comes last.
    impacts.sort_by(|one, other| {
        let key = |impact: &Impact| (impact.from.is_none(), impact.from, impact.to);
        key(one).cmp(&key(other)).then_with(|| one.dossier.cmp(&other.dossier))
    });
    Ok(impacts)
}

fn moved_by(calendar: &Calendar, from: Option<Moment>, to: Option<Moment>) -> Result<i32> {
    let (Some(from), Some(to)) = (from, to) else { return Ok(0) };
    let (from, to) = (from.date(), to.date());
    let days = calendar.working_days_between(from.min(to), from.max(to))?;
    let days = i32::try_from(days).unwrap_or(i32::MAX);
    Ok(if to < from { -days } else { days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{HalfDay, SaturdayService};
    use crate::date::date;
    use crate::dossier::{Event, Terms};
    use crate::time_limit::TimeLimit;

    fn received(code: &str, calendar: &Calendar, day: u32) -> Result<Dossier> {
        let terms = Terms::new(TimeLimit::working_days(5));
        let mut dossier = Dossier::new(code, terms, calendar);
        dossier.record(date(2026, 3, day), Event::Received)?;
        Ok(dossier)
    }

    fn closed(calendar: &Calendar) -> Result<Calendar> {
        calendar.with().closure(date(2026, 3, 10), "15/TB-UBND").build()
    }

    #[test]
    fn only_open_dossiers_that_move_are_told_in_the_order_of_their_promise() -> Result<()> {
        let before = Calendar::vietnam();
        let mut finished = received("F", &before, 5)?;
        finished.record(date(2026, 3, 6), Event::ResultReady { document: None })?;
        let dossiers = [
            received("C", &before, 5)?,
            received("B", &before, 4)?,
            received("A", &before, 5)?,
            finished,
            // Due on the 9th, before the closure, and received after it.
            received("D", &before, 2)?,
            received("E", &before, 11)?,
        ];
        let impacts = impact(&dossiers, &closed(&before)?)?;
        let told: Vec<_> = impacts
            .iter()
            .map(|each| {
                let day = |due: Option<Moment>| due.map(Moment::date);
                (each.dossier(), day(each.from()), day(each.to()), each.working_days())
            })
            .collect();
        let on = |day| Some(date(2026, 3, day));
        assert_eq!(
            told,
            [("B", on(11), on(12), 1), ("A", on(12), on(13), 1), ("C", on(12), on(13), 1),]
        );
        Ok(())
    }

    #[test]
    fn a_calendar_that_opens_a_day_moves_appointments_back() -> Result<()> {
        let open = Calendar::vietnam();
        let dossier = received("A", &closed(&open)?, 5)?;
        let impacts = impact([&dossier], &open)?;
        assert_eq!(impacts.first().map(Impact::working_days), Some(-1));
        Ok(())
    }

    #[test]
    fn each_calendar_is_changed_by_itself_and_once() -> Result<()> {
        let department = Calendar::vietnam();
        let service = SaturdayService::new(HalfDay::Morning).counting();
        let ward = department.with().saturday(service).build()?;
        let dossiers = [
            received("ward", &ward, 5)?,
            received("ward 2", &ward, 5)?,
            received("department", &department, 5)?,
        ];
        let changes = std::cell::Cell::new(0);
        let impacts = impact_by(&dossiers, |calendar| {
            changes.set(changes.get() + 1);
            closed(calendar)
        })?;
        assert_eq!(changes.get(), 2);
        let to: Vec<_> =
            impacts.iter().map(|each| (each.dossier(), each.to().map(Moment::date))).collect();
        // The ward counts Saturday the 7th.
        assert_eq!(
            to,
            [
                ("ward", Some(date(2026, 3, 12))),
                ("ward 2", Some(date(2026, 3, 12))),
                ("department", Some(date(2026, 3, 13))),
            ]
        );
        Ok(())
    }
}
