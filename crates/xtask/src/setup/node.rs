//! Node's programs: the type checker, wasm-opt, and what drives browsers.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail, ensure};

use crate::{files, root::Root, run};

/// The folder with the npm packages of builds and tests.
pub const FOLDER: &str = "tests/browser";

/// The folder with the editors that the extension is tried on; only its tests need them.
pub const EDITORS: &str = "tests/editors";

/// The folder with what describes and checks the npm package.
pub const PACKAGE_TOOLS: &str = "web/widget/tools";

/// The folder with what people build with, to try the package in; only its tests need it.
pub const CONSUMERS: &str = "tests/consumers";

/// The least major version of Node.
const NODE: u32 = 20;

/// Checks Node and installs the locked packages, unless this very lock file was installed before.
pub fn ensure(root: &Root) -> Result<()> {
    let version = run::output(Command::new("node").arg("--version"))
        .with_context(|| format!("Node {NODE} or newer is needed, from https://nodejs.org"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().unwrap_or_default();
    ensure!(
        major.parse::<u32>().is_ok_and(|major| major >= NODE),
        "Node {NODE} or newer is needed; this is {}",
        version.trim()
    );
    install(root, FOLDER)?;
    install(root, PACKAGE_TOOLS)
}

/// Installs what people build with.
pub fn consumers(root: &Root) -> Result<()> {
    install(root, CONSUMERS)
}

/// Installs a folder's locked packages, unless this very lock file was installed before.
fn install(root: &Root, folder: &str) -> Result<()> {
    let lock = fs::read(root.join(folder).join("package-lock.json"))?;
    let stamp = root.join(folder).join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        println!("  npm packages of {folder}: ready");
        return Ok(());
    }
    println!("  npm packages of {folder}: installing what package-lock.json names");
    run::run(
        npm()
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(root.join(folder))
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )?;
    files::write(&stamp, lock)
}

/// Installs the editors and builds a page of each, unless nothing changed since that was done.
pub fn editors(root: &Root) -> Result<()> {
    install(root, EDITORS)?;
    let folder = root.join(EDITORS);
    let mut made_of = Vec::new();
    for file in files::walk(&folder.join("pages"))? {
        made_of.extend(fs::read(folder.join("pages").join(&file))?);
    }
    for file in ["build.mjs", "page.html", "package-lock.json"] {
        made_of.extend(fs::read(folder.join(file))?);
    }
    let stamp = folder.join("built/.made-of");
    if fs::read(&stamp).is_ok_and(|before| before == made_of) {
        println!("  editors' pages: ready");
        return Ok(());
    }
    run::run(Command::new("node").arg("build.mjs").current_dir(&folder))?;
    files::write(&stamp, made_of)
}

/// npm is a script on Windows, and must be named as one.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// A script inside an installed package, to be run by `node`.
pub fn script(root: &Root, path: &str) -> Result<PathBuf> {
    let script = root.join(FOLDER).join("node_modules").join(path);
    if !script.is_file() {
        bail!("{path} is not installed. Run: cargo xtask setup");
    }
    Ok(script)
}
