//! What the reader of an answer should know: where a default chose among readings of the law, which
//! days are not decided yet, what had no effect.

use super::Value;
use crate::text::Language;
use chrono::NaiveDate;

/// A remark on an answer (*lưu ý*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// These days are not decided yet: what the law and precedent make likely was taken.
    Projected {
        /// The first day of the run.
        from: NaiveDate,
        /// The last.
        through: NaiveDate,
    },
    /// These days are known from the press only.
    Reported {
        /// The first day of the run.
        from: NaiveDate,
        /// The last.
        through: NaiveDate,
    },
    /// The paper behind this day bears no date that was found: it was taken as known from the day on
    /// which it was reported, which decides what a calendar of an earlier day knows.
    IssueDateReported {
        /// The day that the paper decides.
        on: NaiveDate,
        /// The day on which it was reported.
        known: NaiveDate,
    },
    /// A default chose one of several readings.
    Reading {
        /// Which question was open.
        reading: Reading,
        /// The day it concerns.
        on: NaiveDate,
    },
    /// A stop that began after the due date changed nothing.
    StopWithoutEffect {
        /// The day on which it began.
        from: NaiveDate,
    },
    /// The act in force was not seen to say anything about this: nothing was judged by it, and it can
    /// be set.
    RuleUnseen {
        /// Which rule.
        rule: &'static str,
        /// The day it would concern.
        on: NaiveDate,
    },
    /// Two suspensions overlapped and were taken as one.
    StopsMerged {
        /// The first day of the merged stop.
        from: NaiveDate,
    },
}

/// An open question that a default answers; the option beside it answers otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reading {
    /// Due at the close of office; Điều 148 khoản 6 says 24:00.
    OfficeClose,
    /// Received outside office hours, and yet that day is day 0.
    OutsideHours,
    /// Day 0 is a day on which the office is closed.
    DayZeroClosed,
    /// After the cut-off the next working day is day 0, not day 1.
    CutoffDayZero,
    /// An hour limit that ends on a day off does not move.
    HoursDoNotRoll,
    /// 29 February plus years ends on 28 February.
    LeapDay,
    /// A fraction of a day is one of a working day.
    FractionOfWorkingDay,
    /// Half a month is 15 days, half a year six months, though Điều 146 says so for agreed limits.
    HalfOfAgreedLimit,
    /// A Saturday of service is not counted.
    SaturdayNotCounted,
    /// A limit counted back lands on the earlier working day.
    BackwardToEarlier,
    /// An extension runs from the end before it moved off a day off.
    ExtensionFromUnrolled,
    /// 24 November on a weekend is not made up.
    CultureDayNotCompensated,
    /// A reception day that is off moves to the next working day, as one ministry has it.
    ReceptionMoved,
    /// A reception day held by a deputy is none of the one who must receive.
    DelegatedNotCounted,
    /// A new minimum of reception days came without a transition: each week or month goes by the rule in
    /// force in it, and one that both rules share is not judged.
    ReceptionTransition,
    /// A petition keeps the limit of the day of receipt, though the law changed while it was on its way.
    LimitOfReceiptDay,
    /// A petition is suspended by the clause in force on the day of the suspension, though it came under
    /// another.
    SuspensionOfItsDay,
    /// The last day of a limitation had moved off a day off, and an obstacle lay on it: it moves on to the
    /// next working day without one.
    LastDayPutOff,
}

impl Reading {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OfficeClose => "reading.office_close",
            Self::OutsideHours => "reading.outside_hours",
            Self::DayZeroClosed => "reading.day_zero_closed",
            Self::CutoffDayZero => "reading.cutoff_day_zero",
            Self::HoursDoNotRoll => "reading.hours_do_not_roll",
            Self::LeapDay => "reading.leap_day",
            Self::FractionOfWorkingDay => "reading.fraction_of_working_day",
            Self::HalfOfAgreedLimit => "reading.half_of_agreed_limit",
            Self::SaturdayNotCounted => "reading.saturday_not_counted",
            Self::BackwardToEarlier => "reading.backward_to_earlier",
            Self::ExtensionFromUnrolled => "reading.extension_from_unrolled",
            Self::CultureDayNotCompensated => "reading.culture_day_not_compensated",
            Self::ReceptionMoved => "reading.reception_moved",
            Self::DelegatedNotCounted => "reading.delegated_not_counted",
            Self::ReceptionTransition => "reading.reception_transition",
            Self::LimitOfReceiptDay => "reading.limit_of_receipt_day",
            Self::SuspensionOfItsDay => "reading.suspension_of_its_day",
            Self::LastDayPutOff => "reading.last_day_put_off",
        }
    }

    /// The option that chooses the other reading, where there is one.
    pub const fn option(self) -> Option<&'static str> {
        match self {
            Self::OfficeClose => Some("end_of_day: \"midnight\""),
            Self::OutsideHours | Self::DayZeroClosed => Some("outside_hours: \"next_opening\""),
            Self::CutoffDayZero => Some("cutoff.effect: \"handover\""),
            Self::HoursDoNotRoll | Self::BackwardToEarlier => Some("roll: \"next\""),
            Self::SaturdayNotCounted => Some("saturday.counts: true"),
            Self::CultureDayNotCompensated => Some("closures"),
            Self::ReceptionMoved => Some("roll: \"previous\""),
            Self::DelegatedNotCounted => Some("delegated: \"counted\""),
            Self::ExtensionFromUnrolled => Some("extension.date"),
            Self::LeapDay
            | Self::FractionOfWorkingDay
            | Self::HalfOfAgreedLimit
            | Self::LimitOfReceiptDay
            | Self::SuspensionOfItsDay
            | Self::LastDayPutOff
            | Self::ReceptionTransition => None,
        }
    }
}

impl Notice {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Projected { .. } => "projected",
            Self::Reported { .. } => "reported",
            Self::IssueDateReported { .. } => "issue_date_reported",
            Self::Reading { reading, .. } => reading.code(),
            Self::StopWithoutEffect { .. } => "stop_without_effect",
            Self::StopsMerged { .. } => "stops_merged",
            Self::RuleUnseen { .. } => "rule_unseen",
        }
    }

    /// The values by name.
    pub fn parameters(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::Projected { from, through } | Self::Reported { from, through } => {
                vec![("from", (*from).into()), ("through", (*through).into())]
            }
            Self::IssueDateReported { on, known } => {
                vec![("on", (*on).into()), ("known", (*known).into())]
            }
            Self::Reading { reading, on } => {
                let mut values = vec![("on", (*on).into())];
                values.extend(reading.option().map(|option| ("option", option.into())));
                values
            }
            Self::StopWithoutEffect { from } | Self::StopsMerged { from } => {
                vec![("from", (*from).into())]
            }
            Self::RuleUnseen { rule, on } => {
                vec![("rule", (*rule).into()), ("on", (*on).into())]
            }
        }
    }

    /// The notice as a sentence.
    pub fn text(&self, language: Language) -> String {
        super::words::notice(self, language)
    }
}
