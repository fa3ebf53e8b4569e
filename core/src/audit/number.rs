//! How a number is written in a Vietnamese report: `2.610`, `94,2`, `77.25`; what has two readings is
//! read in neither.

/// Places after the comma that are kept; no published figure has more.
pub(super) const MOST_DECIMALS: u8 = 6;

/// The longest number that is read, in digits.
const MOST_DIGITS: usize = 15;

/// Why digits give no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Separators that stand where none can.
    Malformed,
    /// One separator before three digits, which may be a thousand or a fraction: `17,102`.
    Ambiguous,
    /// More digits than any figure has.
    TooLong,
}

/// What a number counts, which decides how one comma before three digits is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    /// Things, which a report counts in thousands: `2.610`; `2,610` may be English or a fraction.
    Things,
    /// Hundredths, thousands or millions: `99,345%`, `2,513 triệu`; a dot before three digits may be either.
    Units,
}

/// A number with the decimals that it is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) units: i64,
    pub(super) decimals: u8,
}

/// Reads digits with dots and commas.
pub(super) fn read(text: &str, counted: Counted) -> Result<Written, Fault> {
    let separators: Vec<char> = text.chars().filter(|mark| !mark.is_ascii_digit()).collect();
    if separators.iter().any(|mark| !matches!(mark, '.' | ',')) {
        return Err(Fault::Malformed);
    }
    let groups: Vec<&str> = text.split(['.', ',']).collect();
    let fraction = match separators.split_last() {
        Some((last, earlier)) => has_fraction(*last, earlier, &groups, counted)?,
        None => false,
    };
    let (whole, decimals) = match groups.split_last() {
        Some((tail, whole)) if fraction => (whole, *tail),
        _ => (groups.as_slice(), ""),
    };
    if !grouped(whole) || (fraction && decimals.is_empty()) {
        return Err(Fault::Malformed);
    }
    written(&whole.concat(), decimals)
}

/// A number as JSON and programs write it: a dot is always the fraction.
pub(super) fn plain(text: &str) -> Result<Written, Fault> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return Err(Fault::Malformed);
    }
    written(whole, decimals)
}

fn written(whole: &str, decimals: &str) -> Result<Written, Fault> {
    let places = u8::try_from(decimals.len()).unwrap_or(u8::MAX);
    let whole = whole.trim_start_matches('0');
    if whole.len() > MOST_DIGITS || places > MOST_DECIMALS || whole.len() + decimals.len() > 18 {
        return Err(Fault::TooLong);
    }
    let digits = format!("0{whole}{decimals}");
    let units = digits.parse().map_err(|_| Fault::TooLong)?;
    Ok(Written { units, decimals: places })
}

/// Whether the last separator begins the fraction.
fn has_fraction(
    last: char,
    earlier: &[char],
    groups: &[&str],
    counted: Counted,
) -> Result<bool, Fault> {
    if let Some(first) = earlier.first() {
        // `1.234.567` has none; in `1.234,5` and `1,234.5` the last mark is the other one.
        let same = earlier.iter().all(|mark| mark == first);
        return if same { Ok(*first != last) } else { Err(Fault::Malformed) };
    }
    let length = |group: Option<&&str>| group.map_or(0, |group| group.len());
    let three = length(groups.last()) == 3;
    let leading_zero = groups.first().is_some_and(|head| head.starts_with('0'));
    match (last, counted) {
        _ if !three || leading_zero => Ok(true),
        ('.', Counted::Things) if length(groups.first()) <= 3 => Ok(false),
        (',', Counted::Units) => Ok(true),
        _ => Err(Fault::Ambiguous),
    }
}

/// Whether the groups before the fraction are thousands, or one run of digits.
fn grouped(groups: &[&str]) -> bool {
    match groups.split_first() {
        None => false,
        Some((only, [])) => !only.is_empty(),
        Some((first, rest)) => {
            (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, counted: Counted) -> Result<(i64, u8), Fault> {
        read(text, counted).map(|number| (number.units, number.decimals))
    }

    #[test]
    fn things_are_grouped_by_dots() {
        for (text, units, decimals) in [
            ("2.610", 2610, 0),
            ("07", 7, 0),
            ("1983", 1983, 0),
            ("1.234.567", 1_234_567, 0),
            ("77,25", 7725, 2),
            ("77.25", 7725, 2),
            ("1.234,567", 1_234_567, 3),
            ("1,234,567", 1_234_567, 0),
            ("1,234.5", 12345, 1),
            ("0,123", 123, 3),
        ] {
            assert_eq!(told(text, Counted::Things), Ok((units, decimals)), "{text}");
        }
    }

    #[test]
    fn what_has_two_readings_is_refused() {
        assert_eq!(told("17,102", Counted::Things), Err(Fault::Ambiguous));
        assert_eq!(told("1234.567", Counted::Things), Err(Fault::Ambiguous));
        assert_eq!(told("99.345", Counted::Units), Err(Fault::Ambiguous));
        assert_eq!(told("99,345", Counted::Units), Ok((99345, 3)));
        for text in ["", ".", "1..2", "1.23.456", "1,2.3,4", "12.3456789", "1234567890123456"] {
            assert!(told(text, Counted::Things).is_err(), "{text}");
        }
    }
}
