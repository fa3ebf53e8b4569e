//! Grades of bodies and officers by a rate, with thresholds that the caller gives as dated data.

use super::rate::Rate;
use crate::ratio::Ratio;
use chrono::NaiveDate;

/// The thresholds of a span of time (*tiêu chí xếp loại*), from the paper that sets them.
///
/// No thresholds for tasks were found in an act of the state; each province sets its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grading {
    /// The first day on which they hold.
    pub from: NaiveDate,
    /// The last day; `None`: they still hold.
    pub through: Option<NaiveDate>,
    /// The paper.
    pub source: Box<str>,
    /// The grades, each with the lowest per cent that gives it.
    pub grades: Vec<(Box<str>, u8)>,
}

impl Grading {
    /// The thresholds that hold on a day; of two that do, the one that began later.
    pub fn on(rows: &[Self], day: NaiveDate) -> Option<&Self> {
        let holds =
            |row: &&Self| row.from <= day && row.through.is_none_or(|through| day <= through);
        rows.iter().filter(holds).max_by_key(|row| row.from)
    }

    /// The grade of a rate: the highest whose threshold it reaches, compared exactly; `None` of nothing over
    /// nothing, and below all of them.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::date;
    /// use motcua::statistics::{Grading, Population, Rate};
    ///
    /// let grading = Grading {
    ///     from: date(2026, 1, 1),
    ///     through: None,
    ///     source: "Quyết định của tỉnh".into(),
    ///     grades: vec![("A".into(), 95), ("B".into(), 80)],
    /// };
    /// let grade = |part, whole| grading.grade(Rate::new(part, whole, Population::Settled));
    /// assert_eq!([grade(19, 20), grade(949, 1000), grade(79, 100)], [Some("A"), Some("B"), None]);
    /// ```
    pub fn grade(&self, rate: Rate) -> Option<&str> {
        let ratio = rate.ratio()?;
        let reached = |grade: &&(Box<str>, u8)| ratio >= Ratio::of(i64::from(grade.1), 100);
        let best = self.grades.iter().filter(reached).max_by_key(|(_, least)| *least);
        best.map(|(grade, _)| &**grade)
    }
}
