//! What policies, populations, groups and verdicts are called in reports.

use super::label::Label;
use super::number::day;
use crate::audit::{Kind, Verdict};
use crate::procedure::Channel;
use crate::statistics::{Gap, GapKind, GroupKey, Period, Policy, Population, Table, Tally};
use crate::text::{Language, fold};

/// The policy in words, with the name by which it can be asked for.
pub(super) fn policy(policy: Policy) -> Label {
    let (vietnamese, english) = match policy.code() {
        "by_date" => (
            "so ngày có kết quả với ngày hẹn trả; rút, từ chối, dừng là loại riêng",
            "the day of the result against the due day; withdrawn, refused and stopped are apart",
        ),
        "by_minute" => (
            "so giờ, phút có kết quả với hạn; rút, từ chối, dừng là loại riêng",
            "the minute of the result against the due one; withdrawn, refused and stopped are apart",
        ),
        "by_half_day" => (
            "so buổi có kết quả với hạn; rút, từ chối, dừng là loại riêng",
            "the half-day of the result against the due one; withdrawn, refused and stopped are apart",
        ),
        "by_handover" => (
            "so ngày trả kết quả với ngày hẹn trả; rút, từ chối, dừng là loại riêng",
            "the day of handing over against the due day; withdrawn, refused and stopped are apart",
        ),
        "index_766" => (
            "theo bộ chỉ số 766/QĐ-TTg: trừ thời gian bổ sung, xét cả hồ sơ rút, từ chối, dừng",
            "as the index of 766/QĐ-TTg: less the time of supplements, all endings judged",
        ),
        _ => ("", ""),
    };
    let told = Label::new(vietnamese, english);
    let suffix = format!(" ({})", policy.code());
    let with = |language| format!("{}{suffix}", told.text(language));
    Label::of(with(Language::Vietnamese), with(Language::English))
}

/// What a rate is a share of, as the heading of its column.
pub(super) const fn population(of: Population) -> Label {
    match of {
        Population::Received => {
            Label::new("Đúng hạn trên tổng số tiếp nhận", "On time of all received")
        }
        Population::Settled => {
            Label::new("Đúng hạn trên số đã giải quyết", "On time of those settled")
        }
        Population::Due => Label::new("Đúng hạn trên số đến hạn", "On time of those that were due"),
        Population::Completed => {
            Label::new("Đúng hạn trên số đã kết thúc", "On time of all that ended")
        }
        Population::Processed => Label::new(
            "Đúng hạn, trong hạn trên số có hạn",
            "On time or within time of those with a due date",
        ),
        Population::ToProcess => Label::new(
            "Không quá hạn trên tổng số phải giải quyết",
            "Not late of all to be processed",
        ),
    }
}

/// A rate of a named population, in a sentence under a table.
pub(super) fn counted(of: Population) -> Label {
    let (vietnamese, english) = match of {
        Population::Received => (
            "hồ sơ giải quyết trước hạn và đúng hạn trên tổng số tiếp nhận, gồm kỳ trước chuyển sang",
            "settled early and on time of all received, those carried over among them",
        ),
        Population::Settled => (
            "hồ sơ giải quyết trước hạn và đúng hạn trên số đã giải quyết",
            "settled early and on time of those settled",
        ),
        Population::Due => (
            "hồ sơ giải quyết trước hạn và đúng hạn trên số đã giải quyết và số đang quá hạn",
            "settled early and on time of those settled and those in progress past due",
        ),
        Population::Completed => (
            "hồ sơ giải quyết trước hạn và đúng hạn trên số đã kết thúc, gồm từ chối, rút, dừng",
            "settled early and on time of all that ended, refused, withdrawn and stopped among them",
        ),
        Population::Processed => (
            "hồ sơ đúng hạn và còn trong hạn trên số hồ sơ có hạn trả",
            "on time and within time of the dossiers that have a due date",
        ),
        Population::ToProcess => (
            "hồ sơ không quá hạn trên tổng số phải giải quyết",
            "dossiers that are not late of all to be processed",
        ),
    };
    Label::new(vietnamese, english)
}

/// What the rows are told by, as the heading of their column.
pub(super) const fn key(key: GroupKey) -> Label {
    match key {
        GroupKey::Agency => Label::new("Cơ quan, đơn vị", "Agency"),
        GroupKey::Domain => Label::new("Lĩnh vực giải quyết", "Domain"),
        GroupKey::Procedure => Label::new("Thủ tục hành chính", "Procedure"),
        GroupKey::Level => Label::new("Cấp", "Level"),
        GroupKey::Channel => Label::new("Hình thức nộp", "Way in"),
        GroupKey::Officer => Label::new("Người giải quyết", "Officer"),
    }
}

