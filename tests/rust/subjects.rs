//! The table of subjects: what a vector asks, answered by the crate. An unknown subject is a failure.

use motcua::audit;
use motcua::code::{AgencyStyle, SectorCode};
use motcua::dossier::{Dossier, Linked, Particulars, Terms, impact, impact_by, reminders};
use motcua::log::Soon;
use motcua::lunar::{self, LunarDate};
use motcua::procedure::{Burden, InternalProcess, Versions, compare};
use motcua::time_limit::TimeLimit;
use motcua::wire::{
    AnswerAgencyCode, AnswerAuditFinding, AnswerChangeCheck, AnswerCitation, AnswerCost, AnswerDay,
    AnswerDayChange, AnswerDeadline, AnswerDocument, AnswerDossier, AnswerDossierCode,
    AnswerFinding, AnswerFindings, AnswerForm, AnswerImpact, AnswerLimit, AnswerLunar,
    AnswerLunarYear, AnswerPercentage, AnswerPlan, AnswerProcedure, AnswerProcedureCode,
    AnswerProcess, AnswerReadText, AnswerReminder, AnswerSample, AnswerSectorCode,
    AnswerSimplification, AnswerSlip, AnswerStated, AnswerStopped, AnswerSum, AnswerTerms,
    AnswerTracked, CalendarSpec, DeadlineOptions, DossierList, DossierSpec, FromJson,
    InspectOptions, LawTable, LinkedSpec, RegisterRequest, SampleRow, StageFinish, read,
    read_argument, read_catalogue, read_notice, write_dossier,
};
use motcua::{
    AgencyCode, Calendar, Catalogue, Citation, DocumentNumber, DossierCode, ErrorKind, Moment,
    Procedure, ProcedureCode, Result, Roll, When,
};
use serde_json::{Map, Value, json};

/// Answers one case.
pub type Subject = fn(&Value) -> Result<Value>;

