//! Floor 9: figures. Rows that each tell of one dossier become counts, and counts become rates that
//! keep their two integers; every figure says which rows it is about and how they were classed.

mod change;
mod columns;
mod counters;
mod distribution;
mod dossier;
mod estimate;
mod frozen;
mod gap;
mod grading;
mod index766;
mod load;
mod period;
mod petition;
mod policy;
mod rank;
mod rate;
mod record;
mod score;
mod share;
mod survey;
mod table;
mod tally;
mod task;
mod timing;

pub use change::Change;
pub use columns::{Columns, NONE, TallyBy};
pub use distribution::Distribution;
pub use estimate::{Interval, Survival, wilson};
pub use frozen::{Corrected, Correction, Frozen};
pub use gap::{Gap, GapKind, breaks};
pub use grading::Grading;
pub use index766::{Component, component};
pub use load::{DueLoad, Load};
pub use period::{Period, PeriodKind, Sender};
pub use policy::{Comparison, EndOfProcessing, NoDueDate, Policy, Withdrawals};
pub use rank::{Ranked, rank, rank_lowest};
pub use rate::{Population, Rate};
pub use record::{Ending, Record, Wait};
pub use score::{
    Grade, OfficerGrade, Points, average_score, points_for_petitions, points_for_time,
};
pub use share::shares;
pub use survey::Survey;
pub use table::{GroupKey, Table};
pub use tally::{Class, Tally};
pub use task::{Qualities, TaskRate, TaskTally, qualities, qualities_by};
pub use timing::Timing;
