//! How procedures, catalogues, costs and processes come in.

use crate::error::Result;
use crate::procedure::{
    Activity, Burden, CaseLimit, Catalogue, Channel, CostItem, DossierPart, Fee, FeeKind,
    InternalProcess, Level, OnlineService, Procedure, ProcessStep, Reduction, Unusable, Version,
    Versions,
};
use crate::ratio::Ratio;
use crate::wire::parse;
use crate::wire::reader::{FromJson, Place, codes, read};
use serde_json::Value;

codes! { Channel, FeeKind, Level, OnlineService, Unusable }

/// Reads a catalogue from its JSON text: `{title, as_of, procedures: [...]}`.
///
/// # Errors
///
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) that names the place; what a value itself
/// refuses, such as [`InvalidTimeLimit`](crate::ErrorKind::InvalidTimeLimit).
///
/// # Example
///
/// ```
/// let text = r#"{"procedures": [{"name": "Cấp giấy phép", "limits": [{"limit": "05 ngày"}]}]}"#;
/// assert_eq!(motcua::wire::read_catalogue(text)?.procedures().len(), 1);
/// # Ok::<(), motcua::Error>(())
/// ```
pub fn read_catalogue(text: &str) -> Result<Catalogue> {
    read("catalogue", &parse(text)?)
}

impl FromJson for Catalogue {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["title", "as_of", "procedures"])?;
        let mut catalogue = Self::new(fields.read::<Vec<Procedure>>("procedures")?);
        if let Some(title) = fields.read::<Option<String>>("title")? {
            catalogue = catalogue.with_title(title);
        }
        if let Some(day) = fields.read("as_of")? {
            catalogue = catalogue.with_as_of(day);
        }
        Ok(catalogue)
    }
}

/// Sets what an object names, with the method of the value that takes it.
macro_rules! set {
    ($value:ident, $fields:ident: $($key:literal $with:ident $type:ty,)+) => { $(
        if let Some(given) = $fields.read::<Option<$type>>($key)? {
            $value = $value.$with(given);
        }
    )+ };
}

/// Adds the members of the lists that an object names, one by one.
macro_rules! add {
    ($value:ident, $fields:ident: $($key:literal $with:ident $type:ty,)+) => { $(
        for given in $fields.read::<Vec<$type>>($key)? {
            $value = $value.$with(given);
        }
    )+ };
}

impl FromJson for Procedure {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&[
            "code",
            "name",
            "name_en",
            "domain",
            "levels",
            "agencies",
            "channels",
            "limits",
            "published",
            "no_limit",
            "start",
            "parts",
            "fees",
            "legal_basis",
            "decision",
            "results",
            "online",
            "as_of",
        ])?;
        let mut procedure = Self::new(fields.read::<String>("name")?);
        set! { procedure, fields:
            "code" with_code String,
            "name_en" with_english_name String,
            "domain" with_domain String,
            "no_limit" with_unusable Unusable,
            "start" with_start crate::time_limit::StartEvent,
            "parts" with_parts Vec<DossierPart>,
            "fees" with_fees Vec<Fee>,
            "decision" with_decision String,
            "online" with_online OnlineService,
            "as_of" with_as_of chrono::NaiveDate,
        }
        add! { procedure, fields:
            "levels" with_level Level,
            "agencies" with_agency String,
            "channels" with_channel Channel,
            "limits" with_limit CaseLimit,
            "published" with_published CaseLimit,
            "legal_basis" with_basis String,
            "results" with_result String,
        }
        Ok(procedure)
    }
}

impl FromJson for CaseLimit {
    /// Reads a row; where it has no `limit`, the value is read from its `text`, if that states one.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["channel", "case", "text", "limit", "remote"])?;
        let text = fields.read::<Option<String>>("text")?;
        let mut row = match (fields.read("limit")?, text) {
            (Some(limit), Some(text)) => Self::of(limit).with_text(text),
            (Some(limit), None) => Self::of(limit),
            (None, Some(text)) => Self::stated(text),
            (None, None) => Self::unknown(),
        };
        set! { row, fields: "channel" with_channel Channel, "case" with_case String, }
        let remote = fields.read::<Option<bool>>("remote")?.unwrap_or_default();
        Ok(if remote { row.for_remote_areas() } else { row })
    }
}

