//! The control sheet: who handed the dossier to whom and when.

use super::filled::{Column, Filled, written};
use super::{Item, Particulars};
use crate::dossier::{Dossier, Event};
use crate::error::{Error, Result};
use crate::law::Form;
use crate::log::{Entry, Line, Outcome};

const COLUMNS: &[Column] = &[
    Column { code: "order", label: "STT" },
    Column { code: "event", label: "Nội dung" },
    Column { code: "from", label: "Bên giao" },
    Column { code: "to", label: "Bên nhận" },
    Column { code: "at", label: "Thời gian giao, nhận" },
    Column { code: "officer", label: "Người thực hiện" },
];

/// The desk, where nobody named it.
const DESK: &str = "Bộ phận Một cửa";

/// From which hands to which the dossier goes.
#[derive(Clone, Copy, PartialEq)]
enum Hands<'d> {
    /// The citizen's.
    Citizen,
    /// The desk's.
    Desk,
    /// Those of whoever has it.
    Current,
    /// Those of a unit or an agency.
    Unit(&'d str),
}

/// What an event hands over: in which words, from whom, to whom.
fn handing(event: &Event) -> Option<(&'static str, Hands<'_>, Hands<'_>)> {
    use Hands::{Citizen, Current, Desk, Unit};
    Some(match event {
        Event::Received => ("Tiếp nhận hồ sơ", Citizen, Desk),
        Event::Transferred { to } => ("Chuyển hồ sơ", Current, Unit(to)),
        Event::SupplementRequested { .. } => ("Trả lại để bổ sung", Current, Citizen),
        Event::Supplemented => ("Nộp bổ sung", Citizen, Current),
        Event::ResultReady { .. } => ("Có kết quả", Current, Desk),
        Event::HandedOver => ("Trả kết quả", Desk, Citizen),
        Event::Refused { .. } => ("Từ chối, trả lại hồ sơ", Current, Citizen),
        Event::Withdrawn { .. } => ("Rút hồ sơ", Current, Citizen),
        _ => return None,
    })
}

impl Dossier {
    /// The control sheet as the log has it.
    ///
    /// READING: it is opened with the dossier, so its number is that of the day of receipt, or of the
    /// first line before there was one. A line that names its agency tells who hands over; otherwise it
    /// is who had the dossier last. A result that is ready goes back to the desk.
    pub(super) fn control_sheet(&self, particulars: &Particulars) -> Result<Filled> {
        let events = self.log().events();
        let first = events.first().map(|line| line.at);
        let Some(opened) = self.received().or(first) else {
            let expected = "a dossier to which something happened";
            return Err(Error::argument("form", Form::ControlSheet.code(), expected));
        };
        let line = |entry: usize| self.entries().get(entry);
        let received = events.iter().find(|line| *line.event == Event::Received);
        let at_desk = received.and_then(|received| line(received.entry)?.at_agency());
        let desk = at_desk.or_else(|| particulars.get(Item::Agency)).unwrap_or(DESK);
        let citizen = particulars.get(Item::Applicant).unwrap_or(Item::Applicant.label());

        let (mut rows, mut current) = (Vec::new(), desk);
        for Line { entry, at, event } in events {
            let Some((words, from, to)) = handing(event) else { continue };
            let name = |hands| match hands {
                Hands::Citizen => citizen,
                Hands::Desk => desk,
                Hands::Current => line(entry).and_then(Entry::at_agency).unwrap_or(current),
                Hands::Unit(name) => name,
            };
            let (from, to) = (name(from), name(to));
            if !matches!(event, Event::SupplementRequested { .. }) {
                // What went back for a supplement comes back to who sent it.
                current = to;
            }
            let order = format!("{:02}", rows.len() + 1);
            let officer = line(entry).and_then(Entry::officer).map(str::to_owned);
            let cells = [order, words.to_owned(), from.to_owned(), to.to_owned(), written(at)];
            rows.push(cells.into_iter().map(Some).chain([officer]).collect());
        }

        let outcome = self.finished().map(|finished| self.outcome(finished));
        Ok(Filled::new(Form::ControlSheet, opened.date())?
            .item_or(Item::Agency, at_desk, particulars)
            .field("dossier", "Mã hồ sơ", self.code().to_owned())
            .item(Item::Applicant, particulars)
            .field(Item::Procedure.code(), Item::Procedure.label(), self.procedure(particulars))
            .field("received", "Thời gian nhận hồ sơ", self.received().map(written))
            .field("due", "Hạn trả kết quả", self.due().map(written))
            .field("finished", "Giải quyết xong", self.finished().map(written))
            .field("outcome", "Kết quả", outcome.and_then(outcome_words).map(str::to_owned))
            .item(Item::Note, particulars)
            .table_of(COLUMNS, rows))
    }
}

