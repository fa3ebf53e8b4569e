//! Floor 0: numbers from a seed, the same in every language and on every machine.

/// Numbers from a seed (splitmix64; Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub(crate) struct SplitMix64(u64);

impl SplitMix64 {
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
    const FIRST: u64 = 0xBF58_476D_1CE4_E5B9;
    const SECOND: u64 = 0x94D0_49BB_1331_11EB;

    /// The numbers of a seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(Self::STEP);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(Self::FIRST);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(Self::SECOND);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, none likelier than another; 0 for 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let bound = bound.max(1);
        // 2⁶⁴ mod bound.
        let threshold = bound.wrapping_neg() % bound;
        loop {
            let number = self.next();
            if number >= threshold {
                return number % bound;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        // The published first outputs for seed 1234567.
        let mut numbers = SplitMix64::new(1_234_567);
        let first: Vec<_> = (0..3).map(|_| numbers.next()).collect();
        assert_eq!(
            first,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }
}
