//! Figures that others published, recomputed.

use motcua::audit::{self, Finding, Verdict};
use motcua::report::{Sheet, findings};
use motcua::text::Language;
use motcua::wire::{FromJson, Place, read};
use std::error::Error;
use std::fmt::Write;

/// The figures of one source, and what recomputing them came to.
pub(crate) struct Checked {
    source: String,
    findings: Vec<Finding>,
    /// Numbers that stand alone, with nothing to recompute them from.
    alone: Vec<String>,
}

impl Checked {
    /// What does not hold, as a table; nothing for a source of which everything holds.
    pub(crate) fn sheet(self) -> Option<Sheet> {
        let wrong: Vec<Finding> = self
            .findings
            .into_iter()
            .filter(|found| found.verdict() != Verdict::Consistent)
            .collect();
        (!wrong.is_empty()).then(|| findings(self.source.into(), None, &wrong))
    }
}

/// A source as it stands in the file: claims as they are, and a few words that hold single numbers.
struct Source {
    name: String,
    texts: Vec<String>,
    claims: Vec<audit::Statement>,
}

impl FromJson for Source {
    fn from_json(place: &Place<'_>) -> motcua::Result<Self> {
        let fields = place.object(&["source", "texts", "claims"])?;
        let (name, texts) = (fields.read("source")?, fields.read("texts")?);
        Ok(Self { name, texts, claims: fields.read("claims")? })
    }
}

/// Recomputes the figures of every source.
pub(crate) fn check(text: &str) -> Result<Vec<Checked>, Box<dyn Error>> {
    let sources: Vec<Source> = read("sources", &motcua::wire::parse(text)?)?;
    let checked = sources.into_iter().map(|source| {
        let texts: Vec<_> = source.texts.iter().map(|text| audit::read(text)).collect();
        let alone = texts.iter().flat_map(audit::ReadText::unread);
        Ok(Checked {
            findings: audit::check(&source.claims)?,
            alone: alone.map(|unread| unread.text().to_owned()).collect(),
            source: source.name,
        })
    });
    checked.collect()
}

/// Every contradiction of every source, with the most likely readings.
pub(crate) fn account(checked: &[Checked]) -> String {
    let mut told = "## Số liệu đã công bố, tính lại\n".to_owned();
    for Checked { source, findings, alone } in checked {
        let wrong: Vec<_> =
            findings.iter().filter(|found| found.verdict() != Verdict::Consistent).collect();
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            told,
            "\n{source}: {} số liệu tính lại, {} không khớp",
            findings.len(),
            wrong.len()
        );
        for finding in wrong {
            let _ = writeln!(told, "- {}", finding.text(Language::Vietnamese));
            for reading in finding.readings().iter().take(2) {
                let _ = writeln!(told, "    {}", reading.text(Language::Vietnamese));
            }
        }
        if !alone.is_empty() {
            let _ = writeln!(told, "- không có gì để đối chiếu: {}", alone.join("; "));
        }
    }
    told
}
