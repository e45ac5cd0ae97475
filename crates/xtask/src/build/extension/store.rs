//! What the stores ask for beside the zips: the source with the steps of its build, and the texts.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result};

use super::{packed, zip};
use crate::{build::dist, files, root::Root};

/// Texts for the stores: reasons, privacy, steps, words of the listing.
const TEXTS: &str = "extension/store";

/// Puts the store kit together below `target/dist/store`. Pictures are added by the tests.
pub fn assemble(root: &Root) -> Result<()> {
    let kit = dist(root).join("store");
    files::empty(&kit)?;
    files::copy_tree(&root.join(TEXTS), &kit, |_| true)?;
    match tracked(root) {
        Some(sources) => zip(root.path(), &sources, &packed(root, "source")),
        // From the source zip itself there is no history to ask, and nothing new to pack.
        None => Ok(()),
    }
}

/// Every file that is under version control and there, in order; none where Git is not to be had.
fn tracked(root: &Root) -> Option<Vec<PathBuf>> {
    let listed = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root.path())
        .output()
        .context("git")
        .ok()
        .filter(|listed| listed.status.success())?;
    let names = String::from_utf8(listed.stdout).ok()?;
    let mut paths: Vec<PathBuf> = names.split_terminator('\0').map(PathBuf::from).collect();
    paths.retain(|path| root.join(path).is_file());
    paths.sort();
    (!paths.is_empty()).then_some(paths)
}
