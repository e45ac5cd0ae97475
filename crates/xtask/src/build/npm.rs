//! The npm package: the core's module with a manifest, and its tarball.

use std::{fs, path::Path};

use anyhow::Result;
use serde_json::json;

use super::{dist, extension::version, licences};
use crate::{files, root::Root, run, setup::node};

/// Puts the package together and packs it.
pub fn assemble(root: &Root, core: &Path) -> Result<()> {
    let folder = dist(root).join("npm");
    files::empty(&folder)?;
    files::copy_tree(core, &folder, |file| files::has_extension(file, &["js", "ts", "wasm"]))?;
    // What the crate keeps for npm alone: notes, thin entries for other hosts.
    files::copy_tree(&root.join("crates/unmuddle-wasm/npm"), &folder, |_| true)?;
    licences::add(root, &folder)?;
    files::write(&folder.join("package.json"), manifest(root)?)?;
    for file in fs::read_dir(dist(root))? {
        let path = file?.path();
        if files::has_extension(&path, &["tgz"]) {
            fs::remove_file(path)?;
        }
    }
    run::run(
        node::npm()
            .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
            .arg(dist(root))
            .current_dir(&folder),
    )
}

fn manifest(root: &Root) -> Result<String> {
    let manifest = json!({
        "name": "unmuddle",
        "version": version(root)?,
        "description": "Tells marketing from sales, on your own machine",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": {
            ".": { "types": "./unmuddle.d.ts", "default": "./unmuddle.js" },
            "./wasm": "./unmuddle_bg.wasm",
        },
        "types": "./unmuddle.d.ts",
        "sideEffects": false,
    });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}
