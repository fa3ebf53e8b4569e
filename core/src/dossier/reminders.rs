//! What an office should be reminded of: dossiers due soon, today or already, apologies, supplements that
//! nobody sent.

use super::limit::{answer_day, apology_day};
use super::{Dossier, State};
use crate::citation::Citation;
use crate::date::When;
use crate::error::Result;
use crate::log::{Nearness, Outcome, Soon, by_urgency};
use chrono::NaiveDate;

/// What a reminder is about, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Urgency {
    /// The result is not there and the due date is past (*quá hạn*).
    Overdue,
    /// It is past without the apology that the decree asks for (*chưa xin lỗi, hẹn lại*).
    ApologyMissed,
    /// Due today (*đến hạn hôm nay*).
    DueToday,
    /// The last day on which a delay can be announced in time (*hạn gửi văn bản xin lỗi*).
    ApologyToday,
    /// The citizen's time for a supplement is over; the dossier may be closed (*quá thời hạn bổ sung*).
    SupplementUnanswered,
    /// Due soon (*sắp đến hạn*).
    DueSoon,
}

impl Urgency {
    /// Every kind, most urgent first.
    pub const ALL: &'static [Self] = &[
        Self::Overdue,
        Self::ApologyMissed,
        Self::DueToday,
        Self::ApologyToday,
        Self::SupplementUnanswered,
        Self::DueSoon,
    ];

    /// The stable name used outside Rust, such as `due_soon`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::ApologyMissed => "apology_missed",
            Self::DueToday => "due_today",
            Self::ApologyToday => "apology_today",
            Self::SupplementUnanswered => "supplement_unanswered",
            Self::DueSoon => "due_soon",
        }
    }
}

/// One reminder (*nhắc việc*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    urgency: Urgency,
    dossier: Box<str>,
    due: When,
    by: u32,
    source: Option<Citation>,
}

impl Reminder {
    /// What it is about.
    pub const fn urgency(&self) -> Urgency {
        self.urgency
    }

    /// The stable name of what it is about.
    pub const fn code(&self) -> &'static str {
        self.urgency.code()
    }

    /// The code of the dossier.
    pub fn dossier(&self) -> &str {
        &self.dossier
    }

    /// The day or moment it is about: the due moment of the result, the last day of the apology, the
    /// last day of the supplement.
    pub const fn due(&self) -> When {
        self.due
    }

    /// The working days of the dossier's calendar between now and that day: those left, or those by
    /// which it is past.
    pub const fn by(&self) -> u32 {
        self.by
    }

    /// The clause behind it, for apologies and supplements.
    pub const fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }
}

/// What a set of dossiers asks for at `now` (*nhắc việc*), ordered by urgency, then by due date, then by
/// code.
///
/// READING: the apology is called for on its last day for every dossier whose result is not there, since
/// only the office knows which will be late; it is missed only when the due date has passed, because a
/// result on the due day needs none. A dossier whose one new date was used is not reminded of another.
/// The share that is left is that of the limit in force, from its last restart to the due date.
///
/// # Law
///
/// 61/2018/NĐ-CP, Điều 19 khoản 9; 118/2025/NĐ-CP, Điều 19 khoản 5 and 6; whatever the dossier's own
/// [`Regime`](super::Regime) puts in their place.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage), with the [place](crate::Error::place) of the
/// dossier.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Dossier, Event, Terms, reminders};
/// use motcua::log::Soon;
/// use motcua::{Calendar, TimeLimit, date};
///
/// let terms = Terms::new(TimeLimit::working_days(5));
/// let mut dossier = Dossier::new("H08-1", terms, &Calendar::vietnam());
/// dossier.record(date(2026, 3, 2), Event::Received)?;
///
/// let told = reminders([&dossier], date(2026, 3, 6), Soon::WorkingDays(2))?;
/// let told: Vec<_> = told.iter().map(|reminder| (reminder.code(), reminder.by())).collect();
/// // Due on Monday 9 March, one working day away; a day before it is Sunday, so the apology is due today.
/// assert_eq!(told, [("apology_today", 0), ("due_soon", 1)]);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn reminders<'d>(
    dossiers: impl IntoIterator<Item = &'d Dossier>,
    now: impl Into<When>,
    soon: Soon,
) -> Result<Vec<Reminder>> {
    let now = now.into();
    let mut reminders = Vec::new();
    for (place, dossier) in dossiers.into_iter().enumerate() {
        of_result(dossier, now, soon, &mut reminders)
            .and_then(|()| of_apology(dossier, now, &mut reminders))
            .and_then(|()| of_supplement(dossier, now, &mut reminders))
            .map_err(|error| error.within("dossiers", place))?;
    }
    by_urgency(&mut reminders, |one| (one.urgency, one.due, &one.dossier));
    Ok(reminders)
}

