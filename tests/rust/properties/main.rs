//! Properties that hold for every calendar, start and limit, drawn at random; what a test draws is a
//! whole calendar of a body, not only a date.

mod audit;
mod calendar;
mod clerk;
mod clock;
mod deadline;
mod dossier;
mod figures;
mod found;
mod procedure;
mod scene;
mod stops;
mod text;
