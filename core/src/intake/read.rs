//! Rows in, records out: nothing is dropped on the way.

use super::draft::Draft;
use super::examine::Examiner;
use super::fault::Refused;
use super::field::Field;
use super::finding::Findings;
use super::layout::Layout;
use super::options::IntakeOptions;
use super::row::Row;
use super::words::Words;
use crate::calendar::Calendar;
use crate::error::Result;
use crate::statistics::Record;
use std::collections::HashMap;

/// A dossier that was taken in (*hồ sơ đã nhập*).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Accepted {
    /// The rows of the sheet that tell of it.
    pub rows: Vec<u64>,
    /// Its code, where the export has one.
    pub code: Option<Box<str>>,
    /// The dossier as figures see it.
    pub record: Record,
    /// What the personal columns hold that were asked for.
    pub personal: Vec<(Field, Box<str>)>,
}

/// What an export came to (*kết quả nhập dữ liệu*).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Taken {
    /// The dossiers in the order of their first rows.
    pub accepted: Vec<Accepted>,
    /// The rows that are no record, in order.
    pub refused: Vec<Refused>,
    /// What is doubtful about the dossiers.
    pub findings: Findings,
    /// How many rows came in; always records + merged + refused.
    pub rows: u64,
    /// How many rows were taken into the record of an earlier one.
    pub merged: u64,
    /// Of how many dossiers the due date was recomputed from the limit.
    pub due_checked: u64,
}

impl Taken {
    /// The records, for figures.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.accepted.iter().map(|accepted| &accepted.record)
    }
}

/// Rows of an export on their way to records (*nhập danh sách hồ sơ*).
///
/// A row costs the same however many came before. Rows with one code are one dossier, in the first row's
/// place: the earliest receipt, the latest due date and finish, the officer, status and ending of the row
/// received last, and otherwise what was said first; what differs is a finding. A supplement that was asked
/// for is answered by the next receipt.
///
/// # Example
///
/// ```
/// use motcua::intake::{FindingKind, Intake, IntakeOptions, Layout};
/// use motcua::{Calendar, date};
///
/// let calendar = Calendar::vietnam();
/// let layout = Layout::read(&["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Thời hạn giải quyết"])?;
/// let mut intake = Intake::new(layout, IntakeOptions::new(date(2026, 3, 31)), &calendar);
/// intake.row(&["H08.12-260302-0001", "02/03/2026 08:15", "11/03/2026", "05 ngày làm việc"]);
/// intake.row(&["H08.12-260302-0002", "31/02/2026", "", ""]);
/// let taken = intake.finish()?;
/// assert_eq!((taken.rows, taken.accepted.len(), taken.refused.len()), (2, 1, 1));
/// let late = taken.findings.of(FindingKind::DueLater).next();
/// assert_eq!(late.and_then(|finding| finding.working_days), Some(2));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Intake<'a> {
    layout: Layout,
    options: IntakeOptions,
    words: Words,
    calendar: &'a Calendar,
    drafts: Vec<Draft>,
    places: HashMap<Box<str>, usize>,
    refused: Vec<Refused>,
    rows: u64,
    merged: u64,
}

impl<'a> Intake<'a> {
    /// An intake without rows; the calendar is that of the desks.
    pub fn new(layout: Layout, options: IntakeOptions, calendar: &'a Calendar) -> Self {
        let words = Words::new(&options.states, &options.channels);
        Self {
            layout,
            options,
            words,
            calendar,
            drafts: Vec::new(),
            places: HashMap::new(),
            refused: Vec::new(),
            rows: 0,
            merged: 0,
        }
    }

    /// The layout by which the rows are read.
    pub const fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Takes the next row; one that ends early has empty cells.
    pub fn row(&mut self, cells: &[impl AsRef<str>]) {
        let number = self.options.first_row.saturating_add(self.rows);
        self.rows += 1;
        let (layout, options, words) = (&self.layout, &self.options, &self.words);
        let row = Row { number, cells, layout, options, words, calendar: self.calendar };
        let draft = match row.draft() {
            Ok(draft) => draft,
            Err(refused) => return self.refused.push(refused),
        };
        let place = draft.code.as_ref().and_then(|code| self.places.get(code));
        if let Some(known) = place.and_then(|place| self.drafts.get_mut(*place)) {
            self.merged += 1;
            return known.merge(draft);
        }
        if let Some(code) = &draft.code {
            self.places.insert(code.clone(), self.drafts.len());
        }
        self.drafts.push(draft);
    }

    /// What the rows came to.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) where a day by the limit lies beyond the calendar.
    pub fn finish(self) -> Result<Taken> {
        let mut examiner = Examiner::new(&self.options, self.calendar);
        let mut accepted = Vec::with_capacity(self.drafts.len());
        for draft in self.drafts {
            examiner.look_at(&draft)?;
            let (dossier, findings) = draft.settle(self.options.today);
            examiner.found(findings);
            accepted.push(dossier);
        }
        let (findings, due_checked) = examiner.finish();
        let (refused, rows, merged) = (self.refused, self.rows, self.merged);
        Ok(Taken { accepted, refused, findings, rows, merged, due_checked })
    }
}