fn of_result(dossier: &Dossier, now: When, soon: Soon, into: &mut Vec<Reminder>) -> Result<()> {
    let near = dossier.nearness(now, soon, dossier.received())?;
    let Some((nearness, due, by)) = near else { return Ok(()) };
    let urgency = match nearness {
        Nearness::Overdue => Urgency::Overdue,
        Nearness::Today => Urgency::DueToday,
        Nearness::Soon => Urgency::DueSoon,
    };
    let dossier = dossier.code().into();
    into.push(Reminder { urgency, dossier, due: When::At(due), by, source: None });
    Ok(())
}

fn of_apology(dossier: &Dossier, now: When, into: &mut Vec<Reminder>) -> Result<()> {
    let (Some(due), Some(rule)) = (dossier.due(), dossier.regime().new_date) else { return Ok(()) };
    if dossier.standing().new_dates >= u32::from(rule.value.at_most) {
        return Ok(());
    }
    let calendar = dossier.calendar();
    let last = apology_day(calendar, due.date(), rule.value.apology_days_before)?;
    let (urgency, by) = match dossier.outcome(now) {
        Outcome::Overdue => {
            (Urgency::ApologyMissed, calendar.working_days_between(last, now.date())?)
        }
        Outcome::WithinTime if now.date() == last => (Urgency::ApologyToday, 0),
        _ => return Ok(()),
    };
    let (dossier, source) = (dossier.code().into(), Some(rule.source));
    into.push(Reminder { urgency, dossier, due: When::Day(last), by, source });
    Ok(())
}

