//! Whose time it was (*thời gian của cơ quan, thời gian của công dân*): spans that tile the life of a file.

use crate::calendar::Calendar;
use crate::date::When;
use crate::error::Result;

/// Who has the file in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Holder {
    /// The office works on it.
    Office,
    /// The citizen is asked for something.
    Citizen,
    /// It is over, or has not begun.
    Nobody,
}

impl Holder {
    /// Everybody who can have it.
    pub const ALL: [Self; 3] = [Self::Office, Self::Citizen, Self::Nobody];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Citizen => "citizen",
            Self::Nobody => "nobody",
        }
    }
}

/// A stretch of time in one pair of hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Whose.
    pub holder: Holder,
    /// Since when.
    pub from: When,
    /// Until when.
    pub until: When,
}

/// An amount of time, counted in three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Working days; the first day of a span is not counted, the last is.
    pub working_days: u32,
    /// Calendar days, counted the same way.
    pub days: u32,
    /// Seconds of office time, where every hour is known.
    pub working_seconds: Option<u64>,
}

/// How long a file took, and whose time that was. `office` and `citizen` add up to `total` in every
/// unit, because spans are half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeUsed {
    /// The office's.
    pub office: Used,
    /// The citizen's.
    pub citizen: Used,
    /// All of it.
    pub total: Used,
}

impl TimeUsed {
    /// Adds up spans that follow one another.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn of(calendar: &Calendar, spans: &[Span]) -> Result<Self> {
        let hours = spans
            .iter()
            .filter(|span| span.holder != Holder::Nobody)
            .all(|span| span.from.moment().is_some() && span.until.moment().is_some());
        let none = Used { working_seconds: hours.then_some(0), ..Used::default() };
        let mut used = Self { office: none, citizen: none, total: none };
        for span in spans {
            let side = match span.holder {
                Holder::Office => &mut used.office,
                Holder::Citizen => &mut used.citizen,
                Holder::Nobody => continue,
            };
            let taken = Used::between(calendar, span.from, span.until)?;
            side.add(taken);
            used.total.add(taken);
        }
        Ok(used)
    }
}

impl Used {
    fn between(calendar: &Calendar, from: When, until: When) -> Result<Self> {
        let days = until.date().signed_duration_since(from.date()).num_days();
        let working_seconds = match (from.moment(), until.moment()) {
            (Some(from), Some(until)) => Some(calendar.working_time_between(from, until)?),
            _ => None,
        };
        Ok(Self {
            working_days: calendar.working_days_between(from.date(), until.date())?,
            days: u32::try_from(days).unwrap_or(0),
            working_seconds,
        })
    }

    fn add(&mut self, more: Self) {
        self.working_days += more.working_days;
        self.days += more.days;
        self.working_seconds =
            self.working_seconds.zip(more.working_seconds).map(|(mine, more)| mine + more);
    }
}
