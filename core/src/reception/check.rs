//! A schedule held to the law: days enough, posted in time, nobody in two places and no room taken twice.

use super::finding::{Detail, Finding, FindingKind};
use super::leader::{Happening, Hours, Leader};
use super::pattern::month;
use super::schedule::{Delegated, ReceptionDay, Schedule};
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::shifted;
use crate::error::Result;
use crate::law::{AtLeast, Confidence, Dated, Per, RECEPTION_POSTED};
use crate::step::{Notice, Reading};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// How one leader kept one minimum (*kết quả đối chiếu số ngày tối thiểu*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minimum {
    /// The place of the leader in the plan.
    pub leader: usize,
    /// How often.
    pub least: AtLeast,
    /// The clause, or the body's own paper.
    pub source: Citation,
    /// How far the text of the clause was seen; `None` for a paper of the body's own.
    pub confidence: Option<Confidence>,
    /// How many whole weeks or months were judged.
    pub judged: u32,
    /// In how many of them there were too few days.
    pub short: u32,
}

/// What a check of a schedule comes to (*kết quả kiểm tra lịch*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    findings: Vec<Finding>,
    minima: Vec<Minimum>,
    notices: Vec<Notice>,
}

impl Checked {
    /// What is wrong, by day, then by kind, then as the plan has its leaders.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The minima that were looked at, leader by leader.
    pub fn minima(&self) -> &[Minimum] {
        &self.minima
    }

    /// What the reader should know.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }
}

