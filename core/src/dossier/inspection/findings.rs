//! The breaches of many dossiers as rows, with who answers for each, and their counts.

use crate::citation::Citation;
use crate::date::{Iso, When};
use crate::dossier::{Dossier, Event, Linked};
use crate::error::Result;
use crate::log::{Breach, Entry, Line};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

/// One breach of one dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    breach: Breach,
    dossier: Box<str>,
    agency: Option<Box<str>>,
    officer: Option<Box<str>>,
}

impl Finding {
    /// The stable code of the breach, such as `late_result`.
    pub const fn code(&self) -> &'static str {
        self.breach.code()
    }

    /// The clause that was not kept, where one was found.
    pub const fn clause(&self) -> Option<&Citation> {
        self.breach.source()
    }

    /// The code of the dossier.
    pub fn dossier(&self) -> &str {
        &self.dossier
    }

    /// The body that had the dossier.
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// The officer of the line in which it happened.
    pub fn officer(&self) -> Option<&str> {
        self.officer.as_deref()
    }

    /// The day on which it happened.
    pub const fn on(&self) -> NaiveDate {
        self.breach.on()
    }

    /// The breach itself, with its values.
    pub const fn breach(&self) -> &Breach {
        &self.breach
    }
}

impl fmt::Display for Finding {
    /// `2026-03-12 late_result H08-1 (Sở Tư pháp, Minh)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", Iso(self.on()), self.code(), self.dossier)?;
        match (self.agency(), self.officer()) {
            (Some(one), Some(other)) => write!(f, " ({one}, {other})"),
            (Some(one), None) | (None, Some(one)) => write!(f, " ({one})"),
            (None, None) => Ok(()),
        }
    }
}

/// What findings are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupBy {
    /// The code of the breach.
    Code,
    /// The clause that was not kept.
    Clause,
    /// The body that had the dossier.
    Agency,
    /// The officer.
    Officer,
}

impl GroupBy {
    /// Every way of counting.
    pub const ALL: &'static [Self] = &[Self::Code, Self::Clause, Self::Agency, Self::Officer];

    /// The stable name used outside Rust.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Clause => "clause",
            Self::Agency => "agency",
            Self::Officer => "officer",
        }
    }

    fn key(self, finding: &Finding) -> Option<String> {
        match self {
            Self::Code => Some(finding.code().to_owned()),
            Self::Clause => finding.clause().map(ToString::to_string),
            Self::Agency => finding.agency().map(str::to_owned),
            Self::Officer => finding.officer().map(str::to_owned),
        }
    }
}

/// How often something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingCount {
    /// The code, clause, agency or officer; `None` where it is not known.
    pub key: Option<String>,
    /// So many breaches.
    pub findings: u32,
    /// In so many dossiers.
    pub dossiers: u32,
}

