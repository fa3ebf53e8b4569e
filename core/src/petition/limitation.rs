//! Until when a complaint or an action in court can still be brought.

use crate::calendar::Calendar;
use crate::citation::Citation;
use crate::date::When;
use crate::deadline::{Deadline, EndOfDay, Start, Stop, Stops};
use crate::error::{Error, Result};
use crate::law::{self, Confidence, Dated, PetitionTimes};
use crate::step::Notice;
use crate::time_limit::TimeLimit;
use chrono::{Days, NaiveDate};

/// What is brought (*loại việc*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Action {
    /// A first complaint.
    ComplaintFirst,
    /// A second complaint.
    ComplaintSecond,
    /// A first complaint of a disciplinary decision.
    DisciplinaryFirst,
    /// A second one.
    DisciplinarySecond,
    /// A second one of a dismissal (*buộc thôi việc*).
    DisciplinaryDismissal,
    /// An action in court (*khởi kiện*).
    Court,
    /// One on a decision on competition or an audit.
    CourtSpecial,
    /// One after a complaint, from the decision on it.
    CourtAfterComplaint,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 8] = [
        Self::ComplaintFirst,
        Self::ComplaintSecond,
        Self::DisciplinaryFirst,
        Self::DisciplinarySecond,
        Self::DisciplinaryDismissal,
        Self::Court,
        Self::CourtSpecial,
        Self::CourtAfterComplaint,
    ];

    /// The stable name used outside Rust, such as `complaint_first`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ComplaintFirst => "complaint_first",
            Self::ComplaintSecond => "complaint_second",
            Self::DisciplinaryFirst => "disciplinary_first",
            Self::DisciplinarySecond => "disciplinary_second",
            Self::DisciplinaryDismissal => "disciplinary_dismissal",
            Self::Court => "court",
            Self::CourtSpecial => "court_special",
            Self::CourtAfterComplaint => "court_after_complaint",
        }
    }

    const fn provision(self) -> &'static Dated<PetitionTimes> {
        match self {
            Self::ComplaintFirst => &law::COMPLAINT_LIMITATION,
            Self::ComplaintSecond => &law::SECOND_COMPLAINT_LIMITATION,
            Self::DisciplinaryFirst => &law::DISCIPLINARY_LIMITATION,
            Self::DisciplinarySecond => &law::DISCIPLINARY_SECOND_LIMITATION,
            Self::DisciplinaryDismissal => &law::DISMISSAL_LIMITATION,
            Self::Court => &law::COURT_LIMITATION,
            Self::CourtSpecial => &law::COURT_SPECIAL_LIMITATION,
            Self::CourtAfterComplaint => &law::COURT_AFTER_COMPLAINT_LIMITATION,
        }
    }

    /// Whether the law was seen not to count the time of an obstacle.
    pub const fn excludes_obstacles(self) -> bool {
        matches!(
            self,
            Self::ComplaintFirst
                | Self::DisciplinaryFirst
                | Self::DisciplinarySecond
                | Self::DisciplinaryDismissal
        )
    }
}

/// The time of an obstacle (*trở ngại khách quan*): illness, disaster, war, duty or study far away. Both
/// days belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last.
    pub through: NaiveDate,
}

/// Until when something can be brought, and why (*thời hiệu*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limitation {
    /// What is brought.
    pub action: Action,
    /// The limit.
    pub limit: TimeLimit,
    /// Where it stands.
    pub source: Citation,
    /// How far the text was seen.
    pub confidence: Confidence,
    /// The last day and how it came about.
    pub deadline: Deadline,
    /// The days of obstacles that were not counted: where the limit was over and only its last day had moved
    /// off a day off, those from that day on.
    pub excluded_days: u32,
    /// Obstacles that began when the limit was over, and were not on its last day, change nothing.
    pub without_effect: Vec<Notice>,
}

