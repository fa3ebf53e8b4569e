//! Floor 6: what a new version of a procedure simplifies (*đơn giản hóa, cắt giảm*).

use super::{CaseLimit, Channel, Fee, FeeKind, Procedure, coded};
use crate::ratio::Ratio;
use crate::time_limit::{TimeLimit, Unit};

/// A number before and after.
///
/// # Example
///
/// ```
/// use motcua::Ratio;
/// use motcua::procedure::Change;
///
/// let change = Change::new(Ratio::whole(30), Ratio::whole(20));
/// assert_eq!(change.cut(), Some(Ratio::whole(10)));
/// assert_eq!(change.share().map(|share| share.percent(1)), Some("33,3%".to_owned()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    before: Ratio,
    after: Ratio,
}

impl Change {
    /// A change from one number to another.
    pub const fn new(before: Ratio, after: Ratio) -> Self {
        Self { before, after }
    }

    /// The number before.
    pub const fn before(self) -> Ratio {
        self.before
    }

    /// The number after.
    pub const fn after(self) -> Ratio {
        self.after
    }

    /// How much is cut (*cắt giảm*); below zero where there is more than before. `None` when the
    /// numbers are too large to be exact.
    pub fn cut(self) -> Option<Ratio> {
        self.before.minus(self.after)
    }

    /// The share that is cut (*tỷ lệ cắt giảm*): the cut of what there was before; `None` where there
    /// was nothing.
    pub fn share(self) -> Option<Ratio> {
        self.cut()?.share_of(self.before)
    }
}

coded! {
    /// Whether two values can be compared, and if not, why.
    Comparison {
        /// Both are known, in the same unit.
        Compared "compared",
        /// One is counted in another unit than the other, and no number of the one is a number of the
        /// other.
        UnitsDiffer "units_differ",
        /// One of them is not known.
        Unknown "unknown",
        /// It stands only in the old version.
        Removed "removed",
        /// It stands only in the new version.
        Added "added",
    }
}

/// The time limit of one way in and kind of dossier, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LimitChange {
    channel: Option<Channel>,
    case: Option<String>,
    remote: bool,
    before: Option<TimeLimit>,
    after: Option<TimeLimit>,
    comparison: Comparison,
    change: Option<Change>,
}

impl LimitChange {
    /// The way in; `None` for all.
    pub const fn channel(&self) -> Option<Channel> {
        self.channel
    }

    /// The kind of dossier; `None` for the ordinary one.
    pub fn case(&self) -> Option<&str> {
        self.case.as_deref()
    }

    /// Whether it is the limit of remote areas.
    pub const fn is_remote(&self) -> bool {
        self.remote
    }

    /// The limit before.
    pub const fn before(&self) -> Option<TimeLimit> {
        self.before
    }

    /// The limit after.
    pub const fn after(&self) -> Option<TimeLimit> {
        self.after
    }

    /// Whether they can be compared.
    pub const fn comparison(&self) -> Comparison {
        self.comparison
    }

    /// The unit of the change, where there is one.
    pub fn unit(&self) -> Option<Unit> {
        self.change.and(self.before).map(TimeLimit::unit)
    }

    /// The change in that unit.
    pub const fn change(&self) -> Option<Change> {
        self.change
    }

    fn new(before: Option<&CaseLimit>, after: Option<&CaseLimit>) -> Option<Self> {
        let row = before.or(after)?;
        let (old, new) = (before.and_then(CaseLimit::limit), after.and_then(CaseLimit::limit));
        let (comparison, change) = match (before, after, old, new) {
            (Some(_), None, ..) => (Comparison::Removed, None),
            (None, Some(_), ..) => (Comparison::Added, None),
            (_, _, Some(old), Some(new)) if comparable(old, new) => {
                (Comparison::Compared, Some(Change::new(amount(old), amount(new))))
            }
            (_, _, Some(_), Some(_)) => (Comparison::UnitsDiffer, None),
            _ => (Comparison::Unknown, None),
        };
        Some(Self {
            channel: row.channel(),
            case: row.case().map(str::to_owned),
            remote: row.is_remote(),
            before: old,
            after: new,
            comparison,
            change,
        })
    }
}

/// Two limits are compared in number only when they count the same thing the same way. A same-day limit
/// has no number.
fn comparable(before: TimeLimit, after: TimeLimit) -> bool {
    before.unit() == after.unit()
        && before.direction() == after.direction()
        && before.unit() != Unit::SameDay
}

fn amount(limit: TimeLimit) -> Ratio {
    let amount = limit.amount();
    Ratio::new(amount.numerator().into(), amount.denominator().into()).unwrap_or(Ratio::ZERO)
}

/// A fee or charge before and after, in đồng.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FeeChange {
    kind: Option<FeeKind>,
    channel: Option<Channel>,
    condition: Option<String>,
    comparison: Comparison,
    change: Option<Change>,
}

impl FeeChange {
    /// Fee or charge.
    pub const fn kind(&self) -> Option<FeeKind> {
        self.kind
    }

    /// The way in that it is for; `None` for all.
    pub const fn channel(&self) -> Option<Channel> {
        self.channel
    }

    /// When it is asked, as written.
    pub fn condition(&self) -> Option<&str> {
        self.condition.as_deref()
    }

