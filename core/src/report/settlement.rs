//! What was received, settled and left, in the columns of the official forms.

use super::label::{Basis, Label};
use super::sheet::{Cell, Column, Sheet};
use super::words;
use crate::procedure::Channel;
use crate::statistics::{Class, GroupKey, Population, Table, Tally};

/// A column of counts.
struct Measure {
    label: Label,
    of: fn(&Tally) -> u64,
    /// Whether the column stands there even if nothing is in it.
    always: bool,
}

/// A heading, the whole under it, and the parts that add up to it.
struct Group {
    label: Label,
    whole: Option<fn(&Tally) -> u64>,
    parts: &'static [Measure],
}

const fn always(label: Label, of: fn(&Tally) -> u64) -> Measure {
    Measure { label, of, always: true }
}

const fn where_any(label: Label, of: fn(&Tally) -> u64) -> Measure {
    Measure { label, of, always: false }
}

const RECEIVED: Group = Group {
    label: Label::new("Số hồ sơ tiếp nhận", "Received"),
    whole: Some(Tally::to_process),
    parts: &[
        always(Label::new("Trong kỳ: trực tuyến", "New: online"), |tally| {
            tally.received_by(Some(Channel::Online))
        }),
        always(
            Label::new("Trong kỳ: trực tiếp, bưu chính", "New: direct, postal"),
            |tally| {
                tally.received_by(Some(Channel::Direct)) + tally.received_by(Some(Channel::Postal))
            },
        ),
        where_any(
            Label::new("Trong kỳ: không rõ hình thức", "New: way in not known"),
            |tally| tally.received_by(None),
        ),
        always(Label::new("Từ kỳ trước", "Carried over"), Tally::carried_over),
    ],
};

const SETTLED: Group = Group {
    label: Label::new("Số hồ sơ đã giải quyết", "Settled"),
    whole: Some(Tally::settled),
    parts: &[
        always(Label::new("Trước hạn", "Early"), |tally| tally.class(Class::Early)),
        always(Label::new("Đúng hạn", "On time"), |tally| tally.class(Class::OnTime)),
        always(Label::new("Quá hạn", "Late"), |tally| tally.class(Class::Late)),
        where_any(Label::new("Không có hạn", "No due date"), |tally| {
            tally.class(Class::SettledWithoutDue)
        }),
    ],
};

const IN_PROGRESS: Group = Group {
    label: Label::new("Số hồ sơ đang giải quyết", "In progress"),
    whole: Some(Tally::in_progress),
    parts: &[
        always(Label::new("Trong hạn", "Within time"), |tally| tally.class(Class::WithinTime)),
        always(Label::new("Quá hạn", "Past due"), |tally| tally.class(Class::Overdue)),
        where_any(Label::new("Chờ bổ sung", "Waiting for the citizen"), |tally| {
            tally.class(Class::Waiting)
        }),
        where_any(Label::new("Không có hạn", "No due date"), |tally| {
            tally.class(Class::OpenWithoutDue)
        }),
    ],
};

const ENDED: Group = Group {
    label: Label::new("Kết thúc khác", "Ended otherwise"),
    whole: None,
    parts: &[
        where_any(Label::new("Từ chối", "Refused"), |tally| tally.class(Class::Refused)),
        where_any(Label::new("Rút", "Withdrawn"), |tally| tally.class(Class::Withdrawn)),
        where_any(Label::new("Dừng", "Stopped"), |tally| tally.class(Class::Stopped)),
    ],
};

