//! The stages of a linked procedure and what they promise from the day they start.

use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::{Start, Stop, Stops};
use crate::error::{Error, Result};
use crate::time_limit::TimeLimit;

/// In which order the bodies of a linked procedure work (*trình tự liên thông*).
///
/// # Law
///
/// 61/2018/NĐ-CP, Điều 19 khoản 6; 118/2025/NĐ-CP, Điều 20 khoản 2: a paper dossier goes from one body to
/// the next, an electronic one to all at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StageOrder {
    /// One after another (*tuần tự*): a stage starts when the one before it is finished.
    InSequence,
    /// All at once (*đồng thời*): every stage starts with the dossier.
    AtOnce,
}

impl StageOrder {
    /// Every order.
    pub const ALL: &'static [Self] = &[Self::InSequence, Self::AtOnce];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InSequence => "in_sequence",
            Self::AtOnce => "at_once",
        }
    }
}

/// A stage of a linked procedure (*khâu liên thông*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    name: Box<str>,
    agency: Option<Box<str>>,
    limit: TimeLimit,
    calendar: Calendar,
}

impl Stage {
    /// A stage with its limit, counted on the calendar of the body that works on it.
    pub fn new(name: impl Into<Box<str>>, limit: TimeLimit, calendar: &Calendar) -> Self {
        Self { name: name.into(), agency: None, limit, calendar: calendar.clone() }
    }

    /// With the body that works on it.
    pub fn at(mut self, agency: impl Into<Box<str>>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// Its name, by which it is told from the others.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The body that works on it, if named.
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// Its limit.
    pub const fn limit(&self) -> TimeLimit {
        self.limit
    }

    /// The calendar that its limit is counted on.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }
}

/// A linked procedure: its stages and, where one is set, a limit for all of them.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Linked, Stage};
/// use motcua::{Calendar, TimeLimit, date};
///
/// let commune = Calendar::vietnam();
/// let department = Calendar::vietnam();
/// let linked = Linked::in_sequence([
///     Stage::new("Xã thẩm tra", TimeLimit::working_days(3), &commune).at("UBND xã"),
///     Stage::new("Sở quyết định", TimeLimit::working_days(10), &department).at("Sở Tư pháp"),
/// ])?
/// .within(TimeLimit::working_days(13), &commune);
///
/// let plan = linked.plan(date(2026, 3, 2))?;
/// let due: Vec<_> = plan.stages().iter().map(|stage| stage.due.date()).collect();
/// assert_eq!(due, [date(2026, 3, 5), date(2026, 3, 19)]);
/// assert_eq!(plan.due().date(), date(2026, 3, 19));
///
/// let commune_finished = date(2026, 3, 9).into();
/// let track =
///     linked.track(date(2026, 3, 2), &[("Xã thẩm tra", Some(commune_finished))], date(2026, 3, 10))?;
/// let late: Vec<_> = track.late().map(|stage| (stage.name(), stage.late_by())).collect();
/// assert_eq!(late, [("Xã thẩm tra", Some(2))]);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    pub(super) order: StageOrder,
    pub(super) stages: Vec<Stage>,
    pub(super) total: Option<(TimeLimit, Calendar)>,
}

/// A stage as it is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStage {
    /// Its name.
    pub name: Box<str>,
    /// When it starts: with the dossier, or when the one before it is due.
    pub start: When,
    /// When it is due.
    pub due: Moment,
}

/// What a linked procedure promises from the day it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    stages: Vec<PlannedStage>,
    total: Option<Moment>,
}

impl Plan {
    /// The stages in their order.
    pub fn stages(&self) -> &[PlannedStage] {
        &self.stages
    }

    /// When the last of the stages is due; it may be later than [`due`](Self::due), if the limits of the
    /// stages do not fit in that of the whole.
    pub fn stages_due(&self) -> Option<Moment> {
        self.stages.iter().map(|stage| stage.due).max()
    }

