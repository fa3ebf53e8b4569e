//! Floor 6: what complying with a procedure costs, by the standard cost model (*mô hình chi phí chuẩn*):
//! price of one time × how often a year × how many people.
//!
//! Every amount is exact: an hourly wage over minutes leaves sixtieths, which are kept until print.

use super::{coded, invalid};
use crate::error::Result;
use crate::ratio::Ratio;

/// Minutes of an hour.
const HOUR: i64 = 60;

/// Something the applicant does (*hoạt động*), with its time and the wage of an hour.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Activity {
    name: String,
    minutes: u32,
    hourly_wage: u64,
}

impl Activity {
    /// An activity of so many minutes at so many đồng an hour.
    pub fn new(name: impl Into<String>, minutes: u32, hourly_wage: u64) -> Self {
        Self { name: name.into(), minutes, hourly_wage }
    }

    /// What is done.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How long it takes, in minutes.
    pub const fn minutes(&self) -> u32 {
        self.minutes
    }

    /// What an hour of it is worth, in đồng (*thu nhập bình quân một giờ*).
    pub const fn hourly_wage(&self) -> u64 {
        self.hourly_wage
    }
}

/// Something the applicant pays for, so many times: a fee, a trip.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CostItem {
    name: String,
    count: u32,
    price: u64,
}

impl CostItem {
    /// So many of them at so many đồng each.
    pub fn new(name: impl Into<String>, count: u32, price: u64) -> Self {
        Self { name: name.into(), count, price }
    }

    /// What is paid for.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many.
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// What one costs, in đồng.
    pub const fn price(&self) -> u64 {
        self.price
    }
}

coded! {
    /// What a part of the cost is for.
    CostPart {
        /// Time spent (*chi phí thực hiện công việc*).
        Time "time",
        /// Fees and charges (*phí, lệ phí*).
        Fee "fee",
        /// Trips to the desk (*chi phí đi lại*).
        Trip "trip",
    }
}

/// What one procedure asks of those who comply with it (*gánh nặng tuân thủ*): what it takes once, how
/// often a year, and of how many people.
///
/// # Example
///
/// ```
/// use motcua::Ratio;
/// use motcua::procedure::{Activity, Burden, CostItem};
///
/// let cost = Burden::new(Ratio::whole(1), 1_000)
///     .with_activity(Activity::new("Chuẩn bị hồ sơ", 90, 40_000))
///     .with_fee(CostItem::new("Lệ phí", 1, 50_000))
///     .with_trip(CostItem::new("Đi nộp hồ sơ", 2, 20_000))
///     .cost()?;
/// assert_eq!(cost.once(), Ratio::whole(150_000));
/// assert_eq!(cost.per_year().rounded(), 150_000_000);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Burden {
    times_a_year: Ratio,
    people: u64,
    activities: Vec<Activity>,
    fees: Vec<CostItem>,
    trips: Vec<CostItem>,
}

impl Burden {
    /// The burden of people of whom each complies so many times a year; a fraction is less often than
    /// every year.
    pub fn new(times_a_year: Ratio, people: u64) -> Self {
        let (activities, fees, trips) = (Vec::new(), Vec::new(), Vec::new());
        Self { times_a_year, people, activities, fees, trips }
    }

    /// The same burden with one more activity.
    pub fn with_activity(mut self, activity: Activity) -> Self {
        self.activities.push(activity);
        self
    }

    /// The same burden with one more fee.
    pub fn with_fee(mut self, fee: CostItem) -> Self {
        self.fees.push(fee);
        self
    }

    /// The same burden with trips.
    pub fn with_trip(mut self, trip: CostItem) -> Self {
        self.trips.push(trip);
        self
    }

    /// The cost, exactly.
    ///
    /// # Errors
    ///
    /// [`InvalidProcedure`](crate::ErrorKind::InvalidProcedure) for a frequency below zero, or sums that
    /// do not fit 64 bits.
    pub fn cost(&self) -> Result<Cost> {
        if self.times_a_year < Ratio::ZERO {
            let expected = "a number of times a year from zero";
            return Err(invalid("times_a_year", self.times_a_year, expected));
        }
        let mut parts = Vec::new();
        for activity in &self.activities {
            let minutes = Ratio::of(activity.minutes.into(), HOUR);
            let once = whole(activity.hourly_wage).and_then(|wage| wage.times(minutes));
            parts.push((CostPart::Time, activity.name.clone(), once.ok_or_else(too_large)?));
        }
        for (kind, items) in [(CostPart::Fee, &self.fees), (CostPart::Trip, &self.trips)] {
            for item in items {
                let count = Ratio::whole(item.count.into());
                let once = whole(item.price).and_then(|price| price.times(count));
                parts.push((kind, item.name.clone(), once.ok_or_else(too_large)?));
            }
        }
        let sum = |sum: Ratio, part: &(CostPart, String, Ratio)| sum.plus(part.2);
        let once = parts.iter().try_fold(Ratio::ZERO, sum).ok_or_else(too_large)?;
        let people = whole(self.people).ok_or_else(too_large)?;
        let factor = self.times_a_year.times(people).ok_or_else(too_large)?;
        let per_year = once.times(factor).ok_or_else(too_large)?;
        Ok(Cost { parts, once, factor, per_year })
    }
}

fn whole(number: u64) -> Option<Ratio> {
    i64::try_from(number).ok().map(Ratio::whole)
}

fn too_large() -> crate::error::Error {
    invalid("cost", "the sum", "amounts whose exact sum fits 64 bits")
}

/// What complying costs (*chi phí tuân thủ*), in đồng, exactly; [`Ratio::rounded`] gives whole đồng, half
/// up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cost {
    parts: Vec<(CostPart, String, Ratio)>,
    once: Ratio,
    factor: Ratio,
    per_year: Ratio,
}

impl Cost {
    /// The parts of the cost of one time, in order: what for, its name, and its đồng. They add up to
    /// [`once`](Self::once).
    pub fn parts(&self) -> &[(CostPart, String, Ratio)] {
        &self.parts
    }

    /// The cost of one time.
    pub const fn once(&self) -> Ratio {
        self.once
    }

    /// How many times a year, by all together.
    pub const fn times_a_year(&self) -> Ratio {
        self.factor
    }

    /// The cost of a year, of all together: the cost of one time by how many times.
    pub const fn per_year(&self) -> Ratio {
        self.per_year
    }
}
