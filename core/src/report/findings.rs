//! What the audit of published figures found, as a table.

use super::label::{Basis, Label};
use super::number::count;
use super::sheet::{Cell, Column, Sheet};
use super::words;
use crate::audit::{Finding, Quantity, Verdict};
use crate::text::Language;

/// Recomputed figures beside the published ones (*kết quả đối chiếu số liệu*): what is claimed, what comes out,
/// by how much they differ, the verdict, and the likely reading.
///
/// `source` says where the figures are published. The place of a finding is the words of `text` in which its
/// claim stands, or else what the caller calls it.
pub fn findings(source: Label, text: Option<&str>, findings: &[Finding]) -> Sheet {
    let columns = [
        Label::new("TT", "No."),
        Label::new("Nơi nêu", "Place"),
        Label::new("Loại đối chiếu", "Check"),
        Label::new("Công bố", "Claimed"),
        Label::new("Tính lại", "Recomputed"),
        Label::new("Chênh lệch", "Difference"),
        Label::new("Kết luận", "Verdict"),
        Label::new("Cách hiểu có khả năng nhất", "Likely reading"),
    ];
    let number = |verdict: Option<Verdict>| {
        let found = |found: &&Finding| verdict.is_none_or(|verdict| found.verdict() == verdict);
        u64::try_from(findings.iter().filter(found).count()).unwrap_or(u64::MAX)
    };
    let (all, against) = (number(None), number(Some(Verdict::Inconsistent)));
    let told = |language, checked: &str, wrong: &str| {
        format!("{} {checked}, {} {wrong}", count(all, language), count(against, language))
    };
    let basis = Basis {
        period: source,
        policy: Label::new(
            "khớp khi bằng số làm tròn nửa lên theo số chữ số thập phân công bố",
            "consistent when equal to the half-up rounding at the decimals that were published",
        ),
        population: Label::of(
            told(Language::Vietnamese, "số liệu đối chiếu", "không khớp"),
            told(Language::English, "figures checked", "inconsistent"),
        ),
    };
    let title = Label::new("Kết quả đối chiếu số liệu công bố", "Published figures recomputed");
    let mut sheet = Sheet::new(title, basis, columns.map(Column::new).into());
    for (at, finding) in (1_u64..).zip(findings) {
        let readings = |language| {
            let readings: Vec<String> =
                finding.readings().iter().map(|reading| reading.text(language)).collect();
            readings.join(" ")
        };
        sheet.row([
            Cell::Count(at),
            place(finding, text).map(Label::from).into(),
            words::check(finding.kind()).into(),
            quantity(finding.claimed()),
            quantity(finding.recomputed()),
            quantity(finding.difference()),
            words::verdict(finding.verdict()).into(),
            Label::of(readings(Language::Vietnamese), readings(Language::English)).into(),
        ]);
    }
    sheet
}

fn place(finding: &Finding, text: Option<&str>) -> Option<String> {
    let quoted = finding.at().zip(text).map(|((from, until), text)| {
        let words = text.chars().skip(from).take(until.saturating_sub(from));
        format!("“{}”", words.collect::<String>().trim())
    });
    quoted.or_else(|| finding.id().map(str::to_owned))
}

fn quantity(quantity: Option<&Quantity>) -> Cell {
    let told = quantity.map(|quantity| {
        let text = |language| quantity.text(language);
        Label::of(text(Language::Vietnamese), text(Language::English))
    });
    told.into()
}
