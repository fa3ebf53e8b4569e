//! Linked procedures (*một cửa liên thông*): what their stages promise, and where they stand.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::dossier::Linked;
use motcua::wire::{AnswerPlan, AnswerTracked, LinkedSpec, StageFinish};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl Calendar {
    /// What a linked procedure promises when a dossier starts then; this calendar is that of the desk, and
    /// of the stages that name none.
    ///
    /// # Errors
    ///
    /// `argument.invalid` for no stage, or two of one name; as `deadline`.
    #[wasm_bindgen(js_name = planLinked, unchecked_return_type = "LinkedPlan")]
    pub fn plan_linked(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LinkedProcedure")] linked: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] start: &JsValue,
    ) -> Answer<JsValue> {
        let (linked, start): (Linked, When) = (self.linked(linked)?, border::data(start, "start")?);
        let plan = linked.plan(start).map_err(border::raise)?;
        Ok(border::frozen(&AnswerPlan::from(&plan)))
    }

    /// Where the stages stand at `now`, from when each was finished; one that is not named is not.
    ///
    /// # Errors
    ///
    /// `argument.invalid` for a name that no stage has, and for a stage that was finished before the one
    /// before it; `log.out_of_order`; as `planLinked`.
    #[wasm_bindgen(js_name = trackLinked, unchecked_return_type = "LinkedTrack")]
    pub fn track_linked(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LinkedProcedure")] linked: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "readonly StageFinish[]")] finished: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let (linked, start): (Linked, When) = (self.linked(linked)?, border::data(start, "start")?);
        let finished: Vec<StageFinish> = border::argument(finished, "finished")?;
        let tracked = StageFinish::track(&finished, &linked, start, border::data(now, "now")?);
        Ok(border::frozen(&AnswerTracked::from(&tracked.map_err(border::raise)?)))
    }

    /// Where the stages stand at `now` by the log of a dossier: its transfers in a sequence, the answers to
    /// its consultations where all work at once.
    ///
    /// # Errors
    ///
    /// `argument.invalid` for a dossier that was not received; as `trackLinked` and `replay`.
    #[wasm_bindgen(js_name = trackDossier, unchecked_return_type = "LinkedTrack")]
    pub fn track_dossier(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LinkedProcedure")] linked: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "DossierLog")] dossier: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let (linked, dossier) = (self.linked(linked)?, self.played(dossier)?);
        let now: When = border::data(now, "now")?;
        let tracked = linked.track_dossier(&dossier, now).map_err(border::raise)?;
        Ok(border::frozen(&AnswerTracked::from(&tracked)))
    }
}

impl Calendar {
    /// A linked procedure whose desk has this calendar.
    fn linked(&self, linked: &JsValue) -> Answer<Linked> {
        let spec: LinkedSpec = border::argument(linked, "linked")?;
        spec.linked(&self.0).map_err(border::raise)
    }
}
