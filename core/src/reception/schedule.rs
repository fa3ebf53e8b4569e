//! From rules to days: each reception day moved off days that are off, with the day by which it is posted and
//! the day by which whoever came is answered.

use super::leader::{Change, Happening, Leader, Turn};
use crate::calendar::{Calendar, Day, Roll};
use crate::date::Iso;
use crate::error::{Error, Failure, Result};
use crate::law::{RECEPTION_ANSWER, RECEPTION_POSTED, Standing};
use crate::step::{Notice, Reading};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Whether a day that was delegated is one of the leader's (*ngày ủy quyền*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delegated {
    /// It is not: they did not receive.
    NotCounted,
    /// It is.
    Counted,
}

impl Delegated {
    /// Both.
    pub const ALL: [Self; 2] = [Self::NotCounted, Self::Counted];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotCounted => "not_counted",
            Self::Counted => "counted",
        }
    }
}

/// Who receives in a year or another span, and by which rules (*kế hoạch tiếp công dân*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Everybody who receives.
    pub leaders: Vec<Leader>,
    /// The first and the last day whose rules are asked for; a day that moves may leave the span.
    pub span: RangeInclusive<NaiveDate>,
    /// What happens to a reception day that is off.
    ///
    /// READING: `None` is the next working day, which one ministry's rule says
    /// ([`RECEPTION_MOVED`](crate::law::RECEPTION_MOVED)), and is told by a notice.
    pub roll: Option<Roll>,
    /// When the schedule was posted, if it was.
    pub posted: Option<NaiveDate>,
    /// Whether delegated days are the leader's.
    ///
    /// READING: `None` is that they are not, and is told by a notice.
    pub delegated: Option<Delegated>,
}

/// One reception day (*ngày tiếp công dân*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceptionDay {
    leader: usize,
    turn: usize,
    fixed: NaiveDate,
    on: NaiveDate,
    off: Option<Day>,
    standing: Standing,
    post_by: NaiveDate,
    answer_by: Option<NaiveDate>,
    change: Option<Change>,
}

impl ReceptionDay {
    /// The place of the leader in the plan.
    pub const fn leader(&self) -> usize {
        self.leader
    }

    /// The place of the turn among those of the leader.
    pub const fn turn(&self) -> usize {
        self.turn
    }

    /// The day that the rule names.
    pub const fn fixed(&self) -> NaiveDate {
        self.fixed
    }

    /// The day of the schedule: that of the rule, moved where it is off.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// What the day of the rule is, where it was moved.
    pub const fn off(&self) -> Option<&Day> {
        self.off.as_ref()
    }

    /// How well the day is grounded: the weaker of the day of the rule and the day that it moved to.
    pub const fn standing(&self) -> Standing {
        self.standing
    }

    /// The last day on which the schedule may be posted (42/2013/QH13, Điều 24 khoản 4).
    pub const fn post_by(&self) -> NaiveDate {
        self.post_by
    }

    /// The last day for the answer to whoever is received (Điều 28 khoản 1); none where no day is known.
    pub const fn answer_by(&self) -> Option<NaiveDate> {
        self.answer_by
    }

    /// What became of it.
    pub const fn change(&self) -> Option<&Change> {
        self.change.as_ref()
    }

    /// The day on which it is held: another one where it was postponed, none where no new day is known.
    pub fn held(&self) -> Option<NaiveDate> {
        match self.change.as_ref().map(|change| &change.happening) {
            Some(Happening::Postponed { to }) => *to,
            Some(Happening::Delegated { .. }) | None => Some(self.on),
        }
    }

    /// Who receives in place of the leader.
    pub fn delegate(&self) -> Option<&str> {
        match self.change.as_ref().map(|change| &change.happening) {
            Some(Happening::Delegated { to }) => Some(to),
            _ => None,
        }
    }
}

