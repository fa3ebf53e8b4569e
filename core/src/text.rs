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

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The stable name used outside Rust, as in the `lang` of a page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }
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

/// The vowels outside Latin-1 that stand beside their other size, and Đ: capital, small.
const PAIRS: [(char, char); 6] =
    [('Ă', 'ă'), ('Đ', 'đ'), ('Ĩ', 'ĩ'), ('Ũ', 'ũ'), ('Ơ', 'ơ'), ('Ư', 'ư')];

/// How far a small letter of Latin-1 stands behind its capital.
const LATIN: u32 = 32;

/// The small letter of a capital of the Vietnamese alphabet or of Latin-1; another as it is.
///
/// The standard library knows every alphabet, by tables that would be a twentieth of the module that a
/// page loads.
pub(crate) fn lower(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => moved(letter, u32::from(letter) + LATIN),
        'Ạ'..='ỹ' => moved(letter, u32::from(letter) | 1),
        _ => PAIRS.iter().find(|pair| pair.0 == letter).map_or(letter, |pair| pair.1),
    }
}

/// The capital of a small letter, as [`lower`].
pub(crate) fn upper(letter: char) -> char {
    match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' => moved(letter, u32::from(letter) - LATIN),
        'Ạ'..='ỹ' => moved(letter, u32::from(letter) & !1),
        _ => PAIRS.iter().find(|pair| pair.1 == letter).map_or(letter, |pair| pair.0),
    }
}

fn moved(letter: char, to: u32) -> char {
    char::from_u32(to).unwrap_or(letter)
}

/// Whether it has a smaller form.
pub(crate) fn is_capital(letter: char) -> bool {
    lower(letter) != letter
}

/// Whether it has a capital.
pub(crate) fn is_small(letter: char) -> bool {
    upper(letter) != letter
}

/// Whether it is a letter: of the Latin alphabets exactly; of other scripts, everything outside the
/// blocks of marks, symbols and signs.
pub(crate) fn is_letter(letter: char) -> bool {
    matches!(letter,
        'A'..='Z' | 'a'..='z' | 'ª' | 'µ' | 'º' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{2c1}'
        | '\u{370}'..='\u{1fff}' | '\u{2c00}'..='\u{2dff}' | '\u{3040}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdff}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}'
        | '\u{10000}'..='\u{1cfff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether it is a letter or a figure, raised figures and fractions included.
pub(crate) fn is_letter_or_digit(letter: char) -> bool {
    is_letter(letter) || letter.is_ascii_digit() || matches!(letter, '²' | '³' | '¹' | '¼'..='¾')
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

/// Small letters whose tones stand at the end of each word, for telling names apart by their marks: `Hòa` and
/// `Hoà` give the same, `Hoa` and `Hóa` do not.
pub(crate) fn toned(text: &str) -> String {
    let composed = compose(text);
    let words = composed.split_whitespace().map(|word| {
        let mut letters = String::with_capacity(word.len());
        let mut tones = String::new();
        for letter in word.chars().map(lower) {
            let (letter, tone) = vowel_and_tone(letter).unwrap_or((letter, 0));
            letters.push(letter);
            tones.extend(TONES.get(tone.wrapping_sub(1)));
        }
        letters + &tones
    });
    words.collect::<Vec<_>>().join(" ")
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
    fn letters_are_those_of_unicode_as_far_as_the_latin_alphabets_go() {
        for letter in ('\0'..='\u{24f}').chain('\u{1e00}'..='\u{1eff}') {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter}");
        }
        for letter in '\0'..='\u{ff}' {
            assert_eq!(is_letter_or_digit(letter), letter.is_alphanumeric(), "{letter}");
        }
        for mark in "₫–—“”…→①★。、（）😀\u{300}\u{323}".chars() {
            assert!(!is_letter(mark), "{mark}");
        }
        for letter in "яΩ日本語한".chars() {
            assert!(is_letter(letter), "{letter}");
        }
    }

    #[test]
    fn small_and_capital_letters_are_those_of_unicode() {
        let plain = ('A'..='Z').chain('À'..='Ö').chain('Ø'..='Þ').chain(['Đ']);
        let small: Vec<char> = plain.flat_map(char::to_lowercase).chain(VOWELS.concat()).collect();
        for letter in small {
            let capital = letter.to_uppercase().next().unwrap_or(letter);
            assert_eq!((upper(letter), lower(capital)), (capital, letter));
            assert_eq!((upper(capital), lower(letter)), (capital, letter));
            assert!(is_small(letter) && !is_capital(letter), "{letter}");
            assert!(is_capital(capital) && !is_small(capital), "{capital}");
        }
        for other in "0×÷-ªº".chars() {
            assert!(!is_small(other) && !is_capital(other), "{other}");
        }
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
