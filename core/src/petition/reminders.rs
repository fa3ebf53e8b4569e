//! What a body that handles petitions should be reminded of, stage by stage.

use super::file::Petition;
use super::stage::Stage;
use crate::citation::Citation;
use crate::date::{Moment, When};
use crate::error::Result;
use crate::log::{Outcome, Soon, by_urgency, nearness_of};

/// What a reminder is about, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Urgency {
    /// The due date of the stage is past (*quá hạn*).
    Overdue,
    /// Due today (*đến hạn hôm nay*).
    DueToday,
    /// Due soon (*sắp đến hạn*).
    DueSoon,
}

impl Urgency {
    /// Every kind, most urgent first.
    pub const ALL: &'static [Self] = &[Self::Overdue, Self::DueToday, Self::DueSoon];

    /// The stable name used outside Rust, such as `due_soon`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::DueToday => "due_today",
            Self::DueSoon => "due_soon",
        }
    }
}

/// One reminder (*nhắc việc*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    urgency: Urgency,
    petition: Box<str>,
    stage: Stage,
    due: Moment,
    by: u32,
    source: Option<Citation>,
}

impl Reminder {
    /// What it is about.
    pub const fn urgency(&self) -> Urgency {
        self.urgency
    }

    /// The stable name of what it is about.
    pub const fn code(&self) -> &'static str {
        self.urgency.code()
    }

    /// The code of the petition.
    pub fn petition(&self) -> &str {
        &self.petition
    }

    /// The stage.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// When the stage is due.
    pub const fn due(&self) -> Moment {
        self.due
    }

    /// The working days that are left, or by which it is past.
    pub const fn by(&self) -> u32 {
        self.by
    }

    /// The clause that sets the limit.
    pub const fn source(&self) -> Option<&Citation> {
        self.source.as_ref()
    }
}

/// What a set of petitions asks for at `now` (*nhắc việc*), ordered by urgency, then by due date, then by
/// code. A petition may have several stages under way: the settlement and the answer to whoever forwarded
/// it.
///
/// # Errors
///
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage), with the [place](crate::Error::place) of the
/// petition.
///
/// # Example
///
/// ```
/// use motcua::log::Soon;
/// use motcua::petition::{Event, Kind, Petition, Stage, Terms, reminders};
/// use motcua::{Calendar, date};
///
/// let mut petition =
///     Petition::new("TC-1", Terms::new(Kind::Denunciation), &Calendar::vietnam());
/// petition.record(date(2026, 3, 2), Event::Registered)?;
/// // Seven working days: 11 March.
/// let told = reminders([&petition], date(2026, 3, 9), Soon::WorkingDays(2))?;
/// let told: Vec<_> = told.iter().map(|one| (one.code(), one.stage(), one.by())).collect();
/// assert_eq!(told, [("due_soon", Stage::FirstHandling, 2)]);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn reminders<'p>(
    petitions: impl IntoIterator<Item = &'p Petition>,
    now: impl Into<When>,
    soon: Soon,
) -> Result<Vec<Reminder>> {
    let now = now.into();
    let mut reminders = Vec::new();
    for (place, petition) in petitions.into_iter().enumerate() {
        of_stages(petition, now, soon, &mut reminders)
            .map_err(|error| error.within("petitions", place))?;
    }
    by_urgency(&mut reminders, |one: &Reminder| (one.urgency, When::At(one.due), &one.petition));
    Ok(reminders)
}

fn of_stages(petition: &Petition, now: When, soon: Soon, into: &mut Vec<Reminder>) -> Result<()> {
    for account in petition.stages(now) {
        if !matches!(account.outcome, Some(Outcome::WithinTime | Outcome::Overdue)) {
            continue;
        }
        let Some(due) = account.due else { continue };
        let near = if petition.stage() == Some(account.stage) {
            petition.nearness(now, soon, Some(account.begun))?.map(|(near, _, by)| (near, by))
        } else {
            nearness_of(petition.calendar(), account.begun, due, now, soon)?
        };
        let Some((near, by)) = near else { continue };
        into.push(Reminder {
            urgency: near.as_one_of(Urgency::Overdue, Urgency::DueToday, Urgency::DueSoon),
            petition: petition.code().into(),
            stage: account.stage,
            due,
            by,
            source: account.rule.map(|rule| rule.source),
        });
    }
    Ok(())
}
