//! From the law and the notices to what each day is: holidays, then compensation, then swaps, then the
//! body's own changes. Runs once for a calendar; nothing here is asked per date afterwards.

use super::change::{Base, Changes, YearNotice};
use super::day::{DayName, Occurrence, weekday};
use super::table::{Ground, Table};
use super::{FIRST, Week};
use crate::date::date;
use crate::error::{Error, Failure, Result};
use crate::law::{
    ADJACENT_DAY, Decision, HOLIDAYS, Holiday, KNOWN_THROUGH, NOTICES, Notice, Occasion, Standing,
    TET,
};
use crate::lunar;
use chrono::{Datelike, Days, NaiveDate};

/// Derives the table of a calendar.
pub(super) fn derive(changes: &Changes) -> Result<Table> {
    let known_on = changes.known_on.unwrap_or(KNOWN_THROUGH).min(KNOWN_THROUGH);
    let serves = changes.has_service();
    let mut table = match changes.base {
        Base::WeekendsOnly => Table::empty(changes.week, Standing::Law),
        Base::Vietnam => {
            let own: Vec<&YearNotice> = changes
                .notices
                .iter()
                .filter(|notice| changes.known_on.is_none_or(|day| notice.issued <= day))
                .collect();
            let mut known = national(changes.week, known_on, &own, serves)?;
            if known_on < KNOWN_THROUGH {
                known.mark_undecided(&national(changes.week, KNOWN_THROUGH, &own, serves)?);
            }
            known
        }
    };
    for swap in &changes.swaps {
        let ground = table.own(&swap.source);
        table.swap(swap.off, swap.work, Standing::Official, ground)?;
    }
    for day in &changes.makeup {
        let ground = table.own(&day.source);
        table.work(day.date, DayName::OwnMakeup, Standing::Official, ground)?;
    }
    for day in &changes.closures {
        let worked = changes.makeup.iter().map(|own| own.date);
        let mut worked = worked.chain(changes.swaps.iter().map(|swap| swap.work));
        if worked.any(|worked| worked == day.date) {
            return Err(table.conflict(day.date, &format!("đóng cửa ({})", day.source)));
        }
        let ground = table.own(&day.source);
        table.close(day.date, ground, serves)?;
    }
    table.serve(changes);
    Ok(table)
}

/// Weekly rest and nothing else.
pub(super) fn weekends() -> Table {
    Table::empty(Week::MonFri, Standing::Projected)
}

/// What the notices decide about one year.
#[derive(Clone, Copy, Debug, Default)]
struct Decided {
    tet: Option<(u8, u8, Standing, Ground)>,
    adjacent: Option<(NaiveDate, Standing, Ground)>,
    occasions: [Option<Standing>; 5],
}

/// The national calendar for a weekly rest, as known on a day, with the notices that a user loaded.
fn national(week: Week, known_on: NaiveDate, own: &[&YearNotice], serves: bool) -> Result<Table> {
    let binding = week == Week::MonFri;
    let mut table = Table::empty(week, Standing::Law);
    let mut decided = vec![Decided::default(); table.years.len()];
    let mut swaps = Vec::new();
    if binding {
        for notice in NOTICES {
            read_notice(notice, known_on, &mut decided, &mut swaps);
        }
        for notice in own {
            let ground = table.own(&notice.document);
            read_own(notice, ground, &mut decided, &mut swaps, &table)?;
        }
    }
    for ((year, standing), decided) in (FIRST.year()..).zip(&mut table.years).zip(&decided) {
        *standing = year_standing(year, known_on, binding, decided);
    }
    let holidays = holidays(&table, &decided, known_on);
    for (occurrence, standing, ground) in &holidays {
        table.holiday(*occurrence, *standing, *ground);
    }
    for (occurrence, standing, _) in &holidays {
        let occasion = occasion_of(occurrence.holiday).and_then(|occasion| {
            let year = usize::try_from(occurrence.on.year() - FIRST.year()).ok()?;
            decided.get(year)?.occasions.get(occasion).copied().flatten()
        });
        table.compensate(*occurrence, *standing, occasion, known_on);
    }
    for (off, work, standing, ground) in swaps {
        table.swap(off, work, standing, ground)?;
    }
    for notice in own.iter().filter(|_| binding) {
        let ground = table.own(&notice.document);
        for day in &notice.closures {
            table.close(*day, ground, serves)?;
        }
    }
    Ok(table)
}

