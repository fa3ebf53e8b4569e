//! A life written into cells.

use super::dossier::Life;
use super::injected::Injected;
use super::options::Sample;
use super::print::Style;
use super::rows::{GeneratedRow, Truth};
use crate::date::When;
use crate::dossier::State;
use crate::intake::{Fault, FindingKind};
use crate::procedure::Channel;
use crate::random::SplitMix64;
use crate::statistics::{Ending, Record, Wait};
use crate::text::fold;
use crate::time_limit::TimeLimit;
use chrono::Datelike;

/// The columns, as list exports of one-stop systems have them.
pub(super) const HEADER: [&str; 19] = [
    "STT",
    "Mã hồ sơ",
    "Mã TTHC",
    "Tên TTHC",
    "Lĩnh vực",
    "Đơn vị tiếp nhận",
    "Hình thức nộp",
    "Chủ hồ sơ",
    "Số điện thoại",
    "Địa chỉ",
    "Ngày nộp",
    "Ngày tiếp nhận",
    "Thời hạn giải quyết",
    "Ngày hẹn trả",
    "Ngày yêu cầu bổ sung",
    "Ngày kết thúc xử lý",
    "Ngày trả kết quả",
    "Trạng thái",
    "Người xử lý",
];

/// Where the cells stand that are put wrong.
const CODE: usize = 1;
const CHANNEL: usize = 6;
const RECEIVED: usize = 11;
const LIMIT: usize = 12;
const DUE: usize = 13;
const READY: usize = 15;
const HANDED_OVER: usize = 16;
const STATUS: usize = 17;

/// What stands in the row beside the life.
pub(super) struct Sheet<'a> {
    pub(super) number: u64,
    pub(super) agency: usize,
    pub(super) body: &'a str,
    pub(super) sample: &'a Sample,
}

/// What an intake must make of a life.
pub(super) fn record_of(life: &Life, sheet: &Sheet<'_>) -> Record {
    let mut record = Record::new(life.received);
    record.due = life.due;
    (record.ready, record.handed_over) = (life.ready, life.handed_over);
    let ending = match life.state {
        State::NotReceived => Some(Ending::NotReceived as fn(When) -> Ending),
        State::Refused => Some(Ending::Refused as fn(When) -> Ending),
        State::Withdrawn => Some(Ending::Withdrawn as fn(When) -> Ending),
        State::Stopped => Some(Ending::Stopped as fn(When) -> Ending),
        _ => None,
    };
    if let (Some(ending), Some(at)) = (ending, life.ready) {
        record.ending = Some(ending(at));
        record.ready = None;
    }
    let answered = life.again.map(|(again, _)| again);
    if let Some(asked) = life.asked
        && (answered.is_some() || life.state == State::AwaitingSupplement)
    {
        record.waits.push(Wait { asked, answered });
    }
    record.channel = Some(life.channel);
    record.limit = Some(TimeLimit::working_days(sheet.sample.working_days));
    record.agency = Some(sheet.body.into());
    record.domain = Some(sheet.sample.domain.clone());
    record.procedure = Some(sheet.sample.code.clone());
    record.officer = Some(sheet.officer().into());
    record
}

