//! Floor 6: the internal process of a procedure: its steps, who does them, and by when each is done.

use super::{Level, invalid};
use crate::calendar::Calendar;
use crate::date::{Hour, Moment};
use crate::deadline::Start;
use crate::error::{Failure, Result};
use crate::ratio::Ratio;
use crate::time_limit::{Amount, TimeLimit, Unit};

/// Hours of an ordinary working day, by which hours and days of a process are added up: Bộ luật Lao
/// động 45/2019/QH14, Điều 105.
const HOURS_OF_A_DAY: i64 = 8;

/// One step of an internal process (*bước trong quy trình nội bộ*).
///
/// # Example
///
/// ```
/// use motcua::procedure::{Level, ProcessStep};
///
/// let step = ProcessStep::new("Thẩm định hồ sơ", "2,5 ngày làm việc".parse()?)
///     .with_role("Công chức chuyên môn")
///     .with_level(Level::Commune);
/// assert_eq!(step.share().to_string(), "2,5 ngày làm việc");
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProcessStep {
    name: String,
    share: TimeLimit,
    role: Option<String>,
    post: Option<String>,
    agency: Option<String>,
    level: Option<Level>,
    product: Option<String>,
}

impl ProcessStep {
    /// A step with its share of the limit (*thời gian thực hiện*): working days, quarters of them
    /// included, or working hours.
    pub fn new(name: impl Into<String>, share: TimeLimit) -> Self {
        let (role, post, agency, level, product) = (None, None, None, None, None);
        Self { name: name.into(), share, role, post, agency, level, product }
    }

    /// The same step with the role that does it.
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The same step assigned to a post or unit.
    pub fn with_post(mut self, post: impl Into<String>) -> Self {
        self.post = Some(post.into());
        self
    }

    /// The same step at an agency: in a linked procedure (*liên thông*) each step names its own.
    pub fn with_agency(mut self, agency: impl Into<String>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// The same step at a level of government.
    pub fn with_level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// The same step with what comes out of it.
    pub fn with_product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// What is done (*nội dung công việc*).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its share of the limit.
    pub const fn share(&self) -> TimeLimit {
        self.share
    }

    /// Who does it (*trách nhiệm*).
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The post or unit that it is assigned to (*vị trí, đơn vị*).
    pub fn post(&self) -> Option<&str> {
        self.post.as_deref()
    }

    /// The agency that does it.
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// The level of government at which it is done.
    pub const fn level(&self) -> Option<Level> {
        self.level
    }

    /// What comes out of it (*sản phẩm*).
    pub fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }
}

/// The internal process of a procedure (*quy trình nội bộ*): steps in order, whose shares fit the limit.
///
/// Hours and days are added up by a day of eight hours. A same-day limit has room for one such day.
/// Steps of a limit in other units are counted in that unit.
///
/// # Law
///
/// Thông tư 01/2018/TT-VPCP, Điều 8: an internal process is approved for each procedure and then built
/// as an electronic one.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, TimeLimit, date};
/// use motcua::procedure::{InternalProcess, ProcessStep};
///
/// let process = InternalProcess::new(TimeLimit::working_days(3), [
///     ProcessStep::new("Tiếp nhận", "0,25 ngày làm việc".parse()?),
///     ProcessStep::new("Thẩm định", "2,5 ngày làm việc".parse()?),
///     ProcessStep::new("Ký, trả kết quả", "2 giờ làm việc".parse()?),
/// ])?;
/// let due: Vec<String> = process
///     .deadlines(&Calendar::vietnam(), date(2026, 3, 2))?
///     .iter()
///     .map(|step| step.due().to_string())
///     .collect();
/// assert_eq!(due, ["2026-03-03T10:00", "2026-03-05T15:00", "2026-03-05T17:00"]);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InternalProcess {
    limit: TimeLimit,
    steps: Vec<ProcessStep>,
}

/// The moment by which a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StepDeadline {
    step: usize,
    due: Moment,
}

impl StepDeadline {
    /// Which step, from 0.
    pub const fn step(self) -> usize {
        self.step
    }

    /// When it is done at the latest.
    pub const fn due(self) -> Moment {
        self.due
    }
}

impl InternalProcess {
    /// A process within a limit.
    ///
    /// # Errors
    ///
    /// [`ProcessTooLong`](crate::ErrorKind::ProcessTooLong) when the shares come to more than the limit,
    /// and by how much; [`InvalidProcedure`](crate::ErrorKind::InvalidProcedure) for a process without
    /// steps, or a share that is not counted as the limit is.
    pub fn new(limit: TimeLimit, steps: impl IntoIterator<Item = ProcessStep>) -> Result<Self> {
        let process = Self { limit, steps: steps.into_iter().collect() };
        if process.steps.is_empty() {
            return Err(invalid("steps", "[]", "at least one step"));
        }
        let (sum, room) = (process.sum()?, room(limit));
        if sum > room {
            let excess = sum.minus(room).unwrap_or(sum);
            return Err(Failure::ProcessTooLong {
                limit: limit.to_string(),
                sum: words(sum, limit.unit()),
                excess: words(excess, limit.unit()),
            }
            .into());
        }
        Ok(process)
    }

    /// The limit of the procedure.
    pub const fn limit(&self) -> TimeLimit {
        self.limit
    }

    /// The steps in order.
    pub fn steps(&self) -> &[ProcessStep] {
        &self.steps
    }

    /// What the shares come to, in the unit of the limit; in working days where the limit is a same-day
    /// one.
    ///
    /// # Errors
    ///
    /// [`InvalidProcedure`](crate::ErrorKind::InvalidProcedure) for a share in another unit.
    pub fn sum(&self) -> Result<Ratio> {
        self.sums()?.last().copied().ok_or_else(|| invalid("steps", "[]", "at least one step"))
    }

