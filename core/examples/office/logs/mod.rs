//! What the office wrote down: five registers, every line in its order. Some cases are told by hand, the rest comes
//! from numbers with a seed; nobody in them exists.

mod documents;
mod dossiers;
mod petitions;
mod receptions;
mod tasks;

use motcua::log::{Course, Entry, File};
use motcua::reception::{Matter, Schedule};
use motcua::statistics::{Period, PeriodKind};
use motcua::{
    Calendar, Dossier, Hour, Moment, NaiveDate, Petition, RegisteredDocument, Result, Task, When,
};

/// The logs of a district office as they stand at the end of a month.
pub(crate) struct Office {
    pub(crate) calendar: Calendar,
    pub(crate) month: Period,
    pub(crate) dossiers: Vec<Dossier>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) petitions: Vec<Petition>,
    pub(crate) documents: Vec<RegisteredDocument>,
    pub(crate) schedule: Schedule,
    pub(crate) matters: Vec<Matter>,
}

impl Office {
    /// June 2025, the last month in which there were districts.
    pub(crate) fn of_june() -> Result<Self> {
        let calendar = Calendar::vietnam();
        let month = Period::calendar(PeriodKind::Month, 2025, 6)?;
        let desk = Desk { calendar: &calendar, today: month.through() };
        Ok(Self {
            month,
            dossiers: dossiers::all(&desk)?,
            tasks: tasks::all(&desk)?,
            petitions: petitions::all(&desk)?,
            documents: documents::all(&desk)?,
            schedule: receptions::schedule(&desk, month)?,
            matters: receptions::matters(&desk)?,
            calendar,
        })
    }
}

/// Where lines are written, and until when.
struct Desk<'c> {
    calendar: &'c Calendar,
    /// What comes later has not happened yet.
    today: NaiveDate,
}

impl Desk<'_> {
    /// A file with what happened to it until today, at one body.
    fn keep<C: Course>(
        &self,
        mut file: File<C>,
        agency: &str,
        lines: impl IntoIterator<Item = (When, C::Event)>,
    ) -> Result<File<C>> {
        for (at, event) in lines {
            if at.date() > self.today {
                break;
            }
            file.record_entry(Entry::new(at, event).agency(agency))?;
        }
        Ok(file)
    }

    /// The working days from one day through today.
    fn working_days(&self, from: NaiveDate) -> Result<Vec<NaiveDate>> {
        let mut days = Vec::new();
        let mut day = self.calendar.roll(from, motcua::Roll::Next)?;
        while day <= self.today {
            days.push(day);
            day = self.after(day, 1)?;
        }
        Ok(days)
    }

    /// So many working days later.
    fn after(&self, day: NaiveDate, days: u32) -> Result<NaiveDate> {
        self.calendar.add_working_days(day, i32::try_from(days).unwrap_or(i32::MAX))
    }
}

/// A moment of a day.
fn at(day: NaiveDate, hour: u32, minute: u32) -> When {
    Moment::new(day, Hour::new(hour, minute)).into()
}

/// Numbers from a seed, the same at every run.
struct Dice(u32);

impl Dice {
    /// A number below `bound`.
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % bound.max(1)
    }

    /// One of several.
    fn one_of<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        of.get(usize::try_from(self.below(u32::try_from(of.len()).ok()?)).ok()?)
    }
}
