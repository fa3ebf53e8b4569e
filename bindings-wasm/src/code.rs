//! Codes (*mã*) of procedures, agencies, dossiers and sectors: read, taken apart, built.

use crate::border::{self, Answer};
use motcua::code::{AgencyStyle, SectorCode};
use motcua::wire::{
    AnswerAgencyCode, AnswerDossierCode, AnswerProcedureCode, AnswerSectorCode, FromJson, Place,
};
use motcua::{AgencyCode, DossierCode, ProcedureCode};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads the code of a procedure (*mã thủ tục hành chính*), short or long: `"1.001193"`,
/// `"1.001193.000.00.00.H08"`.
///
/// # Errors
///
/// `code.invalid`, with the place in the text.
#[wasm_bindgen(js_name = parseProcedureCode, unchecked_return_type = "ProcedureCode")]
pub fn parse_procedure_code(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let code: ProcedureCode = border::text(text, "text")?.parse().map_err(border::raise)?;
    Ok(border::frozen(&AnswerProcedureCode::from(&code)))
}

/// The code of a procedure's local copy at an agency, in the long form.
///
/// # Errors
///
/// `code.invalid` for either code, and for an agency whose code has no form with the highest level last.
#[wasm_bindgen(js_name = procedureCodeAt, unchecked_return_type = "ProcedureCode")]
pub fn procedure_code_at(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] agency: &JsValue,
) -> Answer<JsValue> {
    let code: ProcedureCode = border::text(text, "text")?.parse().map_err(border::raise)?;
    let agency: AgencyCode = border::text(agency, "agency")?.parse().map_err(border::raise)?;
    let local = code.at_agency(&agency).map_err(border::raise)?;
    Ok(border::frozen(&AnswerProcedureCode::from(&local)))
}

/// Reads the code of an agency (*mã định danh điện tử*): `"000.00.16.H02"` or `"H02.16"`. A code whose
/// order cannot be told is read in the `style` that the caller names.
///
/// # Errors
///
/// `code.invalid`, with the place in the text; `argument.invalid` for an unknown style.
#[wasm_bindgen(js_name = parseAgencyCode, unchecked_return_type = "AgencyCode")]
pub fn parse_agency_code(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AgencyStyle")] style: &JsValue,
) -> Answer<JsValue> {
    let text = border::text(text, "text")?;
    let code = match agency_style(style)? {
        Some(style) => AgencyCode::read_as(&text, style),
        None => text.parse(),
    };
    Ok(border::frozen(&AnswerAgencyCode::from(&code.map_err(border::raise)?)))
}

fn agency_style(style: &JsValue) -> Answer<Option<AgencyStyle>> {
    let Some(code) = border::optional_text(style, "style")? else { return Ok(None) };
    let found = AgencyStyle::ALL.iter().copied().find(|style| style.code() == code);
    let expected = "one of highest_last, highest_first";
    found.map(Some).ok_or_else(|| border::refuse(style, "style", expected))
}

/// Reads the number of a dossier (*mã số hồ sơ*): `"000.00.16.H02-190812-0003"`.
///
/// # Errors
///
/// `code.invalid`, with the place in the text.
#[wasm_bindgen(js_name = parseDossierCode, unchecked_return_type = "DossierCode")]
pub fn parse_dossier_code(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let code: DossierCode = border::text(text, "text")?.parse().map_err(border::raise)?;
    Ok(border::frozen(&AnswerDossierCode::from(&code)))
}

/// The number of the `order`-th dossier that an agency received on a day; with `system`, in the form of a
/// nationally centralised service.
///
/// # Errors
///
/// `code.invalid` for an agency, an order or a year that no number can hold; `argument.invalid` for an
/// unknown key.
#[wasm_bindgen(js_name = dossierCode, unchecked_return_type = "DossierCode")]
pub fn dossier_code(
    #[wasm_bindgen(unchecked_param_type = "DossierCodeParts")] parts: &JsValue,
) -> Answer<JsValue> {
    let Built(code) = border::data(parts, "parts")?;
    Ok(border::frozen(&AnswerDossierCode::from(&code)))
}

/// The number of a dossier, given by its parts.
struct Built(DossierCode);

impl FromJson for Built {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let parts = place.object(&["agency", "style", "received", "order", "system"])?;
        let agency: String = parts.read("agency")?;
        let agency = match parts.at("style") {
            style if style.value().is_null() => agency.parse()?,
            style => {
                AgencyCode::read_as(&agency, style.code(AgencyStyle::ALL, AgencyStyle::code)?)?
            }
        };
        let (received, order) = (parts.read("received")?, parts.read("order")?);
        match parts.read("system")? {
            Some(system) => DossierCode::with_system(agency, received, system, order),
            None => DossierCode::new(agency, received, order),
        }
        .map(Self)
    }
}

/// Reads the code of a sector (*mã lĩnh vực*): `"G09-LV"`.
///
/// # Errors
///
/// `code.invalid`, with the place in the text.
#[wasm_bindgen(js_name = parseSectorCode, unchecked_return_type = "SectorCode")]
pub fn parse_sector_code(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Answer<JsValue> {
    let code: SectorCode = border::text(text, "text")?.parse().map_err(border::raise)?;
    Ok(border::frozen(&AnswerSectorCode::from(&code)))
}
