//! The calendar of a body: what its days are, arithmetic on them, and deadlines.

use crate::convert::argument::{
    CountArg, DateArg, FlagArg, InstantArg, MomentArg, TextArg, WorkArg,
};
use crate::convert::code::Choice;
use crate::convert::datetime;
use crate::convert::json::{
    ClosuresArg, HoursArg, MakeupArg, NoticeArg, NoticesArg, SaturdayArg, StopsArg, SwapsArg,
};
use crate::convert::members::given;
use crate::convert::record::{self, Reduced, StoredArg};
use crate::day::{Day, DayChange, Row};
use crate::deadline::{
    CutoffArg, Deadline, ExtensionArg, Options, StoppedDeadline, stops as read_stops,
};
use crate::errors::OrRaise;
use crate::time_limit::LimitArg;
use chrono::{NaiveDateTime, TimeDelta};
use motcua::calendar::{Base, Week};
use motcua::deadline::{EndOfDay, OutsideHours};
use motcua::wire::{CalendarSpec, read, read_notice};
use motcua::{NaiveDate, Roll};
use pyo3::prelude::*;
use serde_json::json;

/// The working-day calendar of a body (lịch làm việc), from 2000-01-01 to 2100-12-31.
///
/// Never changed in place: `with_` gives a changed copy. Days are `datetime.date` or ISO text,
/// never a `datetime`; moments are `datetime`, a naive one in Vietnam's civil time and an aware one
/// converted to it. A day outside the coverage raises `CoverageError`.
#[pyclass(frozen, eq, hash, module = "motcua")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Calendar(motcua::Calendar);

impl Calendar {
    pub(crate) const fn of(calendar: motcua::Calendar) -> Self {
        Self(calendar)
    }

    /// The calendar that was given; the national one for none.
    pub(crate) fn or_national(given: Option<&Self>) -> motcua::Calendar {
        given.map_or_else(motcua::Calendar::vietnam, |calendar| calendar.0.clone())
    }

    /// The calendar of the crate.
    pub(crate) const fn core(&self) -> &motcua::Calendar {
        &self.0
    }
}

#[pymethods]
impl Calendar {
    /// The national calendar of state bodies, Saturday and Sunday off.
    #[staticmethod]
    fn vietnam() -> Self {
        Self(motcua::Calendar::vietnam())
    }

