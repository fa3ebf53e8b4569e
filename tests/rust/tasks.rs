//! The subjects of assigned tasks.

use crate::subjects::Subject;
use motcua::task::Task;
use motcua::wire::{
    AnswerTask, TaskCheckOptions, TaskList, TaskReminderOptions, TaskSpec, TaskTableOptions, read,
    read_argument, write_task,
};
use motcua::{Calendar, Result};
use serde_json::{Value, json};

/// Every subject of tasks with its answer.
pub const TASKS: &[(&str, Subject)] = &[
    ("task.check", |given| {
        let options: TaskCheckOptions = read("options", &options(given))?;
        Ok(json!(options.checked(&tasks(given)?)?))
    }),
    ("task.reminders", |given| {
        let options: TaskReminderOptions = read("options", &options(given))?;
        Ok(json!(options.told(&tasks(given)?)?))
    }),
    ("task.replay", |given| Ok(json!(AnswerTask::of(&task(given)?, read("now", &given["now"])?)?))),
    ("task.round_trip", |given| Ok(write_task(&task(given)?))),
    ("task.table", |given| {
        let options: TaskTableOptions = read("options", &options(given))?;
        Ok(json!(options.table(&tasks(given)?, &calendar(given)?)?))
    }),
];

fn calendar(given: &Value) -> Result<Calendar> {
    Calendar::try_from(&given["calendar"])
}

fn task(given: &Value) -> Result<Task> {
    read::<TaskSpec>("task", &without(given, &["calendar", "now"]))?.task(&calendar(given)?)
}

fn tasks(given: &Value) -> Result<Vec<Task>> {
    read_argument::<TaskList>("tasks", &given["tasks"])?.tasks(&calendar(given)?)
}

fn options(given: &Value) -> Value {
    without(given, &["calendar", "tasks"])
}

fn without(given: &Value, names: &[&str]) -> Value {
    let mut rest = given.clone();
    if let Some(members) = rest.as_object_mut() {
        members.retain(|key, _| !names.contains(&key.as_str()));
    }
    rest
}