/// Every subject with its answer.
pub const SUBJECTS: &[(&str, Subject)] = &[
    ("audit.change", |given| {
        let claimed = member(given, "claimed")?;
        let check = audit::change(claimed, member(given, "from")?, member(given, "to")?)?;
        Ok(json!(AnswerChangeCheck::from(&check)))
    }),
    ("audit.check", |given| Ok(json!({ "findings": findings(&given["claims"])? }))),
    ("audit.percentage", |given| {
        let (part, whole) = (member(given, "part")?, member(given, "whole")?);
        let check = audit::percentage(member(given, "claimed")?, part, whole);
        Ok(json!(AnswerPercentage::from(&check)))
    }),
    ("audit.read", |given| {
        // The claims are given to be checked as they were told.
        let mut told = json!(AnswerReadText::from(&audit::read(text(given))));
        let claims = told.get("claims").cloned().unwrap_or_default();
        if let Some(members) = told.as_object_mut() {
            members.insert("findings".to_owned(), findings(&claims)?);
        }
        Ok(told)
    }),
    ("audit.sum", |given| {
        let parts: Vec<audit::Span> = member(given, "parts")?;
        Ok(json!(AnswerSum::from(&audit::sum(member(given, "whole")?, &parts))))
    }),
    ("calendar.add_working_days", |given| {
        let days = member(given, "days")?;
        Ok(day_text(calendar(given)?.add_working_days(date(given, "date")?, days)?))
    }),
    ("calendar.add_working_time", |given| {
        let from = moment(given, "from")?;
        let seconds = given["seconds"].as_u64().unwrap_or_default();
        Ok(json!(calendar(given)?.add_working_time(from, seconds)?.to_string()))
    }),
    ("calendar.changes", |given| {
        let other = Calendar::try_from(&given["other"])?;
        let span = date(given, "from")?..=date(given, "through")?;
        let changes = calendar(given)?.changes_to(&other, span)?;
        Ok(json!(changes.iter().map(AnswerDayChange::from).collect::<Vec<_>>()))
    }),
    ("calendar.day", |given| {
        let day = calendar(given)?.day(date(given, "date")?)?;
        Ok(json!(AnswerDay::from(&day)))
    }),
    ("calendar.days", |given| {
        let calendar = calendar(given)?;
        let days = calendar.days(date(given, "from")?..=date(given, "through")?)?;
        Ok(json!(days.map(|day| AnswerDay::from(&day)).collect::<Vec<_>>()))
    }),
    ("calendar.next_opening", |given| {
        Ok(json!(calendar(given)?.next_opening(moment(given, "from")?)?.to_string()))
    }),
    ("calendar.notice", |given| {
        let notice = read_notice(&given["notice"].to_string())?;
        let calendar = calendar(given)?.with().notice(notice).build()?;
        Ok(json!(AnswerDay::from(&calendar.day(date(given, "date")?)?)))
    }),
    ("calendar.roll", |given| {
        let roll = match given["roll"].as_str() {
            Some("previous") => Roll::Previous,
            Some("none") => Roll::None,
            _ => Roll::Next,
        };
        Ok(day_text(calendar(given)?.roll(date(given, "date")?, roll)?))
    }),
    ("calendar.round_trip", |given| {
        let calendar = calendar(given)?;
        Ok(json!(CalendarSpec::from(calendar.changes())))
    }),
    ("calendar.working_days_between", |given| {
        let calendar = calendar(given)?;
        Ok(json!(calendar.working_days_between(date(given, "after")?, date(given, "through")?)?))
    }),
    ("calendar.working_time_between", |given| {
        let (from, until) = (moment(given, "from")?, moment(given, "until")?);
        Ok(json!(calendar(given)?.working_time_between(from, until)?))
    }),
    ("catalogue.check", |given| {
        let catalogue: Catalogue = member(given, "catalogue")?;
        let findings = catalogue.check();
        Ok(findings.iter().map(|finding| json!(AnswerFinding::of(finding, &catalogue))).collect())
    }),
    ("catalogue.find", |given| {
        let catalogue = read_catalogue(&given["catalogue"].to_string())?;
        let found = catalogue.find(given["code"].as_str().unwrap_or_default());
        Ok(json!(found.map(AnswerProcedure::from)))
    }),
    ("citation.parse", |given| {
        let citation: Citation = text(given).parse()?;
        Ok(json!(AnswerCitation::from(&citation)))
    }),
    ("code.agency", |given| Ok(json!(AnswerAgencyCode::from(&agency_code(text(given), given)?)))),
    ("code.dossier", |given| {
        let code: DossierCode = match given["agency"].as_str() {
            None => text(given).parse()?,
            Some(agency) => {
                let (agency, received) = (agency_code(agency, given)?, date(given, "received")?);
                let order = member(given, "order")?;
                match member(given, "system")? {
                    Some(system) => DossierCode::with_system(agency, received, system, order)?,
                    None => DossierCode::new(agency, received, order)?,
                }
            }
        };
        Ok(json!(AnswerDossierCode::from(&code)))
    }),
    ("code.procedure", |given| {
        let code: ProcedureCode = text(given).parse()?;
        let code = match given["agency"].as_str() {
            Some(agency) => code.at_agency(&agency.parse()?)?,
            None => code,
        };
        Ok(json!(AnswerProcedureCode::from(&code)))
    }),
    ("code.sector", |given| Ok(json!(AnswerSectorCode::from(&text(given).parse::<SectorCode>()?)))),
    ("date.parse", |given| Ok(day_text(date(given, "text")?))),
    ("deadline.due", |given| {
        let limit = TimeLimit::try_from(&given["limit"])?;
        let options: DeadlineOptions = member(given, "options")?;
        let start = options.start(member(given, "received")?);
        let deadline = limit.due(&calendar(given)?, start)?;
        Ok(json!(AnswerDeadline::from(&deadline)))
    }),
    ("deadline.latest_moment", |given| {
        let limit = TimeLimit::try_from(&given["limit"])?;
        let latest = limit.latest_moment(&calendar(given)?, moment(given, "due")?)?;
        Ok(json!(latest.to_string()))
    }),
    ("deadline.latest_start", |given| {
        let limit = TimeLimit::try_from(&given["limit"])?;
        Ok(day_text(limit.latest_start(&calendar(given)?, date(given, "due")?)?))
    }),
    ("deadline.with_stops", |given| {
        let limit = TimeLimit::try_from(&given["limit"])?;
        let options: DeadlineOptions = member(given, "options")?;
        let start = options.start(member(given, "received")?);
        let stops = read("stops", &only(given, &["stops", "extension", "now"]))?;
        let stopped = limit.due_with_stops(&calendar(given)?, start, &stops)?;
        Ok(json!(AnswerStopped::from(&stopped)))
    }),
    ("dossier.form", |given| {
        let dossier = dossier(given)?;
        let particulars = particulars(given, "particulars")?;
        let filled = match (member(given, "form")?, member(given, "entry")?) {
            (Some(form), _) => dossier.form(form, &particulars)?,
            (None, Some(entry)) => dossier.slip_of(entry, &particulars)?,
            (None, None) => return Ok(json!(AnswerSlip::all(&dossier))),
        };
        Ok(json!(AnswerForm::from(&filled)))
    }),
    ("dossier.impact", |given| {
        let dossiers = dossiers(given, "dossiers")?;
        let moved = if given["changes"].is_null() {
            let after: CalendarSpec = member(given, "after")?;
            impact(&dossiers, &after.build()?)?
        } else {
            let changes: CalendarSpec = member(given, "changes")?;
            impact_by(&dossiers, |own| changes.clone().build_on(own))?
        };
        Ok(json!(moved.iter().map(AnswerImpact::from).collect::<Vec<_>>()))
    }),
    ("dossier.inspect", |given| {
        let options: InspectOptions = read("options", &without(given, &["calendar", "dossiers"]))?;
        let findings = options.findings(&dossiers(given, "dossiers")?, &calendar(given)?)?;
        Ok(json!(AnswerFindings::from(&findings)))
    }),
    ("dossier.linked", |given| {
        let linked = linked(given)?;
        if given["now"].is_null() {
            return Ok(json!(AnswerPlan::from(&linked.plan(member::<When>(given, "start")?)?)));
        }
        let now: When = member(given, "now")?;
        let tracked = if given["dossier"].is_null() {
            let finished: Vec<StageFinish> = member(given, "finished")?;
            StageFinish::track(&finished, &linked, member(given, "start")?, now)?
        } else {
            let spec: DossierSpec = member(given, "dossier")?;
            linked.track_dossier(&spec.dossier(&calendar(given)?)?, now)?
        };
        Ok(json!(AnswerTracked::from(&tracked)))
    }),
    ("dossier.register", |given| {
        let asked: RegisterRequest = read("request", &without(given, &["calendar"]))?;
        Ok(json!(AnswerForm::from(&asked.filled(&calendar(given)?)?)))
    }),
    ("dossier.reminders", |given| {
        let dossiers = dossiers(given, "dossiers")?;
        let (now, soon): (When, Soon) = (member(given, "now")?, member(given, "soon")?);
        let told = reminders(&dossiers, now, soon)?;
        Ok(json!(told.iter().map(AnswerReminder::from).collect::<Vec<_>>()))
    }),
    ("dossier.replay", |given| {
        let dossier = dossier(given)?;
        Ok(json!(AnswerDossier::of(&dossier, member(given, "now")?)?))
    }),
    ("dossier.round_trip", |given| Ok(write_dossier(&dossier(given)?))),
    ("dossier.sample", |given| {
        let rows: Vec<SampleRow> = argument(given, "dossiers")?;
        let plan = SampleRow::draw(&rows, member(given, "size")?, member(given, "seed")?)?;
        Ok(json!(AnswerSample::from(&plan)))
    }),
    ("document.parse", |given| {
        let number: DocumentNumber = text(given).parse()?;
        Ok(json!(AnswerDocument::from(&number)))
    }),
    ("error.codes", |_| Ok(ErrorKind::ALL.iter().map(|kind| json!(kind.code())).collect())),
    ("law.table", |given| {
        let key = given["key"].as_str();
        let rows = LawTable::whole()
            .into_rows()
            .into_iter()
            .filter(|row| key.is_none_or(|key| row.key() == key));
        Ok(rows.map(|row| json!(row)).collect())
    }),
    ("lunar.from_solar", |given| {
        Ok(json!(AnswerLunar::from(lunar::from_solar(date(given, "date")?)?)))
    }),
    ("lunar.to_solar", |given| Ok(day_text(lunar::to_solar(read::<LunarDate>("lunar", given)?)))),
    ("lunar.year", |given| Ok(json!(AnswerLunarYear::of(member(given, "year")?)?))),
    ("procedure.compare", |given| {
        let before: Procedure = member(given, "before")?;
        let after: Procedure = member(given, "after")?;
        Ok(json!(AnswerSimplification::from(&compare(&before, &after))))
    }),
    ("procedure.cost", |given| {
        let burden: Burden = member(given, "burden")?;
        Ok(json!(AnswerCost::from(&burden.cost()?)))
    }),
    ("procedure.limit", |given| {
        let procedure: Procedure = member(given, "procedure")?;
        let (channel, case) = (member(given, "channel")?, given["case"].as_str());
        let limit = match given["remote"].as_bool() {
            Some(true) => procedure.remote_limit_for(channel, case)?,
            _ => procedure.limit_for(channel, case)?,
        };
        Ok(json!(AnswerLimit::from(limit)))
    }),
    ("procedure.on", |given| {
        let versions: Versions = member(given, "versions")?;
        let version = versions.on(date(given, "date")?)?;
        Ok(json!(AnswerProcedure::from(version.procedure())))
    }),
    ("procedure.process", |given| {
        let mut process: InternalProcess = member(given, "process")?;
        let assign = &given["assign"];
        if let Some(step) = member::<Option<usize>>(assign, "step")? {
            let post: String = member(assign, "post")?;
            process = process.assigned(step, post)?;
        }
        if given["received"].is_null() {
            return Ok(json!(AnswerProcess::of(&process)?));
        }
        let options: DeadlineOptions = member(given, "options")?;
        let start = options.start(member(given, "received")?);
        Ok(json!(AnswerProcess::started(&process, &calendar(given)?, start)?))
    }),
    ("procedure.round_trip", |given| {
        let procedure: Procedure = member(given, "procedure")?;
        let told = json!(AnswerProcedure::from(&procedure));
        assert_eq!(read::<Procedure>("procedure", &told)?, procedure, "{told}");
        Ok(told)
    }),
    ("procedure.terms", |given| {
        let procedure: Procedure = member(given, "procedure")?;
        let (channel, case) = (member(given, "channel")?, given["case"].as_str());
        let terms = match given["remote"].as_bool() {
            Some(true) => Terms::of_remote(&procedure, channel, case)?,
            _ => Terms::of(&procedure, channel, case)?,
        };
        Ok(json!(AnswerTerms::from(&terms)))
    }),
    ("time_limit.parse", |given| {
        let limit: TimeLimit = text(given).parse()?;
        Ok(json!(AnswerLimit::from(limit)))
    }),
    ("time_limit.parse_all", |given| {
        let limits = TimeLimit::parse_all(text(given))?;
        Ok(json!({ "limits": limits.iter().map(AnswerStated::from).collect::<Vec<_>>() }))
    }),
    ("time_limit.print", |given| Ok(json!(TimeLimit::try_from(&given["limit"])?.to_string()))),
];

