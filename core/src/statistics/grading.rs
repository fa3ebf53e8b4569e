//! Grades of bodies and officers by a rate, with thresholds that the caller gives as dated data.

use super::rate::Rate;
use crate::error::{Error, Result};
use crate::ratio::Ratio;
use chrono::NaiveDate;
use std::collections::BTreeSet;

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
    /// Whether rows leave no doubt about the grade of any day.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a row that ends before it begins, for two
    /// that begin on one day and for two grades of a row with one threshold.
    pub fn check(rows: &[Self]) -> Result<()> {
        let wrong = |value: &dyn ToString, expected| {
            Err(Error::argument("grading", &value.to_string(), expected))
        };
        let mut begun = BTreeSet::new();
        for row in rows {
            if let Some(through) = row.through.filter(|through| *through < row.from) {
                return wrong(&through, "a last day that is not before the first");
            }
            if !begun.insert(row.from) {
                return wrong(&row.from, "thresholds that begin on a day of their own");
            }
            let mut least = BTreeSet::new();
            if let Some((_, twice)) = row.grades.iter().find(|(_, each)| !least.insert(*each)) {
                return wrong(twice, "a threshold of its own for each grade");
            }
        }
        Ok(())
    }

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