impl FromJson for DossierPart {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["name", "originals", "copies", "required"])?;
        let mut part = Self::new(fields.read::<String>("name")?);
        set! { part, fields: "originals" with_originals u32, "copies" with_copies u32, }
        Ok(match fields.read::<Option<bool>>("required")? {
            Some(true) => part.for_everyone(),
            Some(false) => part.for_some(),
            None => part,
        })
    }
}

impl FromJson for Fee {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["kind", "amount", "channel", "condition", "reductions"])?;
        let mut fee = Self::new();
        if let Some(Dong(amount)) = fields.read("amount")? {
            fee = fee.with_amount(amount);
        }
        set! { fee, fields:
            "kind" with_kind FeeKind,
            "channel" with_channel Channel,
            "condition" with_condition String,
        }
        add! { fee, fields: "reductions" with_reduction Reduction, }
        Ok(fee)
    }
}

impl FromJson for Reduction {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["share", "amount", "reason"])?;
        let reason = fields.read::<String>("reason")?;
        match (fields.read("share")?, fields.read("amount")?) {
            (Some(share), None) => Self::share(share, reason),
            (None, Some(Dong(amount))) => Ok(Self::amount(amount, reason)),
            _ => Err(place.refuse("either `share` or `amount`, and `reason`")),
        }
    }
}

/// An amount of đồng: a whole number from zero.
struct Dong(u64);

impl FromJson for Dong {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let amount = place.value().as_u64().filter(|amount| i64::try_from(*amount).is_ok());
        amount.map(Self).ok_or_else(|| place.refuse("a whole number of đồng, zero or more"))
    }
}

impl FromJson for Ratio {
    /// Reads a whole number, or a fraction written as `"1/2"`.
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fraction = |text: &str| {
            let (above, below) = text.split_once('/')?;
            Self::new(above.parse().ok()?, below.parse().ok()?)
        };
        let found = match place.value() {
            Value::String(text) => fraction(text),
            value => value.as_i64().map(Self::whole),
        };
        found.ok_or_else(|| place.refuse("a whole number, or a fraction written as \"1/2\""))
    }
}

impl FromJson for Activity {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["name", "minutes", "hourly_wage"])?;
        let Dong(wage) = fields.read("hourly_wage")?;
        Ok(Self::new(fields.read::<String>("name")?, fields.read("minutes")?, wage))
    }
}

impl FromJson for CostItem {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["name", "count", "price"])?;
        let Dong(price) = fields.read("price")?;
        Ok(Self::new(fields.read::<String>("name")?, fields.read("count")?, price))
    }
}

impl FromJson for Burden {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["times_a_year", "people", "activities", "fees", "trips"])?;
        let Dong(people) = fields.read("people")?;
        let mut burden = Self::new(fields.read("times_a_year")?, people);
        add! { burden, fields:
            "activities" with_activity Activity,
            "fees" with_fee CostItem,
            "trips" with_trip CostItem,
        }
        Ok(burden)
    }
}

impl FromJson for ProcessStep {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields =
            place.object(&["name", "share", "role", "post", "agency", "level", "product"])?;
        let mut step = Self::new(fields.read::<String>("name")?, fields.read("share")?);
        set! { step, fields:
            "role" with_role String,
            "post" with_post String,
            "agency" with_agency String,
            "level" with_level Level,
            "product" with_product String,
        }
        Ok(step)
    }
}

impl FromJson for InternalProcess {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let fields = place.object(&["limit", "steps"])?;
        let steps = fields.read::<Vec<ProcessStep>>("steps")?;
        Self::new(fields.read("limit")?, steps)
    }
}

impl FromJson for Versions {
    fn from_json(place: &Place<'_>) -> Result<Self> {
        let versions = place.each(|place| {
            let fields = place.object(&["procedure", "from", "until"])?;
            let version = Version::new(fields.read("procedure")?, fields.read("from")?);
            Ok(match fields.read("until")? {
                Some(last) => version.through(last),
                None => version,
            })
        })?;
        Self::new(versions)
    }
}
