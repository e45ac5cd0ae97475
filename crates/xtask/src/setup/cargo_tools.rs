//! Programs that come from crates: taken from PATH when the version fits, else installed here.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use super::tools_folder;
use crate::{root::Root, run};

/// A program that `cargo install` can make.
#[derive(Clone, Copy)]
pub enum Tool {
    /// Makes the JavaScript half of a wasm module, in exactly the library's version.
    WasmBindgen,
    /// Drives cargo and wasm-bindgen.
    WasmPack,
    /// Drives Firefox.
    Geckodriver,
}

impl Tool {
    fn package(self) -> &'static str {
        match self {
            Self::WasmBindgen => "wasm-bindgen-cli",
            Self::WasmPack => "wasm-pack",
            Self::Geckodriver => "geckodriver",
        }
    }

    /// The programs of the package that are used here.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::WasmBindgen => &["wasm-bindgen", "wasm-bindgen-test-runner"],
            Self::WasmPack => &["wasm-pack"],
            Self::Geckodriver => &["geckodriver"],
        }
    }

    /// The version to install.
    fn version(self, root: &Root) -> Result<String> {
        match self {
            Self::WasmBindgen => locked_version(root, "wasm-bindgen"),
            Self::WasmPack => Ok("0.15.0".to_owned()),
            Self::Geckodriver => Ok("0.37.1".to_owned()),
        }
    }

    /// Whether what a program says of its version will do.
    fn fits(self, wanted: &str, found: &str) -> bool {
        match self {
            Self::WasmBindgen => found == wanted,
            Self::WasmPack => found.starts_with("0.15."),
            Self::Geckodriver => true,
        }
    }

    /// wasm-bindgen-cli's lock file names a version that is not to be had.
    fn is_locked(self) -> bool {
        !matches!(self, Self::WasmBindgen)
    }
}

/// Finds or installs a tool.
pub fn ensure(root: &Root, tool: Tool) -> Result<()> {
    let wanted = tool.version(root)?;
    let programs = tool.programs();
    if programs.iter().all(|program| is_ready(root, tool, program, &wanted)) {
        println!("  {}: ready", tool.package());
        return Ok(());
    }
    println!("  {} {wanted}: installing into target/tools (once, some minutes)", tool.package());
    let mut command = Command::new("cargo");
    command
        .args(["install", tool.package(), "--version", &wanted, "--force", "--quiet", "--root"])
        .arg(root.join("target/tools"))
        .current_dir(root.path())
        .env("CARGO_TARGET_DIR", build_folder(root))
        // These run for seconds and are built once: a quick build is worth more than quick code.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    if tool.is_locked() {
        command.arg("--locked");
    }
    run::run(&mut command)?;
    for program in programs {
        if !is_ready(root, tool, program, &wanted) {
            bail!("{program} was installed but does not run");
        }
    }
    Ok(())
}

/// Removes what `cargo install` needed only while it built.
pub fn forget_build_files(root: &Root) -> Result<()> {
    let folder = build_folder(root);
    if folder.exists() {
        fs::remove_dir_all(&folder).context("removing target/tools/build")?;
    }
    Ok(())
}

fn build_folder(root: &Root) -> PathBuf {
    root.join("target/tools/build")
}

/// `wasm-bindgen 0.2.130 (…)` and the like: the version is the second word.
fn is_ready(root: &Root, tool: Tool, program: &str, wanted: &str) -> bool {
    let Some(path) = run::find_program(program, &[tools_folder(root)]) else { return false };
    let said = run::output(Command::new(path).arg("--version")).unwrap_or_default();
    said.split_whitespace().nth(1).is_some_and(|found| tool.fits(wanted, found))
}

/// A package's version in Cargo.lock.
fn locked_version(root: &Root, package: &str) -> Result<String> {
    let text = fs::read_to_string(root.join("Cargo.lock")).context("reading Cargo.lock")?;
    let lock: toml::Table = text.parse().context("reading Cargo.lock")?;
    let version = lock.get("package").and_then(toml::Value::as_array).and_then(|packages| {
        let named = |p: &&toml::Value| p.get("name").and_then(toml::Value::as_str) == Some(package);
        packages.iter().find(named)?.get("version")?.as_str()
    });
    Ok(version.with_context(|| format!("Cargo.lock has no {package}"))?.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn versions_are_judged_by_what_each_tool_needs() {
        assert!(Tool::WasmBindgen.fits("0.2.130", "0.2.130"));
        assert!(!Tool::WasmBindgen.fits("0.2.130", "0.2.131"));
        assert!(Tool::WasmPack.fits("0.15.0", "0.15.1"));
        assert!(!Tool::WasmPack.fits("0.15.0", "0.14.0"));
    }

    #[test]
    fn the_version_comes_from_the_lock_file() {
        let version = locked_version(&Root::find().unwrap(), "wasm-bindgen").unwrap();
        assert!(version.starts_with("0.2."), "{version}");
        assert!(locked_version(&Root::find().unwrap(), "no-such-package").is_err());
    }
}
