//! The dated provisions as one table, so that a page or a notebook can show the law it relies on.

use crate::date::Iso;
use crate::law::{self, Dated};
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