    /// A changed copy; what is given is added to the changes that are there.
    ///
    /// `base`: the national days off, or weekends only. `week`: another weekly rest. `known_on`: the
    /// calendar as it was known on that day. `notices`: yearly notices loaded at run time. `swaps`:
    /// `{"off", "work", "source"}`. `closures` and `makeup`: days that the body closes or works,
    /// bare or `{"date", "source"}`. `hours`: sessions such as `["08:00-12:00", "13:00-17:00"]`, or
    /// those of each weekday from `mon` to `sun`. `saturday`: `"morning"`, `"afternoon"` or
    /// `"full"`, or services `{"part", "from", "until", "domains", "counts"}`. `domain`: the
    /// calendar as it is for procedures of one domain (lĩnh vực).
    ///
    /// `ConflictError` where two sources decide differently about a day.
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (*, base=None, week=None, known_on=None, notices=None, swaps=None,
        closures=None, makeup=None, hours=None, saturday=None, domain=None))]
    fn with_(
        &self,
        py: Python<'_>,
        base: Option<Choice<Base>>,
        week: Option<Choice<Week>>,
        known_on: Option<DateArg>,
        notices: Option<NoticesArg>,
        swaps: Option<SwapsArg>,
        closures: Option<ClosuresArg>,
        makeup: Option<MakeupArg>,
        hours: Option<HoursArg>,
        saturday: Option<SaturdayArg>,
        domain: Option<TextArg>,
    ) -> PyResult<Self> {
        let changes = given([
            ("base", base.map(|Choice(base)| json!(base.code()))),
            ("week", week.map(|Choice(week)| json!(week.code()))),
            ("known_on", known_on.map(|day| json!(motcua::date::text(day.0)))),
            ("notices", notices.map(|notices| notices.0)),
            ("swaps", swaps.map(|swaps| swaps.0)),
            ("closures", closures.map(|closures| closures.0)),
            ("makeup", makeup.map(|makeup| makeup.0)),
            ("hours", hours.map(|hours| hours.0)),
            ("saturday", saturday.map(|saturday| saturday.0)),
            ("domain", domain.map(|domain| json!(domain.0))),
        ]);
        read::<CalendarSpec>("changes", &changes)
            .and_then(|spec| spec.build_on(&self.0))
            .map(Self)
            .or_raise(py)
    }

    /// A copy that knows a yearly notice (thông báo lịch nghỉ), given as JSON text or as a dict, so
    /// that next year's schedule needs no new release.
    ///
    /// `LawError` (`law.invalid_notice`) names the place in a notice that is not as it should be.
    fn with_notice(&self, py: Python<'_>, notice: NoticeArg) -> PyResult<Self> {
        read_notice(&notice.0)
            .and_then(|notice| self.0.with().notice(notice).build())
            .map(Self)
            .or_raise(py)
    }

    /// The changes to the national calendar as JSON text, in the shape that Rust and JavaScript
    /// know.
    fn to_json(&self) -> PyResult<String> {
        record::write(&CalendarSpec::from(self.0.changes()))
    }

    /// The calendar of changes, as JSON text or as a dict.
    #[staticmethod]
    fn from_json(py: Python<'_>, stored: StoredArg) -> PyResult<Self> {
        motcua::Calendar::try_from(&stored.0).map(Self).or_raise(py)
    }

    /// The first and the last day covered.
    #[getter]
    fn coverage(&self) -> (NaiveDate, NaiveDate) {
        self.0.coverage().into_inner()
    }

    /// What a day is, and why.
    fn day(&self, py: Python<'_>, when: DateArg) -> PyResult<Day> {
        self.0.day(when.0).map(|day| (&day).into()).or_raise(py)
    }

    /// The days of a span, both ends included, in order.
    fn days(&self, py: Python<'_>, from_: DateArg, through: DateArg) -> PyResult<Vec<Day>> {
        let days = self.0.days(from_.0..=through.0).or_raise(py)?;
        Ok(days.map(|day| (&day).into()).collect())
    }

    /// The days of a span as rows for a data frame: `when`, `kind`, `counts`, `receives`,
    /// `standing`, `name`, `name_en`, `source`.
    fn rows(&self, py: Python<'_>, from_: DateArg, through: DateArg) -> PyResult<Vec<Row>> {
        Ok(self.days(py, from_, through)?.into_iter().map(Row).collect())
    }

    /// The days of a span whose kind, counting or opening differs in another calendar.
    fn changes_to(
        &self,
        py: Python<'_>,
        other: &Self,
        from_: DateArg,
        through: DateArg,
    ) -> PyResult<Vec<DayChange>> {
        let changes = self.0.changes_to(&other.0, from_.0..=through.0);
        let changes = changes.or_raise(py)?;
        Ok(changes.iter().map(Into::into).collect())
    }

    /// Whether a working-day limit counts the day.
    fn is_working(&self, py: Python<'_>, when: DateArg) -> PyResult<bool> {
        self.0.is_working(when.0).or_raise(py)
    }

    /// The day itself if it counts; otherwise the next or the previous one that does.
    #[pyo3(signature = (when, roll=Choice(Roll::Next)))]
    fn roll(&self, py: Python<'_>, when: DateArg, roll: Choice<Roll>) -> PyResult<NaiveDate> {
        self.0.roll(when.0, roll.0).or_raise(py)
    }

    /// The day so many working days after `when`, which is not counted itself; before it, when
    /// negative; `when` for zero.
    fn add_working_days(
        &self,
        py: Python<'_>,
        when: DateArg,
        days: CountArg<i32>,
    ) -> PyResult<NaiveDate> {
        self.0.add_working_days(when.0, days.0).or_raise(py)
    }

    /// How many days count in (`after`, `through`]: the first is not counted, the last is. numpy's
    /// `busday_count` counts the other way round, [first, last).
    fn working_days_between(
        &self,
        py: Python<'_>,
        after: DateArg,
        through: DateArg,
    ) -> PyResult<u32> {
        self.0.working_days_between(after.0, through.0).or_raise(py)
    }

    /// The moment by which so much office time has passed; a closing rather than the next opening.
    fn add_working_time(
        &self,
        py: Python<'_>,
        when: InstantArg,
        time: WorkArg,
    ) -> PyResult<NaiveDateTime> {
        let due = self.0.add_working_time(when.0, time.0);
        due.map(datetime).or_raise(py)
    }

    /// The latest moment from which so much office time ends by `until`.
    fn subtract_working_time(
        &self,
        py: Python<'_>,
        until: InstantArg,
        time: WorkArg,
    ) -> PyResult<NaiveDateTime> {
        let start = self.0.subtract_working_time(until.0, time.0);
        start.map(datetime).or_raise(py)
    }

    /// The office time between two moments.
    fn working_time_between(
        &self,
        py: Python<'_>,
        when: InstantArg,
        until: InstantArg,
    ) -> PyResult<TimeDelta> {
        let seconds = self.0.working_time_between(when.0, until.0);
        let seconds = seconds.or_raise(py)?;
        Ok(TimeDelta::seconds(i64::try_from(seconds).unwrap_or(i64::MAX / 1000)))
    }

    /// The first moment from then on at which the desk takes dossiers in, Saturday service included.
    fn next_opening(&self, py: Python<'_>, when: InstantArg) -> PyResult<NaiveDateTime> {
        self.0.next_opening(when.0).map(datetime).or_raise(py)
    }

    /// When a dossier received then is due, and why.
    ///
    /// A naive datetime is Vietnam's civil time, an aware one is converted. `limit`: a `TimeLimit`,
    /// its words or its object. `cutoff`: an hour such as `time(15)` or `"15:00"`, or
    /// `{"at" or "before_close", "effect": "start", "result" or "handover"}`. `roll`: what to do
    /// with a last day off. `end_of_day`: due at the close of office, or at 24:00. `outside_hours`:
    /// day 0 is the civil day of receipt, or that of the next opening. `span`: an inclusive period,
    /// which never rolls.
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (limit, received, *, cutoff=None, roll=None, end_of_day=None,
        outside_hours=None, span=FlagArg(false)))]
    fn deadline(
        &self,
        py: Python<'_>,
        limit: LimitArg,
        received: MomentArg,
        cutoff: Option<CutoffArg>,
        roll: Option<Choice<Roll>>,
        end_of_day: Option<Choice<EndOfDay>>,
        outside_hours: Option<Choice<OutsideHours>>,
        span: FlagArg,
    ) -> PyResult<Deadline> {
        let options = Options { cutoff, roll, end_of_day, outside_hours, span: span.0 };
        options
            .start(received.0)
            .and_then(|start| limit.0.due(&self.0, start))
            .map(|deadline| (&deadline).into())
            .or_raise(py)
    }

    /// When a limit with stops is due, with the options of `deadline`.
    ///
    /// `stops`: `{"kind": "suspend" or "restart", "from", "until"}`, `until` left out while the stop
    /// is open. `extension`: a day to extend to, or a limit of more time. `now`: an open stop is
    /// projected as if resumed then.
    #[expect(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    #[pyo3(signature = (limit, received, *, stops=None, extension=None, now=None, cutoff=None,
        roll=None, end_of_day=None, outside_hours=None, span=FlagArg(false)))]
    fn deadline_with_stops(
        &self,
        py: Python<'_>,
        limit: LimitArg,
        received: MomentArg,
        stops: Option<StopsArg>,
        extension: Option<ExtensionArg>,
        now: Option<MomentArg>,
        cutoff: Option<CutoffArg>,
        roll: Option<Choice<Roll>>,
        end_of_day: Option<Choice<EndOfDay>>,
        outside_hours: Option<Choice<OutsideHours>>,
        span: FlagArg,
    ) -> PyResult<StoppedDeadline> {
        let options = Options { cutoff, roll, end_of_day, outside_hours, span: span.0 };
        let start = options.start(received.0).or_raise(py)?;
        read_stops(stops, extension, now)
            .and_then(|stops| limit.0.due_with_stops(&self.0, start, &stops))
            .map(|stopped| (&stopped).into())
            .or_raise(py)
    }

    /// The latest day on which the desk receives whose due date is not after `due` (ngày nộp muộn
    /// nhất).
    fn latest_start(&self, py: Python<'_>, limit: LimitArg, due: DateArg) -> PyResult<NaiveDate> {
        limit.0.latest_start(&self.0, due.0).or_raise(py)
    }

    /// The latest moment from which a limit in hours, working hours or a fraction of a day ends by
    /// `due`.
    fn latest_moment(
        &self,
        py: Python<'_>,
        limit: LimitArg,
        due: InstantArg,
    ) -> PyResult<NaiveDateTime> {
        let latest = limit.0.latest_moment(&self.0, due.0);
        latest.map(datetime).or_raise(py)
    }

    fn __repr__(&self) -> PyResult<String> {
        let (first, last) = self.coverage();
        let data = motcua::law::DATA_VERSION;
        let changes = match self.to_json()?.as_str() {
            "{}" => String::new(),
            changes => format!(", {changes}"),
        };
        Ok(format!("Calendar.vietnam({first}..{last}, data {data}{changes})"))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        record::reduce::<Self>(py, self.to_json()?)
    }
}
