//! Reminders as JSON: when a due date is near in, what an office should be reminded of out.

use super::reader::{FromJson, Place};
use crate::dossier::Reminder;
use crate::error::Result;
use crate::log::Soon;
use crate::time_limit::Amount;
use serde::Serialize;
use serde_json::Value;

impl FromJson for Soon {
    /// Reads a number of working days, or a share of the limit written as `"1/4"`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let expected = "a number of working days, or a share of the limit written as \"1/4\"";
        let share = |text: &str| {
            let (above, below) = text.split_once('/')?;
            let (above, below): (u32, u32) = (above.parse().ok()?, below.parse().ok()?);
            (above > 0 && above <= below).then(|| Amount::new(above, below).ok()).flatten()
        };
        let found = match place.value() {
            Value::String(text) => share(text).map(Self::Share),
            value => {
                let days = value.as_i64().and_then(|days| u32::try_from(days).ok());
                days.map(Self::WorkingDays)
            }
        };
        found.ok_or_else(|| place.refuse(expected))
    }
}

/// One reminder as it goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerReminder {
    code: &'static str,
    dossier: String,
    due: String,
    by: u32,
    source: Option<String>,
}

impl From<&Reminder> for AnswerReminder {
    fn from(reminder: &Reminder) -> Self {
        Self {
            code: reminder.code(),
            dossier: reminder.file().to_owned(),
            due: reminder.due().to_string(),
            by: reminder.by(),
            source: reminder.source().map(ToString::to_string),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::read;
    use serde_json::json;

    #[test]
    fn soon_is_a_number_of_days_or_a_share() {
        let quarter = Amount::new(1, 4).map(Soon::Share);
        assert_eq!(read("soon", &json!("1/4")), quarter);
        assert_eq!(read("soon", &json!("2/8")), quarter);
        assert_eq!(read("soon", &json!(0)), Ok(Soon::WorkingDays(0)));
        for wrong in [json!(-1), json!("3"), json!("0/4"), json!("5/4"), json!("1/0"), json!(null)]
        {
            assert!(read::<Soon>("soon", &wrong).is_err(), "{wrong}");
        }
    }
}
