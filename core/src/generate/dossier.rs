//! The life of one generated dossier, before it is written into cells.

use crate::calendar::Calendar;
use crate::date::{Hour, Moment, When};
use crate::dossier::State;
use crate::error::Result;
use crate::procedure::Channel;
use crate::random::SplitMix64;
use chrono::NaiveDate;

/// A dossier as it really was.
#[derive(Clone, Debug)]
pub(super) struct Life {
    pub(super) received: When,
    pub(super) submitted: When,
    pub(super) due: Option<When>,
    pub(super) state: State,
    /// When a supplement was asked for.
    pub(super) asked: Option<When>,
    /// The second receipt, with the supplement, and the due date that held until then.
    pub(super) again: Option<(When, Option<When>)>,
    pub(super) ready: Option<When>,
    pub(super) handed_over: Option<When>,
    pub(super) channel: Channel,
}

/// What lives are drawn by.
pub(super) struct Odds {
    pub(super) online: u32,
    pub(super) postal: u32,
    pub(super) late: u32,
    pub(super) supplements: u32,
}

/// The seconds of a working day in which things happen, and how far the second session begins behind the
/// first. All of it ends before 11:50 and 16:50, so that nothing ends at closing time by chance.
const SESSION: u64 = 3 * 3600 + 50 * 60;
const MORNING: u64 = 8 * 3600;
const AFTERNOON: u64 = 13 * 3600;

pub(super) struct Dice<'a> {
    pub(super) numbers: &'a mut SplitMix64,
    pub(super) calendar: &'a Calendar,
    pub(super) today: NaiveDate,
}

impl Dice<'_> {
    /// Whether something happens of which this is the share in thousandths.
    pub(super) fn falls(&mut self, share: u32) -> bool {
        self.numbers.below(1000) < share.into()
    }

    pub(super) fn between(&mut self, from: i32, to: i32) -> i32 {
        let span = u64::from(to.saturating_sub(from).unsigned_abs()) + 1;
        from.saturating_add(i32::try_from(self.numbers.below(span)).unwrap_or_default())
    }

    /// A moment of the morning or, in five of eleven cases, of the afternoon; of a Saturday in the morning.
    pub(super) fn moment(&mut self, day: NaiveDate) -> Result<When> {
        let afternoon = self.numbers.below(11) < 5 && self.calendar.is_working(day)?;
        let start = if afternoon { AFTERNOON } else { MORNING };
        Ok(at(day, start + self.numbers.below(SESSION)))
    }

    /// So many working days after a day.
    pub(super) fn after(&mut self, day: NaiveDate, days: i32) -> Result<NaiveDate> {
        self.calendar.add_working_days(day, days)
    }

    /// The due date by a limit in working days; in three of four cases with the hour of closing.
    pub(super) fn due(&mut self, received: When, working_days: i32) -> Result<When> {
        let day = self.after(received.date(), working_days)?;
        let whole = self.numbers.below(4) == 0;
        Ok(if whole { When::Day(day) } else { at(day, 17 * 3600) })
    }

    /// A whole life that began on this day.
    pub(super) fn life(&mut self, day: NaiveDate, working_days: i32, odds: &Odds) -> Result<Life> {
        let received = self.moment(day)?;
        let channel = match self.numbers.below(1000) {
            number if number < odds.online.into() => Channel::Online,
            number if number < u64::from(odds.online) + u64::from(odds.postal) => Channel::Postal,
            _ => Channel::Direct,
        };
        let submitted = match channel {
            // The portal takes it in before the desk opens.
            Channel::Online => at(day, MORNING - 1 - self.numbers.below(9000)),
            _ => received,
        };
        let mut life = Life {
            received,
            submitted,
            due: Some(self.due(received, working_days)?),
            state: State::Processing,
            asked: None,
            again: None,
            ready: None,
            handed_over: None,
            channel,
        };
        if self.falls(odds.supplements) {
            let days = self.between(1, working_days);
            let asked = self.after(day, days)?;
            let days = self.between(1, 10);
            let answered = self.after(asked, days)?;
            if asked <= self.today {
                life.asked = Some(self.moment(asked)?);
                if answered > self.today {
                    life.state = State::AwaitingSupplement;
                    return Ok(life);
                }
                let again = self.moment(answered)?;
                life.again = Some((again, life.due));
                life.due = Some(self.due(again, working_days)?);
            }
        }
        self.end(&mut life, working_days, odds)?;
        Ok(life)
    }

    fn end(&mut self, life: &mut Life, working_days: i32, odds: &Odds) -> Result<()> {
        let start = life.again.map_or(life.received, |(again, _)| again).date();
        let days = if self.falls(odds.late) {
            // A long tail: most are a few days late, a few are months late.
            let tail = [3, 3, 3, 10, 10, 40];
            let place = usize::try_from(self.numbers.below(6)).unwrap_or_default();
            working_days + self.between(1, tail.get(place).copied().unwrap_or(3))
        } else {
            self.between(1, working_days)
        };
        let day = self.after(start, days)?;
        if day > self.today {
            return Ok(());
        }
        let end = self.moment(day)?;
        life.ready = Some(end);
        life.state = match self.numbers.below(100) {
            0 => State::Withdrawn,
            1 => State::Stopped,
            2 => State::Refused,
            3 if life.again.is_none() => State::NotReceived,
            _ => State::Ready,
        };
        match life.state {
            State::NotReceived => {
                (life.ready, life.due, life.asked) = (Some(life.received), None, None);
            }
            State::Ready => {
                let days = self.between(0, 2);
                let handed = if days == 0 { later(end, 600) } else { self.later_day(day, days)? };
                if handed.date() <= self.today {
                    life.handed_over = Some(handed);
                    life.state = State::HandedOver;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn later_day(&mut self, day: NaiveDate, days: i32) -> Result<When> {
        let day = self.after(day, days)?;
        self.moment(day)
    }
}

/// A moment by the seconds of its day.
pub(super) fn at(day: NaiveDate, seconds: u64) -> When {
    let hour = u32::try_from(seconds).ok().and_then(Hour::from_seconds);
    hour.map_or(When::Day(day), |hour| Moment::new(day, hour).into())
}

/// So many seconds later on the same day.
pub(super) fn later(moment: When, seconds: u64) -> When {
    let passed = moment.moment().map_or(0, |moment| moment.hour().seconds());
    at(moment.date(), u64::from(passed) + seconds)
}
