//! Codes as JSON: what stands in them, by name.

use crate::code::{AgencyCode, AgencyStyle, DossierCode, ProcedureCode, SectorCode};
use crate::date::Iso;
use serde::Serialize;

/// The code of an agency as it goes out, in both styles where both are defined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerAgencyCode {
    text: String,
    style: &'static str,
    levels: Vec<String>,
    highest_first: Option<String>,
    highest_last: Option<String>,
}

impl From<&AgencyCode> for AnswerAgencyCode {
    fn from(code: &AgencyCode) -> Self {
        let other = |style| code.to_style(style).map(|code| code.to_string());
        Self {
            text: code.to_string(),
            style: code.style().code(),
            levels: code.levels().into_iter().map(str::to_owned).collect(),
            highest_first: other(AgencyStyle::HighestFirst),
            highest_last: other(AgencyStyle::HighestLast),
        }
    }
}

/// The code of a procedure as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerProcedureCode {
    text: String,
    short: String,
    agency: Option<AnswerAgencyCode>,
}

impl From<&ProcedureCode> for AnswerProcedureCode {
    fn from(code: &ProcedureCode) -> Self {
        Self {
            text: code.to_string(),
            short: code.short().to_string(),
            agency: code.agency().map(Into::into),
        }
    }
}

/// The number of a dossier as it goes out; `system` and `system_order` are the other reading of a tail
/// that can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerDossierCode {
    text: String,
    agency: AnswerAgencyCode,
    style: &'static str,
    received: Iso,
    tail: String,
    order: Option<u64>,
    whole_tail: u64,
    system: Option<u8>,
    system_order: Option<u64>,
}

impl From<&DossierCode> for AnswerDossierCode {
    fn from(code: &DossierCode) -> Self {
        let (system, system_order) = code.system_and_order().unzip();
        Self {
            text: code.to_string(),
            agency: code.agency().into(),
            style: code.style().code(),
            received: Iso(code.received()),
            tail: code.tail().to_owned(),
            order: code.order(),
            whole_tail: code.whole_tail(),
            system,
            system_order,
        }
    }
}

/// The code of a sector as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSectorCode {
    text: String,
    ministry: String,
    sector: String,
}

impl From<&SectorCode> for AnswerSectorCode {
    fn from(code: &SectorCode) -> Self {
        Self {
            text: code.to_string(),
            ministry: code.ministry().to_owned(),
            sector: code.sector().to_owned(),
        }
    }
}