    /// When the whole is due: by its own limit, or with the last of its stages where it has none.
    pub fn due(&self) -> Moment {
        // INVARIANT: a linked procedure has a stage.
        let none = Moment::new(chrono::NaiveDate::MAX, crate::date::Hour::MIDNIGHT);
        self.total.or_else(|| self.stages_due()).unwrap_or(none)
    }
}

impl Linked {
    /// Stages one after another (*tuần tự*).
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for no stage, or two of one name.
    pub fn in_sequence(stages: impl IntoIterator<Item = Stage>) -> Result<Self> {
        Self::new(StageOrder::InSequence, stages)
    }

    /// Stages that all start with the dossier (*đồng thời*).
    ///
    /// # Errors
    ///
    /// As [`in_sequence`](Self::in_sequence).
    pub fn at_once(stages: impl IntoIterator<Item = Stage>) -> Result<Self> {
        Self::new(StageOrder::AtOnce, stages)
    }

    /// Stages in an order.
    ///
    /// # Errors
    ///
    /// As [`in_sequence`](Self::in_sequence).
    pub fn new(order: StageOrder, stages: impl IntoIterator<Item = Stage>) -> Result<Self> {
        let stages: Vec<Stage> = stages.into_iter().collect();
        if stages.is_empty() {
            return Err(Error::argument("stages", "", "a stage at least"));
        }
        for (place, stage) in stages.iter().enumerate() {
            if stages.iter().take(place).any(|other| other.name == stage.name) {
                return Err(Error::argument("stages", &stage.name, "another name for each stage"));
            }
        }
        Ok(Self { order, stages, total: None })
    }

    /// With a limit for the whole, counted on the calendar of the desk that received the dossier.
    pub fn within(mut self, limit: TimeLimit, desk: &Calendar) -> Self {
        self.total = Some((limit, desk.clone()));
        self
    }

    /// The order of its stages.
    pub const fn order(&self) -> StageOrder {
        self.order
    }

    /// Its stages.
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// The limit of the whole, if one is set.
    pub fn total(&self) -> Option<TimeLimit> {
        self.total.as_ref().map(|(limit, _)| *limit)
    }

    /// What is promised when the dossier starts then.
    ///
    /// READING: in a sequence the day on which the stage before is due is day 0 of the next, as if it
    /// handed over then.
    ///
    /// # Errors
    ///
    /// As [`TimeLimit::due`].
    pub fn plan(&self, start: impl Into<When>) -> Result<Plan> {
        let start = start.into();
        let (mut stages, mut next) = (Vec::with_capacity(self.stages.len()), start);
        for stage in &self.stages {
            let due = stage.limit.due_moment(&stage.calendar, Start::new(next))?;
            stages.push(PlannedStage { name: stage.name.clone(), start: next, due });
            if self.order == StageOrder::InSequence {
                next = When::At(due);
            }
        }
        let total = self.total.as_ref();
        let total =
            total.map(|(limit, desk)| limit.due_moment(desk, Start::new(start))).transpose()?;
        Ok(Plan { stages, total })
    }

    /// When the whole is due with its stops; `None` while one is open.
    pub(super) fn due(&self, start: When, stops: &[Halt]) -> Result<Option<Moment>> {
        if let Some((limit, desk)) = &self.total {
            return due_of(*limit, desk, start, stops);
        }
        let (mut latest, mut next): (Option<Moment>, When) = (None, start);
        for stage in &self.stages {
            let Some(due) = due_of(stage.limit, &stage.calendar, next, stops)? else {
                return Ok(None);
            };
            latest = latest.max(Some(due));
            if self.order == StageOrder::InSequence {
                next = When::At(due);
            }
        }
        Ok(latest)
    }
}

/// A stretch in which the limits stand still, and whether they begin again after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Halt {
    pub(super) from: When,
    pub(super) until: Option<When>,
    pub(super) restarts: bool,
}

