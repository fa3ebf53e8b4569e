//! The dated provisions as one table, so that a page or a notebook can show the law it relies on.

use super::read_code;
use crate::date::Iso;
use crate::error::{Failure, Result};
use crate::law::{self, Dated};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

/// One row of the table of provisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerProvision {
    key: &'static str,
    from: String,
    until: Option<String>,
    adopted: String,
    value: Value,
    source: String,
    confidence: &'static str,
    #[serde(skip)]
    in_force: (NaiveDate, NaiveDate),
}

impl AnswerProvision {
    /// The name of the parameter.
    pub fn key(&self) -> &'static str {
        self.key
    }
}

fn rows<T>(
    parameter: &'static Dated<T>,
    value: fn(&T) -> Value,
) -> impl Iterator<Item = AnswerProvision> {
    parameter.history().iter().map(move |row| AnswerProvision {
        key: parameter.key(),
        from: Iso(row.from).to_string(),
        until: row.until.map(|day| Iso(day).to_string()),
        adopted: Iso(row.adopted).to_string(),
        value: value(&row.value),
        source: row.source.to_string(),
        confidence: row.confidence.code(),
        in_force: (row.from, row.until.unwrap_or(NaiveDate::MAX)),
    })
}

/// Every dated provision, parameter by parameter, oldest row first.
pub fn law_table() -> Vec<AnswerProvision> {
    let mut table = Vec::new();
    table.extend(rows(&law::WEEKLY_REST, |week| json!(week.code())));
    table.extend(rows(&law::SATURDAY_SERVICE, |rule| match rule {
        law::ServiceRule::ListedDomains => json!("listed_domains"),
        law::ServiceRule::DecidedLocally => json!("decided_locally"),
    }));
    table.extend(rows(&law::HOLIDAYS, |granted| {
        granted.iter().map(|granted| json!(granted.holiday.name())).collect()
    }));
    table.extend(rows(&law::TET, |tet| {
        json!({ "before": tet.before, "from_first": tet.from_first, "chosen_yearly": tet.chosen_yearly })
    }));
    table.extend(rows(&law::ADJACENT_DAY, |adjacent| json!(adjacent.after)));
    table.extend(rows(&law::COMPENSATION, |rule| json!({ "culture_day": rule.culture_day })));
    table.extend(rows(&law::SUPPLEMENT, |rule| match rule {
        law::Supplement::Continue => json!("continue"),
        law::Supplement::Restart => json!("restart"),
    }));
    table.extend(rows(
        &law::NEW_DATE,
        |rule| json!({ "at_most": rule.at_most, "apology_days_before": rule.apology_days_before }),
    ));
    table
}

/// The rows of one parameter, oldest first.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a name that no parameter has.
pub fn law_history(key: &str) -> Result<Vec<AnswerProvision>> {
    let table = law_table();
    let mut keys: Vec<_> = table.iter().map(AnswerProvision::key).collect();
    keys.dedup();
    let key = read_code("key", key, &keys, |key| key)?;
    Ok(table.into_iter().filter(|row| row.key == key).collect())
}

/// The row of one parameter that is in force on a day.
///
/// # Errors
///
/// As [`law_history`]; [`NoneInForce`](crate::ErrorKind::NoneInForce) before the first row or after
/// the last.
pub fn law_on(key: &str, day: NaiveDate) -> Result<AnswerProvision> {
    let mut rows = law_history(key)?;
    let in_force = rows.iter().position(|row| row.in_force.0 <= day && day <= row.in_force.1);
    match (in_force, rows.first()) {
        (Some(place), _) => Ok(rows.swap_remove(place)),
        (None, first) => {
            let key = first.map_or("", AnswerProvision::key);
            Err(Failure::NoneInForce { key, when: day }.into())
        }
    }
}
