//! The rules that move a date, each with the values it worked on.

use super::Value;
use crate::calendar::{DayKind, DayName};
use crate::citation::{Citation, Source};
use crate::date::Hour;
use crate::text::Language;
use crate::time_limit::{CutoffEffect, TimeLimit};
use chrono::NaiveDate;

/// What one rule did (*một bước tính hạn*): the day it concerns, the rule, and where the law says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub(crate) on: NaiveDate,
    pub(crate) rule: Rule,
    pub(crate) source: Option<Source>,
}

impl Step {
    /// The day that the step is about.
    pub fn on(&self) -> NaiveDate {
        self.on
    }

    /// The rule and its values.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The stable code of the rule.
    pub fn code(&self) -> &'static str {
        self.rule.code()
    }

    /// The provision or paper behind it.
    pub fn source(&self) -> Option<&Citation> {
        self.source.as_deref()
    }

    /// The step as a sentence.
    pub fn text(&self, language: Language) -> String {
        super::words::step(self, language)
    }
}

/// A rule with the values it worked on. New rules come in minor versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The day of the event is day 0 and is not counted.
    DayZero,
    /// Outside office hours: taken at the next opening.
    NextOpening {
        /// The hour of the opening.
        hour: Hour,
    },
    /// Received after the cut-off hour.
    Cutoff {
        /// The cut-off hour of that day.
        hour: Hour,
        /// What it moves.
        effect: CutoffEffect,
        /// The day that what moves is moved to.
        to: NaiveDate,
    },
    /// The clock starts at a moment.
    ClockStarts {
        /// The hour.
        hour: Hour,
    },
    /// A day that is not counted, and why.
    Skipped {
        /// The kind of day.
        kind: DayKind,
        /// Its name.
        name: Option<DayName>,
    },
    /// A day on which the office clock ran.
    Worked {
        /// Seconds of office time used on the day.
        seconds: u32,
    },
    /// The limit ends: its last unit.
    Ends {
        /// The limit.
        limit: TimeLimit,
    },
    /// An inclusive period ends, the day before the corresponding day.
    SpanEnds {
        /// The period.
        limit: TimeLimit,
    },
    /// The month has no corresponding day; its last day stands for it.
    MonthEnd,
    /// The last day is off and moves.
    Rolled {
        /// The day it moved to.
        to: NaiveDate,
        /// The kind of the day that is off.
        kind: DayKind,
        /// Its name.
        name: Option<DayName>,
    },
    /// Counted back from a day, which is excluded.
    CountedBack {
        /// The limit.
        limit: TimeLimit,
    },
    /// The hour at which the due day ends.
    DueHour {
        /// The hour.
        hour: Hour,
    },
    /// The limit was suspended.
    Suspended {
        /// The day on which it was resumed.
        until: NaiveDate,
        /// The days given back.
        days: u32,
        /// Whether they are working days.
        working: bool,
    },
    /// The limit was counted again from its beginning.
    Restarted {
        /// The new day 0.
        until: NaiveDate,
    },
    /// The limit is stopped and was not resumed.
    StoppedOpen,
    /// The due date was extended.
    Extended {
        /// The day it moved to.
        to: NaiveDate,
    },
}

impl Rule {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::DayZero => "day_zero",
            Self::NextOpening { .. } => "next_opening",
            Self::Cutoff { effect: CutoffEffect::Start, .. } => "cutoff.start",
            Self::Cutoff { effect: CutoffEffect::Result, .. } => "cutoff.result",
            Self::Cutoff { effect: CutoffEffect::Handover, .. } => "cutoff.handover",
            Self::ClockStarts { .. } => "clock_starts",
            Self::Skipped { .. } => "skipped",
            Self::Worked { .. } => "worked",
            Self::Ends { .. } => "ends",
            Self::SpanEnds { .. } => "span_ends",
            Self::MonthEnd => "month_end",
            Self::Rolled { .. } => "rolled",
            Self::CountedBack { .. } => "counted_back",
            Self::DueHour { .. } => "due_hour",
            Self::Suspended { .. } => "suspended",
            Self::Restarted { .. } => "restarted",
            Self::StoppedOpen => "stopped_open",
            Self::Extended { .. } => "extended",
        }
    }

    /// The values by name.
    pub fn parameters(&self) -> Vec<(&'static str, Value)> {
        let named = |kind: &DayKind, name: &Option<DayName>| {
            let mut values = vec![("kind", Value::from(kind.code()))];
            values.extend(name.map(|name| ("name", Value::Text(name.to_string()))));
            values
        };
        match self {
            Self::DayZero | Self::MonthEnd | Self::StoppedOpen => Vec::new(),
            Self::NextOpening { hour } | Self::ClockStarts { hour } | Self::DueHour { hour } => {
                vec![("hour", (*hour).into())]
            }
            Self::Cutoff { hour, to, .. } => vec![("hour", (*hour).into()), ("to", (*to).into())],
            Self::Skipped { kind, name } => named(kind, name),
            Self::Worked { seconds } => vec![("seconds", (*seconds).into())],
            Self::Ends { limit } | Self::SpanEnds { limit } | Self::CountedBack { limit } => {
                vec![("limit", Value::Text(limit.to_string()))]
            }
            Self::Rolled { to, kind, name } => {
                let mut values = named(kind, name);
                values.push(("to", (*to).into()));
                values
            }
            Self::Suspended { until, days, working } => vec![
                ("until", (*until).into()),
                ("days", (*days).into()),
                ("unit", if *working { "working_day" } else { "day" }.into()),
            ],
            Self::Restarted { until } => vec![("until", (*until).into())],
            Self::Extended { to } => vec![("to", (*to).into())],
        }
    }
}
