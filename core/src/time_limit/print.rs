//! Floor 3: the canonical Vietnamese words of a time limit, which read back to the same value.

use super::{Amount, Cutoff, CutoffEffect, CutoffTime, Direction, StartEvent, TimeLimit, Unit};
use crate::date::Hour;
use std::fmt;

/// Decimal places that are written with a comma; a ratio that needs more is written as a ratio.
const PLACES: u32 = 2;

/// `05 ngày làm việc`, `1/2 ngày làm việc`, `2,5 ngày`, `từ 05 đến 07 ngày`, `trước 10 ngày làm
/// việc`, `trong ngày làm việc`, `trong ngày; sau 15 giờ thì ngày làm việc tiếp theo`.
impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.unit() == Unit::SameDay {
            f.write_str("trong ngày")?;
            if self.cutoff().is_none() {
                f.write_str(" làm việc")?;
            }
        } else {
            if self.direction() == Direction::Before {
                f.write_str("trước ")?;
            }
            if let Some(from) = self.lower_end() {
                write!(f, "từ {} đến ", Figures(from))?;
            }
            write!(f, "{} {}", Figures(self.amount()), self.unit().word())?;
        }
        if let Some(start) = self.start() {
            write!(f, " kể từ ngày {}", start.words())?;
        }
        self.cutoff().map_or(Ok(()), |cutoff| write!(f, "; {cutoff} ngày làm việc tiếp theo"))
    }
}

/// An amount as an office writes it: two figures at least, halves and quarters with a comma, less
/// than one as a fraction.
struct Figures(Amount);

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(amount) = *self;
        if let Some(whole) = amount.whole() {
            return write!(f, "{whole:02}");
        }
        let (above, below) = (amount.numerator(), amount.denominator());
        let decimals = (1..=PLACES).find(|places| 10u32.pow(*places) % below == 0);
        match decimals {
            Some(places) if above > below => {
                let share = 10u32.pow(places) / below * (above % below);
                write!(
                    f,
                    "{},{share:0width$}",
                    above / below,
                    width = usize::from(places == PLACES) + 1
                )
            }
            _ => write!(f, "{amount}"),
        }
    }
}

impl StartEvent {
    /// The words after `kể từ ngày`.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::CompleteDossier => "nhận đủ hồ sơ hợp lệ",
            Self::Receipt => "nhận được hồ sơ",
            Self::Acceptance => "thụ lý",
            Self::FeePaid => "nộp đủ lệ phí",
        }
    }
}

/// The condition and what moves, up to the day it moves to.
impl fmt::Display for Cutoff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.when() {
            CutoffTime::At(hour) => write!(f, "sau {}", Clock(hour))?,
            CutoffTime::BeforeClose(minutes) => {
                write!(f, "trong {minutes} phút trước khi hết giờ làm việc")?;
            }
        }
        f.write_str(match self.effect() {
            CutoffEffect::Result => " thì",
            CutoffEffect::Start => " thì tính từ",
            CutoffEffect::Handover => " thì chuyển hồ sơ vào",
        })
    }
}

/// An hour as an office writes it: `15 giờ`, `15 giờ 30`; with seconds as `15:30:10`.
struct Clock(Hour);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(hour) = *self;
        match (hour.seconds() / 3600, hour.seconds() / 60 % 60, hour.seconds() % 60) {
            (hours, 0, 0) => write!(f, "{hours} giờ"),
            (hours, minutes, 0) => write!(f, "{hours} giờ {minutes:02}"),
            _ => write!(f, "{hour}"),
        }
    }
}
