//! Two periods beside each other, and units in the order of their rates.

use super::label::{Basis, Label};
use super::sheet::{Column, Sheet};
use super::words;
use crate::error::{Failure, Result};
use crate::procedure::Channel;
use crate::statistics::{Change, Class, Gap, Population, Ranked, Table, Tally, breaks};
use crate::text::Language;

/// What is counted of a tally.
type Count = fn(&Tally) -> u64;

/// What is compared, in the order of the rows.
const COUNTS: [(Label, Count); 8] = [
    (Label::new("Phải giải quyết", "To be processed"), Tally::to_process),
    (Label::new("Tiếp nhận trong kỳ", "Received in the period"), Tally::received),
    (Label::new("Trong đó trực tuyến", "Of these online"), |tally| {
        tally.received_by(Some(Channel::Online))
    }),
    (Label::new("Đã giải quyết", "Settled"), Tally::settled),
    (Label::new("Trước hạn và đúng hạn", "Early and on time"), Tally::on_time),
    (Label::new("Quá hạn", "Late"), |tally| tally.class(Class::Late)),
    (Label::new("Đang giải quyết", "In progress"), Tally::in_progress),
    (Label::new("Đang quá hạn", "In progress, past due"), |tally| tally.class(Class::Overdue)),
];

/// The figures of a period against those of an earlier one (*so sánh với kỳ trước*): numbers change in per
/// cent, rates in percentage points, and what has nothing to be compared with has no figure. Those of the
/// known gaps that [break](breaks) the comparison stand below it.
///
/// # Errors
///
/// [`NotComparable`](crate::ErrorKind::NotComparable) for tables that were classed by different policies.
pub fn comparison(before: &Table, after: &Table, gaps: &[Gap]) -> Result<Sheet> {
    if before.policy() != after.policy() {
        let (before, after) = (before.policy().code(), after.policy().code());
        return Err(Failure::NotComparable {
            before: before.to_owned(),
            after: after.to_owned(),
            expected: "figures classed by one policy",
        }
        .into());
    }
    let (earlier, later) = (words::period(before.period()), words::period(after.period()));
    let told =
        |language, than: &str| format!("{}{than}{}", later.text(language), earlier.text(language));
    let basis = Basis {
        period: Label::of(
            told(Language::Vietnamese, ", so với "),
            told(Language::English, ", against "),
        ),
        policy: words::policy(after.policy()),
        population: Label::new(
            "hồ sơ tiếp nhận trong kỳ và chuyển từ kỳ trước; mẫu số của tỷ lệ nêu ở tên chỉ tiêu",
            "dossiers accepted in the period and carried over; each rate names what it is a share of",
        ),
    };
    let columns = [
        Label::new("Chỉ tiêu", "Measure"),
        Label::new("Kỳ trước", "Before"),
        Label::new("Kỳ này", "Now"),
        Label::new("Tăng, giảm", "Change"),
    ];
    let title = Label::new("So sánh với kỳ trước", "Comparison with the earlier period");
    let mut sheet = Sheet::new(title, basis, columns.map(Column::new).into());
    for (label, count) in COUNTS {
        let (from, to) = (count(before.total()), count(after.total()));
        let change = Change::of_numbers(from, to).ok();
        sheet.row([label.into(), from.into(), to.into(), change.into()]);
    }
    for of in [Population::Settled, Population::Due] {
        let (from, to) = (before.total().rate(of), after.total().rate(of));
        let change = Change::of_rates(from, to).ok();
        sheet.row([words::population(of).into(), from.into(), to.into(), change.into()]);
    }
    sheet.note(Label::new(
        "Số lượng tăng, giảm tính theo phần trăm; tỷ lệ tăng, giảm tính theo điểm phần trăm.",
        "Numbers change in per cent, rates in percentage points.",
    ));
    for gap in breaks(gaps, before.period(), after.period()) {
        sheet.note(words::broken(gap));
    }
    Ok(sheet)
}

/// Units in their places (*xếp hạng*), as [`rank`](crate::statistics::rank) ordered them: ties share a place,
/// and a unit without a figure has none.
pub fn ranking(basis: Basis, ranked: &[Ranked<String>]) -> Sheet {
    let columns = [
        Label::new("Hạng", "Place"),
        Label::new("Cơ quan, đơn vị", "Unit"),
        Label::new("Tỷ lệ", "Rate"),
    ];
    let title = Label::new("Xếp hạng theo tỷ lệ", "Units by rate");
    let mut sheet = Sheet::new(title, basis, columns.map(Column::new).into());
    for each in ranked {
        let place = each.place.and_then(|place| u64::try_from(place).ok());
        sheet.row([place.into(), each.unit.as_str().into(), each.rate.into()]);
    }
    sheet.note(Label::new(
        "Bằng nhau thì cùng hạng; so sánh trên tỷ số đúng, không trên số đã làm tròn.",
        "Equal rates share a place; exact ratios are compared, not rounded ones.",
    ));
    sheet
}

/// The basis of a ranking of the groups of a table.
pub(super) fn basis_of(table: &Table, of: Population) -> Basis {
    Basis {
        period: words::period(table.period()),
        policy: words::policy(table.policy()),
        population: words::counted(of),
    }
}

/// The groups of a table in the order of a rate.
pub(super) fn ranked(table: &Table, of: Population) -> Vec<Ranked<String>> {
    let units = words::groups(table)
        .into_iter()
        .map(|(name, tally)| (name.text(Language::Vietnamese).to_owned(), tally.rate(of)));
    crate::statistics::rank(units)
}

/// The groups of a table in the order of a rate (*xếp hạng đơn vị*).
pub fn ranking_of(table: &Table, of: Population) -> Sheet {
    ranking(basis_of(table, of), &ranked(table, of))
}