/// The table of received, settled and open dossiers (*tình hình, kết quả giải quyết thủ tục hành chính*), a
/// row for each group and one for all together, in the columns of Biểu II.06a/VPCP/KSTT.
///
/// The form has no column for dossiers that wait for the citizen, that were refused, withdrawn or stopped,
/// or that have no due date, and offices put them in different ones. Here each has a column of its own as
/// soon as there is one, so that every sum closes; a table without them has the thirteen columns of the form.
///
/// # Law
///
/// The columns are known from a program that prints the form of 01/2020/TT-VPCP, not from the circular.
///
/// # Example
///
/// ```
/// use motcua::report::settlement;
/// use motcua::statistics::{GroupKey, Period, PeriodKind, Policy, Record, Table};
/// use motcua::text::Language;
/// use motcua::{Calendar, date};
///
/// let march = Period::calendar(PeriodKind::Month, 2026, 3)?;
/// let mut table = Table::new(march, Policy::BY_DATE, &[GroupKey::Domain]);
/// let mut row = Record::new(date(2026, 3, 2)).due(date(2026, 3, 9)).ready(date(2026, 3, 6));
/// row.domain = Some("Hộ tịch".into());
/// table.add(&row, &Calendar::vietnam())?;
/// let sheet = settlement(&table);
/// assert_eq!(sheet.columns().len(), 13 + 1);
/// assert!(sheet.csv(Language::Vietnamese).contains("1,Hộ tịch,1,0,0,1,0,1,1,0,0,0,0,0\r\n"));
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn settlement(table: &Table) -> Sheet {
    let total = table.total();
    let mut columns = vec![Column::new(Label::new("TT", "No.")), Column::new(head(table.by()))];
    let mut counts: Vec<fn(&Tally) -> u64> = Vec::new();
    let mut wholes = Vec::new();
    for group in [&RECEIVED, &SETTLED, &IN_PROGRESS, &ENDED] {
        let parts = group.parts.iter().filter(|part| part.always || (part.of)(total) > 0);
        let first = columns.len() + 1 + usize::from(group.whole.is_some());
        let last = columns.len() + usize::from(group.whole.is_some()) + parts.clone().count();
        if let Some(whole) = group.whole {
            let at = columns.len() + 1;
            let number = format!("({at})={}", sum(first..=last));
            let label = Label::new("Tổng số", "Total");
            columns.push(Column::new(label).within(group.label.clone()).numbered(number));
            counts.push(whole);
            wholes.push(at..=at);
        } else if last >= first {
            wholes.push(first..=last);
        }
        for part in parts {
            let number = format!("({})", columns.len() + 1);
            let column = Column::new(part.label.clone()).within(group.label.clone());
            columns.push(column.numbered(number));
            counts.push(part.of);
        }
    }
    for (at, column) in columns.iter_mut().enumerate().take(2) {
        column.number = Some(format!("({})", at + 1));
    }
    let basis = Basis {
        period: words::period(table.period()),
        policy: words::policy(table.policy()),
        population: Label::new(
            "hồ sơ do bộ phận một cửa tiếp nhận trong kỳ và chuyển từ kỳ trước; hồ sơ không được tiếp nhận không tính",
            "dossiers accepted at the desk in the period and carried over; those not accepted are left out",
        ),
    };
    let mut sheet = Sheet::new(title(table.by()), basis, columns);
    let cells = |tally: &Tally| -> Vec<Cell> {
        counts.iter().map(|count| Cell::Count(count(tally))).collect()
    };
    for (place, (name, tally)) in (1_u64..).zip(words::groups(table)) {
        let head = [Cell::Count(place), name.into()];
        sheet.row(head.into_iter().chain(cells(tally)));
    }
    let head = ["".into(), Label::new("Tổng cộng", "Total").into()];
    sheet.total(head.into_iter().chain(cells(total)));
    if let Some((came, went)) = wholes.split_first() {
        let went: Vec<String> = went.iter().map(|at| sum(at.clone())).collect();
        let identity = format!("{} = {}", sum(came.clone()), went.join(" + "));
        sheet.note(Label::from(identity).after("Cân đối: ", "Balance: "));
    }
    sheet
}

fn sum(columns: std::ops::RangeInclusive<usize>) -> String {
    let columns: Vec<String> = columns.map(|at| format!("({at})")).collect();
    columns.join("+")
}

/// What the rows are called.
pub(super) fn head(by: &[GroupKey]) -> Label {
    match by {
        [one] => words::key(*one),
        _ => Label::new("Nhóm", "Group"),
    }
}

fn title(by: &[GroupKey]) -> Label {
    match by.first() {
        Some(GroupKey::Domain) => Label::new(
            "Tình hình, kết quả giải quyết thủ tục hành chính theo lĩnh vực",
            "Dossiers received and settled, by domain",
        ),
        Some(GroupKey::Agency) => Label::new(
            "Tình hình, kết quả giải quyết thủ tục hành chính theo cơ quan, đơn vị",
            "Dossiers received and settled, by agency",
        ),
        _ => Label::new(
            "Tình hình, kết quả giải quyết thủ tục hành chính",
            "Dossiers received and settled",
        ),
    }
}

/// The rates of each group by each population that is asked for (*tỷ lệ đúng hạn*), every one with its two
/// integers.
pub fn rates(table: &Table, of: &[Population]) -> Sheet {
    let mut columns = vec![Column::new(head(table.by()))];
    columns.extend(of.iter().map(|of| Column::new(words::population(*of))));
    let basis = Basis {
        period: words::period(table.period()),
        policy: words::policy(table.policy()),
        population: Label::new(
            "mẫu số của mỗi tỷ lệ nêu ở đầu cột; tử số và mẫu số in cạnh tỷ lệ",
            "each column names what its rates are a share of; both integers stand beside them",
        ),
    };
    let title = Label::new("Tỷ lệ giải quyết hồ sơ đúng hạn", "Rates of dossiers kept in time");
    let mut sheet = Sheet::new(title, basis, columns);
    let cells =
        |tally: &Tally| -> Vec<Cell> { of.iter().map(|of| Cell::from(tally.rate(*of))).collect() };
    for (name, tally) in words::groups(table) {
        let name = [name.into()];
        sheet.row(name.into_iter().chain(cells(tally)));
    }
    let name = [Label::new("Tổng cộng", "Total").into()];
    sheet.total(name.into_iter().chain(cells(table.total())));
    sheet.note(Label::new(
        "Làm tròn nửa lên, một chữ số thập phân; dưới 100% không in thành 100%.",
        "Rounded half up to one decimal; what is below 100% never prints as 100%.",
    ));
    sheet
}
