//! Sums that a report writes out: `14.043 + 2.191 = 16.234`.

use super::items::{Item, ItemKind};
use super::tokens::Tokens;
use crate::audit::{Claim, Named, Span};

/// A sum with the tokens from its first term to its last.
pub(super) struct Equation {
    pub(super) first: usize,
    pub(super) after: usize,
    /// The token of each term.
    pub(super) terms: Vec<usize>,
    pub(super) claim: Claim,
}

/// Tokens that a term's own bracket has at most: `12.516 (22,33%) + 38.613`.
const BRACKET: usize = 6;

/// The sums of a text: terms joined by plus signs and one equals sign.
pub(super) fn equations(tokens: &Tokens, items: &[Item]) -> Vec<Equation> {
    let mut found = Vec::new();
    let mut counts = items.iter().filter_map(|item| match item.kind {
        ItemKind::Count(value) => Some((*item, value)),
        _ => None,
    });
    let mut chain: Vec<(Item, Span)> = Vec::new();
    let mut signs = Vec::new();
    loop {
        let next = counts.next();
        let sign = chain
            .last()
            .zip(next)
            .and_then(|((last, _), (item, _))| joint(tokens, last.after, item.first));
        if let (Some(sign), Some(term)) = (sign, next) {
            signs.push(sign);
            chain.push(term);
            continue;
        }
        found.extend(equation(&chain, &signs));
        signs.clear();
        chain = next.into_iter().collect();
        if next.is_none() {
            return found;
        }
    }
}

/// The sign between two terms, if nothing else stands there but a bracket.
fn joint(tokens: &Tokens, after: usize, first: usize) -> Option<char> {
    let sign = first.checked_sub(1)?;
    let bare = sign == after;
    let bracket = tokens.has(after, '(')
        && sign.checked_sub(1).is_some_and(|last| last > after && tokens.has(last, ')'))
        && sign - after <= BRACKET;
    tokens.mark(sign).filter(|mark| matches!(mark, '+' | '=') && (bare || bracket))
}

fn equation(chain: &[(Item, Span)], signs: &[char]) -> Option<Equation> {
    let equals = signs.iter().position(|sign| *sign == '=')?;
    if signs.iter().filter(|sign| **sign == '=').count() > 1 || signs.len() < 2 {
        return None;
    }
    let (left, right) = chain.split_at_checked(equals + 1)?;
    let named = |side: &[(Item, Span)]| -> Vec<Named> {
        side.iter().map(|(_, value)| Named::from(*value)).collect()
    };
    let claim = match (left, right) {
        ([(_, whole)], parts) | (parts, [(_, whole)]) => {
            Claim::Sum { whole: *whole, parts: named(parts) }
        }
        _ => Claim::Balance { came: named(left), went: named(right) },
    };
    let terms = chain.iter().map(|(item, _)| item.first).collect();
    let (first, after) = (chain.first()?.0.first, chain.last()?.0.after);
    Some(Equation { first, after, terms, claim })
}