fn read_notice(
    notice: &'static Notice,
    known_on: NaiveDate,
    decided: &mut [Decided],
    swaps: &mut Vec<(NaiveDate, NaiveDate, Standing, Ground)>,
) {
    let known = || notice.papers.iter().filter(|paper| paper.issued.day() <= known_on);
    let numbered = known().find(|paper| paper.is_numbered());
    let Some(paper) = numbered.or_else(|| known().next()) else { return };
    let standing = if numbered.is_some() { Standing::Official } else { Standing::Reported };
    let ground = Ground::Known(&paper.citation);
    let year = usize::try_from(notice.year - FIRST.year()).ok();
    let Some(year) = year.and_then(|year| decided.get_mut(year)) else { return };
    if let Some(occasion) = year.occasions.get_mut(place_of_occasion(notice.occasion)) {
        *occasion = Some(standing);
    }
    for decision in notice.decides {
        match *decision {
            Decision::Tet { before, from_first } => {
                year.tet = Some((before, from_first, standing, ground));
            }
            Decision::Adjacent(day) => year.adjacent = Some((day, standing, ground)),
            Decision::Swap { off, work } => swaps.push((off, work, standing, ground)),
        }
    }
}

/// A loaded notice: checked against the law and against what was decided before.
fn read_own(
    notice: &YearNotice,
    ground: Ground,
    decided: &mut [Decided],
    swaps: &mut Vec<(NaiveDate, NaiveDate, Standing, Ground)>,
    table: &Table,
) -> Result<()> {
    let refuse = |path: &str, value: String, expected: &str| -> Error {
        let (path, expected) = (path.to_owned(), expected.to_owned());
        Failure::InvalidNotice { path, value, expected }.into()
    };
    let year = notice
        .year
        .checked_sub(FIRST.year())
        .and_then(|year| usize::try_from(year).ok())
        .and_then(|year| decided.get_mut(year))
        .ok_or_else(|| refuse("year", notice.year.to_string(), "a year from 2000 to 2100"))?;
    if let Some((before, from_first)) = notice.tet {
        let first = lunar::new_year(notice.year)?;
        let law = TET.on(first)?.value;
        if !law.chosen_yearly || before.checked_add(from_first) != Some(law.days()) {
            let expected = format!("{} days for Tết", law.days());
            return Err(refuse("tet", format!("{before}+{from_first}"), &expected));
        }
        match year.tet {
            Some((b, f, _, earlier)) if (b, f) != (before, from_first) => {
                return Err(Failure::ConflictingDay {
                    when: first,
                    first: format!("Tết {b}+{f} ({})", table.citation(earlier)),
                    second: format!("Tết {before}+{from_first} ({})", notice.document),
                }
                .into());
            }
            Some(_) => {}
            None => year.tet = Some((before, from_first, Standing::Official, ground)),
        }
    }
    if let Some(day) = notice.national_day {
        let sides = [date(notice.year, 9, 1), date(notice.year, 9, 3)];
        if !sides.contains(&day) {
            return Err(refuse("national_day", day.to_string(), "1 or 3 September of the year"));
        }
        match year.adjacent {
            Some((other, _, earlier)) if other != day => {
                return Err(Failure::ConflictingDay {
                    when: day,
                    first: format!("{other} ({})", table.citation(earlier)),
                    second: format!("{day} ({})", notice.document),
                }
                .into());
            }
            Some(_) => {}
            None => year.adjacent = Some((day, Standing::Official, ground)),
        }
    }
    for (off, work) in &notice.swaps {
        swaps.push((*off, *work, Standing::Official, ground));
    }
    Ok(())
}

/// A year is settled once its Tết is decided or, where no paper decides it, once it has begun; years
/// before the first notice found rest on the law alone.
fn year_standing(year: i32, known_on: NaiveDate, binding: bool, decided: &Decided) -> Standing {
    let noticed = NOTICES.first().is_some_and(|first| first.year <= year);
    if !noticed {
        return Standing::Law;
    }
    let begun = known_on.year() >= year;
    match (decided.tet.is_some() || decided.occasions.iter().any(Option::is_some) || begun, binding)
    {
        (true, true) => Standing::Official,
        (true, false) => Standing::Law,
        (false, _) => Standing::Projected,
    }
}

