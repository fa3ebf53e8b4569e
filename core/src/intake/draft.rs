//! One dossier while its rows come in: what they say, and how they become one record.

use super::field::Field;
use super::finding::{Finding, FindingKind};
use super::read::Accepted;
use crate::date::When;
use crate::dossier::State;
use crate::statistics::{Ending, Record, Wait};
use chrono::NaiveDate;

/// A dossier as its rows so far tell it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    pub(super) rows: Vec<u64>,
    pub(super) code: Option<Box<str>>,
    pub(super) record: Record,
    pub(super) state: Option<State>,
    /// Every receipt: the first, and those of the rows after a supplement.
    pub(super) receipts: Vec<When>,
    /// Requests for supplements, with their answers where they are told.
    pub(super) asked: Vec<Wait>,
    /// An answer of which the request is not told.
    pub(super) loose_answer: bool,
    /// Whether its rows have several due dates.
    pub(super) due_moved: bool,
    pub(super) personal: Vec<(Field, Box<str>)>,
    pub(super) conflicts: Vec<Finding>,
}

impl Draft {
    /// The latest day on which it was received, from which its due date runs.
    pub(super) fn last_receipt(&self) -> When {
        let first = self.record.received;
        self.receipts.iter().copied().fold(first, later)
    }

    /// Takes another row of the same dossier in.
    ///
    /// The earliest receipt and the latest due date and finish hold. Officer, status and ending are those
    /// of the row received last; of two received at once, of the row further down. Everything else is what
    /// the first row said that said it; a row that says another thing is a conflict.
    pub(super) fn merge(&mut self, other: Self) {
        let repeated = Self { rows: self.rows.clone(), ..other.clone() } == *self;
        self.rows.extend(&other.rows);
        if repeated {
            self.conflicts.push(self.finding(FindingKind::RepeatedRow, &other));
            return;
        }
        let follows = !other.last_receipt().is_before(self.last_receipt());
        self.merge_words(&other);
        self.merge_ending(&other, follows);
        let (own, its) = (&mut self.record, other.record);
        if its.received.is_before(own.received) {
            own.received = its.received;
        }
        self.due_moved |= other.due_moved || own.due != its.due;
        own.due = latest(own.due, its.due);
        own.ready = latest(own.ready, its.ready);
        own.handed_over = latest(own.handed_over, its.handed_over);
        if follows && its.officer.is_some() || own.officer.is_none() {
            own.officer = its.officer;
        }
        if follows {
            self.state = other.state.or(self.state);
        }
        for at in other.receipts {
            if !self.receipts.contains(&at) {
                self.receipts.push(at);
            }
        }
        for wait in other.asked {
            match self.asked.iter_mut().find(|own| own.asked == wait.asked) {
                Some(own) => own.answered = own.answered.or(wait.answered),
                None => self.asked.push(wait),
            }
        }
        self.loose_answer |= other.loose_answer;
        for (field, value) in other.personal {
            if self.personal.iter().all(|(own, _)| *own != field) {
                self.personal.push((field, value));
            }
        }
        self.conflicts.extend(other.conflicts);
    }

    fn finding(&self, kind: FindingKind, other: &Self) -> Finding {
        let mut rows: Vec<u64> =
            self.rows.first().into_iter().chain(&other.rows).copied().collect();
        rows.sort_unstable();
        Finding::of(kind, &rows, self.code.as_deref())
    }