/// The breaches of many dossiers (*kết quả kiểm tra*), ordered by day, dossier and line.
///
/// READING: the body that answers is the one that had the dossier: the one that the line names, or else
/// the one to which it was last transferred or that the last line before named. Whose time ran out is not
/// always who broke the clause; the officer is therefore only the one that the line names.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Dossier, Event, Findings, GroupBy, Terms};
/// use motcua::{Calendar, TimeLimit, date};
///
/// let terms = Terms::new(TimeLimit::working_days(5));
/// let mut dossier = Dossier::new("H08-1", terms, &Calendar::vietnam());
/// dossier.record(date(2026, 3, 2), Event::Received)?;
/// dossier.record(date(2026, 3, 2), Event::Transferred { to: "Phòng Tư pháp".into() })?;
/// dossier.record(date(2026, 3, 12), Event::ResultReady { document: None })?;
///
/// let findings = Findings::of([&dossier]);
/// let codes: Vec<_> = findings.rows().iter().map(|row| (row.code(), row.agency())).collect();
/// assert_eq!(
///     codes,
///     [
///         ("late_result", Some("Phòng Tư pháp")),
///         ("overdue_without_apology", Some("Phòng Tư pháp")),
///     ]
/// );
/// let by_agency = findings.count(GroupBy::Agency);
/// assert_eq!(by_agency.first().map(|count| (count.findings, count.dossiers)), Some((2, 1)));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// The breaches of these dossiers.
    pub fn of<'d>(dossiers: impl IntoIterator<Item = &'d Dossier>) -> Self {
        let mut rows = Vec::new();
        for dossier in dossiers {
            let mut bodies = Bodies::of(dossier);
            for breach in dossier.breaches() {
                rows.push(bodies.finding(dossier, breach.clone()));
            }
        }
        Self(rows).in_order()
    }

    /// With breaches that were found beside the log, such as those of the stages of a linked procedure
    /// ([`Tracked::breaches`](crate::dossier::Tracked::breaches)); one that names its agency is that
    /// agency's.
    pub fn with(mut self, dossier: &Dossier, breaches: impl IntoIterator<Item = Breach>) -> Self {
        let mut bodies = Bodies::of(dossier);
        self.0.extend(breaches.into_iter().map(|breach| bodies.finding(dossier, breach)));
        self.in_order()
    }

    /// With the stages of a linked procedure that were late in these dossiers, or are at `now`; a dossier
    /// that was not received has none.
    ///
    /// # Law
    ///
    /// 61/2018/NĐ-CP, Điều 19 khoản 6; 118/2025/NĐ-CP, Điều 20 khoản 2.
    ///
    /// # Errors
    ///
    /// As [`Linked::track_dossier`], with the [place](crate::Error::place) of the dossier.
    pub fn with_stages<'d>(
        mut self,
        dossiers: impl IntoIterator<Item = &'d Dossier>,
        linked: &Linked,
        now: impl Into<When>,
    ) -> Result<Self> {
        let now = now.into();
        for (place, dossier) in dossiers.into_iter().enumerate() {
            if dossier.received().is_none() {
                continue;
            }
            let tracked = linked.track_dossier(dossier, now);
            let tracked = tracked.map_err(|error| error.within("dossiers", place))?;
            let mut bodies = Bodies::of(dossier);
            self.0.extend(tracked.breaches().into_iter().map(|one| bodies.finding(dossier, one)));
        }
        Ok(self.in_order())
    }

    fn in_order(mut self) -> Self {
        let entry = |row: &Finding| row.breach.entry();
        self.0.sort_by(|one, other| {
            let by_day = one.on().cmp(&other.on()).then_with(|| one.dossier.cmp(&other.dossier));
            by_day.then_with(|| entry(one).cmp(&entry(other)))
        });
        self
    }

    /// The findings.
    pub fn rows(&self) -> &[Finding] {
        &self.0
    }

    /// Those of which something is true.
    pub fn filter(&self, keep: impl Fn(&Finding) -> bool) -> Self {
        Self(self.0.iter().filter(|row| keep(row)).cloned().collect())
    }

    /// Those with this code.
    pub fn coded(&self, code: &str) -> Self {
        self.filter(|row| row.code() == code)
    }

    /// Those against this clause.
    pub fn against(&self, clause: &Citation) -> Self {
        self.filter(|row| row.clause() == Some(clause))
    }

    /// Those of this body.
    pub fn at_agency(&self, agency: &str) -> Self {
        self.filter(|row| row.agency() == Some(agency))
    }

    /// Those of this officer.
    pub fn by_officer(&self, officer: &str) -> Self {
        self.filter(|row| row.officer() == Some(officer))
    }

    /// Those that happened on these days.
    pub fn between(&self, days: &RangeInclusive<NaiveDate>) -> Self {
        self.filter(|row| days.contains(&row.on()))
    }

    /// The codes of the dossiers in which something was found, each once, in their order.
    pub fn dossiers(&self) -> Vec<&str> {
        let codes: BTreeSet<&str> = self.0.iter().map(Finding::dossier).collect();
        codes.into_iter().collect()
    }

    /// How often each code, clause, agency or officer was found: the most frequent first, then by name,
    /// what is not known last among equals.
    pub fn count(&self, by: GroupBy) -> Vec<FindingCount> {
        let mut groups: BTreeMap<Option<String>, (u32, BTreeSet<&str>)> = BTreeMap::new();
        for row in &self.0 {
            let (findings, dossiers) = groups.entry(by.key(row)).or_default();
            *findings += 1;
            dossiers.insert(row.dossier());
        }
        let counts = groups.into_iter().map(|(key, (findings, dossiers))| {
            let dossiers = u32::try_from(dossiers.len()).unwrap_or(u32::MAX);
            FindingCount { key, findings, dossiers }
        });
        let mut counts: Vec<_> = counts.collect();
        counts.sort_by(|one, other| {
            let by_number = other.findings.cmp(&one.findings);
            let by_name = (one.key.is_none(), &one.key).cmp(&(other.key.is_none(), &other.key));
            by_number.then(by_name)
        });
        counts
    }
}

/// Which body had a dossier when each of its lines happened.
struct Bodies<'d> {
    /// The line of each event and the body that had the dossier before and during it.
    had: BTreeMap<usize, Option<&'d str>>,
}

impl<'d> Bodies<'d> {
    fn of(dossier: &'d Dossier) -> Self {
        if dossier.breaches().is_empty() {
            return Self { had: BTreeMap::new() };
        }
        let (mut had, mut current) = (BTreeMap::new(), None);
        for Line { entry, event, .. } in dossier.log().events() {
            current = dossier.entries().get(entry).and_then(Entry::at_agency).or(current);
            had.insert(entry, current);
            if let Event::Transferred { to } = event {
                current = Some(&**to);
            }
        }
        Self { had }
    }

