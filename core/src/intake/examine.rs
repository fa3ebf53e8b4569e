//! What is doubtful about the dossiers that were taken in.

use super::draft::Draft;
use super::field::Field;
use super::finding::{Finding, FindingKind, Findings};
use super::options::IntakeOptions;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Start;
use crate::dossier::State;
use crate::error::Result;
use crate::statistics::Ending;
use chrono::NaiveDate;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Looks at dossiers one by one, and remembers what only many of them together show.
pub(super) struct Examiner<'a> {
    options: &'a IntakeOptions,
    calendar: &'a Calendar,
    findings: Findings,
    checked: u64,
    at_due: BTreeMap<Option<Box<str>>, Vec<u64>>,
    moments: BTreeMap<(Option<Box<str>>, Moment), Vec<u64>>,
}

impl<'a> Examiner<'a> {
    pub(super) fn new(options: &'a IntakeOptions, calendar: &'a Calendar) -> Self {
        Self {
            options,
            calendar,
            findings: Findings::default(),
            checked: 0,
            at_due: BTreeMap::new(),
            moments: BTreeMap::new(),
        }
    }

    pub(super) fn found(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            self.findings.push(finding);
        }
    }

    pub(super) fn look_at(&mut self, draft: &Draft) -> Result<()> {
        let record = &draft.record;
        let turned_away = matches!(record.ending, Some(Ending::NotReceived(_)));
        match record.due {
            None if !turned_away => self.findings.push(found(draft, FindingKind::MissingDue)),
            Some(due) => self.due(draft, due)?,
            None => {}
        }
        self.receipts(draft)?;
        self.ends(draft)?;
        let open = matches!(
            draft.state,
            Some(
                State::Received
                    | State::Processing
                    | State::AwaitingSupplement
                    | State::AwaitingFee
                    | State::Suspended
            )
        );
        if let (true, Some(end)) = (open, record.ready.or(record.handed_over)) {
            let field = if record.ready.is_some() { Field::Ready } else { Field::HandedOver };
            self.findings.push(found(draft, FindingKind::StatusContradicts).about(field, &end));
        }
        Ok(())
    }

    /// The due date against the receipt and the limit.
    fn due(&mut self, draft: &Draft, due: When) -> Result<()> {
        let received = draft.last_receipt();
        if due.is_before(received) {
            let finding = found(draft, FindingKind::DueBeforeReceipt);
            self.findings.push(finding.about(Field::Due, &due).against(&received));
            return Ok(());
        }
        let Some(law) = self.lawful(draft) else { return Ok(()) };
        self.checked += 1;
        let day = due.date();
        let (kind, days) = match day.cmp(&law) {
            Ordering::Less => {
                let days = self.calendar.working_days_between(day, law)?;
                (FindingKind::DueEarlier, -i64::from(days))
            }
            Ordering::Greater => {
                let days = self.calendar.working_days_between(law, day)?;
                (FindingKind::DueLater, i64::from(days))
            }
            Ordering::Equal => return Ok(()),
        };
        let law = crate::date::text(law);
        let mut finding = found(draft, kind).about(Field::Due, &due).against(&law);
        finding.working_days = Some(days);
        self.findings.push(finding);
        Ok(())
    }

    /// The day on which it is due by its limit, counted from the last receipt; `None` where that cannot be
    /// told: no limit, a limit in hours of a bare day, or a due date that moved while the receipt did not.
    fn lawful(&self, draft: &Draft) -> Option<NaiveDate> {
        let limit = draft.record.limit?;
        if draft.due_moved && draft.receipts.len() < 2 {
            return None;
        }
        let start = Start::new(draft.last_receipt());
        limit.due_moment(self.calendar, start).ok().map(Moment::date)
    }

    fn receipts(&mut self, draft: &Draft) -> Result<()> {
        for at in &draft.receipts {
            if at.date() > self.options.today {
                self.future(draft, Field::Received, *at);
            }
            if !self.calendar.day(at.date())?.receives() {
                let finding = found(draft, FindingKind::ReceivedOnClosedDay);
                self.findings.push(finding.about(Field::Received, &at));
            }
        }
        Ok(())
    }

    fn ends(&mut self, draft: &Draft) -> Result<()> {
        let record = &draft.record;
        let other = record.ending.filter(|ending| !matches!(ending, Ending::NotReceived(_)));
        let ends = [
            (Field::Ready, record.ready),
            (Field::HandedOver, record.handed_over),
            (Field::Status, other.map(Ending::at)),
        ];
        for (field, at) in ends.into_iter().filter_map(|(field, at)| Some((field, at?))) {
            if at.is_before(record.received) {
                let finding = found(draft, FindingKind::EndBeforeReceipt).about(field, &at);
                self.findings.push(finding.against(&record.received));
            }
            if at.date() > self.options.today {
                self.future(draft, field, at);
            }
            let day = self.calendar.day(at.date())?;
            if !day.counts() && !day.receives() {
                self.findings
                    .push(found(draft, FindingKind::FinishedOnClosedDay).about(field, &at));
            }
        }
        let end = record.ready.or(record.handed_over).and_then(When::moment);
        if let Some(end) = end {
            let agency = &record.agency;
            if record.due.and_then(When::moment) == Some(end) {
                self.at_due.entry(agency.clone()).or_default().extend(&draft.rows);
            }
            self.moments.entry((agency.clone(), end)).or_default().extend(&draft.rows);
        }
        Ok(())
    }

    fn future(&mut self, draft: &Draft, field: Field, at: When) {
        let finding = found(draft, FindingKind::FutureDate).about(field, &at);
        self.findings.push(finding.against(&crate::date::text(self.options.today)));
    }

    /// Every finding, the signs that many dossiers show among them, and how many due dates were checked.
    pub(super) fn finish(mut self) -> (Findings, u64) {
        let sign = |kind, agency: Option<Box<str>>, mut rows: Vec<u64>| {
            rows.sort_unstable();
            let mut finding = Finding::of(kind, &rows, None);
            finding.agency = agency;
            finding
        };
        for (agency, rows) in std::mem::take(&mut self.at_due) {
            if rows.len() >= self.options.at_due_from {
                self.findings.push(sign(FindingKind::FinishedAtDue, agency, rows));
            }
        }
        for ((agency, moment), rows) in std::mem::take(&mut self.moments) {
            if rows.len() >= self.options.bulk_from {
                let finding = sign(FindingKind::BulkFinish, agency, rows);
                self.findings.push(finding.about(Field::Ready, &moment));
            }
        }
        self.findings.sort();
        (self.findings, self.checked)
    }
}

fn found(draft: &Draft, kind: FindingKind) -> Finding {
    Finding::of(kind, &draft.rows, draft.code.as_deref())
}
