//! The tables of the month, each computed from its register.

use crate::logs::Office;
use crate::words;
use motcua::Result;
use motcua::correspondence::{Counts, Direction, Stated, StatedPart};
use motcua::report::{Basis, Cell, Column, DocumentFigures, Label, Sheet, Vocabulary, documents};
use motcua::statistics::{
    Class, GroupKey, Policy, Population, Rate, Record, Table, Tally, TaskRate, TaskTally,
};

/// The registers counted, one pass over each.
pub(crate) struct Figures {
    pub(crate) dossiers: Table,
    pub(crate) tasks: Table,
    pub(crate) petitions: Table,
    pub(crate) incoming: Counts,
    pub(crate) outgoing: Counts,
}

impl Figures {
    pub(crate) fn of(office: &Office) -> Result<Self> {
        let table = |rows: Vec<Record>, by| -> Result<Table> {
            let mut table = Table::new(office.month, Policy::BY_DATE, &[by]);
            rows.iter().try_for_each(|row| table.add(row, &office.calendar))?;
            Ok(table)
        };
        let dossiers = office.dossiers.iter().filter_map(Record::of_dossier).collect();
        let tasks = office.tasks.iter().filter_map(Record::of_task).collect();
        let petitions = office.petitions.iter().filter_map(Record::of_petition).collect();
        let counts = |direction| {
            let (from, through) = (office.month.from(), office.month.through());
            Counts::of(&office.documents, direction, from, through)
        };
        Ok(Self {
            dossiers: table(dossiers, GroupKey::Procedure)?,
            tasks: table(tasks, GroupKey::Agency)?,
            petitions: table(petitions, GroupKey::Procedure)?,
            incoming: counts(Direction::Incoming)?,
            outgoing: counts(Direction::Outgoing)?,
        })
    }

    fn basis(&self, population: &'static str) -> Basis {
        let period = self.dossiers.period();
        let (from, through) = (words::day(period.from()), words::day(period.through()));
        Basis {
            period: format!("{from} – {through}").into(),
            policy: "so ngày có kết quả với ngày đến hạn; đúng hạn gồm cả trước hạn".into(),
            population: population.into(),
        }
    }

    /// Three registers in the same columns, for all of them are logs with a due date.
    pub(crate) fn balance(&self) -> Sheet {
        let columns = [
            ("Sổ", "(1)"),
            ("Kỳ trước chuyển sang", "(2)"),
            ("Phát sinh trong tháng", "(3)"),
            ("Đã giải quyết", "(4)"),
            ("Đang giải quyết", "(5)"),
            ("Từ chối, rút, dừng", "(6)"),
        ];
        let columns = columns
            .map(|(name, number)| Column::new(Label::from(name)).numbered(number.to_owned()));
        let basis = self.basis("hồ sơ đã tiếp nhận, nhiệm vụ đã giao, đơn đã vào sổ");
        let mut sheet = Sheet::new("Ba sổ trong tháng".into(), basis, columns.into());
        for (name, table) in [
            ("Hồ sơ thủ tục hành chính", &self.dossiers),
            ("Nhiệm vụ giao", &self.tasks),
            ("Đơn thư", &self.petitions),
        ] {
            let tally = table.total();
            sheet.row([
                name.into(),
                tally.carried_over().into(),
                tally.received().into(),
                tally.settled().into(),
                tally.in_progress().into(),
                ended(tally).into(),
            ]);
        }
        sheet.note("Cân đối: (2)+(3) = (4)+(5)+(6)".into());
        sheet
    }

    /// Dossiers by procedure.
    pub(crate) fn dossiers_by_procedure(&self) -> Sheet {
        let settled =
            rate("Đúng hạn trên số đã xong", |tally| tally.rate(Population::Settled));
        let due = rate("Đúng hạn trên số đến hạn", |tally| tally.rate(Population::Due));
        let mut measures = classes("Chờ bổ sung");
        measures.extend([settled, due]);
        let basis = self.basis("hồ sơ tiếp nhận trong tháng và kỳ trước chuyển sang");
        let mut sheet =
            by_group("Kết quả giải quyết hồ sơ", "Thủ tục", basis, &self.dossiers, measures);
        sheet.note("Số đến hạn: đã xong và đang quá hạn.".into());
        sheet
    }

    /// Tasks by the body that leads.
    pub(crate) fn tasks_by_lead(&self) -> Sheet {
        let told = |rate| move |tally: &Tally| TaskTally::from(tally).rate(rate);
        let mut measures = vec![count("Được giao", |tally| TaskTally::from(tally).assigned())];
        measures.extend(classes("Chờ nghiệm thu").into_iter().filter(|one| one.label != OTHERWISE));
        measures.push(rate("Hoàn thành trên số được giao", told(TaskRate::Completed)));
        measures.push(rate("Đúng hạn trên số hoàn thành", told(TaskRate::OnTime)));
        let basis =
            self.basis("nhiệm vụ giao trong tháng và kỳ trước chuyển sang, trừ nhiệm vụ đã hủy");
        let title = "Thực hiện nhiệm vụ Chủ tịch UBND huyện giao";
        by_group(title, "Cơ quan chủ trì", basis, &self.tasks, measures)
    }