    /// The words that every row of a dossier repeats.
    fn merge_words(&mut self, other: &Self) {
        let mut conflicts = Vec::new();
        let (own, its) = (&self.record, &other.record);
        let code = |channel: crate::procedure::Channel| channel.code().to_owned();
        let words = |word: &Option<Box<str>>| word.as_deref().map(str::to_owned);
        for (field, own, its) in [
            (Field::Procedure, words(&own.procedure), words(&its.procedure)),
            (Field::Agency, words(&own.agency), words(&its.agency)),
            (Field::Domain, words(&own.domain), words(&its.domain)),
            (Field::Level, words(&own.level), words(&its.level)),
            (Field::Channel, own.channel.map(code), its.channel.map(code)),
            (Field::Limit, own.limit.map(|l| l.to_string()), its.limit.map(|l| l.to_string())),
        ] {
            if let (Some(own), Some(its)) = (own, its)
                && own != its
            {
                let finding = self.finding(FindingKind::Conflict, other);
                conflicts.push(finding.about(field, &its).against(&own));
            }
        }
        self.conflicts.extend(conflicts);
        let (own, its) = (&mut self.record, &other.record);
        for (own, its) in [
            (&mut own.procedure, &its.procedure),
            (&mut own.agency, &its.agency),
            (&mut own.domain, &its.domain),
            (&mut own.level, &its.level),
        ] {
            if own.is_none() {
                own.clone_from(its);
            }
        }
        own.channel = own.channel.or(its.channel);
        own.limit = own.limit.or(its.limit);
    }

    fn merge_ending(&mut self, other: &Self, follows: bool) {
        let (own, its) = (self.record.ending, other.record.ending);
        let (before, after) = if follows { (own, its) } else { (its, own) };
        if own != its && before.is_some() {
            let finding = self.finding(FindingKind::Conflict, other);
            let name = |ending: Option<Ending>| ending.map_or("under_way", ending_code);
            self.conflicts.push(finding.about(Field::Status, &name(its)).against(&name(own)));
        }
        self.record.ending = after;
    }

    /// The dossier as a record, and the findings that its rows alone give.
    pub(super) fn settle(mut self, today: NaiveDate) -> (Accepted, Vec<Finding>) {
        let waiting = self.state == Some(State::AwaitingSupplement);
        let mut incomplete = self.loose_answer;
        self.asked.sort_by_key(|wait| wait.asked.beginning());
        let mut waits: Vec<Wait> = Vec::with_capacity(self.asked.len());
        for mut wait in std::mem::take(&mut self.asked) {
            // The first receipt answers nothing.
            let first = self.record.received;
            let after = |at: &&When| **at != first && wait.asked.is_before(**at);
            let receipt = self.receipts.iter().filter(after).min_by_key(|at| at.beginning());
            wait.answered = wait.answered.or(receipt.copied());
            // A request that nothing answers is open only where the status says so; one that is answered before it
            // is made tells nothing.
            let backwards = wait.answered.is_some_and(|at| at.date() < wait.asked.date());
            if (wait.answered.is_some() || waiting) && !backwards {
                waits.push(wait);
            } else {
                incomplete = true;
            }
        }
        let open = waits.iter().any(|wait| wait.answered.is_none_or(|at| at.date() > today));
        incomplete |= waiting && !open;
        self.record.waits = waits;
        let mut findings = std::mem::take(&mut self.conflicts);
        if incomplete {
            findings.push(Finding::of(
                FindingKind::IncompleteSupplement,
                &self.rows,
                self.code.as_deref(),
            ));
        }
        let (rows, code, record, personal) = (self.rows, self.code, self.record, self.personal);
        (Accepted { rows, code, record, personal }, findings)
    }
}

/// The name of an ending, as the columns of figures have it.
pub(super) const fn ending_code(ending: Ending) -> &'static str {
    match ending {
        Ending::NotReceived(_) => "not_received",
        Ending::Refused(_) => "refused",
        Ending::Withdrawn(_) => "withdrawn",
        Ending::Stopped(_) => "stopped",
    }
}

fn later(one: When, other: When) -> When {
    if one.is_before(other) { other } else { one }
}

fn latest(one: Option<When>, other: Option<When>) -> Option<When> {
    match (one, other) {
        (Some(one), Some(other)) => Some(later(one, other)),
        (one, other) => one.or(other),
    }
}
