//! Floor 3: reading time limits from prose.
//!
//! One walk over the tokens: what is a date, a citation or an hour of the day is stepped over, what
//! states a limit is kept, and what cannot be read for sure is refused with its place.

use super::asides::aside;
use super::conditions::condition;
use super::hours::{Clock, Role, clock, cutoff};
use super::lexer::Tokens;
use super::numerals;
use super::quantity::{Refusal, WHOLE_UNIT, refuse};
use super::statement::{Reading, Statement, statement};
use super::{CutoffEffect, StatedLimit, TimeLimit, Unit};
use crate::error::{Error, Failure, Result};
use std::str::FromStr;

/// Reads the one limit that a text states; prose around it is allowed, and a phrase that is cut off
/// after it.
///
/// # Errors
///
/// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) when the text states no limit, or one that
/// cannot be read for sure: a contradiction (`05 (sáu) ngày`), a figure that is damaged (`O5 ngày`), a
/// unit that is cut off, an amount of zero or less.
/// [`AmbiguousTimeLimit`](crate::ErrorKind::AmbiguousTimeLimit) when it states a second one, even the
/// same again; [`TimeLimit::parse_all`] reads such a text.
///
/// # Example
///
/// ```
/// use motcua::TimeLimit;
///
/// let limit: TimeLimit = "Trong thời hạn năm (05) ngày làm việc, kể từ ngày thụ lý".parse()?;
/// assert_eq!(limit.amount().whole(), Some(5));
/// let error = "05 ngày, hồ sơ trực tuyến 03 ngày".parse::<TimeLimit>().unwrap_err();
/// assert_eq!(error.code(), "time_limit.ambiguous");
/// # Ok::<(), motcua::Error>(())
/// ```
impl FromStr for TimeLimit {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let tokens = Tokens::of(text);
        let mut statements = Vec::new();
        let read = read(&tokens, &mut statements);
        let words = |one: &Statement| tokens.slice(one.begin, one.end);
        let several = |first: &Statement, at: usize, second: String| {
            let (text, first, at) = (text.to_owned(), words(first), tokens.place(at));
            Err(Failure::AmbiguousTimeLimit { text, at, first, second }.into())
        };
        match (read, statements.as_slice()) {
            // One letter is no unit.
            (Err(refusal), [only])
                if refusal.expected == WHOLE_UNIT && !only.weak && one_letter(&tokens) =>
            {
                Ok(only.limit)
            }
            // The second limit is cut off in its unit, but a second limit it is.
            (Err(refusal), [first, ..]) if refusal.expected == WHOLE_UNIT && !first.weak => {
                let number = |at: &usize| tokens.figure(*at).is_some();
                let at = (first.end..refusal.token).rev().find(number).unwrap_or(first.end);
                several(first, at, tokens.slice(at, tokens.len()))
            }
            (Err(refusal), _) => Err(refused(text, &tokens, refusal)),
            (Ok(()), [first, second, ..]) => several(first, second.begin, words(second)),
            (Ok(()), [only]) => Ok(only.limit),
            (Ok(()), []) => Err(none(text, &tokens)),
        }
    }
}

impl TimeLimit {
    /// Reads every limit that a text states, in its order, each with the words that condition it.
    ///
    /// # Errors
    ///
    /// [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit) when the text states none, or one that
    /// cannot be read for sure.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::TimeLimit;
    ///
    /// let text = "Trực tuyến: 03 ngày làm việc; trực tiếp: 05 ngày làm việc";
    /// let stated = TimeLimit::parse_all(text)?;
    /// let amounts: Vec<_> = stated.iter().map(|one| (one.when(), one.limit())).collect();
    /// assert_eq!(amounts, [
    ///     (Some("Trực tuyến"), TimeLimit::working_days(3)),
    ///     (Some("trực tiếp"), TimeLimit::working_days(5)),
    /// ]);
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn parse_all(text: &str) -> Result<Vec<StatedLimit>> {
        let tokens = Tokens::of(text);
        let mut statements = Vec::new();
        match read(&tokens, &mut statements) {
            Err(refusal)
                if refusal.expected == WHOLE_UNIT
                    && !statements.is_empty()
                    && one_letter(&tokens) => {}
            Err(refusal) => return Err(refused(text, &tokens, refusal)),
            Ok(()) => {}
        }
        if statements.is_empty() {
            return Err(none(text, &tokens));
        }
        let around = |index: usize| statements.get(index);
        Ok(statements
            .iter()
            .enumerate()
            .map(|(index, one)| StatedLimit {
                limit: one.limit,
                when: condition(
                    &tokens,
                    one,
                    index.checked_sub(1).and_then(around),
                    around(index + 1),
                ),
                at: tokens.place(one.begin),
                words: tokens.slice(one.begin, one.end),
            })
            .collect())
    }
}

