//! The report of the month as one page, and the calendar that goes with it.

use crate::figures::Figures;
use crate::logs::Office;
use crate::{lists, words};
use motcua::feed::{Appointment, Due, EventKind, Feed};
use motcua::law::{Confidence, Per};
use motcua::log::{Course, File};
use motcua::reception::{Happening, ReceptionDay};
use motcua::report::{Basis, Block, Cell, Column, KeyFigure, Label, Page, Sheet, settlement};
use motcua::statistics::{Population, TaskRate, TaskTally};
use motcua::text::Language;
use motcua::{Hour, Moment, Result, When, date};

/// How many per cent of the documents may have an error of form: a bound that this district set for itself.
const FORM_ERRORS: u32 = 1;

/// Everything that the office sends upward.
pub(crate) fn page(office: &Office, figures: &Figures) -> Result<Page> {
    let mut page = Page::new(
        "Báo cáo công tác tháng 6 năm 2025".into(),
        format!(
            "Từ {} đến {}",
            words::day(office.month.from()),
            words::day(office.month.through())
        )
        .into(),
    );
    page.superior = Some("Ủy ban nhân dân tỉnh (số liệu giả lập)".into());
    page.office = Some("Ủy ban nhân dân huyện".into());
    let list = |lines: Vec<String>| lines.into_iter().map(|line| Block::Paragraph(line.into()));
    let mut put = |title: &str, blocks: Vec<Block>| {
        page.blocks.push(Block::Heading(title.into()));
        page.blocks.extend(blocks);
    };
    let sheet = |sheet| vec![Block::Sheet(sheet)];
    put("I. Số liệu chung", vec![key_figures(figures), Block::Sheet(figures.balance())]);
    put("II. Hồ sơ thủ tục hành chính", sheet(figures.dossiers_by_procedure()));
    put("III. Nhiệm vụ giao", sheet(figures.tasks_by_lead()));
    put(&lists::moved_title(), list(lists::moved(office)?).collect());
    put("V. Đơn thư", sheet(figures.petitions_by_kind()));
    let mut documents = sheet(figures.documents());
    documents.extend(list(on_books(office, figures)?));
    put("VI. Văn bản đến, văn bản đi", documents);
    let mut receptions = sheet(schedule(office));
    receptions.extend(list(on_receptions(office)?));
    put("VII. Tiếp công dân", receptions);
    put("VIII. Vi phạm", sheet(lists::breaches(office)));
    put("IX. Việc phải làm tại ngày cuối tháng", sheet(lists::reminders(office)?));
    Ok(page)
}

/// The official form, too wide for a terminal.
pub(crate) fn form(figures: &Figures) -> Vec<Block> {
    vec![
        Block::Heading("Phụ lục. Biểu giải quyết thủ tục hành chính".into()),
        Block::Sheet(settlement(&figures.dossiers)),
    ]
}

fn key_figures(figures: &Figures) -> Block {
    let figure = |label: &'static str, value: Cell| KeyFigure {
        label: label.into(),
        value,
        beside: Cell::None,
    };
    let tasks = TaskTally::from(figures.tasks.total());
    let (incoming, outgoing) = (&figures.incoming, &figures.outgoing);
    let (dossiers, petitions) = (figures.dossiers.total(), figures.petitions.total());
    Block::Figures(vec![
        figure(
            "Hồ sơ giải quyết đúng hạn trên số đã giải quyết",
            dossiers.rate(Population::Settled).into(),
        ),
        figure("Nhiệm vụ hoàn thành trên số được giao", tasks.rate(TaskRate::Completed).into()),
        figure("Nhiệm vụ đúng hạn trên số hoàn thành", tasks.rate(TaskRate::OnTime).into()),
        figure(
            "Đơn đúng hạn, trong hạn trên số có hạn",
            petitions.rate(Population::Processed).into(),
        ),
        figure(
            "Văn bản đi điện tử trên số văn bản đi",
            share(outgoing.electronic, outgoing.registered),
        ),
        figure(
            "Văn bản đến điện tử trên số văn bản đến",
            share(incoming.electronic, incoming.registered),
        ),
    ])
}

fn share(part: u64, whole: u64) -> Cell {
    Cell::Rate(motcua::report::Share { part, whole })
}

fn on_books(office: &Office, figures: &Figures) -> Result<Vec<String>> {
    let (used, missing) = figures.reconciliation(office);
    let Figures { incoming, outgoing, .. } = figures;
    let mut told = vec![
        format!(
            "Đối chiếu sổ văn bản đi: dùng {used} số trong tháng, có {} văn bản theo loại, thiếu {missing}.",
            outgoing.registered
        ),
        format!(
            "Văn bản đến có mức độ khẩn: {} trên {} văn bản đến.",
            incoming.urgent, incoming.registered
        ),
    ];
    let kept = match outgoing.within_bound(FORM_ERRORS) {
        Some(false) => "vượt",
        _ => "không vượt",
    };
    told.push(format!(
        "Sai thể thức phải đính chính: {} trên {} văn bản đã phát hành, {kept} mức {FORM_ERRORS}% huyện đặt ra.",
        outgoing.form_errors, outgoing.issued
    ));
    told.extend(lists::books(office)?);
    Ok(told)
}

