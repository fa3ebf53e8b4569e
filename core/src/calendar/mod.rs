//! Floor 2: what each day is. A [`Calendar`] answers from tables in constant time; it is derived once,
//! from the law, the notices and a body's own changes.

mod build;
mod change;
mod compare;
mod day;
mod derive;
mod hours;
mod index;
mod saturday;
mod table;
mod work;

pub use crate::law::{Standing, Week};
pub use change::{Base, CalendarBuilder, Changes, OwnDay, Swap, YearNotice};
pub use compare::DayChange;
pub use day::{Day, DayKind, DayName, Occurrence};
pub use hours::{OfficeHours, Sessions};
pub use index::Index;
pub use saturday::{HalfDay, SaturdayService};

use crate::citation::{Citation, Source, cite};
use crate::date::{date, day_number, shifted};
use crate::error::{Error, Failure, Result};
use crate::law::{SATURDAY_SERVICE, WEEKLY_REST};
use chrono::{Datelike, NaiveDate};
use day::weekday;
use hours::DayClock;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;
use table::{Ground, Special, day_after, out_of_coverage, place_of};
use work::WorkTable;

/// The first day covered.
pub const FIRST: NaiveDate = date(2000, 1, 1);
/// The last day covered.
pub const LAST: NaiveDate = date(2100, 12, 31);
/// How many days are covered; fits 16 bits, which the index relies on.
pub(crate) const COVERAGE_DAYS: usize = 36_890;

/// The weekly rest of all who work, be they no state body.
static REST_BY_CODE: Citation = cite("Bộ luật Lao động", "45/2019/QH14").article(111);
/// Stands behind a Saturday service before any act knew it.
static OWN_RULE: Citation = cite("Quy định của cơ quan", "");
/// Stands where no paper is named.
static NO_PAPER: Citation = cite("", "");

/// Refuses a day that no calendar covers.
pub(crate) fn covered(when: NaiveDate) -> Result<()> {
    place_of(when).map(drop)
}

/// What to do with a day that does not count (*chuyển ngày*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Roll {
    /// Move to the next counting day: 91/2015/QH13, Điều 148 khoản 5.
    #[default]
    Next,
    /// Move to the last counting day before.
    Previous,
    /// Leave it.
    None,
}

impl Roll {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Next, Self::Previous, Self::None];

    /// The name used in data.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Previous => "previous",
            Self::None => "none",
        }
    }
}

/// The working-day calendar of a body (*lịch làm việc*), from 2000 to 2100.
///
/// Cheap to clone and to share between threads; never changed in place: [`with`](Self::with) starts
/// a changed copy.
///
/// # Law
///
/// Days off of 2010 to 2027 agree day by day with the official announcements; 2000 to 2009 are
/// derived from the law alone; from 2028 days are projected until a notice is loaded.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, date};
///
/// let calendar = Calendar::vietnam();
/// let due = calendar.add_working_days(date(2024, 4, 26), 5)?;
/// assert_eq!(due, date(2024, 5, 7));
/// assert_eq!(calendar.working_days_between(date(2024, 4, 26), due)?, 5);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone)]
pub struct Calendar(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    changes: Changes,
    index: Index,
    specials: Vec<Special>,
    /// One bit for each day that has a special, with the count before each word: the rank of a day
    /// among the specials in constant time.
    marks: Vec<(u64, u16)>,
    papers: Vec<Arc<Citation>>,
    years: Vec<Standing>,
    /// Monday's first, which is that of every working day where hours are alike.
    clocks: Vec<DayClock>,
    /// The clock of each weekday from Monday, then of each Saturday service.
    clock_of_weekday: [usize; 7],
    clock_of_service: Vec<Option<usize>>,
    work: WorkTable,
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Calendar").field(&self.0.changes).finish()
    }
}

impl PartialEq for Calendar {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.changes == other.0.changes
    }
}

impl Eq for Calendar {}

impl std::hash::Hash for Calendar {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.changes.hash(state);
    }
}

