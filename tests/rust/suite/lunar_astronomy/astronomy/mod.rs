//! The sky, as far as a lunar calendar needs it: the instants of the new moons and of the principal
//! solar terms, and the months that follow from them.
//!
//! Written from the published series and from nothing in the crate under test, so that the crate's
//! table is compared with something that it was not made of.

mod calendar;
mod moon;
mod sun;
mod time;

pub(crate) use calendar::{Month, months};
pub(crate) use moon::new_moon;
pub(crate) use sun::{longitude, term};
pub(crate) use time::{Civil, Reckoning, universal};
