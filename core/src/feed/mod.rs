//! Floor 12: the working calendar as a feed that calendars subscribe to (*lịch làm việc dạng iCalendar*): days off,
//! make-up days, Saturday service, reception days and appointments as the text of RFC 5545.
//!
//! A feed is a value and its text a pure function of it: the time stamp is an argument, and the identity of
//! an event comes from what it is, so that a feed written again updates the events of a subscriber.

mod days;
mod event;
mod line;
mod receptions;
mod write;

pub use event::{Appointment, Due, Event, EventKind, Status, Time};
pub use write::Feed;