impl Calendar {
    /// Starts a changed copy: a body's own closures, swaps, hours, Saturday service, weekly rest.
    pub fn with(&self) -> CalendarBuilder {
        CalendarBuilder::new(self.0.changes.clone())
    }

    /// What makes this calendar differ from the national one.
    pub fn changes(&self) -> &Changes {
        &self.0.changes
    }

    /// The days that the calendar covers; outside it every question is an error.
    pub fn coverage(&self) -> RangeInclusive<NaiveDate> {
        FIRST..=LAST
    }

    /// The tables for batches of day numbers.
    pub fn index(&self) -> &Index {
        &self.0.index
    }

    /// Bytes held by the tables of this calendar.
    pub fn bytes(&self) -> usize {
        let inner = &self.0;
        inner.index.bytes()
            + inner.specials.capacity() * size_of::<Special>()
            + inner.marks.capacity() * size_of::<(u64, u16)>()
            + inner.work.bytes()
            + inner.clocks.iter().map(DayClock::bytes).sum::<usize>()
    }

    /// What a day is, and why.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn day(&self, when: NaiveDate) -> Result<Day> {
        Ok(self.0.day(place_of(when)?, when))
    }

    /// The days of a span, both ends included, in order.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when it ends before it begins.
    pub fn days(
        &self,
        span: RangeInclusive<NaiveDate>,
    ) -> Result<impl DoubleEndedIterator<Item = Day> + '_> {
        let (places, first) = (places(&span)?, *span.start());
        let start = *places.start();
        Ok(places.map(move |place| self.0.day(place, day_after(first, place - start))))
    }

    /// The days of a span that no working-day limit counts.
    pub(crate) fn days_off(
        &self,
        span: RangeInclusive<NaiveDate>,
    ) -> Result<impl Iterator<Item = Day> + '_> {
        let (places, first) = (places(&span)?, *span.start());
        let start = *places.start();
        let off = places.filter(|place| !self.0.counts(*place));
        Ok(off.map(move |place| self.0.day(place, day_after(first, place - start))))
    }

    /// Whether a working-day limit counts the day.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn is_working(&self, when: NaiveDate) -> Result<bool> {
        self.0.index.counts(day_number(when)).ok_or_else(|| out_of_coverage(when))
    }

    /// The day `days` working days after `from`, which is not counted itself, whatever day it is;
    /// before it, when negative; `from` for zero.
    ///
    /// # Law
    ///
    /// 91/2015/QH13, Điều 147 khoản 2: the first day is not counted.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage) when either day is not covered.
    #[inline]
    pub fn add_working_days(&self, from: NaiveDate, days: i32) -> Result<NaiveDate> {
        let number = day_number(from);
        let found = self.0.index.add(number, days);
        match found.and_then(|found| shifted(from, found - number)) {
            Some(day) => Ok(day),
            None => Err(self.beyond(from, days)),
        }
    }

    /// Why there is no day so far from another.
    #[cold]
    pub(crate) fn beyond(&self, from: NaiveDate, days: i32) -> Error {
        if !self.coverage().contains(&from) {
            return out_of_coverage(from);
        }
        // The day sought is not known; the first day outside on that side stands for it.
        let edge = if days < 0 { FIRST.pred_opt() } else { LAST.succ_opt() };
        out_of_coverage(edge.unwrap_or(from))
    }

    /// How many days count in (`after`, `through`]: the first is not counted, the last is.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage);
    /// [`ReversedSpan`](crate::ErrorKind::ReversedSpan) when `through` lies before `after`.
    #[inline]
    pub fn working_days_between(&self, after: NaiveDate, through: NaiveDate) -> Result<u32> {
        let count = self.0.index.count(day_number(after), day_number(through));
        match count.map(u32::try_from) {
            Some(Ok(count)) if after <= through => Ok(count),
            _ if !self.coverage().contains(&after) => Err(out_of_coverage(after)),
            _ if !self.coverage().contains(&through) => Err(out_of_coverage(through)),
            _ => Err(reversed(after, through)),
        }
    }

    /// The day itself if it counts; otherwise the counting day that the choice names.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn roll(&self, when: NaiveDate, roll: Roll) -> Result<NaiveDate> {
        let number = day_number(when);
        if self.0.index.ordinal(number).is_none() {
            return Err(out_of_coverage(when));
        }
        let (found, edge) = match roll {
            Roll::None => return Ok(when),
            Roll::Next => (self.0.index.next(number), LAST.succ_opt()),
            Roll::Previous => (self.0.index.previous(number), FIRST.pred_opt()),
        };
        found
            .and_then(|found| shifted(when, found - number))
            .ok_or_else(|| out_of_coverage(edge.unwrap_or(when)))
    }

    /// Whether every year of a span is decided or derived from the law, so that only its special days
    /// can be otherwise.
    pub(crate) fn is_settled(&self, span: &RangeInclusive<NaiveDate>) -> bool {
        let mut years = span.start().year()..=span.end().year();
        years.all(|year| {
            let place = usize::try_from(year - FIRST.year()).ok();
            let standing = place.and_then(|place| self.0.years.get(place));
            matches!(standing, Some(Standing::Official | Standing::Law))
        })
    }

    /// The days of a span that are not simply what their weekday makes them, in order.
    pub(crate) fn special_days(
        &self,
        span: &RangeInclusive<NaiveDate>,
    ) -> impl Iterator<Item = SpecialDay> + '_ {
        let first = (*span.start()).max(FIRST);
        let start = place_of(first).unwrap_or(COVERAGE_DAYS);
        let last = *span.end();
        let specials = self.0.specials.iter().skip(self.0.specials_before(start));
        let days = specials.map(move |special| SpecialDay {
            on: day_after(first, usize::from(special.place) - start),
            kind: special.kind,
            standing: special.standing,
        });
        days.take_while(move |day| day.on <= last)
    }

    /// The first Saturday of a span on which the desk is open and no limit counts.
    pub(crate) fn first_service(
        &self,
        span: &RangeInclusive<NaiveDate>,
    ) -> Result<Option<NaiveDate>> {
        if !self.0.changes.has_service() {
            return Ok(None);
        }
        let ahead = (5 + 7 - weekday(*span.start())) % 7;
        let mut saturday = span.start().checked_add_days(chrono::Days::new(u64::from(ahead)));
        while let Some(day) = saturday.filter(|day| day <= span.end()) {
            if !self.is_working(day)? && self.sessions(day)?.is_some() {
                return Ok(Some(day));
            }
            saturday = day.checked_add_days(chrono::Days::new(7));
        }
        Ok(None)
    }

    /// The sessions in which the desk is open on a day; none on a day on which it is closed.
    ///
    /// # Errors
    ///
    /// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage).
    pub fn sessions(&self, when: NaiveDate) -> Result<Option<&Sessions>> {
        let place = place_of(when)?;
        Ok(self.0.clock(place, when).map(DayClock::sessions))
    }
}

