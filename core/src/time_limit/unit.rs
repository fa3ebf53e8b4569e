//! Floor 3: what a time limit is counted in, and which way.

/// What a time limit is counted in (*đơn vị tính thời hạn*).
///
/// The unit is data of each limit, never of an act: one act writes `03 ngày làm việc` in one article
/// and `07 ngày` in the next.
///
/// # Law
///
/// Minutes, hours, days, weeks, months and years: Bộ luật Dân sự 91/2015/QH13, Điều 144. No general
/// act defines the working day; see [`Calendar`](crate::calendar::Calendar) for what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Unit {
    /// Working day (*ngày làm việc*).
    WorkingDay,
    /// Calendar day (*ngày*).
    Day,
    /// Week (*tuần*).
    Week,
    /// Month (*tháng*).
    Month,
    /// Year (*năm*).
    Year,
    /// Hour of office time (*giờ làm việc, giờ hành chính*).
    WorkingHour,
    /// Hour of the clock (*giờ*).
    Hour,
    /// The day of receipt itself (*trong ngày*), without an amount.
    SameDay,
}

impl Unit {
    /// Every unit, in order.
    pub const ALL: &'static [Self] = &[
        Self::WorkingDay,
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Year,
        Self::WorkingHour,
        Self::Hour,
        Self::SameDay,
    ];

    /// The stable name used outside Rust, such as `working_day`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::WorkingDay => "working_day",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::WorkingHour => "working_hour",
            Self::Hour => "hour",
            Self::SameDay => "same_day",
        }
    }

    /// The Vietnamese word, such as `ngày làm việc`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::WorkingDay => "ngày làm việc",
            Self::Day => "ngày",
            Self::Week => "tuần",
            Self::Month => "tháng",
            Self::Year => "năm",
            Self::WorkingHour => "giờ làm việc",
            Self::Hour => "giờ",
            Self::SameDay => "trong ngày",
        }
    }
}

/// Which way a time limit is counted from its day 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Direction {
    /// Forward from the day that starts it (*kể từ ngày …*).
    After,
    /// Back from a later day (*chậm nhất … trước ngày …*).
    Before,
}

impl Direction {
    /// Every direction, in order.
    pub const ALL: &'static [Self] = &[Self::After, Self::Before];

    /// The stable name used outside Rust: `after`, `before`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::After => "after",
            Self::Before => "before",
        }
    }
}
