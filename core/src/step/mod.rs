//! Floor 4: how an answer explains itself. A [`Step`] says what one rule did to a date; a [`Notice`]
//! says where a default chose among readings, or what is not settled. Both are codes with values; the
//! words are rendered from them, so that the three languages print the same sentence.

mod notice;
mod rule;
mod value;
mod words;

pub use notice::{Notice, Reading};
pub use rule::{Rule, Step};
pub use value::Value;