/// Whether the text ends in one letter behind a number, which is cut off and could be anything: `một t`.
fn one_letter(tokens: &Tokens) -> bool {
    let (Some(last), Some(before)) = (tokens.len().checked_sub(1), tokens.len().checked_sub(2))
    else {
        return false;
    };
    let letter = tokens.word(last).is_some_and(|word| word.chars().count() == 1);
    letter && (tokens.figure(before).is_some() || numerals::words(tokens, before).is_some())
}

fn refused(text: &str, tokens: &Tokens, refusal: Refusal) -> Error {
    let (text, at) = (text.to_owned(), tokens.place(refusal.token));
    Failure::InvalidTimeLimit { text, at, expected: refusal.expected }.into()
}

/// A text that states no limit; what is missing is missing at its end.
fn none(text: &str, tokens: &Tokens) -> Error {
    let expected = "an amount and a unit, such as 05 ngày làm việc";
    refused(text, tokens, Refusal { token: tokens.len(), expected })
}

/// Reads the statements of a text; those before a refusal stay.
fn read(tokens: &Tokens, statements: &mut Vec<Statement>) -> std::result::Result<(), Refusal> {
    let mut clocks = Vec::new();
    let (mut index, mut free) = (0, 0);
    while index < tokens.len() {
        let next = if let Some(next) = aside(tokens, index) {
            next
        } else if let Some(clock) = clock(tokens, index) {
            clocks.push(clock);
            clock.end
        } else {
            match statement(tokens, index, free)? {
                Some(Reading::Limit(one)) => {
                    if !repeats(tokens, statements.last(), &one) {
                        statements.push(one);
                    }
                    one.end
                }
                Some(Reading::Other(next)) => next,
                None => {
                    index += 1;
                    continue;
                }
            }
        };
        index = next.max(index + 1);
        free = index;
    }
    if statements.iter().any(|one| !one.weak) {
        statements.retain(|one| !one.weak);
    }
    statements.truncate(if statements.iter().all(|one| one.weak) { 1 } else { usize::MAX });
    cut_offs(tokens, statements, &clocks)
}

/// `05 ngày (năm ngày)`: the limit again, in parentheses and in the other writing.
fn repeats(tokens: &Tokens, before: Option<&Statement>, one: &Statement) -> bool {
    before.is_some_and(|before| {
        tokens.has(before.end, '(')
            && one.begin == before.end + 1
            && tokens.has(one.end, ')')
            && before.limit.amount() == one.limit.amount()
            && before.limit.unit() == one.limit.unit()
            && tokens.figure(before.begin).is_some() != tokens.figure(one.begin).is_some()
    })
}

const WHAT_MOVES: &str = "words that say what moves to the next working day";

/// Gives the limits the cut-off hours that the text states.
///
/// An hour that moves the start holds for every limit of the text; one that moves the result or the
/// hand-over belongs to the limit before it, a same-day one if there is one. A moved result with no
/// limit beside it implies same-day service.
fn cut_offs(
    tokens: &Tokens,
    statements: &mut Vec<Statement>,
    clocks: &[Clock],
) -> std::result::Result<(), Refusal> {
    let mut settled = false;
    for clock in clocks.iter().filter(|clock| clock.role == Role::After) {
        let from = statements.iter().map(|one| one.end).filter(|end| *end <= clock.begin).max();
        let until =
            statements.iter().map(|one| one.begin).filter(|begin| *begin >= clock.end).min();
        let found = cutoff(tokens, clock, from.unwrap_or(0), until.unwrap_or(tokens.len()))?;
        let Some((cutoff, bare)) = found else { continue };
        if settled {
            return refuse(clock.begin, "one cut-off hour");
        }
        settled = true;
        if statements.is_empty() && cutoff.effect() == CutoffEffect::Result {
            let limit = TimeLimit::same_day();
            statements.push(Statement { limit, begin: clock.begin, end: clock.end, weak: false });
        }
        if cutoff.effect() == CutoffEffect::Start {
            for one in statements.iter_mut() {
                one.limit = one.limit.with_cutoff(cutoff);
            }
            continue;
        }
        let before = |one: &&mut Statement| one.begin <= clock.begin;
        let same_day = |one: &&mut Statement| one.limit.unit() == Unit::SameDay;
        let chosen = if statements.iter().any(|one| one.limit.unit() == Unit::SameDay) {
            statements.iter_mut().find(same_day)
        } else {
            statements.iter_mut().rev().find(before)
        };
        if let Some(one) = chosen {
            if bare && one.limit.unit() != Unit::SameDay {
                return refuse(clock.begin, WHAT_MOVES);
            }
            one.limit = one.limit.with_cutoff(cutoff);
        }
    }
    // A same-day service up to an hour, and nothing about what comes later.
    let open = clocks.iter().find(|clock| clock.role != Role::Other).filter(|_| !settled);
    match open {
        Some(clock) if statements.iter().any(|one| one.limit.unit() == Unit::SameDay) => {
            refuse(clock.begin, WHAT_MOVES)
        }
        _ => Ok(()),
    }
}
