//! What each day was derived to be, and the ways in which a rule can change it: a holiday, its
//! compensation, a swap, a closure. What contradicts what stands there already is refused with both sources.

use super::change::Changes;
use super::day::{DayKind, DayName, Occurrence, weekday};
use super::{COVERAGE_DAYS, FIRST, LAST, Week};
use crate::citation::Citation;
use crate::date::day_number;
use crate::error::{Error, Failure, Result};
use crate::law::{COMPENSATION, Holiday, Standing, WEEKLY_REST};
use chrono::{Datelike, Days, NaiveDate};
use std::sync::Arc;

/// Where the grounds of a day are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// A provision or paper that the crate knows.
    Known(&'static Citation),
    /// A paper given by the user, by its place in [`Table::papers`].
    Own(usize),
}

/// A day that is not simply what its weekday makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Special {
    pub(super) place: u16,
    pub(super) kind: DayKind,
    pub(super) standing: Standing,
    pub(super) name: Option<DayName>,
    pub(super) ground: Ground,
}

/// What was derived: which days count, and the days that need words.
#[derive(Clone, Debug)]
pub(super) struct Table {
    week: Week,
    pub(super) counting: Vec<bool>,
    pub(super) specials: Vec<Special>,
    /// For each day, the place of its special plus one; zero for none.
    special_of: Vec<u16>,
    pub(super) papers: Vec<Arc<Citation>>,
    pub(super) years: Vec<Standing>,
}

/// The place of a day in the coverage.
pub(super) fn place_of(day: NaiveDate) -> Result<usize> {
    usize::try_from(day_number(day) - day_number(FIRST))
        .ok()
        .filter(|place| *place < COVERAGE_DAYS)
        .ok_or_else(|| out_of_coverage(day))
}

#[cold]
pub(super) fn out_of_coverage(when: NaiveDate) -> Error {
    Failure::OutOfCoverage { when, first: FIRST, last: LAST }.into()
}

pub(super) fn day_at(place: usize) -> NaiveDate {
    day_after(FIRST, place)
}

/// The day so many days later: cheap within a year, where chrono has only to add.
pub(super) fn day_after(day: NaiveDate, days: usize) -> NaiveDate {
    u64::try_from(days).ok().and_then(|days| day.checked_add_days(Days::new(days))).unwrap_or(LAST)
}

impl Default for Ground {
    fn default() -> Self {
        Self::Own(0)
    }
}

impl Table {
    /// Weekly rest only.
    pub(super) fn empty(week: Week, standing: Standing) -> Self {
        let first = weekday(FIRST);
        let counting = (first..).take(COVERAGE_DAYS).map(|day| !week.rests(day % 7)).collect();
        let years = vec![standing; usize::try_from(LAST.year() - FIRST.year() + 1).unwrap_or(0)];
        Self {
            week,
            counting,
            specials: Vec::with_capacity(1800),
            special_of: vec![0; COVERAGE_DAYS],
            papers: Vec::new(),
            years,
        }
    }

    /// Keeps a paper given by the user.
    pub(super) fn own(&mut self, paper: &Citation) -> Ground {
        let place = self.papers.iter().position(|known| **known == *paper);
        Ground::Own(place.unwrap_or_else(|| {
            self.papers.push(Arc::new(paper.clone()));
            self.papers.len() - 1
        }))
    }

    pub(super) fn citation(&self, ground: Ground) -> String {
        match ground {
            Ground::Known(citation) => citation.to_string(),
            Ground::Own(place) => {
                self.papers.get(place).map_or_else(String::new, ToString::to_string)
            }
        }
    }

    fn special(&self, place: usize) -> Option<&Special> {
        let number = usize::from(*self.special_of.get(place)?);
        self.specials.get(number.checked_sub(1)?)
    }

    /// Writes what a day is, over what it was.
    fn set(
        &mut self,
        place: usize,
        counts: bool,
        kind: DayKind,
        standing: Standing,
        name: Option<DayName>,
        ground: Ground,
    ) {
        let (Ok(short), Some(number)) = (u16::try_from(place), self.special_of.get_mut(place))
        else {
            return;
        };
        let special = Special { place: short, kind, standing, name, ground };
        let old = usize::from(*number).checked_sub(1).and_then(|at| self.specials.get_mut(at));
        if let Some(old) = old {
            *old = special;
        } else {
            self.specials.push(special);
            *number = u16::try_from(self.specials.len()).unwrap_or(u16::MAX);
        }
        if let Some(day) = self.counting.get_mut(place) {
            *day = counts;
        }
    }

    pub(super) fn holiday(&mut self, occurrence: Occurrence, standing: Standing, ground: Ground) {
        if let Ok(place) = place_of(occurrence.on) {
            // Two holidays on one day: the first in the law's order names it.
            if self.special(place).is_none() {
                let name = Some(DayName::Holiday(occurrence));
                self.set(place, false, DayKind::Holiday, standing, name, ground);
            }
        }
    }

    /// Carries a holiday on the weekly rest to the next working day that is free of holidays.
    pub(super) fn compensate(
        &mut self,
        occurrence: Occurrence,
        standing: Standing,
        occasion: Option<Standing>,
        known_on: NaiveDate,
    ) {
        let Some(rule) = COMPENSATION.in_force(occurrence.on, known_on) else { return };
        let carried = occurrence.holiday != Holiday::Culture || rule.value.culture_day;
        if !carried || !self.week.rests(weekday(occurrence.on)) {
            return;
        }
        let Ok(place) = place_of(occurrence.on) else { return };
        let free = self.counting.iter().skip(place).position(|counts| *counts);
        let Some(free) = free.map(|ahead| place + ahead) else { return };
        let standing = match standing {
            Standing::Projected => Standing::Projected,
            by_law => occasion.unwrap_or(by_law),
        };
        let name = Some(DayName::InLieuOf(occurrence));
        self.set(free, false, DayKind::Compensatory, standing, name, Ground::Known(&rule.source));
    }

