//! Floor 6: a catalogue of procedures: looking one up, and looking for what is wrong in the data.

use super::fees::SMALLEST_PLAUSIBLE;
use super::{CaseLimit, Finding, FindingKind, Level, Procedure};
use crate::code::ProcedureCode;
use crate::document::DocumentNumber;
use crate::text::fold;
use crate::time_limit::{TimeLimit, Unit};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A catalogue of procedures (*danh mục thủ tục hành chính*), in the order given.
///
/// # Example
///
/// ```
/// use motcua::{Catalogue, Procedure};
///
/// let catalogue = Catalogue::new([Procedure::new("Đăng ký khai sinh").with_code("1.001193")]);
/// // The long code of a local copy finds the procedure.
/// let found = catalogue.find("1.001193.000.00.00.H08");
/// assert_eq!(found.map(Procedure::name), Some("Đăng ký khai sinh"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Catalogue {
    title: Option<String>,
    as_of: Option<NaiveDate>,
    procedures: Vec<Procedure>,
    /// The first procedure of each code, in the form by which it is looked up.
    places: BTreeMap<String, usize>,
}

impl Catalogue {
    /// A catalogue of procedures.
    pub fn new(procedures: impl IntoIterator<Item = Procedure>) -> Self {
        let procedures: Vec<Procedure> = procedures.into_iter().collect();
        let mut places = BTreeMap::new();
        for (place, procedure) in procedures.iter().enumerate() {
            if let Some(code) = procedure.code() {
                places.entry(key(code)).or_insert(place);
            }
        }
        Self { title: None, as_of: None, procedures, places }
    }

    /// The same catalogue with its title.
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The same catalogue as it was published on a day, for procedures that name no day themselves.
    pub fn with_as_of(mut self, day: NaiveDate) -> Self {
        self.as_of = Some(day);
        self
    }

    /// The title.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The day on which it was published like this.
    pub const fn as_of(&self) -> Option<NaiveDate> {
        self.as_of
    }

    /// Every procedure, in order.
    pub fn procedures(&self) -> &[Procedure] {
        &self.procedures
    }

    /// The procedure with a code, in the short or the long form; the first one, where a code stands
    /// twice.
    pub fn find(&self, code: &str) -> Option<&Procedure> {
        self.places.get(&key(code)).and_then(|place| self.procedures.get(*place))
    }

    /// What is wrong with the data, procedure by procedure in their order.
    ///
    /// A finding is a fault of the source, or of the way it was carried over; it says nothing about
    /// the law.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::{Catalogue, Procedure};
    /// use motcua::procedure::{CaseLimit, FindingKind};
    ///
    /// let lost = Procedure::new("Cấp phép").with_code("1.000001").with_limit(CaseLimit::stated("5"));
    /// let findings = Catalogue::new([lost]).check();
    /// let kinds: Vec<_> = findings.iter().map(|finding| finding.kind()).collect();
    /// assert_eq!(kinds, [FindingKind::NoUsableLimit, FindingKind::UnitMissing]);
    /// ```
    pub fn check(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for (place, procedure) in self.procedures.iter().enumerate() {
            let mut inspection = Inspection { place, found: &mut found };
            inspection.code(procedure, &self.places);
            inspection.levels(procedure, procedure.as_of().or(self.as_of));
            inspection.limits(procedure);
            inspection.fees(procedure);
            inspection.documents(procedure);
        }
        found
    }
}

/// The form by which a code is looked up: short, where it is one of the national database.
fn key(code: &str) -> String {
    match code.parse::<ProcedureCode>() {
        Ok(code) => code.short().to_string(),
        Err(_) => fold(code),
    }
}

/// Collects the findings of one procedure.
struct Inspection<'a> {
    place: usize,
    found: &'a mut Vec<Finding>,
}

