//! Many tasks as JSON: reminders, checks of the register, the table of a period.

use super::calendar::CalendarSpec;
use super::desks::on_desks;
use super::reader::{FromJson, Place, codes};
use super::statistics::{AnswerFigureChange, AnswerPeriod, AnswerRate};
use super::task::{TaskSpec, task_keys};
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::log::Soon;
use crate::statistics::{
    Change, Grading, GroupKey, Period, Policy, Qualities, Record, Table, Tally, TaskRate,
    TaskTally, qualities, qualities_by, rank, rank_lowest,
};
use crate::task::{Checked, Checks, Escalation, Listed, Parts, Reminder, Task, parts, reminders};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

codes! { TaskRate }

/// Tasks as they come in: a list of objects with the keys of [`TaskSpec`] and, beside them, `calendar`, what
/// the body of this one changes in the calendar of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskList(Vec<(TaskSpec, Option<CalendarSpec>)>);

impl FromJson for TaskList {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let listed = |place: &Place<'_>| {
            let fields = place.object(task_keys!("calendar"))?;
            Ok((TaskSpec::of(&fields)?, fields.read("calendar")?))
        };
        place.each(listed).map(Self)
    }
}

impl TaskList {
    /// The tasks, each on the calendar of its body; `calendar` is that of those that name none.
    ///
    /// # Errors
    ///
    /// As [`TaskSpec::task`], with the place of the task.
    pub fn tasks(&self, calendar: &Calendar) -> Result<Vec<Task>> {
        let files = self.0.iter().map(|(spec, changes)| (spec, changes.as_ref()));
        on_desks("tasks", files, calendar, TaskSpec::task)
    }
}

/// How reminders are asked for: `{now, soon, escalate, silent}`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaskReminderOptions {
    now: When,
    soon: Soon,
    escalation: Escalation,
}

impl FromJson for TaskReminderOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["now", "soon", "escalate", "silent"])?;
        let escalation =
            Escalation { overdue: fields.read("escalate")?, silent: fields.read("silent")? };
        Ok(Self { now: fields.read("now")?, soon: fields.read("soon")?, escalation })
    }
}

impl TaskReminderOptions {
    /// What tasks ask for.
    ///
    /// # Errors
    ///
    /// As [`reminders`].
    pub fn told<'t>(
        &self,
        tasks: impl IntoIterator<Item = &'t Task>,
    ) -> Result<Vec<AnswerTaskReminder>> {
        let told = reminders(tasks, self.now, self.soon, self.escalation)?;
        Ok(told.iter().map(AnswerTaskReminder::from).collect())
    }
}

/// One reminder as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTaskReminder {
    code: &'static str,
    task: String,
    due: String,
    by: u32,
}

impl From<&Reminder> for AnswerTaskReminder {
    fn from(told: &Reminder) -> Self {
        let (task, due) = (told.file().to_owned(), told.due().to_string());
        Self { code: told.code(), task, due, by: told.by() }
    }
}

/// What a register is held against: `{now, listed, agencies}`.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskCheckOptions {
    now: When,
    checks: Checks,
}

impl FromJson for Listed {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["document", "content", "lead"])?;
        Ok(Self {
            document: fields.read::<String>("document")?.into_boxed_str(),
            content: fields.read::<String>("content")?.into_boxed_str(),
            lead: fields.read::<Option<String>>("lead")?.map(String::into_boxed_str),
        })
    }
}

impl FromJson for TaskCheckOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["now", "listed", "agencies"])?;
        let agencies = fields.read::<Vec<String>>("agencies")?;
        let agencies = agencies.into_iter().map(String::into_boxed_str).collect();
        let checks = Checks { listed: fields.read("listed")?, agencies };
        Ok(Self { now: fields.read("now")?, checks })
    }
}

impl TaskCheckOptions {
    /// What is wrong with the register.
    ///
    /// # Errors
    ///
    /// As [`Checks::of`].
    pub fn checked<'t>(
        &self,
        tasks: impl IntoIterator<Item = &'t Task>,
    ) -> Result<Vec<AnswerCheckedTasks>> {
        let found = self.checks.of(tasks, self.now)?;
        Ok(found.iter().map(AnswerCheckedTasks::from).collect())
    }
}