/// The answer of a subject by its name.
pub fn subject(name: &str) -> Option<Subject> {
    let all = SUBJECTS.iter().chain(crate::figures::FIGURES).chain(crate::reports::REPORTS);
    let all = all.chain(crate::documents::DOCUMENTS).chain(crate::petitions::PETITIONS);
    let all = all.chain(crate::receptions::RECEPTIONS).chain(crate::tasks::TASKS);
    all.into_iter().find(|(known, _)| *known == name).map(|(_, subject)| *subject)
}

fn calendar(given: &Value) -> Result<Calendar> {
    Calendar::try_from(&given["calendar"])
}

fn text(given: &Value) -> &str {
    given["text"].as_str().unwrap_or_default()
}

fn date(given: &Value, name: &str) -> Result<motcua::NaiveDate> {
    member(given, name)
}

fn member<T: FromJson>(given: &Value, name: &str) -> Result<T> {
    read(name, &given[name])
}

fn moment(given: &Value, name: &str) -> Result<Moment> {
    given[name].as_str().unwrap_or_default().parse()
}

fn day_text(day: motcua::NaiveDate) -> Value {
    json!(motcua::date::text(day))
}

/// The findings of a list of claims.
fn findings(claims: &Value) -> Result<Value> {
    let statements: Vec<audit::Statement> = read("claims", claims)?;
    let findings = audit::check(&statements)?;
    Ok(json!(findings.iter().map(AnswerAuditFinding::from).collect::<Vec<_>>()))
}

