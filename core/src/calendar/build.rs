//! From changes to a calendar that answers: they are checked, the days derived, the tables filled. Runs once
//! for a calendar.

use super::change::Changes;
use super::derive;
use super::hours::{DayClock, Sessions};
use super::table::Table;
use super::work::WorkTable;
use super::{COVERAGE_DAYS, Calendar, FIRST, Index, Inner};
use crate::date::day_number;
use crate::error::{Failure, Result};
use std::sync::{Arc, OnceLock};

impl Calendar {
    /// The national calendar of state bodies with Saturday and Sunday off.
    ///
    /// Derived at the first call, without reading anything from outside, and shared afterwards.
    pub fn vietnam() -> Self {
        static NATIONAL: OnceLock<Calendar> = OnceLock::new();
        NATIONAL.get_or_init(|| Self::derived(Changes::default())).clone()
    }

    /// The calendar of changes that cannot conflict, because there are none.
    fn derived(changes: Changes) -> Self {
        let table = derive::derive(&changes).unwrap_or_else(|error| {
            debug_assert!(false, "the built-in notices contradict each other: {error}");
            derive::weekends()
        });
        Self::assemble(changes, table)
    }

    /// The calendar that changes make; without any it is the national one, which is derived once.
    pub(crate) fn build(changes: Changes) -> Result<Self> {
        if changes == Changes::default() {
            return Ok(Self::vietnam());
        }
        changes.hours.check(changes.week)?;
        for service in &changes.saturday {
            if service.from > service.until {
                return Err(Failure::InvalidCalendar {
                    path: "saturday".to_owned(),
                    value: format!("{} to {}", service.from, service.until),
                    expected: "a period that ends on or after its first day".to_owned(),
                }
                .into());
            }
            let (from, until) = service.part.bounds();
            let whole = changes.hours.weekday(5).or(changes.hours.ordinary());
            if changes.week.rests(5) && whole.and_then(|hours| hours.within(from, until)).is_none()
            {
                return Err(Failure::InvalidCalendar {
                    path: "saturday".to_owned(),
                    value: service.part.code().to_owned(),
                    expected: "a part of the day in which the office has hours".to_owned(),
                }
                .into());
            }
        }
        let table = derive::derive(&changes)?;
        Ok(Self::assemble(changes, table))
    }

    fn assemble(changes: Changes, table: Table) -> Self {
        let index = Index::new(day_number(FIRST), &table.counting);
        let mut specials = table.specials;
        specials.sort_unstable_by_key(|special| special.place);
        let mut marks = vec![(0u64, 0u16); COVERAGE_DAYS / 64 + 1];
        for special in &specials {
            if let Some((bits, _)) = marks.get_mut(usize::from(special.place) / 64) {
                *bits |= 1 << (special.place % 64);
            }
        }
        let mut count = 0u16;
        for (bits, before) in &mut marks {
            *before = count;
            count += u16::try_from(bits.count_ones()).unwrap_or(0);
        }
        let mut clocks = Vec::new();
        let ordinary = changes.hours.ordinary().cloned();
        let mut clock = |sessions: Option<&Sessions>| {
            let sessions = sessions.or(ordinary.as_ref())?;
            let known = clocks.iter().position(|known: &DayClock| known.sessions() == sessions);
            Some(known.unwrap_or_else(|| {
                clocks.push(DayClock::new(sessions));
                clocks.len() - 1
            }))
        };
        let clock_of_weekday = [0u32, 1, 2, 3, 4, 5, 6]
            .map(|weekday| clock(changes.hours.weekday(weekday)).unwrap_or(0));
        let clock_of_service = changes
            .saturday
            .iter()
            .map(|service| {
                let (from, until) = service.part.bounds();
                let whole = changes.hours.weekday(5).or(changes.hours.ordinary())?;
                whole.within(from, until).as_ref().and_then(|part| clock(Some(part)))
            })
            .collect();
        let mut inner = Inner {
            changes,
            index,
            specials,
            marks,
            papers: table.papers,
            years: table.years,
            clocks,
            clock_of_weekday,
            clock_of_service,
            work: WorkTable::default(),
        };
        inner.work = WorkTable::new(&inner);
        Self(Arc::new(inner))
    }
}
