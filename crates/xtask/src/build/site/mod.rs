//! The web site: its pages in every language, and the files that they share.

mod pages;
mod rules;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{
    compress, dist, licences,
    wasm::{self, Module, Quality},
};
use crate::{files, root::Root};

/// The folder that holds each language's list of messages, and the name of a list on the site.
const LISTS: [(&str, &Module); 2] = [
    ("crates/unmuddle-ui/src/generated", &wasm::APP),
    ("crates/unmuddle-quiz/src/generated", &wasm::QUIZ),
];

/// Builds the site and returns its folder.
pub fn build(root: &Root, quality: Quality) -> Result<PathBuf> {
    // The reading of pages is fetched when a page is first wanted to be read.
    let modules = [&wasm::APP, &wasm::QUIZ, &wasm::PAGE];
    let modules = modules.map(|module| wasm::build(root, module, quality));
    let modules = modules.into_iter().collect::<Result<Vec<_>>>()?;
    let folder = match quality {
        Quality::Ship => dist(root).join("web"),
        Quality::Quick => root.join("target/serve/web"),
    };
    assemble(root, &modules, &folder)?;
    if quality == Quality::Ship {
        compress::beside(&folder)?;
    }
    Ok(folder)
}

/// Puts the site together in a folder, replacing what was there. All links are relative, so the
/// site may stand below any path.
fn assemble(root: &Root, modules: &[PathBuf], to: &Path) -> Result<()> {
    files::empty(to)?;
    files::copy_tree(&root.join("web/static"), to, |_| true)?;
    files::copy_tree(&root.join("web/design"), to, |file| !files::has_extension(file, &["md"]))?;
    for module in modules {
        // `snippets` holds JavaScript that crates bring with them.
        files::copy_tree(module, to, |file| files::has_extension(file, &["js", "wasm"]))?;
    }
    licences::add(root, to)?;
    let languages = pages::languages(root)?;
    for language in languages.iter().filter(|language| !language.is_built_in()) {
        for (folder, module) in LISTS {
            let list = root.join(folder).join(format!("{}.txt", language.tag()));
            files::copy(&list, &to.join(language.list(module.name)))?;
        }
    }
    pages::write(root, &languages, to)
}
