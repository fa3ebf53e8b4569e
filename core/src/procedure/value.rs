//! Floor 6: the procedure itself.

use super::{CaseLimit, Channel, DossierPart, Fee, Level, OnlineService, Unusable};
use crate::code::ProcedureCode;
use crate::document::DocumentNumber;
use crate::time_limit::StartEvent;
use chrono::NaiveDate;

/// An administrative procedure (*thủ tục hành chính, TTHC*), as a catalogue publishes it.
///
/// What is not known is `None`, which is neither nothing nor zero: a procedure without a list of
/// dossier parts is one whose parts are not known here. Numbers of codes and documents are kept as they
/// are written, and read where they can be.
///
/// # Law
///
/// Nghị định 63/2010/NĐ-CP, Điều 8: what an act on a procedure must contain: name, order, way in,
/// dossier, time limit, who, agency, result, forms, fees, conditions.
///
/// # Example
///
/// ```
/// use motcua::{Calendar, Procedure, date};
/// use motcua::procedure::{CaseLimit, Channel, Level};
///
/// let procedure = Procedure::new("Đăng ký thành lập hộ kinh doanh")
///     .with_code("1.001612")
///     .with_level(Level::Commune)
///     .with_limit(CaseLimit::stated("03 ngày làm việc"));
/// let limit = procedure.limit_for(Channel::Online, None)?;
/// let due = limit.due(&Calendar::vietnam(), date(2026, 2, 11))?;
/// assert_eq!(due.due().date(), date(2026, 2, 23));
/// # Ok::<(), motcua::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Procedure {
    code: Option<String>,
    name: String,
    name_en: Option<String>,
    domain: Option<String>,
    levels: Vec<Level>,
    agencies: Vec<String>,
    channels: Vec<Channel>,
    limits: Vec<CaseLimit>,
    published: Vec<CaseLimit>,
    unusable: Option<Unusable>,
    start: Option<StartEvent>,
    parts: Option<Vec<DossierPart>>,
    fees: Option<Vec<Fee>>,
    legal_basis: Vec<String>,
    decision: Option<String>,
    results: Vec<String>,
    online: Option<OnlineService>,
    as_of: Option<NaiveDate>,
}

/// Writes pairs of a method that adds to a list and one that reads it.
macro_rules! lists {
    ($( $(#[doc = $adds:literal])+ $add:ident, $(#[doc = $reads:literal])+ $list:ident : $type:ty; )+) => { $(
        $(#[doc = $adds])+
        pub fn $add(mut self, one: impl Into<$type>) -> Self {
            self.$list.push(one.into());
            self
        }

        $(#[doc = $reads])+
        pub fn $list(&self) -> &[$type] {
            &self.$list
        }
    )+ };
}

impl Procedure {
    /// A procedure of which only the name is known (*tên thủ tục*).
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    lists! {
        /// The same procedure with one more level that settles it.
        with_level,
        /// The levels of government that settle it (*cấp thực hiện*).
        levels: Level;
        /// The same procedure with one more agency that settles it.
        with_agency,
        /// The agencies that settle it (*cơ quan thực hiện*), as written.
        agencies: String;
        /// The same procedure with one more way in.
        with_channel,
        /// The ways in (*cách thức thực hiện*); none where they are not known.
        channels: Channel;
        /// The same procedure with one more time limit.
        with_limit,
        /// The time limits that hold, in the order given.
        limits: CaseLimit;
        /// The same procedure with one more row as a portal publishes it.
        with_published,
        /// What a portal prints in its field of time limits, row by row: it is compared with the
        /// [limits](Self::limits) and never used for them.
        published: CaseLimit;
        /// The same procedure with one more document of its legal basis.
        with_basis,
        /// The legal basis (*căn cứ pháp lý*), as written.
        legal_basis: String;
        /// The same procedure with one more result.
        with_result,
        /// What the applicant gets (*kết quả thực hiện*).
        results: String;
    }

    /// The same procedure with its code, as written.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The same procedure with its name in English.
    pub fn with_english_name(mut self, name: impl Into<String>) -> Self {
        self.name_en = Some(name.into());
        self
    }

    /// The same procedure in a domain.
    pub fn with_domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The same procedure, with the reason why what is published gives no limit that may be used.
    pub fn with_unusable(mut self, why: Unusable) -> Self {
        self.unusable = Some(why);
        self
    }

    /// The same procedure with the event that starts its limits.
    pub fn with_start(mut self, start: StartEvent) -> Self {
        self.start = Some(start);
        self
    }

    /// The same procedure with its dossier, which may be empty.
    pub fn with_parts(mut self, parts: impl IntoIterator<Item = DossierPart>) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }

    /// The same procedure with its fees and charges, which may be none.
    pub fn with_fees(mut self, fees: impl IntoIterator<Item = Fee>) -> Self {
        self.fees = Some(fees.into_iter().collect());
        self
    }

    /// The same procedure with the decision that announces it.
    pub fn with_decision(mut self, decision: impl Into<String>) -> Self {
        self.decision = Some(decision.into());
        self
    }

    /// The same procedure with how much of it is online.
    pub fn with_online(mut self, online: OnlineService) -> Self {
        self.online = Some(online);
        self
    }

    /// The same procedure as it was published on a day.
    pub fn with_as_of(mut self, day: NaiveDate) -> Self {
        self.as_of = Some(day);
        self
    }

    /// The code (*mã thủ tục*), as written.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The code of the national database, where the one written is one.
    pub fn national_code(&self) -> Option<ProcedureCode> {
        self.code()?.parse().ok()
    }

    /// The name (*tên thủ tục*).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name in English.
    pub fn english_name(&self) -> Option<&str> {
        self.name_en.as_deref()
    }

    /// The domain (*lĩnh vực*).
    pub fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    /// Why what is published gives no limit that may be used; `None` where it does.
    pub const fn unusable(&self) -> Option<Unusable> {
        self.unusable
    }

    /// The event that starts its limits, where they do not name one themselves.
    pub const fn start(&self) -> Option<StartEvent> {
        self.start
    }

    /// The parts of the dossier (*thành phần hồ sơ*).
    pub fn parts(&self) -> Option<&[DossierPart]> {
        self.parts.as_deref()
    }

    /// Fees and charges (*phí, lệ phí*).
    pub fn fees(&self) -> Option<&[Fee]> {
        self.fees.as_deref()
    }

    /// The documents of the legal basis whose numbers can be read.
    pub fn basis_numbers(&self) -> impl Iterator<Item = DocumentNumber> + '_ {
        self.legal_basis.iter().filter_map(|text| text.parse().ok())
    }

    /// The decision that announces it (*quyết định công bố*), as written.
    pub fn decision(&self) -> Option<&str> {
        self.decision.as_deref()
    }

    /// How much of it is online.
    pub const fn online(&self) -> Option<OnlineService> {
        self.online
    }

    /// The day on which it was published like this.
    pub const fn as_of(&self) -> Option<NaiveDate> {
        self.as_of
    }

    /// Its code, or else its name: what an error calls it by.
    pub(super) fn label(&self) -> String {
        self.code().unwrap_or(self.name()).to_owned()
    }
}
