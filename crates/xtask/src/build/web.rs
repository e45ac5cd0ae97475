//! The web app: its page, styles and static files around the wasm module.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::{
    compress, dist,
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

/// Puts the site together in a folder, replacing what was there.
fn assemble(root: &Root, module: &Path, to: &Path) -> Result<()> {
    let app = root.join("web/app");
    ensure!(app.join("index.html").is_file(), "web/app/index.html is missing");
    files::empty(to)?;
    files::copy(&app.join("index.html"), &to.join("index.html"))?;
    files::copy_tree(&app.join("static"), to, |_| true)?;
    files::copy_tree(&root.join("web/design"), &to.join("design"), |file| {
        !files::has_extension(file, &["md"])
    })?;
    // `snippets` holds JavaScript that crates bring with them.
    files::copy_tree(module, &to.join("pkg"), |file| files::has_extension(file, &["js", "wasm"]))
}