/// A day that is not simply what its weekday makes it, at a glance.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SpecialDay {
    pub(crate) on: NaiveDate,
    pub(crate) kind: DayKind,
    pub(crate) standing: Standing,
}

impl Inner {
    fn special(&self, place: usize) -> Option<&Special> {
        let (bits, _) = *self.marks.get(place / 64)?;
        if bits & (1 << (place % 64)) == 0 {
            return None;
        }
        self.specials.get(self.specials_before(place))
    }

    /// How many special days lie before a place.
    fn specials_before(&self, place: usize) -> usize {
        let (bits, before) = self.marks.get(place / 64).copied().unwrap_or_default();
        let below = bits & ((1 << (place % 64)) - 1);
        usize::from(before) + usize::try_from(below.count_ones()).unwrap_or(0)
    }

    /// The Saturday service in force on a day, by its place in the changes.
    fn service(&self, when: NaiveDate) -> Option<usize> {
        if self.changes.saturday.is_empty() || weekday(when) != 5 || !self.changes.week.rests(5) {
            return None;
        }
        let domain = self.changes.domain.as_deref();
        let covers = |service: &SaturdayService| service.covers(when) && service.serves(domain);
        let services = &self.changes.saturday;
        // Of two services on one Saturday the one that makes it count also gives its hours.
        let counting = services.iter().position(|service| service.counts && covers(service));
        counting.or_else(|| services.iter().position(covers))
    }

