//! A report of a quarter as one page of HTML: tables, charts, notes. The dossiers are invented.
//!
//! `cargo run -p motcua --example page > report.html`

#![expect(clippy::print_stdout, reason = "an example shows its result on standard output")]

use motcua::report::{
    Basis, Block, Cell, Chart, DocumentFigures, KeyFigure, Label, Page, Series, Share, TaskFigures,
    comparison, documents, findings, ranking_of, rates, settlement, tasks,
};
use motcua::statistics::{
    Change, Class, Distribution, Ending, GroupKey, Period, PeriodKind, Policy, Population, Record,
    Table,
};
use motcua::text::Language;
use motcua::{Calendar, NaiveDate, Result, TimeLimit, audit};
use std::collections::BTreeMap;

const OFFICES: [&str; 34] = [
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Sở Nội vụ",
    "Sở Tư pháp",
    "Sở Tài chính",
    "Sở Công Thương",
    "Sở Nông nghiệp và Môi trường",
    "Sở Xây dựng",
    "Sở Khoa học và Công nghệ",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Giáo dục và Đào tạo",
    "Sở Y tế",
    "Sở Dân tộc và Tôn giáo",
    "Sở Ngoại vụ",
    "Thanh tra tỉnh",
    "Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh",
    "Chi nhánh Văn phòng Đăng ký đất đai khu vực số 1 thuộc Sở Nông nghiệp và Môi trường",
    "Ủy ban nhân dân phường An Bình",
    "Ủy ban nhân dân phường Bình Minh",
    "Ủy ban nhân dân phường Cẩm Sơn",
    "Ủy ban nhân dân phường Đông Hải",
    "Ủy ban nhân dân phường Hòa Thuận",
    "Ủy ban nhân dân phường Hưng Lộc",
    "Ủy ban nhân dân phường Long Xuyên Đông",
    "Ủy ban nhân dân phường Nghĩa Trung",
    "Ủy ban nhân dân phường Phú Thượng",
    "Ủy ban nhân dân xã An Thạnh Trung",
    "Ủy ban nhân dân xã Bình Phước Xuân",
    "Ủy ban nhân dân xã Châu Phong",
    "Ủy ban nhân dân xã Đại Đồng Thành",
    "Ủy ban nhân dân xã Hòa Bình Thạnh",
    "Ủy ban nhân dân xã Khánh Hòa Tây",
    "Ủy ban nhân dân xã Mỹ Đức Thượng",
    "Ủy ban nhân dân xã Tân Châu Nam",
    "Ủy ban nhân dân xã Vĩnh Thạnh Đông",
];

const DOMAINS: [&str; 8] = [
    "Hộ tịch",
    "Chứng thực",
    "Đất đai",
    "Thành lập và hoạt động của doanh nghiệp (hộ kinh doanh)",
    "Bảo trợ xã hội",
    "Hoạt động xây dựng",
    "Lâm nghiệp",
    "Giao thông đường bộ",
];

const TASKS: &str =
    "Năm 2018 thực hiện 2.805 nhiệm vụ, có 2.610 nhiệm vụ đã hoàn thành, đạt 94,2%.";

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

fn pick<'n>(names: &[&'n str], at: u64) -> &'n str {
    usize::try_from(at).ok().and_then(|at| names.get(at)).copied().unwrap_or_default()
}

fn rows(calendar: &Calendar, period: Period, dice: &mut Dice) -> Result<Vec<Record>> {
    let open: Vec<NaiveDate> = period
        .from()
        .iter_days()
        .take_while(|day| *day <= period.through())
        .filter(|day| calendar.day(*day).is_ok_and(|day| day.counts()))
        .collect();
    let mut rows = Vec::new();
    for _ in 0..6_000 {
        let at = usize::try_from(dice.below(u64::try_from(open.len()).unwrap_or(1))).unwrap_or(0);
        let Some(received) = open.get(at).copied() else { continue };
        let limit = ["03 ngày làm việc", "05 ngày làm việc", "15 ngày làm việc"];
        let limit: TimeLimit = pick(&limit, dice.below(3)).parse()?;
        let due = limit.due(calendar, received)?.due().date();
        let agency = dice.below(34).min(dice.below(34));
        let mut row = Record::new(received).due(due);
        row.agency = Some(pick(&OFFICES, agency).into());
        row.domain = Some(pick(&DOMAINS, dice.below(8)).into());
        row.channel = match dice.below(20) {
            0 => Some(motcua::procedure::Channel::Postal),
            1..=7 => Some(motcua::procedure::Channel::Direct),
            _ => Some(motcua::procedure::Channel::Online),
        };
        let late = dice.below(100) < 2 + agency % 7;
        let days = if late { 1 + dice.below(6) } else { 0 };
        let early = if late { 0 } else { dice.below(5) };
        let moved = i32::try_from(days).unwrap_or(0) - i32::try_from(early).unwrap_or(0);
        let ready = calendar.add_working_days(due, moved)?.max(received);
        match dice.below(200) {
            0 => row.ending = Some(Ending::Withdrawn(ready.into())),
            1 => row.ending = Some(Ending::Refused(ready.into())),
            _ => row = row.ready(ready),
        }
        rows.push(row);
    }
    Ok(rows)
}

