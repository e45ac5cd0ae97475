//! The web app: its page, styles and static files around the wasm module.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::{
    compress, dist, licences, rules,
    wasm::{self, Quality},
};
use crate::{files, root::Root};

/// Builds the site and returns its folder.
pub fn build(root: &Root, quality: Quality) -> Result<PathBuf> {
    let module = wasm::build(root, &wasm::APP, quality)?;
    let folder = match quality {
        Quality::Ship => dist(root).join("web"),
        Quality::Quick => root.join("target/serve/web"),
    };
    assemble(root, &module, &folder)?;
    if quality == Quality::Ship {
        compress::beside(&folder)?;
    }
    Ok(folder)
}

/// Puts the site together in a folder, replacing what was there: the app, and the page about the
/// rules below it. All links between them are relative, so the site may stand below any path.
fn assemble(root: &Root, module: &Path, to: &Path) -> Result<()> {
    files::empty(to)?;
    files::copy_tree(&root.join("web/app/static"), to, |_| true)?;
    files::copy_tree(&root.join("web/design"), to, |file| !files::has_extension(file, &["md"]))?;
    // `snippets` holds JavaScript that crates bring with them.
    files::copy_tree(module, to, |file| files::has_extension(file, &["js", "wasm"]))?;
    licences::add(root, to)?;
    rules::assemble(root, &to.join("rules"))?;
    ensure!(to.join("index.html").is_file(), "web/app/static has no index.html");
    Ok(())
}
