//! The petition: its log, and the questions that are put to it.

use super::course::PetitionCourse;
use super::event::Event;
use super::kind::Variant;
use super::stage::{self, Extensions, Stage, StageLimit};
use super::terms::Terms;
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::law::{Confidence, Dated};
use crate::log::{Closing, File, Outcome, Precision, Standing as _};
use crate::step::{Notice, Reading};
use chrono::NaiveDate;

/// A petition (*đơn*): a log of what happened, played by its terms, the law of the day of receipt and the
/// calendar of the body that has it. Its due date is that of the stage under way.
///
/// # Example
///
/// ```
/// use motcua::petition::{Event, Kind, Petition, Stage, State, Terms};
/// use motcua::{Calendar, date};
///
/// let terms = Terms::new(Kind::ComplaintFirst);
/// let mut petition = Petition::new("KN-1", terms, &Calendar::vietnam());
/// petition.record(date(2026, 3, 2), Event::Registered)?;
/// // Ten days, 02/2011/QH13, Điều 27.
/// assert_eq!(petition.due().map(|due| due.date()), Some(date(2026, 3, 12)));
/// let state = petition.record(date(2026, 3, 12), Event::Accepted)?;
/// assert_eq!((state, petition.stage()), (State::Accepted, Some(Stage::Settlement)));
/// // Thirty days end on Saturday 11 April.
/// assert_eq!(petition.due().map(|due| due.date()), Some(date(2026, 4, 13)));
/// # Ok::<(), motcua::Error>(())
/// ```
pub type Petition = File<PetitionCourse>;

/// One stage of a petition as it stands (*kết quả từng khâu*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageAccount {
    /// Its limit; `None` where none is known.
    pub rule: Option<StageLimit>,
    /// The stage.
    pub stage: Stage,
    /// When it began.
    pub begun: When,
    /// When it is due; `None` while it stands still, and without a limit.
    pub due: Option<Moment>,
    /// When it was done.
    pub done: Option<When>,
    /// How it stands; `None` for the time until a decision takes effect, which nobody can be late for.
    pub outcome: Option<Outcome>,
}

/// The stages that a petition of their kind cannot do without.
const MET_BY_ALL: [Stage; 4] =
    [Stage::FirstHandling, Stage::Review, Stage::Acceptance, Stage::Settlement];

impl Petition {
    /// A petition to which nothing happened yet.
    pub fn new(code: impl Into<Box<str>>, terms: Terms, calendar: &Calendar) -> Self {
        Self::begun(code, PetitionCourse { terms, calendar: calendar.clone() })
    }

    /// On which terms it is handled.
    pub fn terms(&self) -> &Terms {
        &self.course().terms
    }

    /// How hard the case is as things stand: an extension may have said so.
    pub fn variant(&self) -> Variant {
        self.standing().variant
    }

    /// When it came.
    pub fn registered(&self) -> Option<When> {
        self.standing().registered
    }

    /// The stage whose due date is the petition's: the one under way, and at the end the settlement.
    pub fn stage(&self) -> Option<Stage> {
        self.standing().on_clock
    }

    /// Every limit that the law has for it, from the day of receipt.
    pub fn limits(&self) -> Vec<StageLimit> {
        let Some(registered) = self.registered() else { return Vec::new() };
        Stage::ALL
            .iter()
            .filter_map(|stage| {
                stage::limit(self.terms(), self.variant(), *stage, registered.date())
            })
            .collect()
    }

    /// The extensions that the law has for it.
    pub fn extensions(&self) -> Option<Extensions> {
        let registered = self.registered()?;
        Extensions::of(self.terms().kind, self.variant(), registered.date())
    }

    /// The stages that have begun, each with its due date and how it stands at `now`.
    pub fn stages(&self, now: impl Into<When>) -> Vec<StageAccount> {
        let (standing, now) = (self.standing(), now.into());
        let limits = self.limits();
        let begun = Stage::ALL.iter().filter_map(|stage| {
            let account = standing.account(*stage);
            let begun = account.begun?;
            let on_clock = standing.on_clock == Some(*stage) && account.done.is_none();
            let due = if on_clock { standing.clock.due() } else { account.due };
            let closing = match account.done {
                Some(at) => Closing::Done(at),
                None => match standing.closing() {
                    Closing::Done(_) => Closing::Open,
                    Closing::Waiting if !on_clock => Closing::Open,
                    // Whoever forwarded it is told also that it was not accepted.
                    Closing::Refused if *stage == Stage::ForwarderAnswer => Closing::Open,
                    closing => closing,
                },
            };
            let outcome = Outcome::judge(due, closing, now, Precision::Day);
            let rule = limits.iter().find(|limit| limit.stage == *stage).cloned();
            let outcome = (*stage != Stage::Effect).then_some(outcome);
            Some(StageAccount { rule, stage: *stage, begun, due, done: account.done, outcome })
        });
        begun.collect()
    }

    /// The stages whose limit was not seen in the text in force.
    pub fn unconfirmed(&self) -> Vec<Stage> {
        let doubtful = |limit: &StageLimit| limit.confidence == Some(Confidence::Unconfirmed);
        self.limits().into_iter().filter(doubtful).map(|limit| limit.stage).collect()
    }

    /// What the reader of its due dates should know at `now`.
    pub fn notices(&self, now: impl Into<When>) -> Vec<Notice> {
        let (now, standing) = (now.into().date(), self.standing());
        let Some(registered) = self.registered() else { return Vec::new() };
        let on = registered.date();
        let changed = Stage::ALL.iter().any(|stage| {
            let account = standing.account(*stage);
            let last = account.done.map_or(now, When::date);
            let rule = stage::provision(self.terms(), *stage);
            account.begun.is_some() && rule.is_some_and(|rule| stage::changed(rule, on, last))
        });
        let reading = |reading, on| Notice::Reading { reading, on };
        let unseen = |stage: &Stage| {
            let rule = stage::provision(self.terms(), *stage)?;
            let limit = stage::limit(self.terms(), self.variant(), *stage, on);
            limit.is_none().then(|| Notice::RuleUnseen { rule: Dated::key(rule), on })
        };
        let mut notices: Vec<_> = MET_BY_ALL.iter().filter_map(unseen).collect();
        notices.extend(changed.then(|| reading(Reading::LimitOfReceiptDay, on)));
        let suspended = self.suspended_under_another_row(on);
        notices.extend(suspended.map(|day| reading(Reading::SuspensionOfItsDay, day)));
        notices
    }

    /// The first suspension that rests on another clause than the one in force on the day of receipt.
    fn suspended_under_another_row(&self, received: NaiveDate) -> Option<NaiveDate> {
        let row = |day| stage::suspension(self.terms().kind, day).map(|row| row.from);
        let events = self.log().events().into_iter();
        let suspended =
            events.filter(|line| matches!(line.event, Event::Suspended { ground: None, .. }));
        suspended.map(|line| line.at.date()).find(|day| row(*day) != row(received))
    }
}
