//! The subjects of petitions.

use crate::subjects::Subject;
use motcua::petition::{Petition, reminders};
use motcua::wire::{
    AnswerPetition, AnswerPetitionReminder, FromJson, LimitationRequest, PetitionLimitsRequest,
    PetitionList, PetitionSpec, PetitionTallyRequest, read, read_argument, write_petition,
};
use motcua::{Calendar, Result, When};
use serde_json::{Value, json};

/// Every subject of petitions with its answer.
pub const PETITIONS: &[(&str, Subject)] = &[
    ("petition.limitation", |given| {
        let request: LimitationRequest = read("limitation", &without(given, &["calendar"]))?;
        Ok(json!(request.limitation(&calendar(given)?)?))
    }),
    ("petition.limits", |given| {
        let request: PetitionLimitsRequest = read("limits", &without(given, &["calendar"]))?;
        Ok(json!(request.limits(&calendar(given)?)?))
    }),
    ("petition.reminders", |given| {
        let petitions = petitions(given)?;
        let (now, soon): (When, _) = (member(given, "now")?, member(given, "soon")?);
        let told = reminders(&petitions, now, soon)?;
        Ok(json!(told.iter().map(AnswerPetitionReminder::from).collect::<Vec<_>>()))
    }),
    ("petition.replay", |given| {
        Ok(json!(AnswerPetition::of(&petition(given)?, member(given, "now")?)?))
    }),
    ("petition.round_trip", |given| Ok(write_petition(&petition(given)?))),
    ("petition.tally", |given| {
        let petitions = petitions(given)?;
        let asked: PetitionTallyRequest =
            read("tally", &without(given, &["petitions", "calendar"]))?;
        Ok(json!(asked.tally(&petitions, &calendar(given)?)?))
    }),
];

fn calendar(given: &Value) -> Result<Calendar> {
    Calendar::try_from(&given["calendar"])
}

fn member<T: FromJson>(given: &Value, name: &str) -> Result<T> {
    read(name, &given[name])
}

fn petition(given: &Value) -> Result<Petition> {
    let spec = without(given, &["calendar", "now"]);
    read::<PetitionSpec>("petition", &spec)?.petition(&calendar(given)?)
}

fn petitions(given: &Value) -> Result<Vec<Petition>> {
    let list: PetitionList = read_argument("petitions", &given["petitions"])?;
    list.petitions(&calendar(given)?)
}

/// What is given without some of its keys.
fn without(given: &Value, names: &[&str]) -> Value {
    let mut rest = given.clone();
    if let Some(members) = rest.as_object_mut() {
        members.retain(|key, _| !names.contains(&key.as_str()));
    }
    rest
}