fn place_of_occasion(occasion: Occasion) -> usize {
    match occasion {
        Occasion::NewYear => 0,
        Occasion::Tet => 1,
        Occasion::HungKings => 2,
        Occasion::Reunification => 3,
        Occasion::NationalDay => 4,
    }
}

fn occasion_of(holiday: Holiday) -> Option<usize> {
    Some(place_of_occasion(match holiday {
        Holiday::NewYear => Occasion::NewYear,
        Holiday::Tet => Occasion::Tet,
        Holiday::HungKings => Occasion::HungKings,
        Holiday::Reunification | Holiday::Labour => Occasion::Reunification,
        Holiday::NationalDay | Holiday::NationalDayAdjacent => Occasion::NationalDay,
        Holiday::Culture => return None,
    }))
}

/// Every holiday of the coverage on its day, in order of days.
fn holidays(
    table: &Table,
    decided: &[Decided],
    known_on: NaiveDate,
) -> Vec<(Occurrence, Standing, Ground)> {
    let mut found = Vec::with_capacity(1300);
    for ((year, decided), standing) in (FIRST.year()..).zip(decided).zip(&table.years) {
        for holiday in Holiday::ALL {
            let mut add = |on: NaiveDate, tet_day: i8, decision: Option<(Standing, Ground)>| {
                let granted = HOLIDAYS
                    .in_force(on, known_on)
                    .and_then(|row| row.value.iter().find(|granted| granted.holiday == holiday));
                if let Some(granted) = granted {
                    let by_law = (*standing, Ground::Known(&granted.source));
                    let (standing, ground) = decision.unwrap_or(by_law);
                    found.push((Occurrence { holiday, on, tet_day }, standing, ground));
                }
            };
            match holiday {
                Holiday::Tet => tet_days(year, decided, *standing, known_on, &mut add),
                Holiday::HungKings => {
                    if let Some(on) = lunar::hung_kings(year) {
                        add(on, 0, None);
                    }
                }
                Holiday::NationalDayAdjacent => {
                    adjacent_day(year, decided, *standing, known_on, &mut add);
                }
                _ => {
                    let on = holiday
                        .solar()
                        .and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
                    if let Some(on) = on {
                        add(on, 0, None);
                    }
                }
            }
        }
    }
    found.sort_by_key(|(occurrence, ..)| occurrence.on);
    found
}

fn tet_days(
    year: i32,
    decided: &Decided,
    standing: Standing,
    known_on: NaiveDate,
    add: &mut impl FnMut(NaiveDate, i8, Option<(Standing, Ground)>),
) {
    let Some(first) = lunar::tet(year) else { return };
    let Some(law) = TET.in_force(first, known_on) else { return };
    let (before, from_first, decision) = match decided.tet {
        Some((before, from_first, standing, ground)) => {
            (before, from_first, Some((standing, ground)))
        }
        None if law.value.chosen_yearly => {
            let projected = (Standing::Projected.max(standing), Ground::Known(&law.source));
            (law.value.before, law.value.from_first, Some(projected))
        }
        None => {
            (law.value.before, law.value.from_first, Some((standing, Ground::Known(&law.source))))
        }
    };
    for back in (1..=before).rev() {
        if let (Some(on), Ok(back)) =
            (first.checked_sub_days(Days::new(u64::from(back))), i8::try_from(back))
        {
            add(on, -back, decision);
        }
    }
    for day in 0..from_first {
        if let (Some(on), Ok(day)) =
            (first.checked_add_days(Days::new(u64::from(day))), i8::try_from(day))
        {
            add(on, day + 1, decision);
        }
    }
}

fn adjacent_day(
    year: i32,
    decided: &Decided,
    standing: Standing,
    known_on: NaiveDate,
    add: &mut impl FnMut(NaiveDate, i8, Option<(Standing, Ground)>),
) {
    if let Some((on, standing, ground)) = decided.adjacent {
        add(on, 0, Some((standing, ground)));
        return;
    }
    let Some(national_day) = NaiveDate::from_ymd_opt(year, 9, 2) else { return };
    let Some(law) = ADJACENT_DAY.in_force(national_day, known_on) else { return };
    let after = usize::try_from(weekday(national_day))
        .is_ok_and(|weekday| law.value.after.get(weekday).is_some_and(|after| *after));
    let on = if after { national_day.succ_opt() } else { national_day.pred_opt() };
    if let Some(on) = on {
        add(on, 0, Some((Standing::Projected.max(standing), Ground::Known(&law.source))));
    }
}
