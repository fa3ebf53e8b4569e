//! Dossiers at the one-stop desk.

use super::{Desk, Dice, at};
use motcua::dossier::{Dossier, Event, Terms};
use motcua::procedure::Channel;
use motcua::{Result, When, date};

const DESK: &str = "Bộ phận Một cửa huyện";

/// Procedures with the limits that this district promises.
const PROCEDURES: [(&str, u32); 5] = [
    ("Đăng ký thành lập hộ kinh doanh", 3),
    ("Thay đổi, cải chính hộ tịch", 3),
    ("Cấp giấy phép bán lẻ rượu", 10),
    ("Đăng ký biến động quyền sử dụng đất", 10),
    ("Cấp giấy phép xây dựng nhà ở riêng lẻ", 15),
];

pub(super) fn all(desk: &Desk<'_>) -> Result<Vec<Dossier>> {
    let mut dossiers = told(desk)?;
    let mut dice = Dice(2025);
    for day in desk.working_days(date(2025, 5, 12))? {
        for _ in 0..=dice.below(5) {
            let number = dossiers.len() + 1;
            let code = format!("H26.35-{}-{number:04}", day.format("%y%m%d"));
            if let Some((procedure, limit)) = dice.one_of(&PROCEDURES) {
                let lines = ordinary(desk, &mut dice, at(day, 8, 15), *limit)?;
                dossiers.push(desk.keep(begun(desk, code, procedure, *limit), DESK, lines)?);
            }
        }
    }
    Ok(dossiers)
}

fn begun(desk: &Desk<'_>, code: String, procedure: &str, days: u32) -> Dossier {
    let limit = motcua::TimeLimit::working_days(days);
    Dossier::new(code, Terms::new(limit).procedure(procedure), desk.calendar)
}

/// What happens to most: in, to the unit on the same day, out in time; some are sent back, withdrawn, refused, late.
fn ordinary(
    desk: &Desk<'_>,
    dice: &mut Dice,
    came: When,
    limit: u32,
) -> Result<Vec<(When, Event)>> {
    let day = came.date();
    let channel = if dice.below(10) < 6 { Channel::Online } else { Channel::Direct };
    let mut lines = vec![(came, Event::Submitted { channel })];
    let fate = dice.below(100);
    if fate < 3 {
        let reason = Some("không thuộc thẩm quyền".into());
        lines.push((at(day, 10, 30), Event::Refused { reason }));
        return Ok(lines);
    }
    lines.push((at(day, 9, 40), Event::Received));
    lines.push((at(day, 14, 0), Event::Transferred { to: "phòng chuyên môn".into() }));
    if fate < 6 {
        let asked = desk.after(day, 1)?;
        lines.push((at(asked, 9, 0), Event::Withdrawn { reason: Some("rút để nộp lại".into()) }));
        return Ok(lines);
    }
    let mut begun = day;
    if fate < 14 {
        let reason = Some("bản vẽ thiếu chữ ký".into());
        lines.push((at(day, 15, 0), Event::SupplementRequested { reason }));
        begun = desk.after(day, 2 + dice.below(4))?;
        lines.push((at(begun, 9, 0), Event::Supplemented));
    }
    let days = match fate {
        14..18 => limit + 1 + dice.below(2),
        18..60 => limit - 1 - dice.below(limit / 3 + 1).min(limit - 1),
        // What came back has its whole limit again, and keeps it.
        _ => limit - u32::from(fate < 14),
    };
    if (14..16).contains(&fate) {
        // Told before the due day, as the decree wants it.
        let told = desk.after(day, limit.saturating_sub(2))?;
        let (date, reason) = (desk.after(day, limit + 3)?, Some("chờ xác minh thực địa".into()));
        lines.push((at(told, 16, 0), Event::NewDate { date, apology: true, reason }));
    }
    let done = desk.after(begun, days)?;
    lines.push((at(done, 15, 30), Event::ResultReady { document: None }));
    lines.push((at(desk.after(done, 1)?, 8, 30), Event::HandedOver));
    Ok(lines)
}

/// Dossiers whose story an inspection would ask for.
fn told(desk: &Desk<'_>) -> Result<Vec<Dossier>> {
    let asked = |reason: &str| Event::SupplementRequested { reason: Some(reason.into()) };
    let online = || Event::Submitted { channel: Channel::Online };
    let direct = || Event::Submitted { channel: Channel::Direct };
    let unit = || Event::Transferred { to: "Phòng Kinh tế - Hạ tầng".into() };
    let ready = || Event::ResultReady { document: None };
    let (april, may, june) =
        (|day| date(2025, 4, day), |day| date(2025, 5, day), |day| date(2025, 6, day));
    let house = "Cấp giấy phép xây dựng nhà ở riêng lẻ";
    let shop = "Cấp giấy phép bán lẻ rượu";
    // Papers are asked for before the days off of 30 April and come after them.
    let over_the_holiday = vec![
        (at(april(24), 8, 20), online()),
        (at(april(24), 9, 0), Event::Received),
        (at(april(24), 14, 0), unit()),
        (at(april(28), 10, 0), asked("thiếu bản vẽ mặt bằng")),
        (at(may(14), 8, 40), Event::Supplemented),
        (at(june(2), 15, 0), ready()),
        (at(june(3), 8, 30), Event::HandedOver),
    ];
    // Late, and nobody said so to the applicant.
    let late = vec![
        (at(may(30), 9, 0), direct()),
        (at(may(30), 9, 10), Event::Received),
        (at(may(30), 14, 0), unit()),
        (at(june(24), 16, 0), ready()),
        (at(june(25), 8, 30), Event::HandedOver),
    ];
    // Asked for papers twice.
    let twice = vec![
        (at(june(3), 8, 10), direct()),
        (at(june(3), 8, 30), Event::Received),
        (at(june(3), 14, 0), unit()),
        (at(june(4), 9, 0), asked("thiếu hợp đồng thuê địa điểm")),
        (at(june(9), 9, 0), Event::Supplemented),
        (at(june(11), 9, 0), asked("hợp đồng chưa công chứng")),
        (at(june(13), 9, 0), Event::Supplemented),
        (at(june(19), 15, 0), ready()),
        (at(june(20), 8, 30), Event::HandedOver),
    ];
    // Still with the applicant at the end of the month.
    let waits = vec![
        (at(june(23), 8, 0), direct()),
        (at(june(23), 8, 30), Event::Received),
        (at(june(23), 14, 0), unit()),
        (at(june(25), 9, 0), asked("thiếu giấy tờ về đất")),
    ];
    // Past its day and still open.
    let open = vec![
        (at(june(6), 9, 0), online()),
        (at(june(6), 9, 30), Event::Received),
        (at(june(6), 14, 0), unit()),
    ];
    let cases = [
        ("H26.35-250424-0001", house, 15, over_the_holiday),
        ("H26.35-250530-0002", house, 15, late),
        ("H26.35-250603-0003", shop, 10, twice),
        ("H26.35-250623-0004", house, 15, waits),
        ("H26.35-250606-0005", shop, 10, open),
    ];
    let kept = cases.into_iter().map(|(code, procedure, limit, lines)| {
        desk.keep(begun(desk, code.to_owned(), procedure, limit), DESK, lines)
    });
    kept.collect()
}
