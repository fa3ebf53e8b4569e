//! Floor 0: Vietnamese letters. The same word may come composed, decomposed or without marks; here it
//! is brought to one form. Only the letters of the Vietnamese alphabet are known, which is all that
//! acts and time limits are written with.

/// The languages that labels and accounts are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Tiếng Việt.
    #[default]
    Vietnamese,
    /// English.
    English,
}

/// The twelve vowels with their five toned forms, level tone first.
const VOWELS: [[char; 6]; 12] = [
    ['a', 'à', 'ả', 'ã', 'á', 'ạ'],
    ['ă', 'ằ', 'ẳ', 'ẵ', 'ắ', 'ặ'],
    ['â', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ'],
    ['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'],
    ['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ'],
    ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'],
    ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'],
    ['ô', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ'],
    ['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ'],
    ['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'],
    ['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự'],
    ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'],
];

/// The combining tone marks, in the order of the columns of [`VOWELS`] after the level tone.
const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

/// Base letter, combining quality mark, letter.
const QUALITIES: [(char, char, char); 6] = [
    ('a', '\u{306}', 'ă'),
    ('a', '\u{302}', 'â'),
    ('e', '\u{302}', 'ê'),
    ('o', '\u{302}', 'ô'),
    ('o', '\u{31b}', 'ơ'),
    ('u', '\u{31b}', 'ư'),
];

/// Composes Vietnamese letters (NFC as far as this alphabet goes), drops soft hyphens and zero-width
/// characters, and makes the look-alike Ð (U+00D0) a Đ.
///
/// Marks may follow their letter in any order (`a` + dot below + circumflex is ậ); a mark that fits
/// no letter is kept.
pub fn compose(text: &str) -> String {
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            'Ð' => letters.push('Đ'),
            'ð' => letters.push('đ'),
            _ => match letters.last().and_then(|last| join(*last, letter)) {
                Some(joined) => {
                    letters.pop();
                    letters.push(joined);
                }
                None => letters.push(letter),
            },
        }
    }
    letters.into_iter().collect()
}

/// The letter and its mark as one letter, if the alphabet has it.
fn join(letter: char, mark: char) -> Option<char> {
    if !('\u{300}'..='\u{323}').contains(&mark) {
        return None;
    }
    let small = lower(letter);
    let (vowel, tone) = vowel_and_tone(small)?;
    let joined = if let Some(column) = TONES.iter().position(|tone| *tone == mark) {
        if tone != 0 {
            return None;
        }
        row(vowel)?.get(column + 1).copied()?
    } else {
        let (_, _, quality) =
            QUALITIES.iter().find(|(base, sign, _)| *base == vowel && *sign == mark)?;
        row(*quality)?.get(tone).copied()?
    };
    Some(if small == letter { joined } else { upper(joined) })
}

fn row(vowel: char) -> Option<&'static [char; 6]> {
    VOWELS.iter().find(|row| row.first() == Some(&vowel))
}

/// A small vowel without its tone, and the column of the tone.
fn vowel_and_tone(letter: char) -> Option<(char, usize)> {
    VOWELS.iter().find_map(|row| {
        let tone = row.iter().position(|toned| *toned == letter)?;
        Some((*row.first()?, tone))
    })
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

fn upper(letter: char) -> char {
    letter.to_uppercase().next().unwrap_or(letter)
}

/// One letter, small and without any mark: `Đ` and `đ` give `d`, `ậ` gives `a`.
///
/// # Example
///
/// ```
/// assert_eq!(motcua::text::plain('Ậ'), 'a');
/// ```
pub fn plain(letter: char) -> char {
    let small = lower(letter);
    if small.is_ascii() {
        return small;
    }
    match small {
        'đ' | 'ð' => 'd',
        _ => match vowel_and_tone(small).map(|(vowel, _)| vowel) {
            Some('ă' | 'â') => 'a',
            Some('ê') => 'e',
            Some('ô' | 'ơ') => 'o',
            Some('ư') => 'u',
            Some(vowel) => vowel,
            None => small,
        },
    }
}

/// Small letters without marks, for comparing what people typed: `Nghị  định` gives `nghi dinh`.
///
/// Composed, decomposed and unmarked text give the same; runs of white space become one space.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in compose(text).chars() {
        if letter.is_whitespace() {
            if !folded.ends_with(' ') && !folded.is_empty() {
                folded.push(' ');
            }
        } else {
            folded.push(plain(letter));
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_any_order_compose() {
        assert_eq!(compose("nga\u{300}y la\u{300}m vie\u{323}\u{302}c"), "ngày làm việc");
        assert_eq!(compose("vie\u{302}\u{323}c"), "việc");
        assert_eq!(compose("U\u{31b}\u{309}"), "Ử");
        assert_eq!(compose("QÐ\u{ad}UBND"), "QĐUBND");
    }

    #[test]
    fn folding_forgets_marks_and_case() {
        assert_eq!(fold("  Nghị \u{a0} ĐỊNH "), "nghi dinh");
        assert_eq!(fold("Đường"), "duong");
        for row in VOWELS {
            for letter in row {
                assert!(plain(letter).is_ascii(), "{letter}");
                assert_eq!(plain(upper(letter)), plain(letter));
            }
        }
    }
}
