//! Counters of many groups. Few groups are counted where they stand; many would miss the cache at every
//! row, so their rows are gathered first, by neighbourhoods of groups, and counted a neighbourhood at a time.

/// How many kinds of row a group counts.
pub(super) const KINDS: usize = 8;

/// The bits that hold the kind of a row beside its key.
pub(super) const KIND_BITS: u32 = KINDS.trailing_zeros();

/// Groups whose sums stay in the second cache together: 2¹¹ of 64 bytes.
const NEIGHBOURS: u32 = 11;

/// Above so many groups, gathering is faster than counting in place.
const FEW: usize = 1 << (NEIGHBOURS + 1);

/// Most neighbourhoods: more of them would miss the cache as the counters do.
const MOST_BITS: u32 = 10;

/// Rows gathered for one neighbourhood before they are counted.
const GATHERED: usize = 4096;

/// A row as its counter: the key of its group, and in the last bits its kind.
pub(super) type Slot = u32;

/// Counts by key and kind.
#[derive(Debug)]
pub(super) struct Counters {
    sums: Vec<[u64; KINDS]>,
    way: Way,
}

/// How the rows come to the sums.
#[derive(Debug)]
enum Way {
    /// Few groups: narrow counters, half the size of the sums, to which they are added now and then.
    InPlace(Vec<u32>),
    /// Many groups.
    Gathered {
        /// How far a slot is shifted to give its neighbourhood.
        shift: u32,
        /// The rows not yet counted, `GATHERED` places for each neighbourhood.
        rows: Vec<Slot>,
        /// How many of those places are taken.
        taken: Vec<usize>,
    },
}

impl Counters {
    pub(super) fn new(keys: usize) -> Self {
        let sums = vec![[0; KINDS]; keys];
        if keys <= FEW {
            return Self { sums, way: Way::InPlace(vec![0; keys * KINDS]) };
        }
        let bits = usize::BITS - keys.leading_zeros();
        let neighbours = NEIGHBOURS.max(bits.saturating_sub(MOST_BITS));
        let places = (keys >> neighbours) + 1;
        let way = Way::Gathered {
            shift: neighbours + KIND_BITS,
            rows: vec![0; places * GATHERED],
            taken: vec![0; places],
        };
        Self { sums, way }
    }

    /// Counts rows, and says whether each had a counter.
    pub(super) fn add(&mut self, slots: &[Slot]) -> bool {
        match &mut self.way {
            Way::InPlace(counts) => {
                let mut all = true;
                for slot in slots {
                    match counts.get_mut(at(*slot)) {
                        // Whoever counts widens in time.
                        Some(count) => *count = count.wrapping_add(1),
                        None => all = false,
                    }
                }
                all
            }
            Way::Gathered { shift, rows, taken } => {
                let sums = self.sums.as_flattened_mut();
                let mut all = true;
                for slot in slots {
                    let place = at(*slot >> *shift);
                    let Some(taken) = taken.get_mut(place) else {
                        all = false;
                        continue;
                    };
                    if let Some(free) = rows.get_mut(place * GATHERED + *taken) {
                        *free = *slot;
                    }
                    *taken += 1;
                    if *taken == GATHERED {
                        *taken = 0;
                        let full = rows.get(place * GATHERED..(place + 1) * GATHERED);
                        all &= count_all(sums, full.unwrap_or_default());
                    }
                }
                all
            }
        }
    }

    /// Adds the narrow counters to the sums, before one of them could overflow.
    pub(super) fn widen(&mut self) {
        if let Way::InPlace(counts) = &mut self.way {
            for (sum, count) in self.sums.as_flattened_mut().iter_mut().zip(counts) {
                *sum += u64::from(std::mem::take(count));
            }
        }
    }

    /// The sums by key and kind, and whether each row had a counter.
    pub(super) fn finish(mut self) -> (Vec<[u64; KINDS]>, bool) {
        self.widen();
        let mut all = true;
        if let Way::Gathered { rows, taken, .. } = &self.way {
            for (rows, taken) in rows.chunks(GATHERED).zip(taken) {
                let rows = rows.get(..*taken).unwrap_or_default();
                all &= count_all(self.sums.as_flattened_mut(), rows);
            }
        }
        (self.sums, all)
    }
}

fn at(slot: Slot) -> usize {
    usize::try_from(slot).unwrap_or(usize::MAX)
}

fn count_all(sums: &mut [u64], slots: &[Slot]) -> bool {
    let mut all = true;
    for slot in slots {
        match sums.get_mut(at(*slot)) {
            Some(sum) => *sum = sum.wrapping_add(1),
            None => all = false,
        }
    }
    all
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
            let mut slots = Vec::new();
            for row in 0..60_000_u32 {
                key = (key * 1_103_515_245 + 12_345) % keys;
                let kind = row % 7;
                slots.push((u32::try_from(key).unwrap_or_default() << KIND_BITS) | kind);
                if let Some(count) = expected.get_mut(key).and_then(|all| all.get_mut(at(kind))) {
                    *count += 1;
                }
            }
            for some in slots.chunks(999) {
                assert!(counters.add(some));
                counters.widen();
            }
            assert_eq!(counters.finish(), (expected, true), "{keys} keys");
        }
    }

    #[test]
    fn a_row_without_a_counter_is_told() {
        for keys in [1, FEW + 1] {
            let beyond = u32::try_from(keys * KINDS).unwrap_or_default();
            for slot in [beyond, beyond + (1 << 20), u32::MAX] {
                let mut counters = Counters::new(keys);
                let added = counters.add(&[0, slot]);
                assert!(!(added && counters.finish().1), "{slot} of {keys} keys");
            }
        }
    }
}
