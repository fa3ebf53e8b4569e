//! The stages of a linked procedure, read from the log of its dossier.

use super::plan::{Halt, Linked, Stage, StageOrder};
use super::track::{Tracked, Way};
use crate::date::When;
use crate::dossier::{Dossier, Event, State};
use crate::error::{Error, Result};
use crate::log::{Closing, Line, Stopping};
use crate::text::fold;

impl Linked {
    /// Where the stages stand by the log of a dossier.
    ///
    /// READING: the first stage starts when the dossier is received, so the way from the desk counts as
    /// its own. In a sequence a transfer that names a stage, or the body of one, ends those before it;
    /// a transfer back opens the earlier one again, from its old start. All at once, an answer to a
    /// consultation ends the stage of the body that gave it. The result ends what is still open. A
    /// transfer to anybody else is internal. What stopped the limit of the dossier stops the stage in
    /// hand and the whole, and what began it again begins them again; a new date excuses neither.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a dossier that was not received; as
    /// [`track`](Self::track).
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::dossier::{Dossier, Event, Linked, Stage, Terms};
    /// use motcua::log::Outcome;
    /// use motcua::{Calendar, TimeLimit, date};
    ///
    /// let calendar = Calendar::vietnam();
    /// let linked = Linked::in_sequence([
    ///     Stage::new("Thẩm tra", TimeLimit::working_days(3), &calendar).at("UBND xã"),
    ///     Stage::new("Quyết định", TimeLimit::working_days(5), &calendar).at("Sở Tư pháp"),
    /// ])?;
    /// let terms = Terms::new(TimeLimit::working_days(8));
    /// let mut dossier = Dossier::new("H08-1", terms, &calendar);
    /// dossier.record(date(2026, 3, 2), Event::Received)?;
    /// dossier.record(date(2026, 3, 6), Event::Transferred { to: "Sở Tư pháp".into() })?;
    /// dossier.record(date(2026, 3, 12), Event::ResultReady { document: None })?;
    ///
    /// let track = linked.track_dossier(&dossier, date(2026, 3, 12))?;
    /// let outcomes: Vec<_> = track.stages().iter().map(|stage| stage.outcome()).collect();
    /// assert_eq!(outcomes, [Outcome::Late, Outcome::Early]);
    /// assert_eq!(track.outcome(), Outcome::OnTime);
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn track_dossier(&self, dossier: &Dossier, now: impl Into<When>) -> Result<Tracked> {
        let Some(start) = dossier.received() else {
            return Err(Error::argument("dossier", dossier.code(), "a dossier that was received"));
        };
        let mut finished: Vec<Option<(When, usize)>> = vec![None; self.stages.len()];
        let mut current = 0;
        let mut ended = false;
        for Line { entry, at, event } in dossier.log().events() {
            match event {
                Event::Transferred { to } if self.order == StageOrder::InSequence => {
                    let Some(place) = self.place(to, current) else { continue };
                    for (number, end) in finished.iter_mut().enumerate() {
                        *end = if number < place { end.or(Some((at, entry))) } else { None };
                    }
                    current = place;
                }
                Event::ConsultationAnswered { agency: Some(agency) }
                    if self.order == StageOrder::AtOnce =>
                {
                    let place = self.place(agency, 0);
                    if let Some(end) = place.and_then(|place| finished.get_mut(place)) {
                        *end = Some((at, entry));
                    }
                }
                Event::ResultReady { .. } | Event::HandedOver if !ended => {
                    ended = true;
                    for end in &mut finished {
                        *end = end.or(Some((at, entry)));
                    }
                }
                _ => {}
            }
        }
        let last = dossier.entries().len().saturating_sub(1);
        let way = Way {
            start,
            finished: finished.iter().map(|end| end.map(|(at, _)| at)).collect(),
            entries: finished.iter().map(|end| end.map_or(last, |(_, entry)| entry)).collect(),
            stops: stops(dossier),
            closed: match dossier.state() {
                State::Refused | State::NotReceived => Some(Closing::Refused),
                State::Withdrawn => Some(Closing::Withdrawn),
                State::Stopped => Some(Closing::Stopped),
                _ => None,
            },
        };
        self.follow(&way, now.into())
    }

    /// The stage that a name means: its own name, or that of its body; of several stages at one body the
    /// next one.
    fn place(&self, name: &str, current: usize) -> Option<usize> {
        let name = fold(name);
        let is_name = |stage: &Stage| fold(stage.name()) == name;
        let is_agency = |stage: &Stage| stage.agency().is_some_and(|agency| fold(agency) == name);
        let ahead = self.stages.iter().enumerate().skip(current);
        let mut ahead = ahead.filter(|(_, stage)| is_agency(stage)).map(|(place, _)| place);
        let named = self.stages.iter().position(is_name);
        named.or_else(|| ahead.next()).or_else(|| self.stages.iter().position(is_agency))
    }
}

