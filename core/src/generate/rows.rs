//! Rows of a synthetic export, one after the other.

use super::arrival::Arrival;
use super::dossier::{Dice, Odds};
use super::faults;
use super::injected::Injected;
use super::options::GenerateOptions;
use super::sheet::{Sheet, record_of};
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::intake::FindingKind;
use crate::random::SplitMix64;
use crate::statistics::Record;
use chrono::NaiveDate;
use std::collections::VecDeque;

/// What a generated row truly is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Truth {
    /// The last row of a dossier, and what an intake must make of all its rows.
    Record(Box<Record>),
    /// A row of a dossier of which another follows at once.
    Continued,
    /// A row that cannot be a record.
    Refused,
}

/// One row of a synthetic export.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeneratedRow {
    /// The cells, as many as the header has unless that is what is wrong.
    pub cells: Vec<String>,
    /// What it truly is.
    pub truth: Truth,
    /// What was put wrong with its dossier.
    pub injected: Option<Injected>,
}

/// A synthetic export with known truth (*sinh dữ liệu giả lập*), since no public list of single dossiers
/// exists: they tell of persons. Nobody in it exists.
///
/// Rows come one by one in constant memory, so a hundred million can be streamed. Integers only, and numbers
/// from a seed: the same options give the same rows in every language. Receipts follow working days,
/// weekdays and seasons; due dates follow the limit and the calendar; ends are early, on time or late with a
/// long tail; a dossier that was supplemented has two rows.
///
/// # Example
///
/// ```
/// use motcua::Calendar;
/// use motcua::generate::{GenerateOptions, Generator};
/// use motcua::intake::{Intake, IntakeOptions, Layout};
///
/// let (calendar, options) = (Calendar::vietnam(), GenerateOptions::new(2026, 500));
/// let layout = Layout::read(&Generator::HEADER)?;
/// let mut intake = Intake::new(layout, IntakeOptions::new(options.today), &calendar);
/// for row in Generator::new(options, &calendar)? {
///     intake.row(&row?.cells);
/// }
/// let taken = intake.finish()?;
/// assert_eq!((taken.rows, taken.refused.len()), (500, 0));
/// assert!(taken.findings.is_empty());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Generator {
    options: GenerateOptions,
    calendar: Calendar,
    numbers: SplitMix64,
    arrival: Arrival,
    waiting: VecDeque<GeneratedRow>,
    rows: u64,
    dossiers: u64,
    cluster: Option<Cluster>,
}

/// Dossiers of one body that are put wrong together.
#[derive(Clone, Copy, Debug)]
struct Cluster {
    kind: FindingKind,
    agency: usize,
    /// The day of receipt and the moment of the end that all share.
    day: NaiveDate,
    end: When,
    left: u32,
}

impl Generator {
    /// The columns.
    pub const HEADER: [&'static str; 19] = super::sheet::HEADER;

    /// A generator at its first row.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for options of which no rows can be made;
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan).
    pub fn new(options: GenerateOptions, calendar: &Calendar) -> Result<Self> {
        options.check()?;
        let (from, through) = (options.from, options.through);
        let arrival = Arrival::new(calendar, from, through, options.rows, options.saturday)?;
        let numbers = SplitMix64::new(options.seed);
        let waiting = VecDeque::with_capacity(2);
        Ok(Self {
            options,
            calendar: calendar.clone(),
            numbers,
            arrival,
            waiting,
            rows: 0,
            dossiers: 0,
            cluster: None,
        })
    }

    /// How many rows are still to come.
    pub const fn left(&self) -> u64 {
        self.options.rows - self.rows
    }

    /// The options.
    pub const fn options(&self) -> &GenerateOptions {
        &self.options
    }

    /// Makes the rows of the next dossier.
    fn dossier(&mut self) -> Result<()> {
        let left = self.left();
        let cluster = self.cluster;
        let day = self.arrival.day_of(&self.calendar, self.rows)?;
        let day = cluster
            .filter(|cluster| cluster.kind == FindingKind::BulkFinish)
            .map_or(day, |each| each.day);
        let agency = match cluster {
            Some(cluster) => cluster.agency,
            None => pick(&mut self.numbers, self.options.agencies.len()),
        };
        let procedure = pick(&mut self.numbers, self.options.procedures.len());
        let (Some(body), Some(sample)) =
            (self.options.agencies.get(agency), self.options.procedures.get(procedure))
        else {
            return Ok(());
        };
        self.dossiers += 1;
        let limit = i32::try_from(sample.working_days).unwrap_or(1);
        let chosen = chosen(&mut self.numbers, &self.options.injected);
        let mut dice = Dice {
            numbers: &mut self.numbers,
            calendar: &self.calendar,
            today: self.options.today,
        };
        let odds = Odds {
            online: self.options.online,
            postal: self.options.postal,
            late: self.options.late,
            // What is put wrong with a whole group of dossiers has one row each, as the last row has.
            supplements: if cluster.is_some() || left < 2 { 0 } else { self.options.supplements },
        };
        let mut life = dice.life(day, limit, &odds)?;
        let mut injected = None;
        if let Some(cluster) = cluster {
            injected = faults::join(&mut life, cluster.kind, cluster.end, &mut dice, limit)?;
        } else if let Some(Injected::Finding(
            kind @ (FindingKind::BulkFinish | FindingKind::FinishedAtDue),
        )) = chosen
        {
            let size = self
                .options
                .signs_from
                .saturating_add(u32::try_from(dice.numbers.below(5)).unwrap_or(0));
            let end = faults::shared_end(day, &mut dice)?;
            if life.again.is_none() && faults::room(kind, day, end, left, size, &mut dice)? {
                injected = faults::join(&mut life, kind, end, &mut dice, limit)?;
                self.cluster = Some(Cluster { kind, agency, day, end, left: size });
            }
        } else if let Some(kind) = chosen {
            injected = faults::inject(kind, &mut life, &mut dice, limit, left)?;
        }
        let sheet = Sheet { number: self.dossiers, agency, body, sample };
        let record = record_of(&life, &sheet);
        self.waiting.extend(sheet.rows(&life, &record, injected, &mut self.numbers));
        if let Some(cluster) = &mut self.cluster {
            cluster.left -= 1;
        }
        self.cluster = self.cluster.filter(|cluster| cluster.left > 0);
        Ok(())
    }
}

fn pick(numbers: &mut SplitMix64, length: usize) -> usize {
    let below = numbers.below(u64::try_from(length).unwrap_or(1));
    usize::try_from(below).unwrap_or_default()
}

/// What is put wrong with the next dossier, if anything.
fn chosen(numbers: &mut SplitMix64, injected: &[(Injected, u32)]) -> Option<Injected> {
    let mut number = numbers.below(100_000);
    for (injected, rate) in injected {
        match number.checked_sub(u64::from(*rate)) {
            Some(rest) => number = rest,
            None => return Some(*injected),
        }
    }
    None
}

impl Iterator for Generator {
    type Item = Result<GeneratedRow>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rows >= self.options.rows {
            return None;
        }
        if self.waiting.is_empty()
            && let Err(error) = self.dossier()
        {
            self.rows = self.options.rows;
            return Some(Err(error));
        }
        let row = self.waiting.pop_front()?;
        self.rows += 1;
        Some(Ok(row))
    }
}
