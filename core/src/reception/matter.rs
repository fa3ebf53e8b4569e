//! What one person brought to a reception: a small log, up to the answer and, where the matter was passed on,
//! up to word of how it was settled.

use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::error::Result;
use crate::law::{Dated, RECEPTION_ANSWER, RECEPTION_SETTLED, RECEPTION_TOLD};
use crate::log::{Breach, Closing, Course, Entry, Line, Log, Next, Occurrence, Outcome, Precision};
use crate::text::Language;
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

    /// What can happen in it.
    const fn next(self) -> &'static str {
        match self {
            Self::New => "received",
            Self::Received | Self::Considered => "answered",
            Self::Transferred => "settled",
            Self::Settled => "reported",
            Self::Reported => "told",
            Self::Closed => "nothing more",
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

/// A kind of breach that the log of a matter shows (*loại vi phạm*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatterBreach {
    /// The stable code.
    pub code: &'static str,
    vietnamese: &'static str,
    english: &'static str,
}

impl MatterBreach {
    /// What was not kept, in words.
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Vietnamese => self.vietnamese,
            Language::English => self.english,
        }
    }

    /// The kind of a code.
    pub fn of(code: &str) -> Option<&'static Self> {
        MATTER_BREACHES.iter().find(|kind| kind.code == code)
    }
}

/// Every kind of breach that the log of a matter shows.
pub const MATTER_BREACHES: [MatterBreach; 3] = [
    MatterBreach {
        code: "late_reception_answer",
        vietnamese: "Trả lời người được tiếp quá thời hạn",
        english: "Whoever was received was answered too late",
    },
    MatterBreach {
        code: "late_settlement_report",
        vietnamese: "Thông báo kết quả giải quyết cho cơ quan chuyển đến quá thời hạn",
        english: "The body that passed the matter on was told too late that it was settled",
    },
    MatterBreach {
        code: "late_settlement_word",
        vietnamese: "Thông báo kết quả giải quyết cho người đã đến quá thời hạn",
        english: "The person was told too late that the matter was settled",
    },
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
    due: Option<Moment>,
}

impl MatterCourse {
    /// The end of a limit that began with this event.
    fn due(&self, rule: &'static Dated<u32>, from: When) -> Result<Moment> {
        TimeLimit::working_days(rule.on(from.date())?.value).due_moment(&self.calendar, from)
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

    fn begin(&self) -> MatterStanding {
        MatterStanding {
            state: MatterState::New,
            received: None,
            answered: None,
            answer: None,
            answer_by: None,
            due: None,
        }
    }

    fn next(
        &self,
        standing: &MatterStanding,
        line: Line<'_, MatterEvent>,
    ) -> Result<Next<MatterStanding>> {
        let mut after = *standing;
        let mut breaches = Vec::new();
        match (standing.state, line.event) {
            (MatterState::New, MatterEvent::Received { .. }) => {
                after.due = Some(self.due(&RECEPTION_ANSWER, line.at)?);
                (after.received, after.answer_by) = (Some(line.at), after.due);
                after.state = MatterState::Received;
            }
            (MatterState::Received | MatterState::Considered, MatterEvent::Answered { answer }) => {
                let code = "late_reception_answer";
                breaches = Self::late(&line, standing.due, code, &RECEPTION_ANSWER);
                // What is answered after "it takes longer" has no limit in the law as read.
                after.due = None;
                after.answered = standing.answered.or(Some(line.at));
                after.answer = Some(*answer);
                after.state = match answer {
                    Answer::NeedsLonger => MatterState::Considered,
                    Answer::Transferred => MatterState::Transferred,
                    // What is taken up goes on in the register of petitions.
                    Answer::Accepted | Answer::Refused => MatterState::Closed,
                };
            }
            (MatterState::Transferred, MatterEvent::Settled) => {
                after.due = Some(self.due(&RECEPTION_SETTLED, line.at)?);
                after.state = MatterState::Settled;
            }
            (MatterState::Settled, MatterEvent::Reported) => {
                let code = "late_settlement_report";
                breaches = Self::late(&line, standing.due, code, &RECEPTION_SETTLED);
                after.due = Some(self.due(&RECEPTION_TOLD, line.at)?);
                after.state = MatterState::Reported;
            }
            (MatterState::Reported, MatterEvent::Told) => {
                let code = "late_settlement_word";
                breaches = Self::late(&line, standing.due, code, &RECEPTION_TOLD);
                after.due = None;
                after.state = MatterState::Closed;
            }
            (state, _) => return Err(line.illegal(state.code(), state.next())),
        }
        Ok(Next { standing: after, breaches })
    }
}

/// The log of one person's matter (*việc của người được tiếp*).
///
/// # Example
///
/// ```
/// use motcua::log::{Entry, Outcome};
/// use motcua::reception::{Answer, Matter, MatterEvent};
/// use motcua::{Calendar, date};
///
/// let mut matter = Matter::new(&Calendar::vietnam());
/// matter.record(Entry::new(date(2026, 3, 2), MatterEvent::Received { delegate: None }))?;
/// assert_eq!(matter.due().map(|due| due.date()), Some(date(2026, 3, 16)));
/// let answer = MatterEvent::Answered { answer: Answer::Accepted };
/// matter.record(Entry::new(date(2026, 3, 17), answer))?;
/// assert_eq!(matter.outcome(date(2026, 3, 17).into()), Outcome::Late);
/// assert_eq!(matter.breaches().len(), 1);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Matter(Log<MatterCourse>);

impl Matter {
    /// An empty log on the calendar of an office.
    pub fn new(calendar: &Calendar) -> Self {
        Self(Log::new(MatterCourse { calendar: calendar.clone() }))
    }

    /// Takes one line in.
    ///
    /// # Errors
    ///
    /// As [`Log::record`]; [`IllegalTransition`](crate::ErrorKind::IllegalTransition) for what cannot follow;
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) before the law was in force. The log is then as it was.
    pub fn record(&mut self, entry: Entry<MatterEvent>) -> Result<()> {
        self.0.record(entry).map(|_| ())
    }

    /// Where it is.
    pub fn state(&self) -> MatterState {
        self.0.standing().state
    }

    /// When the person was received.
    pub fn received(&self) -> Option<When> {
        self.0.standing().received
    }

    /// When the person was first answered.
    pub fn answered(&self) -> Option<When> {
        self.0.standing().answered
    }

    /// The last answer.
    pub fn answer(&self) -> Option<Answer> {
        self.0.standing().answer
    }

    /// The end of the limit for the answer (42/2013/QH13, Điều 28 khoản 1).
    pub fn answer_by(&self) -> Option<Moment> {
        self.0.standing().answer_by
    }

    /// The end of the limit under way: for the answer, for word to the body that passed it on (Điều 27 khoản 2),
    /// for word to the person (Điều 28 khoản 2).
    pub fn due(&self) -> Option<Moment> {
        self.0.standing().due
    }

    /// How the first answer stands against its limit, seen at `now`.
    pub fn outcome(&self, now: When) -> Outcome {
        let standing = self.0.standing();
        let closing = standing.answered.map_or(Closing::Open, Closing::Done);
        Outcome::judge(standing.answer_by, closing, now, Precision::Day)
    }

    /// The clauses that were not kept.
    pub fn breaches(&self) -> &[Breach] {
        self.0.breaches()
    }

    /// The lines as they were recorded.
    pub fn entries(&self) -> &[Entry<MatterEvent>] {
        self.0.entries()
    }
}
