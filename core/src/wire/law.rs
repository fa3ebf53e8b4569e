//! The dated provisions as one table, so that a page or a notebook can show the law it relies on.

use super::invalid;
use crate::date::Iso;
use crate::error::{Failure, Result};
use crate::law::{self, Dated};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

/// One row of the table of provisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerProvision {
    key: &'static str,
    #[serde(serialize_with = "iso")]
    from: NaiveDate,
    #[serde(serialize_with = "iso_or_null")]
    until: Option<NaiveDate>,
    #[serde(serialize_with = "iso")]
    adopted: NaiveDate,
    value: Value,
    source: String,
    confidence: &'static str,
}

impl AnswerProvision {
    /// The name of the parameter.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// The first day in force.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day in force; `None` while it is.
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// The day on which the act was adopted.
    pub fn adopted(&self) -> NaiveDate {
        self.adopted
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives fields by reference")]
fn iso<S: Serializer>(day: &NaiveDate, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(&Iso(*day))
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde gives fields by reference"
)]
fn iso_or_null<S: Serializer>(
    day: &Option<NaiveDate>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    day.map(|day| Iso(day).to_string()).serialize(serializer)
}

fn rows<T>(
    parameter: &'static Dated<T>,
    value: fn(&T) -> Value,
) -> impl Iterator<Item = AnswerProvision> {
    parameter.history().iter().map(move |row| AnswerProvision {
        key: parameter.key(),
        from: row.from,
        until: row.until,
        adopted: row.adopted,
        value: value(&row.value),
        source: row.source.to_string(),
        confidence: row.confidence.code(),
    })
}

/// The dated provisions, parameter by parameter, oldest row first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LawTable(Vec<AnswerProvision>);

impl LawTable {
    /// Those on days and on the one-stop desk: all that deadlines rest on.
    pub fn of_deadlines() -> Self {
        Self(deadlines())
    }

    /// Every one.
    pub fn whole() -> Self {
        let mut table = deadlines();
        registers(&mut table);
        Self(table)
    }

    /// Its rows.
    pub fn into_rows(self) -> Vec<AnswerProvision> {
        self.0
    }

    /// Every row of one parameter, oldest first.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a key that no parameter of the table has.
    pub fn history(self, key: &str) -> Result<Vec<AnswerProvision>> {
        if self.0.iter().any(|row| row.key == key) {
            return Ok(self.0.into_iter().filter(|row| row.key == key).collect());
        }
        let mut keys: Vec<_> = self.0.iter().map(|row| row.key).collect();
        keys.dedup();
        Err(invalid("key", &json!(key), &format!("one of {}", keys.join(", "))))
    }

