//! The one handle: a calendar. Whatever it answers is plain data.

use crate::border::{self, Answer};
use motcua::Roll;
use motcua::calendar::YearNotice;
use motcua::wire::{AnswerDay, AnswerDayChange, CalendarSpec, read_notice};
use serde_json::json;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The working calendar of a body (*lịch làm việc*): what each day is, and the arithmetic on it.
///
/// A calendar never changes: `with` makes another. Its memory is freed by a finalizer; `using` frees it at
/// the end of a block.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Calendar(pub(crate) motcua::Calendar);

#[wasm_bindgen]
impl Calendar {
    /// The national calendar: Monday to Friday, the holidays of the law, every known notice.
    pub fn vietnam() -> Self {
        Self(motcua::Calendar::vietnam())
    }

    /// The calendar that `toJSON` describes; the form that Rust and Python write is read as well.
    ///
    /// # Errors
    ///
    /// As `with`.
    #[wasm_bindgen(js_name = fromJSON)]
    pub fn from_json(
        #[wasm_bindgen(unchecked_param_type = "CalendarChanges")] json: &JsValue,
    ) -> Answer<Self> {
        let spec: CalendarSpec = border::data(json, "json")?;
        spec.build().map(Self).map_err(border::raise)
    }

    /// What this calendar changes in the national one, as plain data to store.
    #[wasm_bindgen(js_name = toJSON, unchecked_return_type = "CalendarChanges")]
    pub fn to_json(&self) -> JsValue {
        border::frozen(&CalendarSpec::from(self.0.changes()))
    }

    /// A calendar with these changes beside those that this one has.
    ///
    /// # Errors
    ///
    /// `calendar.conflicting_day` where two papers say different things of a day; `calendar.invalid`;
    /// `law.invalid_notice`; `date.invalid`; `argument.invalid` for an unknown key.
    pub fn with(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CalendarChanges")] changes: &JsValue,
    ) -> Answer<Self> {
        let spec: CalendarSpec = border::data(changes, "changes")?;
        spec.build_on(&self.0).map(Self).map_err(border::raise)
    }

    /// A calendar that knows the notice of a year to come, as plain data or as the text of a file.
    ///
    /// # Errors
    ///
    /// `law.invalid_notice` that names the place in the notice; `calendar.conflicting_day`.
    #[wasm_bindgen(js_name = withNotice)]
    pub fn with_notice(
        &self,
        #[wasm_bindgen(unchecked_param_type = "YearNotice | string")] notice: &JsValue,
    ) -> Answer<Self> {
        let notice = match notice.as_string() {
            Some(text) => read_notice(&text),
            None => YearNotice::try_from(&border::plain(notice, "notice")?),
        };
        let notice = notice.map_err(border::raise)?;
        self.0.with().notice(notice).build().map(Self).map_err(border::raise)
    }

    /// The first and the last day that can be asked about.
    #[wasm_bindgen(getter, unchecked_return_type = "Coverage")]
    pub fn coverage(&self) -> JsValue {
        let days = self.0.coverage();
        let (first, last) = (motcua::date::text(*days.start()), motcua::date::text(*days.end()));
        border::frozen(&json!({ "first": first, "last": last }))
    }

    /// What a day is, and the paper that makes it so.
    ///
    /// # Errors
    ///
    /// `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(unchecked_return_type = "Day")]
    pub fn day(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
    ) -> Answer<JsValue> {
        let day = self.0.day(border::date(date, "date")?).map_err(border::raise)?;
        Ok(border::frozen(&AnswerDay::from(&day)))
    }

