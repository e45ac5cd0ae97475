//! The lexicon and the rules' own phrases -> one table that the engine reads at its first call.
//!
//! The table is text with three parts, a blank line between them: the conditions that cancel a
//! phrase, the gapped phrases, and all phrases with their meanings. A line of phrases holds the words
//! that they begin with, their last words, and what they mean. The beginning is the number of words
//! that it shares with the line above, and its other words: this makes the table a third smaller,
//! compressed. A meaning is a side (`m2p7f`: marketing, strength 2, axis perception, channel mask
//! 7f), a cue (`c12`), or half of a gapped phrase (`<3`, `>3`); `/4` behind it names the condition
//! that cancels it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use super::phrase::{Expanded, canonical, expand};
use super::rules;
use crate::root::Root;

const FOLDER: &str = "crates/unmuddle/lexicon";
const GENERATED: &str = "crates/unmuddle/src/generated";
/// Files of cues; `sides.tsv` has columns of its own.
const CUE_FILES: [&str; 4] = ["asks.tsv", "scenes.tsv", "jobs.tsv", "expectations.tsv"];
/// The lexicon's names of channel groups, in the order of the engine's mask bits.
const CHANNEL_GROUPS: [&str; 7] = ["post", "blog", "email", "ad", "1to1", "page", "job"];

/// Every cue in the order of its number.
#[derive(Default)]
pub struct Cues(Vec<String>);

impl Cues {
    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.0.iter().position(|known| known == name) {
            return number;
        }
        self.0.push(name.to_owned());
        self.0.len() - 1
    }

    /// The Rust constant of a cue.
    pub fn constant(&self, name: &str) -> Result<String> {
        ensure!(self.0.iter().any(|known| known == name), "no cue is called “{name}”");
        Ok(name.to_uppercase().replace('.', "_"))
    }
}

#[derive(Default)]
struct Table {
    conditions: Vec<String>,
    gapped: Vec<String>,
    phrases: BTreeMap<String, BTreeSet<String>>,
}

impl Table {
    fn add(&mut self, phrase: &str, meaning: &str, unless: &str) -> Result<()> {
        let condition = self.condition(unless);
        match expand(phrase).with_context(|| format!("the phrase “{phrase}”"))? {
            Expanded::Whole(spellings) => {
                for spelling in spellings {
                    self.phrases
                        .entry(spelling)
                        .or_default()
                        .insert(format!("{meaning}{condition}"));
                }
            }
            Expanded::Gapped(left, right) => {
                let number = self.gapped.len();
                self.gapped.push(format!("{meaning}{condition}"));
                for (half, sign) in [(left, '<'), (right, '>')] {
                    for spelling in half {
                        self.phrases.entry(spelling).or_default().insert(format!("{sign}{number}"));
                    }
                }
            }
        }
        Ok(())
    }

    /// `/n` for the condition, or nothing.
    fn condition(&mut self, unless: &str) -> String {
        if unless.is_empty() {
            return String::new();
        }
        let canonical = unless
            .split('|')
            .map(|part| {
                let sign = part.chars().next().filter(|c| matches!(c, '<' | '>'));
                let words = part.trim_start_matches(['<', '>']);
                format!("{}{}", sign.map(String::from).unwrap_or_default(), canonical(words))
            })
            .collect::<Vec<_>>()
            .join("|");
        let number = match self.conditions.iter().position(|known| *known == canonical) {
            Some(number) => number,
            None => {
                self.conditions.push(canonical);
                self.conditions.len() - 1
            }
        };
        format!("/{number}")
    }

    fn print(&self) -> String {
        let mut text = String::new();
        for part in [&self.conditions, &self.gapped] {
            for line in part {
                let _ = writeln!(text, "{line}");
            }
            text.push('\n');
        }
        // Phrases that differ in their last word alone and mean the same share a line.
        let mut lines: BTreeMap<(Vec<&str>, String), Vec<&str>> = BTreeMap::new();
        for (phrase, meanings) in &self.phrases {
            let mut words: Vec<&str> = phrase.split(' ').collect();
            let last = words.pop().unwrap_or_default();
            let meanings: Vec<&str> = meanings.iter().map(String::as_str).collect();
            lines.entry((words, meanings.join(" "))).or_default().push(last);
        }
        let mut above: &[&str] = &[];
        for ((words, meanings), last) in &lines {
            let shared = above.iter().zip(words).take_while(|(a, b)| a == b).count();
            let own = words[shared..].join(" ");
            let _ = writeln!(text, "{shared}{own}\t{}\t{meanings}", last.join("|"));
            above = words;
        }
        text
    }
}

