//! One row of cells to one dossier, or to the reason why not.

use super::cell::read_date;
use super::draft::Draft;
use super::fault::{Fault, Refused};
use super::field::Field;
use super::layout::Layout;
use super::options::IntakeOptions;
use super::synonyms::{key, tidy};
use super::words::Words;
use crate::calendar::Calendar;
use crate::date::When;
use crate::dossier::State;
use crate::statistics::{Ending, Record, Wait};
use crate::time_limit::TimeLimit;

/// The cells of a row with what is needed to read them.
pub(super) struct Row<'a, S> {
    pub(super) number: u64,
    pub(super) cells: &'a [S],
    pub(super) layout: &'a Layout,
    pub(super) options: &'a IntakeOptions,
    pub(super) words: &'a Words,
    pub(super) calendar: &'a Calendar,
}

/// The dates of a row.
struct Dates {
    submitted: Option<When>,
    received: Option<When>,
    due: Option<When>,
    asked: Option<When>,
    answered: Option<When>,
    refused: Option<When>,
    ready: Option<When>,
    handed_over: Option<When>,
}

impl Dates {
    /// When it was over, where that is no refusal.
    fn end(&self) -> Option<When> {
        self.ready.or(self.handed_over)
    }
}

/// Reading stops at the first fault.
type Read<T> = Result<T, Refused>;

