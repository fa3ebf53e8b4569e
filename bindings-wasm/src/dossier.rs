//! Dossiers: the terms and the log in, everything that follows from them out. Nothing is held here, so that
//! undo, optimistic updates and server events are the page's own.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::wire::{AnswerDossier, DossierSpec, write_dossier};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes of arguments and answers that only this part of the package has.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/registers.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// Plays the events of a dossier (*hồ sơ*) on the calendar of its desk, and tells what follows from them
    /// at `now`: state, due date and every change of it, whose time it was, outcome, breaches, what can
    /// follow.
    ///
    /// # Errors
    ///
    /// `log.out_of_order`, `log.illegal_transition`, `log.invalid_event` and `log.invalid_correction` for a
    /// log that cannot be; `calendar.reversed_span` when `now` lies before the last event;
    /// `argument.invalid` for an unknown key; as `deadline`.
    #[wasm_bindgen(unchecked_return_type = "DossierView")]
    pub fn replay(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DossierLog")] dossier: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let spec: DossierSpec = border::data(dossier, "dossier")?;
        let now: When = border::data(now, "now")?;
        let view = spec.dossier(&self.0).and_then(|dossier| AnswerDossier::of(&dossier, now));
        Ok(border::frozen(&view.map_err(border::raise)?))
    }

    /// The same dossier in its canonical form, as the other languages store it.
    ///
    /// # Errors
    ///
    /// As `replay`.
    #[wasm_bindgen(js_name = canonicalDossier, unchecked_return_type = "DossierLog")]
    pub fn canonical_dossier(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DossierLog")] dossier: &JsValue,
    ) -> Answer<JsValue> {
        let spec: DossierSpec = border::data(dossier, "dossier")?;
        let dossier = spec.dossier(&self.0).map_err(border::raise)?;
        Ok(border::frozen(&write_dossier(&dossier)))
    }
}
