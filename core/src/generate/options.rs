//! What is generated: how much, over which days, by whom, and what is wrong with it.

use super::injected::Injected;
use crate::date::date;
use crate::error::{Error, Result};
use crate::intake::{AT_DUE_FROM, BULK_FROM};
use chrono::NaiveDate;
use std::fmt::Display;

/// A procedure that dossiers are generated for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sample {
    /// Its code.
    pub code: Box<str>,
    /// Its name.
    pub name: Box<str>,
    /// Its domain (*lĩnh vực*).
    pub domain: Box<str>,
    /// Its time limit in working days, 1 or more.
    pub working_days: u32,
}

/// Procedures of the catalogue that have one limit in working days.
const SAMPLES: [(&str, &str, &str, u32); 8] = [
    ("1.001612", "Đăng ký thành lập hộ kinh doanh", "Đăng ký kinh doanh", 3),
    ("1.001266", "Chấm dứt hoạt động hộ kinh doanh", "Đăng ký kinh doanh", 5),
    ("2.002043", "Đăng ký thành lập công ty cổ phần", "Đăng ký kinh doanh", 3),
    (
        "1.013227",
        "Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV",
        "Giấy phép xây dựng",
        5,
    ),
    (
        "1.013228",
        "Cấp lại giấy phép xây dựng đối với công trình cấp III, cấp IV",
        "Giấy phép xây dựng",
        5,
    ),
    (
        "1.012796",
        "Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót",
        "Đất đai – giấy chứng nhận, chuyển quyền",
        8,
    ),
    (
        "1.013992",
        "Đăng ký biến động chuyển mục đích sử dụng đất không phải xin phép",
        "Đất đai – giấy chứng nhận, chuyển quyền",
        7,
    ),
    (
        "1.012756",
        "Đăng ký đất đai lần đầu đối với trường hợp được Nhà nước giao đất để quản lý",
        "Đất đai – giấy chứng nhận, chuyển quyền",
        17,
    ),
];

/// What is generated (*tuỳ chọn sinh dữ liệu*). Shares are in thousandths, rates of what is wrong in
/// hundred-thousandths of the dossiers; nothing is wrong unless a rate says so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GenerateOptions {
    /// Where the numbers begin: the same options and seed give the same rows.
    pub seed: u64,
    /// How many rows.
    pub rows: u64,
    /// The first day of receipt.
    pub from: NaiveDate,
    /// The last day of receipt.
    pub through: NaiveDate,
    /// The day on which the export is made; what has not happened by then is open.
    pub today: NaiveDate,
    /// The bodies.
    pub agencies: Vec<Box<str>>,
    /// The procedures.
    pub procedures: Vec<Sample>,
    /// The share handed in online.
    pub online: u32,
    /// The share sent by post.
    pub postal: u32,
    /// The receipts of a Saturday of service, in thousandths of an ordinary day's.
    pub saturday: u32,
    /// The share that is late.
    pub late: u32,
    /// The share of which a supplement is asked.
    pub supplements: u32,
    /// From how many dossiers on an intake sees a sign; so many and a few more are put wrong together.
    pub signs_from: u32,
    /// What is put wrong, each with its rate.
    pub injected: Vec<(Injected, u32)>,
}

impl GenerateOptions {
    /// So many rows of 2025, with the defaults.
    pub fn new(seed: u64, rows: u64) -> Self {
        let sample = |(code, name, domain, working_days): (&str, &str, &str, u32)| Sample {
            code: code.into(),
            name: name.into(),
            domain: domain.into(),
            working_days,
        };
        Self {
            seed,
            rows,
            from: date(2025, 1, 1),
            through: date(2025, 12, 31),
            today: date(2025, 12, 31),
            agencies: (1..=8).map(|number| format!("UBND phường {number}").into()).collect(),
            procedures: SAMPLES.into_iter().map(sample).collect(),
            online: 450,
            postal: 50,
            saturday: 300,
            late: 60,
            supplements: 40,
            signs_from: u32::try_from(AT_DUE_FROM.max(BULK_FROM)).unwrap_or(u32::MAX),
            injected: Vec::new(),
        }
    }

    /// The same, received within these days, both included, and seen on the last of them.
    pub const fn within(mut self, from: NaiveDate, through: NaiveDate) -> Self {
        (self.from, self.through, self.today) = (from, through, through);
        self
    }

    /// The same, seen on this day.
    pub const fn today(mut self, today: NaiveDate) -> Self {
        self.today = today;
        self
    }

    /// The same, with this put wrong at this rate in hundred-thousandths of the dossiers.
    pub fn inject(mut self, injected: Injected, rate: u32) -> Self {
        self.injected.push((injected, rate));
        self
    }

    /// The same, with everything that can be wrong put wrong at this rate each.
    pub fn inject_all(mut self, rate: u32) -> Self {
        self.injected.extend(Injected::all().map(|injected| (injected, rate)));
        self
    }

    /// Whether rows can be made of it.
    pub(super) fn check(&self) -> Result<()> {
        let refuse = |path: &str, value: &dyn Display, expected: &str| {
            Err(Error::argument(path, &value, expected))
        };
        if self.agencies.is_empty() {
            return refuse("agencies", &"[]", "at least one body");
        }
        if self.procedures.is_empty() {
            return refuse("procedures", &"[]", "at least one procedure");
        }
        if let Some(sample) =
            self.procedures.iter().find(|each| !(1..=250).contains(&each.working_days))
        {
            let expected = "1 to 250 working days";
            return refuse("procedures.working_days", &sample.working_days, expected);
        }
        if self.today < self.through {
            return refuse(
                "today",
                &crate::date::text(self.today),
                "a day not before the last receipt",
            );
        }
        if self.online.saturating_add(self.postal) > 1000 {
            return refuse("online", &self.online, "shares of at most 1000 together with postal");
        }
        for (path, share) in [("late", self.late), ("supplements", self.supplements)] {
            if share > 1000 {
                return refuse(path, &share, "a share of at most 1000");
            }
        }
        let total: u64 = self.injected.iter().map(|(_, rate)| u64::from(*rate)).sum();
        if total > 100_000 {
            return refuse("faults", &total, "rates of at most 100000 together");
        }
        Ok(())
    }
}