fn main() -> Result<()> {
    let calendar = Calendar::vietnam();
    let mut dice = Dice(2026);
    let quarter = Period::reporting(PeriodKind::Quarter, 2026, 1)?;
    let year_before = Period::reporting(PeriodKind::Quarter, 2025, 1)?;
    let (now, before) =
        (rows(&calendar, quarter, &mut dice)?, rows(&calendar, year_before, &mut dice)?);
    let table = |rows: &[Record], period, by: &[GroupKey]| -> Result<Table> {
        let mut table = Table::new(period, Policy::BY_DATE, by);
        rows.iter().try_for_each(|row| table.add(row, &calendar))?;
        Ok(table)
    };
    let (domains, agencies) =
        (table(&now, quarter, &[GroupKey::Domain])?, table(&now, quarter, &[GroupKey::Agency])?);
    let earlier = table(before.get(..4_800).unwrap_or(&before), year_before, &[])?;
    let total = agencies.total();
    let rate = total.rate(Population::Settled);
    let change = |of: fn(&motcua::statistics::Tally) -> u64| -> Cell {
        Change::of_numbers(of(earlier.total()), of(total)).ok().into()
    };
    let figure = |label, value, beside| KeyFigure { label, value, beside };
    let figures = vec![
        figure(
            Label::new("Tổng số phải giải quyết", "To be processed"),
            total.to_process().into(),
            change(motcua::statistics::Tally::to_process),
        ),
        figure(
            Label::new("Đã giải quyết", "Settled"),
            total.settled().into(),
            change(motcua::statistics::Tally::settled),
        ),
        figure(
            Label::new("Đúng hạn trên số đã giải quyết", "On time of those settled"),
            rate.into(),
            Change::of_rates(earlier.total().rate(Population::Settled), rate).ok().into(),
        ),
        figure(
            Label::new("Đang quá hạn", "In progress, past due"),
            total.class(Class::Overdue).into(),
            Cell::None,
        ),
    ];
    let basis = |population| Basis {
        period: "15/12/2025 – 14/03/2026".into(),
        policy: Label::new("so ngày có kết quả với ngày hẹn trả (by_date)", "by date (by_date)"),
        population,
    };
    let finished = now.iter().filter_map(|row| Some((row.due?.date(), row.ready?.date())));
    let lateness: Distribution = finished
        .map(|(due, ready)| {
            let days = calendar.working_days_between(due.min(ready), due.max(ready))?;
            Ok(if ready < due { -i64::from(days) } else { i64::from(days) })
        })
        .collect::<Result<_>>()?;
    let mut due: BTreeMap<NaiveDate, u64> = BTreeMap::new();
    for day in now.iter().filter_map(|row| Some(row.due?.date())) {
        *due.entry(day).or_default() += 1;
    }
    let month = |name: &str, part, whole| (Label::from(name), Some(Share { part, whole }));
    let trend = Series {
        name: Label::new("Đúng hạn trên số đã giải quyết", "On time of those settled"),
        points: vec![
            month("T4/2025", 1_702, 1_893),
            month("T5/2025", 1_811, 1_990),
            month("T6/2025", 1_640, 1_851),
            ("T7/2025".into(), None),
            month("T8/2025", 1_523, 1_777),
            month("T9/2025", 1_804, 1_985),
            month("T10/2025", 1_911, 2_055),
            month("T11/2025", 1_875, 1_998),
            month("T12/2025", 2_011, 2_121),
            month("T1/2026", 1_932, 2_044),
            month("T2/2026", 1_201, 1_260),
            month("T3/2026", 2_105, 2_199),
        ],
    };
    let year = |period: &str, figures: [u64; 7]| {
        let [assigned, completed, on_time, late, open, within_time, overdue] = figures;
        TaskFigures {
            period: period.into(),
            assigned,
            completed,
            on_time: Some(on_time),
            late: Some(late),
            open: Some(open),
            within_time: Some(within_time),
            overdue: Some(overdue),
        }
    };
    let published = |population| Basis {
        period: Label::new("từng năm, số liệu công bố", "each year, as published"),
        policy: Label::new("theo báo cáo của đơn vị", "as the office reported"),
        population,
    };
    let tasks = tasks(
        published(Label::new("nhiệm vụ được giao trong kỳ", "tasks assigned in the period")),
        &[
            year("2018", [2_805, 2_610, 2_293, 317, 195, 180, 15]),
            year("2019", [3_472, 3_328, 3_049, 279, 141, 128, 13]),
            year("6 tháng 2020", [1_736, 1_568, 1_528, 40, 168, 161, 7]),
        ],
    );
    let written = documents(
        published(Label::new("văn bản ban hành trong năm", "documents issued in the year")),
        &DocumentFigures {
            received: Some(8_169),
            petitions: Some(2_002),
            issued: 17_102,
            kinds: vec![
                (Label::new("Quyết định", "Decisions"), 13_284),
                (Label::new("Công văn", "Letters"), 1_855),
                (Label::new("Thông báo", "Notices"), 769),
                (Label::new("Giấy mời", "Invitations"), 505),
                (Label::new("Loại khác", "Others"), 625),
            ],
        },
    );
    let checked = audit::check(audit::read(TASKS).statements())?;
    let mut page = Page::new(
        Label::new(
            "Báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính",
            "Report on administrative procedures received and settled",
        ),
        Label::new("Quý I năm 2026 (15/12/2025 – 14/03/2026)", "First quarter of 2026"),
    );
    page.superior = Some("Ủy ban nhân dân tỉnh An Thịnh".into());
    page.office = Some("Trung tâm Phục vụ hành chính công".into());
    page.number = Some(Label::new("Số: 128/BC-TTPVHCC", "No. 128/BC-TTPVHCC"));
    page.place_and_day =
        Some(Label::new("An Thịnh, ngày 17 tháng 3 năm 2026", "An Thịnh, 17 March 2026"));
    let heading = |vietnamese, english| Block::Heading(Label::new(vietnamese, english));
    page.blocks = vec![
        heading("I. Số liệu chung", "I. At a glance"),
        Block::Figures(figures),
        Block::Sheet(comparison(&earlier, &agencies)?),
        Block::Chart(Chart::trend(
            basis(Label::new(
                "hồ sơ đã giải quyết trong tháng; tháng 7 đổi phần mềm, không có số liệu",
                "settled in the month; new software in July, no figures",
            )),
            vec![trend],
        )),
        heading("II. Theo lĩnh vực", "II. By domain"),
        Block::Sheet(settlement(&domains)),
        Block::Sheet(rates(
            &domains,
            &[Population::Settled, Population::Due, Population::ToProcess],
        )),
        heading("III. Theo cơ quan, đơn vị", "III. By agency"),
        Block::Chart(Chart::on_time_of(&agencies)),
        Block::Sheet(settlement(&agencies)),
        Block::Chart(Chart::ranking_of(&agencies, Population::Settled)),
        Block::Sheet(ranking_of(&agencies, Population::Settled)),
        heading("IV. Tiến độ", "IV. Progress"),
        Block::Chart(Chart::lateness(
            basis(Label::new(
                "hồ sơ đã giải quyết có ngày hẹn trả",
                "settled dossiers with a due date",
            )),
            lateness,
        )),
        Block::Chart(Chart::due_load(
            basis(Label::new(
                "hồ sơ tiếp nhận trong kỳ, theo ngày hẹn trả",
                "dossiers received in the period, by due day",
            )),
            due,
        )),
        heading("V. Nhiệm vụ và văn bản", "V. Tasks and documents"),
        Block::Sheet(tasks),
        Block::Sheet(written),
        heading("VI. Đối chiếu số liệu công bố", "VI. Published figures recomputed"),
        Block::Sheet(findings(
            Label::new("báo cáo năm 2018", "report of 2018"),
            Some(TASKS),
            &checked,
        )),
    ];
    let english = std::env::args().any(|argument| argument == "en");
    let language = if english { Language::English } else { Language::Vietnamese };
    println!("{}", page.html(language));
    Ok(())
}
