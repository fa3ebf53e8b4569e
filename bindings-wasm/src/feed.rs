//! The working calendar as a feed (*lịch làm việc dạng iCalendar*).

use crate::border::{self, Answer};
use crate::calendar::Calendar;
use motcua::wire::{AnswerFeed, read_feed};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The shapes, written by hand.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types/feed.d.ts");

#[wasm_bindgen]
impl Calendar {
    /// Days off, make-up days, Saturday service, reception days and appointments as the text of RFC 5545, and its
    /// events.
    ///
    /// # Errors
    ///
    /// As `receptionSchedule`.
    #[wasm_bindgen(js_name = calendarFeed, unchecked_return_type = "CalendarFeed")]
    pub fn calendar_feed(
        &self,
        #[wasm_bindgen(unchecked_param_type = "FeedRequest")] request: &JsValue,
    ) -> Answer<JsValue> {
        let asked = border::plain(request, "request")?;
        let feed = read_feed("request", &asked, &self.0).map_err(border::raise)?;
        Ok(border::frozen(&AnswerFeed::from(&feed)))
    }
}
