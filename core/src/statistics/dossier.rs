//! A dossier from its log as a row of figures.

use super::record::{Ending, Record, Wait};
use crate::dossier::{Dossier, State};
use crate::log::{Holder, Standing as _};

impl Record {
    /// A dossier as figures see it (*một hồ sơ trong bảng số liệu*); `None` for one that nobody has looked at
    /// yet. Its due date is the one in force; while the citizen is waited for, the one that was promised first.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::dossier::{Dossier, Event, Terms};
    /// use motcua::statistics::Record;
    /// use motcua::{Calendar, TimeLimit, date};
    ///
    /// let terms = Terms::new(TimeLimit::working_days(5));
    /// let mut dossier = Dossier::new("H08-1", terms, &Calendar::vietnam());
    /// assert_eq!(Record::of_dossier(&dossier), None);
    /// dossier.record(date(2026, 3, 2), Event::Received)?;
    /// dossier.record(date(2026, 3, 6), Event::ResultReady { document: None })?;
    /// let record = Record::of_dossier(&dossier);
    /// assert_eq!(record.and_then(|record| record.ready), Some(date(2026, 3, 6).into()));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn of_dossier(dossier: &Dossier) -> Option<Self> {
        let (state, finished) = (dossier.state(), dossier.finished());
        let mut record = Self::new(dossier.received().or(finished)?);
        let due = dossier.due().or(dossier.original_due());
        record.due = due.map(Into::into);
        match state {
            State::Ready => record.ready = finished,
            State::HandedOver => {
                record.ready = finished;
                record.handed_over = dossier.log().last();
            }
            State::NotReceived => record.ending = finished.map(Ending::NotReceived),
            State::Refused => record.ending = finished.map(Ending::Refused),
            State::Withdrawn => record.ending = finished.map(Ending::Withdrawn),
            State::Stopped => record.ending = finished.map(Ending::Stopped),
            _ => {}
        }
        for moved in dossier.log().history() {
            let (before, after) = (moved.before.holder(), moved.after.holder());
            let at = moved.line.at;
            if before != Holder::Citizen && after == Holder::Citizen {
                record.waits.push(Wait { asked: at, answered: None });
            } else if before == Holder::Citizen
                && after == Holder::Office
                && let Some(wait) = record.waits.last_mut()
            {
                wait.answered = Some(at);
            }
        }
        record.channel = dossier.channel();
        record.limit = dossier.terms().limit();
        record.agency = dossier.first_agency().map(Into::into);
        record.procedure = dossier.terms().procedure_named().map(Into::into);
        Some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::date::date;
    use crate::dossier::{Event, Terms};
    use crate::error::Result;
    use crate::statistics::{Class, Period, PeriodKind, Policy};
    use crate::time_limit::TimeLimit;

    fn class(lines: &[(u32, Event)]) -> Result<Option<Class>> {
        let calendar = Calendar::vietnam();
        let terms = Terms::new(TimeLimit::working_days(5));
        let mut dossier = Dossier::new("H08-1", terms, &calendar);
        dossier.record(date(2026, 3, 2), Event::Received)?;
        for (day, event) in lines {
            dossier.record(date(2026, 3, *day), event.clone())?;
        }
        let march = Period::calendar(PeriodKind::Month, 2026, 3)?;
        let record = Record::of_dossier(&dossier);
        record.map_or(Ok(None), |record| Policy::BY_DATE.class(&record, march, &calendar))
    }

    #[test]
    fn every_end_has_its_class() -> Result<()> {
        let asked = || Event::SupplementRequested { reason: Some("thiếu".into()) };
        let ready = || Event::ResultReady { document: None };
        // Received on Monday 2 March: due on Monday the 9th.
        assert_eq!(class(&[(6, ready())])?, Some(Class::Early));
        assert_eq!(class(&[(9, ready()), (12, Event::HandedOver)])?, Some(Class::OnTime));
        assert_eq!(class(&[(10, Event::HandedOver)])?, Some(Class::Late));
        assert_eq!(class(&[(4, asked())])?, Some(Class::Waiting));
        // Counted again from the 10th: due on the 17th.
        assert_eq!(class(&[(4, asked()), (10, Event::Supplemented)])?, Some(Class::Overdue));
        let withdrawn = Event::Withdrawn { reason: None };
        assert_eq!(class(&[(4, asked()), (5, withdrawn)])?, Some(Class::Withdrawn));
        assert_eq!(class(&[(5, Event::Refused { reason: None })])?, Some(Class::Refused));
        Ok(())
    }
}