fn schedule(office: &Office) -> Sheet {
    let basis = Basis {
        period: "tháng 6 năm 2025".into(),
        policy: "ngày nghỉ chuyển sang ngày làm việc liền sau".into(),
        population: "lịch của Chủ tịch và các Phó Chủ tịch UBND huyện".into(),
    };
    let columns = ["Ngày tiếp", "Người tiếp", "Thay đổi", "Trả lời chậm nhất"];
    let columns = columns.map(|name| Column::new(Label::from(name)));
    let mut sheet = Sheet::new("Lịch tiếp công dân của lãnh đạo".into(), basis, columns.into());
    for day in office.schedule.days() {
        let leader = office.schedule.leader(day).map(|leader| {
            Label::from(format!("{} {}", leader.post.as_deref().unwrap_or_default(), leader.name))
        });
        sheet.row([day.on().into(), leader.into(), changed(day).into(), day.answer_by().into()]);
    }
    sheet
}

fn changed(day: &ReceptionDay) -> Label {
    if let Some(change) = day.change() {
        return match &change.happening {
            Happening::Delegated { to } => format!("ủy quyền cho {to}"),
            Happening::Postponed { to: Some(to) } => format!("hoãn đến {}", words::day(*to)),
            Happening::Postponed { to: None } => "hoãn, chưa có ngày mới".to_owned(),
        }
        .into();
    }
    match day.off() {
        Some(_) => format!("chuyển từ ngày nghỉ {}", words::day(day.fixed())).into(),
        None => "".into(),
    }
}

fn on_receptions(office: &Office) -> Result<Vec<String>> {
    let now = office.month.through();
    let count =
        |code| office.matters.iter().filter(|one| one.answer_outcome(now).code() == code).count();
    let [early, on_time, late] = ["early", "on_time", "late"].map(count);
    let [within, overdue] = ["within_time", "overdue"].map(count);
    let mut told = vec![format!(
        "Đã tiếp {} lượt: đã trả lời {}, trong đó quá hạn {late}; chưa trả lời {}, trong đó quá hạn {overdue}.",
        office.matters.len(),
        early + on_time + late,
        within + overdue,
    )];
    for matter in office.matters.iter().filter(|matter| matter.answered().is_none()) {
        let by = matter.answer_by().map(|by| words::day(by.date())).unwrap_or_default();
        told.push(format!("{} chưa trả lời, chậm nhất {by}.", matter.code()));
    }
    let checked = office.schedule.check(&office.calendar)?;
    let leaders = &office.schedule.plan().leaders;
    for minimum in checked.minima() {
        let leader = leaders.get(minimum.leader).and_then(|leader| leader.post.as_deref());
        let span = if minimum.least.per == Per::Week { "tuần" } else { "tháng" };
        let sure = match minimum.confidence {
            Some(Confidence::Unconfirmed) => "; con số chưa đối chiếu được với nguyên văn",
            _ => "",
        };
        told.push(format!(
            "{}: ít nhất {} ngày một {span} ({}{sure}); xét {} {span}, {} {span} thiếu.",
            leader.unwrap_or_default(),
            minimum.least.days,
            minimum.source,
            minimum.judged,
            minimum.short,
        ));
    }
    told.extend(checked.findings().iter().map(|found| {
        let source = found.source().map(|source| format!(" Căn cứ: {source}.")).unwrap_or_default();
        found.text(Language::Vietnamese) + &source
    }));
    Ok(told)
}

/// Days off of the rest of the year, receptions, and the day of everything that is still open.
pub(crate) fn feed(office: &Office) -> Result<Feed> {
    let stamp = Moment::new(office.month.through(), Hour::new(17, 0));
    let mut feed = Feed::new("Lịch công tác của UBND huyện", Language::Vietnamese, stamp)
        .days(&office.calendar, office.month.from()..=date(2025, 12, 31), &EventKind::ALL)?
        .receptions(&office.schedule);
    let mut due = open(&office.dossiers, Due::Dossier, "hồ sơ");
    due.extend(open(&office.tasks, Due::Task, "nhiệm vụ"));
    due.extend(open(&office.petitions, Due::Petition, "đơn"));
    due.extend(open(&office.documents, Due::Document, "văn bản đến"));
    for appointment in due {
        feed = feed.appointment(&office.calendar, &appointment)?;
    }
    Ok(feed)
}

fn open<C: Course>(files: &[File<C>], kind: Due, name: &str) -> Vec<Appointment> {
    let open = files.iter().filter(|file| file.finished().is_none());
    let due = open.filter_map(|file| {
        let (code, due) = (file.code().to_owned(), When::At(file.due()?));
        Some(Appointment { kind, name: format!("{name} {code}"), code, due, source: None })
    });
    due.collect()
}
