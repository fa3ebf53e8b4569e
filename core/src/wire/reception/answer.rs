//! What is told of receptions, as JSON: the days, what is wrong with them, where a matter stands.

use crate::date::{Iso, Moment, When};
use crate::error::Result;
use crate::law::Confidence;
use crate::reception::{Answer, Checked, Finding, Matter, Minimum, ReceptionDay, Schedule};
use crate::text::Language;
use crate::wire::calendar::WEEKDAYS;
use crate::wire::{AnswerBreach, AnswerDay, AnswerNotice};
use chrono::Datelike;
use serde::Serialize;

/// The reception days of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSchedule {
    days: Vec<AnswerReceptionDay>,
    notices: Vec<AnswerNotice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerReceptionDay {
    on: Iso,
    weekday: &'static str,
    leader: String,
    post: Option<String>,
    agency: Option<String>,
    room: Option<String>,
    hours: Option<String>,
    fixed: Iso,
    off: Option<AnswerDay>,
    standing: &'static str,
    post_by: Iso,
    held: Option<Iso>,
    delegate: Option<String>,
    change: Option<&'static str>,
    noticed: Option<Iso>,
    answer_by: Option<Iso>,
}

impl AnswerReceptionDay {
    fn of(schedule: &Schedule, day: &ReceptionDay) -> Self {
        let (leader, turn) = (schedule.leader(day), schedule.turn(day));
        let hours = turn.and_then(|turn| turn.hours);
        let weekday = usize::try_from(day.on().weekday().num_days_from_monday()).ok();
        Self {
            on: Iso(day.on()),
            weekday: weekday.and_then(|at| WEEKDAYS.get(at)).copied().unwrap_or_default(),
            leader: leader.map(|leader| leader.name.clone()).unwrap_or_default(),
            post: leader.and_then(|leader| leader.post.clone()),
            agency: leader.and_then(|leader| leader.agency.clone()),
            room: turn.and_then(|turn| turn.room.clone()),
            hours: hours.map(|hours| format!("{}-{}", hours.from(), hours.until())),
            fixed: Iso(day.fixed()),
            off: day.off().map(Into::into),
            standing: day.standing().code(),
            post_by: Iso(day.post_by()),
            held: day.held().map(Iso),
            delegate: day.delegate().map(str::to_owned),
            change: day.change().map(|change| change.happening.code()),
            noticed: day.change().and_then(|change| change.noticed).map(Iso),
            answer_by: day.answer_by().map(Iso),
        }
    }
}

impl From<&Schedule> for AnswerSchedule {
    fn from(schedule: &Schedule) -> Self {
        let days = schedule.days().iter().map(|day| AnswerReceptionDay::of(schedule, day));
        Self { days: days.collect(), notices: schedule.notices().iter().map(Into::into).collect() }
    }
}

/// What is wrong with a schedule, and the minima that it was held to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerChecked {
    findings: Vec<AnswerReceptionFinding>,
    minima: Vec<AnswerMinimum>,
    notices: Vec<AnswerNotice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerReceptionFinding {
    code: &'static str,
    leader: String,
    agency: Option<String>,
    other: Option<String>,
    from: Iso,
    through: Iso,
    required: Option<u32>,
    found: Option<u32>,
    by: Option<Iso>,
    done: Option<Iso>,
    room: Option<String>,
    source: Option<String>,
    confidence: Option<&'static str>,
    text: String,
    text_en: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerMinimum {
    leader: String,
    agency: Option<String>,
    days: u32,
    per: &'static str,
    source: String,
    confidence: Option<&'static str>,
    judged: u32,
    short: u32,
}

impl AnswerChecked {
    /// The answer, with the names of the plan.
    pub fn of(schedule: &Schedule, checked: &Checked) -> Self {
        let leaders = &schedule.plan().leaders;
        let name = |at: usize| leaders.get(at).map(|leader| leader.name.clone());
        let agency = |at: usize| leaders.get(at).and_then(|leader| leader.agency.clone());
        let finding = |found: &Finding| AnswerReceptionFinding {
            code: found.kind().code(),
            leader: name(found.leader()).unwrap_or_default(),
            agency: agency(found.leader()),
            other: found.other().and_then(name),
            from: Iso(found.from()),
            through: Iso(found.through()),
            required: found.days().map(|(required, _)| required),
            found: found.days().map(|(_, found)| found),
            by: found.late().map(|(by, _)| Iso(by)),
            done: found.late().and_then(|(_, done)| done).map(Iso),
            room: found.room().map(str::to_owned),
            source: found.source().map(ToString::to_string),
            confidence: found.confidence().map(Confidence::code),
            text: found.text(Language::Vietnamese),
            text_en: found.text(Language::English),
        };
        let minimum = |least: &Minimum| AnswerMinimum {
            leader: name(least.leader).unwrap_or_default(),
            agency: agency(least.leader),
            days: least.least.days,
            per: least.least.per.code(),
            source: least.source.to_string(),
            confidence: least.confidence.map(Confidence::code),
            judged: least.judged,
            short: least.short,
        };
        // The notices of the days belong to what is said of them.
        let notices = schedule.notices().iter().chain(checked.notices());
        Self {
            findings: checked.findings().iter().map(finding).collect(),
            minima: checked.minima().iter().map(minimum).collect(),
            notices: notices.map(Into::into).collect(),
        }
    }
}

/// Where a matter stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerMatter {
    state: &'static str,
    received: Option<String>,
    answer: Option<&'static str>,
    answered: Option<String>,
    answer_by: Option<Iso>,
    outcome: &'static str,
    due: Option<Iso>,
    overdue: bool,
    breaches: Vec<AnswerBreach>,
}

impl AnswerMatter {
    /// Where it stands at `now`.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `now` lies before the last event, as for a petition.
    pub fn of(matter: &Matter, now: When) -> Result<Self> {
        matter.time_used(now)?;
        let due = matter.due().map(Moment::date);
        Ok(Self {
            state: matter.state().code(),
            received: matter.received().map(|when| when.to_string()),
            answer: matter.answer().map(Answer::code),
            answered: matter.answered().map(|when| when.to_string()),
            answer_by: matter.answer_by().map(|by| Iso(by.date())),
            outcome: matter.answer_outcome(now).code(),
            due: due.map(Iso),
            overdue: due.is_some_and(|due| due < now.date()),
            breaches: matter.breaches().iter().map(Into::into).collect(),
        })
    }
}
