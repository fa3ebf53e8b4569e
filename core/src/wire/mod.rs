//! The top floor: the JSON shape of everything below, in and out. The bindings and the vectors speak it;
//! whoever uses the crate from Rust needs it only to load a notice or to store values.
//!
//! What comes in is checked strictly: unknown keys are refused, and an error names the place.

mod answer;
mod audit;
mod books;
mod calendar;
mod chart;
mod claim;
mod code;
mod correspondence;
mod deadline;
mod desks;
mod dossier;
mod dossiers;
mod feed;
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
mod page;
mod parse;
mod petition;
mod procedure;
mod reader;
mod reception;
mod reference;
mod reminders;
mod report;
mod statistics;
mod task;
mod tasks;
mod timing;
mod vocabulary;

pub use answer::{
    AnswerDay, AnswerDayChange, AnswerDeadline, AnswerError, AnswerLunar, AnswerNotice, AnswerStep,
    AnswerStopped,
};
pub use audit::{
    AnswerChangeCheck, AnswerFinding as AnswerAuditFinding, AnswerPercentage, AnswerReadText,
    AnswerReading, AnswerSum,
};
pub use books::{
    AnswerBookFinding, AnswerDocumentCounts, AnswerDocumentReminder, AnswerLinkFinding,
    BookOptions, DocumentCountOptions, DocumentList, DocumentReminderOptions, document_links,
};
pub use calendar::CalendarSpec;
pub use chart::{AnswerChart, read_chart};
pub use claim::AnswerClaim;
pub use code::{AnswerAgencyCode, AnswerDossierCode, AnswerProcedureCode, AnswerSectorCode};
pub use correspondence::{AnswerRegisteredDocument, DocumentSpec, write_registered_document};
pub use deadline::{DeadlineOptions, DeadlineRequest, StoppedRequest};
pub use dossier::{
    AnswerDossier, AnswerRegime, AnswerRule, AnswerTerms, DossierSpec, write_dossier,
};
pub use dossiers::DossierList;
pub use feed::{AnswerFeed, read_feed};
pub use form::{AnswerForm, AnswerSlip, RegisterRequest};
pub use generate::AnswerGenerated;
pub use impact::AnswerImpact;
pub use inspection::{AnswerFindings, AnswerSample, FindingsFilter, InspectOptions, SampleRow};
pub use intake::{AnswerLayout, AnswerRecord, AnswerTaken, IntakeRequest, LayoutRequest};
pub use law::{AnswerProvision, LawTable};
pub use limit::{AnswerLimit, AnswerStated};
pub use linked::{AnswerPlan, AnswerTracked, LinkedSpec, StageFinish};
pub use log::{AnswerBreach, AnswerDueChange, AnswerFile, AnswerTimeUsed, AnswerUsed};
pub use notice::read_notice;
pub use page::read_page;
pub use parse::parse;
pub use petition::{
    AnswerLimitation, AnswerPetition, AnswerPetitionLimits, AnswerPetitionReminder, AnswerStage,
    LimitationRequest, PetitionLimitsRequest, PetitionList, PetitionSpec, PetitionTallyRequest,
    write_petition,
};
pub use procedure::{
    AnswerChange, AnswerCost, AnswerFinding, AnswerProcedure, AnswerProcess, AnswerSimplification,
    read_catalogue,
};
pub use reader::{Fields, FromJson, Place, read, read_argument};
pub use reception::{AnswerChecked, AnswerMatter, AnswerSchedule, read_matter, read_schedule};
pub use reference::{AnswerCitation, AnswerDocument, AnswerLunarYear};
pub use reminders::AnswerReminder;
pub use report::{AnswerSheet, read_sheet};
pub use statistics::{
    AnswerColumns, AnswerDistribution, AnswerFigureChange, AnswerInterval, AnswerPeriod,
    AnswerPoints, AnswerRate, AnswerSurvey, AnswerTable, AnswerTally, ChangeRequest,
    ComponentRequest, Decimals, RankRequest, SurveyRequest, TallyRequest, share_texts,
};
pub use task::{AnswerTask, TaskSpec, write_task};
pub use tasks::{
    AnswerCheckedTasks, AnswerTaskReminder, AnswerTaskTable, TaskCheckOptions, TaskList,
    TaskReminderOptions, TaskTableOptions,
};
pub use timing::{
    AnswerFrozen, AnswerGap, AnswerLoad, AnswerTiming, BreaksRequest, FrozenRequest, LoadRequest,
    TimingRequest,
};
pub use vocabulary::AnswerLabel;

use crate::error::Error;
use serde_json::Value;

fn invalid(path: &str, value: &Value, expected: &str) -> Error {
    // The writer that the answers go through as well; there is nothing in a value that could fail.
    let value = serde_json::to_string(value).unwrap_or_default();
    Error::argument(path, &value, expected)
}
