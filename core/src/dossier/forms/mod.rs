//! The forms of the one-stop desk as values with labels, filled from the log of a dossier
//! (*mẫu biểu một cửa*).

mod filled;
mod particulars;
mod register;
mod sheet;
mod slips;

pub use filled::{Column, Field, Filled, Table};
pub use particulars::{Item, Particulars};
pub use register::{Register, RegisterRow};
