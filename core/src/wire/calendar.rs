//! The changes that make a body's calendar, as JSON.

use super::notice::NoticeSpec;
use super::{invalid, read_code};
use crate::calendar::{
    Base, Calendar, Changes, HalfDay, OfficeHours, OwnDay, SaturdayService, Sessions, Swap, Week,
};
use crate::citation::Citation;
use crate::date::{Iso, parse_date};
use crate::error::Result;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a body changes in the national calendar: every key may be left out.
///
/// ```json
/// { "saturday": "morning", "closures": ["2026-03-05"],
///   "swaps": [{ "off": "2028-05-04", "work": "2028-05-06", "source": "15/TB-UBND" }] }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarSpec {
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    week: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known_on: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    notices: Vec<NoticeSpec>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    swaps: Vec<SwapSpec>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    closures: Vec<DaySpec>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    makeup: Vec<DaySpec>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<HoursSpec>,
    #[serde(skip_serializing_if = "Option::is_none")]
    saturday: Option<SaturdaySpec>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SwapSpec {
    off: String,
    work: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "a day written as \"2026-02-11\", or an object with `date` and `source`"
)]
enum DaySpec {
    Bare(String),
    Sourced(SourcedDay),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcedDay {
    date: String,
    source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "sessions such as [\"08:00-12:00\", \"13:00-17:00\"], or an object of sessions by weekday (`mon` to `sun`)"
)]
enum HoursSpec {
    Daily(Vec<String>),
    Weekly(WeeklyHours),
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WeeklyHours {
    #[serde(skip_serializing_if = "Option::is_none")]
    mon: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tue: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wed: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thu: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fri: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sat: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sun: Option<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "\"morning\", \"afternoon\" or \"full\", an object with `part`, or a list of such objects"
)]
enum SaturdaySpec {
    Part(String),
    One(ServiceSpec),
    Many(Vec<ServiceSpec>),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceSpec {
    part: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    domains: Vec<String>,
    #[serde(default)]
    counts: bool,
}

/// The paper of a change for which none was named.
const UNNAMED: &str = "khai báo của người dùng";

impl CalendarSpec {
    /// The calendar that the changes make.
    ///
    /// # Errors
    ///
    /// As [`CalendarBuilder::build`](crate::calendar::CalendarBuilder::build);
    /// [`InvalidDate`](crate::ErrorKind::InvalidDate) and
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for text that is no day or no known code.
    pub fn build(&self) -> Result<Calendar> {
        self.build_on(&Calendar::vietnam())
    }

    /// The calendar that the changes make of another one: what is given here is added to its changes.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_on(&self, calendar: &Calendar) -> Result<Calendar> {
        let mut changes = calendar.changes().clone();
        if let Some(base) = &self.base {
            changes.base =
                read_code("base", base, &[Base::Vietnam, Base::WeekendsOnly], Base::code)?;
        }
        if let Some(week) = &self.week {
            changes.week = read_code("week", week, &Week::ALL, Week::code)?;
        }
        if let Some(day) = &self.known_on {
            changes.known_on = Some(parse_date(day)?);
        }
        for notice in &self.notices {
            changes.notices.push(notice.notice()?);
        }
        for swap in &self.swaps {
            changes.swaps.push(Swap {
                off: parse_date(&swap.off)?,
                work: parse_date(&swap.work)?,
                source: Citation::from(swap.source.as_deref().unwrap_or(UNNAMED)),
            });
        }
        for (days, own) in
            [(&self.closures, &mut changes.closures), (&self.makeup, &mut changes.makeup)]
        {
            for day in days {
                let (date, source) = match day {
                    DaySpec::Bare(date) => (date, UNNAMED),
                    DaySpec::Sourced(day) => (&day.date, day.source.as_str()),
                };
                own.push(OwnDay { date: parse_date(date)?, source: Citation::from(source) });
            }
        }
        if let Some(hours) = &self.hours {
            changes.hours = hours.read()?;
        }
        let services: &[ServiceSpec] = match &self.saturday {
            None => &[],
            Some(SaturdaySpec::One(service)) => std::slice::from_ref(service),
            Some(SaturdaySpec::Many(services)) => services,
            Some(SaturdaySpec::Part(part)) => {
                let part = read_code("saturday", part, &HalfDay::ALL, HalfDay::code)?;
                changes.saturday.push(SaturdayService::new(part));
                &[]
            }
        };
        for service in services {
            changes.saturday.push(service.read()?);
        }
        if let Some(domain) = &self.domain {
            changes.domain = Some(domain.clone());
        }
        Calendar::build(changes)
    }
}

