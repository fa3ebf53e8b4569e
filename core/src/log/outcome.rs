//! Where a file stands against its due date: one classification for every register and every figure.

use crate::date::{Moment, When};
use crate::time_limit::{Amount, TimeLimit, Unit};

/// Where a file stands (*trước hạn, đúng hạn, quá hạn, trong hạn, …*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Outcome {
    /// Finished before the due day (*trước hạn*).
    Early,
    /// Finished on the due day (*đúng hạn*).
    OnTime,
    /// Finished after it (*quá hạn*).
    Late,
    /// Not finished, and not yet due (*trong hạn*).
    WithinTime,
    /// Not finished, and past due (*đang quá hạn*).
    Overdue,
    /// Waiting for the citizen (*chờ công dân*), or for a result to be accepted (*chờ nghiệm thu*).
    Waiting,
    /// Refused (*từ chối*).
    Refused,
    /// Withdrawn by the citizen (*rút*).
    Withdrawn,
    /// Stopped by the office (*dừng*).
    Stopped,
    /// There is nothing to be late for (*không có thời hạn*).
    NoDeadline,
}

impl Outcome {
    /// Every outcome, in the order of tables.
    pub const ALL: [Self; 10] = [
        Self::Early,
        Self::OnTime,
        Self::Late,
        Self::WithinTime,
        Self::Overdue,
        Self::Waiting,
        Self::Refused,
        Self::Withdrawn,
        Self::Stopped,
        Self::NoDeadline,
    ];

    /// The stable name used outside Rust, such as `on_time`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::OnTime => "on_time",
            Self::Late => "late",
            Self::WithinTime => "within_time",
            Self::Overdue => "overdue",
            Self::Waiting => "waiting",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Stopped => "stopped",
            Self::NoDeadline => "no_deadline",
        }
    }

    /// The outcome of a file that was finished, or is not, seen at `now`.
    pub fn judge(due: Option<Moment>, closing: Closing, now: When, precision: Precision) -> Self {
        let finished = match closing {
            Closing::Refused => return Self::Refused,
            Closing::Withdrawn => return Self::Withdrawn,
            Closing::Stopped => return Self::Stopped,
            Closing::Waiting => return Self::Waiting,
            // What came after the due date stays overdue until it is accepted, and is late then.
            Closing::HandedIn(at) => {
                let late = due.is_some_and(|due| precision.is_after(at, due));
                return if late { Self::Overdue } else { Self::Waiting };
            }
            Closing::Open => None,
            Closing::Done(at) => Some(at),
        };
        let Some(due) = due else { return Self::NoDeadline };
        match finished {
            Some(at) if precision.is_after(at, due) => Self::Late,
            Some(at) if precision.is_before(at, due) => Self::Early,
            Some(_) => Self::OnTime,
            None if precision.is_after(now, due) => Self::Overdue,
            None => Self::WithinTime,
        }
    }
}

/// How a file was closed, if it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// The office works on it.
    Open,
    /// The citizen is asked for something.
    Waiting,
    /// Its result was handed in then, and nobody has accepted it yet.
    HandedIn(When),
    /// Its result was ready then.
    Done(When),
    /// Refused.
    Refused,
    /// Withdrawn.
    Withdrawn,
    /// Stopped.
    Stopped,
}

/// How finely a finish is compared with the due moment (*so theo ngày, so theo phút*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// By date: for limits in days and longer.
    Day,
    /// By minute: for hours, working hours and fractions of a day. A bare day is compared by date.
    Minute,
}

impl Precision {
    /// How finely a limit is judged: by minute for hours, working hours and fractions of a day.
    pub(crate) fn of(limit: Option<TimeLimit>) -> Self {
        let by_minute = limit.is_some_and(|limit| {
            matches!(limit.unit(), Unit::Hour | Unit::WorkingHour)
                || matches!(limit.unit(), Unit::Day | Unit::WorkingDay)
                    && Amount::whole(limit.amount()).is_none()
        });
        if by_minute { Self::Minute } else { Self::Day }
    }

    /// Whether something happened after a moment.
    pub fn is_after(self, at: When, due: Moment) -> bool {
        match (self, at.moment()) {
            (Self::Minute, Some(at)) => at.minute() > due.minute(),
            _ => at.date() > due.date(),
        }
    }

    fn is_before(self, at: When, due: Moment) -> bool {
        match (self, at.moment()) {
            (Self::Minute, Some(at)) => at.minute() < due.minute(),
            _ => at.date() < due.date(),
        }
    }
}
