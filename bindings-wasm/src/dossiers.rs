//! What is asked of many dossiers: the register, reminders, the impact of a calendar, an inspection, its
//! sample. A dossier of a list may name the calendar of its desk; this calendar is that of the others.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::When;
use motcua::dossier::{Dossier, impact, impact_by, reminders};
use motcua::log::Soon;
use motcua::wire::{
    AnswerFindings, AnswerForm, AnswerImpact, AnswerReminder, AnswerSample, CalendarSpec,
    DossierList, InspectOptions, RegisterRequest, SampleRow,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl Calendar {
    /// A volume of the register of a year (*sổ theo dõi hồ sơ*): what was received in it, by receipt,
    /// numbered without gaps; the dossiers of the earlier volumes stand in `before`.
    ///
    /// # Errors
    ///
    /// `law.none_in_force` for a year without a rule about registers; `argument.invalid` for a code that
    /// stands twice; as `replay`, with the dossier in `place`.
    #[wasm_bindgen(js_name = dossierRegister, unchecked_return_type = "FilledForm")]
    pub fn dossier_register(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RegisterRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: RegisterRequest = border::data(request, "request")?;
        let filled = asked.filled(&self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerForm::from(&filled)))
    }

    /// What dossiers ask for at `now` (*nhắc việc*), most urgent first. `soon` is a number of working
    /// days, or a share of the limit such as `"1/4"`.
    ///
    /// # Errors
    ///
    /// As `replay`, with the dossier in `place`.
    #[wasm_bindgen(unchecked_return_type = "readonly Reminder[]")]
    pub fn reminders(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDossier[]")] dossiers: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] now: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Soon")] soon: &JsValue,
    ) -> Answer<JsValue> {
        let dossiers = self.all(dossiers)?;
        let (now, soon): (When, Soon) = (border::data(now, "now")?, border::data(soon, "soon")?);
        let told = reminders(&dossiers, now, soon).map_err(border::raise)?;
        Ok(border::frozen(&told.iter().map(AnswerReminder::from).collect::<Vec<_>>()))
    }

    /// The appointments that move when another calendar takes the place of each dossier's own, in the
    /// order of what was promised.
    ///
    /// # Errors
    ///
    /// As `replay`, with the dossier in `place`.
    #[wasm_bindgen(unchecked_return_type = "readonly Impact[]")]
    pub fn impact(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDossier[]")] dossiers: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Calendar | CalendarChanges")] after: &JsValue,
    ) -> Answer<JsValue> {
        let dossiers = self.all(dossiers)?;
        let after = border::changes(after, "after")?.build().map_err(border::raise)?;
        let moved = impact(&dossiers, &after).map_err(border::raise)?;
        Ok(border::frozen(&moved.iter().map(AnswerImpact::from).collect::<Vec<_>>()))
    }

    /// The appointments that move when each dossier's own calendar is changed in the same way.
    ///
    /// # Errors
    ///
    /// As `impact`; as `with`.
    #[wasm_bindgen(js_name = impactBy, unchecked_return_type = "readonly Impact[]")]
    pub fn impact_by(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDossier[]")] dossiers: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarChanges")] changes: &JsValue,
    ) -> Answer<JsValue> {
        let dossiers = self.all(dossiers)?;
        let changes: CalendarSpec = border::data(changes, "changes")?;
        let moved = impact_by(&dossiers, |own| changes.clone().build_on(own));
        let moved = moved.map_err(border::raise)?;
        Ok(border::frozen(&moved.iter().map(AnswerImpact::from).collect::<Vec<_>>()))
    }

    /// The breaches of dossiers with who answers for each (*kết quả kiểm tra*), and their counts; with a
    /// linked procedure and `now`, the stages that were late as well.
    ///
    /// # Errors
    ///
    /// As `replay`, with the dossier in `place`; as `planLinked`.
    #[wasm_bindgen(unchecked_return_type = "Findings")]
    pub fn inspect(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly ListedDossier[]")] dossiers: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "InspectOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let dossiers = self.all(dossiers)?;
        let options: InspectOptions = match border::given(options) {
            Some(options) => border::data(options, "options")?,
            None => InspectOptions::default(),
        };
        let found = options.findings(&dossiers, &self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerFindings::from(&found)))
    }
}

impl Calendar {
    /// Dossiers, each on the calendar of its desk.
    fn all(&self, dossiers: &JsValue) -> Answer<Vec<Dossier>> {
        let list: DossierList = border::argument(dossiers, "dossiers")?;
        list.dossiers(&self.0).map_err(border::raise)
    }
}

/// A sample to inspect (*mẫu kiểm tra*), drawn in proportion from the dossiers of each body: the same for
/// the same seed in every language.
///
/// # Errors
///
/// `argument.invalid` for a code that stands twice, and for more dossiers than there are.
#[wasm_bindgen(js_name = sampleDossiers, unchecked_return_type = "Sample")]
pub fn sample_dossiers(
    #[wasm_bindgen(unchecked_param_type = "readonly SampleRow[]")] dossiers: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] size: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] seed: &JsValue,
) -> Answer<JsValue> {
    let rows: Vec<SampleRow> = border::argument(dossiers, "dossiers")?;
    let (size, seed) = (border::data(size, "size")?, border::data(seed, "seed")?);
    let plan = SampleRow::draw(&rows, size, seed).map_err(border::raise)?;
    Ok(border::frozen(&AnswerSample::from(&plan)))
}
