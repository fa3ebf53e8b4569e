//! Which dossiers an inspection looks at: drawn by a seed, so that anybody can draw them again.

use crate::dossier::Dossier;
use crate::error::{Error, Result};
use crate::random::SplitMix64;
use std::collections::{BTreeMap, BTreeSet};

/// The dossiers of one body, and those that were drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stratum {
    /// The body; `None` for dossiers of which it is not known.
    pub agency: Option<Box<str>>,
    /// How many dossiers it has.
    pub population: usize,
    /// The codes of those that were drawn, in their order.
    pub drawn: Vec<Box<str>>,
}

/// A sample to inspect (*mẫu kiểm tra định kỳ, đột xuất*): stratified by body, without replacement.
///
/// A periodic inspection draws from every dossier of its period, a sudden one from those of which
/// something is suspected ([`Findings::dossiers`](crate::dossier::Findings::dossiers)); the law that was
/// read sets no way of drawing, so the way is this crate's.
///
/// Each body is drawn in proportion to its dossiers, by the largest remainder; of equal remainders the
/// first by name wins, and dossiers of no known body come last. Bodies and codes are put in the order of
/// their bytes first, so that neither the order nor the language in which dossiers were given matters.
/// Then, body by body, codes change places as Fisher and Yates do it, with numbers from splitmix64
/// (Steele, Lea and Flood 2014): the state, at first the seed, grows by `0x9E3779B97F4A7C15`, and the
/// number is the state mixed by `z ^= z >> 30`, `z *= 0xBF58476D1CE4E5B9`, `z ^= z >> 27`,
/// `z *= 0x94D049BB133111EB`, `z ^= z >> 31`, all in 64 bits. A number below n is the remainder of one
/// by n; numbers below 2⁶⁴ mod n are drawn again, so that none is favoured.
///
/// # Example
///
/// ```
/// use motcua::dossier::SamplePlan;
///
/// let dossiers = || (1..=30).map(|n| (Some(if n <= 20 { "Xã" } else { "Sở" }), format!("H08-{n:02}")));
/// let plan = SamplePlan::draw(dossiers(), 6, 2026)?;
/// let sizes: Vec<_> =
///     plan.strata().iter().map(|stratum| (stratum.population, stratum.drawn.len())).collect();
/// assert_eq!(sizes, [(10, 2), (20, 4)]);
/// assert_eq!(plan, SamplePlan::draw(dossiers().rev(), 6, 2026)?);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamplePlan {
    seed: u64,
    strata: Vec<Stratum>,
}

impl SamplePlan {
    /// Draws from dossiers that are given by their body and code.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a code that stands twice, and for more
    /// dossiers than there are.
    pub fn draw<A: AsRef<str>>(
        dossiers: impl IntoIterator<Item = (Option<A>, impl AsRef<str>)>,
        size: usize,
        seed: u64,
    ) -> Result<Self> {
        let mut bodies: BTreeMap<Body, Vec<Box<str>>> = BTreeMap::new();
        let mut codes: BTreeSet<Box<str>> = BTreeSet::new();
        for (agency, code) in dossiers {
            let agency: Option<Box<str>> = agency.map(|agency| agency.as_ref().into());
            let code: Box<str> = code.as_ref().into();
            if !codes.insert(code.clone()) {
                return Err(Error::argument("dossiers", &code, "each dossier once"));
            }
            bodies.entry((agency.is_none(), agency)).or_default().push(code);
        }
        if size > codes.len() {
            let expected = format!("at most the {} dossiers there are", codes.len());
            return Err(Error::argument("size", &size, &expected));
        }
        let populations: Vec<usize> = bodies.values().map(Vec::len).collect();
        let shares = shares(&populations, size);
        let mut numbers = SplitMix64::new(seed);
        let strata = bodies.into_iter().zip(shares).map(|(((_, agency), mut codes), share)| {
            codes.sort_unstable();
            let population = codes.len();
            shuffle_first(&mut codes, share, &mut numbers);
            codes.truncate(share);
            codes.sort_unstable();
            Stratum { agency, population, drawn: codes }
        });
        Ok(Self { seed, strata: strata.collect() })
    }

    /// Draws from dossiers; the body of each is the first that its log names.
    ///
    /// # Errors
    ///
    /// As [`draw`](Self::draw).
    pub fn of<'d>(
        dossiers: impl IntoIterator<Item = &'d Dossier>,
        size: usize,
        seed: u64,
    ) -> Result<Self> {
        let named = |dossier: &'d Dossier| (dossier.first_agency(), dossier.code());
        Self::draw(dossiers.into_iter().map(named), size, seed)
    }

    /// The seed, by which it can be drawn again.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// The bodies with what was drawn of each, by name; those of no known body last.
    pub fn strata(&self) -> &[Stratum] {
        &self.strata
    }

    /// The codes of all that were drawn, body by body.
    pub fn drawn(&self) -> impl Iterator<Item = &str> {
        self.strata.iter().flat_map(|stratum| stratum.drawn.iter().map(|code| &**code))
    }
}

