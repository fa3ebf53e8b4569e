//! The changes that make a body's calendar, as JSON.

use super::notice::AnswerYearNotice;
use super::reader::{FromJson, Place, codes, read};
use crate::calendar::{
    Base, Calendar, Changes, HalfDay, OfficeHours, OwnDay, SaturdayService, Sessions, Swap, Week,
    YearNotice,
};
use crate::citation::Citation;
use crate::date::Iso;
use crate::error::Result;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::Value;

codes! { HalfDay, Week }

/// What a body changes in the national calendar: every key may be left out.
///
/// ```json
/// { "saturday": "morning", "closures": ["2026-03-05"],
///   "swaps": [{ "off": "2028-05-04", "work": "2028-05-06", "source": "15/TB-UBND" }] }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarSpec {
    base: Option<Base>,
    week: Option<Week>,
    known_on: Option<NaiveDate>,
    notices: Vec<YearNotice>,
    swaps: Vec<Swap>,
    closures: Vec<OwnDay>,
    makeup: Vec<OwnDay>,
    hours: Option<OfficeHours>,
    saturday: Vec<SaturdayService>,
    domain: Option<String>,
}

/// The weekdays by their keys, Monday first.
pub(super) const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The paper of a change for which none was named.
const UNNAMED: &str = "khai báo của người dùng";

impl CalendarSpec {
    /// The calendar that the changes make.
    ///
    /// # Errors
    ///
    /// As [`CalendarBuilder::build`](crate::calendar::CalendarBuilder::build).
    pub fn build(self) -> Result<Calendar> {
        self.build_on(&Calendar::vietnam())
    }

    /// The calendar that the changes make of another one: what is given here is added to its changes.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_on(self, calendar: &Calendar) -> Result<Calendar> {
        let mut changes = calendar.changes().clone();
        changes.base = self.base.unwrap_or(changes.base);
        changes.week = self.week.unwrap_or(changes.week);
        changes.known_on = self.known_on.or(changes.known_on);
        changes.notices.extend(self.notices);
        changes.swaps.extend(self.swaps);
        changes.closures.extend(self.closures);
        changes.makeup.extend(self.makeup);
        changes.hours = self.hours.unwrap_or(changes.hours);
        changes.saturday.extend(self.saturday);
        changes.domain = self.domain.or(changes.domain);
        Calendar::build(changes)
    }
}

impl FromJson for CalendarSpec {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let changes = place.object(&[
            "base", "week", "known_on", "notices", "swaps", "closures", "makeup", "hours",
            "saturday", "domain",
        ])?;
        Ok(Self {
            base: changes.read("base")?,
            week: changes.read("week")?,
            known_on: changes.read("known_on")?,
            notices: changes.read("notices")?,
            swaps: changes.read("swaps")?,
            closures: changes.read("closures")?,
            makeup: changes.read("makeup")?,
            hours: changes.read("hours")?,
            saturday: services(&changes.at("saturday"))?,
            domain: changes.read("domain")?,
        })
    }
}

impl FromJson for Base {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        place.code(&[Self::Vietnam, Self::WeekendsOnly], Self::code)
    }
}

impl FromJson for Swap {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let swap = place.object(&["off", "work", "source"])?;
        let source = swap.read::<Option<String>>("source")?;
        Ok(Self {
            off: swap.read("off")?,
            work: swap.read("work")?,
            source: Citation::from(source.as_deref().unwrap_or(UNNAMED)),
        })
    }
}

impl FromJson for OwnDay {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(_) => {
                Ok(Self { date: NaiveDate::from_json(place)?, source: Citation::from(UNNAMED) })
            }
            Value::Object(_) => {
                let day = place.object(&["date", "source"])?;
                let source = Citation::from(day.read::<String>("source")?.as_str());
                Ok(Self { date: day.read("date")?, source })
            }
            _ => Err(place
                .refuse("a day written as \"2026-02-11\", or an object with `date` and `source`")),
        }
    }
}

impl FromJson for OfficeHours {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::Array(_) => Ok(Self::daily(&Sessions::from_json(place)?)),
            Value::Object(_) => {
                let days = place.object(&WEEKDAYS)?;
                let mut week = [const { None }; 7];
                for (sessions, day) in week.iter_mut().zip(WEEKDAYS) {
                    *sessions = days.read(day)?;
                }
                Ok(Self::weekly(week))
            }
            _ => Err(place.refuse(
                "sessions such as [\"08:00-12:00\", \"13:00-17:00\"], or an object of sessions by weekday (`mon` to `sun`)",
            )),
        }
    }
}

