//! What one person brought to a reception: a small log, up to the answer and, where the matter was passed on,
//! up to word of how it was settled.

use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::deadline::Start;
use crate::error::Result;
use crate::law::{Dated, RECEPTION_ANSWER, RECEPTION_SETTLED, RECEPTION_TOLD};
use crate::log::{
    Breach, BreachKind, Closing, Course, DueClock, File, Holder, Line, Next, Occurrence, Outcome,
    Precision, Standing,
};
use crate::time_limit::TimeLimit;

/// What the person is answered (*trả lời kết quả tiếp công dân*): 42/2013/QH13, Điều 28 khoản 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// The matter is taken up.
    Accepted,
    /// It has to be looked at for longer.
    NeedsLonger,
    /// It is refused.
    Refused,
    /// It was passed on to the body that is competent.
    Transferred,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 4] =
        [Self::Accepted, Self::NeedsLonger, Self::Refused, Self::Transferred];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::NeedsLonger => "needs_longer",
            Self::Refused => "refused",
            Self::Transferred => "transferred",
        }
    }
}

/// Where a matter is (*tình trạng vụ việc*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatterState {
    /// Nobody came yet.
    New,
    /// The person was received and waits for an answer.
    Received,
    /// The answer was that it takes longer.
    Considered,
    /// It is with the body that is competent.
    Transferred,
    /// That body settled it.
    Settled,
    /// That body said so to the one that passed it on.
    Reported,
    /// The person knows.
    Closed,
}

impl MatterState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::New,
        Self::Received,
        Self::Considered,
        Self::Transferred,
        Self::Settled,
        Self::Reported,
        Self::Closed,
    ];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Received => "received",
            Self::Considered => "considered",
            Self::Transferred => "transferred",
            Self::Settled => "settled",
            Self::Reported => "reported",
            Self::Closed => "closed",
        }
    }

    /// The codes of the events that can follow.
    const fn follows(self) -> &'static [&'static str] {
        match self {
            Self::New => &["received"],
            Self::Received | Self::Considered => &["answered"],
            Self::Transferred => &["settled"],
            Self::Settled => &["reported"],
            Self::Reported => &["told"],
            Self::Closed => &[],
        }
    }
}

/// What can happen to a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MatterEvent {
    /// The person was received (*tiếp công dân*), perhaps by somebody for the leader.
    Received {
        /// Who received in place of the leader.
        delegate: Option<String>,
    },
    /// The person was answered (*trả lời*).
    Answered {
        /// How.
        answer: Answer,
    },
    /// The competent body settled it (*giải quyết*).
    Settled,
    /// That body told the one that passed it on (*thông báo cho cơ quan chuyển đến*).
    Reported,
    /// The person was told (*thông báo cho người đã đến*).
    Told,
}

/// The codes of every event.
pub const MATTER_EVENTS: [&str; 5] = ["received", "answered", "settled", "reported", "told"];

impl Occurrence for MatterEvent {
    fn code(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Answered { .. } => "answered",
            Self::Settled => "settled",
            Self::Reported => "reported",
            Self::Told => "told",
        }
    }
}

/// Every kind of breach that the log of a matter shows.
pub const MATTER_BREACHES: [BreachKind; 3] = [
    BreachKind::new(
        "late_reception_answer",
        "Trả lời người được tiếp quá thời hạn",
        "Whoever was received was answered too late",
    ),
    BreachKind::new(
        "late_settlement_report",
        "Thông báo kết quả giải quyết cho cơ quan chuyển đến quá thời hạn",
        "The body that passed the matter on was told too late that it was settled",
    ),
    BreachKind::new(
        "late_settlement_word",
        "Thông báo kết quả giải quyết cho người đã đến quá thời hạn",
        "The person was told too late that the matter was settled",
    ),
];

/// The rules of a matter, on the calendar of its office.
#[derive(Clone, Debug, PartialEq)]
pub struct MatterCourse {
    calendar: Calendar,
}

/// What the events of a matter come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatterStanding {
    state: MatterState,
    received: Option<When>,
    answered: Option<When>,
    answer: Option<Answer>,
    answer_by: Option<Moment>,
    closed: Option<When>,
    clock: DueClock,
}

impl Standing for MatterStanding {
    type State = MatterState;

    fn state(&self) -> MatterState {
        self.state
    }

    fn state_code(&self) -> &'static str {
        self.state.code()
    }

    fn holder(&self) -> Holder {
        match self.state {
            MatterState::New | MatterState::Closed => Holder::Nobody,
            _ => Holder::Office,
        }
    }

    fn closing(&self) -> Closing {
        self.closed.map_or(Closing::Open, Closing::Done)
    }

    fn finished(&self) -> Option<When> {
        self.closed
    }

    fn clock(&self) -> &DueClock {
        &self.clock
    }
}

impl MatterCourse {
    /// Begins the limit of a rule with an event.
    fn begin_limit(
        &self,
        clock: &mut DueClock,
        rule: &'static Dated<u32>,
        from: When,
    ) -> Result<()> {
        let limit = TimeLimit::working_days(rule.on(from.date())?.value);
        clock.begin(&self.calendar, limit, Start::new(from))
    }