impl Sheet<'_> {
    fn officer(&self) -> String {
        format!("Cán bộ {}.{}", self.agency + 1, self.number % 5 + 1)
    }

    /// The rows of a life, with what was put wrong in them.
    pub(super) fn rows(
        &self,
        life: &Life,
        record: &Record,
        injected: Option<Injected>,
        numbers: &mut SplitMix64,
    ) -> Vec<GeneratedRow> {
        let style = Style::any(numbers);
        let row = |cells, truth| GeneratedRow { cells, truth, injected };
        let whole = |cells| row(cells, Truth::Record(Box::new(record.clone())));
        if let Some((again, first_due)) = life.again {
            let mut first = life.clone();
            (first.due, first.ready, first.handed_over) = (first_due, None, None);
            first.state = State::AwaitingSupplement;
            let mut second = life.clone();
            (second.received, second.asked) = (again, None);
            let first = self.cells(&first, style, numbers);
            return vec![row(first, Truth::Continued), whole(self.cells(&second, style, numbers))];
        }
        let mut cells = self.cells(life, style, numbers);
        match injected {
            Some(Injected::Fault(fault)) => {
                spoil(&mut cells, fault, numbers);
                vec![row(cells, Truth::Refused)]
            }
            Some(Injected::Finding(FindingKind::RepeatedRow)) => {
                vec![row(cells.clone(), Truth::Continued), whole(cells)]
            }
            Some(Injected::Finding(FindingKind::Conflict)) => {
                let mut other = cells.clone();
                let channel = match life.channel {
                    Channel::Direct => Channel::Online,
                    _ => Channel::Direct,
                };
                put(&mut other, CHANNEL, channel_words(channel));
                vec![row(cells, Truth::Continued), whole(other)]
            }
            _ => vec![whole(cells)],
        }
    }

    fn cells(&self, life: &Life, style: Style, numbers: &mut SplitMix64) -> Vec<String> {
        let (number, day) = (self.number, life.received.date());
        let first = life.submitted.date();
        let (year, month, date) = (first.year() % 100, first.month(), first.day());
        let code = format!("H08.{:02}-{year:02}{month:02}{date:02}-{number:04}", self.agency + 1);
        let submitted = if day == first { life.submitted } else { life.received };
        let status = status_words(life.state);
        // Some systems lose the marks.
        let status = if numbers.below(6) == 0 { fold(status) } else { status.to_owned() };
        vec![
            number.to_string(),
            code,
            self.sample.code.to_string(),
            self.sample.name.to_string(),
            self.sample.domain.to_string(),
            self.body.to_owned(),
            channel_words(life.channel).to_owned(),
            format!("Người nộp {number}"),
            format!("0000{:06}", number % 1_000_000),
            format!("Thôn {}", number % 9 + 1),
            style.cell(Some(submitted)),
            style.cell(Some(life.received)),
            TimeLimit::working_days(self.sample.working_days).to_string(),
            style.cell(life.due),
            style.cell(life.asked),
            style.cell(life.ready),
            style.cell(life.handed_over),
            status,
            self.officer(),
        ]
    }
}

const fn channel_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Direct => "Trực tiếp",
        Channel::Online => "Trực tuyến",
        Channel::Postal => "Bưu chính công ích",
    }
}

/// Several systems' words for the states.
const fn status_words(state: State) -> &'static str {
    match state {
        State::NotReceived => "Từ chối tiếp nhận",
        State::AwaitingSupplement => "Yêu cầu bổ sung giấy tờ",
        State::Refused => "Từ chối giải quyết",
        State::Withdrawn => "Công dân yêu cầu rút hồ sơ",
        State::Stopped => "Dừng xử lý",
        State::Ready => "Đã xử lý xong",
        State::HandedOver => "Đã trả kết quả",
        _ => "Đang xử lý",
    }
}

fn put(cells: &mut [String], at: usize, text: &str) {
    if let Some(cell) = cells.get_mut(at) {
        text.clone_into(cell);
    }
}

/// Puts a row wrong in one of its cells.
fn spoil(cells: &mut Vec<String>, fault: Fault, numbers: &mut SplitMix64) {
    let mut one_of = |texts: [&'static str; 3]| {
        let place = usize::try_from(numbers.below(3)).unwrap_or_default();
        texts.get(place).copied().unwrap_or_default()
    };
    match fault {
        Fault::EmptyRow => cells.iter_mut().for_each(String::clear),
        Fault::TooManyCells => cells.push("?".to_owned()),
        Fault::MissingCode => put(cells, CODE, one_of(["", "-", " "])),
        Fault::InvalidDate => put(cells, DUE, one_of(["31/02/2025", "chưa rõ", "12/25/2025"])),
        Fault::OutOfCoverage => put(cells, RECEIVED, one_of(["02/03/1025", "45", "1999-12-31"])),
        Fault::InvalidStatus => put(cells, STATUS, one_of(["???", "11", "Khác"])),
        Fault::InvalidChannel => put(cells, CHANNEL, one_of(["fax", "7", "Khác"])),
        Fault::InvalidLimit => put(cells, LIMIT, one_of(["5", "theo quy định", "2 hoặc 3 ngày"])),
        Fault::NotYetReceived => put(cells, STATUS, one_of(["Chờ tiếp nhận", "1", "Mới đăng ký"])),
        Fault::MissingReceived => put(cells, RECEIVED, ""),
        Fault::MissingEnd => {
            put(cells, READY, "");
            put(cells, HANDED_OVER, "");
        }
    }
}
