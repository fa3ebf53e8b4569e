//! Many dossiers as JSON, each on the calendar of its own desk.

use super::calendar::CalendarSpec;
use super::dossier::{DossierSpec, dossier_keys};
use super::reader::{FromJson, Place};
use crate::calendar::Calendar;
use crate::dossier::{Dossier, Particulars};
use crate::error::Result;

/// Dossiers as they come in: a list of objects with the keys of [`DossierSpec`] and, beside them,
/// `calendar`, what the desk of this one changes in the calendar of the list, and `particulars`, what a
/// register tells and the log does not.
///
/// # Example
///
/// ```
/// use motcua::Calendar;
/// use motcua::wire::{DossierList, read_argument};
///
/// let dossiers = serde_json::json!([
///     { "code": "H08-1", "limit": "05 ngày làm việc",
///       "events": [{ "type": "received", "at": "2026-03-02" }] },
///     { "code": "H08-2", "events": [{ "type": "resumed", "at": "2026-03-02" }] },
/// ]);
/// let list: DossierList = read_argument("dossiers", &dossiers)?;
/// let error = list.dossiers(&Calendar::vietnam()).err();
/// assert_eq!(error.as_ref().and_then(|error| error.place()), Some("dossiers[1]"));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct DossierList(Vec<Listed>);

/// One dossier of a list.
#[derive(Clone, Debug, PartialEq)]
struct Listed {
    spec: DossierSpec,
    calendar: Option<CalendarSpec>,
    particulars: Particulars,
}

impl FromJson for DossierList {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.each(Listed::from_json).map(Self)
    }
}

impl FromJson for Listed {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(dossier_keys!("calendar", "particulars"))?;
        Ok(Self {
            spec: DossierSpec::of(&fields)?,
            calendar: fields.read("calendar")?,
            particulars: fields.read::<Option<_>>("particulars")?.unwrap_or_default(),
        })
    }
}

impl DossierList {
    /// The dossiers, each on the calendar of its desk; `calendar` is that of those that name none.
    ///
    /// # Errors
    ///
    /// As [`DossierSpec::dossier`], with the place of the dossier.
    pub fn dossiers(&self, calendar: &Calendar) -> Result<Vec<Dossier>> {
        on_desks("dossiers", &self.0, calendar, |listed| {
            (listed.calendar.as_ref(), |desk: &Calendar| listed.spec.dossier(desk))
        })
    }

    /// What is known of each dossier beside its log.
    pub fn particulars(&self) -> impl Iterator<Item = &Particulars> {
        self.0.iter().map(|listed| &listed.particulars)
    }
}

/// The files of a list, each on the calendar of its own desk: what the desk changes in `calendar`, and the
/// file on a calendar.
pub(super) fn on_desks<'l, T, F, P>(
    name: &'static str,
    listed: &'l [T],
    calendar: &Calendar,
    desk_and_file: impl Fn(&'l T) -> (Option<&'l CalendarSpec>, P),
) -> Result<Vec<F>>
where
    P: Fn(&Calendar) -> Result<F>,
{
    // A calendar holds its tables: desks with the same changes share one.
    let mut desks: Vec<(&CalendarSpec, Calendar)> = Vec::new();
    let mut files = Vec::with_capacity(listed.len());
    for (place, listed) in listed.iter().enumerate() {
        let within = |error: crate::error::Error| error.within(name, place);
        let (changes, file) = desk_and_file(listed);
        let known = |changes: &CalendarSpec| {
            desks.iter().find(|(spec, _)| *spec == changes).map(|(_, desk)| desk.clone())
        };
        let desk = match changes {
            None => calendar.clone(),
            Some(changes) => {
                if let Some(desk) = known(changes) {
                    desk
                } else {
                    let desk = changes.clone().build_on(calendar).map_err(within)?;
                    desks.push((changes, desk.clone()));
                    desk
                }
            }
        };
        files.push(file(&desk).map_err(within)?);
    }
    Ok(files)
}
