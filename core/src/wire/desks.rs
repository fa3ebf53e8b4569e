//! Files of a list, each on the calendar of the body that keeps it.

use super::calendar::CalendarSpec;
use crate::calendar::Calendar;
use crate::error::Result;

/// Plays the files of a list, each on the calendar of its desk: `calendar`, or what the file changes in it.
/// An error has the place of the file.
pub(super) fn on_desks<'f, S: 'f, T>(
    list: &str,
    files: impl IntoIterator<Item = (&'f S, Option<&'f CalendarSpec>)>,
    calendar: &Calendar,
    play: impl Fn(&S, &Calendar) -> Result<T>,
) -> Result<Vec<T>> {
    // A calendar holds its tables: desks with the same changes share one.
    let mut desks: Vec<(&CalendarSpec, Calendar)> = Vec::new();
    let mut played = Vec::new();
    for (place, (file, changes)) in files.into_iter().enumerate() {
        let within = |error: crate::error::Error| error.within(list, place);
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
        played.push(play(file, &desk).map_err(within)?);
    }
    Ok(played)
}
