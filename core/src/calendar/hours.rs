//! Office hours (*giờ hành chính*): the sessions of a day, per weekday, and a table that turns a minute of
//! the day into working time and back in one look-up.

use crate::date::Hour;
use crate::error::{Failure, Result};
use crate::law::Week;

/// Seconds of a minute.
const MINUTE: u32 = 60;
/// Minutes of a day.
const DAY_MINUTES: usize = 24 * 60;

/// The sessions of one day (*buổi*): ascending, apart from each other, to the minute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sessions(Vec<(Hour, Hour)>);

impl Sessions {
    /// Sessions from their openings and closings.
    ///
    /// # Errors
    ///
    /// [`InvalidCalendar`](crate::ErrorKind::InvalidCalendar) when there is none, one ends before it
    /// begins, two overlap or are out of order, or an hour is not a whole minute.
    pub fn new(sessions: impl IntoIterator<Item = (Hour, Hour)>) -> Result<Self> {
        let sessions: Vec<_> = sessions.into_iter().collect();
        let mut last = None;
        for (open, close) in &sessions {
            let whole = open.seconds() % MINUTE == 0 && close.seconds() % MINUTE == 0;
            if open >= close || !whole || last.is_some_and(|last| last > *open) {
                return Err(invalid(
                    format!("{open}-{close}"),
                    "sessions such as 08:00-12:00 and 13:00-17:00, in order and apart",
                ));
            }
            last = Some(*close);
        }
        if sessions.is_empty() {
            return Err(invalid(String::new(), "at least one session such as 08:00-12:00"));
        }
        Ok(Self(sessions))
    }

    /// Reads sessions written as `08:00-12:00`.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and for text in another form.
    pub fn parse<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let session = |text: &str| {
            let (open, close) = text.split_once('-')?;
            Some((open.trim().parse().ok()?, close.trim().parse().ok()?))
        };
        let sessions: Result<Vec<_>> = texts
            .into_iter()
            .map(|text| {
                session(text)
                    .ok_or_else(|| invalid(text.to_owned(), "a session written as 08:00-12:00"))
            })
            .collect();
        Self::new(sessions?)
    }

    /// The openings and closings.
    pub fn iter(&self) -> impl Iterator<Item = (Hour, Hour)> + '_ {
        self.0.iter().copied()
    }

    /// The first opening.
    pub fn open(&self) -> Hour {
        self.0.first().map_or(Hour::ZERO, |(open, _)| *open)
    }

    /// The last closing.
    pub fn close(&self) -> Hour {
        self.0.last().map_or(Hour::ZERO, |(_, close)| *close)
    }

    /// Seconds worked in the day.
    pub fn seconds(&self) -> u32 {
        self.0.iter().map(|(open, close)| close.seconds() - open.seconds()).sum()
    }

    /// What of the sessions lies within the hours given; `None` if nothing does.
    pub(crate) fn within(&self, from: Hour, until: Hour) -> Option<Self> {
        let sessions: Vec<_> = self
            .iter()
            .map(|(open, close)| (open.max(from), close.min(until)))
            .filter(|(open, close)| open < close)
            .collect();
        (!sessions.is_empty()).then_some(Self(sessions))
    }
}

fn invalid(value: String, expected: &str) -> crate::error::Error {
    Failure::InvalidCalendar { path: "hours".to_owned(), value, expected: expected.to_owned() }
        .into()
}

/// The sessions of each weekday.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OfficeHours {
    /// From Monday; `None` where no hours are set for the weekday.
    week: [Option<Sessions>; 7],
}

impl Default for OfficeHours {
    fn default() -> Self {
        Self::standard()
    }
}

impl OfficeHours {
    /// 08:00–12:00 and 13:00–17:00 on every working day: eight hours.
    ///
    /// # Law
    ///
    /// The law sets at most eight hours a day (45/2019/QH14, Điều 105 khoản 1); each place sets its
    /// own hours.
    pub fn standard() -> Self {
        Self::daily(&Sessions(vec![
            (Hour::new(8, 0), Hour::new(12, 0)),
            (Hour::new(13, 0), Hour::new(17, 0)),
        ]))
    }

    /// The same sessions on every working day.
    pub fn daily(sessions: &Sessions) -> Self {
        Self { week: std::array::from_fn(|_| Some(sessions.clone())) }
    }

    /// Sessions by weekday, from Monday.
    pub fn weekly(week: [Option<Sessions>; 7]) -> Self {
        Self { week }
    }

    /// The sessions of a weekday counted from Monday = 0.
    pub fn weekday(&self, weekday: u32) -> Option<&Sessions> {
        self.week.get(usize::try_from(weekday).ok()?)?.as_ref()
    }

