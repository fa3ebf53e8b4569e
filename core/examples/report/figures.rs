//! The figures of the export: a quarter of reporting beside the one before it.

use motcua::intake::Taken;
use motcua::report::{
    Basis, Block, Cell, Chart, KeyFigure, Label, Series, Share, Sheet, comparison, ranking_of,
    rates, settlement,
};
use motcua::statistics::{
    Change, Class, DueLoad, GroupKey, Period, PeriodKind, Policy, Population, Rate, Table, Tally,
    Timing,
};
use motcua::{Calendar, Result};
use std::collections::BTreeMap;

const POLICY: Policy = Policy::BY_DATE;
const RATES: [Population; 3] = [Population::Settled, Population::Due, Population::Received];

/// Everything that the report counts.
pub(crate) struct Figures {
    before: Table,
    agencies: Table,
    domains: Table,
    months: Vec<(u32, Tally)>,
    timing: Timing,
    load: DueLoad,
}

impl Figures {
    /// One pass over the records for each table.
    pub(crate) fn of(taken: &Taken, calendar: &Calendar) -> Result<Self> {
        let table = |period: Period, by: &[GroupKey]| -> Result<Table> {
            let mut table = Table::new(period, POLICY, by);
            taken.records().try_for_each(|row| table.add(row, calendar))?;
            Ok(table)
        };
        let quarter = Period::reporting(PeriodKind::Quarter, 2025, 4)?;
        let months = (2..=12).map(|month| {
            let window = Period::reporting(PeriodKind::Month, 2025, month)?;
            Ok((month, *table(window, &[])?.total()))
        });
        let (mut timing, mut load) = (Timing::default(), DueLoad::new(quarter, quarter.through()));
        for row in taken.records() {
            timing.add(row, quarter, POLICY, calendar)?;
            load.add(row, POLICY);
        }
        Ok(Self {
            before: table(Period::reporting(PeriodKind::Quarter, 2025, 3)?, &[])?,
            agencies: table(quarter, &[GroupKey::Agency])?,
            domains: table(quarter, &[GroupKey::Domain])?,
            months: months.collect::<Result<_>>()?,
            timing,
            load,
        })
    }

    /// What came in and what became of it, by domain.
    pub(crate) fn settlement(&self) -> Sheet {
        settlement(&self.domains)
    }

    /// Rates, each of what it is a share of.
    pub(crate) fn rates(&self) -> Sheet {
        rates(&self.domains, &RATES)
    }

    /// Beside the quarter before.
    pub(crate) fn comparison(&self) -> Result<Sheet> {
        comparison(&self.before, &self.agencies, &[])
    }

    /// The figures that stand out, the comparison and the months.
    pub(crate) fn overview(&self) -> Result<Vec<Block>> {
        let (total, before) = (self.agencies.total(), self.before.total());
        let change = |of: fn(&Tally) -> u64| Change::of_numbers(of(before), of(total)).ok();
        let rate = total.rate(Population::Settled);
        let points = Change::of_rates(before.rate(Population::Settled), rate).ok();
        let figure = |label, value: Cell, beside: Option<Change>| KeyFigure {
            label,
            value,
            beside: beside.into(),
        };
        let figures = vec![
            figure(
                Label::new("Phải giải quyết", "To be processed"),
                total.to_process().into(),
                change(Tally::to_process),
            ),
            figure(
                Label::new("Đã giải quyết", "Settled"),
                total.settled().into(),
                change(Tally::settled),
            ),
            figure(
                Label::new("Đúng hạn trên số đã giải quyết", "On time of those settled"),
                rate.into(),
                points,
            ),
            figure(
                Label::new("Đang quá hạn", "In progress, past due"),
                total.class(Class::Overdue).into(),
                change(|tally| tally.class(Class::Overdue)),
            ),
        ];
        let share = |rate: Rate| {
            let (part, whole) = (rate.numerator(), rate.denominator());
            (whole > 0).then_some(Share { part, whole })
        };
        let point = |(month, tally): &(u32, Tally)| {
            (Label::from(format!("T{month}")), share(tally.rate(Population::Settled)))
        };
        let trend = Series {
            name: Label::new("Đúng hạn trên số đã giải quyết", "On time of those settled"),
            points: self.months.iter().map(point).collect(),
        };
        let basis = basis(
            Label::new("từng tháng báo cáo của năm 2025", "each month of reporting of 2025"),
            Label::new("hồ sơ đã giải quyết trong tháng", "settled in the month"),
        );
        Ok(vec![
            Block::Figures(figures),
            Block::Sheet(self.comparison()?),
            Block::Chart(Chart::trend(basis, vec![trend])),
        ])
    }

    pub(crate) fn by_domain(&self) -> Vec<Block> {
        vec![Block::Sheet(self.settlement()), Block::Sheet(self.rates())]
    }

    pub(crate) fn by_agency(&self) -> Vec<Block> {
        vec![
            Block::Chart(Chart::on_time_of(&self.agencies)),
            Block::Sheet(settlement(&self.agencies)),
            Block::Sheet(ranking_of(&self.agencies, Population::Settled)),
        ]
    }

    /// How late, how much is due when, and what shorter limits would have come to.
    pub(crate) fn times(&self) -> Vec<Block> {
        let quarter =
            || Label::new("quý IV năm 2025 (15/9 – 14/12/2025)", "fourth quarter of 2025");
        let settled =
            Label::new("hồ sơ đã giải quyết có hạn trả", "settled dossiers with a due date");
        let due =
            Label::new("hồ sơ theo ngày hẹn trả", "dossiers by the day on which they are due");
        let days: BTreeMap<_, _> = self.load.days().map(|(day, load)| (day, load.due)).collect();
        let cut = |percent: u8| {
            let rate = self.timing.with_limits_cut_by(percent)?;
            Some(format!("cắt giảm {percent}% thời hạn: {}", rate.percent(1)?))
        };
        let cuts: Vec<String> = [10, 20, 30, 50].into_iter().filter_map(cut).collect();
        let told = format!(
            "Nếu thời hạn đã hứa ngắn hơn mà tiến độ giữ nguyên, tỷ lệ đúng hạn sẽ là: {}.",
            cuts.join("; ")
        );
        vec![
            Block::Chart(Chart::lateness(
                basis(quarter(), settled),
                self.timing.lateness().clone(),
            )),
            Block::Paragraph(told.into()),
            Block::Chart(Chart::due_load(basis(quarter(), due), days)),
        ]
    }
}

fn basis(period: Label, population: Label) -> Basis {
    let policy = Label::new("so ngày có kết quả với ngày hẹn trả (by_date)", "by date (by_date)");
    Basis { period, policy, population }
}
