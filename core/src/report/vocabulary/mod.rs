//! What the codes of answers are called: for whoever shows a state, an outcome or a reminder to people.
//!
//! Sentences that are computed (steps, notices, findings) come with their words; a bare code is looked up here.
//! Every set is complete, which a test sees to.

mod calendar;
mod correspondence;
mod dossier;
mod petition;
mod reception;
mod task;

use super::label::Label;
use crate::law::Standing;
use crate::log::BreachKind;
use crate::text::Language;

/// The codes of a set with their words: Vietnamese, English.
type Words = &'static [(&'static str, &'static str, &'static str)];

/// A set of codes that answers use (*bộ mã*). New ones come in minor versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vocabulary {
    /// Kinds of day (*loại ngày*).
    DayKind,
    /// How well a day is grounded (*mức độ chắc chắn*).
    Standing,
    /// How a file ended, or stands (*tình trạng so với thời hạn*).
    Outcome,
    /// Whose time it is (*ai đang giữ*).
    Holder,
    /// The ways in (*cách thức nộp*).
    Channel,
    /// What moved a due date (*lý do thay đổi hạn*).
    DueChange,
    /// Where a dossier is (*trạng thái hồ sơ*).
    DossierState,
    /// What can happen to a dossier.
    DossierEvent,
    /// What a dossier asks for.
    DossierReminder,
    /// What was not kept in a dossier.
    DossierBreach,
    /// Where a task is (*trạng thái nhiệm vụ*).
    TaskState,
    /// What can happen to a task.
    TaskEvent,
    /// What a task asks for.
    TaskReminder,
    /// What was not kept in a task.
    TaskBreach,
    /// Kinds of petition (*loại đơn*).
    PetitionKind,
    /// The stages of a petition, each with a limit (*giai đoạn*).
    PetitionStage,
    /// Where a petition is (*trạng thái đơn*).
    PetitionState,
    /// What can happen to a petition.
    PetitionEvent,
    /// What a petition asks for.
    PetitionReminder,
    /// What was not kept in a petition.
    PetitionBreach,
    /// Where a document is (*trạng thái văn bản*).
    DocumentState,
    /// What can happen to a document.
    DocumentEvent,
    /// What a document asks for.
    DocumentReminder,
    /// What was not kept with a document.
    DocumentBreach,
    /// Where the matter of somebody who was received is (*tình trạng vụ việc*).
    MatterState,
    /// What can happen to a matter.
    MatterEvent,
    /// What was not kept in a matter.
    MatterBreach,
}

impl Vocabulary {
    /// Every set.
    pub const ALL: [Self; 27] = [
        Self::DayKind,
        Self::Standing,
        Self::Outcome,
        Self::Holder,
        Self::Channel,
        Self::DueChange,
        Self::DossierState,
        Self::DossierEvent,
        Self::DossierReminder,
        Self::DossierBreach,
        Self::TaskState,
        Self::TaskEvent,
        Self::TaskReminder,
        Self::TaskBreach,
        Self::PetitionKind,
        Self::PetitionStage,
        Self::PetitionState,
        Self::PetitionEvent,
        Self::PetitionReminder,
        Self::PetitionBreach,
        Self::DocumentState,
        Self::DocumentEvent,
        Self::DocumentReminder,
        Self::DocumentBreach,
        Self::MatterState,
        Self::MatterEvent,
        Self::MatterBreach,
    ];

    /// The stable name used outside Rust, such as `dossier_state`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DayKind => "day_kind",
            Self::Standing => "standing",
            Self::Outcome => "outcome",
            Self::Holder => "holder",
            Self::Channel => "channel",
            Self::DueChange => "due_change",
            Self::DossierState => "dossier_state",
            Self::DossierEvent => "dossier_event",
            Self::DossierReminder => "dossier_reminder",
            Self::DossierBreach => "dossier_breach",
            Self::TaskState => "task_state",
            Self::TaskEvent => "task_event",
            Self::TaskReminder => "task_reminder",
            Self::TaskBreach => "task_breach",
            Self::PetitionKind => "petition_kind",
            Self::PetitionStage => "petition_stage",
            Self::PetitionState => "petition_state",
            Self::PetitionEvent => "petition_event",
            Self::PetitionReminder => "petition_reminder",
            Self::PetitionBreach => "petition_breach",
            Self::DocumentState => "document_state",
            Self::DocumentEvent => "document_event",
            Self::DocumentReminder => "document_reminder",
            Self::DocumentBreach => "document_breach",
            Self::MatterState => "matter_state",
            Self::MatterEvent => "matter_event",
            Self::MatterBreach => "matter_breach",
        }
    }

    /// What a code of the set is called; `None` for one that is not in it.
    pub fn label(self, code: &str) -> Option<Label> {
        self.labels().into_iter().find(|(each, _)| *each == code).map(|(_, label)| label)
    }

    /// Every code of the set with what it is called, in the order in which the registers list them.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::report::Vocabulary;
    /// use motcua::text::Language;
    ///
    /// let (code, label) = &Vocabulary::Outcome.labels()[2];
    /// assert_eq!((*code, label.text(Language::Vietnamese)), ("late", "quá hạn"));
    /// ```
    pub fn labels(self) -> Vec<(&'static str, Label)> {
        let words = match self {
            Self::Standing => {
                let label = |standing: Standing| {
                    let text = |language| standing.text(language);
                    (
                        standing.code(),
                        Label::new(text(Language::Vietnamese), text(Language::English)),
                    )
                };
                return Standing::ALL.map(label).to_vec();
            }
            Self::DossierBreach => {
                return breaches([
                    crate::dossier::BREACHES.as_slice(),
                    &crate::dossier::LINKED_BREACHES,
                ]);
            }
            Self::TaskBreach => return breaches([crate::task::BREACHES.as_slice()]),
            Self::PetitionBreach => return breaches([crate::petition::BREACHES.as_slice()]),
            Self::DocumentBreach => return breaches([crate::correspondence::BREACHES.as_slice()]),
            Self::MatterBreach => return breaches([crate::reception::MATTER_BREACHES.as_slice()]),
            Self::DayKind => calendar::DAY_KINDS,
            Self::Outcome => dossier::OUTCOMES,
            Self::Holder => dossier::HOLDERS,
            Self::Channel => dossier::CHANNELS,
            Self::DueChange => dossier::DUE_CHANGES,
            Self::DossierState => dossier::STATES,
            Self::DossierEvent => dossier::EVENTS,
            Self::DossierReminder => dossier::REMINDERS,
            Self::TaskState => task::STATES,
            Self::TaskEvent => task::EVENTS,
            Self::TaskReminder => task::REMINDERS,
            Self::PetitionKind => petition::KINDS,
            Self::PetitionStage => petition::STAGES,
            Self::PetitionState => petition::STATES,
            Self::PetitionEvent => petition::EVENTS,
            Self::PetitionReminder => petition::REMINDERS,
            Self::DocumentState => correspondence::STATES,
            Self::DocumentEvent => correspondence::EVENTS,
            Self::DocumentReminder => correspondence::REMINDERS,
            Self::MatterState => reception::STATES,
            Self::MatterEvent => reception::EVENTS,
        };
        let label = |(code, vietnamese, english)| (code, Label::new(vietnamese, english));
        words.iter().copied().map(label).collect()
    }
}

