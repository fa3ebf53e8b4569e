//! Floor 3: office hours at work (*giờ hành chính*): working time added, counted between two moments, and
//! the next opening of the desk.

use crate::calendar::Calendar;
use crate::date::{Hour, Moment};
use crate::error::{Failure, Result};
use chrono::NaiveDate;

impl Calendar {
    /// The moment by which so many seconds of office time have passed after `from`.
    ///
    /// Outside office hours the clock stands still, so a start at night runs from the next opening.
    /// Closing time and the next opening are one working instant, printed as the closing time.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::Calendar;
    ///
    /// let due = Calendar::vietnam().add_working_time("2026-03-06T14:00".parse()?, 6 * 3600)?;
    /// assert_eq!(due, "2026-03-09T11:00".parse()?);
    /// # Ok::<(), motcua::Error>(())
    /// ```
    #[inline]
    pub fn add_working_time(&self, from: Moment, seconds: u64) -> Result<Moment> {
        if seconds == 0 {
            return Ok(from);
        }
        self.after_work(from, seconds).ok_or_else(|| self.beyond(from.date(), 1))
    }

    /// The latest moment from which so many seconds of office time end by `until`: the inverse of
    /// [`add_working_time`](Self::add_working_time), printed as a closing rather than an opening.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    #[inline]
    pub fn subtract_working_time(&self, until: Moment, seconds: u64) -> Result<Moment> {
        if seconds == 0 {
            return Ok(until);
        }
        let earlier = i64::try_from(seconds).map_or(i64::MIN, |seconds| -seconds);
        self.along_work(until, earlier).ok_or_else(|| self.beyond(until.date(), -1))
    }

    /// Seconds of office time between two moments.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `until` lies before `from`.
    pub fn working_time_between(&self, from: Moment, until: Moment) -> Result<u64> {
        if until < from {
            return Err(Failure::ReversedSpan { after: from.date(), through: until.date() }.into());
        }
        Ok((self.worked_until(until)? - self.worked_until(from)?).into())
    }

    /// The first moment at or after `from` at which the desk takes dossiers in, Saturday service
    /// included.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::{Calendar, HalfDay, SaturdayService};
    ///
    /// let friday_evening = "2026-03-06T18:00".parse()?;
    /// let national = Calendar::vietnam();
    /// assert_eq!(national.next_opening(friday_evening)?, "2026-03-09T08:00".parse()?);
    /// let ward = national.with().saturday(SaturdayService::new(HalfDay::Morning)).build()?;
    /// assert_eq!(ward.next_opening(friday_evening)?, "2026-03-07T08:00".parse()?);
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn next_opening(&self, from: Moment) -> Result<Moment> {
        if let Some(moment) = self.opening_on(from.date(), from.hour())? {
            return Ok(moment);
        }
        let day = self.next_receiving(from.date())?;
        let hour = self.sessions(day)?.map_or(Hour::ZERO, crate::calendar::Sessions::open);
        Ok(Moment::new(day, hour))
    }

    /// The first moment at or after `from` at which the office clock runs.
    pub(crate) fn next_opening_of_work(&self, from: Moment) -> Result<Moment> {
        if self.is_working(from.date())?
            && let Some(moment) = self.opening_on(from.date(), from.hour())?
        {
            return Ok(moment);
        }
        let day = self.add_working_days(from.date(), 1)?;
        let hour = self.sessions(day)?.map_or(Hour::ZERO, crate::calendar::Sessions::open);
        Ok(Moment::new(day, hour))
    }

    /// The first moment of a day, from an hour on, at which the desk is open.
    fn opening_on(&self, day: NaiveDate, from: Hour) -> Result<Option<Moment>> {
        let Some(sessions) = self.sessions(day)? else { return Ok(None) };
        let session = sessions.iter().find(|(_, close)| from < *close);
        Ok(session.map(|(open, _)| Moment::new(day, open.max(from))))
    }

    /// The first day after `day` on which the desk is open: the next counting day, or a Saturday of
    /// service before it.
    pub(crate) fn next_receiving(&self, day: NaiveDate) -> Result<NaiveDate> {
        let counting = self.add_working_days(day, 1);
        let last = *counting.as_ref().unwrap_or(self.coverage().end());
        // From one Saturday to the next: what lies between counts or is closed.
        let mut saturday = self.saturday_after(day);
        while let Some(candidate) = saturday.filter(|saturday| *saturday < last) {
            if self.sessions(candidate)?.is_some() {
                return Ok(candidate);
            }
            saturday = self.saturday_after(candidate);
        }
        counting
    }

    /// The last day on or before `day` on which the desk is open.
    pub(crate) fn last_receiving(&self, day: NaiveDate) -> Result<NaiveDate> {
        let counting = self.roll(day, crate::calendar::Roll::Previous)?;
        let back = u64::from(chrono::Datelike::weekday(&day).days_since(chrono::Weekday::Sat));
        let mut saturday = day.checked_sub_days(chrono::Days::new(back));
        while let Some(candidate) = saturday.filter(|saturday| *saturday > counting) {
            if self.sessions(candidate)?.is_some() {
                return Ok(candidate);
            }
            saturday = candidate.checked_sub_days(chrono::Days::new(7));
        }
        Ok(counting)
    }

    fn saturday_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        if self.changes().has_service() {
            let ahead = chrono::Weekday::Sat.days_since(chrono::Datelike::weekday(&day));
            let ahead = if ahead == 0 { 7 } else { ahead };
            day.checked_add_days(chrono::Days::new(u64::from(ahead)))
        } else {
            None
        }
    }
}
