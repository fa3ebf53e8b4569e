//! One dossier as figures see it: when it came, when it was due, how it ended, who had it.

use crate::date::When;
use crate::procedure::Channel;
use crate::time_limit::TimeLimit;

/// How the way of a dossier ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// Not accepted at the desk (*không tiếp nhận*, status 3).
    NotReceived(When),
    /// Refused after it was accepted.
    Refused(When),
    /// Withdrawn by the citizen (*rút hồ sơ*, status 7).
    Withdrawn(When),
    /// Stopped by the office (*dừng xử lý*, status 8).
    Stopped(When),
}

impl Ending {
    /// When it ended.
    pub const fn at(self) -> When {
        match self {
            Self::NotReceived(at) | Self::Refused(at) | Self::Withdrawn(at) | Self::Stopped(at) => {
                at
            }
        }
    }
}

/// A time during which the citizen was asked for something (*chờ bổ sung*), or a petition stood still (*tạm
/// đình chỉ*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// When it was asked for.
    pub asked: When,
    /// When it came; `None` while it has not.
    pub answered: Option<When>,
}

/// One dossier as figures see it (*một dòng trong danh sách hồ sơ*).
///
/// What is not known is `None`; nothing is made up for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// When the desk accepted it or turned it away (*ngày tiếp nhận*).
    pub received: When,
    /// The appointment (*ngày hẹn trả*); a bare day is kept until its end.
    pub due: Option<When>,
    /// When the result was ready (*xử lý xong*, status 9).
    pub ready: Option<When>,
    /// When it was handed over (*trả kết quả*, status 10).
    pub handed_over: Option<When>,
    /// How else it ended.
    pub ending: Option<Ending>,
    /// When the citizen was asked for more.
    pub waits: Vec<Wait>,
    /// The way in.
    pub channel: Option<Channel>,
    /// The time limit of its procedure.
    pub limit: Option<TimeLimit>,
    /// The body that answers for it.
    pub agency: Option<Box<str>>,
    /// The domain of its procedure (*lĩnh vực*).
    pub domain: Option<Box<str>>,
    /// The code or the name of its procedure.
    pub procedure: Option<Box<str>>,
    /// The level of the body (*cấp*).
    pub level: Option<Box<str>>,
    /// The officer.
    pub officer: Option<Box<str>>,
}

impl Record {
    /// A dossier that was received then, and of which nothing else is known.
    pub fn new(received: impl Into<When>) -> Self {
        Self {
            received: received.into(),
            due: None,
            ready: None,
            handed_over: None,
            ending: None,
            waits: Vec::new(),
            channel: None,
            limit: None,
            agency: None,
            domain: None,
            procedure: None,
            level: None,
            officer: None,
        }
    }

    /// The same, due then.
    pub fn due(mut self, due: impl Into<When>) -> Self {
        self.due = Some(due.into());
        self
    }

    /// The same, its result ready then.
    pub fn ready(mut self, ready: impl Into<When>) -> Self {
        self.ready = Some(ready.into());
        self
    }

    /// The same, ended in another way.
    pub const fn ended(mut self, ending: Ending) -> Self {
        self.ending = Some(ending);
        self
    }

    /// The same, with a supplement asked for then and answered then.
    pub fn waited(mut self, asked: impl Into<When>, answered: Option<When>) -> Self {
        self.waits.push(Wait { asked: asked.into(), answered });
        self
    }

    /// The same, at this body.
    pub fn at(mut self, agency: impl Into<Box<str>>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// When the citizen was last asked for something that has not come by `now`.
    pub(super) fn waiting_since(&self, now: chrono::NaiveDate) -> Option<When> {
        let open = |wait: &&Wait| {
            wait.asked.date() <= now && wait.answered.is_none_or(|answer| answer.date() > now)
        };
        self.waits.iter().rfind(open).map(|wait| wait.asked)
    }
}
