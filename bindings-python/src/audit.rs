//! Published figures recomputed: plain dicts out.

use crate::convert::argument::TextArg;
use crate::convert::json::{
    ChangeArg, ClaimsArg, FigureArg, FiguresArg, JsonAnswer, LevelArg, ObjectAnswer, PercentArg,
};
use crate::errors::OrRaise;
use motcua::audit::{self, Span, Statement};
use motcua::wire::{
    AnswerAuditFinding, AnswerChangeCheck, AnswerPercentage, AnswerReadText, AnswerSum, read,
};
use pyo3::prelude::*;
use serde_json::json;

/// Compare a published whole with the sum of its parts (tổng số bằng các phần cộng lại).
///
/// `{"consistent", "difference", "readings"}`; the difference is the whole less the sum. `MotcuaError`
/// (`audit.invalid`) for a figure with two readings, such as `"17,102"`.
#[pyfunction]
pub(crate) fn audit_sum(
    py: Python<'_>,
    whole: FigureArg,
    parts: FiguresArg,
) -> PyResult<ObjectAnswer> {
    let answer = || {
        let parts: Vec<Span> = read("parts", &parts.0)?;
        Ok(AnswerSum::from(&audit::sum(read("whole", &whole.0)?, &parts)))
    };
    answer().map(|sum| ObjectAnswer(json!(sum))).or_raise(py)
}

/// Recompute a published percentage, such as `"94,2%"`, from its part and its base.
///
/// `{"verdict", "recomputed", "difference", "readings"}`: `consistent` when it is the half-up rounding at
/// its decimals, `rounding` when it is less than one unit of the last place away, `inconsistent`
/// otherwise, `not_recomputable` for a base of zero.
#[pyfunction]
pub(crate) fn audit_percentage(
    py: Python<'_>,
    claimed: PercentArg,
    part: FigureArg,
    whole: FigureArg,
) -> PyResult<ObjectAnswer> {
    let answer = || {
        let (part, whole) = (read("part", &part.0)?, read("whole", &whole.0)?);
        Ok(AnswerPercentage::from(&audit::percentage(read("claimed", &claimed.0)?, part, whole)))
    };
    answer().map(|check| ObjectAnswer(json!(check))).or_raise(py)
}

/// Recompute a published change, such as `"tăng 23%"`, between two numbers or two rates like `"72%"`.
///
/// `{"verdict", "reading", "percent", "difference", "readings"}`; `reading` is `percent`, `points`,
/// `things` or `none`. Where per cent and percentage points are both open, consistent beats rounding.
#[pyfunction]
#[pyo3(signature = (claimed, from_, to))]
pub(crate) fn audit_change(
    py: Python<'_>,
    claimed: ChangeArg,
    from_: LevelArg,
    to: LevelArg,
) -> PyResult<ObjectAnswer> {
    let answer = || {
        let (from, to) = (read("from", &from_.0)?, read("to", &to.0)?);
        let check = audit::change(read("claimed", &claimed.0)?, from, to)?;
        Ok(AnswerChangeCheck::from(&check))
    };
    answer().map(|check| ObjectAnswer(json!(check))).or_raise(py)
}

/// Recompute claims (kiểm tra số liệu), each a dict with its `kind`: `sum`, `percentage`, `change`,
/// `shares`, `balance`, `part`, `repeated`, `residual`, `score`, `count`, `term`.
///
/// A list of findings in the same order: what is claimed, what is recomputed, by how much, the likely
/// readings, and both sentences.
#[pyfunction]
pub(crate) fn audit_check(py: Python<'_>, claims: ClaimsArg) -> PyResult<JsonAnswer> {
    let answer = || {
        let statements: Vec<Statement> = read("claims", &claims.0)?;
        let findings = audit::check(&statements)?;
        Ok(findings.iter().map(AnswerAuditFinding::from).collect::<Vec<_>>())
    };
    answer().map(|findings| JsonAnswer(json!(findings))).or_raise(py)
}

/// Read the claims of Vietnamese sentences (đọc số liệu từ đoạn văn báo cáo).
///
/// `{"claims", "unread"}`: claims that `check` takes as they are, each with its place in the text, and the
/// numbers that are in none, each with the reason.
#[pyfunction]
pub(crate) fn audit_read(text: TextArg) -> ObjectAnswer {
    ObjectAnswer(json!(AnswerReadText::from(&audit::read(&text.0))))
}
