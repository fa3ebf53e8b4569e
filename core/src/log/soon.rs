//! How near the due date of a file is: what every reminder begins with.

use super::{Course, File, Outcome, Precision, Standing as _};
use crate::calendar::Calendar;
use crate::date::{Moment, When};
use crate::error::Result;
use crate::time_limit::Amount;

/// When a due date is near (*sắp đến hạn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Soon {
    /// So many working days or fewer are left.
    WorkingDays(u32),
    /// This share of the limit, or less, is left: `1/4` of its working days; of its office time for a
    /// limit that is judged by the minute, when every hour is known.
    Share(Amount),
}

/// How near a due date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Nearness {
    /// Past (*quá hạn*).
    Overdue,
    /// Today (*đến hạn hôm nay*).
    Today,
    /// Near (*sắp đến hạn*).
    Soon,
}

impl<C: Course> File<C> {
    /// How near the due date of a file that is not finished is at `now`, with the due moment and the
    /// working days between; `received` stands in for the start of a limit that has none.
    pub(crate) fn nearness(
        &self,
        now: When,
        soon: Soon,
        received: Option<When>,
    ) -> Result<Option<(Nearness, Moment, u32)>> {
        let Some(due) = self.due() else { return Ok(None) };
        let between = |from, to| self.calendar().working_days_between(from, to);
        Ok(match self.outcome(now) {
            Outcome::Overdue => Some((Nearness::Overdue, due, between(due.date(), now.date())?)),
            Outcome::WithinTime if due.date() == now.date() => Some((Nearness::Today, due, 0)),
            Outcome::WithinTime if self.is_soon(now, due, soon, received)? => {
                Some((Nearness::Soon, due, between(now.date(), due.date())?))
            }
            _ => None,
        })
    }

    fn is_soon(&self, now: When, due: Moment, soon: Soon, received: Option<When>) -> Result<bool> {
        let begun = self.standing().clock().begun().or(received);
        is_soon(self.calendar(), self.course().precision(), begun, due, now, soon)
    }
}

/// How near a due date is that a file has beside its own, judged by the day: that of a notice or an
/// answer on the way.
pub(crate) fn nearness_of(
    calendar: &Calendar,
    begun: When,
    due: Moment,
    now: When,
    soon: Soon,
) -> Result<Option<(Nearness, u32)>> {
    let today = now.date();
    if today > due.date() {
        let by = calendar.working_days_between(due.date(), today)?;
        return Ok(Some((Nearness::Overdue, by)));
    }
    if today == due.date() {
        return Ok(Some((Nearness::Today, 0)));
    }
    let near = is_soon(calendar, Precision::Day, Some(begun), due, now, soon)?;
    let left = calendar.working_days_between(today, due.date())?;
    Ok(near.then_some((Nearness::Soon, left)))
}

fn is_soon(
    calendar: &Calendar,
    precision: Precision,
    begun: Option<When>,
    due: Moment,
    now: When,
    soon: Soon,
) -> Result<bool> {
    let left = calendar.working_days_between(now.date(), due.date())?;
    let share = match soon {
        Soon::WorkingDays(days) => return Ok(left <= days),
        Soon::Share(share) => share,
    };
    let Some(begun) = begun else { return Ok(false) };
    let at_most = |left: u64, whole: u64| {
        u128::from(left) * u128::from(share.denominator())
            <= u128::from(whole) * u128::from(share.numerator())
    };
    if precision == Precision::Minute
        && let (Some(now), Some(begun)) = (now.moment(), begun.moment())
    {
        let left = calendar.working_time_between(now, due)?;
        return Ok(at_most(left, calendar.working_time_between(begun, due)?));
    }
    let whole = calendar.working_days_between(begun.date(), due.date())?;
    Ok(at_most(left.into(), whole.into()))
}

/// The most urgent first, then the first due, then by code: the order of every list of reminders.
pub(crate) fn by_urgency<R, U: Ord>(reminders: &mut [R], key: impl Fn(&R) -> (U, When, &str)) {
    reminders.sort_by(|one, other| {
        let ((urgency, due, code), (urgency_too, due_too, code_too)) = (key(one), key(other));
        let moment = |due: When| (due.date(), due.moment().map(Moment::hour));
        let order = (urgency, moment(due)).cmp(&(urgency_too, moment(due_too)));
        order.then_with(|| code.cmp(code_too))
    });
}
