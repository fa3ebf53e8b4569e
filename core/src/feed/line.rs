//! Content lines of RFC 5545: text escaped (3.3.11), lines folded (3.1).

use crate::date::{Hour, Moment, shifted};
use chrono::{Datelike, NaiveDate};

/// Octets of a line at the most, its end not counted.
const LONGEST: usize = 75;

/// How far Vietnam's time is ahead of UTC, in seconds.
const AHEAD: u32 = 7 * 3600;

/// Adds a content line, folded where it is too long, and never within a letter.
pub(super) fn put(text: &mut String, name: &str, value: &str) {
    let mut room = LONGEST;
    for letter in name.chars().chain([':']).chain(value.chars()) {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            // The space of a continued line is one of its octets.
            room = LONGEST - 1;
        }
        text.push(letter);
        room -= letter.len_utf8();
    }
    text.push_str("\r\n");
}

/// Text as a value: separators and ends of lines escaped, other controls left out, which no text may hold.
pub(super) fn escaped(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => told.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => told.push_str("\\n"),
            '\t' => told.push(' '),
            _ if letter.is_control() => {}
            _ => told.push(letter),
        }
    }
    told
}

/// A day, `20260211`.
pub(super) fn day(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A civil moment, `20260211T154000`; 24:00 is 00:00 of the next day, the only way in which it can be written.
pub(super) fn local(moment: Moment) -> String {
    let (on, hour) = match (moment.hour(), shifted(moment.date(), 1)) {
        (Hour::MIDNIGHT, Some(next)) => (next, Hour::ZERO),
        (hour, _) => (moment.date(), hour),
    };
    format!("{}T{}", day(on), clock(hour.seconds()))
}

/// A moment of Vietnam in UTC, `20260211T084000Z`.
pub(super) fn utc(moment: Moment) -> String {
    let seconds = moment.hour().seconds();
    let (on, seconds) = match seconds.checked_sub(AHEAD) {
        Some(seconds) => (Some(moment.date()), seconds),
        None => (shifted(moment.date(), -1), seconds + 24 * 3600 - AHEAD),
    };
    format!("{}T{}Z", day(on.unwrap_or(moment.date())), clock(seconds))
}

fn clock(seconds: u32) -> String {
    format!("{:02}{:02}{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A number for a text (FNV-1a), the same on every machine.
pub(super) fn mark(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |mark, byte| {
        (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Result;
    use proptest::prelude::*;

    #[test]
    fn separators_and_ends_of_lines_are_escaped() {
        assert_eq!(escaped("a\\b;c,d:e\"f"), "a\\\\b\\;c\\,d:e\"f");
        assert_eq!(escaped("a\r\nb\nc\rd\te\u{7}\u{85}f"), "a\\nb\\nc\\nd ef");
    }

    #[test]
    fn a_line_of_75_octets_stays_and_one_more_folds() {
        for (letters, folded) in [(72, 0), (73, 1), (146, 1), (147, 2)] {
            let mut text = String::new();
            put(&mut text, "AB", &"x".repeat(letters));
            assert_eq!(text.matches("\r\n ").count(), folded, "{letters}");
        }
    }

    #[test]
    fn moments_are_written_at_home_and_in_utc() -> Result<()> {
        let moment = |text: &str| text.parse::<Moment>();
        assert_eq!(local(moment("2026-02-11T15:40")?), "20260211T154000");
        assert_eq!(local(moment("2026-12-31T24:00")?), "20270101T000000");
        assert_eq!(utc(moment("2026-02-11T15:40")?), "20260211T084000Z");
        assert_eq!(utc(moment("2026-03-01T06:59:59")?), "20260228T235959Z");
        assert_eq!(utc(moment("2026-03-01T07:00")?), "20260301T000000Z");
        Ok(())
    }

    proptest! {
        #[test]
        fn folding_keeps_every_letter_and_the_length(value in "[ -~ạếữđ🙂]{0,300}") {
            let mut text = String::new();
            put(&mut text, "SUMMARY", &value);
            for line in text.split_terminator("\r\n") {
                prop_assert!(line.len() <= LONGEST);
            }
            prop_assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
    }
}
