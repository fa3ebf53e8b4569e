//! A table as values: what its columns are called, what stands in its cells, and what it stands on.

use super::label::{Basis, Label};
use super::number::{Share, comma, count, day};
use crate::ratio::Ratio;
use crate::statistics::{Change, Rate};
use crate::text::Language;
use chrono::NaiveDate;

/// What stands in one place of a table (*ô*).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cell {
    /// Words.
    Text(Label),
    /// A number of things.
    Count(u64),
    /// A rate with its two integers.
    Rate(Share),
    /// What changed since an earlier period, of a number in per cent and of a rate in points.
    Change(Change),
    /// A day.
    Day(NaiveDate),
    /// No figure.
    None,
}

impl Cell {
    /// The cell in print: `2.610`, `93,0%`, `tăng 23,8%`, `—` for no figure.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Text(label) => label.text(language).to_owned(),
            Self::Count(number) => count(*number, language),
            Self::Rate(share) => share.percent(language).unwrap_or_else(nothing),
            Self::Change(change) => changed(*change, language),
            Self::Day(date) => day(*date, language),
            Self::None => nothing(),
        }
    }

    /// What is told beside a rate: its two integers.
    pub(super) fn beside(&self, language: Language) -> Option<String> {
        match self {
            Self::Rate(share) => Some(share.pair(language)),
            _ => None,
        }
    }

    pub(super) const fn is_number(&self) -> bool {
        matches!(self, Self::Count(_) | Self::Rate(_))
    }
}

fn nothing() -> String {
    "—".to_owned()
}

fn changed(change: Change, language: Language) -> String {
    let vietnamese = language == Language::Vietnamese;
    let size = comma(size_of(change), language);
    let size = size.trim_start_matches('-');
    let way = match (change.size().numerator(), vietnamese) {
        (0, true) => return "không đổi".to_owned(),
        (0, false) => return "no change".to_owned(),
        (1.., true) => "tăng",
        (1.., false) => "up",
        (_, true) => "giảm",
        (_, false) => "down",
    };
    // What rounds to nothing did change.
    let size = match (size, vietnamese) {
        ("0,0", _) => "dưới 0,1".to_owned(),
        ("0.0", _) => "less than 0.1".to_owned(),
        _ => size.to_owned(),
    };
    match (change, vietnamese) {
        (Change::Points(_), true) => format!("{way} {size} điểm phần trăm"),
        (Change::Points(_), false) => format!("{way} {size} percentage points"),
        (Change::Percent(_), _) => format!("{way} {size}%"),
    }
}

/// The size of a change in hundredths, with one decimal and its sign.
pub(super) fn size_of(change: Change) -> String {
    let size = change.size();
    size.times(Ratio::whole(100)).unwrap_or(size).decimal(1)
}

impl From<Label> for Cell {
    fn from(label: Label) -> Self {
        Self::Text(label)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<u64> for Cell {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<Rate> for Cell {
    fn from(rate: Rate) -> Self {
        Self::Rate(rate.into())
    }
}

impl From<Share> for Cell {
    fn from(share: Share) -> Self {
        Self::Rate(share)
    }
}

impl From<Change> for Cell {
    fn from(change: Change) -> Self {
        Self::Change(change)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<C: Into<Self>> From<Option<C>> for Cell {
    fn from(cell: Option<C>) -> Self {
        cell.map_or(Self::None, Into::into)
    }
}

/// A column (*cột*), perhaps under a heading that it shares with its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The heading that it shares.
    pub group: Option<Label>,
    /// What it is called.
    pub label: Label,
    /// Its number and how it is reckoned, as forms print it: `(3)=(4)+(5)`.
    pub number: Option<String>,
}

impl Column {
    /// A column that stands alone.
    pub const fn new(label: Label) -> Self {
        Self { group: None, label, number: None }
    }

    /// The column under a shared heading.
    pub fn within(self, group: Label) -> Self {
        Self { group: Some(group), ..self }
    }

    /// The column with its number.
    pub fn numbered(self, number: String) -> Self {
        Self { number: Some(number), ..self }
    }

    /// The heading in one line.
    pub(super) fn heading(&self, language: Language) -> String {
        let label = self.label.text(language);
        match &self.group {
            Some(group) => format!("{} – {label}", group.text(language)),
            None => label.to_owned(),
        }
    }
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) total: bool,
}

/// A table of a report (*biểu*): titles, columns, cells, and the period, the policy and the population that
/// stand under it in every form.
///
/// # Example
///
/// ```
/// use motcua::report::{Basis, Cell, Column, Label, Sheet};
/// use motcua::text::Language;
///
/// let basis = Basis {
///     period: "2019".into(),
///     policy: Label::new("theo báo cáo", "as reported"),
///     population: Label::new("văn bản ban hành", "documents issued"),
/// };
/// let columns = [Label::new("Loại", "Kind"), Label::new("Số lượng", "Number")];
/// let mut sheet = Sheet::new("Văn bản".into(), basis, columns.map(Column::new).into());
/// sheet.row(["Quyết định".into(), 13_284_u64.into()]);
/// assert!(sheet.markdown(Language::Vietnamese).contains("| Quyết định |   13.284 |"));
/// assert!(sheet.csv(Language::English).starts_with("Kind,Number\r\nQuyết định,13284\r\n"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    title: Label,
    basis: Basis,
    columns: Vec<Column>,
    rows: Vec<Row>,
    notes: Vec<Label>,
}

impl Sheet {
    /// A table without rows.
    pub fn new(title: Label, basis: Basis, columns: Vec<Column>) -> Self {
        Self { title, basis, columns, rows: Vec::new(), notes: Vec::new() }
    }

    /// Adds a row; cells that are missing are no figures, and those beyond the columns are left out.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.push(cells, false);
    }

    /// Adds a row that tells all rows together (*tổng cộng*).
    pub fn total(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.push(cells, true);
    }

    fn push(&mut self, cells: impl IntoIterator<Item = Cell>, total: bool) {
        let mut cells: Vec<Cell> = cells.into_iter().take(self.columns.len()).collect();
        cells.resize(self.columns.len(), Cell::None);
        self.rows.push(Row { cells, total });
    }

    /// Adds a note that stands below the table.
    pub fn note(&mut self, note: Label) {
        self.notes.push(note);
    }

    /// The same table under another title.
    pub fn titled(self, title: Label) -> Self {
        Self { title, ..self }
    }

    /// The title.
    pub const fn title(&self) -> &Label {
        &self.title
    }

    /// What the figures stand on.
    pub const fn basis(&self) -> &Basis {
        &self.basis
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The cells of each row, those of totals among them.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.rows.iter().map(|row| row.cells.as_slice())
    }

    pub(super) fn lines(&self) -> &[Row] {
        &self.rows
    }

    /// What stands below the table: period, policy, population, and the notes.
    pub(super) fn below(&self, language: Language) -> Vec<String> {
        let lines = self.basis.lines();
        let all = lines.iter().chain(&self.notes);
        all.map(|label| label.text(language).to_owned()).collect()
    }

    /// Whether a column holds numbers, which stand on the right.
    pub(super) fn is_numeric(&self, column: usize) -> bool {
        self.rows().any(|cells| cells.get(column).is_some_and(Cell::is_number))
    }

    /// Whether a column is numbered as forms do.
    pub(super) fn is_numbered(&self) -> bool {
        self.columns.iter().any(|column| column.number.is_some())
    }
}