impl Schedule {
    /// What is wrong with the schedule.
    ///
    /// A minimum of the body's own stands beside that of the law and takes nothing from it.
    ///
    /// READING: a week (Monday to Sunday) or month is judged where it lies in the span and under one rule as a
    /// whole; one with fewer working days than must be asks for its working days. A day counts for the week or
    /// month in which it is held.
    ///
    /// # Law
    ///
    /// 42/2013/QH13, Điều 12, 13, 15 and 18, as 136/2025/QH15 changed them: the least number of days. Điều 24
    /// khoản 4: posted in time, postponed with notice.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn check(&self, calendar: &Calendar) -> Result<Checked> {
        let mut checked = Checked { findings: Vec::new(), minima: Vec::new(), notices: Vec::new() };
        for (at, leader) in self.plan.leaders.iter().enumerate() {
            self.minima(at, leader, calendar, &mut checked)?;
        }
        for day in &self.days {
            checked.findings.extend(self.posted(day)?);
            checked.findings.extend(unannounced(day)?);
            if let Some(held) = day.held().filter(|held| calendar.is_working(*held) == Ok(false)) {
                checked.findings.push(on_day(FindingKind::ClosedDay, day, held));
            }
        }
        self.meetings(&mut checked.findings);
        checked.findings.sort_by_key(|found| (found.from, found.kind, found.leader, found.other));
        if self.plan.delegated.is_none() {
            let first = self.days.iter().find(|day| day.delegate().is_some());
            let reading = |on| Notice::Reading { reading: Reading::DelegatedNotCounted, on };
            checked.notices.extend(first.map(|day| reading(day.on())));
        }
        Ok(checked)
    }

    /// A posting that came after the last day for it.
    fn posted(&self, day: &ReceptionDay) -> Result<Option<Finding>> {
        let Some(posted) = self.plan.posted.filter(|posted| *posted > day.post_by()) else {
            return Ok(None);
        };
        let mut found = on_day(FindingKind::PostedLate, day, day.on());
        found.detail = Detail::Posted { by: day.post_by(), posted };
        found.by_clause(day.on()).map(Some)
    }

    /// The days on which a leader receives, and no day off.
    fn own_days(&self, leader: usize, calendar: &Calendar) -> Result<BTreeSet<NaiveDate>> {
        let counted = self.plan.delegated == Some(Delegated::Counted);
        let own =
            |day: &&ReceptionDay| day.leader() == leader && (counted || day.delegate().is_none());
        let mut days = BTreeSet::new();
        for held in self.days.iter().filter(own).filter_map(ReceptionDay::held) {
            if calendar.is_working(held)? {
                days.insert(held);
            }
        }
        Ok(days)
    }

    fn minima(
        &self,
        at: usize,
        leader: &Leader,
        calendar: &Calendar,
        checked: &mut Checked,
    ) -> Result<()> {
        let (first, last) = (*self.plan.span.start(), *self.plan.span.end());
        let days = self.own_days(at, calendar)?;
        let mut judge = |minimum, from, through| {
            let judged = judged(minimum, (from, through), &days, calendar, &mut checked.findings);
            judged.map(|minimum| checked.minima.push(minimum))
        };
        let minimum = |least, source: &Citation, confidence| {
            let source = source.clone();
            Minimum { leader: at, least, source, confidence, judged: 0, short: 0 }
        };
        if let Some(own) = &leader.minimum {
            judge(minimum(own.least, &own.source, None), first, last)?;
        }
        let Some(law) = leader.receiver.minimum() else { return Ok(()) };
        // The first day that no row was seen for yet.
        let mut open = Some(first);
        let mut rules = 0;
        for row in law.history() {
            let (from, through) =
                (row.from.max(first), row.until.map_or(last, |end| end.min(last)));
            if from > through {
                continue;
            }
            judge(minimum(row.value, &row.source, Some(row.confidence)), from, through)?;
            rules += 1;
            if rules > 1 {
                let reading = Reading::ReceptionTransition;
                note(&mut checked.notices, Notice::Reading { reading, on: from });
            }
            if open.is_some_and(|open| open < from) {
                break;
            }
            open = through.succ_opt();
        }
        if let Some(on) = open.filter(|open| *open <= last) {
            note(&mut checked.notices, Notice::RuleUnseen { rule: Dated::key(law), on });
        }
        Ok(())
    }

    /// Leaders who are twice somewhere on a day, and rooms that two leaders have.
    fn meetings(&self, findings: &mut Vec<Finding>) {
        let mut seen: BTreeSet<(NaiveDate, usize)> = BTreeSet::new();
        let mut rooms: BTreeMap<_, Vec<(usize, Option<Hours>)>> = BTreeMap::new();
        for day in &self.days {
            let Some(held) = day.held() else { continue };
            if day.delegate().is_none() && !seen.insert((held, day.leader())) {
                findings.push(on_day(FindingKind::SameDayTwice, day, held));
            }
            let (Some(leader), Some(turn)) = (self.leader(day), self.turn(day)) else { continue };
            let Some(room) = &turn.room else { continue };
            let place = (held, leader.agency.as_deref(), room.as_str());
            let there = rooms.entry(place).or_default();
            let taken = |other: &&(usize, Option<Hours>)| {
                other.0 != day.leader() && Hours::meet(other.1, turn.hours)
            };
            for (other, _) in there.iter().filter(taken) {
                let mut found = on_day(FindingKind::RoomTaken, day, held);
                found.other = Some(*other);
                found.detail = Detail::Room(room.clone());
                findings.push(found);
            }
            there.push((day.leader(), turn.hours));
        }
    }
}

impl Finding {
    /// Against the clause on posting, as it is in force on a day.
    fn by_clause(mut self, on: NaiveDate) -> Result<Self> {
        let row = RECEPTION_POSTED.on(on)?;
        self.source = Some(row.source.clone());
        self.confidence = Some(row.confidence);
        Ok(self)
    }
}

fn on_day(kind: FindingKind, day: &ReceptionDay, on: NaiveDate) -> Finding {
    let leader = day.leader();
    let (other, source, confidence) = (None, None, None);
    Finding {
        kind,
        leader,
        other,
        from: on,
        through: on,
        source,
        confidence,
        detail: Detail::Nothing,
    }
}

/// A postponement that nobody was told of by the day itself.
///
/// READING: the law does not say how early; the day itself is still in time.
fn unannounced(day: &ReceptionDay) -> Result<Option<Finding>> {
    let Some(change) = day.change() else { return Ok(None) };
    let told = change.noticed.is_some_and(|noticed| noticed <= day.on());
    if told || !matches!(change.happening, Happening::Postponed { .. }) {
        return Ok(None);
    }
    let mut found = on_day(FindingKind::PostponedWithoutNotice, day, day.on());
    found.detail = Detail::Noticed(change.noticed);
    found.by_clause(day.on()).map(Some)
}

