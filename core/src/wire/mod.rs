//! The top floor: the JSON shape of everything below, in and out. The bindings and the vectors speak it;
//! whoever uses the crate from Rust needs it only to load a notice or to store values.
//!
//! What comes in is checked strictly: unknown keys are refused, and an error names the place.

mod answer;
mod audit;
mod calendar;
mod code;
mod deadline;
mod dossier;
mod dossiers;
mod form;
mod generate;
mod impact;
mod inspection;
mod intake;
mod law;
mod limit;
mod linked;
mod log;
mod notice;
mod parse;
mod procedure;
mod reader;
mod reference;
mod reminders;
mod statistics;

pub use answer::{
    AnswerDay, AnswerDayChange, AnswerDeadline, AnswerError, AnswerLunar, AnswerNotice, AnswerStep,
    AnswerStopped,
};
pub use audit::{
    AnswerChangeCheck, AnswerClaim, AnswerFinding as AnswerAuditFinding, AnswerPercentage,
    AnswerReadText, AnswerReading, AnswerSum,
};
pub use calendar::CalendarSpec;
pub use code::{AnswerAgencyCode, AnswerDossierCode, AnswerProcedureCode, AnswerSectorCode};
pub use deadline::{DeadlineOptions, DeadlineRequest, StoppedRequest};
pub use dossier::{
    AnswerDossier, AnswerDueChange, AnswerRegime, AnswerRule, AnswerTerms, DossierSpec,
    write_dossier,
};
pub use dossiers::DossierList;
pub use form::{AnswerForm, AnswerSlip, RegisterRequest};
pub use generate::AnswerGenerated;
pub use impact::AnswerImpact;
pub use inspection::{AnswerFindings, AnswerSample, FindingsFilter, InspectOptions, SampleRow};
pub use intake::{AnswerLayout, AnswerRecord, AnswerTaken, IntakeRequest, LayoutRequest};
pub use law::{AnswerProvision, law_history, law_on, law_table};
pub use limit::{AnswerLimit, AnswerStated};
pub use linked::{AnswerPlan, AnswerTracked, LinkedSpec, StageFinish};
pub use log::{AnswerBreach, AnswerTimeUsed, AnswerUsed};
pub use notice::read_notice;
pub use parse::parse;
pub use procedure::{
    AnswerChange, AnswerCost, AnswerFinding, AnswerProcedure, AnswerProcess, AnswerSimplification,
    read_catalogue,
};
pub use reader::{Fields, FromJson, Place, read, read_argument};
pub use reference::{AnswerCitation, AnswerDocument, AnswerLunarYear};
pub use reminders::AnswerReminder;
pub use statistics::{
    AnswerDistribution, AnswerFigureChange, AnswerInterval, AnswerPeriod, AnswerPoints, AnswerRate,
    AnswerSurvey, AnswerTable, AnswerTally, ChangeRequest, ComponentRequest, RankRequest,
    SurveyRequest, TallyRequest, share_texts,
};

use crate::error::{Error, Failure};
use serde_json::Value;

fn invalid(path: String, value: &Value, expected: &str) -> Error {
    // The writer that the answers go through as well; there is nothing in a value that could fail.
    let value = serde_json::to_string(value).unwrap_or_default();
    Failure::InvalidArgument { path, value, expected: expected.to_owned() }.into()
}
