//! Petitions: the terms and the log in, everything that follows from them out; what the law gives each kind.
//! A petition of a list may name the calendar of its body; this calendar is that of the others.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::log::Soon;
use motcua::petition::{Petition, reminders};
use motcua::wire::{
    AnswerPetition, AnswerPetitionReminder, LimitationRequest, PetitionLimitsRequest, PetitionList,
    PetitionSpec, PetitionTallyRequest, write_petition,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/petition.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// Plays the events of a petition (*đơn*) on the calendar of the body that has it, and tells what
    /// follows from them at `now`: state, the stage under way and its due date, every stage with its
    /// clause, outcome, breaches.
    ///
    /// # Errors
    ///
    /// As `replay`.
    #[wasm_bindgen(js_name = replayPetition, unchecked_return_type = "PetitionView")]
    pub fn replay_petition(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PetitionLog")] petition: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
    ) -> Answer<JsValue> {
        let spec: PetitionSpec = border::data(petition, "petition")?;
        let now: When = border::data(now, "now")?;
        let view = spec.petition(&self.0).and_then(|petition| AnswerPetition::of(&petition, now));
        Ok(border::frozen(&view.map_err(border::raise)?))
    }

    /// The same petition in its canonical form, as the other languages store it.
    ///
    /// # Errors
    ///
    /// As `replay`.
    #[wasm_bindgen(js_name = canonicalPetition, unchecked_return_type = "PetitionLog")]
    pub fn canonical_petition(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PetitionLog")] petition: &JsValue,
    ) -> Answer<JsValue> {
        let spec: PetitionSpec = border::data(petition, "petition")?;
        let petition = spec.petition(&self.0).map_err(border::raise)?;
        Ok(border::frozen(&write_petition(&petition)))
    }

    /// The limits of a kind of petition that came on a day (*thời hạn giải quyết đơn*), stage by stage; with
    /// `from` each is counted from there.
    ///
    /// # Errors
    ///
    /// `argument.invalid`; `calendar.out_of_coverage`.
    #[wasm_bindgen(js_name = petitionLimits, unchecked_return_type = "PetitionLimits")]
    pub fn petition_limits(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PetitionLimitsRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: PetitionLimitsRequest = border::data(request, "limits")?;
        asked.limits(&self.0).map(|told| border::frozen(&told)).map_err(border::raise)
    }

    /// Until when a complaint or an action in court can be brought (*thời hiệu*); the time of obstacles is
    /// not counted.
    ///
    /// # Errors
    ///
    /// `argument.invalid`, also for an obstacle where no clause leaves it out; `law.none_in_force`;
    /// `calendar.out_of_coverage`.
    #[wasm_bindgen(js_name = limitationOf, unchecked_return_type = "Limitation")]
    pub fn limitation_of(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LimitationRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: LimitationRequest = border::data(request, "limitation")?;
        asked.limitation(&self.0).map(|told| border::frozen(&told)).map_err(border::raise)
    }

    /// What petitions ask for at `now` (*nhắc việc*), stage by stage, most urgent first. `soon` is a number
    /// of working days, or a share of the limit such as `"1/4"`.
    ///
    /// # Errors
    ///
    /// As `replay`, with the petition in `place`.
    #[wasm_bindgen(js_name = petitionReminders, unchecked_return_type = "readonly PetitionReminder[]")]
    pub fn petition_reminders(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedPetition[]")] petitions: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Soon")] soon: &JsValue,
    ) -> Answer<JsValue> {
        let petitions = self.petitions(petitions)?;
        let (now, soon): (When, Soon) = (border::data(now, "now")?, border::data(soon, "soon")?);
        let told = reminders(&petitions, now, soon).map_err(border::raise)?;
        Ok(border::frozen(&told.iter().map(AnswerPetitionReminder::from).collect::<Vec<_>>()))
    }

    /// The figures of petitions, as `tally` gives those of dossiers: `procedure` is the kind, `domain` how
    /// they came.
    ///
    /// # Errors
    ///
    /// As `petitionReminders`; as `tally`.
    #[wasm_bindgen(js_name = tallyPetitions, unchecked_return_type = "FigureTable")]
    pub fn tally_petitions(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedPetition[]")] petitions: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "PetitionTallyRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let petitions = self.petitions(petitions)?;
        let asked: PetitionTallyRequest = border::data(request, "tally")?;
        let table = asked.tally(&petitions, &self.0).map_err(border::raise)?;
        Ok(border::frozen(&table))
    }
}

impl Calendar {
    /// Petitions, each on the calendar of its body.
    fn petitions(&self, petitions: &JsValue) -> Answer<Vec<Petition>> {
        let list: PetitionList = border::argument(petitions, "petitions")?;
        list.petitions(&self.0).map_err(border::raise)
    }
}