    fn late(
        line: &Line<'_, MatterEvent>,
        due: Option<Moment>,
        code: &'static str,
        rule: &'static Dated<u32>,
    ) -> Vec<Breach> {
        let late = due.filter(|due| Precision::Day.is_after(line.at, *due));
        let breach = |due: Moment| {
            let source = rule.on(due.date()).ok().map(|row| row.source.clone());
            line.breach(code, source).with("due", due.date())
        };
        late.map(breach).into_iter().collect()
    }
}

impl Course for MatterCourse {
    type Event = MatterEvent;
    type Standing = MatterStanding;

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    fn precision(&self) -> Precision {
        Precision::Day
    }

    fn follows(&self, standing: &MatterStanding) -> &'static [&'static str] {
        standing.state.follows()
    }

    fn at_best(&self, code: &str, _: &MatterStanding, _: When) -> Option<MatterEvent> {
        Some(match code {
            "received" => MatterEvent::Received { delegate: None },
            "answered" => MatterEvent::Answered { answer: Answer::Accepted },
            "settled" => MatterEvent::Settled,
            "reported" => MatterEvent::Reported,
            "told" => MatterEvent::Told,
            _ => return None,
        })
    }

    fn begin(&self) -> MatterStanding {
        MatterStanding {
            state: MatterState::New,
            received: None,
            answered: None,
            answer: None,
            answer_by: None,
            closed: None,
            clock: DueClock::default(),
        }
    }

    fn next(
        &self,
        standing: &MatterStanding,
        line: Line<'_, MatterEvent>,
    ) -> Result<Next<MatterStanding>> {
        let mut after = *standing;
        let due = standing.clock.due();
        let mut breaches = Vec::new();
        match line.event {
            MatterEvent::Received { .. } => {
                self.begin_limit(&mut after.clock, &RECEPTION_ANSWER, line.at)?;
                (after.received, after.answer_by) = (Some(line.at), after.clock.due());
                after.state = MatterState::Received;
            }
            MatterEvent::Answered { answer } => {
                breaches = Self::late(&line, due, "late_reception_answer", &RECEPTION_ANSWER);
                // What is answered after "it takes longer" has no limit in the law as read.
                after.clock.answer();
                after.answered = standing.answered.or(Some(line.at));
                after.answer = Some(*answer);
                after.state = match answer {
                    Answer::NeedsLonger => MatterState::Considered,
                    Answer::Transferred => MatterState::Transferred,
                    // What is taken up goes on in the register of petitions.
                    Answer::Accepted | Answer::Refused => MatterState::Closed,
                };
            }
            MatterEvent::Settled => {
                self.begin_limit(&mut after.clock, &RECEPTION_SETTLED, line.at)?;
                after.state = MatterState::Settled;
            }
            MatterEvent::Reported => {
                breaches = Self::late(&line, due, "late_settlement_report", &RECEPTION_SETTLED);
                self.begin_limit(&mut after.clock, &RECEPTION_TOLD, line.at)?;
                after.state = MatterState::Reported;
            }
            MatterEvent::Told => {
                breaches = Self::late(&line, due, "late_settlement_word", &RECEPTION_TOLD);
                after.clock.answer();
                after.state = MatterState::Closed;
            }
        }
        if after.state == MatterState::Closed {
            after.closed = Some(line.at);
        }
        Ok(Next { standing: after, breaches })
    }
}

/// The log of one person's matter (*việc của người được tiếp*). Its due moment is that of the limit under
/// way: for the answer (42/2013/QH13, Điều 28 khoản 1), for word to the body that passed it on (Điều 27
/// khoản 2), for word to the person (Điều 28 khoản 2).
///
/// Events before the law was in force are refused ([`NoneInForce`](crate::ErrorKind::NoneInForce)).
///
/// # Example
///
/// ```
/// use motcua::log::Outcome;
/// use motcua::reception::{Answer, Matter, MatterEvent};
/// use motcua::{Calendar, date};
///
/// let mut matter = Matter::new("TCD-01", &Calendar::vietnam());
/// matter.record(date(2026, 3, 2), MatterEvent::Received { delegate: None })?;
/// assert_eq!(matter.due().map(|due| due.date()), Some(date(2026, 3, 16)));
/// matter.record(date(2026, 3, 17), MatterEvent::Answered { answer: Answer::Accepted })?;
/// assert_eq!(matter.answer_outcome(date(2026, 3, 17)), Outcome::Late);
/// assert_eq!(matter.breaches().len(), 1);
/// # Ok::<(), motcua::Error>(())
/// ```
pub type Matter = File<MatterCourse>;

impl Matter {
    /// A matter to which nothing happened yet, on the calendar of an office.
    pub fn new(code: impl Into<Box<str>>, calendar: &Calendar) -> Self {
        Self::begun(code, MatterCourse { calendar: calendar.clone() })
    }

    /// When the person was received.
    pub fn received(&self) -> Option<When> {
        self.standing().received
    }

    /// When the person was first answered.
    pub fn answered(&self) -> Option<When> {
        self.standing().answered
    }

    /// The last answer.
    pub fn answer(&self) -> Option<Answer> {
        self.standing().answer
    }

    /// The end of the limit for the answer.
    pub fn answer_by(&self) -> Option<Moment> {
        self.standing().answer_by
    }

    /// How the first answer stands against its limit, seen at `now`.
    pub fn answer_outcome(&self, now: impl Into<When>) -> Outcome {
        let closing = self.answered().map_or(Closing::Open, Closing::Done);
        Outcome::judge(self.answer_by(), closing, now.into(), Precision::Day)
    }
}
