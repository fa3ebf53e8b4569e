//! Figures (*số liệu*): rows, counts and columns in, tallies and rates with their two integers out.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::NaiveDate;
use motcua::statistics::{Columns, Distribution, Period, PeriodKind, Sender};
use motcua::statistics::{rank, shares, wilson};
use motcua::wire::{
    AnswerColumns, AnswerDistribution, AnswerFigureChange, AnswerInterval, AnswerPeriod,
    AnswerPoints, AnswerSurvey, AnswerTable, ChangeRequest, ComponentRequest, Decimals,
    RankRequest, SurveyRequest, TallyRequest, share_texts,
};
use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes of rows and figures, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/statistics.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// What was received, settled and left in a period (*số liệu giải quyết hồ sơ*), by groups, with every rate
    /// and its two integers.
    ///
    /// # Errors
    ///
    /// `argument.invalid` for an unknown key, policy or group; `date.invalid`; `calendar.reversed_span`;
    /// `calendar.out_of_coverage`.
    #[wasm_bindgen(unchecked_return_type = "FigureTable")]
    pub fn tally(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TallyRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: TallyRequest = border::data(request, "request")?;
        let table = asked.table(&self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerTable::from(&table)))
    }
}

/// The days of a period (*kỳ báo cáo*), both included: a window of reporting or of the calendar, everything since
/// 1 January, or any span.
///
/// # Errors
///
/// `argument.invalid` for a period that the year does not have; `calendar.reversed_span`.
#[wasm_bindgen(unchecked_return_type = "Span")]
pub fn period(
    #[wasm_bindgen(unchecked_param_type = "PeriodSpec")] period: &JsValue,
) -> Answer<JsValue> {
    Ok(border::frozen(&AnswerPeriod::from(border::data::<Period>(period, "period")?)))
}

/// The day by which the report of a window is sent (09/2026/TT-BTP); null for a window for which no report is asked.
///
/// # Errors
///
/// `law.none_in_force` for a window that ends before the circular; as `period`.
#[wasm_bindgen(js_name = reportSendBy, unchecked_return_type = "IsoDate | null")]
pub fn report_send_by(
    #[wasm_bindgen(unchecked_param_type = "PeriodKind")] kind: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] index: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "ReportSender")] sender: &JsValue,
) -> Answer<JsValue> {
    let (kind, sender): (PeriodKind, Sender) =
        (border::data(kind, "kind")?, border::data(sender, "sender")?);
    let (year, index) = (border::data(year, "year")?, border::data(index, "index")?);
    let day = Period::send_by(kind, year, index, sender).map_err(border::raise)?;
    Ok(border::frozen(&day.map(motcua::date::text)))
}

/// By how many days the report of a window was sent late; 0 for one that was not, null where no report is asked.
///
/// # Errors
///
/// `calendar.reversed_span` for a report sent before its window begins; as `reportSendBy`.
#[wasm_bindgen(js_name = reportSentLate, unchecked_return_type = "number | null")]
pub fn report_sent_late(
    #[wasm_bindgen(unchecked_param_type = "PeriodKind")] kind: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] index: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "ReportSender")] sender: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "IsoDate")] sent: &JsValue,
) -> Answer<JsValue> {
    let (kind, sender): (PeriodKind, Sender) =
        (border::data(kind, "kind")?, border::data(sender, "sender")?);
    let (year, index) = (border::data(year, "year")?, border::data(index, "index")?);
    let sent = border::date(sent, "sent")?;
    let late = Period::sent_late(kind, year, index, sender, sent).map_err(border::raise)?;
    Ok(border::frozen(&late))
}

/// What changed: of two numbers in per cent, of two rates in points.
///
/// # Errors
///
/// `figures.not_comparable` where no difference can be told; `argument.invalid`.
#[wasm_bindgen(js_name = figureChange, unchecked_return_type = "FigureChange")]
pub fn figure_change(
    #[wasm_bindgen(unchecked_param_type = "number | RateSpec")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number | RateSpec")] to: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "number")] decimals: &JsValue,
) -> Answer<JsValue> {
    let figures = json!({ "from": border::plain(from, "from")?, "to": border::plain(to, "to")? });
    let asked: ChangeRequest = motcua::wire::read("change", &figures).map_err(border::raise)?;
    let change = asked.change().map_err(border::raise)?;
    Ok(border::frozen(&AnswerFigureChange::of(change, decimals_of(decimals)?)))
}

/// So many decimals; one where nothing is said.
fn decimals_of(decimals: &JsValue) -> Answer<u32> {
    match border::given(decimals) {
        Some(decimals) => border::data::<Decimals>(decimals, "decimals").map(|decimals| decimals.0),
        None => Ok(1),
    }
}

