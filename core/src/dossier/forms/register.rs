//! The register of a year: one line per dossier, numbered without gaps.

use super::filled::{Column, Filled, written};
use super::{Item, Particulars};
use crate::date::When;
use crate::dossier::{Dossier, Event, NationalStatus, State};
use crate::error::{Error, Result};
use crate::law::{Form, REGISTER_BEGINS};
use chrono::{Datelike, NaiveDate};

const COLUMNS: &[Column] = &[
    Column { code: "order", label: "STT" },
    Column { code: "dossier", label: "Mã hồ sơ" },
    Column { code: Item::Applicant.code(), label: Item::Applicant.label() },
    Column { code: Item::Address.code(), label: Item::Address.label() },
    Column { code: Item::Phone.code(), label: Item::Phone.label() },
    Column { code: Item::Procedure.code(), label: Item::Procedure.label() },
    Column { code: Item::Agency.code(), label: Item::Agency.label() },
    Column { code: "received", label: "Tiếp nhận" },
    Column { code: "due", label: "Hẹn trả" },
    Column { code: "finished", label: "Giải quyết xong" },
    Column { code: "handed_over", label: "Trả kết quả" },
    Column { code: "status", label: "Trạng thái" },
    Column { code: Item::Note.code(), label: Item::Note.label() },
];

/// One line of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    number: u32,
    dossier: Box<str>,
    received: When,
    cells: Vec<Option<String>>,
}

impl RegisterRow {
    /// Its number.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The code of the dossier.
    pub fn dossier(&self) -> &str {
        &self.dossier
    }

    /// When the dossier was received.
    pub const fn received(&self) -> When {
        self.received
    }
}

/// A volume of the register of a year (*sổ theo dõi hồ sơ*).
///
/// # Law
///
/// 01/2018/TT-VPCP, Điều 10 khoản 2: one register a year, numbered from 01 without gaps, closed at the
/// end of the year; the next volume goes on with the numbers.
///
/// READING: the number is that of the line, in the order of receipt, and a volume that goes on is one of
/// the same year. A dossier is entered in the year in which it was received; one that was not accepted is
/// not entered. The form is that of the day of the first line.
///
/// # Example
///
/// ```
/// use motcua::dossier::{Dossier, Event, Particulars, Register, Terms};
/// use motcua::{Calendar, date};
///
/// let received = |code: &str, day| {
///     let mut dossier = Dossier::new(code, Terms::new(None), &Calendar::vietnam());
///     dossier.record(date(2026, 3, day), Event::Received).map(|_| dossier)
/// };
/// let (first, second) = (received("A", 2)?, received("B", 3)?);
/// let unknown = Particulars::new();
///
/// let volume = Register::of_year(2026, [(&second, &unknown), (&first, &unknown)])?;
/// let lines: Vec<_> = volume.rows().iter().map(|row| (row.number(), row.dossier())).collect();
/// assert_eq!(lines, [(1, "A"), (2, "B")]);
/// assert_eq!(volume.filled(&unknown)?.number(), 7);
///
/// let next = volume.next_volume([(&received("C", 4)?, &unknown)])?;
/// assert_eq!(next.last_number(), 3);
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    year: i32,
    before: u32,
    rows: Vec<RegisterRow>,
}

impl Register {
    /// The first volume of a year.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) for a year without a rule about registers;
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a code that stands twice.
    pub fn of_year<'d>(
        year: i32,
        dossiers: impl IntoIterator<Item = (&'d Dossier, &'d Particulars)>,
    ) -> Result<Self> {
        let last_day = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
        let begins = REGISTER_BEGINS.on(last_day)?.value;
        Self::volume(year, begins.saturating_sub(1), dossiers)
    }

    /// The next volume of the same year, which goes on with the numbers.
    ///
    /// # Errors
    ///
    /// As [`of_year`](Self::of_year); a dossier of this volume cannot stand in the next.
    pub fn next_volume<'d>(
        &self,
        dossiers: impl IntoIterator<Item = (&'d Dossier, &'d Particulars)>,
    ) -> Result<Self> {
        let next = Self::volume(self.year, self.last_number(), dossiers)?;
        let here = |row: &&RegisterRow| self.rows.iter().any(|mine| mine.dossier == row.dossier);
        match next.rows.iter().find(here) {
            Some(row) => Err(twice(&row.dossier)),
            None => Ok(next),
        }
    }

    fn volume<'d>(
        year: i32,
        before: u32,
        dossiers: impl IntoIterator<Item = (&'d Dossier, &'d Particulars)>,
    ) -> Result<Self> {
        let of_year = |(dossier, given): (&'d Dossier, &'d Particulars)| {
            let received = dossier.received()?;
            (received.date().year() == year).then_some((received, dossier, given))
        };
        let mut entered: Vec<_> = dossiers.into_iter().filter_map(of_year).collect();
        entered.sort_by_key(|(received, dossier, _)| (received.beginning(), dossier.code()));
        let mut rows: Vec<RegisterRow> = Vec::with_capacity(entered.len());
        let mut codes = std::collections::BTreeSet::new();
        let mut number = before;
        for (received, dossier, given) in entered {
            if !codes.insert(dossier.code()) {
                return Err(twice(dossier.code()));
            }
            number = number.saturating_add(1);
            let cells = cells(number, received, dossier, given);
            rows.push(RegisterRow { number, dossier: dossier.code().into(), received, cells });
        }
        Ok(Self { year, before, rows })
    }

    /// The year.
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// The lines, by number.
    pub fn rows(&self) -> &[RegisterRow] {
        &self.rows
    }

    /// The number of the last line; of the last one before this volume while it is empty.
    pub fn last_number(&self) -> u32 {
        self.rows.last().map_or(self.before, RegisterRow::number)
    }

    /// The register as its form; what is known of the body that keeps it comes in.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`](crate::ErrorKind::NoneInForce) for a volume whose first line is older than the
    /// first circular; an empty one is dated 1 January.
    pub fn filled(&self, keeper: &Particulars) -> Result<Filled> {
        let new_year = NaiveDate::from_ymd_opt(self.year, 1, 1).unwrap_or(NaiveDate::MAX);
        let on = self.rows.first().map_or(new_year, |row| row.received.date());
        let rows = self.rows.iter().map(|row| row.cells.clone()).collect();
        Ok(Filled::new(Form::Register, on)?
            .item(Item::Agency, keeper)
            .field("year", "Năm", self.year.to_string())
            .table_of(COLUMNS, rows))
    }
}

