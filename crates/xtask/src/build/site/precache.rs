//! What the service worker keeps: every file of the site by its hash, and which of them are needed
//! before anything else.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{
    Offline, host, licences, manifest,
    pages::{Language, PAGES},
    widget,
};
use crate::{files, root::Root};

/// The service worker's file.
pub const WORKER: &str = "sw.js";

/// What the worker's source says of the site; the build puts its own in this place.
const PLACE: &str = r#"{ version: "", rules: "", files: {}, shell: [], languages: {} }"#;

/// What verdicts are made of, below `crates/unmuddle`.
const RULES: [&str; 4] = ["rules", "lexicon", "data", "weights"];

#[derive(Serialize)]
struct Site {
    version: String,
    rules: String,
    files: BTreeMap<String, String>,
    shell: BTreeSet<String>,
    languages: BTreeMap<String, Vec<String>>,
}

/// Fills the service worker in, or takes it away.
pub fn write(root: &Root, languages: &[Language], offline: Offline, to: &Path) -> Result<()> {
    let worker = to.join(WORKER);
    let source = fs::read_to_string(&worker).with_context(|| format!("reading {WORKER}"))?;
    fs::remove_file(&worker)?;
    if offline == Offline::Never {
        return Ok(());
    }
    ensure!(source.matches(PLACE).count() == 1, "{WORKER} has no place for what the build says");
    let site = site(root, languages, to)?;
    files::write(&worker, source.replace(PLACE, &serde_json::to_string(&site)?))
}

fn site(root: &Root, languages: &[Language], to: &Path) -> Result<Site> {
    let mut hashes = BTreeMap::new();
    for file in files::walk(to)? {
        if is_fetched(&file) {
            let name = file.to_string_lossy().replace('\\', "/");
            hashes.insert(name, format!("sha256-{}", hash(&fs::read(to.join(&file))?)));
        }
    }
    let list = |language: &Language| -> Vec<String> {
        let pages = PAGES.iter().map(|page| page.place(language));
        let lists = modules().into_iter().filter(|_| !language.is_built_in());
        let lists = lists.map(|module| language.list(module));
        let manifest = format!("{}{}", language.folder(), manifest::FILE);
        pages.chain(lists).chain([manifest]).collect()
    };
    let languages: BTreeMap<String, Vec<String>> =
        languages.iter().map(|language| (language.folder(), list(language))).collect();
    let names: Vec<&String> = hashes.keys().collect();
    let shell: BTreeSet<String> =
        names.into_iter().filter(|name| is_shell(name, &hashes)).cloned().collect();
    for file in languages.values().flatten() {
        ensure!(hashes.contains_key(file), "{file} is not on the site");
    }
    let version = hash(serde_json::to_string(&hashes)?.as_bytes());
    Ok(Site { version, rules: rules(root)?, files: hashes, shell, languages })
}

/// Every module that a page has.
fn modules() -> BTreeSet<&'static str> {
    PAGES.iter().filter_map(super::pages::Page::module).collect()
}

/// What a browser asks the site for.
fn is_fetched(file: &Path) -> bool {
    !files::has_extension(file, &["br", "gz"]) && !licences::is_one(file) && !host::is_one(file)
}

/// Styles, scripts and the modules that pages have. Another module, with its script, is large and
/// wanted seldom, and so are the elements for other sites: they are kept from their first use on.
fn is_shell(name: &str, all: &BTreeMap<String, String>) -> bool {
    if name.starts_with(widget::FOLDER) {
        return false;
    }
    let pages = modules();
    let stem = |ending: &str| name.strip_suffix(ending);
    if let Some(module) = stem("_bg.wasm") {
        return pages.contains(module);
    }
    if let Some(script) = stem(".js") {
        return !all.contains_key(&format!("{script}_bg.wasm")) || pages.contains(script);
    }
    name.ends_with(".css") || name == "icon.svg"
}

/// The same while verdicts are made of the same.
fn rules(root: &Root) -> Result<String> {
    let mut all = Sha256::new();
    for folder in RULES {
        let folder = root.join("crates/unmuddle").join(folder);
        for file in files::walk(&folder)? {
            all.update(file.to_string_lossy().replace('\\', "/"));
            all.update(fs::read(folder.join(file))?);
        }
    }
    Ok(STANDARD.encode(all.finalize()))
}

fn hash(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_pages_need_is_kept_at_once_and_what_is_large_on_use() {
        let all: BTreeMap<String, String> = [
            "base.css",
            "boot.js",
            "unmuddle_app.js",
            "unmuddle_app_bg.wasm",
            "unmuddle_files.js",
            "unmuddle_files_bg.wasm",
            "widget/unmuddle-check.js",
            "icon.svg",
            "icons/unmuddle-512.png",
            "rules/index.html",
        ]
        .map(|name| (name.to_owned(), String::new()))
        .into();
        let shell: Vec<&str> =
            all.keys().map(String::as_str).filter(|name| is_shell(name, &all)).collect();
        let wanted = ["base.css", "boot.js", "icon.svg", "unmuddle_app.js", "unmuddle_app_bg.wasm"];
        assert_eq!(shell, wanted);
    }

    #[test]
    fn a_hash_is_the_published_one() {
        // FIPS 180-2: the digest of "abc".
        assert_eq!(hash(b"abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn the_worker_has_one_place_for_what_the_build_says() {
        let source = include_str!("../../../../../web/static/sw.js");
        assert_eq!(source.matches(PLACE).count(), 1);
    }

    #[test]
    fn the_rules_have_a_version() {
        let root = Root::find().unwrap();
        assert_eq!(rules(&root).unwrap(), rules(&root).unwrap());
        let other = tempfile::tempdir().unwrap();
        let other = Root::at(other.path());
        files::write(&other.join("crates/unmuddle/rules/a.toml"), "x").unwrap();
        let before = rules(&other).unwrap();
        files::write(&other.join("crates/unmuddle/rules/a.toml"), "y").unwrap();
        assert_ne!(rules(&other).unwrap(), before);
    }
}
