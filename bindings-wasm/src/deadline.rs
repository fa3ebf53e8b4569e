//! Deadlines: one object in, with the limit, the receipt and the options; the due moment and its account out.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::TimeLimit;
use motcua::wire::{AnswerDeadline, AnswerStopped, DeadlineRequest, StoppedRequest};
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
        let asked: DeadlineRequest = border::data(request, "request")?;
        let due = asked.limit.due(&self.0, asked.start).map_err(border::raise)?;
        Ok(border::frozen(&AnswerDeadline::from(&due)))
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
        let StoppedRequest { asked, stops } = border::data(request, "request")?;
        let stopped = asked.limit.due_with_stops(&self.0, asked.start, &stops);
        Ok(border::frozen(&AnswerStopped::from(&stopped.map_err(border::raise)?)))
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
        let limit: TimeLimit = border::data(limit, "limit")?;
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
        let limit: TimeLimit = border::data(limit, "limit")?;
        let at = limit.latest_moment(&self.0, border::moment(due, "due")?);
        at.map(|at| at.to_string()).map_err(border::raise)
    }
}
