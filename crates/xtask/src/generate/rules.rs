//! `crates/unmuddle/rules/<kind>/R16.toml` -> the engine's table and the reference.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::lexicon;
use crate::root::Root;

const FOLDER: &str = "crates/unmuddle/rules";
const GENERATED: &str = "crates/unmuddle/src/generated";
/// Examples of each kind that a rule needs.
const FEWEST_EXAMPLES: usize = 4;
const MOST_QUOTED_WORDS: usize = 12;

/// A rule as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub id: String,
    title: String,
    axis: String,
    kind: String,
    severity: String,
    channels: Vec<String>,
    shows_in_text: bool,
    message: String,
    advice: String,
    why: String,
    pub quote: String,
    source: String,
    #[serde(default)]
    detect: Detect,
    /// Phrases that only this rule needs: name -> phrases.
    #[serde(default)]
    pub phrases: BTreeMap<String, Vec<String>>,
    fires: Vec<ExampleFile>,
    quiet: Vec<ExampleFile>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Detect {
    /// A detector of the engine.
    detector: Option<String>,
    /// Or combinations of cues, any of which is enough.
    #[serde(default)]
    any: Vec<Clause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clause {
    all: Vec<String>,
    #[serde(default)]
    none: Vec<String>,
    /// sentence, passage (a sentence and its neighbours) or text.
    within: String,
    /// Where the clause applies, of the rule's channels; everywhere when empty.
    #[serde(default)]
    channels: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleFile {
    channel: String,
    title: Option<String>,
    text: String,
    why: String,
    /// The engine does not see it yet.
    #[serde(default)]
    missed: bool,
}

/// Every rule file, in the order of ids.
pub fn read(root: &Root) -> Result<Vec<RuleFile>> {
    let mut rules = Vec::new();
    for kind in fs::read_dir(root.join(FOLDER)).context("reading the rules")? {
        let kind = kind?;
        if !kind.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(kind.path())? {
            let path = file?.path();
            let source = fs::read_to_string(&path)?;
            let rule: RuleFile =
                toml::from_str(&source).with_context(|| format!("reading {}", path.display()))?;
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            ensure!(stem == rule.id, "{}: its id is {}", path.display(), rule.id);
            ensure!(
                kind.file_name().to_str() == Some(&rule.kind),
                "{}: its kind is {}",
                path.display(),
                rule.kind
            );
            check(&rule).with_context(|| format!("in {}", path.display()))?;
            rules.push(rule);
        }
    }
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(rules)
}

/// Refuses a rule that could not keep what it promises.
fn check(rule: &RuleFile) -> Result<()> {
    for (examples, name) in [(&rule.fires, "fires"), (&rule.quiet, "quiet")] {
        ensure!(
            examples.len() >= FEWEST_EXAMPLES,
            "{} has {} examples under [[{name}]]; write at least {FEWEST_EXAMPLES}",
            rule.id,
            examples.len()
        );
        for example in examples {
            ensure!(!example.text.trim().is_empty(), "an example is empty");
            channel(&example.channel)?;
        }
    }
    let words = rule.quote.split_whitespace().count();
    ensure!(words <= MOST_QUOTED_WORDS, "the quote has {words} words; twelve are the most");
    let detects = rule.detect.detector.is_some() || !rule.detect.any.is_empty();
    ensure!(
        detects == rule.shows_in_text,
        "a rule that shows in a text needs [detect], and only such a rule"
    );
    for clause in &rule.detect.any {
        ensure!(!clause.all.is_empty(), "a clause needs at least one cue under `all`");
    }
    Ok(())
}

/// Generates the engine's table and the reference.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let rules = read(root)?;
    let cues = lexicon::cues(root)?;
    let mut table = String::from(
        "//! The rules that the engine applies. Generated: `cargo xtask generate`.\n\n\
         use crate::generated::cues;\nuse crate::model::{Axis, Channel, FindingKind, Rule, RuleId, Severity};\n\
         use crate::rules::{Clause, Detect, Detection, Detector, Within};\n\n\
         pub(crate) const RULES: &[Rule] = &[\n",
    );
    let mut detection = String::from(
        "];\n\n/// How each rule is detected, in the same order.\n\
         pub(crate) const DETECTION: &[Detection] = &[\n",
    );
    let mut reference = String::from(
        "//! Why each rule exists. Generated: `cargo xtask generate`.\n\n\
         use crate::model::RuleId;\nuse crate::rules::RuleReference;\n\n\
         pub(crate) const REFERENCE: &[RuleReference] = &[\n",
    );
    let mut examples = String::from(
        "//! What each rule speaks about, and near misses. Generated: `cargo xtask generate`.\n\n\
         use crate::model::{Channel, RuleId};\nuse crate::rules::{Example, RuleExamples};\n\n\
         pub(crate) const EXAMPLES: &[RuleExamples] = &[\n",
    );
    for rule in &rules {
        entry(&mut table, rule)?;
        detect(&mut detection, rule, &cues).with_context(|| rule.id.clone())?;
        refer(&mut reference, rule)?;
        show(&mut examples, rule)?;
    }
    table.push_str(&detection);
    table.push_str("];\n");
    reference.push_str("];\n");
    examples.push_str("];\n");
    Ok(vec![
        (PathBuf::from(GENERATED).join("rules.rs"), table),
        (PathBuf::from(GENERATED).join("reference.rs"), reference),
        (PathBuf::from(GENERATED).join("examples.rs"), examples),
    ])
}

fn entry(out: &mut String, rule: &RuleFile) -> Result<()> {
    let _ = writeln!(
        out,
        "Rule {{ id: RuleId({}), title: {:?}, axis: Axis::{}, kind: FindingKind::{}, \
         severity: Severity::{}, message: {:?}, advice: {:?} }},",
        number(&rule.id)?,
        rule.title,
        camel(&rule.axis),
        camel(&rule.kind),
        camel(&rule.severity),
        rule.message.trim(),
        rule.advice.trim(),
    );
    Ok(())
}

fn detect(out: &mut String, rule: &RuleFile, cues: &lexicon::Cues) -> Result<()> {
    let channels =
        rule.channels.iter().map(|id| channel(id)).collect::<Result<Vec<_>>>()?.join(", ");
    let _ = write!(out, "Detection {{ channels: &[{channels}], detect: ");
    match &rule.detect.detector {
        Some(detector) => {
            let _ = write!(out, "Detect::Named(Detector::{})", camel(detector));
        }
        None => {
            out.push_str("Detect::Any(&[");
            for clause in &rule.detect.any {
                write_clause(out, clause, rule, cues)?;
            }
            out.push_str("])");
        }
    }
    out.push_str("},\n");
    Ok(())
}

fn write_clause(
    out: &mut String,
    clause: &Clause,
    rule: &RuleFile,
    cues: &lexicon::Cues,
) -> Result<()> {
    let names = |names: &[String]| -> Result<String> {
        let constants = names.iter().map(|name| {
            let own = rule.phrases.contains_key(name);
            let full = if own { format!("{}.{name}", rule.id) } else { name.clone() };
            Ok(format!("cues::{}", cues.constant(&full)?))
        });
        Ok(constants.collect::<Result<Vec<_>>>()?.join(", "))
    };
    let within = match clause.within.as_str() {
        "sentence" | "passage" | "text" => camel(&clause.within),
        other => bail!("`within` is sentence, passage or text, not “{other}”"),
    };
    let channels =
        clause.channels.iter().map(|id| channel(id)).collect::<Result<Vec<_>>>()?.join(", ");
    let _ = write!(
        out,
        "Clause {{ all: &[{}], none: &[{}], within: Within::{within}, channels: &[{channels}] }}, ",
        names(&clause.all)?,
        names(&clause.none)?
    );
    Ok(())
}

fn refer(out: &mut String, rule: &RuleFile) -> Result<()> {
    let _ = writeln!(
        out,
        "RuleReference {{ id: RuleId({}), shows_in_text: {}, why: {:?}, quote: {:?}, \
         source: {:?} }},",
        number(&rule.id)?,
        rule.shows_in_text,
        rule.why.trim(),
        rule.quote,
        rule.source
    );
    Ok(())
}

fn show(out: &mut String, rule: &RuleFile) -> Result<()> {
    let _ = writeln!(out, "RuleExamples {{ id: RuleId({}),", number(&rule.id)?);
    for (examples, name) in [(&rule.fires, "fires"), (&rule.quiet, "quiet")] {
        let _ = writeln!(out, "{name}: &[");
        for example in examples {
            let _ = writeln!(
                out,
                "Example {{ text: {:?}, channel: {}, title: {:?}, why: {:?}, missed: {} }},",
                example.text.trim(),
                channel(&example.channel)?,
                example.title,
                example.why,
                example.missed
            );
        }
        out.push_str("],\n");
    }
    out.push_str("},\n");
    Ok(())
}

fn number(id: &str) -> Result<u8> {
    let id: unmuddle::RuleId = id.parse()?;
    Ok(id.0)
}

fn channel(id: &str) -> Result<String> {
    let channel: unmuddle::Channel = id.parse()?;
    Ok(format!("Channel::{channel:?}"))
}

fn camel(id: &str) -> String {
    id.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                format!("{}{}", first.to_uppercase(), letters.as_str())
            })
        })
        .collect()
}
