//! Floor 3: the canonical Vietnamese words of a time limit, which read back to the same value.

use super::{Amount, Cutoff, CutoffEffect, CutoffTime, Direction, StartEvent, TimeLimit, Unit};
use crate::date::Hour;
use std::fmt;

/// `05 ngày làm việc`, `1/2 ngày làm việc`, `2,5 ngày`, `30 phút`, `từ 05 đến 07 ngày`, `trước 10 ngày
/// làm việc`, `trong ngày làm việc`, `trong ngày; sau 15 giờ thì ngày làm việc tiếp theo`.
///
/// What is printed reads back to the same value, for amounts up to 9 999 in halves, thirds, quarters, eighths and
/// hundredths; acts write no others.
impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.unit() == Unit::SameDay {
            f.write_str(if self.cutoff().is_some() {
                "trong ngày"
            } else {
                "trong ngày làm việc"
            })?;
        } else {
            if self.direction() == Direction::Before {
                // `trước 15 giờ` would be an hour of the day.
                let hours = self.unit() == Unit::Hour;
                f.write_str(if hours { "trước ít nhất " } else { "trước " })?;
            }
            let (minutes, word) = written_unit(self);
            if let Some(from) = self.lower_end() {
                write!(f, "từ {} đến ", Figures(from, minutes))?;
            }
            write!(f, "{} {word}", Figures(self.amount(), minutes))?;
        }
        if let Some(start) = self.start() {
            write!(f, " kể từ ngày {}", start.words())?;
        }
        let Some(cutoff) = self.cutoff() else { return Ok(()) };
        write!(f, "; {}", Condition(cutoff))?;
        f.write_str(match (cutoff.effect(), self.unit()) {
            (CutoffEffect::Result, Unit::SameDay) => " thì",
            (CutoffEffect::Result, _) => " thì trả kết quả vào",
            (CutoffEffect::Start, _) => " thì tính từ",
            (CutoffEffect::Handover, _) => " thì chuyển hồ sơ vào",
        })?;
        f.write_str(" ngày làm việc tiếp theo")
    }
}

/// Shares of an hour are written in minutes: how many of them make the unit, and its word.
fn written_unit(limit: &TimeLimit) -> (u32, &'static str) {
    let minutes = |amount: Amount| 60 % amount.denominator() == 0;
    let whole = limit.amount().whole().is_some();
    let fits = minutes(limit.amount()) && limit.lower_end().is_none_or(minutes);
    match limit.unit() {
        Unit::Hour if !whole && fits => (60, "phút"),
        unit => (1, unit.word()),
    }
}

/// An amount as an office writes it: two figures at least, a share of one as a fraction, and a
/// decimal comma where it needs no more than two places.
struct Figures(Amount, u32);

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(amount, scale) = *self;
        let (above, below) = (amount.numerator(), amount.denominator());
        if scale % below == 0 {
            return write!(f, "{:02}", u64::from(above) * u64::from(scale / below));
        }
        let share = above % below;
        match (above / below, below) {
            (0, 2..=4 | 8) => write!(f, "{amount}"),
            (whole, 2 | 5 | 10) => write!(f, "{whole},{}", 10 / below * share),
            (whole, 4) => write!(f, "{whole},{}", 25 * share),
            (0, 20 | 25 | 50 | 100) => write!(f, "0,{:02}", 100 / below * share),
            (0, _) => write!(f, "{amount}"),
            (whole, _) => write!(f, "{whole} {share}/{below}"),
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

/// The condition that a cut-off states.
struct Condition(Cutoff);

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.when() {
            CutoffTime::At(hour) => write!(f, "sau {}", Clock(hour)),
            CutoffTime::BeforeClose(minutes) => {
                write!(f, "trong {minutes} phút trước khi hết giờ làm việc")
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Amounts as acts write them: whole, in halves, thirds, quarters and eighths, in hundredths.
    fn amount() -> impl Strategy<Value = Amount> {
        let share = (1u32..99, prop::sample::select(vec![1u32, 2, 3, 4, 5, 8, 10, 20]));
        prop_oneof![
            (1u32..9999).prop_map(|n| Amount::reduced(n, 1)),
            share.prop_map(|(above, below)| Amount::reduced(above, below))
        ]
        .prop_filter("above one, twentieths are not written", |amount| {
            amount.denominator() != 20 || amount.numerator() < 20
        })
    }

    fn cutoff() -> impl Strategy<Value = Cutoff> {
        let effect = prop::sample::select(CutoffEffect::ALL);
        prop_oneof![
            (0u32..=86_400, effect.clone()).prop_filter_map("an hour", |(seconds, effect)| {
                Some(Cutoff::at(Hour::from_seconds(seconds)?, effect))
            }),
            (0u32..24, effect.clone())
                .prop_map(|(hour, effect)| Cutoff::at(Hour::new(hour, 0), effect)),
            (1u32..600, effect).prop_map(|(minutes, effect)| Cutoff::before_close(minutes, effect)),
        ]
    }

    fn limit() -> impl Strategy<Value = TimeLimit> {
        let parts = (
            prop::sample::select(Unit::ALL),
            amount(),
            prop::option::of(amount()),
            any::<bool>(),
            prop::option::of(cutoff()),
            prop::option::of(prop::sample::select(StartEvent::ALL)),
        );
        parts.prop_map(|(unit, amount, from, before, cutoff, start)| {
            let limit = TimeLimit::new(amount, unit).unwrap_or(TimeLimit::same_day());
            let limit = from.and_then(|from| limit.with_lower_end(from).ok()).unwrap_or(limit);
            let limit = if before { limit.before() } else { limit };
            let limit = cutoff.map_or(limit, |cutoff| limit.with_cutoff(cutoff));
            // What starts a limit that is counted back lies after it and is not printed.
            start.filter(|_| !before).map_or(limit, |start| limit.with_start(start))
        })
    }

    /// The words that the reader looks for, to be put together without sense.
    const WORDS: &[&str] = &[
        "05",
        "7",
        "0,5",
        "1/2",
        "24",
        "2024",
        "năm",
        "mười",
        "hai",
        "mươi",
        "nửa",
        "rưỡi",
        "(",
        ")",
        ",",
        ".",
        ";",
        "-",
        "/",
        "ngày",
        "làm việc",
        "tháng",
        "tuần",
        "giờ",
        "phút",
        "h",
        "từ",
        "đến",
        "trong",
        "ngay",
        "trước",
        "sau",
        "trước khi",
        "hết giờ",
        "chậm nhất",
        "không quá",
        "kể từ",
        "nhận",
        "hồ sơ",
        "thì",
        "ngày làm việc tiếp theo",
        "tính",
        "khoản",
        "đối với",
        "hoặc",
        "ít nhất",
        "thụ lý",
        "l",
    ];

    proptest! {
        #[test]
        fn what_is_printed_reads_back(limit in limit()) {
            prop_assert_eq!(limit.to_string().parse(), Ok(limit), "{}", limit);
        }

        #[test]
        fn what_is_read_from_any_words_reads_back(
            words in prop::collection::vec(prop::sample::select(WORDS), 0..12),
            glue in prop::sample::select(vec!["", " "]),
        ) {
            let text = words.join(glue);
            if let Ok(limit) = text.parse::<TimeLimit>() {
                prop_assert_eq!(limit.to_string().parse(), Ok(limit), "{} from {}", limit, text);
            }
        }
    }
}