/// One thing that is wrong, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerCheckedTasks {
    kind: &'static str,
    task: Option<String>,
    reason: &'static str,
    about: String,
}

impl From<&Checked> for AnswerCheckedTasks {
    fn from(checked: &Checked) -> Self {
        Self {
            kind: checked.kind.code(),
            task: checked.task.as_deref().map(str::to_owned),
            reason: checked.reason,
            about: checked.about.to_string(),
        }
    }
}

/// What is asked of the figures of tasks: `{period, compare, policy, by, planned, rank_by, grading}`.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskTableOptions {
    period: Period,
    compare: Option<Period>,
    policy: Policy,
    by: Vec<GroupKey>,
    planned: Option<bool>,
    rank_by: TaskRate,
    grading: Vec<Grading>,
}

impl FromJson for Grading {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["from", "through", "source", "grades"])?;
        let grade = |place: &Place<'_>| {
            let fields = place.object(&["grade", "at_least"])?;
            let least @ 0..=100 = fields.read::<u8>("at_least")? else {
                return Err(fields.at("at_least").refuse("a per cent from 0 to 100"));
            };
            Ok((fields.read::<String>("grade")?.into_boxed_str(), least))
        };
        let grades = fields.at("grades").each(grade)?;
        let source = fields.read::<String>("source")?.into_boxed_str();
        Ok(Self { from: fields.read("from")?, through: fields.read("through")?, source, grades })
    }
}

impl FromJson for TaskTableOptions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place
            .object(&["period", "compare", "policy", "by", "planned", "rank_by", "grading"])?;
        let options = Self {
            period: fields.read("period")?,
            compare: fields.read("compare")?,
            policy: fields.read("policy")?,
            by: fields.read("by")?,
            planned: fields.read("planned")?,
            rank_by: fields.read::<Option<_>>("rank_by")?.unwrap_or(TaskRate::OnTime),
            grading: fields.read("grading")?,
        };
        Grading::check(&options.grading)?;
        if !options.grading.is_empty() && options.rank_by.is_better_low() {
            // A threshold says at least; of these rates less is better.
            return Err(fields.at("rank_by").refuse("`completed` or `on_time` beside `grading`"));
        }
        let day = options.period.through();
        if !options.grading.is_empty() && Grading::on(&options.grading, day).is_none() {
            let expected = format!("thresholds that hold on {day}");
            return Err(fields.at("grading").refuse(&expected));
        }
        Ok(options)
    }
}

impl TaskTableOptions {
    /// The figures of tasks.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn table(&self, tasks: &[Task], calendar: &Calendar) -> Result<AnswerTaskTable> {
        let counted = |task: &&Task| {
            self.planned.is_none_or(|planned| task.assignment().is_planned() == planned)
        };
        let rows: Vec<Record> = tasks.iter().filter(counted).filter_map(Record::of_task).collect();
        let table = |period| {
            let mut table = Table::new(period, self.policy, &self.by);
            rows.iter().try_for_each(|row| table.add(row, calendar)).map(|()| table)
        };
        let (now, before) = (table(self.period)?, self.compare.map(table).transpose()?);
        let grading = Grading::on(&self.grading, self.period.through());
        let figures = |tally: &Tally, before: Option<&Tally>| {
            AnswerTaskFigures::of(tally, before, self.rank_by, grading)
        };
        let keyed = |key: &[Option<Box<str>>]| -> Vec<Option<String>> {
            key.iter().map(|part| part.as_deref().map(str::to_owned)).collect()
        };
        // A unit that has figures on one side only is told all the same.
        let none = Tally::default();
        let sides = [Some(&now), before.as_ref()].into_iter().flatten();
        let keys: BTreeSet<_> = sides.flat_map(Table::groups).map(|(key, _)| key).collect();
        let of = |table: &'_ Table, key: &[Option<Box<str>>]| *table.group(key).unwrap_or(&none);
        let graded = qualities_by(tasks.iter().filter(counted), self.period, &self.by);
        let groups = keys.iter().map(|key| AnswerTaskGroup {
            key: keyed(key),
            figures: figures(
                &of(&now, key),
                before.as_ref().map(|before| of(before, key)).as_ref(),
            ),
            qualities: graded.get(*key).map(AnswerQuality::all).unwrap_or_default(),
        });
        let rates =
            keys.iter().map(|key| (keyed(key), TaskTally::from(&of(&now, key)).rate(self.rank_by)));
        let ranked = if self.rank_by.is_better_low() { rank_lowest(rates) } else { rank(rates) };
        let ranking = ranked.into_iter().map(|ranked| AnswerTaskRank {
            place: ranked.place,
            key: ranked.unit,
            rate: ranked.rate.into(),
        });
        // Seen at the end of the period, as the figures are.
        let parts = parts(tasks.iter().filter(counted), self.period.through());
        Ok(AnswerTaskTable {
            period: self.period.into(),
            compare: self.compare.map(Into::into),
            policy: self.policy.code(),
            by: self.by.iter().map(|key| key.code()).collect(),
            ranked_by: self.rank_by.code(),
            grading: grading.map(|grading| grading.source.to_string()),
            groups: groups.collect(),
            total: figures(now.total(), before.as_ref().map(Table::total)),
            ranking: if self.by.is_empty() { Vec::new() } else { ranking.collect() },
            qualities: AnswerQuality::all(&qualities(tasks.iter().filter(counted), self.period)),
            parts: parts.iter().map(AnswerParts::from).collect(),
        })
    }
}

