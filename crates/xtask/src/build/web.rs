//! The web app: its page, styles and static files around the wasm module.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{files, root::Root};

/// Puts the site together in a folder, replacing what was there.
pub fn assemble(root: &Root, module: &Path, to: &Path) -> Result<()> {
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
