//! Petitions: complaints, denunciations, recommendations, requests.

use super::Desk;
use motcua::petition::{Event, Kind, Origin, Petition, Terms, Variant};
use motcua::{Citation, NaiveDate, Result, TimeLimit, When, date};

pub(super) fn all(desk: &Desk<'_>) -> Result<Vec<Petition>> {
    let (april, may, june) =
        (|day| date(2025, 4, day), |day| date(2025, 5, day), |day| date(2025, 6, day));
    let settled = |number: &str| Event::Settled { document: Some(number.into()) };
    let reason = |reason: &str| Some(reason.into());
    let first = || Terms::new(Kind::ComplaintFirst);
    let denounced = || Terms::new(Kind::Denunciation);
    // No law that was read gives these a limit; the district set one for itself.
    let own = Citation::from("Quy chế tiếp công dân của huyện");
    let asked = || {
        Terms::new(Kind::Recommendation).settled_within(TimeLimit::working_days(15), own.clone())
    };
    let cases = vec![
        // Over its limit by three weeks, and the decision was sent late too.
        (
            "KN-01",
            first(),
            vec![
                (april(14), Event::Registered),
                (april(22), Event::Accepted),
                (june(12), settled("1204/QĐ-UBND")),
                (june(18), Event::DecisionSent),
            ],
        ),
        // A complex case: the longer limit holds, over the end of the month.
        (
            "KN-02",
            first().variant(Variant::Complex),
            vec![(may(12), Event::Registered), (may(20), Event::Accepted)],
        ),
        (
            "KN-03",
            first(),
            vec![
                (may(19), Event::Registered),
                (may(27), Event::Accepted),
                (june(20), settled("1251/QĐ-UBND")),
                (june(23), Event::DecisionSent),
            ],
        ),
        // Turned away after the time for that was over.
        (
            "KN-04",
            first(),
            vec![
                (june(2), Event::Registered),
                (june(17), Event::NotAccepted { reason: reason("hết thời hiệu khiếu nại") }),
            ],
        ),
        (
            "KN-05",
            Terms::new(Kind::ComplaintSecond),
            vec![
                (june(5), Event::Registered),
                (june(13), Event::Accepted),
                (june(24), Event::Withdrawn { reason: reason("đã thỏa thuận") }),
            ],
        ),
        ("KN-06", first(), vec![(june(20), Event::Registered)]),
        ("TC-01", denounced(), vec![(may(26), Event::Registered), (june(4), Event::Accepted)]),
        // For another body.
        (
            "TC-02",
            denounced(),
            vec![
                (june(9), Event::Registered),
                (june(12), Event::Transferred { to: "Thanh tra tỉnh".into() }),
            ],
        ),
        ("TC-03", denounced().origin(Origin::Forwarded), vec![(june(23), Event::Registered)]),
        (
            "KNPA-01",
            asked()?,
            vec![(june(3), Event::Registered), (june(17), settled("612/UBND-VP"))],
        ),
        (
            "KNPA-02",
            asked()?,
            vec![(june(4), Event::Registered), (june(27), settled("640/UBND-VP"))],
        ),
        ("KNPA-03", asked()?, vec![(june(18), Event::Registered)]),
        (
            "ĐN-01",
            Terms::new(Kind::Request),
            vec![(june(10), Event::Registered), (june(24), settled("633/UBND-VP"))],
        ),
    ];
    let kept = cases.into_iter().map(|(code, terms, lines)| {
        let lines = lines.into_iter().map(|(day, event): (NaiveDate, _)| (When::Day(day), event));
        desk.keep(Petition::new(code, terms, desk.calendar), "Ban Tiếp công dân huyện", lines)
    });
    kept.collect()
}
