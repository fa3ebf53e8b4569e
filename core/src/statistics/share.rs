//! Parts of a whole in per cent that add up to 100, as tables show them.

use crate::ratio::unit;

/// The parts in units of the last decimal, by the largest remainder (*làm tròn để tổng bằng 100%*): they add
/// up to 100 exactly. Of equal remainders the earlier part is rounded up. Empty for nothing at all.
///
/// With 1 decimal a unit is a tenth of a per cent: `333` is 33,3 %; at most
/// [`MOST_DECIMALS`](crate::MOST_DECIMALS).
///
/// # Example
///
/// ```
/// use motcua::statistics::shares;
///
/// assert_eq!(shares(&[1, 1, 1], 1), [334, 333, 333]);
/// assert!(shares(&[0, 0], 1).is_empty());
/// ```
pub fn shares(parts: &[u64], decimals: u32) -> Vec<u64> {
    let whole: u128 = parts.iter().copied().map(u128::from).sum();
    if whole == 0 {
        return Vec::new();
    }
    let units = 100 * unit(decimals).unsigned_abs();
    let scaled = parts.iter().map(|part| u128::from(*part) * units);
    let mut cut: Vec<(u128, u128)> = scaled.map(|part| (part / whole, part % whole)).collect();
    let given: u128 = cut.iter().map(|(share, _)| share).sum();
    let mut places: Vec<usize> = (0..cut.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(cut.get(*place).map(|(_, rest)| *rest)));
    let left = usize::try_from(units - given).unwrap_or_default();
    for place in places.into_iter().take(left) {
        if let Some((share, _)) = cut.get_mut(place) {
            *share += 1;
        }
    }
    cut.into_iter().map(|(share, _)| u64::try_from(share).unwrap_or(u64::MAX)).collect()
}