/// A body by its name; the dossiers of no known body sort behind all others.
type Body = (bool, Option<Box<str>>);

/// The size of the sample divided in proportion, by the largest remainder.
fn shares(populations: &[usize], size: usize) -> Vec<usize> {
    let wide = |number: usize| u128::try_from(number).unwrap_or(u128::MAX);
    let whole = wide(populations.iter().sum::<usize>()).max(1);
    let parts = populations.iter().map(|population| wide(*population) * wide(size));
    let (mut shares, mut remainders) = (Vec::new(), Vec::new());
    for (place, part) in parts.enumerate() {
        shares.push(usize::try_from(part / whole).unwrap_or(usize::MAX));
        remainders.push((std::cmp::Reverse(part % whole), place));
    }
    let left = size.saturating_sub(shares.iter().sum());
    remainders.sort_unstable();
    for (_, place) in remainders.into_iter().take(left) {
        if let Some(share) = shares.get_mut(place) {
            *share += 1;
        }
    }
    shares
}

/// Puts a random choice of `count` codes in front.
fn shuffle_first(codes: &mut [Box<str>], count: usize, numbers: &mut SplitMix64) {
    let length = codes.len();
    for place in 0..count.min(length) {
        let rest = u64::try_from(length - place).unwrap_or(1);
        let chosen = usize::try_from(numbers.below(rest)).unwrap_or(0);
        codes.swap(place, place + chosen);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn population(sizes: &[(&'static str, usize)]) -> Vec<(Option<&'static str>, String)> {
        let of = |(agency, size): &(&'static str, usize)| {
            let (agency, size) = (*agency, *size);
            (0..size).map(move |n| (Some(agency), format!("{agency}-{n:03}"))).collect::<Vec<_>>()
        };
        sizes.iter().flat_map(of).collect()
    }

    #[test]
    fn remainders_decide_and_names_break_the_tie() {
        assert_eq!(shares(&[50, 30, 20], 10), [5, 3, 2]);
        // 10/3 each: one is left, for the first.
        assert_eq!(shares(&[7, 7, 7], 10), [4, 3, 3]);
        // Quotas 0.4, 0.4, 4.2: what is left goes to the first.
        assert_eq!(shares(&[2, 2, 21], 5), [1, 0, 4]);
        assert_eq!(shares(&[3, 1], 4), [3, 1]);
        assert_eq!(shares(&[], 0), Vec::<usize>::new());
    }

    #[test]
    fn a_sample_is_drawn_without_replacement_from_its_own_body() -> Result<()> {
        let all = population(&[("a", 40), ("b", 25), ("c", 3)]);
        for seed in 0..50 {
            let plan = SamplePlan::draw(all.clone(), 17, seed)?;
            let drawn: BTreeSet<&str> = plan.drawn().collect();
            assert_eq!(drawn.len(), 17);
            for stratum in plan.strata() {
                let agency = stratum.agency.as_deref().unwrap_or_default();
                assert!(stratum.drawn.len() <= stratum.population);
                assert!(stratum.drawn.iter().all(|code| code.starts_with(agency)));
            }
        }
        Ok(())
    }

    #[test]
    fn every_dossier_can_be_drawn_and_the_seed_decides() -> Result<()> {
        let all = population(&[("a", 10)]);
        let mut times: BTreeMap<String, u32> = BTreeMap::new();
        for seed in 0..1000 {
            for code in SamplePlan::draw(all.clone(), 3, seed)?.drawn() {
                *times.entry(code.to_owned()).or_default() += 1;
            }
        }
        // 300 each on average; 4 standard deviations are 58.
        assert_eq!(times.len(), 10);
        assert!(times.values().all(|times| (242..=358).contains(times)), "{times:?}");
        let draw = |seed| SamplePlan::draw(all.clone(), 3, seed);
        assert_eq!(draw(7)?, draw(7)?);
        assert_ne!(draw(7)?.strata(), draw(8)?.strata());
        Ok(())
    }

    #[test]
    fn the_order_in_which_dossiers_are_given_does_not_matter() -> Result<()> {
        let mut all = population(&[("b", 9), ("a", 5)]);
        all.push((None, "zz".to_owned()));
        let one = SamplePlan::draw(all.clone(), 6, 42)?;
        all.reverse();
        assert_eq!(one, SamplePlan::draw(all, 6, 42)?);
        let bodies: Vec<_> = one.strata().iter().map(|stratum| stratum.agency.as_deref()).collect();
        assert_eq!(bodies, [Some("a"), Some("b"), None]);
        Ok(())
    }

    #[test]
    fn more_than_there_are_and_one_twice_are_refused() {
        let kind = |all: Vec<(Option<&str>, String)>, size| {
            SamplePlan::draw(all, size, 1).map_err(|error| error.kind()).err()
        };
        let mut all = population(&[("a", 3)]);
        assert_eq!(kind(all.clone(), 3), None);
        assert_eq!(kind(all.clone(), 4), Some(ErrorKind::InvalidArgument));
        all.push((None, "a-001".to_owned()));
        assert_eq!(kind(all, 1), Some(ErrorKind::InvalidArgument));
    }
}
