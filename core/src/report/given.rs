//! Tables of figures that a caller gives as an office published them: tasks by year, documents by kind.

use super::label::{Basis, Label};
use super::number::{Share, count};
use super::sheet::{Cell, Column, Sheet};
use crate::statistics::TaskTally;
use crate::text::Language;

/// The tasks of a period as they are published (*nhiệm vụ được giao*); what is not given is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskFigures {
    /// The period, as it is called.
    pub period: Label,
    /// Assigned (*được giao*).
    pub assigned: u64,
    /// Completed (*đã hoàn thành*).
    pub completed: u64,
    /// Completed on time (*đúng hạn*).
    pub on_time: Option<u64>,
    /// Completed late (*quá hạn*).
    pub late: Option<u64>,
    /// Not completed, or not reported (*chưa hoàn thành*).
    pub open: Option<u64>,
    /// Not completed, not yet due (*trong hạn*).
    pub within_time: Option<u64>,
    /// Not completed, past due (*quá hạn*).
    pub overdue: Option<u64>,
}

impl TaskFigures {
    /// The figures of a period as the logs of its tasks come to, for the same table as published ones.
    ///
    /// What waits for acceptance or has no deadline is unfinished and neither within time nor past due, so that
    /// the table then says that the parts do not add up.
    pub fn of(period: Label, tally: TaskTally) -> Self {
        let count = |name| {
            let counts = tally.counts();
            counts.iter().find(|(code, _)| *code == name).map_or(0, |(_, count)| *count)
        };
        Self {
            period,
            assigned: tally.assigned(),
            completed: count("completed"),
            on_time: Some(count("early") + count("on_time")),
            late: Some(count("late")),
            open: Some(count("unfinished")),
            within_time: Some(count("within_time")),
            overdue: Some(count("overdue")),
        }
    }
}

/// The tasks of some periods beside each other (*tình hình thực hiện nhiệm vụ được giao qua các năm*). Rates are
/// recomputed, and a period whose parts do not add up says so below the table.
pub fn tasks(basis: Basis, periods: &[TaskFigures]) -> Sheet {
    let done = || Label::new("Đã hoàn thành", "Completed");
    let open = || Label::new("Chưa hoàn thành", "Not completed");
    let of_assigned = Label::new("Tỷ lệ trên số được giao", "Rate of those assigned");
    let of_completed =
        Label::new("Tỷ lệ đúng hạn trên số hoàn thành", "On time of those completed");
    let columns = vec![
        Column::new(Label::new("Kỳ", "Period")),
        Column::new(Label::new("Nhiệm vụ được giao", "Assigned")),
        Column::new(Label::new("Tổng số", "Total")).within(done()),
        Column::new(of_assigned).within(done()),
        Column::new(Label::new("Đúng hạn", "On time")).within(done()),
        Column::new(Label::new("Quá hạn", "Late")).within(done()),
        Column::new(of_completed).within(done()),
        Column::new(Label::new("Tổng số", "Total")).within(open()),
        Column::new(Label::new("Trong hạn", "Within time")).within(open()),
        Column::new(Label::new("Quá hạn", "Past due")).within(open()),
    ];
    let title = Label::new("Tình hình thực hiện nhiệm vụ được giao", "Assigned tasks");
    let mut sheet = Sheet::new(title, basis, columns);
    for figures in periods {
        let share = |part, whole| Share { part, whole };
        let on_time = figures.on_time.map(|part| share(part, figures.completed));
        sheet.row([
            figures.period.clone().into(),
            figures.assigned.into(),
            figures.completed.into(),
            share(figures.completed, figures.assigned).into(),
            figures.on_time.into(),
            figures.late.into(),
            on_time.into(),
            figures.open.into(),
            figures.within_time.into(),
            figures.overdue.into(),
        ]);
        for (name, whole, parts) in [
            (
                Label::new("nhiệm vụ được giao", "assigned"),
                Some(figures.assigned),
                [Some(figures.completed), figures.open],
            ),
            (done(), Some(figures.completed), [figures.on_time, figures.late]),
            (open(), figures.open, [figures.within_time, figures.overdue]),
        ] {
            let note = unequal(&figures.period, &name, whole, &parts);
            if let Some(note) = note {
                sheet.note(note);
            }
        }
    }
    sheet
}

/// What is said where parts that are all given do not make the whole.
fn unequal(of: &Label, name: &Label, whole: Option<u64>, parts: &[Option<u64>]) -> Option<Label> {
    let (whole, parts) = (whole?, parts.iter().copied().collect::<Option<Vec<u64>>>()?);
    let sum: u64 = parts.iter().fold(0, |sum: u64, part| sum.saturating_add(*part));
    (sum != whole).then(|| {
        let told = |number, language| count(number, language);
        let sentence = |language, given: &str, added: &str, by: &str| {
            format!(
                "{}, {}: {given} {}, {added} {}, {by} {}.",
                of.text(language),
                name.text(language).to_lowercase(),
                told(whole, language),
                told(sum, language),
                told(whole.abs_diff(sum), language)
            )
        };
        Label::of(
            sentence(Language::Vietnamese, "nêu", "các phần cộng lại", "lệch"),
            sentence(Language::English, "given as", "the parts add up to", "a difference of"),
        )
    })
}

/// The documents of a period as they are published (*văn bản đến, văn bản đi*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentFigures {
    /// Received (*văn bản đến*).
    pub received: Option<u64>,
    /// Petitions among those received (*đơn thư*).
    pub petitions: Option<u64>,
    /// Issued (*văn bản ban hành*).
    pub issued: u64,
    /// Those issued, by their kind.
    pub kinds: Vec<(Label, u64)>,
}

/// Documents received and issued, by kind with their shares (*số lượng văn bản tiếp nhận và ban hành*). Kinds that
/// do not add up to what was issued say so below the table.
pub fn documents(basis: Basis, figures: &DocumentFigures) -> Sheet {
    let columns = [
        Label::new("Loại văn bản", "Kind"),
        Label::new("Số lượng", "Number"),
        Label::new("Tỷ lệ trên số ban hành", "Share of those issued"),
    ];
    let title = Label::new("Văn bản tiếp nhận và ban hành", "Documents received and issued");
    let period = basis.period.clone();
    let mut sheet = Sheet::new(title, basis, columns.map(Column::new).into());
    let received = [
        (Label::new("Văn bản đến", "Received"), figures.received),
        (Label::new("Trong đó đơn thư", "Of these petitions"), figures.petitions),
    ];
    for (label, number) in received {
        if let Some(number) = number {
            sheet.row([label.into(), number.into(), "".into()]);
        }
    }
    for (kind, number) in &figures.kinds {
        let share = Share { part: *number, whole: figures.issued };
        sheet.row([kind.clone().into(), (*number).into(), Cell::Rate(share)]);
    }
    let issued = Label::new("Tổng số ban hành", "All issued");
    sheet.total([issued.clone().into(), figures.issued.into(), "".into()]);
    let kinds: Vec<Option<u64>> = figures.kinds.iter().map(|(_, number)| Some(*number)).collect();
    if !kinds.is_empty() {
        let note = unequal(&period, &issued, Some(figures.issued), &kinds);
        if let Some(note) = note {
            sheet.note(note);
        }
    }
    sheet
}