impl Limitation {
    /// The limit from the day of receiving or learning of the decision; for a second complaint also from the
    /// end of the first limit. Days on which an obstacle stood in the way are not counted, each once.
    ///
    /// READING: the last day moves off a day off, as that of any limit (91/2015/QH13, Điều 148 khoản 5),
    /// and lasts until its end (khoản 6). Obstacles are taken for the limits whose clause was seen to leave
    /// them out. One that begins when the days are used up gives none back; where it lies on a last day that
    /// had moved, that day moves on to the next working day without an obstacle.
    ///
    /// # Law
    ///
    /// 02/2011/QH13, Điều 9, 33, 48; 93/2015/QH13, Điều 116.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an obstacle that is reversed, or where the
    /// law leaves none out; [`NoneInForce`](crate::ErrorKind::NoneInForce);
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::petition::{Action, Limitation, Obstacle};
    /// use motcua::{Calendar, date};
    ///
    /// let ill = Obstacle { from: date(2026, 3, 10), through: date(2026, 3, 19) };
    /// let calendar = Calendar::vietnam();
    /// let limitation =
    ///     Limitation::of(Action::ComplaintFirst, false, date(2026, 3, 2), &[ill], &calendar)?;
    /// assert_eq!(limitation.last_day(), date(2026, 6, 10));
    /// assert!(limitation.is_in_time(date(2026, 6, 10)));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn of(
        action: Action,
        remote: bool,
        known: NaiveDate,
        obstacles: &[Obstacle],
        calendar: &Calendar,
    ) -> Result<Self> {
        let row = action.provision().on(known)?;
        let limit = TimeLimit::from(row.value.of(false, remote));
        let start = Start::on(known).end_of_day(EndOfDay::Midnight);
        let mut deadline = limit.due(calendar, start)?;
        let (mut stops, mut without_effect) = (Vec::new(), Vec::new());
        let (mut excluded, mut put_off) = (0, false);
        let days = |from: NaiveDate, to: NaiveDate| to.signed_duration_since(from).num_days();
        for obstacle in in_order(action, obstacles)? {
            let Obstacle { from, through } = obstacle;
            if through <= known {
                continue;
            }
            let (end, last_day) = (deadline.end(), deadline.due().date());
            if !put_off && from <= end {
                // A stop uses its first day up; an obstacle does not.
                let before = from.checked_sub_days(Days::new(1)).unwrap_or(from).max(known);
                let until = Some(When::Day(through));
                stops.push(Stop::Suspend { from: When::Day(before), until });
                let stopped = limit.due_with_stops(calendar, start, &Stops::new(stops.clone()))?;
                if let Some(moved) = stopped.deadline() {
                    deadline = moved.clone();
                }
                excluded += days(end, deadline.end());
            } else if from <= last_day && last_day <= through {
                // The days are used up; only the day on which it can still be brought is in the way.
                deadline = deadline.put_off(calendar, through)?;
                put_off = true;
                excluded += days(last_day, deadline.end());
            } else {
                without_effect.push(Notice::StopWithoutEffect { from });
            }
        }
        Ok(Self {
            action,
            limit,
            source: row.source.clone(),
            confidence: row.confidence,
            deadline,
            excluded_days: u32::try_from(excluded).unwrap_or(0),
            without_effect,
        })
    }

    /// The last day.
    pub fn last_day(&self) -> NaiveDate {
        self.deadline.due().date()
    }

    /// Whether what was brought then is in time. What is posted counts from the postmark, what is sent
    /// online from the day of sending (93/2015/QH13, Điều 120).
    pub fn is_in_time(&self, day: NaiveDate) -> bool {
        day <= self.last_day()
    }
}

/// The obstacles by their first day.
fn in_order(action: Action, obstacles: &[Obstacle]) -> Result<Vec<Obstacle>> {
    for (place, obstacle) in obstacles.iter().enumerate() {
        let value = format!("{} to {}", obstacle.from, obstacle.through);
        let path = format!("obstacles[{place}]");
        if obstacle.through < obstacle.from {
            return Err(Error::argument(&path, &value, "a last day on or after the first"));
        }
        if !action.excludes_obstacles() {
            let expected = "none: no clause was seen that leaves obstacles out of this limit";
            return Err(Error::argument(&path, &value, expected));
        }
    }
    let mut sorted = obstacles.to_vec();
    sorted.sort_by_key(|obstacle| (obstacle.from, obstacle.through));
    Ok(sorted)
}
