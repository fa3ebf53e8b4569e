//! Figures of rows drawn at random: any split of the rows comes to the same, what came in is what went out
//! and what is left, and no part exceeds its whole.

use super::scene::later;
use motcua::procedure::Channel;
use motcua::statistics::{
    Class, DueLoad, Ending, GroupKey, Period, PeriodKind, Policy, Population, Rate, Record, Table,
    Tally, Timing, shares,
};
use motcua::{Calendar, NaiveDate, Result, When, date};
use proptest::prelude::*;

const FIRST: NaiveDate = date(2025, 10, 1);

fn row() -> impl Strategy<Value = Record> {
    let days = (0..240_u32, prop::option::of(0..40_u32), prop::option::of(0..60_u32));
    let rest = (0..10_u8, 0..30_u32, prop::option::of(0..20_u32), 0..4_usize, 0..4_usize);
    (days, rest).prop_map(|((received, due, ready), (ending, end, waits, agency, channel))| {
        let received = later(FIRST, received);
        let mut row = Record::new(received);
        row.due = due.map(|days| later(received, days).into());
        row.ready = ready.map(|days| later(received, days).into());
        let at: When = later(received, end).into();
        row.ending = match ending {
            0 => Some(Ending::NotReceived(received.into())),
            1 => Some(Ending::Refused(at)),
            2 => Some(Ending::Withdrawn(at)),
            3 => Some(Ending::Stopped(at)),
            _ => None,
        };
        if row.ending.is_some() {
            row.ready = None;
        }
        if let Some(days) = waits {
            let answered = (days < 15).then(|| later(received, days + 5).into());
            row = row.waited(later(received, 1), answered);
        }
        row.agency = ["A", "B", "C"].get(agency).map(|name| (*name).into());
        row.channel = Channel::ALL.get(channel).copied();
        row
    })
}

fn table<'r>(
    rows: impl IntoIterator<Item = &'r Record>,
    period: Period,
    policy: Policy,
) -> Result<Table> {
    let mut table = Table::new(period, policy, &[GroupKey::Agency, GroupKey::Channel]);
    rows.into_iter().try_for_each(|row| table.add(row, &Calendar::vietnam()))?;
    Ok(table)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_split_of_the_rows_comes_to_the_same(
        rows in prop::collection::vec(row(), 0..60),
        parts in prop::collection::vec(0..3_u8, 60),
        policy in prop::sample::select(Policy::ALL.to_vec()),
    ) {
        let quarter = Period::reporting(PeriodKind::Quarter, 2026, 1)?;
        let calendar = Calendar::vietnam();
        let whole = table(&rows, quarter, policy)?;
        let part = |number: u8| {
            rows.iter().zip(&parts).filter(move |(_, part)| **part == number).map(|(row, _)| row)
        };
        // In another order than the rows, and with nothing merged in.
        let mut merged = table([], quarter, policy)?;
        let mut timing = Timing::default();
        let mut load = DueLoad::new(quarter, quarter.through());
        for number in [2, 0, 1] {
            prop_assert!(merged.merge(&table(part(number), quarter, policy)?));
            let (mut times, mut due) = (Timing::default(), DueLoad::new(quarter, quarter.through()));
            for row in part(number) {
                times.add(row, quarter, policy, &calendar)?;
                due.add(row, policy);
            }
            timing.merge(&times);
            prop_assert!(load.merge(&due));
        }
        prop_assert_eq!(&merged, &whole);
        let (mut all, mut days) = (Timing::default(), DueLoad::new(quarter, quarter.through()));
        for row in &rows {
            all.add(row, quarter, policy, &calendar)?;
            days.add(row, policy);
        }
        prop_assert_eq!(timing, all);
        prop_assert_eq!(load, days);
    }

    #[test]
    fn what_came_in_went_out_or_is_left(
        rows in prop::collection::vec(row(), 0..60),
        policy in prop::sample::select(Policy::ALL.to_vec()),
    ) {
        let quarter = Period::reporting(PeriodKind::Quarter, 2026, 1)?;
        let table = table(&rows, quarter, policy)?;
        let tallies = table.groups().map(|(_, tally)| *tally).chain([*table.total()]);
        for tally in tallies {
            let ended = [Class::Refused, Class::Withdrawn, Class::Stopped];
            let ended: u64 = ended.into_iter().map(|class| tally.class(class)).sum();
            prop_assert_eq!(tally.carried_over() + tally.received(), tally.to_process());
            prop_assert_eq!(tally.to_process(), tally.settled() + tally.in_progress() + ended);
            for of in Population::ALL {
                let rate = tally.rate(of);
                prop_assert!(rate.numerator() <= rate.denominator(), "{rate}");
                let full = rate.percent(1).is_some_and(|percent| percent == "100,0%");
                prop_assert!(!full || rate.numerator() == rate.denominator(), "{rate}");
            }
        }
    }

    #[test]
    fn the_months_of_a_year_receive_what_the_year_receives(
        rows in prop::collection::vec(row(), 0..40),
    ) {
        let received = |period| -> Result<u64> {
            let tally = Tally::of(&rows, period, Policy::BY_DATE, &Calendar::vietnam())?;
            Ok(tally.received())
        };
        for kind in [PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Half] {
            let mut sum = 0;
            for index in 1..=kind.per_year() {
                sum += received(Period::reporting(kind, 2026, index)?)?;
            }
            prop_assert_eq!(sum, received(Period::reporting(PeriodKind::Year, 2026, 1)?)?);
        }
    }

    #[test]
    fn a_longer_cut_keeps_no_more_in_time(rows in prop::collection::vec(row(), 0..40)) {
        let year = Period::calendar(PeriodKind::Year, 2026, 1)?;
        let mut timing = Timing::default();
        for row in &rows {
            timing.add(row, year, Policy::BY_DATE, &Calendar::vietnam())?;
        }
        let kept = |percent| timing.with_limits_cut_by(percent).map(Rate::numerator);
        let all: Vec<_> = (0..=100).filter_map(kept).collect();
        prop_assert_eq!(all.len(), 101);
        prop_assert!(all.is_sorted_by(|more, less| more >= less));
    }

    #[test]
    fn shares_add_up(parts in prop::collection::vec(0..10_000_u64, 1..12), decimals in 0..=6_u32) {
        let told = shares(&parts, decimals);
        let whole: u64 = if parts.iter().all(|part| *part == 0) { 0 } else { 100 * 10_u64.pow(decimals) };
        prop_assert_eq!(told.iter().sum::<u64>(), whole);
    }
}