/// The reception days of a plan (*lịch tiếp công dân*), in order.
///
/// # Example
///
/// ```
/// use motcua::reception::{Leader, Pattern, Plan, Receiver, Turn};
/// use motcua::{Calendar, Weekday, date};
///
/// let mut chairman = Leader { name: "Nguyễn Văn A".to_owned(), ..Leader::default() };
/// chairman.receiver = Receiver::CommuneChairman;
/// chairman.turns.push(Turn::new(Pattern::Weekly(Weekday::Mon)));
/// let plan = Plan::new(vec![chairman], date(2026, 4, 20)..=date(2026, 4, 30));
/// let calendar = Calendar::vietnam();
/// let schedule = plan.schedule(&calendar)?;
/// let days: Vec<_> = schedule.days().iter().map(|day| day.on()).collect();
/// // Monday 27 April is a day in lieu of the Hùng Kings' day.
/// assert_eq!(days, [date(2026, 4, 20), date(2026, 4, 28)]);
/// assert!(schedule.check(&calendar)?.findings().is_empty());
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub(super) plan: Plan,
    pub(super) days: Vec<ReceptionDay>,
    notices: Vec<Notice>,
}

impl Schedule {
    /// The plan that it was made of.
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The leader of a day.
    pub fn leader(&self, day: &ReceptionDay) -> Option<&Leader> {
        self.plan.leaders.get(day.leader)
    }

    /// The turn of a day.
    pub fn turn(&self, day: &ReceptionDay) -> Option<&Turn> {
        self.leader(day)?.turns.get(day.turn)
    }

    /// The days, by the day of the schedule, then as the plan has its leaders.
    pub fn days(&self) -> &[ReceptionDay] {
        &self.days
    }

    /// What the reader should know.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }
}

impl Plan {
    /// A plan by the defaults, not posted.
    pub const fn new(leaders: Vec<Leader>, span: RangeInclusive<NaiveDate>) -> Self {
        Self { leaders, span, roll: None, posted: None, delegated: None }
    }

    /// The reception days on a calendar.
    ///
    /// # Law
    ///
    /// 42/2013/QH13, Điều 24 khoản 4: posted five working days before. Điều 28 khoản 1: answered within ten
    /// working days.
    ///
    /// # Errors
    ///
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan); [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) before the law was in force;
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a leader who stands twice and for a change
    /// of a day that is none of the schedule, or of one that was changed already.
    pub fn schedule(self, calendar: &Calendar) -> Result<Schedule> {
        let (after, through) = (*self.span.start(), *self.span.end());
        if through < after {
            return Err(Failure::ReversedSpan { after, through }.into());
        }
        // Asked first, so that a plan without days says it as well.
        calendar.is_working(after)?;
        calendar.is_working(through)?;
        let mut names = BTreeSet::new();
        let mut days = Vec::new();
        for (at, leader) in self.leaders.iter().enumerate() {
            if !names.insert((&leader.name, &leader.agency)) {
                let place = format!("leaders[{at}].name");
                return Err(Error::argument(&place, &leader.name, "one entry for each leader"));
            }
            for (turn, kept) in leader.turns.iter().enumerate() {
                let first = days.len();
                for fixed in kept.pattern.days(&self.span) {
                    days.push(self.day(at, turn, fixed, calendar)?);
                }
                let own = days.get_mut(first..).unwrap_or_default();
                change(own, kept, &format!("leaders[{at}].turns[{turn}]"), calendar)?;
            }
        }
        days.sort_by_key(|day| (day.on, day.leader, day.turn, day.fixed));
        let notices = notices(&self, &days);
        Ok(Schedule { plan: self, days, notices })
    }

    fn day(
        &self,
        leader: usize,
        turn: usize,
        fixed: NaiveDate,
        calendar: &Calendar,
    ) -> Result<ReceptionDay> {
        let named = calendar.day(fixed)?;
        let on = calendar.roll(fixed, self.roll.unwrap_or_default())?;
        let standing = named.standing().max(calendar.day(on)?.standing());
        let off = Some(named).filter(|_| on != fixed);
        let post_by = calendar.add_working_days(on, -count(RECEPTION_POSTED.on(on)?.value))?;
        let answer_by = Some(answer_by(calendar, on)?);
        Ok(ReceptionDay {
            leader,
            turn,
            fixed,
            on,
            off,
            standing,
            post_by,
            answer_by,
            change: None,
        })
    }
}

fn answer_by(calendar: &Calendar, on: NaiveDate) -> Result<NaiveDate> {
    calendar.add_working_days(on, count(RECEPTION_ANSWER.on(on)?.value))
}

