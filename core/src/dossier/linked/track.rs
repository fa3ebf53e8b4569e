//! Where the stages of a linked procedure stand, which of them was late and by how much.

use super::plan::{Halt, Linked, StageOrder, due_of};
use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::{Moment, When};
use crate::error::{Error, Failure, Result};
use crate::law::LINKED_TIMES;
use crate::log::{Breach, Closing, Outcome, Precision};
use crate::time_limit::TimeLimit;

/// Where a stage stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageTrack {
    name: Box<str>,
    agency: Option<Box<str>>,
    start: Option<When>,
    due: Option<Moment>,
    finished: Option<When>,
    outcome: Outcome,
    late_by: Option<u32>,
    entry: usize,
}

impl StageTrack {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The body that works on it, if named.
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// When it started; `None` while the one before it is not finished.
    pub const fn start(&self) -> Option<When> {
        self.start
    }

    /// When it is due; `None` before it starts and while a stop is open.
    pub const fn due(&self) -> Option<Moment> {
        self.due
    }

    /// When it was finished.
    pub const fn finished(&self) -> Option<When> {
        self.finished
    }

    /// Its outcome. What has not started has no deadline yet.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// For a late stage: by how many working days of its own calendar; 0 when it was late by hours, or
    /// over days off.
    pub const fn late_by(&self) -> Option<u32> {
        self.late_by
    }
}

/// Where a linked procedure stands (*theo dõi liên thông*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracked {
    stages: Vec<StageTrack>,
    due: Option<Moment>,
    finished: Option<When>,
    outcome: Outcome,
    now: When,
    source: Option<Citation>,
}

impl Tracked {
    /// The stages in their order.
    pub fn stages(&self) -> &[StageTrack] {
        &self.stages
    }

    /// The stages that were late, or are.
    pub fn late(&self) -> impl Iterator<Item = &StageTrack> {
        self.stages.iter().filter(|stage| stage.late_by.is_some())
    }

    /// When the whole is due: by its own limit, or with the last of its stages as planned where it has
    /// none; `None` while a stop is open.
    pub const fn due(&self) -> Option<Moment> {
        self.due
    }

    /// When the last of its stages was finished, once all are.
    pub const fn finished(&self) -> Option<When> {
        self.finished
    }

    /// The outcome of the whole.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// A breach `late_stage` for each stage that was late, or is, with the stage, its agency, its due
    /// day and the working days by which it is late. Its line is the one that ended the stage, or the
    /// last one so far; without a log it is 0.
    ///
    /// # Law
    ///
    /// 61/2018/NĐ-CP, Điều 19 khoản 6; 118/2025/NĐ-CP, Điều 20 khoản 2.
    pub fn breaches(&self) -> Vec<Breach> {
        let breach = |stage: &StageTrack| {
            let (due, days) = (stage.due?, stage.late_by?);
            let on = stage.finished.unwrap_or(self.now).date();
            let breach = Breach::new("late_stage", on, self.source.clone(), stage.entry)
                .with("stage", stage.name())
                .with("due", due.date())
                .with("working_days", days);
            let breach = match stage.agency() {
                Some(agency) => breach.with("agency", agency),
                None => breach,
            };
            Some(breach)
        };
        self.stages.iter().filter_map(breach).collect()
    }
}

/// What happened to the stages.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub(super) start: When,
    /// When each stage was finished.
    pub(super) finished: Vec<Option<When>>,
    /// The line that finished each stage, or the last one.
    pub(super) entries: Vec<usize>,
    pub(super) stops: Vec<Halt>,
    /// How the dossier was closed, if without a result.
    pub(super) closed: Option<Closing>,
}

impl Linked {
    /// Where the stages stand at `now`, from when each was finished; a stage that is not named is not
    /// finished.
    ///
    /// In a sequence a stage starts when the one before it was really finished, so that nobody answers
    /// for the lateness of another.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a name that no stage has or that
    /// stands twice, and for a stage of a sequence that was finished while the one before it was not;
    /// [`OutOfOrder`](crate::ErrorKind::OutOfOrder) for one that was finished before it started; as
    /// [`TimeLimit::due`].
    pub fn track(
        &self,
        start: impl Into<When>,
        finished: &[(&str, Option<When>)],
        now: impl Into<When>,
    ) -> Result<Tracked> {
        let mut done = vec![None; self.stages.len()];
        let mut named = vec![false; self.stages.len()];
        for (name, finished) in finished {
            let place = self.stages.iter().position(|stage| stage.name() == *name);
            let slot = place.and_then(|place| Some((named.get_mut(place)?, done.get_mut(place)?)));
            let Some((named, done)) = slot else {
                let names: Vec<_> = self.stages.iter().map(super::Stage::name).collect();
                return Err(Error::argument(
                    "finished",
                    name,
                    &format!("one of {}", names.join(", ")),
                ));
            };
            if std::mem::replace(named, true) {
                return Err(Error::argument("finished", name, "each stage once"));
            }
            *done = *finished;
        }
        let entries = vec![0; done.len()];
        let way =
            Way { start: start.into(), finished: done, entries, stops: Vec::new(), closed: None };
        self.follow(&way, now.into())
    }

