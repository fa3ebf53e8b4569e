//! Impact as JSON: the appointments that a new calendar moves.

use crate::dossier::Impact;
use serde::Serialize;

/// An appointment that moves, as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerImpact {
    dossier: String,
    from: Option<String>,
    to: Option<String>,
    working_days: i32,
}

impl From<&Impact> for AnswerImpact {
    fn from(impact: &Impact) -> Self {
        Self {
            dossier: impact.dossier().to_owned(),
            from: impact.from().map(|due| due.to_string()),
            to: impact.to().map(|due| due.to_string()),
            working_days: impact.working_days(),
        }
    }
}