    /// Petitions by kind. Some have no limit, so that their rate is of those that have one.
    pub(crate) fn petitions_by_kind(&self) -> Sheet {
        let mut measures = classes("Đang chờ");
        let name = "Đúng hạn, trong hạn trên số có hạn";
        measures.push(rate(name, |tally| tally.rate(Population::Processed)));
        let basis = self.basis("đơn vào sổ trong tháng và kỳ trước chuyển sang");
        let mut sheet = by_group("Kết quả xử lý đơn", "Loại đơn", basis, &self.petitions, measures);
        let note = "Đơn chuyển cơ quan có thẩm quyền tính là đã xong, theo hạn chuyển đơn.";
        sheet.note(note.into());
        sheet
    }

    /// Documents by kind, against the numbers that the book used up.
    pub(crate) fn documents(&self) -> Sheet {
        let name = |kind: &Option<motcua::DocumentKind>| {
            Label::from(kind.map_or("Không rõ loại", motcua::DocumentKind::name))
        };
        let kinds = self.outgoing.kinds.iter().map(|(kind, count)| (name(kind), *count));
        let mut basis = self.basis("văn bản có số đến, số đi trong tháng");
        basis.policy = "theo ngày cấp số".into();
        let figures = DocumentFigures {
            received: Some(self.incoming.registered),
            petitions: None,
            issued: self.outgoing.registered,
            kinds: kinds.collect(),
        };
        documents(basis, &figures)
    }

    /// The numbers that the book used up in the month, held against the documents by kind.
    pub(crate) fn reconciliation(&self, office: &Office) -> (u64, i128) {
        let numbers = office
            .documents
            .iter()
            .filter(|document| document.details().direction == Direction::Outgoing);
        let number_on = |before: bool| {
            let of = numbers.clone().filter(|document| {
                document.registered().is_some_and(|at| !before || at.date() < office.month.from())
            });
            u64::from(of.filter_map(motcua::RegisteredDocument::number).max().unwrap_or_default())
        };
        let total = number_on(false) - number_on(true);
        let part = |(kind, count): (&Option<motcua::DocumentKind>, &u64)| StatedPart {
            name: kind.map_or("Không rõ loại", motcua::DocumentKind::name).into(),
            count: *count,
            of_another: false,
        };
        let parts = self.outgoing.kinds.iter().map(part).collect();
        let missing = Stated { total, parts }.differences().unwrap_or_default();
        (total, missing.first().map_or(0, |difference| difference.missing))
    }
}

/// Ended without a result.
pub(crate) fn ended(tally: &Tally) -> u64 {
    [Class::Refused, Class::Withdrawn, Class::Stopped].into_iter().map(|of| tally.class(of)).sum()
}

/// What ended in another way than by a result.
const OTHERWISE: &str = "Từ chối, rút, dừng";

/// A column of a table by groups.
struct Measure {
    label: &'static str,
    of: Box<dyn Fn(&Tally) -> Cell>,
    /// Whether it stands there even if nothing is in it.
    always: bool,
}

fn count(label: &'static str, of: impl Fn(&Tally) -> u64 + 'static) -> Measure {
    Measure { label, of: Box::new(move |tally| of(tally).into()), always: false }
}

fn rate(label: &'static str, of: impl Fn(&Tally) -> Rate + 'static) -> Measure {
    Measure { label, of: Box::new(move |tally| of(tally).into()), always: true }
}

/// How things ended and stand: the same columns for every register, with its own word for what waits.
fn classes(waiting: &'static str) -> Vec<Measure> {
    let class = |label, class| count(label, move |tally| tally.class(class));
    vec![
        Measure { always: true, ..count("Xong đúng hạn", Tally::on_time) },
        Measure { always: true, ..class("Xong quá hạn", Class::Late) },
        class("Xong, không có hạn", Class::SettledWithoutDue),
        Measure { always: true, ..class("Đang trong hạn", Class::WithinTime) },
        Measure { always: true, ..class("Đang quá hạn", Class::Overdue) },
        class(waiting, Class::Waiting),
        class("Đang làm, không có hạn", Class::OpenWithoutDue),
        count(OTHERWISE, ended),
    ]
}

/// A row for each group and one for all; columns in which nothing is are left out.
fn by_group(
    title: &'static str,
    head: &'static str,
    basis: Basis,
    table: &Table,
    measures: Vec<Measure>,
) -> Sheet {
    let kept: Vec<Measure> = measures
        .into_iter()
        .filter(|one| one.always || (one.of)(table.total()) != Cell::Count(0))
        .collect();
    let labels = [head].into_iter().chain(kept.iter().map(|one| one.label));
    let columns = labels.map(|label| Column::new(label.into())).collect();
    let mut sheet = Sheet::new(title.into(), basis, columns);
    let cells = |tally| kept.iter().map(move |one| (one.of)(tally));
    for (key, tally) in table.groups() {
        let name = key.first().and_then(Option::as_deref).unwrap_or_default();
        let name = Label::from(words::head(Vocabulary::PetitionKind, name));
        sheet.row([name.into()].into_iter().chain(cells(tally)));
    }
    sheet.total(["Tổng cộng".into()].into_iter().chain(cells(table.total())));
    sheet
}
