//! Assigned tasks: the assignment and the log in, everything that follows from them out; what is asked of many.
//! A task of a list may name the calendar of the body that leads; this calendar is that of the others.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::task::Task;
use motcua::wire::{
    AnswerTask, TaskCheckOptions, TaskList, TaskReminderOptions, TaskSpec, TaskTableOptions,
    write_task,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/task.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// Plays the events of a task (*nhiệm vụ giao*), and tells what follows from them at `now`: state, due date and
    /// every change of it, outcome, breaches, progress, quality, what can follow.
    ///
    /// # Errors
    ///
    /// As `replay`.
    #[wasm_bindgen(js_name = replayTask, unchecked_return_type = "TaskView")]
    pub fn replay_task(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TaskLog")] task: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let task = self.played_task(task)?;
        let now: When = border::data(now, "now")?;
        Ok(border::frozen(&AnswerTask::of(&task, now).map_err(border::raise)?))
    }

    /// The same task in its canonical form, as the other languages store it.
    ///
    /// # Errors
    ///
    /// As `replayTask`.
    #[wasm_bindgen(js_name = canonicalTask, unchecked_return_type = "TaskLog")]
    pub fn canonical_task(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TaskLog")] task: &JsValue,
    ) -> Answer<JsValue> {
        Ok(border::frozen(&write_task(&self.played_task(task)?)))
    }

    /// What tasks ask for (*đôn đốc, nhắc việc*), most urgent first.
    ///
    /// # Errors
    ///
    /// As `replayTask`, with the task in `place`; `argument.invalid`.
    #[wasm_bindgen(js_name = taskReminders, unchecked_return_type = "readonly TaskReminder[]")]
    pub fn task_reminders(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedTask[]")] tasks: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "TaskReminderOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let tasks = self.all_tasks(tasks)?;
        let options: TaskReminderOptions = border::data(options, "options")?;
        Ok(border::frozen(&options.told(&tasks).map_err(border::raise)?))
    }

    /// What is wrong with a register of tasks (*rà soát việc cập nhật, giao nhiệm vụ*).
    ///
    /// # Errors
    ///
    /// As `taskReminders`.
    #[wasm_bindgen(js_name = checkTasks, unchecked_return_type = "readonly TaskFinding[]")]
    pub fn check_tasks(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedTask[]")] tasks: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "TaskCheckOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let tasks = self.all_tasks(tasks)?;
        let options: TaskCheckOptions = border::data(options, "options")?;
        Ok(border::frozen(&options.checked(&tasks).map_err(border::raise)?))
    }

    /// The figures of tasks in a period (*số liệu thực hiện nhiệm vụ*), seen at its end.
    ///
    /// # Errors
    ///
    /// As `taskReminders`; `calendar.reversed_span`.
    #[wasm_bindgen(js_name = tallyTasks, unchecked_return_type = "TaskTable")]
    pub fn tally_tasks(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedTask[]")] tasks: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "TaskTableOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let tasks = self.all_tasks(tasks)?;
        let options: TaskTableOptions = border::data(options, "options")?;
        Ok(border::frozen(&options.table(&tasks, &self.0).map_err(border::raise)?))
    }
}

impl Calendar {
    fn played_task(&self, task: &JsValue) -> Answer<Task> {
        let spec: TaskSpec = border::data(task, "task")?;
        spec.task(&self.0).map_err(border::raise)
    }

    fn all_tasks(&self, tasks: &JsValue) -> Answer<Vec<Task>> {
        let list: TaskList = border::argument(tasks, "tasks")?;
        list.tasks(&self.0).map_err(border::raise)
    }
}
