//! A strict reader of RFC 5545, for the tests only: what the standard does not allow is a fault, and so is a
//! property that it does not know.

use motcua::NaiveDate;
use std::collections::BTreeSet;

/// A component with its properties and those within it.
#[derive(Debug)]
pub(crate) struct Component {
    /// Such as `VEVENT`.
    pub(crate) name: String,
    properties: Vec<Property>,
    /// The components within it.
    pub(crate) within: Vec<Component>,
}

#[derive(Debug)]
struct Property {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

type Read<T> = Result<T, String>;

/// The properties that hold text, whose separators are escaped.
const TEXTS: [&str; 8] =
    ["UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "PRODID", "X-WR-CALNAME", "TZNAME"];

/// Reads a whole stream, which is one calendar.
pub(crate) fn read(text: &str) -> Read<Component> {
    let lines = unfolded(text)?;
    let properties = lines.iter().map(|line| property(line)).collect::<Read<Vec<_>>>()?;
    let mut rest = properties.into_iter();
    let first = rest.next().ok_or("nothing")?;
    if (first.name.as_str(), first.value.as_str()) != ("BEGIN", "VCALENDAR") {
        return Err("a stream begins with BEGIN:VCALENDAR".to_owned());
    }
    let calendar = component(first.value, &mut rest)?;
    if let Some(after) = rest.next() {
        return Err(format!("{} stands behind the calendar", after.name));
    }
    whole(&calendar)?;
    Ok(calendar)
}

/// Lines ended by CRLF, at most 75 octets each, put together again.
fn unfolded(text: &str) -> Read<Vec<String>> {
    let body = text.strip_suffix("\r\n").ok_or("the last line is not ended by CRLF")?;
    let mut lines: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        if line.len() > 75 {
            return Err(format!("{} octets: {line}", line.len()));
        }
        if let Some(control) = line.chars().find(|letter| letter.is_control() && *letter != '\t') {
            return Err(format!("{control:?} in {line}"));
        }
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(last)) => last.push_str(more),
            (Some(_), None) => return Err("a stream begins with a folded line".to_owned()),
            (None, _) if line.is_empty() => return Err("an empty line".to_owned()),
            (None, _) => lines.push(line.to_owned()),
        }
    }
    Ok(lines)
}

/// `NAME;PARAMETER=value:value`.
fn property(line: &str) -> Read<Property> {
    let wrong = || format!("no content line: {line}");
    let (head, value) = line.split_once(':').ok_or_else(wrong)?;
    let mut parts = head.split(';');
    let name = parts.next().unwrap_or_default();
    let named = |name: &str| {
        !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if !named(name) {
        return Err(wrong());
    }
    let parameter = |part: &str| {
        let (name, value) = part.split_once('=').ok_or_else(wrong)?;
        let plain = !value.is_empty() && !value.contains(['"', ',', ';', ':']);
        if named(name) && plain { Ok((name.to_owned(), value.to_owned())) } else { Err(wrong()) }
    };
    let parameters = parts.map(parameter).collect::<Read<Vec<_>>>()?;
    Ok(Property { name: name.to_owned(), parameters, value: value.to_owned() })
}

fn component(name: String, rest: &mut impl Iterator<Item = Property>) -> Read<Component> {
    let mut own = Component { name, properties: Vec::new(), within: Vec::new() };
    loop {
        let next = rest.next().ok_or_else(|| format!("{} has no end", own.name))?;
        match next.name.as_str() {
            "BEGIN" => own.within.push(component(next.value, rest)?),
            "END" if next.value == own.name => return Ok(own),
            "END" => return Err(format!("{} is ended by {}", own.name, next.value)),
            // Properties stand before the components (3.6).
            _ if !own.within.is_empty() => return Err(format!("{} behind a component", next.name)),
            _ => own.properties.push(next),
        }
    }
}

impl Component {
    /// The text of a property, without its escapes.
    pub(crate) fn text(&self, name: &str) -> Read<String> {
        plain(&self.one(name)?.value)
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    fn one(&self, name: &str) -> Read<&Property> {
        let mut all = self.all(name);
        match (all.next(), all.next()) {
            (Some(one), None) => Ok(one),
            (None, _) => Err(format!("{} has no {name}", self.name)),
            (Some(_), Some(_)) => Err(format!("{} has {name} twice", self.name)),
        }
    }

    /// What must be there once, what may be there once, and nothing else.
    fn holds(&self, must: &[&str], may: &[&str]) -> Read<()> {
        for name in must {
            self.one(name)?;
        }
        for property in &self.properties {
            let name = property.name.as_str();
            if !must.contains(&name) && !may.contains(&name) {
                return Err(format!("{name} in {}", self.name));
            }
            self.one(name)?;
            if TEXTS.contains(&name) {
                plain(&property.value)?;
            }
        }
        Ok(())
    }
}

/// Text without its escapes (3.3.11).
fn plain(value: &str) -> Read<String> {
    let mut told = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => told.push(match letters.next() {
                Some('n' | 'N') => '\n',
                Some(itself @ ('\\' | ';' | ',')) => itself,
                other => return Err(format!("\\{other:?} in {value}")),
            }),
            ';' | ',' => return Err(format!("{letter} is not escaped in {value}")),
            _ => told.push(letter),
        }
    }
    Ok(told)
}

