//! Floor 3: time limits (*thời hạn giải quyết*), as values and as the words that acts and procedures
//! write them with: `05 ngày làm việc` ↔ [`TimeLimit`].

mod amount;
mod asides;
mod conditions;
mod cutoff;
mod hours;
mod lexer;
mod limit;
mod numerals;
mod parse;
mod print;
mod quantity;
mod statement;
mod unit;

pub use amount::Amount;
pub use cutoff::{Cutoff, CutoffEffect, CutoffTime};
pub use limit::{StartEvent, StatedLimit, TimeLimit};
pub use unit::{Direction, Unit};