    /// The row of a parameter in force on a day.
    ///
    /// # Errors
    ///
    /// As [`history`](Self::history); [`NoneInForce`](crate::ErrorKind::NoneInForce) before the first row
    /// or after the last.
    pub fn on(self, key: &str, day: NaiveDate) -> Result<AnswerProvision> {
        let mut rows = self.history(key)?;
        let in_force =
            |row: &AnswerProvision| row.from <= day && row.until.is_none_or(|until| day <= until);
        if let Some(place) = rows.iter().position(in_force) {
            return Ok(rows.swap_remove(place));
        }
        let key = rows.first().map_or("", |row| row.key);
        Err(Failure::NoneInForce { key, when: day }.into())
    }
}

/// The provisions on days and on the one-stop desk.
fn deadlines() -> Vec<AnswerProvision> {
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
    table.extend(rows(&law::ONE_STOP, |regime| json!(regime.code())));
    table.extend(rows(&law::SUPPLEMENT, |rule| json!(rule.code())));
    table.extend(rows(
        &law::NEW_DATE,
        |rule| json!({ "at_most": rule.at_most, "apology_days_before": rule.apology_days_before }),
    ));
    table.extend(rows(&law::SUPPLEMENT_REQUESTS, |at_most| json!(at_most)));
    for rule in [&law::SUPPLEMENT_NOTICE, &law::SUPPLEMENT_ANSWER, &law::FIRST_ANSWER] {
        table.extend(rows(rule, |within| within_json(*within)));
    }
    table.extend(rows(&law::HANDOVER, |hour| json!({ "cutoff_hour": hour })));
    for rule in [
        &law::REASONS,
        &law::REFUSAL_IN_TIME,
        &law::SUSPENSION,
        &law::STOP_ON_REQUEST,
        &law::LINKED_TIMES,
    ] {
        table.extend(rows(rule, |duty| json!(duty.code())));
    }
    table.extend(rows(&law::FORMS, |forms| {
        let row =
            |(form, title): &(law::Form, &str)| json!({ "form": form.code(), "title": title });
        forms.forms().iter().map(row).collect()
    }));
    table.extend(rows(&law::REGISTER_BEGINS, |number| json!(number)));
    table
}

fn within_json(within: law::Within) -> Value {
    match within {
        law::Within::WorkingDays(days) => json!({ "amount": days, "unit": "working_day" }),
        law::Within::Days(days) => json!({ "amount": days, "unit": "day" }),
        law::Within::WorkingHours(hours) => json!({ "amount": hours, "unit": "working_hour" }),
        law::Within::Years(years) => json!({ "amount": years, "unit": "year" }),
    }
}

/// The provisions on receptions, petitions and documents, which only registers need.
fn registers(table: &mut Vec<AnswerProvision>) {
    for rule in [
        &law::RECEPTION_PROVINCE,
        &law::RECEPTION_DISTRICT,
        &law::RECEPTION_COMMUNE,
        &law::RECEPTION_AGENCY,
    ] {
        table.extend(rows(rule, |least| json!({ "days": least.days, "per": least.per.code() })));
    }
    for rule in [
        &law::RECEPTION_POSTED,
        &law::RECEPTION_ANSWER,
        &law::RECEPTION_SETTLED,
        &law::RECEPTION_TOLD,
    ] {
        table.extend(rows(rule, |days| within_json(law::Within::WorkingDays(*days))));
    }
    petitions(table);
    for rule in [
        &law::DOCUMENT_REGISTERED,
        &law::DOCUMENT_FORWARDED,
        &law::DOCUMENT_ACKNOWLEDGED,
        &law::DOCUMENT_NUMBERED,
        &law::DOCUMENT_ISSUED,
        &law::DOCUMENT_SETTLED,
    ] {
        table.extend(rows(
            rule,
            |within| json!({ "ordinary": within.ordinary, "urgent": within.urgent }),
        ));
    }
    table.extend(rows(&law::DOCUMENT_AMENDED, |duty| json!(duty.code())));
    for begins in [&law::OUTGOING_BEGINS, &law::INCOMING_BEGINS] {
        table.extend(rows(begins, |number| json!(number)));
    }
}

/// The provisions on petitions.
fn petitions(table: &mut Vec<AnswerProvision>) {
    for limit in law::PETITION_LIMITS {
        table.extend(rows(limit, |times| {
            json!({
                "ordinary": within_json(times.ordinary),
                "complex": times.complex.map(within_json),
                "remote": times.remote.map(within_json),
                "remote_complex": times.remote_complex.map(within_json),
                "basis": "total",
                "binding": times.binding.code(),
                "amended_by": times.amended.map(ToString::to_string),
            })
        }));
    }
    for rule in [&law::DENUNCIATION_EXTENSION, &law::DENUNCIATION_SECOND_EXTENSION] {
        table.extend(rows(rule, |extension| {
            json!({
                "each": within_json(extension.each),
                "complex": extension.complex,
                "especially_complex": extension.especially_complex,
                "basis": "increment",
            })
        }));
    }
    table.extend(rows(&law::DENUNCIATION_COMPLEXITY, |rule| {
        json!({
            "criteria": rule.criteria,
            "complex_from": rule.complex_from,
            "especially_complex_from": rule.especially_complex_from,
        })
    }));
    for rule in [
        &law::COMPLAINT_SUSPENSION,
        &law::DENUNCIATION_SUSPENSION,
        &law::DENUNCIATION_EXTENSION_DECISION,
        &law::DENUNCIATION_SANCTION_LIMIT,
    ] {
        table.extend(rows(rule, |duty| json!(duty.code())));
    }
}
