//! What a deadline starts from, and the options of one calculation.

use crate::calendar::Roll;
use crate::date::{Moment, When};
use crate::time_limit::Cutoff;
use chrono::NaiveDate;

/// The hour at which the due day ends (*giờ hết hạn*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndOfDay {
    /// Close of office.
    Office,
    /// 24:00: 91/2015/QH13, Điều 148 khoản 6.
    Midnight,
}

impl EndOfDay {
    /// Every choice.
    pub const ALL: [Self; 2] = [Self::Office, Self::Midnight];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Midnight => "midnight",
        }
    }
}

/// What a receipt outside office hours does (*tiếp nhận ngoài giờ*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutsideHours {
    /// The civil day of the event is day 0, whatever the hour and even if it is a day off.
    SameDay,
    /// The day of the next opening of the desk is day 0.
    NextOpening,
}

impl OutsideHours {
    /// Every choice.
    pub const ALL: [Self; 2] = [Self::SameDay, Self::NextOpening];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SameDay => "same_day",
            Self::NextOpening => "next_opening",
        }
    }
}

/// How the first day is treated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counting {
    /// A limit (*thời hạn kể từ ngày*): the first day is not counted, and a last day off moves.
    #[default]
    Limit,
    /// An inclusive period (*khoảng thời gian từ ngày … đến ngày*): the first day is counted; the
    /// period ends the day before the corresponding day and never moves.
    Span,
}

/// The start of a deadline with the options of the calculation.
///
/// What is not set takes the default, and the answer carries a notice of the reading chosen.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, Hour, Start, TimeLimit};
/// use motcua::time_limit::{Cutoff, CutoffEffect};
///
/// let late = Start::at("2024-04-26T16:30".parse()?)
///     .cutoff(Cutoff::at(Hour::new(15, 0), CutoffEffect::Start));
/// let deadline = TimeLimit::working_days(5).due(&Calendar::vietnam(), late)?;
/// assert_eq!(deadline.due().date(), motcua::date(2024, 5, 8));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Start {
    pub(super) when: When,
    pub(super) cutoff: Option<Cutoff>,
    pub(super) roll: Option<Roll>,
    pub(super) end_of_day: Option<EndOfDay>,
    pub(super) outside_hours: Option<OutsideHours>,
    pub(super) counting: Counting,
}

impl Start {
    /// A start with the defaults.
    pub const fn new(when: When) -> Self {
        Self {
            when,
            cutoff: None,
            roll: None,
            end_of_day: None,
            outside_hours: None,
            counting: Counting::Limit,
        }
    }

    /// A start at a moment.
    pub const fn at(moment: Moment) -> Self {
        Self::new(When::At(moment))
    }

    /// A start on a day whose hour does not matter.
    pub const fn on(day: NaiveDate) -> Self {
        Self::new(When::Day(day))
    }

    /// When it starts.
    pub const fn when(self) -> When {
        self.when
    }

    /// What was chosen: cut-off, roll, end of the day, outside hours.
    pub(crate) const fn chosen(
        self,
    ) -> (Option<Cutoff>, Option<Roll>, Option<EndOfDay>, Option<OutsideHours>) {
        (self.cutoff, self.roll, self.end_of_day, self.outside_hours)
    }

    /// The same options for another day or moment.
    pub const fn moved_to(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    /// A cut-off hour; the hour itself is in time. It wins over one that the limit's text names.
    pub const fn cutoff(mut self, cutoff: Cutoff) -> Self {
        self.cutoff = Some(cutoff);
        self
    }

    /// The start of an extension: the day before its first, whatever day that is. A cut-off and the
    /// hours of the desk concern the receipt only, and a period goes on after its last day.
    pub(super) fn extended_from(self, end: NaiveDate) -> Self {
        let roll = if self.counting == Counting::Span { Some(Roll::None) } else { self.roll };
        let when = When::Day(end);
        Self { roll, end_of_day: self.end_of_day, ..Self::new(when) }
    }

    /// What to do with a last day that is off. Set explicitly, it moves limits in hours too.
    pub const fn roll(mut self, roll: Roll) -> Self {
        self.roll = Some(roll);
        self
    }

    /// The hour at which the due day ends.
    pub const fn end_of_day(mut self, end: EndOfDay) -> Self {
        self.end_of_day = Some(end);
        self
    }

    /// What a receipt outside office hours does.
    pub const fn outside_hours(mut self, outside: OutsideHours) -> Self {
        self.outside_hours = Some(outside);
        self
    }

    /// Whether the first day is counted.
    pub const fn counting(mut self, counting: Counting) -> Self {
        self.counting = counting;
        self
    }
}

impl<T: Into<When>> From<T> for Start {
    fn from(when: T) -> Self {
        Self::new(when.into())
    }
}
