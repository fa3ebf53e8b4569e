//! The Python binding of `motcua`: convert in, one call of the crate, convert out.
//!
//! Nothing here knows the domain. `convert` holds what crosses the border and `errors` what is
//! raised; each other file wraps one module of the crate.

#![expect(
    clippy::needless_pass_by_value,
    clippy::wrong_self_convention,
    reason = "pyo3 hands arguments over by value and selves by reference"
)]

mod audit;
mod calendar;
mod catalogue;
mod code;
mod convert;
mod correspondence;
mod day;
mod deadline;
mod document;
mod dossier;
mod dossiers;
mod errors;
mod feed;
mod intake;
mod law;
mod linked;
mod lunar;
mod petition;
mod probe;
mod procedure;
mod reception;
mod register;
mod report;
mod statistics;
mod step;
mod task;
mod time_limit;
mod timing;

use pyo3::prelude::*;

/// The compiled half of `motcua`; import the names from `motcua` itself.
///
/// Declared inline and without an initialiser, so that the generated stub is complete.
#[pymodule(gil_used = false)]
mod _motcua {
    #[pymodule_export]
    use crate::audit::{audit_change, audit_check, audit_percentage, audit_read, audit_sum};
    #[pymodule_export]
    use crate::calendar::Calendar;
    #[pymodule_export]
    use crate::catalogue::Catalogue;
    #[pymodule_export]
    use crate::code::{AgencyCode, DossierCode, ProcedureCode, SectorCode};
    #[pymodule_export]
    use crate::correspondence::{
        RegisteredDocument, correspondence_book, correspondence_counts, correspondence_links,
        correspondence_reminders,
    };
    #[pymodule_export]
    use crate::day::{Day, DayChange};
    #[pymodule_export]
    use crate::deadline::{Deadline, StoppedDeadline};
    #[pymodule_export]
    use crate::document::{Citation, DocumentNumber};
    #[pymodule_export]
    use crate::dossier::Dossier;
    #[pymodule_export]
    use crate::dossiers::{
        dossier_impact, dossier_impact_by, dossier_inspect, dossier_register, dossier_reminders,
        dossier_sample,
    };
    #[pymodule_export]
    use crate::errors::error_codes;
    #[pymodule_export]
    use crate::feed::feed_calendar;
    #[pymodule_export]
    use crate::intake::{Generator, intake_layout, intake_read, intake_read_date};
    #[pymodule_export]
    use crate::law::{law_history, law_on, law_table};
    #[pymodule_export]
    use crate::linked::Linked;
    #[pymodule_export]
    use crate::lunar::{
        LunarDate, lunar_hung_kings_day, lunar_leap_month, lunar_new_year, lunar_year_name,
    };
    #[pymodule_export]
    use crate::petition::{
        Petition, petition_limitation, petition_limits, petition_reminders, petition_tally,
    };
    #[pymodule_export]
    use crate::probe::{_count, _date, _hour, _json, _moment};
    #[pymodule_export]
    use crate::procedure::{
        Procedure, procedure_compare, procedure_cost, procedure_on, procedure_process,
    };
    #[pymodule_export]
    use crate::reception::{reception_check, reception_replay, reception_schedule};
    #[pymodule_export]
    use crate::report::{report_chart, report_labels, report_page, report_sheet};
    #[pymodule_export]
    use crate::statistics::{
        statistics_change, statistics_columns, statistics_component, statistics_distribution,
        statistics_interval, statistics_period, statistics_rank, statistics_send_by,
        statistics_sent_late, statistics_shares, statistics_survey, statistics_tally,
    };
    #[pymodule_export]
    use crate::step::{Notice, Step};
    #[pymodule_export]
    use crate::task::{Task, task_check, task_reminders, task_table};
    #[pymodule_export]
    use crate::time_limit::{StatedLimit, TimeLimit};
    #[pymodule_export]
    use crate::timing::{statistics_breaks, statistics_frozen, statistics_load, statistics_timing};

    /// The release of the data: year and month of the last look at the sources.
    #[pymodule_export]
    const DATA_VERSION: &str = motcua::law::DATA_VERSION;
}
