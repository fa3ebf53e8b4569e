//! What an intake is told beside the rows.

use super::synonyms::{key, tidy};
use crate::dossier::State;
use crate::procedure::Channel;
use crate::time_limit::TimeLimit;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// From how many dossiers of one body on an end to the minute of the due date is taken for a sign.
pub const AT_DUE_FROM: usize = 10;
/// From how many dossiers of one body on the same moment of finishing is taken for a bulk resetting.
pub const BULK_FROM: usize = 10;

/// What an intake is told beside the rows (*tuỳ chọn nhập dữ liệu*).
///
/// Names are compared as those of columns are: without case, marks and signs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntakeOptions {
    /// The day on which the export was made; what happened after it is in the future.
    pub today: NaiveDate,
    /// The number of the first row in the sheet: 2, behind a header in row 1.
    pub first_row: u64,
    /// From how many dossiers of one body on an end to the minute of the due date is a finding.
    pub at_due_from: usize,
    /// From how many dossiers of one body on one and the same moment of finishing is a finding.
    pub bulk_from: usize,
    pub(super) states: Vec<(String, State)>,
    pub(super) channels: Vec<(String, Channel)>,
    pub(super) agencies: BTreeMap<String, Box<str>>,
    pub(super) limits: BTreeMap<String, TimeLimit>,
}

impl IntakeOptions {
    /// The defaults, for an export made on that day.
    pub const fn new(today: NaiveDate) -> Self {
        Self {
            today,
            first_row: 2,
            at_due_from: AT_DUE_FROM,
            bulk_from: BULK_FROM,
            states: Vec::new(),
            channels: Vec::new(),
            agencies: BTreeMap::new(),
            limits: BTreeMap::new(),
        }
    }

    /// The same, for rows that begin at this row of the sheet.
    pub const fn first_row(mut self, row: u64) -> Self {
        self.first_row = row;
        self
    }

    /// The same, with the numbers of dossiers from which an end at the due date, and a moment that many
    /// share, are findings.
    pub const fn signs_from(mut self, at_due: usize, bulk: usize) -> Self {
        (self.at_due_from, self.bulk_from) = (at_due, bulk);
        self
    }

    /// The same, with what a local status stands for; it comes before the national list.
    pub fn status(mut self, name: &str, state: State) -> Self {
        self.states.push((key(name), state));
        self
    }

    /// The same, with what a local word or number for a way in stands for.
    pub fn channel(mut self, name: &str, channel: Channel) -> Self {
        self.channels.push((key(name), channel));
        self
    }

    /// The same, with the name that a body has now (*đơn vị sau sắp xếp*).
    pub fn agency(mut self, old: &str, now: &str) -> Self {
        self.agencies.insert(key(old), tidy(now));
        self
    }

    /// The same, with the time limit of a procedure, by its name or code, for rows that do not tell it.
    pub fn limit(mut self, procedure: &str, limit: TimeLimit) -> Self {
        self.limits.insert(key(procedure), limit);
        self
    }
}
