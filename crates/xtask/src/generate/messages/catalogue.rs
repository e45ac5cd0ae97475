//! Message files, read and compared with each other.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

/// The language every other one is compared with.
const REFERENCE: &str = "en";

/// One language's messages, each table in the order of the reference file.
#[derive(Debug)]
pub struct Catalogue {
    /// BCP 47 tag: the file's stem.
    pub language: String,
    /// Shown by both surfaces.
    pub shared: Vec<Message>,
    /// Shown by the web app alone, while it runs.
    pub app: Vec<Message>,
    /// Stands in the static pages alone.
    pub pages: Vec<Message>,
    /// English texts to try. They are the reference's own, for the engine reads English.
    pub samples: Vec<Message>,
    /// Shown by the extension alone.
    pub extension: Vec<Message>,
    /// Shown by the elements for other sites alone.
    pub widget: Vec<Message>,
    /// Shown where people read the rules: on the page about them, and in the reference.
    pub rules: Vec<Message>,
}

/// One message: a key and text in which `{name}` marks a place to fill.
#[derive(Clone, Debug)]
pub struct Message {
    pub key: String,
    pub parts: Vec<Part>,
}

/// Text as it stands, or a place to fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(String),
    Place(String),
}

impl Catalogue {
    /// Every message that is translated.
    pub fn lines(&self) -> impl Iterator<Item = &Message> {
        let tables =
            [&self.shared, &self.app, &self.pages, &self.extension, &self.widget, &self.rules];
        tables.into_iter().flatten()
    }
}

impl Message {
    /// The text as its file says it, places included.
    pub fn text(&self) -> String {
        self.filled(|name| format!("{{{name}}}"))
    }

    /// The text with something at each place.
    pub fn filled(&self, mut fill: impl FnMut(&str) -> String) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Place(name) => fill(name),
        };
        self.parts.iter().map(part).collect()
    }

    /// The places' names, once each, in order of first appearance.
    pub fn places(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for part in &self.parts {
            if let Part::Place(name) = part
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    shared: toml::Table,
    #[serde(default)]
    app: toml::Table,
    #[serde(default)]
    pages: toml::Table,
    #[serde(default)]
    samples: toml::Table,
    #[serde(default)]
    extension: toml::Table,
    #[serde(default)]
    widget: toml::Table,
    #[serde(default)]
    rules: toml::Table,
}

/// Reads every language in a folder, the reference first, and checks that all say the same things.
pub fn read_all(folder: &Path) -> Result<Vec<Catalogue>> {
    let mut catalogues = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // `quiz.en.toml` is another generator's.
        if language.contains('.') {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let catalogue =
            parse(&language, &text).with_context(|| format!("in {}", path.display()))?;
        catalogues.push(catalogue);
    }
    catalogues.sort_by_key(|c| (c.language != REFERENCE, c.language.clone()));
    let (reference, others) = catalogues.split_first_mut().context("no message file")?;
    ensure!(reference.language == REFERENCE, "there is no {REFERENCE}.toml");
    for other in others {
        align(reference, other).with_context(|| format!("in {}.toml", other.language))?;
    }
    Ok(catalogues)
}

/// Reads one language.
pub fn parse(language: &str, text: &str) -> Result<Catalogue> {
    let file: File = toml::from_str(text)?;
    let catalogue = Catalogue {
        language: language.to_owned(),
        shared: messages(file.shared)?,
        app: messages(file.app)?,
        pages: messages(file.pages)?,
        samples: messages(file.samples)?,
        extension: messages(file.extension)?,
        widget: messages(file.widget)?,
        rules: messages(file.rules)?,
    };
    let mut seen = BTreeMap::new();
    for message in catalogue.lines().chain(&catalogue.samples) {
        ensure!(seen.insert(&message.key, ()).is_none(), "`{}` stands twice", message.key);
    }
    for message in catalogue.lines() {
        ensure!(!message.text().contains('\n'), "`{}` must be one line", message.key);
    }
    Ok(catalogue)
}

fn messages(table: toml::Table) -> Result<Vec<Message>> {
    table
        .into_iter()
        .map(|(key, value)| {
            let well_formed = key.starts_with(|c: char| c.is_ascii_lowercase())
                && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            ensure!(well_formed, "`{key}` is not snake_case");
            let text = value.as_str().with_context(|| format!("`{key}` is not a string"))?;
            ensure!(!text.trim().is_empty(), "`{key}` is empty");
            let parts = parts(text).with_context(|| format!("in `{key}`"))?;
            Ok(Message { key, parts })
        })
        .collect()
}

fn parts(text: &str) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        if rest[start..].starts_with('}') {
            bail!("`}}` without `{{`");
        }
        let end = rest[start..].find('}').context("`{` without `}`")? + start;
        let name = &rest[start + 1..end];
        let well_formed = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        ensure!(well_formed, "`{{{name}}}` is not a place's name (a-z and _)");
        if start > 0 {
            parts.push(Part::Text(rest[..start].to_owned()));
        }
        parts.push(Part::Place(name.to_owned()));
        rest = &rest[end + 1..];
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    Ok(parts)
}