impl Inspection<'_> {
    fn say(&mut self, kind: FindingKind, path: impl Into<String>, value: impl Into<String>) {
        let (path, value) = (path.into(), value.into());
        self.found.push(Finding { kind, place: self.place, path, value });
    }

    fn code(&mut self, procedure: &Procedure, places: &BTreeMap<String, usize>) {
        let Some(code) = procedure.code() else {
            return self.say(FindingKind::CodeMissing, "code", "");
        };
        if procedure.national_code().is_none() {
            self.say(FindingKind::CodeMalformed, "code", code);
        }
        if places.get(&key(code)).is_some_and(|first| *first != self.place) {
            self.say(FindingKind::CodeDuplicate, "code", code);
        }
    }

    fn levels(&mut self, procedure: &Procedure, day: Option<NaiveDate>) {
        for (place, level) in procedure.levels().iter().enumerate() {
            if let (Some(last), Some(day)) = (level.until(), day)
                && day > last
            {
                debug_assert_eq!(*level, Level::District, "only the district level has ended");
                self.say(FindingKind::DistrictEnded, format!("levels[{place}]"), level.code());
            }
        }
    }

    fn limits(&mut self, procedure: &Procedure) {
        let usable = procedure.limits().iter().any(|row| row.limit().is_some());
        if !usable || procedure.unusable().is_some() {
            let why = procedure.unusable().map_or("", |why| why.code());
            self.say(FindingKind::NoUsableLimit, "limits", why);
        }
        for (list, rows) in [("limits", procedure.limits()), ("published", procedure.published())] {
            self.rows(list, rows);
        }
        for (place, row) in procedure.published().iter().enumerate() {
            let own: Vec<_> = procedure.limits().iter().filter(|own| answers(own, row)).collect();
            let contradicts = |own: &&CaseLimit| match (own.limit(), row.limit()) {
                (Some(own), Some(said)) => !same_length(own, said),
                _ => false,
            };
            if !own.is_empty() && own.iter().all(contradicts) {
                let path = format!("published[{place}]");
                self.say(FindingKind::PublishedDiffers, path, row.words());
            }
        }
    }

    fn rows(&mut self, list: &str, rows: &[CaseLimit]) {
        for (place, row) in rows.iter().enumerate() {
            let path = format!("{list}[{place}]");
            match (row.limit(), row.text()) {
                (None, text) => {
                    self.say(FindingKind::UnitMissing, path, text.unwrap_or_default());
                }
                (Some(limit), Some(text))
                    if text.parse::<TimeLimit>().is_ok_and(|said| said != limit) =>
                {
                    self.say(FindingKind::TextDiffers, format!("{path}.text"), text);
                }
                _ => {}
            }
        }
        let mut seen: Vec<(Option<&str>, bool)> = Vec::new();
        for row in rows {
            let about = (row.case(), row.is_remote());
            if seen.contains(&about) {
                continue;
            }
            seen.push(about);
            let alike = || rows.iter().filter(|row| (row.case(), row.is_remote()) == about);
            let mut units: Vec<Unit> =
                alike().filter_map(|row| Some(row.limit()?.unit())).collect();
            let mut limits: Vec<TimeLimit> = Vec::new();
            for row in alike().filter(|row| row.channel().is_some()) {
                limits.extend(row.limit().filter(|limit| !limits.contains(limit)));
            }
            units.sort_unstable();
            units.dedup();
            let print = |limits: &[TimeLimit]| {
                limits.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            };
            if limits.len() > 1 {
                self.say(FindingKind::ChannelsDiffer, list, print(&limits));
            }
            if units.len() > 1 {
                let units: Vec<_> = units.into_iter().map(Unit::code).collect();
                self.say(FindingKind::UnitsMixed, list, units.join(", "));
            }
        }
    }

    fn fees(&mut self, procedure: &Procedure) {
        for (place, fee) in procedure.fees().into_iter().flatten().enumerate() {
            if let Some(amount) = fee.amount()
                && amount > 0
                && amount < SMALLEST_PLAUSIBLE
            {
                self.say(
                    FindingKind::ThousandsLost,
                    format!("fees[{place}].amount"),
                    amount.to_string(),
                );
            }
        }
    }

    fn documents(&mut self, procedure: &Procedure) {
        let unreadable = |text: &str| text.parse::<DocumentNumber>().is_err();
        for (place, text) in procedure.legal_basis().iter().enumerate() {
            if unreadable(text) {
                self.say(FindingKind::DocumentMalformed, format!("legal_basis[{place}]"), text);
            }
        }
        if let Some(text) = procedure.decision().filter(|text| unreadable(text)) {
            self.say(FindingKind::DocumentMalformed, "decision", text);
        }
    }
}

/// Whether a limit is about what a published row is about: a row of the portal names no kind of dossier.
fn answers(own: &CaseLimit, row: &CaseLimit) -> bool {
    let channel =
        own.channel().is_none() || row.channel().is_none() || own.channel() == row.channel();
    channel
        && own.is_remote() == row.is_remote()
        && row.case().is_none_or(|case| own.case() == Some(case))
}

/// The same amount of the same unit; a cut-off or a start that only one of them names does not matter.
fn same_length(one: TimeLimit, other: TimeLimit) -> bool {
    (one.amount(), one.unit()) == (other.amount(), other.unit())
}
