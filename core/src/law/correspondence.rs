//! How soon incoming and outgoing documents are registered, passed on, numbered and issued, and how their
//! books are numbered.
//!
//! READING: no rule before 30/2020/NĐ-CP was read, so nothing is judged before 05/03/2020. The decree names no
//! hour and gives "at once" no length.

use super::Duty;
use super::dated::{Confidence, Dated, Provision};
use crate::citation::{Citation, cite};
use crate::date::date;

const fn decree_30(article: u16) -> Citation {
    cite("Nghị định", "30/2020/NĐ-CP").article(article)
}

/// A row of 30/2020/NĐ-CP, read; it was in force on the day on which it was adopted.
const fn under_30<T>(value: T, source: Citation) -> Provision<T> {
    Provision {
        from: date(2020, 3, 5),
        until: None,
        adopted: date(2020, 3, 5),
        value,
        source,
        confidence: Confidence::Read,
    }
}

/// How many working days after the day itself something is done at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Handling {
    /// For an ordinary document; `None` where the clause leaves it to the regulation of the body.
    pub ordinary: Option<u32>,
    /// For an urgent one (*Khẩn, Thượng khẩn, Hỏa tốc*), of which the clause says "at once"; `None` where
    /// it says nothing of urgent ones.
    pub urgent: Option<u32>,
}

/// A document is registered (*đăng ký văn bản đến, văn bản đi*) on the day, at the latest on the next working
/// day; an urgent one at once. An incoming one counts from its arrival, an outgoing one from its signature.
pub static DOCUMENT_REGISTERED: Dated<Handling> = Dated::new(
    "correspondence.registered",
    const {
        &[under_30(
            Handling { ordinary: Some(1), urgent: Some(0) },
            decree_30(4).clause(2).point('c'),
        )]
    },
);

/// An incoming document is submitted (*trình văn bản đến*) on the day, at the latest on the next working day; an
/// urgent one at once.
pub static DOCUMENT_FORWARDED: Dated<Handling> = Dated::new(
    "correspondence.forwarded",
    const { &[under_30(Handling { ordinary: Some(1), urgent: Some(0) }, decree_30(23).clause(1))] },
);

/// The arrival of an electronic document is acknowledged to its sender within the day.
pub static DOCUMENT_ACKNOWLEDGED: Dated<Handling> = Dated::new(
    "correspondence.acknowledged",
    const {
        &[under_30(
            Handling { ordinary: Some(0), urgent: None },
            decree_30(21).clause(2).point('c'),
        )]
    },
);

/// A document on paper has its number and date after it was signed, at the latest on the next working day. The
/// clause says nothing of urgent ones, which are [registered](DOCUMENT_REGISTERED) at once.
pub static DOCUMENT_NUMBERED: Dated<Handling> = Dated::new(
    "correspondence.numbered",
    const { &[under_30(Handling { ordinary: Some(1), urgent: None }, decree_30(15).clause(2))] },
);

/// An outgoing document is issued (*phát hành văn bản đi*) on the day of signature, at the latest on the next
/// working day; an urgent one at once.
pub static DOCUMENT_ISSUED: Dated<Handling> = Dated::new(
    "correspondence.issued",
    const { &[under_30(Handling { ordinary: Some(1), urgent: Some(0) }, decree_30(18).clause(1))] },
);

/// An incoming document is settled (*giải quyết văn bản đến*) within the time that the body's own regulation
/// gives; an urgent one at once.
pub static DOCUMENT_SETTLED: Dated<Handling> = Dated::new(
    "correspondence.settled",
    const { &[under_30(Handling { ordinary: None, urgent: Some(0) }, decree_30(24).clause(2))] },
);

/// An error of content in an issued document is put right by an equivalent document, one of form by a letter
/// of correction (*công văn đính chính*).
pub static DOCUMENT_AMENDED: Dated<Duty> =
    Dated::new("correspondence.amended", const { &[under_30(Duty::Required, decree_30(18))] });

/// The number with which a year's book of outgoing documents begins (*số văn bản đi*).
pub static OUTGOING_BEGINS: Dated<u32> =
    Dated::new("correspondence.outgoing_begins", const { &[under_30(1, decree_30(15).clause(1))] });

/// The number with which a year's book of incoming documents begins (*số đến*); it runs on over the year.
pub static INCOMING_BEGINS: Dated<u32> =
    Dated::new("correspondence.incoming_begins", const { &[under_30(1, decree_30(22).clause(2))] });