impl<S: AsRef<str>> Row<'_, S> {
    /// The row as a dossier of its own.
    pub(super) fn draft(&self) -> Read<Draft> {
        let mut cells = self.cells.iter().map(|cell| cell.as_ref().trim());
        if cells.by_ref().all(str::is_empty) {
            return Err(self.refused(Fault::EmptyRow, None, ""));
        }
        let beyond = self.cells.iter().skip(self.layout.width()).map(|cell| cell.as_ref().trim());
        if let Some(cell) = beyond.into_iter().find(|cell| !cell.is_empty()) {
            return Err(self.refused(Fault::TooManyCells, None, cell));
        }
        let code = self.cell(Field::Code).map(tidy);
        if code.is_none() && self.layout.column(Field::Code).is_some() {
            return Err(self.refused(Fault::MissingCode, Some(Field::Code), ""));
        }
        let dates = self.dates()?;
        let state =
            self.word(Field::Status, Fault::InvalidStatus, |text| self.words.state(text))?;
        let channel =
            self.word(Field::Channel, Fault::InvalidChannel, |text| self.words.channel(text))?;
        let limit =
            self.word(Field::Limit, Fault::InvalidLimit, |text| text.parse::<TimeLimit>().ok())?;
        let received = self.received(state, &dates)?;
        let mut record = Record::new(received);
        record.due = dates.due;
        (record.ready, record.handed_over) = (dates.ready, dates.handed_over);
        if let Some(ending) = self.ending(state, &dates, received)? {
            record.ending = Some(ending);
            (record.ready, record.handed_over) = (None, None);
        }
        record.channel = channel;
        let (procedure, name) = (self.cell(Field::ProcedureCode), self.cell(Field::Procedure));
        let known = || {
            let named = [procedure, name].into_iter().flatten();
            named.map(key).find_map(|key| self.options.limits.get(&key).copied())
        };
        record.limit = limit.or_else(known);
        record.procedure = procedure.or(name).map(tidy);
        record.agency = self.cell(Field::Agency).map(|name| self.agency(name));
        record.domain = self.cell(Field::Domain).map(tidy);
        record.level = self.cell(Field::Level).map(tidy);
        record.officer = self.cell(Field::Officer).map(tidy);
        let asked = dates.asked.map(|asked| Wait { asked, answered: dates.answered });
        Ok(Draft {
            rows: vec![self.number],
            code,
            record,
            state,
            receipts: vec![received],
            asked: asked.into_iter().collect(),
            loose_answer: dates.asked.is_none() && dates.answered.is_some(),
            due_moved: false,
            personal: self.personal(),
            conflicts: Vec::new(),
        })
    }

    fn refused(&self, fault: Fault, field: Option<Field>, value: &str) -> Refused {
        let column = field.and_then(|field| self.layout.name(field)).map(Box::from);
        Refused { row: self.number, fault, column, value: value.into() }
    }

    /// What stands in the column of a field; nothing for an empty cell and for a dash.
    fn cell(&self, field: Field) -> Option<&str> {
        let at = self.layout.column(field)?;
        let cell = self.cells.get(at)?.as_ref().trim();
        (!matches!(cell, "" | "-" | "–" | "—")).then_some(cell)
    }

    fn dates(&self) -> Read<Dates> {
        Ok(Dates {
            submitted: self.date(Field::Submitted)?,
            received: self.date(Field::Received)?,
            due: self.date(Field::Due)?,
            asked: self.date(Field::SupplementAsked)?,
            answered: self.date(Field::SupplementAnswered)?,
            refused: self.date(Field::RefusedOn)?,
            ready: self.date(Field::Ready)?,
            handed_over: self.date(Field::HandedOver)?,
        })
    }

    fn date(&self, field: Field) -> Read<Option<When>> {
        let Some(cell) = self.cell(field) else { return Ok(None) };
        let refused = |fault| self.refused(fault, Some(field), cell);
        let date = read_date(cell).map_err(|_| refused(Fault::InvalidDate))?;
        if self.calendar.coverage().contains(&date.date()) {
            return Ok(Some(date));
        }
        Err(refused(Fault::OutOfCoverage))
    }

    fn word<T>(
        &self,
        field: Field,
        fault: Fault,
        of: impl Fn(&str) -> Option<T>,
    ) -> Read<Option<T>> {
        let Some(cell) = self.cell(field) else { return Ok(None) };
        of(cell).map(Some).ok_or_else(|| self.refused(fault, Some(field), cell))
    }

    /// When the desk took it in or turned it away.
    fn received(&self, state: Option<State>, dates: &Dates) -> Read<When> {
        let status = self.cell(Field::Status).unwrap_or_default();
        match state {
            Some(State::New | State::Submitted) => {
                Err(self.refused(Fault::NotYetReceived, Some(Field::Status), status))
            }
            // A dossier that was turned away has the day of that, or the day on which it was handed in.
            Some(State::NotReceived) => {
                let day = dates.received.or(dates.refused).or(dates.submitted);
                day.ok_or_else(|| self.refused(Fault::MissingReceived, Some(Field::Received), ""))
            }
            _ => dates
                .received
                .ok_or_else(|| self.refused(Fault::MissingReceived, Some(Field::Received), "")),
        }
    }

    /// How it ended otherwise than with a result; an end that has no day is a fault.
    fn ending(&self, state: Option<State>, dates: &Dates, received: When) -> Read<Option<Ending>> {
        let missing = || {
            let status = self.cell(Field::Status).unwrap_or_default();
            self.refused(Fault::MissingEnd, Some(Field::Status), status)
        };
        let refused = dates.refused.or(dates.end());
        Ok(match state {
            Some(State::NotReceived) => Some(Ending::NotReceived(refused.unwrap_or(received))),
            Some(State::Refused) => Some(Ending::Refused(refused.ok_or_else(missing)?)),
            Some(State::Withdrawn) => Some(Ending::Withdrawn(dates.end().ok_or_else(missing)?)),
            Some(State::Stopped) => Some(Ending::Stopped(refused.ok_or_else(missing)?)),
            Some(State::Ready | State::HandedOver) if dates.end().is_none() => {
                return Err(missing());
            }
            _ => None,
        })
    }

    /// The body by the name that it has now.
    fn agency(&self, name: &str) -> Box<str> {
        self.options.agencies.get(&key(name)).cloned().unwrap_or_else(|| tidy(name))
    }

    /// The personal cells that were asked for.
    fn personal(&self) -> Vec<(Field, Box<str>)> {
        let columns = self.layout.columns().zip(self.cells);
        let kept = columns.filter_map(|((_, field), cell)| {
            let field = field.filter(|field| field.is_personal() && self.layout.reads(*field))?;
            let cell = tidy(cell.as_ref());
            (!cell.is_empty()).then_some((field, cell))
        });
        kept.collect()
    }
}