    fn day(&self, place: usize, date: NaiveDate) -> Day {
        let counts = self.counts(place);
        let special = self.special(place);
        if let Some(special) = special {
            let ordinary = matches!(special.kind, DayKind::Working | DayKind::Weekend);
            if !ordinary || self.service(date).is_none() {
                let Special { kind, standing, name, .. } = *special;
                return Day { date, kind, counts, standing, name, source: self.citation(special) };
            }
        }
        let year = usize::try_from(date.year() - FIRST.year()).ok();
        let of_year = year.and_then(|year| self.years.get(year)).copied();
        let of_day = special.map(|special| special.standing);
        let standing = of_day.or(of_year).unwrap_or(Standing::Projected);
        let (kind, name, source) = if self.service(date).is_some() {
            let rule = SATURDAY_SERVICE.on(date).map_or(&OWN_RULE, |row| &row.source);
            (DayKind::SaturdayService, Some(DayName::Service), rule)
        } else {
            let kind = if counts { DayKind::Working } else { DayKind::Weekend };
            (kind, None, self.weekly_rest())
        };
        Day { date, kind, counts, standing, name, source: Source::Law(source) }
    }

    /// What makes a day an ordinary working day or a weekend.
    fn weekly_rest(&self) -> &'static Citation {
        match (self.changes.base, self.changes.week) {
            // One row has been in force over the whole coverage.
            (Base::Vietnam, Week::MonFri) => {
                WEEKLY_REST.history().first().map_or(&NO_PAPER, |row| &row.source)
            }
            _ => &REST_BY_CODE,
        }
    }

    fn citation(&self, special: &Special) -> Source {
        match special.ground {
            Ground::Known(citation) => Source::Law(citation),
            Ground::Own(place) => {
                self.papers.get(place).cloned().map_or(Source::Law(&NO_PAPER), Source::Paper)
            }
        }
    }

    fn counts(&self, place: usize) -> bool {
        i32::try_from(place)
            .ok()
            .and_then(|place| self.index.counts(day_number(FIRST) + place))
            .unwrap_or(false)
    }

    /// The clock of a day on which the desk is open.
    fn clock(&self, place: usize, when: NaiveDate) -> Option<&DayClock> {
        if self.counts(place) {
            return self.clocks.get(self.clock_of_counting_day(place, when));
        }
        if self.special(place).is_some_and(|special| special.kind != DayKind::Weekend) {
            return None;
        }
        self.clocks.get((*self.clock_of_service.get(self.service(when)?)?)?)
    }

    /// A make-up day is worked with the hours of the day that it stands for.
    fn clock_of_counting_day(&self, place: usize, when: NaiveDate) -> usize {
        let named = self.special(place).and_then(|special| special.name);
        let stands_for = match named {
            Some(DayName::InPlaceOf(day)) => day,
            _ => when,
        };
        if named.is_none()
            && let Some(service) = self.service(when)
        {
            return self.clock_of_service.get(service).copied().flatten().unwrap_or(0);
        }
        let weekday = usize::try_from(weekday(stands_for)).unwrap_or(0);
        self.clock_of_weekday.get(weekday).copied().unwrap_or(0)
    }
}

/// The places of a span in the coverage.
fn places(span: &RangeInclusive<NaiveDate>) -> Result<RangeInclusive<usize>> {
    let (first, last) = (place_of(*span.start())?, place_of(*span.end())?);
    if first > last {
        return Err(reversed(*span.start(), *span.end()));
    }
    Ok(first..=last)
}

fn reversed(after: NaiveDate, through: NaiveDate) -> Error {
    Failure::ReversedSpan { after, through }.into()
}