    pub(super) fn follow(&self, way: &Way, now: When) -> Result<Tracked> {
        let mut stages = Vec::with_capacity(self.stages.len());
        let mut before = Some(way.start);
        let ends = way.finished.iter().zip(&way.entries);
        for (stage, (finished, entry)) in self.stages.iter().zip(ends) {
            let (start, finished) = (before, *finished);
            if let Some(finished) = finished {
                let Some(start) = start else {
                    return Err(Error::argument(
                        "finished",
                        stage.name(),
                        "the stage before it finished",
                    ));
                };
                if finished.is_before(start) {
                    let (at, last) = (finished.to_string(), start.to_string());
                    return Err(Failure::OutOfOrder { entry: *entry, at, last }.into());
                }
            }
            let mut track = StageTrack {
                name: stage.name().into(),
                agency: stage.agency().map(Box::from),
                start,
                due: None,
                finished,
                outcome: Outcome::NoDeadline,
                late_by: None,
                entry: *entry,
            };
            if let Some(start) = start {
                let stops: Vec<Halt> =
                    way.stops.iter().filter_map(|stop| stop.before(finished)).collect();
                track.due = due_of(stage.limit(), stage.calendar(), start, &stops)?;
                let closing = closing(finished, track.due, way.closed);
                let precision = precision(stage.limit());
                track.outcome = Outcome::judge(track.due, closing, now, precision);
                track.late_by = late_by(&track, stage.calendar(), now)?;
            } else if let Some(closed) = way.closed {
                track.outcome = Outcome::judge(None, closed, now, Precision::Day);
            }
            if self.order == StageOrder::InSequence {
                before = finished;
            }
            stages.push(track);
        }
        let due = self.due(way.start, &way.stops)?;
        let all = way.finished.iter().copied().collect::<Option<Vec<When>>>();
        let finished = all.and_then(|all| {
            all.into_iter().reduce(|last, each| if last.is_before(each) { each } else { last })
        });
        let last = self.stages.last().map(super::Stage::limit);
        let precision = self.total().or(last).map_or(Precision::Day, precision);
        let outcome = Outcome::judge(due, closing(finished, due, way.closed), now, precision);
        let source = LINKED_TIMES.on(way.start.date()).ok().map(|row| row.source.clone());
        Ok(Tracked { stages, due, finished, outcome, now, source })
    }
}

/// How something is closed: finished, closed with its dossier, stopped for a while, or open.
fn closing(finished: Option<When>, due: Option<Moment>, closed: Option<Closing>) -> Closing {
    match (finished, closed) {
        (Some(at), _) => Closing::Done(at),
        (None, Some(closed)) => closed,
        (None, None) if due.is_none() => Closing::Waiting,
        (None, None) => Closing::Open,
    }
}

fn precision(limit: TimeLimit) -> Precision {
    Precision::of(Some(limit))
}

