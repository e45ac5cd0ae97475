//! The npm package: the core's module, the entries and elements around it with their types, and its
//! tarball.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};

use super::{
    dist,
    extension::version,
    licences,
    widget::{self, integrity},
};
use crate::{files, root::Root, run, setup::node};

const SOURCE: &str = "web/widget";
/// The line of `inline.js` that the file's bytes take the place of.
const BYTES: &str = "@BASE64@";
/// Files whose hashes a page may want, beside the bundles.
const HASHED: [&str; 2] = ["unmuddle_bg.wasm", "unmuddle_quiz_widget_bg.wasm"];

/// Puts the package together and packs it.
pub fn assemble(root: &Root, core: &Path, quiz: &Path) -> Result<()> {
    let folder = dist(root).join("npm");
    widget::stage(root, core, Some(quiz), &folder)?;
    widget::to_weigh(root, &folder)?;
    types(root, &folder)?;
    inline(&folder)?;
    licences::add(root, &folder)?;
    files::write(&folder.join("README.md"), readme(root, &folder)?)?;
    files::copy(&root.join("CHANGELOG.md"), &folder.join("CHANGELOG.md"))?;
    files::write(&folder.join("package.json"), manifest(root)?)?;
    pack(root, &folder)?;
    print_hashes(&folder)
}

/// The entries' types, made from what their scripts say of themselves, and what editors and
/// frameworks know of the elements, made from the same words.
fn types(root: &Root, to: &Path) -> Result<()> {
    let made = root.join("target/widget/types");
    files::empty(&made)?;
    run::run(
        Command::new("node")
            .arg(node::script(root, "typescript/bin/tsc")?)
            .args(["-p", SOURCE])
            .current_dir(root.path()),
    )?;
    files::copy_tree(&made, to, |file| files::has_extension(file, &["ts"]))?;
    run::run(
        Command::new("node")
            .arg("describe.mjs")
            .arg(to)
            .current_dir(root.join(node::PACKAGE_TOOLS)),
    )
}

/// Fills the entry that holds the module's bytes within itself.
fn inline(folder: &Path) -> Result<()> {
    let path = folder.join("inline.js");
    let script = fs::read_to_string(&path)?;
    let bytes = BASE64_STANDARD.encode(fs::read(folder.join("unmuddle_bg.wasm"))?);
    ensure!(script.contains(BYTES), "inline.js has no place for the module");
    files::write(&path, script.replace(BYTES, &bytes))
}

/// What people read first; its tag names the very file of this package.
fn readme(root: &Root, folder: &Path) -> Result<String> {
    let mut words = fs::read_to_string(root.join(SOURCE).join("README.md"))?;
    let hash = integrity(&fs::read(folder.join(widget::BUNDLES[0].0))?);
    let places = [("@VERSION/", format!("@{}/", version(root)?)), ("sha384-HASH", hash)];
    for (place, value) in places {
        ensure!(words.contains(place), "README.md has no place for {place}");
        words = words.replace(place, &value);
    }
    Ok(words)
}

/// The package as it is published.
pub fn tarball(root: &Root) -> Result<PathBuf> {
    Ok(dist(root).join(format!("unmuddle-{}.tgz", version(root)?)))
}

fn pack(root: &Root, folder: &Path) -> Result<()> {
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
            .current_dir(folder),
    )
}

/// For pages that take the files from elsewhere.
fn print_hashes(folder: &Path) -> Result<()> {
    println!("  integrity of what a page may load from elsewhere:");
    let bundles = widget::BUNDLES.iter().map(|(bundle, _)| *bundle);
    for file in bundles.chain(HASHED) {
        println!("  {file:<32} {}", integrity(&fs::read(folder.join(file))?));
    }
    Ok(())
}

/// The package's own words about itself, with its version. The order of what it exports counts, so
/// it is kept as it was written.
fn manifest(root: &Root) -> Result<String> {
    const PLACE: &str = "\"version\": \"\"";
    let manifest = fs::read_to_string(root.join(SOURCE).join("manifest.json"))?;
    ensure!(manifest.matches(PLACE).count() == 1, "the manifest has no place for the version");
    Ok(manifest.replace(PLACE, &format!("\"version\": \"{}\"", version(root)?)))
}
