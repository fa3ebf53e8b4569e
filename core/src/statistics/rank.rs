//! Order by a figure, with ties.

use super::rate::Rate;
use std::cmp::Ordering;

/// A unit in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked<K> {
    /// The place, from 1; equal figures share it, and the next place is left out. `None` for a unit that
    /// has no figure.
    pub place: Option<usize>,
    /// The unit.
    pub unit: K,
    /// Its rate.
    pub rate: Rate,
}

/// Orders units by their rate, highest first (*xếp hạng*); ties share a place, units without a figure come
/// last, without one. Rates are compared exactly, not as they print.
///
/// # Example
///
/// ```
/// use motcua::statistics::{Population, Rate, rank};
///
/// let rate = |part, whole| Rate::new(part, whole, Population::Settled);
/// let ranked = rank([("A", rate(9, 10)), ("B", rate(1, 1)), ("C", rate(18, 20)), ("D", rate(0, 0))]);
/// let places: Vec<_> = ranked.iter().map(|each| (each.unit, each.place)).collect();
/// assert_eq!(places, [("B", Some(1)), ("A", Some(2)), ("C", Some(2)), ("D", None)]);
/// ```
pub fn rank<K: Ord>(units: impl IntoIterator<Item = (K, Rate)>) -> Vec<Ranked<K>> {
    ranked(units, |one, other| other.ratio().cmp(&one.ratio()))
}

/// Orders units by a rate of which less is better, lowest first; otherwise as [`rank`].
///
/// # Example
///
/// ```
/// use motcua::statistics::{Population, Rate, rank_lowest};
///
/// let rate = |part, whole| Rate::new(part, whole, Population::Due);
/// let ranked = rank_lowest([("A", rate(1, 10)), ("B", rate(0, 1)), ("C", rate(0, 0))]);
/// let places: Vec<_> = ranked.iter().map(|each| (each.unit, each.place)).collect();
/// assert_eq!(places, [("B", Some(1)), ("A", Some(2)), ("C", None)]);
/// ```
pub fn rank_lowest<K: Ord>(units: impl IntoIterator<Item = (K, Rate)>) -> Vec<Ranked<K>> {
    ranked(units, |one, other| {
        let (one, other) = (one.ratio(), other.ratio());
        one.is_none().cmp(&other.is_none()).then_with(|| one.cmp(&other))
    })
}

fn ranked<K: Ord>(
    units: impl IntoIterator<Item = (K, Rate)>,
    order: impl Fn(&Rate, &Rate) -> Ordering,
) -> Vec<Ranked<K>> {
    let mut units: Vec<(K, Rate)> = units.into_iter().collect();
    units.sort_by(|(one, rate), (other, rates)| order(rate, rates).then_with(|| one.cmp(other)));
    let mut ranked: Vec<Ranked<K>> = Vec::with_capacity(units.len());
    for (at, (unit, rate)) in units.into_iter().enumerate() {
        let place = rate.ratio().map(|ratio| match ranked.last() {
            Some(last) if last.rate.ratio() == Some(ratio) => last.place.unwrap_or(at + 1),
            _ => at + 1,
        });
        ranked.push(Ranked { place, unit, rate });
    }
    ranked
}
