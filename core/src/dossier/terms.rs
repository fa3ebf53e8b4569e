//! On which terms a dossier is taken in: the limit of its procedure and the event that starts it.

use crate::deadline::Start;
use crate::procedure::Channel;
use crate::time_limit::{Amount, StartEvent, TimeLimit, Unit};
use chrono::NaiveDate;

/// The terms of one dossier (*điều kiện giải quyết*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    limit: Option<TimeLimit>,
    start: StartEvent,
    options: Start,
    procedure: Option<Box<str>>,
}

impl Terms {
    /// A limit that starts when the dossier is accepted as complete; `None` where none is known.
    pub fn new(limit: impl Into<Option<TimeLimit>>) -> Self {
        let limit = limit.into();
        let start = limit.and_then(TimeLimit::start).unwrap_or(StartEvent::CompleteDossier);
        Self { limit, start, options: Start::on(NaiveDate::MIN), procedure: None }
    }

    /// With the event that starts the limit.
    ///
    /// READING: [`Receipt`](StartEvent::Receipt) is the day on which the dossier was handed in,
    /// [`CompleteDossier`](StartEvent::CompleteDossier) and [`Acceptance`](StartEvent::Acceptance) the
    /// moment on the slip (118/2025/NĐ-CP, Điều 17 khoản 3), [`FeePaid`](StartEvent::FeePaid) the
    /// payment, if that comes later.
    pub const fn starting(mut self, start: StartEvent) -> Self {
        self.start = start;
        self
    }

    /// With the options of the calculation; the moment in them is not used.
    pub const fn counted(mut self, options: Start) -> Self {
        self.options = options;
        self
    }

    /// With the code or name of the procedure.
    pub fn procedure(mut self, procedure: impl Into<Box<str>>) -> Self {
        self.procedure = Some(procedure.into());
        self
    }

    /// The limit, if one is known.
    pub const fn limit(&self) -> Option<TimeLimit> {
        self.limit
    }

    /// The event that starts the limit.
    pub const fn start(&self) -> StartEvent {
        self.start
    }

    /// The options of the calculation.
    pub const fn options(&self) -> Start {
        self.options
    }

    /// The code or name of the procedure.
    pub fn procedure_named(&self) -> Option<&str> {
        self.procedure.as_deref()
    }

    /// Whether the outcome is judged by the minute: hours, working hours and fractions of a day.
    pub fn by_minute(&self) -> bool {
        self.limit.is_some_and(|limit| {
            matches!(limit.unit(), Unit::Hour | Unit::WorkingHour)
                || matches!(limit.unit(), Unit::Day | Unit::WorkingDay)
                    && Amount::whole(limit.amount()).is_none()
        })
    }
}

/// Whether a channel brings paper, which has to be carried.
pub(super) const fn is_paper(channel: Channel) -> bool {
    !matches!(channel, Channel::Online)
}
