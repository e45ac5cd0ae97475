//! The lexicon and the rules' own phrases -> one table that the engine reads at its first call.
//!
//! The table is groups of lines, a blank line between them. A group begins with a meaning: a side
//! (`m2p7f`: marketing, strength 2, axis perception, channel mask 7f), a cue (`c12`), or a name
//! (`n`, and `N` where capital letters tell it). Then come its phrases, each perhaps with a tab
//! and the words that cancel it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use super::phrase::{self, canonical};
use super::rules;
use crate::root::Root;

const FOLDER: &str = "crates/unmuddle/lexicon";
const GENERATED: &str = "crates/unmuddle/src/generated";
/// Files of cues; `sides.tsv` and `names.tsv` have columns of their own.
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

/// One phrase of the lexicon or of a rule, as it was written.
pub struct Line {
    /// Its file and line, as an editor opens them.
    pub place: String,
    /// What people call its meaning: a cue, or a side and its axis.
    pub name: String,
    /// The code of its meaning.
    pub meaning: String,
    pub phrase: String,
    unless: String,
}

impl Line {
    pub fn new(place: String, name: &str, meaning: String, phrase: &str, unless: &str) -> Self {
        let (name, phrase, unless) = (name.to_owned(), phrase.to_owned(), unless.to_owned());
        Line { place, name, meaning, phrase, unless }
    }

    /// Whether it is a name that hides what its words mean elsewhere.
    pub fn is_name(&self) -> bool {
        matches!(self.meaning.as_str(), "n" | "N")
    }

    /// The lines in the table: the phrase in the engine's notation, and what cancels it.
    fn print(&self) -> Result<String> {
        let mut line = phrase::compact(&self.phrase)?;
        ensure!(
            phrase::expand(&line)? == phrase::expand(&self.phrase)?,
            "“{line}” is not what “{}” says",
            self.phrase
        );
        if !self.unless.is_empty() {
            let _ = write!(line, "\n\t{}", conditions(&self.unless));
        }
        Ok(line.replace(" ~ ", "\n~"))
    }
}

/// What cancels a phrase, in the engine's spelling and in the order of letters.
fn conditions(unless: &str) -> String {
    let parts = unless.split('|').map(|part| {
        let words = part.trim_start_matches(['<', '>']);
        let sign = &part[..part.len() - words.len()];
        format!("{sign}{}", canonical(words))
    });
    parts.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("|")
}

/// Everything that the lexicon and the rules' files say about phrases.
pub struct Lexicon {
    pub lines: Vec<Line>,
    cues: Cues,
}

impl Lexicon {
    /// Reads `lexicon/` and the rules' phrases.
    pub fn read(root: &Root) -> Result<Self> {
        let mut lines = sides(root)?;
        let cues = cues_into(root, &mut lines)?;
        lines.extend(names(root)?);
        // Lines of one meaning stand together, in the order of their files.
        let mut first = BTreeMap::new();
        for (index, line) in lines.iter().enumerate() {
            first.entry(line.meaning.clone()).or_insert(index);
        }
        lines.sort_by_key(|line| first[&line.meaning]);
        Ok(Lexicon { lines, cues })
    }
}

/// The table, its phrases in the order of the lines.
pub fn print(lines: &[Line]) -> Result<String> {
    let mut text = String::new();
    let mut last = "";
    for line in lines {
        if line.meaning != last {
            let gap = if last.is_empty() { "" } else { "\n" };
            let _ = writeln!(text, "{gap}{}", line.meaning);
            last = &line.meaning;
        }
        let _ = writeln!(text, "{}", line.print().with_context(|| line.place.clone())?);
    }
    Ok(text)
}

/// Generates the phrase table and the constants of the cues.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let lexicon = Lexicon::read(root)?;
    let cues = &lexicon.cues;
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
        "\n/// Their names, in the order of their numbers, parted by spaces: a table of\n/// strings weighs more on the way to a browser.\npub(crate) const NAMES: &str = {:?};",
        cues.0.join(" ")
    );
    let _ = writeln!(
        constants,
        "\n/// How many there are.\npub(crate) const COUNT: usize = {};",
        cues.0.len()
    );
    Ok(vec![
        (PathBuf::from(GENERATED).join("phrases.tsv"), print(&lexicon.lines)?),
        (PathBuf::from(GENERATED).join("cues.rs"), constants),
    ])
}

