//! Documents counted by kind, and a published total held against the kinds that it is said to consist of.

use super::details::{Carrier, Direction};
use super::file::RegisteredDocument;
use crate::document::DocumentKind;
use crate::error::{Error, Result};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// How many documents of one direction a body registered in a span (*số lượng văn bản*).
///
/// READING: a document counts on the day on which it had its number. One that was recalled or replaced later
/// was issued all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// All of them.
    pub registered: u64,
    /// By kind; `None` for those whose kind is not known.
    pub kinds: BTreeMap<Option<DocumentKind>, u64>,
    /// Those that are electronic (*văn bản điện tử*).
    pub electronic: u64,
    /// Those that are urgent (*văn bản khẩn*).
    pub urgent: u64,
    /// Those that are secret (*văn bản mật*).
    pub secret: u64,
    /// Those that were issued.
    pub issued: u64,
    /// Those that were issued with an error of form which was put right (*sai sót về thể thức*).
    pub form_errors: u64,
}

impl Counts {
    /// The documents of a direction that had their number from one day through another.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a code that was counted before: it would count twice.
    pub fn of<'d>(
        documents: impl IntoIterator<Item = &'d RegisteredDocument>,
        direction: Direction,
        from: NaiveDate,
        through: NaiveDate,
    ) -> Result<Self> {
        let mut counts = Self::default();
        let mut codes = BTreeSet::new();
        for (at, document) in documents.into_iter().enumerate() {
            let details = document.details();
            let registered = document.registered().map(crate::date::When::date);
            let within = registered.is_some_and(|day| from <= day && day <= through);
            if details.direction != direction || !within {
                continue;
            }
            if !codes.insert(document.code()) {
                let path = format!("documents[{at}].code");
                return Err(Error::argument(&path, document.code(), "each document once"));
            }
            counts.registered += 1;
            *counts.kinds.entry(details.kind()).or_default() += 1;
            counts.electronic += u64::from(details.carrier == Carrier::Electronic);
            counts.urgent += u64::from(details.priority.is_urgent());
            counts.secret += u64::from(details.secret);
            counts.issued += u64::from(document.issued().is_some());
            counts.form_errors += u64::from(document.form_errors() > 0);
        }
        Ok(counts)
    }

    /// Whether errors of form are no more than so many per cent of what was issued (*tỷ lệ sai sót không quá
    /// 1%*); `None` while nothing was issued. The bound is a body's own: no act that was read sets one.
    pub fn within_bound(&self, per_cent: u32) -> Option<bool> {
        let errors = u128::from(self.form_errors) * 100;
        (self.issued > 0).then(|| errors <= u128::from(self.issued) * u128::from(per_cent))
    }
}

/// A published total with the kinds that it is said to consist of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The total.
    pub total: u64,
    /// The parts, in their order.
    pub parts: Vec<StatedPart>,
}

/// One part of a published total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedPart {
    /// What it counts, as published.
    pub name: Box<str>,
    /// How many.
    pub count: u64,
    /// Whether another body issued them, such as the resolutions of a people's council in the total of its
    /// people's committee, so that they may not belong there.
    pub of_another: bool,
}

/// What a total lacks by one reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `all`: every part belongs to the total; `own`: those of another body do not.
    pub reading: &'static str,
    /// What the parts come to.
    pub sum: u64,
    /// The total less that sum: what no part names, or, below 0, what is too much.
    pub missing: i128,
}

impl Stated {
    /// What is missing by each reading; one reading where every part is the body's own.
    ///
    /// # Errors
    ///
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for the part with which the sum is beyond
    /// 9223372036854775807: no published count is.
    pub fn differences(&self) -> Result<Vec<Difference>> {
        let sum = |own: bool| {
            let mut parts = self.parts.iter().enumerate();
            parts.try_fold(0u64, |sum, (at, part)| {
                let count = if own && part.of_another { 0 } else { part.count };
                let sum = sum.checked_add(count).filter(|sum| i64::try_from(*sum).is_ok());
                sum.ok_or_else(|| {
                    let path = format!("stated.parts[{at}].count");
                    Error::argument(&path, &part.count, "counts whose sum fits 63 bits")
                })
            })
        };
        let difference = |reading, sum: u64| {
            let missing = i128::from(self.total) - i128::from(sum);
            Difference { reading, sum, missing }
        };
        let mut told = vec![difference("all", sum(false)?)];
        if self.parts.iter().any(|part| part.of_another) {
            told.push(difference("own", sum(true)?));
        }
        Ok(told)
    }
}
