//! On which terms a dossier is taken in: the limit of its procedure and the event that starts it.

use crate::deadline::Start;
use crate::error::Result;
use crate::log::Precision;
use crate::procedure::{Channel, Procedure};
use crate::time_limit::{StartEvent, TimeLimit};
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

    /// The terms of a procedure for a dossier that comes in this way and is of this kind; `None` for the
    /// ordinary kind. They name the procedure by its code, or by its name where it has none.
    ///
    /// The event that starts the limit is the one that the limit's own words name, or else the one of
    /// the procedure. Later versions of the procedure do not change them.
    ///
    /// # Errors
    ///
    /// As [`Procedure::limit_for`].
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::dossier::Terms;
    /// use motcua::procedure::{CaseLimit, Channel};
    /// use motcua::time_limit::StartEvent;
    /// use motcua::{Procedure, TimeLimit};
    ///
    /// let procedure = Procedure::new("Cấp lại giấy phép")
    ///     .with_code("1.001193")
    ///     .with_start(StartEvent::FeePaid)
    ///     .with_limit(CaseLimit::stated("05 ngày làm việc"))
    ///     .with_limit(CaseLimit::stated("03 ngày làm việc").with_channel(Channel::Online));
    /// let terms = Terms::of(&procedure, Channel::Online, None)?;
    /// assert_eq!(terms.limit(), Some(TimeLimit::working_days(3)));
    /// assert_eq!((terms.start(), terms.procedure_named()), (StartEvent::FeePaid, Some("1.001193")));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn of(procedure: &Procedure, channel: Channel, case: Option<&str>) -> Result<Self> {
        Ok(Self::with_limit_of(procedure, procedure.limit_for(channel, case)?))
    }

    /// The terms of the same dossier in a remote area.
    ///
    /// # Errors
    ///
    /// As [`Procedure::remote_limit_for`].
    pub fn of_remote(procedure: &Procedure, channel: Channel, case: Option<&str>) -> Result<Self> {
        Ok(Self::with_limit_of(procedure, procedure.remote_limit_for(channel, case)?))
    }

    fn with_limit_of(procedure: &Procedure, limit: TimeLimit) -> Self {
        let terms = Self::new(limit).procedure(procedure.code().unwrap_or(procedure.name()));
        match procedure.start() {
            Some(start) if limit.start().is_none() => terms.starting(start),
            _ => terms,
        }
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
        Precision::of(self.limit) == Precision::Minute
    }
}

/// Whether a channel brings paper, which has to be carried.
pub(super) const fn is_paper(channel: Channel) -> bool {
    !matches!(channel, Channel::Online)
}