impl FromJson for Sessions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let texts: Vec<String> = place.each(String::from_json)?;
        Self::parse(texts.iter().map(String::as_str))
    }
}

/// One service or several; a part of the day alone is a service without an end.
fn services(place: &Place<'_>) -> Result<Vec<SaturdayService>> {
    match place.value() {
        Value::Null => Ok(Vec::new()),
        Value::String(_) => HalfDay::from_json(place).map(|part| vec![SaturdayService::new(part)]),
        Value::Object(_) => SaturdayService::from_json(place).map(|service| vec![service]),
        Value::Array(_) => Vec::from_json(place),
        _ => Err(place.refuse(
            "\"morning\", \"afternoon\" or \"full\", an object with `part`, or a list of such objects",
        )),
    }
}

impl FromJson for SaturdayService {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["part", "from", "until", "domains", "counts"])?;
        let mut service =
            Self::new(fields.read("part")?).domains(fields.read::<Vec<String>>("domains")?);
        if let Some(from) = fields.read("from")? {
            service = service.from(from);
        }
        if let Some(until) = fields.read("until")? {
            service = service.until(until);
        }
        if fields.read::<Option<_>>("counts")?.unwrap_or_default() {
            service = service.counting();
        }
        Ok(service)
    }
}

impl TryFrom<&Value> for Calendar {
    type Error = crate::error::Error;

    /// Reads the changes that make a calendar; null makes none.
    fn try_from(value: &Value) -> Result<Self> {
        read::<Option<CalendarSpec>>("calendar", value)?.unwrap_or_default().build()
    }
}

impl From<&Changes> for CalendarSpec {
    fn from(changes: &Changes) -> Self {
        let Changes {
            base,
            week,
            known_on,
            notices,
            swaps,
            closures,
            makeup,
            hours,
            saturday,
            domain,
        } = changes.clone();
        Self {
            base: (base != Base::default()).then_some(base),
            week: (week != Week::default()).then_some(week),
            known_on,
            notices,
            swaps,
            closures,
            makeup,
            hours: (hours != OfficeHours::standard()).then_some(hours),
            saturday,
            domain,
        }
    }
}

impl Serialize for CalendarSpec {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        AnswerChanges::from(self).serialize(serializer)
    }
}

/// Changes as they go out.
#[derive(Serialize)]
struct AnswerChanges<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    week: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    known_on: Option<Iso>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<AnswerYearNotice<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    swaps: Vec<AnswerSwap>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    closures: Vec<AnswerOwnDay>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    makeup: Vec<AnswerOwnDay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<&'a OfficeHours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    saturday: Vec<AnswerService<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<&'a str>,
}

#[derive(Serialize)]
struct AnswerSwap {
    off: Iso,
    work: Iso,
    source: String,
}

#[derive(Serialize)]
struct AnswerOwnDay {
    date: Iso,
    source: String,
}

#[derive(Serialize)]
struct AnswerService<'a> {
    part: &'static str,
    from: Iso,
    until: Iso,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    domains: &'a [String],
    counts: bool,
}

impl<'a> From<&'a CalendarSpec> for AnswerChanges<'a> {
    fn from(spec: &'a CalendarSpec) -> Self {
        let swap = |swap: &Swap| AnswerSwap {
            off: Iso(swap.off),
            work: Iso(swap.work),
            source: swap.source.to_string(),
        };
        let days = |days: &[OwnDay]| {
            let day =
                |day: &OwnDay| AnswerOwnDay { date: Iso(day.date), source: day.source.to_string() };
            days.iter().map(day).collect()
        };
        let service = |service: &'a SaturdayService| AnswerService {
            part: service.part().code(),
            from: Iso(service.first_day()),
            until: Iso(service.last_day()),
            domains: service.served_domains(),
            counts: service.is_counting(),
        };
        Self {
            base: spec.base.map(Base::code),
            week: spec.week.map(Week::code),
            known_on: spec.known_on.map(Iso),
            notices: spec.notices.iter().map(Into::into).collect(),
            swaps: spec.swaps.iter().map(swap).collect(),
            closures: days(&spec.closures),
            makeup: days(&spec.makeup),
            hours: spec.hours.as_ref(),
            saturday: spec.saturday.iter().map(service).collect(),
            domain: spec.domain.as_deref(),
        }
    }
}

impl Serialize for OfficeHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let days = (0u32..).zip(WEEKDAYS).filter_map(|(weekday, name)| {
            let sessions = self.weekday(weekday)?.iter();
            let texts: Vec<_> = sessions.map(|(open, close)| format!("{open}-{close}")).collect();
            Some((name, texts))
        });
        serializer.collect_map(days)
    }
}
