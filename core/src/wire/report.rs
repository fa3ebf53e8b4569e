//! Tables of reports as JSON: `{"kind": "settlement", "table": {…}}` in, Markdown, CSV and HTML out.
//!
//! Words are text, or `{vi, en}`; figures that a caller gives come with their `basis`, `{period, policy,
//! population}`.

use super::reader::{Fields, FromJson, Place, codes};
use super::statistics::{ChangeRequest, RankRequest, TallyRequest};
use crate::audit::{self, Statement};
use crate::calendar::Calendar;
use crate::error::Result;
use crate::report::{
    Basis, Cell, Column, DocumentFigures, Label, Share, Sheet, TaskFigures, comparison, documents,
    findings, ranking, ranking_of, rates, settlement, tasks,
};
use crate::statistics::{Population, rank};
use crate::text::Language;
use serde::Serialize;
use serde_json::Value;

codes! { Language }

impl FromJson for Label {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::String(name) => Ok(name.as_str().into()),
            Value::Object(_) => {
                let both = place.object(&["vi", "en"])?;
                Ok(Self::of(both.read("vi")?, both.read("en")?))
            }
            _ => Err(place.refuse("text, or `vi` and `en`")),
        }
    }
}

impl FromJson for Basis {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let basis = place.object(&["period", "policy", "population"])?;
        Ok(Self {
            period: basis.read("period")?,
            policy: basis.read("policy")?,
            population: basis.read("population")?,
        })
    }
}

impl FromJson for Share {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let share = place.object(&["numerator", "denominator"])?;
        Ok(Self { part: share.read("numerator")?, whole: share.read("denominator")? })
    }
}

impl FromJson for Cell {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        match place.value() {
            Value::Null => Ok(Self::None),
            Value::Number(_) => u64::from_json(place).map(Self::Count),
            Value::Object(members) if members.contains_key("numerator") => {
                Share::from_json(place).map(Self::Rate)
            }
            Value::Object(members) if members.contains_key("from") => {
                ChangeRequest::from_json(place)?.change().map(Self::Change)
            }
            Value::Object(members) if members.contains_key("date") => {
                place.object(&["date"])?.read("date").map(Self::Day)
            }
            _ => Label::from_json(place).map(Self::Text),
        }
    }
}

impl FromJson for Column {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let Value::Object(members) = place.value() else {
            return Label::from_json(place).map(Self::new);
        };
        if members.contains_key("vi") {
            return Label::from_json(place).map(Self::new);
        }
        let column = place.object(&["label", "group", "number"])?;
        Ok(Self {
            label: column.read("label")?,
            group: column.read("group")?,
            number: column.read("number")?,
        })
    }
}

impl FromJson for TaskFigures {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let figures = place.object(&[
            "period",
            "assigned",
            "completed",
            "on_time",
            "late",
            "open",
            "within_time",
            "overdue",
        ])?;
        Ok(Self {
            period: figures.read("period")?,
            assigned: figures.read("assigned")?,
            completed: figures.read("completed")?,
            on_time: figures.read("on_time")?,
            late: figures.read("late")?,
            open: figures.read("open")?,
            within_time: figures.read("within_time")?,
            overdue: figures.read("overdue")?,
        })
    }
}

/// What names something and counts it.
struct Counted(Label, u64);

impl FromJson for Counted {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let counted = place.object(&["kind", "count"])?;
        Ok(Self(counted.read("kind")?, counted.read("count")?))
    }
}

struct Cells {
    cells: Vec<Cell>,
    total: bool,
}

impl FromJson for Cells {
    /// Reads the cells of a row, or `{total}` for those of a row that tells all together.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        if place.value().is_object() {
            return Ok(Self { cells: place.object(&["total"])?.read("total")?, total: true });
        }
        Ok(Self { cells: Vec::from_json(place)?, total: false })
    }
}

/// Which table is asked for.
#[derive(Clone, Copy)]
enum Kind {
    Settlement,
    Rates,
    Comparison,
    Ranking,
    Tasks,
    Documents,
    Findings,
    Values,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::Settlement,
        Self::Rates,
        Self::Comparison,
        Self::Ranking,
        Self::Tasks,
        Self::Documents,
        Self::Findings,
        Self::Values,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::Settlement => "settlement",
            Self::Rates => "rates",
            Self::Comparison => "comparison",
            Self::Ranking => "ranking",
            Self::Tasks => "tasks",
            Self::Documents => "documents",
            Self::Findings => "findings",
            Self::Values => "values",
        }
    }

    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Settlement => &["kind", "title", "table"],
            Self::Rates => &["kind", "title", "table", "of"],
            Self::Comparison => &["kind", "title", "before", "after", "gaps"],
            Self::Ranking => &["kind", "title", "table", "of", "basis", "units"],
            Self::Tasks => &["kind", "title", "basis", "periods"],
            Self::Documents => {
                &["kind", "title", "basis", "received", "petitions", "issued", "kinds"]
            }
            Self::Findings => &["kind", "title", "source", "text", "claims"],
            Self::Values => &["kind", "title", "basis", "columns", "rows", "notes"],
        }
    }
}