fn of_supplement(dossier: &Dossier, now: When, into: &mut Vec<Reminder>) -> Result<()> {
    let (State::AwaitingSupplement, Some(asked), Some(rule)) =
        (dossier.state(), dossier.standing().requested, dossier.regime().supplement_answer)
    else {
        return Ok(());
    };
    let calendar = dossier.calendar();
    let last: NaiveDate = answer_day(calendar, rule.value, asked)?;
    if now.date() <= last {
        return Ok(());
    }
    let by = calendar.working_days_between(last, now.date())?;
    into.push(Reminder {
        urgency: Urgency::SupplementUnanswered,
        dossier: dossier.code().into(),
        due: When::Day(last),
        by,
        source: Some(rule.source),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::date::{Moment, date};
    use crate::dossier::{Event, Terms};
    use crate::time_limit::{Amount, TimeLimit};

    /// A dossier of 10 working days, received on Monday 2 March 2026 and so due on Monday 16 March.
    fn dossier(code: &str, lines: &[(u32, Event)]) -> Result<Dossier> {
        let terms = Terms::new(TimeLimit::working_days(10));
        let mut dossier = Dossier::new(code, terms, &Calendar::vietnam());
        dossier.record(date(2026, 3, 2), Event::Received)?;
        for (day, event) in lines {
            dossier.record(date(2026, 3, *day), event.clone())?;
        }
        Ok(dossier)
    }

    fn told(
        dossiers: &[Dossier],
        day: u32,
        soon: Soon,
    ) -> Result<Vec<(&'static str, String, u32)>> {
        let reminders = reminders(dossiers, date(2026, 3, day), soon)?;
        let told = reminders.iter().map(|each| (each.code(), each.dossier().to_owned(), each.by()));
        Ok(told.collect())
    }

    fn row(code: &'static str, dossier: &str, by: u32) -> (&'static str, String, u32) {
        (code, dossier.to_owned(), by)
    }

    #[test]
    fn a_due_date_comes_near_is_there_and_is_past() -> Result<()> {
        let open = [dossier("A", &[])?];
        let soon = Soon::WorkingDays(3);
        assert_eq!(told(&open, 10, soon)?, []);
        assert_eq!(told(&open, 11, soon)?, [row("due_soon", "A", 3)]);
        assert_eq!(told(&open, 13, soon)?, [row("apology_today", "A", 0), row("due_soon", "A", 1)]);
        assert_eq!(told(&open, 16, soon)?, [row("due_today", "A", 0)]);
        // By working days: two since Monday, three since the Friday of the apology.
        assert_eq!(told(&open, 18, soon)?, [row("overdue", "A", 2), row("apology_missed", "A", 3)]);
        Ok(())
    }

    #[test]
    fn a_share_of_the_limit_is_left() -> Result<()> {
        let open = [dossier("A", &[])?];
        let quarter = Soon::Share(Amount::new(1, 4)?);
        // 2 of 10 working days are at most a quarter, 3 are not.
        assert_eq!(told(&open, 11, quarter)?, []);
        assert_eq!(told(&open, 12, quarter)?, [row("due_soon", "A", 2)]);
        Ok(())
    }

    #[test]
    fn a_share_of_hours_is_counted_in_office_time() -> Result<()> {
        let terms = Terms::new(TimeLimit::working_hours(8));
        let mut dossier = Dossier::new("A", terms, &Calendar::vietnam());
        dossier.record("2026-03-02T13:00".parse::<Moment>()?, Event::Received)?;
        // Due on the 3rd at 12:00; a quarter of eight hours is left from 10:00.
        let quarter = Soon::Share(Amount::new(1, 4)?);
        let codes = |at: &str| -> Result<Vec<_>> {
            let reminders = reminders([&dossier], at.parse::<Moment>()?, quarter)?;
            Ok(reminders.iter().map(Reminder::code).collect())
        };
        assert_eq!(codes("2026-03-02T16:00")?, ["apology_today"]);
        assert_eq!(codes("2026-03-03T11:00")?, ["due_today"]);
        assert_eq!(codes("2026-03-03T12:01")?, ["overdue", "apology_missed"]);
        let half = reminders(
            [&dossier],
            "2026-03-02T17:00".parse::<Moment>()?,
            Soon::Share(Amount::new(1, 2)?),
        )?;
        assert_eq!(half.last().map(Reminder::code), Some("due_soon"));
        Ok(())
    }

    #[test]
    fn nobody_is_reminded_of_what_is_done_or_waits() -> Result<()> {
        let asked = Event::SupplementRequested { reason: Some("thiếu".into()) };
        let new_date =
            Event::NewDate { date: date(2026, 3, 20), apology: true, reason: Some("-".into()) };
        let ready = Event::ResultReady { document: None };
        let dossiers = [
            dossier("done", &[(9, ready)])?,
            dossier("waits", &[(4, asked)])?,
            dossier("again", &[(12, new_date)])?,
        ];
        assert_eq!(told(&dossiers, 16, Soon::WorkingDays(0))?, []);
        // The one new date was used: no apology can be missed a second time.
        assert_eq!(
            told(&dossiers, 23, Soon::WorkingDays(0))?,
            [row("overdue", "again", 1), row("supplement_unanswered", "waits", 2)]
        );
        Ok(())
    }

    #[test]
    fn the_last_day_of_a_supplement_is_still_the_citizens() -> Result<()> {
        let asked = Event::SupplementRequested { reason: Some("thiếu".into()) };
        let waits = [dossier("A", &[(4, asked)])?];
        // 15 calendar days from 4 March.
        assert_eq!(told(&waits, 19, Soon::WorkingDays(0))?, []);
        assert_eq!(told(&waits, 20, Soon::WorkingDays(0))?, [row("supplement_unanswered", "A", 1)]);
        let source = reminders(&waits, date(2026, 3, 20), Soon::WorkingDays(0))?;
        let source = source.first().and_then(Reminder::source).map(ToString::to_string);
        assert_eq!(source.as_deref(), Some("Điều 19 khoản 5 Nghị định 118/2025/NĐ-CP"));
        Ok(())
    }

    #[test]
    fn the_order_is_urgency_then_due_then_code() -> Result<()> {
        let terms = Terms::new(TimeLimit::working_days(9));
        let mut earlier = Dossier::new("Z", terms, &Calendar::vietnam());
        earlier.record(date(2026, 3, 2), Event::Received)?;
        let dossiers = [dossier("B", &[])?, dossier("A", &[])?, earlier];
        let codes = told(&dossiers, 12, Soon::WorkingDays(5))?;
        assert_eq!(
            codes,
            [
                row("apology_today", "Z", 0),
                row("due_soon", "Z", 1),
                row("due_soon", "A", 2),
                row("due_soon", "B", 2),
            ]
        );
        Ok(())
    }
}
