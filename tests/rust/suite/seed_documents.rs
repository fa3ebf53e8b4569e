//! The documents that the committee of a district says it received and issued in 2019.

use motcua::audit::{Figure, Span, sum};
use motcua::correspondence::{
    Counts, Details, Direction, Event, RegisteredDocument, Stated, StatedPart,
};
use motcua::{Calendar, DocumentKind, Result, date};

/// The kinds that the text names, with the resolutions of the council last.
const PARTS: [(&str, u64); 10] = [
    ("quyết định", 13_284),
    ("chỉ thị", 8),
    ("công điện", 1),
    ("báo cáo", 226),
    ("thông báo", 769),
    ("công văn", 1_855),
    ("kế hoạch", 254),
    ("tờ trình", 118),
    ("giấy mời", 505),
    ("nghị quyết của HĐND", 18),
];

#[test]
fn the_total_lacks_64_documents_or_82() -> Result<()> {
    let part = |(name, count): (&str, u64)| StatedPart {
        name: name.into(),
        count,
        of_another: name.ends_with("HĐND"),
    };
    let stated = Stated { total: 17_102, parts: PARTS.map(part).into() };
    let told: Vec<_> =
        stated.differences()?.iter().map(|told| (told.reading, told.sum, told.missing)).collect();
    assert_eq!(told, [("all", 17_038, 64), ("own", 17_020, 82)]);
    Ok(())
}

#[test]
fn the_audit_says_the_same() {
    let figure = |count: u64| Span::from(i64::try_from(count).unwrap_or(0));
    let all: Vec<_> = PARTS.iter().map(|(_, count)| figure(*count)).collect();
    let check = sum(17_102.into(), &all);
    assert_eq!((check.consistent(), check.difference()), (false, Figure::whole(64)));
    let own: Vec<_> = PARTS.iter().take(9).map(|(_, count)| figure(*count)).collect();
    assert_eq!(sum(17_102.into(), &own).difference(), Figure::whole(82));
    // What came in and what went out do add up.
    assert!(sum(25_271.into(), &[8_169.into(), 17_102.into()]).consistent());
}

#[test]
fn a_register_of_that_year_counts_what_it_holds() -> Result<()> {
    // Every kind in one series, as many of each as the text says: the register cannot come to the total.
    let kinds = [
        (DocumentKind::Directive, 8),
        (DocumentKind::Report, 226),
        (DocumentKind::Plan, 254),
        (DocumentKind::Letter, 1_855),
    ];
    let calendar = Calendar::vietnam();
    let mut documents = Vec::new();
    let all = kinds.into_iter().flat_map(|(kind, count)| (0..count).map(move |_| kind));
    for (number, kind) in (1..).zip(all) {
        let details = Details::new(Direction::Outgoing, "-").kind_of(kind);
        let mut document = RegisteredDocument::new(format!("{number}"), details, &calendar);
        let day = date(2019, 5, 6);
        document.record(day, Event::Drafted)?;
        document.record(day, Event::Signed)?;
        document.record(day, Event::Registered { number })?;
        document.record(day, Event::Issued)?;
        documents.push(document);
    }
    let (from, through) = (date(2019, 1, 1), date(2019, 12, 31));
    let counts = Counts::of(&documents, Direction::Outgoing, from, through)?;
    assert_eq!((counts.registered, counts.issued), (2_343, 2_343));
    let of = |kind| counts.kinds.get(&Some(kind)).copied();
    assert_eq!((of(DocumentKind::Letter), of(DocumentKind::Plan)), (Some(1_855), Some(254)));
    Ok(())
}