impl Halt {
    /// What of it lies before the end of a stage: whoever answers while the dossier waits does so no later.
    pub(super) fn before(self, end: Option<When>) -> Option<Self> {
        let Some(end) = end else { return Some(self) };
        let until = self.until.filter(|until| until.is_before(end)).unwrap_or(end);
        self.from.is_before(end).then_some(Self { until: Some(until), ..self })
    }
}

/// When a limit is due with the stops that came after its start; `None` while one is open.
pub(super) fn due_of(
    limit: TimeLimit,
    calendar: &Calendar,
    start: When,
    stops: &[Halt],
) -> Result<Option<Moment>> {
    let here = stops.iter().filter(|stop| !stop.from.is_before(start));
    let stops: Vec<Stop> =
        here.map(|&Halt { from, until, restarts }| {
            if restarts { Stop::Restart { from, until } } else { Stop::Suspend { from, until } }
        })
        .collect();
    if stops.is_empty() {
        return limit.due_moment(calendar, Start::new(start)).map(Some);
    }
    let stopped = limit.due_with_stops(calendar, Start::new(start), &Stops::new(stops))?;
    Ok(stopped.deadline().map(crate::deadline::Deadline::due))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{HalfDay, SaturdayService};
    use crate::date::date;
    use crate::error::ErrorKind;

    fn two(order: StageOrder) -> Result<Linked> {
        let calendar = Calendar::vietnam();
        // A ward whose own rule makes the Saturday morning count.
        let ward =
            calendar.with().saturday(SaturdayService::new(HalfDay::Morning).counting()).build()?;
        Linked::new(
            order,
            [
                Stage::new("ward", TimeLimit::working_days(5), &ward),
                Stage::new("department", TimeLimit::working_days(5), &calendar),
            ],
        )
    }

    #[test]
    fn each_stage_is_counted_on_the_calendar_of_its_own() -> Result<()> {
        let plan = two(StageOrder::InSequence)?.plan(date(2026, 3, 3))?;
        // Tuesday: the ward counts the Saturday and is due on Monday, the department a week later.
        let due: Vec<_> = plan.stages().iter().map(|stage| stage.due.date()).collect();
        assert_eq!(due, [date(2026, 3, 9), date(2026, 3, 16)]);
        assert_eq!(plan.stages().last().map(|stage| stage.start.date()), Some(date(2026, 3, 9)));
        let plan = two(StageOrder::AtOnce)?.plan(date(2026, 3, 3))?;
        let due: Vec<_> = plan.stages().iter().map(|stage| stage.due.date()).collect();
        assert_eq!(due, [date(2026, 3, 9), date(2026, 3, 10)]);
        assert_eq!(plan.due().date(), date(2026, 3, 10));
        Ok(())
    }

    #[test]
    fn the_limit_of_the_whole_is_its_own_and_may_be_shorter_than_its_stages() -> Result<()> {
        let linked = two(StageOrder::InSequence)?;
        let linked = linked.within(TimeLimit::working_days(8), &Calendar::vietnam());
        let plan = linked.plan(date(2026, 3, 3))?;
        assert_eq!(plan.due().date(), date(2026, 3, 13));
        assert_eq!(plan.stages_due().map(Moment::date), Some(date(2026, 3, 16)));
        Ok(())
    }

    #[test]
    fn stages_are_told_apart_by_their_names() {
        let stage = || Stage::new("one", TimeLimit::working_days(1), &Calendar::vietnam());
        let kind = |stages: Vec<Stage>| Linked::at_once(stages).map_err(|error| error.kind()).err();
        assert_eq!(kind(vec![]), Some(ErrorKind::InvalidArgument));
        assert_eq!(kind(vec![stage(), stage()]), Some(ErrorKind::InvalidArgument));
        assert_eq!(kind(vec![stage()]), None);
    }
}