/// Breaches have their words already.
fn breaches<const N: usize>(kinds: [&[BreachKind]; N]) -> Vec<(&'static str, Label)> {
    let label = |kind: &BreachKind| {
        let text = |language| kind.text(language);
        (kind.code, Label::new(text(Language::Vietnamese), text(Language::English)))
    };
    kinds.into_iter().flatten().map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::DayKind;
    use crate::log::{Holder, Outcome};
    use crate::procedure::Channel;
    use std::collections::BTreeSet;

    /// The codes that a set must have; breaches are taken from their own tables.
    fn wanted(of: Vocabulary) -> Vec<&'static str> {
        use crate::{correspondence, dossier, petition, reception, task};
        match of {
            Vocabulary::DayKind => DayKind::ALL.iter().map(|kind| kind.code()).collect(),
            Vocabulary::Standing => Standing::ALL.iter().map(|standing| standing.code()).collect(),
            Vocabulary::Outcome => Outcome::ALL.iter().map(|outcome| outcome.code()).collect(),
            Vocabulary::Holder => Holder::ALL.iter().map(|holder| holder.code()).collect(),
            Vocabulary::Channel => Channel::ALL.iter().map(|channel| channel.code()).collect(),
            Vocabulary::DueChange => crate::log::DUE_CHANGES.to_vec(),
            Vocabulary::DossierState => {
                dossier::State::ALL.iter().map(|state| state.code()).collect()
            }
            Vocabulary::DossierEvent => dossier::EVENT_CODES.to_vec(),
            Vocabulary::DossierReminder => {
                dossier::Urgency::ALL.iter().map(|urgency| urgency.code()).collect()
            }
            Vocabulary::TaskState => task::State::ALL.iter().map(|state| state.code()).collect(),
            Vocabulary::TaskEvent => task::EVENT_CODES.to_vec(),
            Vocabulary::TaskReminder => {
                task::Urgency::ALL.iter().map(|urgency| urgency.code()).collect()
            }
            Vocabulary::PetitionKind => {
                petition::Kind::ALL.iter().map(|kind| kind.code()).collect()
            }
            Vocabulary::PetitionStage => {
                petition::Stage::ALL.iter().map(|stage| stage.code()).collect()
            }
            Vocabulary::PetitionState => {
                petition::State::ALL.iter().map(|state| state.code()).collect()
            }
            Vocabulary::PetitionEvent => petition::EVENT_CODES.to_vec(),
            Vocabulary::PetitionReminder => {
                petition::Urgency::ALL.iter().map(|urgency| urgency.code()).collect()
            }
            Vocabulary::DocumentState => {
                let of = |direction| correspondence::State::of(direction).iter();
                correspondence::Direction::ALL
                    .into_iter()
                    .flat_map(of)
                    .map(|state| state.code())
                    .collect()
            }
            Vocabulary::DocumentEvent => correspondence::EVENT_CODES.to_vec(),
            Vocabulary::DocumentReminder => {
                correspondence::Urgency::ALL.iter().map(|urgency| urgency.code()).collect()
            }
            Vocabulary::MatterState => {
                reception::MatterState::ALL.iter().map(|state| state.code()).collect()
            }
            Vocabulary::MatterEvent => reception::MATTER_EVENTS.to_vec(),
            Vocabulary::DossierBreach
            | Vocabulary::TaskBreach
            | Vocabulary::PetitionBreach
            | Vocabulary::DocumentBreach
            | Vocabulary::MatterBreach => of.labels().into_iter().map(|(code, _)| code).collect(),
        }
    }

    #[test]
    fn every_code_is_called_something_once() {
        for of in Vocabulary::ALL {
            let told: Vec<_> = of.labels();
            let codes: BTreeSet<_> = told.iter().map(|(code, _)| *code).collect();
            assert_eq!(codes.len(), told.len(), "{} has a code twice", of.code());
            assert_eq!(codes, wanted(of).into_iter().collect(), "{}", of.code());
            for (code, label) in told {
                for language in Language::ALL {
                    assert!(!label.text(language).is_empty(), "{} {code}", of.code());
                }
            }
        }
    }
}