impl HoursSpec {
    fn read(&self) -> Result<OfficeHours> {
        let sessions = |texts: &Vec<String>| Sessions::parse(texts.iter().map(String::as_str));
        match self {
            Self::Daily(texts) => Ok(OfficeHours::daily(&sessions(texts)?)),
            Self::Weekly(week) => {
                let days =
                    [&week.mon, &week.tue, &week.wed, &week.thu, &week.fri, &week.sat, &week.sun];
                let mut read = [const { None }; 7];
                for (day, texts) in read.iter_mut().zip(days) {
                    *day = texts.as_ref().map(sessions).transpose()?;
                }
                Ok(OfficeHours::weekly(read))
            }
        }
    }
}

impl ServiceSpec {
    fn read(&self) -> Result<SaturdayService> {
        let part = read_code("saturday.part", &self.part, &HalfDay::ALL, HalfDay::code)?;
        let mut service = SaturdayService::new(part).domains(self.domains.iter().cloned());
        if let Some(from) = &self.from {
            service = service.from(parse_date(from)?);
        }
        if let Some(until) = &self.until {
            service = service.until(parse_date(until)?);
        }
        if self.counts {
            service = service.counting();
        }
        Ok(service)
    }
}

impl From<&Changes> for CalendarSpec {
    fn from(changes: &Changes) -> Self {
        let iso = |day: NaiveDate| Iso(day).to_string();
        let days = |own: &[OwnDay]| {
            let day = |day: &OwnDay| {
                let (date, source) = (iso(day.date), day.source.to_string());
                DaySpec::Sourced(SourcedDay { date, source })
            };
            own.iter().map(day).collect()
        };
        let services: Vec<_> = changes.saturday.iter().map(ServiceSpec::from).collect();
        let standard = changes.hours == OfficeHours::standard();
        Self {
            base: (changes.base != Base::default()).then(|| changes.base.code().to_owned()),
            week: (changes.week != Week::default()).then(|| changes.week.code().to_owned()),
            known_on: changes.known_on.map(iso),
            notices: changes.notices.iter().map(NoticeSpec::from).collect(),
            swaps: changes
                .swaps
                .iter()
                .map(|swap| SwapSpec {
                    off: iso(swap.off),
                    work: iso(swap.work),
                    source: Some(swap.source.to_string()),
                })
                .collect(),
            closures: days(&changes.closures),
            makeup: days(&changes.makeup),
            hours: (!standard).then(|| HoursSpec::Weekly(WeeklyHours::from(&changes.hours))),
            saturday: (!services.is_empty()).then_some(SaturdaySpec::Many(services)),
            domain: changes.domain.clone(),
        }
    }
}

impl From<&OfficeHours> for WeeklyHours {
    fn from(hours: &OfficeHours) -> Self {
        let day = |weekday: u32| {
            let sessions = hours.weekday(weekday)?;
            Some(sessions.iter().map(|(open, close)| format!("{open}-{close}")).collect())
        };
        Self {
            mon: day(0),
            tue: day(1),
            wed: day(2),
            thu: day(3),
            fri: day(4),
            sat: day(5),
            sun: day(6),
        }
    }
}

impl From<&SaturdayService> for ServiceSpec {
    fn from(service: &SaturdayService) -> Self {
        Self {
            part: service.part().code().to_owned(),
            from: Some(Iso(service.first_day()).to_string()),
            until: Some(Iso(service.last_day()).to_string()),
            domains: service.served_domains().to_vec(),
            counts: service.is_counting(),
        }
    }
}

/// Reads the changes of a calendar; `null` makes none.
///
/// # Errors
///
/// As [`CalendarSpec::build`]; [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for another
/// shape, unknown keys included.
pub(super) fn read_calendar(value: &Value) -> Result<Calendar> {
    match value {
        Value::Null => Ok(Calendar::vietnam()),
        Value::Object(_) => super::read::<CalendarSpec>(value)?.build(),
        _ => Err(invalid("calendar", value, "an object of changes")),
    }
}

impl TryFrom<&Value> for Calendar {
    type Error = crate::error::Error;

    fn try_from(value: &Value) -> Result<Self> {
        read_calendar(value)
    }
}
