//! Floor 3: the hour after which a dossier is treated as coming later (*nhận hồ sơ sau 15 giờ*).

use crate::date::Hour;

/// An hour of receipt after which something moves to the next working day, and what moves.
///
/// The hour itself is still in time: `sau 15 giờ` begins after 15:00.
///
/// # Law
///
/// Three effects stand in the law and are not to be mixed: see [`CutoffEffect`].
///
/// # Example
///
/// ```
/// use motcua::Hour;
/// use motcua::time_limit::{Cutoff, CutoffEffect, TimeLimit};
///
/// let limit = TimeLimit::same_day().with_cutoff(Cutoff::at(Hour::new(15, 0), CutoffEffect::Result));
/// assert_eq!(limit.to_string(), "trong ngày; sau 15 giờ thì ngày làm việc tiếp theo");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cutoff {
    when: CutoffTime,
    effect: CutoffEffect,
}

impl Cutoff {
    /// A cut-off at an hour of the day (*sau 15 giờ*).
    pub const fn at(hour: Hour, effect: CutoffEffect) -> Self {
        Self { when: CutoffTime::At(hour), effect }
    }

    /// A cut-off so many minutes before the office closes (*trong 01 giờ trước khi hết giờ làm việc*).
    pub const fn before_close(minutes: u32, effect: CutoffEffect) -> Self {
        Self { when: CutoffTime::BeforeClose(minutes), effect }
    }

    /// When it falls.
    pub const fn when(self) -> CutoffTime {
        self.when
    }

    /// What moves to the next working day.
    pub const fn effect(self) -> CutoffEffect {
        self.effect
    }
}

/// When a cut-off falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CutoffTime {
    /// At an hour of the day, which is itself still in time.
    At(Hour),
    /// So many minutes before the office closes.
    BeforeClose(u32),
}

/// What a cut-off moves to the next working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CutoffEffect {
    /// The start: the next working day becomes day 0 (Nghị định 297/2025/NĐ-CP, Điều 6 khoản 3).
    Start,
    /// The result: same-day service is given on the next working day (Luật Hộ tịch 60/2014/QH13,
    /// Điều 5 khoản 3; Nghị định 23/2015/NĐ-CP, Điều 7).
    Result,
    /// The hand-over inside the office; the citizen's due date stays (Nghị định 61/2018/NĐ-CP,
    /// Điều 18 khoản 2).
    Handover,
}

impl CutoffEffect {
    /// Every effect, in order.
    pub const ALL: &'static [Self] = &[Self::Start, Self::Result, Self::Handover];

    /// The stable name used outside Rust: `start`, `result`, `handover`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Result => "result",
            Self::Handover => "handover",
        }
    }
}
