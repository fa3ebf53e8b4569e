//! Times, loads, gaps and published figures.

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::wire::{BreaksRequest, FrozenRequest, LoadRequest, TimingRequest};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/timing.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// How long dossiers took and how late they were (*thời gian giải quyết, số ngày trễ*), in working days, and
    /// what shorter limits would have come to.
    ///
    /// # Errors
    ///
    /// As `tally`; `argument.invalid` for a cut that is no per cent from 0 to 100.
    #[wasm_bindgen(unchecked_return_type = "FigureTiming")]
    pub fn timing(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TimingRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: TimingRequest = border::data(request, "request")?;
        asked.timing(&self.0).map(|told| border::frozen(&told)).map_err(border::raise)
    }

    /// Figures as they were published (*chốt số liệu*), as they are known now, and every correction.
    ///
    /// # Errors
    ///
    /// As `tally`; `argument.invalid` for a day before the last one, no reason, or a correction of nothing.
    #[wasm_bindgen(js_name = frozenFigures, unchecked_return_type = "FrozenFigures")]
    pub fn frozen_figures(
        &self,
        #[wasm_bindgen(unchecked_param_type = "FrozenRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked: FrozenRequest = border::data(request, "request")?;
        asked.frozen(&self.0).map(|told| border::frozen(&told)).map_err(border::raise)
    }
}

/// What falls due on each day of a period (*khối lượng đến hạn*); days without any are left out.
///
/// # Errors
///
/// `argument.invalid`; `date.invalid`; `calendar.reversed_span`.
#[wasm_bindgen(js_name = dueLoad, unchecked_return_type = "readonly DayLoad[]")]
pub fn due_load(
    #[wasm_bindgen(unchecked_param_type = "LoadRequest")] request: &JsValue,
) -> Answer<JsValue> {
    Ok(border::frozen(&border::data::<LoadRequest>(request, "request")?.load()))
}

/// The gaps that break a comparison of two periods (*so sánh không liền mạch*), in their order.
///
/// # Errors
///
/// `argument.invalid`; `date.invalid`; `calendar.reversed_span`.
#[wasm_bindgen(js_name = comparisonBreaks, unchecked_return_type = "readonly FigureGap[]")]
pub fn comparison_breaks(
    #[wasm_bindgen(unchecked_param_type = "BreaksRequest")] request: &JsValue,
) -> Answer<JsValue> {
    Ok(border::frozen(&border::data::<BreaksRequest>(request, "request")?.breaks()))
}
