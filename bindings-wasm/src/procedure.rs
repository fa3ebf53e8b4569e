//! Procedures (*thủ tục hành chính*) and their catalogue: plain data in, what follows from it out.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::dossier::Terms;
use motcua::procedure::{Burden, Channel, InternalProcess, Versions, compare};
use motcua::wire::{
    AnswerCost, AnswerFinding, AnswerLimit, AnswerProcedure, AnswerProcess, AnswerSimplification,
    AnswerTerms, DeadlineOptions,
};
use motcua::{Catalogue, Procedure, When};
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The largest whole number below which JavaScript has every one.
const EXACT: u64 = (1 << 53) - 1;

/// The time limit of a dossier that comes in this way; `kind` is the `case` of the row that it falls under,
/// left out for the ordinary one.
///
/// # Errors
///
/// `procedure.no_limit` where no row answers or the row has no value; `procedure.ambiguous_limit` where
/// rows that answer differ; `argument.invalid` for an unknown key.
#[wasm_bindgen(js_name = procedureLimit, unchecked_return_type = "TimeLimit")]
pub fn procedure_limit(
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] procedure: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Channel")] channel: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] kind: &JsValue,
) -> Answer<JsValue> {
    let (procedure, channel, kind) = asked(procedure, channel, kind)?;
    let limit = procedure.limit_for(channel, kind.as_deref()).map_err(border::raise)?;
    Ok(border::frozen(&AnswerLimit::from(limit)))
}

/// The time limit of the same dossier in a remote area: its own row if there is one, otherwise the ordinary.
///
/// # Errors
///
/// As `procedureLimit`.
#[wasm_bindgen(js_name = remoteProcedureLimit, unchecked_return_type = "TimeLimit")]
pub fn remote_procedure_limit(
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] procedure: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Channel")] channel: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] kind: &JsValue,
) -> Answer<JsValue> {
    let (procedure, channel, kind) = asked(procedure, channel, kind)?;
    let limit = procedure.remote_limit_for(channel, kind.as_deref()).map_err(border::raise)?;
    Ok(border::frozen(&AnswerLimit::from(limit)))
}

fn asked(
    procedure: &JsValue,
    channel: &JsValue,
    kind: &JsValue,
) -> Answer<(Procedure, Channel, Option<String>)> {
    Ok((
        border::data(procedure, "procedure")?,
        border::data(channel, "channel")?,
        border::optional_text(kind, "kind")?,
    ))
}

/// What a new version of a procedure simplifies (*cắt giảm, đơn giản hóa*): limits, parts, fees.
///
/// # Errors
///
/// `argument.invalid` that names the place; what a value itself refuses, such as `time_limit.invalid`.
#[wasm_bindgen(js_name = compareProcedures, unchecked_return_type = "Simplification")]
pub fn compare_procedures(
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] before: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] after: &JsValue,
) -> Answer<JsValue> {
    let before: Procedure = border::data(before, "before")?;
    let after: Procedure = border::data(after, "after")?;
    Ok(border::frozen(&AnswerSimplification::from(&compare(&before, &after))))
}

/// What complying with a procedure costs (*chi phí tuân thủ*), exact and in whole đồng.
///
/// # Errors
///
/// `procedure.invalid` for a sum that is too large; `argument.invalid` for an unknown key, and for a sum
/// that a number of JavaScript does not hold exactly.
#[wasm_bindgen(js_name = procedureCost, unchecked_return_type = "Cost")]
pub fn procedure_cost(
    #[wasm_bindgen(unchecked_param_type = "Burden")] burden: &JsValue,
) -> Answer<JsValue> {
    let spec: Burden = border::data(burden, "burden")?;
    let cost = spec.cost().map_err(border::raise)?;
    let amounts = [cost.once(), cost.times_a_year(), cost.per_year()];
    if amounts.iter().any(|amount| amount.numerator().unsigned_abs() > EXACT) {
        return Err(border::refuse(burden, "burden", "amounts whose sum is below 2^53"));
    }
    Ok(border::frozen(&AnswerCost::from(&cost)))
}

/// The internal process of a procedure (*quy trình nội bộ*), whose steps must fit its limit, with their sum.
///
/// # Errors
///
/// `procedure.process_too_long` that tells by how much; `procedure.invalid` for no steps, or a share that
/// is not counted as the limit is; `argument.invalid` for an unknown key.
#[wasm_bindgen(js_name = internalProcess, unchecked_return_type = "InternalProcess")]
pub fn internal_process(
    #[wasm_bindgen(unchecked_param_type = "InternalProcessSpec")] process: &JsValue,
) -> Answer<JsValue> {
    answer(&read(process)?)
}

/// The same process with a step, counted from 0, assigned to a post or unit (*phân công*).
///
/// # Errors
///
/// As `internalProcess`; `procedure.invalid` where there is no such step.
#[wasm_bindgen(js_name = assignStep, unchecked_return_type = "InternalProcess")]
pub fn assign_step(
    #[wasm_bindgen(unchecked_param_type = "InternalProcessSpec")] process: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] step: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] post: &JsValue,
) -> Answer<JsValue> {
    let process = read(process)?;
    let step: usize = border::data(step, "step")?;
    let assigned = process.assigned(step, border::text(post, "post")?);
    answer(&assigned.map_err(border::raise)?)
}