    fn finding(&mut self, dossier: &Dossier, breach: Breach) -> Finding {
        let line = dossier.entries().get(breach.entry());
        let named = breach.parameters().iter().find(|(name, _)| *name == "agency");
        let agency = match named {
            Some((_, agency)) => Some(agency.to_string().into_boxed_str()),
            None => self.had.get(&breach.entry()).copied().flatten().map(Box::from),
        };
        let officer = line.and_then(Entry::officer).map(Box::from);
        Finding { breach, dossier: dossier.code().into(), agency, officer }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::date::date;
    use crate::dossier::Terms;
    use crate::time_limit::TimeLimit;

    fn ready(day: u32) -> Entry<Event> {
        Entry::new(date(2026, 3, day), Event::ResultReady { document: None })
    }

    fn received() -> Entry<Event> {
        Entry::new(date(2026, 3, 2), Event::Received).agency("Xã").by("Lan")
    }

    fn dossier(code: &str, lines: Vec<Entry<Event>>) -> Result<Dossier> {
        let terms = Terms::new(TimeLimit::working_days(5));
        let mut dossier = Dossier::new(code, terms, &Calendar::vietnam());
        for line in lines {
            dossier.record_entry(line)?;
        }
        Ok(dossier)
    }

    fn found() -> Result<Findings> {
        let to = Event::Transferred { to: "Sở".into() };
        let asked = Entry::new(date(2026, 3, 3), Event::SupplementRequested { reason: None });
        Ok(Findings::of(&[
            dossier("B", vec![received(), ready(12).by("Lan")])?,
            dossier("A", vec![received(), Entry::new(date(2026, 3, 2), to), ready(12).by("Minh")])?,
            dossier("C", vec![received(), asked])?,
            dossier("D", vec![received(), ready(3)])?,
        ]))
    }

    #[test]
    fn rows_tell_who_had_the_dossier_in_the_order_of_days() -> Result<()> {
        let found = found()?;
        let told: Vec<_> = found.rows().iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "2026-03-03 no_reason C (Xã)",
                "2026-03-12 late_result A (Sở, Minh)",
                "2026-03-12 overdue_without_apology A (Sở, Minh)",
                "2026-03-12 late_result B (Xã, Lan)",
                "2026-03-12 overdue_without_apology B (Xã, Lan)",
            ]
        );
        assert_eq!(found.dossiers(), ["A", "B", "C"]);
        Ok(())
    }

    #[test]
    fn filters_narrow_and_combine() -> Result<()> {
        let found = found()?;
        assert_eq!(found.coded("late_result").rows().len(), 2);
        assert_eq!(found.coded("late_result").at_agency("Sở").dossiers(), ["A"]);
        assert_eq!(found.by_officer("Lan").rows().len(), 2);
        assert_eq!(found.between(&(date(2026, 3, 1)..=date(2026, 3, 11))).dossiers(), ["C"]);
        let apology: Citation = "Điều 19 khoản 6 Nghị định 118/2025/NĐ-CP".parse()?;
        assert_eq!(found.against(&apology).rows().len(), 2);
        Ok(())
    }

    #[test]
    fn counts_are_of_breaches_and_of_dossiers() -> Result<()> {
        let count = |by| -> Result<Vec<_>> {
            let counts = found()?.count(by).into_iter();
            Ok(counts.map(|count| (count.key, count.findings, count.dossiers)).collect())
        };
        let key = |name: &str| Some(name.to_owned());
        assert_eq!(count(GroupBy::Agency)?, [(key("Xã"), 3, 2), (key("Sở"), 2, 1)]);
        assert_eq!(
            count(GroupBy::Officer)?,
            [(key("Lan"), 2, 1), (key("Minh"), 2, 1), (None, 1, 1)]
        );
        let clauses = count(GroupBy::Clause)?;
        assert_eq!(
            clauses,
            [
                (key("Điều 19 khoản 6 Nghị định 118/2025/NĐ-CP"), 2, 2),
                (None, 2, 2),
                (key("Điều 17 khoản 1 Nghị định 118/2025/NĐ-CP"), 1, 1),
            ]
        );
        let total: u32 = count(GroupBy::Code)?.iter().map(|(_, findings, _)| findings).sum();
        assert_eq!(total, 5);
        Ok(())
    }

    #[test]
    fn stages_that_were_late_are_found_at_their_own_body() -> Result<()> {
        use crate::dossier::{Linked, Stage};
        let late = dossier("A", vec![received(), ready(9)])?;
        let calendar = Calendar::vietnam();
        let stage = Stage::new("a", TimeLimit::working_days(2), &calendar).at("Phòng 1");
        let track = Linked::in_sequence([stage])?.track_dossier(&late, date(2026, 3, 9))?;
        let found = Findings::of([&late]).with(&late, track.breaches());
        let told: Vec<_> = found.rows().iter().map(ToString::to_string).collect();
        assert_eq!(told, ["2026-03-09 late_stage A (Phòng 1)"]);
        Ok(())
    }
}