/// Holds the whole weeks or months of a stretch to a minimum.
fn judged(
    mut minimum: Minimum,
    stretch: (NaiveDate, NaiveDate),
    days: &BTreeSet<NaiveDate>,
    calendar: &Calendar,
    findings: &mut Vec<Finding>,
) -> Result<Minimum> {
    let AtLeast { days: least, per } = minimum.least;
    let whole = |day| match per {
        Per::Week => week(day),
        Per::Month => month(day),
    };
    let mut at = whole(stretch.0);
    while let Some((from, through)) = at.filter(|(_, through)| *through <= stretch.1) {
        at = through.succ_opt().and_then(whole);
        if from < stretch.0 {
            continue;
        }
        let Some(before) = from.pred_opt() else { break };
        let required = calendar.working_days_between(before, through)?.min(least);
        if required == 0 {
            continue;
        }
        minimum.judged += 1;
        let found = u32::try_from(days.range(from..=through).count()).unwrap_or(u32::MAX);
        if found < required {
            minimum.short += 1;
            findings.push(Finding {
                kind: FindingKind::TooFewDays,
                leader: minimum.leader,
                other: None,
                from,
                through,
                source: Some(minimum.source.clone()),
                confidence: minimum.confidence,
                detail: Detail::Days { per, required, found },
            });
        }
    }
    Ok(minimum)
}

/// Monday and Sunday of the week of a day.
fn week(day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let since = i32::try_from(day.weekday().num_days_from_monday()).ok()?;
    let monday = shifted(day, -since)?;
    Some((monday, shifted(monday, 6)?))
}

fn note(notices: &mut Vec<Notice>, notice: Notice) {
    if !notices.contains(&notice) {
        notices.push(notice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::date;
    use crate::reception::{Pattern, Plan, Receiver, Turn};
    use chrono::Weekday;

    fn checked(
        receiver: Receiver,
        pattern: Pattern,
        from: NaiveDate,
        through: NaiveDate,
    ) -> Result<Checked> {
        let mut leader = Leader { name: "A".to_owned(), receiver, ..Leader::default() };
        leader.turns.push(Turn::new(pattern));
        let calendar = Calendar::vietnam();
        Plan::new(vec![leader], from..=through).schedule(&calendar)?.check(&calendar)
    }

    #[test]
    fn a_week_without_working_days_asks_for_nothing() -> Result<()> {
        let mondays = Pattern::Weekly(Weekday::Mon);
        // Tết of 2026 takes the whole week from 16 February; Monday moves to 23 February.
        let checked =
            checked(Receiver::CommuneChairman, mondays, date(2026, 2, 9), date(2026, 3, 1))?;
        let judged: Vec<_> =
            checked.minima().iter().map(|least| (least.judged, least.short)).collect();
        assert_eq!(judged, [(2, 0)]);
        let kinds: Vec<_> = checked.findings().iter().map(Finding::kind).collect();
        assert_eq!(kinds, [FindingKind::SameDayTwice]);
        Ok(())
    }

    #[test]
    fn the_week_that_two_rules_share_is_not_judged() -> Result<()> {
        let none = Pattern::Dates(Vec::new());
        let checked =
            checked(Receiver::CommuneChairman, none, date(2026, 6, 22), date(2026, 7, 31))?;
        let judged: Vec<_> =
            checked.minima().iter().map(|least| (least.judged, least.short)).collect();
        assert_eq!(judged, [(1, 1), (1, 1)]);
        let codes: Vec<_> = checked.notices().iter().map(Notice::code).collect();
        assert_eq!(codes, ["reading.reception_transition"]);
        Ok(())
    }

    #[test]
    fn no_rule_is_judged_where_none_is_in_force() -> Result<()> {
        let none = Pattern::Dates(Vec::new());
        let checked =
            checked(Receiver::DistrictChairman, none, date(2025, 6, 1), date(2025, 7, 31))?;
        let found: Vec<_> =
            checked.findings().iter().map(|found| (found.from(), found.days())).collect();
        assert_eq!(found, [(date(2025, 6, 1), Some((2, 0)))]);
        let unseen = Notice::RuleUnseen { rule: "reception.district", on: date(2025, 7, 1) };
        assert_eq!(checked.notices(), [unseen]);
        Ok(())
    }
}
