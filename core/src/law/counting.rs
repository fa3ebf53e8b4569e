//! How time limits are counted: the clauses that the deadline floor carries out, by what they do.

use crate::citation::{Citation, cite};

const fn civil_code(article: u16, clause: u16) -> Citation {
    cite("Bộ luật Dân sự", "91/2015/QH13").article(article).clause(clause)
}

macro_rules! clauses {
    ($( $(#[doc = $doc:literal])+ $name:ident = $citation:expr; )+) => {
        $( $(#[doc = $doc])+ pub static $name: Citation = $citation; )+
    };
}

clauses! {
    /// A limit in hours begins at the moment itself.
    HOURS_FROM_THE_MOMENT = civil_code(147, 1);
    /// The first day of a limit in days, weeks, months or years is not counted.
    FIRST_DAY_NOT_COUNTED = civil_code(147, 2);
    /// The day of the event from which a limit runs is not counted.
    EVENT_DAY_NOT_COUNTED = civil_code(147, 3);
    /// A limit in days ends with its last day.
    DAYS_END = civil_code(148, 1);
    /// A limit in weeks ends on the corresponding weekday.
    WEEKS_END = civil_code(148, 2);
    /// A limit in months ends on the corresponding day, or on the last of a month that lacks it.
    MONTHS_END = civil_code(148, 3);
    /// A limit in years ends on the corresponding day and month.
    YEARS_END = civil_code(148, 4);
    /// A last day that is off moves to the next working day.
    LAST_DAY_MOVES = civil_code(148, 5);
    /// The last day ends at 24:00.
    LAST_DAY_ENDS_AT_MIDNIGHT = civil_code(148, 6);
    /// Same-day service, and what comes after 15:00 on the next working day.
    SAME_DAY_AFTER_15 = cite("Nghị định", "23/2015/NĐ-CP").article(7);
    /// What comes after 15:00 begins with the next working day.
    START_AFTER_15 = cite("Nghị định", "63/2024/NĐ-CP");
    /// What comes in the last hour before closing begins with the next working day.
    START_IN_LAST_HOUR = cite("Nghị định", "297/2025/NĐ-CP").article(6).clause(3);
    /// What comes after 15:00 is handed over at the start of the next working day.
    HANDOVER_AFTER_15 = cite("Nghị định", "61/2018/NĐ-CP").article(18).clause(2);
    /// The same, under the decree that followed.
    HANDOVER_AFTER_15_SINCE_2025 = cite("Nghị định", "118/2025/NĐ-CP").article(18).clause(2);
    /// Normal hours are at most eight a day.
    EIGHT_HOURS = cite("Bộ luật Lao động", "45/2019/QH14").article(105).clause(1);
}