fn count(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// Lays the changes of a turn on its days.
fn change(days: &mut [ReceptionDay], turn: &Turn, place: &str, calendar: &Calendar) -> Result<()> {
    for (at, change) in turn.changes.iter().enumerate() {
        let refuse = |expected: &str| {
            Error::argument(&format!("{place}.changes[{at}].on"), &Iso(change.on), expected)
        };
        let mut named = days.iter_mut().filter(|day| day.on == change.on).peekable();
        if named.peek().is_none() {
            return Err(refuse("a reception day of this turn"));
        }
        let day = named.find(|day| day.change.is_none());
        let day = day.ok_or_else(|| refuse("one change of a day"))?;
        day.change = Some(change.clone());
        if day.held() != Some(day.on) {
            day.answer_by = day.held().map(|to| answer_by(calendar, to)).transpose()?;
        }
    }
    Ok(())
}

fn notices(plan: &Plan, days: &[ReceptionDay]) -> Vec<Notice> {
    let mut notices = Vec::new();
    let projected = || days.iter().filter(|day| day.standing == Standing::Projected);
    let ends = projected().map(|day| day.fixed.min(day.on)).min();
    let ends = ends.zip(projected().map(|day| day.fixed.max(day.on)).max());
    notices.extend(ends.map(|(from, through)| Notice::Projected { from, through }));
    let moved = days.iter().find(|day| day.off.is_some()).filter(|_| plan.roll.is_none());
    let reading = |on| Notice::Reading { reading: Reading::ReceptionMoved, on };
    notices.extend(moved.map(|day| reading(day.fixed)));
    notices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::date;
    use crate::error::ErrorKind;
    use crate::reception::Pattern;
    use chrono::Weekday;

    fn mondays() -> Leader {
        let mut leader = Leader { name: "A".to_owned(), ..Leader::default() };
        leader.turns.push(Turn::new(Pattern::Weekly(Weekday::Mon)));
        leader
    }

    fn april() -> RangeInclusive<NaiveDate> {
        date(2026, 4, 20)..=date(2026, 4, 30)
    }

    #[test]
    fn a_day_that_is_off_moves_and_says_why() -> Result<()> {
        let schedule = Plan::new(vec![mondays()], april()).schedule(&Calendar::vietnam())?;
        let moved = schedule.days().last();
        assert_eq!(
            moved.map(|day| (day.fixed(), day.on())),
            Some((date(2026, 4, 27), date(2026, 4, 28)))
        );
        // Back from the 28th: 24, 23, 22, 21, 20; on from it, over 30 April and 1 May.
        assert_eq!(moved.map(ReceptionDay::post_by), Some(date(2026, 4, 20)));
        assert_eq!(moved.and_then(ReceptionDay::answer_by), Some(date(2026, 5, 14)));
        let codes: Vec<_> = schedule.notices().iter().map(Notice::code).collect();
        assert_eq!(codes, ["reading.reception_moved"]);
        Ok(())
    }

    #[test]
    fn a_change_names_a_day_of_its_turn_once() {
        let postponed =
            |on| Change { on, happening: Happening::Postponed { to: None }, noticed: None };
        let refused = |changes: Vec<Change>| {
            let mut leader = mondays();
            if let Some(turn) = leader.turns.first_mut() {
                turn.changes = changes;
            }
            let schedule = Plan::new(vec![leader], april()).schedule(&Calendar::vietnam());
            schedule.map_err(|error| error.kind()).err()
        };
        assert_eq!(refused(vec![postponed(date(2026, 4, 28))]), None);
        let twice = vec![postponed(date(2026, 4, 28)), postponed(date(2026, 4, 28))];
        assert_eq!(refused(twice), Some(ErrorKind::InvalidArgument));
        assert_eq!(refused(vec![postponed(date(2026, 4, 27))]), Some(ErrorKind::InvalidArgument));
    }

    #[test]
    fn no_leader_stands_twice() {
        let plan = Plan::new(vec![mondays(), mondays()], april());
        let error = plan.schedule(&Calendar::vietnam()).err();
        assert_eq!(error.map(|error| error.kind()), Some(ErrorKind::InvalidArgument));
    }
}