/// What stopped the limit of a dossier.
fn stops(dossier: &Dossier) -> Vec<Halt> {
    let mut stops: Vec<Halt> = Vec::new();
    let mut open: Option<(Stopping, When)> = None;
    for moved in dossier.log().history() {
        if matches!(moved.line.event, Event::Restarted { .. }) {
            let from = open.take().map_or(moved.line.at, |(_, from)| from);
            stops.push(Halt { from, until: Some(moved.line.at), restarts: true });
            continue;
        }
        match (open, moved.after.clock.stopped()) {
            (None, Some((stopping, from))) if stopping != Stopping::Nothing => {
                open = Some((stopping, from));
            }
            (Some((stopping, from)), None) if !moved.after.state.is_final() => {
                let restarts = stopping == Stopping::Restart;
                stops.push(Halt { from, until: Some(moved.line.at), restarts });
                open = None;
            }
            _ => {}
        }
    }
    if let Some((stopping, from)) = open {
        stops.push(Halt { from, until: None, restarts: stopping == Stopping::Restart });
    }
    stops
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::date::{Moment, date};
    use crate::dossier::{StageTrack, Terms};
    use crate::log::Outcome;
    use crate::time_limit::TimeLimit;

    fn linked(order: StageOrder) -> Result<Linked> {
        let calendar = Calendar::vietnam();
        let stage = |name: &str, days, agency: &str| {
            Stage::new(name, TimeLimit::working_days(days), &calendar).at(agency)
        };
        // The commune has the first stage and the last.
        let stages = [stage("a", 3, "Xã"), stage("b", 5, "Sở"), stage("c", 2, "Xã")];
        Ok(Linked::new(order, stages)?.within(TimeLimit::working_days(10), &calendar))
    }

    fn dossier(lines: &[(u32, Event)]) -> Result<Dossier> {
        let terms = Terms::new(TimeLimit::working_days(10));
        let mut dossier = Dossier::new("H08-1", terms, &Calendar::vietnam());
        for (day, event) in lines {
            dossier.record(date(2026, 3, *day), event.clone())?;
        }
        Ok(dossier)
    }

    fn to(agency: &str) -> Event {
        Event::Transferred { to: agency.into() }
    }

    fn finished(track: &Tracked) -> Vec<Option<chrono::NaiveDate>> {
        let day = |stage: &StageTrack| stage.finished().map(When::date);
        track.stages().iter().map(day).collect()
    }

    #[test]
    fn a_transfer_to_a_body_means_its_next_stage() -> Result<()> {
        let lines = [
            (2, Event::Received),
            (2, to("Xã")),
            (4, to("SỞ")),
            (5, to("Phòng 2")),
            (11, to("Xã")),
        ];
        let track =
            linked(StageOrder::InSequence)?.track_dossier(&dossier(&lines)?, date(2026, 3, 11))?;
        assert_eq!(finished(&track), [Some(date(2026, 3, 4)), Some(date(2026, 3, 11)), None]);
        let outcomes: Vec<_> = track.stages().iter().map(StageTrack::outcome).collect();
        assert_eq!(outcomes, [Outcome::Early, Outcome::OnTime, Outcome::WithinTime]);
        Ok(())
    }

    #[test]
    fn a_transfer_back_opens_the_earlier_stage_again() -> Result<()> {
        let lines = [(2, Event::Received), (4, to("b")), (5, to("a"))];
        let track =
            linked(StageOrder::InSequence)?.track_dossier(&dossier(&lines)?, date(2026, 3, 6))?;
        assert_eq!(finished(&track), [None, None, None]);
        let late: Vec<_> = track.late().map(|stage| (stage.name(), stage.late_by())).collect();
        assert_eq!(late, [("a", Some(1))]);
        assert_eq!(track.breaches().first().map(crate::log::Breach::entry), Some(2));
        Ok(())
    }

    #[test]
    fn a_supplement_begins_the_stage_in_hand_and_the_whole_again() -> Result<()> {
        let asked = Event::SupplementRequested { reason: Some("thiếu".into()) };
        let mut lines = vec![(2, Event::Received), (3, to("b")), (4, asked)];
        let waiting =
            linked(StageOrder::InSequence)?.track_dossier(&dossier(&lines)?, date(2026, 3, 20))?;
        assert_eq!(waiting.outcome(), Outcome::Waiting);
        assert_eq!(waiting.stages().get(1).map(StageTrack::outcome), Some(Outcome::Waiting));
        lines.push((9, Event::Supplemented));
        let track =
            linked(StageOrder::InSequence)?.track_dossier(&dossier(&lines)?, date(2026, 3, 10))?;
        let due = |stage: &StageTrack| stage.due().map(Moment::date);
        let stages: Vec<_> = track.stages().iter().map(due).collect();
        assert_eq!(stages, [Some(date(2026, 3, 5)), Some(date(2026, 3, 16)), None]);
        assert_eq!(track.due().map(Moment::date), Some(date(2026, 3, 23)));
        Ok(())
    }

    #[test]
    fn all_at_once_an_answer_ends_a_stage() -> Result<()> {
        let asked = Event::ConsultationAsked { agency: Some("Sở".into()) };
        let answered = Event::ConsultationAnswered { agency: Some("Sở".into()) };
        let ready = Event::ResultReady { document: None };
        let lines = [(2, Event::Received), (2, asked), (10, answered), (11, ready)];
        let track =
            linked(StageOrder::AtOnce)?.track_dossier(&dossier(&lines)?, date(2026, 3, 12))?;
        let (last, answer) = (Some(date(2026, 3, 11)), Some(date(2026, 3, 10)));
        assert_eq!(finished(&track), [last, answer, last]);
        assert_eq!(track.outcome(), Outcome::Early);
        Ok(())
    }

    #[test]
    fn what_was_withdrawn_is_late_nowhere() -> Result<()> {
        let lines = [(2, Event::Received), (30, Event::Withdrawn { reason: None })];
        let track =
            linked(StageOrder::InSequence)?.track_dossier(&dossier(&lines)?, date(2026, 3, 31))?;
        assert_eq!((track.outcome(), track.late().count()), (Outcome::Withdrawn, 0));
        assert!(
            linked(StageOrder::AtOnce)?.track_dossier(&dossier(&[])?, date(2026, 3, 2)).is_err()
        );
        Ok(())
    }
}