/// The figures of tasks as they go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerTaskTable {
    period: AnswerPeriod,
    compare: Option<AnswerPeriod>,
    policy: &'static str,
    by: Vec<&'static str>,
    ranked_by: &'static str,
    grading: Option<String>,
    groups: Vec<AnswerTaskGroup>,
    total: AnswerTaskFigures,
    ranking: Vec<AnswerTaskRank>,
    qualities: Vec<AnswerQuality>,
    parts: Vec<AnswerParts>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerQuality {
    grade: Option<String>,
    completed: u64,
}

impl AnswerQuality {
    fn all(found: &Qualities) -> Vec<Self> {
        let told = found.iter();
        told.map(|(grade, completed)| Self { grade: grade.clone(), completed: *completed })
            .collect()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerTaskGroup {
    key: Vec<Option<String>>,
    #[serde(flatten)]
    figures: AnswerTaskFigures,
    qualities: Vec<AnswerQuality>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerTaskFigures {
    counts: Value,
    rates: Value,
    grade: Option<String>,
    change: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerTaskRank {
    place: Option<usize>,
    key: Vec<Option<String>>,
    rate: AnswerRate,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerParts {
    task: String,
    parts: u64,
    completed: u64,
    overdue: u64,
}

impl From<&Parts> for AnswerParts {
    fn from(found: &Parts) -> Self {
        let Parts { parts, completed, overdue, .. } = *found;
        Self { task: found.task.to_string(), parts, completed, overdue }
    }
}

impl AnswerTaskFigures {
    fn of(
        tally: &Tally,
        before: Option<&Tally>,
        graded_by: TaskRate,
        grading: Option<&Grading>,
    ) -> Self {
        let figures = TaskTally::from(tally);
        let counts: Map<String, Value> = figures
            .counts()
            .into_iter()
            .map(|(name, count)| (name.to_owned(), count.into()))
            .collect();
        let rates = TaskRate::ALL.map(|rate| {
            let told = serde_json::to_value(AnswerRate::from(figures.rate(rate)));
            (rate.code().to_owned(), told.unwrap_or_default())
        });
        let grade = grading.and_then(|grading| grading.grade(figures.rate(graded_by)));
        Self {
            counts: Value::Object(counts),
            rates: Value::Object(rates.into_iter().collect()),
            grade: grade.map(str::to_owned),
            change: before.map(|before| changes(&TaskTally::from(before), &figures)),
        }
    }
}

/// The change of what was assigned and of every rate; null for what has no figure on one side.
fn changes(before: &TaskTally, after: &TaskTally) -> Value {
    let told = |change: Result<Change>| {
        let change = change.ok().map(|change| AnswerFigureChange::of(change, 1));
        serde_json::to_value(change).unwrap_or_default()
    };
    let assigned = Change::of_numbers(before.assigned(), after.assigned());
    let mut members = Map::new();
    members.insert("assigned".to_owned(), told(assigned));
    for rate in TaskRate::ALL {
        let change = Change::of_rates(before.rate(rate), after.rate(rate));
        members.insert(rate.code().to_owned(), told(change));
    }
    Value::Object(members)
}