    /// Whether both are known.
    pub const fn comparison(&self) -> Comparison {
        self.comparison
    }

    /// The change in đồng.
    pub const fn change(&self) -> Option<Change> {
        self.change
    }

    fn new(before: Option<&Fee>, after: Option<&Fee>) -> Option<Self> {
        let fee = before.or(after)?;
        let amount = |fee: Option<&Fee>| {
            fee.and_then(Fee::amount).and_then(|amount| i64::try_from(amount).ok())
        };
        let (comparison, change) = match (before, after, amount(before), amount(after)) {
            (Some(_), None, ..) => (Comparison::Removed, None),
            (None, Some(_), ..) => (Comparison::Added, None),
            (_, _, Some(old), Some(new)) => {
                (Comparison::Compared, Some(Change::new(Ratio::whole(old), Ratio::whole(new))))
            }
            _ => (Comparison::Unknown, None),
        };
        Some(Self {
            kind: fee.kind(),
            channel: fee.channel(),
            condition: fee.condition().map(str::to_owned),
            comparison,
            change,
        })
    }
}

/// What a new version changes for the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Simplification {
    limits: Vec<LimitChange>,
    parts: Option<Change>,
    removed_parts: Vec<String>,
    added_parts: Vec<String>,
    fees: Option<Vec<FeeChange>>,
}

impl Simplification {
    /// The time limits, those of the old version first, in its order.
    pub fn limits(&self) -> &[LimitChange] {
        &self.limits
    }

    /// The number of parts of the dossier; `None` where one of the versions does not say them.
    pub const fn parts(&self) -> Option<Change> {
        self.parts
    }

    /// The parts that are no longer asked.
    pub fn removed_parts(&self) -> &[String] {
        &self.removed_parts
    }

    /// The parts that are newly asked.
    pub fn added_parts(&self) -> &[String] {
        &self.added_parts
    }

    /// The fees and charges; `None` where one of the versions does not say them.
    pub fn fees(&self) -> Option<&[FeeChange]> {
        self.fees.as_deref()
    }
}

/// What is simplified from one version of a procedure to another (*so sánh trước và sau*).
///
/// Limits are matched by way in, kind of dossier and area, fees by kind, way in and condition, parts by
/// name. Only numbers of the same unit are subtracted: from 15 days to 10 working days is said to be in
/// different units, and no figure is given.
///
/// # Example
///
/// ```
/// use motcua::Procedure;
/// use motcua::procedure::{CaseLimit, Comparison, compare};
///
/// let old = Procedure::new("Cấp giấy phép").with_limit(CaseLimit::stated("15 ngày"));
/// let new = Procedure::new("Cấp giấy phép").with_limit(CaseLimit::stated("10 ngày làm việc"));
/// let found = compare(&old, &new);
/// assert_eq!(found.limits().first().map(|limit| limit.comparison()), Some(Comparison::UnitsDiffer));
/// ```
pub fn compare(before: &Procedure, after: &Procedure) -> Simplification {
    let limit_key =
        |row: &CaseLimit| (row.channel(), row.case().map(crate::text::fold), row.is_remote());
    let limits = matched(before.limits(), after.limits(), limit_key);
    let names = |procedure: &Procedure| -> Option<Vec<String>> {
        Some(procedure.parts()?.iter().map(|part| part.name().to_owned()).collect())
    };
    let (mut parts, mut removed_parts, mut added_parts) = (None, Vec::new(), Vec::new());
    if let (Some(old), Some(new)) = (names(before), names(after)) {
        parts = Some(Change::new(count(&old), count(&new)));
        for (one, other) in matched(&old, &new, |name| crate::text::fold(name)) {
            match (one, other) {
                (Some(name), None) => removed_parts.push(name.clone()),
                (None, Some(name)) => added_parts.push(name.clone()),
                _ => {}
            }
        }
    }
    let fee_key = |fee: &Fee| (fee.kind(), fee.channel(), fee.condition().map(crate::text::fold));
    let fees = before.fees().zip(after.fees()).map(|(old, new)| {
        let pairs = matched(old, new, fee_key).into_iter();
        pairs.filter_map(|(old, new)| FeeChange::new(old, new)).collect()
    });
    Simplification {
        limits: limits.into_iter().filter_map(|(old, new)| LimitChange::new(old, new)).collect(),
        parts,
        removed_parts,
        added_parts,
        fees,
    }
}

fn count<T>(list: &[T]) -> Ratio {
    Ratio::whole(i64::try_from(list.len()).unwrap_or(i64::MAX))
}

type Pair<'a, T> = (Option<&'a T>, Option<&'a T>);

/// What stands on both sides, side by side in the order of the left one, then what stands on the right
/// alone. Each one is used once, so that equal keys pair off in order.
fn matched<'a, T, K: PartialEq>(
    left: &'a [T],
    right: &'a [T],
    key: impl Fn(&T) -> K,
) -> Vec<Pair<'a, T>> {
    let mut rest: Vec<&T> = right.iter().collect();
    let mut pairs: Vec<Pair<'a, T>> = Vec::with_capacity(left.len());
    for one in left {
        let place = rest.iter().position(|other| key(other) == key(one));
        pairs.push((Some(one), place.map(|place| rest.remove(place))));
    }
    pairs.extend(rest.into_iter().map(|other| (None, Some(other))));
    pairs
}