/// A process; what only an answer tells, its sum and when its steps are due, is not read back.
fn read(process: &JsValue) -> Answer<InternalProcess> {
    let mut spec = border::plain(process, "process")?;
    forget(&mut spec, "sum");
    let steps = spec.get_mut("steps").and_then(Value::as_array_mut);
    steps.into_iter().flatten().for_each(|step| forget(step, "due"));
    motcua::wire::read("process", &spec).map_err(border::raise)
}

fn forget(spec: &mut Value, key: &str) {
    if let Some(members) = spec.as_object_mut() {
        members.remove(key);
    }
}

fn answer(process: &InternalProcess) -> Answer<JsValue> {
    Ok(border::frozen(&AnswerProcess::of(process).map_err(border::raise)?))
}

#[wasm_bindgen]
impl Calendar {
    /// An internal process that starts with a receipt: each step with the moment by which it is done.
    ///
    /// # Errors
    ///
    /// As `internalProcess` and `deadline`.
    #[wasm_bindgen(js_name = startProcess, unchecked_return_type = "InternalProcess")]
    pub fn start_process(
        &self,
        #[wasm_bindgen(unchecked_param_type = "InternalProcessSpec")] process: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate | LocalDateTime")] received: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "DeadlineOptions")] options: &JsValue,
    ) -> Answer<JsValue> {
        let process = read(process)?;
        let received: When = border::data(received, "received")?;
        let options: DeadlineOptions = match border::given(options) {
            Some(options) => border::data(options, "options")?,
            None => DeadlineOptions::default(),
        };
        let started = AnswerProcess::started(&process, &self.0, options.start(received));
        Ok(border::frozen(&started.map_err(border::raise)?))
    }
}

/// The terms that a procedure sets for a dossier that comes in this way and is of this kind, to be spread
/// into its log: `{...procedureTerms(procedure, "online"), events}`.
///
/// # Errors
///
/// As `procedureLimit`.
#[wasm_bindgen(js_name = procedureTerms, unchecked_return_type = "DossierTerms")]
pub fn procedure_terms(
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] procedure: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Channel")] channel: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] kind: &JsValue,
) -> Answer<JsValue> {
    terms(procedure, channel, kind, Terms::of)
}

/// The terms of the same dossier in a remote area.
///
/// # Errors
///
/// As `procedureLimit`.
#[wasm_bindgen(js_name = remoteProcedureTerms, unchecked_return_type = "DossierTerms")]
pub fn remote_procedure_terms(
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] procedure: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Channel")] channel: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] kind: &JsValue,
) -> Answer<JsValue> {
    terms(procedure, channel, kind, Terms::of_remote)
}

fn terms(
    procedure: &JsValue,
    channel: &JsValue,
    kind: &JsValue,
    of: fn(&Procedure, Channel, Option<&str>) -> motcua::Result<Terms>,
) -> Answer<JsValue> {
    let (procedure, channel, kind) = asked(procedure, channel, kind)?;
    let terms = of(&procedure, channel, kind.as_deref()).map_err(border::raise)?;
    Ok(border::frozen(&AnswerTerms::from(&terms)))
}

/// The version of a procedure in force on a day.
///
/// # Errors
///
/// `procedure.invalid` for versions that overlap, and for a day without one; `date.invalid`;
/// `argument.invalid` for an unknown key.
#[wasm_bindgen(js_name = procedureOn, unchecked_return_type = "Procedure")]
pub fn procedure_on(
    #[wasm_bindgen(unchecked_param_type = "readonly ProcedureVersion[]")] versions: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "IsoDate")] day: &JsValue,
) -> Answer<JsValue> {
    let versions: Versions = border::data(versions, "versions")?;
    let version = versions.on(border::date(day, "day")?).map_err(border::raise)?;
    Ok(border::frozen(&AnswerProcedure::from(version.procedure())))
}

/// A procedure with every key, its limits read; given in again it is the same procedure.
///
/// # Errors
///
/// As `compareProcedures`.
#[wasm_bindgen(js_name = canonicalProcedure, unchecked_return_type = "Procedure")]
pub fn canonical_procedure(
    #[wasm_bindgen(unchecked_param_type = "ProcedureSpec")] procedure: &JsValue,
) -> Answer<JsValue> {
    let procedure: Procedure = border::data(procedure, "procedure")?;
    Ok(border::frozen(&AnswerProcedure::from(&procedure)))
}

/// What is wrong with the data of a catalogue, procedure by procedure.
///
/// # Errors
///
/// As `compareProcedures`.
#[wasm_bindgen(js_name = checkCatalogue, unchecked_return_type = "readonly Finding[]")]
pub fn check_catalogue(
    #[wasm_bindgen(unchecked_param_type = "Catalogue")] catalogue: &JsValue,
) -> Answer<JsValue> {
    let catalogue: Catalogue = border::data(catalogue, "catalogue")?;
    let found = catalogue.check();
    let answers: Vec<_> = found.iter().map(|one| AnswerFinding::of(one, &catalogue)).collect();
    Ok(border::frozen(&answers))
}

/// The procedure of a catalogue with a code, short or long; null where there is none.
///
/// # Errors
///
/// As `compareProcedures`.
#[wasm_bindgen(js_name = findProcedure, unchecked_return_type = "Procedure | null")]
pub fn find_procedure(
    #[wasm_bindgen(unchecked_param_type = "Catalogue")] catalogue: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] code: &JsValue,
) -> Answer<JsValue> {
    let catalogue: Catalogue = border::data(catalogue, "catalogue")?;
    let found = catalogue.find(&border::text(code, "code")?);
    Ok(border::frozen(&found.map(AnswerProcedure::from)))
}
