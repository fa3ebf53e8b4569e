//! Receiving citizens (*tiếp công dân*): leaders and their rules in, days, findings and matters out.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::wire::{AnswerChecked, AnswerMatter, AnswerSchedule, read_matter, read_schedule};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/reception.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// The reception days of a year or another span (*lịch tiếp công dân*), moved off days that are off, with the
    /// days by which each is posted and answered.
    ///
    /// # Errors
    ///
    /// `argument.invalid`; `date.invalid`; `calendar.reversed_span`; `calendar.out_of_coverage`;
    /// `law.none_in_force` before the law was in force.
    #[wasm_bindgen(js_name = receptionSchedule, unchecked_return_type = "ReceptionSchedule")]
    pub fn reception_schedule(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ReceptionPlan")] plan: &JsValue,
    ) -> Answer<JsValue> {
        let asked = border::plain(plan, "plan")?;
        let schedule = read_schedule("plan", &asked, &self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerSchedule::from(&schedule)))
    }

    /// What is wrong with a reception schedule (*kiểm tra lịch tiếp công dân*), and the minima that it was held to.
    ///
    /// # Errors
    ///
    /// As `receptionSchedule`.
    #[wasm_bindgen(js_name = checkReception, unchecked_return_type = "ReceptionCheck")]
    pub fn check_reception(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ReceptionPlan")] plan: &JsValue,
    ) -> Answer<JsValue> {
        let asked = border::plain(plan, "plan")?;
        let schedule = read_schedule("plan", &asked, &self.0).map_err(border::raise)?;
        let checked = schedule.check(&self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerChecked::of(&schedule, &checked)))
    }

    /// Where the matter of somebody who was received stands at `now` (*việc của người được tiếp*).
    ///
    /// # Errors
    ///
    /// `argument.invalid`; `date.invalid`; `log.out_of_order`; `log.illegal_transition`; `log.invalid_correction`;
    /// `law.none_in_force`; `calendar.reversed_span`.
    #[wasm_bindgen(js_name = replayReception, unchecked_return_type = "ReceptionMatter")]
    pub fn replay_reception(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ReceptionEvent[]")] events: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let (asked, now) = (border::plain(events, "events")?, border::data::<When>(now, "now")?);
        let matter = read_matter("events", &asked, &self.0).map_err(border::raise)?;
        let told = AnswerMatter::of(&matter, now).map_err(border::raise)?;
        Ok(border::frozen(&told))
    }
}
