//! Tasks that the chairman assigned to the divisions of the district.

use super::Desk;
use motcua::log::Extended;
use motcua::task::{Assignment, Event, Task};
use motcua::{NaiveDate, Result, TimeLimit, When, date};

const FINANCE: &str = "Phòng Tài chính - Kế hoạch";
const WORKS: &str = "Phòng Kinh tế, Hạ tầng và Đô thị";
const LAND: &str = "Phòng Nông nghiệp và Môi trường";
const HOME: &str = "Phòng Nội vụ";
const CULTURE: &str = "Phòng Văn hóa, Khoa học và Thông tin";

/// A task on its ordinary way: content, lead, assigned, due, handed in, accepted; `604` is 4 June, 0 is never.
type Ordinary = (&'static str, &'static str, u32, u32, u32, u32);

const ORDINARY: [Ordinary; 14] = [
    ("Báo cáo giải ngân vốn đầu tư công quý II", FINANCE, 519, 620, 619, 623),
    ("Rà soát tài sản công của các xã, thị trấn", FINANCE, 526, 626, 626, 627),
    ("Dự toán thu, chi 6 tháng cuối năm", FINANCE, 602, 625, 627, 630),
    ("Phương án bàn giao hồ sơ tài chính", FINANCE, 616, 711, 0, 0),
    ("Xử lý điểm ngập đường Trần Hưng Đạo", WORKS, 512, 606, 605, 606),
    ("Kiểm tra trật tự xây dựng quý II", WORKS, 520, 620, 620, 623),
    ("Duy tu đường liên xã", WORKS, 603, 703, 0, 0),
    ("Rà soát quy hoạch sử dụng đất", LAND, 513, 613, 612, 616),
    ("Kế hoạch phòng, chống thiên tai năm 2025", LAND, 521, 610, 609, 610),
    ("Kiểm kê đất đai", LAND, 526, 704, 0, 0),
    ("Phương án sắp xếp tổ chức bộ máy", HOME, 514, 606, 606, 609),
    ("Danh sách cán bộ, công chức chuyển về xã mới", HOME, 606, 625, 624, 626),
    ("Số hóa hồ sơ lưu trữ trước khi bàn giao", CULTURE, 522, 624, 630, 0),
    ("Kế hoạch chuyển đổi số 6 tháng cuối năm", CULTURE, 609, 630, 627, 0),
];

pub(super) fn all(desk: &Desk<'_>) -> Result<Vec<Task>> {
    let mut tasks = told(desk)?;
    for (content, lead, assigned, due, submitted, accepted) in ORDINARY {
        let code = format!("NV-{:02}", tasks.len() + 1);
        let assignment = given(content, lead).until(day(due));
        let mut lines = vec![(day(assigned), Event::Assigned)];
        if submitted > 0 {
            lines.push((day(submitted), Event::Submitted { document: None }));
        }
        if accepted > 0 {
            lines.push((day(accepted), Event::Accepted { grade: None, reason: None }));
        }
        tasks.push(kept(desk, &code, assignment, lines)?);
    }
    Ok(tasks)
}

/// `604` is 4 June.
fn day(number: u32) -> NaiveDate {
    date(2025, number / 100, number % 100)
}

fn given(content: &str, lead: &str) -> Assignment {
    Assignment::new(content).led_by(lead).by_document("Kết luận giao ban của Chủ tịch UBND huyện")
}

fn kept(
    desk: &Desk<'_>,
    code: &str,
    assignment: Assignment,
    lines: Vec<(NaiveDate, Event)>,
) -> Result<Task> {
    let lines = lines.into_iter().map(|(day, event)| (When::Day(day), event));
    desk.keep(Task::new(code, assignment, desk.calendar), "Văn phòng HĐND và UBND huyện", lines)
}

/// Tasks whose story is told in the report.
fn told(desk: &Desk<'_>) -> Result<Vec<Task>> {
    let june = |day| date(2025, 6, day);
    let asked = |until, reason: &str| Event::ExtensionAsked {
        until: Some(until),
        reason: Some(reason.into()),
    };
    let more = |until| Event::Extended { to: Extended::Until(until), reason: None };
    let handed_in = || Event::Submitted { document: None };
    let accepted = |grade: &str, reason: &str| Event::Accepted {
        grade: Some(grade.into()),
        reason: Some(reason.into()),
    };
    // More time was asked for before the end and granted, and the result came later still.
    let extended_and_late = vec![
        (date(2025, 5, 26), Event::Assigned),
        (june(9), asked(june(20), "chờ số liệu của xã")),
        (june(10), more(june(20))),
        (june(24), handed_in()),
        (june(26), accepted("Đạt", "đủ nội dung, chậm 02 ngày làm việc")),
    ];
    // More time was asked for when the time was over.
    let asked_late = vec![
        (date(2025, 5, 28), Event::Assigned),
        (june(13), asked(june(25), "thiếu nhân lực")),
        (june(16), more(june(25))),
        (june(25), handed_in()),
        (june(27), accepted("Tốt", "phương án khả thi")),
    ];
    // Given back for rework, handed in again in time.
    let returned = vec![
        (june(2), Event::Assigned),
        (june(12), handed_in()),
        (june(13), Event::Returned { reason: Some("chưa có dự toán".into()) }),
        (june(19), handed_in()),
        (june(20), accepted("Tốt", "đã bổ sung dự toán")),
    ];
    // No deadline: looked at every month.
    let followed = vec![
        (date(2025, 4, 14), Event::Assigned),
        (date(2025, 5, 15), Event::Reviewed { next: Some(june(16)), note: None }),
    ];
    // Nobody has said a word, and the day is long past.
    let forgotten = vec![(date(2025, 5, 19), Event::Assigned)];
    let cancelled = vec![
        (june(3), Event::Assigned),
        (june(17), Event::Cancelled { reason: Some("thuộc nhiệm vụ của cấp xã mới".into()) }),
    ];
    let mut open = given("Theo dõi khắc phục sau thanh tra đất đai", LAND);
    open.review = Some(TimeLimit::months(1));
    let cases = [
        (given("Báo cáo kết quả giảm nghèo", LAND).until(june(11)), extended_and_late),
        (given("Phương án bố trí trụ sở sau sắp xếp", HOME).until(june(12)), asked_late),
        (given("Kế hoạch kiểm định cầu yếu", WORKS).until(june(20)), returned),
        (open, followed),
        (given("Thống kê nhà văn hóa xuống cấp", CULTURE).until(june(13)), forgotten),
        (given("Tổ chức hội thi cải cách hành chính", HOME).until(june(30)), cancelled),
    ];
    let numbered = (1..).zip(cases);
    let kept = numbered.map(|(number, (assignment, lines))| {
        kept(desk, &format!("NV-{number:02}"), assignment, lines)
    });
    kept.collect()
}
