//! Counters of many groups. Few groups are counted where they stand; many would miss the cache at every
//! row, so their rows are gathered first, by neighbourhoods of groups, and counted a neighbourhood at a time.

/// How many kinds of row a group counts.
pub(super) const KINDS: usize = 8;

/// The bits that hold the kind of a row beside its key.
const KIND_BITS: u32 = KINDS.trailing_zeros();

/// Groups whose counters stay in the second cache together: 2¹¹ of 32 bytes.
const NEIGHBOURS: u32 = 11;

/// Above so many groups, gathering is faster than counting in place.
const FEW: usize = 1 << (NEIGHBOURS + 3);

/// Most neighbourhoods: more of them would miss the cache as the counters do.
const MOST_BITS: u32 = 10;

/// Rows gathered for one neighbourhood before they are counted.
const GATHERED: usize = 4096;

/// Counts by key and kind.
#[derive(Debug)]
pub(super) struct Counters {
    counts: Vec<[u32; KINDS]>,
    /// How far a key and its kind are shifted to give the neighbourhood; `None` for few groups.
    shift: Option<u32>,
    /// Keys and kinds of the rows not yet counted, `GATHERED` places for each neighbourhood.
    gathered: Vec<u32>,
    /// How many of those places are taken.
    taken: Vec<usize>,
}

impl Counters {
    pub(super) fn new(keys: usize) -> Self {
        let counts = vec![[0; KINDS]; keys];
        if keys <= FEW {
            return Self { counts, shift: None, gathered: Vec::new(), taken: Vec::new() };
        }
        let bits = usize::BITS - keys.leading_zeros();
        let neighbours = NEIGHBOURS.max(bits.saturating_sub(MOST_BITS));
        let places = (keys >> neighbours) + 1;
        Self {
            counts,
            shift: Some(neighbours + KIND_BITS),
            gathered: vec![0; places * GATHERED],
            taken: vec![0; places],
        }
    }

    /// Counts a row; `key` is below the number of keys, `kind` below [`KINDS`].
    #[inline]
    pub(super) fn add(&mut self, key: usize, kind: u8) {
        let Some(shift) = self.shift else {
            count(&mut self.counts, key, usize::from(kind));
            return;
        };
        // At most 2²⁴ keys and three bits of kind.
        let row = u32::try_from((key << KIND_BITS) | usize::from(kind)).unwrap_or(u32::MAX);
        let place = usize::try_from(row >> shift).unwrap_or(usize::MAX);
        let Some(taken) = self.taken.get_mut(place) else { return };
        if let Some(free) = self.gathered.get_mut(place * GATHERED + *taken) {
            *free = row;
        }
        *taken += 1;
        if *taken == GATHERED {
            self.count_place(place);
        }
    }

    /// Counts what was gathered for one neighbourhood.
    fn count_place(&mut self, place: usize) {
        let Some(taken) = self.taken.get_mut(place) else { return };
        let rows = self.gathered.get(place * GATHERED..place * GATHERED + *taken);
        *taken = 0;
        for row in rows.into_iter().flatten() {
            let row = usize::try_from(*row).unwrap_or(usize::MAX);
            count(&mut self.counts, row >> KIND_BITS, row);
        }
    }

    /// Adds everything to the sums, and begins again.
    pub(super) fn drain_into(&mut self, sums: &mut [[u64; KINDS]]) {
        for place in 0..self.taken.len() {
            self.count_place(place);
        }
        for (sums, counts) in sums.iter_mut().zip(&mut self.counts) {
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += u64::from(std::mem::take(count));
            }
        }
    }
}

#[inline]
fn count(counts: &mut [[u32; KINDS]], key: usize, kind: usize) {
    // The mask tells the compiler that there is such a kind.
    let place = counts.get_mut(key).and_then(|counts| counts.get_mut(kind & (KINDS - 1)));
    if let Some(count) = place {
        *count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same rows counted in place and gathered give the same sums, whatever the number of keys.
    #[test]
    fn gathering_changes_no_count() {
        for keys in [1, FEW, FEW + 1, 3 * FEW + 17, 1 << 20] {
            let mut counters = Counters::new(keys);
            let mut expected = vec![[0_u64; KINDS]; keys];
            let mut key = 1;
            for row in 0..60_000_u32 {
                key = (key * 1_103_515_245 + 12_345) % keys;
                let kind = u8::try_from(row % 7).unwrap_or_default();
                counters.add(key, kind);
                if let Some(count) =
                    expected.get_mut(key).and_then(|counts| counts.get_mut(usize::from(kind)))
                {
                    *count += 1;
                }
            }
            let mut sums = vec![[0; KINDS]; keys];
            counters.drain_into(&mut sums);
            counters.drain_into(&mut sums);
            assert_eq!(sums, expected, "{keys} keys");
        }
    }
}