    /// The days from one through another.
    ///
    /// # Errors
    ///
    /// `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(unchecked_return_type = "readonly Day[]")]
    pub fn days(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] through: &JsValue,
    ) -> Answer<JsValue> {
        let span = border::date(from, "from")?..=border::date(through, "through")?;
        let days = self.0.days(span).map_err(border::raise)?;
        let answers: Vec<_> = days.map(|day| AnswerDay::from(&day)).collect();
        Ok(border::frozen(&answers))
    }

    /// Whether a day counts in limits of working days.
    ///
    /// # Errors
    ///
    /// `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(js_name = isWorking)]
    pub fn is_working(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
    ) -> Answer<bool> {
        self.0.is_working(border::date(date, "date")?).map_err(border::raise)
    }

    /// The day itself if it counts, else the one that the roll moves it to.
    ///
    /// # Errors
    ///
    /// `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
    #[wasm_bindgen(unchecked_return_type = "IsoDate")]
    pub fn roll(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Roll")] roll: &JsValue,
    ) -> Answer<String> {
        let day = border::date(date, "date")?;
        let code = border::text(roll, "roll")?;
        let Some(known) = Roll::ALL.into_iter().find(|known| known.code() == code) else {
            return Err(border::refuse(roll, "roll", "one of next, previous, none"));
        };
        self.0.roll(day, known).map(motcua::date::text).map_err(border::raise)
    }

    /// The n-th working day after a day, which is not counted itself; a negative count goes back.
    ///
    /// # Errors
    ///
    /// `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
    #[wasm_bindgen(js_name = addWorkingDays, unchecked_return_type = "IsoDate")]
    pub fn add_working_days(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] days: &JsValue,
    ) -> Answer<String> {
        let (from, days) = (border::date(date, "date")?, border::integer(days, "days")?);
        self.0.add_working_days(from, days).map(motcua::date::text).map_err(border::raise)
    }

    /// How many working days there are after one day and through another.
    ///
    /// # Errors
    ///
    /// `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(js_name = workingDaysBetween)]
    pub fn working_days_between(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] after: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] through: &JsValue,
    ) -> Answer<u32> {
        let (after, through) = (border::date(after, "after")?, border::date(through, "through")?);
        self.0.working_days_between(after, through).map_err(border::raise)
    }

    /// The moment at which so many seconds of office time have passed.
    ///
    /// # Errors
    ///
    /// `calendar.out_of_coverage`; `date.invalid`; `argument.invalid`.
    #[wasm_bindgen(js_name = addWorkingTime, unchecked_return_type = "LocalDateTime")]
    pub fn add_working_time(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] seconds: &JsValue,
    ) -> Answer<String> {
        let seconds = border::natural(seconds, "seconds")?.into();
        let at = self.0.add_working_time(border::moment(from, "from")?, seconds);
        at.map(|at| at.to_string()).map_err(border::raise)
    }

    /// The seconds of office time between two moments.
    ///
    /// # Errors
    ///
    /// `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(js_name = workingTimeBetween, unchecked_return_type = "number")]
    pub fn working_time_between(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime")] until: &JsValue,
    ) -> Answer<JsValue> {
        let (from, until) = (border::moment(from, "from")?, border::moment(until, "until")?);
        self.0
            .working_time_between(from, until)
            .map(|seconds| border::frozen(&seconds))
            .map_err(border::raise)
    }

    /// The moment itself while the office is open, else its next opening.
    ///
    /// # Errors
    ///
    /// `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(js_name = nextOpening, unchecked_return_type = "LocalDateTime")]
    pub fn next_opening(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LocalDateTime")] from: &JsValue,
    ) -> Answer<String> {
        let at = self.0.next_opening(border::moment(from, "from")?);
        at.map(|at| at.to_string()).map_err(border::raise)
    }

    /// The days of a span that another calendar treats otherwise.
    ///
    /// # Errors
    ///
    /// `calendar.reversed_span`; `calendar.out_of_coverage`; `date.invalid`.
    #[wasm_bindgen(js_name = changesTo, unchecked_return_type = "readonly DayChange[]")]
    pub fn changes_to(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Calendar | CalendarChanges")] other: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "IsoDate")] through: &JsValue,
    ) -> Answer<JsValue> {
        let other = border::changes(other, "other")?.build().map_err(border::raise)?;
        let span = border::date(from, "from")?..=border::date(through, "through")?;
        let changes = self.0.changes_to(&other, span).map_err(border::raise)?;
        let answers: Vec<_> = changes.iter().map(AnswerDayChange::from).collect();
        Ok(border::frozen(&answers))
    }
}
