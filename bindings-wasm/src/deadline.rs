//! Deadlines: one object in, with the limit, the receipt and the options; the due moment and its account out.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::wire::{AnswerDeadline, AnswerStopped, DeadlineOptions, StopsSpec, read, read_when};
use motcua::{Result, Start, TimeLimit};
use serde_json::{Map, Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl Calendar {
    /// When a limit ends (*hạn trả*), with every rule that moved the date and what the reader should know.
    ///
    /// # Errors
    ///
    /// `time_limit.invalid` and `time_limit.ambiguous`; `date.invalid`; `calendar.out_of_coverage`;
    /// `deadline.hour_required` where the answer depends on an hour that was not given;
    /// `deadline.invalid_option`; `argument.invalid` for an unknown key.
    #[wasm_bindgen(unchecked_return_type = "Deadline")]
    pub fn deadline(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DeadlineRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let members = border::object(request, "request")?;
        let due = asked(members).and_then(|(limit, start)| limit.due(&self.0, start));
        due.map(|due| border::frozen(json!(AnswerDeadline::from(&due)))).map_err(border::raise)
    }

    /// When a limit ends that was suspended, restarted or extended; while a stop is open there is no due
    /// date, and with `now` a projection.
    ///
    /// # Errors
    ///
    /// As `deadline`; `deadline.invalid_stop`.
    #[wasm_bindgen(js_name = deadlineWithStops, unchecked_return_type = "StoppedDeadline")]
    pub fn deadline_with_stops(
        &self,
        #[wasm_bindgen(unchecked_param_type = "StoppedRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let mut members = border::object(request, "request")?;
        let stops = take(&mut members, &["stops", "extension", "now"]);
        let stopped = read::<StopsSpec>(&stops).and_then(|spec| {
            let (limit, start) = asked(members)?;
            limit.due_with_stops(&self.0, start, &spec.stops()?)
        });
        stopped.map(|due| border::frozen(json!(AnswerStopped::from(&due)))).map_err(border::raise)
    }

    /// The latest day on which the desk receives whose due date is not after the given one.
    ///
    /// # Errors
    ///
    /// As `deadline`; `deadline.no_such_day`.
    #[wasm_bindgen(js_name = latestStart, unchecked_return_type = "IsoDate")]
    pub fn latest_start(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TimeLimitLike")] limit: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] due: &JsValue,
    ) -> Answer<String> {
        let limit = TimeLimit::try_from(&border::data(limit, "limit")?).map_err(border::raise)?;
        let day = limit.latest_start(&self.0, border::date(due, "due")?);
        day.map(motcua::date::text).map_err(border::raise)
    }

    /// The latest moment at which a limit of hours can start and still end by the given one.
    ///
    /// # Errors
    ///
    /// As `latestStart`.
    #[wasm_bindgen(js_name = latestMoment, unchecked_return_type = "LocalDateTime")]
    pub fn latest_moment(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TimeLimitLike")] limit: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime")] due: &JsValue,
    ) -> Answer<String> {
        let limit = TimeLimit::try_from(&border::data(limit, "limit")?).map_err(border::raise)?;
        let at = limit.latest_moment(&self.0, border::moment(due, "due")?);
        at.map(|at| at.to_string()).map_err(border::raise)
    }
}

/// The limit and the start that a request names; whatever else it holds are options.
fn asked(mut members: Map<String, Value>) -> Result<(TimeLimit, Start)> {
    let limit = TimeLimit::try_from(&members.remove("limit").unwrap_or_default())?;
    let received = read_when("received", &members.remove("received").unwrap_or_default())?;
    let options = DeadlineOptions::read(&Value::Object(members))?;
    Ok((limit, options.start(received)?))
}

/// Some members, as an object of their own.
fn take(members: &mut Map<String, Value>, names: &[&str]) -> Value {
    let taken: Map<_, _> = names.iter().filter_map(|name| members.remove_entry(*name)).collect();
    Value::Object(taken)
}
