//! Time taken in turns: what slows one contestant down for a while slows the others down as well, and the
//! fastest of many short rounds is the one that was least disturbed. A round should take the slowest
//! contestant a few milliseconds at most: a longer one is always disturbed on a busy machine, and the
//! ratio would flatter whoever has the short rounds.

use std::time::Instant;

/// Picoseconds per item: whole numbers are exact enough, and add and compare without surprises.
pub(crate) type Picos = u64;

/// Runs the contestants in turns and tells the best time of each, per item.
pub(crate) fn race<const N: usize>(
    rounds: usize,
    items: usize,
    mut contestants: [&mut dyn FnMut(); N],
) -> [Picos; N] {
    let mut best = [Picos::MAX; N];
    for _ in 0..rounds {
        for (run, best) in contestants.iter_mut().zip(&mut best) {
            let began = Instant::now();
            run();
            *best = per_item(began.elapsed().as_nanos(), items).min(*best);
        }
    }
    best
}

fn per_item(nanos: u128, items: usize) -> Picos {
    let items = u128::try_from(items.max(1)).unwrap_or(1);
    Picos::try_from(nanos * 1000 / items).unwrap_or(Picos::MAX)
}
