//! rustc's flags that keep this machine's paths out of what ships.

use std::{fs, path::PathBuf, process::Command};

use anyhow::Result;

use crate::{root::Root, run};

/// `--remap-path-prefix` for the repository, the crates' sources and the standard library.
///
/// Where several match, rustc takes the last, so wide prefixes come first.
pub fn flags(root: &Root) -> Result<Vec<String>> {
    let mut pairs: Vec<(PathBuf, &str)> = Vec::new();
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    pairs.extend(home.map(|home| (PathBuf::from(home), "/home")));
    if let Some(cargo) = cargo_home() {
        pairs.push((cargo.clone(), "/cargo"));
        let registry = cargo.join("registry/src");
        pairs.push((registry.clone(), "/crates"));
        // Each registry has a folder that bears its host's name.
        for entry in fs::read_dir(&registry).into_iter().flatten() {
            pairs.push((entry?.path(), "/crates"));
        }
    }
    pairs.push((sysroot(root)?.join("lib/rustlib/src/rust"), "/rust"));
    pairs.push((root.path().to_path_buf(), "/unmuddle"));
    Ok(pairs
        .into_iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect())
}

/// Where cargo keeps the sources of crates.
pub fn cargo_home() -> Option<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Some(PathBuf::from(home));
    }
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"))?;
    Some(PathBuf::from(home).join(".cargo"))
}

fn sysroot(root: &Root) -> Result<PathBuf> {
    let mut command = Command::new("rustc");
    let printed = run::output(command.args(["--print", "sysroot"]).current_dir(root.path()))?;
    Ok(PathBuf::from(printed.trim()))
}
