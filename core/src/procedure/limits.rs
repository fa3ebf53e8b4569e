//! Floor 6: the time limits of a procedure, by way in and kind of dossier, and the exact rule that picks
//! one of them.

use super::{Channel, Procedure, coded};
use crate::error::{Error, Failure, Result};
use crate::text::fold;
use crate::time_limit::TimeLimit;

coded! {
    /// Why what is published about a procedure gives no time limit that may be used.
    Unusable {
        /// Nothing is published.
        NotPublished "not_published",
        /// A number without its unit is published.
        NoUnit "no_unit",
        /// Different limits are published for the ways in, though none of them is said to depend on
        /// the way in.
        DiffersByChannel "differs_by_channel",
    }
}

/// A time limit of a procedure (*thời hạn giải quyết*) for a way in and a kind of dossier.
///
/// The words and the value are kept apart: words that give no value (`5` without a unit) stay words.
///
/// # Example
///
/// ```
/// use motcua::TimeLimit;
/// use motcua::procedure::{CaseLimit, Channel};
///
/// let row = CaseLimit::stated("05 ngày làm việc").with_channel(Channel::Online);
/// assert_eq!(row.limit(), Some(TimeLimit::working_days(5)));
/// assert_eq!(CaseLimit::stated("5").limit(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaseLimit {
    channel: Option<Channel>,
    case: Option<String>,
    text: Option<String>,
    limit: Option<TimeLimit>,
    remote: bool,
}

impl CaseLimit {
    /// A row of which nothing is known: the case is there, its limit is not.
    pub fn unknown() -> Self {
        Self { channel: None, case: None, text: None, limit: None, remote: false }
    }

    /// A limit as a value.
    pub fn of(limit: TimeLimit) -> Self {
        Self { limit: Some(limit), ..Self::unknown() }
    }

    /// A limit as words; where they state exactly one, the value is read from them.
    pub fn stated(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { limit: text.parse().ok(), text: Some(text), ..Self::unknown() }
    }

    /// The same row with the words of the source.
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The same row for one way in.
    pub fn with_channel(mut self, channel: Channel) -> Self {
        self.channel = Some(channel);
        self
    }

    /// The same row for one kind of dossier (*trường hợp*), in the words of the source.
    pub fn with_case(mut self, case: impl Into<String>) -> Self {
        self.case = Some(case.into());
        self
    }

    /// The same row for remote areas: mountain and island communes, areas with difficult or especially
    /// difficult conditions (*miền núi, hải đảo, vùng sâu, vùng xa, vùng khó khăn*).
    pub fn for_remote_areas(mut self) -> Self {
        self.remote = true;
        self
    }

    /// The way in; `None` for all.
    pub const fn channel(&self) -> Option<Channel> {
        self.channel
    }

    /// The kind of dossier; `None` for the ordinary one.
    pub fn case(&self) -> Option<&str> {
        self.case.as_deref()
    }

    /// The words of the source.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The limit; `None` where it is not known for sure.
    pub const fn limit(&self) -> Option<TimeLimit> {
        self.limit
    }

    /// Whether it is for remote areas.
    pub const fn is_remote(&self) -> bool {
        self.remote
    }

    /// The limit in words: those of the source, or the canonical ones.
    pub(super) fn words(&self) -> String {
        let printed = || self.limit.map(|limit| limit.to_string());
        self.text.clone().or_else(printed).unwrap_or_default()
    }

    /// Whether the row is for this kind of dossier; marks, case and spaces do not matter.
    fn is_for(&self, case: Option<&str>) -> bool {
        self.case().map(fold) == case.map(fold)
    }
}

impl Procedure {
    /// The time limit of a dossier that comes in this way and is of this kind; `None` for the ordinary
    /// kind.
    ///
    /// A row that names the way in wins over one that names none. What is left must agree: the rule
    /// never picks between two limits, and never takes the limit of another kind of dossier.
    ///
    /// # Errors
    ///
    /// [`NoLimit`](crate::ErrorKind::NoLimit) when no row answers, the row that answers has no value, or
    /// the catalogue says that what is published may not be [used](Self::unusable);
    /// [`AmbiguousLimit`](crate::ErrorKind::AmbiguousLimit) when rows that answer differ.
    ///
    /// # Example
    ///
    /// ```
    /// use motcua::{Procedure, TimeLimit};
    /// use motcua::procedure::{CaseLimit, Channel};
    ///
    /// let procedure = Procedure::new("Cấp lại giấy phép")
    ///     .with_limit(CaseLimit::stated("05 ngày làm việc"))
    ///     .with_limit(CaseLimit::stated("03 ngày làm việc").with_channel(Channel::Online));
    /// assert_eq!(procedure.limit_for(Channel::Online, None)?, TimeLimit::working_days(3));
    /// assert_eq!(procedure.limit_for(Channel::Postal, None)?, TimeLimit::working_days(5));
    /// # Ok::<(), motcua::Error>(())
    /// ```
    pub fn limit_for(&self, channel: Channel, case: Option<&str>) -> Result<TimeLimit> {
        self.pick(channel, case, |row| !row.remote)
    }

    /// The time limit of the same dossier in a remote area: the remote rows if any answers, otherwise
    /// the ordinary ones.
    ///
    /// # Errors
    ///
    /// As [`limit_for`](Self::limit_for).
    pub fn remote_limit_for(&self, channel: Channel, case: Option<&str>) -> Result<TimeLimit> {
        let remote = self.limits().iter().any(|row| row.remote && answers(row, channel, case));
        self.pick(channel, case, |row| row.remote == remote)
    }

    fn pick(
        &self,
        channel: Channel,
        case: Option<&str>,
        area: impl Fn(&CaseLimit) -> bool,
    ) -> Result<TimeLimit> {
        if let Some(why) = self.unusable() {
            let expected = format!("a limit that can be used, which is {} here", why.code());
            return Err(self.no_limit(channel, case, expected));
        }
        let rows = || self.limits().iter().filter(|row| answers(row, channel, case) && area(row));
        let named = rows().any(|row| row.channel.is_some());
        let mut found = rows().filter(|row| row.channel.is_some() == named);
        let Some(first) = found.next() else {
            return Err(self.no_limit(channel, case, self.known_cases()));
        };
        if let Some(other) = found.find(|row| row.limit != first.limit) {
            return Err(Failure::AmbiguousLimit {
                procedure: self.label(),
                channel: channel.code(),
                case: case.unwrap_or_default().to_owned(),
                first: first.words(),
                second: other.words(),
            }
            .into());
        }
        first.limit.ok_or_else(|| {
            let expected = format!("a limit with its unit instead of `{}`", first.words());
            self.no_limit(channel, case, expected)
        })
    }

    /// The kinds of dossier that have a row, for the message.
    fn known_cases(&self) -> String {
        let cases: Vec<&str> = self.limits().iter().filter_map(CaseLimit::case).collect();
        if cases.is_empty() {
            "a stated limit".to_owned()
        } else {
            format!("one of the kinds of dossier {}", cases.join(", "))
        }
    }

    fn no_limit(&self, channel: Channel, case: Option<&str>, expected: String) -> Error {
        let case = case.unwrap_or_default().to_owned();
        Failure::NoLimit { procedure: self.label(), channel: channel.code(), case, expected }.into()
    }
}

fn answers(row: &CaseLimit, channel: Channel, case: Option<&str>) -> bool {
    row.channel.is_none_or(|named| named == channel) && row.is_for(case)
}
