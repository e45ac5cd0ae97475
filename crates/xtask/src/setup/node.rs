//! Node's programs: the type checker, wasm-opt, and what drives browsers.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail, ensure};

use crate::{files, root::Root, run};

/// The one folder with npm packages.
pub const FOLDER: &str = "tests/browser";

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
    let lock = fs::read(root.join(FOLDER).join("package-lock.json"))?;
    let stamp = root.join(FOLDER).join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        println!("  npm packages: ready");
        return Ok(());
    }
    println!("  npm packages: installing what package-lock.json names");
    run::run(
        npm()
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(root.join(FOLDER))
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )?;
    files::write(&stamp, lock)
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
