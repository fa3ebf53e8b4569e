//! Floor 9: recomputing published figures (*kiểm tra số liệu đã công bố*): sums, percentages, changes and
//! the rest of what a report claims, each with its verdict, and what the claim most likely meant.
//!
//! Everything is exact: figures are whole millionths, percentages keep the decimals they were printed
//! with, and nothing is rounded before the comparison.

mod change;
mod claim;
mod figure;
mod finding;
mod number;
mod percent;
mod percentage;
mod read;
mod reading;
mod share;
mod shares;
mod span;
mod sum;
mod words;

pub use change::{ChangeCheck, ChangeUnit, ClaimedChange, Direction, Level, change};
pub use claim::{Claim, Named, Statement};
pub use figure::Figure;
pub use finding::{Finding, Quantity, check};
pub use percent::Percent;
pub use percentage::{PercentageCheck, percentage, score};
pub use read::{ReadText, Unread, UnreadReason, read};
pub use reading::Reading;
pub use shares::{SharesCheck, shares};
pub use span::Span;
pub use sum::{SumCheck, balance, residual, sum};

use crate::error::{Error, Failure};

/// The fault of what is no figure, no percentage or no change.
fn invalid(text: &str, expected: &'static str) -> Error {
    Failure::InvalidClaim { text: text.to_owned(), expected }.into()
}

/// Writes a closed list of named things with the names used outside Rust.
macro_rules! coded {
    ($( #[doc = $head:literal] )+ $name:ident { $( $(#[doc = $doc:literal])+ $kind:ident $code:literal, )+ }) => {
        $( #[doc = $head] )+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $( $(#[doc = $doc])+ $kind, )+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$( Self::$kind, )+];

            /// The stable name used outside Rust.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$kind => $code, )+ }
            }
        }
    };
}
use coded;

coded! {
    /// What became of a claim when it was recomputed (*kết quả đối chiếu*), best first.
    Verdict {
        /// The figures agree; a percentage is the half-up rounding at its decimals.
        Consistent "consistent",
        /// Not that, but less than one unit of the last place away: cut off, or rounded up.
        Rounding "rounding",
        /// The figures contradict each other.
        Inconsistent "inconsistent",
        /// A figure that the claim rests on is not given, so nothing can be said.
        NotRecomputable "not_recomputable",
    }
}

coded! {
    /// The kinds of check (*loại đối chiếu*).
    Kind {
        /// A whole against its parts (*tổng bằng các phần*).
        Sum "sum",
        /// A percentage against its part and its base (*tỷ lệ*).
        Percentage "percentage",
        /// An increase or decrease, in per cent or in percentage points (*tăng, giảm*).
        Change "change",
        /// Percentages of one whole that must make 100 (*cơ cấu*); several answers may be more.
        Shares "shares",
        /// What came in against what went out and stays: carried over and received, settled and in
        /// progress (*tồn đầu kỳ, tiếp nhận, giải quyết, tồn cuối kỳ*).
        Balance "balance",
        /// A part that cannot be more than its whole (*phần không vượt tổng*).
        Part "part",
        /// A figure that is said more than once (*số liệu nhắc lại*).
        Repeated "repeated",
        /// A whole against a list of parts that may not be all of them (*phần còn lại*).
        Residual "residual",
        /// A score against its share of the highest one (*điểm*).
        Score "score",
        /// A number of items against the items listed (*số mục liệt kê*).
        Count "count",
        /// A period against the longest that there can be, such as a term of office (*nhiệm kỳ*).
        Term "term",
    }
}
