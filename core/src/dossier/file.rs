//! The dossier: its log, and the questions that are put to it.

use super::course::DossierCourse;
use super::regime::Regime;
use super::state::NationalStatus;
use super::terms::Terms;
use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;
use crate::log::{File, Stopping};
use crate::procedure::Channel;
use crate::step::Notice;

/// A dossier (*hồ sơ*): a log of what happened, played by the terms of its procedure, the rules in force
/// on the day of receipt and the calendar of its desk. Nothing in it is edited; everything else is
/// computed.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Dossier, Event, State, Terms};
/// use motcua::{Calendar, Moment, TimeLimit};
///
/// let terms = Terms::new(TimeLimit::working_days(10));
/// let mut dossier = Dossier::new("H08.12-260302-0001", terms, &Calendar::vietnam());
/// dossier.record("2026-03-02T08:30".parse::<Moment>()?, Event::Received)?;
/// assert_eq!(dossier.due().map(|due| due.to_string()).as_deref(), Some("2026-03-16T17:00"));
///
/// let asked = Event::SupplementRequested { reason: Some("thiếu bản sao giấy tờ".into()) };
/// dossier.record("2026-03-04T09:00".parse::<Moment>()?, asked)?;
/// assert_eq!(dossier.due(), None);
/// let state = dossier.record("2026-03-09T10:00".parse::<Moment>()?, Event::Supplemented)?;
/// assert_eq!(state, State::Processing);
/// // Counted again from its beginning: 118/2025/NĐ-CP, Điều 19 khoản 5.
/// assert_eq!(dossier.due().map(|due| due.to_string()).as_deref(), Some("2026-03-23T17:00"));
/// assert!(dossier.record("2026-03-09T11:00".parse::<Moment>()?, Event::Resumed).is_err());
/// # Ok::<(), motcua::Error>(())
/// ```
pub type Dossier = File<DossierCourse>;

impl Dossier {
    /// A dossier to which nothing happened yet.
    pub fn new(code: impl Into<Box<str>>, terms: Terms, calendar: &Calendar) -> Self {
        Self::begun(code, DossierCourse { terms, regime: None, calendar: calendar.clone() })
    }

    /// The same dossier under rules of the caller's choice instead of those in force on the day of
    /// receipt: a sector's, a locality's.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record).
    pub fn under(&self, regime: Regime) -> Result<Self> {
        self.replayed(DossierCourse { regime: Some(regime), ..self.course().clone() })
    }

    /// The same events on another calendar: what a notice changes.
    ///
    /// # Errors
    ///
    /// As [`record`](Self::record).
    pub fn on_calendar(&self, calendar: &Calendar) -> Result<Self> {
        self.replayed(DossierCourse { calendar: calendar.clone(), ..self.course().clone() })
    }

    /// On which terms it was taken in.
    pub fn terms(&self) -> &Terms {
        &self.course().terms
    }

    /// The rules that were set for it, if any.
    pub fn own_regime(&self) -> Option<&Regime> {
        self.course().regime.as_ref()
    }

    /// The rules it is under.
    pub fn regime(&self) -> Regime {
        let standing = self.standing();
        let known = standing.received.or(standing.submitted).or(self.log().last());
        match &self.course().regime {
            Some(regime) => regime.clone(),
            None => known.map_or_else(Regime::default, |when| Regime::on(when.date())),
        }
    }

    /// What the national portal shows.
    pub fn national_status(&self) -> Option<NationalStatus> {
        self.state().national()
    }

    /// How it came in, if that was said.
    pub fn channel(&self) -> Option<Channel> {
        self.standing().channel
    }

    /// When it was accepted.
    pub fn received(&self) -> Option<When> {
        self.standing().received
    }

    /// What the reader of its due date should know.
    pub fn notices(&self) -> Vec<Notice> {
        let mut notices = Vec::new();
        for moved in self.log().history() {
            let opened = moved
                .before
                .clock
                .stopped()
                .is_none()
                .then_some(moved.after.clock.stopped())
                .flatten();
            let Some((Stopping::Nothing, from)) = opened else { continue };
            let over = moved.before.clock.due().is_some_and(|due| from.date() > due.date());
            if over {
                notices.push(Notice::StopWithoutEffect { from: from.date() });
            }
            if moved.after.requested == Some(from) && self.regime().supplement.is_none() {
                notices.push(Notice::RuleUnseen { rule: "supplement", on: from.date() });
            }
        }
        if self.standing().new_dates > 0
            && self.regime().new_date.is_none()
            && let Some(due) = self.due()
        {
            notices.push(Notice::RuleUnseen { rule: "new_date", on: due.date() });
        }
        notices
    }
}