    /// Every working weekday of a week needs its hours.
    pub(crate) fn check(&self, week: Week) -> Result<()> {
        const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        for (weekday, name) in (0u32..).zip(NAMES) {
            if !week.rests(weekday) && self.weekday(weekday).is_none() {
                return Err(Failure::InvalidCalendar {
                    path: format!("hours.{name}"),
                    value: "nothing".to_owned(),
                    expected: "hours for every working weekday".to_owned(),
                }
                .into());
            }
        }
        Ok(())
    }

    /// The sessions of an ordinary day: the first weekday that has any.
    pub(crate) fn ordinary(&self) -> Option<&Sessions> {
        self.week.iter().flatten().next()
    }
}

/// The clock of one kind of day: minute of the day ↔ working time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DayClock {
    sessions: Sessions,
    /// Minutes worked before each minute of the day, and after the last.
    worked: Vec<u16>,
    /// For each amount of minutes worked, the minutes not worked until it is: the first of the day by
    /// which it is comes to both together.
    idle: Vec<u16>,
    /// Seconds worked in the whole day.
    length: u32,
}

impl DayClock {
    pub(crate) fn new(sessions: &Sessions) -> Self {
        let mut worked = Vec::with_capacity(DAY_MINUTES + 1);
        // For nothing worked, what lies before the opening.
        let opening = u16::try_from(sessions.open().seconds() / MINUTE).unwrap_or(0);
        let mut idle = vec![opening];
        let mut total = 0u16;
        worked.push(0);
        for minute in 0u16..24 * 60 {
            let second = u32::from(minute) * MINUTE;
            let open =
                |(open, close): (Hour, Hour)| open.seconds() <= second && second < close.seconds();
            if sessions.iter().any(open) {
                total += 1;
                idle.push(minute + 1 - total);
            }
            worked.push(total);
        }
        let length = u32::from(total) * MINUTE;
        Self { sessions: sessions.clone(), worked, idle, length }
    }

    pub(crate) fn sessions(&self) -> &Sessions {
        &self.sessions
    }

    /// Bytes held by the tables.
    pub(crate) fn bytes(&self) -> usize {
        size_of::<u16>() * (self.worked.capacity() + self.idle.capacity())
    }

    /// Seconds worked in the whole day.
    #[inline]
    pub(crate) fn length(&self) -> u32 {
        self.length
    }

    /// Seconds worked before an hour.
    #[inline]
    pub(crate) fn worked_before(&self, hour: Hour) -> u32 {
        let (minute, second) = (hour.seconds() / MINUTE, hour.seconds() % MINUTE);
        let minute = usize::try_from(minute).unwrap_or(DAY_MINUTES);
        let Some([whole, next]) = self.worked.get(minute..minute + 2) else { return self.length };
        // Sessions begin and end on whole minutes, so a started minute is worked wholly or not at all.
        u32::from(*whole) * MINUTE + u32::from(next - whole) * second
    }

    /// The earliest hour by which so many seconds are worked: closing rather than the next opening.
    #[inline]
    pub(crate) fn hour_of(&self, seconds: u32) -> Hour {
        let minutes = usize::try_from(seconds.div_ceil(MINUTE)).ok();
        let idle = minutes.and_then(|minutes| self.idle.get(minutes)).copied().unwrap_or(0);
        Hour::from_seconds(u32::from(idle) * MINUTE + seconds).unwrap_or(Hour::MIDNIGHT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_clock_goes_there_and_back() -> Result<()> {
        let clock = DayClock::new(&Sessions::parse(["08:00-12:00", "13:00-17:00"])?);
        assert_eq!(clock.length(), 8 * 3600);
        assert_eq!(clock.worked_before(Hour::new(12, 30)), 4 * 3600);
        assert_eq!(clock.hour_of(4 * 3600), Hour::new(12, 0));
        assert_eq!(clock.hour_of(4 * 3600 + 1), "13:00:01".parse()?);
        assert_eq!(clock.hour_of(0), Hour::new(8, 0));
        assert_eq!(clock.worked_before("09:00:30".parse()?), 3630);
        Ok(())
    }

    #[test]
    fn impossible_sessions_are_refused() {
        for texts in [
            &["12:00-08:00"][..],
            &["08:00-12:00", "11:00-17:00"],
            &["13:00-17:00", "08:00-12:00"],
            &["08:00:30-12:00"],
            &[],
            &["8-12"],
        ] {
            assert!(Sessions::parse(texts.iter().copied()).is_err(), "{texts:?}");
        }
    }
}
