//! Synthetic exports as JSON: options in; header, rows and their truth out.

use super::intake::AnswerRecord;
use super::reader::{FromJson, Place};
use crate::calendar::Calendar;
use crate::error::Result;
use crate::generate::{GenerateOptions, GeneratedRow, Generator, Injected, Sample, Truth};
use serde::Serialize;

impl FromJson for Injected {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let all: Vec<Self> = Self::all().collect();
        place.code(&all, Self::code)
    }
}

impl FromJson for Sample {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["code", "name", "domain", "working_days"])?;
        let boxed = |key| -> Result<Box<str>> { fields.read::<String>(key).map(Into::into) };
        Ok(Self {
            code: boxed("code")?,
            name: boxed("name")?,
            domain: boxed("domain")?,
            working_days: fields.read("working_days")?,
        })
    }
}

impl FromJson for GenerateOptions {
    /// Reads the options; what is left out has its default, and `fault_rate` puts everything wrong that can be.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&[
            "seed",
            "rows",
            "from",
            "through",
            "today",
            "agencies",
            "procedures",
            "online",
            "postal",
            "saturday",
            "late",
            "supplements",
            "signs_from",
            "faults",
            "fault_rate",
            "calendar",
        ])?;
        let mut options = Self::new(fields.read("seed")?, fields.read("rows")?);
        let from = fields.read::<Option<_>>("from")?.unwrap_or(options.from);
        let through = fields.read::<Option<_>>("through")?.unwrap_or(options.through);
        options = options.within(from, through);
        options.today = fields.read::<Option<_>>("today")?.unwrap_or(through);
        if let Some(agencies) = fields.read::<Option<Vec<String>>>("agencies")? {
            options.agencies = agencies.into_iter().map(Into::into).collect();
        }
        if let Some(procedures) = fields.read::<Option<_>>("procedures")? {
            options.procedures = procedures;
        }
        for (key, share) in [
            ("online", &mut options.online),
            ("postal", &mut options.postal),
            ("saturday", &mut options.saturday),
            ("late", &mut options.late),
            ("supplements", &mut options.supplements),
            ("signs_from", &mut options.signs_from),
        ] {
            *share = fields.read::<Option<_>>(key)?.unwrap_or(*share);
        }
        if let Some(rate) = fields.read::<Option<_>>("fault_rate")? {
            options = options.inject_all(rate);
        }
        let faults = fields.at("faults").each(|item| {
            let fault = item.object(&["kind", "rate"])?;
            Ok((fault.read("kind")?, fault.read("rate")?))
        })?;
        Ok(faults.into_iter().fold(options, |options, (kind, rate)| options.inject(kind, rate)))
    }
}

/// A synthetic export as it goes out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerGenerated {
    header: [&'static str; 19],
    rows: Vec<Vec<String>>,
    truth: Vec<AnswerTruth>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct AnswerTruth {
    kind: &'static str,
    record: Option<AnswerRecord>,
    injected: Option<&'static str>,
}

impl AnswerGenerated {
    /// All rows of these options, with their truth beside them.
    ///
    /// # Errors
    ///
    /// As [`Generator::new`].
    pub fn of(options: GenerateOptions, calendar: &Calendar) -> Result<Self> {
        Self::next(&mut Generator::new(options, calendar)?, usize::MAX)
    }

    /// The next rows, at most so many, with their truth beside them: an export of any size in pieces.
    ///
    /// # Errors
    ///
    /// As [`Generator::new`].
    pub fn next(generator: &mut Generator, most: usize) -> Result<Self> {
        let (mut rows, mut truth) = (Vec::new(), Vec::new());
        for row in generator.take(most) {
            let GeneratedRow { cells, truth: truly, injected } = row?;
            let (kind, record) = match &truly {
                Truth::Record(record) => ("record", Some(AnswerRecord::from(&**record))),
                Truth::Continued => ("continued", None),
                Truth::Refused => ("refused", None),
            };
            rows.push(cells);
            truth.push(AnswerTruth { kind, record, injected: injected.map(Injected::code) });
        }
        Ok(Self { header: Generator::HEADER, rows, truth })
    }
}