/// A day: eight figures that exist.
fn day(value: &str) -> Read<NaiveDate> {
    let exists = value.len() == 8 && value.bytes().all(|byte| byte.is_ascii_digit());
    let parsed = NaiveDate::parse_from_str(value, "%Y%m%d").ok().filter(|_| exists);
    parsed.ok_or_else(|| format!("{value} is no day"))
}

/// A moment: a day, `T` and six figures that exist.
fn moment(value: &str) -> Read<(NaiveDate, u32)> {
    let wrong = || format!("{value} is no moment");
    let (on, clock) = value.split_once('T').ok_or_else(wrong)?;
    let figures = clock.len() == 6 && clock.bytes().all(|byte| byte.is_ascii_digit());
    let number = clock.parse::<u32>().ok().filter(|_| figures).ok_or_else(wrong)?;
    let valid = number / 10_000 < 24 && number / 100 % 100 < 60 && number % 100 < 60;
    if valid { Ok((day(on)?, number)) } else { Err(wrong()) }
}

/// The rules of the components that a feed may have.
fn whole(calendar: &Component) -> Read<()> {
    calendar.holds(&["VERSION", "PRODID"], &["CALSCALE", "X-WR-CALNAME", "X-WR-TIMEZONE"])?;
    if calendar.one("VERSION")?.value != "2.0" {
        return Err("VERSION is 2.0".to_owned());
    }
    if calendar.all("CALSCALE").any(|scale| scale.value != "GREGORIAN") {
        return Err("CALSCALE is GREGORIAN".to_owned());
    }
    let (mut zones, mut identities) = (BTreeSet::new(), BTreeSet::new());
    for within in &calendar.within {
        match within.name.as_str() {
            "VTIMEZONE" => {
                zone(within)?;
                zones.insert(within.text("TZID")?);
            }
            "VEVENT" => {
                event(within, &zones)?;
                if !identities.insert(within.text("UID")?) {
                    return Err(format!("two events are {}", within.text("UID")?));
                }
            }
            other => return Err(format!("{other} is no component of a feed")),
        }
    }
    if calendar.within.is_empty() { Err("a calendar has a component".to_owned()) } else { Ok(()) }
}

fn zone(zone: &Component) -> Read<()> {
    zone.holds(&["TZID"], &[])?;
    if zone.within.is_empty() {
        return Err("a zone has an offset".to_owned());
    }
    for offset in &zone.within {
        if offset.name != "STANDARD" && offset.name != "DAYLIGHT" {
            return Err(format!("{} in a zone", offset.name));
        }
        offset.holds(&["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"], &["TZNAME"])?;
        moment(&offset.one("DTSTART")?.value)?;
        for name in ["TZOFFSETFROM", "TZOFFSETTO"] {
            let value = &offset.one(name)?.value;
            let figures = value.strip_prefix(['+', '-']).unwrap_or_default();
            if figures.len() != 4 || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(format!("{value} is no offset"));
            }
        }
    }
    Ok(())
}

/// A day or a moment of an event, told so that two of a kind can be compared.
fn time(property: &Property, zones: &BTreeSet<String>) -> Read<(bool, NaiveDate, u32)> {
    let parameters: Vec<_> =
        property.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    match parameters.as_slice() {
        [("VALUE", "DATE")] => Ok((true, day(&property.value)?, 0)),
        [("TZID", zone)] if zones.contains(*zone) => {
            let (on, clock) = moment(&property.value)?;
            Ok((false, on, clock))
        }
        other => Err(format!("{} with {other:?}", property.name)),
    }
}

fn event(event: &Component, zones: &BTreeSet<String>) -> Read<()> {
    let may = ["DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "STATUS", "TRANSP"];
    event.holds(&["UID", "DTSTAMP", "DTSTART"], &may)?;
    if !event.within.is_empty() {
        return Err("an event holds no component here".to_owned());
    }
    let stamp = &event.one("DTSTAMP")?.value;
    moment(stamp.strip_suffix('Z').ok_or_else(|| format!("{stamp} is not in UTC"))?)?;
    let start = time(event.one("DTSTART")?, zones)?;
    if event.all("DTEND").next().is_some() {
        let end = time(event.one("DTEND")?, zones)?;
        if end.0 != start.0 || end <= start {
            return Err(format!("{} does not end behind its beginning", event.text("UID")?));
        }
    }
    for (name, words) in [
        ("STATUS", ["CONFIRMED", "TENTATIVE", "CANCELLED"].as_slice()),
        ("TRANSP", ["OPAQUE", "TRANSPARENT"].as_slice()),
    ] {
        if event.all(name).any(|property| !words.contains(&property.value.as_str())) {
            return Err(format!("{name} has no such value"));
        }
    }
    Ok(())
}
