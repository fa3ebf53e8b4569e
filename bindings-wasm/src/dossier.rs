//! Dossiers: the terms and the log in, everything that follows from them out. Nothing is held here, so that
//! undo, optimistic updates and server events are the page's own.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::dossier::{Dossier, Particulars};
use motcua::wire::{AnswerDossier, AnswerForm, AnswerSlip, DossierSpec, write_dossier};
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

    /// A form of a dossier (*mẫu biểu*): the control sheet as things stand, or the last slip of its kind
    /// that the log calls for. What is not known stays a dotted line.
    ///
    /// # Errors
    ///
    /// `law.none_in_force` where the circular of the day has no such form; `argument.invalid` for a slip
    /// that nothing calls for, and for the register; as `replay`.
    #[wasm_bindgen(js_name = dossierForm, unchecked_return_type = "FilledForm")]
    pub fn dossier_form(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DossierLog")] dossier: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "FormCode")] form: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Particulars")] particulars: &JsValue,
    ) -> Answer<JsValue> {
        let dossier = self.played(dossier)?;
        let (form, known) = (border::data(form, "form")?, known(particulars, "particulars")?);
        let filled = dossier.form(form, &known).map_err(border::raise)?;
        Ok(border::frozen(&AnswerForm::from(&filled)))
    }

    /// The slip that one line of the log calls for, counted from 0.
    ///
    /// # Errors
    ///
    /// As `dossierForm`.
    #[wasm_bindgen(js_name = dossierSlip, unchecked_return_type = "FilledForm")]
    pub fn dossier_slip(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DossierLog")] dossier: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] entry: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Particulars")] particulars: &JsValue,
    ) -> Answer<JsValue> {
        let dossier = self.played(dossier)?;
        let (entry, known) = (border::data(entry, "entry")?, known(particulars, "particulars")?);
        let filled = dossier.slip_of(entry, &known).map_err(border::raise)?;
        Ok(border::frozen(&AnswerForm::from(&filled)))
    }

    /// The slips that the log of a dossier calls for, in their order.
    ///
    /// # Errors
    ///
    /// As `replay`.
    #[wasm_bindgen(js_name = dossierSlips, unchecked_return_type = "readonly DossierSlip[]")]
    pub fn dossier_slips(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DossierLog")] dossier: &JsValue,
    ) -> Answer<JsValue> {
        Ok(border::frozen(&AnswerSlip::all(&self.played(dossier)?)))
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
        Ok(border::frozen(&write_dossier(&self.played(dossier)?)))
    }
}

impl Calendar {
    /// The dossier on this calendar, its events played.
    pub(crate) fn played(&self, dossier: &JsValue) -> Answer<Dossier> {
        let spec: DossierSpec = border::data(dossier, "dossier")?;
        spec.dossier(&self.0).map_err(border::raise)
    }
}

/// What is known beside a log.
fn known(given: &JsValue, path: &str) -> Answer<Particulars> {
    border::given(given)
        .map_or_else(|| Ok(Particulars::new()), |given| border::argument(given, path))
}