/// Puts a translation in the reference's order; a missing, extra or differently filled key fails.
fn align(reference: &Catalogue, other: &mut Catalogue) -> Result<()> {
    let tables = [
        (&reference.shared, &mut other.shared),
        (&reference.app, &mut other.app),
        (&reference.pages, &mut other.pages),
        (&reference.extension, &mut other.extension),
        (&reference.widget, &mut other.widget),
        (&reference.rules, &mut other.rules),
    ];
    ensure!(other.samples.is_empty(), "[samples] stands in {REFERENCE}.toml alone");
    for (wanted, found) in tables {
        for message in found.iter() {
            let known = wanted.iter().any(|w| w.key == message.key);
            ensure!(known, "`{}` is not in {REFERENCE}.toml's table of that name", message.key);
        }
        let mut ordered = Vec::new();
        for want in wanted {
            let message = found.iter().find(|m| m.key == want.key);
            let message = message.with_context(|| format!("`{}` is missing", want.key))?;
            let (mut a, mut b) = (want.places(), message.places());
            a.sort_unstable();
            b.sort_unstable();
            ensure!(a == b, "`{}` must fill {a:?} but fills {b:?}", want.key);
            ordered.push(message.clone());
        }
        *found = ordered;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_message_is_cut_at_its_places() {
        let catalogue = parse("en", "[app]\nshare = \"{a} of {b}, {a}.\"").unwrap();
        assert_eq!(catalogue.app[0].places(), ["a", "b"]);
        assert_eq!(catalogue.app[0].parts[1], Part::Text(" of ".to_owned()));
        assert_eq!(catalogue.app[0].parts.len(), 6);
    }

    #[test]
    fn bad_files_are_refused() {
        for bad in [
            "[app]\na = \"\"",
            "[app]\na = 1",
            "[app]\nA = \"x\"",
            "[app]\na = \"{\"",
            "[app]\na = \"}\"",
            "[app]\na = \"{A b}\"",
            "[app]\na = \"x\"\n[shared]\na = \"y\"",
            "[app]\na = \"x\"\n[rules]\na = \"y\"",
            "[pages]\na = \"x\\ny\"",
            "[other]\na = \"x\"",
        ] {
            assert!(parse("en", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn translations_must_match_the_reference() {
        let reference = parse("en", "[app]\na = \"x\"\nb = \"{n} y\"").unwrap();
        let mut good = parse("de", "[app]\nb = \"z {n}\"\na = \"w\"").unwrap();
        align(&reference, &mut good).unwrap();
        assert_eq!(good.app[0].key, "a");
        for bad in [
            "[app]\na = \"x\"",
            "[app]\na = \"x\"\nb = \"y\"",
            "[app]\na = \"x\"\nb = \"{n}\"\nc = \"z\"",
            "[shared]\na = \"x\"\n[app]\nb = \"{n}\"",
        ] {
            let mut bad_catalogue = parse("de", bad).unwrap();
            assert!(align(&reference, &mut bad_catalogue).is_err(), "{bad}");
        }
    }
}