/// The groups of a table with their names, in the order of the letters; what is not known comes last. A table
/// that is told by nothing has none: all rows together are its total.
pub(super) fn groups(table: &Table) -> Vec<(Label, &Tally)> {
    let mut groups: Vec<_> = table
        .groups()
        .filter(|(key, _)| !key.is_empty())
        .map(|(key, tally)| {
            let name = group(table.by(), key);
            let order = (key.contains(&None), fold(name.text(Language::Vietnamese)));
            (order, name, tally)
        })
        .collect();
    groups.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    groups.into_iter().map(|(_, name, tally)| (name, tally)).collect()
}

/// The name of a group; what is not known says so.
fn group(keys: &[GroupKey], key: &[Option<Box<str>>]) -> Label {
    const UNKNOWN: Label = Label::new("(không rõ)", "(not known)");
    let name = |(of, name): (&GroupKey, &Option<Box<str>>)| match name.as_deref() {
        None => UNKNOWN,
        Some(code) if *of == GroupKey::Channel => channel(code),
        Some(name) => name.into(),
    };
    let parts: Vec<Label> = keys.iter().zip(key).map(name).collect();
    let joined = |language| {
        let parts: Vec<&str> = parts.iter().map(|part| part.text(language)).collect();
        parts.join(" · ")
    };
    Label::of(joined(Language::Vietnamese), joined(Language::English))
}

fn channel(code: &str) -> Label {
    match Channel::ALL.iter().find(|channel| channel.code() == code) {
        Some(Channel::Direct) => Label::new("Trực tiếp", "Direct"),
        Some(Channel::Online) => Label::new("Trực tuyến", "Online"),
        Some(Channel::Postal) => Label::new("Bưu chính", "Postal"),
        _ => code.into(),
    }
}

/// A period: `01/01/2026 – 31/03/2026`.
pub(super) fn period(period: Period) -> Label {
    let (from, through) = (period.from(), period.through());
    let told = |language| format!("{} – {}", day(from, language), day(through, language));
    Label::of(told(Language::Vietnamese), told(Language::English))
}

/// What breaks a comparison, with its days and its reason.
pub(super) fn broken(gap: &Gap) -> Label {
    let told = |language| {
        let kind = match gap.kind {
            GapKind::Missing => Label::new("gián đoạn số liệu", "figures missing"),
            GapKind::Changed => {
                Label::new("thay đổi phần mềm, cách tính", "another software or way of counting")
            }
        };
        let days = if gap.from == gap.through {
            day(gap.from, language)
        } else {
            format!("{} – {}", day(gap.from, language), day(gap.through, language))
        };
        format!("{} ({days}): {}", kind.text(language), gap.reason)
    };
    Label::of(
        format!("So sánh không liền mạch, {}.", told(Language::Vietnamese)),
        format!("Not comparable throughout, {}.", told(Language::English)),
    )
}

pub(super) fn verdict(verdict: Verdict) -> Label {
    match verdict {
        Verdict::Consistent => Label::new("Khớp", "Consistent"),
        Verdict::Rounding => Label::new("Khớp, lệch do làm tròn", "Rounding"),
        Verdict::Inconsistent => Label::new("Không khớp", "Inconsistent"),
        Verdict::NotRecomputable => Label::new("Chưa đủ số liệu", "Not recomputable"),
    }
}

pub(super) fn check(kind: Kind) -> Label {
    match kind {
        Kind::Sum => Label::new("Tổng bằng các phần", "Sum"),
        Kind::Percentage => Label::new("Tỷ lệ", "Percentage"),
        Kind::Change => Label::new("Tăng, giảm", "Change"),
        Kind::Shares => Label::new("Cơ cấu", "Shares"),
        Kind::Balance => Label::new("Cân đối", "Balance"),
        Kind::Part => Label::new("Phần không vượt tổng", "Part of a whole"),
        Kind::Repeated => Label::new("Số liệu nhắc lại", "Repeated"),
        Kind::Residual => Label::new("Phần còn lại", "Residual"),
        Kind::Score => Label::new("Điểm", "Score"),
        Kind::Count => Label::new("Số mục liệt kê", "Count"),
        Kind::Term => Label::new("Nhiệm kỳ", "Term"),
    }
}
