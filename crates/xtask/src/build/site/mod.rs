//! The web site: its pages in every language, and the files that they share.

mod example;
mod figures;
mod host;
mod manifest;
mod pages;
mod precache;
pub mod pseudo;
mod rules;
mod widget;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{
    compress, dist, licences,
    wasm::{self, Module, Quality},
};
use crate::{files, root::Root};

/// The folder that holds each language's list of messages, and the name of a list on the site.
const LISTS: [(&str, &Module); 4] = [
    ("crates/unmuddle-ui/src/generated", &wasm::APP),
    ("crates/unmuddle-ui/src/generated", &wasm::STUDIO),
    ("crates/unmuddle-quiz/src/generated", &wasm::QUIZ),
    ("crates/unmuddle-quiz/src/generated", &wasm::RESULT),
];

/// The modules of the site. Those for pages and documents are fetched by those who bring such a file.
const MODULES: [&Module; 6] =
    [&wasm::APP, &wasm::STUDIO, &wasm::QUIZ, &wasm::RESULT, &wasm::PAGE, &wasm::DOCUMENT];

/// The folders of the modules that were built last.
fn modules(root: &Root, quality: Quality) -> Vec<PathBuf> {
    MODULES.iter().map(|module| wasm::folder(root, module, quality)).collect()
}

/// What stands on the site for the visitor's own machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// A service worker keeps every page.
    Kept,
    /// Nothing is kept, so that no old file haunts whoever works on the site.
    Never,
}

/// Builds the site and returns its folder.
pub fn build(root: &Root, quality: Quality, offline: Offline) -> Result<PathBuf> {
    for module in MODULES {
        wasm::build(root, module, quality)?;
    }
    widget::stage(root, quality)?;
    let folder = match quality {
        Quality::Ship => dist(root).join("web"),
        Quality::Quick => root.join("target/serve/web"),
    };
    assemble(root, &modules(root, quality), &widget::staged(root, quality), offline, &folder)?;
    if quality == Quality::Ship {
        compress::beside(&folder)?;
    }
    Ok(folder)
}

/// Puts the site together in a folder, replacing what was there. All links are relative, so the
/// site may stand below any path.
fn assemble(
    root: &Root,
    modules: &[PathBuf],
    elements: &Path,
    offline: Offline,
    to: &Path,
) -> Result<()> {
    files::empty(to)?;
    for folder in ["web/static", "web/styles"] {
        files::copy_tree(&root.join(folder), to, |_| true)?;
    }
    files::copy_tree(&root.join("web/design"), to, |file| !files::has_extension(file, &["md"]))?;
    for module in modules {
        // `snippets` holds JavaScript that crates bring with them.
        files::copy_tree(module, to, |file| files::has_extension(file, &["js", "wasm"]))?;
    }
    widget::add(elements, to)?;
    licences::add(root, to)?;
    let languages = pages::languages(root)?;
    for language in languages.iter().filter(|language| !language.is_built_in()) {
        for (folder, module) in LISTS {
            let list = root.join(folder).join(format!("{}.txt", language.tag()));
            files::copy(&list, &to.join(language.list(module.name)))?;
        }
    }
    let worker = (offline == Offline::Kept).then_some(precache::WORKER);
    pages::write(root, &languages, worker, to)?;
    manifest::write(root, &languages, to)?;
    precache::write(root, &languages, offline, to)?;
    host::write(to)
}