fn late_by(track: &StageTrack, calendar: &Calendar, now: When) -> Result<Option<u32>> {
    let late = matches!(track.outcome, Outcome::Late | Outcome::Overdue);
    let Some(due) = track.due.filter(|_| late) else { return Ok(None) };
    let end = track.finished.unwrap_or(now);
    calendar.working_days_between(due.date(), end.date()).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::date;
    use crate::dossier::Stage;
    use crate::error::ErrorKind;
    use crate::step::Value;

    fn three() -> Result<Linked> {
        let calendar = Calendar::vietnam();
        let stage = |name: &str, days| {
            Stage::new(name, TimeLimit::working_days(days), &calendar).at(format!("at {name}"))
        };
        Linked::in_sequence([stage("a", 3), stage("b", 3), stage("c", 10)])
    }

    fn on(day: u32) -> When {
        date(2026, 3, day).into()
    }

    #[test]
    fn nobody_answers_for_the_lateness_of_another() -> Result<()> {
        let linked = three()?;
        // Monday 2 March: a was due on the 5th and took until the 9th, b was given three days of its own.
        let track = linked.track(
            date(2026, 3, 2),
            &[("a", Some(on(9))), ("b", Some(on(12)))],
            date(2026, 3, 13),
        )?;
        let stands: Vec<_> =
            track.stages().iter().map(|stage| (stage.outcome(), stage.late_by())).collect();
        let expected =
            [(Outcome::Late, Some(2)), (Outcome::OnTime, None), (Outcome::WithinTime, None)];
        assert_eq!(stands, expected);
        // Promised: 3 + 3 + 10 working days from 2 March.
        assert_eq!(track.due().map(Moment::date), Some(date(2026, 3, 24)));
        assert_eq!((track.outcome(), track.finished()), (Outcome::WithinTime, None));
        Ok(())
    }

    #[test]
    fn a_late_stage_is_a_breach_of_its_clause() -> Result<()> {
        let track = three()?.track(date(2026, 3, 2), &[("a", Some(on(9)))], date(2026, 3, 13))?;
        let breaches = track.breaches();
        let told: Vec<_> = breaches.iter().map(|breach| (breach.code(), breach.on())).collect();
        assert_eq!(told, [("late_stage", date(2026, 3, 9)), ("late_stage", date(2026, 3, 13))]);
        let first = breaches.first();
        assert_eq!(
            first.and_then(Breach::source).map(ToString::to_string).as_deref(),
            Some("Điều 20 khoản 2 Nghị định 118/2025/NĐ-CP")
        );
        let days = first.and_then(|breach| breach.parameters().get(2));
        assert_eq!(days, Some(&("working_days", Value::Number(2))));
        Ok(())
    }

    #[test]
    fn a_stage_that_has_not_started_is_not_late() -> Result<()> {
        let track = three()?.track(date(2026, 3, 2), &[], date(2026, 6, 1))?;
        let outcomes: Vec<_> = track.stages().iter().map(StageTrack::outcome).collect();
        assert_eq!(outcomes, [Outcome::Overdue, Outcome::NoDeadline, Outcome::NoDeadline]);
        assert_eq!(track.late().count(), 1);
        assert_eq!(track.outcome(), Outcome::Overdue);
        Ok(())
    }

    #[test]
    fn all_at_once_ends_with_the_last() -> Result<()> {
        let calendar = Calendar::vietnam();
        let stage = |name: &str, days| Stage::new(name, TimeLimit::working_days(days), &calendar);
        let linked = Linked::at_once([stage("a", 5), stage("b", 2)])?;
        let finished = [("b", Some(on(9))), ("a", Some(on(5)))];
        let track = linked.track(date(2026, 3, 2), &finished, date(2026, 3, 20))?;
        assert_eq!(track.finished(), Some(on(9)));
        assert_eq!(track.outcome(), Outcome::OnTime);
        let late: Vec<_> = track.late().map(|stage| (stage.name(), stage.late_by())).collect();
        assert_eq!(late, [("b", Some(3))]);
        Ok(())
    }

    #[test]
    fn hours_are_judged_by_the_minute() -> Result<()> {
        let calendar = Calendar::vietnam();
        let linked = Linked::at_once([Stage::new("a", TimeLimit::working_hours(2), &calendar)])?;
        let start: When = "2026-03-02T08:00".parse()?;
        let late: When = "2026-03-02T10:01".parse()?;
        let track = linked.track(start, &[("a", Some(late))], late)?;
        assert_eq!(track.outcome(), Outcome::Late);
        assert_eq!(track.late().map(StageTrack::late_by).collect::<Vec<_>>(), [Some(0)]);
        Ok(())
    }

    #[test]
    fn the_impossible_is_refused() -> Result<()> {
        let linked = three()?;
        let kind = |finished: &[(&str, Option<When>)]| {
            let track = linked.track(date(2026, 3, 2), finished, date(2026, 3, 20));
            track.map_err(|error| error.kind()).err()
        };
        assert_eq!(kind(&[("x", Some(on(9)))]), Some(ErrorKind::InvalidArgument));
        assert_eq!(kind(&[("a", Some(on(9))), ("a", None)]), Some(ErrorKind::InvalidArgument));
        assert_eq!(kind(&[("b", Some(on(9)))]), Some(ErrorKind::InvalidArgument));
        assert_eq!(kind(&[("a", Some(on(9))), ("b", Some(on(6)))]), Some(ErrorKind::OutOfOrder));
        assert_eq!(kind(&[("a", Some(on(9))), ("b", Some(on(9)))]), None);
        Ok(())
    }
}