/// How a finished dossier stands against its due date.
const fn outcome_words(outcome: Outcome) -> Option<&'static str> {
    Some(match outcome {
        Outcome::Early => "Trước hạn",
        Outcome::OnTime => "Đúng hạn",
        Outcome::Late => "Quá hạn",
        Outcome::Refused => "Từ chối",
        Outcome::Withdrawn => "Rút hồ sơ",
        Outcome::Stopped => "Dừng xử lý",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::date::When;
    use crate::dossier::Terms;
    use crate::time_limit::TimeLimit;

    fn row(cells: [&str; 5], officer: Option<&str>) -> Vec<Option<String>> {
        let cells = cells.into_iter().map(|cell| Some(cell.to_owned()));
        cells.chain([officer.map(str::to_owned)]).collect()
    }

    #[test]
    fn the_sheet_follows_the_dossier_from_hand_to_hand() -> Result<()> {
        let terms = Terms::new(TimeLimit::working_days(10));
        let mut dossier = Dossier::new("H08-1", terms, &Calendar::vietnam());
        let asked = Event::SupplementRequested { reason: Some("thiếu".into()) };
        let lines: [(&str, Event, Option<&str>); 6] = [
            ("2026-03-02T08:30", Event::Received, Some("Lan")),
            ("2026-03-02T14:00", Event::Transferred { to: "Phòng Tư pháp".into() }, Some("Lan")),
            ("2026-03-04T09:00", asked, Some("Minh")),
            ("2026-03-09T10:00", Event::Supplemented, None),
            ("2026-03-20T16:00", Event::ResultReady { document: None }, Some("Minh")),
            ("2026-03-23T08:00", Event::HandedOver, Some("Lan")),
        ];
        for (at, event, officer) in lines {
            let entry = Entry::new(at.parse::<When>()?, event);
            dossier.record_entry(match officer {
                Some(officer) => entry.by(officer),
                None => entry,
            })?;
        }
        let given = Particulars::new().with(Item::Applicant, "Ông A");
        let sheet = dossier.form(Form::ControlSheet, &given)?;
        assert_eq!((sheet.number(), sheet.value("outcome")), (6, Some("Trước hạn")));
        let desk = "Bộ phận Một cửa";
        let unit = "Phòng Tư pháp";
        let expected = [
            row(["01", "Tiếp nhận hồ sơ", "Ông A", desk, "08:30 ngày 02/03/2026"], Some("Lan")),
            row(["02", "Chuyển hồ sơ", desk, unit, "14:00 ngày 02/03/2026"], Some("Lan")),
            row(["03", "Trả lại để bổ sung", unit, "Ông A", "09:00 ngày 04/03/2026"], Some("Minh")),
            row(["04", "Nộp bổ sung", "Ông A", unit, "10:00 ngày 09/03/2026"], None),
            row(["05", "Có kết quả", unit, desk, "16:00 ngày 20/03/2026"], Some("Minh")),
            row(["06", "Trả kết quả", desk, "Ông A", "08:00 ngày 23/03/2026"], Some("Lan")),
        ];
        assert_eq!(sheet.table().map(|table| table.rows.as_slice()), Some(expected.as_slice()));
        Ok(())
    }

    #[test]
    fn the_number_is_that_of_the_day_of_receipt() -> Result<()> {
        let mut dossier = Dossier::new("1", Terms::new(None), &Calendar::vietnam());
        assert!(dossier.form(Form::ControlSheet, &Particulars::new()).is_err());
        dossier.record("2025-09-12".parse::<When>()?, Event::Received)?;
        dossier.record("2025-09-20".parse::<When>()?, Event::ResultReady { document: None })?;
        let sheet = dossier.form(Form::ControlSheet, &Particulars::new())?;
        assert_eq!(sheet.number(), 5);
        assert_eq!(sheet.title(), "Phiếu kiểm soát quá trình giải quyết hồ sơ");
        Ok(())
    }
}