    /// What the shares up to and with each step come to.
    fn sums(&self) -> Result<Vec<Ratio>> {
        let mut sum = Ratio::ZERO;
        let mut sums = Vec::with_capacity(self.steps.len());
        for (place, step) in self.steps.iter().enumerate() {
            let share = share(step.share, self.limit.unit()).and_then(|share| sum.plus(share));
            sum = share.ok_or_else(|| {
                let expected = "an amount counted forward in the unit of the limit";
                invalid(format!("steps[{place}].share"), step.share, expected)
            })?;
            sums.push(sum);
        }
        Ok(sums)
    }

    /// The same process with a step assigned to a post or unit (*phân công*).
    ///
    /// # Errors
    ///
    /// [`InvalidProcedure`](crate::ErrorKind::InvalidProcedure) when there is no such step.
    pub fn assigned(&self, step: usize, post: impl Into<String>) -> Result<Self> {
        let mut process = self.clone();
        let found = process.steps.get_mut(step);
        let found = found.ok_or_else(|| invalid("step", step, "the place of a step, from 0"))?;
        found.post = Some(post.into());
        Ok(process)
    }

    /// By when each step is done, from a start: the shares one after the other, so that the last step
    /// ends exactly when the limit does if they add up to it.
    ///
    /// In a limit of whole working days day 0 is not counted, so the shares run from the end of that
    /// day: a first quarter of a day ends two hours after the next opening. Where the limit itself runs
    /// on the clock (hours, fractions of a day, same day), so do the shares; none ends after the limit.
    ///
    /// # Errors
    ///
    /// As [`TimeLimit::due`].
    pub fn deadlines(
        &self,
        calendar: &Calendar,
        start: impl Into<Start>,
    ) -> Result<Vec<StepDeadline>> {
        let start = start.into();
        let whole = self.limit.due(calendar, start)?;
        let mut deadlines = Vec::with_capacity(self.steps.len());
        for (step, sum) in self.sums()?.into_iter().enumerate() {
            let due = match (self.limit.unit(), self.limit.amount().whole()) {
                (Unit::WorkingDay, Some(_)) => {
                    let zero = Moment::new(whole.day_zero(), Hour::MIDNIGHT);
                    on_the_days(sum, calendar, start, zero)?
                }
                (Unit::WorkingDay | Unit::SameDay, _) => {
                    let hours = sum.times(Ratio::whole(HOURS_OF_A_DAY)).unwrap_or(sum);
                    limit_of(hours, Unit::WorkingHour)?.due_moment(calendar, start)?
                }
                (unit, _) => limit_of(sum, unit)?.due_moment(calendar, start)?,
            };
            deadlines.push(StepDeadline { step, due: due.min(whole.due()) });
        }
        Ok(deadlines)
    }
}

/// So many working days after day 0: the whole ones by the calendar, the rest on the office clock of the
/// day after them.
fn on_the_days(sum: Ratio, calendar: &Calendar, start: Start, zero: Moment) -> Result<Moment> {
    let days = sum.numerator() / sum.denominator();
    let from = match u32::try_from(days).ok().and_then(|days| Amount::new(days, 1).ok()) {
        Some(days) => TimeLimit::new(days, Unit::WorkingDay)?.due_moment(calendar, start)?,
        None => zero,
    };
    let rest = sum.minus(Ratio::whole(days)).unwrap_or(Ratio::ZERO);
    let hours = rest.times(Ratio::whole(HOURS_OF_A_DAY)).unwrap_or(rest);
    if hours == Ratio::ZERO {
        return Ok(from);
    }
    limit_of(hours, Unit::WorkingHour)?.due_moment(calendar, Start::at(from))
}

/// A share in the unit of the limit; working hours and days are told apart by a day of eight hours.
fn share(share: TimeLimit, unit: Unit) -> Option<Ratio> {
    if share.direction() != crate::time_limit::Direction::After || share.unit() == Unit::SameDay {
        return None;
    }
    let amount = share.amount();
    let amount = Ratio::new(amount.numerator().into(), amount.denominator().into())?;
    match (share.unit(), unit) {
        (same, unit) if same == unit => Some(amount),
        (Unit::WorkingDay, Unit::SameDay) => Some(amount),
        (Unit::WorkingHour, Unit::WorkingDay | Unit::SameDay) => {
            amount.times(Ratio::of(1, HOURS_OF_A_DAY))
        }
        (Unit::WorkingDay, Unit::WorkingHour) => amount.times(Ratio::whole(HOURS_OF_A_DAY)),
        _ => None,
    }
}

/// What a limit has room for, in its unit; one working day for a same-day limit.
fn room(limit: TimeLimit) -> Ratio {
    let amount = limit.amount();
    match limit.unit() {
        Unit::SameDay => Ratio::whole(1),
        _ => Ratio::new(amount.numerator().into(), amount.denominator().into())
            .unwrap_or(Ratio::ZERO),
    }
}

/// A limit from an exact amount.
fn limit_of(amount: Ratio, unit: Unit) -> Result<TimeLimit> {
    let number = |number: i64| u32::try_from(number).unwrap_or(0);
    TimeLimit::new(Amount::new(number(amount.numerator()), number(amount.denominator()))?, unit)
}

/// An amount in words, as a limit is printed.
fn words(amount: Ratio, unit: Unit) -> String {
    let unit = if unit == Unit::SameDay { Unit::WorkingDay } else { unit };
    limit_of(amount, unit).map_or_else(|_| amount.to_string(), |limit| limit.to_string())
}