fn cells(
    number: u32,
    received: When,
    dossier: &Dossier,
    given: &Particulars,
) -> Vec<Option<String>> {
    let told = |item| given.get(item).map(str::to_owned);
    let handed_over = match dossier.state() {
        State::HandedOver => dossier.standing().ended,
        _ => None,
    };
    vec![
        Some(format!("{number:02}")),
        Some(dossier.code().to_owned()),
        told(Item::Applicant),
        told(Item::Address),
        told(Item::Phone),
        dossier.procedure(given),
        receiving_agency(dossier).or_else(|| told(Item::Agency)),
        Some(written(received)),
        dossier.due().map(written),
        dossier.finished().map(written),
        handed_over.map(written),
        dossier.national_status().map(|status: NationalStatus| status.name().to_owned()),
        told(Item::Note),
    ]
}

fn receiving_agency(dossier: &Dossier) -> Option<String> {
    let events = dossier.log().events();
    let received = events.iter().find(|line| *line.event == Event::Received)?;
    dossier.entries().get(received.entry)?.at_agency().map(str::to_owned)
}

fn twice(code: &str) -> Error {
    Error::argument("dossiers", code, "each dossier once")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::dossier::Terms;
    use crate::error::ErrorKind;
    use crate::time_limit::TimeLimit;

    fn received(code: &str, at: &str) -> Result<Dossier> {
        let terms = Terms::new(TimeLimit::working_days(3));
        let mut dossier = Dossier::new(code, terms, &Calendar::vietnam());
        dossier.record(at.parse::<When>()?, Event::Received)?;
        Ok(dossier)
    }

    #[test]
    fn a_year_holds_what_was_received_in_it_in_order_without_gaps() -> Result<()> {
        let nothing = Particulars::new();
        let mut waiting = Dossier::new("D", Terms::new(None), &Calendar::vietnam());
        waiting.record("2024-05-02".parse::<When>()?, Event::Refused { reason: None })?;
        let dossiers = [
            received("B", "2024-05-06T10:00")?,
            waiting,
            received("C", "2023-12-29")?,
            received("A", "2024-05-06T10:00")?,
            received("E", "2024-01-02")?,
        ];
        let volume = Register::of_year(2024, dossiers.iter().map(|dossier| (dossier, &nothing)))?;
        let lines: Vec<_> = volume.rows().iter().map(|row| (row.number(), row.dossier())).collect();
        assert_eq!(lines, [(1, "E"), (2, "A"), (3, "B")]);
        assert_eq!(volume.filled(&nothing)?.number(), 6);
        Ok(())
    }

    #[test]
    fn the_next_volume_goes_on_and_takes_nothing_twice() -> Result<()> {
        let nothing = Particulars::new();
        let (first, second) = (received("A", "2024-05-06")?, received("B", "2024-05-07")?);
        let volume = Register::of_year(2024, [(&first, &nothing)])?;
        let next = volume.next_volume([(&second, &nothing)])?;
        assert_eq!(next.rows().first().map(RegisterRow::number), Some(2));
        assert_eq!(volume.next_volume([])?.last_number(), 1);
        let again = volume.next_volume([(&first, &nothing)]).map_err(|error| error.kind());
        assert_eq!(again.err(), Some(ErrorKind::InvalidArgument));
        let twice = Register::of_year(2024, [(&first, &nothing), (&first, &nothing)]);
        assert_eq!(twice.err().map(|error| error.kind()), Some(ErrorKind::InvalidArgument));
        Ok(())
    }

    #[test]
    fn a_line_tells_the_way_of_a_dossier() -> Result<()> {
        let mut dossier = received("A", "2026-03-02T08:30")?;
        dossier
            .record("2026-03-04T16:00".parse::<When>()?, Event::ResultReady { document: None })?;
        dossier.record("2026-03-05T08:00".parse::<When>()?, Event::HandedOver)?;
        let given = Particulars::new().with(Item::Applicant, "Ông A");
        let register = Register::of_year(2026, [(&dossier, &given)])?.filled(&Particulars::new())?;
        assert_eq!(
            register.text().lines().last(),
            Some(
                "01 | A | Ông A | .................... | .................... | .................... | \
                 .................... | 08:30 ngày 02/03/2026 | 17:00 ngày 05/03/2026 | \
                 16:00 ngày 04/03/2026 | 08:00 ngày 05/03/2026 | Đã trả kết quả | ...................."
            )
        );
        Ok(())
    }

    #[test]
    fn no_register_before_the_first_circular() {
        let kind = Register::of_year(2018, []).map_err(|error| error.kind());
        assert_eq!(kind.err(), Some(ErrorKind::NoneInForce));
    }
}