/// Parts of a whole in per cent that add up to 100 exactly, by the largest remainder.
///
/// # Errors
///
/// `argument.invalid` for a part that is no whole number, zero or more.
#[wasm_bindgen(js_name = wholeShares, unchecked_return_type = "readonly string[]")]
pub fn whole_shares(
    #[wasm_bindgen(unchecked_param_type = "readonly number[]")] parts: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "number")] decimals: &JsValue,
) -> Answer<JsValue> {
    let (parts, decimals): (Vec<u64>, u32) =
        (border::list(parts, "parts")?, decimals_of(decimals)?);
    Ok(border::frozen(&share_texts(&shares(&parts, decimals), decimals)))
}

/// Units in the order of their rates; ties share a place, a unit without a figure has none.
///
/// # Errors
///
/// `argument.invalid`.
#[wasm_bindgen(js_name = rankUnits, unchecked_return_type = "readonly RankedUnit[]")]
pub fn rank_units(
    #[wasm_bindgen(unchecked_param_type = "readonly UnitRate[]")] units: &JsValue,
) -> Answer<JsValue> {
    let units: Vec<RankRequest> = border::list(units, "units")?;
    let ranked = rank(units.into_iter().map(RankRequest::unit));
    let told = ranked.iter().map(|each| json!({ "place": each.place, "unit": each.unit }));
    Ok(border::frozen(&told.collect::<Value>()))
}

/// How long things took (*phân bố thời gian*), exactly, with what is still open kept.
///
/// # Errors
///
/// `argument.invalid`.
#[wasm_bindgen(unchecked_return_type = "DistributionAnswer")]
pub fn distribution(
    #[wasm_bindgen(unchecked_param_type = "Amounts")] amounts: &JsValue,
) -> Answer<JsValue> {
    let found: Distribution = border::data(amounts, "amounts")?;
    Ok(border::frozen(&AnswerDistribution::from(&found)))
}

/// The interval of a proportion at 95 % after Wilson; null of nothing.
///
/// # Errors
///
/// `argument.invalid`.
#[wasm_bindgen(js_name = proportionInterval, unchecked_return_type = "PercentInterval | null")]
pub fn proportion_interval(
    #[wasm_bindgen(unchecked_param_type = "number")] part: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] whole: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "number")] decimals: &JsValue,
) -> Answer<JsValue> {
    let (part, whole) = (border::data(part, "part")?, border::data(whole, "whole")?);
    let decimals = decimals_of(decimals)?;
    let found = wilson(part, whole, decimals);
    Ok(border::frozen(&found.map(|found| AnswerInterval::of(found, decimals))))
}

/// The answers to one question of a survey (*khảo sát*): response, satisfaction and its interval, mean mark.
///
/// # Errors
///
/// `argument.invalid` for more answers than were asked, and for a scale without marks.
#[wasm_bindgen(unchecked_return_type = "SurveyAnswer")]
pub fn survey(
    #[wasm_bindgen(unchecked_param_type = "SurveySpec")] survey: &JsValue,
) -> Answer<JsValue> {
    let asked: SurveyRequest = border::data(survey, "survey")?;
    Ok(border::frozen(&AnswerSurvey::from(&asked)))
}

/// The points of a component of the index of 766/QĐ-TTg, such as `2.1`.
///
/// # Errors
///
/// `argument.invalid` for a component that counts cannot tell.
#[wasm_bindgen(js_name = indexComponent, unchecked_return_type = "ComponentPoints")]
pub fn index_component(
    #[wasm_bindgen(unchecked_param_type = "ComponentSpec")] component: &JsValue,
) -> Answer<JsValue> {
    let asked: ComponentRequest = border::data(component, "component")?;
    Ok(border::frozen(&AnswerPoints::from(asked)))
}

/// The classes of columns by group; the entry checks that they are typed arrays.
///
/// # Errors
///
/// `argument.invalid` for columns of different lengths, and a code that is not below `groups`; `date.invalid`.
#[wasm_bindgen(js_name = tallyColumns, skip_typescript)]
pub fn tally_columns(
    due: &[i32],
    finished: &[i32],
    group: &[u32],
    groups: &JsValue,
    now: &JsValue,
) -> Answer<JsValue> {
    let groups: usize = border::data(groups, "groups")?;
    let now: NaiveDate = border::date(now, "now")?;
    let columns = Columns { due, finished, group };
    let counts = columns.tally(groups, motcua::date::day_number(now)).map_err(border::raise)?;
    Ok(border::frozen(&AnswerColumns(&counts)))
}
