//! JSON text as a value: the file of a notice, and what a page sends.
//!
//! A small reader of its own, because serde_json's brings the reading and printing of floating point
//! and the words of errors that nobody sees here: a tenth of the module that a page loads. Whole
//! numbers only: no quantity of the library is a fraction.

use crate::error::{Error, Result};
use serde_json::{Map, Value};

/// Lists and objects within each other, at most.
const DEEPEST: usize = 128;

/// Reads JSON text whose numbers are whole.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) that names the line and the column.
///
/// # Example
///
/// ```
/// use motcua::wire::parse;
///
/// assert_eq!(parse(r#"{ "days": [1, -2] }"#)?, serde_json::json!({ "days": [1, -2] }));
/// let error = parse("{\n  \"days\": 1.7 }").err().map(|error| error.to_string());
/// assert_eq!(
///     error.as_deref(),
///     Some("`{\n  \"days\": 1.7 }` at `line 2, column 11`: expected a whole number"),
/// );
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn parse(text: &str) -> Result<Value> {
    let mut parser = Parser { rest: text, expected: "JSON", room: DEEPEST };
    let value = parser.value();
    parser.space();
    match value {
        Some(value) if parser.rest.is_empty() => Ok(value),
        _ => {
            let read = text.strip_suffix(parser.rest).unwrap_or(text);
            let (lines, last) = read
                .rsplit_once('\n')
                .map_or((0, read), |(before, last)| (before.matches('\n').count() + 1, last));
            let path = format!("line {}, column {}", lines + 1, last.chars().count() + 1);
            let value: String = text.chars().take(40).collect();
            Err(Error::argument(&path, &value, parser.expected))
        }
    }
}

/// What has not been read yet. `None` from its functions means that the text is at fault where `rest`
/// begins.
struct Parser<'t> {
    rest: &'t str,
    expected: &'static str,
    room: usize,
}

impl<'t> Parser<'t> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn eat(&mut self, mark: &str) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// As [`eat`](Self::eat), after white space.
    fn mark(&mut self, mark: &str) -> bool {
        self.space();
        self.eat(mark)
    }

    /// So many bytes, if a letter ends there.
    fn take(&mut self, bytes: usize) -> Option<&'t str> {
        let (taken, rest) = self.rest.split_at_checked(bytes)?;
        self.rest = rest;
        Some(taken)
    }

    fn value(&mut self) -> Option<Value> {
        self.space();
        match self.rest.as_bytes().first()? {
            b'{' => self.within(Self::object),
            b'[' => self.within(Self::list),
            b'"' => self.string().map(Value::String),
            b'-' | b'0'..=b'9' => self.number(),
            _ => {
                let words = [("null", Value::Null), ("true", true.into()), ("false", false.into())];
                words.into_iter().find_map(|(word, value)| self.eat(word).then_some(value))
            }
        }
    }

    fn within(&mut self, read: fn(&mut Self) -> Option<Value>) -> Option<Value> {
        self.room = self.room.checked_sub(1)?;
        let value = read(self);
        self.room += 1;
        value
    }

    fn object(&mut self) -> Option<Value> {
        let mut members = Map::new();
        self.eat("{");
        if self.mark("}") {
            return Some(Value::Object(members));
        }
        loop {
            self.space();
            let key = self.string()?;
            if !self.mark(":") {
                return None;
            }
            members.insert(key, self.value()?);
            if self.mark("}") {
                return Some(Value::Object(members));
            }
            if !self.eat(",") {
                return None;
            }
        }
    }

    fn list(&mut self) -> Option<Value> {
        let mut items = Vec::new();
        self.eat("[");
        if self.mark("]") {
            return Some(Value::Array(items));
        }
        loop {
            items.push(self.value()?);
            if self.mark("]") {
                return Some(Value::Array(items));
            }
            if !self.eat(",") {
                return None;
            }
        }
    }

    fn number(&mut self) -> Option<Value> {
        let part =
            |mark: char| mark.is_ascii_digit() || matches!(mark, '-' | '+' | '.' | 'e' | 'E');
        let end = self.rest.find(|mark| !part(mark)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at_checked(end)?;
        let digits = number.strip_prefix('-').unwrap_or(number);
        if digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.") {
            return None;
        }
        let Ok(whole) = number.parse::<i64>() else {
            self.expected = "a whole number";
            return None;
        };
        self.rest = rest;
        Some(whole.into())
    }

    fn string(&mut self) -> Option<String> {
        let mut text = String::new();
        if !self.eat("\"") {
            return None;
        }
        loop {
            let end = self.rest.find(|letter| matches!(letter, '"' | '\\' | '\0'..='\x1f'))?;
            text.push_str(self.take(end)?);
            if self.eat("\"") {
                return Some(text);
            }
            if !self.eat("\\") {
                return None;
            }
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.take(1)? {
            "n" => '\n',
            "t" => '\t',
            "r" => '\r',
            "b" => '\x08',
            "f" => '\x0c',
            "u" => return self.unicode(),
            itself @ ("\"" | "\\" | "/") => return itself.chars().next(),
            _ => return None,
        })
    }

    /// A letter by its number, or by the two halves of a surrogate pair; half a pair is no letter.
    fn unicode(&mut self) -> Option<char> {
        let first = self.unit()?;
        let second = if matches!(first, 0xd800..=0xdbff) {
            if !self.eat("\\u") {
                return None;
            }
            Some(self.unit()?)
        } else {
            None
        };
        char::decode_utf16([first].into_iter().chain(second)).next()?.ok()
    }

    fn unit(&mut self) -> Option<u16> {
        let digits = self.take(4)?;
        let hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        if hexadecimal { u16::from_str_radix(digits, 16).ok() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Marks of JSON in any order, so that many texts are nearly right.
    fn text() -> impl Strategy<Value = String> {
        let part = proptest::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"a\"",
            "\"é\\n\\u00e9\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\udc00\"",
            "\\",
            "0",
            "-1",
            "01",
            "12",
            "-",
            "null",
            "true",
            "false",
            "nul",
            " ",
            "\n",
            "\t",
            "\u{7}",
            "\u{a0}",
            "\"\\/\\b\\f\\r\\t\\\"\\\\\"",
            "\"\\x\"",
        ]);
        proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn texts_are_read_as_serde_json_reads_them(text in text()) {
            let theirs = serde_json::from_str::<Value>(&text).ok();
            // What serde_json reads as a number that is not whole has no place here.
            let whole = !text.contains("-0");
            if whole {
                prop_assert_eq!(parse(&text).ok(), theirs);
            }
        }
    }

    #[test]
    fn depth_has_an_end() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(DEEPEST)).is_ok());
        assert!(parse(&nested(DEEPEST + 1)).is_err());
    }

    #[test]
    fn fractions_and_what_no_number_holds_are_refused() {
        for text in ["1.7", "1e3", "9223372036854775808", "0.5", "-", "1-1", "+1", "00"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