/// Generates the phrase table and the constants of the cues.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let mut table = Table::default();
    add_sides(root, &mut table)?;
    let cues = cues_into(root, Some(&mut table))?;
    let mut constants = String::from(
        "//! The cues of the lexicon and the rules. Generated: `cargo xtask generate`.\n\nuse crate::lexicon::Cue;\n\n",
    );
    for (number, name) in cues.0.iter().enumerate() {
        let constant = cues.constant(name)?;
        let _ = writeln!(
            constants,
            "/// `{name}`\n#[allow(dead_code, reason = \"not every cue is named in code\")]\npub(crate) const {constant}: Cue = Cue({number});"
        );
    }
    let _ = writeln!(
        constants,
        "\n/// Their names, in the order of their numbers.\npub(crate) const NAMES: &[&str] = &{:?};",
        cues.0
    );
    let _ = writeln!(
        constants,
        "\n/// How many there are.\npub(crate) const COUNT: usize = {};",
        cues.0.len()
    );
    Ok(vec![
        (PathBuf::from(GENERATED).join("phrases.tsv"), table.print()),
        (PathBuf::from(GENERATED).join("cues.rs"), constants),
    ])
}

/// The cues, numbered.
pub fn cues(root: &Root) -> Result<Cues> {
    cues_into(root, None)
}

/// The cues, numbered; their phrases go into `table` when there is one.
fn cues_into(root: &Root, mut table: Option<&mut Table>) -> Result<Cues> {
    let mut cues = Cues::default();
    for file in CUE_FILES {
        for (number, line) in lines(root, file)? {
            let columns: Vec<&str> = line.split('\t').collect();
            let (name, phrase, unless) = match columns[..] {
                [name, phrase] => (name, phrase, ""),
                [name, phrase, unless] => (name, phrase, unless),
                _ => bail!("{file}:{number}: a line is: cue, phrase and perhaps what cancels it"),
            };
            let cue = cues.number(name);
            if let Some(table) = table.as_deref_mut() {
                table
                    .add(phrase, &format!("c{cue}"), unless)
                    .with_context(|| format!("{file}:{number}"))?;
            }
        }
    }
    for rule in rules::read(root)? {
        for (name, phrases) in &rule.phrases {
            let cue = cues.number(&format!("{}.{name}", rule.id));
            for phrase in phrases {
                if let Some(table) = table.as_deref_mut() {
                    table.add(phrase, &format!("c{cue}"), "").with_context(|| rule.id.clone())?;
                }
            }
        }
    }
    Ok(cues)
}

fn add_sides(root: &Root, table: &mut Table) -> Result<()> {
    for (number, line) in lines(root, "sides.tsv")? {
        let columns: Vec<&str> = line.split('\t').collect();
        let (side, axis, phrase, channels, strength, unless) = match columns[..] {
            [side, axis, phrase, channels, strength] => {
                (side, axis, phrase, channels, strength, "")
            }
            [side, axis, phrase, channels, strength, unless] => {
                (side, axis, phrase, channels, strength, unless)
            }
            _ => bail!("sides.tsv:{number}: six columns, the last may be missing"),
        };
        let side = match side {
            "marketing" => 'm',
            "sales" => 's',
            _ => bail!("sides.tsv:{number}: a side is marketing or sales"),
        };
        let axis = match axis {
            "perception_closing" => 'p',
            "strategy_immediacy" => 's',
            "awareness_precision" => 'a',
            _ => bail!("sides.tsv:{number}: no axis is called “{axis}”"),
        };
        ensure!(matches!(strength, "1" | "2" | "3"), "sides.tsv:{number}: strength is 1, 2 or 3");
        let mask = mask(channels).with_context(|| format!("sides.tsv:{number}"))?;
        table
            .add(phrase, &format!("{side}{strength}{axis}{mask:02x}"), unless)
            .with_context(|| format!("sides.tsv:{number}"))?;
    }
    Ok(())
}

fn mask(channels: &str) -> Result<u8> {
    let mut mask = 0;
    for name in channels.split(',') {
        if name == "all" {
            return Ok(0x7f);
        }
        let Some(bit) = CHANNEL_GROUPS.iter().position(|known| *known == name) else {
            bail!("no group of channels is called “{name}”");
        };
        mask |= 1 << bit;
    }
    Ok(mask)
}

fn lines(root: &Root, file: &str) -> Result<Vec<(usize, String)>> {
    let path = root.join(FOLDER).join(file);
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    Ok(text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with("# "))
        .map(|(index, line)| (index + 1, line.to_owned()))
        .collect())
}
