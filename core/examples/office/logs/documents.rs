//! The books of incoming and outgoing documents, from the first number of the year.

use super::{Desk, Dice, at};
use motcua::correspondence::{Details, Direction, Event, Fault, Priority};
use motcua::document::DocumentKind;
use motcua::{NaiveDate, RegisteredDocument, Result, When, date};

const OFFICE: &str = "Văn thư UBND huyện";

/// What comes and goes, the usual kinds more than once.
const KINDS: [DocumentKind; 8] = [
    DocumentKind::Letter,
    DocumentKind::Letter,
    DocumentKind::Decision,
    DocumentKind::Decision,
    DocumentKind::Report,
    DocumentKind::Notice,
    DocumentKind::Plan,
    DocumentKind::Invitation,
];

/// What went wrong with an outgoing document in June.
#[derive(Clone, Copy, PartialEq)]
enum Mishap {
    Nothing,
    /// The number before it was never used.
    NumberSkipped,
    /// Signed on a day and issued three working days later.
    IssuedLate,
    /// An error of form was put right by a letter.
    WrongForm,
}

pub(super) fn all(desk: &Desk<'_>) -> Result<Vec<RegisteredDocument>> {
    let mut dice = Dice(30);
    let (mut arrivals, mut documents, mut outgoing) = (Vec::new(), Vec::new(), 0);
    for day in desk.working_days(date(2025, 1, 2))? {
        for _ in 0..=dice.below(8) {
            // An ordinary one may wait for the next working day; a few wait too long.
            let wait = if dice.below(80) == 0 { 2 } else { dice.below(8) / 7 };
            arrivals.push((desk.after(day, wait)?, day));
        }
        for place in 0..=dice.below(4) {
            let first_on = |on| place == 0 && day == date(2025, 6, on);
            let mishap = match (first_on(10), first_on(12), first_on(19)) {
                (true, ..) => Mishap::WrongForm,
                (_, true, _) => Mishap::NumberSkipped,
                (.., true) => Mishap::IssuedLate,
                _ => Mishap::Nothing,
            };
            outgoing += if mishap == Mishap::NumberSkipped { 2 } else { 1 };
            documents.push(sent(desk, &mut dice, outgoing, day, mishap)?);
        }
    }
    // Numbers are given in the order in which documents are entered.
    arrivals.sort_unstable();
    for (number, (entered, came)) in (1..).zip(arrivals) {
        documents.push(received(desk, &mut dice, number, came, entered)?);
    }
    Ok(documents)
}

/// One that came in; in June some are given to a division and followed to their settlement.
fn received(
    desk: &Desk<'_>,
    dice: &mut Dice,
    number: u32,
    day: NaiveDate,
    entered: NaiveDate,
) -> Result<RegisteredDocument> {
    let kind = dice.one_of(&KINDS).copied().unwrap_or(DocumentKind::Letter);
    let mut details = Details::new(Direction::Incoming, "Văn bản của tỉnh, của xã").kind_of(kind);
    // What is urgent is entered at once.
    if dice.below(12) == 0 && entered == day {
        details = details.priority(Priority::Urgent);
    }
    if dice.below(10) == 0 {
        details = details.on_paper();
    }
    let registered = Event::Registered { number };
    let mut lines = vec![
        (at(day, 8, 30), Event::Arrived),
        (at(day, 9, 0), Event::Acknowledged),
        (at(entered, 9, 30), registered),
        (at(entered, 10, 0), Event::Forwarded { to: Some("Chánh Văn phòng".into()) }),
    ];
    if day < date(2025, 6, 1) || dice.below(3) > 0 {
        lines.push((at(entered, 16, 0), Event::Filed { file: None }));
    } else {
        let until = desk.after(entered, 5)?;
        let given = Some(motcua::log::Given::Until(until));
        let unit = Some("phòng chuyên môn".into());
        lines.push((at(entered, 15, 0), Event::Assigned { unit, officer: None, given }));
        let settled =
            desk.after(entered, if dice.below(40) == 0 { 6 } else { 2 + dice.below(4) })?;
        lines.push((at(settled, 15, 0), Event::Settled { document: None }));
    }
    kept(desk, &format!("ĐẾN-{number}"), details, lines)
}

fn sent(
    desk: &Desk<'_>,
    dice: &mut Dice,
    number: u32,
    day: NaiveDate,
    mishap: Mishap,
) -> Result<RegisteredDocument> {
    let kind = dice.one_of(&KINDS).copied().unwrap_or(DocumentKind::Letter);
    let mut details = Details::new(Direction::Outgoing, "Văn bản của UBND huyện").kind_of(kind);
    details.symbol = Some(match kind.abbreviation() {
        Some(short) => format!("{number}/{short}-UBND").into(),
        None => format!("{number}/UBND-VP").into(),
    });
    if dice.below(12) == 0 {
        details = details.on_paper();
    }
    let issued = if mishap == Mishap::IssuedLate { desk.after(day, 3)? } else { day };
    let mut lines = vec![
        (at(day, 8, 0), Event::Drafted),
        (at(day, 14, 0), Event::Signed),
        (at(day, 14, 30), Event::Registered { number }),
        (at(issued, 15, 0), Event::Issued),
    ];
    if mishap == Mishap::WrongForm {
        let (document, kind) = (Some("công văn đính chính".into()), Some(DocumentKind::Letter));
        let fault = Fault::Form;
        lines.push((at(desk.after(day, 2)?, 9, 0), Event::Amended { fault, document, kind }));
    }
    kept(desk, &format!("ĐI-{number}"), details, lines)
}

fn kept(
    desk: &Desk<'_>,
    code: &str,
    details: Details,
    lines: Vec<(When, Event)>,
) -> Result<RegisteredDocument> {
    desk.keep(RegisteredDocument::new(code, details, desk.calendar), OFFICE, lines)
}