/// The cues, numbered.
pub fn cues(root: &Root) -> Result<Cues> {
    cues_into(root, &mut Vec::new())
}

/// The cues, numbered; their phrases are added to `lines`.
fn cues_into(root: &Root, lines: &mut Vec<Line>) -> Result<Cues> {
    let mut cues = Cues::default();
    for file in CUE_FILES {
        for (place, line) in rows(root, file)? {
            let columns: Vec<&str> = line.split('\t').collect();
            let (name, phrase, unless) = match columns[..] {
                [name, phrase] => (name, phrase, ""),
                [name, phrase, unless] => (name, phrase, unless),
                _ => bail!("{place}: a line is: cue, phrase and perhaps what cancels it"),
            };
            let meaning = format!("c{}", cues.number(name));
            lines.push(Line::new(place, name, meaning, phrase, unless));
        }
    }
    for rule in rules::read(root)? {
        for (name, phrases) in &rule.phrases {
            let name = format!("{}.{name}", rule.id);
            let cue = cues.number(&name);
            for phrase in phrases {
                let place = rule.place(phrase.span().start);
                lines.push(Line::new(place, &name, format!("c{cue}"), phrase.get_ref(), ""));
            }
        }
    }
    Ok(cues)
}

fn sides(root: &Root) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for (place, line) in rows(root, "sides.tsv")? {
        let columns: Vec<&str> = line.split('\t').collect();
        let (side, axis, phrase, channels, strength, unless) = match columns[..] {
            [side, axis, phrase, channels, strength] => {
                (side, axis, phrase, channels, strength, "")
            }
            [side, axis, phrase, channels, strength, unless] => {
                (side, axis, phrase, channels, strength, unless)
            }
            _ => bail!("{place}: six columns, the last may be missing"),
        };
        let side_code = match side {
            "marketing" => 'm',
            "sales" => 's',
            _ => bail!("{place}: a side is marketing or sales"),
        };
        let axis_code = match axis {
            "perception_closing" => 'p',
            "strategy_immediacy" => 's',
            "awareness_precision" => 'a',
            _ => bail!("{place}: no axis is called “{axis}”"),
        };
        ensure!(matches!(strength, "1" | "2" | "3"), "{place}: strength is 1, 2 or 3");
        let mask = mask(channels).with_context(|| place.clone())?;
        let meaning = format!("{side_code}{strength}{axis_code}{mask:02x}");
        lines.push(Line::new(place, &format!("{side}, {axis}"), meaning, phrase, unless));
    }
    Ok(lines)
}

fn names(root: &Root) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for (place, line) in rows(root, "names.tsv")? {
        let columns: Vec<&str> = line.split('\t').collect();
        let (spelled, name, unless) = match columns[..] {
            [spelled, name] => (spelled, name, ""),
            [spelled, name, unless] => (spelled, name, unless),
            _ => bail!("{place}: a line is: anyhow or capitals, a name, perhaps what cancels it"),
        };
        let meaning = match spelled {
            "anyhow" => "n",
            "capitals" => "N",
            _ => bail!("{place}: a name is told anyhow, or by its capitals"),
        };
        ensure!(!name.contains(" ~ "), "{place}: a name has no gap");
        lines.push(Line::new(place, "a name", meaning.to_owned(), name, unless));
    }
    Ok(lines)
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

/// The lines of a file that say something, each with its place.
fn rows(root: &Root, file: &str) -> Result<Vec<(String, String)>> {
    let path = root.join(FOLDER).join(file);
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    Ok(text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with("# "))
        .map(|(index, line)| (format!("{FOLDER}/{file}:{}", index + 1), line.to_owned()))
        .collect())
}