/// A dossier from its terms and its events; the keys of what is asked stand beside them.
fn dossier(given: &Value) -> Result<Dossier> {
    let spec = without(given, &BESIDE);
    read::<DossierSpec>("dossier", &spec)?.dossier(&calendar(given)?)
}

/// What stands beside a dossier in a case.
const BESIDE: [&str; 5] = ["calendar", "now", "form", "entry", "particulars"];

/// The dossiers of a case, each on the calendar of its desk.
fn dossiers(given: &Value, name: &str) -> Result<Vec<Dossier>> {
    argument::<DossierList>(given, name)?.dossiers(&calendar(given)?)
}

fn linked(given: &Value) -> Result<Linked> {
    argument::<LinkedSpec>(given, "linked")?.linked(&calendar(given)?)
}

fn particulars(given: &Value, name: &str) -> Result<Particulars> {
    Ok(argument::<Option<_>>(given, name)?.unwrap_or_default())
}

fn argument<T: FromJson>(given: &Value, name: &str) -> Result<T> {
    read_argument(name, &given[name])
}

fn agency_code(text: &str, given: &Value) -> Result<AgencyCode> {
    match given["style"].as_str() {
        Some("highest_first") => AgencyCode::read_as(text, AgencyStyle::HighestFirst),
        Some("highest_last") => AgencyCode::read_as(text, AgencyStyle::HighestLast),
        _ => text.parse(),
    }
}

/// What is given without some of its keys.
fn without(given: &Value, names: &[&str]) -> Value {
    let mut rest = given.clone();
    if let Some(members) = rest.as_object_mut() {
        members.retain(|key, _| !names.contains(&key.as_str()));
    }
    rest
}

/// Some keys of what is given, as an object of its own.
fn only(given: &Value, names: &[&str]) -> Value {
    let kept =
        names.iter().filter_map(|name| Some(((*name).to_owned(), given.get(*name)?.clone())));
    Value::Object(kept.collect::<Map<_, _>>())
}
