//! The subjects of the floors of figures: exports, periods, tallies, rates and what is reckoned from them.

use crate::subjects::Subject;
use motcua::generate::GenerateOptions;
use motcua::intake::read_date;
use motcua::statistics::{Columns, NONE, Period, Sender, rank, shares, wilson};
use motcua::wire::{
    AnswerColumns, AnswerDistribution, AnswerFigureChange, AnswerGenerated, AnswerInterval,
    AnswerLayout, AnswerPeriod, AnswerPoints, AnswerSurvey, AnswerTable, AnswerTaken,
    BreaksRequest, ChangeRequest, ComponentRequest, Decimals, FrozenRequest, IntakeRequest,
    LayoutRequest, LoadRequest, RankRequest, SurveyRequest, TallyRequest, TimingRequest, read,
    share_texts,
};
use motcua::{Calendar, Result};
use serde_json::json;

/// Every subject of figures with its answer.
pub const FIGURES: &[(&str, Subject)] = &[
    ("generate.rows", |given| {
        let options: GenerateOptions = read("options", given)?;
        Ok(json!(AnswerGenerated::of(options, &Calendar::try_from(&given["calendar"])?)?))
    }),
    ("intake.date", |given| {
        Ok(json!(read_date(&read::<String>("text", &given["text"])?)?.to_string()))
    }),
    ("intake.layout", |given| {
        let asked: LayoutRequest = read("layout", given)?;
        Ok(json!(AnswerLayout::from(&asked.layout()?)))
    }),
    ("intake.read", |given| {
        let asked: IntakeRequest = read("export", given)?;
        Ok(json!(AnswerTaken::from(&asked.taken(&Calendar::try_from(&given["calendar"])?)?)))
    }),
    ("period.send_by", |given| {
        let sender: Sender = read("sender", &given["sender"])?;
        let kind = read("kind", &given["kind"])?;
        let (year, index) = (read("year", &given["year"])?, read("index", &given["index"])?);
        let day = Period::send_by(kind, year, index, sender)?;
        Ok(json!(day.map(motcua::date::text)))
    }),
    ("period.sent_late", |given| {
        let sender: Sender = read("sender", &given["sender"])?;
        let kind = read("kind", &given["kind"])?;
        let (year, index) = (read("year", &given["year"])?, read("index", &given["index"])?);
        Ok(json!(Period::sent_late(kind, year, index, sender, read("sent", &given["sent"])?)?))
    }),
    ("period.window", |given| Ok(json!(AnswerPeriod::from(read::<Period>("period", given)?)))),
    ("statistics.breaks", |given| Ok(json!(read::<BreaksRequest>("comparison", given)?.breaks()))),
    ("statistics.change", |given| {
        let asked: ChangeRequest = read("change", given)?;
        let decimals: Decimals = read("decimals", &given["decimals"])?;
        Ok(json!(AnswerFigureChange::of(asked.change()?, decimals.0)))
    }),
    ("statistics.columns", |given| {
        let days = |name: &str| -> Result<Vec<i32>> {
            let days: Vec<Option<i32>> = read(name, &given[name])?;
            Ok(days.into_iter().map(|day| day.unwrap_or(NONE)).collect())
        };
        let (due, finished) = (days("due")?, days("finished")?);
        let group: Vec<u32> = read("group", &given["group"])?;
        let columns = Columns { due: &due, finished: &finished, group: &group };
        let groups: usize = read("groups", &given["groups"])?;
        let counts = columns.tally(groups, read("now", &given["now"])?)?;
        Ok(json!(AnswerColumns(&counts)))
    }),
    ("statistics.component", |given| {
        Ok(json!(AnswerPoints::from(read::<ComponentRequest>("component", given)?)))
    }),
    ("statistics.distribution", |given| {
        Ok(json!(AnswerDistribution::from(&read("distribution", given)?)))
    }),
    ("statistics.frozen", |given| {
        let calendar = Calendar::try_from(&given["calendar"])?;
        Ok(json!(read::<FrozenRequest>("figures", given)?.frozen(&calendar)?))
    }),
    ("statistics.interval", |given| {
        let (part, whole) = (read("part", &given["part"])?, read("whole", &given["whole"])?);
        let decimals: Decimals = read("decimals", &given["decimals"])?;
        let found = wilson(part, whole, decimals.0);
        Ok(json!(found.map(|found| AnswerInterval::of(found, decimals.0))))
    }),
    ("statistics.load", |given| Ok(json!(read::<LoadRequest>("load", given)?.load()))),
    ("statistics.rank", |given| {
        let units: Vec<RankRequest> = read("units", &given["units"])?;
        let ranked = rank(units.into_iter().map(RankRequest::unit));
        let told = ranked.iter().map(|each| json!({ "place": each.place, "unit": each.unit }));
        Ok(told.collect())
    }),
    ("statistics.shares", |given| {
        let parts: Vec<u64> = read("parts", &given["parts"])?;
        let decimals: Decimals = read("decimals", &given["decimals"])?;
        Ok(json!(share_texts(&shares(&parts, decimals.0), decimals.0)))
    }),
    ("statistics.survey", |given| {
        Ok(json!(AnswerSurvey::from(&read::<SurveyRequest>("survey", given)?)))
    }),
    ("statistics.tally", |given| {
        let calendar = Calendar::try_from(&given["calendar"])?;
        Ok(json!(AnswerTable::from(&read::<TallyRequest>("tally", given)?.table(&calendar)?)))
    }),
    ("statistics.timing", |given| {
        let calendar = Calendar::try_from(&given["calendar"])?;
        Ok(json!(read::<TimingRequest>("timing", given)?.timing(&calendar)?))
    }),
];