    /// A working day off against a day of rest worked.
    pub(super) fn swap(
        &mut self,
        off: NaiveDate,
        work: NaiveDate,
        standing: Standing,
        ground: Ground,
    ) -> Result<()> {
        let (off_place, work_place) = (place_of(off)?, place_of(work)?);
        let name = DayName::WorkedOn(work);
        if self.special(off_place).is_some_and(|special| special.name == Some(name)) {
            return Ok(());
        }
        // What one paper makes a working day another cannot take away, whichever comes first.
        let made_up = self.kind(off_place) == Some(DayKind::Makeup);
        if made_up || !self.counts(off_place) {
            let citation = self.citation(ground);
            return Err(self.conflict(off, &format!("nghỉ hoán đổi ({citation})")));
        }
        if self.counts(work_place) {
            let citation = self.citation(ground);
            return Err(self.conflict(work, &format!("làm bù ({citation})")));
        }
        self.set(off_place, false, DayKind::SwappedOff, standing, Some(name), ground);
        self.work(work, DayName::InPlaceOf(off), standing, ground)
    }

    fn kind(&self, place: usize) -> Option<DayKind> {
        self.special(place).map(|special| special.kind)
    }

    /// A day of rest worked; a holiday is not taken away, nor a day off that another was worked for.
    pub(super) fn work(
        &mut self,
        day: NaiveDate,
        name: DayName,
        standing: Standing,
        ground: Ground,
    ) -> Result<()> {
        let place = place_of(day)?;
        let holiday = matches!(
            self.kind(place),
            Some(DayKind::Holiday | DayKind::Compensatory | DayKind::SwappedOff)
        );
        if holiday || self.counts(place) {
            let citation = self.citation(ground);
            return Err(self.conflict(day, &format!("làm bù ({citation})")));
        }
        self.set(place, true, DayKind::Makeup, standing, Some(name), ground);
        Ok(())
    }

    /// A day closed by the body's own notice; what is closed already stays as it is, but a Saturday on
    /// which the desk may be open is closed.
    pub(super) fn close(&mut self, day: NaiveDate, ground: Ground, serves: bool) -> Result<()> {
        let place = place_of(day)?;
        let open = serves && weekday(day) == 5 && self.is_ordinary(place);
        if self.counts(place) || open {
            let name = Some(DayName::OwnClosure);
            self.set(place, false, DayKind::Closure, Standing::Official, name, ground);
        }
        Ok(())
    }

    /// Lets the Saturdays count that the body's own rule makes working days.
    pub(super) fn serve(&mut self, changes: &Changes) {
        let counting: Vec<_> = changes
            .saturday
            .iter()
            .filter(|service| service.counts && service.serves(changes.domain.as_deref()))
            .collect();
        if counting.is_empty() || !self.week.rests(5) {
            return;
        }
        for place in 0..COVERAGE_DAYS {
            let day = day_at(place);
            if weekday(day) == 5
                && self.is_ordinary(place)
                && counting.iter().any(|service| service.covers(day))
                && let Some(counts) = self.counting.get_mut(place)
            {
                *counts = true;
            }
        }
    }

    /// Whether the day is only what its weekday makes it, be it written down as not decided yet.
    fn is_ordinary(&self, place: usize) -> bool {
        let kind = self.special(place).map(|special| special.kind);
        matches!(kind, None | Some(DayKind::Working | DayKind::Weekend))
    }

    fn counts(&self, place: usize) -> bool {
        self.counting.get(place).is_some_and(|counts| *counts)
    }

    pub(super) fn conflict(&self, when: NaiveDate, second: &str) -> Error {
        let first = match place_of(when).ok().and_then(|place| self.special(place)) {
            Some(special) => {
                let name = special.name.map_or_else(String::new, |name| name.to_string());
                format!("{name} ({})", self.citation(special.ground))
            }
            None if self.week.rests(weekday(when)) => "ngày nghỉ hằng tuần".to_owned(),
            None => "ngày làm việc".to_owned(),
        };
        Failure::ConflictingDay { when, first, second: second.to_owned() }.into()
    }

    /// Marks the days that were not decided yet when this table was known: those that are otherwise
    /// in the table known today.
    pub(super) fn mark_undecided(&mut self, today: &Self) {
        for place in 0..COVERAGE_DAYS {
            let (then, now) = (self.special(place), today.special(place));
            let same = then.map(|special| (special.kind, special.name))
                == now.map(|special| (special.kind, special.name));
            if same && self.counts(place) == today.counts(place) {
                continue;
            }
            let counts = self.counts(place);
            let ordinary = if counts { DayKind::Working } else { DayKind::Weekend };
            let rest = WEEKLY_REST.history().first().map(|row| Ground::Known(&row.source));
            let known = then.map(|special| (special.kind, special.name, special.ground));
            let Some((kind, name, ground)) = known.or(rest.map(|rest| (ordinary, None, rest)))
            else {
                continue;
            };
            self.set(place, counts, kind, Standing::Projected, name, ground);
        }
    }
}