codes! { Kind }

/// The keys of a kind, among those that any kind has.
pub(super) fn of_kind<'p, K: FromJson>(
    place: &'p Place<'p>,
    keys: fn(K) -> &'static [&'static str],
) -> Result<Fields<'p>> {
    if !place.value().is_object() {
        return Err(place.refuse("an object with its `kind`"));
    }
    let kind: K = Fields::looked_at(place, &["kind"]).read("kind")?;
    place.object(keys(kind))
}

/// A table that is asked for, on a calendar.
pub(super) fn sheet(place: &Place<'_>, calendar: &Calendar) -> Result<Sheet> {
    let asked = of_kind(place, Kind::keys)?;
    let table = |key| asked.read::<TallyRequest>(key)?.table(calendar);
    let sheet = match asked.read("kind")? {
        Kind::Settlement => settlement(&table("table")?),
        Kind::Rates => {
            let of: Vec<Population> = asked.read("of")?;
            let of = if of.is_empty() { Population::ALL.to_vec() } else { of };
            rates(&table("table")?, &of)
        }
        Kind::Comparison => {
            let gaps: Vec<_> = asked.read("gaps")?;
            comparison(&table("before")?, &table("after")?, &gaps)?
        }
        Kind::Ranking if asked.at("table").value().is_null() => {
            let units: Vec<RankRequest> = asked.read("units")?;
            ranking(asked.read("basis")?, &rank(units.into_iter().map(RankRequest::unit)))
        }
        Kind::Ranking => ranking_of(&table("table")?, asked.read("of")?),
        Kind::Tasks => tasks(asked.read("basis")?, &asked.read::<Vec<_>>("periods")?),
        Kind::Documents => {
            let kinds: Vec<Counted> = asked.read("kinds")?;
            let figures = DocumentFigures {
                received: asked.read("received")?,
                petitions: asked.read("petitions")?,
                issued: asked.read("issued")?,
                kinds: kinds.into_iter().map(|Counted(kind, count)| (kind, count)).collect(),
            };
            documents(asked.read("basis")?, &figures)
        }
        Kind::Findings => {
            let text: Option<String> = asked.read("text")?;
            let claims: Option<Vec<Statement>> = asked.read("claims")?;
            let read = || audit::read(text.as_deref().unwrap_or_default()).statements().to_vec();
            let found = audit::check(&claims.unwrap_or_else(read))?;
            findings(asked.read("source")?, text.as_deref(), &found)
        }
        Kind::Values => {
            let title = asked.read("title")?;
            let mut sheet = Sheet::new(title, asked.read("basis")?, asked.read("columns")?);
            for Cells { cells, total } in asked.read::<Vec<Cells>>("rows")? {
                if total { sheet.total(cells) } else { sheet.row(cells) }
            }
            asked.read::<Vec<Label>>("notes")?.into_iter().for_each(|note| sheet.note(note));
            sheet
        }
    };
    Ok(match asked.read::<Option<Label>>("title")? {
        Some(title) => sheet.titled(title),
        None => sheet,
    })
}

/// Reads the table that is asked for, and makes it of figures on a calendar.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for another shape;
/// [`OutOfCoverage`](crate::ErrorKind::OutOfCoverage); [`NotComparable`](crate::ErrorKind::NotComparable);
/// [`InvalidClaim`](crate::ErrorKind::InvalidClaim).
pub fn read_sheet(name: &str, asked: &Value, calendar: &Calendar) -> Result<Sheet> {
    super::reader::read_with(name, asked, |place| sheet(place, calendar))
}

/// A table as it goes out, in every form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerSheet {
    title: String,
    markdown: String,
    csv: String,
    html: String,
}

impl AnswerSheet {
    /// The table in a language.
    pub fn of(sheet: &Sheet, language: Language) -> Self {
        Self {
            title: sheet.title().text(language).to_owned(),
            markdown: sheet.markdown(language),
            csv: sheet.csv(language),
            html: sheet.html(language),
        }
    }
}
